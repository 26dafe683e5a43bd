// Source maps of a bundle, made smaller: where lines of src and suites went. Packages and generated modules have no lines that help anybody.
import { decode, encode } from '@jridgewell/sourcemap-codec'

/** @param {string} text a source map, version 3 @returns {string} */
function slimMap(text) {
  const { sources, mappings } = /** @type {{ sources: string[], mappings: string }} */ (JSON.parse(text))
  const kept = sources.filter((source) => !/node_modules|generated|^used:/.test(source))
  const newIndex = sources.map((source) => kept.indexOf(source))
  const lines = decode(mappings).map((segments) => {
    let before = ''
    return segments.flatMap((segment) => {
      const source = segment.length === 1 ? -1 : (newIndex[segment[1]] ?? -1)
      // A place within a line costs half of the map.
      const place = source === -1 ? 'none' : `${source}:${segment[2]}`
      if (place === before) return []
      before = place
      return [source === -1 ? [segment[0]] : [segment[0], source, segment[2], segment[3]]]
    })
  })
  return JSON.stringify({ version: 3, sources: kept, names: [], mappings: encode(/** @type {any} */ (lines)) })
}

/** On a disk a file takes whole blocks of 4 KiB: a map smaller than this is written into the file that it is of. */
const MAX_INLINE = 3000

/** Slim maps, small ones in their files. https://tc39.es/ecma426/#sec-linking-inline @param {ReadonlyMap<string, string>} outputs by path @returns {Map<string, string>} */
export function withMaps(outputs) {
  const written = new Map(outputs)
  for (const [path, text] of outputs) {
    if (!path.endsWith('.map')) continue
    const map = slimMap(text)
    const code = outputs.get(path.slice(0, -'.map'.length))
    const link = /\/\/# sourceMappingURL=[^\s]+\.map\s*$/
    if (map.length > MAX_INLINE || code === undefined || !link.test(code)) written.set(path, map)
    else {
      const inline = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}\n`
      written.set(
        path.slice(0, -'.map'.length),
        code.replace(link, () => inline),
      )
      written.delete(path)
    }
  }
  return written
}
