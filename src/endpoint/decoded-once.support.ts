/** Hundreds of runs contain the same images: each is decoded once. For tests only, as the factory of a `vi.mock` of decoded-images.ts. */
import type * as DecodedImages from './decoded-images.ts'

export function decodedOnce(real: typeof DecodedImages): typeof DecodedImages {
  const seen = new Map<string, ReturnType<typeof real.see>>()
  const see: typeof real.see = (url, decoding) => {
    const key = `${JSON.stringify(decoding)} ${url}`
    const found = seen.get(key) ?? real.see(url, decoding)
    seen.set(key, found)
    return found
  }
  return { ...real, see }
}
