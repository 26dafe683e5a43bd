import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { startEndpoint } from '../endpoint/endpoint.ts'
import type { Report } from '../model/report.ts'
import { drawClaim } from '../reporters/claim.ts'
import { cli, fileWith, folderFor, key, reportIn } from './command.support.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(ajv)
const isClaim = ajv.compile(JSON.parse(readFileSync('spec/claim.schema.json', 'utf8')) as object)

test.each(readdirSync('fixtures/reports'))('the claim of %s keeps its schema, and hides nothing that failed', (file) => {
  const report = JSON.parse(readFileSync(`fixtures/reports/${file}`, 'utf8')) as Report
  const claim = JSON.parse(drawClaim(report)) as Readonly<Record<string, unknown>>
  isClaim(claim)
  expect(isClaim.errors).toBeNull()
  const ids = (verdict: string): readonly string[] =>
    report.requirements.filter((requirement) => requirement.verdict === verdict).map(({ id }) => id)
  expect(claim).toMatchObject({ verdict: report.verdict, failed: ids('fail'), waived: ids('waived'), unsupported: ids('unsupported') })
  // What was added after 0.1.0 may be absent.
  for (const name of Object.keys(claim).filter((one) => !['headline', 'lacking', 'digest'].includes(one)))
    expect(isClaim({ ...claim, [name]: undefined, [`x-${name}`]: claim[name] })).toBe(false)
})

test('a claim says tier, set, what is waived, what is lacking, and which seed and nonce made its requests', () => {
  const report = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report
  const claim = JSON.parse(drawClaim({ ...report, run: { ...report.run, seed: 7, nonce: 'a1b2' } })) as Readonly<Record<string, unknown>>
  const waived = report.requirements.filter(({ verdict }) => verdict === 'waived').map(({ id }) => id)
  expect(waived.length).toBeGreaterThan(0)
  expect(claim).toMatchObject({
    requirementSet: report.run.requirementSet,
    waived,
    lacking: ['logprobs'],
    run: { tier: 'standard', seed: 7, nonce: 'a1b2' },
  })
  expect(claim['headline']).toMatch(/^Not conformant \(standard tier\): .* 1 waived.*without logprobs/)
})

test.each([
  [['--tier', 'smoke'], /the smoke tier is too small/],
  [['--only', 'STR-001'], /a selection \(--only, --skip\) is not a conformance verdict/],
])('%j writes no badge and no claim, says why, and leaves none of an earlier run', async (args, reason) => {
  const folder = folderFor()
  for (const file of ['badge.svg', 'claim.json']) writeFileSync(join(folder, file), 'of an earlier run')
  const { err } = await cli([...args, '--format', 'badge,claim', '--out', folder])
  for (const file of ['badge.svg', 'claim.json']) {
    expect(err).toMatch(new RegExp(`${file} is not written: ${reason.source}`))
    expect(existsSync(join(folder, file))).toBe(false)
  }
})

test('a run writes it on request, with what the configuration says and the digest of what it recorded', async () => {
  const path = fileWith(
    'c.yaml',
    'organisation: Lumen\ncontact: conformance@lumen.example\nproduct: Gateway\nproductVersion: "3"\nformat: [claim, badge]\n',
  )
  const endpoint = await startEndpoint({ apiKey: key })
  const { code, folder } = await cli(['--cases', '0', '--config', path, '--base-url', endpoint.url])
  await endpoint.close()
  expect(code).toBe(0)
  const text = readFileSync(join(folder, 'claim.json'), 'utf8')
  const claim = JSON.parse(text) as { readonly transcripts: { readonly count: number; readonly sha256: string } }
  expect(isClaim(claim)).toBe(true)
  expect(claim).toMatchObject({
    organisation: 'Lumen',
    contact: 'conformance@lumen.example',
    product: 'Gateway',
    version: '3',
    verdict: 'conformant',
  })
  const all = readFileSync(join(folder, 'transcripts.ndjson'), 'utf8').split('\n').slice(0, -1)
  const lines = all.filter((line) => line.startsWith('{"kind":"transcript"'))
  const digestOf = (some: readonly string[]): string =>
    createHash('sha256')
      .update(some.map((line) => `${line}\n`).join(''))
      .digest('hex')
  expect(claim.transcripts).toEqual({ count: lines.length, sha256: digestOf(lines), last: digestOf(all.slice(-1)) })
  // Each line has the digest of the one before.
  for (const [at, line] of all.entries())
    expect(JSON.parse(line)).toMatchObject({ line: at + 1, previous: at === 0 ? '' : digestOf(all.slice(at - 1, at)) })
  expect(reportIn(folder).transcripts).toEqual(claim.transcripts)
  expect(readFileSync(join(folder, 'badge.svg'), 'utf8')).toContain('Conformant (standard tier) · ')
  expect((await cli(['report', join(folder, 'report.json'), '--format', 'claim', '--out', '-'])).out).toBe(text)
})
