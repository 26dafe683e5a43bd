// What the page says beside its verdicts: proofs, facts, terms, and links between what belongs together.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { counterexample } from './counterexample.support.ts'
import { endpointFacts } from './endpoint-facts.support.ts'
import { drawHtml } from './html.ts'

const failing = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report
const part = (page: string, from: string, to: string): string => page.split(from)[1]?.split(to)[0] ?? ''
const requirement = (page: string, id: string): string => part(page, `class="requirement" id="${id}"`, 'class="requirement"')

describe('a requirement that passed', () => {
  const proven = (proof: string): string =>
    drawHtml({ ...failing, requirements: failing.requirements.map((one) => (one.verdict === 'pass' ? { ...one, proof } : one)) })
  test('shows an exchange as proof, and the next one a link to it', () => {
    const [first, second] = failing.requirements.filter(({ verdict }) => verdict === 'pass')
    const alone = {
      ...failing,
      causes: [],
      requirements: [first, second].flatMap((one) => (one === undefined ? [] : [{ ...one, proof: 'vision/order#3' }])),
    }
    const page = drawHtml(alone)
    expect(requirement(page, first?.id ?? '')).toContain(
      '<p class="label">Proof</p><details class="exchange" id="exchange-vision_2forder_233">',
    )
    expect(requirement(page, second?.id ?? '')).toContain('Passed in <a href="#exchange-vision_2forder_233">')
    expect(requirement(page, first?.id ?? '')).toMatch(/<div class="answered"><ul class="images"[\s\S]*What the model wrote/)
  })
  test('does without one that the report does not hold', () => {
    expect(proven('gone#1')).not.toContain('>Proof<')
  })
})

test('findings and minimal failing requests link to each other', () => {
  const page = drawHtml({ ...failing, counterexamples: [counterexample, { ...counterexample, id: 'G-" onclick="x' }] })
  expect(page).toContain('<details class="counterexample" id="G-0a1b2c3d">')
  expect(part(page, 'id="G-0a1b2c3d"', '</details>')).toContain('<a href="#STR-001">')
  const [row] = failing.requirements.filter(({ id }) => id === 'STR-001')
  const shown = drawHtml({
    ...failing,
    requirements: [...failing.requirements.filter(({ id }) => id !== 'STR-001'), ...(row === undefined ? [] : [row])],
    counterexamples: [counterexample],
  })
  expect(requirement(shown, 'STR-001')).toContain('<a href="#G-0a1b2c3d"><code>G-0a1b2c3d</code></a>')
})

describe('what the endpoint supports', () => {
  const shown = (report: Partial<Report>): string =>
    part(drawHtml({ ...failing, facts: endpointFacts, ...report }), 'id="supported"', '</section>')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
  test('is told as facts that nothing judges', () => {
    for (const line of [
      'Promised by the profile streaming (fails)',
      'Also accepted tools',
      'Unsupported (rejected) logprobs',
      'Largest request that was answered 117.2 KiB, 3 images, 912 prompt tokens',
      'Tokens per image about 85',
      'Time to the first chunk median 12.5 ms, 95th percentile 40 ms (3 measurements, not scored)',
    ])
      expect(shown({})).toContain(line)
  })
  test('says what could not be measured', () => {
    const facts = { ...endpointFacts, firstChunkMs: null, betweenChunksMs: null, tokensPerImage: null }
    expect(shown({ facts })).toContain('Tokens per image not counted Time to the first chunk no stream was answered')
  })
  test('is left out of a report that has no facts', () => {
    expect(drawHtml(failing)).not.toContain('id="supported"')
  })
})

test('a client that breaks has the public thread that shows it, and no test of this project', () => {
  const breaks = [
    { client: 'c 1', how: 'h', shown: 'src/witness/clients.test.ts: x' },
    { client: 'd 2', how: 'i', shown: 'https://github.com/a/b/issues/1' },
  ]
  const page = drawHtml({ ...failing, requirements: failing.requirements.map((one) => ({ ...one, breaks })) })
  expect(page).toContain('<strong>c 1</strong>')
  expect(page).toContain('<a href="https://github.com/a/b/issues/1" rel="noreferrer noopener">github.com/a/b/issues/1</a>')
  expect(page).not.toContain('witness')
})

test('the glossary explains each verdict', () => {
  const glossary = part(drawHtml(failing), '<details class="glossary"', '</details>')
  for (const term of ['Pass', 'Undecided', 'Unsupported', 'Not applicable', 'Not run', 'Waived', 'Tier', 'Requirement set'])
    expect(glossary).toContain(`<dt>${term}</dt>`)
})
