/** The last message: words and images in a lawful order. */
import type { Body, Image, Order, Spelling } from './feature.ts'

const prefix = (type: string, spelling: Spelling | undefined): string =>
  spelling === 'upper-case-type'
    ? `data:${type.toUpperCase()};base64,`
    : spelling === 'upper-case-scheme'
      ? `DATA:${type};base64,`
      : `data:${type};base64,`

export const imagePart = ({ type, data }: Image, detail: string | undefined, spelling: Spelling | undefined): Body => ({
  type: 'image_url',
  image_url: { url: `${prefix(type, spelling)}${data}`, ...(detail === undefined ? {} : { detail }) },
})

export const textPart = (text: string): Body => ({ type: 'text', text })

/** One list of both. `between`: in turns, the words that are left over last. */
export function ordered(images: readonly Body[], words: readonly Body[], order: Order): readonly Body[] {
  switch (order) {
    case 'images-first':
      return [...images, ...words]
    case 'words-first':
      return [...words, ...images]
    case 'alone':
      return images
    case 'between':
      return [...images.flatMap((image, at) => [image, ...words.slice(at, at + 1)]), ...words.slice(images.length)]
  }
}
