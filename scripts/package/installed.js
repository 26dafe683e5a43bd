// What an installed package must be: small, without native code, and with links that lead somewhere.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const MAX_BYTES = 5_000_000
const MAX_PACKAGES = 12

/** @param {string} folder with node_modules, the package alone installed in it @returns {readonly string[]} what is wrong */
export function installedProblems(folder) {
  const modules = join(folder, 'node_modules')
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' }).map((name) => join(modules, name))
  // As a disk counts: whole blocks of 4 KiB.
  const bytes = files.reduce((sum, file) => sum + 4096 * Math.ceil(statSync(file).size / 4096), 0)
  const packages = files.filter((file) => /node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/.test(file))
  console.log(`installed: ${packages.length} packages, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`)
  return [
    ...(bytes > MAX_BYTES ? [`${bytes} bytes are installed: at most ${MAX_BYTES} are allowed`] : []),
    ...(packages.length > MAX_PACKAGES ? [`${packages.length} packages are installed: at most ${MAX_PACKAGES} are allowed`] : []),
    ...files.filter((file) => file.endsWith('.node')).map((file) => `${relative(folder, file)} is native code`),
    ...brokenLinks(join(modules, 'vision-conformance')),
  ]
}

/** Links of the package's pages to files that it does not hold. @param {string} own */
function brokenLinks(own) {
  const pages = readdirSync(own, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  return pages.flatMap((page) =>
    [...readFileSync(join(own, page), 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, target]) => target)
      .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(own, dirname(page), target)))
      .map((target) => `${page} links to ${target}, which is not in the package`),
  )
}
