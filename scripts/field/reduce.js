// A record of a run, reduced to what CI judges again: whole scenarios, first those that a failure, warning or note is based on, then the smallest
// others, until the file is full. Host and port are those of a fixed address of loopback. Paths of the machine are replaced.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MAX_BYTES = 300_000
/** Of the lines that are not exchanges, bytes. */
const RESERVE = 8_000

const load = (root, path) => import(join(root, 'build/src', path))
/** Scenarios that are left out: generated requests change with every feature that is added, and those that seek causes depend on all others. */
const left = /^(?:generated|isolation\/causes)/
const shown = ['fail', 'warn', 'note']

/**
 * @param {string[]} hidden paths of the machine
 * @returns what became other than it was in the whole run, a line each
 */
export async function writeReduced({ root, name, record: path, hidden }) {
  const { readRecord } = await load(root, 'transport/record-text.js')
  const { judge } = await load(root, 'run/judge.js')
  const { suites } = await import(join(root, 'build/suites/index.js'))
  const text = readFileSync(path, 'utf8')
  const whole = await judge(readRecord(text))
  const record = readRecord(unnamed(text, hidden))
  /** The largest that fits: how large a record becomes is estimated. */
  const fitting = async (withTrials, budget = MAX_BYTES * 1.1) => {
    const reduced = await written(root, record, kept(record, whole, suites, budget, withTrials))
    return Buffer.byteLength(reduced) <= MAX_BYTES ? reduced : fitting(withTrials, budget * 0.95)
  }
  // Requests of no scenario are trials whether the endpoint is still there. Among fewer requests they may be missing, or in the wrong place.
  const ways = await Promise.all([fitting(true), fitting(false)])
  const judged = await Promise.all(ways.map(async (one) => ({ reduced: one, again: await judge(readRecord(one)) })))
  const lostIn = ({ again: { requirements } }) => {
    const verdicts = new Map(requirements.map(({ id, verdict }) => [id, verdict]))
    return whole.requirements.filter(({ id, verdict }) => shown.includes(verdict) && verdicts.get(id) !== verdict)
  }
  const [{ reduced, again }] = judged.sort((a, b) => lostIn(a).length - lostIn(b).length)
  const file = join(root, 'fixtures/field', `${name}.ndjson`)
  writeFileSync(file, reduced)
  console.log(`${file}: ${String(Buffer.byteLength(reduced))} bytes, ${JSON.stringify(again.counts)}`)
  for (const { id, verdict } of lostIn({ again })) console.log(`${id}: ${verdict} in the whole run alone`)
}

/** Paths are replaced by as many letters: lengths and digests of bodies are those of the bytes that are there. */
function unnamed(text, hidden) {
  const lines = hidden.reduce((rest, path) => rest.replaceAll(path, `/${'x'.repeat(path.length - 1)}`), text).split('\n')
  // The digests of the lines are those of before: the record is read as one whose last line is missing.
  return lines.filter((line) => !line.startsWith('{"kind":"footer"')).join('\n')
}

const scenarioOf = ({ order }) => order.scenario ?? ''
/** About what an exchange takes in a record. */
const sizeOf = ({ transcript }) =>
  1_700 + transcript.probe.body.length * 1.1 + transcript.pieces.reduce((sum, { bytes }) => sum + 60 + bytes.length * 1.2, 0)

/**
 * The scenarios that fit. Those of a failure come together: the smallest that shows it, all that it compares, and what has to run before.
 * @returns {Set<string>}
 */
function kept({ exchanges }, { requirements }, suites, budget, withTrials) {
  const sizes = new Map()
  for (const one of exchanges) sizes.set(scenarioOf(one), (sizes.get(scenarioOf(one)) ?? 0) + sizeOf(one))
  const of = new Map(exchanges.map((exchange) => [exchange.transcript.id, scenarioOf(exchange)]))
  const scenarios = new Map(suites.flatMap((suite) => suite.scenarios).map((scenario) => [scenario.name, scenario]))
  const relations = suites.flatMap((suite) => suite.relations)
  const smallest = (names) => [...new Set(names)].filter((name) => sizes.has(name)).sort((a, b) => sizes.get(a) - sizes.get(b))
  const before = (name) => {
    const { needs = [], needsRefusal = [] } = scenarios.get(name) ?? {}
    return [...[...needs, ...needsRefusal].flatMap(before), name]
  }
  // A request that failed is asked again by the scenario http/unanswered, which numbers what it asks: it is judged with all that failed.
  const isFailure = ({ transcript: { head } }) => (head?.status ?? 500) >= 500
  const failed = [...new Set(exchanges.filter(isFailure).map(scenarioOf))]
  const withFailed = (names) => (names.includes('http/unanswered') ? [...names, ...failed] : names)
  const sizeOfGroup = (names) => smallest(names.flatMap(before)).reduce((sum, name) => sum + sizes.get(name), 0)
  const bySize = (a, b) => sizeOfGroup(a) - sizeOfGroup(b)
  const cited = requirements
    .filter(({ verdict }) => shown.includes(verdict))
    .map(({ id, findings }) => {
      const compared = relations.filter(({ requirement }) => requirement === id).flatMap((relation) => relation.scenarios)
      const ways = findings.map(({ exchange }) => [...withFailed([of.get(exchange) ?? '']), ...compared])
      return ways.sort(bySize)[0] ?? []
    })
    .sort(bySize)
  const chosen = new Set(withTrials ? [''] : [])
  let size = RESERVE + (withTrials ? (sizes.get('') ?? 0) : 0)
  for (const group of [['http/plain', 'http/stream'], ...cited, ...smallest([...sizes.keys()]).map((name) => [name])]) {
    const added = smallest(group.flatMap(before)).filter((name) => !chosen.has(name) && !left.test(name))
    const more = added.reduce((sum, name) => sum + sizes.get(name), 0)
    if (size + more > budget) continue
    for (const name of added) chosen.add(name)
    size += more
  }
  return chosen
}

async function written(root, record, scenarios) {
  const { recorder } = await load(root, 'transport/record-text.js')
  const host = new URL(record.settings.baseUrl).host
  const here = (text) => text.replaceAll(host, '127.0.0.1:8000')
  const writer = recorder(record.version, here, 'full')
  const { startedAt, preflight, images } = record
  const settings = { ...record.settings, reproduce: 'npm run field' }
  const lines = [writer.header({ startedAt, preflight, images, settings })]
  const isKept = record.exchanges.map((one) => scenarios.has(scenarioOf(one)))
  const sent = record.exchanges
    .filter((_, at) => isKept[at])
    .map(({ order }) => order.sent)
    .sort((a, b) => a - b)
  for (const [at, { order, transcript }] of record.exchanges.entries()) {
    if (!isKept[at]) continue
    const after = isKept.slice(0, order.after).filter(Boolean).length
    lines.push(writer.exchange(transcript, { ...order, sent: sent.indexOf(order.sent) + 1, after }))
  }
  for (const name of record.over) if (scenarios.has(name)) lines.push(writer.over(name))
  return [...lines, writer.close(null).footer].join('')
}
