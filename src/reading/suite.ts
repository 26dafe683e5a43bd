import type { ScenarioName } from '../generated/registries.ts'
import type { Chance } from '../model/chance.ts'
import type { Counterexample } from '../model/counterexample.ts'
import type { Observation } from '../model/finding.ts'
import type { Field, Probe } from '../model/probe.ts'
import type { Knobs, Profile } from '../model/profile.ts'
import type { Area, Capability, RequirementId, Tier } from '../model/requirement.ts'
import type { Reading } from './reading.ts'

/** Where addresses of ours begin, without a slash at their end. */
export interface ImageHost {
  /** As the endpoint reaches it: `http://192.0.2.7:8080`. */
  readonly url: string
  /** A second listener, on loopback, under another name and port: nobody else's server has any business there. */
  readonly inner: string
}

/** What a scenario knows of the run. */
export interface ScenarioContext {
  readonly model: string
  readonly knobs: Knobs
  /** What the profile promises: it may not be refused. */
  readonly promises: readonly Capability[]
  /** The request that the profile's document prints, with `{{image}}` for its picture; null: it prints none. */
  readonly example: Profile['example']
  /** The field that carries the key, its value with the placeholder: `Authorization: Bearer {{key}}`; null: requests carry none. */
  readonly credential: Field | null
  /** Whether turning the case of the key's letters makes another key. */
  readonly keyHasCase: boolean
  /** How many requests may be in flight at once. */
  readonly concurrency: number
  /** Members that the operator wants in every request body. */
  readonly extraBody: Readonly<Record<string, unknown>>
  /** Null: the operator has not opted in. */
  readonly imageHost: ImageHost | null
  /** Which requests are generated: drawn anew for each scenario from the seed and its name. */
  readonly draws: Chance
  /** What requests contain: drawn anew for each scenario from the run's nonce and its name, so that a filter changes nothing. */
  readonly chance: Chance
  /** What requests of several scenarios have in common: the same draws of one name in all of them. */
  readonly shared: (name: string) => Chance
  readonly generation: Generation
  readonly isolation: Isolation
  /** Requests so far that ended in a server error, a cut connection or silence, by name. */
  readonly unanswered: () => readonly Probe[]
}

/** A request that failed, and may be sent again to find out why. */
export interface Suspect {
  readonly probe: Probe
  /** Names of the features that the failures have in common, and other requests lack. */
  readonly likely: readonly string[]
  /** Whether nearly all requests with these features failed: what fails once alone then fails always. */
  readonly isSteady: boolean
  /** Whether it was sent again by itself already, and failed. */
  readonly failsAlone: boolean
  /** Whether a response shows the same failure. */
  readonly shows: (reading: Reading) => boolean
}

interface Isolation {
  /** Requests that the search for causes may cost. */
  readonly requests: number
  /** The failures so far that the run leaves open, the most frequent first. */
  readonly suspects: () => readonly Suspect[]
}

/** How much is drawn, and how it is judged on the way. */
export interface Generation {
  /** Requests of each property. */
  readonly cases: number
  /** Requests that one counterexample may cost on its way to the smallest. */
  readonly shrinkRequests: number
  /** Requests that once showed something: they come first. */
  readonly corpus: readonly Counterexample[]
  /** Ids of the requirements of the protocol that the answer violates; those that depend on the model, and mere notes, are left out. */
  readonly breaches: (reading: Reading) => readonly RequirementId[]
}

/** Yields probes, those of one batch to be sent at the same time, and is handed their readings in the same order. */
export type ScenarioSteps = Generator<readonly Probe[], void, readonly Reading[]>

/** A stretch of a play that gives a value to the rest of it. */
export type Steps<T> = Generator<readonly Probe[], T, readonly Reading[]>

/** Traffic. It judges nothing. */
export interface Scenario {
  /** `stream/text`. */
  readonly name: ScenarioName
  readonly area: Area
  readonly tier: Tier
  /** Scenarios that are played, and over, before this one: those that hold the valid twins of its defects. */
  readonly needs: readonly ScenarioName[]
  /** Scenarios whose requests have to be refused first: where they are served, its requests would only show the same again. */
  readonly needsRefusal?: readonly ScenarioName[]
  /** How many further requests a hesitant model may cost, or failures. */
  readonly repeats: number | ((context: ScenarioContext) => number)
  /** Whether its first requests are the plainest there are: where they are not served, nothing is. */
  readonly plainest?: true
  /** Whether it runs only once a valid request was refused for load after an invalid one was refused: at once, while all others wait. */
  readonly onBusyAfterRefusal?: true
  /** Whether it runs when all others are over, since it asks about what they met. */
  readonly last?: true
  /** Whether its requests are to overlap: no other scenario begins between them. */
  readonly together?: true
  /** Whether every run of its tier has it, though no check needs it. */
  readonly always?: true
  /** Whether it sends requests of earlier runs, which stay as they were. */
  readonly recorded?: true
  readonly steps: (context: ScenarioContext) => ScenarioSteps
}

/** What the result of an exchange takes from the scenario that sent it. */
export type Origin = Pick<Scenario, 'name' | 'area' | 'last'>

/** What one exchange shows. It is asked of every reading of the run; those it does not concern are not applicable. */
export interface Check {
  readonly requirement: RequirementId
  /** Scenarios that give it occasion: they are played, those of the tier, if the check is selected. */
  readonly triggers: readonly ScenarioName[]
  /** Whether it is asked of attempts as well: answers that put the request off, before the one that counts. */
  readonly attempts?: true
  readonly observe: (reading: Reading) => Observation
}

/** The readings of each scenario in the order in which they were made. */
export type Readings = Readonly<Partial<Record<ScenarioName, readonly Reading[]>>>

/** What only several exchanges show together. `exchanges`: the ids it rests on, the one that shows it first. */
export interface Relation {
  readonly requirement: RequirementId
  readonly scenarios: readonly ScenarioName[]
  readonly relate: (readings: Readings) => { readonly observation: Observation; readonly exchanges: readonly string[] }
}

export interface Suite {
  readonly area: Area
  readonly scenarios: readonly Scenario[]
  readonly checks: readonly Check[]
  readonly relations: readonly Relation[]
}
