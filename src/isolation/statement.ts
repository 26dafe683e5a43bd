/** A cause in words: what fails, and how often with and without what it hangs on. */
import type { Share } from '../model/cause.ts'
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import { afterRefusal, featureNamed, isOfResponse, malformedJson } from '../protocol/request-features.ts'
import { emptyResponse } from './facts.ts'
import type { Conditions, Count } from './conditions.ts'
import type { Group } from './groups.ts'
import { type Split, isPerfect } from './split.ts'

export interface CauseText {
  readonly statement: string
  readonly shares: readonly Share[]
}

/** What a statement is made of. */
export interface Analysis {
  readonly group: Group
  readonly failed: readonly ExchangeFacts[]
  readonly passed: readonly ExchangeFacts[]
  readonly split: Split
  readonly conditions: Conditions
  /** Of findings that rest on several exchanges. */
  readonly comparisons: Count
  /** What a finding says that compares requests; null: it begins with no such clause. */
  readonly clause: string | null
  /** Whether each failure overlapped with another exchange. */
  readonly isOnlyConcurrent: boolean
}

export function formatCause(analysis: Analysis): CauseText {
  const { group, split, conditions, isOnlyConcurrent } = analysis
  const shares = sharesOf(analysis)
  const isOpen = !conditions.isConfirmed && split.features.length > 0 && !split.features.some(isOfResponse)
  const isOnly = ['together', 'after-refusal', 'after-another'].includes(conditions.when)
  const numbers = isOnly ? onlyThen(shares) : shares.map((one) => `${countOf(one)}${isOpen ? ' sent' : ''} ${one.what}`)
  const isSometimes = conditions.when === 'sometimes' && analysis.passed.length > 0 && group.kind !== 'invalid'
  const also =
    isSometimes && isOnlyConcurrent && conditions.alone.sent > 0 && conditions.alone.failed === 0 ? ', only with concurrent requests' : ''
  const how = conditions.when === 'together' ? 'only when sent together: ' : isSometimes ? 'intermittent: ' : ''
  return { statement: `${subjectOf(analysis)}: ${how}${numbers.join(', ')}${also}`, shares }
}

const countOf = ({ failed, sent }: Count): string => `${String(failed)} of ${String(sent)}`

/** `9 of 16, alone 0 of 4`. */
const onlyThen = ([first, ...others]: readonly Share[]): readonly string[] => [
  ...(first === undefined ? [] : [countOf(first)]),
  ...others.map((one) => `${one.what} ${countOf(one)}`),
]

const share = (what: string, { failed, sent }: Count): readonly Share[] => (sent === 0 ? [] : [{ what, failed, sent }])

function sharesOf({ group, conditions, split, failed, passed, comparisons }: Analysis): readonly Share[] {
  const { when, alone, together, afterRefusal, afterAnother } = conditions
  const [symptom] = group.symptoms
  if (group.kind === 'response' && symptom?.isRelational === true)
    return share(comparisonsOf(comparisons, symptom.failed.size), comparisons)
  if (when === 'together') return [...share('when sent together', together), ...share('alone', alone)]
  if (when === 'after-another') return [...share('after another request', afterAnother), ...share('alone', alone)]
  if (when === 'after-refusal') return [...share('after a rejected request', afterRefusal), ...share('alone', alone)]
  const all = { failed: failed.length, sent: failed.length + passed.length }
  if (split.features.length === 0) return share(isOfValid(group) ? 'valid requests' : nounOf([...failed, ...passed]), all)
  return [
    ...share(withWords(split.features), { failed: split.failedWith, sent: split.sentWith }),
    ...share(split.features.length === 1 ? featureNamed(split.features[0] ?? '').others : 'without both', {
      failed: split.failedWithout,
      sent: split.sentWithout,
    }),
  ]
}

/** One comparison says how much it rests on. */
const comparisonsOf = ({ sent }: Count, responses: number): string =>
  sent === 1 ? `comparison${responses > 1 ? ` of ${String(responses)} responses` : ''}` : 'comparisons'

const isOfValid = ({ kind }: Group): boolean => kind === 'unanswered' || kind === 'refused'

