/** Readings to findings. Every selected check is asked of every reading; a check that throws is a fault of ours, told as such. */
import type { Finding, Observation } from '../model/finding.ts'
import type { Check, Readings, Relation } from '../reading/suite.ts'
import type { Reading } from '../reading/reading.ts'

export interface Examined {
  readonly findings: readonly Finding[]
  readonly ownFaults: readonly string[]
}

export function examine(checks: readonly Check[], reading: Reading): Examined {
  const exchanges = [reading.transcript.id]
  return collected(checks, ({ requirement, observe }) => ({ requirement, exchanges, observation: observe(reading) }))
}

export const relate = (relations: readonly Relation[], readings: Readings): Examined =>
  collected(relations, ({ requirement, relate: judge }) => ({ requirement, ...judge(readings) }))

function collected<T extends Pick<Finding, 'requirement'>>(judges: readonly T[], judge: (one: T) => Finding): Examined {
  const findings: Finding[] = []
  const ownFaults: string[] = []
  for (const one of judges) {
    try {
      findings.push(judge(one))
    } catch (error) {
      ownFaults.push(`the check of ${one.requirement} threw ${error instanceof Error ? error.message : String(error)}`)
      findings.push({ requirement: one.requirement, exchanges: [], observation: ourFault })
    }
  }
  return { findings, ownFaults }
}

const ourFault: Observation = { outcome: 'unobservable', missing: 'the check itself, which failed' }
