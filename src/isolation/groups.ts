/** Symptoms of one fault, gathered: what fails requests altogether first, then what is wrong with responses, from the connection to the content. */
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import { largest, least } from '../model/extremes.ts'
import type { RequirementId } from '../model/requirement.ts'
import { isIsolating } from '../protocol/isolation-names.ts'
import { emptyResponse } from './facts.ts'
import { ownResponse, replaysIn, restsOnReplays } from './replays.ts'
import { isNearlyAll } from './split.ts'
import { FRAMING_LAYER, type Symptom } from './symptoms.ts'

export interface Group {
  /** `unanswered`, `refused`: valid requests get no completion. `invalid`: invalid requests are treated alike. `response`: what is in a response. */
  readonly kind: 'unanswered' | 'refused' | 'invalid' | 'response'
  readonly failed: ReadonlySet<string>
  readonly passed: ReadonlySet<string>
  readonly symptoms: readonly Symptom[]
}

const idsOf = (facts: readonly ExchangeFacts[]): ReadonlySet<string> => new Set(facts.map(({ id }) => id))
const shared = (some: ReadonlySet<string>, others: ReadonlySet<string>): number => [...some].filter((id) => others.has(id)).length

/** `status 500`, `cut`, `timeout`: requests that fail alike. */
const signatureOf = ({ response }: ExchangeFacts): string => /^status \d+/.exec(response)?.[0] ?? response.replace(/\d+|\([^()]*\)/g, '')

function bySignature(facts: readonly ExchangeFacts[]): readonly (readonly ExchangeFacts[])[] {
  const groups = new Map<string, ExchangeFacts[]>()
  for (const fact of facts) {
    const found = groups.get(signatureOf(fact))
    if (found === undefined) groups.set(signatureOf(fact), [fact])
    else found.push(fact)
  }
  return [...groups].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1)).map(([, same]) => same)
}

/** Invalid requests of this many kinds with one answer are treated alike, whatever makes them invalid. */
const MANY_DEFECTS = 5

/** Requests that failed as a whole, by how they failed. */
function failures(facts: readonly ExchangeFacts[], symptoms: readonly Symptom[]): readonly Group[] {
  const blamed = new Set(symptoms.flatMap(({ failed }) => [...failed]))
  const valid = facts.filter(({ isCompletion, defect }) => isCompletion && defect === null)
  const served = idsOf(valid.filter(({ outcome }) => outcome === 'accepted'))
  const groupsOf = (kind: Group['kind'], failed: readonly ExchangeFacts[], passed: ReadonlySet<string>): readonly Group[] =>
    bySignature(failed).map((same) => ({ kind, failed: idsOf(same), passed, symptoms: [] }))
  const invalid = facts.filter(({ defect }) => defect !== null)
  const invalidUnanswered = invalid.filter(({ outcome }) => outcome === 'unanswered')
  const alike = bySignature(
    invalid.filter(({ id, outcome, response }) => outcome !== 'unanswered' && !/^status 4/.test(response) && blamed.has(id)),
  ).filter((same) => new Set(same.map(({ defect }) => defect)).size >= MANY_DEFECTS && isNearlyAll(2 * same.length, invalid.length))
  const answered = (failed: readonly ExchangeFacts[]): ReadonlySet<string> => idsOf(invalid.filter((one) => !failed.includes(one)))
  const unanswered = valid.filter(({ outcome, response }) => outcome === 'unanswered' || response === emptyResponse)
  // A 501 is a failure for what is promised, and a refusal for the rest: where it is both, it is one fault.
  const statuses = new Set(unanswered.map(signatureOf).filter((signature) => signature.startsWith('status 5')))
  const failed = [...unanswered, ...valid.filter((one) => !unanswered.includes(one) && statuses.has(signatureOf(one)))]
  const refused = valid.filter(
    (one) => !failed.includes(one) && /^status [45]/.test(one.response) && (blamed.has(one.id) || isIsolating(one.probe)),
  )
  return [
    ...groupsOf('unanswered', failed, served),
    ...groupsOf('refused', refused, served),
    ...groupsOf('invalid', invalidUnanswered, answered(invalidUnanswered)),
    ...alike.map((same): Group => ({ kind: 'invalid', failed: idsOf(same), passed: answered(same), symptoms: [] })),
  ]
}

