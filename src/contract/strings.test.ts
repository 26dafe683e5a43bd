/** What a user reads comes from strings of the source and from the documents: both keep to the terms of the field. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { longSentences, retiredIn } from './terms.support.ts'

/** Prose that a model is asked for or says, code that runs in a page, and words that are looked for in what others wrote. */
const others = [
  'src/endpoint/prose.ts',
  'src/reporters/html-style.ts',
  'src/reporters/html-script.ts',
  'src/reporters/matrix-script.ts',
  'src/reporters/matrix-style.ts',
]

const sources = ['src', 'suites'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => join(root, file))
    .filter((file) => file.endsWith('.ts') && !/\.(test|support)\.ts$|^src\/generated\//.test(file) && !others.includes(file)),
)

/** String literals of at least two words; a template's values are left out. */
function stringsIn(file: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    // Names of variants are ids: they stay.
    if (ts.isPropertyAssignment(node)) visit(node.initializer)
    else {
      if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text)
      if (ts.isTemplateExpression(node))
        found.push([node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…'))
      ts.forEachChild(node, visit)
    }
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found.filter((text) => /\p{L}+ +\S*\p{L}/u.test(text) && !text.includes('</'))
}

test('strings of the source are written in the terms of the field', () => {
  const wrong = sources.flatMap((file) => stringsIn(file).flatMap((text) => retiredIn(text).map((fault) => `${file}: "${text}": ${fault}`)))
  expect(wrong).toEqual([])
  expect(sources.length).toBeGreaterThan(300)
})

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md') && name !== 'proof.md')
    .map((name) => join('docs', name)),
]

const MAX_WORDS_IN_SENTENCE = 25

/** Paragraphs, list items and cells of tables, without code, links' targets and quotations. */
const textsIn = (markdown: string): readonly string[] =>
  markdown
    .replace(/^```[^]*?^```$/gm, '')
    .replace(/`[^`]*`/g, 'code')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/"[^"\n]*"/g, 'quoted')
    .split(/\n\s*\n|\n(?=\s*[-*#\d])|\|/)
    .map((text) => text.replace(/\s+/g, ' ').trim())

describe.each(documents)('%s', (file) => {
  const texts = textsIn(readFileSync(file, 'utf8'))

  test('is written in the terms of the field', () => {
    expect(texts.flatMap((text) => retiredIn(text).map((fault) => `${text}: ${fault}`))).toEqual([])
  })

  test('has short sentences', () => {
    expect(texts.flatMap((text) => longSentences(text, MAX_WORDS_IN_SENTENCE))).toEqual([])
  })
})
