/** Names that were replaced by the field's own terms do not come back. The glossary is in ARCHITECTURE.md. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createSourceFile, forEachChild, isIdentifier, type Node, ScriptTarget } from 'typescript'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Where a name is retired, and what is written there. Ordinary words stay free elsewhere. */
const retired: readonly (readonly [folder: RegExp, names: Readonly<Record<string, string>>])[] = [
  [
    /^(src|suites|scripts)\//,
    {
      World: 'ScenarioContext',
      Play: 'ScenarioSteps',
      Act: 'Steps',
      conduct: 'runScenarios',
      Ledger: 'ResultStore',
      overhear: 'recordRetried',
      putOff: 'rateLimited',
      patience: 'retryDelayMs, or a MAX_ constant',
      occasions: 'triggers',
      twin: 'control',
      Standing: 'RequirementResult, AreaSummary',
      Fate: 'Outcome',
      Fared: 'ParameterOutcome',
      faredOf: 'outcomeOf',
      askedBy: 'requestFactsOf',
      Asked: 'RequestFacts',
      clustered: 'groupSimilar',
      unlikeFirst: 'interleaveGroups',
      allot: 'renderWithinBudget',
      drawSight: 'drawVisionSummary',
      keep: 'saveFailingRequests',
      told: 'format…, or what it is',
      mend: 'fix',
      senseless: 'malformed',
      doubtful: 'ambiguous',
    },
  ],
  [/^src\/run\//, { Gate: 'RequestLimiter', gate: 'limiter', enter: 'record', blame: 'internalError', lost: 'abortReason' }],
  [/^suites\/preconditions/, { Gate: 'Precondition' }],
  [
    /^src\/transport\//,
    { Line: 'PooledConnection', Lines: 'ConnectionPool', Way: 'ConnectOptions', Visit: 'ImageRequest', withdraw: 'unregister' },
  ],
  [
    /^src\/endpoint\//,
    {
      Deviation: 'Modification',
      Spelling: 'Variant',
      spellings: 'variants',
      aim: 'target',
      also: 'sideEffects',
      reddens: 'expectedViolations',
      within: 'scope',
      picture: 'bitmap',
    },
  ],
  [/^(src\/generate\/|suites\/generated\/)/, { Aspect: 'Feature', aspect: 'feature', Piece: 'RequestPatch' }],
  [/^suites\//, { brings: 'streamHasChoices', parted: 'detailsAreWithinCounts', enveloped: 'errorHasEnvelope' }],
]

const retiredFiles =
  /(^|\/)(standing|course|heard|unheard|beside|apart|fates|odd-probes|unusual|sight|html-sight|likeness|html-allotment|chosen|window|fit|kept|line|conduct|world|ledger|gate|aspect|deviation|asked|pictures)(\.test|\.support)?\.ts$/

const files = ['src', 'suites', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /\.(ts|js)$/.test(entry.name) && entry.name !== 'names.test.ts' && !entry.parentPath.endsWith('src/generated'),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
)

function identifiersIn(file: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (node: Node): void => {
    if (isIdentifier(node)) found.add(node.text)
    forEachChild(node, visit)
  }
  visit(createSourceFile(file, readFileSync(join(root, file), 'utf8'), ScriptTarget.Latest))
  return found
}

test('no file has a name that was replaced', () => {
  expect(files.length).toBeGreaterThan(300)
  expect(files.filter((file) => retiredFiles.test(file))).toEqual([])
})

test('no identifier was replaced in its folder, and is there again', () => {
  const returned = files.flatMap((file) => {
    const tables = retired.filter(([folder]) => folder.test(file))
    if (tables.length === 0) return []
    const present = identifiersIn(file)
    return tables.flatMap(([, names]) =>
      Object.entries(names)
        .filter(([name]) => present.has(name))
        .map(([name, instead]) => `${file}: ${name}; write ${instead}`),
    )
  })
  expect(returned).toEqual([])
})
