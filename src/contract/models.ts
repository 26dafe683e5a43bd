/** What is known of models and their tokenizers, as spec/models.yaml has it. */
import * as generated from '../generated/models.ts'

const factsOf = (model: string): generated.ModelFacts | undefined =>
  generated.models.find(({ name }) => new RegExp(`^(?:${name})$`).test(model))

/** The ids of the tokens "0" to "9"; null where the model's tokenizer is not known. `knob`: as in the profile. */
export function digitIds(knob: string | null, model: string): readonly number[] | null {
  const name = knob === 'by-model' ? factsOf(model)?.tokenizer : knob
  return name === undefined || name === null ? null : (generated.tokenizers[name] ?? null)
}

/** How many tokens the model's window holds; null where that is not known, or too many to ask for. */
export const contextOf = (knob: number | null, model: string): number | null => knob ?? factsOf(model)?.contextTokens ?? null
