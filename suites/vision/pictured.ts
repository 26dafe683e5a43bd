/** Requests that show images, and what these show. */
import type { RequestMembers } from '../../src/contract/request.ts'
import type { ImageContent } from '../../src/model/probe.ts'
import type { PaddedImage } from '../../src/generate/padded-png.ts'
import { image, text } from './images.ts'

/** Members of a body, and what its images show; none: they show nothing that anybody could name. */
export interface Pictured {
  readonly body: RequestMembers
  readonly images: readonly ImageContent[]
  /** The one of its images that is sent with padding. */
  readonly padded?: PaddedImage
}

/** The image at that address under a question, as most requests have it; null: it shows nothing that anybody could name. */
export const picturing = (question: string, url: string, content: ImageContent | null): Pictured => ({
  body: { messages: [{ role: 'user', content: [text(question), image(url)] }] },
  images: content === null ? [] : [content],
})
