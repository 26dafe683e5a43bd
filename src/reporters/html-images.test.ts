import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { thumbnails } from './html-images.ts'

const failing = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report

describe('thumbnails', () => {
  const png = /data:image\/png;base64,[A-Za-z0-9+/=]+/.exec(failing.exchanges[3]?.request.body.text ?? '')?.[0] ?? ''
  const shown = (text: string, from = 0): number =>
    (thumbnails({ encoding: 'utf-8', text, from, length: from + text.length }).markup.match(/<img /g) ?? []).length
  test.each([
    ['an image that is whole', `{"url":"${png}"}`, 0, 1],
    ['no image of a body that is shown in part', `{"url":"${png}"}`, 5, 0],
    ['no image that is not what it says', `{"url":"${png.replace('png', 'gif')}"}`, 0, 0],
    ['no SVG', '{"url":"data:image/svg+xml;base64,PHN2Zz4="}', 0, 0],
    ['at most eight', `["${Array.from({ length: 20 }, () => png).join('","')}"]`, 0, 8],
  ])('show %s', (_, text, from, want) => {
    expect(shown(text, from)).toBe(want)
  })
})
