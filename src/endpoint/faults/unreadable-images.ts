/** Images that cannot be read or fetched: passed over, or a fault of the server. */
import { together } from '../edits.ts'
import { type Fault, type Stages, fault } from '../modification.ts'
import { failingOn, onUrls, readingPast } from './image-edits.ts'

const isDataUri = (url: string): boolean => /^data:/i.test(url)

/** What is done to the addresses of a body that was sent with that escape. */
const whereEscaped = (escape: string, edit: (url: string) => string): Stages => ({
  body: (body, context) =>
    Buffer.from(context.incoming.body ?? []).includes(escape) ? (onUrls(edit).body?.(body, context) ?? body) : body,
})
const slash = String.raw`\/`
const plus = String.raw`\u002B`

export const unreadableImages: readonly Fault[] = [
  fault({
    id: 'bad-image-blind',
    title: 'An image that cannot be read is ignored',
    entry: 'V035',
    target: 'VIS-009',
    sideEffects: ['VIS-026', 'VIS-027'],
    variants: { 'whatever is wrong': readingPast(() => true), 'in data URIs': readingPast(isDataUri) },
  }),
  fault({
    id: 'json-escapes-kept',
    title: "Escaped characters in a request's JSON stay escaped",
    target: 'VIS-057',
    variants: {
      'a slash, so that the image is refused': whereEscaped(slash, (url) => url.replaceAll('/', slash)),
      'a plus sign, so that the image is ignored': together(
        whereEscaped(plus, (url) => url.replaceAll('+', plus)),
        readingPast((url) => url.includes(plus)),
      ),
    },
  }),
  fault({
    id: 'remote-image-ignored',
    title: 'An image URL is ignored',
    entry: 'V057',
    target: 'VIS-045',
    variants: {
      'http and https': readingPast((url) => /^https?:/i.test(url)),
      'https alone': readingPast((url) => /^https:/i.test(url)),
    },
  }),
  fault({
    id: 'remote-image-fails',
    title: 'An image that cannot be fetched causes a server error',
    entry: 'V058',
    target: 'VIS-045',
    sideEffects: ['ERR-008'],
    variants: failingOn('getaddrinfo failed for the image', (url) => /^https?:/i.test(url)),
  }),
]
