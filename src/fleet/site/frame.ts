/** What all pages of a site share: the head, the way to the others, and nothing that is fetched. */
import { drawHead } from '../../reporters/html-head.ts'
import { style } from '../../reporters/html-style.ts'
import { type Html, markup, verbatim } from '../../reporters/html-text.ts'
import { matrixScript } from '../../reporters/matrix-script.ts'
import { matrixStyle } from '../../reporters/matrix-style.ts'

export interface SiteFile {
  /** Relative to the root of the site, not encoded. */
  readonly path: string
  readonly text: string
}

const allStyles = style + matrixStyle

export function drawPage(of: { readonly title: string; readonly eyebrow: Html; readonly intro: Html; readonly body: Html }): string {
  const { body, eyebrow, intro, title } = of
  const page = markup`<!doctype html>
    <html lang="en">
      ${drawHead(title, allStyles, matrixScript)}
      <body>
        <header>
          <p class="eyebrow">${eyebrow}</p>
          <h1>${title}</h1>
          ${intro}
        </header>
        <main>
          ${body}
        </main>
        ${verbatim('script', matrixScript)}
      </body>
    </html>`
  return `${page.markup}\n`
}

/** Links to pages, the one that is shown without one. */
export const drawPages = (
  label: string,
  pages: readonly { readonly address: string; readonly name: string; readonly isHere: boolean }[],
): Html =>
  markup`<nav aria-label="${label}">
    <ul class="pages">
      ${pages.map(({ address, isHere, name }) => (isHere ? markup`<li aria-current="page">${name}</li>` : markup`<li><a href="${address}">${name}</a></li>`))}
    </ul>
  </nav>`
