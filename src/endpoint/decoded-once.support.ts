/** Hundreds of runs are shown the same images: each is decoded once. For tests only, as the factory of a `vi.mock` of pictures.ts. */
import type * as Pictures from './decoded-images.ts'

export function decodedOnce(real: typeof Pictures): typeof Pictures {
  const seen = new Map<string, ReturnType<typeof real.see>>()
  const see: typeof real.see = (url, decoding) => {
    const key = `${JSON.stringify(decoding)} ${url}`
    const found = seen.get(key) ?? real.see(url, decoding)
    seen.set(key, found)
    return found
  }
  return { ...real, see }
}
