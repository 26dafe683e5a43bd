/** The endpoint that a run asks, and the way to it. */
import type { Clock } from '../transport/clock.ts'
import type { Transport, TransportOptions } from '../transport/transport.ts'
import { type ImageHostOptions, type ListeningHost, openImageHost } from '../transport/image-host.ts'
import { type RunSettings, UsageError } from './options.ts'
import { watchForFinish } from '../protocol/stream-finish.ts'

export const transportTo = (
  settings: RunSettings,
  baseUrl: URL,
  imageHost: ListeningHost | null,
  endRun: TransportOptions['endRun'] = () => undefined,
): Transport =>
  settings.transport.open({
    baseUrl,
    key: settings.key,
    headers: settings.headers,
    connectOptions: { insecure: settings.insecure, ca: settings.ca, proxy: settings.proxy },
    limits: settings.limits,
    watch: watchForFinish,
    imageHost,
    endRun,
  })

/** Null where none is wanted. Rejects with a UsageError where its address cannot be listened on. */
export async function imageHostOf(options: ImageHostOptions | null, clock: Clock): Promise<ListeningHost | null> {
  try {
    return options === null ? null : await openImageHost(options, clock)
  } catch (error) {
    throw new UsageError(
      `images cannot be served: ${error instanceof Error ? error.message : String(error)}; --image-listen says where to listen`,
    )
  }
}

/** Throws a UsageError for what is no base URL. */
export function urlOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null) throw new UsageError(`"${text}" is no URL: a base URL looks like https://api.example.com/v1`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new UsageError(`"${text}" is neither http nor https`)
  if (url.username !== '' || url.password !== '')
    throw new UsageError('a base URL holds no credentials: the key comes from the environment or a file')
  if (/\/chat\/completions\/?$/.test(url.pathname))
    throw new UsageError(
      `"${text}" is the endpoint itself: the base URL ends before /chat/completions, at ${url.href.replace(/\/chat\/completions\/?.*$/, '')}`,
    )
  url.hash = ''
  return url
}
