/** Readings to findings. Every selected check is asked of every reading; a check that throws is a fault of ours, told as such. */
import { type Finding, type Observation, unobservable } from '../model/finding.ts'
import type { Check, Readings, Relation } from '../reading/suite.ts'
import type { Reading } from '../reading/reading.ts'
import { type Clock, nextTurn } from '../transport/clock.ts'
import { watchLacking } from './lacking.ts'

export interface Examined {
  readonly findings: readonly Finding[]
  readonly ownFaults: readonly string[]
}

export function examine(checks: readonly Check[], reading: Reading): Examined {
  const exchanges = [reading.transcript.id]
  return collected(checks, ({ requirement, observe }) => ({ requirement, exchanges, observation: carried(reading, observe) }))
}

/** What a check saw; undecided where it looked at what the format of the exchange does not carry. */
function carried(reading: Reading, observe: (reading: Reading) => Observation): Observation {
  if (reading.transcript.lacking === undefined) return observe(reading)
  const watch = watchLacking()
  return watch.judged(observe(watch.reading(reading)))
}

/** Processor time that judging one exchange may take, ms. */
const MAX_JUDGING_MS = 2000
/** Processor time after which others have their turn, ms. */
const SLICE_MS = 50

/** As `examine`, for large bodies: other exchanges and timers go on meanwhile, and an exchange that takes too long is set aside. */
export async function examineInTurns(checks: readonly Check[], reading: Reading, clock: Clock): Promise<Examined> {
  const findings: Finding[] = []
  const ownFaults: string[] = []
  let spentMs = 0
  let sliceMs = 0
  for (const check of checks) {
    if (spentMs > MAX_JUDGING_MS) {
      findings.push({ requirement: check.requirement, exchanges: [reading.transcript.id], observation: setAside })
      continue
    }
    const began = clock.processorTime()
    const found = examine([check], reading)
    const taken = clock.processorTime() - began
    spentMs += taken
    sliceMs += taken
    for (const finding of found.findings) findings.push(finding)
    for (const fault of found.ownFaults) ownFaults.push(fault)
    if (sliceMs < SLICE_MS) continue
    sliceMs = 0
    await clock.hold(nextTurn())
  }
  return { findings, ownFaults }
}

const setAside = unobservable(`judging the response took more than ${String(MAX_JUDGING_MS / 1000)} s of processor time, so it was ignored`)

export const relate = (relations: readonly Relation[], readings: Readings): Examined =>
  collected(relations, ({ requirement, relate: judge }) => {
    if (!Object.values(readings).some((some) => some.some(({ transcript }) => transcript.lacking !== undefined)))
      return { requirement, ...judge(readings) }
    const watch = watchLacking()
    const watched = Object.entries(readings).map(([name, some]) => [name, some.map(watch.reading)])
    const { observation, exchanges } = judge(Object.fromEntries(watched) as Readings)
    return { requirement, exchanges, observation: watch.judged(observation) }
  })

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

const ourFault: Observation = { outcome: 'unobservable', missing: 'the check failed (internal error)' }
