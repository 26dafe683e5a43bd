// Installs the packed tarball elsewhere, as users do, looks at what is installed, and runs what users run, under each Node version that is
// supported. `npx -p node@22` brings another version; it is never a dependency, or it would shadow node in every script.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installedProblems } from './package/installed.js'
import { npm, packed, root } from './package/pack.js'

/** `--help` may cost no more than this many times bare node: loading anything but the command line's parser costs more. */
const MAX_HELP_RATIO = 4

const cli = 'node_modules/vision-conformance/dist/cli.js'
const library = `import { StartFailure, run } from 'vision-conformance'; const ended = await run({ baseUrl: 'http://127.0.0.1:9/v1', key: 'k' }).catch((error) => error); if (!(ended instanceof StartFailure)) process.exit(1)`
const arbitraries = `import { requests } from 'vision-conformance/arbitraries'; import fc from 'fast-check'; if (fc.sample(requests(), 3).some(({ messages }) => messages.length === 0)) process.exit(1)`

const { folder, tarball } = packed()

/** Runs a program in the folder. @param {readonly string[]} command */
const tried = ([program = '', ...args]) => ({
  ...spawnSync(program, args, { cwd: folder, encoding: 'utf8' }),
  command: [program, ...args].join(' '),
})

/** The commands for an installed package in the README's first block of them. */
function firstCommands() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const block = /```sh\n(npx vision-conformance[^]*?)```/.exec(readme)?.[1] ?? ''
  return block.split('\n').flatMap((line) => /^npx (vision-conformance[^#]*)/.exec(line)?.[1]?.trim() ?? [])
}

/** @param {readonly ReturnType<typeof tried>[]} runs @returns {readonly string[]} */
const failures = (runs) =>
  runs.filter(({ status }) => status !== 0).map(({ command, stdout, stderr }) => `${command} fails\n${stdout}${stderr}`)

/** Whether the command line and the library work under that version; null: this one. @param {string | null} version */
function nodeProblems(version) {
  const node = version === null ? ['node'] : ['npx', '--yes', '-p', `node@${version}`, '--', 'node']
  const runs = [
    ['--version'],
    [cli, '--tier', 'smoke', '--out', `out-${version ?? 'own'}`],
    [cli, 'explain', 'SSE-001'],
    ['--input-type=module', '-e', library],
    ['--input-type=module', '-e', arbitraries],
  ].map((args) => tried([...node, ...args]))
  const found = failures(runs)
  console.log(`${runs[0]?.stdout.trim()}: ${found.length === 0 ? 'works' : 'fails'}`)
  return found
}

/** Without a base URL the mock server is checked, and it is conformant. */
function readmeProblems() {
  const commands = firstCommands()
  if (commands.length === 0) return ['the README begins with no command to run']
  const runs = commands.map((command) => tried(['npx', '--no', '--', ...command.split(' ')]))
  return [...failures(runs), ...(/^conformant\b/im.test(runs[0]?.stdout ?? '') ? [] : [`${commands[0]} does not say conformant`])]
}

/** The least of several runs, so that what else the machine does is left out. */
function helpProblems() {
  const cost = (/** @type {readonly string[]} */ args) => {
    const began = performance.now()
    tried(['node', ...args])
    return performance.now() - began
  }
  const rounds = Array.from({ length: 7 }, () => [cost(['-e', '0']), cost([cli, '--help'])])
  const [bare, help] = [0, 1].map((column) => Math.min(...rounds.map((round) => round[column])))
  console.log(`--help takes ${Math.round(help)} ms, bare node ${Math.round(bare)} ms`)
  return help > MAX_HELP_RATIO * bare ? [`--help takes ${(help / bare).toFixed(1)} times as long as bare node`] : []
}

try {
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  npm(['install', tarball], folder)
  const problems = [...installedProblems(folder), ...readmeProblems(), ...helpProblems()]
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/fast-check/package.json'), 'utf8'))
  npm(['install', `fast-check@${version}`], folder)
  for (const node of [null, '22', '24']) problems.push(...nodeProblems(node))
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
