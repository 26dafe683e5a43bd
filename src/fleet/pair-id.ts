/** Ids of pairs: two names of folders that every file system takes, whatever targets and models are called. */
import { textDigest } from './digest.ts'

/** A file system allows 255 bytes. */
const MAX_NAME = 100
const KEPT = 80
const DIGITS = 16

/** Names that Windows has for devices, with any extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** A name with letters, digits, `-`, `_`, `.` and `%` alone. A long one is cut, and ends with `~` and a digest of it whole. */
export function folderName(name: string): string {
  const encoded = [...new TextEncoder().encode(name)].map(encodedByte).join('')
  const safe = encoded
    .replace(/^\.|\.$/g, '%2E')
    .replace(device, (word) => `%${word.charCodeAt(0).toString(16).toUpperCase()}${word.slice(1)}`)
  return safe.length <= MAX_NAME ? safe : withDigest(safe.slice(0, KEPT).replace(/%.?$/, ''), name)
}

function encodedByte(byte: number): string {
  const character = String.fromCharCode(byte)
  return /[\w.-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

const withDigest = (folder: string, name: string): string => `${folder}~${textDigest(name).slice(0, DIGITS)}`

/** The id of each model of a target. Names that differ only in case end with a digest: some file systems do not tell them apart. */
export function pairIds(target: string, models: readonly string[]): ReadonlyMap<string, string> {
  const folders = models.map((model) => ({ model, folder: folderName(model) }))
  const counts = new Map<string, number>()
  for (const { folder } of folders) counts.set(folder.toLowerCase(), (counts.get(folder.toLowerCase()) ?? 0) + 1)
  return new Map(
    folders.map(({ model, folder }) => {
      const isAlone = counts.get(folder.toLowerCase()) === 1
      return [model, `${folderName(target)}/${isAlone ? folder : withDigest(folder.slice(0, KEPT), model)}`]
    }),
  )
}
