import { describe, expect, test } from 'vitest'
import { zstd, zstdPrefix } from './zstd.ts'
import { storedZstd } from './zstd.support.ts'

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
/** Two blocks, each flushed, and an empty one at the end: made by Node 22. */
const flushed = Buffer.from('28b52ffd0058580000646174613a206f6e650a0a580000646174613a2074776f0a0a010000', 'hex')
const firstBlock = 20
/** A compressed block with a long repetition: made by Node 22. */
const compressed = Buffer.from('28b52ffd6008066d00003068656c6c6f200100ffe62f45', 'hex')

describe('Zstandard', () => {
  test('is decoded, as much as there is of it', () => {
    expect(textOf(zstd(flushed))).toBe('data: one\n\ndata: two\n\n')
    expect(textOf(zstdPrefix(flushed.subarray(0, firstBlock)))).toBe('data: one\n\n')
    expect(textOf(zstdPrefix(flushed.subarray(0, firstBlock + 3)))).toBe('data: one\n\n')
    expect(zstdPrefix(flushed.subarray(0, 2))).toHaveLength(0)
    expect(textOf(zstd(compressed))).toBe('hello '.repeat(300))
    expect(textOf(zstd(Buffer.concat([storedZstd(Buffer.from('a')), storedZstd(Buffer.from('b'))])))).toBe('ab')
  })

  test.each([
    ['cut', flushed.subarray(0, flushed.length - 1), 'unexpected end of data'],
    ['empty', new Uint8Array(0), 'unexpected end of data'],
    ['something else', Buffer.from('no Zstandard'), 'the bytes are not Zstandard'],
    ['followed by something else', Buffer.concat([flushed, Buffer.from('data')]), 'the bytes are not Zstandard'],
  ])('a body that is %s is not decoded', (_, bytes, problem) => {
    expect(() => zstd(bytes)).toThrow(problem)
  })

  test('what would take more memory than a response may have is not begun', () => {
    const declaring = Buffer.from(storedZstd(Buffer.from('a')))
    declaring.writeUInt32LE(0xffff_ffff, 5)
    expect(() => zstd(declaring)).toThrow('more content than a response may have')
    const windowed = Buffer.from('28b52ffd00a8010000', 'hex')
    expect(() => zstd(windowed)).toThrow('the window is too large')
    // One byte repeated 2 MiB - 1 times in each block.
    const run = Buffer.from('28b52ffd0058' + 'faffff61'.repeat(40) + 'fbffff61', 'hex')
    expect(() => zstd(run)).toThrow('more content than a response may have')
    const empty = Buffer.from('28b52ffd2000010000'.repeat(20_001), 'hex')
    expect(() => zstd(empty)).toThrow('more than 20000 frames')
  })
})
