import type { Report } from '../model/report.ts'

/** Harmless to a parser, not to a terminal or an editor that shows the file: DEL, C1 controls, separators, turns of direction, noncharacters. */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

/** RFC 8259 7 lets any character be escaped. */
const escaped = (json: string): string => json.replace(unsafe, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** JSON, two spaces deep, with a line feed at its end. */
export const shownJson = (value: object): string => `${escaped(JSON.stringify(value, null, 2))}\n`

/** As `shownJson`, on one line. */
export const shownJsonLine = (value: object): string => `${escaped(JSON.stringify(value))}\n`

/** report.json: the report itself (spec/report.schema.json). */
export const drawJson = (report: Report): string => shownJson(report)
