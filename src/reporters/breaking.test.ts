import { expect, test } from 'vitest'
import { byClient, clientsInShort } from './line-breaks.ts'

const breaks = [
  { client: 'b', how: 'fails', shown: 'x' },
  { client: 'a', how: 'waits', shown: 'y' },
  { client: 'b', how: 'waits', shown: 'z' },
]

test('clients are put together, in the order in which the row tells them', () => {
  expect(byClient(breaks).map(({ client, harms }) => [client, harms.map(({ how, shown }) => `${how} ${shown}`)])).toEqual([
    ['b', ['fails x', 'waits z']],
    ['a', ['waits y']],
  ])
  expect(byClient([])).toEqual([])
})

test('in short, three clients are named and the rest counted', () => {
  expect(clientsInShort([])).toBe('')
  expect(clientsInShort(breaks)).toBe('b, a')
  expect(clientsInShort(['a', 'b', 'c', 'd', 'e'].map((client) => ({ client, how: '', shown: '' })))).toBe('a, b, c and 2 more')
})
