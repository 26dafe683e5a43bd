// fixtures/images to one module: the pictures of formats that the project does not encode by itself.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @param {string} root the project's root */
export function imagesModule(root) {
  const folder = join(root, 'fixtures/images')
  /** @type {readonly { file: string, kind: string, type: string, cells: readonly string[], other: readonly string[] | null }[]} */
  const list = JSON.parse(readFileSync(join(folder, 'cells.json'), 'utf8'))
  const rows = list.map(({ file, ...shown }) => JSON.stringify({ ...shown, data: readFileSync(join(folder, file)).toString('base64') }))
  return `// Made by scripts/generate.js from fixtures/images. Edit those.

/** A grid of nine cells in a format of its kind. */
export interface Picture {
  readonly kind: string
  readonly type: string
  /** What it shows, in reading order. */
  readonly cells: readonly string[]
  /** What else it may be taken to show: the last frame, or the picture as it is stored; null: nothing. */
  readonly other: readonly string[] | null
  /** Base64. */
  readonly data: string
}

export const pictures: readonly Picture[] = [
  ${rows.join(',\n  ')},
]
`
}
