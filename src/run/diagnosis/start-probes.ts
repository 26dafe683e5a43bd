/** The requests that come before a run: the list of models, and a few tokens of chat, plain or streamed. */
import type { Knobs } from '../../model/profile.ts'
import type { Field, Probe } from '../../model/probe.ts'
import { limitAndTemperature } from '../../protocol/request.ts'
import { completionsPath } from '../../reading/request.ts'
import { utf8Bytes } from '../../wire/utf8.ts'
import { wordOf } from '../../generate/nonce.ts'
import { withWord } from '../../generate/run-word.ts'
import type { RunSettings } from '../../options/settings.ts'
import { credentialOf } from '../scenario-context.ts'

type StartSettings = Pick<RunSettings, 'authentication' | 'key' | 'extraBody' | 'nonce'>

const fresh: Pick<
  Probe,
  'area' | 'traits' | 'defect' | 'control' | 'capabilities' | 'connection' | 'hangUp' | 'offers' | 'images' | 'draw'
> = {
  area: 'http',
  traits: [],
  defect: null,
  control: null,
  capabilities: [],
  connection: 'fresh',
  hangUp: null,
  offers: [],
  images: [],
  draw: null,
}

const headersOf = (settings: StartSettings, accept: string): readonly Field[] => {
  const credential = credentialOf(settings)
  return [['Accept', accept], ...(credential === null ? [] : [credential])]
}

/** `path`: `/models`, below the base URL. */
export const listingProbe = (settings: StartSettings, path: string): Probe => ({
  ...fresh,
  name: 'preflight/models',
  purpose: 'The list of models, before anything is paid for',
  method: 'GET',
  path,
  headers: headersOf(settings, 'application/json'),
  body: new Uint8Array(0),
})

/** A few tokens: whether the key opens the endpoint, whether the model is served, and how it wants to be asked. */
export const chatProbe = (settings: StartSettings, model: string, knobs: Knobs, isStream: boolean): Probe =>
  withWord(
    {
      ...fresh,
      name: isStream ? 'preflight/stream' : 'preflight/model',
      purpose: isStream ? 'A few tokens, streamed, since the plain request failed' : 'A few tokens, before more are paid for',
      method: 'POST',
      path: completionsPath,
      headers: [['Content-Type', 'application/json'], ...headersOf(settings, isStream ? 'text/event-stream' : 'application/json')],
      body: utf8Bytes(
        JSON.stringify({
          model,
          messages: [{ role: 'user', content: 'Hi' }],
          ...limitAndTemperature(knobs, 16),
          ...(isStream ? { stream: true } : {}),
          ...settings.extraBody,
        }),
      ),
    },
    wordOf(settings.nonce),
  )
