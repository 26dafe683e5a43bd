/** From a planned text to tokens, one after the other: bias, limit, stop texts and probabilities. */
import { type Token, hashOf, tokenOf, tokenize } from './tokens.ts'

export interface Weighed {
  readonly text: string
  readonly logprob: number
}

export interface Generated extends Weighed {
  /** The likeliest tokens at this place, the best first. */
  readonly top: readonly Weighed[]
}

export interface Sampling {
  readonly limit: number
  readonly stop: readonly string[]
  /** Added to the logit of a token, by its id. */
  readonly bias: ReadonlyMap<number, number>
  /** How many alternatives are told at each place. */
  readonly alternatives: number
}

export interface Generation {
  readonly tokens: readonly Generated[]
  readonly ended: 'plan' | 'limit' | 'stop'
}

/** Logits: of what is planned, of the runners-up at the same place, and of all other tokens. */
const planned = 20
const runnerUp = 8
const others = 0

export function generate(text: string, sampling: Sampling): Generation {
  const chosen: Token[] = []
  const plan = tokenize(text)
  const forced = forcedBy(sampling.bias)
  let at = 0
  for (; chosen.length < sampling.limit && (forced !== null || at < plan.length); at++) {
    const token = forced ?? biased(plan[at] ?? { id: 0, text: '' }, sampling.bias)
    if (token !== null) chosen.push(token)
  }
  const ended = forced !== null || at < plan.length ? 'limit' : 'plan'
  return cutAtStop(chosen, sampling, ended)
}

/** A token whose bias lifts it above whatever is planned, and above the end. */
function forcedBy(bias: ReadonlyMap<number, number>): Token | null {
  const [best] = [...bias].filter(([, by]) => others + by > planned).sort(([, one], [, other]) => other - one)
  return best === undefined || best[0] === 0 ? null : tokenOf(best[0])
}

/** The planned token, or the runner-up that its bias leaves in front; null: nothing is left to say at this place. */
function biased(token: Token, bias: ReadonlyMap<number, number>): Token | null {
  const by = bias.get(token.id) ?? 0
  if (by === 0) return token
  const [best] = [
    { token, logit: planned + by },
    ...runnersUp(token).map((one) => ({ token: one, logit: runnerUp + (bias.get(one.id) ?? 0) })),
  ].sort((one, other) => other.logit - one.logit)
  return best !== undefined && best.logit > others - 50 ? best.token : null
}

function runnersUp({ text, id }: Token): readonly Token[] {
  const variants = [text.toUpperCase(), text.trim(), ` ${text.trim()}`, text.toLowerCase()]
  return [...variants.flatMap((variant) => tokenize(variant).slice(0, 1)), ...fillers].filter((one) => one.id !== id && one.text !== '')
}
const fillers = tokenize('the a and of it so but for one')

/** Leaves out the first stop text and what follows it, though it may begin and end within tokens. */
function cutAtStop(tokens: readonly Token[], { stop, alternatives }: Sampling, ended: Generation['ended']): Generation {
  const text = tokens.map((token) => token.text).join('')
  const at = Math.min(...stop.map((one) => text.indexOf(one)).filter((place) => place !== -1))
  if (at === Infinity) return { tokens: tokens.map((token, place) => weighed(token, place, alternatives)), ended }
  const kept: Token[] = []
  let length = 0
  for (const token of tokens) {
    const part = token.text.slice(0, Math.max(at - length, 0))
    if (part === '') break
    kept.push({ ...token, text: part })
    length += token.text.length
  }
  return { tokens: kept.map((token, place) => weighed(token, place, alternatives)), ended: 'stop' }
}

/** Probabilities that are invented, and the same each time: nearly certain of what was chosen, less and less of the rest. */
function weighed(token: Token, place: number, alternatives: number): Generated {
  const logprob = -(hashOf(`${token.text}/${String(place)}`) % 1000) / 20_000
  if (alternatives === 0) return { text: token.text, logprob, top: [] }
  const seen = new Set([token.text])
  const rest = [...runnersUp(token), ...tokenize(spare)].filter(({ text }) => !seen.has(text) && seen.add(text).size > 0)
  const top = [{ text: token.text, logprob }, ...rest.map(({ text }, at) => ({ text, logprob: -(4 + at) + logprob }))]
  return { text: token.text, logprob, top: top.slice(0, alternatives) }
}
const spare = ' as at be by do go he if in is me my no on or to up us we'
