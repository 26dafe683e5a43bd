import { expect, test } from 'vitest'
import { requirements } from '../../contract/catalogue.ts'
import { variations } from '../variations/registry.ts'
import { faults } from './registry.ts'
import { unseen } from './unseen-images.ts'

/** The deviations that were observed on real endpoints, by their numbers in the catalogue: S of streams, V of everything else. */
const observed = `
  S001 S002 S003 S004 S005 S007 S008 S010 S012 S015 S016 S018 S020 S021 S022 S025 S027 S028 S029 S032 S034 S035 S036 S037 S038 S041
  S042 S044 S045 S049 S050 S051 S052 S054 S055 S060 S061 S062 S063 S064 S065 S068 S069 S070 S071 S073 S074 S075 S076 S078 S079 S080
  S082 S083 S086 S087 S089 S090 S091 S094 S095 S097 S098 S099 S101 S102 S104 S106 S109 S110 S111 S112 S113 S115 S117 S120 S121 S123
  S124 S125 S126 S127 S129 S130 S131 S132 S136 S137 S138 S140 S141 S142 S143 S144 S146 S148 S149 S151 S152 S154 S157 S159 S160 S161
  S162 S163 S165 S166 S171 S174 S176 S177 S178 S179 S180 S181
  V001 V002 V005 V006 V007 V008 V009 V011 V013 V014 V020 V021 V022 V024 V025 V026 V027 V029 V030 V031 V032 V034 V035 V037 V039 V040
  V042 V044 V045 V046 V048 V049 V051 V052 V054 V056 V057 V058 V059 V062 V063 V069 V071 V072 V073 V074 V076 V077 V078 V079 V080 V082
  V083 V084 V085 V088 V089 V092 V093 V095 V096 V097 V098 V099 V100 V101 V103 V105 V106 V107 V109 V110 V113 V114 V115 V116 V117 V119
  V123 V124 V125 V127 V128 V129 V130 V131 V134 V135 V137 V139 V141 V142 V143 V145 V146 V147 V148 V149 V150 V151 V152 V154 V155 V156
  V157 V158 V160 V162 V166 V167 V168 V172 V173 V174
`
  .trim()
  .split(/\s+/)

/** Those that a fault shows and something catches. */
const caught = new Set(faults.filter(({ target }) => target !== null).flatMap(({ entries }) => entries))
/** Those that no fault can show, each with its reason. */
const excused = new Set(unseen.map(({ entry }) => entry))

test('every observed deviation has a fault that something catches, or a reason why none can show it', () => {
  expect(observed.filter((id) => !caught.has(id) && !excused.has(id))).toEqual([])
})

test('what has a reason is caught by nothing, and faults name no deviation that was not observed', () => {
  expect([...excused].filter((id) => caught.has(id))).toEqual([])
  expect([...caught, ...excused].filter((id) => /^[SV]/.test(id) && !observed.includes(id))).toEqual([])
})

test('every requirement is turned red by some fault', () => {
  const violated = new Set(faults.flatMap(({ expectedViolations }) => expectedViolations))
  expect(requirements.filter(({ id, excluded }) => excluded === null && !violated.has(id)).map(({ id }) => id)).toEqual([])
})

test('the median fault turns at most two requirements red', () => {
  const sizes = faults
    .filter(({ target }) => target !== null)
    .map(({ expectedViolations }) => expectedViolations.length)
    .sort((a, b) => a - b)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(2)
})

/** The ten planted faults and the seven lawful shapes that tools of this kind were measured with in November 2026. */
const ten = [
  'no-done',
  'finish-empty-string',
  'tool-delta-without-index',
  'usage-total-wrong',
  'unauthorized-as-200',
  'stream-labelled-json',
  'id-changes',
  'created-in-milliseconds',
  'invalid-utf8',
  'error-in-200-stream',
]
const seven = ['seven-byte-pieces', 'other-granularity', 'crlf', 'no-space', 'comments', 'data-over-lines', 'legal-fields']

test('ten of ten are caught, and none of seven flagged: the proof holds each to this list', () => {
  expect(ten.filter((id) => (faults.find((fault) => fault.id === id)?.expectedViolations.length ?? 0) > 0)).toEqual(ten)
  expect(seven.filter((id) => variations.find((variation) => variation.id === id)?.expectedViolations.length === 0)).toEqual(seven)
})
