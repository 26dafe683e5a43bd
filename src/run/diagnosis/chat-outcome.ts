/** What one answer to a chat request shows of the endpoint, before anything is judged. Pure. */
import { foreignFormatOf } from '../../reading/foreign-format.ts'
import { type Reading, accepted, refused } from '../../reading/reading.ts'
import { isHtml, serverWords } from '../../reading/server-words.ts'
import { isModelMissing, isOutOfCredit } from '../../protocol/error-codes.ts'
import { isCredentialError, isSuccess } from '../../protocol/statuses.ts'
import { isObject, memberAt } from '../../wire/json.ts'
import type { StartFailureKind } from '../start-failure.ts'

/** `served`: a completion, or a refusal in the documented envelope: the endpoint speaks the protocol, and can be judged. */
export type ChatOutcome = 'served' | StartFailureKind

/** Statuses of a path that leads elsewhere; of a model, where the error says so. */
const pathStatuses = [404, 405, 410]

export function chatOutcomeOf(reading: Reading): ChatOutcome {
  const { status, transcript } = reading
  const { end } = transcript
  if (isCompletionLike(reading)) return 'served'
  if (end.kind === 'hung-up') return 'interrupted'
  if (end.kind === 'unreachable') return 'unreachable'
  if (end.kind === 'timeout' && (status === null || isSuccess(status))) return 'no-response'
  if (status === null || (isSuccess(status) && end.kind !== 'complete')) return 'broken-response'
  const { value } = reading.json
  const foreign = foreignFormatOf(reading)?.kind
  if (isOutOfCredit(status, value)) return 'quota'
  if (status >= 300 && status <= 399) return 'redirect'
  if (status >= 500) return 'server-error'
  if (isModelMissing(status, value)) return 'no-such-model'
  if (pathStatuses.includes(status)) return foreign === 'api' ? 'foreign-format' : 'wrong-path'
  if (isHtml(reading)) return 'web-page'
  if (isCredentialError(status) || invalidKey.test(serverWords(reading) ?? '')) return 'key'
  // Another vendor's error object may hold a message where the documented one does.
  if (foreign === 'api') return 'foreign-format'
  if (status === 429) return 'rate-limited'
  if (refused(reading)) return 'served'
  return foreign === 'framework' ? 'foreign-format' : 'no-completion'
}

/** Google refuses a key with 400 and these words. */
const invalidKey = /\bapi key (?:is )?(?:not valid|invalid)\b/i

/** A 2xx that holds a choice, or is meant as the documented object, whatever is wrong with it: what is wrong is judged. */
const isCompletionLike = (reading: Reading): boolean =>
  accepted(reading) ||
  (isSuccess(reading.status) &&
    (hasMembers(reading.json.value) || (reading.shape === 'stream' && reading.stream.chunks.some(({ value }) => hasMembers(value)))))

function hasMembers(value: Reading['json']['value']): boolean {
  const object = memberAt(value, 'object')
  return isObject(value) && ('choices' in value || object === 'chat.completion' || object === 'chat.completion.chunk')
}
