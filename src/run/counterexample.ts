import { hash } from '../generate/chance.ts'
import { formOf } from '../generate/run-word.ts'
import type { Counterexample } from '../model/counterexample.ts'
import type { Finding } from '../model/finding.ts'
import { type Reading, refused } from '../reading/reading.ts'

/** What the smallest request showed when it was sent again; null: the probe is no such request. */
export function counterexampleOf(reading: Reading, findings: readonly Finding[]): Counterexample | null {
  const { probe, transcript } = reading
  if (probe.draw === null || probe.draw.example === null) return null
  const { seed, path, example } = probe.draw
  const violated: readonly string[] = findings.flatMap(({ requirement, observation }) =>
    observation.outcome === 'violated' ? [requirement] : [],
  )
  const reproduced = example.kind === 'refusal' ? refused(reading) : example.requirements.some((id) => violated.includes(id))
  const { method, path: target, headers, body, defect } = probe
  // What a corpus brought, and is mended, is no news.
  if (example.found === '' && !reproduced) return null
  return {
    ...example,
    id: `G-${named([...example.requirements, Buffer.from(formOf(body)).toString('base64')].join('\n'))}`,
    request: { method, path: target, headers, body, defect },
    exchange: transcript.id,
    seed,
    path,
    reproduced,
  }
}

const named = (text: string): string => (hash(text) >>> 0).toString(16).padStart(8, '0')
