/** What the violations of a requirement do to clients, as the row tells it. For tests only. */
import type { Break } from '../model/requirement.ts'
import type { Transcript } from '../model/transcript.ts'
import { type Client, clients, witness } from './clients.support.ts'
import { type Case, type Controls, isShowable, textOf } from './library.support.ts'
import { type Outcome, listed, losses } from './outcome.support.ts'

/** The file whose tests show it. */
const testFile = 'src/witness/clients.test.ts'

export const shownBy = (title: string): string => `${testFile}: ${title}`

/** A break that a test here shows, not a public thread. */
export const isOurs = ({ shown }: Break): boolean => shown.startsWith(testFile)

const remembered = new Map<Transcript, Promise<ReadonlyMap<Client, Outcome>>>()

/** Each exchange is replayed once, however many have it for a twin. */
export function seenBy(transcript: Transcript): Promise<ReadonlyMap<Client, Outcome>> {
  const outcomes = remembered.get(transcript) ?? witness(transcript)
  remembered.set(transcript, outcomes)
  return outcomes
}

/** What one file does to clients. */
export async function breaksIn({ title, requirement, transcripts }: Case, controls: Controls): Promise<readonly Break[]> {
  const found: Break[] = []
  for (const transcript of transcripts) {
    const control = isShowable(transcript) ? controls(requirement, transcript) : null
    if (control === null) continue
    const wire = textOf(transcript)
    const [good, seen] = [await seenBy(control), await seenBy(transcript)]
    for (const client of clients) {
      const [before, after] = [good.get(client), seen.get(client)]
      if (before?.kind === 'hung') throw new Error(`${client.use} of ${client.name} hung on ${control.id}, the good twin in ${title}`)
      const lost = before === undefined || after === undefined ? [] : losses(before, after, wire)
      if (lost.length > 0) found.push({ client: client.name, how: `${client.use} ${listed(lost)}`, shown: shownBy(title) })
    }
  }
  return found.filter((one, at) => found.findIndex((other) => isSame(one, other)) === at)
}

export const isSame = (one: Break, other: Break): boolean => one.client === other.client && one.how === other.how

/**
 * What a requirement says of all its files: each harm once, with the first file that shows it; by client, then by its use.
 * @public scripts/witness.js bundles it.
 */
export function summed(found: readonly Break[]): readonly Break[] {
  const distinct = found.filter((one, at) => found.findIndex((other) => isSame(one, other)) === at)
  const place = ({ client, how }: Break): number => clients.findIndex(({ name, use }) => name === client && how.startsWith(`${use} `))
  return [...distinct].sort((a, b) => place(a) - place(b))
}
