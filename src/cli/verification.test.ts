// Whatever is changed in a claim or in its evidence is found, and named by its line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { memoryEndpoint } from '../endpoint/endpoint.ts'
import type { Report } from '../model/report.ts'
import { claimOf, drawClaim, sealAgain } from '../reporters/claim.ts'
import { judge } from '../run/judge.ts'
import { run } from '../run/run.ts'
import { openChain } from '../transport/chain.ts'
import { virtualClock } from '../transport/clock.ts'
import { readRecord, recorder } from '../transport/record-text.ts'
import { memory } from '../transport/transport.ts'
import type { TranscriptsKept } from '../transport/stored-bodies.ts'
import type { RunOptions } from '../options/run-options.ts'
import { cli, fileWith, key } from './command.support.ts'
import { type Verification, verified } from './verification.ts'

interface Made {
  readonly claim: string
  readonly evidence: Buffer
  /** Of the evidence, judged again once. */
  readonly report: Report
}

/** A run of its own, its claim and its evidence. */
async function made(options: Partial<RunOptions> = {}, kept: TranscriptsKept = 'evidence'): Promise<Made> {
  const clock = virtualClock(Date.UTC(2026, 10, 30))
  const { url, accept } = memoryEndpoint({ apiKey: key }, clock)
  const record = recorder('0.1.0', undefined, kept)
  const lines: string[] = []
  const report = await run({
    ...{ baseUrl: url, key, transport: memory(accept, clock), cases: 0, nonce: 'a1', transcripts: kept },
    listen: (event) => {
      if (event.kind === 'opened') lines.push(record.header(event.header))
      if (event.kind === 'transcript') lines.push(record.exchange(event.transcript, event.order))
      if (event.kind === 'over') lines.push(record.over(event.scenario))
    },
    ...options,
  })
  const { footer, recorded } = record.close(null)
  const text = [...lines, footer].join('')
  return { claim: drawClaim({ ...report, transcripts: recorded }), evidence: Buffer.from(text), report: await judge(readRecord(text)) }
}

let small: Made
let smallLines: readonly string[]
beforeAll(async () => {
  small = await made({ tier: 'smoke' })
  smallLines = small.evidence.toString('latin1').split('\n').slice(0, -1)
})

const verifiedOf = ({ claim, evidence, report }: Made): Promise<Verification> => verified(claim, evidence, () => Promise.resolve(report))

test('a claim follows from its own evidence, and it is said what that does not prove', async () => {
  const { outcome, steps, unproven } = await verified(small.claim, small.evidence)
  expect([outcome, steps.map((step) => step.outcome)]).toEqual(['verified', ['passed', 'passed', 'passed']])
  expect(unproven.join('\n')).toMatch(/who made the evidence/)
  expect(unproven.join('\n')).toMatch(/no conformance: the smoke tier is too small/)
})

/** Numbers from 0 to 1, the same in each run. */
function chances(seed: number): () => number {
  let state = seed
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

interface Change extends Made {
  readonly name: string
  /** The lines that may be named: those that were changed. Null: it is not in the evidence. */
  readonly lines: readonly number[] | null
}

const CHANGES = 1000

function changeOf(draw: () => number): Change {
  const { claim, evidence } = small
  const lines = smallLines
  const below = (most: number): number => Math.floor(draw() * most)
  const at = below(lines.length)
  const joined = (some: readonly string[]): Buffer => Buffer.from(some.map((line) => `${line}\n`).join(''), 'latin1')
  const other = (at + 1 + below(lines.length - 1)) % lines.length
  switch (below(6)) {
    case 0: {
      const place = below(evidence.length)
      const changed = Buffer.from(evidence)
      changed[place] = (evidence[place] ?? 0) ^ (1 << below(8))
      let line = 1
      for (let end = evidence.indexOf(0x0a); end !== -1 && end < place; end = evidence.indexOf(0x0a, end + 1)) line += 1
      return { ...small, name: `byte ${String(place)} of line ${String(line)}`, evidence: changed, lines: [line, line + 1] }
    }
    case 1:
      return { ...small, name: `line ${String(at + 1)} dropped`, evidence: joined(lines.toSpliced(at, 1)), lines: [at + 1] }
    case 2:
      return {
        ...small,
        name: `line ${String(at + 1)} doubled`,
        evidence: joined(lines.toSpliced(at, 0, lines[at] ?? '')),
        lines: [at + 1, at + 2],
      }
    case 3:
      return {
        ...small,
        name: `lines ${String(at + 1)} and ${String(other + 1)} swapped`,
        evidence: joined(lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '')),
        lines: [Math.min(at, other) + 1, Math.max(at, other) + 1],
      }
    case 4: {
      const strange = [lines[other] ?? '', '', '{}', (lines[other] ?? '').replace(/"line":\d+/, `"line":${String(at + 1)}`)][below(4)] ?? ''
      return {
        ...small,
        name: `line added before ${String(at + 1)}`,
        evidence: joined(lines.toSpliced(at, 0, strange)),
        lines: [at + 1, other + 1, other + 2],
      }
    }
    default:
      return changedClaim(claim, below)
  }
}

