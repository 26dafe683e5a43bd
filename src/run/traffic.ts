/** A client's own traffic, judged: each exchange by all checks, without scenarios. It is no verdict on conformance. */
import type { ScenarioName } from '../generated/registries.ts'
import { problems } from '../contract/validate.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Transcript } from '../model/transcript.ts'
import { requestFactsOf } from '../reading/request.ts'
import type { Origin } from '../reading/suite.ts'
import { clientProbe } from '../interchange/client-traffic.ts'
import type { RunOptions } from '../options/run-options.ts'
import { systemClock } from '../transport/clock.ts'
import { maskOf, noSecrets } from '../transport/mask.ts'
import type { Transport } from '../transport/transport.ts'
import { assembled } from './assemble.ts'
import { isolatingOf } from './isolating.ts'
import { isNotCarried } from './lacking.ts'
import type { Plan } from './plan.ts'
import { preparedWith, settingsOf } from './prepare.ts'
import { openResultStore } from './result-store.ts'

export interface TrafficOptions extends Pick<RunOptions, 'baseUrl' | 'profile' | 'requirements' | 'product' | 'productVersion'> {
  /** What the report calls the traffic: the name of a file. */
  readonly source: string
  /** When it began, ms since the Unix epoch. Absent: with the first exchange. */
  readonly startedAt?: number
}

/** What is wrong with a request, by the description of the endpoint; null: nothing. */
export function requestProblem(body: Uint8Array): string | null {
  const { body: value } = requestFactsOf(clientProbe({ method: 'POST', path: '', headers: [], body, status: null }))
  if (value === null) return 'the body is not a JSON object'
  const [problem] = problems('request', value)
  return problem === undefined ? null : `${problem.pointer} should be ${problem.wanted}`
}

const scenario: Origin = { name: 'traffic' as ScenarioName, area: 'http' }

/**
 * Requests that are invalid by the description are left out. Requirements that no exchange exercised are not run, and so are those that need what the traffic's format does not carry.
 * @param transcripts without secrets
 * @param options throws a UsageError for a profile or requirement set that there is not
 */
export async function judgeTraffic(
  transcripts: readonly Transcript[],
  { source, startedAt: begun, ...options }: TrafficOptions,
): Promise<Report> {
  const settingsOfTraffic = settingsOf({ ...options, tier: 'full', cases: 0, auth: false })
  const prepared = preparedWith({ ...settingsOfTraffic, seed: 1, nonce: '' })
  const { settings, profile, requirements } = prepared
  const plan: Plan = { ...prepared.plan, relations: [], triggersOf: () => [scenario.name] }
  const store = openResultStore(plan, systemClock, settings.limits.firstByteMs)
  const valid = transcripts.filter(({ probe }) => requestProblem(probe.body) === null)
  for (const transcript of valid) await store.record(scenario, transcript)
  const startedAt = begun ?? transcripts[0]?.startedAt ?? 0
  const endedAt = transcripts.reduce((last, one) => Math.max(last, one.startedAt + one.endedAt / 1000), startedAt)
  return assembled({
    ...prepared,
    plan: { ...plan, outOfScope: (requirement) => prepared.plan.outOfScope(requirement) ?? unexercised(requirement, store.findings) },
    knobs: profile.knobs,
    model: modelIn(valid),
    store: { ...store, refusals: new Map(), unsent: new Map() },
    isolation: isolatingOf(plan, requirements, profile, store),
    sender: { sent: () => ({ requests: valid.length, retries: 0 }) },
    startedAt,
    durationMs: endedAt - startedAt,
    early: '',
    transport: nothingSent,
    traffic: source,
  })
}

const nothingSent: Pick<Transport, 'mask'> = { mask: maskOf(noSecrets) }

/** Why the traffic decides nothing about a requirement; null: it does. */
function unexercised({ id }: Requirement, findings: readonly Finding[]): string | null {
  const seen = findings.filter(({ requirement }) => requirement === id).map(({ observation }) => observation)
  if (seen.some(({ outcome }) => outcome === 'violated' || outcome === 'holds')) return null
  const missing = seen.flatMap((one) => (one.outcome === 'unobservable' ? [one.missing] : []))
  const [lacking] = missing.filter(isNotCarried)
  const [first] = missing
  if (lacking !== undefined) return lacking
  return first === undefined ? 'no request of the traffic exercises it' : `no response of the traffic shows it: ${first}`
}

/** The model that most requests name. */
function modelIn(transcripts: readonly Transcript[]): string {
  const counts = new Map<string, number>()
  for (const { probe } of transcripts) {
    const { model } = requestFactsOf(probe)
    counts.set(model, (counts.get(model) ?? 0) + 1)
  }
  const [[model] = ['']] = [...counts].sort(([, a], [, b]) => b - a)
  return model
}
