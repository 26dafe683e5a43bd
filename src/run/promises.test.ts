/** No filter, waiver or refusal gives a run a headline, a badge or a claim that says more than what was shown. */
import { expect, test } from 'vitest'
import { memoryEndpoint, type EndpointOptions } from '../endpoint/endpoint.ts'
import { profileNamed } from '../contract/catalogue.ts'
import type { Profile } from '../model/profile.ts'
import type { Report } from '../model/report.ts'
import type { RunOptions } from '../options/run-options.ts'
import { badgeWithheld, claimWithheld, headline, verdictTitle } from '../reporters/headline.ts'
import { toneOf } from '../reporters/paint.ts'
import { areasOf, isDecided } from '../reporters/report-summary.ts'
import { virtualClock } from '../transport/clock.ts'
import { memory } from '../transport/transport.ts'
import { exitCodeOf } from '../verdict/run-verdict.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-tests-0123456789'

function judged(endpoint: Pick<Partial<EndpointOptions>, 'faults' | 'variations'>, options: Partial<RunOptions> = {}): Promise<Report> {
  const clock = virtualClock(Date.now())
  const { url, accept } = memoryEndpoint({ apiKey: key, tokenMs: 1, ...endpoint }, clock)
  return run({ baseUrl: url, key, cases: 0, transport: memory(accept, clock), ...options })
}

const waiving = (ids: readonly string[]): RunOptions['baseline'] => ({
  file: 'b.yaml',
  today: '2026-11-30',
  renewUntil: null,
  entries: ids.map((requirement, at) => ({
    requirement,
    case: null,
    reason: 'r',
    owner: 'o',
    link: '',
    expires: '2026-12-31',
    line: at + 2,
  })),
})

const refusingAll = [
  'refuses-many-choices',
  'refuses-stop',
  'refuses-logprobs',
  'refuses-json-schema',
  'refuses-unknown-members',
  'tools-refused',
] as const

test('the mock server is conformant, and the headline says what was tested', async () => {
  const report = await judged({})
  expect(headline(report)).toMatch(
    /^Conformant \(standard tier\): \d+ passed, 0 failed, (?:\d+ undecided, )?\d+ not run, \d+ not applicable; \d+ of \d+ requirements are outside this tier$/,
  )
  expect([badgeWithheld(report), claimWithheld(report), exitCodeOf(report, 0, 'fail')]).toEqual([null, null, 0])
})

test('smoke takes at most 16 requests with those before it, and gets no badge', async () => {
  let requests = 0
  const listen: RunOptions['listen'] = ({ kind }) => {
    requests += Number(kind === 'transcript')
  }
  const report = await judged({}, { tier: 'smoke', listen })
  expect(report.verdict).toBe('conformant')
  expect(requests).toBeLessThanOrEqual(16)
  expect(badgeWithheld(report)).toMatch(/smoke/)
  expect(claimWithheld(report)).toMatch(/smoke/)
})

test.each([
  'plain-refused',
  'streams-refused',
  'text-only',
  'jpeg-refused',
  'text-parts-refused',
  'text-parts-fail',
  'small-limits-refused',
] as const)('smoke finds the broken promise of %s', async (fault) => {
  const report = await judged({ faults: [fault] }, { tier: 'smoke' })
  expect([report.verdict, exitCodeOf(report, 0, 'fail')]).toEqual(['not-conformant', 1])
  expect(report.capabilities.filter(({ promised, status }) => promised && status === 'failed').map(({ name }) => name)).toHaveLength(
    1 + Number(fault === 'text-only'),
  )
})

test('a filter that leaves the failure out passes as a selection, without badge or claim', async () => {
  const report = await judged({ faults: ['text-only'] }, { only: ['sse', 'finish'] })
  expect(headline(report)).toMatch(
    /^Selection passed \(standard tier, --only sse, finish\): \d+ passed, 0 failed.*; not a conformance verdict/,
  )
  expect([badgeWithheld(report), claimWithheld(report)]).not.toContain(null)
  expect(exitCodeOf(report, 0, 'fail')).toBe(0)
})

test('a selection that fails ends with 1, and one that decides nothing with 3', async () => {
  const failed = await judged({ faults: ['text-only'] }, { only: ['HTTP-002', 'VIS-001'] })
  expect([failed.verdict, exitCodeOf(failed, 0, 'fail')]).toEqual(['selection-failed', 1])
  const open = await judged({}, { only: ['HTTP-021'] })
  expect([open.verdict, exitCodeOf(open, 0, 'fail')]).toEqual(['partial', 3])
  expect(verdictTitle(open)).toBe('Selection undecided (standard tier, --only HTTP-021)')
})

test('a waiver of what no promise rests on is counted in the verdict', async () => {
  const report = await judged({ faults: ['invalid-as-422'] }, { baseline: waiving(['ERR-009']) })
  expect([report.verdict, exitCodeOf(report, 0, 'fail')]).toEqual(['conformant-with-waivers', 0])
  expect(headline(report)).toMatch(/^Conformant with waivers \(standard tier\): \d+ passed, 0 failed, 1 waived, /)
})

test('a waiver of what a promise rests on moves the exit code alone', async () => {
  const report = await judged({ faults: ['text-only'] }, { baseline: waiving(['HTTP-002', 'PAR-035', 'PAR-036', 'VIS-040']) })
  expect(report.counts.fail).toBe(0)
  expect(report.verdict).toBe('not-conformant')
  expect(verdictTitle(report)).toBe('Not conformant (waived: PAR-035, PAR-036) (standard tier)')
  expect(claimWithheld(report)).toMatch(/core requirements of promised capabilities are waived: PAR-035, PAR-036/)
})

test('the exit code of a waived promise is 0 where nothing else stays open', async () => {
  const report = await judged({ faults: ['small-limits-refused'] }, { tier: 'smoke', baseline: waiving(['HTTP-002', 'PAR-034']) })
  expect([report.verdict, report.baseline?.verdict, exitCodeOf(report, 0, 'fail')]).toEqual([
    'not-conformant',
    'conformant-with-waivers',
    0,
  ])
})

test('whoever refuses everything optional is named as lacking it', async () => {
  const report = await judged({ variations: refusingAll })
  expect(report.verdict).toMatch(/^conformant/)
  expect(headline(report)).toMatch(/; without (?:[a-z-]+, )*many-choices, tools, (?:[a-z-]+, )*stop, (?:[a-z-]+, )*logprobs, /)
})

test('an area without a decided requirement is not green', async () => {
  const report = await judged({}, { tier: 'smoke' })
  const undecided = areasOf(report).filter(({ requirements }) => !requirements.some(({ verdict }) => isDecided(verdict)))
  expect(undecided.map(({ area }) => area)).toContain('tools')
  expect(undecided.map(({ worst }) => toneOf[worst])).not.toContain('good')
})

test('either name of the token limit will do, whichever a profile sets first', async () => {
  const openai = profileNamed('openai') as Profile
  const profile = { ...openai, knobs: { ...openai.knobs, maxTokens: 'max_completion_tokens' as const } }
  const report = await judged({ faults: ['max-completion-tokens-refused'] }, { tier: 'smoke', profile })
  expect([report.verdict, report.counts.warn]).toEqual(['conformant', 0])
})
