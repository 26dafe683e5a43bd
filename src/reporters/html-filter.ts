/** The filter of the requirements. Verdict, level and area are filtered by the style sheet alone; the search needs the script. */
import { type Report, verdicts } from '../model/report.ts'
import { areaTitles, areas, levels } from '../model/requirement.ts'
import { type Html, markup, nothing } from './html-text.ts'
import { verdictNames } from './report-summary.ts'

/** A dialog's method on a form outside a dialog: submitting it does nothing, with and without scripts (WHATWG HTML 4.10.21.3). */
export function drawFilter({ counts, requirements }: Report): Html {
  const box = (name: string, value: string, shown: string, count: number): Html =>
    count === 0 ? nothing : markup`<label><input type="checkbox" name="${name}" value="${value}" checked /> ${shown} (${count})</label>`
  const ofLevel = (level: string): number => requirements.filter((requirement) => requirement.level === level).length
  const present = areas.filter((area) => requirements.some((requirement) => requirement.area === area))
  return markup`<form id="filter" role="search" method="dialog">
    <div class="search" hidden>
      <label for="search">Search</label><input type="search" id="search" autocomplete="off" />
    </div>
    <fieldset>
      <legend>Verdicts</legend>
      ${verdicts.map((verdict) => box('verdict', verdict, verdictNames[verdict], counts[verdict]))}
    </fieldset>
    <fieldset>
      <legend>Levels</legend>
      ${levels.map((level) => box('level', level, level, ofLevel(level)))}
    </fieldset>
    <p class="choice">
      <label
        >Area
        <select id="area">
          <option value="">all</option>
          ${present.map((area) => markup`<option value="${area}">${areaTitles[area]}</option>`)}
        </select></label
      >
      <button type="reset">Reset</button>
    </p>
    <p id="matches" role="status">${requirements.length === 0 ? 'No requirements.' : nothing}</p>
  </form>`
}

const unchecked = (name: string, value: string): string => `body:has(#filter input[name=${name}][value=${value}]:not(:checked))`

/** What each control hides. */
export const filterStyle = `${[
  ...verdicts.map((verdict) => `${unchecked('verdict', verdict)} .requirement[data-verdict=${verdict}]`),
  ...levels.map((level) => `${unchecked('level', level)} .requirement[data-level=${level}]`),
  ...areas.map((area) => `body:has(#area option[value=${area}]:checked) section.area:not(#in-${area})`),
].join(',\n')}{display:none}`
