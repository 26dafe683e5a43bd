/** Reports of a fleet in its site: hard links where the file system has them, else copies. */
import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FleetPair } from '../model/fleet.ts'

const shown = ['report.html', 'report.json', 'claim.json', 'badge.svg']

/** Replaces the reports of the night before. */
export function linkReports(from: string, out: string, pairs: readonly FleetPair[]): void {
  rmSync(join(out, 'reports'), { recursive: true, force: true })
  for (const { folder } of pairs) if (folder !== null) for (const name of shown) linkFile(join(from, folder, name), join(out, folder, name))
}

/** Nothing where there is no such file. */
export function linkFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    linkSync(from, to)
  } catch (error) {
    const code: unknown = Reflect.get(Object(error), 'code')
    if (code === 'ENOENT') return
    copyFileSync(from, to)
  }
}
