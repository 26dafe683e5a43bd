// Made by scripts/generate.js from spec/openapi.yaml and the schemas in spec/. Edit those.

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
  errors: readonly Departure[] | null
}

export declare const request: Validator
export declare const completion: Validator
export declare const chunk: Validator
export declare const error: Validator
export declare const models: Validator
export declare const profile: Validator
export declare const report: Validator
export declare const baseline: Validator
