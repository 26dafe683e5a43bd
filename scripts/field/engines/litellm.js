// LiteLLM's proxy in front of the mock server, as its documentation starts it: one model, one master key.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const key = 'sk-field-litellm-0123456789'

/** @type {import('../../field.js').Engine} */
export default {
  packages: { pip: ['litellm[proxy]==1.108.7'] },
  upstream: true,
  start: ({ dir, port, upstream, run }) => {
    // JSON is YAML.
    const parameters = { model: `openai/${upstream.model}`, api_base: upstream.url, api_key: upstream.key }
    const models = [{ model_name: upstream.model, litellm_params: parameters, model_info: { supports_vision: true } }]
    writeFileSync(join(dir, 'config.yaml'), JSON.stringify({ model_list: models, general_settings: { master_key: key } }))
    const offline = { LITELLM_LOCAL_MODEL_COST_MAP: 'True', LITELLM_TELEMETRY: 'False' }
    return {
      ...run(join(dir, 'bin/litellm'), ['--config', 'config.yaml', '--host', '127.0.0.1', '--port', String(port)], offline),
      key,
      model: upstream.model,
    }
  },
}
