import type { ScenarioName } from '../../src/generated/registries.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Scenario, World } from '../../src/reading/suite.ts'
import { type Breach, broken, traffic } from '../ask.ts'
import { plain, stream } from '../http/probes.ts'
import { badBodies } from './bad-bodies.ts'
import { badMessages } from './bad-messages.ts'
import { large } from './large.ts'

/** What the request is broken from: the plainest one, the plainest that streams, or one that shows an image. */
type Twin = 'http/plain' | 'http/stream' | 'vision/seen'

/** One request that breaks one thing, as a row of a table. */
export interface Bad extends Pick<Scenario, 'tier'> {
  readonly name: ScenarioName & `errors/${string}`
  readonly purpose: string
  readonly defect: string
  readonly twin?: Twin
  readonly change: (valid: Probe) => Breach['change']
}

const bad: readonly Bad[] = [...badBodies, ...badMessages]

const twinOf = (world: World, twin: Twin): Probe => {
  switch (twin) {
    case 'http/plain':
      return plain(world)
    case 'http/stream':
      return stream(world)
    case 'vision/seen':
      return { ...plain(world), name: twin, capabilities: world.promises.includes('image-png') ? [] : ['image-png'] }
  }
}

const probe = (world: World, { change, twin, name, purpose, defect }: Bad): Probe => {
  const valid = twinOf(world, twin ?? 'http/plain')
  return broken(valid, { name, area: 'errors', purpose, defect, change: change(valid) })
}

/** Whether the endpoint documents that any model's name will do. */
const isAdvised = (world: World, { defect }: Bad): boolean => defect === '/model' && world.knobs.modelAdvisory

export const scenarios: readonly Scenario[] = [
  ...bad.map((one) =>
    traffic(one.name, 'errors', one.tier, (world) => (isAdvised(world, one) ? [] : [probe(world, one)]), [one.twin ?? 'http/plain']),
  ),
  large,
]

const namesOf = (some: readonly Bad[]): readonly ScenarioName[] => some.map(({ name }) => name)

/** The scenarios whose requests break the documented request itself, so that 400 is the answer. */
export const badRequests = namesOf(bad.filter(({ defect }) => !['path', 'media-type'].includes(defect)))

/** Those that ask for a stream. */
export const badStreams = namesOf(bad.filter(({ twin }) => twin === 'http/stream'))
