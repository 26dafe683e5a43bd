import { expect, test } from 'vitest'
import { type Likened, groupSimilar, interleaveGroups } from './finding-groups.ts'

const finding = (saw: string, wanted = 'w', kind: 'status' | 'end' = 'status'): Likened => ({ saw, wanted, evidence: [{ kind }] })
const sawOf = (findings: readonly Likened[]): readonly string[] => findings.map(({ saw }) => saw)

test.each<readonly [name: string, one: Likened, other: Likened, alike: boolean]>([
  ['figures', finding('no [DONE] in 38 events'), finding('no [DONE] in 5 events'), true],
  ['what is quoted', finding('ends with "a"'), finding('ends with "b \\" c"'), true],
  ['a quotation with marks in it', finding('ends with "a":["b"]" there'), finding('ends with "c" there'), true],
  ['the case that was tried', finding('No messages: status 422'), finding('A bad role: status 422'), true],
  ['a quotation in the case', finding('n of "2": status 422 and "x"'), finding('No messages: status 422 and "\\"y\\" is'), true],
  ['JSON in the case', finding('bias of {"15":101}: status 422'), finding('No messages: status 422'), true],
  ['words between two quotations', finding('":" where a value was: "a" (twice)'), finding('"[" where an end was: "b" (twice)'), false],
  ['what stands before a mere quotation', finding('seen last only: "red"'), finding('seen reversed: "red"'), false],
  ['a quotation that is cut', finding('ends with "a'), finding('ends with "b'), true],
  ['words', finding('a comma'), finding('a colon'), false],
  ['what was wanted', finding('x', 'one'), finding('x', 'two'), false],
  ['where it was seen', finding('x'), finding('x', 'w', 'end'), false],
])('findings that differ in %s', (_, one, other, alike) => {
  expect(groupSimilar([one, other])).toHaveLength(alike ? 1 : 2)
})

test('no finding is lost, and the order of each cluster is kept', () => {
  expect(groupSimilar(['a 1', 'b 1', 'a 2'].map((saw) => finding(saw))).map(sawOf)).toEqual([['a 1', 'a 2'], ['b 1']])
  expect(groupSimilar([])).toEqual([])
})

test('a kind that comes late is told before a second of the first', () => {
  expect(sawOf(interleaveGroups(['a 1', 'a 2', 'a 3', 'b 1'].map((saw) => finding(saw))))).toEqual(['a 1', 'b 1', 'a 2', 'a 3'])
  expect(interleaveGroups([])).toEqual([])
})