/** `with an image and stream`. */
function withWords(features: readonly string[]): string {
  const [first = '', ...rest] = features.map((name) => featureNamed(name).with)
  return [first, ...rest.map((words) => words.replace(/^with /, ''))].join(' and ')
}

/** What the exchanges have in common: `streamed responses`. */
function nounOf(facts: readonly ExchangeFacts[]): string {
  const every = (test: (fact: ExchangeFacts) => boolean): boolean => facts.every(test)
  const isOne = facts.length === 1
  const noun = (words: string): string => (isOne ? words.replace(/s$/, '') : words)
  if (every(({ defect }) => defect !== null)) return noun('invalid requests')
  if (every(({ outcome }) => outcome !== 'accepted')) return noun('requests')
  if (every(({ features }) => features.includes('stream'))) return noun('streamed responses')
  return noun(every(({ features }) => !features.includes('stream')) ? 'plain responses' : 'responses')
}

/** So many refusals are about what the requests have in common; fewer are told in the words of the requirement. */
const FEW = 3

function subjectOf({ group, failed, passed, split, conditions, clause }: Analysis): string {
  const [symptom] = group.symptoms
  const violation = symptom?.requirement.violation ?? 'requests fail'
  const before = predecessorOf(split, conditions)
  if (group.kind === 'response') return before === null ? violation : `${before} fail (${violation})`
  const fate = fateOf(group.kind, failed)
  if (before !== null) return `${before} ${fate}`
  if (clause !== null && split.features.length === 0 && conditions.when === 'unknown') return clause
  const hasWords = split.features.length > 0 || passed.length === 0
  const isTelling = hasWords && (conditions.isConfirmed || (isPerfect(split) && failed.length >= FEW))
  if (group.kind === 'refused' && !isTelling) return violation
  if (group.kind === 'invalid') return `${split.features.includes(malformedJson) ? requestsOf(split) : 'invalid requests'} ${fate}`
  return `${requestsOf(split)} ${fate}`
}

/** What came before on the connection, where requests fail because of that; null: it does not matter. */
function predecessorOf(split: Split, { when }: Conditions): string | null {
  if (when === 'after-another') return 'requests after another on the same connection'
  const isAfterRefusal = when === 'after-refusal' || (isPerfect(split) && split.failedWith >= FEW && split.features.includes(afterRefusal))
  return isAfterRefusal ? featureNamed(afterRefusal).requests : null
}

function requestsOf(split: Split): string {
  if (!isPerfect(split) && split.features.length === 0) return 'valid requests'
  const [first = '', ...rest] = split.features
  // Of two features the stream goes before the noun: `streamed requests with an image`.
  if (rest.length > 0 && split.features.includes('stream'))
    return `streamed requests ${withWords(split.features.filter((name) => name !== 'stream'))}`
  return [featureNamed(first).requests, ...rest.map((name) => featureNamed(name).with.replace(/^with /, ''))].join(' and ')
}

/** `fail with status 500`. */
function fateOf(kind: Group['kind'], failed: readonly ExchangeFacts[]): string {
  if (failed.every(({ response }) => response === emptyResponse)) return 'get a response without a body'
  if (failed.every(({ response }) => response.startsWith('the response was not HTTP'))) return 'get a malformed response'
  const statuses = [...new Set(failed.map(({ response }) => /^status (\d+)/.exec(response)?.[1] ?? ''))]
  // What breaks off after its head is no answer, whatever the status.
  const isBroken =
    kind === 'invalid' && failed.every(({ outcome }) => outcome === 'unanswered') && statuses.every((status) => status < '500')
  if (!statuses.includes('') && !isBroken) {
    const words = `status ${statuses.join(' or ')}`
    if (kind === 'refused' && statuses.every((status) => status < '500')) return `are rejected with ${words}`
    return kind === 'invalid' && statuses.every((status) => status < '500') ? `are answered with ${words}` : `fail with ${words}`
  }
  const isCut = failed.every(({ response }) => response.startsWith('the connection was cut'))
  return isCut ? 'end in a cut connection' : 'get no complete response'
}
