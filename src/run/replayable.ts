import type { Counterexample } from '../model/counterexample.ts'
import { completionsPath } from '../reading/request.ts'

/** Why a failing request of a file is not sent, whoever wrote the file; null: it is a chat request. Of its headers none is sent but those of its content. */
export const whyNotReplayed = ({ method, path }: Pick<Counterexample['request'], 'method' | 'path'>): string | null =>
  method === 'POST' && path === completionsPath ? null : `only POST ${completionsPath} is sent again, and it asks for ${method} ${path}`
