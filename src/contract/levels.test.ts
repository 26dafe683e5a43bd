import { expect, test } from 'vitest'
import { requirements } from './catalogue.ts'

/** Documents that can demand something of every endpoint: OpenAI's own, and standards. */
const authority = /^(OpenAI|RFC \d|WHATWG|PNG|ITU-T)/

test('every MUST and SHOULD names the clients that its violation breaks, or a standard', () => {
  const standard = /^(RFC \d|WHATWG|PNG|ITU-T)/
  const silent = requirements.filter(
    ({ level, excluded, breaks, harm, sources }) =>
      excluded === null &&
      level !== 'MAY' &&
      breaks.length === 0 &&
      harm === null &&
      !sources.some(({ document }) => standard.test(document)),
  )
  expect(silent.map(({ id }) => id)).toEqual([])
})

test('every MUST and SHOULD names a document of OpenAI or a standard first', () => {
  const binding = requirements.filter(({ level, excluded }) => excluded === null && level !== 'MAY')
  expect(binding.length).toBeGreaterThan(100)
  expect(binding.filter(({ sources: [first] }) => !authority.test(first?.document ?? '')).map(({ id }) => id)).toEqual([])
})
