import { startEndpoint } from '../endpoint/endpoint.ts'
import { UsageError } from '../run/options.ts'
import { type Raw, number, text, texts } from './values.ts'
import { seedOf } from './settings.ts'

/** Serves until a signal comes. */
export async function serve(raw: Raw): Promise<void> {
  const apiKey = text(raw, 'apiKey') ?? ''
  const endpoint = await started({
    host: text(raw, 'host') ?? '127.0.0.1',
    port: number(raw, 'port', { least: 0, most: 65_535 }) ?? 8787,
    apiKey: apiKey === '' ? null : apiKey,
    latencyMs: number(raw, 'latency', { least: 0, most: 600_000 }) ?? 0,
    tokenMs: number(raw, 'tokenLatency', { least: 0, most: 60_000 }) ?? 0,
    faults: texts(raw, 'fault'),
    variations: texts(raw, 'variation'),
    seed: seedOf(raw),
  })
  process.stdout.write(`${endpoint.url}\n`)
  process.stderr.write(`Serving; ${apiKey === '' ? 'no key is asked for' : `the key is ${apiKey}`}. Ctrl-C ends it.\n`)
  await new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const)
      process.once(name, () => {
        resolve()
      })
  })
  await endpoint.close()
}

/** What keeps it from starting is an option: a fault that does not exist, a port that is taken. */
async function started(options: Parameters<typeof startEndpoint>[0]): ReturnType<typeof startEndpoint> {
  try {
    return await startEndpoint(options)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