/** Each symptom is in one group, and each group has one at least; `isOpen`: requests that failed as a whole are a group in any case. */
export function groupsOf(facts: readonly ExchangeFacts[], symptoms: readonly Symptom[], isOpen = false): readonly Group[] {
  const known = new Map(facts.map((fact) => [fact.id, fact]))
  const replays = symptoms.some(namesReplays) ? replaysIn(facts) : new Map<string, ExchangeFacts>()
  const own = facts.filter(({ id }) => !replays.has(id))
  const groups = [...failures(own, symptoms)]
  const rare = rareFeatures(facts)
  const namesErrors = ({ failed }: Symptom): boolean =>
    areErrorsUnder200(failed, known) && [...failed].some((id) => known.get(id)?.defect === null && known.get(id)?.isCompletion === true)
  const names = (one: Symptom): boolean => namesReplays(one) || namesErrors(one)
  for (const symptom of [...symptoms.filter(names), ...causesFirst(symptoms.filter((one) => !names(one)))]) {
    const replayed = groups.findIndex((group) => group.symptoms.some(namesReplays) && mayExplain(symptom)(group))
    const at = replayed >= 0 && restsOnReplays(symptom, replays) ? replayed : placeFor(symptom, groups, known, rare)
    const group = groups[at]
    if (group === undefined) groups.push({ kind: 'response', failed: symptom.failed, passed: symptom.passed, symptoms: [symptom] })
    else groups[at] = { ...group, symptoms: [...group.symptoms, symptom] }
  }
  return merged(groups, known, rare)
    .filter(({ kind, symptoms: mine }) => mine.length > 0 || (isOpen && kind !== 'response'))
    .map((group) => namedByMixing({ ...group, symptoms: namingFirst(group) }, known))
}

const namesReplays = ({ requirement, isRelational }: Symptom): boolean => requirement.id === ownResponse && !isRelational

/** Say that a request gets no answer, rather than what is wrong with the answer. */
const owed: readonly RequirementId[] = ['HTTP-024', 'ERR-008']

/** Of failures alike the requirement that they are at all names the cause. */
const namingFirst = ({ kind, symptoms }: Group): readonly Symptom[] =>
  kind === 'response'
    ? symptoms
    : symptoms.toSorted(
        (a, b) => a.severity - b.severity || Number(owed.includes(b.requirement.id)) - Number(owed.includes(a.requirement.id)),
      )

/** Fail on a response that holds what was sent in another request and nowhere else. */
const mixing: readonly RequirementId[] = ['ISO-001', 'ISO-004']

/** Where the responses that show a group are those that hold what belongs to other requests, that names the group: the rest of it is what is left of the other response. */
function namedByMixing(group: Group, known: Known): Group {
  if (group.kind !== 'response') return group
  const isMixing = ({ requirement, severity }: Symptom): boolean => severity === 0 && mixing.includes(requirement.id)
  const [first, ...more] = group.symptoms.filter(isMixing)
  if (first === undefined) return group
  const others = group.symptoms.filter((one) => !isMixing(one))
  // A finding cites the clearest response of those that its scenario asked for.
  const scenarioOf = (id: string): string => known.get(id)?.scenario ?? ''
  const mixed = new Set([first, ...more].flatMap(({ failed }) => [...failed].map(scenarioOf)))
  const isMixed = (id: string): boolean => mixed.has(scenarioOf(id)) || isIsolating(known.get(id)?.probe ?? '')
  if (!others.every(({ clearest }) => [...clearest].every(isMixed))) return group
  return { ...group, failed: first.failed, passed: first.passed, symptoms: [first, ...more, ...others] }
}

/** Groups of responses, each joined to one that is seen more often and explains all of it. */
function merged(groups: readonly Group[], known: Known, rare: ReadonlySet<string>): readonly Group[] {
  const joined = [...groups]
  for (const group of groups) {
    if (group.kind !== 'response') continue
    const isWider = (other: Group): boolean =>
      other.kind === 'response' &&
      other.failed.size > group.failed.size &&
      group.symptoms.every((symptom) => explains(other, symptom, known, rare) || tellsWhichFail(other, symptom))
    const at = joined.findIndex(isWider)
    const wider = joined[at]
    if (wider === undefined) continue
    joined[at] = { ...wider, symptoms: [...wider.symptoms, ...group.symptoms] }
    joined.splice(joined.indexOf(group), 1)
  }
  return joined
}

type Known = ReadonlyMap<string, ExchangeFacts>

/** The place of the group that explains the symptom; -1: none does. */
function placeFor(symptom: Symptom, groups: readonly Group[], known: Known, rare: ReadonlySet<string>): number {
  const covering = groups.findIndex(
    (group) =>
      group.kind !== 'response' &&
      isNearlyAll(shared(symptom.clearest, group.failed), symptom.clearest.size) &&
      // A finding cites the requests that it compares as well.
      2 * shared(symptom.failed, group.failed) >= symptom.failed.size,
  )
  if (covering >= 0) return covering
  const related = groups.findIndex((group) => group.kind === 'response' && mayExplain(symptom)(group) && isSymptomOf(symptom, group))
  if (related >= 0) return related
  const explaining = groups.findIndex((group) => group.kind === 'response' && explains(group, symptom, known, rare))
  if (explaining >= 0) return explaining
  const { requirement } = symptom
  if (!requirement.isSummary && requirement.area !== 'generated') return -1
  // What sums up others rests on several causes: it stands under the one that accounts for most of it.
  const all = new Set(groups.filter(mayExplain(symptom)).flatMap(({ failed }) => [...failed]))
  if (!isNearlyAll(shared(symptom.failed, all), symptom.failed.size)) return -1
  const counts = groups.map((group) => (mayExplain(symptom)(group) ? shared(symptom.failed, group.failed) : 0))
  return counts.indexOf(largest(counts))
}

