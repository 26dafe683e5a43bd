// This project, as a process like the others: a standard run without generated requests, except for faults that only those find.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @type {import('../rivals.js').Tool} */
export const ours = {
  name: 'vision-conformance',
  every: { faults: 10, variations: 4 },
  settings: 'standard tier, `--cases 0`',
  claims: 'all',
  leftOut: {},
  run: ({ root, out, url, key, model, fetchesImages, modification: { scope = [] } }) => ({
    command: process.execPath,
    args: [
      join(root, 'dist/cli.js'),
      ...['--base-url', url, '--model', model, '--nonce', 'rivals', '--quiet', '--out', out],
      ...['--cases', scope.includes('generated') ? '40' : '0'],
      ...(fetchesImages ? ['--image-host', 'http://127.0.0.1:0'] : []),
      ...(scope.length === 0 ? [] : ['--only', scope.join(',')]),
    ],
    environment: { VISION_CONFORMANCE_API_KEY: key },
  }),
  read(out, { expectedViolations = [] }) {
    const { requirements } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))
    const idsOf = (wanted) => requirements.filter(({ verdict }) => verdict === wanted).map(({ id }) => id)
    const warned = idsOf('warn')
    const isListed = (id) => expectedViolations.includes(id)
    return { failed: [...idsOf('fail'), ...warned.filter((id) => !isListed(id))], signs: [...warned.filter(isListed), ...idsOf('note')] }
  },
}
