// Made by scripts/generate.js from spec/requirements, spec/profiles, spec/frozen and spec/openapi.yaml. Edit those.
import type { ProfileFile } from '../model/profile.ts'
import type { FrozenSet, Requirement } from '../model/requirement.ts'

export const requirementSet = '2026-11'
export const specDigest = 'sha256:0f5688af032299d1638180b537e8c44c89795e1308183c992c12e861bf7da175'

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
    "breaks": [],
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
    "breaks": [],
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
    "breaks": [],
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
    "breaks": [],
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
    "breaks": [],
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
    "breaks": [],
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
    "breaks": [],
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
    "text": "An answer with status 401 has a WWW-Authenticate field with at least one challenge, such as Bearer. RFC 9110 demands it; no client of this API depends on it, and large servers leave it out.",
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
    "text": "With stream true and an unknown key the answer is a refusal with a status of its own, not status 200 with an event stream that holds the error.",
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
    "breaks": [],
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
    "breaks": [],
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
    "text": "A body without the required member messages is answered with a 4xx and not with a completion.",
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
    "breaks": [],
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
    "text": "A body whose messages is a string is answered with a 4xx. Answering as if it were one user message is a guess that no other endpoint shares.",
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
    "breaks": [],
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
    "breaks": [],
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
    "text": "The valid body under Content-Type text/plain is answered with 415 or another 4xx. A server that parses it all the same can be reached from any web page without a preflight.",
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
    "breaks": [],
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
    "text": "With stream true, a request that cannot be served is answered with a 4xx and a JSON body. Status 200 with an event stream that holds the error is a violation: the head was still to be chosen.",
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
        "how": "`.stream()` fails because it iterates the choices of an error without envelope",
        "shown": "measured: openai-node 6.49.0"
      },
      {
        "client": "AI SDK 6.0.326",
        "how": "rejects an error without envelope as a chunk of the wrong type",
        "shown": "measured: AI SDK 6.0.326 with openai-compatible 2.0.87"
      },
      {
        "client": "openai-python 3.22.1",
        "how": "yields an error without envelope as an empty chunk, and ends without an exception",
        "shown": "measured: openai-python 3.22.1"
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
    "text": "The message of a 4xx holds no stack trace, no path of a source file, no address of an internal host and no repr of an exception.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "Error, message",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "observed",
    "breaks": [],
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
    "breaks": [],
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
    "breaks": [],
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
    "breaks": [],
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
    "breaks": [],
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
    "breaks": [],
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
    "text": "Where `logprobs` is not null it is an object with the arrays or nulls `content` and `refusal`; each token of them has the string `token`, the number `logprob`, `bytes` as integers or null, and `top_logprobs` as an array of the same without a list of its own.",
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
    "text": "In a plain answer `logprobs` of a choice and `content` and `refusal` of its message are present, with null where there is nothing; in each chunk so is `finish_reason` of a choice. Clients cope with their absence.",
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
    "breaks": [],
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
    "breaks": [],
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
    "text": "A plain answer, and each chunk that has an id, has a member `model`. What else it may be is for other rows; a document that leaves `model` out of its answers lowers the level here.",
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
    "text": "A request without n, or with n of 1, is answered with one choice, plain or streamed.",
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
    "breaks": [],
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
        "client": "openai-python 3.22.1",
        "how": "`.stream()` asserts that object names a chunk, and fails on \"chat.completion\"",
        "shown": "measured: openai-python 3.22.1"
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
        "client": "openai-python 3.22.1",
        "how": "`.stream()` raises a TypeError on a usage chunk without choices",
        "shown": "measured: openai-python 3.22.1"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "`.stream()` throws because choices cannot be iterated",
        "shown": "measured: openai-node 6.49.0"
      },
      {
        "client": "AI SDK 6.0.326",
        "how": "ends the stream with a type validation error",
        "shown": "measured: AI SDK 6.0.326 with openai-compatible 2.0.87"
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
        "client": "openai-python 3.22.1",
        "how": "raises an AttributeError where the loop reads content of a missing, null or textual delta",
        "shown": "measured: openai-python 3.22.1"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "throws a TypeError where the loop reads content of a missing or null delta",
        "shown": "measured: openai-node 6.49.0"
      },
      {
        "client": "AI SDK 6.0.326",
        "how": "ends the stream with a type validation error on a delta that is a string",
        "shown": "measured: AI SDK 6.0.326 with openai-compatible 2.0.87"
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
        "how": "turns an array of parts into the text [object Object], and finds no completion under another role",
        "shown": "measured: openai-node 6.49.0"
      },
      {
        "client": "AI SDK 6.0.326",
        "how": "ends the stream with a type validation error on a number or an unknown role",
        "shown": "measured: AI SDK 6.0.326 with openai-compatible 2.0.87"
      },
      {
        "client": "openai-python 3.22.1",
        "how": "keeps a number, or a list, where text should be",
        "shown": "measured: openai-python 3.22.1"
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
        "client": "openai-python 3.22.1",
        "how": "`.stream()` raises a TypeError without index, and a KeyError where tool_calls is an object",
        "shown": "measured: openai-python 3.22.1"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "`.stream()` loses a call without index, and keeps [object Object] for arguments that are an object",
        "shown": "measured: openai-node 6.49.0"
      },
      {
        "client": "AI SDK 6.0.326",
        "how": "ends the stream with a type validation error on arguments or tool_calls that are an object",
        "shown": "measured: AI SDK 6.0.326 with openai-compatible 2.0.87"
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
        "how": "`.stream()` throws because a call has no type, where a null came after \"function\"",
        "shown": "measured: openai-node 6.49.0"
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
        "client": "openai-python 3.22.1",
        "how": "raises a JSONDecodeError on data that is no JSON, and fails on null or a quoted sentinel in `.stream()`",
        "shown": "measured: openai-python 3.22.1"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "throws a SyntaxError on data that is no JSON; `.stream()` fails on null",
        "shown": "measured: openai-node 6.49.0"
      },
      {
        "client": "AI SDK 6.0.326",
        "how": "ends the stream with a parse error, or a type validation error on null",
        "shown": "measured: AI SDK 6.0.326 with openai-compatible 2.0.87"
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
        "client": "openai-python 3.22.1",
        "how": "yields no chunk from JSON lines, and raises a JSONDecodeError on an object that is spread over lines",
        "shown": "measured: openai-python 3.22.1"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "yields no chunk from JSON lines; `.stream()` says that the request brought none",
        "shown": "measured: openai-node 6.49.0"
      },
      {
        "client": "AI SDK 6.0.326",
        "how": "reports a stream without a finish chunk",
        "shown": "measured: AI SDK 6.0.326 with openai-compatible 2.0.87"
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
    "breaks": [],
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
        "client": "openai-python 3.22.1",
        "how": "loses the finish reason that an unended last event carries, and raises a JSONDecodeError where events run together",
        "shown": "measured: openai-python 3.22.1"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "the same; `.stream()` misses the finish reason",
        "shown": "measured: openai-node 6.49.0"
      },
      {
        "client": "AI SDK 6.0.326",
        "how": "reports a stream without a finish chunk, or a parse error where events run together",
        "shown": "measured: AI SDK 6.0.326 with openai-compatible 2.0.87"
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
        "client": "openai-python 3.22.1",
        "how": "silently loses the event",
        "shown": "measured: openai-python 3.22.1"
      },
      {
        "client": "AI SDK 6.0.326",
        "how": "silently loses the event",
        "shown": "measured: AI SDK 6.0.326 with openai-compatible 2.0.87"
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
    "breaks": [
      {
        "client": "openai-python 3.22.1",
        "how": "loses the first event",
        "shown": "measured: openai-python 3.22.1"
      }
    ],
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
        "how": "`.stream()` throws because the vendor's object has no choices",
        "shown": "measured: openai-node 6.49.0"
      },
      {
        "client": "AI SDK 6.0.326",
        "how": "ends the stream with a type validation error",
        "shown": "measured: AI SDK 6.0.326 with openai-compatible 2.0.87"
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
        "how": "`.stream()` throws, since a choice has no role",
        "shown": "measured: openai-node 6.49.0"
      },
      {
        "client": "openai-python 3.22.1",
        "how": "`.stream()` ends with a message whose role is None",
        "shown": "measured: openai-python 3.22.1"
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
        "client": "openai-python 3.22.1",
        "how": "`.stream()` ends with the role written once for each chunk, run together",
        "shown": "measured: openai-python 3.22.1"
      },
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
    "text": "An answer to n of 2 or more has a choice, and a stream chunks, for exactly the indexes 0 to n - 1, in any order and any mixture.",
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
        "how": "`.stream()` throws on a call without type, and makes up an id where none came",
        "shown": "measured: openai-node 6.49.0"
      },
      {
        "client": "openai-python 3.22.1",
        "how": "`.stream()` ends with a call whose id is None",
        "shown": "measured: openai-python 3.22.1"
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
        "client": "openai-python 3.22.1",
        "how": "`.stream()` raises an IndexError when the first index is 1, and merges calls when indexes waver",
        "shown": "measured: openai-python 3.22.1"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "`.stream()` throws when the first index is 1, or when indexes waver",
        "shown": "measured: openai-node 6.49.0"
      },
      {
        "client": "AI SDK 6.0.326",
        "how": "runs two calls together when indexes waver",
        "shown": "measured: AI SDK 6.0.326 with openai-compatible 2.0.87"
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
    "text": "No two tool calls of an answer, plain or streamed, have the same id, and none has an empty one.",
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
        "client": "openai-python 3.22.1",
        "how": "`.stream()` ends with the name written twice, run together",
        "shown": "measured: openai-python 3.22.1"
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
        "client": "openai-python 3.22.1",
        "how": "`.stream()` ends with arguments that do not parse",
        "shown": "measured: openai-python 3.22.1"
      },
      {
        "client": "AI SDK 6.0.326",
        "how": "passes the broken text on as if it were the argument",
        "shown": "measured: AI SDK 6.0.326 with openai-compatible 2.0.87"
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
    "text": "Where the plain answer repeats a given text exactly, the deltas of the streamed one add up to it as well: double spaces, tabs, line breaks and characters of two to four bytes included.",
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
    "breaks": [],
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
        "how": "yields no chunk from JSON lines; `.stream()` says that the request brought none",
        "shown": "measured: openai-node 6.49.0"
      },
      {
        "client": "openai-python 3.22.1",
        "how": "yields no chunk from JSON lines",
        "shown": "measured: openai-python 3.22.1"
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
        "client": "AI SDK 6.0.326",
        "how": "reports the reason as other",
        "shown": "measured: AI SDK 6.0.326 with openai-compatible 2.0.87"
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
        "how": "`.stream()` throws, since a choice has no finish reason",
        "shown": "measured: openai-node 6.49.0"
      },
      {
        "client": "AI SDK 6.0.326",
        "how": "throws, since the stream ended without a finish chunk",
        "shown": "measured: AI SDK 6.0.326 with openai-compatible 2.0.87"
      },
      {
        "client": "openai-python 3.22.1",
        "how": "ends with a finish reason of None, so that half an answer looks like a whole one",
        "shown": "measured: openai-python 3.22.1"
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
        "client": "openai-python 3.22.1",
        "how": "yields the empty string as a reason on each chunk",
        "shown": "measured: openai-python 3.22.1"
      },
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
        "client": "openai-python 3.22.1",
        "how": "yields the end of a choice twice",
        "shown": "measured: openai-python 3.22.1"
      },
      {
        "client": "openai-node 6.49.0",
        "how": "yields the end of a choice twice",
        "shown": "measured: openai-node 6.49.0"
      },
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
    "breaks": [],
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
    "text": "An answer with a stop text that spans several tokens ends before that text, as a control without it shows: neither the text nor its beginning is sent, plain or streamed.",
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
    "breaks": [],
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
    "text": "With include_usage true `usage` is null or absent on the chunks with choices; one of them may have it, as the finish chunk of many servers does.",
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
    "text": "For an answer that has text, reasoning or a tool call, prompt_tokens and completion_tokens are both above 0.",
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
    "title": "completion_tokens keeps the limit that was asked for",
    "text": "completion_tokens is at most the max_tokens or max_completion_tokens of the request, times n.",
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
    "text": "An answer with text to a request with logprobs true that is accepted has log probabilities: logprobs is not null throughout.",
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
    "breaks": [],
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
    "id": "PAR-028",
    "area": "params",
    "level": "SHOULD",
    "tier": "full",
    "title": "A message of an unknown role is refused",
    "text": "A message whose role is none of the documented ones is answered with a 4xx. Passed over in silence, its text is lost.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "ChatCompletionRequestMessage",
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
    "fix": "Make the role a closed set in the request model; templates pass over what they do not know.",
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
    "breaks": [],
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
    "text": "A prompt longer than the model's window is refused with a 4xx. An answer whose prompt_tokens is less than the number of words that were sent shows that the rest was left out. Asked only where the window is known.",
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
    "text": "Three images of three colours in one message are named each in its place, and so are the same images the other way round.",
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
    "capability": "image-png",
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
    "breaks": [],
    "fix": "Send the example of your own documentation to your own endpoint in CI. Ask for nothing that it leaves out, and refuse nothing that it has.",
    "capability": null,
    "modelDependent": false,
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
      "modelAdvisory": false,
      "remoteImages": true
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
    },
    "knobs": {
      "remoteImages": false
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
    },
    "knobs": {
      "remoteImages": false
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
    },
    "knobs": {
      "remoteImages": true
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
      "PAR-028": {
        "level": "SHOULD",
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
      "VIS-040": {
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
      }
    }
  }
]
