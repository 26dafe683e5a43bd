import { describe, expect, test } from 'vitest'
import { cli, fileWith, reportIn } from './command.support.ts'

test('explain tells a profile, and how its document is read', async () => {
  const { code, out } = await cli(['explain', 'codingplanx'])
  expect(code).toBe(0)
  for (const part of [
    'codingplanx  ',
    'Promised',
    'SCH-013 SHOULD: ',
    'How the document is read',
    'Read as: Both are optional.',
    'tokenizer: by-model',
  ])
    expect(out).toContain(part)
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(await cli(['explain', 'codingplan'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('did you mean "codingplanx"?') as string,
  })
})

describe('--profile ./FILE', () => {
  const file = (text: string): string => fileWith('mine.yaml', text)

  test('is what the run is judged by', async () => {
    const path = file('name: mine\ntitle: Mine\nextends: openai\nlevels: { SSE-001: { level: SHOULD, because: so } }\n')
    const { code, folder } = await cli(['--profile', path, '--only', 'SSE-001'])
    expect([code, reportIn(folder).target.profile]).toEqual([0, 'mine'])
    expect(reportIn(folder).requirements.find(({ id }) => id === 'SSE-001')).toMatchObject({ level: 'SHOULD', verdict: 'pass' })
  })

  test('that is wrong is refused with its line, and one that is not there too', async () => {
    const wrong = await cli(['--profile', file('name: mine\ntitle: Mine\nextends: openai\npromises: [txet]\n')])
    expect([wrong.code, wrong.out]).toEqual([2, ''])
    expect(wrong.err).toMatch(
      /^vision-conformance: --profile: .*mine\.yaml:4: \/promises\/0: "txet" is not one of .* \(did you mean "text"\?\)\n$/,
    )
    expect(await cli(['--profile', './no-such.yaml'])).toMatchObject({
      code: 2,
      err: 'vision-conformance: --profile: ./no-such.yaml does not exist\n',
    })
  })
})

test('--requirements names the set in the report, and one that there is not is refused', async () => {
  const { code, folder } = await cli(['--requirements', '2026-12', '--tier', 'smoke', '--only', 'sse'])
  expect([code, reportIn(folder).run.requirementSet]).toEqual([0, '2026-12 (draft)'])
  expect(await cli(['--requirements', '2026-10'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('did you mean "2026-12"?') as string,
  })
})
