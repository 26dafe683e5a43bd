/** The last message: words and images in a lawful order. */
import type { ImageDetail, ImagePart, TextPart, UserPart } from '../../contract/request.ts'
import type { Image, Order, Spelling } from './feature.ts'

const prefix = (type: string, spelling: Spelling | undefined): string =>
  spelling === 'upper-case-type'
    ? `data:${type.toUpperCase()};base64,`
    : spelling === 'upper-case-scheme'
      ? `DATA:${type};base64,`
      : `data:${type};base64,`

export const imagePart = ({ type, data }: Image, detail: ImageDetail | undefined, spelling: Spelling | undefined): ImagePart => ({
  type: 'image_url',
  image_url: { url: `${prefix(type, spelling)}${data}`, ...(detail === undefined ? {} : { detail }) },
})

export const textPart = (text: string): TextPart => ({ type: 'text', text })

/** One list of both. `between`: in turns, the words that are left over last. */
export function ordered(images: readonly ImagePart[], words: readonly TextPart[], order: Order): readonly UserPart[] {
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
