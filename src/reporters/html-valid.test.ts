// The pages held to the content model of HTML by a validator of somebody else's making: https://html-validate.org/
import { readFileSync, readdirSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { compare } from '../verdict/compare.ts'
import { drawComparePage } from './compare-page.ts'
import { drawHtml } from './html.ts'

const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
const goldens = readdirSync('fixtures/reports')
const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report
const sample = JSON.parse(readFileSync('reports/sample/report.json', 'utf8')) as Report

async function faultsOf(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page)
  return results.flatMap(({ messages }) => messages.map(({ line, message, ruleId }) => `${String(line)}: ${ruleId}: ${message}`))
}

test.each(goldens)('report.html of %s is valid', async (name) => {
  expect(await faultsOf(drawHtml(load(name)))).toEqual([])
})

test('so is that of a run with counterexamples, held against an earlier one', async () => {
  expect(sample.counterexamples?.length).toBeGreaterThan(0)
  const [broke = '', mended = ''] = sample.requirements.map(({ id }) => id)
  const regressions = { since: 'earlier.json', broke: [broke], mended: [mended], fresh: [], verdict: 'not-conformant' } as const
  expect(await faultsOf(drawHtml({ ...sample, regressions }))).toEqual([])
})

test('so is compare.html, of several targets and of two runs of one', async () => {
  expect(await faultsOf(drawComparePage(compare(goldens.map(load))))).toEqual([])
  expect(await faultsOf(drawComparePage(compare([...goldens, ...goldens].map(load))))).toEqual([])
  const [first, ...rest] = sample.requirements
  if (first === undefined) throw new Error('the sample is empty')
  const changed = compare([sample, { ...sample, requirements: [{ ...first, verdict: 'fail' }, ...rest] }])
  expect(changed.changes?.broke).toEqual([first.id])
  expect(await faultsOf(drawComparePage(changed))).toEqual([])
})

test.each([
  ['an element where it may not stand', '<h1>', '<h1><div>x</div>'],
  ['an id twice', '<h2 id="areas">', '<h2 id="first">'],
  ['an element that is not closed', '</table>', ''],
])('the validator hears %s', async (_, given, broken) => {
  const page = drawHtml(load('failing.json'))
  expect(page).toContain(given)
  expect(await faultsOf(page.replace(given, broken))).not.toEqual([])
})
