/** Where an entry of the list of models says how many tokens prompt and response have together: no description has a member for it, and each of these is in wide use. */

/** vLLM and SGLang; OpenRouter, Together and Fireworks; Mistral and LM Studio; Groq; OpenRouter; llama.cpp. */
export const declaredWindows: readonly (readonly string[])[] = [
  ['max_model_len'],
  ['context_length'],
  ['max_context_length'],
  ['context_window'],
  ['top_provider', 'context_length'],
  ['meta', 'n_ctx'],
]
