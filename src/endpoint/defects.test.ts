// Every invalid request that is generated, against the mock server: its control request is answered, and it is rejected for what is wrong in it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problems } from '../contract/validate.ts'
import type { Defect } from '../generate/defects/defect.ts'
import { defects } from '../generate/defects/defects.ts'
import { type JsonObject, textOf } from './json.ts'
import { type Trial, at, model, trial } from './trial.support.ts'

let on: Trial
beforeAll(async () => {
  on = await trial()
})
afterAll(() => on.close())

const all = defects({ model, maxTokens: 'max_tokens', temperature: 0, room: 64 })
const rows = (of: (defect: Defect) => boolean): readonly (readonly [id: string, defect: Defect])[] =>
  all.filter(of).map((one) => [one.id, one] as const)

const send = ({ broken, headers }: Defect): ReturnType<Trial['send']> =>
  on.send(broken, Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])))

/** What this endpoint says that it does not do: sound, files, custom tools and what is deprecated. */
const notDone = /input_audio|file|"audio"|custom|functions|function_call/

describe('twins', () => {
  const controls = new Map(all.map(({ valid, id }) => [JSON.stringify(valid), id] as const))
  test.each([...controls].map(([body, id]) => [id, body] as const))('%s: the valid request is answered', async (_, body) => {
    const answer = await on.send(body)
    if (answer.status !== 200) {
      expect(body).toMatch(notDone)
      expect(textOf(at(answer.json, 'error', 'code'))).toBe('unsupported_parameter')
    }
  })
})

describe('what is forbidden', () => {
  test.each(rows(({ kind }) => kind === 'forbidden'))('%s: refused, and the place is named', async (_, defect) => {
    const answer = await send(defect)
    expect([answer.status, problems('error', answer.json)]).toEqual([400, []])
    if (defect.pointer !== null) expect(textOf(at(answer.json, 'error', 'param'))).toBe(variantsOf(defect.pointer))
  })
})

describe('what stock parsers take', () => {
  test.each(rows(({ kind }) => kind === 'lenient'))('%s: answered or refused', async (_, defect) => {
    const { status, json } = await send(defect)
    expect([200, 400, 415]).toContain(status)
    expect(problems(status === 200 ? 'completion' : 'error', json as JsonObject)).toEqual([])
  })
})

/** As OpenAI spells a place. */
const variantsOf = (pointer: string): string =>
  pointer
    .slice(1)
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
