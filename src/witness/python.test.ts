/**
 * What rows tell of the clients of Python is what fixtures/witness/python.json has of them. No Python is needed here:
 * `npm run witness -- python` makes the record, and `npm run witness` takes from the rows what is of fixtures that were changed since.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { requirements } from '../contract/catalogue.ts'
import { controlsOf, library } from './library.support.ts'
import { serveAll } from './loopback.support.ts'
import {
  currentOf,
  isOfPython,
  jobsOf,
  pairsOf,
  pythonBreaks,
  pythonUses,
  recordIn,
  recordText,
  recordFile,
  seenIn,
} from './python.support.ts'
import type { Outcome } from './outcome.support.ts'

const root = join(import.meta.dirname, '../..')
const cases = library(root)
const controls = controlsOf(cases)
const bad = cases.filter(({ isGood }) => !isGood)
const record = recordIn(root)
const current = currentOf(record, bad, controls)

describe('rows and the record', () => {
  test.each(requirements.map(({ id, breaks }) => [id, breaks] as const))('%s', (id, breaks) => {
    const titles = current.filter(({ requirement }) => requirement === id).map(({ title }) => title)
    expect(breaks.filter(isOfPython), 'npm run witness').toEqual(pythonBreaks(record, titles))
  })

  test('speak of all clients, by the versions that are installed', () => {
    const lines = readFileSync(join(root, 'scripts/witness/python/requirements.txt'), 'utf8').trim().split('\n')
    expect(record.versions).toEqual(Object.fromEntries(lines.map((line) => line.split('=='))))
    expect(Object.keys(record.versions)).toEqual([...new Set(pythonUses.map((use) => use.package))])
    const named = new Set(requirements.flatMap(({ breaks }) => breaks.filter(isOfPython).map(({ client }) => client)))
    expect([...named].sort()).toEqual([...new Set(pythonUses.map((use) => `${use.client} ${record.versions[use.package] ?? ''}`))].sort())
  })

  test('are of the fixtures', () => {
    const strays = Object.keys(record.fixtures).filter((title) => !bad.some((one) => one.title === title))
    expect(strays.length, 'fixtures that are gone').toBeLessThan(50)
    expect(current.length).toBeGreaterThan(600)
    expect(readFileSync(join(root, recordFile), 'utf8')).toBe(recordText(record))
  })
})

describe('what is recorded of a fixture', () => {
  const one = bad.find(({ title }) => title === 'SSE-001-violated-null')
  if (one === undefined) throw new Error('no such fixture')
  const pairs = pairsOf(one, controls)
  const [iteration, assembly] = pythonUses
  if (iteration === undefined || assembly === undefined) throw new Error('no uses')
  const good: Outcome = { kind: 'told', choices: [{ text: '1, 2', calls: [], finish: 'stop' }], usage: 13 }
  const raised: Outcome = { kind: 'threw', error: 'AttributeError', facts: {} }
  const lost = (seen: Outcome, control: Outcome) =>
    seenIn(
      one.title,
      pairs,
      new Map(
        pairs.flatMap((pair) => [
          [
            pair.transcript,
            new Map([
              [iteration, seen],
              [assembly, good],
            ]),
          ],
          [
            pair.control,
            new Map([
              [iteration, control],
              [assembly, good],
            ]),
          ],
        ]),
      ),
    ).lost

  test('is what each use lost beside the control', () => {
    expect(lost(raised, good)).toEqual({ 'openai-python iteration': ['fails with AttributeError'] })
    expect(lost(good, good)).toEqual({})
  })

  test('is nothing where the use fails on the control, which is no error', () => {
    expect(lost({ ...raised, error: 'TypeError' }, raised)).toEqual({})
  })

  test('is not made beside a control on which the use hangs', () => {
    expect(() => lost(good, { kind: 'hung' })).toThrow('openai-python iteration hung on')
  })

  test('is told once for uses that lose the same', () => {
    const fixtures = {
      'SSE-001-violated-a': {
        digest: '',
        lost: { 'openai-python iteration': ['waits without end'], 'openai-python .stream()': ['fails with KeyError'] },
      },
      'SSE-001-violated-b': { digest: '', lost: { 'openai-python iteration': ['fails with KeyError'] } },
      'SSE-001-violated-c': {
        digest: '',
        lost: { 'openai-python iteration': ['fails with KeyError'], 'LiteLLM completion()': ['waits without end'] },
      },
    }
    expect(pythonBreaks({ versions: { openai: '1.0', litellm: '2.0' }, fixtures }, Object.keys(fixtures))).toEqual([
      { client: 'openai-python 1.0', how: 'iteration and .stream() fail with KeyError', shown: `${recordFile}: SSE-001-violated-b` },
      { client: 'LiteLLM 2.0', how: 'completion() waits without end', shown: `${recordFile}: SSE-001-violated-c` },
    ])
  })

  test('is of other fixtures than those that were changed since', () => {
    expect(currentOf({ ...record, fixtures: { [one.title]: { digest: 'another', lost: {} } } }, bad, controls)).toEqual([])
  })
})

test('each exchange is replayed once to each use that can send its request', () => {
  const all = bad.flatMap((one) => pairsOf(one, controls)).flatMap(({ transcript, control }) => [transcript, control])
  const jobs = jobsOf(all)
  expect(new Set(jobs.map(({ use }) => use))).toEqual(new Set(pythonUses))
  expect(new Set(jobs.map(({ transcript }) => transcript))).toEqual(new Set(all))
  expect(jobs.filter(({ use, request }) => !use.many && request.choices > 1)).toEqual([])
})

describe('loopback', () => {
  const exchange = (title: string) => {
    const transcript = cases.find((one) => one.title === title)?.transcripts[0]
    if (transcript === undefined) throw new Error(`no fixture ${title}`)
    return transcript
  }

  test('gives each exchange at its own address, with its own status, fields and bytes', async () => {
    const all = [exchange('SSE-001-violated-null'), exchange('HTTP-018-violated-status-500'), exchange('HTTP-005-violated-cut-mid-event')]
    const loopback = await serveAll(all)
    try {
      for (const transcript of all) {
        const response = await fetch(`${loopback.urlOf(transcript)}/chat/completions`, { method: 'POST', body: '{}' })
        expect(response.status).toBe(transcript.head?.status)
        expect(response.headers.get('content-type')).toBe(transcript.head?.headers.find(([name]) => /^content-type$/i.test(name))?.[1])
        if (transcript.end.kind !== 'complete') await expect(response.text()).rejects.toThrow()
        else expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.concat(transcript.pieces.map(({ bytes }) => bytes)))
      }
    } finally {
      loopback.stop()
    }
  })
})
