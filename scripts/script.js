// What the scripts that tests call in their own process have in common: they are told the project's root and their arguments, and say what they did.
import { realpathSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} Call
 * @property {string} root the project's root
 * @property {readonly string[]} args what stands after the script's name
 * @property {(line: string) => void} say prints what was done
 * @property {(line: string) => void} complain prints what is wrong
 */

/**
 * Does the script's work if node was started with it; imported, it does nothing. What it throws is printed, and the exit code is 1.
 * @param {ImportMeta} meta of the script
 * @param {(call: Call) => number | Promise<number>} main gives the exit code
 */
export async function asScript({ filename }, main) {
  if (process.argv[1] === undefined || realpathSync(process.argv[1]) !== filename) return
  try {
    process.exitCode = await main({
      root: join(import.meta.dirname, '..'),
      args: process.argv.slice(2),
      say: (line) => {
        console.log(line)
      },
      complain: (line) => {
        console.error(line)
      },
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
