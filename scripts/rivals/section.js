// The section of docs/proof.md on other tools. `npm run rivals` and `npm run proof-table` both draw it by this one function, from
// fixtures/rivals.json and from the table above it, so that neither overwrites what the other has measured.

const BEGIN = '<!-- Other tools: made by `npm run rivals`. -->'
const END = '<!-- End of other tools. -->'

const percent = ({ found, faults }) => `${String(found)} of ${String(faults)} (${String(Math.round((100 * found) / faults))} %)`
const figure = (page, label) =>
  Number(
    page
      .split('\n')
      .find((line) => line.startsWith(`| ${label}`))
      ?.split('|')[2]
      ?.trim()
      .split(' ')[0],
  )

/** What the table of the page says of this project, over all faults and variants. */
function ownFigures(page) {
  const found = figure(page, 'Found in smoke') + figure(page, 'Found in standard')
  return { faults: figure(page, 'Faults |'), found, variants: figure(page, 'Lawful variants'), alarms: figure(page, 'False alarms') }
}

const alarmsOf = ({ falseAlarms, variations }) => `${String(falseAlarms.length)} of ${String(variations)}`

function line(tool) {
  const name = tool.link === undefined ? tool.name : `[${tool.name}](${tool.link}) ${tool.version}`
  const claimed = percent(tool.claimed)
  const figures = [percent(tool.all), claimed, percent(tool.sample), alarmsOf(tool), String(tool.requests), tool.seconds.toFixed(1)]
  return `| ${name} | ${figures.join(' | ')} |`
}

/** Areas that share a reason are one entry. */
function leftOutOf({ name, leftOut }) {
  const due = leftOut.filter(({ faults }) => faults > 0)
  const entries = [...new Set(due.map(({ because }) => because))].map((because) => {
    const areas = due.filter((one) => one.because === because).map(({ area, faults }) => `${area} ${String(faults)}`)
    return `${areas.join(', ')}: ${because}`
  })
  return `- ${name}: ${String(leftOut.reduce((sum, { faults }) => sum + faults, 0))} faults. ${entries.join('; ')}.`
}

const quoted = (names) => names.map((name) => `"${name}"`).join(', ')

const cleanOf = ({ name, cleanFailures, cleanNote }) =>
  `- ${name}: ${quoted(cleanFailures)}.${cleanNote === undefined ? '' : ` Looked at by hand: ${cleanNote}.`}`

const namedAlarms = ({ name, falseAlarms }) =>
  `- ${name}: ${falseAlarms.map(({ id, checks }) => `\`${id}\` (${quoted(checks.slice(0, 1))})`).join('; ')}.`

/** A list under a line that introduces it; nothing where there is nothing to list. */
const list = (title, items) => (items.length === 0 ? '' : `\n${title}\n\n${items.join('\n')}\n`)

/** What this project missed, with the least tier that finds it: the table below the section has it. */
function missedOf(page, { missedInSample }) {
  const tierOf = (id) =>
    page
      .split('\n')
      .find((row) => row.startsWith(`| ${id}: `))
      ?.split(' | ')
      .at(-2) ?? 'none'
  return missedInSample.map((id) => `\`${id}\` (${tierOf(id)})`).join(', ')
}

const HOW_IT_COUNTS = `How it counts:

- A fault is found if anything fails, warns or scores lower that did not without the fault, or if the exit code differs. It need not name the fault.
- A false alarm is a failed check on a permitted variation. Warnings, lower scores and exit codes are not counted against a tool.
- Permitted is what the sources of this project permit. A tool that requires more on purpose, such as tool calls from every model, has false alarms by this count.
- What fails without any fault (three runs) counts neither as found nor as a false alarm. It is listed below.
- A tool claims an area of requirements if its documentation lists a check of it. The areas are in \`scripts/rivals\`.
- Schemathesis got the project's OpenAPI description with the name of the model, three examples and a schema of events. Without these, no request would be answered.`

function section({ date, sample, tools }, own, page) {
  const sampled = tools.filter(({ every }) => every !== undefined)
  const missed = missedOf(page, tools.at(-1))
  return `## Next to other tools

On ${date}, each tool tested the same mock server, one fault or variation at a time, one variant each. Each run was a process of its own against a fresh server.

| tool | found | found of what it claims | found of the ${String(sample)} that all tested | false alarms | requests | processor seconds |
|---|---:|---:|---:|---:|---:|---:|
${tools.map(line).join('\n')}

${sampled.map(({ name }) => name).join(' and ')} ran on every tenth fault and every fourth variation, in the order of the registry. Requests and processor seconds are medians of one run. Waiting is not counted, so the load of the machine does not matter.

Over all faults, the standard tier of this project finds ${String(own.found)} of ${String(own.faults)}, with ${String(own.alarms)} false alarms on ${String(own.variants)} lawful variants (the table above). That count is stricter: a requirement that is listed for the fault has to fail, warn or be noted.${missed === '' ? '' : ` In the sample it missed, with the least tier that finds it: ${missed}. A busy machine may hide a fault that shows in time alone.`}

${HOW_IT_COUNTS}
${list(
  'Settings:',
  tools.map(({ name, settings }) => `- ${name}: ${settings}.`),
)}${list('Left out of what a tool claims:', tools.filter(({ leftOut }) => leftOut.length > 0).map(leftOutOf))}${list(
    'False alarms, each with the first check that failed:',
    tools.filter(({ falseAlarms }) => falseAlarms.length > 0).map(namedAlarms),
  )}${list('Failures without any fault:', tools.filter(({ cleanFailures }) => cleanFailures.length > 0).map(cleanOf))}`
}

/**
 * The page with the section as the data has it.
 * @param {string} page with the marks that the section stands between
 * @param {object} data fixtures/rivals.json
 */
export function withRivals(page, data) {
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error('docs/proof.md has no place for the section on other tools: run `npm run proof-table`')
  return `${before}${BEGIN}\n\n${section(data, ownFigures(page), page)}\n${END}${after}`
}
