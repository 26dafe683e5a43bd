// Endpoints that return the key in disguise: nothing that a run writes holds it in any form, and the report says what the endpoint does.
import { describe, expect, test } from 'vitest'
import { reporters } from '../reporters/registry.ts'
import { drawTerminal } from '../reporters/terminal.ts'
import { disguises } from '../secrets/disguises.support.ts'
import { find, needleOf } from '../secrets/search.ts'
import { recorder } from '../transport/record-text.ts'
import { goodCompletion, isTrial, json, models } from './loopback.support.ts'
import { type Answer, against } from './memory-target.support.ts'

const key = 'sk-Secret-Key/0123456789+abc_XYZ'
const needles = [needleOf(key)]

/** Everything that a run writes, by its name. */
async function written(answer: Answer, given = key): Promise<ReadonlyMap<string, string>> {
  const record = recorder('1')
  const lines: string[] = []
  const report = await against(answer, {
    key: given,
    tier: 'smoke',
    product: 'a product',
    listen: (event) => {
      if (event.kind === 'transcript') lines.push(record.exchange(event.transcript, event.order))
      if (event.kind === 'opened') lines.push(record.header(event.header))
    },
  })
  return new Map([
    ...reporters.map(({ file, draw }) => [file, draw(report)] as const),
    ['terminal', drawTerminal(report, { columns: 80, colour: false })],
    ['transcripts.ndjson', lines.join('')],
  ])
}

/** The list of models and every other request are served: the run begins, and is not given up. */
const after = (answer: Answer): Answer => {
  let asks = 0
  return (response, asked) => {
    if (asked.path.endsWith('/models')) json(response, 200, models('m'))
    else if (isTrial(asked) || ++asks % 2 === 0) json(response, 200, goodCompletion)
    else answer(response, asked)
  }
}

describe.each(disguises)('a key $name', ({ name, returned }) => {
  test.each([200, 401])('is in nothing that is written, whatever the status: %i', async (status) => {
    const { body, headers = [], traces } = returned(key)
    const isStream = body.toString('latin1').startsWith('data:')
    const files = await written(
      after((response) => {
        response.writeHead(status, [['Content-Type', isStream ? 'text/event-stream' : 'application/json'], ...headers].flat()).end(body)
      }),
    )
    for (const [file, text] of files) {
      const lower = text.toLowerCase()
      for (const trace of [key, ...traces]) expect(lower.includes(trace.toLowerCase()), `${trace} in ${file}`).toBe(false)
      expect(find(Buffer.from(text), needles).ranges, file).toEqual([])
    }
    if (name !== 'under zstd') expect(files.get('report.json')).toContain('the endpoint returned the API key')
  })
})

const small = { id: 'c', object: 'chat.completion', created: 1, model: 'm', choices: [] }
test.each<readonly [string, Answer]>([
  [
    'in a reason phrase',
    after((response) => {
      response.writeHead(401, `No ${key}`).end('{}')
    }),
  ],
  [
    'in trailers',
    after((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', Trailer: 'X-Key' })
      response.addTrailers({ 'X-Key': Buffer.from(key).toString('hex') })
      response.end(JSON.stringify(small))
    }),
  ],
  [
    'in a head that is no HTTP',
    after((response) => {
      response.socket?.end(`HTTP/1.1 200 OK\r\nX: a\0b\r\nKey: ${key}\r\n\r\n`)
    }),
  ],
  [
    'in the names of members',
    after((response) => {
      json(response, 200, { ...small, [key]: { [key.toUpperCase()]: 1 } })
    }),
  ],
])('a key %s', async (_, answer) => {
  for (const [file, text] of await written(answer)) expect(find(Buffer.from(text), needles).ranges, file).toEqual([])
})

test('a key of 6000 characters is masked as any other', async () => {
  const long = `sk-${'0123456789abcdefghijklmnopqrst'.repeat(200)}`
  const files = await written(
    after((response, { headers }) => {
      json(response, 401, { error: { message: `no such key: ${headers.authorization ?? ''}`, type: 'x', param: null, code: null } })
    }),
    long,
  )
  for (const [file, text] of files) expect(text.includes(long.slice(0, 40)), file).toBe(false)
})
