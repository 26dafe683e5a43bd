// Drawn requests against OpenAI's own description, where it lies beside the project.
import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { chanceOf } from '../chance.ts'
import { drawn } from './drawn.ts'
import { requests } from './requests.ts'

const beside = new URL('../../../../shared/reference/openai-chat-completions.openapi.json', import.meta.url)
const theirs = existsSync(beside) ? (JSON.parse(readFileSync(beside, 'utf8')) as Readonly<Record<string, unknown>>) : null

const absence = theirs === null ? ', which is not beside the project: nothing is compared' : ''

test.runIf(theirs !== null)(`every drawn request is valid by OpenAI's own description${absence}`, () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, discriminator: false })
  ajv.addSchema({ ...theirs, $id: 'theirs' })
  const judge = ajv.getSchema('theirs#/components/schemas/CreateChatCompletionRequest')
  const arbitrary = requests({ model: 'gpt-4.1', maxTokens: 'max_completion_tokens', temperature: 0, without: [], room: 64 })
  const chance = chanceOf(1, 'second opinion')
  const wrong = new Set<string>()
  expect(judge?.({ model: 'm', messages: [] })).toBe(false)
  for (let at = 0; at < 300; at += 1) {
    const { value } = drawn(arbitrary, chance)
    if (judge?.(value) !== true)
      for (const error of judge?.errors ?? []) wrong.add(JSON.stringify([error.instancePath, error.keyword, error.params]))
  }
  expect([...wrong]).toEqual([])
})
