/** Addresses within a site, relative to its root. A `%` in the name of a folder is encoded again. */
import type { FleetPair } from '../../model/fleet.ts'

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** The folder of the target: the first part of the pair's id. */
export const folderOf = ({ id }: Pick<FleetPair, 'id'>): string => id.slice(0, id.indexOf('/'))

export const targetPage = (folder: string): string => `targets/${encoded(folder)}.html`
export const targetFeed = (folder: string): string => `targets/${encoded(folder)}.xml`
/** A section of the page of its target. */
export const pairAddress = (pair: Pick<FleetPair, 'id'>): string => `${targetPage(folderOf(pair))}#${anchorOf(pair)}`
export const reportAddress = (folder: string): string => `${encoded(folder)}/report.html`

/** Letters, digits and hyphens of the model's folder. */
export const anchorOf = ({ id }: Pick<FleetPair, 'id'>): string =>
  `m-${id.slice(id.indexOf('/') + 1).replace(/[^A-Za-z0-9.-]/g, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}`)}`
