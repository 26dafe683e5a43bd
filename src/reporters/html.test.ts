import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { drawHtml } from './html.ts'
import { endInWords } from './html-exchange.ts'
import { thumbnails } from './html-images.ts'
import { timeline } from './html-timeline.ts'

const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report
const goldens = readdirSync('fixtures/reports')
const failing = load('failing.json')
const between = (page: string, from: string, to: string): string => page.split(from)[1]?.split(to)[0] ?? ''
const requirement = (page: string, id: string): string => between(page, `class="requirement" id="${id}"`, 'class="requirement"')

describe.each(goldens)('report.html of %s', (file) => {
  const page = drawHtml(load(file))

  test.each(['style', 'script'])('has one %s element, and its policy the digest of what stands in it', (element) => {
    const found = [...page.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))].map(([, source]) => source ?? '')
    const digest = createHash('sha256')
      .update(found[0] ?? '')
      .digest('base64')
    expect(found).toHaveLength(1)
    expect(page.match(new RegExp(`<${element}`, 'g'))).toHaveLength(1)
    expect(page).toContain(`${element}-src &#39;sha256-${digest}&#39;`)
  })

  test('asks nothing of anybody: no source but data, no link but to itself and the web, no handler, no inline style', () => {
    const tags = [...page.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag)
    const values = (name: string): readonly string[] =>
      tags.flatMap((tag) => [...tag.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? ''))
    expect(values('src').filter((value) => !/^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+=*$/.test(value))).toEqual([])
    expect(values('href').filter((value) => !/^(#[\w.-]+|https?:\/\/[^\s"<>]+|data:,)$/.test(value))).toEqual([])
    expect(tags.filter((tag) => /\s(on\w+|style|action|formaction|srcset|background)=/.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([])
  })

  test('links to places that it has', () => {
    const ids = new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))
    expect([...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([])
    expect(ids.size).toBe([...page.matchAll(/\sid="([^"]*)"/g)].length)
  })

  test('has every requirement, under its id', () => {
    for (const { id } of load(file).requirements) expect(page).toContain(`<details class="requirement" id="${id}"`)
  })
})

describe('report.html', () => {
  const page = drawHtml(failing)

  test('tells the worst first: areas, and requirements in them', () => {
    const verdicts = [...page.matchAll(/data-verdict="([a-z-]+)"/g)].map(([, verdict]) => verdict)
    expect(verdicts[0]).toBe('fail')
    expect(verdicts.at(-1)).toBe('pass')
    expect(requirement(page, 'SSE-001')).not.toBe('')
    expect(page.indexOf('id="SSE-001"')).toBeLessThan(page.indexOf('id="SSE-007"'))
    expect(page.indexOf('id="area-sse"')).toBeLessThan(page.indexOf('id="area-http"'))
  })

  test('opens what failed and leaves closed what passed', () => {
    expect(requirement(page, 'SSE-001')).toMatch(/^ data-verdict="fail" open>/)
    expect(requirement(page, 'FIN-001')).toMatch(/^ data-verdict="pass">/)
  })

  test('shows an exchange once, and links to it from elsewhere', () => {
    expect(page.match(/id="exchange-vision_2forder_233"/g)).toHaveLength(1)
    expect(requirement(page, 'SCH-011')).toContain('id="exchange-vision_2forder_233"')
    expect(requirement(page, 'VIS-004')).toContain('href="#exchange-vision_2forder_233"')
    expect(requirement(page, 'VIS-004')).toContain('shown at SCH-011')
  })

  test('shows images of a request, statistics, clients that break, and a header field in question', () => {
    expect(requirement(page, 'SCH-011').match(/<img src="data:image\/png;base64,/g)).toHaveLength(3)
    expect(requirement(page, 'VIS-004')).toContain('3 of 12 draws; probability by chance alone: at most 1 in 25\u00a0000')
    expect(requirement(page, 'SSE-001')).toContain('<strong>openai-python 3.22.1</strong>')
    expect(requirement(page, 'ERR-011')).toContain('Content-Type: <mark>text/html</mark>')
    expect(requirement(page, 'AUTH-007')).toContain('<code>www-authenticate</code>, which is absent')
  })

  test('says prominently that the run ended early and what is the fault of the harness', () => {
    const header = between(drawHtml(load('partial.json')), '<header>', '</header>')
    expect(header).toContain('The token budget of 20000 was used up.')
    expect(header).toContain('TypeError: chunk is undefined.')
    expect(between(page, '<header>', '</header>')).not.toContain('class="alert')
  })

  test('stays under 1.5 MB however much there is to show, and gives the room to what failed', () => {
    const [first] = failing.exchanges
    const row = failing.requirements.find(({ verdict }) => verdict === 'fail')
    const note = failing.requirements.find(({ verdict }) => verdict === 'note')
    if (first === undefined || row === undefined || note === undefined) throw new Error('the golden is empty')
    const body = { encoding: 'utf-8', text: '<"\u0000x'.repeat(4000), from: 0, length: 16_000 } as const
    const exchanges = Array.from({ length: 500 }, (_, index) => ({
      ...first,
      id: `e#${String(index)}`,
      body,
      request: { ...first.request, body },
    }))
    const requirements = Array.from({ length: 250 }, (_, index) => ({
      ...(index < 50 ? note : row),
      id: `SSE-${String(index + 100)}`,
      findings: [0, 1].map((second) => ({
        saw: '<\u0000'.repeat(300),
        wanted: 'w',
        exchange: `e#${String(index * 2 + second)}`,
        evidence: [{ kind: 'bytes', from: 100, to: 900 } as const],
      })),
    }))
    const large = drawHtml({ ...failing, exchanges, requirements })
    expect(Buffer.byteLength(large)).toBeLessThan(1_500_000)
    expect(Buffer.byteLength(large)).toBeGreaterThan(1_200_000)
    expect(requirement(large, 'SSE-150')).toContain('class="exchange"')
    expect(requirement(large, 'SSE-100')).not.toContain('class="exchange"')
    expect(requirement(large, 'SSE-100')).toContain('left out to keep this page small')
  })
})

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

describe('a timeline', () => {
  const exchange = {
    ...failing.exchanges[0],
    pieces: [
      { at: 100, bytes: 10 },
      { at: 900, bytes: 5 },
    ],
    durationUs: 1000,
  } as Report['exchanges'][number]
  test('says in words what it draws', () => {
    expect(timeline(exchange, null).markup).toContain(
      '<figcaption>2 pieces, 15 bytes; the first after 100 µs, the last after 900 µs, the longest pause 800 µs</figcaption>',
    )
  })
  test.each([
    [{ from: 0, to: 10 }, ['hit', 'piece']],
    [{ from: 10, to: 15 }, ['piece', 'hit']],
    [{ from: 9, to: 11 }, ['hit', 'hit']],
    [null, ['piece', 'piece']],
  ])('marks the pieces that bring the bytes of %j', (range, want) => {
    expect([...timeline(exchange, range).markup.matchAll(/<rect class="(\w+)"/g)].map(([, kind]) => kind)).toEqual(want)
  })
  test('of ten thousand pieces is no larger than its picture', () => {
    const pieces = Array.from({ length: 10_000 }, (_, at) => ({ at, bytes: 1 }))
    expect(timeline({ ...exchange, pieces, durationUs: 10_000 }, null).markup.match(/<rect /g)).toHaveLength(250)
  })
  test('of an answer without a body is none', () => {
    expect(timeline({ ...exchange, pieces: [] }, null).markup).toBe('')
  })
})

test('each way in which an exchange ends has its words', () => {
  const words = load('hostile.json').exchanges.map(({ end }) => endInWords(end).split(':')[0])
  expect(words.map((word) => word?.slice(0, 12))).toEqual([
    'complete',
    'cut by the p',
    'no connectio',
    'our idle lim',
    'the body was',
    'not HTTP',
    'we hung up, ',
  ])
})
