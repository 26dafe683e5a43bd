import type { Break } from '../model/requirement.ts'

/** What breaks a client, put together: each client once, in the order of its first entry, with all that happens to it. */
export interface Broken {
  readonly client: string
  readonly harms: readonly Omit<Break, 'client'>[]
}

export function byClient(breaks: readonly Break[]): readonly Broken[] {
  const clients = [...new Set(breaks.map(({ client }) => client))]
  return clients.map((client) => ({ client, harms: breaks.filter((one) => one.client === client) }))
}

const MAX_NAMED = 3

/** The clients in one line: `openai-node 6.49.0, langchain and 4 more`. */
export function clientsInShort(breaks: readonly Break[]): string {
  const names = byClient(breaks).map(({ client }) => client)
  const more = names.length - MAX_NAMED
  return names.slice(0, MAX_NAMED).join(', ') + (more > 0 ? ` and ${String(more)} more` : '')
}
