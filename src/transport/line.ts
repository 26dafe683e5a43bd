/** Lines: connections that carry one exchange at a time, and whose history is known. */
import type { Duplex } from 'node:stream'
import { type buildConnector, Client } from 'undici'
import type { Connection } from '../model/probe.ts'
import type { Limits } from './limits.ts'
import { type Tap, tapped } from './connector.ts'

export interface Line {
  readonly client: Client
  /** The number of the socket that carries the exchange, and how many exchanges it had carried before. */
  readonly state: { id: number; served: number }
  /** Who hears the raw bytes at present. */
  tap: Tap
}

export interface Lines {
  readonly take: (connection: Connection) => Line
  /** Hands a line back; `usable`: whether another exchange may go over it. */
  readonly put: (line: Line, connection: Connection, usable: boolean) => void
  readonly close: () => Promise<void>
}

/** Makes connections; `opened` is called with each once it can carry a request. */
export type Connect = (opened: (connection: Duplex) => void) => buildConnector.connector

export function openLines(origin: string, connect: Connect, limits: Limits): Lines {
  const all = new Set<Line>()
  const idle: Line[] = []
  const named = new Map<string, Line>()
  let opened = 0

  const open = (): Line => {
    const state = { id: 0, served: 0 }
    const line: Line = {
      state,
      tap: () => undefined,
      client: new Client(origin, {
        connect: connect((connection) => {
          state.id = ++opened
          state.served = 0
          tapped(connection, (bytes) => {
            line.tap(bytes)
          })
        }),
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: limits.headBytes,
        pipelining: 1,
      }),
    }
    all.add(line)
    return line
  }

  const drop = (line: Line): void => {
    all.delete(line)
    line.client.destroy(null).catch(() => undefined)
  }

  return {
    take: (connection) => {
      if (connection === 'fresh') return open()
      if (connection === 'any') return idle.pop() ?? open()
      const line = named.get(connection) ?? open()
      named.set(connection, line)
      return line
    },
    put: (line, connection, usable) => {
      line.tap = () => undefined
      line.state.served += 1
      if (usable && connection === 'any') idle.push(line)
      else if (!usable || connection === 'fresh') {
        named.delete(connection)
        drop(line)
      }
    },
    close: async () => {
      await Promise.allSettled([...all].map(({ client }) => client.destroy(null)))
      all.clear()
    },
  }
}