/** A member somewhere in the claim changed, in half of them with the digest of the claim made again. */
function changedClaim(claim: string, below: (most: number) => number): Change {
  const value = JSON.parse(claim) as Record<string, unknown>
  let [place, holder] = ['', value]
  for (let inner: unknown = value; typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0; inner = holder[place]) {
    holder = inner as Record<string, unknown>
    place = Object.keys(holder)[below(Object.keys(holder).length)] ?? ''
  }
  const before = holder[place]
  holder[place] =
    typeof before === 'number' ? before + 1 : typeof before === 'string' ? `${before}x` : Array.isArray(before) ? ['SSE-001'] : 'x'
  const text = `${JSON.stringify(value, null, 2)}\n`
  const isForged = below(2) === 1 && place !== 'digest'
  return {
    ...small,
    name: `${place} of the claim${isForged ? ', with its digest' : ''}`,
    claim: isForged ? sealAgain(text) : text,
    lines: null,
  }
}

test(`each of ${String(CHANGES)} random changes is found, and named by its line`, async () => {
  const draw = chances(20_261_130)
  const unseen: string[] = []
  const kinds = new Set<string>()
  for (let time = 0; time < CHANGES; time += 1) {
    const change = changeOf(draw)
    kinds.add(change.name.replaceAll(/\d+/g, ''))
    const { outcome, steps } = await verifiedOf(change)
    const said = steps.filter((step) => step.outcome === 'failed').map(({ text }) => text)
    const named = said.flatMap((text) => (/^Line (\d+) of/.exec(text)?.[1] ?? '').split(' ')).map(Number)
    const isNamed =
      change.lines === null ? /claim|Judged again|Line \d+/.test(said.join()) : change.lines.some((line) => named.includes(line))
    if (outcome !== 'not-verified' || !isNamed) unseen.push(`${change.name}: ${outcome}: ${said.slice(0, 3).join(' ')}`)
  }
  expect(unseen).toEqual([])
  expect(kinds.size).toBeGreaterThan(15)
})

test('one change is one line named, of whatever kind it is', async () => {
  const lines = small.evidence.toString().split('\n').slice(0, -1)
  const said = async (changed: readonly string[]): Promise<readonly string[]> =>
    (await verifiedOf({ ...small, evidence: Buffer.from(changed.map((line) => `${line}\n`).join('')) })).steps
      .filter(({ outcome }) => outcome === 'failed')
      .map(({ text }) => text)
  const changed = (text: string): string => text.replace('"line":', '"lime":')
  expect(await said(lines.toSpliced(4, 1))).toEqual(['Line 5 of the evidence is missing.'])
  expect(await said(lines.toSpliced(4, 2))).toEqual(['Line 5 of the evidence is missing.', 'Line 6 of the evidence is missing.'])
  expect(await said(lines.slice(0, -1))).toEqual([`Line ${String(lines.length)} of the evidence is missing.`])
  expect(await said(lines.toSpliced(5, 0, lines[4] ?? ''))).toEqual(['Line 6 of the evidence was added: it repeats line 5.'])
  expect(await said(lines.with(4, lines[5] ?? '').with(5, lines[4] ?? ''))).toEqual(['Line 6 of the evidence was moved: it was line 5.'])
  expect(await said(lines.with(4, (lines[4] ?? '').replace('"kind":"', '"kind": "')))).toEqual(['Line 5 of the evidence was changed.'])
  expect(await said(lines.with(4, changed(lines[4] ?? '')))).toEqual(['Line 5 of the evidence was changed.'])
  expect(await said(lines.with(4, (lines[4] ?? '').replace(/.{9}$/, 'aaaaaaa"}')))).toEqual(['Line 5 of the evidence was changed.'])
  expect(await said(lines.with(-1, (lines.at(-1) ?? '').replace('"stop":null', '"stop": null')))).toEqual([
    `Line ${String(lines.length)} of the evidence was changed.`,
  ])
  expect(await said(lines.with(0, (lines[0] ?? '').replace('smoke', 'full')))).toEqual(['Line 1 of the evidence was changed.'])
})

