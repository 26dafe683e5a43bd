import { describe, expect, test } from 'vitest'
import { core, profileNamed, requirementOf, requirements } from '../contract/catalogue.ts'
import type { Profile } from '../model/profile.ts'
import type { Verdict } from '../model/report.ts'
import type { Capability } from '../model/requirement.ts'
import { capabilitiesOf } from './capabilities.ts'
import type { Judgement } from './judge.ts'
import { runVerdict } from './run-verdict.ts'

const openai = profileNamed('openai') as Profile

interface Change {
  readonly verdict?: Verdict
  readonly inScope?: boolean
  readonly lacking?: readonly Capability[]
}

/** Everything passes, but for what is changed. */
const judged = (changes: Readonly<Record<string, Change>>) =>
  requirements.map((requirement) => {
    const { verdict = 'pass', inScope = true, lacking = [] } = changes[requirement.id] ?? {}
    const judgement: Judgement = {
      verdict,
      level: requirement.level,
      because: '',
      inScope,
      exercised: 1,
      violated: 0,
      statistics: null,
      lacking,
    }
    return { requirement, judgement }
  })

function outcome(changes: Readonly<Record<string, Change>>, profile: Profile = openai) {
  const all = judged(changes)
  const capabilities = capabilitiesOf(all, profile, core)
  const counted = all.map(({ requirement, judgement }) => ({ ...requirement, ...judgement }))
  const verdict = runVerdict({ requirements: counted, capabilities, strict: false, isSelection: false, isCutShort: false })
  return { verdict, capabilities, of: (name: string) => capabilities.find((one) => one.name === name) }
}

test('each capability that the default profile promises has protocol requirements in smoke', () => {
  for (const name of openai.promises) {
    const own = core.find(({ capability }) => capability === name)
    expect(own?.protocol.length, name).toBeGreaterThan(0)
    for (const id of own?.protocol ?? [])
      expect(requirementOf(id), id).toMatchObject({ level: 'MUST', tier: 'smoke', modelDependent: false })
  }
})

test('what passes throughout is conformant, and every promise is shown', () => {
  const { verdict, capabilities } = outcome({})
  expect(verdict).toBe('conformant')
  expect(capabilities.map(({ name, status }) => [name, status])).toEqual(
    expect.arrayContaining(openai.promises.map((name) => [name, 'shown'])),
  )
})

describe('a promise', () => {
  test.each<[Verdict, string, string]>([
    ['fail', 'failed', 'not-conformant'],
    ['waived', 'waived', 'not-conformant'],
    ['inconclusive', 'undecided', 'partial'],
    ['not-applicable', 'undecided', 'partial'],
    ['not-run', 'undecided', 'partial'],
  ])('whose protocol requirement is %s is %s, and the run %s', (verdict, status, want) => {
    const { verdict: got, of } = outcome({ 'PAR-035': { verdict } })
    expect([of('image-png')?.status, got]).toEqual([status, want])
  })

  test.each<[Verdict, string]>([
    ['inconclusive', 'partial'],
    ['not-applicable', 'partial'],
    ['fail', 'not-conformant'],
  ])('whose model-dependent requirement is %s makes the run %s', (verdict, want) => {
    expect(outcome({ 'VIS-001': { verdict } }).verdict).toBe(want)
  })

  test('that the model does not show says so', () => {
    expect(outcome({ 'VIS-001': { verdict: 'inconclusive' } }).of('image-png')).toMatchObject({
      status: 'not-shown',
      because: 'image input was accepted, but not shown to reach the model',
    })
  })

  test('is not asked for outside the tier', () => {
    const { of, verdict } = outcome({ 'VIS-020': { verdict: 'not-run', inScope: false } })
    expect([of('image-jpeg')?.status, verdict]).toEqual(['shown', 'conformant'])
  })

  test('cannot be kept by a profile that switches its requirement off, or lowers it', () => {
    const levels = { 'PAR-035': { level: 'off', because: 'we say so' } } as const
    expect(outcome({ 'PAR-035': { verdict: 'not-applicable', inScope: false } }, { ...openai, levels }).verdict).toBe('partial')
    expect(outcome({ 'PAR-035': { verdict: 'warn' } }).verdict).toBe('not-conformant')
  })
})

