import type { FaultId } from '../generated/registries.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { profileIn } from '../cli/profile-file.ts'
import { requirementSets, profiles, requirements, requirementsOf } from '../contract/catalogue.ts'
import { memoryEndpoint } from '../endpoint/endpoint.ts'
import type { Report } from '../model/report.ts'
import type { Profile } from '../model/profile.ts'
import { tiers } from '../model/requirement.ts'
import type { Transcript } from '../model/transcript.ts'
import { readUtf8 } from '../wire/utf8.ts'
import { exitCodeOf } from '../verdict/run-verdict.ts'
import { virtualClock } from '../transport/clock.ts'
import { memory } from '../transport/transport.ts'
import type { RunOptions } from '../options/run-options.ts'
import { planOf } from './plan.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-tests-0123456789'

function judged(options: Partial<RunOptions>, faults: readonly FaultId[] = []): Promise<Report> {
  const clock = virtualClock(Date.now())
  const { url, accept } = memoryEndpoint({ apiKey: key, tokenMs: 1, faults }, clock)
  return run({ key, cases: 0, ...options, baseUrl: url, transport: memory(accept, clock) })
}

const verdictOf = (report: Report, id: string): readonly [string, string] => {
  const requirement = report.requirements.find((one) => one.id === id)
  return [requirement?.level ?? '', requirement?.verdict ?? '']
}
const exit = (report: Report): number => exitCodeOf(report, 0, 'fail')

describe.each(profiles)('under the profile $name', (profile) => {
  test('the mock server is conformant without a warning, and the example is answered', async () => {
    const sent: Transcript[] = []
    const report = await judged({
      profile: profile.name,
      listen: (event) => {
        if (event.kind === 'transcript') sent.push(event.transcript)
      },
    })
    expect(report).toMatchObject({ verdict: 'conformant', target: { profile: profile.name }, run: { ownFaults: [] } })
    expect(report.requirements.filter(({ verdict }) => ['warn', 'note'].includes(verdict)).map(({ id }) => id)).toEqual([])
    expect(verdictOf(report, 'VIS-040')).toEqual(['MUST', 'pass'])
    const examples = sent.filter(({ probe }) => probe.name === 'vision/example')
    const body = JSON.parse(readUtf8(examples[0]?.probe.body ?? new Uint8Array(0)).text) as Readonly<Record<string, unknown>>
    expect(examples).toHaveLength(1)
    expect(Object.keys(body)).toEqual(Object.keys(profile.example ?? {}))
    expect(JSON.stringify(body)).toContain('data:image/png;base64,iVBORw0KGgo')
    expect(JSON.stringify(body)).not.toContain('{{')
  })

  test('every level that differs is of a row that there is, and says why', () => {
    expect(Object.keys(profile.levels).filter((id) => !requirements.some((requirement) => requirement.id === id))).toEqual([])
  })
})

/** The documents' own example requests are data of the project: what a profile sends is that, but for the picture. */
test.each([
  ['codingplanx', 'document-1-request.passes.json'],
  ['vision-stream', 'document-4-request.passes.json'],
])('the example of %s is the one in its document', (name, file) => {
  const printed = readFileSync(new URL(`../../fixtures/sources/${file}`, import.meta.url), 'utf8')
  const withOurs = (text: string): unknown =>
    JSON.parse(text, (member, value: unknown) => (member === 'url' ? 'a picture' : value)) as unknown
  expect(withOurs(JSON.stringify(profiles.find((one) => one.name === name)?.example))).toEqual(withOurs(printed))
})

describe('an endpoint of text alone, which refuses images with a clear 400', () => {
  const path = 'fixtures/profiles/text-only.yaml'
  const textOnly: Profile = profileIn(path, readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))

  test('is conformant where no image is promised: images are unsupported', async () => {
    const report = await judged({ profile: textOnly }, ['text-only'])
    expect([report.verdict, exit(report)]).toEqual(['conformant', 0])
    const images = report.requirements.filter(({ area, tier }) => area === 'vision' && tier !== 'full')
    expect(
      images.filter(({ verdict }) => verdict === 'pass' || verdict === 'not-run' || verdict === 'inconclusive').map(({ id }) => id),
    ).toEqual([])
    expect(verdictOf(report, 'VIS-040')).toEqual(['MUST', 'unsupported'])
    expect(verdictOf(report, 'VIS-001')).toEqual(['MUST', 'unsupported'])
    expect(verdictOf(report, 'VIS-009')).toEqual(['MUST', 'unsupported'])
  })

  test('is not conformant where images are promised', async () => {
    const report = await judged({ profile: 'openai', seed: 2 }, ['text-only'])
    expect([report.verdict, exit(report)]).toEqual(['not-conformant', 1])
    expect([verdictOf(report, 'HTTP-002'), verdictOf(report, 'VIS-040')]).toEqual([
      ['MUST', 'fail'],
      ['MUST', 'fail'],
    ])
  })
})

test('an answer without a model fails at OpenAI, and warns where the document has none', async () => {
  const [strict, lenient] = [await judged({}, ['model-missing']), await judged({ profile: 'codingplanx' }, ['model-missing'])]
  expect([strict.verdict, verdictOf(strict, 'SCH-013')]).toEqual(['not-conformant', ['MUST', 'fail']])
  expect([lenient.verdict, verdictOf(lenient, 'SCH-013')]).toEqual(['conformant-with-warnings', ['SHOULD', 'warn']])
})

describe('a requirement set', () => {
  const set = requirementSets.at(-1)
  const name = set?.name ?? ''

  test('is there, its rows exist, and none has another area than its id', () => {
    expect(set).toBeDefined()
    expect(Object.keys(set?.requirements ?? {}).length).toBeGreaterThan(100)
    for (const frozen of requirementSets)
      expect(
        Object.keys(frozen.requirements).filter((id) => requirements.find((requirement) => requirement.id === id)?.excluded !== null),
      ).toEqual([])
  })

  test.each(tiers)('is exercised in the tier %s, as it says', (tier) => {
    for (const one of requirementSets) {
      const inSet = requirementsOf(one)
      const plan = planOf({ tier, only: [], skip: [], cases: 0 }, inSet)
      const within = inSet.filter((requirement) => one.requirements[requirement.id] !== undefined && plan.outOfScope(requirement) === null)
      expect(within.length).toBeGreaterThan(20)
      expect(within.filter((requirement) => plan.triggersOf(requirement).length === 0).map(({ id }) => id)).toEqual([])
    }
  })

  test('is what a run under its name means', async () => {
    const report = await judged({ requirements: name, tier: 'smoke' })
    expect(report.run.requirementSet).toBe(set?.isDraft === true ? `${name} (draft)` : name)
    const listed = report.requirements.filter(({ id }) => set?.requirements[id] !== undefined)
    expect(
      listed
        .filter(({ id, level, tier }) => set?.requirements[id]?.level !== level || set.requirements[id].tier !== tier)
        .map(({ id }) => id),
    ).toEqual([])
    expect(report.verdict).toBe('conformant')
  })

  test('one that there is not is refused', async () => {
    await expect(judged({ requirements: '2026-13' })).rejects.toThrow(/there is no requirement set "2026-13" \(did you mean "2026-12"\?\)/)
  })
})
