import type { Secrets } from './mask.ts'
import type { Field } from '../model/probe.ts'

/** Members of a query that hold a secret, by their names. */
const secretName = /key|token|secret|passw|signature|^sig$|auth|credential|^code$/i

export interface SecretBearers {
  readonly key: string | null
  readonly headers: readonly Field[]
  readonly baseUrl: URL
  readonly proxy: URL | null
}

/** What no transcript of a transport may hold. */
export const secretsOf = ({ key, headers, baseUrl, proxy }: SecretBearers): Secrets => ({
  key,
  passwords: [...secretsIn(baseUrl), ...(proxy === null ? [] : secretsIn(proxy))],
  values: headers.map(([, value]) => value),
})

/** The password of a URL, and the values of its query that are secret by their name, as they are and as they are spelled. */
function secretsIn(url: URL): readonly string[] {
  const query = [...url.searchParams].flatMap(([name, value]) => (secretName.test(name) ? [value] : []))
  const { username, password } = url
  const basic = password === '' ? [] : [`${decoded(username)}:${decoded(password)}`]
  return [...(password === '' ? [] : [decoded(password), password]), ...basic, ...query].filter((text) => text !== '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
