import { defineConfig } from 'vitest/config'

/** The tests that mutants of src/wire, src/protocol, src/reading and src/verdict are put to: stryker.config.js. */
export default defineConfig({
  test: { testTimeout: 30_000, include: ['src/{wire,protocol,reading,verdict}/**/*.test.ts'] },
})