test('a claim that was made again with other members, and their digest, does not follow from the evidence', async () => {
  const forged = (members: object): Promise<Verification> =>
    verifiedOf({ ...small, claim: sealAgain(JSON.stringify({ ...(JSON.parse(small.claim) as object), ...members })) })
  for (const members of [
    { verdict: 'partial' },
    { organisation: 'Other' },
    { more: 1 },
    { tool: { name: 'vision-conformance', version: '9' } },
  ])
    expect((await forged(members)).outcome, JSON.stringify(members)).toBe('not-verified')
  expect((await verifiedOf({ ...small, claim: small.claim.replace('{', '{"verdict": "conformant",') })).steps[0]?.text).toContain(
    'was changed',
  )
})

test('what the evidence leaves out is undecided, never verified; what it contradicts is not verified', async () => {
  const bare = await made({ tier: 'smoke' }, 'none')
  const { outcome, steps, unproven } = await verifiedOf(bare)
  expect([outcome, steps.at(-1)?.text]).toEqual(['undecided', expect.stringContaining('has not all bodies')])
  expect(unproven.join()).toMatch(/--transcripts none left out: \d+ of \d+ response bodies/)
  const claim = JSON.parse(bare.claim) as Record<string, unknown>
  expect((await verifiedOf({ ...bare, claim: sealAgain(JSON.stringify({ ...claim, product: 'Other' })) })).outcome).toBe('not-verified')
  const [first, ...rest] = bare.report.requirements
  const contradicted: Report = { ...bare.report, requirements: first === undefined ? [] : [{ ...first, verdict: 'fail' }, ...rest] }
  expect((await verifiedOf({ ...bare, report: contradicted })).outcome).toBe('not-verified')
})

test('of another version it is undecided where that judges otherwise', async () => {
  const later: Report = { ...small.report, tool: { ...small.report.tool, version: '9.0.0' }, run: { ...small.report.run, specDigest: 'x' } }
  const { outcome, steps } = await verifiedOf({ ...small, report: later })
  expect([outcome, steps.at(-1)?.text]).toEqual(['undecided', expect.stringContaining('npx vision-conformance@0.1.0')])
})

test('the evidence of another run is said to be that', async () => {
  const evidence = Buffer.from(small.evidence.toString().replace('2026-11-30T', '2026-11-29T'))
  const rest = evidence.toString().split('\n').slice(0, -1)
  const chain = openChain()
  const linked = rest.map((line) => chain.link(`${line.replace(/,"line":\d+,"previous":"[^"]*"\}$/, '}')}\n`)).join('')
  const { outcome, steps } = await verifiedOf({ ...small, evidence: Buffer.from(linked) })
  expect([outcome, steps[1]?.text]).toEqual([
    'not-verified',
    'The evidence is that of another run, which began at 2026-11-29T00:00:00.000Z.',
  ])
})

test('a failure that a baseline waives is verified with it', async () => {
  const entry = { requirement: 'SSE-001', case: null, reason: 'r', owner: 'o', link: '', expires: '2030-01-01', line: 4 }
  const waived = await made({ tier: 'smoke', baseline: { file: 'b.yaml', today: '2026-11-30', renewUntil: null, entries: [entry] } })
  expect(claimOf(waived.report)['baselineProblems']).toHaveLength(1)
  expect((await verifiedOf(waived)).outcome).toBe('verified')
})

test('the command prints what it checked; its exit code is 0, 1 or 2', async () => {
  const claim = fileWith('claim.json', small.claim)
  const evidence = fileWith('transcripts.ndjson', small.evidence.toString())
  const good = await cli(['verify', claim, evidence])
  expect([good.code, good.err]).toEqual([0, ''])
  expect(good.out).toMatch(/^Verified: .*follows from/)
  expect(good.out).toContain('not proven')
  const bad = await cli(['verify', claim, fileWith('t.ndjson', small.evidence.toString().replace('"status":200', '"status":201'))])
  expect(bad.code).toBe(1)
  expect(bad.out).toMatch(/failed {5}Line \d+ of the evidence was changed/)
  expect(JSON.parse((await cli(['verify', claim, evidence, '--json'])).out)).toMatchObject({ outcome: 'verified' })
  expect(await cli(['verify', claim, join(evidence, 'none')])).toMatchObject({ code: 2 })
  expect(await cli(['verify', evidence, claim])).toMatchObject({ code: 1 })
  expect(await cli(['verify', claim])).toMatchObject({ code: 2 })
  expect(readFileSync(claim, 'utf8')).toBe(small.claim)
})
