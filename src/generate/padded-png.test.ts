import sharp from 'sharp'
import { expect, test } from 'vitest'
import { sentLength, sentPieces } from '../model/padding.ts'
import { utf8Bytes } from '../wire/utf8.ts'
import { paddedPng, paddingIn } from './padded-png.ts'
import { png } from './png.ts'

test.each([100, 101, 102])('a foreign decoder reads an image of %d kB, as it is sent', async (kilobytes) => {
  const small = png(20, 10, [[[255, 0, 0]]])
  const image = paddedPng(small, kilobytes * 1000)
  const body = utf8Bytes(JSON.stringify({ url: image.url, more: 'after it' }))
  const probe = { body, padding: paddingIn(body, image) }
  const sent = Buffer.concat([...sentPieces(probe)])
  expect(sent).toHaveLength(sentLength(probe))
  const { url } = JSON.parse(sent.toString()) as { readonly url: string }
  const file = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
  expect(Math.abs(file.length - kilobytes * 1000)).toBeLessThan(32)
  expect(file.toString('base64')).toBe(url.slice(url.indexOf(',') + 1))
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height, ...data.subarray(0, 3)]).toEqual([20, 10, 255, 0, 0])
  expect(body.length).toBeLessThan(400)
})
