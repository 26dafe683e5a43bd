/**
 * The last filter: whatever the command line writes, to a file or a stream, passes here. A key is masked before a transcript exists; should a form of it have
 * been missed, or come from a file of somebody else, it is not printed either.
 */
import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { core, profiles, requirements } from '../contract/catalogue.ts'
import { withoutCommands } from '../reporters/visible.ts'
import { type TextStream } from './host.ts'
import { type Needle, find, masked } from '../secrets/search.ts'
import { type Secrets, needlesOf } from '../transport/mask.ts'

const needles = new Map<string, Needle>()

/** From now on these are in nothing that is written. */
export function guardSecrets(secrets: Secrets): void {
  for (const needle of needlesOf(secrets)) if (!isOwnWord(needle.secret)) needles.set(needle.secret, needle)
}

/** A key such as `vision-conformance` stands in each report by right: nobody takes it for a secret. */
function isOwnWord(secret: string): boolean {
  const own = JSON.stringify(['vision-conformance', requirements, profiles, core]).toLowerCase()
  return own.includes(secret.toLowerCase())
}

/** The text without any secret, as long as it was. */
export function guarded(text: string): string {
  if (needles.size === 0) return text
  const bytes = Buffer.from(text, 'utf8')
  const safe = guardedBytes(bytes)
  return safe === bytes ? text : Buffer.from(safe).toString('utf8')
}

function guardedBytes(bytes: Uint8Array): Uint8Array {
  const { ranges } = find(bytes, [...needles.values()])
  return ranges.length === 0 ? bytes : masked(bytes, ranges)
}

/** What a person or a log reads. A stream that is closed or full ends nothing: the reports matter more. */
export function print(text: string, stream: Pick<TextStream, 'write'>): void {
  write(withoutCommands(text), stream)
}

/** Commands of our own for the machine that reads the log: what they quote is escaped by who made them. */
export function printCommands(text: string, stream: Pick<TextStream, 'write'>): void {
  write(text, stream)
}

function write(text: string, stream: Pick<TextStream, 'write'>): void {
  try {
    stream.write(guarded(text))
  } catch {
    // Nobody is left to be told.
  }
}

export const warn = (sentence: string, stderr: Pick<TextStream, 'write'>): void => {
  print(`vision-conformance: ${sentence}\n`, stderr)
}

/** Under another name first, so that no reader finds half of it, and what was there stays if the disk is full. */
export function writtenWhole(path: string, content: string | Uint8Array): string {
  const part = `${path}.part`
  try {
    writeFileSync(part, typeof content === 'string' ? guarded(content) : guardedBytes(content))
    renameSync(part, path)
    return path
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

export const append = (path: string, text: string): void => {
  appendFileSync(path, guarded(text))
}
