/** What a request may have beyond the least, told apart into aspects: each may be there or not, whatever the others do. */
import fc from 'fast-check'
import type { ChatRequest, ImageDetail, Message, Tool, UserMessage } from '../../contract/request.ts'

/** A picture before it is spelled as a data URI: its media type and its bytes in Base64. */
export interface Image {
  readonly type: string
  readonly data: string
}

/** What an aspect adds to the request. What is spelled in `messages` comes in pieces, since several aspects have a part in it. */
export interface RequestPatch {
  readonly members?: Partial<ChatRequest>
  /** Messages before all others: instructions. */
  readonly opening?: readonly Message[]
  /** Messages before the last. */
  readonly history?: readonly Message[]
  /** Messages after the user's last: a call and its results. */
  readonly ending?: readonly Message[]
  /** What the last message of the user says, in place of the greeting; several: a part each. */
  readonly words?: readonly string[]
  readonly images?: readonly Image[]
  /** Where the images stand among the words; alone: there are none. */
  readonly order?: Order
  /** Further members of `image_url`, for each image. */
  readonly detail?: ImageDetail
  /** How the address of each image begins, in place of `data:TYPE;base64,`. */
  readonly spelling?: Spelling
  /** Tools beside those of other aspects, and no more than a request may have. */
  readonly tools?: readonly Tool[]
  /** Further members of the user's last message. */
  readonly author?: Pick<UserMessage, 'name'>
}

export type Order = 'images-first' | 'words-first' | 'between' | 'alone'
export type Spelling = 'upper-case-type' | 'upper-case-scheme'

/** One of the kinds of value that an aspect takes. Kinds are drawn by their weight, so that bounds are met as often as what lies between. */
export interface Choice {
  readonly name: string
  readonly weight: number
  readonly arbitrary: fc.Arbitrary<RequestPatch>
}

/** The simplest choice comes first: shrinking goes that way. */
export interface Feature {
  readonly name: string
  readonly choices: readonly Choice[]
}

/** An aspect of these choices, all of one weight; `rare` ones come a third as often. */
export const feature = (
  name: string,
  choices: Readonly<Record<string, fc.Arbitrary<RequestPatch>>>,
  rare: readonly string[] = [],
): Feature => ({
  name,
  choices: Object.entries(choices).map(([choice, arbitrary]) => ({ name: choice, weight: rare.includes(choice) ? 1 : 3, arbitrary })),
})

/** An aspect that is one member of the request. A value that is no arbitrary stands for itself. */
export const member = <Name extends keyof ChatRequest>(
  name: Name,
  values: Readonly<Record<string, ChatRequest[Name] | fc.Arbitrary<ChatRequest[Name]>>>,
  rare: readonly string[] = [],
): Feature =>
  feature(
    name,
    Object.fromEntries(
      Object.entries(values).map(([choice, value]) => [
        choice,
        (value instanceof fc.Arbitrary ? value : fc.constant(value)).map((drawn): RequestPatch => ({ members: only(name, drawn) })),
      ]),
    ),
    rare,
  )

const only = <Name extends keyof ChatRequest>(name: Name, value: ChatRequest[Name]): Pick<ChatRequest, Name> =>
  ({ [name]: value }) as Pick<ChatRequest, Name>

/** The same members each time. */
export const members = (body: Partial<ChatRequest>): fc.Arbitrary<RequestPatch> => fc.constant({ members: body })
