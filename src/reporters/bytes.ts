/** Shown bytes turned back into bytes, so that a range of them can be marked wherever it falls. */
import type { ReportedBytes } from '../model/report.ts'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8, but a lone surrogate becomes the three bytes that stand for it in WTF-8, so that it stays to be seen. */
export function fromText(text: string): Uint8Array {
  const encoder = new TextEncoder()
  const parts = text.split(/(\p{Cs})/u).map((part) => {
    const unit = part.charCodeAt(0)
    const isLone = part.length === 1 && unit >= 0xd800 && unit <= 0xdfff
    return isLone ? new Uint8Array([0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 63), 0x80 | (unit & 63)]) : encoder.encode(part)
  })
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The bytes that a report shows; the first of them is byte `from` of the whole. */
export const bytesOf = (shown: ReportedBytes): Uint8Array =>
  shown.encoding === 'base64' ? Buffer.from(shown.text, 'base64') : fromText(shown.text)

/** At most so many UTF-16 units of the text of a body, no character and no group of Base64 split. */
export function clipped(shown: ReportedBytes, most: number): ReportedBytes {
  if (shown.text.length <= most) return shown
  const text = shown.text.slice(0, most - (most % 4))
  return { ...shown, text: shown.encoding === 'base64' ? text : text.replace(/[\ud800-\udbff]$/, '') }
}

export const isWhole = (shown: ReportedBytes): boolean => shown.from === 0 && bytesOf(shown).length >= shown.length

export type PrintableBody = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'raw'; readonly bytes: Uint8Array }

/** Bytes in turns of text and of what is not UTF-8, in order and without loss. */
export function textAndRaw(bytes: Uint8Array): readonly PrintableBody[] {
  const turns: PrintableBody[] = []
  let textFrom = 0
  let rawFrom = -1
  const endText = (at: number): void => {
    if (at > textFrom) turns.push({ kind: 'text', text: strict.decode(bytes.subarray(textFrom, at)) })
  }
  const endRaw = (at: number): void => {
    if (rawFrom >= 0) turns.push({ kind: 'raw', bytes: bytes.subarray(rawFrom, at) })
  }
  for (let at = 0; at < bytes.length;) {
    const length = characterAt(bytes, at)
    if (length === 0 && rawFrom < 0) {
      endText(at)
      rawFrom = at
    }
    if (length > 0 && rawFrom >= 0) {
      endRaw(at)
      rawFrom = -1
      textFrom = at
    }
    at += Math.max(1, length)
  }
  if (rawFrom >= 0) endRaw(bytes.length)
  else endText(bytes.length)
  return turns
}

/** Length in bytes of the character that begins there, 0 if none does. */
function characterAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  try {
    strict.decode(bytes.subarray(at, at + length))
    return length
  } catch {
    return 0
  }
}
