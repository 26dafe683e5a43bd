/** Pieces to a request. */
import type { Body, Piece } from './aspect.ts'
import { pngImage } from './images.ts'
import { imagePart, ordered, textPart } from './parts.ts'
import { exampleOf } from './drawn.ts'

const greeting = 'Say hello.'
const asJson = 'Answer with a JSON object.'

/** The least request with the pieces added: valid whichever they are. */
export function assemble(least: Body, pieces: readonly Piece[]): Body {
  const all = <T>(of: (piece: Piece) => readonly T[] | undefined): readonly T[] => pieces.flatMap((piece) => of(piece) ?? [])
  const one = <T>(of: (piece: Piece) => T | undefined): T | undefined => pieces.map(of).find((value) => value !== undefined)
  const members: Body = Object.fromEntries(pieces.flatMap((piece) => Object.entries(piece.members ?? {})))
  const wantsJson = isJsonMode(members['response_format'])
  const given = one(({ words }) => words)
  const [detail, spelling, order] = [one((piece) => piece.detail), one((piece) => piece.spelling), one((piece) => piece.order)]
  const drawn = all(({ images }) => images)
  // What is said of images is said of one where no other aspect has any.
  const wanted = drawn.length === 0 && [detail, spelling, order].some((value) => value !== undefined) ? [plainImage] : drawn
  const words = [...(given ?? [greeting]), ...(wantsJson ? [asJson] : [])]
  const images = wanted.map((image) => imagePart(image, detail, spelling))
  const content =
    images.length === 0 && words.length === 1
      ? words[0]
      : ordered(images, words.map(textPart), order === 'alone' && wantsJson ? 'images-first' : (order ?? 'images-first'))
  const last = { role: 'user', content, ...one(({ author }) => author) }
  return {
    ...(members['max_completion_tokens'] === undefined ? least : withoutOlderLimit(least)),
    messages: [...all(({ opening }) => opening), ...all(({ history }) => history), last, ...all(({ ending }) => ending)],
    ...members,
    ...atMostFew(members),
  }
}

/** Answers without a limit cost what they cost: no more than so many are asked for at once. */
const mostUnlimited = 2

function atMostFew({ n, max_tokens: older, max_completion_tokens: newer }: Body): Body {
  const isUnlimited = older === null || newer === null
  return isUnlimited && typeof n === 'number' && n > mostUnlimited ? { n: mostUnlimited } : {}
}

const withoutOlderLimit = (least: Body): Body => Object.fromEntries(Object.entries(least).filter(([name]) => name !== 'max_tokens'))

const plainImage = exampleOf(pngImage)

const isJsonMode = (format: unknown): boolean =>
  typeof format === 'object' && format !== null && 'type' in format && format.type === 'json_object'
