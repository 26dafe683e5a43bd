/** Markup that is safe by construction: a text that enters a template is escaped, and only what a template made is markup. */
import { visible, withEscapes } from './visible.ts'

const made = Symbol('made by markup')

export interface Html {
  readonly markup: string
  readonly [made]: true
}

type Part = Html | string | number | null | readonly Part[]

const asHtml = (markup: string): Html => ({ markup, [made]: true })

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

function written(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string') return escaped(visible(part))
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(written).join('')
}

/**
 * Fit for element content and for attribute values in double quotes: WHATWG HTML 13.1.2.3, https://html.spec.whatwg.org/multipage/syntax.html#attributes-2.
 * Indentation of the template itself is left out.
 */
export const markup = (fixed: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  asHtml(fixed.map((piece, index) => written(parts[index - 1] ?? null) + piece.replace(/\n +/g, '\n')).join(''))

/** An endpoint's text as element content, what had to be escaped in it set apart. */
export const seen = (text: string): Html =>
  asHtml(
    withEscapes(text)
      .map((part) => (part.isEscape ? `<i>${escaped(part.text)}</i>` : escaped(part.text)))
      .join(''),
  )

/** Words of our rows as element content; what stands between backticks is code. */
export const prose = (text: string): Html =>
  markup`${text.split(/`([^`]+)`/).map((part, at) => (at % 2 === 0 ? seen(part) : markup`<code>${seen(part)}</code>`))}`

/** An escape of raw bytes, such as `\xff`. */
export const setApart = (escape: string): Html => asHtml(`<i>${escaped(escape)}</i>`)

/** The content of a style or script element, which knows no escapes: only for text that stands in these sources. */
export function verbatim(element: 'style' | 'script', source: string): Html {
  if (source.includes('</')) throw new Error(`a ${element} element would end before its time`)
  return asHtml(`<${element}>${source}</${element}>`)
}

/** Bytes that it takes in the file. */
export const weight = ({ markup }: Html): number => new TextEncoder().encode(markup).length

export const nothing: Html = asHtml('')

/** A link where the address is of the web; elsewhere its text alone. */
export function link(address: string, text: string): Html {
  return /^https?:\/\/[^\s"'<>]+$/i.test(address) ? markup`<a href="${address}" rel="noreferrer noopener">${seen(text)}</a>` : seen(text)
}

/** A fragment of this page: letters, digits, dots and hyphens, so that it needs no coding in a link. */
export const anchor = (id: string): string =>
  id.replace(/[^A-Za-z0-9.-]/g, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}`)
