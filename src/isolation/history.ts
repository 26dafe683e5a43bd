/** What came before a request on its connection, as one of its features. */
import type { ExchangeFacts } from '../model/exchange-facts.ts'
import { afterRefusal } from '../protocol/request-features.ts'

/** The exchanges in the order in which they began, with the feature where a refused one came before on the same connection. */
export function withHistory(facts: readonly ExchangeFacts[]): readonly ExchangeFacts[] {
  const before = new Map<number, ExchangeFacts>()
  return [...facts]
    .sort((a, b) => a.startedAt - b.startedAt)
    .map((fact) => {
      const last = before.get(fact.connection)
      before.set(fact.connection, fact)
      const isAfterRefusal = last !== undefined && (last.outcome === 'refused' || /^status 4/.test(last.response))
      return isAfterRefusal ? { ...fact, features: [...fact.features, afterRefusal] } : fact
    })
}
