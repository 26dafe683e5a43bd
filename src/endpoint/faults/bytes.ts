/** Bytes that are not what JSON or UTF-8 allow. RFC 8259, RFC 3629. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { onEvents, onFragments, onPieces, onPlainText, together } from '../edits.ts'

/** Private-use characters that stand for raw bytes until the text is bytes. */
const marks: readonly (readonly [mark: string, bytes: readonly number[]])[] = [
  ['\ue000', [0xf0, 0x9f]],
  ['\ue001', [0x8c, 0x8d]],
  ['\ue002', [0xff]],
]

const asBytes: Stages = onPieces((pieces) =>
  pieces.map((piece) => ({
    ...piece,
    bytes: marks.reduce<Buffer>((bytes, [mark, by]) => replaced(bytes, Buffer.from(mark), Buffer.from(by)), Buffer.from(piece.bytes)),
  })),
)

function replaced(bytes: Buffer, what: Buffer, by: Buffer): Buffer {
  const at = bytes.indexOf(what)
  return at === -1 ? bytes : Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + what.length)])
}

const first = (text: string): string => text.replace('"object":', '"object":"x","object":')

export const bytes: readonly Fault[] = [
  fault({
    id: 'invalid-utf8',
    title: 'A delta has bytes that are not UTF-8',
    entry: 'S018',
    target: 'SSE-003',
    sideEffects: ['STR-020', 'STR-021'],
    variants: {
      'a character of four bytes split over two deltas': together(
        onFragments((text, nth) => (nth === 1 ? `${text}\ue000` : nth === 2 ? `\ue001${text}` : text)),
        asBytes,
      ),
      'a byte that never occurs': together(
        onFragments((text, nth) => (nth === 1 ? `${text}\ue002` : text)),
        asBytes,
      ),
    },
  }),
  fault({
    id: 'plain-not-json',
    title: 'A plain response is not one JSON text',
    target: 'SCH-001',
    variants: {
      'a word after it': onPlainText((text) => `${text} OK`),
      'a comma before its end': onPlainText((text) => text.replace(/\}$/, ',}')),
    },
  }),
  fault({
    id: 'plain-bom',
    title: 'A plain response begins with a byte order mark',
    target: 'SCH-001',
    variants: {
      'before the brace': onPlainText((text) => `\ufeff${text}`),
      'and a line feed after it': onPlainText((text) => `\ufeff${text}\n`),
    },
  }),
  fault({
    id: 'duplicate-member',
    title: 'A JSON object has a member name twice',
    target: 'SCH-009',
    variants: {
      object: together(onPlainText(first), onEvents(first)),
      model: together(
        onPlainText((text) => text.replace('"model":', '"model":"x","model":')),
        onEvents((text) => text.replace('"model":', '"model":"x","model":')),
      ),
    },
  }),
]
