// Made by scripts/generate.js from spec/requirements, spec/profiles, spec/frozen and spec/openapi.yaml. Edit those.
import type { ProfileFile } from '../model/profile.ts'
import type { FrozenSet, Requirement } from '../model/requirement.ts'

export const requirementSet = 'unreleased'
export const specDigest = 'sha256:5fc44a3c4dfc05d5b0f821aa6600ada2fd5655f01fcfa877cb65e2bc6e4eaf28'

export const requirements: readonly Requirement[] = [
  {
    "id": "HTTP-001",
    "area": "http",
    "level": "MUST",
    "tier": "smoke",
    "title": "The answer is a well-formed HTTP message",
    "text": "The bytes that come back begin with a status line and a header section that a strict HTTP/1.1 parser takes: a three-digit status, field names that are tokens, each line ended by CRLF, an empty line before the body.",
    "sources": [
      {
        "document": "RFC 9112",
        "section": "4 Status Line",
        "link": "https://www.rfc-editor.org/rfc/rfc9112#section-4"
      },
      {
        "document": "RFC 9112",
        "section": "5 Field Syntax",
        "link": "https://www.rfc-editor.org/rfc/rfc9112#section-5"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Let a server library write the head. Hand-written sockets go wrong with a bare LF, a header value that carries a line break from an upstream error text, or a body sent before the head.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-002",
    "area": "http",
    "level": "MUST",
    "tier": "smoke",
    "title": "A valid request is answered with status 200",
    "text": "A request that keeps the documented contract and needs no optional capability is answered with status 200, plain or streamed. Another 2xx, a redirect and a 4xx are each a violation; 429 and 5xx leave the row undecided.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Create chat completion, response 200",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Response Example (Successful 200 OK)",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      },
      {
        "document": "RFC 9110",
        "section": "15.3.1 200 OK",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with UnprocessableEntityError",
        "shown": "src/witness/clients.test.ts: HTTP-002-violated-stream-refused"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with UnprocessableEntityError",
        "shown": "src/witness/clients.test.ts: HTTP-002-violated-stream-refused"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: HTTP-002-violated-bad-request"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: HTTP-002-violated-stream-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: HTTP-002-violated-bad-request"
      }
    ],
    "fix": "Read the error message of the cited exchange. Frequent causes are a request model that forbids fields it does not know (pydantic extra=\"forbid\"), limits such as temperature > 0 or top_p < 1 that refuse documented values, max_tokens or temperature refused by a reasoning model (choose the profile that names its parameters), and a 301 from a path with or without a trailing slash.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-003",
    "area": "http",
    "level": "MUST",
    "tier": "smoke",
    "title": "A plain answer is labelled application/json",
    "text": "An answer that was not to be streamed and whose body is JSON carries Content-Type application/json, or another type with the suffix +json; parameters do not matter here.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Create chat completion, response 200: application/json",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "8.3 Content-Type",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-8.3"
      },
      {
        "document": "RFC 6839",
        "section": "3.1 The +json Structured Syntax Suffix",
        "link": "https://www.rfc-editor.org/rfc/rfc6839#section-3.1"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError",
        "shown": "src/witness/clients.test.ts: HTTP-003-violated-event-stream-label"
      },
      {
        "client": "openai-python",
        "how": "returns the body as a string where a completion object is expected",
        "shown": "https://github.com/EricLBuehler/mistral.rs/issues/79"
      }
    ],
    "fix": "Return the framework's JSON response (JSONResponse in Starlette, axum::Json, c.JSON in Gin) and not a string: a serialised string goes out as text/plain. Proxies that rebuild answers must copy the upstream's Content-Type.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-004",
    "area": "http",
    "level": "MUST",
    "tier": "smoke",
    "title": "An event stream is labelled text/event-stream",
    "text": "A body that is an event stream by its bytes carries Content-Type text/event-stream; a parameter charset=utf-8 is allowed.",
    "sources": [
      {
        "document": "WHATWG HTML",
        "section": "IANA considerations, text/event-stream",
        "link": "https://html.spec.whatwg.org/multipage/iana.html#text/event-stream"
      },
      {
        "document": "OpenAI API reference",
        "section": "Create chat completion, response 200: text/event-stream",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "OpenClaw",
        "how": "takes the labelled stream for JSON, so that each event is wrapped once more",
        "shown": "https://github.com/openclaw/openclaw/issues/97474"
      }
    ],
    "fix": "Name the media type where the streaming response is built: StreamingResponse(..., media_type=\"text/event-stream\") in Starlette, Sse in axum. In gateways check that no default header for the route overwrites it.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-005",
    "area": "http",
    "level": "MUST",
    "tier": "smoke",
    "title": "The body is framed to its end",
    "text": "The body is exactly as long as Content-Length says, or ends with the chunk of length zero, or is ended by an orderly close where neither is sent. A connection that ends earlier leaves an incomplete message, which no client may take for a whole one.",
    "sources": [
      {
        "document": "RFC 9112",
        "section": "6.3 Message Body Length",
        "link": "https://www.rfc-editor.org/rfc/rfc9112#section-6.3"
      },
      {
        "document": "RFC 9112",
        "section": "7.1 Chunked Transfer Coding",
        "link": "https://www.rfc-editor.org/rfc/rfc9112#section-7.1"
      },
      {
        "document": "RFC 9112",
        "section": "8 Handling Incomplete Messages",
        "link": "https://www.rfc-editor.org/rfc/rfc9112#section-8"
      },
      {
        "document": "RFC 9110",
        "section": "8.6 Content-Length",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-8.6"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with TypeError",
        "shown": "src/witness/clients.test.ts: HTTP-005-violated-cut-mid-event"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: HTTP-005-violated-cut-mid-event"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError",
        "shown": "src/witness/clients.test.ts: HTTP-005-violated-shorter-than-its-length"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: HTTP-005-violated-cut-mid-event"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: HTTP-005-violated-shorter-than-its-length"
      },
      {
        "client": "clients of preloop",
        "how": "end with an error about a peer that closed before the whole body had come",
        "shown": "https://github.com/preloop/preloop/issues/117"
      }
    ],
    "fix": "Catch what fails within a stream's generator, send an error event, and let the response end; an exception that leaves the generator makes uvicorn or hyper drop the connection. Never copy an upstream's Content-Length onto a body that was rewritten, and set no Content-Length on streams.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-006",
    "area": "http",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "No content coding is applied unless the request allows one",
    "text": "A request whose Accept-Encoding names identity alone is answered without Content-Encoding, or with identity.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "12.5.3 Accept-Encoding",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3"
      },
      {
        "document": "RFC 9110",
        "section": "8.4 Content-Encoding",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-8.4"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Compress in one place that looks at Accept-Encoding (nginx gzip, Starlette's GZipMiddleware, tower-http's CompressionLayer), and do not pass on Content-Encoding from an upstream whose body was decoded, or was asked for with other headers than the client's.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-007",
    "area": "http",
    "level": "MUST",
    "tier": "smoke",
    "title": "A charset, if one is named, is utf-8",
    "text": "Content-Type has no charset parameter, or charset=utf-8 in any case. Event streams are UTF-8 by definition and JSON is exchanged in UTF-8, so that any other name is wrong.",
    "sources": [
      {
        "document": "WHATWG HTML",
        "section": "IANA considerations, text/event-stream: charset",
        "link": "https://html.spec.whatwg.org/multipage/iana.html#text/event-stream"
      },
      {
        "document": "RFC 8259",
        "section": "8.1 Character Encoding",
        "link": "https://www.rfc-editor.org/rfc/rfc8259#section-8.1"
      },
      {
        "document": "RFC 8259",
        "section": "11 IANA Considerations",
        "link": "https://www.rfc-editor.org/rfc/rfc8259#section-11"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Java servlet containers and older frameworks add ISO-8859-1 by default: set the response's character encoding to UTF-8 for JSON and for event streams, or leave the parameter out.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-008",
    "area": "http",
    "level": "MUST",
    "tier": "smoke",
    "title": "Content-Type is sent once",
    "text": "The header section has at most one Content-Type field line. The field takes one value, so that a second line makes the type of the body a matter of which line a client reads.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "5.3 Field Order",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-5.3"
      },
      {
        "document": "RFC 9110",
        "section": "8.3 Content-Type",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-8.3"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Set the header instead of adding it. The pair usually comes from a gateway that adds its own value to the upstream's (add_header in nginx, headers.append instead of insert in hyper), or from a middleware that runs after the handler.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-009",
    "area": "http",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A method that is not POST is refused",
    "text": "A PUT to /chat/completions is answered with 405, or another 4xx such as 404, or with 501; never with 2xx, a redirect or 500.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "9.1 Methods",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-9.1"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.6 405 Method Not Allowed",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Register the route for POST alone and let the router answer the rest. Catch-all routes, health checks and single-page fallbacks that answer 200 to anything hide a wrong method from the caller.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-010",
    "area": "http",
    "level": "MAY",
    "tier": "standard",
    "title": "A 405 names the allowed methods",
    "text": "An answer with status 405 carries an Allow field that lists the methods of the path. No client of this API is known to read it.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15.5.6 405 Method Not Allowed",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6"
      },
      {
        "document": "RFC 9110",
        "section": "10.2.1 Allow",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Starlette, axum and Go 1.22's ServeMux send Allow by themselves; where an exception handler or a gateway rebuilds the 405, keep the header (Allow: POST).",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-011",
    "area": "http",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A connection stays usable until its end is announced",
    "text": "After a complete HTTP/1.1 answer without Connection: close, a second request sent at once finds the same connection open and is answered on it. A server that means to close says so in the answer before.",
    "sources": [
      {
        "document": "RFC 9112",
        "section": "9.3 Persistence",
        "link": "https://www.rfc-editor.org/rfc/rfc9112#section-9.3"
      },
      {
        "document": "RFC 9112",
        "section": "9.6 Tear-down",
        "link": "https://www.rfc-editor.org/rfc/rfc9112#section-9.6"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with APIConnectionError",
        "shown": "src/witness/clients.test.ts: HTTP-011-violated-reset-on-reuse"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: HTTP-011-violated-reset-on-reuse"
      }
    ],
    "fix": "Send Connection: close with the last answer of a connection, read each request's body to its end, and make the keep-alive time of the server (uvicorn's is 5 s by default) longer than that of the load balancer before it.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-012",
    "area": "http",
    "level": "MUST",
    "tier": "standard",
    "title": "A body decodes by the coding that it names",
    "text": "With Content-Encoding in the answer, the bytes of the body decode from first to last by exactly that coding.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "8.4 Content-Encoding",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-8.4"
      },
      {
        "document": "RFC 9110",
        "section": "8.4.1 Content Codings",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "A gateway whose HTTP client decodes by itself (httpx, reqwest, fetch) must drop the upstream's Content-Encoding and Content-Length before it answers; otherwise plain bytes go out labelled gzip.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-013",
    "area": "http",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A compressed stream is flushed event by event",
    "text": "Where a long stream without a content coding comes word by word, the same stream with one does not come in a single burst: the compressor is flushed after each event.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Create chat completion, stream",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "WHATWG HTML",
        "section": "9.2.7 Authoring notes",
        "link": "https://html.spec.whatwg.org/multipage/server-sent-events.html#authoring-notes"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "readers of nanobot",
        "how": "see the whole answer at once, when it is over",
        "shown": "https://github.com/HKUDS/nanobot/issues/3677"
      },
      {
        "client": "readers of rainbond-console",
        "how": "see no token before the last",
        "shown": "https://github.com/goodrain/rainbond-console/issues/1909"
      }
    ],
    "fix": "Leave text/event-stream out of compression (gzip_types in nginx, the excluded types of Starlette's GZipMiddleware, enable_compression of aiohttp), or flush the compressor with Z_SYNC_FLUSH after each event.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-014",
    "area": "http",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A slash too many makes no redirect",
    "text": "A POST to the path with a slash at its end, or with two slashes within it, is answered by the same handler or with a 4xx such as 404; not with a redirect, which clients follow with GET and without the body, and not with a 2xx that holds no answer.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15.4 Redirection 3xx",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.4"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.5 404 Not Found",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "esperanto",
        "how": "follows a 301 with GET, and fails on the page that it gets",
        "shown": "https://github.com/lfnovo/esperanto/issues/113"
      },
      {
        "client": "clients of LangServe",
        "how": "meet a 307 where the path ends with a slash",
        "shown": "https://github.com/langchain-ai/langserve/issues/304"
      }
    ],
    "fix": "Turn off redirect_slashes in FastAPI and Starlette; Go's ServeMux cleans paths by a 301 of its own, so that the path must be cleaned before it.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-015",
    "area": "http",
    "level": "SHOULD",
    "tier": "standard",
    "title": "The answer to HEAD has no body",
    "text": "No byte follows the head of the answer to a HEAD request, whatever its status. What follows is read as the beginning of the next answer.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "9.3.2 HEAD",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2"
      },
      {
        "document": "RFC 9112",
        "section": "6.3 Message Body Length",
        "link": "https://www.rfc-editor.org/rfc/rfc9112#section-6.3"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Leave it to the HTTP library; handlers that write their error page to the raw socket forget the method.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-016",
    "area": "http",
    "level": "MAY",
    "tier": "standard",
    "title": "A preflight lets the fields of the official client by",
    "text": "Where a preflight lets a foreign page in, Access-Control-Allow-Headers lists authorization, content-type and the x-stainless fields that the official JavaScript client sends (`*` stands for the latter two). A preflight that is answered with an error has an error's status.",
    "sources": [
      {
        "document": "WHATWG Fetch",
        "section": "CORS-preflight fetch",
        "link": "https://fetch.spec.whatwg.org/#cors-preflight-fetch"
      },
      {
        "document": "RFC 9110",
        "section": "9.3.7 OPTIONS",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.7"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Answer with `*, Authorization`, or repeat what Access-Control-Request-Headers asked for. Endpoints that no page is to use need no CORS at all.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-017",
    "area": "http",
    "level": "MAY",
    "tier": "standard",
    "title": "Not every origin is let in with credentials",
    "text": "Access-Control-Allow-Origin does not repeat a foreign origin beside Access-Control-Allow-Credentials: true. Both together give every page what the reader's cookies open.",
    "sources": [
      {
        "document": "WHATWG Fetch",
        "section": "CORS protocol and credentials",
        "link": "https://fetch.spec.whatwg.org/#cors-protocol-and-credentials"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Keys travel in Authorization, and need no credentials mode; leave Allow-Credentials out, or list the origins that may.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-018",
    "area": "http",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A request body may be chunked",
    "text": "The valid request in the chunked transfer coding, without Content-Length, is answered like the one with a length. Status 411 is lawful, and shuts out clients that do not know the length in advance.",
    "sources": [
      {
        "document": "RFC 9112",
        "section": "7.1 Chunked Transfer Coding",
        "link": "https://www.rfc-editor.org/rfc/rfc9112#section-7.1"
      },
      {
        "document": "RFC 9112",
        "section": "6.3 Message Body Length",
        "link": "https://www.rfc-editor.org/rfc/rfc9112#section-6.3"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with APIConnectionError",
        "shown": "src/witness/clients.test.ts: HTTP-018-violated-cut"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: HTTP-018-violated-empty"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with APIError",
        "shown": "src/witness/clients.test.ts: HTTP-018-violated-status-411"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError",
        "shown": "src/witness/clients.test.ts: HTTP-018-violated-status-500"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: HTTP-018-violated-cut"
      },
      {
        "client": "Roo Code",
        "how": "gets a 400, since its body is read as empty",
        "shown": "https://github.com/antirez/ds4/issues/423"
      },
      {
        "client": "clients of text-generation-webui",
        "how": "get an error, since the body was read by Content-Length alone",
        "shown": "https://github.com/oobabooga/textgen/issues/3870"
      }
    ],
    "fix": "Read the body through the HTTP library and not by Content-Length from the socket: http.server of Python does not decode chunks by itself.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-019",
    "area": "http",
    "level": "SHOULD",
    "tier": "standard",
    "title": "The label of a body may have a charset, and any case",
    "text": "The valid request labelled `application/json; charset=utf-8` or `application/JSON` is answered like the one labelled application/json. Many HTTP libraries add the charset unasked.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "8.3.1 Media Type",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1"
      },
      {
        "document": "RFC 8259",
        "section": "11 IANA Considerations",
        "link": "https://www.rfc-editor.org/rfc/rfc8259#section-11"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with APIError",
        "shown": "src/witness/clients.test.ts: HTTP-019-violated-charset"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with APIError",
        "shown": "src/witness/clients.test.ts: HTTP-019-violated-charset"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: HTTP-019-violated-charset"
      }
    ],
    "fix": "Compare the media type without its parameters and without regard to case, instead of the whole field with \"application/json\".",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-020",
    "area": "http",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A stream is given whatever Accept says",
    "text": "With stream true, the request is served under `Accept: */*`, under application/json, as one source document has it, and without the field; 406 is lawful for application/json alone.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "12.5.1 Accept",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Headers, Accept: required",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with BadRequestError in place of APIError",
        "shown": "src/witness/clients.test.ts: HTTP-020-violated-json"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: HTTP-020-violated-no-field"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with BadRequestError in place of APIError",
        "shown": "src/witness/clients.test.ts: HTTP-020-violated-json"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: HTTP-020-violated-no-field"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: HTTP-020-violated-no-field"
      }
    ],
    "fix": "Let the member stream decide, and the field Accept be; the official clients send application/json with every request.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-021",
    "area": "http",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "A 429 says when to come back",
    "text": "An answer with status 429 has Retry-After (or the fields of a rate limit), and where it or a 503 has one, it is whole seconds or a date at most 120 s away, beyond which the official clients do not wait. A quota that is spent is no such case.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "10.2.3 Retry-After",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3"
      },
      {
        "document": "RFC 6585",
        "section": "4 429 Too Many Requests",
        "link": "https://www.rfc-editor.org/rfc/rfc6585#section-4"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError in place of RateLimitError",
        "shown": "src/witness/clients.test.ts: HTTP-021-violated-far-date"
      },
      {
        "client": "clients of LiteLLM",
        "how": "hammer the proxy, which keeps the field of its upstream to itself",
        "shown": "https://github.com/BerriAI/litellm/issues/4695"
      },
      {
        "client": "pi",
        "how": "waits for days, since it believes the field",
        "shown": "https://github.com/earendil-works/pi/issues/4991"
      }
    ],
    "fix": "Send the seconds until the window of the limit turns; a gateway passes the upstream's field on. What takes longer than minutes is better told by an error code.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-022",
    "area": "http",
    "level": "MAY",
    "tier": "smoke",
    "title": "Each request has an id of its own",
    "text": "Where answers carry x-request-id, two of them differ. The official clients show it, and support asks for it.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Debugging requests",
        "link": "https://platform.openai.com/docs/api-reference/debugging-requests"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Make the id where the request comes in; one that is made when the worker starts names the worker.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "HTTP-023",
    "area": "http",
    "level": "MAY",
    "tier": "full",
    "title": "Errors can be read by the pages that are let in",
    "text": "Where a preflight lets a foreign page in, the refusal of a request of that page carries Access-Control-Allow-Origin as well. Without it the page sees a failed fetch and no reason.",
    "sources": [
      {
        "document": "WHATWG Fetch",
        "section": "CORS check",
        "link": "https://fetch.spec.whatwg.org/#concept-cors-check"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Put the CORS middleware outermost, so that answers of authentication and of error handlers pass through it (always in nginx's add_header).",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "AUTH-001",
    "area": "auth",
    "level": "MUST",
    "tier": "smoke",
    "title": "A request without a key is refused",
    "text": "The valid request of the run, sent without its Authorization field, is answered with a 4xx and not with a completion.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Authentication",
        "link": "https://platform.openai.com/docs/api-reference/authentication"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.2 401 Unauthorized",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError in place of AuthenticationError",
        "shown": "src/witness/clients.test.ts: AUTH-001-violated-error-under-200"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: AUTH-001-violated-error-under-200"
      }
    ],
    "fix": "Check the key before the body is read, on every route. Local servers (llama.cpp, vLLM, LM Studio) check none unless one is configured (--api-key); if that is meant, choose a profile that says so.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "AUTH-002",
    "area": "auth",
    "level": "MUST",
    "tier": "smoke",
    "title": "Credentials that do not count are refused with 401",
    "text": "A missing or unknown key is refused with status 401, and not with 403, 400 or another 4xx.",
    "sources": [
      {
        "document": "OpenAI guide",
        "section": "Error codes, 401 Invalid Authentication",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Frequently Asked Questions, Q5",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.2 401 Unauthorized",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2"
      },
      {
        "document": "RFC 6750",
        "section": "3.1 Error Codes",
        "link": "https://www.rfc-editor.org/rfc/rfc6750#section-3.1"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError in place of AuthenticationError",
        "shown": "src/witness/clients.test.ts: AUTH-002-violated-status-400"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with PermissionDeniedError in place of AuthenticationError",
        "shown": "src/witness/clients.test.ts: AUTH-002-violated-status-403"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with UnprocessableEntityError in place of AuthenticationError",
        "shown": "src/witness/clients.test.ts: AUTH-002-violated-status-422"
      }
    ],
    "fix": "FastAPI's HTTPBearer answers 403 in many versions when the field is missing: use auto_error=False and raise 401. API gateways (AWS, Kong) often have 403 as their default and need a rule.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "AUTH-003",
    "area": "auth",
    "level": "MUST",
    "tier": "smoke",
    "title": "An unknown key is refused",
    "text": "The valid request with a key that was never issued in place of the real one is answered with a 4xx and not with a completion.",
    "sources": [
      {
        "document": "OpenAI guide",
        "section": "Error codes, 401 Incorrect API key provided",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      },
      {
        "document": "RFC 6750",
        "section": "3.1 Error Codes, invalid_token",
        "link": "https://www.rfc-editor.org/rfc/rfc6750#section-3.1"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError in place of AuthenticationError",
        "shown": "src/witness/clients.test.ts: AUTH-003-violated-empty-200"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: AUTH-003-violated-empty-200"
      }
    ],
    "fix": "Compare the whole key with those that were issued, in constant time. That a key looks right (prefix, length), or that the field is present, opens nothing.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "AUTH-004",
    "area": "auth",
    "level": "SHOULD",
    "tier": "standard",
    "title": "The key does not count under the scheme Basic",
    "text": "The real key sent as `Authorization: Basic KEY` is refused with a 4xx: the documented scheme is Bearer, and another one means other credentials.",
    "sources": [
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Frequently Asked Questions, Q5",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      },
      {
        "document": "RFC 6750",
        "section": "2.1 Authorization Request Header Field",
        "link": "https://www.rfc-editor.org/rfc/rfc6750#section-2.1"
      },
      {
        "document": "RFC 9110",
        "section": "11.4 Credentials",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-11.4"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Split the field into scheme and token and compare the scheme with bearer; taking the last word of the field, or searching it for the key, lets every scheme in.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "AUTH-005",
    "area": "auth",
    "level": "MUST",
    "tier": "standard",
    "title": "Bearer without a token is refused",
    "text": "`Authorization: Bearer`, with nothing after the scheme, is answered with a 4xx and not with a completion.",
    "sources": [
      {
        "document": "RFC 6750",
        "section": "2.1 Authorization Request Header Field",
        "link": "https://www.rfc-editor.org/rfc/rfc6750#section-2.1"
      },
      {
        "document": "RFC 6750",
        "section": "3.1 Error Codes",
        "link": "https://www.rfc-editor.org/rfc/rfc6750#section-3.1"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "An empty token must not equal an empty configured key: refuse to start with an empty key, and treat an empty token as none.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "AUTH-006",
    "area": "auth",
    "level": "MAY",
    "tier": "standard",
    "title": "The key does not count without a scheme",
    "text": "The real key sent as the whole value of Authorization is refused with a 4xx. Accepting it is a harmless extension that hides a client's mistake until it meets another endpoint.",
    "sources": [
      {
        "document": "RFC 6750",
        "section": "2.1 Authorization Request Header Field",
        "link": "https://www.rfc-editor.org/rfc/rfc6750#section-2.1"
      },
      {
        "document": "RFC 9110",
        "section": "11.6.2 Authorization",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "llama.cpp and others strip an optional \"Bearer \": demand the scheme, or document that it may be left out.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "AUTH-007",
    "area": "auth",
    "level": "MAY",
    "tier": "standard",
    "title": "The key does not count in the query string",
    "text": "The real key sent only as the query parameters api_key and access_token is refused with a 4xx. RFC 6750 lets a server take access_token there and advises against it, since URLs are logged on the way.",
    "sources": [
      {
        "document": "RFC 6750",
        "section": "2.3 URI Query Parameter",
        "link": "https://www.rfc-editor.org/rfc/rfc6750#section-2.3"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Read the key from the Authorization field alone, or keep query strings out of the logs of every proxy on the way.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "AUTH-008",
    "area": "auth",
    "level": "MAY",
    "tier": "standard",
    "title": "The scheme counts in any case",
    "text": "`Authorization: bearer KEY` is answered like `Bearer KEY`: names of schemes are compared without regard to case. OpenAI itself refused it for a time, so that clients write the capital letter.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "11.1 Authentication Scheme",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-11.1"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with AuthenticationError",
        "shown": "src/witness/clients.test.ts: AUTH-008-violated-refused"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: AUTH-008-violated-status-400"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: AUTH-008-violated-refused"
      }
    ],
    "fix": "Compare the scheme in lower case instead of testing the field with startsWith(\"Bearer \").",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "AUTH-009",
    "area": "auth",
    "level": "MAY",
    "tier": "standard",
    "title": "More than one space may follow the scheme",
    "text": "`Authorization: Bearer  KEY`, with two spaces, is answered like one with a single space: the grammar has one or more.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "11.4 Credentials",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-11.4"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with AuthenticationError",
        "shown": "src/witness/clients.test.ts: AUTH-009-violated-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: AUTH-009-violated-refused"
      }
    ],
    "fix": "Trim the token after the scheme is taken off; split(\" \", 1) leaves the second space in the key.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "AUTH-010",
    "area": "auth",
    "level": "MAY",
    "tier": "smoke",
    "title": "A 401 carries WWW-Authenticate",
    "text": "An answer with status 401 has a WWW-Authenticate field with at least one challenge, such as Bearer, and not Basic alone. RFC 9110 demands it; no client of this API depends on it, and large servers leave it out.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "11.6.1 WWW-Authenticate",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.2 401 Unauthorized",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2"
      },
      {
        "document": "RFC 6750",
        "section": "3 The WWW-Authenticate Response Header Field",
        "link": "https://www.rfc-editor.org/rfc/rfc6750#section-3"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Add `WWW-Authenticate: Bearer` where the 401 is made; in FastAPI by headers={\"WWW-Authenticate\": \"Bearer\"} of HTTPException.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "AUTH-011",
    "area": "auth",
    "level": "MUST",
    "tier": "smoke",
    "title": "A wrong key is refused before a stream begins",
    "text": "With stream true and an unknown key, the right one with a sign too many, the answer is a refusal with a status of its own, not status 200 with an event stream that holds the error.",
    "sources": [
      {
        "document": "OpenAI guide",
        "section": "Error codes, 401 Invalid Authentication",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.2 401 Unauthorized",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with APIError in place of AuthenticationError",
        "shown": "src/witness/clients.test.ts: AUTH-011-violated-error-event-under-200"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails without the error's message",
        "shown": "src/witness/clients.test.ts: AUTH-011-violated-event-stream-under-401"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with APIError in place of AuthenticationError",
        "shown": "src/witness/clients.test.ts: AUTH-011-violated-error-event-under-200"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails without the error's message",
        "shown": "src/witness/clients.test.ts: AUTH-011-violated-event-stream-under-401"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with a bare object in place of AI_APICallError",
        "shown": "src/witness/clients.test.ts: AUTH-011-violated-error-event-under-200"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails without the error's message",
        "shown": "src/witness/clients.test.ts: AUTH-011-violated-event-stream-under-401"
      }
    ],
    "fix": "Authenticate in middleware or a dependency, before the streaming response is made. A gateway opens its own stream only after the upstream's status is known.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "AUTH-012",
    "area": "auth",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "A refusal does not repeat the key",
    "text": "The body of a refusal does not contain the whole key that was presented; its first and last few characters are enough to recognise it. Error bodies end in logs and trackers.",
    "sources": [
      {
        "document": "RFC 6750",
        "section": "5.1 Security Threats",
        "link": "https://www.rfc-editor.org/rfc/rfc6750#section-5.1"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Mask the key before it goes into a message, and keep request headers out of error bodies (debug pages, echo of the request in a gateway's error template).",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "AUTH-013",
    "area": "auth",
    "level": "SHOULD",
    "tier": "standard",
    "title": "Keys are compared letter by letter",
    "text": "The real key with the case of its letters turned is refused with a 4xx. Comparing without regard to case makes two keys of one, and guessing them easier.",
    "sources": [
      {
        "document": "RFC 6750",
        "section": "2.1 Authorization Request Header Field",
        "link": "https://www.rfc-editor.org/rfc/rfc6750#section-2.1"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Do not lower-case the Authorization field to find its scheme and then compare the rest; a database column with a case-insensitive collation does the same unseen.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "AUTH-014",
    "area": "auth",
    "level": "MAY",
    "tier": "standard",
    "title": "A preflight needs no key",
    "text": "An OPTIONS request as browsers send it before the real one, without credentials, is not answered with 401. An endpoint that no page is to use may refuse it by 404 or 405.",
    "sources": [
      {
        "document": "WHATWG Fetch",
        "section": "CORS-preflight fetch",
        "link": "https://fetch.spec.whatwg.org/#cors-preflight-fetch"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "web pages on llama.cpp",
        "how": "cannot reach a server that asks for a key, since browsers send none with a preflight",
        "shown": "https://github.com/ggml-org/llama.cpp/issues/6544"
      }
    ],
    "fix": "Answer OPTIONS before the key is looked at; in FastAPI add the CORS middleware after that of authentication, so that it stands before it.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-001",
    "area": "errors",
    "level": "MUST",
    "tier": "smoke",
    "title": "An error is an object named error, with a message",
    "text": "The body of a 4xx is a JSON object whose member `error` is an object with a non-empty string `message`. A string in its place, the same members without the envelope, `detail`, HTML and an empty body are each a violation.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ErrorResponse",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-001-violated-detail-list"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-001-violated-detail-list"
      },
      {
        "client": "clients that read body.error.message",
        "how": "find nothing when the members stand at the top level",
        "shown": "https://github.com/vllm-project/vllm/issues/12886"
      },
      {
        "client": "clients of LM Studio",
        "how": "show undefined when error is a string",
        "shown": "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/618"
      },
      {
        "client": "clients of Ray Serve",
        "how": "find no error object in the detail of FastAPI",
        "shown": "https://github.com/ray-project/ray/issues/64833"
      }
    ],
    "fix": "Register one handler for the framework's own errors as well: RequestValidationError and HTTPException in FastAPI (which answers `detail`), JsonRejection in axum (which answers text), the not-found handler, and the error pages of nginx. Older vLLM puts the members at the top level.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-002",
    "area": "errors",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "An error body is labelled application/json",
    "text": "A 4xx with a body carries Content-Type application/json, or a type with the suffix +json.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ErrorResponse, content application/json",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      },
      {
        "document": "RFC 9110",
        "section": "8.3 Content-Type",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-8.3"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Use the JSON response for errors too; axum's rejections, Go's http.Error and nginx's pages go out as text/plain or text/html.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-003",
    "area": "errors",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "type and param of an error have their documented types",
    "text": "In an error object `type` is a string, and `param` is a string, null or absent.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "Error",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails without the error's type",
        "shown": "src/witness/clients.test.ts: ERR-003-violated-no-type"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's type",
        "shown": "src/witness/clients.test.ts: ERR-003-violated-no-type"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-003-violated-numeric-type"
      }
    ],
    "fix": "Send type \"invalid_request_error\", and param as the path of the field or null.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-004",
    "area": "errors",
    "level": "MUST",
    "tier": "smoke",
    "title": "A body that is not JSON is refused with a 4xx",
    "text": "A body that ends in the middle of its JSON, is empty, or is no JSON at all is answered with a 4xx, 400 being the documented one.",
    "sources": [
      {
        "document": "OpenAI guide",
        "section": "Error codes",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      },
      {
        "document": "RFC 8259",
        "section": "2 JSON Grammar",
        "link": "https://www.rfc-editor.org/rfc/rfc8259#section-2"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Catch the parser's exception where the body is read (await request.json() in Starlette raises JSONDecodeError), and answer 400 with the envelope. Never go on with an empty object.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-005",
    "area": "errors",
    "level": "MUST",
    "tier": "standard",
    "title": "A request without messages is refused with a 4xx",
    "text": "A body without the required member messages, or with null for it, is answered with a 4xx and not with a completion.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, required: messages",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Body, messages: required",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: ERR-005-violated-error-under-200"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-005-violated-error-under-200"
      }
    ],
    "fix": "Declare messages as required in the request model; a default of an empty list lets the chat template run on nothing.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-006",
    "area": "errors",
    "level": "MUST",
    "tier": "standard",
    "title": "An empty list of messages is refused with a 4xx",
    "text": "A body whose messages is an empty array is answered with a 4xx and not with a completion.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, messages: minItems 1",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Give the list a minimum length of 1 in the request model (min_length=1 in pydantic). Without it models greet nobody, and some templates raise an index error that becomes a 500.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-007",
    "area": "errors",
    "level": "SHOULD",
    "tier": "standard",
    "title": "Messages that are not an array are refused with a 4xx",
    "text": "A body whose messages is a string, one object or a list of strings is answered with a 4xx. Answering as if it were one user message is a guess that no other endpoint shares.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, messages: array",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Check the type before use: in Python a string iterates letter by letter into the template. FastChat takes a string by design.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-008",
    "area": "errors",
    "level": "MUST",
    "tier": "smoke",
    "title": "A fault in the request never makes a 5xx",
    "text": "A request that breaks the contract is answered, and not with a 5xx (501 aside): the fault lies with the caller, and clients send a request again after a 5xx or a lost connection.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15.5 Client Error 4xx",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5"
      },
      {
        "document": "RFC 9110",
        "section": "15.6 Server Error 5xx",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6"
      },
      {
        "document": "OpenAI guide",
        "section": "Error codes",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with InternalServerError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: ERR-008-violated-stream-500"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with InternalServerError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: ERR-008-violated-stream-500"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with APIConnectionError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: ERR-008-violated-connection-lost"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError in place of AuthenticationError",
        "shown": "src/witness/clients.test.ts: ERR-008-violated-no-key"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: ERR-008-violated-not-json"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-008-violated-connection-lost"
      },
      {
        "client": "the official SDKs",
        "how": "retry a request that can never succeed",
        "shown": "https://github.com/sgl-project/sglang/issues/3805"
      }
    ],
    "fix": "Turn exceptions of parsing and validation, and of the chat template (jinja2.TemplateError), into 400 in one place. In a gateway pass on an upstream's 4xx instead of raising for it.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-009",
    "area": "errors",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "A fault in the body is refused with 400",
    "text": "Where a body that is no JSON, or has a field missing, empty or of the wrong type, is refused, the status is 400. The SDKs map 422 to an error class of its own, which callers who expect BadRequestError do not catch.",
    "sources": [
      {
        "document": "OpenAI guide",
        "section": "Error codes, BadRequestError",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with NotFoundError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: ERR-009-violated-status-404"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with APIError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: ERR-009-violated-status-413"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with UnprocessableEntityError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: ERR-009-violated-status-422"
      }
    ],
    "fix": "FastAPI answers its RequestValidationError with 422, and axum its JsonRejection with 422 or 415: map both to 400 in the error handler.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-010",
    "area": "errors",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A path that does not exist is refused with a 4xx",
    "text": "A POST to a path below /chat/completions that nobody documents is answered with a 4xx such as 404, not with a page, a redirect or a completion.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15.5.5 404 Not Found",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError in place of NotFoundError",
        "shown": "src/witness/clients.test.ts: ERR-010-violated-page"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-010-violated-page"
      }
    ],
    "fix": "Match the path exactly. Prefix routes in gateways, single-page fallbacks (try_files to index.html) and servers that answer 200 to unknown endpoints hide a wrong base URL.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-011",
    "area": "errors",
    "level": "MUST",
    "tier": "smoke",
    "title": "A model that does not exist is refused",
    "text": "A request for a model that nobody serves is answered with a 4xx, and not with a completion by another model. Endpoints that document `model` as advisory are not asked.",
    "sources": [
      {
        "document": "OpenAI guide",
        "section": "Error codes, NotFoundError",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, model",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError in place of NotFoundError",
        "shown": "src/witness/clients.test.ts: ERR-011-violated-error-under-200"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-011-violated-error-under-200"
      },
      {
        "client": "evaluations against SGLang",
        "how": "are run and billed on another model than the one named",
        "shown": "https://github.com/sgl-project/sglang/issues/31404"
      }
    ],
    "fix": "Compare model with the served names and answer 404 with code \"model_not_found\". Single-model servers (llama.cpp, mlx, TGI) ignore the field: check it, or document that it is advisory and choose the profile that says so.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-012",
    "area": "errors",
    "level": "MAY",
    "tier": "standard",
    "title": "A body that is not labelled JSON is refused with a 4xx",
    "text": "The valid body under Content-Type text/plain, under that of a form, or without the field is answered with 415 or another 4xx. A server that parses it all the same can be reached from any web page without a preflight.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15.5.16 415 Unsupported Media Type",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Headers, Content-Type: required",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Let the framework look at the type (axum::Json, [Consumes] in ASP.NET) instead of parsing the raw body.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-013",
    "area": "errors",
    "level": "MAY",
    "tier": "standard",
    "title": "A refusal names the field at fault",
    "text": "Where one field of the request is at fault, `error.param` is a string that contains the field's name.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "Error, param",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails without the error's param",
        "shown": "src/witness/clients.test.ts: ERR-013-violated-absent"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's param",
        "shown": "src/witness/clients.test.ts: ERR-013-violated-absent"
      }
    ],
    "fix": "Take the location of the first validation error (loc in pydantic, the path in serde_path_to_error), write it as messages[0].content, and put it into param.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-014",
    "area": "errors",
    "level": "MUST",
    "tier": "standard",
    "title": "A bad request is refused before a stream begins",
    "text": "With stream true, a request that cannot be served is answered with a 4xx and a JSON body. Status 200 with an event stream that holds the error is a violation: the head was still to be chosen. One that is served in spite of a lesser fault is judged by the row of that fault.",
    "sources": [
      {
        "document": "OpenAI guide",
        "section": "Error codes",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      },
      {
        "document": "RFC 9110",
        "section": "15.5 Client Error 4xx",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with APIError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: ERR-014-violated-error-event-under-200"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-014-violated-event-stream-under-400"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with APIError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: ERR-014-violated-error-event-under-200"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-014-violated-event-stream-under-400"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with a bare object in place of AI_APICallError",
        "shown": "src/witness/clients.test.ts: ERR-014-violated-error-event-under-200"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-014-violated-event-stream-under-400"
      },
      {
        "client": "scripts on llama.cpp",
        "how": "see success where the request was refused, and do not retry or report",
        "shown": "https://github.com/ggml-org/llama.cpp/issues/14566"
      }
    ],
    "fix": "Validate, tokenise and check the length before the streaming response is returned; in Starlette nothing that happens inside the generator can change the status any more. A gateway awaits the upstream's status first.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-015",
    "area": "errors",
    "level": "MUST",
    "tier": "smoke",
    "title": "Status 200 never carries an error in place of an answer",
    "text": "The JSON body of a 2xx to a valid request has no member error or detail in place of choices. Failures have a status of their own.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15.3.1 200 OK",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration ends without the text and ends without a finish reason",
        "shown": "src/witness/clients.test.ts: ERR-015-violated-for-a-stream"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: ERR-015-violated-for-a-stream"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError",
        "shown": "src/witness/clients.test.ts: ERR-015-violated-detail"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_InvalidResponseDataError",
        "shown": "src/witness/clients.test.ts: ERR-015-violated-for-a-stream"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: ERR-015-violated-detail"
      },
      {
        "client": "LangChain.js",
        "how": "fails on choices that are undefined instead of reporting the upstream's error",
        "shown": "https://github.com/langchain-ai/langchainjs/issues/11418"
      },
      {
        "client": "clients of the RunPod vLLM worker",
        "how": "get an error object under status 200 and no exception",
        "shown": "https://github.com/runpod-workers/worker-vllm/issues/57"
      }
    ],
    "fix": "Set the status where the error object is made; worker queues (RunPod, Celery) and RPC layers that return the engine's result as it is need the status carried beside it.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-016",
    "area": "errors",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "An error before the first token is a status, not an event",
    "text": "A stream to a valid request does not bring an error event before any chunk has said something: until then the head is best withheld and the failure told by a 4xx or 5xx.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15 Status Codes",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15"
      },
      {
        "document": "OpenAI guide",
        "section": "Error codes",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "scripts on llama.cpp",
        "how": "take the refused request for a success, since the status is 200",
        "shown": "https://github.com/ggml-org/llama.cpp/issues/14566"
      }
    ],
    "fix": "Await the first output of the engine, or the upstream's status, before the head is sent; where the head must go out early, make the failures that can be known early (length, model, quota) known before it.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-017",
    "area": "errors",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "An error in a stream stands in the envelope",
    "text": "An error within a stream is an event whose data is a JSON object with `error` as an object with a string `message`. SDKs look for that member and take anything else for a chunk.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ErrorResponse",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with TypeError in place of APIError",
        "shown": "src/witness/clients.test.ts: ERR-017-violated-detail"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-017-violated-no-message"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError in place of APIError",
        "shown": "src/witness/clients.test.ts: ERR-017-violated-detail"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-017-violated-no-message"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_TypeValidationError in place of a bare object",
        "shown": "src/witness/clients.test.ts: ERR-017-violated-detail"
      }
    ],
    "fix": "Write `data: {\"error\":{\"message\":…,\"type\":…,\"param\":null,\"code\":null}}` followed by a blank line, and not the engine's own error object.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-018",
    "area": "errors",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "An error event ends the answer",
    "text": "After an error event no chunk follows, and above all none with finish_reason \"stop\"; [DONE] is tolerated.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, finish_reason",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "tidebreak",
        "how": "stores half an answer as a whole one, because the stream ended as if nothing had happened",
        "shown": "https://github.com/brightwave-inc/tidebreak/issues/1122"
      }
    ],
    "fix": "Return from the generator after the error event. The finish chunk usually comes from a finally block, or from a gateway that closes every stream alike.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-019",
    "area": "errors",
    "level": "MAY",
    "tier": "smoke",
    "title": "A message says nothing of the inside of the server",
    "text": "The texts of an error (4xx or 5xx) hold no stack trace, no path of a source file, no address of an internal or upstream host, no key and no repr of an exception.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "Error, message",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-019-violated-in-detail-list"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: ERR-019-violated-status-500"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-019-violated-in-detail-list"
      }
    ],
    "fix": "Write the message for the caller; str(exc) of a pydantic error or of an upstream's exception goes to the log, with an id that the message can name.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-020",
    "area": "errors",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "A model that does not exist is refused with 404 or 400",
    "text": "The refusal of a model that nobody serves has the status 404 or 400, which SDKs turn into the errors that callers handle.",
    "sources": [
      {
        "document": "OpenAI guide",
        "section": "Error codes, NotFoundError",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with PermissionDeniedError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: ERR-020-violated-status-403"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with UnprocessableEntityError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: ERR-020-violated-status-422"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's code",
        "shown": "src/witness/clients.test.ts: ERR-020-violated-status-403"
      }
    ],
    "fix": "Answer 404 with code \"model_not_found\". A router that checks models in its schema (FastAPI's 422) should map that error.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-021",
    "area": "errors",
    "level": "MAY",
    "tier": "smoke",
    "title": "code of an error is a string or null",
    "text": "In an error object `code` is a string, null or absent. An integer is near-universal among servers, and most clients live with it.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "Error",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails without the error's code",
        "shown": "src/witness/clients.test.ts: ERR-021-violated-integer"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's code",
        "shown": "src/witness/clients.test.ts: ERR-021-violated-integer"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-021-violated-object"
      }
    ],
    "fix": "Send a word such as \"model_not_found\", or null; llama.cpp, vLLM and OpenRouter send the HTTP status as an integer, which typed decoders in Go and .NET refuse.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-022",
    "area": "errors",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "An error in a stream is an event of its own",
    "text": "An error within a stream does not share its event with choices: a client that reads chunks takes such an event for a part of the answer.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ErrorResponse",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "relays behind OmniRoute",
        "how": "take an error on a chunk with empty choices for the usage chunk, and the answer for a success",
        "shown": "https://github.com/diegosouzapw/OmniRoute/issues/8210"
      }
    ],
    "fix": "Write the error as the data of an event without choices, and end the stream after it.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-023",
    "area": "errors",
    "level": "MUST",
    "tier": "standard",
    "title": "A body that is JSON but no object is refused with a 4xx",
    "text": "A body that is an array, null, a number or a string is answered with a 4xx, 400 being the documented one.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, type: object",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Look at the type of what the parser gave before its members are read: body.get on a list and body.messages of null raise, and end as 500.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-024",
    "area": "errors",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A request without a model is refused with a 4xx",
    "text": "A body in which model is missing, null, empty or no string is answered with a 4xx. Endpoints that document `model` as advisory are not asked.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, required: model",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Declare model as a required string in the request model. A silent default bills the caller for a model that nobody chose; vLLM and several gateways have one, and can document it.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-025",
    "area": "errors",
    "level": "MUST",
    "tier": "standard",
    "title": "A message without a role is refused with a 4xx",
    "text": "A message whose role is missing, null or no string is answered with a 4xx, and not taken for one of the user.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestMessage, required: role",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Validate each message before the chat template sees it: templates compare message.role with the names that they know, and drop what is none of them.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-026",
    "area": "errors",
    "level": "SHOULD",
    "tier": "full",
    "title": "A role that is not documented is refused with a 4xx",
    "text": "A message in a role other than developer, system, user, assistant, tool and function is answered with a 4xx. A template that does not know the role leaves the message out, or writes a name that the model was never taught.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestMessage, role",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Make the role an enumeration in the request model; vLLM takes any string by design.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-027",
    "area": "errors",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A user message without content is refused with a 4xx",
    "text": "A message of the user whose content is missing, null or an empty list is answered with a 4xx. The assistant's alone may lack it, beside tool calls.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestUserMessage, required: content",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "One message class for all roles makes content optional for all of them: have one for each role, or ask for content where the role is not assistant.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-028",
    "area": "errors",
    "level": "SHOULD",
    "tier": "standard",
    "title": "Content of a wrong type is refused with a 4xx",
    "text": "Content that is a number, an object or a list of strings, a part without a type, and a text part whose text is missing or no string are each answered with a 4xx, and not turned into words.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestUserMessage, content",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Declare content as a string or a list of parts, each by its type, without coercion (strict mode in pydantic, no String(value) in JavaScript).",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-029",
    "area": "errors",
    "level": "MUST",
    "tier": "standard",
    "title": "A content part of an unknown type is refused, and not passed over",
    "text": "A message whose content has, beside a text part, a part of a type that is not documented is answered with a 4xx. An answer to the text alone says nothing of what was left out.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestUserMessageContentPart, type",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "End the switch over the type of a part with an error. Filters such as parts.filter(p => p.type === \"text\") drop what the caller cares about most.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-030",
    "area": "errors",
    "level": "MUST",
    "tier": "standard",
    "title": "An image part without its image is refused, and not passed over",
    "text": "A part of type image_url in which image_url is missing or null, or its url is missing or no string, is answered with a 4xx, and not with an answer to the text beside it.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestMessageContentPartImage, required: image_url",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Body, image_url: required for image_url",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: ERR-030-violated-error-under-200"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-030-violated-error-under-200"
      }
    ],
    "fix": "Ask for image_url.url where the part says image_url. Optional chaining (part.image_url?.url) and an `if url:` make a blind answer out of a client's mistake.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ERR-031",
    "area": "errors",
    "level": "SHOULD",
    "tier": "full",
    "title": "A large body is answered, or refused with 413",
    "text": "A valid request in a body of 8 MiB is answered, or refused with 413 (or 400) and the error envelope; not with 404, a 5xx, a page or a lost connection.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15.5.14 413 Content Too Large",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14"
      },
      {
        "document": "OpenAI API description",
        "section": "ErrorResponse",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with APIError",
        "shown": "src/witness/clients.test.ts: ERR-031-violated-page"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with APIConnectionError",
        "shown": "src/witness/clients.test.ts: ERR-031-violated-reset"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with NotFoundError in place of APIError",
        "shown": "src/witness/clients.test.ts: ERR-031-violated-status-404"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError in place of APIError",
        "shown": "src/witness/clients.test.ts: ERR-031-violated-status-500"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: ERR-031-violated-page"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: ERR-031-violated-status-404"
      },
      {
        "client": "users of Manifest",
        "how": "look for a wrong base URL, since a large image is answered with 404",
        "shown": "https://github.com/mnfst/llm-gateway/issues/2126"
      }
    ],
    "fix": "Raise the limit on bodies to what images need (client_max_body_size in nginx is 1 MB, limit of express.json 100 kB, axum's DefaultBodyLimit 2 MB), and map the framework's own error to 413 with the envelope.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-001",
    "area": "schema",
    "level": "MUST",
    "tier": "smoke",
    "title": "A plain body is one JSON object in UTF-8",
    "text": "The body of a plain answer is one JSON text whose value is an object: valid UTF-8, no byte order mark before it, nothing but white space after it.",
    "sources": [
      {
        "document": "RFC 8259",
        "section": "2 JSON Grammar",
        "link": "https://www.rfc-editor.org/rfc/rfc8259#section-2"
      },
      {
        "document": "RFC 8259",
        "section": "8.1 Character Encoding",
        "link": "https://www.rfc-editor.org/rfc/rfc8259#section-8.1"
      },
      {
        "document": "RFC 3629",
        "section": "4 Syntax of UTF-8 Byte Sequences",
        "link": "https://www.rfc-editor.org/rfc/rfc3629#section-4"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError",
        "shown": "src/witness/clients.test.ts: SCH-001-violated-array"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with SyntaxError",
        "shown": "src/witness/clients.test.ts: SCH-001-violated-cut-short"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() gives damaged characters",
        "shown": "src/witness/clients.test.ts: SCH-001-violated-not-utf-8"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: SCH-001-violated-array"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText gives damaged characters",
        "shown": "src/witness/clients.test.ts: SCH-001-violated-not-utf-8"
      }
    ],
    "fix": "Serialise with a JSON library, once, at the end. Broken texts come from templates that paste strings, from raw control characters in model output, from NaN (allow_nan=False in Python), and from a gateway that appends `data: [DONE]` to everything.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-002",
    "area": "schema",
    "level": "MUST",
    "tier": "smoke",
    "title": "A completion has id, object, created and model",
    "text": "A plain answer has `id` and `model` as strings, `object` equal to \"chat.completion\", and `created` as a JSON integer, without a fraction and not in quotes.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, required",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Response Body, id, object and created",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError",
        "shown": "src/witness/clients.test.ts: SCH-002-violated-a-chunk"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: SCH-002-violated-a-chunk"
      },
      {
        "client": "go-openai",
        "how": "cannot unmarshal created from a string",
        "shown": "https://github.com/sashabaranov/go-openai/issues/1003"
      },
      {
        "client": "clients of AnythingLLM",
        "how": "decode created as a 64-bit integer and refuse a float",
        "shown": "https://github.com/Mintplex-Labs/anything-llm/issues/2920"
      },
      {
        "client": "openai-api-rs",
        "how": "cannot decode an answer without id",
        "shown": "https://github.com/dongri/openai-api-rs/issues/146"
      }
    ],
    "fix": "created is int(time.time()), not time.time() and not text. Make the id when the request comes in, and take the model's name from what serves it; omitempty in Go drops empty strings and zeros.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-003",
    "area": "schema",
    "level": "MUST",
    "tier": "smoke",
    "title": "created is the time of the answer in seconds",
    "text": "`created`, in a plain answer and in each chunk, is a Unix time in seconds within a day of the request: not in milliseconds, not 0, not a constant.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, created",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, created",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with RangeError",
        "shown": "src/witness/clients.test.ts: SCH-003-violated-microseconds"
      }
    ],
    "fix": "Date.now() and System.currentTimeMillis() are milliseconds: divide by 1000 and cut. Take the time once a request and copy it into every chunk, the usage chunk included.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-004",
    "area": "schema",
    "level": "MUST",
    "tier": "smoke",
    "title": "A completion has choices with an index each",
    "text": "A plain answer has `choices` as an array of objects, each with an integer `index` of 0 or more.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, choices",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Response Body, choices and index",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() ends without a finish reason",
        "shown": "src/witness/clients.test.ts: SCH-004-violated-empty-choices"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError",
        "shown": "src/witness/clients.test.ts: SCH-004-violated-no-choices"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_InvalidResponseDataError",
        "shown": "src/witness/clients.test.ts: SCH-004-violated-empty-choices"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: SCH-004-violated-no-choices"
      },
      {
        "client": "agentgateway",
        "how": "fails to deserialise a choice, for want of its index",
        "shown": "https://github.com/agentgateway/agentgateway/issues/2371"
      },
      {
        "client": "LangChain",
        "how": "raises a TypeError because choices that are null cannot be subscripted",
        "shown": "https://github.com/langchain-ai/langchain/issues/35236"
      }
    ],
    "fix": "Write index even where there is one choice (0 must not be omitted as empty), and answer a failure with an error status instead of null or empty choices.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-005",
    "area": "schema",
    "level": "MUST",
    "tier": "smoke",
    "title": "A choice has a message by the assistant",
    "text": "Each choice of a plain answer has `message` as an object with `role` \"assistant\" and `content` as a string or null, not as an array of parts and not as a number.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionResponseMessage",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Response Body, message",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() gives a number for text",
        "shown": "src/witness/clients.test.ts: SCH-005-violated-content-number"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() gives a list for text",
        "shown": "src/witness/clients.test.ts: SCH-005-violated-content-parts"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError",
        "shown": "src/witness/clients.test.ts: SCH-005-violated-delta"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() ends without the text",
        "shown": "src/witness/clients.test.ts: SCH-005-violated-message-string"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: SCH-005-violated-content-number"
      }
    ],
    "fix": "Join the text parts of an upstream that answers in parts (Anthropic, Mistral's thinking models) into one string; reasoning goes into a field of its own.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-006",
    "area": "schema",
    "level": "MUST",
    "tier": "standard",
    "title": "A tool call has id, type, name and arguments as text",
    "text": "Each element of `message.tool_calls` has a string `id`, `type` \"function\", and `function` with the string `name` and the string `arguments`, which holds JSON as text and is not an object.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCall",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() gives arguments that are no JSON object",
        "shown": "src/witness/clients.test.ts: SCH-006-violated-arguments-object"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError",
        "shown": "src/witness/clients.test.ts: SCH-006-violated-calls-object"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() gives a tool call without name and gives arguments that are no JSON object",
        "shown": "src/witness/clients.test.ts: SCH-006-violated-no-function"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() gives a tool call without id",
        "shown": "src/witness/clients.test.ts: SCH-006-violated-no-id"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() gives a tool call without name",
        "shown": "src/witness/clients.test.ts: SCH-006-violated-no-name"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: SCH-006-violated-arguments-object"
      },
      {
        "client": "clients of Mesh-LLM",
        "how": "cannot return the result of a call, since the call has no id",
        "shown": "https://github.com/Mesh-LLM/mesh-llm/issues/1318"
      }
    ],
    "fix": "Serialise the arguments (json.dumps, JSON.stringify) before they go into the call, and make an id for calls of engines that have none (Ollama's native API, llama.cpp's older templates).",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "SCH-007",
    "area": "schema",
    "level": "MUST",
    "tier": "standard",
    "title": "Log probabilities have their documented shape",
    "text": "Where `logprobs` is not null it is an object with `content`, an array or null, and `refusal` likewise where it is present; each token of them has the string `token`, the number `logprob`, 0 or less, `bytes` as integers or null where it is present, and `top_logprobs` as an array of the same without a list of its own.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionTokenLogprob",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, choices, logprobs",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "typed SDKs of Together",
        "how": "fail on a number in place of the object",
        "shown": "https://github.com/togethercomputer/openapi/issues/27"
      },
      {
        "client": "TRL",
        "how": "fails on a token whose logprob is null",
        "shown": "https://github.com/huggingface/trl/issues/6693"
      }
    ],
    "fix": "Do not reuse the shape of the legacy completions endpoint (token_logprobs, top_logprobs as maps). JSON holds neither -inf nor NaN: send -9999.0 for what is too unlikely.",
    "capability": "logprobs",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-008",
    "area": "schema",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "Members that may be null are there all the same",
    "text": "In a plain answer `logprobs` of a choice and `content` and `refusal` of its message are present, with null where there is nothing; in each chunk so is `finish_reason` of a choice, and in log probabilities `refusal`, and `bytes` of each token. Clients cope with their absence.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, choices, required",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionResponseMessage, required",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, choices, required",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionTokenLogprob, required",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Serialise these members although they are null: exclude_none in pydantic, omitempty in Go and skip_serializing_if in serde each drop them.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-009",
    "area": "schema",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "Names are unique and numbers survive a double",
    "text": "In the JSON of answers and chunks no object has a name twice, and no number lies beyond the range of an IEEE 754 double or is an integer that a double cannot hold exactly. Readers differ on what they make of these.",
    "sources": [
      {
        "document": "RFC 8259",
        "section": "4 Objects",
        "link": "https://www.rfc-editor.org/rfc/rfc8259#section-4"
      },
      {
        "document": "RFC 8259",
        "section": "6 Numbers",
        "link": "https://www.rfc-editor.org/rfc/rfc8259#section-6"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() loses a part of the text",
        "shown": "src/witness/clients.test.ts: SCH-009-violated-deep"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText loses a part of the text",
        "shown": "src/witness/clients.test.ts: SCH-009-violated-deep"
      }
    ],
    "fix": "A doubled name comes from a gateway that adds a member to the upstream's text; add it to the parsed object. Send 64-bit seeds, nanoseconds and ids as strings.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-010",
    "area": "schema",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "Each completion has an id of its own",
    "text": "Two answers to two requests have different ids. A chance collision among short random ids shows as a violation too.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, id",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, id",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "clients of guardrails",
        "how": "meet ids that are missing or stand for several answers",
        "shown": "https://github.com/guardrails-ai/guardrails/issues/1415"
      }
    ],
    "fix": "Make the id from a UUID or at least 64 random bits for each request; a constant, or three random digits, collides.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-011",
    "area": "schema",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "Documented members that are optional have their types",
    "text": "What else of the documented members an answer or a chunk has (service_tier, system_fingerprint, annotations, audio, function_call, the details of usage, obfuscation, …) is of the documented type. Members that are not documented are free.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "OpenAI API description",
        "section": "CompletionUsage",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: SCH-011-violated-cached-tokens-string"
      }
    ],
    "fix": "Leave out a documented member that has no value of the documented type, or give a vendor's own value a name of the vendor's own.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-012",
    "area": "schema",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "No text ends or begins within a character",
    "text": "The content of a message, and of each delta by itself, holds no half of a UTF-16 surrogate pair: an escape such as \\ud83d stands beside its other half in one string.",
    "sources": [
      {
        "document": "RFC 8259",
        "section": "8.2 Unicode Characters",
        "link": "https://www.rfc-editor.org/rfc/rfc8259#section-8.2"
      },
      {
        "document": "RFC 7493",
        "section": "2.1 Encoding and Characters",
        "link": "https://www.rfc-editor.org/rfc/rfc7493#section-2.1"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Cut text between code points, not between the UTF-16 units of a JavaScript or Java string: strict parsers (orjson, serde) refuse the chunk, and Python cannot encode what it adds up to.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-013",
    "area": "schema",
    "level": "MUST",
    "tier": "smoke",
    "title": "An answer names its model",
    "text": "A plain answer, and each chunk that has an id, has a member `model`, and it is not empty throughout. What else it may be is for other rows; a document that leaves `model` out of its answers lowers the level here.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, required, model",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "Chat Completions Vision (Stream)",
        "section": "Response Example",
        "link": "https://api.example.com/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Take the name from what serves the request, and put it into every answer and chunk, that of usage included.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-014",
    "area": "schema",
    "level": "MUST",
    "tier": "smoke",
    "title": "One choice comes where no number is given",
    "text": "A request without n, or with n of 1, is answered with one choice, plain or streamed, and its index is 0.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, n, default",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Body, n",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: SCH-014-violated-stream-other-index"
      }
    ],
    "fix": "Make as many choices as n says, 1 if it says nothing. Candidates of a search, or of a vote, are not choices.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-020",
    "area": "schema",
    "level": "MUST",
    "tier": "smoke",
    "title": "A chunk has id, object, created and model",
    "text": "Each chunk, the usage chunk and a vendor's additional chunks included, has `id` and `model` as strings, `object` equal to \"chat.completion.chunk\", and `created` as a JSON integer. Azure's first chunk with prompt_filter_results is exempt.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, required",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Response Body, object",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() ends without usage",
        "shown": "src/witness/clients.test.ts: SCH-020-violated-usage-chunk-bare"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_TypeValidationError",
        "shown": "src/witness/clients.test.ts: SCH-020-violated-created-string"
      },
      {
        "client": "clients of Foundry Local",
        "how": "reject every chunk whose object is that of a plain answer",
        "shown": "https://github.com/microsoft/foundry-local/issues/31"
      },
      {
        "client": "opencode",
        "how": "fails on an accounting chunk without id, after the answer was complete",
        "shown": "https://github.com/anomalyco/opencode/issues/39606"
      }
    ],
    "fix": "Build every chunk, also those for usage, cost and keep-alive, from one constructor that fills the four members; name the object \"chat.completion.chunk\", not as in the plain answer.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-021",
    "area": "schema",
    "level": "MUST",
    "tier": "smoke",
    "title": "A chunk has choices with an index each",
    "text": "Each chunk has `choices` as an array, empty on the usage chunk and never absent or null, and each element has an integer `index` of 0 or more.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, choices",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with TypeError",
        "shown": "src/witness/clients.test.ts: SCH-021-violated-absent-on-usage"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: SCH-021-violated-absent-on-usage"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_TypeValidationError",
        "shown": "src/witness/clients.test.ts: SCH-021-violated-absent-on-usage"
      },
      {
        "client": "clients of ATOM",
        "how": "reject the usage chunk for want of choices",
        "shown": "https://github.com/ROCm/ATOM/issues/1711"
      }
    ],
    "fix": "Serialise an empty array as []: omitempty on a Go slice drops it. Do not wrap chunks into an envelope of the gateway's ({\"code\":0,\"data\":…}).",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-022",
    "area": "schema",
    "level": "MUST",
    "tier": "smoke",
    "title": "A choice of a chunk has a delta object",
    "text": "Each choice of a chunk has `delta` as an object, `{}` where there is nothing to say; it is never absent, null or a string.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, choices, delta",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration loses a part of the text",
        "shown": "src/witness/clients.test.ts: SCH-022-violated-string"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() ends without the text",
        "shown": "src/witness/clients.test.ts: SCH-022-violated-message"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() loses a part of the text",
        "shown": "src/witness/clients.test.ts: SCH-022-violated-string"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_TypeValidationError",
        "shown": "src/witness/clients.test.ts: SCH-022-violated-list"
      },
      {
        "client": "openai-python",
        "how": "fails on the annotation chunks of an asynchronous content filter",
        "shown": "https://github.com/openai/openai-python/issues/1677"
      },
      {
        "client": "openai-node",
        "how": "the same",
        "shown": "https://github.com/openai/openai-node/issues/1015"
      }
    ],
    "fix": "Give the finish chunk and annotation chunks `\"delta\":{}`; a delta dumped with exclude_none may become null in the outer object.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-023",
    "area": "schema",
    "level": "MUST",
    "tier": "smoke",
    "title": "role, content and refusal of a delta have their types",
    "text": "In a delta `role`, where present, is one of the documented roles or null, and `content` and `refusal` are each a string or null, or absent. A number and an array of parts are violations.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionStreamResponseDelta",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration gives [object Object] for text",
        "shown": "src/witness/clients.test.ts: SCH-023-violated-content-object"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() gives [object Object] for text",
        "shown": "src/witness/clients.test.ts: SCH-023-violated-content-object"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: SCH-023-violated-role-model"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_TypeValidationError",
        "shown": "src/witness/clients.test.ts: SCH-023-violated-content-number"
      },
      {
        "client": "Symfony AI",
        "how": "raises a type error on an array of parts",
        "shown": "https://github.com/symfony/ai/issues/2422"
      },
      {
        "client": "Meilisearch",
        "how": "cannot deserialise content that is no string",
        "shown": "https://github.com/meilisearch/meilisearch/issues/6327"
      }
    ],
    "fix": "Do not let a serialiser guess: text that looks like a number must stay a string (Cloudflare Workers AI once sent 6 for \"6\"). Turn the typed parts of reasoning models into content, and reasoning into a field of its own.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SCH-024",
    "area": "schema",
    "level": "MUST",
    "tier": "standard",
    "title": "Tool calls in a delta are an array of indexed fragments",
    "text": "In a delta `tool_calls` is an array, each element of which has an integer `index`; `id` and `function.name` are strings where present, `type` is \"function\", and `function.arguments` is a string and not an object.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCallChunk",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration gives arguments that are no JSON object",
        "shown": "src/witness/clients.test.ts: SCH-024-violated-arguments-object"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration gives a tool call without id",
        "shown": "src/witness/clients.test.ts: SCH-024-violated-id-number"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with TypeError",
        "shown": "src/witness/clients.test.ts: SCH-024-violated-object"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() gives arguments that are no JSON object",
        "shown": "src/witness/clients.test.ts: SCH-024-violated-arguments-object"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() gives a tool call without id",
        "shown": "src/witness/clients.test.ts: SCH-024-violated-id-number"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() ends without the tool call",
        "shown": "src/witness/clients.test.ts: SCH-024-violated-no-index"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: SCH-024-violated-object"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_TypeValidationError",
        "shown": "src/witness/clients.test.ts: SCH-024-violated-arguments-object"
      },
      {
        "client": "Open WebUI",
        "how": "never runs a call without index",
        "shown": "https://github.com/open-webui/open-webui/issues/27190"
      }
    ],
    "fix": "Stream calls through the type of the streaming API, not of the plain message: index on every fragment, arguments as a piece of text. Older Ollama and TGI sent the plain form.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "SCH-025",
    "area": "schema",
    "level": "MAY",
    "tier": "smoke",
    "title": "No nulls on good chunks that clients trip over",
    "text": "A good chunk has no `error` member, not even as null, and a fragment that continues a tool call has no `type` of null. Both are harmless to most clients and break one each.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCallChunk",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: SCH-025-violated-type-null-first"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with a bare object",
        "shown": "src/witness/clients.test.ts: SCH-025-violated-error-null"
      },
      {
        "client": "LiteLLM",
        "how": "refuses a tool-call type of null",
        "shown": "https://github.com/BerriAI/litellm/issues/2645"
      },
      {
        "client": "AI SDK",
        "how": "refuses a tool-call type of null",
        "shown": "https://github.com/vercel/ai/issues/6041"
      }
    ],
    "fix": "Dump chunks without their null members (exclude_none, omitempty, skip_serializing_if), but keep finish_reason.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SSE-001",
    "area": "sse",
    "level": "MUST",
    "tier": "smoke",
    "title": "The data of each event is one JSON object or [DONE]",
    "text": "The data of every event that a client dispatches, its data lines joined by LF, is either one JSON object and nothing more, or the six characters [DONE]. Two objects, half a one, null, a number, a quoted sentinel and a comment wrapped as data are violations.",
    "sources": [
      {
        "document": "WHATWG HTML",
        "section": "9.2.6 Interpreting an event stream",
        "link": "https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation"
      },
      {
        "document": "OpenAI API reference",
        "section": "The chat completion chunk object",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Frequently Asked Questions, Q1",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      },
      {
        "document": "RFC 8259",
        "section": "2 JSON Grammar",
        "link": "https://www.rfc-editor.org/rfc/rfc8259#section-2"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with TypeError",
        "shown": "src/witness/clients.test.ts: SSE-001-violated-array"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with SyntaxError",
        "shown": "src/witness/clients.test.ts: SSE-001-violated-comment-as-data"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: SSE-001-violated-array"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_TypeValidationError",
        "shown": "src/witness/clients.test.ts: SSE-001-violated-array"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_JSONParseError",
        "shown": "src/witness/clients.test.ts: SSE-001-violated-comment-as-data"
      },
      {
        "client": "llm-gateway",
        "how": "aborts on the first keep-alive comment that was wrapped as data",
        "shown": "https://github.com/mnfst/llm-gateway/issues/2053"
      },
      {
        "client": "clients of shimmy",
        "how": "get `data:` twice on each line and read no event",
        "shown": "https://github.com/Michael-A-Kuykendall/shimmy/issues/26"
      },
      {
        "client": "clients of OpenLLM",
        "how": "fail on two objects in one event",
        "shown": "https://github.com/bentoml/OpenLLM/issues/864"
      },
      {
        "client": "openai-python 2.24",
        "how": "yields None for a heartbeat whose data is null, which loops over chunks do not survive",
        "shown": "https://github.com/NousResearch/hermes-agent/issues/80822"
      }
    ],
    "fix": "Give one serialised object to one event. EventSourceResponse of sse-starlette and axum's Event write `data: ` themselves: hand them the bare JSON. Relays pass on lines that begin with a colon as they are, and send heartbeats as `: ping`.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SSE-002",
    "area": "sse",
    "level": "MUST",
    "tier": "smoke",
    "title": "Payload stands in lines that begin with data",
    "text": "No line whose field name the standard does not know looks like payload: JSON without `data:`, the continuation of a pretty-printed object, the sentinel alone. Clients ignore such lines, and what they hold is lost.",
    "sources": [
      {
        "document": "WHATWG HTML",
        "section": "9.2.6 Interpreting an event stream",
        "link": "https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration loses a part of the text",
        "shown": "src/witness/clients.test.ts: SSE-002-violated-bare-json"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with SyntaxError",
        "shown": "src/witness/clients.test.ts: SSE-002-violated-pretty-printed"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() loses a part of the text",
        "shown": "src/witness/clients.test.ts: SSE-002-violated-bare-json"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: SSE-002-violated-pretty-printed"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText loses a part of the text",
        "shown": "src/witness/clients.test.ts: SSE-002-violated-bare-json"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_JSONParseError",
        "shown": "src/witness/clients.test.ts: SSE-002-violated-pretty-printed"
      },
      {
        "client": "relays of Portkey",
        "how": "wait for a sentinel that came without its field name",
        "shown": "https://github.com/Portkey-AI/gateway/issues/55"
      },
      {
        "client": "clients of FastChat",
        "how": "get an empty answer from JSON lines",
        "shown": "https://github.com/lm-sys/FastChat/issues/873"
      },
      {
        "client": "clients of Lemonade",
        "how": "see an empty stream, since the backend's error came without field name",
        "shown": "https://github.com/lemonade-sdk/lemonade/issues/2826"
      }
    ],
    "fix": "Serialise chunks without indentation, on one line, after `data: `. Forward an upstream's body only after looking at its Content-Type: NDJSON (Ollama's native API) and a plain JSON error are no event streams.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SSE-003",
    "area": "sse",
    "level": "MUST",
    "tier": "smoke",
    "title": "The stream is UTF-8 throughout",
    "text": "The bytes of the body are valid UTF-8: no surrogate, no overlong form, and no character whose bytes are spread over two JSON texts. A character that is split between two TCP segments or HTTP chunks is fine.",
    "sources": [
      {
        "document": "WHATWG HTML",
        "section": "9.2.5 Parsing an event stream",
        "link": "https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream"
      },
      {
        "document": "RFC 3629",
        "section": "3 UTF-8 definition",
        "link": "https://www.rfc-editor.org/rfc/rfc3629#section-3"
      },
      {
        "document": "RFC 8259",
        "section": "8.1 Character Encoding",
        "link": "https://www.rfc-editor.org/rfc/rfc8259#section-8.1"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration gives damaged characters",
        "shown": "src/witness/clients.test.ts: SSE-003-violated-beyond-unicode"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() gives damaged characters",
        "shown": "src/witness/clients.test.ts: SSE-003-violated-beyond-unicode"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText gives damaged characters",
        "shown": "src/witness/clients.test.ts: SSE-003-violated-beyond-unicode"
      }
    ],
    "fix": "Detokenise incrementally and hold back the bytes of an unfinished character until the next token completes it (llama.cpp, mlx and exllama yield tokens that are parts of an emoji or a Chinese character).",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SSE-004",
    "area": "sse",
    "level": "MUST",
    "tier": "smoke",
    "title": "A blank line ends each event, the last one included",
    "text": "Each event is followed by an empty line, and so is the last one before the body ends. Two payloads in neighbouring data lines without an empty line between them are one event for every client, and an event without its empty line at the end is discarded.",
    "sources": [
      {
        "document": "WHATWG HTML",
        "section": "9.2.5 Parsing an event stream",
        "link": "https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream"
      },
      {
        "document": "WHATWG HTML",
        "section": "9.2.6 Interpreting an event stream",
        "link": "https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration ends without a finish reason",
        "shown": "src/witness/clients.test.ts: SSE-004-violated-no-sentinel-unended"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with SyntaxError",
        "shown": "src/witness/clients.test.ts: SSE-004-violated-single-line-ends"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: SSE-004-violated-no-sentinel-unended"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_InvalidResponseDataError",
        "shown": "src/witness/clients.test.ts: SSE-004-violated-no-sentinel-unended"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_JSONParseError",
        "shown": "src/witness/clients.test.ts: SSE-004-violated-single-line-ends"
      },
      {
        "client": "gemini-cli",
        "how": "loses finish reason and usage of an unended last event",
        "shown": "https://github.com/google-gemini/gemini-cli/issues/29059"
      },
      {
        "client": "req_llm",
        "how": "loses usage of an unended last event",
        "shown": "https://github.com/agentjido/req_llm/issues/462"
      },
      {
        "client": "eventsource-parser",
        "how": "hands two objects over as the data of one event",
        "shown": "https://github.com/rexxars/eventsource-parser/issues/31"
      }
    ],
    "fix": "Write \"\\n\\n\" after every event, as part of the event. Line-based relays (bufio.Scanner, iter_lines) drop blank lines and have to write them again, also after the last line.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SSE-005",
    "area": "sse",
    "level": "MUST",
    "tier": "smoke",
    "title": "No byte order mark within the stream",
    "text": "No line but the first begins with the bytes EF BB BF: there they become part of the field name, and the line is ignored.",
    "sources": [
      {
        "document": "WHATWG HTML",
        "section": "9.2.5 Parsing an event stream",
        "link": "https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText loses a part of the text",
        "shown": "src/witness/clients.test.ts: SSE-005-violated-before-a-chunk"
      }
    ],
    "fix": "Encode with plain UTF-8: utf-8-sig in Python, and a new StreamWriter with Encoding.UTF8 for each chunk in .NET, write the mark every time.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SSE-006",
    "area": "sse",
    "level": "MAY",
    "tier": "smoke",
    "title": "No byte order mark before the stream",
    "text": "The body does not begin with EF BB BF. The standard strips one mark there; not every client does.",
    "sources": [
      {
        "document": "WHATWG HTML",
        "section": "9.2.5 Parsing an event stream",
        "link": "https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Encode with plain UTF-8, without a mark (new UTF8Encoding(false) in .NET, utf-8 in Python).",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SSE-007",
    "area": "sse",
    "level": "MAY",
    "tier": "smoke",
    "title": "Each event has data",
    "text": "No event consists of `retry`, `id` or `event` alone. Such an event is lawful and dispatched by no browser; one client parses its missing data.",
    "sources": [
      {
        "document": "WHATWG HTML",
        "section": "9.2.6 Interpreting an event stream",
        "link": "https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with SyntaxError",
        "shown": "src/witness/clients.test.ts: SSE-007-violated-event"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: SSE-007-violated-event"
      },
      {
        "client": "openai-python",
        "how": "raises a JSONDecodeError on an event without data",
        "shown": "https://github.com/openai/openai-python/issues/2721"
      }
    ],
    "fix": "Send retry and id next to the data of the first chunk, or leave them out; nobody resumes such a stream.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "SSE-008",
    "area": "sse",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "Events have no names but message and error",
    "text": "No event has an `event` field other than message, or error on an error. Clients of this API ignore names and take the data of a named vendor event for a chunk.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "The chat completion chunk object",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "WHATWG HTML",
        "section": "9.2.6 Interpreting an event stream",
        "link": "https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with TypeError",
        "shown": "src/witness/clients.test.ts: SSE-008-violated-ping"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: SSE-008-violated-ping"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_TypeValidationError",
        "shown": "src/witness/clients.test.ts: SSE-008-violated-ping"
      },
      {
        "client": "opencode",
        "how": "aborts on a progress event between chunks",
        "shown": "https://github.com/anomalyco/opencode/issues/38106"
      }
    ],
    "fix": "Put progress, citations and cost into additional members of ordinary chunks, or into comments; offer named events on another path, or when the client asks for them.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-001",
    "area": "stream",
    "level": "MUST",
    "tier": "smoke",
    "title": "The stream is closed by data: [DONE]",
    "text": "A stream that ended without an error has an event whose data is exactly [DONE].",
    "sources": [
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Body, stream",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      },
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionStreamOptions, include_usage",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI API reference",
        "section": "Streaming",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with TypeError",
        "shown": "src/witness/clients.test.ts: STR-001-violated-another-ending"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration ends without a finish reason",
        "shown": "src/witness/clients.test.ts: STR-001-violated-cleanly-cut-short"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: STR-001-violated-another-ending"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_TypeValidationError",
        "shown": "src/witness/clients.test.ts: STR-001-violated-another-ending"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_InvalidResponseDataError",
        "shown": "src/witness/clients.test.ts: STR-001-violated-cleanly-cut-short"
      },
      {
        "client": "inference-benchmarker",
        "how": "reports a connection that closed before the answer was complete",
        "shown": "https://github.com/ikawrakow/ik_llama.cpp/issues/467"
      },
      {
        "client": "clients of mlc-llm",
        "how": "wait for a sentinel that never comes",
        "shown": "https://github.com/mlc-ai/mlc-llm/issues/1300"
      },
      {
        "client": "hermes-agent",
        "how": "takes the stream for a truncated one",
        "shown": "https://github.com/NousResearch/hermes-agent/issues/90848"
      }
    ],
    "fix": "Write `data: [DONE]` and a blank line when the generator is done, spelled exactly so, and in gateways whose upstream has another ending (message_stop of Anthropic, end of body of Gemini and Ollama) as well.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-002",
    "area": "stream",
    "level": "MUST",
    "tier": "smoke",
    "title": "A stream brings at least one choice",
    "text": "Status 200 to a request to stream is followed by at least one chunk whose choices are not empty. An empty body, or nothing but [DONE], is a failure told as a success.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "The chat completion chunk object",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Body, stream",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration ends without the text and ends without a finish reason",
        "shown": "src/witness/clients.test.ts: STR-002-violated-empty-body"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: STR-002-violated-empty-body"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_InvalidResponseDataError",
        "shown": "src/witness/clients.test.ts: STR-002-violated-empty-body"
      },
      {
        "client": "clients of aibridge",
        "how": "get an empty answer where the upstream had refused, with nothing to retry on",
        "shown": "https://github.com/coder/aibridge/issues/56"
      }
    ],
    "fix": "Look at the upstream's status before the response is begun, and pass its error on. A generator that ends before its first yield must raise.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-003",
    "area": "stream",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "Nothing comes after [DONE]",
    "text": "No event follows the first [DONE], not a second one either. Clients stop reading there; what is left unread costs the connection.",
    "sources": [
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Frequently Asked Questions, Q1",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      },
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionStreamOptions, include_usage",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with a bare object",
        "shown": "src/witness/clients.test.ts: STR-003-violated-error-after"
      },
      {
        "client": "relays behind OmniRoute",
        "how": "close twice when they count terminators",
        "shown": "https://github.com/diegosouzapw/OmniRoute/issues/2947"
      },
      {
        "client": "relays behind ODS",
        "how": "emit the sentinel once more",
        "shown": "https://github.com/Osmantic/ODS/issues/5652"
      }
    ],
    "fix": "A relay either forwards the upstream's sentinel or writes its own, in one place; usage and cost belong before it.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-004",
    "area": "stream",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "The body ends when the answer has ended",
    "text": "After the finish chunk and [DONE] the response comes to its end at once, so that clients which read to the end are not kept waiting.",
    "sources": [
      {
        "document": "RFC 9112",
        "section": "7.1 Chunked Transfer Coding",
        "link": "https://www.rfc-editor.org/rfc/rfc9112#section-7.1"
      },
      {
        "document": "OpenAI API reference",
        "section": "Streaming",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration waits without end",
        "shown": "src/witness/clients.test.ts: STR-004-violated-comments-after-the-finish"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() waits without end",
        "shown": "src/witness/clients.test.ts: STR-004-violated-comments-after-the-finish"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText waits without end",
        "shown": "src/witness/clients.test.ts: STR-004-violated-comments-after-the-finish"
      },
      {
        "client": "clients of Bifrost",
        "how": "hang after the last chunk of a tool turn",
        "shown": "https://github.com/maximhq/bifrost/issues/6784"
      },
      {
        "client": "cohere-python",
        "how": "waits for the end of a stream that stays open",
        "shown": "https://github.com/cohere-ai/cohere-python/issues/756"
      }
    ],
    "fix": "Cancel the keep-alive task and close the queue when the generator ends; in Go close the channel that the handler ranges over, and return.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-005",
    "area": "stream",
    "level": "MUST",
    "tier": "smoke",
    "title": "All chunks of a stream have one id",
    "text": "The member `id` has the same value in every chunk of a stream, for all choices of it and in the usage chunk.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, id",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-go",
        "how": "its accumulator refuses chunks of another id",
        "shown": "https://github.com/microsoft/foundry-local/issues/144"
      },
      {
        "client": "clients of LiteLLM",
        "how": "split one answer into many messages",
        "shown": "https://github.com/BerriAI/litellm/issues/1571"
      },
      {
        "client": "accumulators behind SGLang",
        "how": "drop the second choice, since its chunks had an id of their own",
        "shown": "https://github.com/sgl-project/sglang/issues/39864"
      }
    ],
    "fix": "Make the id when the request comes in and pass it to whatever builds chunks; do not give each choice, or each engine output, one of its own.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-006",
    "area": "stream",
    "level": "MAY",
    "tier": "smoke",
    "title": "All chunks of a stream have one time",
    "text": "The member `created` has the same value in every chunk of a stream, the usage chunk included.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, created",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "clients of SGLang",
        "how": "split an answer, where they group chunks by id and time",
        "shown": "https://github.com/sgl-project/sglang/issues/39864"
      }
    ],
    "fix": "Take the time once a request, not once a write, and fill it into the last chunks too.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-007",
    "area": "stream",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "All chunks of a stream name one model",
    "text": "The member `model` has the same value in every chunk of a stream; an empty string on the last one is another value.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, model",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "Dify",
        "how": "refuses the last chunk, and with it the answer, when its model is empty",
        "shown": "https://github.com/maximhq/bifrost/issues/2613"
      }
    ],
    "fix": "Fill the finish chunk and the usage chunk from the same constructor as the others; translated upstream events (message_delta of Anthropic) have no model of their own.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-008",
    "area": "stream",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "The model has one name, streamed or not",
    "text": "The same model asked plainly and as a stream is named alike in `model`. A more exact name than the one asked for, such as a dated snapshot, is fine in both.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, model",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, model",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "cost accounting behind headroom",
        "how": "meets a model that it does not know",
        "shown": "https://github.com/headroomlabs-ai/headroom/issues/2690"
      }
    ],
    "fix": "Rename the upstream's model in both code paths by the same function; gateways tend to do it for the JSON answer alone.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-009",
    "area": "stream",
    "level": "MUST",
    "tier": "smoke",
    "title": "Each choice has a role before its text",
    "text": "A delta of each choice has `role` before any text, refusal or call of that choice, or beside it. Content beside the role may be \"\", null or absent.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Streaming, the example stream",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionStreamResponseDelta, role",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: STR-009-violated-no-role"
      },
      {
        "client": "langwatch",
        "how": "breaks on a stream without a role",
        "shown": "https://github.com/langwatch/langwatch/issues/6196"
      }
    ],
    "fix": "Send `{\"role\":\"assistant\",\"content\":\"\"}` as the first chunk. Relays that skip chunks without text drop it.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-010",
    "area": "stream",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "role comes once for each choice",
    "text": "Only the first delta of a choice has a role; later it is absent, or null. Clients that join strings join this one too.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Streaming, the example stream",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "string-merging clients of LiteLLM",
        "how": "the same",
        "shown": "https://github.com/BerriAI/litellm/issues/9986"
      }
    ],
    "fix": "Set role in the first chunk alone, not as the default of the delta's type.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-011",
    "area": "stream",
    "level": "MUST",
    "tier": "standard",
    "title": "n choices come, under the indexes 0 to n - 1",
    "text": "An answer to n of 2 or more has a choice, and a stream chunks, for exactly the indexes 0 to n - 1, in any order and any mixture; the text of one is not under the index of another.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, n",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, choices, index",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Body, n",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration ends without the text and ends without a finish reason",
        "shown": "src/witness/clients.test.ts: STR-011-violated-all-at-zero"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() ends without the text and ends without a finish reason",
        "shown": "src/witness/clients.test.ts: STR-011-violated-all-at-zero"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: STR-011-violated-from-one"
      },
      {
        "client": "clients of LiteLLM",
        "how": "interleave the texts of all choices, since all bear index 0",
        "shown": "https://github.com/BerriAI/litellm/issues/3276"
      },
      {
        "client": "clients of llama-cpp-python",
        "how": "fail on the second choice that was never made",
        "shown": "https://github.com/abetlen/llama-cpp-python/issues/1906"
      }
    ],
    "fix": "Carry the engine's sequence number into index for content, finish and usage alike. A backend that makes one choice refuses n > 1 with a 400.",
    "capability": "many-choices",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-012",
    "area": "stream",
    "level": "MUST",
    "tier": "smoke",
    "title": "A delta has only the text that is new",
    "text": "`delta.content` brings what follows the text before it. It never repeats the text so far, neither in every chunk nor in one of them.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionStreamResponseDelta",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Body, stream",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration gives a part of the text twice",
        "shown": "src/witness/clients.test.ts: STR-012-violated-cumulative-prose"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() gives a part of the text twice",
        "shown": "src/witness/clients.test.ts: STR-012-violated-cumulative-prose"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText gives a part of the text twice",
        "shown": "src/witness/clients.test.ts: STR-012-violated-cumulative-prose"
      },
      {
        "client": "chat front ends",
        "how": "show the text again with every chunk",
        "shown": "https://github.com/swuecho/chat/issues/687"
      },
      {
        "client": "clients of TensorRT-LLM",
        "how": "get the whole text so far in some chunks",
        "shown": "https://github.com/NVIDIA/TensorRT-LLM/issues/3280"
      }
    ],
    "fix": "Engines that report the whole output so far (vLLM's RequestOutput, TensorRT-LLM, Gemini's snapshots) need the length that was already sent kept for each choice.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-013",
    "area": "stream",
    "level": "MUST",
    "tier": "standard",
    "title": "A tool call opens with id, type and name",
    "text": "The first fragment of each tool call has a non-empty string `id`, `type`, and a non-empty `function.name`; arguments come with it or after it.",
    "sources": [
      {
        "document": "OpenAI guide",
        "section": "Function calling, streaming",
        "link": "https://platform.openai.com/docs/guides/function-calling#streaming"
      },
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCallChunk",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration gives a tool call without id",
        "shown": "src/witness/clients.test.ts: STR-013-violated-empty-id"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration gives a tool call without name",
        "shown": "src/witness/clients.test.ts: STR-013-violated-empty-name"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() gives a tool call without name",
        "shown": "src/witness/clients.test.ts: STR-013-violated-empty-name"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: STR-013-violated-no-type"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_InvalidResponseDataError",
        "shown": "src/witness/clients.test.ts: STR-013-violated-empty-name"
      },
      {
        "client": "AI SDK",
        "how": "refuses a first fragment without a name, and without an id",
        "shown": "https://github.com/vercel/ai/issues/15879"
      },
      {
        "client": "opencode",
        "how": "refuses a call whose first fragment has no id",
        "shown": "https://github.com/anomalyco/opencode/issues/30247"
      }
    ],
    "fix": "Hold fragments back until the name is known, make the id then, and send all three together; id belongs on the call and not into function.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "STR-014",
    "area": "stream",
    "level": "MUST",
    "tier": "standard",
    "title": "Tool calls are numbered from 0, one index for each call",
    "text": "Within a choice the indexes of tool calls are 0, 1, 2 and so on without a gap, and all fragments of a call, known by its id, have the same index.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCallChunk, index",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "OpenAI guide",
        "section": "Function calling, streaming",
        "link": "https://platform.openai.com/docs/guides/function-calling#streaming"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration runs two tool calls together",
        "shown": "src/witness/clients.test.ts: STR-014-violated-one-index"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: STR-014-violated-from-one"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() runs two tool calls together",
        "shown": "src/witness/clients.test.ts: STR-014-violated-one-index"
      },
      {
        "client": "Pipecat",
        "how": "dispatches an empty call in the place of the missing index",
        "shown": "https://github.com/pipecat-ai/pipecat/issues/4987"
      },
      {
        "client": "agno",
        "how": "sends on the arguments of two calls as one",
        "shown": "https://github.com/agno-agi/agno/issues/8880"
      }
    ],
    "fix": "Count calls by themselves. Relays of Anthropic and Bedrock streams copy the number of the content block, which counts text and reasoning too.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "STR-015",
    "area": "stream",
    "level": "MUST",
    "tier": "standard",
    "title": "Each tool call of an answer has an id of its own",
    "text": "No two tool calls of a choice, plain or streamed, have the same id, and none has an empty one.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCall, id",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestToolMessage, tool_call_id",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() gives a tool call without id",
        "shown": "src/witness/clients.test.ts: STR-015-violated-empty"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText gives a tool call without id",
        "shown": "src/witness/clients.test.ts: STR-015-violated-empty"
      },
      {
        "client": "nanobot",
        "how": "assigns results to the wrong call",
        "shown": "https://github.com/HKUDS/nanobot/issues/4059"
      },
      {
        "client": "OpenClaw",
        "how": "has its next turn refused for a doubled tool_call_id",
        "shown": "https://github.com/openclaw/openclaw/issues/47136"
      }
    ],
    "fix": "Draw the id at random (call_ and a UUID); a counter that starts at 0 in each answer, and TGI's constant 0, repeat themselves.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "STR-016",
    "area": "stream",
    "level": "MUST",
    "tier": "standard",
    "title": "id and name of a tool call come once",
    "text": "After the first fragment of a call its `id` and `function.name` are absent or null: neither repeated nor sent as empty strings. Clients join the fragments of both.",
    "sources": [
      {
        "document": "OpenAI guide",
        "section": "Function calling, streaming",
        "link": "https://platform.openai.com/docs/guides/function-calling#streaming"
      },
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCallChunk",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText makes several tool calls of one",
        "shown": "src/witness/clients.test.ts: STR-016-violated-name-in-parts"
      },
      {
        "client": "Continue",
        "how": "the same",
        "shown": "https://github.com/continuedev/continue/issues/5849"
      },
      {
        "client": "opencode",
        "how": "refuses fragments whose id or name is empty",
        "shown": "https://github.com/anomalyco/opencode/issues/37841"
      },
      {
        "client": "Symfony AI",
        "how": "takes an empty id for a new call and drops the arguments so far",
        "shown": "https://github.com/symfony/ai/issues/2220"
      },
      {
        "client": "koog",
        "how": "the same",
        "shown": "https://github.com/JetBrains/koog/issues/1900"
      }
    ],
    "fix": "Give the fragment's type optional members and set them in the first fragment alone; a Go struct without omitempty sends \"\" in all others.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "STR-017",
    "area": "stream",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A tool call names a function that was offered",
    "text": "`function.name` of each call is exactly one of the names in the request's tools: whole, and without remains of the template.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, tools",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCall, function, name",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "clients of SGLang",
        "how": "find no such tool, since the name was sent before it was complete",
        "shown": "https://github.com/sgl-project/sglang/issues/15754"
      },
      {
        "client": "clients of Fireworks",
        "how": "find no such tool, and have later requests refused, with a template token on the name",
        "shown": "https://github.com/fw-ai-external/python-sdk/issues/119"
      }
    ],
    "fix": "Send the name when the parser knows that it is complete, stripped of template tokens; constrain decoding to the offered names where the engine can.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "STR-018",
    "area": "stream",
    "level": "SHOULD",
    "tier": "standard",
    "title": "The arguments of a tool call add up to a JSON object",
    "text": "The fragments of `function.arguments`, joined, are the text of one JSON object: not cut short, and not encoded twice. OpenAI warns that a model may write invalid JSON; a transport must not.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCallChunk, function, arguments",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCall, function, arguments",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration gives arguments that are no JSON object",
        "shown": "src/witness/clients.test.ts: STR-018-violated-stream-cut-short"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() gives arguments that are no JSON object",
        "shown": "src/witness/clients.test.ts: STR-018-violated-stream-cut-short"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() gives arguments that are no JSON object",
        "shown": "src/witness/clients.test.ts: STR-018-violated-array"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText gives arguments that are no JSON object",
        "shown": "src/witness/clients.test.ts: STR-018-violated-stream-cut-short"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText gives arguments that are no JSON object",
        "shown": "src/witness/clients.test.ts: STR-018-violated-array"
      },
      {
        "client": "clients of vLLM",
        "how": "cannot run calls whose last brace was lost while streaming",
        "shown": "https://github.com/vllm-project/vllm/issues/32152"
      }
    ],
    "fix": "Flush the tool parser when the engine stops: what it holds back to recognise an end marker is often the last brace. Serialise the arguments once; relays find them as text already.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "STR-019",
    "area": "stream",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A call without arguments has the arguments \"{}\"",
    "text": "The call of a function without parameters has the two characters {} as its arguments, not an empty string. OpenAI's strict tools have been seen to send the empty string too.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCall, function, arguments",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration gives arguments that are no JSON object",
        "shown": "src/witness/clients.test.ts: STR-019-violated-no-fragment"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() gives arguments that are no JSON object",
        "shown": "src/witness/clients.test.ts: STR-019-violated-no-fragment"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() gives arguments that are no JSON object",
        "shown": "src/witness/clients.test.ts: STR-019-violated-empty-string"
      },
      {
        "client": "llm",
        "how": "crashes on parsing the empty string",
        "shown": "https://github.com/simonw/llm/issues/1164"
      },
      {
        "client": "aichat",
        "how": "crashes on parsing the empty string",
        "shown": "https://github.com/sigoden/aichat/issues/1217"
      },
      {
        "client": "openai-agents-js",
        "how": "crashes on parsing the empty string",
        "shown": "https://github.com/openai/openai-agents-js/issues/664"
      },
      {
        "client": "qwen-code",
        "how": "drops the call",
        "shown": "https://github.com/QwenLM/qwen-code/issues/6249"
      }
    ],
    "fix": "Send \"{}\" when the call closes and no fragment of arguments was sent.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "STR-020",
    "area": "stream",
    "level": "MUST",
    "tier": "standard",
    "title": "Nothing of the text is lost or doubled while streaming",
    "text": "Where the plain answer repeats a given text exactly, the deltas of the streamed one add up to it as well: double spaces, tabs, line breaks and characters of two to four bytes included. Nothing is sent twice, and the text does not come under another name than content.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionStreamResponseDelta, content",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Body, stream",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration ends without the text",
        "shown": "src/witness/clients.test.ts: STR-020-violated-as-reasoning"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration gives damaged characters",
        "shown": "src/witness/clients.test.ts: STR-020-violated-characters-broken"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration gives a part of the text twice",
        "shown": "src/witness/clients.test.ts: STR-020-violated-first-delta-twice"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() ends without the text",
        "shown": "src/witness/clients.test.ts: STR-020-violated-as-reasoning"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() gives damaged characters",
        "shown": "src/witness/clients.test.ts: STR-020-violated-characters-broken"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() gives a part of the text twice",
        "shown": "src/witness/clients.test.ts: STR-020-violated-first-delta-twice"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText ends without the text",
        "shown": "src/witness/clients.test.ts: STR-020-violated-as-reasoning"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText gives damaged characters",
        "shown": "src/witness/clients.test.ts: STR-020-violated-characters-broken"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText gives a part of the text twice",
        "shown": "src/witness/clients.test.ts: STR-020-violated-first-delta-twice"
      }
    ],
    "fix": "Never strip a delta, nor skip one because it is blank: test for the empty string instead. Decode the whole text each time and send the difference, since tokens decoded one by one lose spaces (SentencePiece) and halves of characters.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "STR-021",
    "area": "stream",
    "level": "MAY",
    "tier": "standard",
    "title": "A request has the same answer, streamed or not",
    "text": "At the run's temperature the plain and the streamed answer to one request are the same text. Nothing promises this; a difference hints at two code paths.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, temperature",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, stream",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Let both modes share template, sampling parameters and detokeniser, and make the plain answer from the stream.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "STR-022",
    "area": "stream",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "Tokens of the chat template do not show in the text",
    "text": "The text of an answer contains no end or role marker of a chat template, such as <|im_end|>, <|eot_id|>, </s> or [/INST].",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionResponseMessage, content",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "readers of LightLLM",
        "how": "see the marker, and send it back with the next turn",
        "shown": "https://github.com/ModelTC/LightLLM/issues/130"
      },
      {
        "client": "readers of vLLM",
        "how": "the same",
        "shown": "https://github.com/vllm-project/vllm/issues/4046"
      }
    ],
    "fix": "Decode with skip_special_tokens, list every end token of the model in its generation config (eos_token_id may be an array), and match markers that the tokenizer splits on the text.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-023",
    "area": "stream",
    "level": "SHOULD",
    "tier": "standard",
    "title": "Tool calls are not written into the text",
    "text": "With tools offered, the text of the answer has none of the markup that templates use for calls (<tool_call>, [TOOL_CALLS], <|python_tag|>, …) and is not itself the JSON of a call: calls stand in tool_calls.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, choices, message, tool_calls",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration ends without the tool call",
        "shown": "src/witness/clients.test.ts: STR-023-violated-streamed"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() ends without the tool call",
        "shown": "src/witness/clients.test.ts: STR-023-violated-streamed"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText ends without the tool call",
        "shown": "src/witness/clients.test.ts: STR-023-violated-streamed"
      },
      {
        "client": "clients of mlx-vlm",
        "how": "show the markup and run no tool",
        "shown": "https://github.com/Blaizzy/mlx-vlm/issues/974"
      },
      {
        "client": "clients of LocalAI",
        "how": "take the answer for text and run no tool",
        "shown": "https://github.com/mudler/LocalAI/issues/10346"
      }
    ],
    "fix": "Switch on the parser that fits the model (--enable-auto-tool-choice and --tool-call-parser in vLLM, --jinja in llama.cpp), and hold text back while it may be the beginning of a marker.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "STR-024",
    "area": "stream",
    "level": "MAY",
    "tier": "standard",
    "title": "Arguments of a call are not repeated as text",
    "text": "Beside a tool call the text is not just the arguments, or one of their values. Text beside a call is allowed; this text says what the call says.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionResponseMessage, content",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "agents on MTPLX",
        "how": "carry the stray text into the next turn and call again",
        "shown": "https://github.com/youssofal/MTPLX/issues/249"
      }
    ],
    "fix": "Send as content only what the parser put outside calls, and flush its buffer into one of the two, not into both.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "STR-025",
    "area": "stream",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "No stubs of calls on ordinary deltas",
    "text": "A delta without a call has no `tool_calls`: not as an empty array. It has no `function_call` object either, unless the legacy functions were offered.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionStreamResponseDelta",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: STR-025-violated-empty-function-call"
      },
      {
        "client": "VS Code",
        "how": "loses the whole text of the answer, because it takes the empty array for a call",
        "shown": "https://github.com/microsoft/vscode/issues/330038"
      },
      {
        "client": "9router",
        "how": "ends the message after its first token",
        "shown": "https://github.com/decolua/9router/issues/2230"
      },
      {
        "client": "workbuddy-gateway",
        "how": "sees a function call without a name",
        "shown": "https://github.com/CangShui/workbuddy-gateway/issues/3"
      }
    ],
    "fix": "Give tool_calls the default None or nil, not []; exclude_none keeps an empty list, and needs exclude_unset or exclude_defaults besides.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-026",
    "area": "stream",
    "level": "SHOULD",
    "tier": "standard",
    "title": "Chunks are sent on as they are made",
    "text": "The first word of a long stream does not wait for its last: it comes about as early as that of a short stream, not together with the end. Speed and size of chunks are free.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, stream",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Frequently Asked Questions, Q1",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      },
      {
        "document": "WHATWG HTML",
        "section": "9.2.7 Authoring notes",
        "link": "https://html.spec.whatwg.org/multipage/server-sent-events.html#authoring-notes"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "readers of rootjs",
        "how": "see the answer all at once, at its end",
        "shown": "https://github.com/blinkk/rootjs/issues/1209"
      }
    ],
    "fix": "proxy_buffering off in nginx, or X-Accel-Buffering: no in the answer; no compression of event streams; flush after each event (Flusher in Go); no middleware that reads the whole body (BaseHTTPMiddleware in older Starlette, response loggers in gateways, serverless without streaming).",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-027",
    "area": "stream",
    "level": "MAY",
    "tier": "smoke",
    "title": "The head comes before the first word",
    "text": "The status line and header section of a stream do not arrive a second or more after the request and only together with the first word. No document asks for more; early headers keep clients and balancers from giving up.",
    "sources": [
      {
        "document": "WHATWG HTML",
        "section": "9.2.7 Authoring notes",
        "link": "https://html.spec.whatwg.org/multipage/server-sent-events.html#authoring-notes"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "clients and load balancers with a time limit on headers",
        "how": "give up while a long prompt is read",
        "shown": "https://github.com/Boise-State-Development/agentcore-public-stack/issues/1133"
      }
    ],
    "fix": "Once the request is validated send the head, and a comment (`: ping`) every few seconds while the prompt is read.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-028",
    "area": "stream",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "A stream that is kept alive brings tokens",
    "text": "A stream does not consist of comments alone until the run's limit for one exchange ends it: it brings text, a call, or an error event.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Streaming",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "WHATWG HTML",
        "section": "9.2.7 Authoring notes",
        "link": "https://html.spec.whatwg.org/multipage/server-sent-events.html#authoring-notes"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration waits without end",
        "shown": "src/witness/clients.test.ts: STR-028-violated-comments-from-the-first"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() waits without end",
        "shown": "src/witness/clients.test.ts: STR-028-violated-comments-from-the-first"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText waits without end",
        "shown": "src/witness/clients.test.ts: STR-028-violated-comments-from-the-first"
      },
      {
        "client": "clients of Rapid-MLX",
        "how": "wait for ever, since comments keep every time limit from running out",
        "shown": "https://github.com/raullenchai/Rapid-MLX/issues/1359"
      }
    ],
    "fix": "Bound the time to the first token, and end the stream with an error event when it is over; a keep-alive task must not outlive the generation that it covers.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-029",
    "area": "stream",
    "level": "MUST",
    "tier": "smoke",
    "title": "Without stream true the answer is no event stream",
    "text": "A request with stream false, or without the member, is answered with one JSON object, and with no `data:` line after it.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, stream: default false",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Body, stream",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with SyntaxError",
        "shown": "src/witness/clients.test.ts: STR-029-violated-labelled-json"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError",
        "shown": "src/witness/clients.test.ts: STR-029-violated-one-event"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: STR-029-violated-labelled-json"
      },
      {
        "client": "JSON clients of KAITO",
        "how": "cannot parse the body, since it is a stream",
        "shown": "https://github.com/kaito-project/kaito/issues/1880"
      },
      {
        "client": "SDKs behind 9router",
        "how": "cannot parse a body that has [DONE] after the object",
        "shown": "https://github.com/decolua/9router/issues/3492"
      }
    ],
    "fix": "Default stream to false, and branch on it where the answer is written; a gateway that always streams from its upstream must assemble the chunks.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-030",
    "area": "stream",
    "level": "MUST",
    "tier": "smoke",
    "title": "With stream true the answer is an event stream",
    "text": "A request with stream true that is answered with 2xx and no error is answered with an event stream, and not with one JSON completion, JSON lines or anything else.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, stream",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Body, stream",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      },
      {
        "document": "WHATWG HTML",
        "section": "9.2.5 Parsing an event stream",
        "link": "https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration ends without the text and ends without a finish reason",
        "shown": "src/witness/clients.test.ts: STR-030-violated-array"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: STR-030-violated-array"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_InvalidResponseDataError",
        "shown": "src/witness/clients.test.ts: STR-030-violated-array"
      },
      {
        "client": "clients of FastChat",
        "how": "get an empty answer from JSON lines",
        "shown": "https://github.com/lm-sys/FastChat/issues/873"
      }
    ],
    "fix": "Pass the member on, and do not drop it with the parameters that a backend does not know. What cannot stream (images, tools, caches) sends its finished text as one chunk, a finish chunk and [DONE].",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "STR-031",
    "area": "stream",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "The very first delta of each choice has the role",
    "text": "No chunk of a choice comes before the one with `role`, not even one with an empty delta.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Streaming, the example stream",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "LangChain.js",
        "how": "types the stream by its first chunk, and drops all tool calls where that one has no role",
        "shown": "https://github.com/jundot/omlx/issues/2117"
      }
    ],
    "fix": "Send the role before any keep-alive in the form of a chunk; keep-alives are better comments (a line that begins with a colon).",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "FIN-001",
    "area": "finish",
    "level": "MUST",
    "tier": "smoke",
    "title": "finish_reason is one of the documented words",
    "text": "Where `finish_reason` is neither null nor empty it is \"stop\", \"length\", \"tool_calls\", \"content_filter\" or the legacy \"function_call\", in plain answers and in chunks. An engine's or another vendor's own word is a violation.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, choices, finish_reason",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, choices, finish_reason",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration gives a boolean for the finish reason",
        "shown": "src/witness/clients.test.ts: FIN-001-violated-true"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() gives a boolean for the finish reason",
        "shown": "src/witness/clients.test.ts: FIN-001-violated-true"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() gives a number for the finish reason",
        "shown": "src/witness/clients.test.ts: FIN-001-violated-number"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() gives an object for the finish reason",
        "shown": "src/witness/clients.test.ts: FIN-001-violated-object"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText gives other for the finish reason",
        "shown": "src/witness/clients.test.ts: FIN-001-violated-abort"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_TypeValidationError",
        "shown": "src/witness/clients.test.ts: FIN-001-violated-true"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: FIN-001-violated-number"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText gives other for the finish reason",
        "shown": "src/witness/clients.test.ts: FIN-001-violated-plain-vendor-word"
      },
      {
        "client": "openai-dotnet",
        "how": "throws an ArgumentOutOfRangeException on eos",
        "shown": "https://github.com/openai/openai-dotnet/issues/267"
      },
      {
        "client": "Spring AI",
        "how": "cannot map eos_token",
        "shown": "https://github.com/spring-projects/spring-ai/issues/4900"
      },
      {
        "client": "modelfusion",
        "how": "rejects end_turn, a word of Anthropic's",
        "shown": "https://github.com/vercel/modelfusion/issues/343"
      },
      {
        "client": "pydantic-ai",
        "how": "fails to validate the answer",
        "shown": "https://github.com/pydantic/pydantic-ai/issues/2844"
      },
      {
        "client": "LiteLLM",
        "how": "warns of a reason that it cannot map",
        "shown": "https://github.com/BerriAI/litellm/issues/27101"
      }
    ],
    "fix": "Translate in one table: eos, eos_token, end_turn and stop_sequence are stop; max_tokens and MAX_TOKENS are length; tool_use is tool_calls; SAFETY is content_filter. abort and error become an error event. What is left goes into a member of your own, such as stop_reason.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "FIN-002",
    "area": "finish",
    "level": "MUST",
    "tier": "smoke",
    "title": "Every streamed choice comes to a finish_reason",
    "text": "In a stream that ended without an error each choice has at least one chunk whose finish_reason is neither null nor empty.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, choices, finish_reason",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Response Body, finish_reason",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration ends without a finish reason",
        "shown": "src/witness/clients.test.ts: FIN-002-violated-after-the-sentinel"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration ends without the text and ends without a finish reason",
        "shown": "src/witness/clients.test.ts: FIN-002-violated-role-and-done"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with OpenAIError",
        "shown": "src/witness/clients.test.ts: FIN-002-violated-after-the-sentinel"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText gives other for the finish reason",
        "shown": "src/witness/clients.test.ts: FIN-002-violated-empty-word"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_InvalidResponseDataError",
        "shown": "src/witness/clients.test.ts: FIN-002-violated-no-finish-chunk"
      },
      {
        "client": "opencode on OpenClaw",
        "how": "asks the model again and again",
        "shown": "https://github.com/openclaw/openclaw/issues/23013"
      },
      {
        "client": "tidebreak",
        "how": "takes a truncated text for a complete one",
        "shown": "https://github.com/brightwave-inc/tidebreak/issues/1124"
      }
    ],
    "fix": "Send the finish chunk of each choice when the engine reports its end, and an error event when the upstream ends without one. Tool parsers that swallow the last engine output swallow its reason with it.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "FIN-003",
    "area": "finish",
    "level": "MUST",
    "tier": "smoke",
    "title": "finish_reason is null until a choice is finished",
    "text": "Before the chunk that ends a choice, `finish_reason` of its chunks is null or absent: never an empty string, and never a reason with text or calls still to come.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, choices, finish_reason",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "opencrabs",
        "how": "takes the empty string for the end, and runs no tool",
        "shown": "https://github.com/adolfousier/opencrabs/issues/1499"
      },
      {
        "client": "clients of Ollama",
        "how": "fail on the empty string as a word that they do not know",
        "shown": "https://github.com/ollama/ollama/issues/4357"
      },
      {
        "client": "Open WebUI",
        "how": "closes the answer at the first reason that it sees",
        "shown": "https://github.com/open-webui/open-webui/issues/16377"
      }
    ],
    "fix": "Make finish_reason a pointer, an Option or a nullable field, with null as its default. Chunks of reasoning are not finished choices.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "FIN-004",
    "area": "finish",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "finish_reason comes once for each choice",
    "text": "Once a choice has ended, no further chunk of it has a finish_reason that is neither null nor empty.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, choices, finish_reason",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "fms-guardrails-orchestrator",
        "how": "completes twice",
        "shown": "https://github.com/foundation-model-stack/fms-guardrails-orchestrator/issues/482"
      }
    ],
    "fix": "Put the reason on the last chunk with text or on an empty one after it, not on both; leave it null on the usage chunk's forerunners.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "FIN-005",
    "area": "finish",
    "level": "MUST",
    "tier": "smoke",
    "title": "A finished choice says nothing more",
    "text": "After the last chunk with a finish_reason no chunk of that choice brings content, refusal, reasoning or a tool call. The usage chunk may follow.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, choices, finish_reason",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "clients of gcli2api",
        "how": "drop the rest of the answer",
        "shown": "https://github.com/su-kaka/gcli2api/issues/403"
      }
    ],
    "fix": "Send what parsers and detokenisers still hold before the finish chunk, and in relays keep the order of the upstream's events.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "FIN-006",
    "area": "finish",
    "level": "MUST",
    "tier": "standard",
    "title": "An answer cut at max_tokens ends with length",
    "text": "An answer that ended because it reached the limit on its tokens has finish_reason \"length\", plain and streamed.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, choices, finish_reason",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Frequently Asked Questions, Q3",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText gives other for the finish reason",
        "shown": "src/witness/clients.test.ts: FIN-006-violated-vendor-word"
      },
      {
        "client": "users of Transformers' server",
        "how": "take a truncated answer for a complete one",
        "shown": "https://github.com/huggingface/transformers/issues/42157"
      },
      {
        "client": "inspect_ai",
        "how": "the same",
        "shown": "https://github.com/UKGovernmentBEIS/inspect_ai/issues/5143"
      }
    ],
    "fix": "Take the reason from the engine instead of writing \"stop\" into the last chunk; where the engine tells none, compare the count of tokens with the limit.",
    "capability": "max-tokens",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "FIN-007",
    "area": "finish",
    "level": "MUST",
    "tier": "standard",
    "title": "An answer ended by a stop text ends with stop",
    "text": "Where a stop text ended an answer that would have gone on, as a control without it shows, finish_reason is \"stop\", plain and streamed.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, choices, finish_reason",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "OpenAI API description",
        "section": "StopConfiguration",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText gives other for the finish reason",
        "shown": "src/witness/clients.test.ts: FIN-007-violated-stop-sequence"
      }
    ],
    "fix": "Map the engine's stop_sequence, or its own word for a matched text, to stop; tell the text that matched in a member of your own.",
    "capability": "stop",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "FIN-008",
    "area": "finish",
    "level": "MUST",
    "tier": "standard",
    "title": "Nothing of a stop text is in the answer",
    "text": "An answer with a stop text that spans several tokens ends before that text, as a control without it shows: neither the text nor its beginning is sent, plain or streamed, and all that comes before it is.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "StopConfiguration",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Body, stop",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "agents on SwiftLM",
        "how": "parse the beginning of the stop text as part of the answer",
        "shown": "https://github.com/SharpAI/SwiftLM/issues/126"
      },
      {
        "client": "clients of FastChat",
        "how": "the same",
        "shown": "https://github.com/lm-sys/FastChat/issues/3883"
      },
      {
        "client": "users of mlx-knife",
        "how": "pay for an answer that goes on to the limit, since a stop text of two tokens is never found",
        "shown": "https://github.com/mzau/mlx-knife/issues/68"
      }
    ],
    "fix": "Search the joined text and not single tokens, and hold back its end for as long as it may be the beginning of a stop text. In vLLM leave include_stop_str_in_output off.",
    "capability": "stop",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "FIN-009",
    "area": "finish",
    "level": "MUST",
    "tier": "standard",
    "title": "An answer with tool calls ends with tool_calls",
    "text": "Where the model called tools, with tool_choice auto or required, finish_reason is \"tool_calls\". A call forced by name may end with \"stop\", as it does at OpenAI.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, choices, finish_reason",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, choices, finish_reason",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "agents on Ollama",
        "how": "end their loop without running the tool",
        "shown": "https://github.com/ollama/ollama/issues/7963"
      },
      {
        "client": "agents on LiteLLM",
        "how": "the same",
        "shown": "https://github.com/BerriAI/litellm/issues/12862"
      },
      {
        "client": "agents on Gemini",
        "how": "the same",
        "shown": "https://github.com/googleapis/python-genai/issues/2868"
      }
    ],
    "fix": "Remember for each choice whether a call was sent, and turn the engine's stop (or STOP of Gemini) into tool_calls at the end, in both modes.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "FIN-010",
    "area": "finish",
    "level": "MUST",
    "tier": "standard",
    "title": "An answer that ends with tool_calls has tool calls",
    "text": "A choice whose finish_reason is \"tool_calls\" has at least one tool call, in its message or in its deltas.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, choices, finish_reason",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration ends without the tool call",
        "shown": "src/witness/clients.test.ts: FIN-010-violated-progress-only"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() ends without the tool call",
        "shown": "src/witness/clients.test.ts: FIN-010-violated-progress-only"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() ends without the tool call",
        "shown": "src/witness/clients.test.ts: FIN-010-violated-empty-list"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText ends without the tool call",
        "shown": "src/witness/clients.test.ts: FIN-010-violated-progress-only"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText ends without the tool call",
        "shown": "src/witness/clients.test.ts: FIN-010-violated-empty-list"
      },
      {
        "client": "clients of vMLX",
        "how": "get progress in a member of the vendor's and no call",
        "shown": "https://github.com/jjang-ai/vmlx/issues/219"
      }
    ],
    "fix": "Send the call that was buffered before the finish chunk; where the parser failed, send its text as content and finish with stop.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "FIN-011",
    "area": "finish",
    "level": "MUST",
    "tier": "smoke",
    "title": "Each choice of a plain answer has a finish_reason",
    "text": "In a plain answer `finish_reason` of each choice is present and not null.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, choices, required",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Response Body, finish_reason",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() ends without a finish reason",
        "shown": "src/witness/clients.test.ts: FIN-011-violated-empty"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText gives other for the finish reason",
        "shown": "src/witness/clients.test.ts: FIN-011-violated-empty"
      }
    ],
    "fix": "Null is for chunks alone. A plain answer that is assembled from a stream takes the reason of the last chunk that had one.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "FIN-012",
    "area": "finish",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "An answer that says nothing does not end with stop",
    "text": "A choice without text, refusal, reasoning and tool call does not have finish_reason \"stop\". A filter tells itself by content_filter or a refusal, a budget that reasoning used up by length.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, choices, finish_reason",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() ends without the text",
        "shown": "src/witness/clients.test.ts: FIN-012-violated-empty-content"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText ends without the text",
        "shown": "src/witness/clients.test.ts: FIN-012-violated-empty-content"
      },
      {
        "client": "eliza",
        "how": "takes an empty answer, whose budget went into reasoning, for a complete one",
        "shown": "https://github.com/elizaOS/eliza/issues/8189"
      }
    ],
    "fix": "Map the provider's reason for blocking to content_filter, and report length when the limit was reached while the model was still thinking.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "USE-001",
    "area": "usage",
    "level": "MUST",
    "tier": "smoke",
    "title": "usage has its three counts as integers",
    "text": "Where `usage` is present (in a stream: and not null) it is an object with prompt_tokens, completion_tokens and total_tokens, each an integer of 0 or more. An empty object, a count that is missing and a count of null are violations.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CompletionUsage, required",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Response Body, usage",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration ends without usage",
        "shown": "src/witness/clients.test.ts: USE-001-violated-stream-null-count"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() ends without usage",
        "shown": "src/witness/clients.test.ts: USE-001-violated-stream-null-count"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() ends without usage",
        "shown": "src/witness/clients.test.ts: USE-001-violated-empty-object"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: USE-001-violated-number"
      },
      {
        "client": "AI SDK",
        "how": "kills the stream over a count that is missing",
        "shown": "https://github.com/vercel/ai/issues/2763"
      },
      {
        "client": "openfox",
        "how": "crashes on arithmetic with null",
        "shown": "https://github.com/co-l/openfox/issues/236"
      }
    ],
    "fix": "Send the whole object or none: null, or no member, until the counts are known. Translate input_tokens and output_tokens of other APIs and add them up.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "USE-002",
    "area": "usage",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "A plain answer tells its usage",
    "text": "A plain answer has a `usage` that is not null. The description makes it optional; billing and budgets rest on it.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, usage",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Response Body, usage",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() ends without usage",
        "shown": "src/witness/clients.test.ts: USE-002-violated-missing"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText ends without usage",
        "shown": "src/witness/clients.test.ts: USE-002-violated-missing"
      },
      {
        "client": "clients of sparkinfer",
        "how": "fail on usage that is not there",
        "shown": "https://github.com/gittensor-ai-lab/sparkinfer/issues/481"
      }
    ],
    "fix": "Count with the model's tokenizer where the engine reports nothing; a gateway asks its upstream for usage (include_usage) when it streams on behalf of a plain request.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "USE-003",
    "area": "usage",
    "level": "MUST",
    "tier": "smoke",
    "title": "total_tokens is the sum of the other two",
    "text": "total_tokens equals prompt_tokens plus completion_tokens. Tokens of reasoning are among completion_tokens, cached ones among prompt_tokens.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CompletionUsage, total_tokens",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Response Body, total_tokens",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Add up instead of copying a total: Gemini's totalTokenCount has thoughts that candidatesTokenCount has not; add them to completion_tokens, and to reasoning_tokens in the details.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "USE-004",
    "area": "usage",
    "level": "MUST",
    "tier": "smoke",
    "title": "A stream brings usage when it is asked for",
    "text": "With stream_options.include_usage true some chunk before [DONE] has a `usage` that is not null. Counts in a vendor's own member alone do not count.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionStreamOptions, include_usage",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration ends without usage",
        "shown": "src/witness/clients.test.ts: USE-004-violated-after-the-sentinel"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() ends without usage",
        "shown": "src/witness/clients.test.ts: USE-004-violated-after-the-sentinel"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText ends without usage",
        "shown": "src/witness/clients.test.ts: USE-004-violated-ignored"
      },
      {
        "client": "benchmarks on vllm-swift",
        "how": "report 0 tokens",
        "shown": "https://github.com/TheTom/vllm-swift/issues/19"
      },
      {
        "client": "Amp behind CLIProxyAPI",
        "how": "crashes on a count that is missing",
        "shown": "https://github.com/router-for-me/CLIProxyAPI/issues/1279"
      },
      {
        "client": "rust-genai",
        "how": "loses counts that Groq tells in x_groq alone",
        "shown": "https://github.com/jeremychone/rust-genai/issues/242"
      }
    ],
    "fix": "Send one more chunk after the finish chunk, with choices [] and usage. Relays must pass stream_options on, and must not drop chunks whose choices are empty.",
    "capability": "usage-in-stream",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "USE-005",
    "area": "usage",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "A stream brings no usage unless it is asked for",
    "text": "Without stream_options, with empty stream_options, and with include_usage false no chunk has a `usage` other than null, and no chunk with empty choices is added for it.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, usage",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "loops that take the first choice of each chunk",
        "how": "crash on a chunk with empty choices that nobody asked for",
        "shown": "https://github.com/vllm-project/vllm/issues/36379"
      }
    ],
    "fix": "Test include_usage itself, not whether stream_options is there; where usage rides on the finish chunk by habit, make it depend on the same test.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "USE-006",
    "area": "usage",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "Only the last chunk has usage",
    "text": "With include_usage true `usage` is null or absent on the chunks with choices; one of them may have it, as the finish chunk of many servers does. One chunk without choices has it, and no second one.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionStreamOptions, include_usage",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, usage",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "clients of CLIProxyAPI",
        "how": "keep the first counts that they see, all of them 0",
        "shown": "https://github.com/router-for-me/CLIProxyAPI/issues/3077"
      }
    ],
    "fix": "Send null until the counts are final; in vLLM leave continuous_usage_stats off.",
    "capability": "usage-in-stream",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "USE-007",
    "area": "usage",
    "level": "MUST",
    "tier": "smoke",
    "title": "An answer with text counts more than 0 tokens",
    "text": "For an answer that has text, reasoning or a tool call, prompt_tokens and completion_tokens are both above 0, and completion_tokens is not less than a token for each 32 signs.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CompletionUsage, prompt_tokens and completion_tokens",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Response Body, prompt_tokens and completion_tokens",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "NadirClaw",
        "how": "reckons costs of 0",
        "shown": "https://github.com/NadirRouter/NadirClaw/issues/33"
      }
    ],
    "fix": "Fill usage when the generation is over. Engines that reuse a cached prefix must count the prompt's cached tokens too (Ollama's prompt_eval_count once left them out).",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "USE-008",
    "area": "usage",
    "level": "MUST",
    "tier": "standard",
    "title": "An answer keeps the limit of tokens that was asked for",
    "text": "completion_tokens is at most the max_tokens or max_completion_tokens of the request, times n, and no answer counts farther than that: each number of a count is a token at least.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, max_completion_tokens and max_tokens",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Body, max_tokens",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "users of ik_llama.cpp",
        "how": "get answers without limit, since max_completion_tokens is not read",
        "shown": "https://github.com/ikawrakow/ik_llama.cpp/issues/2321"
      },
      {
        "client": "users of llama-cpp-python",
        "how": "the same",
        "shown": "https://github.com/abetlen/llama-cpp-python/issues/1907"
      }
    ],
    "fix": "Read both names of the limit, refuse what is not supported with a 400, and let the tokens of reasoning count against it.",
    "capability": "max-tokens",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "USE-009",
    "area": "usage",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "One prompt has one count, streamed or not",
    "text": "prompt_tokens of the same messages is the same in a plain answer and in a stream.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CompletionUsage, prompt_tokens",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Count the tokens of the rendered template in both code paths, and not an estimate by characters in one of them.",
    "capability": "usage-in-stream",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "USE-010",
    "area": "usage",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "Usage comes in a last chunk of its own",
    "text": "With include_usage true the counts stand on the last chunk before [DONE], and its choices are an empty array. Most clients also cope with counts on the finish chunk.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionStreamOptions, include_usage",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionStreamResponse, choices",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() ends without usage",
        "shown": "src/witness/clients.test.ts: USE-010-violated-before-another"
      },
      {
        "client": "req_llm",
        "how": "ends the answer before it reads usage on a chunk with choices",
        "shown": "https://github.com/agentjido/req_llm/issues/781"
      },
      {
        "client": "openai-agents-js",
        "how": "reports 0, since a later chunk without usage overwrites the counts",
        "shown": "https://github.com/openai/openai-agents-js/issues/1474"
      },
      {
        "client": "clients of LiteLLM",
        "how": "the same",
        "shown": "https://github.com/BerriAI/litellm/issues/17136"
      }
    ],
    "fix": "After the finish chunk send one with choices [] and usage, and nothing but [DONE] after it. Relays merge an upstream's usage into that chunk instead of adding an empty one.",
    "capability": "usage-in-stream",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "USE-011",
    "area": "usage",
    "level": "SHOULD",
    "tier": "smoke",
    "title": "The details of usage are parts of their counts",
    "text": "cached_tokens is at most prompt_tokens, and reasoning_tokens at most completion_tokens, where they are given.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CompletionUsage, prompt_tokens_details and completion_tokens_details",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Count cached tokens among those of the prompt, and those of reasoning among those of the completion; keep no running totals between requests.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-001",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "A sampling parameter takes every value in its range",
    "text": "Where an endpoint has temperature, top_p or a penalty at all, it takes 0, the documented default and what lies between: a value that is refused while another one that asks for something is accepted is a violation. An endpoint that refuses a parameter whatever its value lacks it, which is no violation.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, temperature, top_p, presence_penalty, frequency_penalty",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError",
        "shown": "src/witness/clients.test.ts: PAR-001-violated-penalty-fails"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with UnprocessableEntityError",
        "shown": "src/witness/clients.test.ts: PAR-001-violated-temperature-zero"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: PAR-001-violated-top-p-one"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: PAR-001-violated-penalty-fails"
      },
      {
        "client": "garak, and exports of OpenAI's playground",
        "how": "send top_p 1, the default, and are refused",
        "shown": "https://github.com/huggingface/text-generation-inference/blob/main/router/src/validation.rs"
      },
      {
        "client": "LangChain for GigaChat",
        "how": "is refused wherever temperature is 0",
        "shown": "https://github.com/ai-forever/gigachain/issues/237"
      }
    ],
    "fix": "Check closed ranges: 0 and 2 of temperature, 1 of top_p belong to them. Where the sampler divides by the temperature, take 0 for greedy decoding.",
    "capability": "sampling",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-002",
    "area": "params",
    "level": "SHOULD",
    "tier": "standard",
    "title": "Parameters that are accepted one by one are accepted together",
    "text": "Defaults that are spelled out, and values within their ranges, are accepted in one request if each of them is accepted by itself. That temperature and top_p are best not both changed is advice to callers.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, temperature and top_p",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: PAR-002-violated-temperature-and-top-p"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: PAR-002-violated-temperature-and-top-p"
      },
      {
        "client": "oai-compatible-copilot",
        "how": "sends both and gets no answer",
        "shown": "https://github.com/JohnnyZ93/oai-compatible-copilot/issues/42"
      }
    ],
    "fix": "A gateway in front of models that take one of temperature and top_p leaves out the one that has its default.",
    "capability": "sampling",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-003",
    "area": "params",
    "level": "SHOULD",
    "tier": "standard",
    "title": "null for an optional parameter is taken for its absence",
    "text": "A parameter that is documented as nullable, and accepted with a value, is accepted as null. A limit of tokens that is null is not asked for.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, nullable members",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: PAR-003-violated-temperature"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: PAR-003-violated-temperature"
      },
      {
        "client": "clients whose serialisers write null for what is not set",
        "how": "are refused",
        "shown": "https://github.com/ggml-org/llama.cpp/issues/25515"
      },
      {
        "client": "BetterChatGPT",
        "how": "the same",
        "shown": "https://github.com/ztjhz/BetterChatGPT/issues/248"
      }
    ],
    "fix": "Make the fields optional in the request model (Optional in pydantic, Option in serde), and look for null wherever a member's presence is asked.",
    "capability": "nulls",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-004",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "Content may be a list of text parts",
    "text": "A user, system or assistant message whose content is an array of parts of the type text is accepted like the same text as a string.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestUserMessage, content",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestSystemMessage, content",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: PAR-004-violated-failed"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError",
        "shown": "src/witness/clients.test.ts: PAR-004-violated-failed"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with UnprocessableEntityError",
        "shown": "src/witness/clients.test.ts: PAR-004-violated-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's param",
        "shown": "src/witness/clients.test.ts: PAR-004-violated-failed"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: PAR-004-violated-failed"
      },
      {
        "client": "chatbox",
        "how": "is refused by a server that expects a string",
        "shown": "https://github.com/chatboxai/chatbox/issues/1740"
      },
      {
        "client": "ragflow",
        "how": "gets a 500",
        "shown": "https://github.com/infiniflow/ragflow/issues/15359"
      }
    ],
    "fix": "Join the texts of the parts before the chat template sees them; templates of text-only models expect a string.",
    "capability": "text-parts",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-005",
    "area": "params",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A developer message is accepted where a system message is",
    "text": "The role developer is the present name of system: an endpoint that takes the one takes the other.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestDeveloperMessage",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: PAR-005-violated-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: PAR-005-violated-refused"
      },
      {
        "client": "pi",
        "how": "fails with every model of a server that does not know the role",
        "shown": "https://github.com/earendil-works/pi/issues/1048"
      },
      {
        "client": "open-codesign",
        "how": "the same",
        "shown": "https://github.com/OpenCoworkAI/open-codesign/issues/183"
      }
    ],
    "fix": "Map developer to system before the request is validated against the roles of the chat template.",
    "capability": "developer-role",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-006",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "What may be refused does not fail the server",
    "text": "Two user messages in a row, a system message after others, and a member that nobody documents are answered, or refused with a 4xx that says so. A 5xx or a lost connection that recurs, while the plain request is answered, is a violation.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, messages",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5 Client Error 4xx",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: PAR-006-violated-template"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's param",
        "shown": "src/witness/clients.test.ts: PAR-006-violated-template"
      },
      {
        "client": "clients of NVIDIA NIM",
        "how": "retry a request that can never succeed",
        "shown": "https://github.com/NVIDIA/GenerativeAIExamples/issues/113"
      },
      {
        "client": "clients of mistral.rs",
        "how": "get a bare 500",
        "shown": "https://github.com/EricLBuehler/mistral.rs/issues/506"
      }
    ],
    "fix": "Turn the exception of the chat template (raise_exception in jinja2) into a 400, or merge neighbouring messages of one role before it runs.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-007",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "A developer message is obeyed like a system message",
    "text": "An instruction in a developer message has the effect that the same words have in a system message. If the endpoint does not know the role it says so with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestDeveloperMessage",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "cloudflare-os",
        "how": "runs agents without their instructions",
        "shown": "https://github.com/cloudflare/cloudflare-os/issues/154"
      },
      {
        "client": "pi",
        "how": "the same",
        "shown": "https://github.com/earendil-works/pi/issues/5456"
      }
    ],
    "fix": "Chat templates pass over roles that they do not know: rename developer to system before the template runs.",
    "capability": "developer-role",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "PAR-008",
    "area": "params",
    "level": "SHOULD",
    "tier": "standard",
    "title": "max_completion_tokens is accepted where max_tokens is",
    "text": "The limit on an answer is taken under its present name, max_completion_tokens, by an endpoint that takes max_tokens.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, max_completion_tokens",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with UnprocessableEntityError",
        "shown": "src/witness/clients.test.ts: PAR-008-violated-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: PAR-008-violated-refused"
      },
      {
        "client": "MaxKB",
        "how": "is refused",
        "shown": "https://github.com/1Panel-dev/MaxKB/issues/2912"
      },
      {
        "client": "Void",
        "how": "the same",
        "shown": "https://github.com/voideditor/void/issues/128"
      }
    ],
    "fix": "Add the name as an alias of max_tokens in the request model.",
    "capability": "max-completion-tokens",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-009",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "max_completion_tokens is honoured",
    "text": "An answer to a request with max_completion_tokens that is accepted has no more tokens than that, and ends with finish_reason length where the limit cut it.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, max_completion_tokens",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() gives a part of the text twice",
        "shown": "src/witness/clients.test.ts: PAR-009-violated-ignored"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText gives a part of the text twice",
        "shown": "src/witness/clients.test.ts: PAR-009-violated-ignored"
      },
      {
        "client": "pi on ik_llama.cpp",
        "how": "gets summaries of forty thousand tokens",
        "shown": "https://github.com/ikawrakow/ik_llama.cpp/issues/2321"
      },
      {
        "client": "clients of llama-cpp-python",
        "how": "cannot limit an answer",
        "shown": "https://github.com/abetlen/llama-cpp-python/issues/1907"
      }
    ],
    "fix": "Read both names of the limit; an unknown member must not be dropped where it is this one.",
    "capability": "max-completion-tokens",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "PAR-010",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "stop acts as a string, and with any of four texts",
    "text": "An answer ends before the stop text, as a control without it shows, where stop is a string, and where it is the last of four texts in an array.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "StopConfiguration",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Body, stop",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Normalise a string to an array of one before use, and look for every text of the array in the joined answer.",
    "capability": "stop",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "PAR-011",
    "area": "params",
    "level": "SHOULD",
    "tier": "standard",
    "title": "Each form of stop is accepted if one is",
    "text": "A string, an array of four, and a text that spans several tokens or has a space are all accepted by an endpoint that accepts any stop text.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "StopConfiguration",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: PAR-011-violated-space"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: PAR-011-violated-space"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: PAR-011-violated-space"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with UnprocessableEntityError",
        "shown": "src/witness/clients.test.ts: PAR-011-violated-string"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: PAR-011-violated-space"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: PAR-011-violated-space"
      },
      {
        "client": "users of smg",
        "how": "cannot use most stop texts",
        "shown": "https://github.com/smg-project/smg/issues/1524"
      }
    ],
    "fix": "Match stop texts on the decoded text instead of on single token ids.",
    "capability": "stop",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-012",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "logit_bias acts",
    "text": "A bias of -100 keeps a token out of the answer, and one of 100 leaves only that token, as a control without bias shows. Asked only where the ids of the model's tokens are known. An endpoint without it refuses it with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, logit_bias",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "users of SGLang",
        "how": "find a parameter that did nothing",
        "shown": "https://github.com/sgl-project/sglang/issues/6171"
      },
      {
        "client": "users of LM Studio",
        "how": "the same",
        "shown": "https://github.com/lmstudio-ai/lmstudio-python/issues/87"
      }
    ],
    "fix": "Hand the map to the sampler, with its keys as integers, or refuse the member.",
    "capability": "logit-bias",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "PAR-013",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "logit_bias is a map",
    "text": "An endpoint that has logit_bias takes an object whose members are named by token ids, an empty one included, and not an array in its place.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, logit_bias",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with UnprocessableEntityError",
        "shown": "src/witness/clients.test.ts: PAR-013-violated-list"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: PAR-013-violated-list"
      },
      {
        "client": "LangChain",
        "how": "sent an empty map by default and was refused",
        "shown": "https://github.com/langchain-ai/langchain/issues/28460"
      }
    ],
    "fix": "Declare the field as a map from strings to numbers.",
    "capability": "logit-bias",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-014",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "JSON mode gives one JSON object and nothing else",
    "text": "With response_format json_object that is accepted, the text of an answer that came to its end is a JSON object without a fence or words around it, plain and streamed.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ResponseFormatJsonObject",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI guide",
        "section": "Structured outputs, JSON mode",
        "link": "https://platform.openai.com/docs/guides/structured-outputs"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Constrain decoding by a grammar, or refuse the format; a sentence in the prompt is no JSON mode, and a fence is no JSON.",
    "capability": "json-object",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "PAR-015",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "An answer with a schema fits it",
    "text": "With response_format json_schema and strict true that is accepted, the text of an answer that came to its end fits the schema: required members, types, and no further ones.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ResponseFormatJsonSchema",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI guide",
        "section": "Structured outputs",
        "link": "https://platform.openai.com/docs/guides/structured-outputs"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Compile the schema to a grammar for the decoder, or refuse the format.",
    "capability": "json-schema",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "PAR-016",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "Log probabilities that are asked for are there",
    "text": "An answer with text to a request with logprobs true that is accepted has log probabilities: logprobs is not null throughout, its tokens make up the text, and with top_logprobs above 0 some of them have likely others beside them.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, logprobs",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Ask the engine for them, or refuse the member; null says that none were asked for.",
    "capability": "logprobs",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-017",
    "area": "params",
    "level": "MAY",
    "tier": "standard",
    "title": "The same seed gives the same answer, or a reason why not",
    "text": "Two requests that are equal, with one seed and temperature 0, have the same answer, or another system_fingerprint. Nobody promises more than best effort.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, seed",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, system_fingerprint",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Seed the sampler of each request by itself, and send a system_fingerprint that changes with weights, engine and hardware.",
    "capability": "seed",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "PAR-018",
    "area": "params",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A number out of its range is refused",
    "text": "A temperature, top_p, penalty, bias or top_logprobs outside its documented range is answered with a 4xx by an endpoint that has the parameter, and not clamped or passed over in silence.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, temperature, top_p, presence_penalty, frequency_penalty, logit_bias, top_logprobs",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: PAR-018-violated-error-under-200"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: PAR-018-violated-error-under-200"
      }
    ],
    "fix": "Put the ranges into the request model (ge and le in pydantic). Where values are clamped on purpose, document it and choose a profile that says so.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-019",
    "area": "params",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A number of choices below 1 is refused",
    "text": "n of 0, below 0 or with a fraction is answered with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, n",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Give n a minimum of 1; `n or 1` takes 0 for nothing.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-020",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "A limit of 0 tokens is answered",
    "text": "A request with a limit of 0 tokens gets an answer, and is not left waiting for a token that never comes.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, max_tokens",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() waits without end",
        "shown": "src/witness/clients.test.ts: PAR-020-violated-silence"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText waits without end",
        "shown": "src/witness/clients.test.ts: PAR-020-violated-silence"
      },
      {
        "client": "clients of gonka",
        "how": "wait until their deadline",
        "shown": "https://github.com/gonka-ai/gonka/issues/1318"
      }
    ],
    "fix": "Check the limit before a slot is taken.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-021",
    "area": "params",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A limit below 1 token is refused",
    "text": "A limit of 0 or of -1 tokens is answered with a 4xx, and not with an empty answer or an unlimited one.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, max_tokens and max_completion_tokens",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() takes an error for an answer without text",
        "shown": "src/witness/clients.test.ts: PAR-021-violated-empty"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText takes an error for an answer without text",
        "shown": "src/witness/clients.test.ts: PAR-021-violated-empty"
      },
      {
        "client": "clients of OrcaRouter-Lite",
        "how": "get an empty answer",
        "shown": "https://github.com/Continuum-AI-Corp/OrcaRouter-Lite/issues/103"
      }
    ],
    "fix": "Give the limit a minimum of 1; engines that take -1 for no limit have null for that.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-022",
    "area": "params",
    "level": "SHOULD",
    "tier": "standard",
    "title": "No stop text is dropped in silence",
    "text": "Five stop texts, one more than is documented, are refused with a 4xx, or all of them act.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "StopConfiguration",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Refuse what is not honoured; do not cut the list.",
    "capability": "stop",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-023",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "A value of the wrong type is not turned into another",
    "text": "A number or a boolean that is sent as a string is refused with a 4xx, or counts for what it plainly means; it is not replaced by a default, and \"false\" is not true.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, n, stream, max_tokens",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with TypeError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: PAR-023-violated-true"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: PAR-023-violated-true"
      },
      {
        "client": "clients of tt-inference-server",
        "how": "get a plain answer where they asked for a stream",
        "shown": "https://github.com/tenstorrent/tt-inference-server/issues/2772"
      }
    ],
    "fix": "Validate types before use; truthiness and parsing with a default of 0 both hide the mistake.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-024",
    "area": "params",
    "level": "MAY",
    "tier": "standard",
    "title": "A value of the wrong type is refused",
    "text": "A parameter of another JSON type than the documented one is answered with a 4xx. Lenient parsers take numbers in strings, which is tolerable.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Use the strict mode of the validator (strict=True in pydantic).",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-025",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "A response_format that is not known is refused",
    "text": "A response_format of an unknown type, of none, or json_schema without its schema is answered with a 4xx by an endpoint that has response_format, and not with an unconstrained answer.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, response_format",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "users of Rapid-MLX",
        "how": "take unconstrained text for JSON after a slip of the pen",
        "shown": "https://github.com/raullenchai/Rapid-MLX/issues/734"
      }
    ],
    "fix": "Make the type a closed union in the request model, without a default branch.",
    "capability": "json-object",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-026",
    "area": "params",
    "level": "MAY",
    "tier": "full",
    "title": "JSON mode without the word JSON is refused",
    "text": "With response_format json_object and no mention of JSON in the messages the answer is a 4xx: a model that is not told writes white space up to the limit.",
    "sources": [
      {
        "document": "OpenAI guide",
        "section": "Structured outputs, JSON mode",
        "link": "https://platform.openai.com/docs/guides/structured-outputs"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Look for the word in the messages when JSON mode is on.",
    "capability": "json-object",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-027",
    "area": "params",
    "level": "MAY",
    "tier": "full",
    "title": "A member that needs another is refused without it",
    "text": "top_logprobs without logprobs, and stream_options without stream, are answered with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, top_logprobs, stream_options",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Validate the members together, once each of them is known to be valid.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-029",
    "area": "params",
    "level": "SHOULD",
    "tier": "full",
    "title": "A sampling parameter takes the ends of its range",
    "text": "Where an endpoint has temperature, top_p or a penalty, it takes the least and the greatest documented value.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, temperature, top_p, presence_penalty, frequency_penalty",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: PAR-029-violated-two"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: PAR-029-violated-two"
      }
    ],
    "fix": "Map what the sampler cannot do to the nearest that it can, such as top_p 0 to the likeliest token.",
    "capability": "sampling",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "PAR-030",
    "area": "params",
    "level": "MUST",
    "tier": "full",
    "title": "A prompt that is too long is not cut in silence",
    "text": "A prompt longer than the model's window is refused with a 4xx. An answer whose prompt_tokens is less than the number of words that were sent shows that the rest was left out. Asked only where the window is known: by the profile, by the list of models or by the model's name; one that the list tells is filled up to 131072 tokens.",
    "sources": [
      {
        "document": "OpenAI guide",
        "section": "Error codes",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "agents on Ollama",
        "how": "lose the question",
        "shown": "https://github.com/ollama/ollama/issues/4967"
      },
      {
        "client": "DeepSeek-Reasonix",
        "how": "the same",
        "shown": "https://github.com/esengine/DeepSeek-Reasonix/issues/10245"
      }
    ],
    "fix": "Count the prompt's tokens before it is run, and refuse what does not fit (num_ctx of Ollama is below the model's own window).",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "PAR-031",
    "area": "params",
    "level": "SHOULD",
    "tier": "full",
    "title": "A prompt that is too long is named by its code",
    "text": "The refusal of a prompt longer than the window has the error code context_length_exceeded.",
    "sources": [
      {
        "document": "OpenAI guide",
        "section": "Error codes",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails without the error's code",
        "shown": "src/witness/clients.test.ts: PAR-031-violated-null"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's code",
        "shown": "src/witness/clients.test.ts: PAR-031-violated-null"
      },
      {
        "client": "agents",
        "how": "cannot shorten their history by themselves",
        "shown": "https://github.com/NVIDIA/TensorRT-LLM/issues/19457"
      }
    ],
    "fix": "Set the code where the length is compared.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "PAR-032",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "A system message reaches the model",
    "text": "A question that a system message answers is answered by it. The message is said to be passed over only where none of three answers knows of it, and one that is told in the message of the user does.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestSystemMessage",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "A converter that looks for messages of users alone, or a template without a place for system messages, loses them: put them before the first message of the user, or refuse them with a 400.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "PAR-033",
    "area": "params",
    "level": "MUST",
    "tier": "standard",
    "title": "What was said before reaches the model",
    "text": "A question that an earlier message of the assistant answers is answered by it. The earlier turns are said to be passed over only where none of three answers knows of them, and one that is told in the same message does.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, messages",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Give the model the whole list of messages in its order; a session of your own, or the last message alone, is not what was asked.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-001",
    "area": "tools",
    "level": "MUST",
    "tier": "standard",
    "title": "A call that is required is made",
    "text": "With tool_choice \"required\" the answer has at least one tool call, whatever the prompt asks for. Without one in three answers the row is violated: required is a constraint on decoding, not advice to the model. An endpoint that cannot force a call refuses the request with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, tool_choice",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() ends without the text and ends without the tool call",
        "shown": "src/witness/clients.test.ts: TOOL-001-violated-nothing"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() ends without the tool call",
        "shown": "src/witness/clients.test.ts: TOOL-001-violated-words"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText ends without the text and ends without the tool call",
        "shown": "src/witness/clients.test.ts: TOOL-001-violated-nothing"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText ends without the tool call",
        "shown": "src/witness/clients.test.ts: TOOL-001-violated-words"
      },
      {
        "client": "instructor and others that read their results from a forced call",
        "how": "get prose and fail to parse it",
        "shown": "https://github.com/ollama/ollama/issues/17921"
      },
      {
        "client": "clients of Ollama",
        "how": "the same",
        "shown": "https://github.com/ollama/ollama/issues/8421"
      }
    ],
    "fix": "Read tool_choice, and constrain decoding to a call (a grammar, or the opening tokens of one put before the answer); what cannot be done is refused with 400. A field that is not in the request struct is dropped without a word.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-002",
    "area": "tools",
    "level": "MUST",
    "tier": "standard",
    "title": "A call that is named is a call of that function",
    "text": "With tool_choice naming a function the answer calls that function and no other one, even where the prompt asks for another. Read as auto or as required, the object shows in the name of the call.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, tool_choice",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionNamedToolChoice",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() makes several tool calls of one",
        "shown": "src/witness/clients.test.ts: TOOL-002-violated-beside"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() ends without the tool call",
        "shown": "src/witness/clients.test.ts: TOOL-002-violated-words"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText makes several tool calls of one",
        "shown": "src/witness/clients.test.ts: TOOL-002-violated-beside"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText ends without the tool call",
        "shown": "src/witness/clients.test.ts: TOOL-002-violated-words"
      },
      {
        "client": "clients of llama.cpp that extract by a forced call",
        "how": "get prose, since an object was read as the default auto",
        "shown": "https://github.com/ggml-org/llama.cpp/blob/006639c/tools/server/server-common.cpp"
      },
      {
        "client": "clients of vLLM",
        "how": "get the answer in words, depending on the parser",
        "shown": "https://github.com/vllm-project/vllm/issues/49712"
      }
    ],
    "fix": "Tell the string from the object before the default is taken: a getter that falls back to \"auto\" on a type mismatch hides the object. Offer the model the one function alone where it cannot be forced otherwise, or refuse with 400.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-003",
    "area": "tools",
    "level": "MUST",
    "tier": "standard",
    "title": "With tool_choice none there is no call",
    "text": "With tool_choice \"none\" no answer has a tool call. It counts where the same prompt with auto brings one.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, tool_choice",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() ends without the text",
        "shown": "src/witness/clients.test.ts: TOOL-003-violated-call"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText ends without the text",
        "shown": "src/witness/clients.test.ts: TOOL-003-violated-call"
      },
      {
        "client": "agents that sum up without tools",
        "how": "loop, since each summary is a call again",
        "shown": "https://github.com/ollama/ollama/issues/17921"
      }
    ],
    "fix": "Leave the tools out of the template, or switch the call parser off, for this request.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-004",
    "area": "tools",
    "level": "MUST",
    "tier": "standard",
    "title": "With parallel_tool_calls false there is one call at most",
    "text": "With parallel_tool_calls false an answer has no more than one tool call. It counts where the same prompt without it brings two.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, parallel_tool_calls",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() makes several tool calls of one",
        "shown": "src/witness/clients.test.ts: TOOL-004-violated-two"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText makes several tool calls of one",
        "shown": "src/witness/clients.test.ts: TOOL-004-violated-two"
      },
      {
        "client": "LangGraph state machines",
        "how": "run two steps where one is allowed",
        "shown": "https://github.com/vllm-project/vllm/issues/9451"
      },
      {
        "client": "clients of SGLang",
        "how": "the same",
        "shown": "https://github.com/sgl-project/sglang/issues/9696"
      }
    ],
    "fix": "End the answer after the first call, rather than drop later ones that were generated; refuse the flag if neither can be done.",
    "capability": "parallel-tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-005",
    "area": "tools",
    "level": "SHOULD",
    "tier": "standard",
    "title": "Arguments fit the schema of their function",
    "text": "The arguments of a call have the required members, of the types that the schema of the function gives, and no others where it forbids them. A misfit counts if every answer that calls the function, at least three in one mode, has the same.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, tools",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI guide",
        "section": "Function calling, arguments",
        "link": "https://platform.openai.com/docs/guides/function-calling"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Give the schema to the template whole, and let the parser of calls that are not JSON turn each value into the type that the schema names.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-006",
    "area": "tools",
    "level": "MUST",
    "tier": "standard",
    "title": "A call has an id that no earlier call of its conversation has",
    "text": "Where the conversation that was sent holds calls, a new call has another id than each of them. Separate conversations may repeat ids.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCall, id",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, messages, tool message, tool_call_id",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "nanobot",
        "how": "assigns results to the wrong call",
        "shown": "https://github.com/HKUDS/nanobot/issues/4059"
      },
      {
        "client": "OpenClaw",
        "how": "has its next turn refused for a doubled tool_call_id",
        "shown": "https://github.com/openclaw/openclaw/issues/47136"
      }
    ],
    "fix": "Draw the id at random. A counter that starts at 0 in each answer doubles ids with the second turn; one over the conversation does not.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-007",
    "area": "tools",
    "level": "MUST",
    "tier": "standard",
    "title": "A call and its result are accepted in the conversation",
    "text": "A conversation with an assistant message that has tool_calls and content null, and the tool message that answers it, is answered with status 200.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, messages, assistant message",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI guide",
        "section": "Function calling, sending results back",
        "link": "https://platform.openai.com/docs/guides/function-calling"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with UnprocessableEntityError",
        "shown": "src/witness/clients.test.ts: TOOL-007-violated-422"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: TOOL-007-violated-null"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: TOOL-007-violated-422"
      },
      {
        "client": "clients of Mistral",
        "how": "fail in the second turn, since null is refused",
        "shown": "https://github.com/mistralai/mistral-common/issues/324"
      },
      {
        "client": "extended_openai_conversation",
        "how": "fails in the second turn",
        "shown": "https://github.com/jekalmin/extended_openai_conversation/issues/456"
      }
    ],
    "fix": "Let content be null, and let it be absent, where tool_calls are present; give the template \"\" for it.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-008",
    "area": "tools",
    "level": "MUST",
    "tier": "full",
    "title": "Beside a call content may be empty or absent",
    "text": "An assistant message with tool_calls is accepted with content \"\" and with no content at all, as it is with null.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, messages, assistant message, content",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: TOOL-008-violated-absent"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: TOOL-008-violated-absent"
      },
      {
        "client": "AI SDK",
        "how": "fails in the second turn on Bedrock, where the empty text is refused",
        "shown": "https://github.com/vercel/ai/issues/13505"
      }
    ],
    "fix": "Require content of an assistant message only where it has no tool_calls, and leave an empty text out of what goes upstream.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-009",
    "area": "tools",
    "level": "SHOULD",
    "tier": "standard",
    "title": "Any id of a call is accepted",
    "text": "Ids of calls in the history are opaque: one with a prefix, an underscore and a hyphen is accepted as one of nine letters and digits is.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCall, id",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: TOOL-009-violated-nine-letters"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: TOOL-009-violated-nine-letters"
      },
      {
        "client": "clients that change their provider within a conversation",
        "how": "have every later turn refused",
        "shown": "https://github.com/editor-code-assistant/eca/issues/233"
      }
    ],
    "fix": "Map foreign ids to ones that your template takes, and keep the map for the request.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-010",
    "area": "tools",
    "level": "MUST",
    "tier": "standard",
    "title": "The result of a call reaches the model",
    "text": "Asked for what only the result of a call tells, the model tells it. It is violated where no answer in words has it, the second and third time with further calls forbidden, and the model can repeat the same word when it stands in the prompt.",
    "sources": [
      {
        "document": "OpenAI guide",
        "section": "Function calling, sending results back",
        "link": "https://platform.openai.com/docs/guides/function-calling"
      },
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, messages, tool message",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Check that the template renders messages of the role tool: many render system, user and assistant alone, without a word.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-011",
    "area": "tools",
    "level": "MUST",
    "tier": "standard",
    "title": "A call that is cut at max_tokens ends with length",
    "text": "Where max_tokens cuts a call within its arguments, finish_reason is \"length\", whether the call is sent or held back. Arguments that are closed over what is missing are cut too.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionResponse, choices, finish_reason",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      },
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCall, function, arguments",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "MiqroForge",
        "how": "runs a tool with half its arguments",
        "shown": "https://github.com/14790897/MiqroForge-Desktop/issues/1100"
      },
      {
        "client": "xaibo",
        "how": "the same",
        "shown": "https://github.com/XpressAI/xaibo/issues/36"
      }
    ],
    "fix": "Ask the engine why it stopped before \"there was a call\" makes it tool_calls, and leave cut JSON as it is.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-012",
    "area": "tools",
    "level": "MUST",
    "tier": "standard",
    "title": "A call of a function that was not offered cannot be asked for",
    "text": "tool_choice with a name that is not among the tools is refused with a 4xx, where the same request with an offered name is accepted.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, tool_choice",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5 Client Error 4xx",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Look the name up among the tools before anything is generated, and refuse with 400 and param tool_choice.",
    "capability": "tools",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "TOOL-013",
    "area": "tools",
    "level": "SHOULD",
    "tier": "standard",
    "title": "No mark of the template is in the arguments of a call",
    "text": "Names and texts in the arguments have none of the marks that templates put around calls (<|…|>, </arg_value>, [TOOL_CALLS], </parameter>, …).",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCall, function, arguments",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Use the parser that fits the model, and let it take marks away before it cuts the text into values.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-014",
    "area": "tools",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A call is the same, streamed or not",
    "text": "Fragments joined, a streamed answer has the calls that the plain one has: as many, of the same functions, with the same values. It counts where the plain answer has what the prompt spells out, and three streamed ones do not, or have no call at all.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionMessageToolCallChunk",
        "link": "https://platform.openai.com/docs/api-reference/chat/streaming"
      },
      {
        "document": "OpenAI guide",
        "section": "Function calling, streaming",
        "link": "https://platform.openai.com/docs/guides/function-calling"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration ends without the tool call",
        "shown": "src/witness/clients.test.ts: TOOL-014-violated-no-call-in-streams"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "iteration runs two tool calls together",
        "shown": "src/witness/clients.test.ts: TOOL-014-violated-second-lost"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() ends without the tool call",
        "shown": "src/witness/clients.test.ts: TOOL-014-violated-no-call-in-streams"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() runs two tool calls together",
        "shown": "src/witness/clients.test.ts: TOOL-014-violated-second-lost"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText ends without the tool call",
        "shown": "src/witness/clients.test.ts: TOOL-014-violated-no-call-in-streams"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText runs two tool calls together",
        "shown": "src/witness/clients.test.ts: TOOL-014-violated-second-lost"
      },
      {
        "client": "clients of vLLM",
        "how": "lose arguments while streaming",
        "shown": "https://github.com/vllm-project/vllm/issues/32152"
      }
    ],
    "fix": "Let both modes use one parser of calls; the streaming one must hold back what it cannot place yet, and let go of it at the end.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-015",
    "area": "tools",
    "level": "MUST",
    "tier": "full",
    "title": "The results of calls made at once are accepted together",
    "text": "An assistant message with two calls, followed by a tool message for each, is answered with status 200.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, messages, tool message",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI guide",
        "section": "Function calling, parallel calls",
        "link": "https://platform.openai.com/docs/guides/function-calling"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: TOOL-015-violated-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: TOOL-015-violated-refused"
      }
    ],
    "fix": "Let tool messages follow each other: a template that wants roles in turn has to join them.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-016",
    "area": "tools",
    "level": "SHOULD",
    "tier": "full",
    "title": "Tools and a response format may stand in one request",
    "text": "A request with tools and response_format json_object is accepted where each of them is accepted by itself.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, tools and response_format",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with UnprocessableEntityError",
        "shown": "src/witness/clients.test.ts: TOOL-016-violated-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: TOOL-016-violated-refused"
      }
    ],
    "fix": "Constrain the answer to a call or an object, or drop the grammar once a call begins; do not refuse the pair.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-017",
    "area": "tools",
    "level": "SHOULD",
    "tier": "full",
    "title": "A function whose parameters are no JSON Schema is refused",
    "text": "Parameters that are a string, or that name a type which JSON Schema does not have, are refused with a 4xx, where the same request with a schema is accepted.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "FunctionObject, parameters",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Compile the schema when the request arrives, and refuse with 400 and param tools; what fails at decoding is a 500, or a call that fits nothing.",
    "capability": "tools",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "TOOL-018",
    "area": "tools",
    "level": "SHOULD",
    "tier": "full",
    "title": "The name of a function keeps its pattern",
    "text": "A function name with other signs than letters, digits, hyphen and underscore, or longer than 64, is refused with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "FunctionObject, name",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Check the name against the pattern: a name that the call parser cannot find again ends as text.",
    "capability": "tools",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "TOOL-019",
    "area": "tools",
    "level": "SHOULD",
    "tier": "full",
    "title": "A result that answers no call is refused",
    "text": "A tool message whose tool_call_id no call before it has is refused with a 4xx, where the same message after its call is accepted.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestToolMessage, tool_call_id",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Follow the ids through the messages before rendering them, and refuse with 400 and param messages.",
    "capability": "tools",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "TOOL-020",
    "area": "tools",
    "level": "SHOULD",
    "tier": "full",
    "title": "tool_choice is one of its words",
    "text": "A tool_choice that is a string other than none, auto and required is refused with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionToolChoiceOption",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Parse tool_choice as a closed set of words or an object; a default for all others hides what clients mean.",
    "capability": "tools",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "TOOL-021",
    "area": "tools",
    "level": "MAY",
    "tier": "full",
    "title": "What asks for no call is taken as such",
    "text": "An empty list of tools, and tool_choice \"none\" without tools, are answered as without them. OpenAI itself refuses both; clients send them.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, tools and tool_choice",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: TOOL-021-violated-empty-list"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: TOOL-021-violated-empty-list"
      },
      {
        "client": "semantic-kernel",
        "how": "fails on each request, since it always sends tool_choice none",
        "shown": "https://github.com/vllm-project/vllm/issues/9426"
      }
    ],
    "fix": "Treat an empty list as absent, and let none stand without tools.",
    "capability": "tools",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "TOOL-022",
    "area": "tools",
    "level": "MUST",
    "tier": "full",
    "title": "Arguments of a strict function fit its schema",
    "text": "With strict true the arguments fit the schema of the function even where the prompt asks for others. It counts where the same function without strict gets arguments that do not fit; what cannot be held is refused with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "FunctionObject, strict",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "OpenAI guide",
        "section": "Function calling, strict mode",
        "link": "https://platform.openai.com/docs/guides/function-calling"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Compile the schema into the grammar that decodes the arguments, or refuse strict with 400: ignored, it lets clients run what they did not check.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-023",
    "area": "tools",
    "level": "MUST",
    "tier": "full",
    "title": "A call may rest on an image",
    "text": "Where an image and tools stand in one request, calls name what the image shows. It is violated by a sequential test at an error of one in a hundred, where the model names the same colours in words.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, messages, user message, image_url, and tools",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: TOOL-023-violated-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: TOOL-023-violated-refused"
      }
    ],
    "fix": "Render image parts in the template that is used with tools as well; some servers take another path for tools, and drop what is no text.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-024",
    "area": "tools",
    "level": "SHOULD",
    "tier": "full",
    "title": "The content of a tool message may be a list of text parts",
    "text": "A tool message whose content is a list of text parts is accepted, as a string is.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestToolMessage, content",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: TOOL-024-violated-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: TOOL-024-violated-refused"
      }
    ],
    "fix": "Join the texts of the parts before the template sees them.",
    "capability": "tools",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "TOOL-025",
    "area": "tools",
    "level": "MUST",
    "tier": "standard",
    "title": "A request with tools does not fail the server",
    "text": "A valid request with tools is answered, or refused with a 4xx that says what is not supported. A 5xx in answer to two of them is a violation where a request without tools is answered; 503 and 504 are not counted, since they speak of overload and of a gateway's patience.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest, tools",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5 Client Error 4xx",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "The template or the grammar of calls is the usual place: try a call before the server starts, and refuse tools with a 400 where the model has none.",
    "capability": "tools",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "VIS-001",
    "area": "vision",
    "level": "MUST",
    "tier": "smoke",
    "title": "An image that is sent is seen",
    "text": "Asked for the colour of an image of one colour, drawn anew each time, the endpoint answers better than chance. It is called blind only if four answers more than the right ones are wrong (a sequential test with 1 % errors), its answers to two images in turn do not depend on them, and controls without an image show that the question does not give its answer away.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Look at each hop for the image parts of the message: a converter that keeps the text parts alone, a template without an image token, a model without a projector. If the model cannot see, refuse images with a 400.",
    "capability": "image-png",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-002",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "An image is seen after a system message",
    "text": "A grid of nine colours is read as well where a system message stands before the message that holds it.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Walk over all messages for images, not over the first alone, and keep lists of parts when system text is merged into a message.",
    "capability": "image-png",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-003",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "An image of an earlier turn is seen",
    "text": "A grid of nine colours is read as well where it came with an earlier user message and the question comes two messages later.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Convert the images of every user message, not those of the last alone; do not flatten the history to text.",
    "capability": "image-png",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-004",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "An image before its text is seen",
    "text": "A grid of nine colours is read as well where its part comes before the text part of the message.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Take the parts in any order; do not expect the text first.",
    "capability": "image-png",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-005",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "Several images are all seen, in their order",
    "text": "Three images of three colours in one message are named each in its place, and so are the same images the other way round; none is left out, whichever it is.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Collect images in a list in the order of their parts; neither overwrite one variable nor key them by anything but their place.",
    "capability": "many-images",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-006",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "Another image under the same words gets an answer of its own",
    "text": "Requests that are equal byte for byte but for their image, on one connection and on a new one, are not answered with the cells of the image before.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Put the bytes of the images, or a digest of them, into the key of every cache of answers, prompts and prefixes.",
    "capability": "image-png",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-007",
    "area": "vision",
    "level": "SHOULD",
    "tier": "standard",
    "title": "Images that are seen are counted in prompt_tokens",
    "text": "prompt_tokens grows when an image is added to the same question, and again with the second.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Calculating costs of images",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Count the prompt after its images were put in, by what the model read.",
    "capability": "image-png",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-008",
    "area": "vision",
    "level": "SHOULD",
    "tier": "standard",
    "title": "The same pixels cost the same",
    "text": "Two PNGs of equal pixels, one compressed and one stored, are counted as equally many prompt_tokens.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Calculating costs of images",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Count an image by its size in pixels, never the Base64 of its address as text.",
    "capability": "image-png",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-009",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "An image that cannot be read is refused",
    "text": "Data that is not Base64, data that is cut, no data and bytes that are no image are each refused with a 4xx, not answered as if no image had been sent.",
    "sources": [
      {
        "document": "RFC 2397",
        "section": "3",
        "link": "https://www.rfc-editor.org/rfc/rfc2397#section-3"
      },
      {
        "document": "RFC 4648",
        "section": "3.3",
        "link": "https://www.rfc-editor.org/rfc/rfc4648#section-3.3"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Decode each image before the answer begins, and answer a failure with a 400 whose param names the part.",
    "capability": "image-png",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "VIS-010",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "An image is seen whichever replica answers",
    "text": "Ten grids of nine cells, each on a connection of its own, are read as the first one was. Two answers that have nothing to do with their cells, in ten or, after the first such answer, in twenty, are more than the slips of a model that reads grids.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: VIS-010-violated-two-refuse"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: VIS-010-violated-two-refuse"
      }
    ],
    "fix": "Put only backends of one modality behind one model's name, or route requests with images to those that see.",
    "capability": "image-png",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-011",
    "area": "vision",
    "level": "SHOULD",
    "tier": "standard",
    "title": "Words and images keep their order",
    "text": "Where words before each image give it a name, a question by that name is answered on that image, also where an image without a name comes first. It is violated only if every answer of two to six tells the colour of an image before those words.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Put each image's token where its part stands between the texts; do not gather images at the front or the end.",
    "capability": "many-images",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-012",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "An image alone in its message is seen",
    "text": "A grid of nine colours is read as well where its message has no text and the question came in the message before.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Do not look for images only in messages that have a text, and do not drop messages whose text is empty.",
    "capability": "image-png",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-013",
    "area": "vision",
    "level": "MUST",
    "tier": "full",
    "title": "An image is seen after another one in a later turn",
    "text": "A grid of nine colours is read as well where a later message of the conversation brought another image before the question.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Keep the images of all turns, and do not let those of a newer turn take the place of older ones.",
    "capability": "many-images",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-014",
    "area": "vision",
    "level": "MUST",
    "tier": "full",
    "title": "Six images are all seen, in their order",
    "text": "Six images in one message, two of them the same, are named each in its place, and so are the same images the other way round; or six are refused with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() loses a part of the text",
        "shown": "src/witness/clients.test.ts: VIS-014-violated-first-four"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText loses a part of the text",
        "shown": "src/witness/clients.test.ts: VIS-014-violated-first-four"
      }
    ],
    "fix": "Refuse more images than the model takes with a 400 that names the limit; never leave some out.",
    "capability": "many-images",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-015",
    "area": "vision",
    "level": "SHOULD",
    "tier": "standard",
    "title": "The messages before the last are counted in prompt_tokens",
    "text": "A question on the image of an earlier turn counts no fewer prompt_tokens than the same question and such an image in one message.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "The chat completion object",
        "link": "https://platform.openai.com/docs/api-reference/chat/object"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Count the tokens of the whole prompt as the model got it, after the conversation's template was filled in.",
    "capability": "image-png",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-020",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "A JPEG is seen",
    "text": "A grid of nine colours as JPEG is read as well as it is as PNG. An endpoint that does not take JPEG refuses it with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision, image input requirements",
        "link": "https://platform.openai.com/docs/guides/images-vision#image-input-requirements"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: VIS-020-violated-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: VIS-020-violated-refused"
      }
    ],
    "fix": "Find the decoder by the first bytes of the image, and let a failure to decode become a 400, never an answer without the image.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-021",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "A GIF is seen",
    "text": "A grid of nine colours as GIF is read as well as it is as PNG. An endpoint that does not take GIF refuses it with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision, image input requirements",
        "link": "https://platform.openai.com/docs/guides/images-vision#image-input-requirements"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError",
        "shown": "src/witness/clients.test.ts: VIS-021-violated-fails"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: VIS-021-violated-fails"
      }
    ],
    "fix": "Decode GIF, or refuse it with a 400 that names the format.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-022",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "A WebP is seen",
    "text": "A grid of nine colours as WebP, lossy or lossless, is read as well as it is as PNG. An endpoint that does not take WebP refuses it with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision, image input requirements",
        "link": "https://platform.openai.com/docs/guides/images-vision#image-input-requirements"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "Cline",
        "how": "sends its screenshots as WebP and fails on every turn",
        "shown": "https://github.com/cline/cline/issues/8977"
      }
    ],
    "fix": "Build the decoder with WebP, which stb_image lacks, or refuse WebP with a 400 that names the format.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-023",
    "area": "vision",
    "level": "SHOULD",
    "tier": "standard",
    "title": "image/jpg is taken for image/jpeg",
    "text": "A JPEG under the media type image/jpg, which is not registered and which many clients send, is read as one under image/jpeg.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision, image input requirements",
        "link": "https://platform.openai.com/docs/guides/images-vision#image-input-requirements"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: VIS-023-violated-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: VIS-023-violated-refused"
      }
    ],
    "fix": "List image/jpg beside image/jpeg, or look at the bytes and not at the label.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-024",
    "area": "vision",
    "level": "SHOULD",
    "tier": "standard",
    "title": "The head of a data URI is read in any case",
    "text": "Scheme, media type and the word base64 of a data URI mean the same in capitals.",
    "sources": [
      {
        "document": "RFC 3986",
        "section": "3.1 Scheme",
        "link": "https://www.rfc-editor.org/rfc/rfc3986#section-3.1"
      },
      {
        "document": "RFC 2397",
        "section": "3 Syntax",
        "link": "https://www.rfc-editor.org/rfc/rfc2397#section-3"
      },
      {
        "document": "RFC 2045",
        "section": "5.1 Content-Type",
        "link": "https://www.rfc-editor.org/rfc/rfc2045#section-5.1"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: VIS-024-violated-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: VIS-024-violated-refused"
      }
    ],
    "fix": "Compare what stands before the comma without regard to case.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-025",
    "area": "vision",
    "level": "SHOULD",
    "tier": "full",
    "title": "Parameters of a data URI are passed over",
    "text": "Between the media type and ;base64 parameters may stand, such as charset=utf-8; an image is read in spite of them.",
    "sources": [
      {
        "document": "RFC 2397",
        "section": "3 Syntax",
        "link": "https://www.rfc-editor.org/rfc/rfc2397#section-3"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError",
        "shown": "src/witness/clients.test.ts: VIS-025-violated-fails"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: VIS-025-violated-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: VIS-025-violated-fails"
      }
    ],
    "fix": "Split what stands before the comma at each semicolon; the first part is the type and the last the word base64.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-026",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "An address that is spelled in another way is read right or refused",
    "text": "An image under image/jpg, under a head in capitals, with parameters, with its data percent-encoded, unpadded, in lines, in the alphabet for URLs, not announced by ;base64, or without a head is seen as plain PNG is, or refused with a 4xx. It is not answered as if it had not been there, nor is it the server's failure.",
    "sources": [
      {
        "document": "RFC 2397",
        "section": "3 Syntax",
        "link": "https://www.rfc-editor.org/rfc/rfc2397#section-3"
      },
      {
        "document": "RFC 4648",
        "section": "3.3 Interpretation of Non-Alphabet Characters",
        "link": "https://www.rfc-editor.org/rfc/rfc4648#section-3.3"
      },
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Decode Base64 strictly, and refuse with a 400 what fails. Python's b64decode drops what it does not know unless validate is set: the bytes that are left are another image, or none.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-027",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "An image under a label that belies its bytes is read by its bytes or refused",
    "text": "A PNG labelled image/jpeg or application/octet-stream, and a JPEG labelled image/png, are seen as plain PNG is, or refused with a 4xx.",
    "sources": [
      {
        "document": "RFC 2397",
        "section": "3 Syntax",
        "link": "https://www.rfc-editor.org/rfc/rfc2397#section-3"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Find the decoder by the first bytes, or compare them with the label and refuse with a 400.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-028",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "image_url as a string is read or refused",
    "text": "Where image_url is the address itself and not an object with a url, the image is seen as plain PNG is, or the request refused with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Validate the part against its schema before it is converted; what is no object is a 400, or the address itself.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-029",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "A very small image is answered or refused",
    "text": "Images of one pixel, of 257 by 27 and of 2 by 300 pixels are answered in some way, or refused with a 4xx, and never make the server fail.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15.5 Client Error 4xx",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: VIS-029-violated-fails"
      }
    ],
    "fix": "Scale images up to the smallest size that the model's patches allow, or refuse them with a 400 that names the limit.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "VIS-030",
    "area": "vision",
    "level": "MUST",
    "tier": "full",
    "title": "A very large image is seen or refused",
    "text": "An image of 4096 by 4096 pixels, and one that makes the body 8 MB long, are seen as plain PNG is or refused with a 4xx; one of 3360 by 84 pixels is answered in some way or refused with a 4xx.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15.5 Client Error 4xx",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Scale images down before the model, and refuse what is beyond the limits with 413 or 400, in the envelope.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-031",
    "area": "vision",
    "level": "MUST",
    "tier": "full",
    "title": "Whatever its kind, an image is seen or refused",
    "text": "PNG with a palette, with 16 bits, with an alpha channel, grey, of one bit and interlaced, and JPEG that is progressive, CMYK or to be turned are seen as plain PNG is, or refused with a 4xx. PNG that is transparent in part is answered in some way or refused.",
    "sources": [
      {
        "document": "PNG third edition",
        "section": "11.2.1 IHDR",
        "link": "https://www.w3.org/TR/png-3/#11IHDR"
      },
      {
        "document": "ITU-T T.81",
        "section": "Annex B",
        "link": "https://www.w3.org/Graphics/JPEG/itu-t81.pdf"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Convert each decoded image to eight-bit RGB before the model, and let a failure become a 400.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-032",
    "area": "vision",
    "level": "SHOULD",
    "tier": "full",
    "title": "All kinds of PNG and JPEG are read",
    "text": "PNG with a palette, 16 bits, alpha, grey, one bit and interlaced, and progressive and CMYK JPEG are read as plain PNG is, and not refused.",
    "sources": [
      {
        "document": "PNG third edition",
        "section": "11.2.1 IHDR",
        "link": "https://www.w3.org/TR/png-3/#11IHDR"
      },
      {
        "document": "ITU-T T.81",
        "section": "Annex B",
        "link": "https://www.w3.org/Graphics/JPEG/itu-t81.pdf"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: VIS-032-violated-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: VIS-032-violated-refused"
      }
    ],
    "fix": "Use a complete decoder, libpng and libjpeg or what is built on them.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-033",
    "area": "vision",
    "level": "MUST",
    "tier": "full",
    "title": "A grey image of 16 bits keeps its shades",
    "text": "Dark and light cells of a PNG with 16 bits of grey are told apart, or the image is refused with a 4xx; it does not turn white.",
    "sources": [
      {
        "document": "PNG third edition",
        "section": "13.12 Sample depth rescaling",
        "link": "https://www.w3.org/TR/png-3/#13Sample-depth-rescaling"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Divide samples of 16 bits by 257. Pillow's convert(\"RGB\") cuts them to 255.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-034",
    "area": "vision",
    "level": "SHOULD",
    "tier": "full",
    "title": "A JPEG is turned as Exif says",
    "text": "The cells of a JPEG with the Exif orientation 6 are named as viewers show them, not as they are stored. OpenAI documents neither.",
    "sources": [
      {
        "document": "Exif 2.32",
        "section": "4.6.4 Orientation",
        "link": "https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Apply the orientation once the image is decoded, as Pillow's ImageOps.exif_transpose does.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-035",
    "area": "vision",
    "level": "MUST",
    "tier": "full",
    "title": "Of an animation the first frame is seen, or it is refused",
    "text": "An animated GIF or WebP of two frames is read as its first frame, or refused with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision, image input requirements",
        "link": "https://platform.openai.com/docs/guides/images-vision#image-input-requirements"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Take the first frame, or refuse animations with a 400.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-036",
    "area": "vision",
    "level": "MUST",
    "tier": "full",
    "title": "An image is seen at each detail",
    "text": "With detail low, high and auto a grid of nine colours is read as well as without.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Specify image input detail level",
        "link": "https://platform.openai.com/docs/guides/images-vision#specify-image-input-detail-level"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Take detail for a wish about size alone; where the model knows no levels, pass it over.",
    "capability": "image-png",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-037",
    "area": "vision",
    "level": "SHOULD",
    "tier": "full",
    "title": "A detail that there is not is refused",
    "text": "A detail other than low, high and auto is refused with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Specify image input detail level",
        "link": "https://platform.openai.com/docs/guides/images-vision#specify-image-input-detail-level"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Validate detail against its three values.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "VIS-038",
    "area": "vision",
    "level": "MUST",
    "tier": "full",
    "title": "An image where only text is allowed is refused or seen",
    "text": "An image in a tool message is seen or refused with a 4xx: it is not dropped. An image in a system or an assistant message is answered in some way or refused with a 4xx. None of them makes the server fail.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestToolMessage",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "schema",
    "breaks": [
      {
        "client": "GitHub Copilot Chat",
        "how": "sends screenshots as results of tools",
        "shown": "https://github.com/vllm-project/vllm/issues/43203"
      }
    ],
    "fix": "Refuse parts that are no text in tool messages with a 400 that names the part, or show them to the model; never keep the text alone.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-039",
    "area": "vision",
    "level": "SHOULD",
    "tier": "full",
    "title": "A JPEG that ends early is refused",
    "text": "A JPEG of which the second half is missing is refused with a 4xx, not answered as if what is missing were grey.",
    "sources": [
      {
        "document": "ITU-T T.81",
        "section": "B.2.1",
        "link": "https://www.w3.org/Graphics/JPEG/itu-t81.pdf"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Leave LOAD_TRUNCATED_IMAGES of Pillow as it is, and answer its exception with a 400.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "VIS-040",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "The documented example request is answered",
    "text": "The example request of the endpoint's documentation, as the profile has it, with the model of the run and a PNG in place of the printed picture, is answered with status 200, plain or streamed. Members that the example leaves out, such as a limit on the answer, are left out.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      },
      {
        "document": "codingplanx: Create Chat Completion with Vision (Streaming) - Base64",
        "section": "Request Example",
        "link": "https://api.codingplanx.ai/v1/chat/completions"
      },
      {
        "document": "Chat Completions Vision (Stream)",
        "section": "Request Example",
        "link": "https://api.example.com/v1/chat/completions"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: VIS-040-violated-limit-demanded"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: VIS-040-violated-limit-demanded"
      }
    ],
    "fix": "Send the example of your own documentation to your own endpoint in CI. Ask for nothing that it leaves out, and refuse nothing that it has.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "VIS-041",
    "area": "vision",
    "level": "MUST",
    "tier": "full",
    "title": "An image that no decoder reads does not bring the endpoint down",
    "text": "After an image that cannot be decoded a plain question on a new connection is answered.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15.5 Client Error 4xx",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with APIConnectionError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: VIS-041-violated-gone"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with APIConnectionError",
        "shown": "src/witness/clients.test.ts: VIS-041-violated-gone"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails without the error's message",
        "shown": "src/witness/clients.test.ts: VIS-041-violated-gone"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: VIS-041-violated-gone"
      },
      {
        "client": "LibreChat",
        "how": "brings the server down with one image in a format it cannot decode",
        "shown": "https://github.com/abetlen/llama-cpp-python/issues/1140"
      }
    ],
    "fix": "Check what the decoder returns before it is used, and decode in a process that may die alone.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "VIS-042",
    "area": "vision",
    "level": "MAY",
    "tier": "full",
    "title": "detail as a member of the body is accepted",
    "text": "A request with detail beside model and messages, as one document of such an endpoint has it, is answered, and the image seen.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Specify image input detail level",
        "link": "https://platform.openai.com/docs/guides/images-vision#specify-image-input-detail-level"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: VIS-042-violated-refused"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: VIS-042-violated-refused"
      }
    ],
    "fix": "Take a detail at the top for that of every image, or pass it over.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-043",
    "area": "vision",
    "level": "MUST",
    "tier": "full",
    "title": "Markdown in a text stays text",
    "text": "A text that holds an image in the markup of Markdown, with a data URI as its address, is not shown to the model as an image.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Keep text and images apart until the model; do not write images into the prompt as markup and parse it again.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-044",
    "area": "vision",
    "level": "MUST",
    "tier": "full",
    "title": "A file of the server is not opened",
    "text": "An image whose address is that of a file, file:///etc/hostname, is refused with a 4xx, and in the same words as a file that does not exist.",
    "sources": [
      {
        "document": "RFC 8089",
        "section": "4 Security Considerations",
        "link": "https://www.rfc-editor.org/rfc/rfc8089#section-4"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Allow data, and http and https where images are fetched; refuse every other scheme before it is looked at.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "VIS-045",
    "area": "vision",
    "level": "MUST",
    "tier": "full",
    "title": "An image that cannot be fetched is refused",
    "text": "An image whose address names a host that does not exist is refused with a 4xx: also by an endpoint that fetches no images at all. It is not answered as if it had not been there, nor is it the server's failure.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      },
      {
        "document": "RFC 6761",
        "section": "6.4 Domain Name Reservation Considerations for \"invalid.\"",
        "link": "https://www.rfc-editor.org/rfc/rfc6761#section-6.4"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: VIS-045-violated-fails"
      }
    ],
    "fix": "Fetch each image before the answer begins, and let a failure become a 400 that names the part; where none are fetched, refuse addresses.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "VIS-046",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "An image by its address is fetched and seen, or refused",
    "text": "A grid of nine colours at an http address is read as well as one in a data URI, or the request is refused with a 4xx. Asked only where --image-host gives us an address that the endpoint reaches.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Fetch the image before the answer begins; where none are fetched, refuse addresses with a 400 that says so. Never pass over one.",
    "capability": "remote-images",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-047",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "A redirect on the way to an image is followed or refused",
    "text": "A grid of nine colours at an address that redirects (302) to another of the same host is read as well, or refused with a 4xx. Asked only with --image-host, where an image by its address was seen.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15.4.3 302 Found",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Follow a few redirects, looking at each address anew, or refuse the request; do not take the body of the redirect for the image.",
    "capability": "remote-images",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-048",
    "area": "vision",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A redirect to a loopback address is not followed",
    "text": "An image whose address redirects to a loopback address of another name and port is not fetched from there. Seen by a second listener of ours, so only where the endpoint shares our loopback; where the first one is at 127.0.0.1 as well, the redirect leads to localhost. Asked only with --image-host, where an image by its address was seen.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "17 Security Considerations",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-17"
      },
      {
        "document": "RFC 6890",
        "section": "2.2.2 IPv4 special-purpose addresses",
        "link": "https://www.rfc-editor.org/rfc/rfc6890#section-2.2.2"
      }
    ],
    "provenance": "observed",
    "breaks": [],
    "fix": "Resolve the name at each hop, refuse loopback, private, link-local and multicast addresses, and connect to the address that was looked at.",
    "capability": "remote-images",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "VIS-049",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "An address that leads to no image is refused",
    "text": "An image whose address is answered with 404, or with a page, or redirects to file:///etc/hostname or to a link-local address, is refused with a 4xx: it is neither passed over nor the server's failure. Asked only with --image-host, where an image by its address was seen.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: VIS-049-violated-fails"
      }
    ],
    "fix": "Let a fetch that brings no image become a 400 that names the part; follow redirects to http and https alone.",
    "capability": "remote-images",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "VIS-050",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "The host of an image is sent no credentials",
    "text": "What the endpoint sends to the host of an image holds neither the key of the request nor credentials of its own: no Authorization, Proxy-Authorization, Cookie or field of an API key. Asked only with --image-host.",
    "sources": [
      {
        "document": "RFC 6750",
        "section": "5.3 Summary of Recommendations",
        "link": "https://www.rfc-editor.org/rfc/rfc6750#section-5.3"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Fetch images with a client of their own, without the fields of the request and without a cookie jar or default headers.",
    "capability": "remote-images",
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "VIS-051",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "An image is seen where a stream is asked for",
    "text": "A grid of nine colours is read as well where the answer is streamed.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Build the prompt in one place for both modes; a streaming path of its own tends to take the text parts alone.",
    "capability": "image-png",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-052",
    "area": "vision",
    "level": "MUST",
    "tier": "full",
    "title": "A damaged image does not make the server fail",
    "text": "PNG and JPEG whose compressed data is damaged behind a right head, with and without checksums that tell, are refused with a 4xx and are not the server's failure. An answer leaves it open: decoders differ in what damage they notice.",
    "sources": [
      {
        "document": "RFC 9110",
        "section": "15.5.1 400 Bad Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"
      },
      {
        "document": "PNG third edition",
        "section": "13.2 Error handling",
        "link": "https://www.w3.org/TR/png-3/#13Decoders.Errors"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: VIS-052-violated-fails"
      }
    ],
    "fix": "Decode within what turns exceptions of the decoder into a 400; many of them come late, with the last lines of the picture.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-053",
    "area": "vision",
    "level": "SHOULD",
    "tier": "full",
    "title": "What is transparent does not show",
    "text": "Of a PNG with transparent cells, what lies under them is not seen: they are white or black, or the image is refused with a 4xx. It is violated only if each of three answers names the colours that are hidden. OpenAI documents no ground.",
    "sources": [
      {
        "document": "PNG third edition",
        "section": "13.16 Alpha channel processing",
        "link": "https://www.w3.org/TR/png-3/#13Alpha-channel-processing"
      }
    ],
    "provenance": "standard",
    "breaks": [],
    "fix": "Lay the image on a white ground before the alpha channel is dropped: Pillow's convert(\"RGB\") shows whatever the transparent pixels happen to hold.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-054",
    "area": "vision",
    "level": "MUST",
    "tier": "standard",
    "title": "Red is not taken for blue",
    "text": "Red and blue are named as themselves, in each format. It is violated where three cells of red or blue or more are named as the other of the two, both ways, one in five at most as itself, and most of the other colours are right.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision, image input requirements",
        "link": "https://platform.openai.com/docs/guides/images-vision#image-input-requirements"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "OpenCV and some JPEG libraries give samples as blue, green, red: convert them (cv2.cvtColor with COLOR_BGR2RGB) before the model's preprocessing, once for each decoder.",
    "capability": "image-png",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "VIS-055",
    "area": "vision",
    "level": "MUST",
    "tier": "full",
    "title": "An image is seen whatever parameters stand beside it",
    "text": "A grid of nine colours is read as well where two choices are asked for, in each of them, and beside logprobs, stop and seed.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Images and vision",
        "link": "https://platform.openai.com/docs/guides/images-vision"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Carry the images with the request wherever it is copied or handed on: to the second choice, to the worker that computes log probabilities, to the path of an older API.",
    "capability": "image-png",
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "ISO-001",
    "area": "isolation",
    "level": "MUST",
    "tier": "standard",
    "title": "Streams that run at the same time do not mix",
    "text": "Eight streams at once, each asked to repeat a random word of twelve letters, bring none of the others' words.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Create chat completion",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Keep buffers, detokenisers and parsers in the request and not in the module; give each request a queue of its own, keyed by an id that cannot repeat; key caches by the whole of the messages.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "ISO-002",
    "area": "isolation",
    "level": "SHOULD",
    "tier": "standard",
    "title": "A client that leaves does not hold up the next",
    "text": "After a client has closed the connection in the middle of a long stream, a short request is answered about as promptly as before, not only when the abandoned answer has been written to its end.",
    "sources": [
      {
        "document": "RFC 9112",
        "section": "9.5 Failures and Timeouts",
        "link": "https://www.rfc-editor.org/rfc/rfc9112#section-9.5"
      }
    ],
    "provenance": "observed",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": "iteration waits without end",
        "shown": "src/witness/clients.test.ts: ISO-002-violated-no-answer"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".stream() waits without end",
        "shown": "src/witness/clients.test.ts: ISO-002-violated-no-answer"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "streamText waits without end",
        "shown": "src/witness/clients.test.ts: ISO-002-violated-no-answer"
      },
      {
        "client": "the next clients of text-generation-webui",
        "how": "wait until the abandoned answer is complete",
        "shown": "https://github.com/oobabooga/textgen/issues/4521"
      },
      {
        "client": "the next clients of mlx-openai-server",
        "how": "the same",
        "shown": "https://github.com/cubist38/mlx-openai-server/issues/269"
      },
      {
        "client": "the next clients of LMDeploy",
        "how": "the same",
        "shown": "https://github.com/InternLM/lmdeploy/issues/548"
      }
    ],
    "fix": "Stop generating when the write fails or the client has gone (request.is_disconnected() in Starlette, ctx.Done() in Go, dropping the body in axum), and have gateways close their connection to the upstream.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "ISO-003",
    "area": "isolation",
    "level": "MUST",
    "tier": "standard",
    "title": "Answers on connections used in turn do not mix",
    "text": "Four plain requests, sent in turn over two kept-alive connections and each asked to repeat a random word of twelve letters, bring none of the others' words.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Create chat completion",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9112",
        "section": "9.2 Associating a Response to a Request",
        "link": "https://www.rfc-editor.org/rfc/rfc9112#section-9.2"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Tie state to the request and not to the connection, read each upstream response to its end before its connection is used again, and do not reuse the last conversation's slot without comparing the whole prompt.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "GEN-001",
    "area": "generated",
    "level": "MUST",
    "tier": "standard",
    "title": "Every valid request is answered or clearly refused",
    "text": "A request that keeps the description, whatever it combines, gets an answer or a 4xx with the error object: never a 5xx, a redirect, a cut connection or silence.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Create chat completion",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      },
      {
        "document": "RFC 9110",
        "section": "15.5 Client Error 4xx",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5"
      }
    ],
    "provenance": "documented",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: GEN-001-violated-500"
      },
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with BadRequestError",
        "shown": "src/witness/clients.test.ts: GEN-001-violated-no-envelope"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText fails with AI_APICallError",
        "shown": "src/witness/clients.test.ts: GEN-001-violated-no-envelope"
      }
    ],
    "fix": "Send the counterexample again (vision-conformance replay) and read the server's own log: a field that is rare, or two that rarely meet, took a way that nothing handles. Serve it, or refuse it with 400 before anything else is done.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "GEN-002",
    "area": "generated",
    "level": "MUST",
    "tier": "standard",
    "title": "What leaves no request is refused",
    "text": "A body that is no JSON, or no object, or has no messages, a message without a role, a part of an unknown type, an image part without its image, and a format that is not known are refused with a 4xx, wherever in a valid request they stand.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest",
        "link": "https://github.com/openai/openai-openapi"
      },
      {
        "document": "RFC 8259",
        "section": "2 JSON Grammar",
        "link": "https://www.rfc-editor.org/rfc/rfc8259#section-2"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Validate the whole body before the model is asked: every message and every part of it, and not the first alone.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "GEN-003",
    "area": "generated",
    "level": "MAY",
    "tier": "standard",
    "title": "Types of parameters and constraints of rarer fields hold too",
    "text": "A valid request with a parameter of another JSON type, or with one constraint broken in a field that not every endpoint knows, is refused with a 4xx. Lenient parsers turn one type into another, which is tolerable.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest",
        "link": "https://github.com/openai/openai-openapi"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Validate against the whole description, or leave the field unread and say so in the documentation.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "GEN-004",
    "area": "generated",
    "level": "MUST",
    "tier": "standard",
    "title": "Doubtful bodies bring nothing down",
    "text": "What parsers lawfully read in more than one way (doubled names, bytes that are no UTF-8, a charset label, depth, Base64 with breaks, more stop texts than are allowed) is taken or refused: it brings no 5xx, redirect, cut connection or silence.",
    "sources": [
      {
        "document": "RFC 8259",
        "section": "9 Parsers",
        "link": "https://www.rfc-editor.org/rfc/rfc8259#section-9"
      },
      {
        "document": "RFC 9110",
        "section": "15.5 Client Error 4xx",
        "link": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() fails with InternalServerError in place of BadRequestError",
        "shown": "src/witness/clients.test.ts: GEN-004-violated-500"
      }
    ],
    "fix": "Let the decoder's and the validator's exceptions end in a 400, and give the decoder limits of its own (depth, size) rather than the stack's.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "GEN-005",
    "area": "generated",
    "level": "MUST",
    "tier": "standard",
    "title": "A request has the same choices in both modes",
    "text": "A drawn request, accepted both plainly and as a stream, brings the same choices, by index, in both.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Streaming",
        "link": "https://platform.openai.com/docs/api-reference/chat-streaming"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Let one code path make the choices, and let the stream be a way of writing them.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "GEN-006",
    "area": "generated",
    "level": "MUST",
    "tier": "standard",
    "title": "Text of any script comes back whole",
    "text": "Once a plain text was repeated, texts of every script, with joiners, marks and characters beyond the basic plane, bring no replacement character, half surrogate or UTF-8 that was read as Latin-1.",
    "sources": [
      {
        "document": "RFC 8259",
        "section": "8.1 Character Encoding",
        "link": "https://www.rfc-editor.org/rfc/rfc8259#section-8.1"
      },
      {
        "document": "RFC 3629",
        "section": "3 UTF-8 definition",
        "link": "https://www.rfc-editor.org/rfc/rfc3629#section-3"
      }
    ],
    "provenance": "standard",
    "breaks": [
      {
        "client": "openai-node 6.49.0",
        "how": ".create() gives damaged characters",
        "shown": "src/witness/clients.test.ts: GEN-006-violated-replaced"
      },
      {
        "client": "AI SDK 6.0.326 with openai-compatible 2.0.92",
        "how": "generateText gives damaged characters",
        "shown": "src/witness/clients.test.ts: GEN-006-violated-replaced"
      }
    ],
    "fix": "Hold bytes back until a character is whole before they are decoded or written; say charset nowhere and UTF-8 everywhere.",
    "capability": null,
    "modelDependent": true,
    "excluded": null
  },
  {
    "id": "GEN-007",
    "area": "generated",
    "level": "MUST",
    "tier": "standard",
    "title": "No answer holds a stop text, whatever else is asked",
    "text": "Where a drawn request names stop texts, none of them occurs in the content of any choice.",
    "sources": [
      {
        "document": "OpenAI API reference",
        "section": "Create chat completion, stop",
        "link": "https://platform.openai.com/docs/api-reference/chat/create"
      }
    ],
    "provenance": "documented",
    "breaks": [],
    "fix": "Look for stop texts in what is about to be sent, over the borders of tokens, for each choice and in both modes.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  },
  {
    "id": "GEN-008",
    "area": "generated",
    "level": "SHOULD",
    "tier": "standard",
    "title": "What the description forbids is refused",
    "text": "A valid request with exactly one constraint broken, in the fields that every endpoint of this kind reads (ranges, enumerations, lengths, what is required), is refused with a 4xx.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "CreateChatCompletionRequest",
        "link": "https://github.com/openai/openai-openapi"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Validate the whole body against the description before the model is asked; a value that is ignored looks to its sender like one that was obeyed.",
    "capability": null,
    "modelDependent": false,
    "excluded": null
  }
]

