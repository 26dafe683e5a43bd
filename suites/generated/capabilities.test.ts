import { expect, test } from 'vitest'
import { defects } from '../../src/generate/defects/defects.ts'
import { capabilitiesOf } from './capabilities.ts'

const defaults = { max_completion_tokens: 64 }
/** As a model is asked that takes no temperature, so that nothing else is optional. */
const controls = defects({ model: 'm', maxTokens: 'max_completion_tokens', temperature: null, room: 64, extraBody: {} }).map(
  ({ valid }) => valid,
)
const needsNothing = controls.filter((body) => capabilitiesOf(body, defaults).length === 0)

test('what needs no capability is one text by the user', () => {
  expect(needsNothing.length).toBeGreaterThan(0)
  expect(needsNothing.filter(({ messages }) => !JSON.stringify(messages).startsWith('[{"role":"user","content":"'))).toEqual([])
})

test('audio and files have a name', () => {
  const withParts = controls.filter((body) => /"type":"(input_audio|file)"/.test(JSON.stringify(body['messages'])))
  expect(withParts.length).toBeGreaterThan(0)
  expect(withParts.filter((body) => !capabilitiesOf(body, defaults).includes('other-parts'))).toEqual([])
})
