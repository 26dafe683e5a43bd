// Portkey's gateway in front of the mock server: it takes the upstream from headers, and passes the key on.
import { join } from 'node:path'

/** @type {import('../../field.js').Engine} */
export default {
  packages: { npm: ['@portkey-ai/gateway@1.15.2'] },
  upstream: true,
  start: ({ dir, port, upstream, run }) => ({
    ...run(process.execPath, [join(dir, 'node_modules/@portkey-ai/gateway/build/start-server.js'), '--headless', `--port=${String(port)}`]),
    key: upstream.key,
    model: upstream.model,
    headers: { 'x-portkey-provider': 'openai', 'x-portkey-custom-host': upstream.url },
  }),
}
