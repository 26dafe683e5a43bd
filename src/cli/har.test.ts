// HAR on the command line: a run writes it, and judge reads it, also one of a client's own traffic.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli, fileWith, filesIn, folderFor, key, reportIn } from './command.support.ts'

/** Members that HAR 1.2 demands, with their types: http://www.softwareishard.com/blog/har-12-spec/. A list: of its items. */
const demanded = {
  log: {
    version: 'string',
    creator: { name: 'string', version: 'string' },
    entries: [
      {
        startedDateTime: 'string',
        time: 'number',
        request: {
          ...{ method: 'string', url: 'string', httpVersion: 'string', headersSize: 'number', bodySize: 'number' },
          cookies: [{}],
          headers: [{ name: 'string', value: 'string' }],
          queryString: [{ name: 'string', value: 'string' }],
        },
        response: {
          ...{
            status: 'number',
            statusText: 'string',
            httpVersion: 'string',
            redirectURL: 'string',
            headersSize: 'number',
            bodySize: 'number',
          },
          cookies: [{}],
          headers: [{ name: 'string', value: 'string' }],
          content: { size: 'number', mimeType: 'string' },
        },
        cache: {},
        timings: { send: 'number', wait: 'number', receive: 'number' },
      },
    ],
  },
}

function missing(value: unknown, wanted: unknown, path = ''): readonly string[] {
  if (typeof wanted === 'string') return typeof value === wanted ? [] : [`${path} is no ${wanted}`]
  if (Array.isArray(wanted))
    return Array.isArray(value) ? value.flatMap((item, at) => missing(item, wanted[0], `${path}/${String(at)}`)) : [`${path} is no list`]
  if (typeof value !== 'object' || value === null) return [`${path} is no object`]
  return Object.entries(wanted as object).flatMap(([name, member]) => missing(Reflect.get(value, name), member, `${path}/${name}`))
}

/** Names of members that HAR 1.2 does not know begin with an underscore. */
function strange(value: unknown, wanted: unknown, path = ''): readonly string[] {
  if (Array.isArray(wanted) && Array.isArray(value)) return value.flatMap((item) => strange(item, wanted[0], path))
  if (typeof value !== 'object' || value === null || typeof wanted !== 'object') return []
  const optional = ['pages', 'postData', 'connection', 'text', 'encoding', 'comment']
  return Object.entries(value).flatMap(([name, member]) =>
    name.startsWith('_') || optional.includes(name)
      ? []
      : Object.hasOwn(wanted as object, name)
        ? strange(member, Reflect.get(wanted as object, name), `${path}/${name}`)
        : [`${path}/${name}`],
  )
}

test('a run writes HAR 1.2, and judging it gives the same verdicts where HAR carries what is needed', async () => {
  const { folder, code } = await cli(['--tier', 'smoke', '--format', 'har'])
  const path = join(folder, 'run.har')
  const text = readFileSync(path, 'utf8')
  const har: unknown = JSON.parse(text)
  expect(missing(har, demanded)).toEqual([])
  expect(strange(har, demanded)).toEqual([])
  expect(text).not.toContain(key)
  const entries = (har as { readonly log: { readonly entries: readonly unknown[] } }).log.entries
  expect(entries.length).toBe(reportIn(folder).transcripts?.count)
  const out = folderFor()
  const judged = await cli(['judge', path, '--out', out])
  const verdicts = (dir: string): readonly (readonly [string, string])[] =>
    reportIn(dir).requirements.map(({ id, verdict }) => [id, verdict])
  const differing = verdicts(out).filter(([id, verdict], at) => verdicts(folder)[at]?.join() !== [id, verdict].join())
  for (const [id, verdict] of differing) {
    expect(['inconclusive', 'not-run']).toContain(verdict)
    expect(judged.err).toContain(id)
  }
  expect(differing.length).toBeLessThan(5)
  if (differing.length === 0) expect(judged.code).toBe(code)
  // The file may hold more than a report does: it is not copied, and no digest of transcripts.ndjson is claimed.
  expect(readdirSync(out).sort()).toEqual(['junit.xml', 'report.html', 'report.json'])
  expect(reportIn(out).transcripts).toBeUndefined()
})

test('traffic of a client is judged without its key, and says what is not judged', async () => {
  const { folder } = await cli(['--tier', 'smoke', '--format', 'har'])
  const { log } = JSON.parse(readFileSync(join(folder, 'run.har'), 'utf8')) as {
    log: { entries: { request: { headers: { name: string; value: string }[] } }[] }
  }
  const secret = 'sk-of-a-client-9876543210'
  const entries = log.entries.map(({ request, ...entry }) => ({
    ...entry,
    _exchange: undefined,
    request: {
      ...request,
      headers: [...request.headers.filter(({ name }) => !/auth/i.test(name)), { name: 'Authorization', value: `Bearer ${secret}` }],
    },
  }))
  const path = fileWith('traffic.har', JSON.stringify({ log: { ...log, entries, _run: undefined } }))
  const out = folderFor()
  const { code, err, out: printed } = await cli(['judge', path, '--out', out])
  expect(code).toBe(0)
  expect(printed).toContain('Selection passed (traffic in traffic.har)')
  expect(err).toContain('no POST to /chat/completions')
  expect(err).toContain('HAR does not carry all of an exchange')
  for (const file of filesIn(out)) expect(readFileSync(file, 'utf8').includes(secret), file).toBe(false)
  expect(`${printed}${err}`).not.toContain(secret)
})

test('a file without anything to judge is exit code 2, and leaves earlier reports alone', async () => {
  const out = folderFor()
  writeFileSync(join(out, 'report.json'), 'of before')
  const empty = fileWith('empty.har', JSON.stringify({ log: { version: '1.2', entries: [] } }))
  expect(await cli(['judge', empty, '--out', out])).toMatchObject({
    code: 2,
    err: expect.stringContaining('no response to a valid POST') as string,
  })
  const none = fileWith('none.har', '{"log": 1}')
  expect(await cli(['judge', none, '--out', out])).toMatchObject({ code: 2, err: expect.stringContaining('is not a HAR file') as string })
  expect(readFileSync(join(out, 'report.json'), 'utf8')).toBe('of before')
})

test('HAR is written by a run alone, and none of an earlier run stays', async () => {
  const { folder } = await cli(['--tier', 'smoke', '--only', 'HTTP-001', '--format', 'har'])
  expect(existsSync(join(folder, 'run.har'))).toBe(true)
  await cli(['--tier', 'smoke', '--only', 'HTTP-001', '--out', folder])
  expect(existsSync(join(folder, 'run.har'))).toBe(false)
  expect(await cli(['report', join(folder, 'report.json'), '--format', 'har'])).toMatchObject({ code: 2 })
})
