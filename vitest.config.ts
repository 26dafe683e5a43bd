import { configDefaults, defineConfig } from 'vitest/config'

/** The suites themselves, against an endpoint: `VISION_BASE_URL=… npx vitest run --project suites`. */
const mounted = 'suites/conformance.test.ts'

export default defineConfig({
  test: {
    // Makes what is missing or stale in src/generated.
    globalSetup: 'scripts/generate/vitest-setup.js',
    testTimeout: 30_000,
    maxWorkers: '100%',
    // No test leaves anything behind in a module, and loading all of them anew for each file takes a minute of two cores.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts', 'suites/**/*.test.ts'], exclude: [...configDefaults.exclude, mounted] },
      },
      { extends: true, test: { name: 'suites', include: [mounted] } },
    ],
  },
})
