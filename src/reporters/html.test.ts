import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { drawHtml } from './html.ts'

const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report
const goldens = readdirSync('fixtures/reports')
const failing = load('failing.json')
const between = (page: string, from: string, to: string): string => page.split(from)[1]?.split(to)[0] ?? ''
const cause = (page: string, number: number): string => between(page, `<li id="cause-${String(number)}"`, '<li id="cause')
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

  test('begins with the causes, as the report ranks them, each with its effect, its requirements and the exchange that shows it', () => {
    const first = between(page, '<ol class="first">', '<section')
    expect([...first.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title?.toLowerCase())).toEqual(
      failing.causes.map(({ statement }) => statement),
    )
    expect(cause(page, 2)).toContain('SDKs raise an error in the middle of the response')
    for (const id of ['SSE-004', 'SSE-001', 'SSE-003']) {
      expect(cause(page, 2)).toContain(`<a href="#${id}">`)
      expect(requirement(page, id)).toContain('Explained by <a href="#cause-2">cause 2</a>.')
    }
    expect(cause(page, 2)).toContain('id="exchange-stream_2flong_231"')
    expect(cause(page, 2)).toContain('curl ')
    expect(first.split('<li>\n<span').slice(1).join('')).not.toContain('href="#SSE-001"')
  })

  test('then tells the failures that none explains, the most frequent first, then the warnings', () => {
    const listed = [...between(page, '<ol class="first">', '</ol>').matchAll(/<li>\n<span class="badge (\w+)">.*?href="#([\w-]+)"/gs)]
    const rows = listed.map(([, verdict, id]) => ({ verdict, violated: failing.requirements.find((row) => row.id === id)?.violated ?? -1 }))
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['fail', 'warn']))
    expect(rows).toEqual([...rows].sort((a, b) => (a.verdict === b.verdict ? b.violated - a.violated : a.verdict === 'fail' ? -1 : 1)))
    expect(new Set(rows.map(({ violated }) => violated)).size).toBeGreaterThan(1)
  })

  test('opens what failed and leaves closed what passed', () => {
    expect(requirement(page, 'SSE-001')).toMatch(/^ data-verdict="fail" data-level="MUST" open>/)
    expect(requirement(page, 'FIN-001')).toMatch(/^ data-verdict="pass" data-level="\w+">/)
  })

  test('shows an exchange once, and links to it from elsewhere', () => {
    expect(page.match(/id="exchange-vision_2forder_233"/g)).toHaveLength(1)
    expect(cause(page, 1)).toContain('id="exchange-vision_2forder_233"')
    expect(requirement(page, 'SCH-011')).toContain('href="#exchange-vision_2forder_233"')
    expect(requirement(page, 'VIS-004')).toContain('href="#exchange-vision_2forder_233"')
    expect(requirement(page, 'VIS-004')).toContain('shown at cause 1')
  })

  test('shows images of a request, statistics, clients that break, and a header field in question', () => {
    expect(cause(page, 1).match(/<img src="data:image\/png;base64,/g)).toHaveLength(3)
    expect(requirement(page, 'VIS-004')).toContain('3 of 12 answers right; error probability at most 1 in 25\u00a0000')
    expect(requirement(page, 'SSE-001')).toContain('<strong>openai-python 3.22.1</strong>')
    expect(requirement(page, 'ERR-011')).toContain('Content-Type: <mark>text/html</mark>')
    expect(requirement(page, 'AUTH-007')).toContain('<code>www-authenticate</code>, which is absent')
  })

  test('names no model where the run ended before it knew one', () => {
    expect(drawHtml({ ...failing, target: { ...failing.target, model: '' } })).toContain('</code>, no model known</p>')
    expect(page).toContain(`model <code>${failing.target.model}</code></p>`)
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

describe('a requirement whose findings are alike', () => {
  const row = failing.requirements.find(({ id }) => id === 'SSE-001')
  const [exchange] = failing.exchanges
  if (row === undefined || exchange === undefined) throw new Error('the golden is empty')
  const finding = (saw: string, id: string): Report['requirements'][number]['findings'][number] => ({
    saw,
    wanted: 'w',
    exchange: id,
    evidence: [],
  })
  const drawn = (findings: Report['requirements'][number]['findings']): string =>
    requirement(drawHtml({ ...failing, causes: [], requirements: [{ ...row, findings }] }), 'SSE-001')

  test('tells the first whole, and the others by what differs and where', () => {
    const shown = drawn([
      finding('5 events', 'a#1'),
      finding('7 events', 'a#2'),
      finding('5 events', exchange.id),
      finding('a comma', 'a#3'),
    ])
    expect(shown.match(/class="finding"/g)).toHaveLength(2)
    expect(between(shown, 'class="like"', '</div>')).toContain('<li><code>a#2</code>: 7 events</li>')
    expect(between(shown, 'class="like"', '</div>')).toContain(`<li><code>${exchange.id}</code></li>`)
  })
  test('says how many are told, and where the others are', () => {
    const caption = (findings: number, violated: number): string =>
      requirement(
        drawHtml({
          ...failing,
          requirements: [
            {
              ...row,
              violated,
              findings: Array.from({ length: findings }, (_, at) => ({
                ...finding('x', `a#${String(at)}`),
                wanted: String.fromCharCode(97 + at),
              })),
            },
          ],
        }),
        'SSE-001',
      )
    expect(caption(5, 1200)).toContain('Showing 5 of 1\u00a0200; transcripts.ndjson holds the exchanges of all.')
    expect(caption(7, 7)).toContain('Showing 5 of 7; report.json holds all.')
    expect(caption(5, 5)).not.toMatch(/Showing \d+ of/)
  })

  test('links to those that the page shows', () => {
    const shown = drawn([finding('5 events', exchange.id), finding('6 events', exchange.id)])
    expect(between(shown, 'class="like"', '</div>')).toContain('<a href="#exchange-stream_2ftext_231">')
  })
})

describe('evidence by a pointer', () => {
  const row = failing.requirements.find(({ id }) => id === 'SSE-001')
  const [exchange] = failing.exchanges
  if (row === undefined || exchange === undefined) throw new Error('the golden is empty')
  const marked = (text: string, pointer: string, length = text.length): string =>
    requirement(
      drawHtml({
        ...failing,
        exchanges: [{ ...exchange, body: { encoding: 'utf-8', text, from: 0, length } }],
        requirements: [{ ...row, findings: [{ saw: 's', wanted: 'w', exchange: exchange.id, evidence: [{ kind: 'pointer', pointer }] }] }],
      }),
      'SSE-001',
    )
  test('marks the value', () => {
    expect(marked('{"choices":[{"a":[1,2]}]}', '/choices/0/a')).toContain('<mark>[1,2]</mark>')
  })
  test.each([
    ['is absent', '{"choices":[]}', '/choices/0', 14],
    ['is not whole in the report', '{"a":1}', '/a', 100],
  ])('names one that %s', (_, text, pointer, length) => {
    expect(marked(text, pointer, length)).not.toContain('<mark>')
    expect(marked(text, pointer, length)).toContain(`In the body, at <code>${pointer}</code>`)
  })
})

describe('the command of an exchange', () => {
  const [exchange] = failing.exchanges
  if (exchange === undefined) throw new Error('the golden is empty')
  const shown = (curl: string, id = exchange.id): string =>
    drawHtml({
      ...failing,
      exchanges: [{ ...exchange, id, request: { ...exchange.request, curl } }],
      requirements: failing.requirements.map((row) => ({
        ...row,
        findings: row.findings.map((finding) => ({ ...finding, exchange: id })),
      })),
    })
  test('stands whole, its Base64 folded by the style sheet alone', () => {
    const payload = 'iVBORw0KGgoAAAAN'.repeat(20)
    expect(shown(`curl -d 'base64,${payload}'`)).toContain(`curl -d &#39;base64,<span class="base64">${payload}</span>&#39;</pre>`)
  })
  test('is taken from report.json where it is too long', () => {
    expect(shown('x'.repeat(30_000))).toContain('jq -r --arg id &#39;stream/text#1&#39;')
    expect(shown('x'.repeat(30_000), `a'; rm -rf ~ #`)).toContain('jq -r --arg id &#39;a&#39;\\&#39;&#39;; rm -rf ~ #&#39; ')
  })
})
