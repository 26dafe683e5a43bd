/** Pictures damaged on purpose: bits turned over behind a head that is right. */
import { container, signature } from './png.ts'

/** How many bytes are turned over: more than a code of either format, so that no decoder goes on where it was. */
const width = 8

function flipped(bytes: Uint8Array, from: number): Uint8Array {
  const damaged = new Uint8Array(bytes)
  for (let at = from; at < from + width; at += 1) damaged[at] = (damaged[at] ?? 0) ^ 0xff
  return damaged
}

/** A PNG whose compressed data is damaged in the middle. `sealed`: its checksums are made right, so that only the decompression can tell. */
export function damagedPng(sampleImage: Uint8Array, sealed: boolean): Uint8Array {
  const chunks = chunksOf(sampleImage)
  const data = chunks.find(([type]) => type === 'IDAT')?.[1] ?? new Uint8Array(0)
  const middle = Math.floor(data.length / 2)
  if (!sealed) return flipped(sampleImage, data.byteOffset - sampleImage.byteOffset + middle)
  return container(
    chunks.flatMap(([type, own]) => (type === 'IEND' ? [] : [[type, type === 'IDAT' ? flipped(own, middle) : own] as const])),
  )
}

/** A JPEG whose scan is damaged in its middle: ITU-T T.81, B.2.3. */
export function damagedJpeg(sampleImage: Uint8Array): Uint8Array {
  const scan = sampleImage.findIndex((value, at) => value === 0xff && sampleImage[at + 1] === startOfScan)
  return flipped(sampleImage, Math.floor((scan + sampleImage.length) / 2))
}
const startOfScan = 0xda

/** The chunks of a PNG, in order: third edition, 5.3. */
function chunksOf(sampleImage: Uint8Array): readonly (readonly [type: string, data: Uint8Array])[] {
  const view = new DataView(sampleImage.buffer, sampleImage.byteOffset, sampleImage.byteLength)
  const chunks: (readonly [string, Uint8Array])[] = []
  for (let at = signature.length; at + 8 <= sampleImage.length;) {
    const length = view.getUint32(at)
    chunks.push([Buffer.from(sampleImage.subarray(at + 4, at + 8)).toString('latin1'), sampleImage.subarray(at + 8, at + 8 + length)])
    at += length + 12
  }
  return chunks
}
