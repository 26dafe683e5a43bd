// The curl lines that a run prints, pasted into a shell: each gets the kind of answer that its finding is about.
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { type EndpointOptions, startEndpoint } from '../endpoint/endpoint.ts'
import type { FaultName } from '../endpoint/choose-variant.ts'
import { requestFileOf } from '../model/curl-words.ts'
import type { ReportedExchange } from '../model/report.ts'
import { cli, fileWith, folderFor, key, reportIn } from './command.support.ts'

const shell = promisify(execFile)
const hasCurl = spawnSync('curl', ['--version']).status === 0
const endpoints: { readonly close: () => Promise<void> }[] = []
afterAll(() => Promise.all(endpoints.map((one) => one.close())))

async function served(options: Partial<EndpointOptions>): Promise<string> {
  const endpoint = await startEndpoint(options)
  endpoints.push(endpoint)
  return endpoint.url
}

/** As printed, without the label before them. */
const curlLines = (out: string): readonly string[] => [...out.matchAll(/^ {2}curl {4}(.*)$/gm)].map(([, line = '']) => line)

/** Status and media type, and how the body ends. */
interface Kind {
  readonly status: number | null
  readonly type: string
  readonly isDone: boolean
}

async function answerTo(line: string, variables: Readonly<Record<string, string>>): Promise<Kind> {
  const { stdout } = await shell('sh', ['-c', line], { env: { PATH: process.env['PATH'], ...variables }, maxBuffer: 2 ** 26 })
  const at = stdout.indexOf('\r\n\r\n')
  const head = stdout.slice(0, at)
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]),
    type: /^content-type: *([^;\r]*)/im.exec(head)?.[1] ?? '',
    isDone: stdout.includes('data: [DONE]'),
  }
}

const kindOf = ({ body, headers, status }: ReportedExchange): Kind => ({
  status,
  type: (headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '').split(';')[0] ?? '',
  isDone: body.text.includes('data: [DONE]'),
})

const sample: readonly (readonly [fault: readonly FaultName[], only: string])[] = [
  [['no-done'], 'stream'],
  [['rewrapped-comment'], 'sse'],
  [['last-image-only'], 'vision'],
  [['include-usage-ignored'], 'usage'],
  [['invalid-as-422'], 'errors'],
  [['malformed-json-500'], 'errors'],
  [['accepts-any-key'], 'auth'],
  // A body of 8 MiB, which no command line can hold.
  [['large-body-refused-by-edge'], 'ERR-031 --tier full'],
  [['accept-must-name-streams'], 'http'],
]

test.skipIf(!hasCurl).each(sample)('the lines of %j get the same kind of answer again', async (faults = [], only) => {
  const url = await served({ apiKey: key, faults })
  const { out, folder } = await cli(['--base-url', url, '--only', ...only.split(' '), '--cases', '5', '--verbose'])
  const { exchanges, counterexamples = [] } = reportIn(folder)
  const lines = curlLines(out)
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) {
    const exchange = exchanges.find(
      ({ id }) => line.endsWith(requestFileOf(id)) || line.includes(`${requestFileOf(id)}; }`) || !line.includes(' --data-binary '),
    )
    if (exchange === undefined) throw new Error(line)
    if (line.includes(' --data-binary ')) expect(await answerTo(line, { VISION_CONFORMANCE_API_KEY: key }), line).toEqual(kindOf(exchange))
  }
  for (const { curl, requirements, reproduced } of counterexamples)
    if (reproduced && out.includes(`FAIL ${requirements[0] ?? ''} `))
      expect(lines.some((line) => line.endsWith(curl.slice(curl.lastIndexOf('requests/'))))).toBe(true)
})

test.skipIf(!hasCurl)('a key and a header have the variables that the operator named, and no value lies anywhere', async () => {
  const tenant = 'tenant-of-mine-0123456789'
  const url = await served({ apiKey: key, faults: ['no-done'] })
  const variables = { MY_KEY: key, TENANT: tenant, VISION_CONFORMANCE_API_KEY: '' }
  const given = ['--base-url', url, '--only', 'STR-001', '--api-key-env', 'MY_KEY', '--header', 'X-Tenant=@TENANT']
  const { out, folder } = await cli(given, { variables })
  const [line = ''] = curlLines(out)
  expect(line).toContain(`-H 'Authorization: Bearer '"$MY_KEY"`)
  expect(line).toContain(`-H 'X-Tenant: '"$TENANT"`)
  expect(await answerTo(line, variables)).toMatchObject({ status: 200, isDone: false })
  const requests = readdirSync(join(folder, 'requests')).map((name) => join(folder, 'requests', name))
  expect(requests.length).toBeGreaterThan(0)
  for (const file of [join(folder, 'report.json'), ...requests])
    for (const secret of [key, tenant]) expect(readFileSync(file, 'utf8'), file).not.toContain(secret)
  expect(reportIn(folder).run.reproduce).toContain(`--base-url ${url} --only STR-001 --api-key-env MY_KEY --header X-Tenant=@TENANT`)
})

test.skipIf(!hasCurl)('a key comes from the file that the operator named', async () => {
  const url = await served({ apiKey: key, faults: ['no-done'] })
  const { out } = await cli(['--base-url', url, '--only', 'STR-001', '--api-key-file', fileWith('the key', `${key}\n`)])
  expect(await answerTo(curlLines(out)[0] ?? '', {})).toMatchObject({ status: 200, isDone: false })
})

test('bodies of an earlier run are gone, and those of a judged one are whole', async () => {
  const url = await served({ apiKey: key, faults: ['no-done'] })
  const folder = folderFor()
  const run = ['--base-url', url, '--only', 'STR-001', '--out', folder]
  await cli(run)
  writeFileSync(join(folder, 'requests', 'stale.json'), '{}')
  await cli(run)
  const names = readdirSync(join(folder, 'requests'))
  expect(names).not.toContain('stale.json')
  expect(readdirSync(folder).filter((name) => /part|previous|running/.test(name))).toEqual([])
  const judged = folderFor()
  await cli(['judge', join(folder, 'transcripts.ndjson'), '--out', judged])
  expect(readdirSync(join(judged, 'requests'))).toEqual(names)
  for (const name of names) expect(readFileSync(join(judged, 'requests', name))).toEqual(readFileSync(join(folder, 'requests', name)))
  expect(existsSync(join(judged, '.running'))).toBe(false)
})
