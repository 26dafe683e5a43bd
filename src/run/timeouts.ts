/**
 * Requests that run into our limits, of time or of size. The first wait as long as the options allow. Once several of a kind in a row have shown that nothing comes,
 * or the run has lost a minute to silence, others wait for less, and in the end they are not sent: an endpoint that stalls must not cost a run its
 * time. What is left of that time is halved with each wait, so that an endpoint that is merely slow is noticed, and has three times its slowest
 * response from then on.
 */
import { least } from '../model/extremes.ts'
import type { Probe } from '../model/probe.ts'
import type { Transcript } from '../model/transcript.ts'
import { isIsolating } from '../protocol/isolation-names.ts'
import type { Limits } from '../transport/limits.ts'
import { excessInWords, isExcessive } from './excess.ts'
import { LONG_FACTOR, isLong } from './long.ts'

/** In a row of one kind, after which others of it wait for less. */
const ENOUGH_TO_HURRY = 3
/** In a row of one kind, after which no other of it is sent. */
const ENOUGH_TO_STOP = 12
/** Time lost to one kind in a row, after which no other of it is sent, ms at the default limits. */
const MAX_LOST_MS = 80_000
/** The same for requests that are sent again to find out why they failed: they come last. */
const MAX_LOST_ON_REPEATS_MS = 85_000
/** Time lost in the run, after which all wait for less; after which nothing is sent but what decides; and after which nothing, ms at the default limits. */
const MUCH_LOST_MS = 60_000
const MAX_LOST_IN_RUN_MS = 90_000
const ALL_LOST_MS = 108_000
/** The limit on the first byte that these go with, ms: whoever allows more has more time. */
const USUAL_FIRST_BYTE_MS = 60_000
/** What a request may take in any case, ms, or as many times the slowest response so far. */
const SHORT_WAIT_MS = 5_000
const SLOWEST_FACTOR = 3
/** The same for the request that decides whether what stalled is a failure, ms. */
const DECISIVE_WAIT_MS = 25_000
/** Of this process: it may have been too busy to see a response, ms. */
const OWN_STALL_MS = 1_000
/** For the end of a finished stream, ms. */
const SHORT_GRACE_MS = 500

type TimeLimits = Pick<Limits, 'connectMs' | 'firstByteMs' | 'idleMs' | 'graceMs' | 'exchangeMs'>

export interface TimeoutWatch {
  readonly see: (transcript: Transcript) => void
  /** The limits of a request that is sent now. */
  readonly limitsFor: (probe: Probe) => TimeLimits
  /** Why a request is not worth sending; null: it is. */
  readonly reasonFor: (probe: Probe) => string | null
}

/** Time in which nothing came of requests that ran into a limit: what overlaps counts once. */
interface LostTime {
  lostMs: number
  /** When the last of them ended, ms since the Unix epoch. */
  until: number
}

function addTo(time: LostTime, startedAt: number, endedMs: number): void {
  time.lostMs += Math.max(0, endedMs - Math.max(startedAt, time.until))
  time.until = Math.max(time.until, endedMs)
}

/** Requests in a row that ran into a limit, with none of the kind answered between. */
interface Row extends LostTime {
  count: number
  /** How the last of them ended, in words. */
  end: string
}

