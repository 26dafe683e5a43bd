import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startVitest } from 'vitest/node'
import { startEndpoint } from './endpoint/endpoint.ts'

test('a requirement is a test: it fails with what was seen, and is skipped with the reason', async () => {
  const endpoint = await startEndpoint({ apiKey: 'sk-a-key-of-tests-0123456789', faults: ['no-done'] })
  // Within the project, so that its modules resolve; git ignores the folder.
  const folder = mkdtempSync('reports/vitest-')
  const file = join(folder, 'mounted.test.ts')
  writeFileSync(
    file,
    `import { conformance } from '../../src/vitest.ts'\nconformance(${JSON.stringify({ baseUrl: endpoint.url, key: 'sk-a-key-of-tests-0123456789', only: ['STR-001', 'STR-003', 'SSE-001'] })})\n`,
  )
  try {
    const vitest = await startVitest('test', [], { config: false, include: [file], watch: false, reporters: [{}], silent: true })
    const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
    await vitest.close()
    const outcome = (id: string): readonly [string, string] => {
      const found = tests.find(({ name }) => name.startsWith(id))
      const result = found?.result()
      return [result?.state ?? 'missing', result?.state === 'failed' ? (result.errors[0]?.message ?? '') : '']
    }
    expect(outcome('STR-001')).toEqual([
      'failed',
      expect.stringMatching(/^saw no \[DONE\] in \d+ events[^]*\nwanted data: \[DONE\]\nclause /),
    ])
    expect(outcome('STR-003')[0]).toBe('skipped')
    expect(outcome('SSE-001')[0]).toBe('passed')
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await endpoint.close()
    process.exitCode = 0
  }
})
