// Schemathesis, with the project's OpenAPI description. Unchanged, it would invent names of models, and no request would be answered: the
// description names the model, and has examples and a schema of events as Schemathesis' documentation describes them.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const JSON_TYPE = 'application/json'
const schemas = '#/components/schemas'

function described(root, model) {
  const description = parse(readFileSync(join(root, 'spec/openapi.yaml'), 'utf8'))
  description.components.schemas.CreateChatCompletionRequest.properties.model.enum = [model]
  const { requestBody, responses } = description.paths['/chat/completions'].post
  const plain = { model, messages: [{ role: 'user', content: 'Say hello.' }] }
  const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
  const tools = [{ type: 'function', function: { name: 'weather', parameters } }]
  const examples = { plain, stream: { ...plain, stream: true }, tools: { ...plain, tools, tool_choice: 'required' } }
  requestBody.content[JSON_TYPE].examples = Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }]))
  const chunk = { type: 'string', contentMediaType: JSON_TYPE, contentSchema: { $ref: `${schemas}/CreateChatCompletionStreamResponse` } }
  const data = { anyOf: [{ const: '[DONE]' }, chunk] }
  responses['200'].content['text/event-stream'].schema = { type: 'object', required: ['data'], properties: { data } }
  return description
}

/** @type {import('../rivals.js').Tool} */
export const schemathesis = {
  name: 'Schemathesis',
  version: '4.32.5',
  link: 'https://schemathesis.readthedocs.io/en/stable/reference/checks/',
  packages: { pip: ['schemathesis==4.32.5'] },
  // It sends 1,500 requests a run.
  every: { faults: 10, variations: 4 },
  settings: '`--max-examples 20 --generation-deterministic --continue-on-failure --no-shrink`, all checks',
  claims: ['http', 'auth', 'errors', 'schema', 'sse', 'generated'],
  // Each was looked at by hand: a new version may report others.
  cleanNote: 'the Allow headers and the accepted seed, which is beyond 64 bits, are real faults of the mock server',
  leftOut: {
    stream: 'it validates each event alone',
    finish: 'an OpenAPI description does not say what a response should contain',
    usage: 'it does not compare numbers',
    params: 'it does not compare a response with its request',
    tools: 'it does not compare a response with its request',
    vision: 'it does not compare a response with its image',
    isolation: 'it does not compare responses',
  },
  run({ root, installed, out, url, key, model }) {
    const description = join(out, 'openapi.json')
    writeFileSync(description, JSON.stringify(described(root, model)))
    return {
      command: join(installed, 'bin/schemathesis'),
      args: [
        ...['run', description, '--url', url, '--header', `Authorization: Bearer ${key}`, '--phases', 'examples,coverage,fuzzing'],
        ...['--max-examples', '20', '--generation-deterministic', '--continue-on-failure', '--no-shrink', '--request-timeout', '10'],
        ...['--no-color', '--report', 'json', '--report-json-path', join(out, 'report.json')],
      ],
    }
  },
  read(out) {
    const { failures, errors } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))
    const failed = failures.flatMap(({ title, operations }) => operations.map((operation) => `${title} (${operation})`))
    return { failed: [...failed, ...errors.map(({ title, type }) => `error: ${String(title ?? type)}`)], signs: [] }
  },
}
