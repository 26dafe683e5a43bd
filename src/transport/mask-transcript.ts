/** A transcript without its secrets. */
import type { Transcript } from '../model/transcript.ts'
import type { Mask } from './mask.ts'

/** @param transcript as it crossed the wire; what was fetched from our image host is masked already */
export function maskedTranscript(transcript: Transcript, mask: Mask): Transcript {
  const { probe, head, end } = transcript
  const fields = mask.fields(head?.headers ?? [])
  const reason = mask.text(head?.reason ?? '')
  const trailers = mask.fields(transcript.trailers)
  const rawHead = mask.bytes(transcript.rawHead)
  const labels = fields.value.flatMap(([name, value]) =>
    name.toLowerCase() === 'content-encoding' ? value.toLowerCase().split(/[\s,]+/) : [],
  )
  const body = mask.body(transcript.pieces, labels)
  const asked = mask.own(probe.body)
  const times = fields.times + reason.times + trailers.times + rawHead.times + body.times
  return {
    ...transcript,
    probe: asked === probe.body ? probe : { ...probe, body: asked },
    url: mask.text(transcript.url).value,
    sent: mask.fields(transcript.sent).value,
    head: head === null ? null : { ...head, reason: reason.value, headers: fields.value },
    rawHead: rawHead.value,
    pieces: body.value,
    ...(body.undone === null ? {} : { undone: body.undone }),
    trailers: trailers.value,
    end: 'detail' in end ? { ...end, detail: mask.text(end.detail).value } : end,
    // What the request itself says in the open is no secret that the endpoint returns.
    echoes: asked === probe.body ? times : 0,
  }
}
