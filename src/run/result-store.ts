/** What a run has learnt so far. Bodies are kept only where a finding cites them or a relation will ask for them. */
import type { ScenarioName } from '../generated/registries.ts'
import { problems } from '../contract/validate.ts'
import type { Counterexample } from '../model/counterexample.ts'
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import type { Evidence, Finding } from '../model/finding.ts'
import type { Capability } from '../model/requirement.ts'
import { lengthOf } from '../model/pieces.ts'
import type { Probe } from '../model/probe.ts'
import type { Transcript } from '../model/transcript.ts'
import { type Reading, accepted, read, refused } from '../reading/reading.ts'
import type { Readings, Origin, Scenario } from '../reading/suite.ts'
import type { EndpointFacts } from '../model/endpoint-facts.ts'
import { factsOf } from '../isolation/facts.ts'
import { watchForBusy } from './busy-after-refusal.ts'
import { factCollector } from './endpoint-facts.ts'
import { type Proofs, proofStore } from './proofs.ts'
import { isIsolating } from '../protocol/isolation-names.ts'
import { isUnanswered, isUntimedOverload } from '../reading/unanswered.ts'
import { counterexampleOf } from './counterexample.ts'
import { tokensOf } from '../protocol/usage.ts'
import { examine, examineInTurns, relate } from './examine.ts'
import { isLong } from './long.ts'
import { type LossWatch, watchForLoss } from './loss.ts'
import { isOutOfCredit } from '../protocol/error-codes.ts'
import { isSuccess } from '../protocol/statuses.ts'
import { type KeptExchange, keptExchange } from '../verdict/exchange.ts'
import type { Clock } from '../transport/clock.ts'
import { collectGarbage, leaveGarbage } from '../transport/collect-garbage.ts'
import { SMALL_BODY } from '../transport/large-bodies.ts'
import { bulkKeeper, withoutValues } from './bulk.ts'
import { evidenceIn, keepOnly, kindOf, outcomeText } from './outcomes.ts'
import { type PairCounter, pairCounter } from './pairs-met.ts'
import type { Plan } from './plan.ts'

export interface ResultStore {
  /** Examines a transcript and keeps what it shows; gives its reading back. */
  readonly record: (scenario: Origin, transcript: Transcript) => Promise<Reading>
  /** Examines an answer that put a request off, by those checks alone that are about it. */
  readonly recordRetried: (transcript: Transcript) => void
  /** Puts what was found into the order of the plan, whatever the order of arrival, and examines what several exchanges show together. */
  readonly close: () => void
  readonly skip: (scenario: Scenario, reason: string) => void
  readonly internalError: (fault: string) => void
  /** Requests that ended in a server error, a cut connection or silence, or of whose kind each was too much for the server, by name. */
  readonly unanswered: () => readonly Probe[]
  /** Whether a valid request was refused for load after an invalid one had been refused for what it is. */
  readonly wasBusyAfterRefusal: () => boolean
  /** Why the valid request of that scenario was not accepted; null: it was. */
  readonly failureOf: (scenario: string) => string | null
  /** Whether a request of that scenario was answered with a 2xx. */
  readonly wasServed: (scenario: string) => boolean
  /** The scenario that sent the exchange. */
  readonly scenarioOf: (exchange: string) => string
  /** Why nothing more is to be expected, after a loss, or requests in a row that were put off to the end; null: it is. */
  readonly abortReason: () => string | null
  readonly loss: LossWatch
  readonly findings: readonly Finding[]
  /** What is kept of every exchange. */
  readonly facts: readonly ExchangeFacts[]
  /** Requests that may be sent again to find out why they failed, by the ids of their exchanges. */
  readonly failures: ReadonlyMap<string, Probe>
  readonly ownFaults: readonly string[]
  readonly unsent: ReadonlyMap<string, string>
  readonly refusals: ReadonlyMap<string, readonly Capability[]>
  readonly cited: ReadonlyMap<string, KeptExchange>
  /** Exchanges that show that requirements held. */
  readonly proofs: Pick<Proofs, 'of' | 'find'>
  readonly endpointFacts: () => EndpointFacts
  readonly counterexamples: readonly Counterexample[]
  readonly tokens: { prompt: number; completion: number }
  readonly pairs: PairCounter['covered']
}

