/** The endpoint that a run asks, and the way to it. */
import type { Clock } from '../transport/clock.ts'
import type { Transport, TransportOptions } from '../transport/transport.ts'
import { type ImageHostOptions, type ListeningHost, openImageHost } from '../transport/image-host.ts'
import type { RunSettings } from '../options/settings.ts'
import { UsageError } from '../options/usage-error.ts'
import { watchForFinish } from '../protocol/stream-finish.ts'

export const transportTo = (
  settings: RunSettings,
  imageHost: ListeningHost | null,
  endRun: TransportOptions['endRun'] = () => undefined,
): Transport =>
  settings.transport.open({
    baseUrl: settings.url,
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
      `images cannot be served: ${error instanceof Error ? error.message : String(error)}. Set imageListen to an address of this machine.`,
      'imageHost',
    )
  }
}
