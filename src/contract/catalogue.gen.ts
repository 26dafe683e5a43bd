// Made by scripts/generate.js from spec/requirements, spec/profiles and spec/openapi.yaml. Edit those.
import type { Profile } from '../model/profile.ts'
import type { Requirement } from '../model/requirement.ts'

export const requirementSet = 'unreleased'
export const specDigest = 'sha256:092e432be6ef0ce351099508f5a74f46692f2b99ef179fc04c04b019d09b6658'

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
    "text": "A request that does not name gzip, br or another coding in Accept-Encoding is answered without Content-Encoding, or with identity.",
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
    "text": "After a complete HTTP/1.1 answer without Connection: close, a second request sent at once on the same connection is answered. A server that means to close says so in the answer before.",
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
    "text": "In a stream with a content coding, chunks come to light while the stream runs, not all in its last tenth: the compressor is flushed after each event.",
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
    "text": "With stream true and an unknown key the answer is status 401 with a JSON body, not status 200 with an event stream that holds the error.",
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
    "level": "MAY",
    "tier": "smoke",
    "title": "type, param and code of an error have their documented types",
    "text": "In an error object `type` is a string, and `param` and `code` are each a string, null or absent. An integer `code` is near-universal among servers, and clients live with it.",
    "sources": [
      {
        "document": "OpenAI API description",
        "section": "Error",
        "link": "https://platform.openai.com/docs/guides/error-codes"
      }
    ],
    "provenance": "schema",
    "breaks": [],
    "fix": "Send type \"invalid_request_error\", param as the path of the field or null, and code as a word such as \"model_not_found\" or null; llama.cpp, vLLM and OpenRouter send the HTTP status as an integer, which typed decoders in Go and .NET refuse.",
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
    "fix": "Check the type before use: in Python a string iterates letter by letter into the template. FastChat and vLLM once took a string by design.",
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
    "level": "SHOULD",
    "tier": "smoke",
    "title": "A model that does not exist is refused with 404 or 400",
    "text": "A request for a model that nobody serves is answered with 404 or 400, not with a completion by another model, and not with another status. Endpoints that document `model` as advisory are not asked.",
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
    "fix": "Let the framework look at the type (axum::Json, FastAPI with strict content type, ASP.NET [Consumes]) instead of parsing the raw body.",
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
    "title": "An error in a stream is an event of its own in the envelope",
    "text": "An error within a stream is one event whose data is a JSON object with `error` as an object with a string `message`, and without choices. SDKs look for that member and take anything else for a chunk.",
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
      },
      {
        "client": "relays behind OmniRoute",
        "how": "take an error on a chunk with empty choices for the usage chunk, and the answer for a success",
        "shown": "https://github.com/diegosouzapw/OmniRoute/issues/8210"
      }
    ],
    "fix": "Write `data: {\"error\":{\"message\":…,\"type\":…,\"param\":null,\"code\":null}}` followed by a blank line, and not the engine's own error object nor a chunk with an additional member.",
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
  }
]

export const profiles: readonly Profile[] = [
  {
    "name": "openai",
    "title": "OpenAI's own contract",
    "promises": [
      "text",
      "image-png",
      "image-jpeg",
      "streaming"
    ],
    "levels": {},
    "models": [
      "gpt-4o-mini",
      "gpt-4o"
    ],
    "knobs": {
      "maxTokens": "max_tokens",
      "temperature": 0,
      "authentication": true,
      "modelAdvisory": false
    }
  }
]
