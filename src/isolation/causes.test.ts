import { describe, expect, test } from 'vitest'
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import { type Finding, violated } from '../model/finding.ts'
import type { RequirementId } from '../model/requirement.ts'
import { isolationName } from '../protocol/isolation-names.ts'
import type { RedRequirement } from './symptoms.ts'
import { type Run, causes, exchange, failing, finding, many, red } from './causes.support.ts'

const statements = (run: Run): readonly string[] => causes(run).map(({ statement }) => statement)

const answered = red('HTTP-024', 'http')

describe('requests that fail', () => {
  test('are told by the one feature that they share and others lack', () => {
    const facts = [...many(4, { features: ['image', 'text parts'], ...failing }), ...many(6, { features: ['text parts'] })]
    const [cause] = causes({ requirements: [answered], facts, findings: [finding('HTTP-024', facts[0]?.id ?? '')] })
    expect(cause).toMatchObject({
      statement: 'requests with an image fail with status 500: 4 of 4 sent with an image, 0 of 6 sent without',
      effect: 'images',
      requirements: ['HTTP-024'],
      shares: [
        { what: 'with an image', failed: 4, sent: 4 },
        { what: 'without', failed: 0, sent: 6 },
      ],
    })
    expect(cause?.exchanges).toContain(facts[0]?.id)
  })

  test('are told by the feature of most of them, if others fail without it for a cause of their own', () => {
    const facts = [...many(9, { features: ['image'], ...failing }), ...many(2, failing), ...many(6, {})]
    expect(statements({ requirements: [answered], facts, findings: [finding('HTTP-024', facts[0]?.id ?? '')] })).toEqual([
      'requests with an image fail with status 500: 9 of 9 sent with an image, 2 of 8 sent without',
    ])
    const half = [...many(6, { features: ['image'], ...failing }), ...many(5, failing), ...many(6, {})]
    expect(statements({ requirements: [answered], facts: half, findings: [finding('HTTP-024', half[0]?.id ?? '')] })).toEqual([
      'valid requests fail with status 500: 11 of 17 valid requests',
    ])
  })

  test('are told by two features where neither suffices', () => {
    const facts = [
      ...many(3, { features: ['image', 'stream'], ...failing }),
      ...many(3, { features: ['image'] }),
      ...many(3, { features: ['stream'] }),
    ]
    expect(statements({ requirements: [answered], facts, findings: [finding('HTTP-024', facts[0]?.id ?? '')] })).toEqual([
      'streamed requests with an image fail with status 500: 3 of 3 sent with an image and stream, 0 of 6 sent without both',
    ])
  })

  test('are no cause of the images where nothing works', () => {
    const facts = [...many(3, { features: ['image'], ...failing }), ...many(3, failing)]
    const [cause] = causes({ requirements: [answered], facts, findings: [finding('HTTP-024', facts[0]?.id ?? '')] })
    expect(cause).toMatchObject({ statement: 'valid requests fail with status 500: 6 of 6 valid requests', effect: 'nothing-works' })
  })

  test('are told by the refusal before them on their connection', () => {
    const pairs = Array.from({ length: 3 }, (_, at) => [
      exchange({ connection: 100 + at, outcome: 'refused', response: 'status 400', defect: '/messages' }),
      exchange({ connection: 100 + at, ...failing }),
    ]).flat()
    const failed = pairs.filter(({ outcome }) => outcome === 'unanswered')
    const facts = [...pairs, ...many(5, {})]
    expect(statements({ requirements: [answered], facts, findings: [finding('HTTP-024', failed[0]?.id ?? '')] })).toEqual([
      'requests after a rejected one on the same connection fail with status 500: 3 of 3 sent after a rejected one, 0 of 5 sent otherwise',
    ])
  })
})

test('what only a comparison shows is told in its words', () => {
  const facts = [exchange({ outcome: 'other', response: 'status 503' }), ...many(4, {})]
  const observation = violated('valid requests are refused after an invalid one: status 503', 'a completion')
  const findings = [{ requirement: 'HTTP-024', exchanges: [facts[0]?.id ?? ''], observation }] as const
  expect(statements({ requirements: [answered], facts, findings })).toEqual([
    'valid requests are refused after an invalid one: 1 of 5 valid requests',
  ])
})