describe('a refused capability', () => {
  test('is listed', () => {
    expect(outcome({ 'FIN-007': { verdict: 'unsupported', lacking: ['stop'] }, ...others('stop') }).of('stop')).toMatchObject({
      promised: false,
      status: 'refused',
      named: true,
    })
  })

  test('is not, where another requirement shows that the endpoint has it', () => {
    expect(outcome({ 'FIN-007': { verdict: 'unsupported', lacking: ['stop'] } }).of('stop')).toBeUndefined()
  })

  test('is not named in headlines where nobody would miss it', () => {
    expect(outcome({ 'PAR-006': { verdict: 'unsupported', lacking: ['unknown-members'] } }).of('unknown-members')).toMatchObject({
      named: false,
    })
  })
})

const others = (name: Capability): Readonly<Record<string, Change>> =>
  Object.fromEntries(
    requirements.flatMap(({ capability, id }) => (capability === name ? [[id, { verdict: 'unsupported', lacking: [name] }]] : [])),
  )

describe('what is said of a promise', () => {
  const own = {
    capability: 'stop',
    protocol: ['SSE-001', 'SSE-002'],
    model: ['SSE-003'],
    notShown: 'stop was not shown',
    unnamed: 'so',
  } as const
  const promising: Profile = { ...openai, promises: ['stop'] }
  const reported = (changes: Readonly<Record<string, Change>>, profile = promising) =>
    capabilitiesOf(
      judged(changes).filter(({ requirement }) => /^SSE-00[1-3]$/.test(requirement.id)),
      profile,
      [own],
    )

  test.each<[Readonly<Record<string, Change>>, string, string]>([
    [{}, 'shown', ''],
    [{ 'SSE-002': { verdict: 'fail' }, 'SSE-001': { verdict: 'note' } }, 'failed', 'stop is promised, but fails (SSE-001, SSE-002)'],
    [
      { 'SSE-001': { verdict: 'waived' }, 'SSE-003': { verdict: 'waived' } },
      'waived',
      'stop is promised, but its failure is waived (SSE-001, SSE-003)',
    ],
    [
      { 'SSE-001': { verdict: 'inconclusive' }, 'SSE-002': { verdict: 'unsupported' } },
      'undecided',
      'stop is promised, but undecided (SSE-001, SSE-002)',
    ],
    [{ 'SSE-003': { verdict: 'unsupported' } }, 'not-shown', 'stop was not shown'],
  ])('%j', (changes, status, because) => {
    expect(reported(changes)).toEqual([
      { name: 'stop', promised: true, status, requirements: ['SSE-001', 'SSE-002', 'SSE-003'], because, named: true },
    ])
  })

  test('core requirements that the run does not have say nothing', () => {
    const only = judged({}).filter(({ requirement }) => requirement.id === 'SSE-001')
    expect(capabilitiesOf(only, promising, [own])).toMatchObject([{ status: 'shown', requirements: ['SSE-001'] }])
  })

  test('outside the tier it is not tested', () => {
    const outside = { verdict: 'not-run', inScope: false } as const
    expect(reported({ 'SSE-001': outside, 'SSE-002': outside, 'SSE-003': outside })).toEqual([
      {
        name: 'stop',
        promised: true,
        status: 'not-tested',
        requirements: [],
        because: 'stop is promised, but not tested in this tier',
        named: true,
      },
    ])
  })

  test('refused and not promised: it says why no headline names it, and nothing where nothing was refused', () => {
    const bare = { ...openai, promises: [] }
    expect(reported({ 'SSE-001': { verdict: 'unsupported', lacking: ['stop'] } }, bare)).toEqual([
      { name: 'stop', promised: false, status: 'refused', requirements: [], because: 'so', named: false },
    ])
    expect(reported({}, bare)).toEqual([])
    const some = judged({ 'SSE-001': { verdict: 'unsupported', lacking: ['stop'] } }).filter(
      ({ requirement }) => requirement.id === 'SSE-001',
    )
    expect(capabilitiesOf(some, bare, [])).toEqual([
      { name: 'stop', promised: false, status: 'refused', requirements: [], because: '', named: true },
    ])
  })

  test('a promise without core requirements is not listed', () => {
    expect(capabilitiesOf([], promising, [])).toEqual([])
    expect(capabilitiesOf([], promising, [{ ...own, protocol: [], model: [] }])).toEqual([])
  })
})
