/** A target that knows one answer shows nothing about keys, errors and images, however good the answer is. */
import { expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { goodCompletion } from './loopback.support.ts'
import { against, listed } from './memory-target.support.ts'

const { choices, usage, ...envelope } = goodCompletion
const content = choices[0]?.message.content ?? ''

const chunk = (members: object): string =>
  `data: ${JSON.stringify({ ...envelope, object: 'chat.completion.chunk', choices: [], ...members })}\n\n`
const choice = (delta: object, finish: string | null = null): object => ({ choices: [{ index: 0, delta, finish_reason: finish }] })

const streamOf = (includesUsage: boolean): string =>
  [
    chunk(choice({ role: 'assistant', content: '' })),
    chunk(choice({ content })),
    chunk(choice({}, 'stop')),
    ...(includesUsage ? [chunk({ usage })] : []),
    'data: [DONE]\n\n',
  ].join('')

/** The same completion for everything, in the mode that is asked for. */
const judged = (): Promise<Report> =>
  against(
    listed((response, { body }) => {
      const asked = body.toString('utf8')
      const isStreamed = /"stream":\s*true/.test(asked)
      response.writeHead(200, { 'Content-Type': isStreamed ? 'text/event-stream' : 'application/json' })
      response.end(isStreamed ? streamOf(/"include_usage":\s*true/.test(asked)) : JSON.stringify(goodCompletion))
    }),
    { tier: 'standard' },
  )

test('nothing of auth, errors or vision is green, and it is not conformant', async () => {
  const { requirements, verdict } = await judged()
  const green = requirements.filter((one) => one.verdict === 'pass' && ['auth', 'errors', 'vision', 'isolation'].includes(one.area))
  // Whatever a client does, the next one is answered.
  expect(green.map(({ id }) => id).filter((id) => !['ISO-002', 'ISO-005'].includes(id))).toEqual([])
  expect(verdict).toBe('not-conformant')
})

/** In a response header, and as a word of the error. */
const tenant = 'tenant-of-tests-0123456789'

test('a header of the operator that comes back is not taken for the key', async () => {
  const report = await against(
    listed((response, { headers }) => {
      const isKnown = headers.authorization?.includes('sk-a-key-of-tests') === true
      response.writeHead(isKnown ? 200 : 401, { 'Content-Type': 'application/json', 'X-Tenant': String(headers['x-tenant']) })
      const error = {
        message: `The key does not belong to ${tenant}.`,
        type: 'invalid_request_error',
        param: null,
        code: 'invalid_api_key',
      }
      response.end(JSON.stringify(isKnown ? goodCompletion : { error }))
    }),
    { only: ['AUTH-012', 'AUTH-003'], headers: { 'X-Tenant': tenant } },
  )
  const verdicts = report.requirements.filter(({ id }) => id === 'AUTH-012' || id === 'AUTH-003').map(({ id, verdict }) => [id, verdict])
  expect(verdicts).toEqual([
    ['AUTH-003', 'pass'],
    ['AUTH-012', 'pass'],
  ])
})
