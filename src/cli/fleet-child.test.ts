import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { folderFor } from './command.support.ts'
import { startChild } from './fleet-child.ts'

const settings = (code: string, limitMs = 100_000) => {
  const log = join(folderFor(), 'log.txt')
  return { command: [process.execPath, '-e', code], environment: { ONLY: 'this' }, log, limitMs, graceMs: 100 }
}

test('a process that ignores every signal is ended after its time', async () => {
  const child = startChild(settings("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)", 1))
  expect(await child.ended).toMatchObject({ exitCode: null, isOverdue: true, fault: null })
})

test('a process has the environment that it is given, and its output is in the log', async () => {
  const given = settings("console.log(Object.keys(process.env).join()); console.error('said'); process.exit(7)")
  expect(await startChild(given).ended).toEqual({ exitCode: 7, signal: null, fault: null, isOverdue: false })
  expect(readFileSync(given.log, 'utf8')).toBe('ONLY\nsaid\n')
})

test('a signal is passed on', async () => {
  const given = settings("process.on('SIGINT', () => process.exit(5)); console.log('ready'); setInterval(() => {}, 1000)")
  const child = startChild(given)
  await vi.waitFor(
    () => {
      expect(readFileSync(given.log, 'utf8')).toBe('ready\n')
    },
    { timeout: 100_000 },
  )
  child.signal('SIGINT')
  expect(await child.ended).toMatchObject({ exitCode: 5, signal: null })
})

test.each([
  ['a program that is not there', ['/nowhere/program'], 'ENOENT'],
  ['a word that no command line takes', [process.execPath, 'a\0b'], 'ERR_INVALID_ARG_VALUE'],
  ['a word that is too long', [process.execPath, 'x'.repeat(4_000_000)], 'E2BIG'],
])('%s is no process, and says why', async (_, command, fault) => {
  expect(await startChild({ ...settings(''), command }).ended).toEqual({ exitCode: null, signal: null, fault, isOverdue: false })
})

test('a log that cannot be written is no process', async () => {
  expect(await startChild({ ...settings(''), log: '/nowhere/log.txt' }).ended).toMatchObject({ fault: 'ENOENT' })
})
