/** Options that say what is tested, and how requests are made. */
import { tiers } from '../model/requirement.ts'
import { anyText, flag, names, nonce, orNull, seed, text, whole, word } from './kinds.ts'
import * as kinds from './library-kinds.ts'
import { apart, everywhere, libraryOnly, spokenOnly, writtenOnly } from './option.ts'

const none = 'none'
const pathOf = (what: string) => text(`the path of ${what}`)

/** How many requests per property a tier generates. */
export const casesOfTier = { smoke: 0, standard: 25, full: 200 } as const

export const baseUrlKind = text('the base URL of the endpoint, e.g. https://api.example.com/v1')

export const target = {
  baseUrl: everywhere(baseUrlKind, {
    group: 'What to test',
    text: 'Base URL of the endpoint, as SDKs take it, e.g. https://api.example.com/v1',
    default: undefined,
    defaultText: 'the built-in mock server',
    placeholder: 'url',
    input: true,
    isRequired: true,
  }),
  model: everywhere(orNull(text('the name of a model'), 'the default'), {
    group: 'What to test',
    text: 'Model to test',
    default: null,
    defaultText: 'the only model listed by GET /models',
    placeholder: 'name',
    input: true,
  }),
  profile: apart(text('the name of a profile, or the path of a file such as ./mine.yaml'), kinds.profile, {
    group: 'What to test',
    text: 'Profile with what the endpoint promises: a built-in name, or a file, e.g. ./mine.yaml',
    libraryText: 'What the endpoint promises: the name of a profile, or your own',
    default: 'openai',
    placeholder: 'name',
    input: true,
  }),
  requirements: everywhere(orNull(text('the name of a released requirement set'), 'all requirements'), {
    group: 'What to test',
    text: 'Score against this released requirement set, e.g. 2026-12',
    default: null,
    defaultText: 'all requirements',
    placeholder: 'set',
    input: true,
  }),
  tier: everywhere(word(tiers), {
    group: 'What to test',
    text: 'How much to test: smoke, standard or full',
    default: 'standard',
    placeholder: 'tier',
    input: true,
  }),
  only: everywhere(names('a list of areas and requirement ids'), {
    group: 'What to test',
    text: 'Test only these areas and requirements, e.g. stream or STR-001',
    default: [],
    placeholder: 'name,...',
  }),
  skip: everywhere(names('a list of areas and requirement ids'), {
    group: 'What to test',
    text: 'Do not test these areas and requirements',
    default: [],
    placeholder: 'name,...',
  }),
  seed: everywhere(seed, {
    group: 'What to test',
    text: 'Random seed for the generated requests; "random" picks a new one',
    default: 1,
    placeholder: 'n',
  }),
  nonce: everywhere(nonce, {
    group: 'What to test',
    text: 'Text that the words, numbers, colours and images of requests are derived from; "random" picks a new one',
    default: 'random',
    placeholder: 'text',
    input: true,
  }),
  plan: spokenOnly(flag, {
    group: 'What to test',
    text: 'Show how many requests and tokens a run takes, by area; sends a text and an image to measure tokens',
    default: false,
  }),
  config: spokenOnly(pathOf('a configuration file'), {
    group: 'What to test',
    text: 'YAML or JSON file with options; the command line takes precedence',
    default: null,
    placeholder: 'file',
    input: true,
  }),
} as const

export const generated = {
  cases: everywhere(whole(0, 100_000), {
    group: 'Generated requests',
    text: 'Generated requests per property',
    default: undefined,
    defaultText: '0 in smoke, 25 in standard, 200 in full',
    placeholder: 'n',
  }),
  shrinkRequests: everywhere(whole(0, 100_000), {
    group: 'Generated requests',
    text: 'Requests to spend on minimising one failing request',
    default: 60,
    placeholder: 'n',
  }),
  corpus: apart(pathOf('a directory'), kinds.corpus, {
    group: 'Generated requests',
    text: 'Directory of minimal failing requests: those in it are sent first, new ones are saved',
    libraryText: 'Minimal failing requests of earlier runs, which are sent first',
    default: [],
    placeholder: 'dir',
  }),
} as const

export const access = {
  apiKeyEnv: writtenOnly(text('the name of an environment variable'), {
    group: 'Keys and headers',
    text: 'Environment variable that holds the API key',
    default: null,
    defaultText: 'VISION_CONFORMANCE_API_KEY',
    placeholder: 'name',
  }),
  apiKeyFile: writtenOnly(pathOf('a file'), {
    group: 'Keys and headers',
    text: 'File that holds the API key',
    default: null,
    placeholder: 'path',
  }),
  key: libraryOnly(orNull(kinds.key, none), {
    text: 'The API key; it is masked in everything that is written',
    default: null,
  }),
  auth: everywhere(flag, {
    group: 'Keys and headers',
    text: 'Whether the endpoint takes an API key',
    negated: 'The endpoint takes no API key',
    default: true,
  }),
  authHeader: everywhere(orNull(kinds.headerName, 'Authorization'), {
    group: 'Keys and headers',
    text: 'Send the API key as the whole value of this header',
    default: null,
    defaultText: 'Authorization: Bearer KEY',
    placeholder: 'name',
  }),
  header: writtenOnly(kinds.headerFromVariable, {
    group: 'Keys and headers',
    text: 'Send this header with every request, with the value of an environment variable; may be repeated',
    default: null,
    placeholder: 'name=@env',
  }),
  headers: libraryOnly(kinds.headers, {
    text: 'Headers to send with every request; their values are masked in everything that is written',
    default: [],
  }),
  extraBody: everywhere(kinds.jsonObject, {
    group: 'Keys and headers',
    text: 'Members to add to every request body',
    default: {},
    placeholder: 'json',
  }),
} as const

export const report = {
  product: everywhere(anyText, {
    group: 'Reports',
    text: 'Name of the endpoint in the report',
    default: '',
    placeholder: 'name',
  }),
  productVersion: everywhere(anyText, {
    group: 'Reports',
    text: 'Version of the endpoint in the report',
    default: '',
    placeholder: 'version',
  }),
  organisation: everywhere(anyText, {
    group: 'Reports',
    text: 'Organisation that is responsible for the endpoint, for claim.json',
    default: '',
    placeholder: 'name',
  }),
  contact: everywhere(anyText, {
    group: 'Reports',
    text: 'Contact address of the organisation, for claim.json',
    default: '',
    placeholder: 'address',
  }),
} as const