describe('what isolation shows', () => {
  const isolated = (condition: Parameters<typeof isolationName>[1], count: number, change: Partial<ExchangeFacts>) =>
    Array.from({ length: count }, (_, at) => exchange({ probe: isolationName(1, condition, at + 1), ...change }))
  const first = exchange(failing)
  const usual = [first, ...many(9, {})]
  const run = (more: readonly ExchangeFacts[]): Run => ({
    requirements: [answered],
    facts: [...usual, ...more],
    findings: [finding('HTTP-024', first.id)],
    suspects: [first.id],
  })

  test('replaces what the run shows by itself: only together', () => {
    const facts = [...isolated('alone', 4, {}), ...isolated('together', 5, failing), ...isolated('together', 3, {})]
    expect(statements(run(facts))).toEqual(['valid requests fail with status 500: only when sent together: 5 of 8, alone 0 of 4'])
  })

  test('or after a rejected request', () => {
    expect(statements(run([...isolated('alone', 4, {}), ...isolated('after-refusal', 1, failing)]))).toEqual([
      'requests after a rejected one on the same connection fail with status 500: 1 of 1, alone 0 of 4',
    ])
  })

  test('or after any other request', () => {
    const facts = [...isolated('alone', 4, {}), ...isolated('after-refusal', 1, failing), ...isolated('after-another', 1, failing)]
    expect(statements(run(facts))).toEqual(['requests after another on the same connection fail with status 500: 1 of 1, alone 0 of 4'])
  })

  test('or now and then', () => {
    expect(statements(run([...isolated('alone', 1, failing), ...isolated('alone', 2, {})]))).toEqual([
      'valid requests fail with status 500: intermittent: 2 of 13 valid requests',
    ])
  })

  test('and a failure that does not recur alone, and always had company, is said to', () => {
    const beside = exchange({ startedAt: first.startedAt, endedAt: first.endedAt })
    expect(statements(run([...isolated('alone', 4, {}), beside]))).toEqual([
      'valid requests fail with status 500: intermittent: 1 of 15 valid requests, only with concurrent requests',
    ])
  })
})

