/** The head of a page that asks nothing of anybody. */
import { createHash } from 'node:crypto'
import { type Html, markup, verbatim } from './html-text.ts'

/** `style`, `script`: all that the page has of each; nothing else is let in, by a policy in CSP 3, 2.3.1: https://www.w3.org/TR/CSP3/#framework-directive-source-list */
export const drawHead = (title: string, style: string, script: string): Html =>
  markup`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(style, script)}" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    ${verbatim('style', style)}
  </head>`

/** CSP 3, 6.7.3.2: https://www.w3.org/TR/CSP3/#match-element-to-source-list */
const policy = (style: string, script: string): string =>
  `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; img-src data:; base-uri 'none'; form-action 'none'`

const hash = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`
