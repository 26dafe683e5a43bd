/**
 * The door to the arbitraries, for properties of one's own: `vision-conformance/arbitraries`, for fast-check 4.
 * docs/arbitraries.md has a worked example.
 */
import type { Arbitrary } from 'fast-check'
import type { ChatRequest } from './contract/request.ts'
import { type Scope, featureNames as featureNamesOf, requests as requestsOf } from './generate/arbitraries/requests.ts'

const defaults: Scope = { model: 'gpt-4o-mini', maxTokens: 'max_tokens', temperature: 0, without: [], room: 64 }

/**
 * Requests for chat completions (the body of POST /chat/completions), each valid: it satisfies spec/openapi.yaml and the rules between members. A request
 * shrinks to what it cannot do without. What is left out of `options` is as usual: model gpt-4o-mini, at most 64 tokens by `max_tokens`, every aspect.
 */
export const requests = (options: Partial<Scope> = {}): Arbitrary<ChatRequest> => requestsOf({ ...defaults, ...options })

/** Names of what a request may have beyond the least, for `without`. */
export const featureNames = (options: Partial<Scope> = {}): readonly string[] => featureNamesOf({ ...defaults, ...options })

export type { Scope } from './generate/arbitraries/requests.ts'
export type { Image } from './generate/arbitraries/feature.ts'
/** The body of a request, and its parts, as spec/openapi.yaml describes them. */
export type { ChatRequest, Message, Tool, UserPart } from './contract/request.ts'
/** Texts in every script, with joiners, lone marks, control characters, and look-alikes of the wire. */
export { text } from './generate/arbitraries/text.ts'
/** Small PNGs, in Base64. */
export { pngImage } from './generate/arbitraries/images.ts'
/** JSON Schemas for the parameters of functions. */
export { parameters } from './generate/arbitraries/tools.ts'
