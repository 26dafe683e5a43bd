/** One prompt is counted alike, however its answer is sent. OpenAI API description: CompletionUsage, prompt_tokens. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Readings, Relation } from '../../src/reading/suite.ts'
import { rightIn } from '../vision/places.ts'
import { enough } from '../vision/statistics.ts'
import { at, countsOf } from './counts.ts'

interface Source {
  readonly scenario: ScenarioName
  /** Name of the probe, where it is not that of the scenario. */
  readonly probe?: string
  readonly shown: string
}

interface Pair {
  readonly one: Source
  readonly other: Source
  readonly prompt: string
  /** Tokens by which the two prompts may differ, since they have another number, word or colour: a function of the larger count. */
  readonly slack: (count: number) => number
}

const plain: Source = { scenario: 'http/plain', shown: 'plain' }
const streamed: Source = { scenario: 'usage/stream', shown: 'streamed' }
const exactly = (): number => 0
const aNumber = (): number => 4
/** Another word, and another image of the same size: some engines count bytes. */
const anImage = (count: number): number => Math.max(8, Math.ceil(count / 3))

const pairs: readonly Pair[] = [
  { one: plain, other: streamed, prompt: 'one prompt', slack: exactly },
  { one: plain, other: { scenario: 'stream/choices', shown: 'with n 2' }, prompt: 'one prompt', slack: aNumber },
  {
    one: streamed,
    other: { scenario: 'stream/choices', probe: 'stream/choices-stream', shown: 'streamed with n 2' },
    prompt: 'one prompt',
    slack: aNumber,
  },
  {
    one: { scenario: 'vision/grid', shown: 'plain' },
    other: { scenario: 'vision/streamed', shown: 'streamed' },
    prompt: 'a prompt with one image',
    slack: anImage,
  },
]

/** An image that was not recognised may have been dropped, and need not be paid for. */
const isSeen = (reading: Reading): boolean => !reading.probe.traits.includes('image') || rightIn(reading) >= enough

const counted = (readings: Readings, { scenario, probe = scenario }: Source): Reading | null =>
  readings[scenario]?.find((reading) => reading.probe.name === probe && countsOf(reading) !== null && isSeen(reading)) ?? null

interface Compared {
  readonly observation: Observation
  readonly exchanges: readonly string[]
}

function compared(readings: Readings, { one, other, prompt, slack }: Pair): Compared | null {
  const [before, after] = [counted(readings, one), counted(readings, other)]
  const [here, there] = [before, after].map((reading) => (reading === null ? null : countsOf(reading)))
  if (before === null || after === null || here == null || there == null) return null
  const exchanges = [after.transcript.id, before.transcript.id]
  const allowed = slack(Math.max(here.prompt, there.prompt))
  if (Math.abs(here.prompt - there.prompt) <= allowed) return { observation: holds, exchanges }
  const saw = `${prompt} counted as ${String(here.prompt)} tokens ${one.shown} and ${String(there.prompt)} ${other.shown}`
  const like =
    allowed === 0 ? 'the same count' : `the same count, within ${String(allowed)} tokens for a number, word or colour that differs`
  return { observation: violated(saw, like, at(after, there.seen.chunk, '/usage/prompt_tokens')), exchanges }
}

export const samePrompt: Relation = {
  requirement: 'USE-009',
  scenarios: ['http/plain', 'usage/stream', 'stream/choices', 'vision/grid', 'vision/streamed'],
  relate: (readings) => {
    const all = pairs.flatMap((pair) => compared(readings, pair) ?? [])
    return (
      all.find(({ observation }) => observation.outcome === 'violated') ??
      all[0] ?? { observation: unobservable('one of the responses has no token counts'), exchanges: [] }
    )
  },
}
