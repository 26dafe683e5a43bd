// Mutation testing, `npm run mutate` (one folder: `npm run mutate -- --mutate 'src/wire/*.ts'`). Takes minutes, and so is not part of CI.
export default {
  testRunner: 'vitest',
  // Only tests of these folders: related tests are all that there are, among them runs of minutes.
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  mutate: ['src/{wire,protocol,reading,verdict}/**/*.ts', '!src/**/*.test.ts', '!src/**/*.support.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Below 85 % the command fails.
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  // Beginning with a slash: fixtures/reports is needed.
  ignorePatterns: ['/dist', '/reports', '/coverage', '/.ci'],
  disableTypeChecks: false,
}
