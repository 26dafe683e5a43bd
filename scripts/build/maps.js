// Source maps of a bundle, made smaller: where lines of src and suites went. Packages and generated modules have no lines that help anybody.
import { decode, encode } from '@jridgewell/sourcemap-codec'

/** @param {string} text a source map, version 3 @returns {string} */
export function slimMap(text) {
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
