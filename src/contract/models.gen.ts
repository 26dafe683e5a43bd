// Made by scripts/generate.js from spec/models.yaml. Edit that.
/** The ids of the tokens "0" to "9", by the name of the tokenizer. */
export const tokenizers: Readonly<Record<string, readonly number[]>> = {
  "cl100k_base": [
    15,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24
  ],
  "o200k_base": [
    15,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24
  ],
  "embedded": [
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26
  ]
}

export interface ModelFacts {
  /** A regular expression over the whole name. */
  readonly name: string
  readonly tokenizer: string
  readonly contextTokens: number | null
}

export const models: readonly ModelFacts[] = [
  {
    "name": "embedded-1",
    "tokenizer": "embedded",
    "contextTokens": 32768
  },
  {
    "name": "(?:openai/)?(?:chatgpt-)?gpt-4o.*",
    "tokenizer": "o200k_base",
    "contextTokens": 128000
  },
  {
    "name": "(?:openai/)?gpt-4\\.1.*",
    "tokenizer": "o200k_base",
    "contextTokens": null
  },
  {
    "name": "(?:openai/)?gpt-4(?:-0\\d{3})?",
    "tokenizer": "cl100k_base",
    "contextTokens": 8192
  },
  {
    "name": "(?:openai/)?gpt-4-turbo.*",
    "tokenizer": "cl100k_base",
    "contextTokens": 128000
  },
  {
    "name": "(?:openai/)?gpt-3\\.5-turbo(?:-0125|-1106)?",
    "tokenizer": "cl100k_base",
    "contextTokens": 16385
  }
]
