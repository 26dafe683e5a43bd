/** What endpoints make of images that cannot be decoded, beyond refusing them: half a picture, a dead worker, a file of their own. */
import type { Message } from '../../src/contract/request.ts'
import { pictures } from '../../src/generated/images.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { type Reading, accepted, envelopeOf } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { memberAt } from '../../src/wire/json.ts'
import { ask, broken, named, traffic, withMembers } from '../ask.ts'
import { countTo, nameColour } from '../prompts.ts'
import { answerInWords } from '../preconditions.ts'
import { image, text } from './images.ts'
import { unseen, defaults } from './places.ts'
import { picturing } from './pictured.ts'
import { variantOf } from './variant-probes.ts'
import { isRefused, relationOf, scenarioOf } from './variant.ts'

const halved = variantOf({
  name: 'vision/jpeg-cut',
  purpose: 'A JPEG cut in half',
  defect: 'end of an image',
  body: ({ chance }, question) => {
    const { data } = chance.pick(pictures.filter(({ kind }) => kind === 'jpeg'))
    // A multiple of four signs, so that the Base64 is in order.
    const half = data.slice(0, 4 * Math.floor(data.length / 8))
    return picturing(question, `data:image/jpeg;base64,${half}`, null)
  },
  enough: 0,
})

const showing = (context: ScenarioContext, name: string, purpose: string, defect: string, address: string): Probe => {
  const valid = ask(context, { name, area: 'vision', purpose, traits: ['image'], connection: 'fresh' })
  const messages: readonly Message[] = [{ role: 'user', content: [text(nameColour(context.chance.word(4))), image(address)] }]
  return {
    ...broken(valid, { name, area: 'vision', purpose, defect, change: { body: withMembers(valid, { messages }) } }),
    control: defaults,
  }
}

/** A WebP by its first bytes, and noise after them: libraries written in C get far into it. */
const noise = 'data:image/webp;base64,UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vv9UAA='

const crash = 'vision/after-undecodable'
const asks = 2

const crashScenario: Scenario = {
  name: crash,
  area: 'vision',
  tier: 'full',
  needs: [defaults],
  repeats: asks - 1,
  *steps(context): ScenarioSteps {
    yield [showing(context, 'vision/undecodable', 'An image that no decoder accepts', 'image', `${noise.slice(0, -12)}AAAAAAAA`)]
    for (let asked = 0; asked < asks; asked += 1) {
      const [reading] = yield [
        ask(context, {
          name: 'vision/still-there',
          area: 'vision',
          purpose: 'A question on a new connection, after an image that no decoder accepts',
          prompt: countTo(3),
          connection: 'fresh',
        }),
      ]
      if (reading === undefined || accepted(reading)) return
    }
  },
}

const isGone = ({ status, transcript: { end } }: Reading): boolean =>
  status === null ? end.kind === 'cut' || end.kind === 'unreachable' : status >= 500

const servesOn: Relation = {
  requirement: 'VIS-041',
  scenarios: [defaults, crash],
  relate: (readings) => {
    const mine = (readings[crash] ?? []).filter(({ probe }) => probe.defect === null)
    return { observation: judgeCrash(mine), exchanges: mine.map(({ transcript }) => transcript.id) }
  },
}

function judgeCrash(mine: readonly Reading[]): Observation {
  const [first] = mine
  if (first === undefined) return notApplicable('no such request was sent')
  if (accepted(first)) return holds
  const how = answerInWords(first)
  if (!mine.every(isGone) || mine.length < asks) return unobservable(`the request was not answered: ${how}`)
  return violated(
    `after an image that no decoder accepts, a plain question on a new connection, ${String(asks)} times: ${how}`,
    'a completion',
    {
      kind: first.status === null ? 'end' : 'status',
    },
  )
}

const files = 'vision/file'

const fileScenario: Scenario = traffic(
  files,
  'vision',
  'full',
  (context) => [
    showing(context, 'vision/file-there', 'The file: URL of a file that most servers have', 'address', 'file:///etc/hostname'),
    showing(
      context,
      'vision/file-missing',
      'The file: URL of a file that no server has',
      'address',
      `file:///etc/${context.chance.word(12)}`,
    ),
  ],
  [defaults],
)

const closed: Relation = {
  requirement: 'VIS-044',
  scenarios: [defaults, files],
  relate: (readings) => {
    const mine = readings[files] ?? []
    const [open] = mine.filter(({ status }) => status !== null && (status < 400 || status === 500))
    const both = [named(mine, 'vision/file-there'), named(mine, 'vision/file-missing')].flatMap((reading) => reading ?? [])
    return {
      observation: mine.length === 0 ? notApplicable('no such request was sent') : (unseen(readings) ?? judgeFiles(open, both)),
      exchanges: [...new Set([...(open === undefined ? [] : [open]), ...mine].map(({ transcript }) => transcript.id))],
    }
  },
}

function judgeFiles(open: Reading | undefined, both: readonly Reading[]): Observation {
  if (open !== undefined)
    return violated(`${open.probe.purpose}: ${answerInWords(open)}`, 'a 4xx, since clients must not read files of the server', {
      kind: 'status',
    })
  const [one, other] = both
  if (one === undefined || other === undefined || both.some(({ status }) => status === null || status === 429 || status > 499))
    return unobservable('one of the two URLs was not rejected')
  const [said, saidOther] = [messageOf(one), messageOf(other)]
  return one.status === other.status && said === saidOther
    ? holds
    : violated(
        `an existing file is rejected in another way than a missing one: ${String(one.status)} ${show(said)} and ${String(other.status)} ${show(saidOther)}`,
        'the same rejection for both',
        { kind: 'status' },
      )
}

/** What a refusal says, without the file's name and what is counted or drawn for each request. */
function messageOf(reading: Reading): string {
  const message = envelopeOf(reading)?.['message']
  const address = memberAt(reading.asked.body ?? undefined, 'messages', 0, 'content', 1, 'image_url', 'url')
  const name = typeof address === 'string' ? (address.split('/').at(-1) ?? '') : ''
  return typeof message === 'string' ? message.replaceAll(name, 'the file').replace(/\S+/g, (word) => (/\d/.test(word) ? '' : word)) : ''
}

export const undecodableScenarios: readonly Scenario[] = [scenarioOf(halved), crashScenario, fileScenario]
export const undecodables: readonly Relation[] = [relationOf('VIS-039', halved, isRefused), servesOn, closed]
