import { UsageError } from '../options/usage-error.ts'

/** The next instant at which it is `HH:MM` on this machine, or the one that ISO 8601 names. Throws a UsageError where that is none, or past. */
export function endOf(time: string, now: Date): Date {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time) ?? []
  const end = hour === undefined ? new Date(time) : nextOf(Number(hour), Number(minute), now)
  if (Number.isNaN(end.getTime())) throw new UsageError(`there is no such time: ${time}`, 'repeatUntil')
  if (end <= now) throw new UsageError(`${time} is past`, 'repeatUntil')
  return end
}

function nextOf(hour: number, minute: number, now: Date): Date {
  const onDay = (offset: number): Date => new Date(now.getFullYear(), now.getMonth(), now.getDate() + offset, hour, minute)
  const today = onDay(0)
  return today > now ? today : onDay(1)
}
