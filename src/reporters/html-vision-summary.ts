/** Whether the images arrived: the question that a status of 200 does not answer. */
import type { Statistics } from '../model/finding.ts'
import type { Report, ReportedRequirement } from '../model/report.ts'
import { counted, grouped, probability } from './figures.ts'
import { type Html, anchor, markup, nothing, seen } from './html-text.ts'
import { capital, isDecided, isViolation, verdictNames, worstFirst } from './report-summary.ts'
import { cut } from './visible.ts'

const most = 14

/** Nothing where the run asked nothing of images. */
export function drawVisionSummary({ requirements }: Report): Html {
  const rows = worstFirst(requirements.filter(({ area, verdict }) => area === 'vision' && verdict !== 'not-run'))
  if (rows.length === 0) return nothing
  const listed = rows.filter(({ statistics, verdict }) => statistics !== null || (isViolation(verdict) && verdict !== 'note'))
  return markup`<section aria-labelledby="sight">
    <h2 id="sight">Did the images arrive?</h2>
    <p>${answer(rows)}</p>
    ${listed.length === 0 ? nothing : table(listed.slice(0, most))}
  </section>`
}

/** The rows of the tier that every run has speak of the plainest request with an image: what they say comes first. */
function answer(rows: readonly ReportedRequirement[]): Html {
  const plain = rows.find(({ tier }) => tier === 'smoke')
  const decided = rows.filter(({ verdict }) => isDecided(verdict))
  const violated = decided.filter(({ verdict }) => isViolation(verdict))
  const share = `${counted(decided.length, 'requirement')} on images ${decided.length === 1 ? 'was' : 'were'} decided, ${String(violated.length)} of them violated`
  if (plain === undefined || !isDecided(plain.verdict))
    return plain === undefined ? markup`${share}.` : markup`This run cannot tell: ${seen(cut(plain.because, 400))}. ${share}.`
  if (isViolation(plain.verdict)) return markup`<strong>No.</strong> ${share}.`
  return violated.length === 0
    ? markup`<strong>Yes.</strong> ${share}.`
    : markup`<strong>Yes, but not in every tested case.</strong> ${share}.`
}

function table(rows: readonly ReportedRequirement[]): Html {
  return markup`<table class="sight">
    <caption>
      Requirements that failed, or that were decided by repeated questions
    </caption>
    <thead>
      <tr>
        <th scope="col">Requirement</th>
        <th scope="col">Verdict</th>
        <th scope="col">Right answers</th>
        <th scope="col">Probability if the image were ignored</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ because, id, statistics, title, verdict }) =>
          markup`<tr>
            <th scope="row"><a href="#${anchor(id)}">${seen(id)} ${seen(cut(title, 120))}</a></th>
            <td><span class="badge ${verdict}">${verdictNames[verdict]}</span></td>
            ${statistics === null ? markup`<td colspan="2">${seen(capital(cut(because, 160)))}</td>` : counts(statistics)}
          </tr>`,
      )}
    </tbody>
  </table>`
}

const counts = ({ hits, draws, bound }: Statistics): Html =>
  markup`<td>${grouped(hits)} of ${grouped(draws)}</td>
    <td>at most ${probability(bound)}</td>`