describe('requirements', () => {
  const broken = (ids: readonly RequirementId[], change: Partial<ExchangeFacts> = {}): readonly ExchangeFacts[] =>
    many(4, { features: ['stream'], violated: ids, ...change })

  test('that fail in the same damaged responses are one cause, named by the earliest layer', () => {
    const facts = broken(['SSE-004', 'STR-001', 'USE-004'], { isDamaged: true })
    const [cause, ...others] = causes({
      requirements: [red('USE-004', 'usage'), red('STR-001', 'stream'), red('SSE-004', 'sse')],
      facts,
    })
    expect(others).toEqual([])
    expect(cause).toMatchObject({
      statement: 'what SSE-004 forbids: 4 of 4 streamed responses',
      effect: 'streams',
      requirements: ['SSE-004', 'STR-001', 'USE-004'],
    })
  })

  test('of another layer that fail in whole responses are causes of their own', () => {
    const facts = broken(['STR-005', 'USE-004'])
    expect(causes({ requirements: [red('STR-005', 'stream'), red('USE-004', 'usage')], facts }).map((one) => one.requirements)).toEqual([
      ['STR-005'],
      ['USE-004'],
    ])
  })

  test('that held in some of the responses are not explained by what is wrong in all', () => {
    const facts = [...many(2, { violated: ['FIN-001', 'FIN-006'] }), ...many(6, { violated: ['FIN-001'], held: ['FIN-006'] })]
    expect(causes({ requirements: [red('FIN-001', 'finish'), red('FIN-006', 'finish')], facts })).toHaveLength(2)
  })

  test('that fail are not explained by what only warns, and come first', () => {
    const facts = broken(['STR-007', 'FIN-002'], { isDamaged: true })
    const found = causes({ requirements: [red('STR-007', 'stream', { verdict: 'warn' }), red('FIN-002', 'finish')], facts })
    expect(found.map((one) => one.requirements)).toEqual([['FIN-002', 'STR-007']])
    const apart = causes({
      requirements: [red('STR-007', 'stream', { verdict: 'warn' }), red('FIN-006', 'finish')],
      facts: [...many(2, { violated: ['STR-007'] }), ...many(2, { violated: ['FIN-006'] })],
    })
    expect(apart.map((one) => one.requirements)).toEqual([['FIN-006'], ['STR-007']])
  })

  test('that compare responses are explained by a warning that is in each that fails and in none that holds', () => {
    const [warned, other, plain] = [
      exchange({ features: ['stream', 'tools'], violated: ['STR-018'] }),
      exchange({ features: ['stream'] }),
      exchange(),
    ]
    const facts = [warned, other, plain, ...many(4, { features: ['stream', 'tools'], violated: ['STR-018'] })]
    const requirements = [red('STR-020', 'stream'), red('STR-018', 'stream', { verdict: 'warn' })]
    const upheld = (id: string): Finding => ({ ...finding('STR-020', id, plain.id), observation: { outcome: 'holds' } })
    const found = (...findings: readonly Finding[]): readonly (readonly string[])[] =>
      causes({ requirements, facts, findings: [finding('STR-020', warned.id, plain.id), ...findings] }).map((one) => [...one.requirements])
    expect(found(upheld(other.id))).toEqual([['STR-018', 'STR-020']])
    expect(found(upheld(other.id), upheld(warned.id))).toEqual([['STR-020'], ['STR-018']])
    expect(found()).toEqual([['STR-020'], ['STR-018']])
  })

  test('that fail in responses of one content coding are told by it, rather than by a header of the request', () => {
    const features = ['the header User-Agent: one', 'br in Accept-Encoding']
    const coded = exchange({ features, coding: 'br', violated: ['HTTP-005'], isDamaged: true })
    const facts = [coded, exchange({ features: features.slice(1), held: ['HTTP-005'] }), ...many(4, { coding: 'gzip', held: ['HTTP-005'] })]
    expect(statements({ requirements: [red('HTTP-005', 'http')], facts })).toEqual([
      'what HTTP-005 forbids: 1 of 1 with Content-Encoding: br in the response, 0 of 5 without',
    ])
  })

  test('that fail with one optional parameter alone are one cause', () => {
    const facts = [
      exchange({ features: ['parameter stop'], violated: ['FIN-008'] }),
      exchange({ features: ['parameter stop', 'image'], violated: ['PAR-010'] }),
      ...many(8, {}),
    ]
    expect(causes({ requirements: [red('FIN-008', 'finish'), red('PAR-010', 'params')], facts }).map((one) => one.requirements)).toEqual([
      ['FIN-008', 'PAR-010'],
    ])
  })

  test('that sum up others rest on the causes that account for them', () => {
    const image = many(3, { features: ['image'], violated: ['GEN-001'], ...failing })
    const stream = broken(['SSE-001', 'GEN-001'], { isDamaged: true })
    const facts = [...image, ...stream, ...many(5, {})]
    const found = causes({
      requirements: [answered, red('SSE-001', 'sse'), red('GEN-001', 'generated')],
      facts,
      findings: [finding('HTTP-024', image[0]?.id ?? '')],
    })
    expect(found.map((one) => one.requirements)).toEqual([['HTTP-024'], ['SSE-001', 'GEN-001']])
  })

  test('on invalid requests that get one answer, whatever is wrong, are one cause', () => {
    const ids = ['ERR-004', 'ERR-005', 'ERR-006', 'ERR-011', 'VIS-009'] as const
    const facts = ids.map((id) => exchange({ defect: `/${id}`, violated: [id] }))
    const found = causes({ requirements: ids.map((id) => red(id, id === 'VIS-009' ? 'vision' : 'errors')), facts })
    expect(found.map(({ statement }) => statement)).toEqual(['invalid requests are answered with status 200: 5 of 5 invalid requests'])
  })

  test('are each in one cause, whose harm names clients that break', () => {
    const breaks = [{ client: 'openai-node 6.49.0', how: 'throws', shown: 'a test' }]
    const [cause] = causes({ requirements: [red('SSE-004', 'sse', { breaks })], facts: broken(['SSE-004']) })
    expect(cause?.harm).toMatch(/^Clients that read streams .*: openai-node 6\.49\.0 \(throws\)\.$/)
  })

  test('that a requirement names as its own are one cause, though no exchange shows both', () => {
    const facts = [...broken(['STR-012']), exchange({ features: ['stream'], violated: ['STR-020'] })]
    const found = (symptomOf: RedRequirement['symptomOf']): readonly (readonly string[])[] =>
      causes({ requirements: [red('STR-012', 'stream'), red('STR-020', 'stream', { symptomOf })], facts }).map((one) => one.requirements)
    expect(found([])).toEqual([['STR-012'], ['STR-020']])
    expect(found(['STR-012'])).toEqual([['STR-012', 'STR-020']])
  })

  test('are named by the one that another names as its own, though that one is seen more often', () => {
    const facts = [exchange({ violated: ['VIS-009'] }), ...many(3, { violated: ['VIS-026'] })]
    const requirements = [red('VIS-026', 'vision', { symptomOf: ['VIS-009'] }), red('VIS-009', 'vision')]
    expect(causes({ requirements, facts }).map((one) => [one.statement, one.requirements])).toEqual([
      ['what VIS-009 forbids: 1 of 1 plain response', ['VIS-009', 'VIS-026']],
    ])
  })

  test('have the harm of their kind where the clients break by several faults, each in its own way', () => {
    const breaks = ['a test: SSE-004-violated-one', 'a test: SSE-004-violated-other'].map((shown) => ({ client: 'c', how: shown, shown }))
    const [cause] = causes({ requirements: [red('SSE-004', 'sse', { breaks })], facts: broken(['SSE-004']) })
    expect(cause?.harm).toMatch(/^Clients that read streams [^:]*\.$/)
  })
})
