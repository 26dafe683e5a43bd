/** Collects facts about the endpoint from its answers to valid requests. */
import { sentLength } from '../model/padding.ts'
import type { EndpointFacts, Spread } from '../model/endpoint-facts.ts'
import { type Capability, capabilities } from '../model/requirement.ts'
import { tokensOf } from '../protocol/usage.ts'
import { type Reading, accepted } from '../reading/reading.ts'
import { weightOf } from './price.ts'

export interface FactCollector {
  readonly add: (reading: Reading) => void
  readonly facts: () => EndpointFacts
}

/** Of each kind; more change no median, and memory is bounded. */
const MAX_SAMPLES = 50_000

export function factCollector(): FactCollector {
  const seen = new Set<Capability>()
  const [firstChunks, pauses]: readonly [number[], number[]] = [[], []]
  const prompts: { readonly text: number; readonly images: number; readonly tokens: number }[] = []
  let largest = { images: 0, requestBytes: 0, promptTokens: 0, completionTokens: 0 }
  return {
    add: (reading) => {
      const { probe, transcript } = reading
      if (!accepted(reading) || probe.defect !== null || !reading.asked.isCompletion) return
      for (const name of probe.capabilities) seen.add(name)
      const { text, images } = weightOf(probe)
      const { prompt, completion } = tokensOf(reading.completion)
      largest = {
        images: Math.max(largest.images, images),
        requestBytes: Math.max(largest.requestBytes, sentLength(probe)),
        promptTokens: Math.max(largest.promptTokens, prompt),
        completionTokens: Math.max(largest.completionTokens, completion),
      }
      if (prompt > 0 && prompts.length < MAX_SAMPLES) prompts.push({ text, images, tokens: prompt })
      if (reading.shape !== 'stream') return
      const [first] = transcript.pieces
      if (first !== undefined && firstChunks.length < MAX_SAMPLES) firstChunks.push(first.at / 1000)
      for (const [at, piece] of transcript.pieces.entries()) {
        const before = transcript.pieces[at - 1]
        if (before !== undefined && pauses.length < MAX_SAMPLES) pauses.push((piece.at - before.at) / 1000)
      }
    },
    facts: () => ({
      accepted: capabilities.filter((name) => seen.has(name)),
      firstChunkMs: spreadOf(firstChunks),
      betweenChunksMs: spreadOf(pauses),
      tokensPerImage: spreadOf(imagePrices(prompts)),
      largest,
    }),
  }
}

/** What is left of the prompt's tokens once its text has its share, at the price that text has without images. */
function imagePrices(prompts: readonly { readonly text: number; readonly images: number; readonly tokens: number }[]): readonly number[] {
  const perByte = spreadOf(prompts.filter(({ text, images }) => images === 0 && text > 0).map(({ text, tokens }) => tokens / text))
  if (perByte === null) return []
  return prompts
    .filter(({ images }) => images > 0)
    .map(({ text, images, tokens }) => Math.max(0, (tokens - text * perByte.median) / images))
}

/** Nearest rank. Null: there is nothing to measure. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => Number((sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0).toFixed(2))
  return { count: sorted.length, median: at(0.5), p95: at(0.95) }
}
