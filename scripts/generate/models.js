// spec/models.yaml to one typed module. A table that is not whole stops the work.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** @param {string} root the project's root */
export function modelsModule(root) {
  /** @type {{ tokenizers: Record<string, { digits: number[] }>, models: { name: string, tokenizer: string, contextTokens: number | null }[] }} */
  const { tokenizers, models } = parse(readFileSync(join(root, 'spec/models.yaml'), 'utf8'))
  for (const [name, { digits }] of Object.entries(tokenizers))
    if (digits.length !== 10 || new Set(digits).size !== 10) throw new Error(`spec/models.yaml: ${name}: ten digits have ten ids`)
  for (const { name, tokenizer } of models)
    if (!(tokenizer in tokenizers)) throw new Error(`spec/models.yaml: ${name}: no tokenizer is called ${tokenizer}`)
  return `// Made by scripts/generate.js from spec/models.yaml. Edit that.
/** The ids of the tokens "0" to "9", by the name of the tokenizer. */
export const tokenizers: Readonly<Record<string, readonly number[]>> = ${JSON.stringify(
    Object.fromEntries(Object.entries(tokenizers).map(([name, { digits }]) => [name, digits])),
    null,
    2,
  )}

export interface ModelFacts {
  /** A regular expression over the whole name. */
  readonly name: string
  readonly tokenizer: string
  readonly contextTokens: number | null
}

export const models: readonly ModelFacts[] = ${JSON.stringify(models, null, 2)}
`
}
