/** What one request of the mock server has of its own: faults and variations that its headers name, and its line in the log. */
import type { Incoming } from './incoming.ts'
import type { Stages } from './modification.ts'
import { type EndpointOptions, type Named, namedIn, stagesOf } from './options.ts'
import type { Setting } from './pipeline.ts'
import { refuse } from './refusal.ts'
import { refusalReply } from './reply.ts'
import { codingFor } from './routes.ts'
import { type Writes, writesOf } from './writes.ts'

/** With the faults that the request's own headers name; logs it. */
export async function respondAs(
  incoming: Incoming,
  setting: Setting,
  options: EndpointOptions,
  made: (setting: Setting) => Promise<Writes>,
): Promise<Writes> {
  const named = namedIn(incoming, options)
  const writes = await madeWith(named, incoming, setting, options, made)
  const { method, path, headers, body } = incoming
  const modifications = (named.faults as readonly string[]).concat(named.variations)
  options.log({ method, path, headers, body: body === null ? '' : Buffer.from(body).toString(), status: writes.status, modifications })
  return writes
}

function madeWith(
  named: Named,
  incoming: Incoming,
  setting: Setting,
  { seed }: EndpointOptions,
  made: (setting: Setting) => Promise<Writes>,
): Promise<Writes> {
  let own: readonly Stages[]
  try {
    own = stagesOf(named, seed)
  } catch (error) {
    const message = `x-fault or x-variation: ${error instanceof Error ? error.message : String(error)}`
    return Promise.resolve(writesOf(refusalReply(refuse('http', message)), setting.pace, codingFor(incoming)))
  }
  return made(own.length === 0 ? setting : { ...setting, stages: [...setting.stages, ...own] })
}
