// src and suites to build/: JavaScript, module by module, and declarations. The project's own scripts load it; the package holds a bundle.
import { copyFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { generatedFolder } from '../generate/outputs.js'

/** Ignored by git. */
export const buildFolder = 'build'

/** Nothing is emitted where something does not compile. @param {string} root @returns {boolean} whether all compiled */
export function compile(root) {
  rmSync(join(root, buildFolder), { recursive: true, force: true })
  /** @type {ts.Diagnostic[]} */
  const found = []
  const read = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.build.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic) => found.push(diagnostic) },
  )
  if (read !== undefined) {
    const program = ts.createProgram(read.fileNames, read.options)
    found.push(...read.errors, ...ts.getPreEmitDiagnostics(program))
    if (found.length === 0) found.push(...program.emit().diagnostics)
  }
  if (found.length > 0) console.error(shown(found, root))
  else copyGenerated(root)
  return found.length === 0
}

/** @param {readonly ts.Diagnostic[]} diagnostics @param {string} root */
const shown = (diagnostics, root) =>
  ts.formatDiagnostics(diagnostics, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => '\n' })

/** The generated modules that are JavaScript already. @param {string} root */
function copyGenerated(root) {
  for (const name of readdirSync(join(root, generatedFolder)).filter((file) => /\.(js|d\.ts)$/.test(file)))
    copyFileSync(join(root, generatedFolder, name), join(root, buildFolder, generatedFolder, name))
}
