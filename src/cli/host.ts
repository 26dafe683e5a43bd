/** What the command line has of the machine and of its process. Tests hand in their own, and need no process. */
import type { TransportFactory } from '../transport/transport.ts'

/** The machine's variables. */
export type Environment = Readonly<Record<string, string | undefined>>

export interface TextStream {
  readonly write: (text: string) => unknown
  /** Whether somebody looks at a terminal; `columns` is its width then. */
  readonly isTTY: boolean
  readonly columns: number
}

export interface Host {
  readonly environment: Environment
  readonly stdout: TextStream
  readonly stderr: TextStream
  /** Asks somebody at a terminal, and gives what they answer; null: nobody can be asked. */
  readonly ask: ((question: string) => Promise<string>) | null
  /** Calls `hear` with the name of every SIGINT, SIGTERM and SIGHUP; gives what ends that. */
  readonly onSignals: (hear: (name: string) => void) => () => void
  /** Ends the process at once. */
  readonly exit: (code: number) => void
  /** What carries the requests of a run; undefined: sockets. */
  readonly transport: TransportFactory | undefined
  /** The program and the arguments that start this command line again. */
  readonly command: readonly string[]
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export const processHost: Host = {
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  // Not before somebody is asked: the stream of standard input is made when it is first looked at.
  get ask() {
    return process.stdin.isTTY ? ask : null
  },
  onSignals: (hear) => {
    for (const name of signals) process.on(name, hear)
    return () => {
      for (const name of signals) process.off(name, hear)
    }
  },
  exit: (code) => process.exit(code),
  transport: undefined,
  command: [process.execPath, ...process.execArgv, process.argv[1] ?? ''],
}
