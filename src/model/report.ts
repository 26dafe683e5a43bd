import type { Cause } from './cause.ts'
import type { BaselineEntry, BaselineProblem } from './baseline.ts'
import type { EndpointFacts } from './endpoint-facts.ts'
import type { Evidence, Statistics } from './finding.ts'
import type { Example } from './example.ts'
import type { Field } from './probe.ts'
import type { Area, Break, Level, Source, Tier } from './requirement.ts'
import type { End } from './transcript.ts'

export const verdicts = ['fail', 'warn', 'note', 'inconclusive', 'unsupported', 'waived', 'not-run', 'not-applicable', 'pass'] as const
export type Verdict = (typeof verdicts)[number]

/** `selection-…`: --only or --skip was used. It is no verdict on conformance; an undecided selection is `partial`. */
export const runVerdicts = [
  'conformant',
  'conformant-with-warnings',
  'conformant-with-waivers',
  'not-conformant',
  'partial',
  'selection-passed',
  'selection-failed',
] as const
export type RunVerdict = (typeof runVerdicts)[number]

/**
 * `shown`: every core requirement passed. `failed`, `waived`, `undecided`: one of them is. `not-shown`: accepted, but the model did not show it.
 * `not-tested`: its core requirements are outside the tier or the requirement set. `refused`: not promised, and refused with a clear 4xx.
 */
export const capabilityStatuses = ['shown', 'failed', 'waived', 'undecided', 'not-shown', 'not-tested', 'refused'] as const
export type CapabilityStatus = (typeof capabilityStatuses)[number]

/** A capability that the profile promises, or that the endpoint refuses. */
export interface ReportedCapability {
  readonly name: string
  readonly promised: boolean
  readonly status: CapabilityStatus
  /** The ids of its core requirements that this run asked for. */
  readonly requirements: readonly string[]
  /** A sentence; empty where there is nothing to say. */
  readonly because: string
  /** Whether headlines name it if it is refused. */
  readonly named: boolean
}

/** What --only and --skip selected: areas and ids of requirements. */
export interface Selection {
  readonly only: readonly string[]
  readonly skip: readonly string[]
}

/** A violation as the report tells it. */
export interface ReportedFinding {
  readonly saw: string
  readonly wanted: string
  /** The id of the exchange that shows it. */
  readonly exchange: string
  readonly evidence: readonly Evidence[]
}

export interface ReportedRequirement {
  readonly id: string
  readonly level: Level
  readonly area: Area
  readonly tier: Tier
  readonly title: string
  readonly text: string
  readonly sources: readonly Source[]
  readonly breaks: readonly Break[]
  readonly fix: string
  readonly modelDependent: boolean
  readonly verdict: Verdict
  /** One sentence: why this verdict. */
  readonly because: string
  readonly statistics: Statistics | null
  /** In how many exchanges (or scenarios) the requirement was decided, and in how many of them violated. */
  readonly exercised: number
  readonly violated: number
  readonly findings: readonly ReportedFinding[]
  /** Of a requirement that passed: the id of an exchange in which it held. */
  readonly proof?: string
  /** How long the exchanges took that decided it, together. */
  readonly durationMs?: number
}

/** Bytes as the report shows them: text where they are UTF-8, else Base64; cut to what shows the finding. */
export interface ReportedBytes {
  readonly encoding: 'utf-8' | 'base64'
  readonly text: string
  /** Offset of the first shown byte in the whole. */
  readonly from: number
  /** Length of the whole, bytes. */
  readonly length: number
}

export interface ReportedExchange {
  readonly id: string
  readonly purpose: string
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: readonly Field[]
    readonly body: ReportedBytes
    /** A command line that sends it again; the key is a variable. */
    readonly curl: string
  }
  readonly startedAt: string
  readonly durationUs: number
  readonly status: number | null
  readonly headers: readonly Field[]
  /** Arrival times of the body's pieces: µs since the request began, bytes. */
  readonly pieces: readonly { readonly at: number; readonly bytes: number }[]
  readonly body: ReportedBytes
  readonly end: End
}

/** The smallest generated request that shows something: what is needed to send it again, and how it was come by. */
export interface ReportedCounterexample extends Example {
  readonly id: string
  readonly request: {
    readonly method: string
    /** Appended to the base URL. */
    readonly path: string
    /** Where the key belongs stands `{{key}}`. */
    readonly headers: readonly Field[]
    /** Whole. */
    readonly body: ReportedBytes
    readonly defect: string | null
  }
  readonly exchange: string
  readonly seed: number
  readonly path: string
  readonly reproduced: boolean
  /** A command line that sends it again; the key is a variable. */
  readonly curl: string
}