export const profiles: readonly ProfileFile[] = [
  {
    "name": "openai",
    "title": "OpenAI's own contract",
    "promises": [
      "text",
      "image-png",
      "image-jpeg",
      "streaming"
    ],
    "models": [
      "gpt-4o-mini",
      "gpt-4o"
    ],
    "example": {
      "model": "gpt-4o-mini",
      "messages": [
        {
          "role": "user",
          "content": [
            {
              "type": "text",
              "text": "What can be seen in this picture? Answer in one sentence."
            },
            {
              "type": "image_url",
              "image_url": {
                "url": "{{image}}",
                "detail": "auto"
              }
            }
          ]
        }
      ]
    },
    "knobs": {
      "maxTokens": "max_tokens",
      "temperature": 0,
      "authentication": true,
      "modelAdvisory": false
    }
  },
  {
    "name": "codingplanx",
    "title": "codingplanx, chat completions with vision, Base64",
    "extends": "openai",
    "promises": [
      "text",
      "streaming",
      "image-png",
      "image-jpeg",
      "text-parts",
      "sampling",
      "many-choices",
      "stop",
      "max-tokens",
      "logit-bias",
      "json-object",
      "seed",
      "user",
      "tools"
    ],
    "levels": {
      "SCH-013": {
        "level": "SHOULD",
        "because": "the table of the response and its example have no model; clients of the SDKs still read it"
      },
      "SCH-008": {
        "level": "MAY",
        "because": "the example of the response has neither logprobs nor refusal"
      },
      "AUTH-008": {
        "level": "off",
        "because": "the document demands the word Bearer exactly as it writes it"
      },
      "AUTH-009": {
        "level": "off",
        "because": "the document demands a single space between Bearer and the key"
      }
    },
    "models": [
      "gpt-4o-mini"
    ],
    "readings": [
      {
        "says": "The table marks tools and tool_choice as required, and the example request of the document has neither.",
        "readAs": "Both are optional.",
        "because": "The example is what users copy, and nothing else of the document can be asked for without tools if they are required."
      },
      {
        "says": "tool_choice is of type object, and two of the values that its description names, none and auto, are strings.",
        "readAs": "A string, none or auto, or an object that names a function.",
        "because": "The description names strings, and the object form is what forces a function."
      },
      {
        "says": "Authorization is marked as not required, and a question of the FAQ explains status 401 where it is wrong.",
        "readAs": "A key is required, and a request without one is refused with 401.",
        "because": "There is no occasion for the 401 otherwise."
      },
      {
        "says": "Accept is marked as required.",
        "readAs": "Every request has one, of application/json and text/event-stream; what happens without it is not judged.",
        "because": "Nothing is said of a request without it, and HTTP takes a missing Accept for any type."
      },
      {
        "says": "Accept is shown as application/json, while a stream is of the type text/event-stream.",
        "readAs": "A stream is sent where stream is true, whatever Accept prefers.",
        "because": "The FAQ ties the stream to the member alone."
      },
      {
        "says": "The title speaks of streaming, and stream is optional and false by default.",
        "readAs": "Both kinds of answer are promised, and the plain one is the default.",
        "because": "The table and the FAQ say so; a title promises nothing."
      },
      {
        "says": "Neither the table of the response nor its example has a model.",
        "readAs": "An answer without a model warns, and does not fail (SCH-013).",
        "because": "The document does not promise it, and OpenAI's description, to which it refers, requires it."
      },
      {
        "says": "The introduction speaks of the probabilities of other tokens, and no parameter asks for them.",
        "readAs": "Log probabilities are not promised; refused clearly they are unsupported.",
        "because": "What cannot be asked for as documented cannot be demanded."
      },
      {
        "says": "The example of the response has line breaks within a JSON string.",
        "readAs": "A fault of the page. An answer is JSON.",
        "because": "Content-Type is application/json, and the line breaks are what is left of escapes."
      },
      {
        "says": "The Base64 of the example image is cut.",
        "readAs": "A PNG of ours stands in its place.",
        "because": "What is left cannot be decoded."
      },
      {
        "says": "max_tokens is infinite by default, and the whole is bounded by the model's context.",
        "readAs": "Without a limit the answer ends by itself or at the context, with stop or length.",
        "because": "The FAQ names the context as the other cause of length."
      }
    ],
    "example": {
      "model": "gpt-4o-mini",
      "messages": [
        {
          "role": "system",
          "content": "You are a helpful assistant."
        },
        {
          "role": "user",
          "content": [
            {
              "type": "text",
              "text": "What is in this image? Please describe it in detail."
            },
            {
              "type": "image_url",
              "image_url": {
                "url": "{{image}}"
              }
            }
          ]
        }
      ]
    }
  },
  {
    "name": "image-recognition-base64",
    "title": "Chat image recognition, streamed, Base64",
    "extends": "openai",
    "promises": [
      "text",
      "streaming",
      "image-png",
      "image-jpeg",
      "text-parts",
      "sampling",
      "many-choices",
      "stop",
      "max-tokens",
      "logit-bias",
      "json-object",
      "seed",
      "user",
      "tools"
    ],
    "models": [
      "gpt-4o"
    ],
    "readings": [
      {
        "says": "Data URIs begin with data:image/…;base64 and no format is named.",
        "readAs": "PNG and JPEG are promised; GIF and WebP, refused clearly, are unsupported.",
        "because": "The page refers to OpenAI's chat completions, of which every vision model reads these two."
      },
      {
        "says": "stream is to be set for vision, and nothing says what happens without it.",
        "readAs": "Both kinds of answer are promised.",
        "because": "The endpoint calls itself compatible with OpenAI's chat completions, where the plain answer is the default."
      },
      {
        "says": "The key stands under Authorizations, and no status is named for a wrong one.",
        "readAs": "A key is required, and a request without one is refused with 401.",
        "because": "The scheme is HTTP bearer, whose refusal is a 401 (RFC 6750 3)."
      },
      {
        "says": "A public image URL is not required, and may be given by the wording.",
        "readAs": "Remote images are not promised.",
        "because": "Base64 is what the page is about."
      },
      {
        "says": "tool_choice is none, auto, or specifies a function name.",
        "readAs": "The name stands in the object form, not as a bare string.",
        "because": "A bare name is no value of OpenAI's tool_choice, with which the page is compatible."
      },
      {
        "says": "The page of the response names its type and that objects are required, and no member of them.",
        "readAs": "Members and levels are those of OpenAI's description.",
        "because": "The page refers to it for everything that it leaves out."
      },
      {
        "says": "There is no example request but for a list of samples that the page does not show.",
        "readAs": "The example is made of what the page demands - a text, a data URI, and stream set to true.",
        "because": "It is the first request that a reader would make of it."
      }
    ],
    "example": {
      "model": "gpt-4o",
      "messages": [
        {
          "role": "user",
          "content": [
            {
              "type": "text",
              "text": "What can be seen in this picture? Answer in one sentence."
            },
            {
              "type": "image_url",
              "image_url": {
                "url": "{{image}}"
              }
            }
          ]
        }
      ],
      "stream": true
    }
  },
  {
    "name": "vision-stream",
    "title": "Chat completions with vision, streamed",
    "extends": "openai",
    "promises": [
      "text",
      "streaming",
      "image-png",
      "image-jpeg",
      "image-gif",
      "image-webp",
      "max-tokens"
    ],
    "models": [
      "gpt-4o",
      "gpt-4o-mini",
      "gpt-4-vision-preview"
    ],
    "readings": [
      {
        "says": "stream must be true, while OpenAI's contract and the first document have it false by default.",
        "readAs": "It must be true for a stream. A request without it is answered plainly, as OpenAI's is.",
        "because": "The sentence gives streaming responses as its purpose, and refuses nothing."
      },
      {
        "says": "detail stands at the top level of the request.",
        "readAs": "detail counts beside the image's url; at the top level it is one of low, high and auto, and changes nothing that can be judged.",
        "because": "The example request has none, and OpenAI's contract has it with each image."
      },
      {
        "says": "The generated command of the page has an empty message, a temperature of 123 and the detail \"<string>\".",
        "readAs": "A template with the types in the place of values, not an example.",
        "because": "It contradicts the range of temperature on the same page."
      },
      {
        "says": "Images are given by URL, and four formats are listed.",
        "readAs": "A data URI is a URL as well; PNG, JPEG, GIF and WebP are promised, and http and https addresses are documented.",
        "because": "image_url.url takes both in OpenAI's contract, and a picture of ours is not on the web."
      },
      {
        "says": "The picture of the example is at example.com.",
        "readAs": "A PNG of ours stands in its place.",
        "because": "There is no picture at that address."
      },
      {
        "says": "Streaming responses are said to be for real time.",
        "readAs": "Chunks are sent on as they are made (STR-026). No speed is judged.",
        "because": "The document gives no figure."
      },
      {
        "says": "Of the sampling parameters temperature alone is documented.",
        "readAs": "Sampling parameters as a whole are not promised; a model that refuses them clearly lacks them.",
        "because": "The capability covers four parameters, three of which the page does not have."
      }
    ],
    "example": {
      "model": "gpt-4o",
      "messages": [
        {
          "role": "user",
          "content": [
            {
              "type": "text",
              "text": "What is in this image?"
            },
            {
              "type": "image_url",
              "image_url": {
                "url": "{{image}}"
              }
            }
          ]
        }
      ],
      "stream": true,
      "max_tokens": 1000
    }
  }
]

