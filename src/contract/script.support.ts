/** The project's scripts, called in the process of the tests on a copy of the project. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const project = join(import.meta.dirname, '../..')

/** A module of scripts/, which is JavaScript: its types are what the test says. */
export const scriptModule = async <T>(name: string): Promise<T> =>
  (await import(pathToFileURL(join(project, 'scripts', `${name}.js`)).href)) as T

export interface Ended {
  readonly code: number
  /** What was done, or what is wrong, a line each. */
  readonly said: string
}

interface Call {
  readonly root: string
  readonly args: readonly string[]
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

/** Runs a script as node does: what it throws is a complaint, and exit code 1. `more` is handed to it beside the call. */
export async function script(name: string, root: string, args: readonly string[], ...more: readonly unknown[]): Promise<Ended> {
  const { main } = await scriptModule<{ readonly main: (call: Call, ...more: readonly unknown[]) => number | Promise<number> }>(name)
  let said = ''
  const say = (line: string): void => {
    said += `${line}\n`
  }
  try {
    return { code: await main({ root, args, say, complain: say }, ...more), said }
  } catch (error) {
    return { code: 1, said: `${error instanceof Error ? error.message : String(error)}\n` }
  }
}
