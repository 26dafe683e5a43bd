/** Lines: connections that carry one exchange at a time, and whose history is known. */
import type { Duplex } from 'node:stream'
import { type buildConnector, Client } from 'undici'
import type { Connection } from '../model/probe.ts'
import type { Limits } from './limits.ts'
import type { Clock } from './clock.ts'
import { type Tap, tapped } from './connector.ts'
import { type RequestClient, nodeClient } from './node-client.ts'

export interface PooledConnection {
  readonly client: RequestClient
  /** The number of the socket that carries the exchange, and how many exchanges it had carried before. */
  readonly state: { id: number; served: number }
  /** Who hears the raw bytes at present. */
  tap: Tap
  /** Closes the connection, in whatever state it is. */
  readonly destroy: () => void
}

export interface ConnectionPool {
  /** `byNode`: Node's client carries it, and it is closed afterwards. */
  readonly take: (connection: Connection, byNode: boolean) => PooledConnection
  /** Hands a line back; `usable`: whether another exchange may go over it. */
  readonly put: (pooled: PooledConnection, connection: Connection, usable: boolean) => void
  readonly close: () => void
}

/** Makes connections; `opened` is called with each once it can carry a request. What is still being made when `signal` aborts is given up. */
export type Connect = (opened: (connection: Duplex) => void, signal: AbortSignal) => buildConnector.connector

export function openConnectionPool(origin: string, connect: Connect, limits: Limits, clock: Clock): ConnectionPool {
  const all = new Set<PooledConnection>()
  const idle: PooledConnection[] = []
  const named = new Map<string, PooledConnection>()
  let opened = 0

  const open = (byNode: boolean): PooledConnection => {
    const state = { id: 0, served: 0 }
    const isOver = new AbortController()
    const counted = (): void => {
      state.id = ++opened
      state.served = 0
    }
    const hear: Tap = (bytes) => {
      pooled.tap(bytes)
    }
    const pooled: PooledConnection = {
      state,
      tap: () => undefined,
      destroy: () => {
        // undici waits for a connection that is being made.
        isOver.abort()
        pooled.client.destroy(null).catch(() => undefined)
      },
      client: byNode
        ? nodeClient(origin, connect(counted, isOver.signal), clock, hear)
        : new Client(origin, {
            connect: connect((connection) => {
              counted()
              tapped(connection, hear)
            }, isOver.signal),
            headersTimeout: 0,
            bodyTimeout: 0,
            maxHeaderSize: limits.headBytes,
            pipelining: 1,
          }),
    }
    all.add(pooled)
    return pooled
  }

  const drop = (pooled: PooledConnection): void => {
    all.delete(pooled)
    pooled.destroy()
  }

  return {
    take: (connection, byNode) => {
      if (byNode || isForOne(connection)) return open(byNode)
      if (connection === 'any') return idle.pop() ?? open(false)
      const pooled = named.get(connection) ?? open(false)
      named.set(connection, pooled)
      return pooled
    },
    put: (pooled, connection, usable) => {
      pooled.tap = () => undefined
      pooled.state.served += 1
      if (usable && connection === 'any') idle.push(pooled)
      else if (!usable || isForOne(connection)) {
        named.delete(connection)
        drop(pooled)
      }
    },
    close: () => {
      for (const pooled of all) pooled.destroy()
      all.clear()
    },
  }
}

/** Whether it carries one request and is closed. */
const isForOne = (connection: Connection): boolean => connection === 'fresh' || connection === 'alone'
