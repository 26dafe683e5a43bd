import type { Suite } from '../../src/reading/suite.ts'
import { keepAlive } from './keep-alive.ts'
import { labels } from './labels.ts'
import { flushed } from './flush.ts'
import { message } from './message.ts'
import { method } from './method.ts'
import { scenarios } from './probes.ts'

export const http: Suite = { area: 'http', scenarios, checks: [...message, ...labels, ...method], relations: [keepAlive, flushed] }