export interface Target {
  readonly baseUrl: string
  readonly model: string
  readonly profile: string
  /** The endpoint's product and version, where it or its operator told; else empty. */
  readonly product: string
  readonly version: string
  /** Who answers for the endpoint, and where they are to be reached, as the operator told. */
  readonly organisation?: string
  readonly contact?: string
}

export interface RunFacts {
  readonly id: string
  readonly startedAt: string
  readonly durationMs: number
  /** Which requests were generated. */
  readonly seed: number
  /** What the contents of requests were made from. Absent where the version that sent them had none. */
  readonly nonce?: string
  readonly tier: Tier
  /** What was asked for, in words: `smoke, 34 of 181`. */
  readonly scope: string
  /** Null: the whole tier. */
  readonly selection: Selection | null
  readonly requests: number
  readonly retries: number
  readonly promptTokens: number
  readonly completionTokens: number
  readonly requirementSet: string
  readonly specDigest: string
  /** The command line that runs this again. */
  readonly reproduce: string
  /** Path within the repository of the file that asked for the run: the configuration, else the workflow. */
  readonly source?: string
  /** Why the run ended before its time (interrupted, out of budget, target lost); empty: it did not. */
  readonly endedEarly: string
  /** Faults of the harness itself, a sentence each. */
  readonly ownFaults: readonly string[]
  /** The traffic of a client that was judged: the name of its file. Absent: requests of our own. */
  readonly traffic?: string
  /** Pairs of choices that generated requests showed; absent: none was sent. */
  readonly pairs?: PairsCovered
  /** Whether TLS certificates went unverified (--insecure). Absent: they did not. */
  readonly insecure?: boolean
}

/** Of all pairs of choices that generated requests may have, those that requests had which were not refused. */
export interface PairsCovered {
  readonly covered: number
  readonly of: number
}

/** What the baseline let pass, and what is at fault in the file that says so. */
export interface BaselineFacts {
  readonly file: string
  /** The day that entries were held against, ISO 8601. */
  readonly today: string
  readonly entries: readonly BaselineEntry[]
  /** Each makes the run not conformant. */
  readonly problems: readonly BaselineProblem[]
  /** The verdict if waived failures did not count: the exit code follows it. Absent in reports of version 1. */
  readonly verdict?: RunVerdict
}

/** The run held against an earlier one: ids of rows. */
export interface Regressions {
  /** The file of the earlier report. */
  readonly since: string
  readonly broke: readonly string[]
  readonly mended: readonly string[]
  /** Violated now; the earlier run did not ask. */
  readonly fresh: readonly string[]
  /** The verdict if only what got worse counted: the exit code follows it. */
  readonly verdict: RunVerdict
}

/** What transcripts.ndjson holds between its header and its footer. */
interface Recorded {
  /** Exchanges, a line each. */
  readonly count: number
  /** Of the lines with their line breaks, in hexadecimal. */
  readonly sha256: string
  /** Of the last line with its line break: since each line has the digest of the one before, it covers the whole file. Absent in reports of 0.1.0. */
  readonly last?: string
}

/** Everything a reporter gets. A file of version 1 is brought up to this by `upgraded` (src/verdict/upgrade.ts). */
export interface Report {
  readonly schema: 'vision-conformance/report@2'
  readonly tool: { readonly name: 'vision-conformance'; readonly version: string }
  readonly target: Target
  readonly run: RunFacts
  readonly verdict: RunVerdict
  readonly counts: Readonly<Record<Verdict, number>>
  /** In the order of spec/capabilities.yaml. */
  readonly capabilities: readonly ReportedCapability[]
  /** Why requirements fail, warn or note, the worst for clients first. */
  readonly causes: readonly Cause[]
  readonly requirements: readonly ReportedRequirement[]
  readonly exchanges: readonly ReportedExchange[]
  /** What generated requests led to. */
  readonly counterexamples?: readonly ReportedCounterexample[]
  readonly baseline?: BaselineFacts
  readonly regressions?: Regressions
  readonly transcripts?: Recorded
  readonly facts?: EndpointFacts
}
