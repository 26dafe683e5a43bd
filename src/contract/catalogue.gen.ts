// Made by scripts/generate.js from spec/requirements, spec/profiles and spec/openapi.yaml. Edit those.
import type { Profile } from '../model/profile.ts'
import type { Requirement } from '../model/requirement.ts'

export const requirementSet = 'unreleased'
export const specDigest = 'sha256:70ef0ea097e8422d87bdb3b6df840d4ed4724a480297a585573c015c03487796'

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
    "breaks": [],
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
    "breaks": [],
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
    "breaks": [],
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
    "breaks": [],
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
    "breaks": [],
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
    "text": "An image under image/jpg, under a head in capitals, with parameters, with its data percent-encoded, unpadded, in lines, in the alphabet for URLs, or without a head is seen as plain PNG is, or refused with a 4xx. It is not answered as if it had not been there, nor is it the server's failure.",
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
    "breaks": [],
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
    "text": "PNG with a palette, with 16 bits, with an alpha channel, grey, of one bit and interlaced, and JPEG that is progressive, CMYK or to be turned are seen as plain PNG is, or refused with a 4xx.",
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
    "breaks": [],
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
    "breaks": [],
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
