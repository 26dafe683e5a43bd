import { type Rgb, dataUri, png } from '../../src/generate/png.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Scenario, World } from '../../src/reading/suite.ts'
import { ask, traffic } from '../ask.ts'
import { type Colour, colours, nameColour } from '../prompts.ts'

export const paint: Readonly<Record<Colour, Rgb>> = {
  red: [255, 0, 0],
  green: [0, 160, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  black: [0, 0, 0],
  white: [255, 255, 255],
}

/** Large enough for every model's patches, a multiple of 56 on each side, a few hundred bytes as PNG. */
const side = 224

const withImage = (world: World, stream: boolean): Probe =>
  ask(world, {
    name: stream ? 'vision/stream' : 'vision/plain',
    area: 'vision',
    purpose: `A question on a Base64 image, ${stream ? 'streamed' : 'plain'}`,
    body: {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: nameColour(world.chance.word(4)) },
            { type: 'image_url', image_url: { url: dataUri('image/png', png(side, side, [[paint[world.chance.pick(colours)]]])) } },
          ],
        },
      ],
      ...(stream ? { stream } : {}),
    },
    traits: ['image'],
    capabilities: stream ? ['image-png', 'streaming'] : ['image-png'],
  })

export const scenarios: readonly Scenario[] = [
  traffic('vision/plain', 'vision', 'smoke', (world) => [withImage(world, false)]),
  traffic('vision/stream', 'vision', 'smoke', (world) => [withImage(world, true)]),
]
