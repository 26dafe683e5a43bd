// Pages, feeds and badges of a site: valid HTML, valid Atom, and nothing of what an endpoint says is markup, a link or a script.
import { XMLParser } from 'fast-xml-parser'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { siteOf } from './site.support.ts'

const files = siteOf()
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? ''
const validator = new HtmlValidate({ extends: ['html-validate:standard'] })

test.each(files.filter(({ path }) => path.endsWith('.html')))('$path is valid', async ({ text }) => {
  const { results } = await validator.validateString(text)
  expect(results.flatMap(({ messages }) => messages.map(({ line, message, ruleId }) => `${String(line)}: ${ruleId}: ${message}`))).toEqual(
    [],
  )
})

interface Entry {
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly link: { readonly rel: string; readonly href: string }
  readonly content: { readonly type: string; readonly '#text': string }
}
interface Feed {
  readonly xmlns: string
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly author: { readonly name: string }
  readonly link: Entry['link']
  readonly entry?: readonly Entry[]
}
/** Names of elements that are not closed in their turn. */
function unclosed(xml: string): readonly string[] {
  const open: string[] = []
  for (const [, end, name = '', empty] of xml.matchAll(/<(\/?)([A-Za-z]+)[^<>]*?(\/?)>/g)) {
    if (end === '/' && open.pop() !== name) return [name]
    if (end === '' && empty === '') open.push(name)
  }
  return open
}
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'entry' })
const feedOf = (path: string): Feed => (parser.parse(textOf(path)) as { readonly feed: Feed }).feed

/** RFC 4287, 4.1.1 and 4.1.2: what each feed and each entry has to have. RFC 3339 for dates, RFC 9562 for ids. */
describe.each(files.filter(({ path }) => path.endsWith('.xml')))('$path is Atom', ({ path, text }) => {
  const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
  test('with all that a feed must have, each id once', () => {
    expect(unclosed(text)).toEqual([])
    const feed = feedOf(path)
    expect(feed.xmlns).toBe('http://www.w3.org/2005/Atom')
    expect([feed.id, feed.updated, feed.author.name]).toEqual([
      expect.stringMatching(uuid),
      expect.stringMatching(instant),
      'vision-conformance',
    ])
    for (const entry of feed.entry ?? []) {
      expect([entry.id, entry.updated]).toEqual([expect.stringMatching(uuid), expect.stringMatching(instant)])
      expect(entry.title.length * entry.content['#text'].length).toBeGreaterThan(0)
      expect([entry.link.rel, entry.content.type]).toEqual(['alternate', 'text'])
    }
    const ids = [feed.id, ...(feed.entry ?? []).map(({ id }) => id)]
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('only what changed is an entry, with the requirements that got worse', () => {
  const entries = feedOf('feed.xml').entry ?? []
  expect(entries.map(({ title }) => title)).toEqual([
    expect.stringMatching(/^gateway \/ vendor\/model-1: Conformant, now not conformant; \d+ regressions$/),
  ])
  expect(entries[0]?.content['#text']).toMatch(/^Regressions: [A-Z]+-\d+/)
  expect(entries[0]?.link.href).toBe('targets/gateway.html#m-vendor_252Fmodel-1')
  expect(textOf('targets/gateway.html')).toContain('id="m-vendor_252Fmodel-1"')
  expect(feedOf('targets/gateway.xml').entry?.[0]?.id).toBe(entries[0]?.id)
  expect(feedOf('targets/steady.xml').entry).toBeUndefined()
})

test('holes are holes, in the matrix, at the top and on the page of the target', () => {
  const row = /<tr data-tone="hole">.*unreachable[^]*?<\/tr>/.exec(textOf('index.html'))?.[0] ?? ''
  expect(row).toContain('<span class="badge hole">Not started</span>')
  expect(row).toMatch(/<td colspan="\d+">401: set the API key\.<\/td>/)
  expect(row).not.toContain('pass')
  expect(textOf('index.html')).toMatch(
    /Without a report[^]*unreachable \/ vendor\/model-1: not started\. 401: set the API key\.[^]*unlisted: models unknown\. Connection refused\./,
  )
  expect(textOf('targets/unreachable.html')).toContain('401: set the API key.')
  expect(textOf('targets/unreachable.svg')).toContain('1 model: 1 not started · 2026-11-30')
})

test('what vendors published stands apart, with what is not proven, and what was refused says why', () => {
  const page = textOf('published.html')
  expect(page).toContain('Published by the vendor: each verdict follows from the evidence. Who made the evidence is not proven.')
  expect(page).toMatch(/<code>other<\/code>: The claim was changed\./)
  expect(textOf('index.html')).not.toContain('published/vendor')
})

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  ']]><x/>',
  'javascript:alert(1)',
  '\u202etxt.exe',
  '../../x',
  '__proto__',
]

test.each(hostile)('%j is text wherever it stands', (said) => {
  for (const { path, text } of siteOf(said)) {
    if (/[<>"']/.test(said)) expect(text, path).not.toContain(said)
    expect(text).not.toContain('\u202e')
    for (const [, address = ''] of text.matchAll(/\s(?:href|src)="([^"]*)"/g))
      expect(address, path).toMatch(
        /^(?:data:,$|#|(?:\.\.\/)?(?:index|causes|published|feed|requirements-[a-z]+|reports\/|published\/|targets\/)|[^/:]+\.xml$)/,
      )
    if (path.endsWith('.html')) expect(text.match(/<script>/g)).toHaveLength(1)
  }
})
