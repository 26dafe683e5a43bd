/** Faults over images by address, which show only where the endpoint fetches any. */
import { type Fault, type Stages, fault, violating } from '../modification.ts'
import { onRefusals } from '../edits.ts'
import { type Fetching, fetchImage, isRemote, DEFAULT_FETCHING } from '../fetch.ts'
import type { Policy } from '../policy.ts'

/** One white pixel, as GIF. */
const blank = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs='

const fetching = (change: Partial<Fetching> | ((authorization: string) => Partial<Fetching>)): Stages => ({
  policy: (policy, { incoming }) => {
    const changed = typeof change === 'function' ? change(incoming.headers['authorization'] ?? '') : change
    return { ...policy, fetches: (url) => fetchImage(url, { ...DEFAULT_FETCHING, ...changed }) }
  },
})

type Picks = (why: { readonly moved: boolean }) => boolean

/** Images that were not fetched are left out, and the rest is answered. */
const leavingOut =
  (picks: Picks, fetches: Policy['fetches'] | null = null) =>
  (policy: Policy): Policy => {
    const left = new Set<string>()
    return {
      ...policy,
      fetches: async (url) => {
        const got = await (fetches ?? policy.fetches)(url)
        if (got.kind === 'wrong' && picks(got)) left.add(url)
        return got
      },
      readsPast: (url) => left.has(url) || policy.readsPast(url),
    }
  }

/** Fetches, and follows no redirect. */
const stayingPut: Policy['fetches'] = (url) => fetchImage(url, { ...DEFAULT_FETCHING, follows: () => false })

/** In place of what was not fetched, a picture of the endpoint's own. */
const blanking =
  (picks: Picks, fetches: Policy['fetches'] | null = null) =>
  (policy: Policy): Policy => ({
    ...policy,
    fetches: async (url) => {
      const got = await (fetches ?? policy.fetches)(url)
      return got.kind === 'wrong' && picks(got) ? { kind: 'fetched', dataUri: blank } : got
    },
  })

const isUnfetched = /not fetched|could not be decoded|media type of the data URL/

export const remoteImages: readonly Fault[] = [
  fault({
    id: 'remote-image-unseen',
    title: 'The image at a URL does not reach the model',
    entry: 'V057',
    target: 'VIS-046',
    variants: {
      'never fetched': {
        policy: (policy) => ({
          ...policy,
          fetches: () => Promise.resolve({ kind: 'wrong', why: 'no', moved: false }),
          readsPast: (url) => isRemote(url) || policy.readsPast(url),
        }),
      },
      'fetched and dropped': {
        policy: (policy) => ({
          ...policy,
          fetches: async (url) => {
            await policy.fetches(url)
            return { kind: 'fetched', dataUri: blank }
          },
        }),
      },
    },
  }),
  fault({
    id: 'moved-image-unseen',
    title: 'The body of a redirect is treated as the image',
    target: 'VIS-047',
    sideEffects: ['VIS-049'],
    variants: {
      'left out': { policy: leavingOut(({ moved }) => moved, stayingPut) },
      'a blank in its place': { policy: blanking(({ moved }) => moved, stayingPut) },
    },
  }),
  fault({
    id: 'private-redirect-followed',
    title: 'A redirect to any address is followed',
    target: 'VIS-048',
    variants: {
      'to any address': fetching({ follows: () => true }),
      'to any name that is no number': fetching({ follows: (from, to) => from.origin === to.origin || to.hostname === 'localhost' }),
    },
  }),
  fault({
    id: 'unfetched-image-fails',
    title: 'An image that could not be fetched causes a server error',
    entry: 'V058',
    target: 'VIS-049',
    sideEffects: ['ERR-008'],
    variants: {
      'in the envelope': onRefusals((reply, { message }) => (isUnfetched.test(message) ? { ...reply, status: 500 } : reply)),
      'in words': violating(
        onRefusals((reply, { message }) =>
          isUnfetched.test(message) ? { ...reply, status: 500, body: { kind: 'text', text: 'Internal Server Error' } } : reply,
        ),
        'ERR-001',
      ),
    },
  }),
  fault({
    id: 'unfetched-image-passed-over',
    title: 'An image that could not be fetched is ignored',
    target: 'VIS-049',
    variants: {
      'left out': { policy: leavingOut(() => true) },
      'a blank in its place': { policy: blanking(() => true) },
    },
  }),
  fault({
    id: 'key-sent-to-image-host',
    title: 'The API key is sent to the host of an image',
    target: 'VIS-050',
    variants: {
      'as it came': fetching((authorization) => ({ headers: { Authorization: authorization } })),
      'in a field of its own': fetching((authorization) => ({ headers: { 'X-Forwarded-Key': authorization.replace(/^Bearer /i, '') } })),
    },
  }),
]
