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

/** Header fields of a request whose values are secret, by their names. */
const secretField = /^(?:cookie|.*(?:authorization|api[-_]?key|token|secret|passw|signature|credential).*)$/i

/**
 * What no transcript of a client's own traffic may hold. `key`: what the client presented, without its scheme.
 * @param sent the fields of the request
 * @param url as requested
 * @param cookies values of the response's Set-Cookie fields
 */
export function secretsOfClient(sent: readonly Field[], url: URL, cookies: readonly string[] = []): Secrets {
  const secret = sent.filter(([name]) => secretField.test(name))
  const given = secret.find(([name]) => /^authorization$|api[-_]?key$/i.test(name))?.[1].trim() ?? null
  const key = given === null ? null : (/^\S+\s+(\S+)$/.exec(given)?.[1] ?? given)
  const jar = [...secret.flatMap(([name, value]) => (name.toLowerCase() === 'cookie' ? value.split(';') : [])), ...cookies]
  return {
    key,
    passwords: secretsIn(url),
    values: [...secret.map(([, value]) => value), ...jar.map((cookie) => /=([^;]*)/.exec(cookie)?.[1]?.trim() ?? ''), ...cookies].filter(
      (value) => value !== '',
    ),
  }
}

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
