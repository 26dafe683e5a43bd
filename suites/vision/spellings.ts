/** How the address of an image is spelled: RFC 2397, RFC 4648, RFC 8259, and what clients make of them. */
import { unchecked } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import { png } from '../../src/generate/png.ts'
import type { Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { withImages } from './formats.ts'
import { type Cells, drawCells, gridSide, painted, pngOnce, showing, text } from './images.ts'
import { type Pictured, picturing } from './pictured.ts'
import { type Variant, variantOf } from './variant-probes.ts'
import { isRead, isSeenOrRefused, relationOf, scenarioOf } from './variant.ts'

const head = 'data:image/png;base64,'

/** A grid as PNG whose Base64 is such; the last one drawn where none of many is. */
function drawn({ chance }: ScenarioContext, fits: (data: string) => boolean): { readonly data: string; readonly cells: Cells } {
  const draws = 30
  let data = ''
  let cells: Cells = []
  for (let draw = 0; draw < draws && !fits(data); draw += 1) {
    cells = drawCells(chance)
    const level = 1 + (draw % 9)
    data = pngOnce(`${String(level)}/${cells.join()}`, () => png(gridSide, gridSide, painted(cells), level)).slice(head.length)
  }
  return { data, cells }
}

const isLong = (data: string): boolean => data !== ''
const isPadded = (data: string): boolean => data.endsWith('=')
/** Both signs that the alphabet for URLs replaces. */
const hasBothSigns = (data: string): boolean => data.includes('+') && data.includes('/')

/** The grid under an address made of its Base64. */
const spelled =
  (address: (data: string) => string, fits: (data: string) => boolean = isLong) =>
  (context: ScenarioContext, question: string): Pictured => {
    const { data, cells } = drawn(context, fits)
    return picturing(question, address(data), showing(cells))
  }

const lineLength = 76
const inLines = (data: string): string => data.match(new RegExp(`.{1,${String(lineLength)}}`, 'g'))?.join('\r\n') ?? ''

/** Every byte of the data itself, escaped: a data URI without Base64. */
const escapedBytes = (data: string): string =>
  Array.from(atob(data), (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`).join('')

const imageJpg = variantOf({
  name: 'vision/image-jpg',
  tier: 'standard',
  purpose: 'A JPEG labelled image/jpg',
  body: withImages('jpeg', 'image/jpg'),
})
const capitals = variantOf({
  name: 'vision/capitals',
  tier: 'standard',
  purpose: 'A data URI with its prefix in capitals',
  body: spelled((data) => `DATA:IMAGE/PNG;BASE64,${data}`),
})
const urlSafe = variantOf({
  name: 'vision/url-safe',
  tier: 'standard',
  purpose: 'URL-safe Base64',
  defect: 'Base64',
  body: spelled((data) => `${head}${data.replaceAll('+', '-').replaceAll('/', '_')}`, hasBothSigns),
})
/** As the JSON writers of PHP (the slash) and .NET (the plus sign) do by default. */
const escapedJson = variantOf({
  name: 'vision/escaped-json',
  tier: 'standard',
  purpose: 'A request whose JSON escapes / and +',
  capabilities: ['image-png'],
  body: spelled((data) => `${head}${data}`, hasBothSigns),
  respell: (json) => json.replaceAll('/', String.raw`\/`).replaceAll('+', String.raw`\u002B`),
})
const parameters: readonly Variant<ScenarioName>[] = [
  variantOf({
    name: 'vision/charset',
    purpose: 'A data URI with a charset before ;base64',
    body: spelled((data) => `data:image/png;charset=utf-8;base64,${data}`),
  }),
  variantOf({
    name: 'vision/parameters',
    purpose: 'A data URI with two parameters before ;base64',
    body: spelled((data) => `data:image/png;name=grid.png;v=1;base64,${data}`),
  }),
]
const rare: readonly Variant<ScenarioName>[] = [
  variantOf({
    name: 'vision/percent-encoded',
    purpose: 'Base64 with percent-encoded characters',
    body: spelled(
      (data) => `${head}${encodeURIComponent(data)}`,
      (data) => hasBothSigns(data) && isPadded(data),
    ),
  }),
  variantOf({
    name: 'vision/percent-bytes',
    purpose: 'A data URI that is percent-encoded instead of Base64',
    body: spelled((data) => `data:image/png,${escapedBytes(data)}`),
  }),
  variantOf({
    name: 'vision/unpadded',
    purpose: 'Base64 without its padding',
    defect: 'Base64',
    body: spelled((data) => `${head}${data.replace(/={1,2}$/, '')}`, isPadded),
  }),
  variantOf({
    name: 'vision/line-breaks',
    purpose: 'Base64 in lines of 76 characters',
    defect: 'Base64',
    body: spelled((data) => `${head}${inLines(data)}`),
  }),
  variantOf({
    name: 'vision/unmarked',
    purpose: 'Base64 without ;base64 in the data URI',
    defect: 'address',
    body: spelled((data) => `data:image/png,${data}`),
  }),
  variantOf({ name: 'vision/bare', purpose: 'Base64 without the data: prefix', defect: 'address', body: spelled((data) => data) }),
]

const labels: readonly Variant<ScenarioName>[] = [
  variantOf({
    name: 'vision/png-as-jpeg',
    tier: 'standard',
    purpose: 'A PNG labelled image/jpeg',
    defect: 'media type of an image',
    body: spelled((data) => `data:image/jpeg;base64,${data}`),
  }),
  variantOf({
    name: 'vision/png-as-bytes',
    purpose: 'A PNG labelled application/octet-stream',
    defect: 'media type of an image',
    body: spelled((data) => `data:application/octet-stream;base64,${data}`),
  }),
  variantOf({
    name: 'vision/jpeg-as-png',
    purpose: 'A JPEG labelled image/png',
    defect: 'media type of an image',
    body: withImages('jpeg', 'image/png'),
  }),
]

const asString = variantOf({
  name: 'vision/url-as-string',
  tier: 'standard',
  purpose: 'image_url as a string',
  defect: '/messages/0/content/1/image_url',
  body: (context, question) => {
    const { data, cells } = drawn(context, isLong)
    return {
      body: unchecked({ messages: [{ role: 'user', content: [text(question), { type: 'image_url', image_url: `${head}${data}` }] }] }),
      images: [showing(cells)],
    }
  },
})

const free = [imageJpg, capitals, urlSafe, ...parameters, ...rare]

export const spellingScenarios: readonly Scenario[] = [...free, escapedJson, ...labels, asString].map(scenarioOf)

export const spellings: readonly Relation[] = [
  relationOf('VIS-023', imageJpg, isRead),
  relationOf('VIS-024', capitals, isRead),
  ...parameters.map((variant) => relationOf('VIS-025', variant, isRead)),
  ...free.map((variant) => relationOf('VIS-026', variant, isSeenOrRefused)),
  ...labels.map((variant) => relationOf('VIS-027', variant, isSeenOrRefused)),
  relationOf('VIS-057', escapedJson, isRead),
  relationOf('VIS-028', asString, isSeenOrRefused),
]
