// transformers serve, with a model of random weights. It takes no key.
import { join } from 'node:path'

/** @type {import('../../field.js').Engine} */
export default {
  packages: { pip: ['transformers[serving]==5.24.0', 'torch==2.15.0'] },
  prepare: ['bin/python', [join(import.meta.dirname, '../tiny-transformers.py'), 'model']],
  start: ({ dir, port, run }) => {
    const offline = { HF_HUB_OFFLINE: '1' }
    return {
      ...run(join(dir, 'bin/transformers'), ['serve', 'model', '--device', 'cpu', '--port', String(port), '--host', '127.0.0.1'], offline),
      model: 'model',
    }
  },
}
