/** Other lawful orders of several choices. */
import { type Stages, type Variation, variation } from '../modification.ts'
import { choiceOf, indexOf, isChunk, onChunks, onSteps, together } from '../edits.ts'
import { objectsOf } from '../json.ts'
import type { Step } from '../reply.ts'

/** The chunks of all choices at one place put into one. */
const choicesTogether: Stages = onSteps((steps) => {
  const columns = new Map<number, Step[]>()
  for (const step of steps)
    if (isChunk(step, 'role', 'text', 'call', 'finish')) columns.set(indexOf(step), [...(columns.get(indexOf(step)) ?? []), step])
  if (columns.size < 2) return steps
  const longest = Math.max(...[...columns.values()].map(({ length }) => length))
  const rows = Array.from({ length: longest }, (_, at) => [...columns.values()].flatMap((column) => column.slice(at, at + 1))).map(
    (row): Step => {
      const [one] = row
      return isChunk(one)
        ? { ...one, value: { ...one.value, choices: row.flatMap((step) => (isChunk(step) ? [choiceOf(step)] : [])) } }
        : { kind: 'done' }
    },
  )
  return [...rows, ...steps.filter((step) => !isChunk(step, 'role', 'text', 'call', 'finish'))]
})

const choicesInTurn = (order: (one: number, other: number) => number): Stages =>
  onSteps((steps) => {
    const said = steps.filter((step) => isChunk(step, 'role', 'text', 'call', 'finish'))
    const rest = steps.filter((step) => !isChunk(step, 'role', 'text', 'call', 'finish'))
    return [...said.sort((one, other) => order(indexOf(one), indexOf(other))), ...rest]
  })

export const choices: readonly Variation[] = [
  variation({
    id: 'choices-together',
    title: 'One chunk has a delta of each choice',
    variants: {
      'in their order': choicesTogether,
      'the last first': together(
        choicesTogether,
        onChunks((value) => ({ ...value, choices: [...objectsOf(value['choices'])].reverse() })),
      ),
    },
  }),
  variation({
    id: 'choices-in-turn',
    title: 'One choice is streamed after the other',
    variants: {
      'the first first': choicesInTurn((one, other) => one - other),
      'the last first': choicesInTurn((one, other) => other - one),
    },
  }),
]
