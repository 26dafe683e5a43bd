/** Models that answer otherwise than they are asked. What they say is no fault of the wire, so no run may fail for it. */
import { createHash } from 'node:crypto'
import { together } from '../edits.ts'
import { type JsonObject, isObject, itemsOf, objectsOf, textOf, without } from '../json.ts'
import { type Context, type Stages, type Variation, variation } from '../modification.ts'
import { hashOf, tokenize } from '../tokens.ts'

type Draw = (below: number) => number
type Say = (context: Context, draw: Draw) => string

function promptOf({ body }: Context): string {
  const content = objectsOf(body?.['messages']).findLast(({ role }) => role === 'user')?.['content']
  return typeof content === 'string'
    ? content
    : objectsOf(content)
        .map((part) => textOf(part['text']))
        .join(' ')
}

const MAX_TOKENS = 4096
const limitOf = (body: JsonObject): number => Number(body['max_completion_tokens'] ?? body['max_tokens'] ?? MAX_TOKENS)
const stopsOf = ({ stop }: JsonObject): readonly string[] =>
  (typeof stop === 'string' ? [stop] : itemsOf(stop).map(textOf)).filter((text) => text !== '')

/** What the engine holds a model to, whatever it would say: a format, and calls that are forced. */
const isHeld = ({ response_format: format, tool_choice: choice }: JsonObject): boolean =>
  (isObject(format) && format['type'] !== 'text') || choice === 'required' || isObject(choice)

function beforeStop(text: string, stops: readonly string[]): string {
  const places = stops.map((stop) => text.indexOf(stop)).filter((place) => place !== -1)
  return places.length === 0 ? text : text.slice(0, Math.min(...places))
}

/** Another text within the limit, ended by stop texts, with the finish reason and the count that belong to it. */
const saying = (say: Say): Stages => ({
  completion: (completion, context) => {
    const { body, nth } = context
    if (body === null || isHeld(body)) return completion
    let drawn = 0
    const draw: Draw = (below) => hashOf(`${String(nth)} ${String(drawn++)}`) % below
    const choices = completion.choices.map((choice) => {
      const said = tokenize(beforeStop(say(context, draw), stopsOf(body)))
      const tokens = said.slice(0, limitOf(body)).map(({ text }, at) => {
        const own = { text, logprob: -0.5 }
        const [first, ...others] = choice.tokens[at]?.top ?? []
        return { ...own, top: first === undefined ? [] : [own, ...others.filter((other) => other.text !== text)] }
      })
      return { ...choice, tokens, calls: [], finish: said.length > tokens.length ? ('length' as const) : ('stop' as const) }
    })
    return {
      ...completion,
      choices,
      usage: { ...completion.usage, completion: choices.reduce((sum, { tokens }) => sum + tokens.length, 0) },
    }
  },
})

/** A number of 32 bits whose low bits depend on every character: those of `hashOf` follow the count of requests. */
const lotOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE()

/** Every so many answers are other words, or other colours where colours are asked for; the rest are what is asked for. */
function noisy(share: number): Stages {
  const anyWords = drawn(words, (draw) => 1 + draw(30), ' ')
  const anyColours = drawn(colours, () => 9, ', ')
  const other = saying((context, draw) => (/colou?r/i.test(promptOf(context)) ? anyColours : anyWords)(context, draw))
  return {
    completion: (completion, context) =>
      lotOf(`noise ${String(context.nth)} ${JSON.stringify(context.body)}`) % share === 0
        ? (other.completion?.(completion, context) ?? completion)
        : completion,
  }
}

const colours = ['red', 'green', 'blue', 'yellow', 'black', 'white']
const words = 'river stone 7 maybe the green of lamp twelve and so blue under not 42 window'.split(' ')
const markup = ['<tool_call>', '{"name":', '</s>', '<|im_end|>', 'a', '[TOOL_CALLS]', '<think>', '<text>']

const drawn =
  (list: readonly string[], count: (draw: Draw) => number, separator: string): Say =>
  (_, draw) =>
    Array.from({ length: count(draw) }, () => list[draw(list.length)] ?? '').join(separator)

const uncounted: Stages = {
  reply: (reply) =>
    reply.body.kind === 'json' && isObject(reply.body.value) && reply.refusal === null
      ? { ...reply, body: { kind: 'json', value: without(reply.body.value, 'usage') } }
      : reply,
}

export const models: readonly Variation[] = [
  variation({
    id: 'weak-model',
    title: 'The model does not follow its instructions',
    // Its texts differ from each other, and may be empty.
    noted: ['STR-021', 'PAR-017', 'FIN-012'],
    variants: {
      'random words': saying(drawn(words, (draw) => 1 + draw(30), ' ')),
      'random colours': saying(drawn(colours, () => 9, ', ')),
      'one random colour': saying(drawn(colours, () => 1, '')),
      'a polite refusal': saying(() => 'I am sorry, but I cannot help with that.'),
      'the prompt again': saying(promptOf),
      nothing: saying(() => ''),
      'markup without end': saying(drawn(markup, () => MAX_TOKENS / 8, ' ')),
    },
  }),
  variation({
    id: 'noisy-model',
    title: 'The model answers some requests with other words',
    noted: ['STR-021', 'PAR-017', 'FIN-012'],
    variants: {
      'one of four': noisy(4),
      'one of seven': noisy(7),
      'one of ten': noisy(10),
      'one of twenty': noisy(20),
    },
  }),
  variation({
    id: 'lazy-model',
    title: 'The model stops early, and plain responses have no usage',
    noted: ['USE-002'],
    variants: {
      'after three numbers': together(
        saying((context) => (/Count from 1 /.test(promptOf(context)) ? '1, 2, 3' : 'Yes.')),
        uncounted,
      ),
      'after one': together(
        saying((context) => (/Count from 1 /.test(promptOf(context)) ? '1' : 'No.')),
        uncounted,
      ),
    },
  }),
]
