// Prism, a mock server, with the project's own OpenAPI description. It answers with invented values, so that only the protocol is tested.
import { join } from 'node:path'

/** @type {import('../../field.js').Engine} */
export default {
  packages: { npm: ['@stoplight/prism-cli@5.16.0'] },
  start: ({ dir, port, root, run }) => ({
    ...run(join(dir, 'node_modules/.bin/prism'), [
      'mock',
      join(root, 'spec/openapi.yaml'),
      '--port',
      String(port),
      '--dynamic',
      '--errors',
    ]),
    key: 'sk-field-prism-0123456789',
    model: 'any-model',
    path: '',
  }),
}
