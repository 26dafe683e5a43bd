// Endpoints that return the key in disguise: nothing that a run writes holds it in any form, and the report says what the endpoint does.
import { expect, test } from 'vitest'
import type { Transcript } from '../model/transcript.ts'
import { reporters } from '../reporters/registry.ts'
import { drawTerminal } from '../reporters/terminal.ts'
import { disguises } from '../secrets/disguises.support.ts'
import { find, needleOf } from '../secrets/search.ts'
import { recorder } from '../transport/record-text.ts'
import { type ReceivedRequest, goodCompletion, isTrial, json, models } from './loopback.support.ts'
import { type Answer, against } from './memory-target.support.ts'

const key = 'sk-Secret-Key/0123456789+abc_XYZ'
const needles = [needleOf(key)]

interface Case {
  readonly name: string
  readonly answer: Answer
  /** What stands for the key in it. */
  readonly traces: readonly string[]
}

const statuses = [200, 401]
const small = { id: 'c', object: 'chat.completion', created: 1, model: 'm', choices: [] }
const special = (name: string, answer: Answer): Case => ({ name, answer, traces: [] })

const cases: readonly Case[] = [
  ...disguises.flatMap(({ name, returned }) =>
    statuses.map((status): Case => {
      const { body, headers = [], traces } = returned(key)
      const type = body.toString('latin1').startsWith('data:') ? 'text/event-stream' : 'application/json'
      return {
        name: `${name} (${String(status)})`,
        answer: (response) => response.writeHead(status, [['Content-Type', type], ...headers].flat()).end(body),
        traces,
      }
    }),
  ),
  special('in a reason phrase', (response) => response.writeHead(401, `No ${key}`).end('{}')),
  special('in trailers', (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', Trailer: 'X-Key' })
    response.addTrailers({ 'X-Key': Buffer.from(key).toString('hex') })
    response.end(JSON.stringify(small))
  }),
  special('in a head that is no HTTP', (response) => response.socket?.end(`HTTP/1.1 200 OK\r\nX: a\0b\r\nKey: ${key}\r\n\r\n`)),
  special('in the names of members', (response) => {
    json(response, 200, { ...small, [key]: { [key.toUpperCase()]: 1 } })
  }),
]

/** A response that is served, so that the run is not given up. */
const good: Answer = (response, asked) => {
  if (asked.path.endsWith('/models')) json(response, 200, models('m'))
  else json(response, 200, goodCompletion)
}

interface Written {
  /** Everything that the run writes, by its name. */
  readonly files: ReadonlyMap<string, string>
  /** What was answered to each request, and what was seen of it. */
  readonly exchanges: readonly (readonly [answer: Answer, transcript: Transcript | undefined])[]
}

/** A run in which every other request is answered by `bad`, until it gives null. */
async function written(bad: (asked: ReceivedRequest) => Answer | null, given: string): Promise<Written> {
  const record = recorder('1')
  const lines: string[] = []
  const transcripts: Transcript[] = []
  const answers: Answer[] = []
  let asks = 0
  const report = await against(
    (response, asked) => {
      const isTurn = !asked.path.endsWith('/models') && !isTrial(asked) && ++asks % 2 === 1
      const answer = (isTurn ? bad(asked) : null) ?? good
      if (!asked.path.endsWith('/models')) answers.push(answer)
      answer(response, asked)
    },
    {
      key: given,
      tier: 'smoke',
      concurrency: 1,
      product: 'a product',
      listen: (event) => {
        if (event.kind === 'transcript') lines.push(record.exchange(event.transcript, event.order))
        if (event.kind === 'transcript' && !event.transcript.url.endsWith('/models')) transcripts.push(event.transcript)
        if (event.kind === 'opened') lines.push(record.header(event.header))
      },
    },
  )
  const files = new Map([
    ...reporters.map(({ file, draw }) => [file, draw(report)] as const),
    ['terminal', drawTerminal(report, { columns: 80, colour: false })],
    ['transcripts.ndjson', lines.join('')],
  ])
  return { files, exchanges: answers.map((answer, at) => [answer, transcripts[at]]) }
}

test('a key is in nothing that is written, however it is disguised, and each response that returns it is reported', async () => {
  const waiting = [...cases]
  while (waiting.length > 0) {
    const sent: Case[] = []
    const { files, exchanges } = await written(() => {
      const next = waiting.shift()
      if (next !== undefined) sent.push(next)
      return next?.answer ?? null
    }, key)
    expect(sent.length).toBeGreaterThan(5)
    // What cannot be searched is not kept.
    const isTold = ({ echoes, undone }: Transcript): boolean => echoes > 0 || undone?.problem != null
    const reported = new Set(exchanges.flatMap(([answer, transcript]) => (transcript !== undefined && isTold(transcript) ? [answer] : [])))
    expect(sent.filter(({ answer }) => !reported.has(answer)).map(({ name }) => name)).toEqual([])
    for (const [file, text] of files) {
      const lower = text.toLowerCase()
      for (const { name, traces } of sent)
        for (const trace of [key, ...traces]) expect(lower.includes(trace.toLowerCase()), `${name}: ${trace} in ${file}`).toBe(false)
      expect(find(Buffer.from(text), needles).ranges, `${file}: ${sent.map(({ name }) => name).join(', ')}`).toEqual([])
    }
    expect(files.get('report.json')).toContain('the endpoint returned the API key')
  }
})

test('a key of 6000 characters is masked as any other', async () => {
  const long = `sk-${'0123456789abcdefghijklmnopqrst'.repeat(200)}`
  const { files } = await written(
    ({ headers }) =>
      (response) => {
        json(response, 401, { error: { message: `no such key: ${headers.authorization ?? ''}`, type: 'x', param: null, code: null } })
      },
    long,
  )
  for (const [file, text] of files) expect(text.includes(long.slice(0, 40)), file).toBe(false)
})
