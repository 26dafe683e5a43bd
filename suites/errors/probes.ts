import type { ScenarioName } from '../../src/generated/registries.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { broken, traffic } from '../ask.ts'
import { plain, stream } from '../http/probes.ts'
import { badBodies } from './bad-bodies.ts'
import { badMessages } from './bad-messages.ts'
import type { Bad, Control } from './bad-request.ts'
import { large } from './large.ts'

const bad: readonly Bad[] = [...badBodies, ...badMessages]

const controlProbeOf = (context: ScenarioContext, control: Control): Probe => {
  switch (control) {
    case 'http/plain':
      return plain(context)
    case 'http/stream':
      return stream(context)
    case 'vision/seen':
      return { ...plain(context), name: control, capabilities: context.promises.includes('image-png') ? [] : ['image-png'] }
  }
}

const probe = (context: ScenarioContext, { change, control, name, purpose, defect }: Bad): Probe => {
  const valid = controlProbeOf(context, control ?? 'http/plain')
  return broken(valid, { name, area: 'errors', purpose, defect, change: change(valid) })
}

/** Whether the endpoint documents that any model's name will do. */
const isAdvised = (context: ScenarioContext, { defect }: Bad): boolean => defect === '/model' && context.knobs.modelAdvisory

export const scenarios: readonly Scenario[] = [
  ...bad.map((one) =>
    traffic(one.name, 'errors', one.tier, (context) => (isAdvised(context, one) ? [] : [probe(context, one)]), [
      one.control ?? 'http/plain',
    ]),
  ),
  large,
]

const namesOf = (some: readonly Bad[]): readonly ScenarioName[] => some.map(({ name }) => name)

/** The scenarios whose requests break the documented request itself, so that 400 is the answer. */
export const badRequests = namesOf(bad.filter(({ defect }) => !['path', 'media-type'].includes(defect)))

/** Those that ask for a stream. */
export const badStreams = namesOf(bad.filter(({ control }) => control === 'http/stream'))
