/** Requests that keep the contract, and are refused. */
import { type Fault, type Stages, fault, violating } from '../modification.ts'
import { type Json, type JsonObject, itemsOf, objectsOf, textOf } from '../json.ts'
import { type Refusal, refuse } from '../refusal.ts'

export const refusing = (status: number, message: string, refuses: (body: JsonObject) => boolean, param: string | null = null): Stages => ({
  policy: (policy) => ({
    ...policy,
    objects: (body): Refusal | null => (refuses(body) ? refuse('unsupported', message, { status, param }) : policy.objects(body)),
  }),
})

const hasNull = (body: JsonObject): boolean => Object.values(body).some((value) => value === null)
const rolesOf = (body: JsonObject): readonly string[] => objectsOf(body['messages']).map(({ role }) => textOf(role))
const hasParts = (body: JsonObject): boolean =>
  objectsOf(body['messages']).some(({ content }) => itemsOf(content).length > 0 && objectsOf(content).every(({ type }) => type === 'text'))
const endsWithParts = (body: JsonObject): boolean => hasParts({ messages: objectsOf(body['messages']).slice(-1) })
const hasSmallLimit = ({ max_tokens: limit, max_completion_tokens: other }: JsonObject): boolean =>
  [limit, other].some((tokens) => typeof tokens === 'number' && tokens < 64)
const withSpace = (value: Json): boolean => typeof value === 'string' && value.includes(' ')

export const isUnlimited = (body: JsonObject): boolean => !('max_tokens' in body) && !('max_completion_tokens' in body)

export const refusals: readonly Fault[] = [
  fault({
    id: 'limit-demanded',
    title: 'A request without a token limit is rejected',
    target: 'VIS-040',
    sideEffects: ['HTTP-002'],
    variants: {
      'with 400': refusing(400, 'max_tokens: Field required', isUnlimited),
      'with 422': refusing(422, 'max_tokens: Field required', isUnlimited),
    },
  }),
  fault({
    id: 'stop-with-space-refused',
    title: 'A stop text that spans tokens is rejected',
    entry: 'V069',
    target: 'PAR-011',
    variants: {
      'in words': refusing(400, 'Multi-token stop sequences are not supported.', (body) => itemsOf(body['stop']).some(withSpace)),
      'as a fault': violating(
        refusing(500, 'Stop sequence could not be compiled.', (body) => itemsOf(body['stop']).some(withSpace)),
        'HTTP-024',
      ),
    },
  }),
  fault({
    id: 'max-completion-tokens-refused',
    title: 'max_completion_tokens is rejected',
    entry: 'V073',
    target: 'PAR-008',
    variants: {
      'as unknown': refusing(400, 'Unrecognized request argument: max_completion_tokens', (body) => 'max_completion_tokens' in body),
      'as extra': refusing(422, 'Extra inputs are not permitted', (body) => 'max_completion_tokens' in body),
    },
  }),
  fault({
    id: 'temperature-zero-refused',
    title: 'temperature: 0 is rejected',
    entry: 'V079',
    target: 'PAR-001',
    variants: {
      'with 400': refusing(400, 'temperature must be above 0', (body) => body['temperature'] === 0),
      'with 422': refusing(422, 'temperature must be above 0', (body) => body['temperature'] === 0),
    },
  }),
  fault({
    id: 'top-p-one-refused',
    title: 'top_p: 1 is rejected',
    entry: 'V080',
    target: 'PAR-001',
    variants: {
      'with 400': refusing(400, 'top_p must be below 1', (body) => body['top_p'] === 1),
      'with 422': refusing(422, 'top_p must be below 1', (body) => body['top_p'] === 1),
    },
  }),
  fault({
    id: 'nulls-refused',
    title: 'null for an optional field is rejected',
    entry: 'V089',
    target: 'PAR-003',
    variants: {
      'with 400': refusing(400, 'type must be number, but is null', hasNull),
      'with 422': refusing(422, 'none is not an allowed value', hasNull),
    },
  }),
  fault({
    id: 'developer-refused',
    title: 'The role developer is rejected',
    entry: 'V095',
    target: 'PAR-005',
    variants: {
      'with 400': refusing(400, 'developer is not one of system, assistant, user, tool', (body) => rolesOf(body).includes('developer')),
      'with 422': refusing(422, 'unknown variant developer', (body) => rolesOf(body).includes('developer')),
    },
  }),
  fault({
    id: 'text-parts-refused',
    title: 'Content that is a list of text parts is rejected',
    entry: 'V097',
    target: 'PAR-004',
    sideEffects: ['HTTP-002', 'TOOL-024'],
    variants: {
      'with 400': refusing(400, 'content must be a string', hasParts),
      'with 422': refusing(422, 'invalid type: sequence, expected a string', hasParts),
    },
  }),
  fault({
    id: 'text-parts-fail',
    title: 'Content that is a list of text parts causes a server error',
    entry: 'V097',
    target: 'PAR-004',
    sideEffects: ['HTTP-024'],
    variants: {
      'wherever it is': refusing(500, 'can only concatenate str to str', hasParts),
      'in the last user message': refusing(502, 'Bad gateway', endsWithParts),
    },
  }),
  fault({
    id: 'plain-refused',
    title: 'Only streams are served',
    target: 'SCH-026',
    // Where the same request differs between the modes, the plain one looks refused for what it asks.
    sideEffects: ['HTTP-002', 'PAR-011', 'TOOL-007', 'VIS-040'],
    variants: {
      'with 400': refusing(400, 'stream must be true', (body) => body['stream'] !== true),
      'with 422': refusing(422, 'stream must be true', (body) => body['stream'] !== true),
    },
  }),
  fault({
    id: 'streams-refused',
    title: 'Streams are rejected',
    target: 'STR-032',
    // The string form of stop is asked plainly, the list in a stream.
    sideEffects: ['HTTP-002', 'PAR-011'],
    variants: {
      'with 400': refusing(400, 'stream is not supported', (body) => body['stream'] === true),
      'with 422': refusing(422, 'stream is not supported', (body) => body['stream'] === true),
    },
  }),
  fault({
    id: 'small-limits-refused',
    title: 'A small token limit is rejected',
    target: 'PAR-034',
    sideEffects: ['HTTP-002'],
    variants: {
      'with 400': refusing(400, 'max_tokens must be at least 64', hasSmallLimit),
      'with 422': refusing(422, 'max_tokens must be at least 64', hasSmallLimit),
    },
  }),
  fault({
    id: 'roles-must-alternate',
    title: 'Roles that do not alternate cause a server error',
    entry: 'V099',
    target: 'PAR-006',
    variants: {
      'with 500': violating(
        refusing(500, 'Conversation roles must alternate', (body) =>
          rolesOf(body).some((role, at, roles) => role === 'user' && roles[at - 1] === 'user'),
        ),
        'HTTP-024',
      ),
      'with 503': refusing(503, 'template failed', (body) =>
        rolesOf(body).some((role, at, roles) => role === 'user' && roles[at - 1] === 'user'),
      ),
    },
  }),
  fault({
    id: 'tools-fail',
    title: 'Requests with tools cause a server error',
    target: 'TOOL-025',
    sideEffects: ['HTTP-024'],
    variants: {
      'all of them': refusing(500, 'The template could not be rendered.', (body) => itemsOf(body['tools']).length > 0),
      'where a call has to be made': refusing(
        502,
        'The grammar of the call could not be built.',
        (body) => body['tool_choice'] === 'required' || typeof body['tool_choice'] === 'object',
      ),
    },
  }),
]
