import { readFileSync, readdirSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { launched, newPage } from './browser.support.ts'
import { drawJunit } from './junit.ts'

const browser = await launched()
const skipped = browser === null ? ' (skipped: no browser on this machine)' : ''
const goldens = readdirSync('fixtures/reports').map((file) => file.replace('.json', ''))
const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}.json`, 'utf8')) as Report

afterAll(() => browser?.close())

describe.skipIf(browser === null)(`junit.xml in the XML parser of a browser${skipped}`, () => {
  test.each(goldens)('%s is well-formed', async (name) => {
    const page = await newPage(browser)
    const faultOf = (xml: string): Promise<unknown> =>
      page.evaluate(
        `new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml').querySelector('parsererror')?.textContent ?? ''`,
      )
    const xml = drawJunit(load(name))
    expect(await faultOf(xml)).toBe('')
    expect(await faultOf(xml.replace('<testsuites', '\u0001<testsuites'))).not.toBe('')
    await page.close()
  })
})
