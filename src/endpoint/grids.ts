/** Cells of equal size, in rows and columns. */
import { type Area, dominant, sharesOf } from './colours.ts'
import type { Bitmap } from './decoded-images.ts'

export interface Grid {
  readonly rows: number
  readonly columns: number
}

/** The inner part of a cell: edges may be blurred. */
const inset = 0.2

function cellsOf({ rows, columns }: Grid): readonly Area[] {
  return Array.from({ length: rows * columns }, (_, at) => {
    const row = Math.floor(at / columns)
    const column = at % columns
    return {
      left: (column + inset) / columns,
      right: (column + 1 - inset) / columns,
      top: (row + inset) / rows,
      bottom: (row + 1 - inset) / rows,
    }
  })
}

/** The colours of the cells in reading order. */
export const readCells = (bitmap: Bitmap, grid: Grid, choices: readonly string[]): readonly string[] =>
  cellsOf(grid).map((cell) => dominant(bitmap, choices, cell))

/** How much of the cells has the colour of its cell: 1 where the grid is the picture's own. */
function purity(bitmap: Bitmap, grid: Grid, choices: readonly string[]): number {
  const cells = cellsOf(grid)
  return cells.reduce((sum, cell) => sum + (sharesOf(bitmap, choices, cell)[0]?.[1] ?? 0), 0) / cells.length
}

const grids: readonly Grid[] = Array.from({ length: 64 }, (_, at) => ({ rows: 1 + (at >> 3), columns: 1 + (at & 7) })).sort(
  (one, other) => one.rows * one.columns - other.rows * other.columns,
)

/** The grid that a question speaks of; where it gives no numbers, the coarsest that fits the picture. */
export function gridIn(question: string, bitmap: Bitmap, choices: readonly string[]): Grid {
  const rows = /\b(\d{1,4}|one|two|three|four|five|six|seven|eight) rows?/i.exec(question)?.[1]
  const columns = /\b(\d{1,4}|one|two|three|four|five|six|seven|eight) columns?/i.exec(question)?.[1]
  if (rows !== undefined && columns !== undefined) return { rows: sizeOf(rows), columns: sizeOf(columns) }
  const sizes = /(\d{1,4})\s{0,3}(?:x|×|by|\*)\s{0,3}(\d{1,4})/i.exec(question)
  if (sizes === null) return grids.find((grid) => purity(bitmap, grid, choices) > 0.97) ?? { rows: 1, columns: 1 }
  const [one, other] = [sizeOf(sizes[1] ?? ''), sizeOf(sizes[2] ?? '')]
  // Whether rows or columns are named first differs from one speaker to the next: the picture decides.
  const byRows = { rows: one, columns: other }
  const byColumns = { rows: other, columns: one }
  return purity(bitmap, byRows, choices) >= purity(bitmap, byColumns, choices) ? byRows : byColumns
}

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
const largest = 32
const sizeOf = (text: string): number => {
  const size = words.includes(text.toLowerCase()) ? words.indexOf(text.toLowerCase()) : Number(text)
  return Math.min(Math.max(size, 1), largest)
}

export const isGridQuestion = (question: string): boolean => /\b(grid|cells?|squares?|tiles?|mosaic|checkerboard)\b/i.test(question)
