/**
 * Requests that run into our time limits again and again. The first of a kind wait as long as the options allow. Once several in a row have shown
 * that nothing comes, others of the kind wait for less, and in the end they are not sent: an endpoint that stalls must not cost a run its time.
 */
import type { Probe } from '../model/probe.ts'
import type { Transcript } from '../model/transcript.ts'
import { isIsolating } from '../protocol/isolation-names.ts'
import type { Limits } from '../transport/limits.ts'

/** In a row of one kind, after which others of it wait for less. */
const ENOUGH_TO_HURRY = 3
/** In a row of one kind, after which no other of it is sent. */
const ENOUGH_TO_STOP = 12
/** Time lost to one kind in a row, after which no other of it is sent, ms. */
const MAX_LOST_MS = 75_000
/** The same for requests that are sent again to find out why they failed: they come last. */
const MAX_LOST_ON_REPEATS_MS = 85_000
/** What a request of such a kind may still take, ms, or as many times the slowest response so far. */
const SHORT_WAIT_MS = 5_000
const SLOWEST_FACTOR = 3
/** For the end of a finished stream, ms. */
const SHORT_GRACE_MS = 500

type TimeLimits = Pick<Limits, 'connectMs' | 'firstByteMs' | 'idleMs' | 'graceMs' | 'exchangeMs'>

export interface TimeoutWatch {
  readonly see: (transcript: Transcript) => void
  /** The limits of a request that is sent now, given those of the options. */
  readonly limitsFor: (probe: Probe, limits: TimeLimits) => TimeLimits
  /** Why a request is not worth sending; null: it is. */
  readonly reasonFor: (probe: Probe) => string | null
}

/** Requests in a row that ran into a limit, with none of the kind answered between. */
interface Row {
  count: number
  lostMs: number
  /** When the last of them ended, ms since the Unix epoch. */
  until: number
  limit: string
  /** Whether there were so many at any time that others wait for less from then on. */
  isHurried: boolean
}

export function watchTimeouts(): TimeoutWatch {
  const rows = new Map<string, Row>()
  /** Streams in a row that stayed open after their finish. */
  let open = 0
  let slowestMs = 0
  const worst = (probe: Probe): { readonly kind: string; readonly row: Row } | null => {
    const stalled = kindsOf(probe).flatMap((kind) => {
      const row = rows.get(kind)
      return row === undefined || !row.isHurried ? [] : [{ kind, row }]
    })
    return stalled.sort((a, b) => b.row.lostMs - a.row.lostMs)[0] ?? null
  }
  return {
    see: ({ probe, end, startedAt, endedAt }) => {
      if (end.kind === 'hung-up' || isControl(probe)) return
      const endedMs = startedAt + endedAt / 1000
      if (end.kind !== 'timeout' || end.limit === 'grace') {
        slowestMs = Math.max(slowestMs, endedAt / 1000)
        open = end.kind === 'timeout' ? open + 1 : 0
        // An invalid request is refused without what a valid one takes.
        for (const kind of kindsOf(probe)) {
          const row = rows.get(kind)
          if (row !== undefined && (probe.defect === null || kind === invalid)) Object.assign(row, { count: 0, lostMs: 0, until: 0 })
        }
        return
      }
      for (const kind of kindsOf(probe)) {
        const row = rows.get(kind) ?? { count: 0, lostMs: 0, until: 0, limit: '', isHurried: false }
        row.count += 1
        row.lostMs += Math.max(0, endedMs - Math.max(startedAt, row.until))
        row.until = Math.max(row.until, endedMs)
        row.limit = end.limit
        row.isHurried ||= row.count >= ENOUGH_TO_HURRY
        rows.set(kind, row)
      }
    },
    limitsFor: (probe, limits) => {
      const graceMs = open >= ENOUGH_TO_HURRY ? Math.min(limits.graceMs, SHORT_GRACE_MS) : limits.graceMs
      if (worst(probe) === null || isControl(probe)) return graceMs === limits.graceMs ? limits : { ...limits, graceMs }
      const short = Math.max(SHORT_WAIT_MS, SLOWEST_FACTOR * slowestMs)
      return {
        connectMs: Math.min(limits.connectMs, short),
        firstByteMs: Math.min(limits.firstByteMs, short),
        idleMs: Math.min(limits.idleMs, short),
        // A response that falls silent is to run into the limit on silence.
        exchangeMs: Math.min(limits.exchangeMs, 2 * short),
        graceMs,
      }
    },
    reasonFor: (probe) => {
      const stalled = worst(probe)
      if (stalled === null || isControl(probe) || probe.name === firstRepeat) return null
      const { kind, row } = stalled
      const isRepeat = isIsolating(probe.name) || probe.name.startsWith(repeats)
      const isEnough = isRepeat ? row.lostMs >= MAX_LOST_ON_REPEATS_MS : row.count >= ENOUGH_TO_STOP || row.lostMs >= MAX_LOST_MS
      return isEnough ? `${String(row.count)} requests in a row ${kind} ran into a time limit, the last into ${row.limit}` : null
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
const marks = { '"stream":true': 'for a stream', '"image_url"': 'with an image', '"tools":': 'with tools' }
