// Installs an engine into its own folder, by the ordinary clients of npm and Python. What is there already is left as it is.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from './processes.js'

async function succeeded(command, args, dir) {
  const code = await finished(command, args, { dir })
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: exit code ${String(code)}`)
}

/** @param {import('../field.js').Engine} engine @returns the version of what is tested */
export async function installed({ packages: { npm = [], overrides = {}, pip = [] } = {}, prepare, version }, dir) {
  const wanted = JSON.stringify({ npm, overrides, pip })
  const mark = join(dir, 'installed.json')
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
    if (npm.length > 0) {
      writeFileSync(join(dir, 'package.json'), JSON.stringify({ private: true, overrides }))
      await succeeded('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...npm], dir)
    }
    if (pip.length > 0) {
      await succeeded('python3', ['-m', 'venv', '.'], dir)
      await succeeded(join(dir, 'bin/pip'), ['install', '--quiet', ...pip], dir)
    }
    if (prepare !== undefined) await succeeded(join(dir, prepare[0]), prepare[1], dir)
    writeFileSync(mark, wanted)
  }
  return version ?? /[@=]([\d.]+\w*)$/.exec([...npm, ...pip][0])?.[1]
}
