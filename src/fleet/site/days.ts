/** Days of the calendar as Parquet counts them: from 1970-01-01. https://parquet.apache.org/docs/file-format/types/logicaltypes/ */

const DAY_MS = 86_400_000

/** Of `2026-11-30`. */
export function daysOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** `2026-11-30`, of the years 1970 to 9999. */
export function dateOf(days: number): string {
  let year = 1970 + Math.floor(days / 366)
  while (Date.UTC(year + 1, 0, 1) / DAY_MS <= days) year += 1
  let month = 0
  while (month < 11 && Date.UTC(year, month + 1, 1) / DAY_MS <= days) month += 1
  const day = days - Date.UTC(year, month, 1) / DAY_MS + 1
  return `${String(year)}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whether it is a day, written as ISO 8601 has it. */
export const isDate = (text: string): boolean => /^(?:19[7-9]\d|[2-9]\d{3})-\d\d-\d\d$/.test(text) && dateOf(daysOf(text)) === text
