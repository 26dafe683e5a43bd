/**
 * An image in another form: its format, kind, size, spelling or place. It is judged against the plain PNG at its usual place, which has to be
 * seen first: the same question, a grid of nine cells, asked up to three times, and three times more where the model seems not to see it.
 */
import { sentLength } from '../../src/model/padding.ts'
import { largest, least } from '../../src/model/extremes.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { ImageContent, Probe } from '../../src/model/probe.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Reading, accepted, isRefusal } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { connectionOf } from '../ask.ts'
import { answerInWords } from '../preconditions.ts'
import { coloursNamed, saysNothing, textOf } from './answers.ts'
import { shownIn } from './images.ts'
import { type Variant, controlOf, controlProbe, probeOf } from './variant-probes.ts'
import { unseen, defaults } from './places.ts'
import { isServerFailure } from '../../src/protocol/statuses.ts'
import {
  MAX_BLIND_TRIES,
  areBlind,
  cells,
  enough as MAX_CELLS,
  gridBound,
  heldAt,
  inPlace,
  isBlindTo,
  mayBeBlind,
  tries,
  violatedAt,
} from './statistics.ts'

export const scenarioOf = (variant: Variant<ScenarioName>): Scenario => ({
  name: variant.name,
  area: 'vision',
  tier: variant.tier,
  needs: [defaults],
  repeats: MAX_BLIND_TRIES + 2,
  *steps(context): ScenarioSteps {
    yield* trying(context, variant)
  },
})

/** Whether a refusal is asked for once more, after the plain image: what another request left behind is no matter of this image. */
const isAskedAgain = ({ tier, defect }: Variant): boolean => tier !== 'full' && defect === null

/** Asks for the image until something is decided, and hands over what was answered. */
export function* trying(context: ScenarioContext, variant: Variant): Generator<readonly Probe[], readonly Reading[], readonly Reading[]> {
  const trials: Reading[] = []
  const seemsBlind = (): boolean => trials.every(accepted) && mayBeBlind(trials.filter(isBlind).length, trials.length)
  while (trials.length < MAX_BLIND_TRIES) {
    const [reading] = yield [{ ...probeOf(context, variant), connection: variant.alone ? 'alone' : connectionOf(trials.length) }]
    if (reading === undefined) return trials
    trials.push(reading)
    if (isRefusal(reading) && trials.length === 1 && isAskedAgain(variant)) {
      const [control] = yield [controlProbe(context, variant)]
      if (control === undefined || !accepted(control)) return trials
      continue
    }
    if (!(isBroken(reading) || (accepted(reading) && rightIn(reading) < variant.enough))) return trials
    if (trials.length < tries) continue
    if (!seemsBlind() && !trials.every(isBroken)) return trials
    if (trials.length > tries) continue
    // An endpoint that is down breaks on everything, and a weak model is blind to much: only what the plain image does not have is due to this one.
    const [control] = yield [controlProbe(context, variant)]
    if (!seemsBlind() || control === undefined || !accepted(control) || rightIn(control) < MAX_CELLS) return trials
  }
  return trials
}

/** How many cells were named as `wanted`. */
const namedAs = (reading: Reading, wanted: readonly string[]): number => inPlace(wanted, coloursNamed(textOf(reading)))

/** What may lawfully be seen: more than one picture where a part is transparent. */
const lawfulOf = ({ cells: own, onBlack }: ImageContent): readonly (readonly string[])[] => (onBlack === null ? [own] : [own, onBlack])

/** How many cells were named as they may be seen. */
export const rightIn = (reading: Reading): number => largest(lawfulOf(shownIn(reading)).map((wanted) => namedAs(reading, wanted)))

const otherIn = (reading: Reading): number => namedAs(reading, shownIn(reading).other ?? [])

/** Another frame than the first, the picture before it is turned, or what transparency hides, is not what was to be seen either. */
const isBlind = (reading: Reading): boolean =>
  !saysNothing(reading) &&
  (lawfulOf(shownIn(reading)).every((wanted) => isBlindTo(wanted, coloursNamed(textOf(reading)))) || otherIn(reading) >= MAX_CELLS)

/** Of a longer body a server may hang up in the middle, bytes: that is how some refuse it, and their 413 is lost with the connection. */
const longest = 1_000_000

/** The server failed on it. */
const isBroken = ({ status, probe, transcript: { end } }: Reading): boolean =>
  status === null ? end.kind === 'malformed' || (end.kind === 'cut' && sentLength(probe) <= longest) : isServerFailure(status)

/** What became of the image. `by`: the exchange that shows it first. */
export type Outcome =
  | { readonly kind: 'seen'; readonly by: Reading; readonly right: number }
  | { readonly kind: 'refused'; readonly by: Reading }
  /** `other`: how many cells were as a wrong reading of the image would have them. */
  | { readonly kind: 'blind'; readonly by: Reading; readonly right: number; readonly other: number; readonly times: number }
  | { readonly kind: 'broken'; readonly by: Reading }
  | { readonly kind: 'open'; readonly missing: string }

