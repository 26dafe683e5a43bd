// What the runs of each tool come to.

/** @typedef {import('../rivals.js').Result} Result */

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null
/** An exit code may say that too little was decided, which is no alarm. */
const isCheck = (name) => !name.startsWith('exit code')
const share = (faults, found) => ({ faults: faults.length, found: faults.filter(({ id }) => found.has(id)).length })

/**
 * What the clean runs showed is known, and counts for nothing elsewhere.
 * @param {import('../rivals.js').Tool & { version: string }} tool
 * @param {readonly Result[]} results
 * @param {{ faults: readonly { id: string, area: string }[], sample: ReadonlySet<string> }} registry
 */
export function summed(tool, results, { faults, sample }) {
  const own = results.filter((result) => result.tool === tool.name)
  const of = (wanted) => own.filter(({ kind }) => kind === wanted)
  const clean = [...new Set(of('clean').flatMap(({ failed }) => failed))].sort()
  const known = new Set(of('clean').flatMap(({ failed, signs }) => [...failed, ...signs]))
  const isNew = (name) => !known.has(name)
  const found = new Set(
    of('fault')
      .filter(({ failed, signs }) => [...failed, ...signs].some(isNew))
      .map(({ id }) => id),
  )
  const tested = faults.filter(({ id }) => of('fault').some((result) => result.id === id))
  const claimed = tested.filter(({ area }) => tool.claims === 'all' || tool.claims.includes(area))
  const alarms = of('variation').flatMap(({ id, failed }) => {
    const checks = failed.filter((name) => isNew(name) && isCheck(name))
    return checks.length === 0 ? [] : [{ id, checks }]
  })
  return {
    summary: {
      name: tool.name,
      version: tool.version,
      link: tool.link,
      settings: tool.settings,
      every: tool.every,
      all: share(tested, found),
      claimed: share(claimed, found),
      sample: share(
        tested.filter(({ id }) => sample.has(id)),
        found,
      ),
      missedInSample: tested.map(({ id }) => id).filter((id) => sample.has(id) && !found.has(id)),
      leftOut: Object.entries(tool.leftOut).map(([area, because]) => ({
        area,
        faults: tested.filter((fault) => fault.area === area).length,
        because,
      })),
      variations: of('variation').length,
      falseAlarms: alarms,
      cleanNote: tool.cleanNote,
      cleanFailures: clean.filter(isCheck),
      requests: median(own.map(({ requests }) => requests)),
      seconds: median(own.flatMap(({ seconds }) => seconds ?? [])),
    },
    found,
  }
}
