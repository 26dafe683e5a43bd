/**
 * A run that was killed, gone on with: what was answered is answered again from its record, by the time of then; once nothing more of it is left to
 * follow, requests go to the endpoint, by the time of now.
 */
import type { RecordedExchange, ResumedRun, RunRecord } from '../model/record.ts'
import type { Probe } from '../model/probe.ts'
import { type Clock, type VirtualClock, virtualClock } from './clock.ts'
import { follow, isEndedByRun } from './recorded.ts'
import type { Transport, TransportFactory } from './transport.ts'

/** `live`: where other requests go. */
export function resumed(record: RunRecord, live: TransportFactory): TransportFactory {
  // What the run itself ended shows nothing.
  const answered = record.exchanges.filter((exchange) => !isEndedByRun(exchange))
  const following = follow({ ...record, exchanges: answered })
  const forgotten = record.exchanges.filter(isEndedByRun).map(({ transcript }) => transcript.id)
  const time = clockFrom(virtualClock(record.startedAt, onQuiet), live.clock)
  /** Ids of the record are not given again. */
  const ids = new Set(answered.map(({ transcript }) => transcript.id))
  const waiting: (() => void)[] = []

  function onQuiet(clock: VirtualClock): boolean {
    if (time.isLive()) return false
    if (following.goOn(clock)) return true
    time.goLive()
    for (const go of waiting.splice(0)) go()
    return false
  }
  const goneLive = (): Promise<void> =>
    time.isLive()
      ? Promise.resolve()
      : new Promise((resolve) => {
          waiting.push(resolve)
          time.awaitQuiet()
        })

  const resumedRun: ResumedRun = {
    isOver: (scenario) => record.over.has(scenario),
    repeatIfWhole: (scenario, first) => {
      const own = answered.filter(({ order }) => order.scenario === scenario)
      const probes = [...own.map(({ transcript }) => transcript.probe), ...first]
      if (first.length < 2 && !probes.some(dependsOnOthers) && !overlap(own)) return
      for (const exchange of own) {
        following.forget(exchange)
        ids.delete(exchange.transcript.id)
        forgotten.push(exchange.transcript.id)
      }
    },
    forgotten: () => forgotten,
  }

  return {
    clock: time.clock,
    known: { preflight: record.preflight, images: record.images, resumed: resumedRun },
    open: (options) => {
      const transport = live.open(options)
      const send: Transport['send'] = async (probe, id, signal, bounds) => {
        const answer = following.take(probe)
        if (answer !== null) {
          if (time.isLive()) return answer.now()
          time.awaitQuiet()
          return answer.inTurn(signal)
        }
        await goneLive()
        return transport.send(probe, unused(id, ids), signal, bounds)
      }
      return { ...transport, send }
    },
  }
}

/** A probe whose answer means something only beside those before it: they share a connection, overlap, or are a time apart. */
const dependsOnOthers = ({ connection, pauseMs, once }: Probe): boolean =>
  connection.startsWith('named:') || pauseMs !== undefined || once === true

const overlap = (exchanges: readonly RecordedExchange[]): boolean => {
  const times = exchanges.map(({ transcript: { startedAt, endedAt } }) => ({ from: startedAt, to: startedAt + endedAt / 1000 }))
  return times.sort((a, b) => a.from - b.from).some(({ to }, at) => (times[at + 1]?.from ?? Infinity) < to)
}

/** `stream/text#2`, or the next number that is free. */
function unused(id: string, ids: Set<string>): string {
  const name = id.slice(0, id.lastIndexOf('#'))
  let number = Number(id.slice(name.length + 1))
  while (ids.has(`${name}#${String(number)}`)) number += 1
  const free = `${name}#${String(number)}`
  ids.add(free)
  return free
}

interface SwitchedClock {
  readonly clock: Clock
  readonly isLive: () => boolean
  /** From now on time goes on as on the live clock; timers that are set stay so long away as they are. */
  readonly goLive: () => void
  readonly awaitQuiet: () => void
}

function clockFrom(virtual: VirtualClock, live: Clock): SwitchedClock {
  /** What to add to the live monotonic time; null: it is the virtual clock's. */
  let offset: number | null = null
  const now = (): number => (offset === null ? virtual.monotonicTime() : live.monotonicTime() + offset)
  let stop: () => void = () => undefined
  /** Waits for the next timer that is set, and for none that was cancelled: a timer that waits keeps the process alive. */
  const fireDue = (): void => {
    stop()
    const due = virtual.nextDue()
    if (due === null) return
    stop = live.setTimer(due - now(), () => {
      const next = virtual.nextDue()
      if (next !== null && next <= now()) virtual.fireNext()
      fireDue()
    })
  }
  return {
    isLive: () => offset !== null,
    goLive: () => {
      offset = virtual.monotonicTime() - live.monotonicTime()
      fireDue()
    },
    awaitQuiet: virtual.awaitQuiet,
    clock: {
      wallTime: () => (offset === null ? virtual : live).wallTime(),
      monotonicTime: now,
      processorTime: () => (offset === null ? virtual : live).processorTime(),
      setTimer: (ms, act) => {
        if (offset !== null) return live.setTimer(ms, act)
        const cancel = virtual.setTimer(ms, act)
        return () => {
          cancel()
          if (offset !== null) fireDue()
        }
      },
      hold: (work) => (offset === null ? virtual.hold(work) : live.hold(work)),
    },
  }
}
