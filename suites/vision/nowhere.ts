/** The address of an image that nobody can fetch: RFC 6761 6.4 keeps names under .invalid from ever resolving, https://www.rfc-editor.org/rfc/rfc6761#section-6.4 */
import type { Relation, Scenario } from '../../src/reading/suite.ts'
import { picturing } from './pictured.ts'
import { variantOf } from './variant-probes.ts'
import { isRefused, relationOf, scenarioOf } from './variant.ts'

const nowhere = variantOf({
  name: 'vision/nowhere',
  purpose: 'The URL of an image on a host that does not exist',
  defect: 'address',
  body: (_, question) => picturing(question, 'https://image.invalid/grid.png', null),
  enough: 0,
})

export const nowhereScenarios: readonly Scenario[] = [scenarioOf(nowhere)]
export const nowheres: readonly Relation[] = [relationOf('VIS-045', nowhere, isRefused)]
