/** The careful reading of a JSON text: where exactly it breaks RFC 8259, and what is lawful but lost on most readers. */
export interface JsonFault {
  /** Byte offset. */
  readonly at: number
  readonly problem: string
}

export interface JsonScan {
  readonly fault: JsonFault | null
  readonly duplicates: readonly { readonly name: string; readonly at: number }[]
  readonly hugeNumbers: readonly { readonly text: string; readonly at: number }[]
  readonly depth: number
}

/** Names kept by object; null stands for an array. */
type Container = { readonly names: Set<string> } | null

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const keptPeculiarities = 20

/** Scans without recursion, so that no depth can hurt. Offsets are bytes from the start of `bytes`. */
export function scanJson(bytes: Uint8Array, from = 0): JsonScan {
  const stack: Container[] = []
  const duplicates: { name: string; at: number }[] = []
  const hugeNumbers: { text: string; at: number }[] = []
  let depth = 0
  let at = skipSpace(bytes, from)
  let wants: 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' = 'value'
  const end = (fault: JsonFault | null): JsonScan => ({ fault, duplicates, hugeNumbers, depth })

  for (;;) {
    at = skipSpace(bytes, at)
    const byte = bytes[at]
    if (byte === undefined) return end(fault(at, at === from ? 'empty where a JSON text was expected' : 'ends in the middle'))
    if (wants === 'colon') {
      if (byte !== 0x3a) return end(unexpected(bytes, at, 'a colon'))
      at += 1
      wants = 'value'
      continue
    }
    const container = stack.at(-1)
    const closer = container === undefined ? -1 : container === null ? 0x5d : 0x7d
    if (wants === 'comma-or-end' && byte === 0x2c) {
      at += 1
      wants = container === null ? 'value' : 'name'
      continue
    }
    if ((wants === 'comma-or-end' || wants.endsWith('-or-end')) && byte === closer) {
      at += 1
      stack.pop()
      if (stack.length === 0) break
      wants = 'comma-or-end'
      continue
    }
    if (wants === 'comma-or-end') return end(unexpected(bytes, at, `a comma or the end of the ${container === null ? 'array' : 'object'}`))
    if (wants === 'name' || wants === 'name-or-end') {
      if (byte !== 0x22) return end(unexpected(bytes, at, 'a name in double quotes'))
      const string = stringAt(bytes, at)
      if (string.fault !== null) return end(string.fault)
      if (container?.names.has(string.text) === true && duplicates.length < keptPeculiarities) duplicates.push({ name: string.text, at })
      container?.names.add(string.text)
      at = string.next
      wants = 'colon'
      continue
    }
    if (byte === 0x7b || byte === 0x5b) {
      stack.push(byte === 0x7b ? { names: new Set() } : null)
      depth = Math.max(depth, stack.length)
      at += 1
      wants = byte === 0x7b ? 'name-or-end' : 'value-or-end'
      continue
    }
    const scalar = scalarAt(bytes, at)
    if (scalar.fault !== null) return end(scalar.fault)
    if (scalar.huge && hugeNumbers.length < keptPeculiarities) hugeNumbers.push({ text: ascii(bytes, at, scalar.next), at })
    at = scalar.next
    if (stack.length === 0) break
    wants = 'comma-or-end'
  }
  const rest = skipSpace(bytes, at)
  return end(rest < bytes.length ? fault(rest, 'has more after the end of the JSON text') : null)
}

const fault = (at: number, problem: string): JsonFault => ({ at, problem })

function unexpected(bytes: Uint8Array, at: number, wanted: string): JsonFault {
  const byte = bytes[at] ?? 0
  const seen = byte >= 0x20 && byte < 0x7f ? `"${String.fromCharCode(byte)}"` : `byte 0x${byte.toString(16).padStart(2, '0')}`
  return fault(at, `has ${seen} where ${wanted} was expected`)
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at += 1
  return at
}

function scalarAt(bytes: Uint8Array, at: number): { readonly next: number; readonly fault: JsonFault | null; readonly huge: boolean } {
  const byte = bytes[at] ?? 0
  if (byte === 0x22) return { ...stringAt(bytes, at), huge: false }
  for (const word of ['true', 'false', 'null']) {
    if (ascii(bytes, at, at + word.length) === word) return { next: at + word.length, fault: null, huge: false }
  }
  let stop = at
  while (isNumeric(bytes[stop])) stop += 1
  const text = ascii(bytes, at, stop)
  number.lastIndex = 0
  if (number.exec(text)?.[0].length !== text.length || text === '')
    return { next: at, fault: unexpected(bytes, at, 'a value'), huge: false }
  return { next: stop, fault: null, huge: isHuge(text) }
}

const isNumeric = (byte: number | undefined): boolean =>
  byte !== undefined &&
  ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2b || byte === 0x2e || byte === 0x65 || byte === 0x45)

const isHuge = (text: string): boolean => {
  const value = Number(text)
  return !Number.isFinite(value) || (/^-?\d+$/.test(text) && !Number.isSafeInteger(value))
}

function stringAt(bytes: Uint8Array, from: number): { readonly next: number; readonly text: string; readonly fault: JsonFault | null } {
  let escaped = false
  for (let at = from + 1; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0x22) return { next: at + 1, text: unescaped(bytes, from, at + 1, escaped), fault: null }
    if (byte < 0x20) {
      const code = byte.toString(16).toUpperCase().padStart(4, '0')
      return { next: at, text: '', fault: fault(at, `has the raw control character U+${code} inside a string, which must be escaped`) }
    }
    if (byte !== 0x5c) continue
    escaped = true
    const length = escapeLength(bytes, at)
    if (length === 0) return { next: at, text: '', fault: fault(at, 'has an escape that JSON does not know inside a string') }
    at += length - 1
  }
  return { next: bytes.length, text: '', fault: fault(bytes.length, 'ends inside a string') }
}

function escapeLength(bytes: Uint8Array, at: number): number {
  const kind = String.fromCharCode(bytes[at + 1] ?? 0)
  if ('"\\/bfnrt'.includes(kind)) return 2
  return kind === 'u' && /^[\da-fA-F]{4}$/.test(ascii(bytes, at + 2, at + 6)) ? 6 : 0
}

/** A name as it compares: escapes resolved. Bytes beyond ASCII stand for themselves, which is enough to compare by. */
function unescaped(bytes: Uint8Array, from: number, to: number, escaped: boolean): string {
  const raw = ascii(bytes, from, to)
  return escaped ? (JSON.parse(raw) as string) : raw.slice(1, -1)
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < Math.min(to, bytes.length); at += 1) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}
