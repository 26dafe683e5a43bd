// Makes what is stale in src/generated, then dist/ anew: what tsc makes of src and suites, without the tests, and the generated modules that are
// JavaScript already.
import { chmodSync, copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { ensureGenerated } from './generate/ensure.js'
import { generatedFolder } from './generate/outputs.js'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const host = {
  getCanonicalFileName: (/** @type {string} */ name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
}

/** @param {readonly ts.Diagnostic[]} diagnostics */
const shown = (diagnostics) => ts.formatDiagnostics(diagnostics, host)

/** Whether all compiled. Nothing is emitted otherwise. */
function compile() {
  const read = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.build.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  )
  if (read === undefined) return false
  const program = ts.createProgram(read.fileNames, read.options)
  const found = [...read.errors, ...ts.getPreEmitDiagnostics(program)]
  if (found.length === 0) found.push(...program.emit().diagnostics)
  if (found.length > 0) console.error(shown(found))
  return found.length === 0
}

/** @param {ts.Diagnostic} diagnostic */
function fail(diagnostic) {
  console.error(shown([diagnostic]))
}

function copyGenerated() {
  for (const name of readdirSync(join(root, generatedFolder)).filter((file) => /\.(js|d\.ts)$/.test(file)))
    copyFileSync(join(root, generatedFolder, name), join(dist, generatedFolder, name))
}

for (const file of await ensureGenerated(root)) console.log(`wrote ${file}`)
rmSync(dist, { recursive: true, force: true })
if (compile()) {
  copyGenerated()
  const main = join(dist, 'src/cli/main.js')
  if (existsSync(main)) chmodSync(main, 0o755)
} else process.exitCode = 1
