// Made by scripts/generate.js from spec/openapi.yaml and the schemas in spec/. Edit those.

/** A schema of the description, without what only tells a reader something. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: string
  readonly enum?: readonly (string | null)[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly oneOf?: readonly Schema[]
  readonly discriminator?: { readonly propertyName: string }
  readonly anyOf?: readonly Schema[]
  readonly not?: Schema
  readonly if?: Schema
  readonly then?: Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly maxProperties?: number
  readonly pattern?: string
}

/** What a `$ref` refers to, by the whole reference. */
export type Schemas = Readonly<Record<string, Schema>>

export const requestRef = '#/components/schemas/CreateChatCompletionRequest'

/** The request and every schema that it refers to. */
export const requestSchemas: Schemas = {
  "#/components/schemas/CreateChatCompletionRequest": {
    "type": "object",
    "required": [
      "model",
      "messages"
    ],
    "properties": {
      "model": {
        "type": "string"
      },
      "messages": {
        "type": "array",
        "minItems": 1,
        "items": {
          "$ref": "#/components/schemas/RequestMessage"
        }
      },
      "stream": {
        "type": [
          "boolean",
          "null"
        ]
      },
      "stream_options": {
        "type": [
          "object",
          "null"
        ],
        "properties": {
          "include_usage": {
            "type": "boolean"
          },
          "include_obfuscation": {
            "type": "boolean"
          }
        }
      },
      "temperature": {
        "type": [
          "number",
          "null"
        ],
        "minimum": 0,
        "maximum": 2
      },
      "top_p": {
        "type": [
          "number",
          "null"
        ],
        "minimum": 0,
        "maximum": 1
      },
      "n": {
        "type": [
          "integer",
          "null"
        ],
        "minimum": 1,
        "maximum": 128
      },
      "stop": {
        "type": [
          "string",
          "array",
          "null"
        ],
        "minItems": 1,
        "maxItems": 4,
        "items": {
          "type": "string"
        }
      },
      "max_tokens": {
        "type": [
          "integer",
          "null"
        ],
        "minimum": 1
      },
      "max_completion_tokens": {
        "type": [
          "integer",
          "null"
        ],
        "minimum": 1
      },
      "presence_penalty": {
        "type": [
          "number",
          "null"
        ],
        "minimum": -2,
        "maximum": 2
      },
      "frequency_penalty": {
        "type": [
          "number",
          "null"
        ],
        "minimum": -2,
        "maximum": 2
      },
      "logit_bias": {
        "type": [
          "object",
          "null"
        ],
        "propertyNames": {
          "pattern": "^[0-9]+$"
        },
        "additionalProperties": {
          "type": "integer",
          "minimum": -100,
          "maximum": 100
        }
      },
      "logprobs": {
        "type": [
          "boolean",
          "null"
        ]
      },
      "top_logprobs": {
        "type": [
          "integer",
          "null"
        ],
        "minimum": 0,
        "maximum": 20
      },
      "user": {
        "type": "string"
      },
      "safety_identifier": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 64
      },
      "seed": {
        "type": [
          "integer",
          "null"
        ],
        "minimum": -9223372036854776000,
        "maximum": 9223372036854776000
      },
      "response_format": {
        "$ref": "#/components/schemas/ResponseFormat"
      },
      "tools": {
        "type": "array",
        "maxItems": 128,
        "items": {
          "$ref": "#/components/schemas/Tool"
        }
      },
      "tool_choice": {
        "$ref": "#/components/schemas/ToolChoice"
      },
      "parallel_tool_calls": {
        "type": "boolean"
      },
      "functions": {
        "type": "array",
        "minItems": 1,
        "maxItems": 128,
        "items": {
          "type": "object",
          "required": [
            "name"
          ],
          "properties": {
            "name": {
              "type": "string",
              "pattern": "^[a-zA-Z0-9_-]{1,64}$"
            },
            "description": {
              "type": "string"
            },
            "parameters": {
              "type": "object",
              "additionalProperties": true
            }
          }
        }
      },
      "function_call": {
        "oneOf": [
          {
            "type": "string",
            "enum": [
              "none",
              "auto"
            ]
          },
          {
            "$ref": "#/components/schemas/NamedObject"
          }
        ]
      },
      "modalities": {
        "type": [
          "array",
          "null"
        ],
        "items": {
          "type": "string",
          "enum": [
            "text",
            "audio"
          ]
        }
      },
      "audio": {
        "type": [
          "object",
          "null"
        ],
        "required": [
          "voice",
          "format"
        ],
        "properties": {
          "voice": {
            "oneOf": [
              {
                "type": "string"
              },
              {
                "type": "object",
                "required": [
                  "id"
                ],
                "properties": {
                  "id": {
                    "type": "string"
                  }
                }
              }
            ]
          },
          "format": {
            "type": "string",
            "enum": [
              "wav",
              "aac",
              "mp3",
              "flac",
              "opus",
              "pcm16"
            ]
          }
        }
      },
      "prediction": {
        "type": [
          "object",
          "null"
        ],
        "required": [
          "type",
          "content"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "content"
          },
          "content": {
            "$ref": "#/components/schemas/TextContent"
          }
        }
      },
      "reasoning_effort": {
        "type": [
          "string",
          "null"
        ],
        "enum": [
          "none",
          "minimal",
          "low",
          "medium",
          "high",
          "xhigh",
          "max",
          null
        ]
      },
      "verbosity": {
        "type": [
          "string",
          "null"
        ],
        "enum": [
          "low",
          "medium",
          "high",
          null
        ]
      },
      "web_search_options": {
        "type": "object",
        "properties": {
          "user_location": {
            "type": [
              "object",
              "null"
            ],
            "required": [
              "type",
              "approximate"
            ],
            "properties": {
              "type": {
                "type": "string",
                "const": "approximate"
              },
              "approximate": {
                "type": "object",
                "properties": {
                  "country": {
                    "type": "string"
                  },
                  "region": {
                    "type": "string"
                  },
                  "city": {
                    "type": "string"
                  },
                  "timezone": {
                    "type": "string"
                  }
                }
              }
            }
          },
          "search_context_size": {
            "type": "string",
            "enum": [
              "low",
              "medium",
              "high"
            ]
          }
        }
      },
      "service_tier": {
        "type": [
          "string",
          "null"
        ],
        "enum": [
          "auto",
          "default",
          "flex",
          "scale",
          "priority",
          "fast",
          null
        ]
      },
      "store": {
        "type": [
          "boolean",
          "null"
        ]
      },
      "metadata": {
        "$ref": "#/components/schemas/Metadata"
      },
      "moderation": {
        "type": [
          "object",
          "null"
        ],
        "required": [
          "model"
        ],
        "properties": {
          "model": {
            "type": "string"
          },
          "policy": {
            "type": [
              "object",
              "null"
            ],
            "properties": {
              "input": {
                "$ref": "#/components/schemas/ModerationRule"
              },
              "output": {
                "$ref": "#/components/schemas/ModerationRule"
              }
            }
          }
        }
      },
      "prompt_cache_key": {
        "type": [
          "string",
          "null"
        ]
      },
      "prompt_cache_retention": {
        "type": [
          "string",
          "null"
        ],
        "enum": [
          "in_memory",
          "24h",
          null
        ]
      },
      "prompt_cache_options": {
        "type": "object",
        "properties": {
          "ttl": {
            "type": "string",
            "enum": [
              "30m"
            ]
          },
          "mode": {
            "type": "string",
            "enum": [
              "implicit",
              "explicit"
            ]
          }
        }
      },
      "detail": {
        "type": "string",
        "enum": [
          "auto",
          "low",
          "high"
        ]
      }
    }
  },
  "#/components/schemas/RequestMessage": {
    "type": "object",
    "discriminator": {
      "propertyName": "role"
    },
    "oneOf": [
      {
        "$ref": "#/components/schemas/DeveloperMessage"
      },
      {
        "$ref": "#/components/schemas/SystemMessage"
      },
      {
        "$ref": "#/components/schemas/UserMessage"
      },
      {
        "$ref": "#/components/schemas/AssistantMessage"
      },
      {
        "$ref": "#/components/schemas/ToolMessage"
      },
      {
        "$ref": "#/components/schemas/FunctionMessage"
      }
    ]
  },
  "#/components/schemas/DeveloperMessage": {
    "type": "object",
    "required": [
      "role",
      "content"
    ],
    "properties": {
      "role": {
        "type": "string",
        "const": "developer"
      },
      "content": {
        "$ref": "#/components/schemas/TextContent"
      },
      "name": {
        "type": "string"
      }
    }
  },
  "#/components/schemas/TextContent": {
    "type": [
      "string",
      "array"
    ],
    "minItems": 1,
    "items": {
      "$ref": "#/components/schemas/OnlyTextPart"
    }
  },
  "#/components/schemas/OnlyTextPart": {
    "type": "object",
    "discriminator": {
      "propertyName": "type"
    },
    "oneOf": [
      {
        "$ref": "#/components/schemas/TextPart"
      }
    ]
  },
  "#/components/schemas/TextPart": {
    "type": "object",
    "required": [
      "type",
      "text"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "text"
      },
      "text": {
        "type": "string"
      },
      "prompt_cache_breakpoint": {
        "$ref": "#/components/schemas/CacheBreakpoint"
      }
    }
  },
  "#/components/schemas/CacheBreakpoint": {
    "type": "object",
    "required": [
      "mode"
    ],
    "properties": {
      "mode": {
        "type": "string",
        "const": "explicit"
      }
    }
  },
  "#/components/schemas/SystemMessage": {
    "type": "object",
    "required": [
      "role",
      "content"
    ],
    "properties": {
      "role": {
        "type": "string",
        "const": "system"
      },
      "content": {
        "$ref": "#/components/schemas/TextContent"
      },
      "name": {
        "type": "string"
      }
    }
  },
  "#/components/schemas/UserMessage": {
    "type": "object",
    "required": [
      "role",
      "content"
    ],
    "properties": {
      "role": {
        "type": "string",
        "const": "user"
      },
      "content": {
        "type": [
          "string",
          "array"
        ],
        "minItems": 1,
        "items": {
          "$ref": "#/components/schemas/UserPart"
        }
      },
      "name": {
        "type": "string"
      }
    }
  },
  "#/components/schemas/UserPart": {
    "type": "object",
    "discriminator": {
      "propertyName": "type"
    },
    "oneOf": [
      {
        "$ref": "#/components/schemas/TextPart"
      },
      {
        "$ref": "#/components/schemas/ImagePart"
      },
      {
        "$ref": "#/components/schemas/AudioPart"
      },
      {
        "$ref": "#/components/schemas/FilePart"
      }
    ]
  },
  "#/components/schemas/ImagePart": {
    "type": "object",
    "required": [
      "type",
      "image_url"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "image_url"
      },
      "image_url": {
        "type": "object",
        "required": [
          "url"
        ],
        "properties": {
          "url": {
            "type": "string"
          },
          "detail": {
            "type": "string",
            "enum": [
              "auto",
              "low",
              "high"
            ]
          }
        }
      },
      "prompt_cache_breakpoint": {
        "$ref": "#/components/schemas/CacheBreakpoint"
      }
    }
  },
  "#/components/schemas/AudioPart": {
    "type": "object",
    "required": [
      "type",
      "input_audio"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "input_audio"
      },
      "input_audio": {
        "type": "object",
        "required": [
          "data",
          "format"
        ],
        "properties": {
          "data": {
            "type": "string"
          },
          "format": {
            "type": "string",
            "enum": [
              "wav",
              "mp3"
            ]
          }
        }
      },
      "prompt_cache_breakpoint": {
        "$ref": "#/components/schemas/CacheBreakpoint"
      }
    }
  },
  "#/components/schemas/FilePart": {
    "type": "object",
    "required": [
      "type",
      "file"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "file"
      },
      "file": {
        "type": "object",
        "properties": {
          "filename": {
            "type": "string"
          },
          "file_data": {
            "type": "string"
          },
          "file_id": {
            "type": "string"
          }
        }
      },
      "prompt_cache_breakpoint": {
        "$ref": "#/components/schemas/CacheBreakpoint"
      }
    }
  },
  "#/components/schemas/AssistantMessage": {
    "type": "object",
    "required": [
      "role"
    ],
    "properties": {
      "role": {
        "type": "string",
        "const": "assistant"
      },
      "content": {
        "type": [
          "string",
          "array",
          "null"
        ],
        "minItems": 1,
        "items": {
          "$ref": "#/components/schemas/AssistantPart"
        }
      },
      "refusal": {
        "type": [
          "string",
          "null"
        ]
      },
      "name": {
        "type": "string"
      },
      "audio": {
        "type": [
          "object",
          "null"
        ],
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "string"
          }
        }
      },
      "tool_calls": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ToolCall"
        }
      },
      "function_call": {
        "$ref": "#/components/schemas/FunctionCall"
      }
    },
    "if": {
      "not": {
        "anyOf": [
          {
            "required": [
              "tool_calls"
            ]
          },
          {
            "required": [
              "function_call"
            ]
          },
          {
            "required": [
              "audio"
            ]
          },
          {
            "required": [
              "refusal"
            ]
          }
        ]
      }
    },
    "then": {
      "required": [
        "content"
      ]
    }
  },
  "#/components/schemas/AssistantPart": {
    "type": "object",
    "discriminator": {
      "propertyName": "type"
    },
    "oneOf": [
      {
        "$ref": "#/components/schemas/TextPart"
      },
      {
        "$ref": "#/components/schemas/RefusalPart"
      }
    ]
  },
  "#/components/schemas/RefusalPart": {
    "type": "object",
    "required": [
      "type",
      "refusal"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "refusal"
      },
      "refusal": {
        "type": "string"
      }
    }
  },
  "#/components/schemas/ToolCall": {
    "type": "object",
    "discriminator": {
      "propertyName": "type"
    },
    "oneOf": [
      {
        "$ref": "#/components/schemas/FunctionToolCall"
      },
      {
        "$ref": "#/components/schemas/CustomToolCall"
      }
    ]
  },
  "#/components/schemas/FunctionToolCall": {
    "type": "object",
    "required": [
      "id",
      "type",
      "function"
    ],
    "properties": {
      "id": {
        "type": "string"
      },
      "type": {
        "type": "string",
        "const": "function"
      },
      "function": {
        "type": "object",
        "required": [
          "name",
          "arguments"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "arguments": {
            "type": "string"
          }
        }
      }
    }
  },
  "#/components/schemas/CustomToolCall": {
    "type": "object",
    "required": [
      "id",
      "type",
      "custom"
    ],
    "properties": {
      "id": {
        "type": "string"
      },
      "type": {
        "type": "string",
        "const": "custom"
      },
      "custom": {
        "type": "object",
        "required": [
          "name",
          "input"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "input": {
            "type": "string"
          }
        }
      }
    }
  },
  "#/components/schemas/FunctionCall": {
    "type": [
      "object",
      "null"
    ],
    "required": [
      "name",
      "arguments"
    ],
    "properties": {
      "name": {
        "type": "string"
      },
      "arguments": {
        "type": "string"
      }
    }
  },
  "#/components/schemas/ToolMessage": {
    "type": "object",
    "required": [
      "role",
      "content",
      "tool_call_id"
    ],
    "properties": {
      "role": {
        "type": "string",
        "const": "tool"
      },
      "content": {
        "$ref": "#/components/schemas/TextContent"
      },
      "tool_call_id": {
        "type": "string"
      }
    }
  },
  "#/components/schemas/FunctionMessage": {
    "type": "object",
    "required": [
      "role",
      "content",
      "name"
    ],
    "properties": {
      "role": {
        "type": "string",
        "const": "function"
      },
      "content": {
        "type": [
          "string",
          "null"
        ]
      },
      "name": {
        "type": "string"
      }
    }
  },
  "#/components/schemas/ResponseFormat": {
    "type": "object",
    "discriminator": {
      "propertyName": "type"
    },
    "oneOf": [
      {
        "$ref": "#/components/schemas/ResponseFormatText"
      },
      {
        "$ref": "#/components/schemas/ResponseFormatJsonObject"
      },
      {
        "$ref": "#/components/schemas/ResponseFormatJsonSchema"
      }
    ]
  },
  "#/components/schemas/ResponseFormatText": {
    "type": "object",
    "required": [
      "type"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "text"
      }
    }
  },
  "#/components/schemas/ResponseFormatJsonObject": {
    "type": "object",
    "required": [
      "type"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "json_object"
      }
    }
  },
  "#/components/schemas/ResponseFormatJsonSchema": {
    "type": "object",
    "required": [
      "type",
      "json_schema"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "json_schema"
      },
      "json_schema": {
        "type": "object",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string",
            "pattern": "^[a-zA-Z0-9_-]{1,64}$"
          },
          "description": {
            "type": "string"
          },
          "schema": {
            "type": "object",
            "additionalProperties": true
          },
          "strict": {
            "type": [
              "boolean",
              "null"
            ]
          }
        }
      }
    }
  },
  "#/components/schemas/Tool": {
    "type": "object",
    "discriminator": {
      "propertyName": "type"
    },
    "oneOf": [
      {
        "$ref": "#/components/schemas/FunctionTool"
      },
      {
        "$ref": "#/components/schemas/CustomTool"
      }
    ]
  },
  "#/components/schemas/FunctionTool": {
    "type": "object",
    "required": [
      "type",
      "function"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "function"
      },
      "function": {
        "$ref": "#/components/schemas/FunctionObject"
      }
    }
  },
  "#/components/schemas/FunctionObject": {
    "type": "object",
    "required": [
      "name"
    ],
    "properties": {
      "name": {
        "type": "string",
        "pattern": "^[a-zA-Z0-9_-]{1,64}$"
      },
      "description": {
        "type": "string"
      },
      "parameters": {
        "type": "object",
        "additionalProperties": true
      },
      "strict": {
        "type": [
          "boolean",
          "null"
        ]
      }
    }
  },
  "#/components/schemas/CustomTool": {
    "type": "object",
    "required": [
      "type",
      "custom"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "custom"
      },
      "custom": {
        "type": "object",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "format": {
            "$ref": "#/components/schemas/CustomFormat"
          }
        }
      }
    }
  },
  "#/components/schemas/CustomFormat": {
    "type": "object",
    "discriminator": {
      "propertyName": "type"
    },
    "oneOf": [
      {
        "$ref": "#/components/schemas/CustomFormatText"
      },
      {
        "$ref": "#/components/schemas/CustomFormatGrammar"
      }
    ]
  },
  "#/components/schemas/CustomFormatText": {
    "type": "object",
    "required": [
      "type"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "text"
      }
    }
  },
  "#/components/schemas/CustomFormatGrammar": {
    "type": "object",
    "required": [
      "type",
      "grammar"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "grammar"
      },
      "grammar": {
        "type": "object",
        "required": [
          "definition",
          "syntax"
        ],
        "properties": {
          "definition": {
            "type": "string"
          },
          "syntax": {
            "type": "string",
            "enum": [
              "lark",
              "regex"
            ]
          }
        }
      }
    }
  },
  "#/components/schemas/ToolChoice": {
    "oneOf": [
      {
        "type": "string",
        "enum": [
          "none",
          "auto",
          "required"
        ]
      },
      {
        "$ref": "#/components/schemas/ToolChoiceObject"
      }
    ]
  },
  "#/components/schemas/ToolChoiceObject": {
    "type": "object",
    "discriminator": {
      "propertyName": "type"
    },
    "oneOf": [
      {
        "$ref": "#/components/schemas/NamedToolChoice"
      },
      {
        "$ref": "#/components/schemas/NamedCustomToolChoice"
      },
      {
        "$ref": "#/components/schemas/AllowedToolsChoice"
      }
    ]
  },
  "#/components/schemas/NamedToolChoice": {
    "type": "object",
    "required": [
      "type",
      "function"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "function"
      },
      "function": {
        "$ref": "#/components/schemas/NamedObject"
      }
    }
  },
  "#/components/schemas/NamedObject": {
    "type": "object",
    "required": [
      "name"
    ],
    "properties": {
      "name": {
        "type": "string"
      }
    }
  },
  "#/components/schemas/NamedCustomToolChoice": {
    "type": "object",
    "required": [
      "type",
      "custom"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "custom"
      },
      "custom": {
        "$ref": "#/components/schemas/NamedObject"
      }
    }
  },
  "#/components/schemas/AllowedToolsChoice": {
    "type": "object",
    "required": [
      "type",
      "allowed_tools"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "allowed_tools"
      },
      "allowed_tools": {
        "type": "object",
        "required": [
          "mode",
          "tools"
        ],
        "properties": {
          "mode": {
            "type": "string",
            "enum": [
              "auto",
              "required"
            ]
          },
          "tools": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": true
            }
          }
        }
      }
    }
  },
  "#/components/schemas/Metadata": {
    "type": [
      "object",
      "null"
    ],
    "maxProperties": 16,
    "propertyNames": {
      "maxLength": 64
    },
    "additionalProperties": {
      "type": "string",
      "maxLength": 512
    }
  },
  "#/components/schemas/ModerationRule": {
    "type": [
      "object",
      "null"
    ],
    "required": [
      "mode"
    ],
    "properties": {
      "mode": {
        "type": "string",
        "enum": [
          "score",
          "block"
        ]
      }
    }
  }
}
