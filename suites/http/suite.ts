import type { Suite } from '../../src/reading/suite.ts'
import { keepAlive } from './keep-alive.ts'
import { labels } from './labels.ts'
import { flushed, message } from './message.ts'
import { method } from './method.ts'
import { scenarios } from './probes.ts'

export const http: Suite = { area: 'http', scenarios, checks: [...message, flushed, ...labels, ...method], relations: [keepAlive] }
