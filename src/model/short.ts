/** What a run keeps of a text that an endpoint sent: a copy, since a part of a string would keep the whole, and a run keeps a thousand. */
export const shortened = (text: string, max: number): string =>
  text.length > max ? copied(`${text.slice(0, max)}… (${String(text.length)} characters)`) : text

/** Half a surrogate pair included. */
export const copied = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')
