import type { Probe } from '../../src/model/probe.ts'
import type { ScenarioContext } from '../../src/reading/suite.ts'
import { ask, broken, inSequence, traffic } from '../ask.ts'
import { hi, longerCount, shortCount, subjectOf, writeAbout } from '../prompts.ts'

/** The plainest valid request: the twin of every defect that needs nothing more. */
export const plain = (context: ScenarioContext): Probe =>
  ask(context, { name: 'http/plain', area: 'http', purpose: 'A plain response to a short text', prompt: shortCount(context) })

/** The plainest valid request to stream. */
export const stream = (context: ScenarioContext): Probe =>
  ask(context, {
    name: 'http/stream',
    area: 'http',
    purpose: 'A streamed response to a short text',
    prompt: longerCount(context),
    body: { stream: true },
    capabilities: ['streaming'],
  })

/** Less than that nobody asks: what an endpoint answers that answers anything. */
export const greeting = (context: ScenarioContext): Probe =>
  ask(context, { name: 'http/greeting', area: 'http', purpose: 'A greeting', prompt: hi, maxTokens: 16 })

const aboutSubject = (context: ScenarioContext) => ({ area: 'stream', prompt: writeAbout(subjectOf(context), longWords) }) as const

/** Long enough to show when its parts arrive. */
export const long = (context: ScenarioContext): Probe =>
  ask(context, {
    ...aboutSubject(context),
    name: 'stream/long',
    purpose: 'A long streamed response',
    body: { stream: true },
    capabilities: ['streaming'],
  })

/** The same text, plain. */
export const longPlain = (context: ScenarioContext): Probe =>
  ask(context, { ...aboutSubject(context), name: 'stream/long-plain', purpose: 'The long response again, plain', connection: 'alone' })

export const longWords = 200

export const scenarios = [
  { ...traffic('http/plain', 'http', 'smoke', (context) => [plain(context)]), plainest: true as const },
  { ...traffic('http/stream', 'http', 'smoke', (context) => [stream(context)]), plainest: true as const },
  traffic(
    'http/method',
    'http',
    'standard',
    (context) => [
      broken(plain(context), {
        name: 'http/method',
        area: 'http',
        purpose: 'PUT where POST is documented',
        defect: 'method',
        change: { method: 'PUT' },
      }),
    ],
    ['http/plain'],
  ),
  traffic('http/close', 'http', 'standard', (context) => [
    {
      ...plain(context),
      name: 'http/close',
      purpose: 'A plain response with Connection: close',
      headers: [...plain(context).headers, ['Connection', 'close']],
      connection: 'fresh',
    },
  ]),
  inSequence('http/keep-alive', 'http', 'standard', (context) =>
    [1, 2].map((turn) => ({
      ...plain(context),
      name: `http/keep-alive-${String(turn)}`,
      purpose: `Request ${String(turn)} of two on one connection`,
      connection: 'named:http/keep-alive' as const,
    })),
  ),
]
