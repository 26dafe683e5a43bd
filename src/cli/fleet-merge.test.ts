// What a merge rejects: parts that others wrote, lost, cut or changed.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digestOf } from '../fleet/digest.ts'
import { cli, fileWith, folderFor } from './command.support.ts'
import { fleetIn, partIn, served, targetsFile } from './fleet.support.ts'

interface Parts {
  readonly one: string
  readonly two: string
  readonly file: string
}

/** Two targets in two shards. */
async function parts(): Promise<Parts> {
  const url = await served()
  const file = targetsFile(['a', 'b'].map((name) => ({ name, baseUrl: url, tier: 'smoke', models: ['embedded-1'] })))
  const [one, two] = [join(folderFor(), 'one'), join(folderFor(), 'two')]
  for (const [at, out] of [one, two].entries())
    expect((await cli(['fleet', 'run', '--targets', file, '--nonce', 'n', '--shard', `${String(at + 1)}/2`, '--out', out])).code).toBe(0)
  return { one, two, file }
}

const merged = (folders: readonly string[], ...more: readonly string[]) =>
  cli(['fleet', 'merge', ...folders, '--out', join(folderFor(), 'merged'), ...more])

/** A copy of a part, with other members. */
function changed(folder: string, change: (part: ReturnType<typeof partIn>) => object): string {
  const copy = join(folderFor(), 'copy')
  cpSync(folder, copy, { recursive: true })
  writeFileSync(join(copy, 'part.json'), JSON.stringify({ ...partIn(copy), ...change(partIn(copy)) }))
  return copy
}

/** As if the part had been made of another plan: with its digest right. */
const ofPlan = (folder: string, members: object): string =>
  changed(folder, ({ plan }) => {
    const all = Object.fromEntries(Object.entries({ ...plan, ...members }).filter(([name]) => name !== 'digest'))
    return { plan: { digest: digestOf(all), ...all } }
  })

test('a merge rejects what does not belong together with one sentence, and writes nothing', async () => {
  const { one, two } = await parts()
  const rejected = async (folders: readonly string[]): Promise<string> => {
    const out = join(folderFor(), 'merged')
    const { code, err } = await cli(['fleet', 'merge', ...folders, '--out', out])
    expect([code, err.trim().split('\n')]).toEqual([2, [expect.any(String)]])
    expect(() => readdirSync(out)).toThrow('ENOENT')
    return err.replaceAll(one, 'ONE').replaceAll(two, 'TWO').trim()
  }
  expect(await rejected([one])).toContain('part 2 of 2 is missing: name its directory too, or use --allow-missing')
  expect(await rejected([one, one])).toContain('ONE is named twice')
  expect(await rejected([one, two, changed(two, () => ({}))])).toMatch(/TWO and .* are both part 2 of 2$/)
  expect(await rejected([one, folderFor()])).toMatch(/part\.json does not exist$/)
  const cutPart = changed(two, () => ({}))
  truncateSync(join(cutPart, 'part.json'), 300)
  expect(await rejected([one, cutPart])).toMatch(/part\.json is truncated or not a part of "fleet run"$/)
  const cutReport = changed(two, () => ({}))
  truncateSync(join(cutReport, 'b/embedded-1/report.json'), 1000)
  expect(await rejected([one, cutReport])).toMatch(/report\.json is truncated or was changed: it does not match its digest$/)
  rmSync(join(cutReport, 'b/embedded-1/report.json'))
  expect(await rejected([one, cutReport])).toMatch(/report\.json does not exist$/)
  expect(await rejected([one, ofPlan(two, { requirementSet: '2026-12' })])).toContain(
    'another requirement set: all requirements and 2026-12',
  )
  expect(await rejected([one, ofPlan(two, { profiles: { openai: 'f'.repeat(64) } })])).toContain('another profile "openai"')
  expect(await rejected([one, ofPlan(two, { targetsDigest: 'f'.repeat(64) })])).toContain('do not belong together: another targets file')
  expect(await rejected([one, ofPlan(two, { nonce: 'other' })])).toContain('do not belong together: another nonce: n and other')
  expect(await rejected([one, ofPlan(two, { version: '0.0.9' })])).toContain('this part was written by version')
  expect(await rejected([one, ofPlan(two, { specDigest: 'sha256:0' })])).toContain('the digests of the specification differ')
  expect(await rejected([one, ofPlan(two, { pairs: partIn(two).plan.pairs.map((pair) => ({ ...pair, labels: { a: 'b' } })) })])).toContain(
    'other models, or other pairs in its shards',
  )
  expect(await rejected([one, changed(two, ({ plan }) => ({ plan: { ...plan, nonce: 'm' } }))])).toContain('part.json was changed')
  expect(await rejected([one, changed(two, () => ({ pairs: [] }))])).toContain('the pair b/embedded-1 was planned and not run to its end')
  expect(await rejected([one, changed(two, ({ pairs }) => ({ pairs: [...pairs, ...pairs] }))])).toContain('the pair b/embedded-1 twice')
  expect(await rejected([one, changed(two, () => ({ pairs: partIn(one).pairs }))])).toContain('which is not planned in this shard')
  expect(await rejected([one, changed(two, () => ({ shard: { index: 2, of: 3 } }))])).toContain('shard 2/3 of a plan of 2 shards')
  expect(await rejected([one, changed(two, ({ pairs }) => ({ pairs: pairs.map((pair) => ({ ...pair, id: '../x' })) }))])).toContain(
    'at /pairs/0/id',
  )
})

