// llmprobe: its default depth without the benchmark, which judges nothing.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names that say how far below its best a score is, so that a lower one has a name which a higher one lacks. */
const missed = (id, passed, total) => Array.from({ length: total - passed }, (_, at) => `${id}: ${String(passed + at)} of ${String(total)}`)

/** @type {import('../rivals.js').Tool} */
export const llmprobe = {
  name: 'llmprobe',
  version: '0.6.12',
  link: 'https://www.npmjs.com/package/llmprobe',
  packages: { npm: ['llmprobe@0.6.12'] },
  settings: 'default depth, `--no-bench --timeout 10`',
  claims: ['errors', 'schema', 'sse', 'stream', 'finish', 'usage', 'params', 'tools', 'vision'],
  leftOut: {
    http: 'its list of checks has status codes and no headers, methods or paths',
    auth: 'it has no check of API keys',
    isolation: 'only `--full` sends concurrent requests',
    generated: 'it generates no requests',
  },
  run: ({ installed, out, url, key, model }) => ({
    command: process.execPath,
    args: [
      join(installed, 'node_modules/llmprobe/bin/dist/llmprobe.mjs'),
      ...[url, '--api-key', key, '--model', model],
      ...['--no-bench', '--no-save', '--no-color', '--timeout', '10', '--save', join(out, 'report.json')],
    ],
  }),
  read(out) {
    const { conformance, coverage, capability, agentic, fidelity } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))
    const failed = conformance.results.filter(({ outcome }) => outcome === 'fail' || outcome === 'unreachable').map(({ id }) => id)
    // A fault counts as found by these too. A permitted variation is not held against them.
    const signs = [
      ...[...conformance.warnings, ...conformance.nits].map((one) => `warning: ${one.id ?? one.name}`),
      ...coverage.entries.filter(({ supported }) => !supported).map(({ id }) => `missing: ${id}`),
      ...(capability?.evals ?? []).flatMap(({ id, passed, total }) => missed(id, passed, total)),
      ...(agentic?.tasks ?? []).flatMap(({ id, passed }) => missed(id, Number(passed), 1)),
      ...(fidelity?.slices ?? []).filter(({ score }) => score < 1).map(({ id }) => `fidelity: ${id}`),
    ]
    return { failed, signs }
  },
}
