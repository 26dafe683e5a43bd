/** Names of the requests that isolate a cause: they say what was tried, so that a record can be judged again. */

export type Condition = 'alone' | 'reduced' | 'together' | 'refusal' | 'after-refusal' | 'another' | 'after-another'

const isolationScenario = 'isolation/causes'

/** `isolation/causes-1-together-3`. */
export const isolationName = (suspect: number, condition: Condition, at: number): string =>
  `${isolationScenario}-${String(suspect)}-${condition}-${String(at)}`

/** Which suspect a request is about, by its place from 1, and what was tried; null: it isolates nothing. */
export function isolatedBy(name: string): { readonly suspect: number; readonly condition: Condition } | null {
  const found = /^isolation\/causes-(\d+)-(alone|reduced|together|refusal|after-refusal|another|after-another)-\d+$/.exec(name)
  return found === null ? null : { suspect: Number(found[1]), condition: found[2] as Condition }
}

export const isIsolating = (name: string): boolean => isolatedBy(name) !== null
