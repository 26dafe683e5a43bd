import bundled from '@sparticuz/chromium'
import { isBundled } from './browser.support.ts'

/** The package unpacks its browser at the first use. Two workers that do so at once run into each other's half-written file. */
export async function setup(): Promise<void> {
  if (isBundled) await bundled.executablePath()
}
