/** What an error object says beyond its status. https://platform.openai.com/docs/guides/error-codes */
import { type Json, memberAt } from '../wire/json.ts'

/** Codes and types of the account, not of the request: no retry helps. OpenAI's first two; DeepSeek, OpenRouter and others have the rest. */
const outOfCredit = [
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_not_active',
  'insufficient_credits',
  'insufficient_balance',
  'insufficient_user_quota',
  'payment_required',
]

const errorText = (body: Json | undefined, member: string): string => {
  const value = memberAt(body, 'error', member)
  return typeof value === 'string' ? value.toLowerCase() : ''
}

/** Whether the account has no credit or quota left: 402 (RFC 9110 15.5.3), or an error whose code or type says so under any error status. */
export const isOutOfCredit = (status: number | null, body: Json | undefined): boolean =>
  status === 402 ||
  (status !== null && status >= 400 && [errorText(body, 'code'), errorText(body, 'type')].some((name) => outOfCredit.includes(name)))

const modelStatuses = [400, 403, 404, 410, 422]

/** The name stands between the word and what is said of it; a parameter that a model does not support is another matter. */
const namesModel =
  /\bmodel\b.{0,120}?\b(?:not found|does not exist|doesn't exist|do not have access|is not (?:available|loaded|a valid model)|not a valid model)|\b(?:unknown|no such|invalid) model\b/is

/** Whether the model of the request is not served, or not to this account: 403 is OpenAI's for projects without access. */
export function isModelMissing(status: number | null, body: Json | undefined): boolean {
  if (status === null || !modelStatuses.includes(status)) return false
  const error = memberAt(body, 'error')
  const message = typeof error === 'string' ? error : errorText(body, 'message')
  return errorText(body, 'code') === 'model_not_found' || errorText(body, 'param') === 'model' || namesModel.test(message)
}

/** OpenAI, vLLM, SGLang: "maximum context length is 4,096 tokens". llama.cpp: "the available context size (4096 tokens)". */
const windowInWords =
  /\bcontext (?:length|size|window)(?: limit)?(?:\s+(?:is|of)\s+|\s*[(:=]\s*)(\d{1,3}(?:[,. ]\d{3}){1,3}|\d{3,9})(?![\w,.]*\d|[km])/i

/** How many tokens prompt and response may have together, as the error of a prompt that is too long says; null: it does not. */
export function statedWindow(body: Json | undefined): number | null {
  const [, tokens] = windowInWords.exec(errorText(body, 'message')) ?? []
  return tokens === undefined ? null : Number(tokens.replace(/\D/g, ''))
}
