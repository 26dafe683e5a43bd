// A shard whose own process was killed, and its directory after that.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { cli, folderFor, spawned } from './command.support.ts'
import { gated, partIn, served, targetsFile } from './fleet.support.ts'

const smoke = { tier: 'smoke', models: ['embedded-1'] } as const

test('the lock of a process with the same id that is gone is taken over, as in a container that starts again', async () => {
  const file = targetsFile([{ ...smoke, name: 'one', baseUrl: await served() }])
  const out = folderFor()
  writeFileSync(join(out, '.running'), `${String(process.pid)}\nanother-boot 1\n`)
  mkdirSync(join(out, 'one/embedded-1'), { recursive: true })
  writeFileSync(join(out, 'one/embedded-1/.running'), `${String(process.pid)}\nanother-boot 1\n`)
  expect((await cli(['fleet', 'run', '--targets', file, '--out', out])).code).toBe(0)
  expect(readdirSync(out)).not.toContain('.running')
})

test('a run whose shard was killed goes on by itself; of two calls one waits for it, and the other is rejected', async () => {
  const gate = await gated(1)
  const file = targetsFile([{ ...smoke, name: 'one', baseUrl: gate.url }])
  const out = folderFor()
  const args = ['fleet', 'run', '--targets', file, '--nonce', 'test', '--out', out]
  const { code } = await spawned(args, (child) => {
    void vi.waitFor(
      () => {
        if (!existsSync(join(out, 'one/embedded-1/transcripts.ndjson'))) throw new Error('too early')
        child.kill('SIGKILL')
      },
      { timeout: 200_000, interval: 2 },
    )
  })
  expect([code, partIn(out).pairs]).toEqual([null, []])
  const calls = [spawned(args), spawned(args)]
  // The run cannot end before it is released.
  expect(await Promise.race(calls)).toMatchObject({ code: 2, err: expect.stringContaining('is in use by another run') as string })
  gate.release()
  expect((await Promise.all(calls)).map((call) => call.code).sort()).toEqual([0, 2])
  expect(partIn(out)).toMatchObject({ complete: true, pairs: [{ outcome: 'reported', attempts: 0 }] })
  // It was started once, by the call that was killed.
  expect(gate.listed()).toBe(1)
})
