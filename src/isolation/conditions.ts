/** When requests fail: always, only beside others, only after another or a refused one on their connection, or now and then. */
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import { type Condition, isolatedBy } from '../protocol/isolation-names.ts'
import { isNearlyAll } from './split.ts'

export interface Count {
  readonly failed: number
  readonly sent: number
}

export interface Conditions {
  /** `unknown`: nothing was sent to find out, and the requests that failed have nothing to themselves. */
  readonly when: 'always' | 'together' | 'after-refusal' | 'after-another' | 'sometimes' | 'unknown'
  /** Whether requests were sent to find out. */
  readonly isConfirmed: boolean
  readonly alone: Count
  readonly together: Count
  readonly afterRefusal: Count
  readonly afterAnother: Count
}

/** `isolating`: the exchanges that were made for this cause. `isAlways`: what the other exchanges show by themselves. */
export function conditionsOf(isolating: readonly ExchangeFacts[], fails: (fact: ExchangeFacts) => boolean, isAlways: boolean): Conditions {
  const under = (condition: Condition): Count => {
    const sent = isolating.filter(({ probe, isRepeat }) => (isolatedBy(probe)?.condition ?? (isRepeat ? 'alone' : null)) === condition)
    return { failed: sent.filter(fails).length, sent: sent.length }
  }
  const [alone, together, afterRefusal, afterAnother] = [under('alone'), under('together'), under('after-refusal'), under('after-another')]
  const whenOf = (): Conditions['when'] => {
    if (alone.sent === 0) return isAlways ? 'always' : 'unknown'
    if (alone.failed > 0) return isNearlyAll(alone.failed, alone.sent) ? 'always' : 'sometimes'
    if (afterAnother.failed > 0) return 'after-another'
    if (afterRefusal.failed > 0) return 'after-refusal'
    return together.failed > 0 ? 'together' : 'sometimes'
  }
  return { when: whenOf(), isConfirmed: isolating.some(fails), alone, together, afterRefusal, afterAnother }
}
