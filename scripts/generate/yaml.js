// Files of spec/ in YAML: found, read, and refused with their name.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** @param {string} folder */
export const yamlFiles = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(folder, name))
    : []

/** @param {string} file @param {string} reason @returns {never} */
export function refuse(file, reason) {
  throw new Error(`${file.slice(file.indexOf('spec/'))}: ${reason}`)
}

/** @param {string} file */
export function readYaml(file) {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return refuse(file, error instanceof Error ? error.message : String(error))
  }
}
