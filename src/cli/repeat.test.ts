import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { Repeat } from '../model/repeat.ts'
import type { Report, Verdict } from '../model/report.ts'
import type { Written } from '../options/schema.ts'
import { cli, folderFor, reportIn } from './command.support.ts'
import type { Host } from './host.ts'
import { type RepeatSteps, repeated } from './repeat.ts'
import { endOf } from './repeat-until.ts'

const isPublished = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync('spec/repeat.schema.json', 'utf8')) as object)
const golden = JSON.parse(readFileSync('fixtures/reports/conformant.json', 'utf8')) as Report

function summaryIn(folder: string): Repeat {
  const summary = JSON.parse(readFileSync(join(folder, 'repeat.json'), 'utf8')) as Repeat
  expect([isPublished(summary), isPublished.errors]).toEqual([true, null])
  return summary
}

const reportWith = (verdict: Verdict): Report => ({
  ...golden,
  requirements: golden.requirements.slice(0, 1).map((one) => ({ ...one, id: 'SSE-001', verdict })),
})

/** Runs that end as listed, a minute each. `ended`: called after each run, with what sends a signal. */
function scripted(ends: readonly (Verdict | Error)[], ended: (run: number, signal: (name: string) => void) => void = () => undefined) {
  const listeners = new Set<(name: string) => void>()
  const runs: { readonly written: Written; readonly args: readonly string[] }[] = []
  const pauses: number[] = []
  let out = ''
  let clock = Date.UTC(2026, 11, 1, 2)
  const stream = { write: (text: string) => (out += text), isTTY: false, columns: 80 }
  const host: Host = {
    environment: {},
    stdout: stream,
    stderr: stream,
    ask: null,
    onSignals: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    exit: () => undefined,
    transport: undefined,
    command: [],
  }
  const steps: RepeatSteps = {
    run: (written, args, _, heard) => {
      runs.push({ written, args })
      clock += 60_000
      const end = ends[(runs.length - 1) % ends.length] ?? 'pass'
      ended(runs.length, (name) => {
        for (const hear of listeners) hear(name)
      })
      if (end instanceof Error) return Promise.reject(end)
      heard(reportWith(end))
      return Promise.resolve(end === 'fail' ? 1 : 0)
    },
    now: () => new Date(clock),
    pause: (ms) => {
      pauses.push(ms)
      return Promise.resolve()
    },
  }
  const folder = folderFor()
  const repeat = (written: Written, args: readonly string[] = []): Promise<number> =>
    repeated({ ...written, out: folder }, args, host, steps)
  return { folder, listeners, pauses, repeat, runs, text: () => out }
}

const startFailure = Object.assign(new Error('The connection was refused.'), { name: 'StartFailure' })

test('tells flaky requirements with k of n and an interval, and ends with the worst exit code', async () => {
  const { folder, listeners, repeat, runs, text } = scripted(['pass', 'fail'])
  expect(await repeat({ repeat: 10 }, ['--repeat', '10', '--tier', 'smoke', '--keep-runs=3'])).toBe(1)
  expect(runs.map(({ written }) => written.out)).toEqual(
    Array.from({ length: 10 }, (_, at) => join(folder, String(at + 1).padStart(2, '0'))),
  )
  expect(new Set(runs.map(({ args, written }) => JSON.stringify([args, written.seed, written.repeat, written.keepRuns])))).toEqual(
    new Set([JSON.stringify([['--tier', 'smoke'], 1, undefined, undefined])]),
  )
  const { exitCode, flaky, runs: counts } = summaryIn(folder)
  expect([exitCode, counts]).toEqual([1, { done: 10, withoutReport: 0, verdicts: { conformant: 10 } }])
  expect(flaky).toEqual([expect.objectContaining({ id: 'SSE-001', failed: 5, of: 10, firstFailed: 2, lastFailed: 10 })])
  expect(text()).toContain('failed in 5 of 10 runs, 95 % interval 23.7 % to 76.3 %')
  expect(listeners.size).toBe(0)
})

test('tells drift, and from which run on', async () => {
  const { folder, repeat, text } = scripted(['pass', 'pass', 'pass', 'pass', 'fail', 'fail', 'fail', 'fail'])
  await repeat({ repeat: 8 })
  expect(summaryIn(folder).drift).toEqual([expect.objectContaining({ id: 'SSE-001', direction: 'fails-since', from: 5 })])
  expect(text()).toContain('fails since run 5')
})

