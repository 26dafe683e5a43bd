// claude-code-router in front of the mock server. It answers POST /v1/messages in Anthropic's format alone: a case for the diagnosis.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const key = 'sk-field-router-0123456789'

/** @type {import('../../field.js').Engine} */
export default {
  packages: { npm: ['@musistudio/claude-code-router@2.0.0'] },
  upstream: true,
  start: ({ dir, port, upstream, run }) => {
    const provider = { name: 'embedded', api_base_url: `${upstream.url}/chat/completions`, api_key: upstream.key, models: [upstream.model] }
    const settings = {
      PORT: port,
      HOST: '127.0.0.1',
      APIKEY: key,
      LOG: false,
      Providers: [provider],
      Router: { default: `embedded,${upstream.model}` },
    }
    mkdirSync(join(dir, '.claude-code-router'), { recursive: true })
    writeFileSync(join(dir, '.claude-code-router/config.json'), JSON.stringify(settings))
    return { ...run(join(dir, 'node_modules/.bin/ccr'), ['start'], { HOME: dir }), key, model: upstream.model }
  },
}
