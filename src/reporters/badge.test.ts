import { readFileSync, readdirSync } from 'node:fs'
import { XMLParser } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { drawBadge } from './badge.ts'

const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })

test.each(readdirSync('fixtures/reports'))('the badge of %s is XML without a script, a link or anything to fetch', (file) => {
  const drawn = drawBadge(load(file))
  expect(drawn.replace(/<[^<>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>&]/)
  expect([...drawn.matchAll(/<\/(\w+)>/g)].map(([, name]) => name)).toEqual(['title', 'desc', 'text', 'text', 'g', 'svg'])
  expect([...drawn.matchAll(/<(\w+)/g)].map(([, name]) => name)).toEqual(['svg', 'title', 'desc', 'g', 'rect', 'text', 'rect', 'text'])
  expect(drawn).not.toMatch(/<[^>]* (href|on\w+|style)=/)
})

test.each([
  ['conformant.json', 'Conformant · 34 pass · without tools · 2026-10-05'],
  ['failing.json', 'Not conformant · 18 pass, 8 fail, 1 waived, 2 warn · without logprobs · 2026-10-05'],
  ['partial.json', 'Partial · 10 pass · 2026-10-05'],
])('%s: verdict, counts, date, and as much room as they take', (file, said) => {
  const { svg } = parser.parse(drawBadge(load(file))) as {
    readonly svg: { readonly title: string; readonly width: string; readonly g: { readonly rect: readonly { readonly width: string }[] } }
  }
  expect(svg.title).toBe(`vision contract: ${said}`)
  expect(svg.g.rect.reduce((sum, { width }) => sum + Number(width), 0)).toBe(Number(svg.width))
})