export function outcomeOf({ name, enough }: Variant, readings: readonly Reading[]): Outcome {
  const trials = readings.filter(({ probe }) => probe.name === name)
  const controls = readings.filter(({ probe }) => probe.name === controlOf(name))
  const answered = trials.filter(accepted)
  const refusal = trials.find(isRefusal)
  if (refusal !== undefined && answered.length === 0)
    return controls.some(isRefusal) ? { kind: 'open', missing: 'a plain image was rejected as well' } : { kind: 'refused', by: refusal }
  const right = largest(answered.map(rightIn), 0)
  const [first] = answered
  const [failed] = trials.filter(isBroken)
  if (first !== undefined && right >= enough)
    return { kind: 'seen', by: answered.find((reading) => rightIn(reading) === right) ?? first, right }
  const isControlMissed = controls.some((reading) => rightIn(reading) < MAX_CELLS)
  if (first !== undefined && answered.length >= tries && areBlind(answered.filter(isBlind).length, answered.length) && !isControlMissed) {
    const other = least(answered.map(otherIn))
    return { kind: 'blind', by: first, right, other, times: answered.length }
  }
  const isUp = controls.some(accepted)
  if (failed !== undefined && trials.every(isBroken) && trials.length >= tries && isUp) return { kind: 'broken', by: failed }
  if (first !== undefined) return { kind: 'open', missing: `the model named fewer than ${String(enough)} of 9 cells correctly` }
  const [reading] = trials
  return {
    kind: 'open',
    missing: reading === undefined ? 'no request was answered' : `the request was not answered: ${answerInWords(reading)}`,
  }
}

type Judge = (outcome: Outcome, variant: Variant) => Observation

/** The image is seen; that it is refused is judged elsewhere, unless the profile promises it. */
export const isSeen: Judge = (outcome, variant) => {
  if (outcome.kind !== 'refused') return isSeenOrRefused(outcome, variant)
  const lacking = outcome.by.probe.capabilities
  return lacking.length > 0 ? notApplicable(`the endpoint rejects ${lacking.join(', ')}`) : isRead(outcome, variant)
}

/** The image is seen, or refused with a 4xx: never answered blind, and never the server's failure. */
export const isSeenOrRefused: Judge = (outcome, { purpose }) => {
  switch (outcome.kind) {
    case 'seen':
      return heldAt({ hits: outcome.right, draws: cells, bound: gridBound })
    case 'refused':
      return holds
    case 'blind': {
      const statistics = { hits: outcome.right, draws: cells, bound: gridBound }
      const instead = outcome.other >= MAX_CELLS ? ', and those of another frame or rotation instead' : ''
      const saw = `${purpose}: at most ${String(outcome.right)} of 9 cells named correctly in ${String(outcome.times)} responses${instead}: ${show(textOf(outcome.by))}`
      return violatedAt(statistics, saw, 'the image recognised as a plain PNG is, or rejected with a 4xx')
    }
    case 'broken':
      return violated(
        `${purpose}: ${answerInWords(outcome.by)}, ${String(tries)} times, and plain PNG answered`,
        'the image recognised, or rejected with a 4xx',
        {
          kind: outcome.by.status === null ? 'end' : 'status',
        },
      )
    case 'open':
      return unobservable(outcome.missing)
  }
}

/** Whatever the answer says: it may have been passed over, so long as it is not the server's failure. */
export const isAnsweredOrRefused: Judge = (outcome, variant) =>
  outcome.kind === 'seen' || outcome.kind === 'blind' ? holds : isSeenOrRefused(outcome, variant)

/** The image is read: a refusal counts against it as well. */
export const isRead: Judge = (outcome, variant) =>
  outcome.kind === 'refused'
    ? violated(`${variant.purpose}: ${answerInWords(outcome.by)}`, 'the image read as a plain PNG is', { kind: 'status' })
    : isSeenOrRefused(outcome, variant)

/** It is refused: an answer to it, whatever it says, is none. */
export const isRefused: Judge = (outcome, variant) =>
  outcome.kind === 'seen' || outcome.kind === 'blind'
    ? violated(`${variant.purpose}: ${answerInWords(outcome.by)}`, 'a 4xx that names what is wrong', { kind: 'status' })
    : isSeenOrRefused(outcome, variant)

export const relationOf = (requirement: RequirementId, variant: Variant<ScenarioName>, judge: Judge): Relation => ({
  requirement,
  scenarios: [defaults, variant.name],
  relate: (readings) => {
    const mine = readings[variant.name] ?? []
    const outcome = outcomeOf(variant, mine)
    const first = outcome.kind === 'open' ? [] : [outcome.by.transcript.id]
    const ids = mine.map(({ transcript }) => transcript.id)
    return {
      observation: mine.length === 0 ? notApplicable('no such request was sent') : (unseen(readings) ?? judge(outcome, variant)),
      exchanges: [...new Set([...first, ...ids])],
    }
  },
})
