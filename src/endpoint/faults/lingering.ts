/** What one request leaves behind for the next: its rejection, or its parameters. */
import { imagesIn } from '../image-parts.ts'
import { type JsonObject, isObject } from '../json.ts'
import { type Fault, type Stages, fault } from '../modification.ts'
import type { Reply } from '../reply.ts'

/** Once an image could not be decoded, the next requests with an image get the same rejection. */
const rejectingAgain = (times: number): Stages => ({
  reply: (reply, { body, memory }) => {
    if (body === null || imagesIn(body).length === 0) return reply
    if (reply.refusal?.reason === 'image') {
      memory.set('rejection', { reply, left: times })
      return reply
    }
    const kept = memory.get('rejection') as { readonly reply: Reply; readonly left: number } | undefined
    if (kept === undefined) return reply
    if (kept.left === 1) memory.delete('rejection')
    else memory.set('rejection', { ...kept, left: kept.left - 1 })
    return kept.reply
  },
})

const anyObject = {
  type: 'json_schema',
  json_schema: { name: 'any', schema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] } },
}

/** After a request in JSON mode the next one on the connection is answered in JSON too. */
const formatLasting = (isHeld: (body: JsonObject) => boolean): Stages => ({
  body: (body, { connection, memory }) => {
    const name = `format on ${String(connection)}`
    const format = body['response_format']
    const isLasting = memory.get(name) === true && format === undefined && isHeld(body)
    memory.set(name, isObject(format) && format['type'] === 'json_object')
    return isLasting ? { ...body, response_format: anyObject } : body
  },
})

export const lingering: readonly Fault[] = [
  fault({
    id: 'image-rejected-again',
    title: 'Once an image could not be decoded, the next request with an image gets the same rejection',
    target: 'HTTP-002',
    variants: { once: rejectingAgain(1), 'two requests': rejectingAgain(2) },
  }),
  fault({
    id: 'format-lasts',
    title: 'JSON mode also applies to the next request on the connection',
    target: 'ISO-003',
    variants: {
      'of any kind': formatLasting(() => true),
      'without images and tools': formatLasting((body) => imagesIn(body).length === 0 && !('tools' in body)),
    },
  }),
]
