/** Images that cannot be read or fetched: passed over, or a fault of the server. */
import { type Fault, fault } from '../modification.ts'
import { failingOn, readingPast } from './image-edits.ts'

const isDataUri = (url: string): boolean => /^data:/i.test(url)

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
