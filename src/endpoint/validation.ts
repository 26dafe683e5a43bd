/** The contract's schema over a request, as refusals in the documented words. */
import { type Problem, problems } from '../contract/validate.ts'
import type { JsonObject } from './json.ts'
import { type Refusal, refuse } from './refusal.ts'

/** The departures of a body from the schema, each as the refusal it would give. */
export const departures = (body: JsonObject): readonly Refusal[] => problems('request', body).map(refusalOf)

function refusalOf({ pointer, keyword, wanted }: Problem): Refusal {
  const param = paramOf(pointer)
  return refuse('schema', `${param === '' ? 'The body' : `"${param}"`} is wrong: ${wanted} is wanted.`, {
    param,
    code: codes[keyword] ?? 'invalid_value',
  })
}

const codes: Readonly<Record<string, string>> = {
  required: 'missing_required_parameter',
  type: 'invalid_type',
  minItems: 'empty_array',
}

/** `/messages/0/content` as OpenAI spells it: `messages[0].content`. */
const paramOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, step) => (/^\d+$/.test(step) && path !== '' ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`), '')
