// llama.cpp's own server, as the package xllamacpp brings it, with a model of random weights.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const script = `
import sys, threading
import xllamacpp
parameters = xllamacpp.CommonParams()
parameters.model.path = sys.argv[1]
parameters.model_alias = {"field-model"}
parameters.hostnames = ["127.0.0.1"]
parameters.port = int(sys.argv[2])
parameters.api_keys = [sys.argv[3]]
parameters.n_ctx = 32768
parameters.n_parallel = 4
parameters.use_jinja = True
parameters.cpuparams.n_threads = 1
server = xllamacpp.Server(parameters)
threading.Event().wait()
`
const key = 'sk-field-llama-0123456789'

/** @type {import('../../field.js').Engine} */
export default {
  packages: { pip: ['xllamacpp==2026.10.11549', 'gguf==0.19.0', 'numpy'] },
  prepare: ['bin/python', [join(import.meta.dirname, '../tiny-gguf.py'), 'tiny.gguf']],
  start: ({ dir, port, run }) => {
    writeFileSync(join(dir, 'serve.py'), script)
    return { ...run(join(dir, 'bin/python'), ['serve.py', 'tiny.gguf', String(port), key]), key, model: 'field-model' }
  },
}
