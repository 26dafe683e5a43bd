// Formats for machines, of a run as it is: what they say of time, of files and of causes.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from 'ctrf'
import { expect, test } from 'vitest'
import { startEndpoint } from '../endpoint/endpoint.ts'
import { cli, key, reportIn } from './command.support.ts'

interface Sarif {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }]
      }[]
    },
  ]
}

const workflow = '.github/workflows/ci.yml'

test('JUnit cases have times, CTRF keeps its schema, and SARIF points at the workflow of the repository', async () => {
  const endpoint = await startEndpoint({ apiKey: key, faults: ['no-done'] })
  const variables = { GITHUB_WORKFLOW_REF: `owner/name/${workflow}@refs/heads/main` }
  const { folder } = await cli(['--base-url', endpoint.url, '--tier', 'smoke', '--format', 'sarif,ctrf,codequality'], { variables })
  await endpoint.close()
  const times = [...readFileSync(join(folder, 'junit.xml'), 'utf8').matchAll(/<testcase [^>]*name="([A-Z]+-\d{3}) [^>]* time="([\d.]+)"/g)]
  const decided = reportIn(folder).requirements.filter(({ exercised }) => exercised > 0)
  expect(times.length).toBe(reportIn(folder).requirements.length)
  const positive = new Set(times.filter(([, , time]) => Number(time) > 0).map(([, id]) => id))
  expect(decided.filter(({ id }) => !positive.has(id)).map(({ id }) => id)).toEqual([])
  expect(validate(JSON.parse(readFileSync(join(folder, 'ctrf.json'), 'utf8')))).toMatchObject({ valid: true, errors: [] })
  const sarif = JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8')) as Sarif
  const uris = sarif.runs[0].results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri)
  expect(new Set(uris)).toEqual(new Set([workflow]))
  expect(existsSync(workflow)).toBe(true)
  const issues = JSON.parse(readFileSync(join(folder, 'gl-code-quality.json'), 'utf8')) as readonly {
    readonly location: { readonly path: string }
  }[]
  expect(new Set(issues.map(({ location }) => location.path))).toEqual(new Set([workflow]))
})
