// spec/openapi.yaml to types (openapi-typescript) and validators (ajv, standalone, with nothing left to import).
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import openapiTS, { astToString } from 'openapi-typescript'
import { reachable, standalone } from './dispatch.js'

/** What src/contract/validate.ts calls a kind, and the schema that it is judged by. */
const kinds = {
  request: 'CreateChatCompletionRequest',
  completion: 'CreateChatCompletionResponse',
  chunk: 'CreateChatCompletionStreamResponse',
  error: 'ErrorResponse',
  models: 'ListModelsResponse',
}

/** Schemas of our own files, by the kind that they judge. */
const ownKinds = ['profile', 'report', 'baseline']

const note = '// Made by scripts/generate.js from spec/openapi.yaml and the schemas in spec/. Edit those.\n'

/** @param {string} yaml */
export async function typesFrom(yaml) {
  const ast = await openapiTS(yaml, { alphabetize: false, immutable: true, defaultNonNullable: false, silent: true })
  // What is deprecated is asked of endpoints all the same: a lint must not speak up at each use.
  return note + astToString(ast).replace(/^ *\* @deprecated\n/gm, '')
}

/** @param {Readonly<Record<string, unknown>>} document @param {Readonly<Record<string, object>>} own the schemas of our own files */
export async function validatorsFrom(document, own) {
  const ajv = new Ajv2020({
    allErrors: true,
    // A problem's wording is derived from the schema that was broken, so errors carry it.
    verbose: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    // Dates are read where they are used; a format checked here would be code to load at each start.
    formats: { 'date-time': true, date: true, uri: true },
    code: { source: true, esm: true, lines: true },
  })
  for (const [kind, name] of Object.entries(kinds)) ajv.addSchema({ $id: kind, ...schemaOf(document, name) })
  for (const kind of ownKinds) ajv.addSchema({ ...own[kind], $id: kind })
  const code = standaloneCode.default(ajv, Object.fromEntries([...Object.keys(kinds), ...ownKinds].map((kind) => [kind, kind])))
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'silent',
  })
  // ajv's notes to its own compiler, of no use to a compiled validator.
  const bundled = bounded((outputFiles[0]?.text ?? '').replace(/^ *\w+\.code = .*\n/gm, ''))
  if (/\brequire\s*\(|^import /m.test(bundled)) throw new Error('the bundled validators still import something')
  return note + bundled
}

/** Departures of one value that are collected: an endpoint may send a hundred thousand, and like ones say nothing new. */
const MAX_DEPARTURES = 1000

/**
 * ajv collects every error there is. Beyond the bound a value stays invalid, and what else is wrong is passed over.
 * @param {string} code
 */
const bounded = (code) => code.replaceAll('vErrors.push(', `vErrors.length < ${String(MAX_DEPARTURES)} && vErrors.push(`)

/** @param {Readonly<Record<string, unknown>>} document @param {string} name */
const schemaOf = (document, name) => /** @type {object} */ (standalone(document, name))

export const validatorTypes = `${note}
/** The part of a schema that words are made of. */
export interface Clause {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly maxLength?: number
  readonly maxProperties?: number
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Clause>>
}

/** An error of ajv, with the schema that was broken. */
export interface Departure {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly parentSchema: Clause
  /** Set where the name of a member is at fault. */
  readonly propertyName?: string
}

export interface Validator {
  (value: unknown): boolean
  /** Of the last call. */
  errors: readonly (Departure | undefined)[] | null
}

${[...Object.keys(kinds), ...ownKinds].map((kind) => `export declare const ${kind}: Validator`).join('\n')}
`

/** The request's schema as data, for those who walk it. @param {Readonly<Record<string, unknown>>} document */
export const requestSchemaFrom = (document) => `${note}
/** A schema of the description, without what only tells a reader something. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: string
  readonly enum?: readonly (string | null)[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly oneOf?: readonly Schema[]
  readonly discriminator?: { readonly propertyName: string }
  readonly anyOf?: readonly Schema[]
  readonly not?: Schema
  readonly if?: Schema
  readonly then?: Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly maxProperties?: number
  readonly pattern?: string
}

/** What a \`$ref\` refers to, by the whole reference. */
export type Schemas = Readonly<Record<string, Schema>>

export const requestRef = '#/components/schemas/${kinds.request}'

/** The request and every schema that it refers to. */
export const requestSchemas: Schemas = ${JSON.stringify(reachable(document, kinds.request), null, 2)}
`
