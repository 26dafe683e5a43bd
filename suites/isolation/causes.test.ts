import { describe, expect, test } from 'vitest'
import { blankProbe, blankTranscript } from '../../src/model/blank.support.ts'
import type { Probe } from '../../src/model/probe.ts'
import { featuresOf } from '../../src/protocol/request-features.ts'
import { type Reading, read } from '../../src/reading/reading.ts'
import type { Suspect } from '../../src/reading/suite.ts'
import { type JsonObject, isObject, readJson } from '../../src/wire/json.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { context } from '../tame-context.support.ts'
import { causes } from './causes.ts'

const parts = [
  { type: 'text', text: 'Say "hello".' },
  { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
]
const everything = {
  model: 'm-1',
  messages: [
    { role: 'system', content: 'Answer.' },
    { role: 'user', content: parts },
  ],
  stream: true,
  stream_options: { include_usage: true },
  temperature: 0,
  max_tokens: 64,
  logprobs: true,
  top_logprobs: 2,
  seed: 7,
  tools: [{ type: 'function', function: { name: 'f' } }],
  tool_choice: 'auto',
}

interface Trial {
  /** Names of what a request must have to fail. */
  readonly hangsOn: readonly string[]
  readonly requests?: number
  readonly suspect?: Partial<Suspect>
  /** Whether it fails, of those that hang on nothing more: by condition and number. */
  readonly fails?: (probe: Probe, batch: number) => boolean
}

const bodyOf = ({ body }: Probe): JsonObject => {
  const { value } = readJson(body)
  return isObject(value) ? value : {}
}
const namesOf = (probe: Probe): readonly string[] => featuresOf(bodyOf(probe)).map(({ name }) => name)

/** The requests that the search sends, with whether each failed. */
function searched({ hangsOn, requests = 40, suspect = {}, fails = () => true }: Trial): readonly { probe: Probe; failed: boolean }[] {
  const statusOf = (reading: Reading): number | null => reading.status
  const given: Suspect = {
    probe: blankProbe({ body: utf8Bytes(JSON.stringify(everything)) }),
    likely: [],
    isSteady: true,
    failsAlone: false,
    shows: (reading) => statusOf(reading) === 500,
    ...suspect,
  }
  const steps = causes.steps({ ...context(), isolation: { requests, suspects: () => [given] } })
  const sent: { probe: Probe; failed: boolean }[] = []
  for (let step = steps.next([]); step.done !== true;) {
    const batch = step.value
    const answers = batch.map((probe) => {
      const failed = hangsOn.every((name) => namesOf(probe).includes(name)) && fails(probe, batch.length)
      sent.push({ probe, failed })
      return read(blankTranscript({ probe, head: { at: 1, version: 'HTTP/1.1', status: failed ? 500 : 200, reason: '', headers: [] } }))
    })
    step = steps.next(answers)
  }
  return sent
}

/** What the smallest request that failed has of `everything`. */
const smallestOf = (sent: ReturnType<typeof searched>): readonly string[] =>
  sent
    .filter(({ failed }) => failed)
    .map(({ probe }) =>
      namesOf(probe).filter(
        (name) => !name.includes(': ') && featuresOf(bodyOf(probe)).some((one) => one.name === name && one.without !== null),
      ),
    )
    .reduce((least, names) => (names.length < least.length ? names : least))

describe('what failed alone is sent with less in it', () => {
  test.each([
    [['image'], 12],
    [['stream'], 12],
    [['quoted text'], 12],
    [['parameter seed'], 12],
    [['tools', 'stream'], 20],
    [['image', 'parameter logprobs'], 20],
  ])('until only %s is left', (hangsOn, most) => {
    const sent = searched({ hangsOn })
    expect(smallestOf(sent)).toEqual(expect.arrayContaining(hangsOn))
    expect(smallestOf(sent).length).toBeLessThanOrEqual(hangsOn.length + 1)
    expect(sent.length).toBeLessThanOrEqual(most)
  })

  test('in two requests if what is likely is what it hangs on', () => {
    const sent = searched({ hangsOn: ['image'], suspect: { likely: ['image'], failsAlone: true } })
    expect(sent.map(({ failed }) => failed)).toEqual([false, true])
  })

  test('and if the barest request fails too, nothing else is tried', () => {
    expect(searched({ hangsOn: [] }).map(({ failed }) => failed)).toEqual([true, true])
  })

  test('unless it fails only now and then: less of it would prove nothing', () => {
    let turn = 0
    const sent = searched({ hangsOn: [], suspect: { isSteady: false }, fails: () => (turn += 1) % 2 === 1 })
    expect(sent.map(({ failed }) => failed)).toEqual([true, false])
  })
})

describe('what did not fail alone is sent', () => {
  const name = ({ probe }: { probe: Probe }): string => probe.name.replace(/^isolation\/causes-1-|-\d+$/g, '')

  test('after a rejected request on one connection', () => {
    const sent = searched({ hangsOn: [], fails: (probe) => probe.name.includes('after-refusal') })
    expect(sent.map(name)).toEqual(['alone', 'alone', 'alone', 'alone', 'refusal', 'after-refusal', 'another', 'after-another'])
    const [refused, after] = sent.slice(4)
    expect(refused?.probe).toMatchObject({ defect: '/messages', connection: after?.probe.connection })
    expect(after?.probe.connection).toMatch(/^named:/)
  })

  test('and beside others at once', () => {
    const sent = searched({ hangsOn: [], fails: (_, batch) => batch > 1 })
    expect(sent.map(name).slice(6)).toEqual(Array.from({ length: 8 }, () => 'together'))
  })
})

test('a search keeps its budget, and none sends nothing', () => {
  expect(searched({ hangsOn: ['tools', 'stream'], requests: 5 })).toHaveLength(5)
  expect(searched({ hangsOn: ['image'], requests: 0 })).toEqual([])
})

test('where nothing failed nothing is sent', () => {
  expect(causes.steps({ ...context(), isolation: { requests: 40, suspects: () => [] } }).next([]).done).toBe(true)
})

test('its requests count for nothing by themselves', () => {
  for (const { probe } of searched({ hangsOn: ['image'] }))
    expect(probe).toMatchObject({ area: 'isolation', draw: null, traits: ['shrinking'] })
})
