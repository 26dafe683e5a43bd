// Packs the project, installs the tarball elsewhere, and runs what users run, under each Node version that is supported.
// `npx -p node@22` brings another version; it is never a dependency, or it would shadow node in every script.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-'))
const npm = (args, cwd) => execFileSync('npm', [...args, '--loglevel=error'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })

function install() {
  npm(['pack', '--ignore-scripts', '--pack-destination', folder], root)
  const [tarball] = readdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  npm(['install', `./${tarball}`], folder)
}

const library = `import { run } from 'vision-conformance'; const { verdict } = await run({ baseUrl: 'http://127.0.0.1:9/v1', key: 'k' }); if (verdict !== 'partial') process.exit(1)`

const arbitraries = `import { requests } from 'vision-conformance/arbitraries'; import fc from 'fast-check'; if (fc.sample(requests(), 3).some(({ messages }) => messages.length === 0)) process.exit(1)`

/** Whether the command line and the library work under that version. */
function works(version) {
  const node = version === null ? ['node'] : ['npx', '--yes', '-p', `node@${version}`, '--', 'node']
  const tried = [
    ['--version'],
    ['node_modules/vision-conformance/dist/src/cli/main.js', '--tier', 'smoke', '--out', `out-${version ?? 'own'}`],
    ['node_modules/vision-conformance/dist/src/cli/main.js', 'explain', 'SSE-001'],
    ['--input-type=module', '-e', library],
    ['--input-type=module', '-e', arbitraries],
  ].map((args) => spawnSync(node[0], [...node.slice(1), ...args], { cwd: folder, encoding: 'utf8' }))
  const failed = tried.find(({ status }) => status !== 0)
  console.log(`${tried[0].stdout.trim()}: ${failed === undefined ? 'works' : `fails\n${failed.stdout}${failed.stderr}`}`)
  return failed === undefined
}

try {
  install()
  // Each is tried, whatever became of the one before.
  const results = [null, '22', '24'].map(works)
  process.exitCode = results.every(Boolean) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