/** Whether the requirement is violated wherever one of the group's is, or the other way round. */
const isSymptomOf = ({ requirement }: Symptom, { symptoms }: Group): boolean =>
  symptoms.some(({ requirement: other }) => requirement.symptomOf.includes(other.id) || other.symptomOf.includes(requirement.id))

/** In the same order, but each after those that it is a symptom of, unless they are less severe. */
function causesFirst(symptoms: readonly Symptom[]): readonly Symptom[] {
  const placed = symptoms.map((symptom, at) => {
    const isCause = ({ requirement, severity }: Symptom): boolean =>
      symptom.requirement.symptomOf.includes(requirement.id) && severity <= symptom.severity
    const last = symptoms.findLastIndex(isCause)
    return { symptom, place: last > at ? last + 0.5 : at }
  })
  return placed.sort((a, b) => a.place - b.place).map(({ symptom }) => symptom)
}

/** A failure is not explained by what only warns or is noted. */
const mayExplain =
  ({ severity }: Symptom) =>
  ({ symptoms, kind }: Group): boolean =>
    kind !== 'response' || least(symptoms.map((one) => one.severity)) <= severity

function explains(group: Group, symptom: Symptom, known: Known, rare: ReadonlySet<string>): boolean {
  const [first] = group.symptoms
  if (first === undefined || !mayExplain(symptom)(group)) return false
  if (areErrorsUnder200(group.failed, known) && areErrorsUnder200(symptom.failed, known)) return true
  if (first.requirement.area === 'vision' && areUnseenImages(symptom, known)) return true
  if (group.symptoms.some((one) => sharedParameter(one.clearest, symptom.clearest, known, rare))) return true
  const common = [...symptom.failed].filter((id) => group.failed.has(id))
  if (common.length === 0) return false
  const areDamaged = isNearlyAll(common.filter((id) => known.get(id)?.isDamaged === true).length, common.length)
  if (symptom.isRelational) {
    if (symptom.severity > first.severity) return true
    const isTouched = symptom.comparisons.every((ids) => ids.length <= MAX_COMPARED && ids.some((id) => group.failed.has(id)))
    const isWithin = first.layer === symptom.layer && [...symptom.clearest].every((id) => group.failed.has(id))
    return isTouched && (areDamaged || isWithin || first.layer < symptom.layer)
  }
  if (!isNearlyAll(common.length, symptom.failed.size)) return false
  if (areDamaged) return true
  // Where it held in spite of the cause, the cause does not make it fail.
  const kept = shared(symptom.passed, group.failed)
  return (symptom.layer === first.layer || first.layer <= FRAMING_LAYER) && isNearlyAll(common.length, common.length + kept)
}

/** A comparison fails where one of its responses is wrong. What only warns says which, if it is in each comparison that fails and in none that holds. */
function tellsWhichFail({ symptoms: [first], failed }: Group, { isRelational, layer, comparisons, upheld }: Symptom): boolean {
  const isIn = (ids: readonly string[]): boolean => ids.some((id) => failed.has(id))
  return isRelational && first !== undefined && first.layer <= layer && upheld.length > 0 && comparisons.every(isIn) && !upheld.some(isIn)
}

/** Whoever sends errors under status 200 does so whatever was asked: what seems to be taken then was not. */
const areErrorsUnder200 = (exchanges: ReadonlySet<string>, known: Known): boolean =>
  exchanges.size > 0 && [...exchanges].every((id) => known.get(id)?.isErrorUnder200 === true)

/** Whoever does not look at images sees no fault in them: each request that is invalid and has one is accepted. */
function areUnseenImages({ failed, passed }: Symptom, known: Known): boolean {
  const hasImage = (id: string): boolean => known.get(id)?.features.includes('image') === true
  const isAccepted = (id: string): boolean => known.get(id)?.defect != null && known.get(id)?.outcome === 'accepted'
  return failed.size > 0 && [...failed].every((id) => hasImage(id) && isAccepted(id)) && ![...passed].some(hasImage)
}

/** A finding that compares so many responses at most fails where one of them is wrong. */
const MAX_COMPARED = 3

/** Optional parameters that few requests have: two requirements that fail only with the same one fail because of it. */
function rareFeatures(facts: readonly ExchangeFacts[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { features } of facts)
    for (const feature of features) if (feature.startsWith('parameter ')) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => 4 * count <= facts.length).map(([feature]) => feature))
}

function sharedParameter(some: ReadonlySet<string>, others: ReadonlySet<string>, known: Known, rare: ReadonlySet<string>): boolean {
  const together = [...some, ...others].map((id) => known.get(id)?.features ?? [])
  return (together[0] ?? []).some((feature) => rare.has(feature) && together.every((features) => features.includes(feature)))
}
