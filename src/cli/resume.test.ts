import { appendFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goodCompletion, json, models, target } from '../run/loopback.support.ts'
import { readRecord } from '../transport/record-text.ts'
import { cli, folderFor, reportIn, spawned } from './command.support.ts'

/** An endpoint that tells each request that it answers. */
const telling = (heard: () => void): Promise<string> =>
  target((asked, response) => {
    if (asked.path.endsWith('/models')) json(response, 200, models('m'))
    else
      setTimeout(() => {
        json(response, 200, goodCompletion)
        heard()
      }, 20)
  })

test('a run that is killed with SIGKILL is gone on with, asks little again, and leaves what a run leaves', async () => {
  let heard = 0
  let kill = (): void => undefined
  const url = await telling(() => {
    if (++heard === 25) kill()
  })
  const args = ['--base-url', url, '--no-auth', '--only', 'http,stream,usage', '--cases', '0', '--seed', '1', '--nonce', 'of-this-test']
  const whole = await cli(args)
  const all = heard
  heard = 0
  const folder = folderFor()
  writeFileSync(join(folder, 'report.json'), 'the report of before')
  const { code } = await spawned([...args, '--out', folder], (child) => {
    kill = () => child.kill('SIGKILL')
  })
  expect([code, existsSync(join(folder, '.running')), existsSync(join(folder, 'report.json'))]).toEqual([null, true, false])
  const path = join(folder, 'transcripts.ndjson')
  const answered = readRecord(readFileSync(path, 'utf8')).exchanges.length
  expect(answered).toBeGreaterThan(5)
  appendFileSync(path, '{"kind":"transcript","order":{"sent":9')
  kill = () => undefined
  heard = 0
  const again = await cli([...args, '--resume', folder])
  expect([again.err, again.code]).toEqual([expect.not.stringContaining('could not'), whole.code])
  // Repeated whole: what was in flight, and scenarios whose requests depend on each other.
  expect(heard).toBeLessThan(all - answered + 20)
  const [report, other] = [reportIn(folder), reportIn(whole.folder)]
  expect(Math.abs(report.run.requests - other.run.requests)).toBeLessThan(5)
  expect(report.requirements.map(({ id, verdict }) => [id, verdict])).toEqual(other.requirements.map(({ id, verdict }) => [id, verdict]))
  expect(report.run.reproduce).not.toContain('--resume')
  expect(readdirSync(folder).sort()).toEqual(readdirSync(whole.folder).sort())
  const judged = folderFor()
  await cli(['judge', path, '--out', judged])
  expect(reportIn(judged).verdict).toBe(report.verdict)
  expect(reportIn(judged).transcripts).toEqual(report.transcripts)
})

test('what cannot be gone on with is exit code 2, and says why', async () => {
  const { folder } = await cli(['--tier', 'smoke', '--only', 'HTTP-001'])
  const refused = async (...args: readonly string[]): Promise<string> => {
    const { code, err } = await cli(args)
    expect(code).toBe(2)
    return err
  }
  expect(await refused('--resume', folder)).toContain('came to its end: there is nothing to go on with')
  expect(await refused('--resume', folderFor())).toContain('does not exist')
  const path = join(folder, 'transcripts.ndjson')
  const lines = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, `${lines.slice(0, -2).join('\n')}\n`)
  expect(await refused('--resume', folder, '--tier', 'full')).toContain('another value of --only')
  expect(await refused('--resume', folder, '--tier', 'smoke', '--only', 'HTTP-001', '--out', folderFor())).toContain('leave out --out')
  expect((await cli(['--resume', folder, '--tier', 'smoke', '--only', 'HTTP-001'])).code).toBe(0)
})
