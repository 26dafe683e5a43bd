/** Types of the body of POST /chat/completions, from spec/openapi.yaml: a misspelt member or value of a valid request is a compile error. */
import type { components } from '../generated/openapi.ts'

type Schemas = components['schemas']

/** The body of a request for a chat completion. */
export type ChatRequest = Schemas['CreateChatCompletionRequest']
export type Message = Schemas['RequestMessage']
export type UserMessage = Schemas['UserMessage']
export type AssistantMessage = Schemas['AssistantMessage']
/** A part of the content of a user message. */
export type UserPart = Schemas['UserPart']
export type TextPart = Schemas['TextPart']
export type ImagePart = Schemas['ImagePart']
/** How closely an image is to be looked at. */
export type ImageDetail = NonNullable<ImagePart['image_url']['detail']>
export type Tool = Schemas['FunctionTool']
export type FunctionObject = Schemas['FunctionObject']
export type ToolCall = Schemas['ToolCall']
export type ResponseFormat = Schemas['ResponseFormat']

/** Some members of a request. One that is undefined is left out of the JSON text. */
export type RequestMembers = { readonly [Name in keyof ChatRequest]?: ChatRequest[Name] | undefined }

/** A JSON object whose members the compiler does not know: a body that an invalid request may have. */
export type UncheckedMembers = Readonly<Record<string, unknown>>

/**
 * The one way around the types: for members that are deliberately invalid or undocumented, or that the operator gives.
 * Whether a request that is not marked as invalid keeps the contract is checked again as it is sent.
 */
export const unchecked = (members: UncheckedMembers): RequestMembers => members

export type LimitMembers = Partial<Pick<ChatRequest, 'max_tokens' | 'max_completion_tokens'>>

/** The limit on the length of the answer, in tokens, under the name that the endpoint has for it. */
export const limitMember = (name: keyof LimitMembers, tokens: number | null): LimitMembers =>
  name === 'max_tokens' ? { max_tokens: tokens } : { max_completion_tokens: tokens }
