import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shellWord, singleQuoted } from './shell.ts'

test.each([
  ['', "''"],
  ['--tier', '--tier'],
  ['http://127.0.0.1:8080/v1', 'http://127.0.0.1:8080/v1'],
  ['two words', "'two words'"],
  ["it's", "'it'\\''s'"],
  ['$HOME', "'$HOME'"],
  ['a\nb', "'a\nb'"],
  ['é', "'é'"],
])('%j is written %s', (text, want) => {
  expect(shellWord(text)).toBe(want)
})

// dash, bash and zsh read single quotes alike; a system without sh has nothing to check.
test.skipIf(process.platform === 'win32')('a shell reads every text back as one argument', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('ab \'"\\$`\n*?~;&|<>(){}[]!#%=+,-.é🍕')) })
  const texts = fc.sample(text, { numRuns: 200, seed: 1 })
  for (const write of [shellWord, singleQuoted]) {
    const command = `for word in ${texts.map(write).join(' ')}; do printf '%s\\0' "$word"; done`
    expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' }).split('\0').slice(0, -1)).toEqual(texts)
  }
})
