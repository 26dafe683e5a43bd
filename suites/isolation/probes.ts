import type { Connection, HangUp, Probe } from '../../src/model/probe.ts'
import type { Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { ask, inSequence, traffic } from '../ask.ts'
import { repeat, writeAbout } from '../prompts.ts'

/** Letters that no other answer holds: long enough that no model writes them by itself. */
const nonceLength = 12
const together = 8

const echo = (
  context: ScenarioContext,
  name: string,
  purpose: string,
  nonce: string,
  stream: boolean,
  connection: Connection = 'any',
): Probe =>
  ask(context, {
    name,
    area: 'isolation',
    purpose,
    prompt: repeat(nonce),
    body: stream ? { stream } : {},
    capabilities: stream ? ['streaming'] : [],
    connection,
  })

const hangUp: HangUp = { afterBytes: 400 }

export const scenarios: readonly Scenario[] = [
  traffic('isolation/together', 'isolation', 'standard', (context) =>
    Array.from({ length: together }, (_, at) =>
      echo(
        context,
        `isolation/together-${String(at + 1)}`,
        `Stream ${String(at + 1)} of ${String(together)} at once`,
        context.chance.word(nonceLength),
        true,
      ),
    ),
  ),
  inSequence('isolation/turns', 'isolation', 'standard', (context) =>
    ['a', 'b', 'a', 'b'].map((line, at) =>
      echo(
        context,
        `isolation/turns-${String(at + 1)}`,
        `Request ${String(at + 1)} of four on two connections in turn`,
        context.chance.word(nonceLength),
        false,
        `named:isolation/${line}`,
      ),
    ),
  ),
  inSequence('isolation/hang-up', 'isolation', 'standard', (context) => [
    echo(context, 'isolation/before', 'A request before a client hangs up', context.chance.word(nonceLength), true, 'fresh'),
    ask(context, {
      name: 'isolation/hang-up',
      area: 'isolation',
      purpose: 'A stream that the client leaves',
      prompt: writeAbout('the sea', 300),
      body: { stream: true },
      capabilities: ['streaming'],
      connection: 'fresh',
      hangUp,
    }),
    echo(context, 'isolation/after', 'A request after a client hung up', context.chance.word(nonceLength), true, 'fresh'),
  ]),
]
