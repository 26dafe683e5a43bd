/** The library's door: `run(options)` checks an endpoint and gives the report. */
export { run } from './run/run.ts'
export { type Authentication, type RunEvent, type RunOptions, UsageError } from './run/options.ts'
export { type Reporter, reporters } from './reporters/registry.ts'
export type { Report, ReportedExchange, ReportedFinding, ReportedRequirement, RunVerdict, Verdict } from './model/report.ts'
export type { BaselineEntry, BaselineProblem } from './model/baseline.ts'
export type { Profile } from './model/profile.ts'
export type { Evidence } from './model/finding.ts'
export type { Transcript } from './model/transcript.ts'
