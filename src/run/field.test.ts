/**
 * Records of real engines, reduced, are judged as they were when each finding was decided by hand: fixtures/field, docs/field-notes.md. A change of
 * a check shows here what it does to them: `npx vitest run src/run/field.test.ts -u`, and the notes say whether a new finding is true.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../transport/record-text.ts'
import { judge } from './judge.ts'

const folder = 'fixtures/field'
const MAX_BYTES = 300_000
const records = readdirSync(folder).filter((file) => file.endsWith('.ndjson'))
/** A section for each engine: its title is the name of its record. */
const sections = readFileSync('docs/field-notes.md', 'utf8').split(/^## /m)

const isShown = (verdict: string): boolean => ['fail', 'warn', 'note'].includes(verdict)

describe.each(records)('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const name = file.replace('.ndjson', '')

  test('has the findings that were decided by hand', async () => {
    const { verdict, requirements } = await judge(readRecord(text))
    const judged = requirements.filter((one) => !['not-run', 'not-applicable'].includes(one.verdict))
    const lines = judged.map(({ id, verdict: is, findings: [first] }) =>
      [id, is, ...(isShown(is) && first !== undefined ? [first.saw] : [])].join(' | '),
    )
    await expect(`${[verdict, ...lines].join('\n')}\n`).toMatchFileSnapshot(`../../${join(folder, `${name}.txt`)}`)
    const section = sections.find((one) => one.split('\n')[0]?.replace(' ', '-') === name) ?? ''
    const undecided = judged.filter(({ id, verdict: is }) => ['fail', 'warn'].includes(is) && !section.includes(id))
    expect(undecided.map(({ id }) => id)).toEqual([])
  })

  test('holds no key, no path of a machine and no host but loopback', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_BYTES)
    expect(text).not.toMatch(/sk-field|\/(?:root|home|tmp|work|Users)\//)
    // An error of Prism has a type, which is an address.
    const hosts = [...text.matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, host]) => host ?? '')
    expect(
      hosts.filter((host) => !/^(?:127\.0\.0\.1|localhost|.*\.invalid|.*\.example|.*example\.(?:com|org)|stoplight\.io)$/.test(host)),
    ).toEqual([])
  })
})