test('a run that cannot start does not end the repetition, and the next one waits', async () => {
  const { folder, pauses, repeat, text } = scripted([startFailure, 'pass'])
  expect(await repeat({ repeat: 4 })).toBe(3)
  expect(summaryIn(folder).runs).toEqual({ done: 4, withoutReport: 2, verdicts: { conformant: 2 } })
  expect(pauses).toEqual([10_000, 10_000])
  expect(text()).toContain('The connection was refused.')
})

test('an endpoint that never starts has a summary too', async () => {
  const { folder, repeat } = scripted([startFailure])
  expect(await repeat({ repeat: 2 })).toBe(3)
  expect(summaryIn(folder)).toMatchObject({ target: null, seed: null, flaky: [], exitCode: 3 })
})

test('a signal ends it after the report of the run', async () => {
  const { folder, repeat, runs } = scripted(['pass'], (run, signal) => {
    if (run === 3) signal('SIGINT')
  })
  await repeat({ repeat: 100 })
  expect(runs.length).toBe(3)
  expect(summaryIn(folder)).toMatchObject({ interrupted: 'SIGINT', runs: { done: 3 } })
})

test('until a time, the last run begins before it; a random seed is picked once', async () => {
  const { folder, repeat, runs } = scripted(['pass'])
  await repeat({ repeatUntil: '2026-12-01T02:02:30Z', seed: 'random' }, ['--seed', 'random'])
  expect(runs.map(({ written }) => written.out)).toEqual(['0001', '0002', '0003'].map((name) => join(folder, name)))
  const seeds = new Set(runs.map(({ written }) => written.seed))
  expect([seeds.size, typeof [...seeds][0]]).toEqual([1, 'number'])
  expect(runs[2]?.args).toEqual(['--seed', 'random', '--seed', String([...seeds][0])])
})

test('06:00 is the next one', () => {
  const now = new Date(2026, 11, 1, 5, 30)
  expect(endOf('06:00', now)).toEqual(new Date(2026, 11, 1, 6))
  expect(endOf('05:30', now)).toEqual(new Date(2026, 11, 2, 5, 30))
  expect(() => endOf('2026-12-01T05:00', now)).toThrow('is past')
  expect(() => endOf('2026-13-45T05:00', now)).toThrow('no such time')
})

test('real runs have a folder and a nonce each, and one seed; the last ones are kept', async () => {
  const { code, folder, out } = await cli([
    '--tier',
    'smoke',
    '--only',
    'HTTP-001',
    '--repeat',
    '3',
    '--keep-runs',
    '2',
    '--format',
    'prometheus,otlp',
  ])
  expect([code, readdirSync(folder).sort()]).toEqual([0, ['2', '3', 'repeat.json']])
  const [second, third] = [reportIn(join(folder, '2')), reportIn(join(folder, '3'))]
  expect(second.run.nonce).not.toBe(third.run.nonce)
  expect([second.run.seed, existsSync(join(folder, '3', 'metrics.prom')), existsSync(join(folder, '3', 'metrics.otlp.json'))]).toEqual([
    1,
    true,
    true,
  ])
  expect(third.run.reproduce).not.toMatch(/--repeat|--keep/)
  expect(summaryIn(folder).runs).toEqual({ done: 3, withoutReport: 0, verdicts: { 'selection-passed': 3 } })
  expect(out).toContain('3 runs: 3 selection-passed\nNo requirement failed.\n')
  const again = await cli(['--tier', 'smoke', '--only', 'HTTP-001', '--repeat', '3', '--out', folder])
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('an earlier repetition')])
})

test.each([
  [['--repeat', '2', '--resume', 'x'], '--repeat: cannot be combined with --resume'],
  [['--repeat', '2', '--plan'], '--repeat: cannot be combined with --plan'],
  [['--repeat-until', '06:00', '--json'], '--repeat-until: cannot be combined with --json'],
  [['--repeat', '2', '--update-baseline', '--baseline', 'b.yaml'], '--repeat: cannot be combined with --update-baseline'],
  [['--repeat', '2', '--nonce', 'n'], '--repeat: cannot be combined with --nonce'],
  [['--keep-runs', '2'], '--keep-runs: use it together with --repeat'],
  [['--repeat', '0'], '--repeat: expected a whole number'],
  [['--repeat-until', '24:00'], '--repeat-until: expected a time such as 06:00'],
])('%j is a usage error', async (args, sentence) => {
  const { code, err, folder } = await cli(args)
  expect([code, err, readdirSync(folder)]).toEqual([2, expect.stringContaining(sentence), []])
})
