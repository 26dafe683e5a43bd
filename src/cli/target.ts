/** Which endpoint a run tests where the command line and the file name none: that of a variable, else the mock server. */
import type { Written } from '../options/schema.ts'
import type { Environment } from './host.ts'

const variable = 'VISION_CONFORMANCE_BASE_URL'
/** The variable of OpenAI's SDKs: it names the endpoint that an application uses, which nobody asked to be tested. */
const otherVariable = 'OPENAI_BASE_URL'

const valueOf = (name: string, environment: Environment): string => environment[name]?.trim() ?? ''

/** The base URL that the environment names; null: none, or an option names another. */
export function urlFrom(environment: Environment, { baseUrl }: Written): string | null {
  const url = valueOf(variable, environment)
  return baseUrl === undefined && url !== '' ? url : null
}

/** The first line of a run whose target is not on its command line; null: it is. */
export function targetLine({ baseUrl }: Written, environment: Environment): string | null {
  if (baseUrl !== undefined) return baseUrl === valueOf(variable, environment) ? `Testing ${baseUrl}, from ${variable}.` : null
  const ignored = valueOf(otherVariable, environment) === '' ? '' : `${otherVariable} is ignored. `
  return `${ignored}Testing the built-in mock server. Use --base-url URL to test an endpoint.`
}
