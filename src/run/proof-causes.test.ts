/** What single faults read as: the first cause in words and numbers. */
import { expect, test } from 'vitest'
import type { FaultName } from '../endpoint/choose-variant.ts'
import type { Effect } from '../model/cause.ts'
import { cleanRun, judged, timeout } from './proof.support.ts'

/** `*`: any number. */
const cases: readonly (readonly [fault: FaultName, statement: string, effect: Effect])[] = [
  ['images-unanswered:status-500', 'requests with an image fail with status 500: * of * with an image, 0 of * without', 'images'],
  ['images-unanswered:status-502', 'requests with an image fail with status 502: * of * with an image, 0 of * without', 'images'],
  ['images-unanswered:a-cut-connection', 'requests with an image end in a cut connection: * of * with an image, 0 of * without', 'images'],
  ['streams-unanswered:status-500', 'streamed requests fail with status 500: * of * with stream, 0 of * without', 'streams'],
  ['quoted-text-unanswered:status-500', 'requests with quoted text fail with status 500: * of * with quoted text, 0 of * without', 'other'],
  [
    'malformed-json-unanswered:a-head-and-no-body',
    'requests with malformed JSON get no complete response: * of * with malformed JSON, 0 of * without',
    'other',
  ],
  ['bad-image-blind:whatever-is-wrong', 'unreadable images are not rejected: * of * invalid requests', 'images'],
  ['image-dropped:without-a-word', 'images that do not reach the model: * of * comparison of * responses', 'images'],
  [
    'body-left-by-refusal:the-end-of-its-body',
    'requests after a rejected one on the same connection fail (malformed HTTP responses): * of * sent after a rejected one, 0 of * sent otherwise',
    'other',
  ],
  [
    'unparsable-arguments-unanswered:any-of-them',
    'requests with tool call arguments that are not JSON fail with status 500: * of * with tool call arguments that are not JSON, 0 of * without',
    'tools',
  ],
  [
    'begins-with-abandoned-text:the-rest-of-its-events',
    'text of one request in the response to another: * of * comparison of * responses',
    'streams',
  ],
  [
    'every-third-image-unanswered:status-500',
    'requests with an image fail with status 500: intermittent: * of * with an image, 0 of * without',
    'images',
  ],
  [
    'temperature-zero-refused:with-400',
    'values within the range of a sampling parameter are rejected: 1 of 1 sent with temperature 0, 0 of * sent without',
    'other',
  ],
]

/** The statement with any numbers in the place of `*`. */
const like = (statement: string): RegExp => new RegExp(`^${statement.replace(/[()]/g, '\\$&').replaceAll('*', '\\d+')}$`)

test.each(cases)('%s is told as %s', { timeout }, async (fault, statement, effect) => {
  const clean = await cleanRun()
  const { causes, exchanges, run } = await judged({ faults: [fault] })
  expect(causes[0]?.statement).toMatch(like(statement))
  expect(causes[0]?.effect).toBe(effect)
  expect(exchanges.map(({ id }) => id)).toEqual(expect.arrayContaining([...(causes[0]?.exchanges ?? [])]))
  expect(run.requests).toBeLessThanOrEqual(1.5 * clean.run.requests)
})

test('what fails beside others alone is told so', { timeout }, async () => {
  const { causes } = await judged({ faults: ['bodies-lost-under-load:one-in-5'], only: ['SCH-001', 'http', 'sse'] })
  expect(causes.map(({ statement }) => statement)).toEqual([
    expect.stringMatching(like('valid requests get a response without a body: only when sent together: * of 16, alone 0 of 4')),
  ])
})

test('what follows from responses to other requests is one cause', { timeout }, async () => {
  const { causes, requirements } = await judged({ faults: ['responses-replayed:for-the-same-messages'] })
  expect(causes.map(({ statement }) => statement)).toEqual([
    expect.stringMatching(
      like('earlier responses that are given again to other requests: * of * sent without stream, 0 of * sent with stream'),
    ),
  ])
  expect(causes[0]?.requirements).toEqual(expect.arrayContaining(['SCH-027', 'TOOL-002', 'PAR-010', 'PAR-014', 'ERR-012']))
  expect(requirements.filter(({ verdict }) => verdict === 'fail').length).toBeGreaterThan(5)
})

test('without a fault there is no cause', { timeout }, async () => {
  expect((await cleanRun()).causes).toEqual([])
})
