import { randomInt } from 'node:crypto'
import { serveOptions } from '../options/command-options.ts'
import { type WrittenOf, withDefaults } from '../options/option.ts'
import { type Modified, unknownIn } from '../endpoint/choose-variant.ts'
import { startEndpoint } from '../endpoint/endpoint.ts'
import { faults } from '../endpoint/faults/registry.ts'
import { variations } from '../endpoint/variations/registry.ts'
import type { Host } from './host.ts'
import { suggestion } from '../options/nearest.ts'
import { UsageError } from '../options/usage-error.ts'

const model = 'embedded-1'

/** Serves until a signal comes. */
export async function serve(given: WrittenOf<typeof serveOptions>, { stdout, stderr, onSignals }: Host): Promise<void> {
  const { apiKey, host, port, latency, tokenLatency, fetchImages, fault, variation, seed } = withDefaults(given, serveOptions)
  const endpoint = await started({
    host,
    port,
    model,
    apiKey: apiKey === '' ? null : apiKey,
    latencyMs: latency,
    tokenMs: tokenLatency,
    fetchesImages: fetchImages,
    faults: known(fault, 'fault', faults),
    variations: known(variation, 'variation', variations),
    seed: seed === 'random' ? randomInt(2 ** 31) : seed,
  })
  stdout.write(`${endpoint.url}\n`)
  const key = apiKey === '' ? 'no API key' : `API key ${apiKey}`
  stderr.write(`Listening on ${endpoint.url} (model ${model}, ${key}). Press Ctrl-C to stop.\n`)
  await new Promise<void>((resolve) => {
    const release = onSignals(() => {
      release()
      resolve()
    })
  })
  await endpoint.close()
}

/** @throws UsageError that names the nearest id, or the nearest variant of it. */
function known<Id extends string>(
  names: readonly string[],
  kind: string,
  all: readonly (Modified & { readonly id: Id })[],
): readonly (Id | `${Id}:${string}`)[] {
  for (const name of names) {
    const wrong = unknownIn(name, all)
    if (wrong === null) continue
    const what = wrong.part === 'id' ? kind : `variant of the ${kind} ${name.slice(0, name.indexOf(':'))} called`
    throw new UsageError(`there is no ${what} "${wrong.word}"${suggestion(wrong.word, wrong.known)}`)
  }
  return names as readonly (Id | `${Id}:${string}`)[]
}

/** What keeps it from starting is an option: a port that is taken, an address that is not ours. */
async function started(options: Parameters<typeof startEndpoint>[0]): ReturnType<typeof startEndpoint> {
  try {
    return await startEndpoint(options)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
