/** What the stream of a client that left leaves behind for the next one. */
import type { Completion } from '../completion.ts'
import { type Context, type Fault, type Stages, fault } from '../modification.ts'

const isStream = ({ body }: Context): boolean => body?.['stream'] === true
const textOf = ({ choices }: Completion): string => (choices[0]?.tokens ?? []).map(({ text }) => text).join('')

/** The next stream begins with a piece of what a client that left was being told. */
const beginningWithRest = (piece: (text: string) => string): Stages => ({
  completion: (completion, context) => {
    const { memory, nth } = context
    if (!isStream(context)) return completion
    memory.set(`text of ${String(nth)}`, textOf(completion))
    const rest = memory.get('rest')
    const [choice, ...others] = completion.choices
    const [first, ...tokens] = choice?.tokens ?? []
    if (typeof rest !== 'string' || choice === undefined || first === undefined) return completion
    memory.delete('rest')
    return { ...completion, choices: [{ ...choice, tokens: [{ ...first, text: rest + first.text }, ...tokens] }, ...others] }
  },
  writes: (writes, { memory, nth }) => ({
    ...writes,
    left: () => {
      writes.left()
      const text = memory.get(`text of ${String(nth)}`)
      if (typeof text === 'string') memory.set('rest', piece(text))
    },
  }),
})

/** The next stream is what a client that left did not read. */
const restOfStream: Stages = {
  writes: (writes, context) => {
    const { memory } = context
    if (!isStream(context) || writes.status !== 200) return writes
    const rest = memory.get('pieces') as typeof writes.pieces | undefined
    memory.delete('pieces')
    return {
      ...writes,
      pieces: rest ?? writes.pieces,
      left: () => {
        writes.left()
        memory.set('pieces', writes.pieces.slice(LEFT))
      },
    }
  },
}
/** Pieces of a stream that a client which leaves has read, about. */
const LEFT = 5

export const hangUps: readonly Fault[] = [
  fault({
    id: 'begins-with-abandoned-text',
    title: 'After a client disconnects, the next stream begins with a piece of the abandoned response',
    target: 'ISO-001',
    variants: {
      'thirty characters': beginningWithRest((text) => text.slice(100, 130)),
      'five characters': beginningWithRest((text) => text.slice(101, 106)),
      'all of it': beginningWithRest((text) => text),
      'the rest of its events': { stages: restOfStream, sideEffects: ['STR-009'] },
    },
  }),
]