/** `firstByteMs`: of the run's limits. */
export function openResultStore(plan: Plan, clock: Clock, firstByteMs: number): ResultStore {
  const findings: Finding[] = []
  const ownFaults: string[] = []
  const unsent = new Map<string, string>()
  const refusals = new Map<string, readonly Capability[]>()
  const cited = new Map<string, KeptExchange>()
  const collector = factCollector()
  const outcomes = new Map<string, string | null>()
  const served = new Set<string>()
  const counterexamples: Counterexample[] = []
  const kept: Partial<Record<ScenarioName, Reading[]>> = {}
  /** The scenario that each exchange belongs to. */
  const origin = new Map<string, string>()
  const places = new Map<string, number>(plan.scenarios.map(({ name }, at) => [name, at]))
  const placeOf = (exchange: string): number => places.get(origin.get(exchange) ?? '') ?? plan.scenarios.length
  const proofs = proofStore(placeOf)
  const related = new Set(plan.relations.flatMap(({ scenarios }) => scenarios))
  const tokens = { prompt: 0, completion: 0 }
  const pairs = pairCounter()
  const patient = plan.checks.filter(({ attempts }) => attempts === true)
  const failed: Probe[] = []
  const busy: Probe[] = []
  const busyAfterRefusal = watchForBusy()
  const servedKinds = new Set<string>()
  const loss = watchForLoss(firstByteMs)
  const withoutBulk = bulkKeeper()
  const facts: ExchangeFacts[] = []
  const failures = new Map<string, Probe>()
  let rateLimited = 0

  const take = (found: ReturnType<typeof examine>, find: (id: string) => Reading | undefined): void => {
    for (const fault of found.ownFaults) if (!ownFaults.includes(fault)) ownFaults.push(fault)
    for (const finding of found.findings) findings.push(finding)
    proofs.offerAll(found.findings, find)
    for (const [id, places] of evidenceIn(found.findings)) {
      const reading = find(id)
      if (reading !== undefined) cite(reading, places)
    }
  }
  /** Of a large body only what the first findings point at is kept. */
  const cite = (reading: Reading, evidence: readonly Evidence[] = []): void => {
    const { id } = reading.transcript
    if (!cited.has(id)) cited.set(id, keptExchange(reading.transcript, reading.body, evidence))
  }

  const remember = (scenario: Origin, reading: Reading, found: readonly Finding[]): void => {
    const fact = factsOf(reading, scenario, found)
    facts.push(fact)
    const { probe } = reading
    const mayFail = fact.violated.length > 0 || fact.outcome !== 'accepted'
    if (fact.isCompletion && mayFail && probe.defect === null && probe.body.length <= MAX_KEPT_BODY) failures.set(fact.id, probe)
    if (isIsolating(probe.name)) cite(reading)
  }

  const forgetWhatWasLost = (): void => {
    const uncounted = new Set([...origin.keys()].filter((exchange) => loss.lostBy(exchange) !== null))
    if (uncounted.size === 0) return
    const isLost = (exchange: string): boolean => uncounted.has(exchange)
    keepOnly(findings, ({ exchanges }) => !exchanges.some(isLost))
    keepOnly(counterexamples, ({ exchange }) => !isLost(exchange))
    keepOnly(facts, ({ id }) => !isLost(id))
    proofs.forget(isLost)
    for (const [name, readings] of Object.entries(kept))
      kept[name as ScenarioName] = readings.filter(({ transcript }) => !isLost(transcript.id))
    for (const [exchange, scenario] of origin)
      if (isLost(exchange) && !unsent.has(scenario)) unsent.set(scenario, loss.lostBy(exchange) ?? '')
  }

  return {
    record: async (scenario, transcript) => {
      const reading = read(transcript)
      const { probe } = transcript
      origin.set(transcript.id, scenario.name)
      if (probe.defect === null && reading.asked.isCompletion)
        for (const { pointer, wanted } of problems('request', reading.asked.body))
          ownFaults.push(`the request ${probe.name} of vision-conformance is invalid: ${pointer} should be ${wanted}`)
      collector.add(reading)
      pairs.see(reading)
      const size = Math.max(lengthOf(transcript.pieces), reading.body.length)
      const examined = size > SMALL_BODY ? await examineInTurns(plan.checks, reading, clock) : examine(plan.checks, reading)
      if (!probe.traits.includes('shrinking')) take(examined, () => reading)
      const shown = counterexampleOf(reading, examined.findings)
      if (shown !== null) {
        counterexamples.push(shown)
        cite(reading)
      }
      if (isSuccess(reading.status)) served.add(scenario.name)
      remember(scenario, reading, examined.findings)
      outcomes.set(scenario.name, accepted(reading) ? null : (outcomes.get(scenario.name) ?? outcomeText(reading)))
      if (refused(reading) && probe.defect === null && probe.capabilities.length > 0)
        refusals.set(scenario.name, [...(refusals.get(scenario.name) ?? []), ...probe.capabilities])
      // A search for the smallest request that is not answered shows nothing new by its silence.
      const isSearch = probe.traits.includes('shrinking')
      // It may take minutes.
      const isLate = isLong(probe) && transcript.end.kind === 'timeout'
      const isUsual = !isSearch && !isLate && !probe.traits.includes('unusual') && scenario.area !== 'auth'
      busyAfterRefusal.see(reading)
      loss.see(reading, isUsual && probe.defect === null && reading.asked.isCompletion)
      if (!isSearch && probe.defect === null)
        rateLimited = reading.status === 429 && !isOutOfCredit(429, reading.json.value) ? rateLimited + 1 : 0
      if (!isSearch && reading.asked.isCompletion && isUnanswered(reading)) failed.push(probe)
      if (!isSearch && reading.asked.isCompletion && probe.defect === null) {
        if (isUntimedOverload(reading)) busy.push(probe)
        else if (accepted(reading)) servedKinds.add(kindOf(probe))
      }
      const { prompt, completion } = tokensOf(reading.completion)
      tokens.prompt += prompt
      tokens.completion += completion
      leaveGarbage(reading.body.length + probe.body.length, reading.values)
      const light = withoutBulk(reading)
      if (related.has(scenario.name)) (kept[scenario.name] ??= []).push(light)
      return light
    },
    recordRetried: (transcript) => {
      const reading = read(transcript)
      busyAfterRefusal.see(reading)
      take(examine(patient, reading), () => reading)
    },
    close: () => {
      forgetWhatWasLost()
      const rankOf = ({ exchanges }: Finding): number => placeOf(exchanges[0] ?? '')
      findings.sort((a, b) => rankOf(a) - rankOf(b))
      const readings: Readings = kept
      const find = (id: string): Reading | undefined =>
        Object.values(kept)
          .flat()
          .find(({ transcript }) => transcript.id === id)
      for (const relation of plan.relations) {
        collectGarbage()
        take(relate([relation], readings), find)
        for (const name of relation.scenarios) kept[name] = (kept[name] ?? []).map(withoutValues)
      }
    },
    skip: (scenario, reason) => {
      unsent.set(scenario.name, reason)
    },
    unanswered: () =>
      [...failed, ...busy.filter((probe) => !servedKinds.has(kindOf(probe)))].sort((a, b) =>
        a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
      ),
    wasBusyAfterRefusal: busyAfterRefusal.wasBusy,
    internalError: (fault) => {
      ownFaults.push(fault)
    },
    failureOf: (scenario) => {
      const outcome = outcomes.get(scenario)
      return outcome === undefined ? 'it was not sent' : outcome
    },
    wasServed: (scenario) => served.has(scenario),
    scenarioOf: (exchange) => origin.get(exchange) ?? '',
    loss,
    abortReason: () =>
      loss.reason() ??
      (rateLimited >= MAX_RATE_LIMITED
        ? 'three requests in a row stayed rate-limited (429) after all retries: lower --rps, or wait until the quota resets'
        : null),
    findings,
    facts,
    failures,
    ownFaults,
    unsent,
    refusals,
    cited,
    proofs,
    endpointFacts: collector.facts,
    counterexamples,
    ...{ tokens, pairs: pairs.covered },
  }
}

/** Requests in a row that stayed rate-limited to the end, after which nothing more is sent. */
const MAX_RATE_LIMITED = 3

/** Of requests that may be sent again, bytes: an image of a usual size and a few words. */
const MAX_KEPT_BODY = 64 * 1024
