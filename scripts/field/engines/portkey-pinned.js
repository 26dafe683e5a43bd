// Portkey's gateway with a version of @hono/node-server that it works with: with today's it answers every stream with 500.
import portkey from './portkey.js'

/** @type {import('../../field.js').Engine} */
export default { ...portkey, packages: { ...portkey.packages, overrides: { '@hono/node-server': '1.13.8' } } }
