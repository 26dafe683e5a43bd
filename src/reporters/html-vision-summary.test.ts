import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { drawHtml } from './html.ts'

const failing = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report
const between = (page: string, from: string, to: string): string => page.split(from)[1]?.split(to)[0] ?? ''

describe('whether the images arrived', () => {
  const row = failing.requirements.find(({ area }) => area === 'vision')
  if (row === undefined) throw new Error('the golden is empty')
  type Given = readonly [tier: 'smoke' | 'full', verdict: Report['requirements'][number]['verdict']]
  const answer = (...given: readonly Given[]): string =>
    between(
      drawHtml({
        ...failing,
        exchanges: [],
        requirements: given.map(([tier, verdict], index) => ({
          ...row,
          id: `VIS-00${String(index)}`,
          tier,
          verdict,
          because: 'too many were cut',
        })),
      }),
      '<h2 id="sight">Did the images arrive?</h2>\n<p>',
      '</p>',
    )
  test.each<readonly [want: string, given: readonly Given[]]>([
    [
      '<strong>Yes.</strong> 2 requirements on images were decided, 0 of them violated.',
      [
        ['smoke', 'pass'],
        ['full', 'pass'],
      ],
    ],
    [
      '<strong>Yes, but not in every tested case.</strong> 2 requirements on images were decided, 1 of them violated.',
      [
        ['smoke', 'pass'],
        ['full', 'fail'],
      ],
    ],
    [
      '<strong>No.</strong> 1 requirement on images was decided, 1 of them violated.',
      [
        ['smoke', 'fail'],
        ['full', 'inconclusive'],
      ],
    ],
    ['This run cannot tell: too many were cut. 0 requirements on images were decided, 0 of them violated.', [['smoke', 'inconclusive']]],
    ['1 requirement on images was decided, 0 of them violated.', [['full', 'pass']]],
    ['', [['full', 'not-run']]],
  ])('%s', (want, given) => {
    expect(answer(...given)).toBe(want)
  })
})