test('the report of another run is rejected, even where its digest is right', async () => {
  const { one, two } = await parts()
  const other = changed(two, ({ pairs }) => ({
    pairs: pairs.map((pair) => ({ ...pair, reportDigest: partIn(one).pairs[0]?.reportDigest })),
  }))
  cpSync(join(one, 'a/embedded-1/report.json'), join(other, 'b/embedded-1/report.json'))
  expect((await merged([one, other])).err).toContain('the report of b/embedded-1 is that of another run')
})

test('missing parts and pairs are holes where that is asked for', async () => {
  const { one, two } = await parts()
  const out = join(folderFor(), 'merged')
  const hole = { outcome: 'missing', because: 'It was planned and not run to its end.', folder: null, run: null }
  expect((await cli(['fleet', 'merge', one, '--allow-missing', '--out', out])).out).toContain('1 report of 2 runs: 1 missing')
  expect(fleetIn(out).pairs).toMatchObject([
    { id: 'a/embedded-1', outcome: 'reported' },
    { id: 'b/embedded-1', ...hole },
  ])
  // The next merge takes the place of this one.
  expect((await cli(['fleet', 'merge', one, two, '--out', out])).code).toBe(0)
  expect(readdirSync(join(out, 'reports')).sort()).toEqual(['.fleet', 'a', 'b'])
  expect((await cli(['fleet', 'merge', one, '--allow-missing', '--out', out])).code).toBe(0)
  expect(readdirSync(join(out, 'reports')).sort()).toEqual(['.fleet', 'a'])
})

test('a merge overwrites no part and no other directory, and follows no link', async () => {
  const { one, two } = await parts()
  expect((await cli(['fleet', 'merge', one, two, '--out', one])).err).toContain('holds a part: choose another directory with --out')
  const project = folderFor()
  mkdirSync(join(project, 'reports/latest'), { recursive: true })
  expect((await cli(['fleet', 'merge', one, two, '--out', project])).err).toContain('was not written by a merge')
  expect(readdirSync(join(project, 'reports'))).toEqual(['latest'])
  const linked = changed(two, () => ({}))
  rmSync(join(linked, 'b/embedded-1/report.html'))
  symlinkSync(fileWith('secret.txt', 'secret'), join(linked, 'b/embedded-1/report.html'))
  const out = join(folderFor(), 'merged')
  expect((await cli(['fleet', 'merge', one, linked, '--out', out])).code).toBe(0)
  expect(readdirSync(join(out, 'reports/b/embedded-1'))).toEqual(['report.json'])
  expect(readFileSync(join(out, 'reports/b/embedded-1/report.json'))).toEqual(readFileSync(join(two, 'b/embedded-1/report.json')))
})
