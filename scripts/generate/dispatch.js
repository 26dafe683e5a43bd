// From the schemas of an OpenAPI document to JSON Schemas that blame precisely.
// A failed `oneOf` reports every branch that did not fit. Here a `oneOf` becomes a choice, made by the JSON type of the value or by its
// discriminator, and only the chosen branch is asked: one departure is one error.

/** @typedef {{ readonly [keyword: string]: any }} Schema */

/** Keywords that tell a reader something and a validator nothing. */
const annotations = new Set(['description', 'default', 'deprecated', 'example', 'examples', 'title', 'discriminator'])
/** Keywords whose value is a schema, a list of schemas, or a map of them. */
const one = new Set(['items', 'if', 'then', 'else', 'not', 'propertyNames'])
const lists = new Set(['anyOf', 'allOf'])

/**
 * One schema of the document, its references replaced by what they refer to and its choices made explicit.
 * @param {Schema} document @param {string} name
 */
export function standalone(document, name) {
  return resolve({ $ref: `#/components/schemas/${name}` }, [])

  /** @param {unknown} schema @param {readonly string[]} path @returns {unknown} */
  function resolve(schema, path) {
    if (typeof schema !== 'object' || schema === null) return schema
    if ('$ref' in schema) {
      const { $ref, ...beside } = /** @type {Schema} */ (schema)
      if (path.includes($ref)) throw new Error(`spec/openapi.yaml: ${$ref} refers to itself`)
      const rest = Object.keys(beside).filter((keyword) => !annotations.has(keyword))
      if (rest.length > 0) throw new Error(`spec/openapi.yaml: ${rest.join(', ')} beside a reference to ${$ref}`)
      return resolve(at(document, $ref), [...path, $ref])
    }
    const { oneOf, discriminator, ...plain } = /** @type {Schema} */ (schema)
    /** @type {Record<string, unknown>} */
    const made = {}
    for (const [keyword, value] of Object.entries(plain)) {
      if (annotations.has(keyword)) continue
      if (one.has(keyword)) made[keyword] = resolve(value, path)
      else if (lists.has(keyword)) made[keyword] = value.map((/** @type {unknown} */ item) => resolve(item, path))
      else if (keyword === 'properties') made[keyword] = mapValues(value, (item) => resolve(item, path))
      else if (keyword === 'additionalProperties' && value !== true) made[keyword] = resolve(value, path)
      else if (keyword !== 'additionalProperties') made[keyword] = value
    }
    if (oneOf === undefined) return made
    const branches = oneOf.map((/** @type {unknown} */ branch) => resolve(branch, path))
    return discriminator === undefined ? byType(made, branches, path) : byTag(made, branches, discriminator.propertyName, path)
  }
}

/**
 * One schema of the document and all that it refers to, by reference, each without its annotations. Of a discriminator its name is kept.
 * @param {Schema} document @param {string} name
 */
export function reachable(document, name) {
  /** @type {Record<string, unknown>} */
  const found = {}
  visit(`#/components/schemas/${name}`)
  return found

  /** @param {string} ref */
  function visit(ref) {
    if (ref in found) return
    found[ref] = null
    found[ref] = bare(at(document, ref), false)
  }

  /** @param {any} value @param {boolean} named whether its members are names of fields, and no keywords @returns {unknown} */
  function bare(value, named) {
    if (Array.isArray(value)) return value.map((item) => bare(item, false))
    if (typeof value !== 'object' || value === null) return value
    if (!named && typeof value.$ref === 'string') visit(value.$ref)
    const kept = Object.entries(value).filter(([keyword]) => named || keyword === 'discriminator' || !annotations.has(keyword))
    return Object.fromEntries(
      kept.map(([keyword, item]) => [
        keyword,
        !named && keyword === 'discriminator' ? { propertyName: item.propertyName } : bare(item, !named && keyword === 'properties'),
      ]),
    )
  }
}

/** @param {Record<string, unknown>} made @param {readonly Schema[]} branches @param {readonly string[]} path */
function byType(made, branches, path) {
  const types = branches.map(({ type }) => type)
  if (types.some((type) => typeof type !== 'string') || new Set(types).size !== types.length)
    throw new Error(`spec/openapi.yaml: the branches of the oneOf in ${path.at(-1)} are not told apart by type (${types.join(', ')})`)
  return { ...made, type: types, allOf: branches.map((branch) => ({ if: { type: branch.type }, then: branch })) }
}

/** @param {Record<string, unknown>} made @param {readonly Schema[]} branches @param {string} tag @param {readonly string[]} path */
function byTag(made, branches, tag, path) {
  const values = branches.map((branch) => branch.properties?.[tag]?.const)
  if (values.some((value) => typeof value !== 'string') || new Set(values).size !== values.length)
    throw new Error(`spec/openapi.yaml: the branches of the oneOf in ${path.at(-1)} are not told apart by ${tag}`)
  return {
    ...made,
    type: 'object',
    required: [tag],
    properties: { [tag]: { type: 'string', enum: values } },
    allOf: branches.map((branch, index) => ({
      if: { type: 'object', required: [tag], properties: { [tag]: { const: values[index] } } },
      then: branch,
    })),
  }
}

/** @param {Schema} document @param {string} pointer @returns {unknown} */
function at(document, pointer) {
  const found = pointer
    .split('/')
    .slice(1)
    .reduce((/** @type {any} */ value, step) => value?.[step], document)
  if (found === undefined) throw new Error(`spec/openapi.yaml: nothing stands at ${pointer}`)
  return found
}

/** @param {Schema} map @param {(value: unknown) => unknown} change */
const mapValues = (map, change) => Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]))
