// The tarball that npm would publish, and a folder to install it into.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** @param {readonly string[]} args @param {string} cwd */
export const npm = (args, cwd) => execFileSync('npm', [...args, '--loglevel=error'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })

/** A fresh folder outside the project, so that nothing is found in the project's own node_modules; dist/ is packed as it is. */
export function packed() {
  const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-'))
  npm(['pack', '--ignore-scripts', '--pack-destination', folder], root)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Error('npm packed nothing')
  return { folder, tarball: join(folder, tarball) }
}
