/** Comments in image files: bytes that every decoder passes over. */
import { chunk, joined, signature, uint32 } from './png.ts'

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte)

/** Length of the signature and of the header chunk, which has to come first. */
const PNG_HEAD = 8 + 25

/** The file with a comment, up to 255 characters of ASCII; null: it is no PNG, JPEG, GIF or WebP. */
export function withComment(file: Uint8Array, comment: string): Uint8Array | null {
  const text = new TextEncoder().encode(comment)
  // https://www.w3.org/TR/png-3/#11tEXt
  if (startsWith(file, signature))
    return joined([
      file.subarray(0, PNG_HEAD),
      chunk('tEXt', joined([new TextEncoder().encode('Comment\0'), text])),
      file.subarray(PNG_HEAD),
    ])
  // ITU-T T.81, B.2.4.5: a segment's length counts itself.
  if (startsWith(file, [0xff, 0xd8])) {
    const segment = new Uint8Array([0xff, 0xfe, 0, text.length + 2])
    return joined([file.subarray(0, 2), segment, text, file.subarray(2)])
  }
  // GIF89a, 24: an extension of sub-blocks, before the trailer.
  if (startsWith(file, [0x47, 0x49, 0x46, 0x38, 0x39])) {
    const opening = new Uint8Array([0x21, 0xfe, text.length])
    return joined([file.subarray(0, -1), opening, text, new Uint8Array([0]), file.subarray(-1)])
  }
  // RFC 9649, 2.7: readers pass over chunks that they do not know.
  if (startsWith(file, [0x52, 0x49, 0x46, 0x46])) {
    const padded = joined([text, new Uint8Array(text.length % 2)])
    const unknown = joined([new TextEncoder().encode('NOTE'), littleEndian(text.length), padded])
    return joined([file.subarray(0, 4), littleEndian(file.length - 8 + unknown.length), file.subarray(8), unknown])
  }
  return null
}

const littleEndian = (value: number): Uint8Array => new Uint8Array([...uint32(value)].reverse())
