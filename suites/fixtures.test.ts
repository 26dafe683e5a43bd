/**
 * fixtures/transcripts: for each requirement that something judges, exchanges that hold and exchanges that violate. A new case is a file and no
 * code; `npx vitest run suites/fixtures.test.ts -u` writes its offsets.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { requirementOf } from '../src/contract/catalogue.ts'
import type { Finding, Observation } from '../src/model/finding.ts'
import { type Reading, read } from '../src/reading/reading.ts'
import type { Readings } from '../src/reading/suite.ts'
import { examine, relate } from '../src/run/examine.ts'
import { escapedLines, unescaped } from './fixture-bytes.support.ts'
import { origin, probes } from './fixture-probes.support.ts'
import { type Fixture, parsed, printed } from './fixture.support.ts'
import { suites } from './index.ts'

const root = resolve(import.meta.dirname, '../fixtures/transcripts')
const checks = suites.flatMap((suite) => suite.checks)
const relations = suites.flatMap((suite) => suite.relations)
const judged: readonly string[] = [...new Set([...checks, ...relations].map(({ requirement }) => requirement))].sort()

const outcomes = ['violated', 'holds', 'unobservable', 'not-applicable'] as const
type Outcome = (typeof outcomes)[number]

/** `stream/STR-001-violated-no-sentinel.txt` */
const named = new RegExp(`^([a-z]+)/([A-Z]+-\\d{3})-(${outcomes.join('|')})-[a-z0-9-]+\\.txt$`)

interface Case {
  readonly file: string
  readonly area: string
  readonly id: string
  readonly outcome: Outcome
}

const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const files = entries.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).sort()
const cases = files.flatMap((file): readonly Case[] => {
  const [, area, id, outcome] = named.exec(file) ?? []
  return area === undefined || id === undefined || outcome === undefined ? [] : [{ file, area, id, outcome: outcome as Outcome }]
})

/** Everything that all checks and relations see in a file: by requirement, the worst of it first. */
function seenIn({ transcripts }: Fixture): ReadonlyMap<string, readonly Observation[]> {
  const readings = transcripts.map(read)
  const byName: Record<string, Reading[]> = {}
  for (const reading of readings) (byName[origin.get(reading.probe.name) ?? ''] ??= []).push(reading)
  const byScenario: Readings = byName
  const all = [...readings.map((reading) => examine(checks, reading)), relate(relations, byScenario)]
  expect(all.flatMap(({ ownFaults }) => ownFaults)).toEqual([])
  for (const finding of all.flatMap(({ findings }) => findings)) expectEvidence(finding, readings)
  const seen = new Map<string, Observation[]>()
  for (const { requirement, observation } of all.flatMap(({ findings }) => findings))
    seen.set(
      requirement,
      [...(seen.get(requirement) ?? []), observation].sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome)),
    )
  return seen
}

/** A violation points at something, and at nothing outside the exchange that it names first. */
function expectEvidence({ requirement, exchanges, observation }: Finding, readings: readonly Reading[]): void {
  if (observation.outcome !== 'violated') return
  const reading = readings.find(({ transcript }) => transcript.id === exchanges[0])
  expect(observation.evidence, requirement).not.toEqual([])
  for (const evidence of observation.evidence) {
    if (evidence.kind !== 'bytes' && evidence.kind !== 'chunk') continue
    const isWithin = evidence.from <= evidence.to && evidence.to <= (reading?.body.length ?? -1)
    expect(evidence.from >= 0 && isWithin && (evidence.kind === 'bytes' || evidence.from < evidence.to), requirement).toBe(true)
  }
}

const inWords = (observation: Observation | undefined): string => {
  switch (observation?.outcome) {
    case 'violated':
      return observation.saw
    case 'not-applicable':
      return observation.because
    case 'unobservable':
      return observation.missing
    case 'holds':
    case undefined:
      return ''
  }
}

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

describe('fixtures', () => {
  test.each(cases.map((one) => [one.file, one] as const))(
    '%s: the outcome of its name, and no other violation',
    async (file, { id, outcome }) => {
      const text = textOf(file)
      const fixture = parsed(text, probes)
      await expect(printed(fixture), 'its offsets, and the notation').toMatchFileSnapshot(join(root, file))
      const seen = seenIn(fixture)
      const [worst] = seen.get(id) ?? []
      expect(worst?.outcome, inWords(worst)).toBe(outcome)
      if (fixture.saw !== null) expect(inWords(worst)).toContain(fixture.saw)
      const violated = [...seen].flatMap(([requirement, [first]]) =>
        first?.outcome === 'violated' ? [`${requirement}: ${first.saw}`] : [],
      )
      const others = violated.filter((line) => !line.startsWith(id)).sort()
      expect(
        others.map((line) => line.slice(0, line.indexOf(':'))),
        others.join('\n'),
      ).toEqual([...fixture.also].sort())
    },
  )

  test('all are named for a requirement that something judges, and lie in the folder of its area', () => {
    const strays = files.filter((file) => file !== 'README.md' && !named.test(file))
    expect(strays).toEqual([])
    expect(cases.filter(({ id, area }) => !judged.includes(id) || requirementOf(id)?.area !== area).map(({ file }) => file)).toEqual([])
  })

  test('each requirement that something judges has one that holds and one that violates', () => {
    const has = (id: string, outcome: Outcome): boolean => cases.some((one) => one.id === id && one.outcome === outcome)
    expect(judged.length).toBeGreaterThan(0)
    expect(judged.flatMap((id) => (['holds', 'violated'] as const).flatMap((one) => (has(id, one) ? [] : [`${id} ${one}`])))).toEqual([])
  })
})

describe('the notation', () => {
  const good = ['probe: http/plain', '', '0.010 HTTP/1.1 200 OK', '', '@0    0.010  {}', ''].join('\n')

  test.each([
    ['an unknown probe', 'probe: http/plain', 'probe: http/plane', 'line 1: wanted the name of a probe'],
    ['an unknown fact', 'probe: http/plain', 'probe: http/plain\nbegins: now', 'line 2: wanted probe:'],
    ['an end that is none', 'probe: http/plain', 'probe: http/plain\nends: somehow', 'wanted an end of an exchange'],
    ['a head without a time', '0.010 HTTP', 'HTTP', 'line 3: wanted a time and a status line'],
    ['a piece without an offset', '@0    0.010  {}', '0.010 {}', 'line 5: wanted an offset'],
    ['an escape that is none', '{}', '\\q', '"\\q" is no escape'],
  ])('tells the line of %s', (_, before, after, message) => {
    expect(parsed(good, probes).transcripts).toHaveLength(1)
    expect(() => parsed(good.replace(before, after), probes)).toThrow(message)
  })

  test('writes the offsets anew', () => {
    expect(printed(parsed(`\n${good.replace('@0 ', '@7 ')}`, probes))).toBe(`\n${good}`)
  })

  test('keeps every byte, and no line longer than the width', () => {
    const bytes = new Uint8Array(1024).map((_, at) => (at * 7) % 256)
    const lines = escapedLines(bytes, 60)
    expect(unescaped(lines.join(''))).toEqual(bytes)
    expect(lines.filter((line) => line.length > 60 || /^ | $/.test(line))).toEqual([])
  })
})
