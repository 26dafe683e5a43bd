/** What a client made of an answer, and what it lost of it. For tests only. */

export interface CalledTool {
  readonly id: unknown
  readonly name: unknown
  readonly arguments: unknown
}

export interface ClientOutcome {
  /** The text; what the client gave in its place where that is no string; null where it gave none. */
  readonly text: unknown
  readonly calls: readonly CalledTool[]
  readonly finish: unknown
}

export type Outcome =
  /** By the index of the choice. */
  | { readonly kind: 'told'; readonly choices: readonly ClientOutcome[]; readonly usage: unknown }
  /** `facts`: what the error says beside its class, such as code and param, as far as the server gave it. */
  | { readonly kind: 'threw'; readonly error: string; readonly facts: Readonly<Record<string, unknown>> }
  /** Neither an answer nor an error, a while after the last byte. */
  | { readonly kind: 'hung' }

/**
 * What a client loses of an exchange, beside what it made of the exchange's good twin: short clauses, each with a verb. `wire` is the body that
 * it was given, since what was never sent is not lost.
 */
export function losses(good: Outcome, seen: Outcome, wire: string): readonly string[] {
  if (seen.kind === 'hung') return good.kind === 'hung' ? [] : ['waits without end']
  if (seen.kind === 'threw') return good.kind === 'threw' ? lostOfError(good, seen) : [`fails with ${seen.error}`]
  // A refusal that never came is not the client's loss, but one that it takes for an answer is.
  if (good.kind !== 'told') return seen.choices.some(hasSaid) ? [] : ['takes an error for an answer without text']
  const choices = good.choices.flatMap((choice, at) => lostOfChoice(choice, seen.choices[at] ?? nothingReceived, wire))
  const usage = isCounted(good.usage) && !isCounted(seen.usage) ? ['ends without usage'] : []
  return [...new Set([...choices, ...usage])]
}

const nothingReceived: ClientOutcome = { text: null, calls: [], finish: null }

const hasSaid = ({ text, calls }: ClientOutcome): boolean => (text !== null && text !== '') || calls.length > 0

function lostOfError(
  good: Extract<Outcome, { readonly kind: 'threw' }>,
  seen: Extract<Outcome, { readonly kind: 'threw' }>,
): readonly string[] {
  if (good.error !== seen.error) return [`fails with ${seen.error} in place of ${good.error}`]
  // The same error, told with less; another error has facts of its own.
  const names = seen.facts['message'] === good.facts['message'] ? Object.keys(good.facts) : ['message']
  const lost = names.filter((name) => isGiven(good.facts[name]) && !isGiven(seen.facts[name]))
  return lost.length === 0 ? [] : [`fails without the error's ${listed(lost)}`]
}

const isGiven = (fact: unknown): boolean => typeof fact === 'string' && fact !== ''

const lostOfChoice = (good: ClientOutcome, seen: ClientOutcome, wire: string): readonly string[] => [
  ...lostOfText(good.text, seen.text, wire),
  ...lostOfCalls(good.calls, seen.calls),
  ...lostOfFinish(good.finish, seen.finish),
]

/**
 * Words that the model could have written are handed on in good faith: a client loses text where none comes, where what comes is no text,
 * where characters are damaged, and where a part is missing or comes twice.
 */
function lostOfText(good: unknown, seen: unknown, wire: string): readonly string[] {
  if (typeof good !== 'string' || good === '' || seen === good) return []
  if (seen === null || seen === undefined || seen === '') return ['ends without the text']
  if (typeof seen !== 'string') return [`gives ${kindOf(seen)} for text`]
  if (seen.includes('[object Object]')) return ['gives [object Object] for text']
  if (seen.includes('\ufffd') && !good.includes('\ufffd')) return ['gives damaged characters']
  if (wire.includes(gap(good, seen))) return ['loses a part of the text']
  if (seen.length > good.length && isWithin(good, seen) && repeats(good, seen)) return ['gives a part of the text twice']
  return []
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`)

/** `a`, `a and b`, `a, b and c` */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

/**
 * The beginning, as JSON has it, of what `seen` lacks of `good` in one place. NUL, which is in no JSON, where that is not how
 * they differ, or too little to look for.
 */
function gap(good: string, seen: string): string {
  let before = 0
  while (before < seen.length && seen[before] === good[before]) before += 1
  const lost = good.slice(before, good.length - (seen.length - before))
  return lost.length > 1 && good.endsWith(seen.slice(before)) ? JSON.stringify(lost.slice(0, 4)).slice(1, -1) : '\0'
}

/** Whether all of `part` is in `whole`, in its order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (const character of whole) if (part.startsWith(character, at)) at += character.length
  return at === part.length
}

const repeats = (good: string, seen: string): boolean => {
  const beginning = good.slice(0, 4)
  return seen.split(beginning).length > good.split(beginning).length
}

function lostOfCalls(good: readonly CalledTool[], seen: readonly CalledTool[]): readonly string[] {
  if (good.length === 0) return []
  if (seen.length === 0) return ['ends without the tool call']
  if (seen.length < good.length) return ['runs two tool calls together']
  if (seen.length > good.length) return ['makes several tool calls of one']
  return good.flatMap((call, at) => lostOfCall(call, seen[at] ?? call))
}

function lostOfCall(good: CalledTool, seen: CalledTool): readonly string[] {
  const lost = (['id', 'name'] as const).filter((member) => isGiven(good[member]) && !isGiven(seen[member]))
  return [
    ...(lost.length === 0 ? [] : [`gives a tool call without ${listed(lost)}`]),
    ...(isGiven(seen.name) && isGiven(good.name) && isDoubled(String(good.name), String(seen.name))
      ? ['gives a name that repeats itself']
      : []),
    ...(isArguments(good.arguments) && !isArguments(seen.arguments) ? ['gives arguments that are no JSON object'] : []),
  ]
}

const isDoubled = (good: string, seen: string): boolean => seen.length > good.length && seen.split(good).length > 2

function isArguments(text: unknown): boolean {
  if (typeof text !== 'string') return false
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** A reason in the vendor's own words is handed on; `other` is what a client says that does not know it. */
function lostOfFinish(good: unknown, seen: unknown): readonly string[] {
  if (!isGiven(good) || good === 'other') return []
  if (seen === 'other') return ['gives other for the finish reason']
  if (isGiven(seen)) return []
  return seen === null || seen === undefined || seen === ''
    ? ['ends without a finish reason']
    : [`gives ${kindOf(seen)} for the finish reason`]
}

const isCounted = (usage: unknown): boolean => typeof usage === 'number' && Number.isFinite(usage)
