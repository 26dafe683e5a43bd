/** Pieces to a request. */
import type { ChatRequest, LimitMembers, Message } from '../../contract/request.ts'
import type { RequestPatch } from './feature.ts'
import { pngImage } from './images.ts'
import { imagePart, ordered, textPart } from './parts.ts'
import { exampleOf } from './drawn.ts'
import { plainTool } from './tools.ts'

const greeting = 'Say hello.'
const asJson = 'Answer with a JSON object.'

/** The least request: a model, and the limit on the answer. */
export interface Least {
  readonly model: string
  readonly limit: LimitMembers
}

/** The least request with the pieces added: valid whichever they are. */
export function assemble(least: Least, pieces: readonly RequestPatch[]): ChatRequest {
  const all = <T>(of: (piece: RequestPatch) => readonly T[] | undefined): readonly T[] => pieces.flatMap((piece) => of(piece) ?? [])
  const one = <T>(of: (piece: RequestPatch) => T | undefined): T | undefined => pieces.map(of).find((value) => value !== undefined)
  const members = pieces.reduce<Partial<ChatRequest>>((before, piece) => ({ ...before, ...piece.members }), {})
  const wantsJson = members.response_format?.type === 'json_object'
  const given = one(({ words }) => words)
  const [detail, spelling, order] = [one((piece) => piece.detail), one((piece) => piece.spelling), one((piece) => piece.order)]
  const drawn = all(({ images }) => images)
  // What is said of images is said of one where no other aspect has any.
  const wanted = drawn.length === 0 && [detail, spelling, order].some((value) => value !== undefined) ? [plainImage] : drawn
  const words = [...(given ?? [greeting]), ...(wantsJson ? [asJson] : [])]
  const images = wanted.map((image) => imagePart(image, detail, spelling))
  const content =
    images.length === 0 && words.length === 1
      ? (words[0] ?? greeting)
      : ordered(images, words.map(textPart), order === 'alone' && wantsJson ? 'images-first' : (order ?? 'images-first'))
  const needsTools = members.tool_choice !== undefined || members.parallel_tool_calls !== undefined
  const offered = all(({ tools }) => tools)
  const tools = offered.length === 0 && needsTools ? [plainTool] : offered.slice(0, MAX_TOOLS)
  const last: Message = { role: 'user', content, ...one(({ author }) => author) }
  return {
    model: least.model,
    ...(members.max_completion_tokens === undefined ? least.limit : withoutOlder(least.limit)),
    messages: [...all(({ opening }) => opening), ...all(({ history }) => history), last, ...all(({ ending }) => ending)],
    ...members,
    ...(tools.length === 0 ? {} : { tools }),
    ...soonOver(members),
  }
}

/** So many a request may have. */
const MAX_TOOLS = 128
/** Answers without a limit cost what they cost: no more than so many are asked for at once. */
const MAX_UNLIMITED = 2
/** Above it many a model does not find an end by itself. */
const warmest = 1

/** What keeps an answer short that no limit does: few of them, no token that is asked for again and again, and a model that finds its end. */
function soonOver({
  n,
  temperature,
  logit_bias: bias,
  max_tokens: older,
  max_completion_tokens: newer,
}: Partial<ChatRequest>): Partial<ChatRequest> {
  if (older !== null && newer !== null) return {}
  return {
    ...(typeof n === 'number' && n > MAX_UNLIMITED ? { n: MAX_UNLIMITED } : {}),
    ...(typeof temperature === 'number' && temperature > warmest ? { temperature: warmest } : {}),
    ...(typeof bias === 'object' && bias !== null
      ? { logit_bias: Object.fromEntries(Object.entries(bias).map(([token, value]) => [token, Math.min(value, 0)])) }
      : {}),
  }
}

const withoutOlder = (limit: LimitMembers): LimitMembers => ('max_tokens' in limit ? {} : limit)

const plainImage = exampleOf(pngImage)
