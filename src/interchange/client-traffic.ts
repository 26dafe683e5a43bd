/** Requests of somebody else's client, as probes. Nothing is known of them but what they hold. */
import type { Field, Probe, Trait } from '../model/probe.ts'
import { isRefusalStatus } from '../protocol/statuses.ts'
import { imagesOf } from '../protocol/request-edits.ts'
import { type JsonObject, isObject, listOf, memberAt, readJson } from '../wire/json.ts'

/** How many exchanges are not judged, by the reason. */
export type LeftOut = Readonly<Record<string, number>>

export interface ClientRequest {
  readonly method: string
  /** After the base URL. */
  readonly path: string
  readonly headers: readonly Field[]
  readonly body: Uint8Array
  /** Of the response; null: there was none. */
  readonly status: number | null
}

/** A request that was rejected may ask for something that the endpoint need not offer, such as a model: that it was rejected is no finding. */
export function clientProbe({ method, path, headers, body, status }: ClientRequest): Probe {
  const value = readJson(body).value
  const request = isObject(value) ? value : {}
  return {
    name: 'traffic',
    area: 'http',
    purpose: 'A request of the client.',
    ...{ method, path, headers: headers.filter(([name]) => !isSecret(name)), body },
    traits: traitsOf(request),
    defect: null,
    control: null,
    capabilities: isRefusalStatus(status) ? ['unknown-members'] : [],
    connection: 'any',
    hangUp: null,
    offers: [],
    images: [],
    draw: null,
  }
}

/** Fields that checks look at, and no others. */
const isSecret = (name: string): boolean => !/^(?:accept|accept-encoding|content-type|origin|connection|expect|user-agent)$/i.test(name)

const traitsOf = (body: JsonObject): readonly Trait[] => [
  ...(memberAt(body, 'stream') === true ? (['stream'] as const) : []),
  ...(imagesOf(body).length > 0 ? (['image'] as const) : []),
  ...(listOf(memberAt(body, 'tools')).length > 0 ? (['tools'] as const) : []),
]
