// Made by scripts/generate.js from spec/openapi.yaml and the schemas in spec/. Edit those.
export interface paths {
    readonly "/chat/completions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answers a conversation, at once or as a stream of chunks. */
        readonly post: operations["createChatCompletion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/models": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the models that may be asked. */
        readonly get: operations["listModels"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly CreateChatCompletionRequest: {
            /** @description Which model is to answer. */
            readonly model: string;
            /** @description The conversation so far, oldest first. */
            readonly messages: readonly components["schemas"]["RequestMessage"][];
            /**
             * @description Whether the answer comes as server-sent events.
             * @default false
             */
            readonly stream?: boolean | null;
            /** @description Only with `stream` true. */
            readonly stream_options?: {
                /** @description Whether one more chunk without choices brings the token counts. */
                readonly include_usage?: boolean;
                /** @description Whether chunks carry padding of random length. */
                readonly include_obfuscation?: boolean;
            } | null;
            /**
             * @description Higher means more varied.
             * @default 1
             */
            readonly temperature?: number | null;
            /**
             * @description Share of probability mass that tokens are drawn from.
             * @default 1
             */
            readonly top_p?: number | null;
            /**
             * @description How many choices to make.
             * @default 1
             */
            readonly n?: number | null;
            /**
             * @description Text at which the answer ends; it is not part of the answer.
             * @default null
             */
            readonly stop?: string | readonly string[] | null;
            /**
             * @deprecated
             * @description Most tokens that the answer may have.
             */
            readonly max_tokens?: number | null;
            /** @description Most tokens that the answer may have, those of unseen reasoning among them. */
            readonly max_completion_tokens?: number | null;
            /**
             * @description Weight against tokens that have occurred.
             * @default 0
             */
            readonly presence_penalty?: number | null;
            /**
             * @description Weight against tokens by how often they have occurred.
             * @default 0
             */
            readonly frequency_penalty?: number | null;
            /**
             * @description For the number of a token, what is added to its logit.
             * @default null
             */
            readonly logit_bias?: {
                readonly [key: string]: number;
            } | null;
            /**
             * @description Whether the answer tells the log probability of each token.
             * @default false
             */
            readonly logprobs?: boolean | null;
            /** @description For how many of the likeliest tokens at each place. Only with `logprobs` true. */
            readonly top_logprobs?: number | null;
            /**
             * @deprecated
             * @description A name for the end user.
             */
            readonly user?: string;
            /** @description A name for the end user that tells nothing about them. */
            readonly safety_identifier?: string | null;
            /**
             * @deprecated
             * @description Asks for the same answer to the same request.
             */
            readonly seed?: number | null;
            readonly response_format?: components["schemas"]["ResponseFormat"];
            /** @description What the model may call. */
            readonly tools?: readonly components["schemas"]["Tool"][];
            readonly tool_choice?: components["schemas"]["ToolChoice"];
            /**
             * @description Whether one answer may hold several calls.
             * @default true
             */
            readonly parallel_tool_calls?: boolean;
            /**
             * @deprecated
             * @description Forerunner of `tools`.
             */
            readonly functions?: readonly {
                readonly name: string;
                readonly description?: string;
                readonly parameters?: {
                    readonly [key: string]: unknown;
                };
            }[];
            /**
             * @deprecated
             * @description Forerunner of `tool_choice`.
             */
            readonly function_call?: ("none" | "auto") | components["schemas"]["NamedObject"];
            /** @description What the answer may consist of. */
            readonly modalities?: readonly ("text" | "audio")[] | null;
            /** @description How spoken answers sound. */
            readonly audio?: {
                readonly voice: string | {
                    readonly id: string;
                };
                /** @enum {string} */
                readonly format: "wav" | "aac" | "mp3" | "flac" | "opus" | "pcm16";
            } | null;
            /** @description Text that most of the answer is expected to equal. */
            readonly prediction?: {
                /** @constant */
                readonly type: "content";
                readonly content: components["schemas"]["TextContent"];
            } | null;
            /**
             * @description How long a reasoning model thinks.
             * @default medium
             * @enum {string|null}
             */
            readonly reasoning_effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null;
            /**
             * @description How much is said.
             * @default medium
             * @enum {string|null}
             */
            readonly verbosity?: "low" | "medium" | "high" | null;
            /** @description For models that search the web before they answer. */
            readonly web_search_options?: {
                readonly user_location?: {
                    /** @constant */
                    readonly type: "approximate";
                    readonly approximate: {
                        readonly country?: string;
                        readonly region?: string;
                        readonly city?: string;
                        readonly timezone?: string;
                    };
                } | null;
                /**
                 * @default medium
                 * @enum {string}
                 */
                readonly search_context_size?: "low" | "medium" | "high";
            };
            /**
             * @description Which class of service is asked for.
             * @default auto
             * @enum {string|null}
             */
            readonly service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | "fast" | null;
            /**
             * @description Whether the endpoint keeps the exchange.
             * @default false
             */
            readonly store?: boolean | null;
            readonly metadata?: components["schemas"]["Metadata"];
            /** @description Whether request and answer are moderated, and what follows. */
            readonly moderation?: {
                readonly model: string;
                readonly policy?: {
                    readonly input?: components["schemas"]["ModerationRule"];
                    readonly output?: components["schemas"]["ModerationRule"];
                } | null;
            } | null;
            /** @description Requests of one key share a cache. */
            readonly prompt_cache_key?: string | null;
            /**
             * @deprecated
             * @description How long prefixes are cached.
             * @enum {string|null}
             */
            readonly prompt_cache_retention?: "in_memory" | "24h" | null;
            /** @description How prefixes are cached. */
            readonly prompt_cache_options?: {
                /** @enum {string} */
                readonly ttl?: "30m";
                /** @enum {string} */
                readonly mode?: "implicit" | "explicit";
            };
            /**
             * @description How closely all images are looked at. One of the source documents has it here; OpenAI has it in each image part alone.
             * @default auto
             * @enum {string}
             */
            readonly detail?: "auto" | "low" | "high";
        };
        /** @description Labels that are kept with the exchange. */
        readonly Metadata: {
            readonly [key: string]: string;
        } | null;
        readonly ModerationRule: {
            /** @enum {string} */
            readonly mode: "score" | "block";
        } | null;
        readonly NamedObject: {
            readonly name: string;
        };
        readonly RequestMessage: components["schemas"]["DeveloperMessage"] | components["schemas"]["SystemMessage"] | components["schemas"]["UserMessage"] | components["schemas"]["AssistantMessage"] | components["schemas"]["ToolMessage"] | components["schemas"]["FunctionMessage"];
        readonly DeveloperMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly role: "developer";
            readonly content: components["schemas"]["TextContent"];
            readonly name?: string;
        };
        readonly SystemMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly role: "system";
            readonly content: components["schemas"]["TextContent"];
            readonly name?: string;
        };
        readonly UserMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly role: "user";
            readonly content: string | readonly components["schemas"]["UserPart"][];
            readonly name?: string;
        };
        readonly AssistantMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly role: "assistant";
            readonly content?: string | readonly components["schemas"]["AssistantPart"][] | null;
            readonly refusal?: string | null;
            readonly name?: string;
            readonly audio?: {
                readonly id: string;
            } | null;
            readonly tool_calls?: readonly components["schemas"]["ToolCall"][];
            readonly function_call?: components["schemas"]["FunctionCall"];
        };
        readonly ToolMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly role: "tool";
            readonly content: components["schemas"]["TextContent"];
            readonly tool_call_id: string;
        };
        /** @deprecated */
        readonly FunctionMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly role: "function";
            readonly content: string | null;
            readonly name: string;
        };
        /** @description Text, or parts that are all text. Images belong to user messages alone. */
        readonly TextContent: string | readonly components["schemas"]["OnlyTextPart"][];
        readonly OnlyTextPart: components["schemas"]["TextPart"];
        readonly UserPart: components["schemas"]["TextPart"] | components["schemas"]["ImagePart"] | components["schemas"]["AudioPart"] | components["schemas"]["FilePart"];
        readonly AssistantPart: components["schemas"]["TextPart"] | components["schemas"]["RefusalPart"];
        readonly TextPart: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "text";
            readonly text: string;
            readonly prompt_cache_breakpoint?: components["schemas"]["CacheBreakpoint"];
        };
        readonly ImagePart: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "image_url";
            readonly image_url: {
                /** @description A data URI, `data:image/png;base64,…`, or the address of an image. */
                readonly url: string;
                /**
                 * @description How closely the image is looked at.
                 * @default auto
                 * @enum {string}
                 */
                readonly detail?: "auto" | "low" | "high";
            };
            readonly prompt_cache_breakpoint?: components["schemas"]["CacheBreakpoint"];
        };
        readonly AudioPart: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "input_audio";
            readonly input_audio: {
                /** @description The sound in Base64. */
                readonly data: string;
                /** @enum {string} */
                readonly format: "wav" | "mp3";
            };
            readonly prompt_cache_breakpoint?: components["schemas"]["CacheBreakpoint"];
        };
        readonly FilePart: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "file";
            readonly file: {
                readonly filename?: string;
                /** @description The file in Base64. */
                readonly file_data?: string;
                readonly file_id?: string;
            };
            readonly prompt_cache_breakpoint?: components["schemas"]["CacheBreakpoint"];
        };
        readonly RefusalPart: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "refusal";
            readonly refusal: string;
        };
        readonly CacheBreakpoint: {
            /** @constant */
            readonly mode: "explicit";
        };
        readonly Tool: components["schemas"]["FunctionTool"] | components["schemas"]["CustomTool"];
        readonly FunctionTool: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "function";
            readonly function: components["schemas"]["FunctionObject"];
        };
        readonly FunctionObject: {
            readonly name: string;
            readonly description?: string;
            /** @description A JSON Schema. Without one the function takes no arguments. */
            readonly parameters?: {
                readonly [key: string]: unknown;
            };
            /** @default false */
            readonly strict?: boolean | null;
        };
        readonly CustomTool: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "custom";
            readonly custom: {
                readonly name: string;
                readonly description?: string;
                readonly format?: components["schemas"]["CustomFormat"];
            };
        };
        readonly CustomFormat: components["schemas"]["CustomFormatText"] | components["schemas"]["CustomFormatGrammar"];
        readonly CustomFormatText: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "text";
        };
        readonly CustomFormatGrammar: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "grammar";
            readonly grammar: {
                readonly definition: string;
                /** @enum {string} */
                readonly syntax: "lark" | "regex";
            };
        };
        /** @description Whether and what the model calls. */
        readonly ToolChoice: ("none" | "auto" | "required") | components["schemas"]["ToolChoiceObject"];
        readonly ToolChoiceObject: components["schemas"]["NamedToolChoice"] | components["schemas"]["NamedCustomToolChoice"] | components["schemas"]["AllowedToolsChoice"];
        readonly NamedToolChoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "function";
            readonly function: components["schemas"]["NamedObject"];
        };
        readonly NamedCustomToolChoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "custom";
            readonly custom: components["schemas"]["NamedObject"];
        };
        readonly AllowedToolsChoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "allowed_tools";
            readonly allowed_tools: {
                /** @enum {string} */
                readonly mode: "auto" | "required";
                readonly tools: readonly {
                    readonly [key: string]: unknown;
                }[];
            };
        };
        /** @description What kind of text the answer is. */
        readonly ResponseFormat: components["schemas"]["ResponseFormatText"] | components["schemas"]["ResponseFormatJsonObject"] | components["schemas"]["ResponseFormatJsonSchema"];
        readonly ResponseFormatText: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "text";
        };
        readonly ResponseFormatJsonObject: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "json_object";
        };
        readonly ResponseFormatJsonSchema: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "json_schema";
            readonly json_schema: {
                readonly name: string;
                readonly description?: string;
                readonly schema?: {
                    readonly [key: string]: unknown;
                };
                /** @default false */
                readonly strict?: boolean | null;
            };
        };
        readonly CreateChatCompletionResponse: {
            readonly id: string;
            /** @constant */
            readonly object: "chat.completion";
            /** @description Seconds since 1970 in UTC. */
            readonly created: number;
            readonly model: string;
            readonly choices: readonly components["schemas"]["Choice"][];
            readonly usage?: components["schemas"]["Usage"];
            readonly service_tier?: string | null;
            /** @deprecated */
            readonly system_fingerprint?: string | null;
            readonly metadata?: {
                readonly [key: string]: string;
            } | null;
            readonly moderation?: Record<string, never> | null;
        };
        readonly Choice: {
            readonly index: number;
            readonly message: components["schemas"]["ResponseMessage"];
            /** @enum {string} */
            readonly finish_reason: "stop" | "length" | "tool_calls" | "content_filter" | "function_call";
            readonly logprobs: components["schemas"]["Logprobs"];
        };
        readonly ResponseMessage: {
            /** @constant */
            readonly role: "assistant";
            readonly content: string | null;
            readonly refusal: string | null;
            readonly tool_calls?: readonly components["schemas"]["ToolCall"][] | null;
            readonly function_call?: components["schemas"]["FunctionCall"];
            readonly annotations?: readonly {
                /** @constant */
                readonly type: "url_citation";
                readonly url_citation: {
                    readonly start_index: number;
                    readonly end_index: number;
                    readonly url: string;
                    readonly title: string;
                };
            }[] | null;
            readonly audio?: {
                readonly id: string;
                readonly expires_at: number;
                readonly data: string;
                readonly transcript: string;
            } | null;
        };
        /** @deprecated */
        readonly FunctionCall: {
            readonly name: string;
            readonly arguments: string;
        } | null;
        readonly ToolCall: components["schemas"]["FunctionToolCall"] | components["schemas"]["CustomToolCall"];
        readonly FunctionToolCall: {
            readonly id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "function";
            readonly function: {
                readonly name: string;
                /** @description JSON text that a model may have got wrong. */
                readonly arguments: string;
            };
        };
        readonly CustomToolCall: {
            readonly id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "custom";
            readonly custom: {
                readonly name: string;
                readonly input: string;
            };
        };
        readonly Logprobs: {
            readonly content: readonly components["schemas"]["TokenLogprob"][] | null;
            readonly refusal: readonly components["schemas"]["TokenLogprob"][] | null;
        } | null;
        readonly TokenLogprob: {
            readonly token: string;
            readonly logprob: number;
            readonly bytes: components["schemas"]["TokenBytes"];
            readonly top_logprobs: readonly {
                readonly token: string;
                readonly logprob: number;
                readonly bytes: components["schemas"]["TokenBytes"];
            }[];
        };
        /** @description The token's bytes of UTF-8; null where it has none. */
        readonly TokenBytes: readonly number[] | null;
        readonly Usage: {
            readonly prompt_tokens: number;
            readonly completion_tokens: number;
            readonly total_tokens: number;
            readonly prompt_tokens_details?: {
                readonly cached_tokens?: number;
                readonly audio_tokens?: number;
                readonly text_tokens?: number;
                readonly image_tokens?: number;
                readonly cache_write_tokens?: number;
            } | null;
            readonly completion_tokens_details?: {
                readonly reasoning_tokens?: number;
                readonly audio_tokens?: number;
                readonly text_tokens?: number;
                readonly accepted_prediction_tokens?: number;
                readonly rejected_prediction_tokens?: number;
            } | null;
        };
        readonly CreateChatCompletionStreamResponse: {
            readonly id: string;
            /** @enum {string} */
            readonly object: "chat.completion.chunk" | "";
            readonly created: number;
            readonly model: string;
            readonly choices: readonly components["schemas"]["ChunkChoice"][];
            readonly usage?: {
                readonly prompt_tokens: number;
                readonly completion_tokens: number;
                readonly total_tokens: number;
                readonly prompt_tokens_details?: {
                    readonly cached_tokens?: number;
                    readonly audio_tokens?: number;
                    readonly text_tokens?: number;
                    readonly image_tokens?: number;
                    readonly cache_write_tokens?: number;
                } | null;
                readonly completion_tokens_details?: {
                    readonly reasoning_tokens?: number;
                    readonly audio_tokens?: number;
                    readonly text_tokens?: number;
                    readonly accepted_prediction_tokens?: number;
                    readonly rejected_prediction_tokens?: number;
                } | null;
            } | null;
            readonly service_tier?: string | null;
            /** @deprecated */
            readonly system_fingerprint?: string | null;
            readonly obfuscation?: string;
            readonly moderation?: Record<string, never> | null;
        };
        readonly ChunkChoice: {
            readonly index: number;
            readonly delta: components["schemas"]["Delta"];
            /** @enum {string|null} */
            readonly finish_reason: "stop" | "length" | "tool_calls" | "content_filter" | "function_call" | null;
            readonly logprobs?: components["schemas"]["Logprobs"];
        };
        readonly Delta: {
            /** @enum {string} */
            readonly role?: "developer" | "system" | "user" | "assistant" | "tool";
            readonly content?: string | null;
            readonly refusal?: string | null;
            readonly tool_calls?: readonly components["schemas"]["ToolCallDelta"][] | null;
            /** @deprecated */
            readonly function_call?: {
                readonly name?: string;
                readonly arguments?: string;
            } | null;
        };
        readonly ToolCallDelta: {
            readonly index: number;
            readonly id?: string;
            /** @constant */
            readonly type?: "function";
            readonly function?: {
                readonly name?: string;
                readonly arguments?: string;
            };
        };
        readonly ErrorResponse: {
            readonly error: components["schemas"]["Error"];
        };
        readonly Error: {
            readonly message: string;
            readonly type: string;
            /** @description The field that is to blame. */
            readonly param: string | null;
            readonly code: string | null;
        };
        readonly ListModelsResponse: {
            /** @constant */
            readonly object: "list";
            readonly data: readonly components["schemas"]["Model"][];
        };
        readonly Model: {
            readonly id: string;
            /** @constant */
            readonly object: "model";
            readonly created: number;
            readonly owned_by: string;
        };
    };
    responses: {
        /** @description The body is not JSON, or a field is missing, of the wrong type or out of range. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No key, or one that is not known. */
        readonly Unauthorized: {
            headers: {
                readonly "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key may not do this. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No such path, or no such model. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The path does not know the method. */
        readonly MethodNotAllowed: {
            headers: {
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is larger than the endpoint reads. */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is not labelled application/json. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description As 400; some endpoints tell so that the JSON was read and its fields were not as documented. */
        readonly Unprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Over a limit of requests or tokens. */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The endpoint failed. */
        readonly ServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Overloaded, or not ready yet. */
        readonly Unavailable: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Seconds, or a date, after which to try again. */
        readonly RetryAfter: string;
        /** @description How to authenticate, as RFC 9110 11.6.1 asks. */
        readonly WWWAuthenticate: string;
        /** @description The methods that the path knows, as RFC 9110 15.5.6 asks. */
        readonly Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly createChatCompletion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateChatCompletionRequest"];
            };
        };
        readonly responses: {
            /** @description The answer. An event stream if and only if `stream` was true; its last event is the text [DONE]. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateChatCompletionResponse"];
                    readonly "text/event-stream": components["schemas"]["CreateChatCompletionStreamResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listModels: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListModelsResponse"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
}
