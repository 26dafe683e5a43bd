/** What a cause does to clients. */
import type { Effect } from '../model/cause.ts'
import type { RedRequirement } from './symptoms.ts'
import type { Group } from './groups.ts'
import type { Analysis } from './statement.ts'
import { commonFeatures, isNearlyAll } from './split.ts'

const imageFeatures = ['image', 'several images', 'JPEG image', 'GIF image', 'WebP image', 'image by URL']
const toolFeatures = ['tools', 'tool results', 'unparsable arguments', 'parameter tool_choice', 'parameter parallel_tool_calls']

/** `valid`: how many valid requests for a completion the run has sent. */
export function effectOf({ group, split, failed, passed, conditions }: Analysis, valid: number): Effect {
  const isFailure = group.kind === 'unanswered' || group.kind === 'refused'
  if (isFailure && isNearlyAll(failed.length, valid)) return 'nothing-works'
  // What is wrong with responses to such requests alone is about them.
  const features = isFailure ? split.features : [...split.features, ...commonFeatures(failed)]
  const has = (names: readonly string[]): boolean => features.some((name) => names.includes(name))
  const areas = group.symptoms.slice(0, 1).map(({ requirement }) => requirement.area)
  const isOf = (...names: readonly RedRequirement['area'][]): boolean => !isFailure && areas.some((area) => names.includes(area))
  if (has(imageFeatures) || isOf('vision')) return 'images'
  const all = [...failed, ...passed]
  const isStreamed = !isFailure && conditions.when === 'always' && all.every(({ features }) => features.includes('stream'))
  if (has(toolFeatures) || isOf('tools')) return 'tools'
  if (isOf('usage')) return 'billing'
  return has(['stream']) || isOf('sse', 'stream') || isStreamed ? 'streams' : 'other'
}

const failing: Readonly<Record<Effect, string>> = {
  'nothing-works': 'Clients get no completion for any request',
  images: 'Clients that send images get no completion',
  streams: 'Clients that stream get no completion',
  tools: 'Clients that offer tools get no completion',
  billing: 'Clients get no completion',
  other: 'Clients that send such requests get no completion',
}

const misleading: Readonly<Record<Effect, string>> = {
  'nothing-works': 'Clients cannot use any response',
  images: 'Clients that send images get responses that ignore them, or unexpected errors',
  streams: 'Clients that read streams fail, or show wrong or incomplete text',
  tools: 'Clients that offer tools fail, or make the wrong call',
  billing: 'Clients count and bill the wrong number of tokens',
  other: 'Clients that rely on the documented behaviour fail or misread the response',
}

/** How many clients a sentence names. */
const MAX_CLIENTS = 3

export function harmOf(effect: Effect, kind: Group['kind'], naming: RedRequirement): string {
  const words = (kind === 'unanswered' || kind === 'refused' ? failing : misleading)[effect]
  if (naming.harm !== null && kind === 'response' && naming.breaks.length === 0) return naming.harm
  const general = kind === 'invalid' ? 'Clients that make a mistake do not learn what is wrong' : words
  // Of several ways to violate a requirement, each breaks clients in its own way, and which one this is nobody knows here.
  const isOneWay = new Set(naming.breaks.map(({ shown }) => shown.replace(/^.*: /, ''))).size === 1
  const clients = isOneWay ? [...new Map(naming.breaks.map(({ client, how }) => [client, how]))].slice(0, MAX_CLIENTS) : []
  return `${general}${clients.map(([client, how], at) => `${at === 0 ? ': ' : '; '}${client} (${how})`).join('')}.`
}
