// The packed tarball as other tools see it: publint (what package.json promises is there) and arethetypeswrong (types resolve as code does).
// Neither reaches out to anything.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { packed, root } from './package/pack.js'

const { folder, tarball } = packed()
try {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const bytes = readFileSync(tarball)
  const { messages } = await publint({
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) },
    strict: true,
  })
  for (const message of messages) console.error(`publint: ${formatMessage(message, manifest, { color: false })}`)
  const attw = spawnSync(
    join(root, 'node_modules/.bin/attw'),
    [tarball, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', '--no-color', '--no-emoji'],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  process.exitCode = messages.length === 0 && attw.status === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
