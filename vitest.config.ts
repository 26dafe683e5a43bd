import { statSync } from 'node:fs'
import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The suites themselves, against an endpoint: `VISION_BASE_URL=… npx vitest run --project suites`. */
const mounted = 'suites/conformance.test.ts'
/** The mock server with each fault and variation, judged by whole runs. */
const proof = 'src/run/proof-*.test.ts'
/** The roots, which compose all others: whole runs, the command line as a process, scripts. */
const runs = ['src/{run,cli}/**/*.test.ts', 'src/vitest.test.ts', 'src/contract/{generate,scaffolds}.test.ts']
/** Writes docs/proof.md: `npm run proof-table`. */
const table = 'src/run/table.test.ts'
/** What official clients make of the mock server and of fixtures. */
const clients = ['src/witness/*.test.ts', 'src/endpoint/{clients,readme-client}.test.ts']
/** Pages in a headless browser. */
const browser = 'src/**/*.browser.test.ts'

/** What takes long begins first, so that no worker is left with it at the end. A proof of a hundred faults is a file of three lines. */
class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = ['proof', 'clients', 'browser', 'runs', 'unit']
    const rank = ({ project }: TestSpecification): number => order.indexOf(project.name)
    const size = ({ moduleId, project }: TestSpecification): number => statSync(moduleId).size * (project.name === 'proof' ? 1 : -1)
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b) || size(a) - size(b)))
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // Makes what is missing or stale in src/generated.
    globalSetup: 'scripts/generate/vitest-setup.js',
    // Nothing is proven by these: they end a test that hangs. A loaded machine takes many times as long as an idle one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: '100%',
    // No test leaves anything behind in a module, and loading all of them anew for each file takes a minute of two cores.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'suites/**/*.test.ts'],
          exclude: [...configDefaults.exclude, mounted, ...runs, ...clients, browser],
        },
      },
      { extends: true, test: { name: 'runs', include: runs, exclude: [...configDefaults.exclude, proof, table] } },
      { extends: true, test: { name: 'proof', include: [proof], setupFiles: 'src/run/proof-setup.support.ts' } },
      { extends: true, test: { name: 'table', include: [table], setupFiles: 'src/run/proof-setup.support.ts' } },
      { extends: true, test: { name: 'clients', include: clients } },
      { extends: true, test: { name: 'browser', include: [browser], globalSetup: 'src/reporters/browser-setup.support.ts' } },
      { extends: true, test: { name: 'suites', include: [mounted] } },
    ],
  },
})
