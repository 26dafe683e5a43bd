/** The library's door: `run(options)` checks an endpoint and gives the report; `judge(record)` judges a finished run again. */
export { run } from './run/run.ts'
export { type JudgeOptions, judge } from './run/judge.ts'
export { RecordError } from './transport/record-entries.ts'
export { readRecord } from './transport/record-text.ts'
export { type Transport, type TransportFactory, type TransportOptions, memory, sockets } from './transport/transport.ts'
export { recorded } from './transport/recorded.ts'
export { type Clock, type VirtualClock, systemClock, virtualClock } from './transport/clock.ts'
export type { ConnectionHandler } from './transport/memory-connection.ts'
export type { RunRecord } from './model/record.ts'
export type { RunOptions } from './options/run-options.ts'
export type { Authentication } from './options/settings.ts'
export { UsageError } from './options/usage-error.ts'
export type { RunEvent } from './model/run-event.ts'
export { StartFailure, type StartFailureKind } from './run/start-failure.ts'
export { type Reporter, reporters } from './reporters/registry.ts'
export type { Report, ReportedExchange, ReportedFinding, ReportedRequirement, RunVerdict, Verdict } from './model/report.ts'
export type { BaselineEntry, BaselineProblem } from './model/baseline.ts'
export type { Profile } from './model/profile.ts'
export type { Evidence } from './model/finding.ts'
export type { Transcript } from './model/transcript.ts'
import type { MockServer, MockServerOptions } from './endpoint/mock-server.ts'
export type { MockServer, MockServerOptions }
export type { LoggedRequest } from './endpoint/logged-request.ts'

/**
 * Starts the mock server on loopback, for tests of SDKs and applications. A request header `x-fault` or `x-variation` names faults or
 * variations for that request alone: `no-done`, or `no-done:a-comment-in-its-place`, separated by commas.
 * @param options Those of `vision-conformance serve`: `port` (default: any free one), `apiKey` (default null: none is needed), `faults`,
 * `variations`, `seed`, `model`, `latencyMs` and `tokenMs` (ms).
 * @throws Error where a fault or variation of the options is unknown, or the port is taken.
 */
export const startServer = async (options: MockServerOptions = {}): Promise<MockServer> =>
  // Its decoders and faults are loaded only where it is used.
  (await import('./endpoint/mock-server.ts')).startServer(options)
