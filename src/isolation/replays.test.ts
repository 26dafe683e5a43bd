import { describe, expect, test } from 'vitest'
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import { causes, exchange, finding, red } from './causes.support.ts'

let asked = 0
/** A request unlike all others, with a response of its own. */
function own(change: Partial<ExchangeFacts> = {}): ExchangeFacts {
  asked += 1
  return exchange({ asked: `request ${String(asked)}`, answer: { id: `id ${String(asked)}`, digest: `body ${String(asked)}` }, ...change })
}
/** A request unlike all others, with the response to that one. */
const again = ({ answer }: ExchangeFacts, change: Partial<ExchangeFacts> = {}): ExchangeFacts => own({ answer, ...change })

const replayed = red('SCH-027', 'schema')
const [first, other] = [own(), own()]
const usual = [first, other, ...Array.from({ length: 6 }, () => own())]

const idsOf = (facts: readonly ExchangeFacts[], requirements = [replayed, red('PAR-016', 'params'), red('GEN-008', 'generated')]) =>
  causes({ requirements, facts, findings: [finding('SCH-027', facts.at(-1)?.id ?? '', first.id)] }).map((one) =>
    one.requirements.toSorted(),
  )

describe('a response that is given again to another request', () => {
  test('is counted, and what follows from it is the same cause', () => {
    const found = causes({
      requirements: [red('TOOL-001', 'tools'), red('PAR-016', 'params'), red('GEN-008', 'generated', { verdict: 'warn' }), replayed],
      facts: [
        ...usual,
        again(first, { violated: ['PAR-016'] }),
        again(other, { violated: ['GEN-008'], defect: '/n' }),
        again(other, { id: 'call' }),
      ],
      findings: [finding('SCH-027', 'call', other.id), finding('TOOL-001', 'call', first.id)],
    })
    expect(found.map(({ statement }) => statement)).toEqual(['what SCH-027 forbids: 3 of 11 plain responses'])
    expect(found[0]?.requirements.toSorted()).toEqual(['GEN-008', 'PAR-016', 'SCH-027', 'TOOL-001'])
  })

  test('does not explain what the first response shows as well', () => {
    const wrong = own({ violated: ['PAR-016'] })
    expect(idsOf([...usual, wrong, again(wrong, { violated: ['PAR-016'] })], [replayed, red('PAR-016', 'params')])).toHaveLength(2)
  })

  test('nor what other responses show', () => {
    const facts = [...usual, own({ violated: ['PAR-016'] }), again(first, { violated: ['PAR-016', 'GEN-008'] })]
    expect(idsOf(facts).toSorted()).toEqual([['GEN-008', 'SCH-027'], ['PAR-016']])
  })

  test('nor invalid requests that get responses of their own', () => {
    const invalid = Array.from({ length: 6 }, (_, at) => own({ defect: `/${String(at)}`, violated: ['GEN-008'] }))
    expect(idsOf([...usual, ...invalid, again(first)], [replayed, red('GEN-008', 'generated')])).toHaveLength(2)
  })
})

describe('no response is given again', () => {
  test('where the same is asked again', () => {
    const { asked: same, answer } = first
    const facts = [...usual, exchange({ asked: same, answer, violated: ['PAR-016'] })]
    expect(idsOf(facts, [replayed, red('PAR-016', 'params')])).toHaveLength(2)
  })

  test('where the ids do not identify responses', () => {
    const named = (digest: string, change: Partial<ExchangeFacts> = {}): ExchangeFacts => own({ answer: { id: 'id', digest }, ...change })
    const facts = [...usual, named('one'), named('two'), named('one', { violated: ['PAR-016'] })]
    expect(idsOf(facts, [replayed, red('PAR-016', 'params')])).toHaveLength(2)
  })

  test('where all have one id', () => {
    const facts = Array.from({ length: 5 }, () => own({ answer: { id: 'id', digest: 'body' }, violated: ['PAR-016'] }))
    expect(idsOf(facts, [replayed, red('PAR-016', 'params')])).toHaveLength(2)
  })
})
