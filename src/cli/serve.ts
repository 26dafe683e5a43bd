import { startEndpoint } from '../endpoint/endpoint.ts'
import { faults } from '../endpoint/faults/registry.ts'
import { variations } from '../endpoint/variations/registry.ts'
import { suggestion } from '../run/nearest.ts'
import { UsageError } from '../run/options.ts'
import { type Raw, flag, number, text, texts } from './values.ts'
import { seedOf } from './settings.ts'

/** Serves until a signal comes. */
export async function serve(raw: Raw): Promise<void> {
  const apiKey = text(raw, 'apiKey') ?? ''
  const endpoint = await started({
    host: text(raw, 'host') ?? '127.0.0.1',
    port: number(raw, 'port', { min: 0, max: 65_535 }) ?? 8787,
    apiKey: apiKey === '' ? null : apiKey,
    latencyMs: number(raw, 'latency', { min: 0, max: 600_000 }) ?? 0,
    tokenMs: number(raw, 'tokenLatency', { min: 0, max: 60_000 }) ?? 0,
    fetchesImages: flag(raw, 'fetchImages'),
    faults: known(texts(raw, 'fault'), 'fault', faults),
    variations: known(texts(raw, 'variation'), 'variation', variations),
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

function known(ids: readonly string[], kind: string, all: readonly { readonly id: string }[]): readonly string[] {
  const names = all.map(({ id }) => id)
  for (const id of ids) if (!names.includes(id)) throw new UsageError(`there is no ${kind} "${id}"${suggestion(id, names)}`)
  return ids
}

/** What keeps it from starting is an option: a port that is taken, an address that is not ours. */
async function started(options: Parameters<typeof startEndpoint>[0]): ReturnType<typeof startEndpoint> {
  try {
    return await startEndpoint(options)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
