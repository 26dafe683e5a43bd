// Made by scripts/generate.js from spec/sources. Edit that.
import type { SourceDocument } from '../model/source.ts'

export const documents: readonly SourceDocument[] = [
  {
    "name": "codingplanx",
    "title": "Create Chat Completion with Vision (Streaming) - Base64",
    "profile": "codingplanx",
    "statements": [
      {
        "id": "D1.01",
        "section": "Interface Description",
        "says": "To a prompt the model gives one completion or several.",
        "requirements": [
          "SCH-004",
          "HTTP-002"
        ],
        "faults": [
          "plain-choices-null",
          "limit-demanded"
        ],
        "why": null
      },
      {
        "id": "D1.02",
        "section": "Interface Description",
        "says": "It can give the probabilities of other tokens at each place.",
        "requirements": [
          "SCH-007",
          "PAR-016"
        ],
        "faults": [
          "logprob-null",
          "logprobs-ignored"
        ],
        "why": null
      },
      {
        "id": "D1.03",
        "section": "Interface Description",
        "says": "It serves text together with images in Base64.",
        "requirements": [
          "VIS-001"
        ],
        "faults": [
          "image-dropped"
        ],
        "why": null
      },
      {
        "id": "D1.04",
        "section": "Official Reference",
        "says": "OpenAI’s documentation is the reference.",
        "requirements": [
          "SCH-011"
        ],
        "faults": [
          "fingerprint-number"
        ],
        "why": null
      },
      {
        "id": "D1.05",
        "section": "Endpoint Details, Method",
        "says": "The method is POST.",
        "requirements": [
          "HTTP-009"
        ],
        "faults": [
          "method-ignored"
        ],
        "why": null
      },
      {
        "id": "D1.06",
        "section": "Endpoint Details, URL",
        "says": "The path is /v1/chat/completions.",
        "requirements": [
          "ERR-010"
        ],
        "faults": [
          "path-ignored"
        ],
        "why": null
      },
      {
        "id": "D1.07",
        "section": "Endpoint Details, Content-Type",
        "says": "Bodies are application/json.",
        "requirements": [
          "HTTP-003",
          "ERR-012"
        ],
        "faults": [
          "plain-labelled-text",
          "label-ignored"
        ],
        "why": null
      },
      {
        "id": "D1.08",
        "section": "Request Headers, Content-Type",
        "says": "A request has to be labelled application/json.",
        "requirements": [
          "ERR-012",
          "HTTP-019"
        ],
        "faults": [
          "label-ignored",
          "label-compared-whole"
        ],
        "why": null
      },
      {
        "id": "D1.09",
        "section": "Request Headers, Accept",
        "says": "A request has to name application/json as acceptable.",
        "requirements": [
          "HTTP-003",
          "HTTP-020"
        ],
        "faults": [
          "plain-labelled-text",
          "accept-must-name-streams"
        ],
        "why": null
      },
      {
        "id": "D1.10",
        "section": "Request Headers, Authorization",
        "says": "A request may carry Bearer and the key (read as: has to).",
        "requirements": [
          "AUTH-001"
        ],
        "faults": [
          "asks-no-key"
        ],
        "why": null
      },
      {
        "id": "D1.11",
        "section": "Request Body, model",
        "says": "model is a string and required: the id of the model.",
        "requirements": [
          "ERR-011",
          "ERR-024"
        ],
        "faults": [
          "unknown-model-served",
          "model-missing-served"
        ],
        "why": null
      },
      {
        "id": "D1.12",
        "section": "Request Body, messages",
        "says": "messages is an array and required: the conversation so far.",
        "requirements": [
          "ERR-005",
          "ERR-006",
          "ERR-007"
        ],
        "faults": [
          "empty-messages-accepted",
          "error-as-message"
        ],
        "why": null
      },
      {
        "id": "D1.13",
        "section": "Request Body, messages",
        "says": "A message has a role and content.",
        "requirements": [
          "ERR-025",
          "ERR-027",
          "ERR-028"
        ],
        "faults": [
          "role-missing-accepted",
          "content-missing-accepted",
          "content-coerced"
        ],
        "why": null
      },
      {
        "id": "D1.14",
        "section": "Request Body, messages",
        "says": "Content may be an array of text parts and image_url parts in Base64.",
        "requirements": [
          "VIS-001",
          "VIS-004",
          "VIS-005",
          "PAR-004",
          "ERR-029",
          "ERR-030",
          "VIS-011"
        ],
        "faults": [
          "image-before-text-dropped",
          "last-image-only",
          "text-parts-refused",
          "unknown-part-dropped",
          "empty-image-part-dropped",
          "images-hoisted",
          "image-dropped"
        ],
        "why": null
      },
      {
        "id": "D1.15",
        "section": "Request Body, tools",
        "says": "tools is an array (said to be required; read as optional, since the example has none).",
        "requirements": [
          "VIS-040",
          "SCH-006",
          "TOOL-001"
        ],
        "faults": [
          "limit-demanded",
          "plain-tool-id-missing",
          "tools-ignored"
        ],
        "why": null
      },
      {
        "id": "D1.16",
        "section": "Request Body, tools",
        "says": "Tools are functions, and nothing else.",
        "requirements": [
          "SCH-006",
          "SCH-025",
          "TOOL-018"
        ],
        "faults": [
          "plain-tool-id-missing",
          "tool-type-null-later",
          "function-names-unchecked"
        ],
        "why": null
      },
      {
        "id": "D1.17",
        "section": "Request Body, tools",
        "says": "The model writes the JSON input of the functions that are listed.",
        "requirements": [
          "STR-017",
          "STR-018",
          "TOOL-005"
        ],
        "faults": [
          "tool-name-truncated",
          "tool-arguments-truncated",
          "arguments-off-the-schema"
        ],
        "why": null
      },
      {
        "id": "D1.18",
        "section": "Request Body, tool_choice",
        "says": "tool_choice is an object (read as: a word or an object) and required (read as: optional).",
        "requirements": [
          "STR-017",
          "TOOL-001",
          "TOOL-002",
          "TOOL-020"
        ],
        "faults": [
          "tool-name-truncated",
          "required-is-auto",
          "named-choice-is-a-word",
          "choice-words-unchecked"
        ],
        "why": null
      },
      {
        "id": "D1.19",
        "section": "Request Body, tool_choice",
        "says": "none: no tool is called.",
        "requirements": [
          "TOOL-003"
        ],
        "faults": [
          "none-is-another-word"
        ],
        "why": null
      },
      {
        "id": "D1.20",
        "section": "Request Body, tool_choice",
        "says": "auto: the model chooses.",
        "requirements": [
          "FIN-009",
          "FIN-010"
        ],
        "faults": [
          "stop-after-calls",
          "tool-progress-only"
        ],
        "why": null
      },
      {
        "id": "D1.21",
        "section": "Request Body, tool_choice",
        "says": "One function can be forced.",
        "requirements": [
          "STR-013",
          "TOOL-002",
          "TOOL-012"
        ],
        "faults": [
          "tool-id-missing",
          "named-choice-is-a-word",
          "unknown-function-taken"
        ],
        "why": null
      },
      {
        "id": "D1.22",
        "section": "Request Body, temperature",
        "says": "temperature is a number from 0 to 2.",
        "requirements": [
          "PAR-001",
          "PAR-018",
          "PAR-029"
        ],
        "faults": [
          "temperature-zero-refused",
          "ranges-unchecked",
          "bounds-refused"
        ],
        "why": null
      },
      {
        "id": "D1.23",
        "section": "Request Body, temperature",
        "says": "Higher temperatures make the text more random, lower ones more focused.",
        "requirements": [],
        "faults": [],
        "why": "What the model writes at other values is its own choice; no bound is promised."
      },
      {
        "id": "D1.24",
        "section": "Request Body, temperature",
        "says": "temperature and top_p are better not changed together.",
        "requirements": [
          "PAR-002"
        ],
        "faults": [
          "temperature-or-top-p"
        ],
        "why": null
      },
      {
        "id": "D1.25",
        "section": "Request Body, top_p",
        "says": "top_p is a number, the share of probability from which tokens are drawn.",
        "requirements": [
          "PAR-001",
          "PAR-018"
        ],
        "faults": [
          "top-p-one-refused",
          "ranges-unchecked"
        ],
        "why": null
      },
      {
        "id": "D1.26",
        "section": "Request Body, top_p",
        "says": "0.1 keeps the tokens of the first tenth of probability.",
        "requirements": [],
        "faults": [],
        "why": "Which tokens were candidates is not to be seen from outside."
      },
      {
        "id": "D1.27",
        "section": "Request Body, top_p",
        "says": "top_p and temperature are better not changed together.",
        "requirements": [
          "PAR-002"
        ],
        "faults": [
          "temperature-or-top-p"
        ],
        "why": null
      },
      {
        "id": "D1.28",
        "section": "Request Body, n",
        "says": "n is an integer: so many choices are made.",
        "requirements": [
          "STR-011",
          "PAR-019"
        ],
        "faults": [
          "n-ignored",
          "n-zero-accepted"
        ],
        "why": null
      },
      {
        "id": "D1.29",
        "section": "Request Body, n",
        "says": "n is 1 where it is left out.",
        "requirements": [
          "SCH-014"
        ],
        "faults": [
          "second-choice"
        ],
        "why": null
      },
      {
        "id": "D1.30",
        "section": "Request Body, stream",
        "says": "stream is a boolean, and false where it is left out.",
        "requirements": [
          "STR-029",
          "PAR-023"
        ],
        "faults": [
          "stream-flag-ignored",
          "types-coerced"
        ],
        "why": null
      },
      {
        "id": "D1.31",
        "section": "Request Body, stream",
        "says": "With true, parts of the message come as server-sent events.",
        "requirements": [
          "STR-030",
          "HTTP-004",
          "SSE-001"
        ],
        "faults": [
          "never-streams",
          "stream-labelled-json",
          "rewrapped-comment"
        ],
        "why": null
      },
      {
        "id": "D1.32",
        "section": "Request Body, stream",
        "says": "The parts are deltas: each has what is new.",
        "requirements": [
          "STR-012",
          "STR-020"
        ],
        "faults": [
          "content-cumulative",
          "white-space-dropped"
        ],
        "why": null
      },
      {
        "id": "D1.33",
        "section": "Request Body, stream",
        "says": "The stream is ended by data: [DONE].",
        "requirements": [
          "STR-001"
        ],
        "faults": [
          "no-done"
        ],
        "why": null
      },
      {
        "id": "D1.34",
        "section": "Request Body, stop",
        "says": "stop is a string or an array of strings.",
        "requirements": [
          "FIN-008",
          "PAR-010",
          "PAR-011"
        ],
        "faults": [
          "stop-ignored",
          "stop-with-space-refused"
        ],
        "why": null
      },
      {
        "id": "D1.35",
        "section": "Request Body, stop",
        "says": "There are up to 4 of them.",
        "requirements": [
          "PAR-010",
          "PAR-022"
        ],
        "faults": [
          "stop-cut-to-four",
          "stop-half-leaks"
        ],
        "why": null
      },
      {
        "id": "D1.36",
        "section": "Request Body, stop",
        "says": "No further token is generated where one of them occurs.",
        "requirements": [
          "FIN-008",
          "FIN-007"
        ],
        "faults": [
          "stop-half-leaks",
          "finish-eos"
        ],
        "why": null
      },
      {
        "id": "D1.37",
        "section": "Request Body, stop",
        "says": "stop is null where it is left out.",
        "requirements": [
          "PAR-003"
        ],
        "faults": [
          "nulls-refused"
        ],
        "why": null
      },
      {
        "id": "D1.38",
        "section": "Request Body, max_tokens",
        "says": "max_tokens is an integer: no more tokens than that are generated.",
        "requirements": [
          "USE-008",
          "FIN-006",
          "PAR-021",
          "PAR-023"
        ],
        "faults": [
          "max-tokens-ignored",
          "truncation-labelled-stop",
          "limit-zero-accepted",
          "types-coerced"
        ],
        "why": null
      },
      {
        "id": "D1.39",
        "section": "Request Body, max_tokens",
        "says": "There is no limit where it is left out.",
        "requirements": [
          "VIS-040"
        ],
        "faults": [
          "limit-demanded"
        ],
        "why": null
      },
      {
        "id": "D1.40",
        "section": "Request Body, presence_penalty",
        "says": "presence_penalty is a number from -2 to 2.",
        "requirements": [
          "PAR-018",
          "PAR-029"
        ],
        "faults": [
          "ranges-unchecked",
          "bounds-refused"
        ],
        "why": null
      },
      {
        "id": "D1.41",
        "section": "Request Body, presence_penalty",
        "says": "Positive values count against tokens that have occurred, so that new subjects come up.",
        "requirements": [],
        "faults": [],
        "why": "What the model writes at other values is its own choice; no bound is promised."
      },
      {
        "id": "D1.42",
        "section": "Request Body, frequency_penalty",
        "says": "frequency_penalty is a number from -2 to 2.",
        "requirements": [
          "PAR-018",
          "PAR-029"
        ],
        "faults": [
          "ranges-unchecked",
          "bounds-refused"
        ],
        "why": null
      },
      {
        "id": "D1.43",
        "section": "Request Body, frequency_penalty",
        "says": "Positive values count against tokens by how often they have occurred, so that less is repeated.",
        "requirements": [],
        "faults": [],
        "why": "What the model writes at other values is its own choice; no bound is promised."
      },
      {
        "id": "D1.44",
        "section": "Request Body, logit_bias",
        "says": "logit_bias is an object from ids of tokens to numbers from -100 to 100.",
        "requirements": [
          "PAR-013"
        ],
        "faults": [
          "bias-as-list"
        ],
        "why": null
      },
      {
        "id": "D1.45",
        "section": "Request Body, logit_bias",
        "says": "It makes the tokens that it names more or less likely.",
        "requirements": [
          "PAR-012"
        ],
        "faults": [
          "logit-bias-ignored"
        ],
        "why": null
      },
      {
        "id": "D1.46",
        "section": "Request Body, user",
        "says": "user is a string that stands for an end user.",
        "requirements": [
          "PAR-002",
          "PAR-023"
        ],
        "faults": [
          "temperature-or-top-p",
          "types-coerced"
        ],
        "why": null
      },
      {
        "id": "D1.47",
        "section": "Request Body, user",
        "says": "It helps to find abuse.",
        "requirements": [],
        "faults": [],
        "why": "What the provider makes of it happens on its own side."
      },
      {
        "id": "D1.48",
        "section": "Request Body, response_format",
        "says": "response_format is an object that sets the format of the answer.",
        "requirements": [
          "PAR-014",
          "PAR-025"
        ],
        "faults": [
          "response-format-ignored",
          "response-format-unchecked"
        ],
        "why": null
      },
      {
        "id": "D1.49",
        "section": "Request Body, response_format",
        "says": "With the type json_object the answer is JSON.",
        "requirements": [
          "PAR-014"
        ],
        "faults": [
          "response-format-ignored"
        ],
        "why": null
      },
      {
        "id": "D1.50",
        "section": "Request Body, response_format",
        "says": "The prompt has to ask for JSON as well.",
        "requirements": [
          "PAR-026"
        ],
        "faults": [
          "json-word-not-needed"
        ],
        "why": null
      },
      {
        "id": "D1.51",
        "section": "Request Body, seed",
        "says": "seed is an integer, and beta.",
        "requirements": [
          "PAR-017"
        ],
        "faults": [
          "seed-ignored"
        ],
        "why": null
      },
      {
        "id": "D1.52",
        "section": "Request Body, seed",
        "says": "The same seed and parameters should give the same answer, as far as the endpoint can.",
        "requirements": [
          "PAR-017"
        ],
        "faults": [
          "seed-ignored"
        ],
        "why": null
      },
      {
        "id": "D1.53",
        "section": "Request Example",
        "says": "The printed request, with model and messages alone, is a valid one.",
        "requirements": [
          "VIS-040"
        ],
        "faults": [
          "limit-demanded"
        ],
        "why": null
      },
      {
        "id": "D1.54",
        "section": "Request Example",
        "says": "A system message may stand before the message with the image.",
        "requirements": [
          "VIS-002"
        ],
        "faults": [
          "image-after-system-dropped"
        ],
        "why": null
      },
      {
        "id": "D1.55",
        "section": "Request Example",
        "says": "The image is a PNG in a data URI.",
        "requirements": [
          "VIS-040",
          "VIS-001"
        ],
        "faults": [
          "data-uri-refused",
          "image-dropped"
        ],
        "why": null
      },
      {
        "id": "D1.56",
        "section": "Response Body, id",
        "says": "id is a string, and unique to the completion.",
        "requirements": [
          "SCH-002",
          "SCH-010",
          "STR-005"
        ],
        "faults": [
          "plain-id-missing",
          "id-constant",
          "id-changes"
        ],
        "why": null
      },
      {
        "id": "D1.57",
        "section": "Response Body, object",
        "says": "object is chat.completion, in a stream chat.completion.chunk.",
        "requirements": [
          "SCH-002",
          "SCH-020"
        ],
        "faults": [
          "plain-object-wrong",
          "chunk-object-wrong"
        ],
        "why": null
      },
      {
        "id": "D1.58",
        "section": "Response Body, created",
        "says": "created is an integer: the Unix time of the completion.",
        "requirements": [
          "SCH-002",
          "SCH-003"
        ],
        "faults": [
          "plain-created-wrong",
          "created-in-milliseconds"
        ],
        "why": null
      },
      {
        "id": "D1.59",
        "section": "Response Body, choices",
        "says": "choices is an array.",
        "requirements": [
          "SCH-004"
        ],
        "faults": [
          "plain-choices-null"
        ],
        "why": null
      },
      {
        "id": "D1.60",
        "section": "Response Body, index",
        "says": "index is an integer: the place of the choice.",
        "requirements": [
          "SCH-004",
          "SCH-021"
        ],
        "faults": [
          "plain-index-missing",
          "chunk-index-missing"
        ],
        "why": null
      },
      {
        "id": "D1.61",
        "section": "Response Body, message",
        "says": "message is an object by the model, with role and content.",
        "requirements": [
          "SCH-005"
        ],
        "faults": [
          "plain-role-other"
        ],
        "why": null
      },
      {
        "id": "D1.62",
        "section": "Response Body, finish_reason",
        "says": "finish_reason is a string: why the model stopped.",
        "requirements": [
          "FIN-001",
          "FIN-011",
          "FIN-002"
        ],
        "faults": [
          "finish-in-other-words",
          "plain-finish-null",
          "no-finish"
        ],
        "why": null
      },
      {
        "id": "D1.63",
        "section": "Response Body, finish_reason",
        "says": "stop is the natural end, length the limit of max_tokens.",
        "requirements": [
          "FIN-006",
          "FIN-012"
        ],
        "faults": [
          "truncation-labelled-stop",
          "refusal-as-stop"
        ],
        "why": null
      },
      {
        "id": "D1.64",
        "section": "Response Body, usage",
        "says": "usage is an object with the counts of the request.",
        "requirements": [
          "USE-001",
          "USE-002"
        ],
        "faults": [
          "plain-usage-nulls",
          "plain-usage-missing"
        ],
        "why": null
      },
      {
        "id": "D1.65",
        "section": "Response Body, prompt_tokens",
        "says": "prompt_tokens is an integer, the tokens of images included.",
        "requirements": [
          "USE-001",
          "VIS-007"
        ],
        "faults": [
          "usage-incomplete",
          "image-tokens-missing"
        ],
        "why": null
      },
      {
        "id": "D1.66",
        "section": "Response Body, completion_tokens",
        "says": "completion_tokens is an integer: the tokens of the answer.",
        "requirements": [
          "USE-001",
          "USE-007",
          "USE-008"
        ],
        "faults": [
          "usage-incomplete",
          "usage-zeros",
          "max-tokens-ignored"
        ],
        "why": null
      },
      {
        "id": "D1.67",
        "section": "Response Body, total_tokens",
        "says": "total_tokens is an integer: all tokens of the request.",
        "requirements": [
          "USE-003"
        ],
        "faults": [
          "usage-total-wrong"
        ],
        "why": null
      },
      {
        "id": "D1.68",
        "section": "Response Example",
        "says": "Success has the status 200.",
        "requirements": [
          "HTTP-002"
        ],
        "faults": [
          "limit-demanded"
        ],
        "why": null
      },
      {
        "id": "D1.69",
        "section": "Response Example",
        "says": "The printed answer has a content with escapes and no model (read as: a model may be missing).",
        "requirements": [
          "SCH-001",
          "SCH-013"
        ],
        "faults": [
          "plain-not-json",
          "model-missing"
        ],
        "why": null
      },
      {
        "id": "D1.70",
        "section": "Response Example",
        "says": "The total of the printed counts is their sum.",
        "requirements": [
          "USE-003"
        ],
        "faults": [
          "usage-total-wrong"
        ],
        "why": null
      },
      {
        "id": "D1.71",
        "section": "FAQ Q1",
        "says": "stream is set to true in the body to enable streaming.",
        "requirements": [
          "STR-030",
          "STR-029"
        ],
        "faults": [
          "never-streams",
          "stream-flag-ignored"
        ],
        "why": null
      },
      {
        "id": "D1.72",
        "section": "FAQ Q1",
        "says": "A stream does not wait for the whole answer.",
        "requirements": [
          "STR-026"
        ],
        "faults": [
          "buffered"
        ],
        "why": null
      },
      {
        "id": "D1.73",
        "section": "FAQ Q1",
        "says": "Chunks come as data: {…}.",
        "requirements": [
          "SSE-001",
          "SSE-002"
        ],
        "faults": [
          "doubled-data-prefix",
          "indented-json"
        ],
        "why": null
      },
      {
        "id": "D1.74",
        "section": "FAQ Q1",
        "says": "They come until data: [DONE].",
        "requirements": [
          "STR-001",
          "STR-003"
        ],
        "faults": [
          "no-done",
          "done-twice"
        ],
        "why": null
      },
      {
        "id": "D1.75",
        "section": "FAQ Q2",
        "says": "The Base64 has the right MIME prefix before it, such as data:image/png;base64, or data:image/jpeg;base64,.",
        "requirements": [
          "VIS-009",
          "VIS-026",
          "VIS-027"
        ],
        "faults": [
          "bad-image-blind",
          "data-uri-without-base64-fails",
          "label-picks-decoder"
        ],
        "why": null
      },
      {
        "id": "D1.76",
        "section": "FAQ Q2",
        "says": "Images are better made smaller before they are sent.",
        "requirements": [],
        "faults": [],
        "why": "Advice to the caller. An endpoint cannot break it."
      },
      {
        "id": "D1.77",
        "section": "FAQ Q2",
        "says": "Larger images cost more tokens, and may exceed the context.",
        "requirements": [
          "VIS-007",
          "VIS-030"
        ],
        "faults": [
          "image-tokens-missing",
          "large-image-fails"
        ],
        "why": "How much a pixel costs is the provider’s own price; that images are counted at all is what is checked."
      },
      {
        "id": "D1.78",
        "section": "FAQ Q3",
        "says": "finish_reason of the first choice tells why an answer is cut.",
        "requirements": [
          "FIN-011"
        ],
        "faults": [
          "plain-finish-null"
        ],
        "why": null
      },
      {
        "id": "D1.79",
        "section": "FAQ Q3",
        "says": "length: max_tokens was reached.",
        "requirements": [
          "FIN-006"
        ],
        "faults": [
          "truncation-labelled-stop"
        ],
        "why": null
      },
      {
        "id": "D1.80",
        "section": "FAQ Q3",
        "says": "length: or the context was exceeded.",
        "requirements": [
          "PAR-030",
          "PAR-031"
        ],
        "faults": [
          "long-prompt-cut",
          "long-prompt-without-code"
        ],
        "why": null
      },
      {
        "id": "D1.81",
        "section": "FAQ Q3",
        "says": "A larger max_tokens resolves it.",
        "requirements": [],
        "faults": [],
        "why": "Advice to the caller. An endpoint cannot break it."
      },
      {
        "id": "D1.82",
        "section": "FAQ Q4",
        "says": "JSON is forced by response_format of the type json_object.",
        "requirements": [
          "PAR-014"
        ],
        "faults": [
          "response-format-ignored"
        ],
        "why": null
      },
      {
        "id": "D1.83",
        "section": "FAQ Q4",
        "says": "The messages have to ask for JSON as well.",
        "requirements": [
          "PAR-026"
        ],
        "faults": [
          "json-word-not-needed"
        ],
        "why": null
      },
      {
        "id": "D1.84",
        "section": "FAQ Q4",
        "says": "Without that the model may write white space until its tokens run out.",
        "requirements": [],
        "faults": [],
        "why": "A warning of what a model may do, not a promise."
      },
      {
        "id": "D1.85",
        "section": "FAQ Q5",
        "says": "401 Unauthorized is the answer to a missing or wrong key.",
        "requirements": [
          "AUTH-001",
          "AUTH-002",
          "AUTH-003"
        ],
        "faults": [
          "asks-no-key",
          "wrong-key-other-status",
          "accepts-any-key"
        ],
        "why": null
      },
      {
        "id": "D1.86",
        "section": "FAQ Q5",
        "says": "The form is Bearer and the key.",
        "requirements": [
          "AUTH-004",
          "AUTH-005",
          "AUTH-006"
        ],
        "faults": [
          "any-scheme",
          "empty-token",
          "scheme-optional"
        ],
        "why": null
      },
      {
        "id": "D1.87",
        "section": "FAQ Q5",
        "says": "There is a single space between Bearer and the key.",
        "requirements": [],
        "faults": [],
        "why": "A demand on the caller, who is held to it by our own requests. HTTP allows an endpoint to take more (AUTH-009, off in this profile)."
      }
    ]
  },
  {
    "name": "image-recognition-base64-en",
    "title": "Create Chat Image Recognition (Streaming) Base64",
    "profile": "image-recognition-base64",
    "statements": [
      {
        "id": "D2.01",
        "section": "Overview",
        "says": "The endpoint is compatible with OpenAI’s chat completions, messages of several kinds of parts included.",
        "requirements": [
          "VIS-001",
          "VIS-040",
          "SCH-011"
        ],
        "faults": [
          "image-dropped",
          "limit-demanded",
          "fingerprint-number"
        ],
        "why": null
      },
      {
        "id": "D2.02",
        "section": "Overview",
        "says": "A Base64 data URI is passed in image_url.url of a message.",
        "requirements": [
          "VIS-001",
          "VIS-040"
        ],
        "faults": [
          "image-dropped",
          "data-uri-refused"
        ],
        "why": null
      },
      {
        "id": "D2.03",
        "section": "Overview",
        "says": "stream set to true in the body makes the answer a stream of server-sent events.",
        "requirements": [
          "STR-030",
          "HTTP-004"
        ],
        "faults": [
          "never-streams",
          "stream-labelled-json"
        ],
        "why": null
      },
      {
        "id": "D2.04",
        "section": "Overview",
        "says": "OpenAI’s documentation is the reference.",
        "requirements": [
          "SCH-011"
        ],
        "faults": [
          "fingerprint-number"
        ],
        "why": null
      },
      {
        "id": "D2.05",
        "section": "Authorizations",
        "says": "Requests are authorised.",
        "requirements": [
          "AUTH-001",
          "AUTH-002",
          "AUTH-003"
        ],
        "faults": [
          "asks-no-key",
          "wrong-key-other-status",
          "accepts-any-key"
        ],
        "why": null
      },
      {
        "id": "D2.06",
        "section": "Request Body, model",
        "says": "model is the id of the model.",
        "requirements": [
          "ERR-011",
          "ERR-024"
        ],
        "faults": [
          "unknown-model-served",
          "model-missing-served"
        ],
        "why": null
      },
      {
        "id": "D2.07",
        "section": "Request Body, model",
        "says": "gpt-4o and other models that see are usual for vision.",
        "requirements": [],
        "faults": [],
        "why": "Which models there are is the provider’s own choice; the profile names them for a run without --model."
      },
      {
        "id": "D2.08",
        "section": "Request Body, messages",
        "says": "messages is a list of objects.",
        "requirements": [
          "ERR-005",
          "ERR-006",
          "ERR-007",
          "ERR-025"
        ],
        "faults": [
          "empty-messages-accepted",
          "error-as-message",
          "role-missing-accepted"
        ],
        "why": null
      },
      {
        "id": "D2.09",
        "section": "Request Body, messages",
        "says": "The content of a user message is an array of text and image_url parts.",
        "requirements": [
          "VIS-004",
          "VIS-005",
          "PAR-004",
          "ERR-029",
          "ERR-030",
          "VIS-011"
        ],
        "faults": [
          "image-before-text-dropped",
          "last-image-only",
          "text-parts-refused",
          "unknown-part-dropped",
          "empty-image-part-dropped",
          "images-hoisted"
        ],
        "why": null
      },
      {
        "id": "D2.10",
        "section": "Request Body, messages",
        "says": "image_url.url may be a Base64 data URI.",
        "requirements": [
          "VIS-001",
          "VIS-040"
        ],
        "faults": [
          "image-dropped",
          "data-uri-refused"
        ],
        "why": null
      },
      {
        "id": "D2.11",
        "section": "Request Body, messages",
        "says": "A public address of the image is not needed.",
        "requirements": [
          "VIS-040"
        ],
        "faults": [
          "data-uri-refused"
        ],
        "why": null
      },
      {
        "id": "D2.12",
        "section": "Request Body, temperature",
        "says": "temperature is a number from 0 to 2.",
        "requirements": [
          "PAR-001",
          "PAR-018",
          "PAR-029"
        ],
        "faults": [
          "temperature-zero-refused",
          "ranges-unchecked",
          "bounds-refused"
        ],
        "why": null
      },
      {
        "id": "D2.13",
        "section": "Request Body, temperature",
        "says": "Higher temperatures make the text more random, lower ones more focused.",
        "requirements": [],
        "faults": [],
        "why": "What the model writes at other values is its own choice; no bound is promised."
      },
      {
        "id": "D2.14",
        "section": "Request Body, temperature",
        "says": "temperature and top_p are better not changed together.",
        "requirements": [
          "PAR-002"
        ],
        "faults": [
          "temperature-or-top-p"
        ],
        "why": null
      },
      {
        "id": "D2.15",
        "section": "Request Body, top_p",
        "says": "top_p is a number, the share of probability from which tokens are drawn.",
        "requirements": [
          "PAR-001",
          "PAR-018"
        ],
        "faults": [
          "top-p-one-refused",
          "ranges-unchecked"
        ],
        "why": null
      },
      {
        "id": "D2.16",
        "section": "Request Body, top_p",
        "says": "0.1 keeps the tokens of the first tenth of probability.",
        "requirements": [],
        "faults": [],
        "why": "Which tokens were candidates is not to be seen from outside."
      },
      {
        "id": "D2.17",
        "section": "Request Body, top_p",
        "says": "top_p and temperature are better not changed together.",
        "requirements": [
          "PAR-002"
        ],
        "faults": [
          "temperature-or-top-p"
        ],
        "why": null
      },
      {
        "id": "D2.18",
        "section": "Request Body, n",
        "says": "n is 1 where it is left out.",
        "requirements": [
          "SCH-014"
        ],
        "faults": [
          "second-choice"
        ],
        "why": null
      },
      {
        "id": "D2.19",
        "section": "Request Body, n",
        "says": "n says how many choices are made.",
        "requirements": [
          "STR-011",
          "PAR-019"
        ],
        "faults": [
          "n-ignored",
          "n-zero-accepted"
        ],
        "why": null
      },
      {
        "id": "D2.20",
        "section": "Request Body, stream",
        "says": "stream is set to true for streamed vision.",
        "requirements": [
          "STR-030",
          "VIS-001"
        ],
        "faults": [
          "never-streams",
          "image-dropped"
        ],
        "why": null
      },
      {
        "id": "D2.21",
        "section": "Request Body, stream",
        "says": "Tokens come as server-sent events.",
        "requirements": [
          "SSE-001",
          "STR-012"
        ],
        "faults": [
          "rewrapped-comment",
          "content-cumulative"
        ],
        "why": null
      },
      {
        "id": "D2.22",
        "section": "Request Body, stream",
        "says": "The stream ends with data: [DONE].",
        "requirements": [
          "STR-001"
        ],
        "faults": [
          "no-done"
        ],
        "why": null
      },
      {
        "id": "D2.23",
        "section": "Request Body, stop",
        "says": "stop is null where it is left out.",
        "requirements": [
          "PAR-003"
        ],
        "faults": [
          "nulls-refused"
        ],
        "why": null
      },
      {
        "id": "D2.24",
        "section": "Request Body, stop",
        "says": "There are up to 4 stop texts.",
        "requirements": [
          "PAR-010",
          "PAR-022"
        ],
        "faults": [
          "stop-cut-to-four",
          "stop-half-leaks"
        ],
        "why": null
      },
      {
        "id": "D2.25",
        "section": "Request Body, stop",
        "says": "No further token is generated where one of them occurs.",
        "requirements": [
          "FIN-008",
          "FIN-007"
        ],
        "faults": [
          "stop-ignored",
          "finish-eos"
        ],
        "why": null
      },
      {
        "id": "D2.26",
        "section": "Request Body, max_tokens",
        "says": "There is no limit where max_tokens is left out.",
        "requirements": [
          "VIS-040"
        ],
        "faults": [
          "limit-demanded"
        ],
        "why": null
      },
      {
        "id": "D2.27",
        "section": "Request Body, max_tokens",
        "says": "max_tokens is the most that is generated.",
        "requirements": [
          "USE-008",
          "FIN-006",
          "PAR-021"
        ],
        "faults": [
          "max-tokens-ignored",
          "truncation-labelled-stop",
          "limit-zero-accepted"
        ],
        "why": null
      },
      {
        "id": "D2.28",
        "section": "Request Body, max_tokens",
        "says": "Prompt and answer together are bounded by the context of the model.",
        "requirements": [
          "PAR-030",
          "PAR-031"
        ],
        "faults": [
          "long-prompt-cut",
          "long-prompt-without-code"
        ],
        "why": null
      },
      {
        "id": "D2.29",
        "section": "Request Body, presence_penalty",
        "says": "presence_penalty is a number from -2 to 2.",
        "requirements": [
          "PAR-018",
          "PAR-029"
        ],
        "faults": [
          "ranges-unchecked",
          "bounds-refused"
        ],
        "why": null
      },
      {
        "id": "D2.30",
        "section": "Request Body, presence_penalty",
        "says": "Positive values count against tokens that have occurred, so that new subjects come up.",
        "requirements": [],
        "faults": [],
        "why": "What the model writes at other values is its own choice; no bound is promised."
      },
      {
        "id": "D2.31",
        "section": "Request Body, frequency_penalty",
        "says": "frequency_penalty is 0 where it is left out.",
        "requirements": [],
        "faults": [],
        "why": "Leaving it out and sending 0 differ in nothing that can be told apart from chance."
      },
      {
        "id": "D2.32",
        "section": "Request Body, frequency_penalty",
        "says": "frequency_penalty is a number from -2 to 2.",
        "requirements": [
          "PAR-018",
          "PAR-029"
        ],
        "faults": [
          "ranges-unchecked",
          "bounds-refused"
        ],
        "why": null
      },
      {
        "id": "D2.33",
        "section": "Request Body, frequency_penalty",
        "says": "Positive values count against tokens by how often they have occurred, so that less is repeated.",
        "requirements": [],
        "faults": [],
        "why": "What the model writes at other values is its own choice; no bound is promised."
      },
      {
        "id": "D2.34",
        "section": "Request Body, logit_bias",
        "says": "logit_bias makes the tokens that it names more or less likely.",
        "requirements": [
          "PAR-012"
        ],
        "faults": [
          "logit-bias-ignored"
        ],
        "why": null
      },
      {
        "id": "D2.35",
        "section": "Request Body, logit_bias",
        "says": "It is an object from ids of tokens to values from -100 to 100.",
        "requirements": [
          "PAR-013"
        ],
        "faults": [
          "bias-as-list"
        ],
        "why": null
      },
      {
        "id": "D2.36",
        "section": "Request Body, user",
        "says": "user is a unique identifier of the end user.",
        "requirements": [
          "PAR-002",
          "PAR-023"
        ],
        "faults": [
          "temperature-or-top-p",
          "types-coerced"
        ],
        "why": null
      },
      {
        "id": "D2.37",
        "section": "Request Body, user",
        "says": "It helps OpenAI to find abuse.",
        "requirements": [],
        "faults": [],
        "why": "What the provider makes of it happens on its own side."
      },
      {
        "id": "D2.38",
        "section": "Request Body, response_format",
        "says": "response_format is an object that sets the format of the answer.",
        "requirements": [
          "PAR-025"
        ],
        "faults": [
          "response-format-unchecked"
        ],
        "why": null
      },
      {
        "id": "D2.39",
        "section": "Request Body, response_format",
        "says": "The type json_object enables JSON mode.",
        "requirements": [
          "PAR-014"
        ],
        "faults": [
          "response-format-ignored"
        ],
        "why": null
      },
      {
        "id": "D2.40",
        "section": "Request Body, seed",
        "says": "A seed makes the endpoint try to answer alike; it is beta.",
        "requirements": [
          "PAR-017"
        ],
        "faults": [
          "seed-ignored"
        ],
        "why": null
      },
      {
        "id": "D2.41",
        "section": "Request Body, seed",
        "says": "system_fingerprint of the answer tells of changes behind it.",
        "requirements": [
          "SCH-011",
          "PAR-017"
        ],
        "faults": [
          "fingerprint-number",
          "seed-ignored"
        ],
        "why": null
      },
      {
        "id": "D2.42",
        "section": "Request Body, tools",
        "says": "tools lists what the model may call.",
        "requirements": [
          "STR-017",
          "TOOL-005"
        ],
        "faults": [
          "tool-name-truncated",
          "arguments-off-the-schema"
        ],
        "why": null
      },
      {
        "id": "D2.43",
        "section": "Request Body, tools",
        "says": "Tools are functions, and nothing else.",
        "requirements": [
          "SCH-006",
          "SCH-025",
          "TOOL-018"
        ],
        "faults": [
          "plain-tool-id-missing",
          "tool-type-null-later",
          "function-names-unchecked"
        ],
        "why": null
      },
      {
        "id": "D2.44",
        "section": "Request Body, tool_choice",
        "says": "none: no function is called.",
        "requirements": [
          "TOOL-003"
        ],
        "faults": [
          "none-is-another-word"
        ],
        "why": null
      },
      {
        "id": "D2.45",
        "section": "Request Body, tool_choice",
        "says": "auto: the model chooses.",
        "requirements": [
          "FIN-009",
          "FIN-010"
        ],
        "faults": [
          "stop-after-calls",
          "tool-progress-only"
        ],
        "why": null
      },
      {
        "id": "D2.46",
        "section": "Request Body, tool_choice",
        "says": "The name of a function forces it.",
        "requirements": [
          "STR-013",
          "TOOL-002",
          "TOOL-012"
        ],
        "faults": [
          "tool-id-missing",
          "named-choice-is-a-word",
          "unknown-function-taken"
        ],
        "why": null
      }
    ]
  },
  {
    "name": "image-recognition-base64-fr",
    "title": "Créer la reconnaissance d’images en chat (flux) Base64",
    "profile": "image-recognition-base64",
    "statements": [
      {
        "id": "D3.01",
        "section": "Title",
        "says": "The method is POST, the path /v1/chat/completions.",
        "requirements": [
          "HTTP-009",
          "ERR-010"
        ],
        "faults": [
          "method-ignored",
          "path-ignored"
        ],
        "why": null
      },
      {
        "id": "D3.02",
        "section": "Overview",
        "says": "The endpoint is compatible with OpenAI’s chat completions, messages of several kinds of parts included.",
        "requirements": [
          "VIS-001",
          "VIS-040",
          "SCH-011"
        ],
        "faults": [
          "image-dropped",
          "limit-demanded",
          "fingerprint-number"
        ],
        "why": null
      },
      {
        "id": "D3.03",
        "section": "Overview",
        "says": "A Base64 data URI is passed in image_url.url of a message.",
        "requirements": [
          "VIS-001",
          "VIS-040"
        ],
        "faults": [
          "image-dropped",
          "data-uri-refused"
        ],
        "why": null
      },
      {
        "id": "D3.04",
        "section": "Overview",
        "says": "stream set to true in the body makes the answer a stream of server-sent events.",
        "requirements": [
          "STR-030",
          "HTTP-004"
        ],
        "faults": [
          "never-streams",
          "stream-labelled-json"
        ],
        "why": null
      },
      {
        "id": "D3.05",
        "section": "Overview",
        "says": "OpenAI’s documentation is the reference.",
        "requirements": [
          "SCH-011"
        ],
        "faults": [
          "fingerprint-number"
        ],
        "why": null
      },
      {
        "id": "D3.06",
        "section": "Authorizations",
        "says": "Requests are authorised by HTTP bearer.",
        "requirements": [
          "AUTH-001",
          "AUTH-002",
          "AUTH-003"
        ],
        "faults": [
          "asks-no-key",
          "wrong-key-other-status",
          "accepts-any-key"
        ],
        "why": null
      },
      {
        "id": "D3.07",
        "section": "Request Body, application/json",
        "says": "The body is a JSON object.",
        "requirements": [
          "ERR-004",
          "ERR-012",
          "ERR-023"
        ],
        "faults": [
          "error-as-message",
          "label-ignored",
          "array-body-accepted"
        ],
        "why": null
      },
      {
        "id": "D3.08",
        "section": "Request Body, application/json, model",
        "says": "model is the id of the model.",
        "requirements": [
          "ERR-011",
          "ERR-024"
        ],
        "faults": [
          "unknown-model-served",
          "model-missing-served"
        ],
        "why": null
      },
      {
        "id": "D3.09",
        "section": "Request Body, application/json, model",
        "says": "gpt-4o and other models that see are usual for vision.",
        "requirements": [],
        "faults": [],
        "why": "Which models there are is the provider’s own choice; the profile names them for a run without --model."
      },
      {
        "id": "D3.10",
        "section": "Request Body, application/json, messages",
        "says": "messages is a list of objects, and required.",
        "requirements": [
          "ERR-005",
          "ERR-006",
          "ERR-007",
          "ERR-025"
        ],
        "faults": [
          "empty-messages-accepted",
          "error-as-message",
          "role-missing-accepted"
        ],
        "why": null
      },
      {
        "id": "D3.11",
        "section": "Request Body, application/json, messages",
        "says": "The content of a user message is an array of text and image_url parts.",
        "requirements": [
          "VIS-004",
          "VIS-005",
          "PAR-004",
          "ERR-029",
          "ERR-030",
          "VIS-011"
        ],
        "faults": [
          "image-before-text-dropped",
          "last-image-only",
          "text-parts-refused",
          "unknown-part-dropped",
          "empty-image-part-dropped",
          "images-hoisted"
        ],
        "why": null
      },
      {
        "id": "D3.12",
        "section": "Request Body, application/json, messages",
        "says": "image_url.url may be a Base64 data URI.",
        "requirements": [
          "VIS-001",
          "VIS-040"
        ],
        "faults": [
          "image-dropped",
          "data-uri-refused"
        ],
        "why": null
      },
      {
        "id": "D3.13",
        "section": "Request Body, application/json, messages",
        "says": "A public address of the image is not needed.",
        "requirements": [
          "VIS-040"
        ],
        "faults": [
          "data-uri-refused"
        ],
        "why": null
      },
      {
        "id": "D3.14",
        "section": "Request Body, application/json, temperature",
        "says": "temperature is a number from 0 to 2.",
        "requirements": [
          "PAR-001",
          "PAR-018",
          "PAR-029"
        ],
        "faults": [
          "temperature-zero-refused",
          "ranges-unchecked",
          "bounds-refused"
        ],
        "why": null
      },
      {
        "id": "D3.15",
        "section": "Request Body, application/json, temperature",
        "says": "Higher temperatures make the text more random, lower ones more focused.",
        "requirements": [],
        "faults": [],
        "why": "What the model writes at other values is its own choice; no bound is promised."
      },
      {
        "id": "D3.16",
        "section": "Request Body, application/json, temperature",
        "says": "temperature and top_p are better not changed together.",
        "requirements": [
          "PAR-002"
        ],
        "faults": [
          "temperature-or-top-p"
        ],
        "why": null
      },
      {
        "id": "D3.17",
        "section": "Request Body, application/json, top_p",
        "says": "top_p is a number, the share of probability from which tokens are drawn.",
        "requirements": [
          "PAR-001",
          "PAR-018"
        ],
        "faults": [
          "top-p-one-refused",
          "ranges-unchecked"
        ],
        "why": null
      },
      {
        "id": "D3.18",
        "section": "Request Body, application/json, top_p",
        "says": "0.1 keeps the tokens of the first tenth of probability.",
        "requirements": [],
        "faults": [],
        "why": "Which tokens were candidates is not to be seen from outside."
      },
      {
        "id": "D3.19",
        "section": "Request Body, application/json, top_p",
        "says": "top_p and temperature are better not changed together.",
        "requirements": [
          "PAR-002"
        ],
        "faults": [
          "temperature-or-top-p"
        ],
        "why": null
      },
      {
        "id": "D3.20",
        "section": "Request Body, application/json, n",
        "says": "n is 1 where it is left out.",
        "requirements": [
          "SCH-014"
        ],
        "faults": [
          "second-choice"
        ],
        "why": null
      },
      {
        "id": "D3.21",
        "section": "Request Body, application/json, n",
        "says": "n says how many choices are made.",
        "requirements": [
          "STR-011",
          "PAR-019"
        ],
        "faults": [
          "n-ignored",
          "n-zero-accepted"
        ],
        "why": null
      },
      {
        "id": "D3.22",
        "section": "Request Body, application/json, stream",
        "says": "stream is set to true for streamed vision.",
        "requirements": [
          "STR-030",
          "VIS-001"
        ],
        "faults": [
          "never-streams",
          "image-dropped"
        ],
        "why": null
      },
      {
        "id": "D3.23",
        "section": "Request Body, application/json, stream",
        "says": "Tokens come as server-sent events.",
        "requirements": [
          "SSE-001",
          "STR-012"
        ],
        "faults": [
          "rewrapped-comment",
          "content-cumulative"
        ],
        "why": null
      },
      {
        "id": "D3.24",
        "section": "Request Body, application/json, stream",
        "says": "The stream ends with data: [DONE].",
        "requirements": [
          "STR-001"
        ],
        "faults": [
          "no-done"
        ],
        "why": null
      },
      {
        "id": "D3.25",
        "section": "Request Body, application/json, stop",
        "says": "stop is null where it is left out.",
        "requirements": [
          "PAR-003"
        ],
        "faults": [
          "nulls-refused"
        ],
        "why": null
      },
      {
        "id": "D3.26",
        "section": "Request Body, application/json, stop",
        "says": "There are up to 4 stop texts.",
        "requirements": [
          "PAR-010",
          "PAR-022"
        ],
        "faults": [
          "stop-cut-to-four",
          "stop-half-leaks"
        ],
        "why": null
      },
      {
        "id": "D3.27",
        "section": "Request Body, application/json, stop",
        "says": "No further token is generated where one of them occurs.",
        "requirements": [
          "FIN-008",
          "FIN-007"
        ],
        "faults": [
          "stop-ignored",
          "finish-eos"
        ],
        "why": null
      },
      {
        "id": "D3.28",
        "section": "Request Body, application/json, max_tokens",
        "says": "There is no limit where max_tokens is left out.",
        "requirements": [
          "VIS-040"
        ],
        "faults": [
          "limit-demanded"
        ],
        "why": null
      },
      {
        "id": "D3.29",
        "section": "Request Body, application/json, max_tokens",
        "says": "max_tokens is the most that is generated.",
        "requirements": [
          "USE-008",
          "FIN-006",
          "PAR-021"
        ],
        "faults": [
          "max-tokens-ignored",
          "truncation-labelled-stop",
          "limit-zero-accepted"
        ],
        "why": null
      },
      {
        "id": "D3.30",
        "section": "Request Body, application/json, max_tokens",
        "says": "Prompt and answer together are bounded by the context of the model.",
        "requirements": [
          "PAR-030",
          "PAR-031"
        ],
        "faults": [
          "long-prompt-cut",
          "long-prompt-without-code"
        ],
        "why": null
      },
      {
        "id": "D3.31",
        "section": "Request Body, application/json, presence_penalty",
        "says": "presence_penalty is a number from -2 to 2.",
        "requirements": [
          "PAR-018",
          "PAR-029"
        ],
        "faults": [
          "ranges-unchecked",
          "bounds-refused"
        ],
        "why": null
      },
      {
        "id": "D3.32",
        "section": "Request Body, application/json, presence_penalty",
        "says": "Positive values count against tokens that have occurred, so that new subjects come up.",
        "requirements": [],
        "faults": [],
        "why": "What the model writes at other values is its own choice; no bound is promised."
      },
      {
        "id": "D3.33",
        "section": "Request Body, application/json, frequency_penalty",
        "says": "frequency_penalty is 0 where it is left out.",
        "requirements": [],
        "faults": [],
        "why": "Leaving it out and sending 0 differ in nothing that can be told apart from chance."
      },
      {
        "id": "D3.34",
        "section": "Request Body, application/json, frequency_penalty",
        "says": "frequency_penalty is a number from -2 to 2.",
        "requirements": [
          "PAR-018",
          "PAR-029"
        ],
        "faults": [
          "ranges-unchecked",
          "bounds-refused"
        ],
        "why": null
      },
      {
        "id": "D3.35",
        "section": "Request Body, application/json, frequency_penalty",
        "says": "Positive values count against tokens by how often they have occurred, so that less is repeated.",
        "requirements": [],
        "faults": [],
        "why": "What the model writes at other values is its own choice; no bound is promised."
      },
      {
        "id": "D3.36",
        "section": "Request Body, application/json, logit_bias",
        "says": "logit_bias makes the tokens that it names more or less likely.",
        "requirements": [
          "PAR-012"
        ],
        "faults": [
          "logit-bias-ignored"
        ],
        "why": null
      },
      {
        "id": "D3.37",
        "section": "Request Body, application/json, logit_bias",
        "says": "It is an object from ids of tokens to values from -100 to 100.",
        "requirements": [
          "PAR-013"
        ],
        "faults": [
          "bias-as-list"
        ],
        "why": null
      },
      {
        "id": "D3.38",
        "section": "Request Body, application/json, user",
        "says": "user is a unique identifier of the end user.",
        "requirements": [
          "PAR-002",
          "PAR-023"
        ],
        "faults": [
          "temperature-or-top-p",
          "types-coerced"
        ],
        "why": null
      },
      {
        "id": "D3.39",
        "section": "Request Body, application/json, user",
        "says": "It helps OpenAI to find abuse.",
        "requirements": [],
        "faults": [],
        "why": "What the provider makes of it happens on its own side."
      },
      {
        "id": "D3.40",
        "section": "Request Body, application/json, response_format",
        "says": "response_format is an object that sets the format of the answer.",
        "requirements": [
          "PAR-025"
        ],
        "faults": [
          "response-format-unchecked"
        ],
        "why": null
      },
      {
        "id": "D3.41",
        "section": "Request Body, application/json, response_format",
        "says": "The type json_object enables JSON mode.",
        "requirements": [
          "PAR-014"
        ],
        "faults": [
          "response-format-ignored"
        ],
        "why": null
      },
      {
        "id": "D3.42",
        "section": "Request Body, application/json, seed",
        "says": "A seed makes the endpoint try to answer alike; it is beta.",
        "requirements": [
          "PAR-017"
        ],
        "faults": [
          "seed-ignored"
        ],
        "why": null
      },
      {
        "id": "D3.43",
        "section": "Request Body, application/json, seed",
        "says": "system_fingerprint of the answer tells of changes behind it.",
        "requirements": [
          "SCH-011",
          "PAR-017"
        ],
        "faults": [
          "fingerprint-number",
          "seed-ignored"
        ],
        "why": null
      },
      {
        "id": "D3.44",
        "section": "Request Body, application/json, tools",
        "says": "tools lists what the model may call.",
        "requirements": [
          "STR-017",
          "TOOL-005"
        ],
        "faults": [
          "tool-name-truncated",
          "arguments-off-the-schema"
        ],
        "why": null
      },
      {
        "id": "D3.45",
        "section": "Request Body, application/json, tools",
        "says": "Tools are functions, and nothing else.",
        "requirements": [
          "SCH-006",
          "SCH-025",
          "TOOL-018"
        ],
        "faults": [
          "plain-tool-id-missing",
          "tool-type-null-later",
          "function-names-unchecked"
        ],
        "why": null
      },
      {
        "id": "D3.46",
        "section": "Request Body, application/json, tool_choice",
        "says": "none: no function is called.",
        "requirements": [
          "TOOL-003"
        ],
        "faults": [
          "none-is-another-word"
        ],
        "why": null
      },
      {
        "id": "D3.47",
        "section": "Request Body, application/json, tool_choice",
        "says": "auto: the model chooses.",
        "requirements": [
          "FIN-009",
          "FIN-010"
        ],
        "faults": [
          "stop-after-calls",
          "tool-progress-only"
        ],
        "why": null
      },
      {
        "id": "D3.48",
        "section": "Request Body, application/json, tool_choice",
        "says": "The name of a function forces it.",
        "requirements": [
          "STR-013",
          "TOOL-002",
          "TOOL-012"
        ],
        "faults": [
          "tool-id-missing",
          "named-choice-is-a-word",
          "unknown-function-taken"
        ],
        "why": null
      },
      {
        "id": "D3.49",
        "section": "Responses",
        "says": "The answer is a JSON object, labelled application/json.",
        "requirements": [
          "SCH-001",
          "HTTP-003"
        ],
        "faults": [
          "plain-not-json",
          "plain-labelled-text"
        ],
        "why": null
      },
      {
        "id": "D3.50",
        "section": "Responses",
        "says": "It has a required list of objects.",
        "requirements": [
          "SCH-004"
        ],
        "faults": [
          "plain-choices-null"
        ],
        "why": "The page does not name the list. Of OpenAI’s answer it can only be choices."
      },
      {
        "id": "D3.51",
        "section": "Responses",
        "says": "It has a required object.",
        "requirements": [
          "USE-002",
          "SCH-005"
        ],
        "faults": [
          "plain-usage-missing",
          "plain-role-other"
        ],
        "why": "The page does not name the object. Of OpenAI’s answer it is the message of a choice, or usage."
      },
      {
        "id": "D3.52",
        "section": "Playground",
        "says": "The page has a form to try the endpoint.",
        "requirements": [],
        "faults": [],
        "why": "A part of the page, not of the endpoint."
      }
    ]
  },
  {
    "name": "vision-stream",
    "title": "Chat Completions Vision (Stream)",
    "profile": "vision-stream",
    "statements": [
      {
        "id": "D4.01",
        "section": "Title",
        "says": "The method is POST, the path /v1/chat/completions.",
        "requirements": [
          "HTTP-009",
          "ERR-010"
        ],
        "faults": [
          "method-ignored",
          "path-ignored"
        ],
        "why": null
      },
      {
        "id": "D4.02",
        "section": "Template",
        "says": "The generated command has types in the place of values.",
        "requirements": [],
        "faults": [],
        "why": "A template. Its empty message and its temperature of 123 contradict the parameters below it."
      },
      {
        "id": "D4.03",
        "section": "Template",
        "says": "A request is labelled application/json.",
        "requirements": [
          "ERR-012",
          "HTTP-019"
        ],
        "faults": [
          "label-ignored",
          "label-compared-whole"
        ],
        "why": null
      },
      {
        "id": "D4.04",
        "section": "Introduction",
        "says": "The answer understands images, and can be streamed.",
        "requirements": [
          "VIS-001",
          "STR-030"
        ],
        "faults": [
          "image-dropped",
          "never-streams"
        ],
        "why": null
      },
      {
        "id": "D4.05",
        "section": "Overview",
        "says": "Images are described, analysed and asked about.",
        "requirements": [
          "VIS-001"
        ],
        "faults": [
          "image-dropped"
        ],
        "why": null
      },
      {
        "id": "D4.06",
        "section": "Overview",
        "says": "Answers are streamed for feedback in real time.",
        "requirements": [
          "STR-026"
        ],
        "faults": [
          "buffered"
        ],
        "why": "That chunks are sent on as they are made is checked; how fast they are made is not promised."
      },
      {
        "id": "D4.07",
        "section": "Authentication",
        "says": "Every request needs Bearer and the key in Authorization.",
        "requirements": [
          "AUTH-001",
          "AUTH-002",
          "AUTH-004",
          "AUTH-005"
        ],
        "faults": [
          "asks-no-key",
          "wrong-key-other-status",
          "any-scheme",
          "empty-token"
        ],
        "why": null
      },
      {
        "id": "D4.08",
        "section": "Request Parameters, model",
        "says": "model is a string and required: the id of the model.",
        "requirements": [
          "ERR-011",
          "ERR-024"
        ],
        "faults": [
          "unknown-model-served",
          "model-missing-served"
        ],
        "why": null
      },
      {
        "id": "D4.09",
        "section": "Request Parameters, model",
        "says": "It has to be a model that sees.",
        "requirements": [
          "VIS-001"
        ],
        "faults": [
          "image-dropped"
        ],
        "why": null
      },
      {
        "id": "D4.10",
        "section": "Request Parameters, messages",
        "says": "messages is an array and required, with images among the content.",
        "requirements": [
          "ERR-005",
          "ERR-006",
          "ERR-007",
          "VIS-001"
        ],
        "faults": [
          "empty-messages-accepted",
          "error-as-message",
          "image-dropped"
        ],
        "why": null
      },
      {
        "id": "D4.11",
        "section": "Request Parameters, messages",
        "says": "Images can be given by URL.",
        "requirements": [
          "VIS-040",
          "VIS-046"
        ],
        "faults": [
          "data-uri-refused",
          "remote-image-unseen"
        ],
        "why": null
      },
      {
        "id": "D4.12",
        "section": "Request Parameters, stream",
        "says": "stream is a boolean and required, true for a stream (read as: without it the answer is plain).",
        "requirements": [
          "STR-030",
          "STR-029"
        ],
        "faults": [
          "never-streams",
          "stream-flag-ignored"
        ],
        "why": null
      },
      {
        "id": "D4.13",
        "section": "Request Parameters, max_tokens",
        "says": "max_tokens is an integer: the most tokens that are generated.",
        "requirements": [
          "USE-008",
          "FIN-006",
          "PAR-021",
          "PAR-023"
        ],
        "faults": [
          "max-tokens-ignored",
          "truncation-labelled-stop",
          "limit-zero-accepted",
          "types-coerced"
        ],
        "why": null
      },
      {
        "id": "D4.14",
        "section": "Request Parameters, temperature",
        "says": "temperature is a number from 0 to 2.",
        "requirements": [
          "PAR-001",
          "PAR-018",
          "PAR-029"
        ],
        "faults": [
          "temperature-zero-refused",
          "ranges-unchecked",
          "bounds-refused"
        ],
        "why": null
      },
      {
        "id": "D4.15",
        "section": "Request Parameters, temperature",
        "says": "It is 1 where it is left out.",
        "requirements": [],
        "faults": [],
        "why": "Leaving it out and sending 1 differ in nothing that can be told apart from chance."
      },
      {
        "id": "D4.16",
        "section": "Request Parameters, detail",
        "says": "detail is low, high or auto, at the top level (read as: beside the url of each image).",
        "requirements": [
          "VIS-036",
          "VIS-037",
          "VIS-042"
        ],
        "faults": [
          "detail-blinds",
          "detail-unchecked",
          "top-detail-refused"
        ],
        "why": null
      },
      {
        "id": "D4.17",
        "section": "Request Parameters, detail",
        "says": "It is auto where it is left out.",
        "requirements": [
          "VIS-036"
        ],
        "faults": [
          "detail-blinds"
        ],
        "why": "What auto comes to is the provider’s own choice."
      },
      {
        "id": "D4.18",
        "section": "Request Parameters, detail",
        "says": "It controls how the model processes the image.",
        "requirements": [],
        "faults": [],
        "why": "How an image is processed inside is not to be seen from outside; that it is seen is checked."
      },
      {
        "id": "D4.19",
        "section": "Request Example",
        "says": "The printed request is a valid one.",
        "requirements": [
          "VIS-040"
        ],
        "faults": [
          "limit-demanded"
        ],
        "why": null
      },
      {
        "id": "D4.20",
        "section": "Request Example",
        "says": "Text may stand before the image.",
        "requirements": [
          "VIS-001"
        ],
        "faults": [
          "image-dropped"
        ],
        "why": null
      },
      {
        "id": "D4.21",
        "section": "Response Example",
        "says": "The answer is a stream of data: lines, each with a JSON object, parted by empty lines.",
        "requirements": [
          "SSE-001",
          "SSE-002",
          "SSE-004"
        ],
        "faults": [
          "rewrapped-comment",
          "indented-json",
          "single-newline"
        ],
        "why": null
      },
      {
        "id": "D4.22",
        "section": "Response Example",
        "says": "Each chunk has id, object chat.completion.chunk, created and model.",
        "requirements": [
          "SCH-020",
          "SCH-013"
        ],
        "faults": [
          "chunk-object-wrong",
          "model-missing"
        ],
        "why": null
      },
      {
        "id": "D4.23",
        "section": "Response Example",
        "says": "id, created and model are the same in all chunks.",
        "requirements": [
          "STR-005",
          "STR-006",
          "STR-007"
        ],
        "faults": [
          "id-changes",
          "created-changes",
          "final-chunk-blank"
        ],
        "why": null
      },
      {
        "id": "D4.24",
        "section": "Response Example",
        "says": "Each chunk has choices, with index, delta and finish_reason.",
        "requirements": [
          "SCH-021",
          "SCH-022",
          "SCH-008"
        ],
        "faults": [
          "chunk-index-missing",
          "delta-missing",
          "finish-key-missing"
        ],
        "why": null
      },
      {
        "id": "D4.25",
        "section": "Response Example",
        "says": "The first delta has the role.",
        "requirements": [
          "STR-009",
          "STR-031"
        ],
        "faults": [
          "no-role",
          "keep-alive-before-role"
        ],
        "why": null
      },
      {
        "id": "D4.26",
        "section": "Response Example",
        "says": "Later deltas have the text that is new, and no role.",
        "requirements": [
          "STR-010",
          "STR-012"
        ],
        "faults": [
          "role-repeated",
          "content-cumulative"
        ],
        "why": null
      },
      {
        "id": "D4.27",
        "section": "Response Example",
        "says": "finish_reason is null until the end.",
        "requirements": [
          "FIN-003"
        ],
        "faults": [
          "finish-empty-string"
        ],
        "why": null
      },
      {
        "id": "D4.28",
        "section": "Response Example",
        "says": "The last chunk has an empty delta and finish_reason stop.",
        "requirements": [
          "FIN-002",
          "FIN-001",
          "FIN-005"
        ],
        "faults": [
          "no-finish",
          "finish-eos",
          "text-after-finish"
        ],
        "why": null
      },
      {
        "id": "D4.29",
        "section": "Response Example",
        "says": "data: [DONE] closes the stream.",
        "requirements": [
          "STR-001"
        ],
        "faults": [
          "no-done"
        ],
        "why": null
      },
      {
        "id": "D4.30",
        "section": "Response Example",
        "says": "No chunk has usage.",
        "requirements": [
          "USE-005"
        ],
        "faults": [
          "usage-unasked"
        ],
        "why": null
      },
      {
        "id": "D4.31",
        "section": "Supported Image Formats",
        "says": "PNG is supported.",
        "requirements": [
          "VIS-001"
        ],
        "faults": [
          "image-dropped"
        ],
        "why": null
      },
      {
        "id": "D4.32",
        "section": "Supported Image Formats",
        "says": "JPEG is supported.",
        "requirements": [
          "VIS-020"
        ],
        "faults": [
          "jpeg-blind",
          "jpeg-refused"
        ],
        "why": null
      },
      {
        "id": "D4.33",
        "section": "Supported Image Formats",
        "says": "GIF is supported.",
        "requirements": [
          "VIS-021"
        ],
        "faults": [
          "gif-blind",
          "gif-refused"
        ],
        "why": null
      },
      {
        "id": "D4.34",
        "section": "Supported Image Formats",
        "says": "WebP is supported.",
        "requirements": [
          "VIS-022"
        ],
        "faults": [
          "webp-blind",
          "webp-refused"
        ],
        "why": null
      },
      {
        "id": "D4.35",
        "section": "Available Models",
        "says": "gpt-4-vision-preview, gpt-4o and gpt-4o-mini are served.",
        "requirements": [
          "HTTP-002"
        ],
        "faults": [
          "limit-demanded"
        ],
        "why": "A run asks one model: the one that --model names, or the first of these that the endpoint lists."
      }
    ]
  }
]