/** `limits`: those of the options. */
export function watchTimeouts(limits: TimeLimits): TimeoutWatch {
  const scale = Math.max(1, limits.firstByteMs / USUAL_FIRST_BYTE_MS)
  const rows = new Map<string, Row>()
  const total: LostTime = { lostMs: 0, until: 0 }
  let timeouts = 0
  /** One response may take longer than an exchange may, by an endpoint that is merely slow. */
  const hasLost = (ms: number): boolean => timeouts >= ENOUGH_TO_HURRY && total.lostMs >= ms * scale
  /** Streams in a row that stayed open after their finish. */
  let open = 0
  let slowestMs = 0
  const worst = (probe: Probe): { readonly kind: string; readonly row: Row } | null => {
    const stalled = kindsOf(probe).flatMap((kind) => {
      const row = rows.get(kind)
      return row === undefined || row.count < ENOUGH_TO_HURRY ? [] : [{ kind, row }]
    })
    return stalled.sort((a, b) => b.row.lostMs - a.row.lostMs)[0] ?? null
  }
  /** How long it may be silent, ms; Infinity: as long as the options allow. */
  const waitFor = (probe: Probe): number => {
    const isMuch = hasLost(MUCH_LOST_MS)
    const slow = SLOWEST_FACTOR * slowestMs
    if (isControl(probe)) return isMuch ? Math.max(SHORT_WAIT_MS, slow) : Infinity
    const stalled = worst(probe)
    const left = [
      ...(stalled === null ? [] : [MAX_LOST_MS * scale - stalled.row.lostMs]),
      ...(isMuch ? [MAX_LOST_IN_RUN_MS * scale - total.lostMs] : []),
    ]
    if (left.length === 0) return Infinity
    const decisive = probe.name === firstRepeat ? Math.min(DECISIVE_WAIT_MS, ALL_LOST_MS * scale - total.lostMs) : 0
    return Math.max(least(left) / 2, decisive, SHORT_WAIT_MS, slow)
  }
  return {
    see: (transcript) => {
      const { probe, end, startedAt, endedAt, stalledMs = 0 } = transcript
      if (end.kind === 'hung-up' || isLong(probe)) return
      const endedMs = startedAt + endedAt / 1000
      if (end.kind === 'timeout' && end.limit !== 'grace' && stalledMs < OWN_STALL_MS) {
        addTo(total, startedAt, endedMs)
        timeouts += 1
      }
      if (isControl(probe)) return
      if (!(end.kind === 'timeout' && end.limit !== 'grace') && !isExcessive(transcript)) {
        slowestMs = Math.max(slowestMs, endedAt / 1000)
        if (kindsOf(probe).includes(streamed)) open = end.kind === 'timeout' ? open + 1 : 0
        // An invalid request is refused without what a valid one takes.
        for (const kind of kindsOf(probe)) if (probe.defect === null || kind === invalid) rows.delete(kind)
        return
      }
      for (const kind of kindsOf(probe)) {
        const row = rows.get(kind) ?? { count: 0, lostMs: 0, until: 0, end: '' }
        row.count += 1
        addTo(row, startedAt, endedMs)
        row.end = excessInWords(transcript)
        rows.set(kind, row)
      }
    },
    limitsFor: (probe) => {
      const graceMs = open >= ENOUGH_TO_HURRY ? Math.min(limits.graceMs, SHORT_GRACE_MS) : limits.graceMs
      const wait = waitFor(probe)
      if (wait === Infinity) {
        const { firstByteMs, idleMs, exchangeMs } = limits
        const factor = isLong(probe) ? LONG_FACTOR : 1
        return { ...limits, firstByteMs: factor * firstByteMs, idleMs: factor * idleMs, exchangeMs: factor * exchangeMs, graceMs }
      }
      return {
        connectMs: Math.min(limits.connectMs, wait),
        firstByteMs: Math.min(limits.firstByteMs, wait),
        idleMs: Math.min(limits.idleMs, wait),
        // A response that falls silent is to run into the limit on silence.
        exchangeMs: Math.min(limits.exchangeMs, probe.name === firstRepeat ? wait + SHORT_WAIT_MS : 2 * wait),
        graceMs,
      }
    },
    reasonFor: (probe) => {
      // Short, and without it nothing follows from what it is held against.
      if (isControl(probe)) return null
      const isDecisive = probe.name === firstRepeat
      if (hasLost(isDecisive ? ALL_LOST_MS : MAX_LOST_IN_RUN_MS))
        return `requests that ran into a time limit took ${String(Math.round(total.lostMs / 1000))} s of the run`
      const stalled = worst(probe)
      if (isDecisive || stalled === null) return null
      const { kind, row } = stalled
      const isRepeat = isIsolating(probe.name) || probe.name.startsWith(repeats)
      const isEnough = isRepeat
        ? row.lostMs >= MAX_LOST_ON_REPEATS_MS * scale
        : row.count >= ENOUGH_TO_STOP || row.lostMs >= MAX_LOST_MS * scale
      return isEnough ? `${String(row.count)} requests in a row ${kind} ran into a limit: ${row.end}` : null
    },
  }
}

/** Names of requests that are sent again between control requests. */
const repeats = 'http/unanswered-'

/** It decides whether what stalled is a failure, and so is sent whatever time was lost. */
const firstRepeat = `${repeats}1`

/** The plainest there is: it shows nothing of others. */
const isControl = ({ name }: Probe): boolean => name === 'run/control' || /^http\/unanswered-\d+-(?:before|after)$/.test(name)

/** What a request has that may be what stalls, in words. */
function kindsOf({ body, defect, area }: Probe): readonly string[] {
  // By what is sent: a request that is reduced to find a cause keeps its traits.
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length)
  const marked = Object.entries(marks).flatMap(([mark, kind]) => (bytes.includes(mark) ? [kind] : []))
  return [...marked, ...(defect === null ? [`of the area ${area}`, 'that are valid'] : [invalid])]
}

const invalid = 'that are invalid'
const streamed = 'for a stream'
const marks = { '"stream":true': streamed, '"image_url"': 'with an image', '"tools":': 'with tools' }
