/** The pages of the matrix: by areas, a page an area by requirements, and by causes. */
import type { Matrix, MatrixRow } from '../../model/matrix.ts'
import { areaTitles } from '../../model/requirement.ts'
import { counted } from '../../reporters/figures.ts'
import { type Html, markup, nothing, seen } from '../../reporters/html-text.ts'
import { drawAreaMatrix, drawMatrixTools, matrixAreas } from '../../reporters/matrix.ts'
import { drawCauseMatrix } from '../../reporters/matrix-causes.ts'
import { drawRequirementMatrix, requirementTallies } from '../../reporters/matrix-requirements.ts'
import { cut } from '../../reporters/visible.ts'
import { type SiteFile, drawPage, drawPages } from './frame.ts'
import { drawSummary } from './summary.ts'
import { type Site, matrixOf } from './site.ts'

/** Rows of a page by areas: a browser sorts and searches so many at once. */
const ROWS_BY_AREA = 1000
const areaPage = (at: number): string => (at === 0 ? 'index.html' : `areas-${String(at + 1)}.html`)
const requirementPage = (area: string): string => `requirements-${area}.html`

export function* matrixPages(site: Site): Generator<SiteFile> {
  const matrix = matrixOf(site)
  yield* areaPages(site, matrix)
  yield* requirementPages(site, matrix)
  yield {
    path: 'causes.html',
    text: drawPage({
      title: 'Causes by targets',
      eyebrow: eyebrowOf(site),
      intro: markup`${navigation(site, matrix, 'causes.html')}<p>Numbers are left out of causes, so that targets with the same fault share a row. Each target leads to its report.</p>`,
      body: drawCauseMatrix(matrix.rows),
    }),
  }
}

export const eyebrowOf = ({ night }: Site, base = ''): Html => markup`<a href="${base}index.html">All targets</a>, night of ${night.date}`

function navigation({ published, refused }: Site, matrix: Matrix, here: string): Html {
  const pages = [
    { address: 'index.html', name: 'Areas' },
    ...matrixAreas(matrix).map((area) => ({ address: requirementPage(area), name: areaTitles[area] })),
    { address: 'causes.html', name: 'Causes' },
    ...(published.length + refused.length === 0 ? [] : [{ address: 'published.html', name: 'Published by vendors' }]),
    { address: 'feed.xml', name: 'Atom feed' },
  ]
  return drawPages(
    'Pages',
    pages.map((page) => ({ ...page, isHere: page.address === here })),
  )
}

function* areaPages(site: Site, matrix: Matrix): Generator<SiteFile> {
  const count = Math.max(1, Math.ceil(matrix.rows.length / ROWS_BY_AREA))
  for (let at = 0; at < count; at += 1) {
    const rows = matrix.rows.slice(at * ROWS_BY_AREA, (at + 1) * ROWS_BY_AREA)
    const isFirst = at === 0
    yield {
      path: areaPage(at),
      text: drawPage({
        title: isFirst ? 'Conformance of all targets' : `Conformance of all targets, page ${String(at + 1)}`,
        eyebrow: isFirst ? markup`Night of ${site.night.date}` : eyebrowOf(site),
        intro: markup`${isFirst ? drawSummary(site, matrix.rows) : nothing}${navigation(site, matrix, areaPage(at))}`,
        body: markup`<h2 id="by-area">Targets by areas</h2>
          ${count === 1 ? nothing : drawParts(matrix.rows, count, at)} ${drawMatrixTools(rows, 'rows')}
          ${drawAreaMatrix(matrix, 'Each cell has the worst verdict of its area and how many requirements have it. It leads to the report.', rows)}`,
      }),
    }
  }
}

/** Links to the parts of a long matrix, each with its first and last row. */
function drawParts(rows: readonly MatrixRow[], count: number, here: number): Html {
  const parts = Array.from({ length: count }, (_, at) => {
    const [first, last] = [rows[at * ROWS_BY_AREA], rows.slice(0, (at + 1) * ROWS_BY_AREA).at(-1)]
    return { address: areaPage(at), name: `${cut(first?.name ?? '', 40)} to ${cut(last?.name ?? '', 40)}`, isHere: at === here }
  })
  return drawPages('Parts of the matrix', parts)
}

function* requirementPages(site: Site, matrix: Matrix): Generator<SiteFile> {
  const tallies = requirementTallies(matrix)
  for (const area of matrixAreas(matrix))
    yield {
      path: requirementPage(area),
      text: drawPage({
        title: `${areaTitles[area]} by requirements`,
        eyebrow: eyebrowOf(site),
        intro: navigation(site, matrix, requirementPage(area)),
        body: markup`${drawMatrixTools(matrix.rows, 'rows')} ${drawRequirementMatrix(area, tallies, matrix)}`,
      }),
    }
}

/** Runs that vendors published, beside those of the fleet but never among them. */
export function publishedPage(site: Site): SiteFile {
  const { catalogue, published, refused } = site
  const rows = published.map(({ row }) => row)
  const body = markup`
    <p class="notice">Published by the vendor: each verdict follows from the evidence. Who made the evidence is not proven.</p>
    ${rows.length === 0 ? nothing : drawAreaMatrix({ requirements: catalogue.requirements, rows }, 'Published runs by areas')}
    ${published.map(
      ({ folder, row, unproven }) =>
        markup`<h2>${seen(cut(row.name, 200))}</h2>
          <p><a href="published/${folder}/claim.json">claim</a>, <a href="published/${folder}/transcripts.ndjson">evidence</a></p>
          <ul>
            ${unproven.map((sentence) => markup`<li>${seen(cut(sentence, 1000))}</li>`)}
          </ul>`,
    )}
    ${
      refused.length === 0
        ? nothing
        : markup`<h2 id="refused">Not taken in</h2>
            <ul>
              ${refused.map(({ because, folder }) => markup`<li><code>${seen(cut(folder, 200))}</code>: ${seen(cut(because, 1000))}</li>`)}
            </ul>`
    }`
  return {
    path: 'published.html',
    text: drawPage({
      title: 'Published by vendors',
      eyebrow: eyebrowOf(site),
      intro: markup`${navigation(site, matrixOf(site), 'published.html')}<p>${counted(published.length, 'published run')} verified, ${refused.length} not taken in.</p>`,
      body,
    }),
  }
}