export const frozenSets: readonly FrozenSet[] = [
  {
    "name": "2026-11",
    "rows": {
      "HTTP-001": {
        "level": "MUST",
        "tier": "smoke"
      },
      "HTTP-002": {
        "level": "MUST",
        "tier": "smoke"
      },
      "HTTP-003": {
        "level": "MUST",
        "tier": "smoke"
      },
      "HTTP-004": {
        "level": "MUST",
        "tier": "smoke"
      },
      "HTTP-005": {
        "level": "MUST",
        "tier": "smoke"
      },
      "HTTP-006": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "HTTP-007": {
        "level": "MUST",
        "tier": "smoke"
      },
      "HTTP-008": {
        "level": "MUST",
        "tier": "smoke"
      },
      "HTTP-009": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "HTTP-010": {
        "level": "MAY",
        "tier": "standard"
      },
      "HTTP-011": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "HTTP-012": {
        "level": "MUST",
        "tier": "standard"
      },
      "HTTP-013": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "HTTP-014": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "HTTP-015": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "HTTP-016": {
        "level": "MAY",
        "tier": "standard"
      },
      "HTTP-017": {
        "level": "MAY",
        "tier": "standard"
      },
      "HTTP-018": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "HTTP-019": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "HTTP-020": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "HTTP-021": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "HTTP-022": {
        "level": "MAY",
        "tier": "smoke"
      },
      "HTTP-023": {
        "level": "MAY",
        "tier": "full"
      },
      "AUTH-001": {
        "level": "MUST",
        "tier": "smoke"
      },
      "AUTH-002": {
        "level": "MUST",
        "tier": "smoke"
      },
      "AUTH-003": {
        "level": "MUST",
        "tier": "smoke"
      },
      "AUTH-004": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "AUTH-005": {
        "level": "MUST",
        "tier": "standard"
      },
      "AUTH-006": {
        "level": "MAY",
        "tier": "standard"
      },
      "AUTH-007": {
        "level": "MAY",
        "tier": "standard"
      },
      "AUTH-008": {
        "level": "MAY",
        "tier": "standard"
      },
      "AUTH-009": {
        "level": "MAY",
        "tier": "standard"
      },
      "AUTH-010": {
        "level": "MAY",
        "tier": "smoke"
      },
      "AUTH-011": {
        "level": "MUST",
        "tier": "smoke"
      },
      "AUTH-012": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "AUTH-013": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "AUTH-014": {
        "level": "MAY",
        "tier": "standard"
      },
      "ERR-001": {
        "level": "MUST",
        "tier": "smoke"
      },
      "ERR-002": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "ERR-003": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "ERR-004": {
        "level": "MUST",
        "tier": "smoke"
      },
      "ERR-005": {
        "level": "MUST",
        "tier": "standard"
      },
      "ERR-006": {
        "level": "MUST",
        "tier": "standard"
      },
      "ERR-007": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "ERR-008": {
        "level": "MUST",
        "tier": "smoke"
      },
      "ERR-009": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "ERR-010": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "ERR-011": {
        "level": "MUST",
        "tier": "smoke"
      },
      "ERR-012": {
        "level": "MAY",
        "tier": "standard"
      },
      "ERR-013": {
        "level": "MAY",
        "tier": "standard"
      },
      "ERR-014": {
        "level": "MUST",
        "tier": "standard"
      },
      "ERR-015": {
        "level": "MUST",
        "tier": "smoke"
      },
      "ERR-016": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "ERR-017": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "ERR-018": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "ERR-019": {
        "level": "MAY",
        "tier": "smoke"
      },
      "ERR-020": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "ERR-021": {
        "level": "MAY",
        "tier": "smoke"
      },
      "ERR-022": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "ERR-023": {
        "level": "MUST",
        "tier": "standard"
      },
      "ERR-024": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "ERR-025": {
        "level": "MUST",
        "tier": "standard"
      },
      "ERR-026": {
        "level": "SHOULD",
        "tier": "full"
      },
      "ERR-027": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "ERR-028": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "ERR-029": {
        "level": "MUST",
        "tier": "standard"
      },
      "ERR-030": {
        "level": "MUST",
        "tier": "standard"
      },
      "ERR-031": {
        "level": "SHOULD",
        "tier": "full"
      },
      "SCH-001": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SCH-002": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SCH-003": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SCH-004": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SCH-005": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SCH-006": {
        "level": "MUST",
        "tier": "standard"
      },
      "SCH-007": {
        "level": "MUST",
        "tier": "standard"
      },
      "SCH-008": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "SCH-009": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "SCH-010": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "SCH-011": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "SCH-012": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "SCH-013": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SCH-014": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SCH-020": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SCH-021": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SCH-022": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SCH-023": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SCH-024": {
        "level": "MUST",
        "tier": "standard"
      },
      "SCH-025": {
        "level": "MAY",
        "tier": "smoke"
      },
      "SSE-001": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SSE-002": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SSE-003": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SSE-004": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SSE-005": {
        "level": "MUST",
        "tier": "smoke"
      },
      "SSE-006": {
        "level": "MAY",
        "tier": "smoke"
      },
      "SSE-007": {
        "level": "MAY",
        "tier": "smoke"
      },
      "SSE-008": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "STR-001": {
        "level": "MUST",
        "tier": "smoke"
      },
      "STR-002": {
        "level": "MUST",
        "tier": "smoke"
      },
      "STR-003": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "STR-004": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "STR-005": {
        "level": "MUST",
        "tier": "smoke"
      },
      "STR-006": {
        "level": "MAY",
        "tier": "smoke"
      },
      "STR-007": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "STR-008": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "STR-009": {
        "level": "MUST",
        "tier": "smoke"
      },
      "STR-010": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "STR-011": {
        "level": "MUST",
        "tier": "standard"
      },
      "STR-012": {
        "level": "MUST",
        "tier": "smoke"
      },
      "STR-013": {
        "level": "MUST",
        "tier": "standard"
      },
      "STR-014": {
        "level": "MUST",
        "tier": "standard"
      },
      "STR-015": {
        "level": "MUST",
        "tier": "standard"
      },
      "STR-016": {
        "level": "MUST",
        "tier": "standard"
      },
      "STR-017": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "STR-018": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "STR-019": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "STR-020": {
        "level": "MUST",
        "tier": "standard"
      },
      "STR-021": {
        "level": "MAY",
        "tier": "standard"
      },
      "STR-022": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "STR-023": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "STR-024": {
        "level": "MAY",
        "tier": "standard"
      },
      "STR-025": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "STR-026": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "STR-027": {
        "level": "MAY",
        "tier": "smoke"
      },
      "STR-028": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "STR-029": {
        "level": "MUST",
        "tier": "smoke"
      },
      "STR-030": {
        "level": "MUST",
        "tier": "smoke"
      },
      "STR-031": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "FIN-001": {
        "level": "MUST",
        "tier": "smoke"
      },
      "FIN-002": {
        "level": "MUST",
        "tier": "smoke"
      },
      "FIN-003": {
        "level": "MUST",
        "tier": "smoke"
      },
      "FIN-004": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "FIN-005": {
        "level": "MUST",
        "tier": "smoke"
      },
      "FIN-006": {
        "level": "MUST",
        "tier": "standard"
      },
      "FIN-007": {
        "level": "MUST",
        "tier": "standard"
      },
      "FIN-008": {
        "level": "MUST",
        "tier": "standard"
      },
      "FIN-009": {
        "level": "MUST",
        "tier": "standard"
      },
      "FIN-010": {
        "level": "MUST",
        "tier": "standard"
      },
      "FIN-011": {
        "level": "MUST",
        "tier": "smoke"
      },
      "FIN-012": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "USE-001": {
        "level": "MUST",
        "tier": "smoke"
      },
      "USE-002": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "USE-003": {
        "level": "MUST",
        "tier": "smoke"
      },
      "USE-004": {
        "level": "MUST",
        "tier": "smoke"
      },
      "USE-005": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "USE-006": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "USE-007": {
        "level": "MUST",
        "tier": "smoke"
      },
      "USE-008": {
        "level": "MUST",
        "tier": "standard"
      },
      "USE-009": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "USE-010": {
        "level": "SHOULD",
        "tier": "smoke"
      },
      "PAR-001": {
        "level": "MUST",
        "tier": "standard"
      },
      "PAR-002": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "PAR-003": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "PAR-004": {
        "level": "MUST",
        "tier": "standard"
      },
      "PAR-005": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "PAR-006": {
        "level": "MUST",
        "tier": "standard"
      },
      "PAR-007": {
        "level": "MUST",
        "tier": "standard"
      },
      "PAR-008": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "PAR-009": {
        "level": "MUST",
        "tier": "standard"
      },
      "PAR-010": {
        "level": "MUST",
        "tier": "standard"
      },
      "PAR-011": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "PAR-012": {
        "level": "MUST",
        "tier": "standard"
      },
      "PAR-013": {
        "level": "MUST",
        "tier": "standard"
      },
      "PAR-014": {
        "level": "MUST",
        "tier": "standard"
      },
      "PAR-015": {
        "level": "MUST",
        "tier": "standard"
      },
      "PAR-016": {
        "level": "MUST",
        "tier": "standard"
      },
      "PAR-017": {
        "level": "MAY",
        "tier": "standard"
      },
      "PAR-018": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "PAR-019": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "PAR-020": {
        "level": "MUST",
        "tier": "standard"
      },
      "PAR-021": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "PAR-022": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "PAR-023": {
        "level": "MUST",
        "tier": "standard"
      },
      "PAR-024": {
        "level": "MAY",
        "tier": "standard"
      },
      "PAR-025": {
        "level": "MUST",
        "tier": "standard"
      },
      "PAR-026": {
        "level": "MAY",
        "tier": "full"
      },
      "PAR-027": {
        "level": "MAY",
        "tier": "full"
      },
      "PAR-029": {
        "level": "SHOULD",
        "tier": "full"
      },
      "PAR-030": {
        "level": "MUST",
        "tier": "full"
      },
      "PAR-031": {
        "level": "SHOULD",
        "tier": "full"
      },
      "TOOL-001": {
        "level": "MUST",
        "tier": "standard"
      },
      "TOOL-002": {
        "level": "MUST",
        "tier": "standard"
      },
      "TOOL-003": {
        "level": "MUST",
        "tier": "standard"
      },
      "TOOL-004": {
        "level": "MUST",
        "tier": "standard"
      },
      "TOOL-005": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "TOOL-006": {
        "level": "MUST",
        "tier": "standard"
      },
      "TOOL-007": {
        "level": "MUST",
        "tier": "standard"
      },
      "TOOL-008": {
        "level": "MUST",
        "tier": "full"
      },
      "TOOL-009": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "TOOL-010": {
        "level": "MUST",
        "tier": "standard"
      },
      "TOOL-011": {
        "level": "MUST",
        "tier": "standard"
      },
      "TOOL-012": {
        "level": "MUST",
        "tier": "standard"
      },
      "TOOL-013": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "TOOL-014": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "TOOL-015": {
        "level": "MUST",
        "tier": "full"
      },
      "TOOL-016": {
        "level": "SHOULD",
        "tier": "full"
      },
      "TOOL-017": {
        "level": "SHOULD",
        "tier": "full"
      },
      "TOOL-018": {
        "level": "SHOULD",
        "tier": "full"
      },
      "TOOL-019": {
        "level": "SHOULD",
        "tier": "full"
      },
      "TOOL-020": {
        "level": "SHOULD",
        "tier": "full"
      },
      "TOOL-021": {
        "level": "MAY",
        "tier": "full"
      },
      "TOOL-022": {
        "level": "MUST",
        "tier": "full"
      },
      "TOOL-023": {
        "level": "MUST",
        "tier": "full"
      },
      "TOOL-024": {
        "level": "SHOULD",
        "tier": "full"
      },
      "VIS-001": {
        "level": "MUST",
        "tier": "smoke"
      },
      "VIS-002": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-003": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-004": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-005": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-006": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-007": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "VIS-008": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "VIS-009": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-010": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-011": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "VIS-012": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-013": {
        "level": "MUST",
        "tier": "full"
      },
      "VIS-014": {
        "level": "MUST",
        "tier": "full"
      },
      "VIS-015": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "VIS-020": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-021": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-022": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-023": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "VIS-024": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "VIS-025": {
        "level": "SHOULD",
        "tier": "full"
      },
      "VIS-026": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-027": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-028": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-029": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-030": {
        "level": "MUST",
        "tier": "full"
      },
      "VIS-031": {
        "level": "MUST",
        "tier": "full"
      },
      "VIS-032": {
        "level": "SHOULD",
        "tier": "full"
      },
      "VIS-033": {
        "level": "MUST",
        "tier": "full"
      },
      "VIS-034": {
        "level": "SHOULD",
        "tier": "full"
      },
      "VIS-035": {
        "level": "MUST",
        "tier": "full"
      },
      "VIS-036": {
        "level": "MUST",
        "tier": "full"
      },
      "VIS-037": {
        "level": "SHOULD",
        "tier": "full"
      },
      "VIS-038": {
        "level": "MUST",
        "tier": "full"
      },
      "VIS-039": {
        "level": "SHOULD",
        "tier": "full"
      },
      "VIS-040": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-041": {
        "level": "MUST",
        "tier": "full"
      },
      "VIS-042": {
        "level": "MAY",
        "tier": "full"
      },
      "VIS-043": {
        "level": "MUST",
        "tier": "full"
      },
      "VIS-044": {
        "level": "MUST",
        "tier": "full"
      },
      "VIS-045": {
        "level": "MUST",
        "tier": "full"
      },
      "VIS-046": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-047": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-048": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "VIS-049": {
        "level": "MUST",
        "tier": "standard"
      },
      "VIS-050": {
        "level": "MUST",
        "tier": "standard"
      },
      "ISO-001": {
        "level": "MUST",
        "tier": "standard"
      },
      "ISO-002": {
        "level": "SHOULD",
        "tier": "standard"
      },
      "ISO-003": {
        "level": "MUST",
        "tier": "standard"
      },
      "GEN-001": {
        "level": "MUST",
        "tier": "standard"
      },
      "GEN-002": {
        "level": "MUST",
        "tier": "standard"
      },
      "GEN-003": {
        "level": "MAY",
        "tier": "standard"
      },
      "GEN-004": {
        "level": "MUST",
        "tier": "standard"
      },
      "GEN-005": {
        "level": "MUST",
        "tier": "standard"
      },
      "GEN-006": {
        "level": "MUST",
        "tier": "standard"
      },
      "GEN-007": {
        "level": "MUST",
        "tier": "standard"
      },
      "GEN-008": {
        "level": "SHOULD",
        "tier": "standard"
      }
    }
  }
]
