/** A strict reader of the text format of Prometheus, version 0.0.4: https://prometheus.io/docs/instrumenting/exposition_formats/ */

interface Sample {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}
interface Family {
  readonly help: string
  readonly type: string
  readonly samples: readonly Sample[]
}

const line = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/
const label = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|$)/
const header = /^# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$/
const unescaped: Readonly<Record<string, string>> = { '\\\\': '\\', '\\"': '"', '\\n': '\n' }

/** Throws for what Prometheus or the textfile collector refuses: a broken line, a family in two places, a series twice, a timestamp. */
export function parsedPrometheus(text: string): ReadonlyMap<string, Family> {
  if (!text.endsWith('\n')) throw new Error('the last line has no line feed')
  const families = new Map<string, { help: string; type: string; samples: Sample[] }>()
  const seen = new Set<string>()
  let current = ''
  for (const row of text.slice(0, -1).split('\n')) {
    const [, keyword, named = '', rest = ''] = header.exec(row) ?? []
    if (keyword === 'HELP') {
      if (families.has(named)) throw new Error(`${named} is in two places`)
      families.set((current = named), { help: rest, type: '', samples: [] })
      continue
    }
    const family = families.get(current)
    if (keyword === 'TYPE') {
      if (family === undefined || named !== current || family.type !== '' || family.samples.length > 0)
        throw new Error(`TYPE at the wrong place: ${row}`)
      if (!['counter', 'gauge', 'histogram', 'summary', 'untyped'].includes(rest)) throw new Error(`no type: ${rest}`)
      family.type = rest
      continue
    }
    const [, name = '', labels = '', number = ''] = line.exec(row) ?? []
    if (name === '' || name !== current || family === undefined || family.type === '') throw new Error(`no sample of ${current}: ${row}`)
    if (!/^[+-]?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Inf|NaN)$/i.test(number)) throw new Error(`no number: ${row}`)
    const sample = { labels: labelsOf(labels), value: Number(number) }
    const series = JSON.stringify([name, Object.entries(sample.labels).sort()])
    if (seen.has(series)) throw new Error(`a series twice: ${row}`)
    seen.add(series)
    family.samples.push(sample)
  }
  return families
}

function labelsOf(text: string): Readonly<Record<string, string>> {
  const labels = new Map<string, string>()
  for (let rest = text; rest !== '';) {
    const [whole, name, value] = label.exec(rest) ?? []
    if (whole === undefined || name === undefined || value === undefined || labels.has(name)) throw new Error(`no labels: ${text}`)
    labels.set(
      name,
      value.replace(/\\./g, (escape) => unescaped[escape] ?? escape),
    )
    rest = rest.slice(whole.length)
  }
  return Object.fromEntries(labels)
}
