import type { Probe } from '../../src/model/probe.ts'
import type { Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { ask, traffic } from '../ask.ts'
import { shortCount } from '../prompts.ts'

/** The question of `http/plain` again, so that its prompt must count the same. */
const streamed = (context: ScenarioContext, name: string, purpose: string, options: Readonly<Record<string, boolean>>): Probe =>
  ask(context, {
    name,
    area: 'usage',
    purpose,
    prompt: shortCount(context),
    body: { stream: true, stream_options: options },
    capabilities: ['stream-usage'],
  })

export const scenarios: readonly Scenario[] = [
  traffic('usage/stream', 'usage', 'smoke', (context) => [
    streamed(context, 'usage/stream', 'A stream with its usage', { include_usage: true }),
  ]),
  traffic('usage/off', 'usage', 'standard', (context) => [
    streamed(context, 'usage/off', 'A stream with include_usage false', { include_usage: false }),
    streamed(context, 'usage/options-empty', 'A stream with empty stream_options', {}),
  ]),
]
