// Made by scripts/generate.js from spec/openapi.yaml and the schemas in spec/. Edit those.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    exports.default = equal;
  }
});

// <stdin>
var request = validate20, schema31 = { $id: "request", type: "object", required: ["model", "messages"], properties: { model: { type: "string" }, messages: { type: "array", minItems: 1, items: { type: "object", required: ["role"], properties: { role: { type: "string", enum: ["developer", "system", "user", "assistant", "tool", "function"] } }, allOf: [{ if: { type: "object", required: ["role"], properties: { role: { const: "developer" } } }, then: { type: "object", required: ["role", "content"], properties: { role: { type: "string", const: "developer" }, content: { type: ["string", "array"], minItems: 1, items: { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["text"] } }, allOf: [{ if: { type: "object", required: ["type"], properties: { type: { const: "text" } } }, then: { type: "object", required: ["type", "text"], properties: { type: { type: "string", const: "text" }, text: { type: "string" }, prompt_cache_breakpoint: { type: "object", required: ["mode"], properties: { mode: { type: "string", const: "explicit" } } } } } }] } }, name: { type: "string" } } } }, { if: { type: "object", required: ["role"], properties: { role: { const: "system" } } }, then: { type: "object", required: ["role", "content"], properties: { role: { type: "string", const: "system" }, content: { type: ["string", "array"], minItems: 1, items: { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["text"] } }, allOf: [{ if: { type: "object", required: ["type"], properties: { type: { const: "text" } } }, then: { type: "object", required: ["type", "text"], properties: { type: { type: "string", const: "text" }, text: { type: "string" }, prompt_cache_breakpoint: { type: "object", required: ["mode"], properties: { mode: { type: "string", const: "explicit" } } } } } }] } }, name: { type: "string" } } } }, { if: { type: "object", required: ["role"], properties: { role: { const: "user" } } }, then: { type: "object", required: ["role", "content"], properties: { role: { type: "string", const: "user" }, content: { type: ["string", "array"], minItems: 1, items: { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["text", "image_url", "input_audio", "file"] } }, allOf: [{ if: { type: "object", required: ["type"], properties: { type: { const: "text" } } }, then: { type: "object", required: ["type", "text"], properties: { type: { type: "string", const: "text" }, text: { type: "string" }, prompt_cache_breakpoint: { type: "object", required: ["mode"], properties: { mode: { type: "string", const: "explicit" } } } } } }, { if: { type: "object", required: ["type"], properties: { type: { const: "image_url" } } }, then: { type: "object", required: ["type", "image_url"], properties: { type: { type: "string", const: "image_url" }, image_url: { type: "object", required: ["url"], properties: { url: { type: "string" }, detail: { type: "string", enum: ["auto", "low", "high"] } } }, prompt_cache_breakpoint: { type: "object", required: ["mode"], properties: { mode: { type: "string", const: "explicit" } } } } } }, { if: { type: "object", required: ["type"], properties: { type: { const: "input_audio" } } }, then: { type: "object", required: ["type", "input_audio"], properties: { type: { type: "string", const: "input_audio" }, input_audio: { type: "object", required: ["data", "format"], properties: { data: { type: "string" }, format: { type: "string", enum: ["wav", "mp3"] } } }, prompt_cache_breakpoint: { type: "object", required: ["mode"], properties: { mode: { type: "string", const: "explicit" } } } } } }, { if: { type: "object", required: ["type"], properties: { type: { const: "file" } } }, then: { type: "object", required: ["type", "file"], properties: { type: { type: "string", const: "file" }, file: { type: "object", properties: { filename: { type: "string" }, file_data: { type: "string" }, file_id: { type: "string" } } }, prompt_cache_breakpoint: { type: "object", required: ["mode"], properties: { mode: { type: "string", const: "explicit" } } } } } }] } }, name: { type: "string" } } } }, { if: { type: "object", required: ["role"], properties: { role: { const: "assistant" } } }, then: { type: "object", required: ["role"], properties: { role: { type: "string", const: "assistant" }, content: { type: ["string", "array", "null"], minItems: 1, items: { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["text", "refusal"] } }, allOf: [{ if: { type: "object", required: ["type"], properties: { type: { const: "text" } } }, then: { type: "object", required: ["type", "text"], properties: { type: { type: "string", const: "text" }, text: { type: "string" }, prompt_cache_breakpoint: { type: "object", required: ["mode"], properties: { mode: { type: "string", const: "explicit" } } } } } }, { if: { type: "object", required: ["type"], properties: { type: { const: "refusal" } } }, then: { type: "object", required: ["type", "refusal"], properties: { type: { type: "string", const: "refusal" }, refusal: { type: "string" } } } }] } }, refusal: { type: ["string", "null"] }, name: { type: "string" }, audio: { type: ["object", "null"], required: ["id"], properties: { id: { type: "string" } } }, tool_calls: { type: "array", items: { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["function", "custom"] } }, allOf: [{ if: { type: "object", required: ["type"], properties: { type: { const: "function" } } }, then: { type: "object", required: ["id", "type", "function"], properties: { id: { type: "string" }, type: { type: "string", const: "function" }, function: { type: "object", required: ["name", "arguments"], properties: { name: { type: "string" }, arguments: { type: "string" } } } } } }, { if: { type: "object", required: ["type"], properties: { type: { const: "custom" } } }, then: { type: "object", required: ["id", "type", "custom"], properties: { id: { type: "string" }, type: { type: "string", const: "custom" }, custom: { type: "object", required: ["name", "input"], properties: { name: { type: "string" }, input: { type: "string" } } } } } }] } }, function_call: { type: ["object", "null"], required: ["name", "arguments"], properties: { name: { type: "string" }, arguments: { type: "string" } } } }, if: { not: { anyOf: [{ required: ["tool_calls"] }, { required: ["function_call"] }, { required: ["audio"] }, { required: ["refusal"] }] } }, then: { required: ["content"] } } }, { if: { type: "object", required: ["role"], properties: { role: { const: "tool" } } }, then: { type: "object", required: ["role", "content", "tool_call_id"], properties: { role: { type: "string", const: "tool" }, content: { type: ["string", "array"], minItems: 1, items: { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["text"] } }, allOf: [{ if: { type: "object", required: ["type"], properties: { type: { const: "text" } } }, then: { type: "object", required: ["type", "text"], properties: { type: { type: "string", const: "text" }, text: { type: "string" }, prompt_cache_breakpoint: { type: "object", required: ["mode"], properties: { mode: { type: "string", const: "explicit" } } } } } }] } }, tool_call_id: { type: "string" } } } }, { if: { type: "object", required: ["role"], properties: { role: { const: "function" } } }, then: { type: "object", required: ["role", "content", "name"], properties: { role: { type: "string", const: "function" }, content: { type: ["string", "null"] }, name: { type: "string" } } } }] } }, stream: { type: ["boolean", "null"] }, stream_options: { type: ["object", "null"], properties: { include_usage: { type: "boolean" }, include_obfuscation: { type: "boolean" } } }, temperature: { type: ["number", "null"], minimum: 0, maximum: 2 }, top_p: { type: ["number", "null"], minimum: 0, maximum: 1 }, n: { type: ["integer", "null"], minimum: 1, maximum: 128 }, stop: { type: ["string", "array", "null"], minItems: 1, maxItems: 4, items: { type: "string" } }, max_tokens: { type: ["integer", "null"], minimum: 1 }, max_completion_tokens: { type: ["integer", "null"], minimum: 1 }, presence_penalty: { type: ["number", "null"], minimum: -2, maximum: 2 }, frequency_penalty: { type: ["number", "null"], minimum: -2, maximum: 2 }, logit_bias: { type: ["object", "null"], propertyNames: { pattern: "^[0-9]+$" }, additionalProperties: { type: "integer", minimum: -100, maximum: 100 } }, logprobs: { type: ["boolean", "null"] }, top_logprobs: { type: ["integer", "null"], minimum: 0, maximum: 20 }, user: { type: "string" }, safety_identifier: { type: ["string", "null"], maxLength: 64 }, seed: { type: ["integer", "null"], minimum: -9223372036854776e3, maximum: 9223372036854776e3 }, response_format: { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["text", "json_object", "json_schema"] } }, allOf: [{ if: { type: "object", required: ["type"], properties: { type: { const: "text" } } }, then: { type: "object", required: ["type"], properties: { type: { type: "string", const: "text" } } } }, { if: { type: "object", required: ["type"], properties: { type: { const: "json_object" } } }, then: { type: "object", required: ["type"], properties: { type: { type: "string", const: "json_object" } } } }, { if: { type: "object", required: ["type"], properties: { type: { const: "json_schema" } } }, then: { type: "object", required: ["type", "json_schema"], properties: { type: { type: "string", const: "json_schema" }, json_schema: { type: "object", required: ["name"], properties: { name: { type: "string", pattern: "^[a-zA-Z0-9_-]{1,64}$" }, description: { type: "string" }, schema: { type: "object" }, strict: { type: ["boolean", "null"] } } } } } }] }, tools: { type: "array", maxItems: 128, items: { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["function", "custom"] } }, allOf: [{ if: { type: "object", required: ["type"], properties: { type: { const: "function" } } }, then: { type: "object", required: ["type", "function"], properties: { type: { type: "string", const: "function" }, function: { type: "object", required: ["name"], properties: { name: { type: "string", pattern: "^[a-zA-Z0-9_-]{1,64}$" }, description: { type: "string" }, parameters: { type: "object" }, strict: { type: ["boolean", "null"] } } } } } }, { if: { type: "object", required: ["type"], properties: { type: { const: "custom" } } }, then: { type: "object", required: ["type", "custom"], properties: { type: { type: "string", const: "custom" }, custom: { type: "object", required: ["name"], properties: { name: { type: "string" }, description: { type: "string" }, format: { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["text", "grammar"] } }, allOf: [{ if: { type: "object", required: ["type"], properties: { type: { const: "text" } } }, then: { type: "object", required: ["type"], properties: { type: { type: "string", const: "text" } } } }, { if: { type: "object", required: ["type"], properties: { type: { const: "grammar" } } }, then: { type: "object", required: ["type", "grammar"], properties: { type: { type: "string", const: "grammar" }, grammar: { type: "object", required: ["definition", "syntax"], properties: { definition: { type: "string" }, syntax: { type: "string", enum: ["lark", "regex"] } } } } } }] } } } } } }] } }, tool_choice: { type: ["string", "object"], allOf: [{ if: { type: "string" }, then: { type: "string", enum: ["none", "auto", "required"] } }, { if: { type: "object" }, then: { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["function", "custom", "allowed_tools"] } }, allOf: [{ if: { type: "object", required: ["type"], properties: { type: { const: "function" } } }, then: { type: "object", required: ["type", "function"], properties: { type: { type: "string", const: "function" }, function: { type: "object", required: ["name"], properties: { name: { type: "string" } } } } } }, { if: { type: "object", required: ["type"], properties: { type: { const: "custom" } } }, then: { type: "object", required: ["type", "custom"], properties: { type: { type: "string", const: "custom" }, custom: { type: "object", required: ["name"], properties: { name: { type: "string" } } } } } }, { if: { type: "object", required: ["type"], properties: { type: { const: "allowed_tools" } } }, then: { type: "object", required: ["type", "allowed_tools"], properties: { type: { type: "string", const: "allowed_tools" }, allowed_tools: { type: "object", required: ["mode", "tools"], properties: { mode: { type: "string", enum: ["auto", "required"] }, tools: { type: "array", items: { type: "object" } } } } } } }] } }] }, parallel_tool_calls: { type: "boolean" }, functions: { type: "array", minItems: 1, maxItems: 128, items: { type: "object", required: ["name"], properties: { name: { type: "string", pattern: "^[a-zA-Z0-9_-]{1,64}$" }, description: { type: "string" }, parameters: { type: "object" } } } }, function_call: { type: ["string", "object"], allOf: [{ if: { type: "string" }, then: { type: "string", enum: ["none", "auto"] } }, { if: { type: "object" }, then: { type: "object", required: ["name"], properties: { name: { type: "string" } } } }] }, modalities: { type: ["array", "null"], items: { type: "string", enum: ["text", "audio"] } }, audio: { type: ["object", "null"], required: ["voice", "format"], properties: { voice: { type: ["string", "object"], allOf: [{ if: { type: "string" }, then: { type: "string" } }, { if: { type: "object" }, then: { type: "object", required: ["id"], properties: { id: { type: "string" } } } }] }, format: { type: "string", enum: ["wav", "aac", "mp3", "flac", "opus", "pcm16"] } } }, prediction: { type: ["object", "null"], required: ["type", "content"], properties: { type: { type: "string", const: "content" }, content: { type: ["string", "array"], minItems: 1, items: { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["text"] } }, allOf: [{ if: { type: "object", required: ["type"], properties: { type: { const: "text" } } }, then: { type: "object", required: ["type", "text"], properties: { type: { type: "string", const: "text" }, text: { type: "string" }, prompt_cache_breakpoint: { type: "object", required: ["mode"], properties: { mode: { type: "string", const: "explicit" } } } } } }] } } } }, reasoning_effort: { type: ["string", "null"], enum: ["none", "minimal", "low", "medium", "high", "xhigh", "max", null] }, verbosity: { type: ["string", "null"], enum: ["low", "medium", "high", null] }, web_search_options: { type: "object", properties: { user_location: { type: ["object", "null"], required: ["type", "approximate"], properties: { type: { type: "string", const: "approximate" }, approximate: { type: "object", properties: { country: { type: "string" }, region: { type: "string" }, city: { type: "string" }, timezone: { type: "string" } } } } }, search_context_size: { type: "string", enum: ["low", "medium", "high"] } } }, service_tier: { type: ["string", "null"], enum: ["auto", "default", "flex", "scale", "priority", "fast", null] }, store: { type: ["boolean", "null"] }, metadata: { type: ["object", "null"], maxProperties: 16, propertyNames: { maxLength: 64 }, additionalProperties: { type: "string", maxLength: 512 } }, moderation: { type: ["object", "null"], required: ["model"], properties: { model: { type: "string" }, policy: { type: ["object", "null"], properties: { input: { type: ["object", "null"], required: ["mode"], properties: { mode: { type: "string", enum: ["score", "block"] } } }, output: { type: ["object", "null"], required: ["mode"], properties: { mode: { type: "string", enum: ["score", "block"] } } } } } } }, prompt_cache_key: { type: ["string", "null"] }, prompt_cache_retention: { type: ["string", "null"], enum: ["in_memory", "24h", null] }, prompt_cache_options: { type: "object", properties: { ttl: { type: "string", enum: ["30m"] }, mode: { type: "string", enum: ["implicit", "explicit"] } } }, detail: { type: "string", enum: ["auto", "low", "high"] } } }, pattern4 = new RegExp("^[0-9]+$", "u"), pattern5 = new RegExp("^[a-zA-Z0-9_-]{1,64}$", "u"), func1 = require_ucs2length().default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.messages === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages" }, schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.model !== void 0) {
      let data0 = data.model;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.model.type, parentSchema: schema31.properties.model, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.messages !== void 0) {
      let data1 = data.messages;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err3 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.messages, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0], _errs8 = errors, valid4 = !0, _errs9 = errors;
          if (errors === _errs9)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing0;
              if (data2.role === void 0 && (missing0 = "role")) {
                let err4 = {};
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              } else if (data2.role !== void 0 && data2.role !== "developer") {
                let err5 = {};
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            } else {
              let err6 = {};
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          var _valid0 = _errs9 === errors;
          if (errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null), _valid0) {
            let _errs12 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.role === void 0) {
                let err7 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "role" }, schema: schema31.properties.messages.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[0].then, data: data2 };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
              if (data2.content === void 0) {
                let err8 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "content" }, schema: schema31.properties.messages.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[0].then, data: data2 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
              if (data2.role !== void 0) {
                let data4 = data2.role;
                if (typeof data4 != "string") {
                  let err9 = { instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/allOf/0/then/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[0].then.properties.role.type, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.role, data: data4 };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (data4 !== "developer") {
                  let err10 = { instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/allOf/0/then/properties/role/const", keyword: "const", params: { allowedValue: "developer" }, schema: "developer", parentSchema: schema31.properties.messages.items.allOf[0].then.properties.role, data: data4 };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              }
              if (data2.content !== void 0) {
                let data5 = data2.content;
                if (typeof data5 != "string" && !Array.isArray(data5)) {
                  let err11 = { instancePath: instancePath + "/messages/" + i0 + "/content", schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/type", keyword: "type", params: { type: schema31.properties.messages.items.allOf[0].then.properties.content.type }, schema: schema31.properties.messages.items.allOf[0].then.properties.content.type, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content, data: data5 };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                if (Array.isArray(data5)) {
                  if (data5.length < 1) {
                    let err12 = { instancePath: instancePath + "/messages/" + i0 + "/content", schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content, data: data5 };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                  let len1 = data5.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data6 = data5[i1], _errs21 = errors, valid10 = !0, _errs22 = errors;
                    if (errors === _errs22)
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        let missing1;
                        if (data6.type === void 0 && (missing1 = "type")) {
                          let err13 = {};
                          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                        } else if (data6.type !== void 0 && data6.type !== "text") {
                          let err14 = {};
                          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                        }
                      } else {
                        let err15 = {};
                        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                      }
                    var _valid1 = _errs22 === errors;
                    if (errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null), _valid1) {
                      let _errs25 = errors;
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.type === void 0) {
                          let err16 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1, schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then, data: data6 };
                          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                        }
                        if (data6.text === void 0) {
                          let err17 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1, schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "text" }, schema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then, data: data6 };
                          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                        }
                        if (data6.type !== void 0) {
                          let data8 = data6.type;
                          if (typeof data8 != "string") {
                            let err18 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1 + "/type", schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/allOf/0/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.properties.type, data: data8 };
                            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                          }
                          if (data8 !== "text") {
                            let err19 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1 + "/type", schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "text" }, schema: "text", parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.properties.type, data: data8 };
                            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                          }
                        }
                        if (data6.text !== void 0) {
                          let data9 = data6.text;
                          if (typeof data9 != "string") {
                            let err20 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1 + "/text", schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/allOf/0/then/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.properties.text.type, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.properties.text, data: data9 };
                            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                          }
                        }
                        if (data6.prompt_cache_breakpoint !== void 0) {
                          let data10 = data6.prompt_cache_breakpoint;
                          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                            if (data10.mode === void 0) {
                              let err21 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/required", keyword: "required", params: { missingProperty: "mode" }, schema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.required, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint, data: data10 };
                              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                            }
                            if (data10.mode !== void 0) {
                              let data11 = data10.mode;
                              if (typeof data11 != "string") {
                                let err22 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/properties/mode/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode.type, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode, data: data11 };
                                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                              }
                              if (data11 !== "explicit") {
                                let err23 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/properties/mode/const", keyword: "const", params: { allowedValue: "explicit" }, schema: "explicit", parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode, data: data11 };
                                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                              }
                            }
                          } else {
                            let err24 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.type, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint, data: data10 };
                            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                          }
                        }
                      } else {
                        let err25 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1, schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then.type, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].then, data: data6 };
                        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                      }
                      var _valid1 = _errs25 === errors;
                      if (valid10 = _valid1, valid10) {
                        var props0 = {};
                        props0.type = !0, props0.text = !0, props0.prompt_cache_breakpoint = !0;
                      }
                    }
                    if (!valid10) {
                      let err26 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1, schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0].if, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items.allOf[0], data: data6 };
                      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                    }
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                      if (data6.type === void 0) {
                        let err27 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1, schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[0].then.properties.content.items.required, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items, data: data6 };
                        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                      }
                      if (props0 !== !0 && (props0 = props0 || {}, props0.type = !0), data6.type !== void 0) {
                        let data12 = data6.type;
                        if (typeof data12 != "string") {
                          let err28 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1 + "/type", schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[0].then.properties.content.items.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items.properties.type, data: data12 };
                          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                        }
                        if (data12 !== "text") {
                          let err29 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1 + "/type", schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.messages.items.allOf[0].then.properties.content.items.properties.type.enum }, schema: schema31.properties.messages.items.allOf[0].then.properties.content.items.properties.type.enum, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items.properties.type, data: data12 };
                          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                        }
                      }
                    } else {
                      let err30 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i1, schemaPath: "#/properties/messages/items/allOf/0/then/properties/content/items/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[0].then.properties.content.items.type, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.content.items, data: data6 };
                      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                    }
                  }
                }
              }
              if (data2.name !== void 0) {
                let data13 = data2.name;
                if (typeof data13 != "string") {
                  let err31 = { instancePath: instancePath + "/messages/" + i0 + "/name", schemaPath: "#/properties/messages/items/allOf/0/then/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[0].then.properties.name.type, parentSchema: schema31.properties.messages.items.allOf[0].then.properties.name, data: data13 };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
              }
            } else {
              let err32 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[0].then.type, parentSchema: schema31.properties.messages.items.allOf[0].then, data: data2 };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            var _valid0 = _errs12 === errors;
            if (valid4 = _valid0, valid4) {
              var props1 = {};
              props1.role = !0, props1.content = !0, props1.name = !0;
            }
          }
          if (!valid4) {
            let err33 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[0].if, parentSchema: schema31.properties.messages.items.allOf[0], data: data2 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          let _errs40 = errors, valid15 = !0, _errs41 = errors;
          if (errors === _errs41)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing2;
              if (data2.role === void 0 && (missing2 = "role")) {
                let err34 = {};
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              } else if (data2.role !== void 0 && data2.role !== "system") {
                let err35 = {};
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            } else {
              let err36 = {};
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
          var _valid2 = _errs41 === errors;
          if (errors = _errs40, vErrors !== null && (_errs40 ? vErrors.length = _errs40 : vErrors = null), _valid2) {
            let _errs44 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.role === void 0) {
                let err37 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "role" }, schema: schema31.properties.messages.items.allOf[1].then.required, parentSchema: schema31.properties.messages.items.allOf[1].then, data: data2 };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
              if (data2.content === void 0) {
                let err38 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "content" }, schema: schema31.properties.messages.items.allOf[1].then.required, parentSchema: schema31.properties.messages.items.allOf[1].then, data: data2 };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
              if (data2.role !== void 0) {
                let data15 = data2.role;
                if (typeof data15 != "string") {
                  let err39 = { instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/allOf/1/then/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[1].then.properties.role.type, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.role, data: data15 };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
                if (data15 !== "system") {
                  let err40 = { instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/allOf/1/then/properties/role/const", keyword: "const", params: { allowedValue: "system" }, schema: "system", parentSchema: schema31.properties.messages.items.allOf[1].then.properties.role, data: data15 };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
              }
              if (data2.content !== void 0) {
                let data16 = data2.content;
                if (typeof data16 != "string" && !Array.isArray(data16)) {
                  let err41 = { instancePath: instancePath + "/messages/" + i0 + "/content", schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/type", keyword: "type", params: { type: schema31.properties.messages.items.allOf[1].then.properties.content.type }, schema: schema31.properties.messages.items.allOf[1].then.properties.content.type, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content, data: data16 };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
                if (Array.isArray(data16)) {
                  if (data16.length < 1) {
                    let err42 = { instancePath: instancePath + "/messages/" + i0 + "/content", schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content, data: data16 };
                    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                  }
                  let len2 = data16.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data17 = data16[i2], _errs53 = errors, valid21 = !0, _errs54 = errors;
                    if (errors === _errs54)
                      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        let missing3;
                        if (data17.type === void 0 && (missing3 = "type")) {
                          let err43 = {};
                          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                        } else if (data17.type !== void 0 && data17.type !== "text") {
                          let err44 = {};
                          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                        }
                      } else {
                        let err45 = {};
                        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                      }
                    var _valid3 = _errs54 === errors;
                    if (errors = _errs53, vErrors !== null && (_errs53 ? vErrors.length = _errs53 : vErrors = null), _valid3) {
                      let _errs57 = errors;
                      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        if (data17.type === void 0) {
                          let err46 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2, schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then, data: data17 };
                          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                        }
                        if (data17.text === void 0) {
                          let err47 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2, schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "text" }, schema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then, data: data17 };
                          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                        }
                        if (data17.type !== void 0) {
                          let data19 = data17.type;
                          if (typeof data19 != "string") {
                            let err48 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2 + "/type", schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/allOf/0/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.properties.type, data: data19 };
                            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                          }
                          if (data19 !== "text") {
                            let err49 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2 + "/type", schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "text" }, schema: "text", parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.properties.type, data: data19 };
                            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                          }
                        }
                        if (data17.text !== void 0) {
                          let data20 = data17.text;
                          if (typeof data20 != "string") {
                            let err50 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2 + "/text", schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/allOf/0/then/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.properties.text.type, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.properties.text, data: data20 };
                            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                          }
                        }
                        if (data17.prompt_cache_breakpoint !== void 0) {
                          let data21 = data17.prompt_cache_breakpoint;
                          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                            if (data21.mode === void 0) {
                              let err51 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/required", keyword: "required", params: { missingProperty: "mode" }, schema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.required, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint, data: data21 };
                              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                            }
                            if (data21.mode !== void 0) {
                              let data22 = data21.mode;
                              if (typeof data22 != "string") {
                                let err52 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/properties/mode/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode.type, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode, data: data22 };
                                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                              }
                              if (data22 !== "explicit") {
                                let err53 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/properties/mode/const", keyword: "const", params: { allowedValue: "explicit" }, schema: "explicit", parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode, data: data22 };
                                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                              }
                            }
                          } else {
                            let err54 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.type, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint, data: data21 };
                            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                          }
                        }
                      } else {
                        let err55 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2, schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then.type, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].then, data: data17 };
                        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                      }
                      var _valid3 = _errs57 === errors;
                      if (valid21 = _valid3, valid21) {
                        var props2 = {};
                        props2.type = !0, props2.text = !0, props2.prompt_cache_breakpoint = !0;
                      }
                    }
                    if (!valid21) {
                      let err56 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2, schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0].if, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items.allOf[0], data: data17 };
                      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                    }
                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                      if (data17.type === void 0) {
                        let err57 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2, schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[1].then.properties.content.items.required, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items, data: data17 };
                        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                      }
                      if (props2 !== !0 && (props2 = props2 || {}, props2.type = !0), data17.type !== void 0) {
                        let data23 = data17.type;
                        if (typeof data23 != "string") {
                          let err58 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2 + "/type", schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[1].then.properties.content.items.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items.properties.type, data: data23 };
                          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                        }
                        if (data23 !== "text") {
                          let err59 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2 + "/type", schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.messages.items.allOf[1].then.properties.content.items.properties.type.enum }, schema: schema31.properties.messages.items.allOf[1].then.properties.content.items.properties.type.enum, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items.properties.type, data: data23 };
                          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                        }
                      }
                    } else {
                      let err60 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i2, schemaPath: "#/properties/messages/items/allOf/1/then/properties/content/items/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[1].then.properties.content.items.type, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.content.items, data: data17 };
                      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                    }
                  }
                }
              }
              if (data2.name !== void 0) {
                let data24 = data2.name;
                if (typeof data24 != "string") {
                  let err61 = { instancePath: instancePath + "/messages/" + i0 + "/name", schemaPath: "#/properties/messages/items/allOf/1/then/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[1].then.properties.name.type, parentSchema: schema31.properties.messages.items.allOf[1].then.properties.name, data: data24 };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
              }
            } else {
              let err62 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[1].then.type, parentSchema: schema31.properties.messages.items.allOf[1].then, data: data2 };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
            var _valid2 = _errs44 === errors;
            if (valid15 = _valid2, valid15) {
              var props3 = {};
              props3.role = !0, props3.content = !0, props3.name = !0;
            }
          }
          if (!valid15) {
            let err63 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[1].if, parentSchema: schema31.properties.messages.items.allOf[1], data: data2 };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
          props1 !== !0 && props3 !== void 0 && (props3 === !0 ? props1 = !0 : (props1 = props1 || {}, Object.assign(props1, props3)));
          let _errs72 = errors, valid26 = !0, _errs73 = errors;
          if (errors === _errs73)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing4;
              if (data2.role === void 0 && (missing4 = "role")) {
                let err64 = {};
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              } else if (data2.role !== void 0 && data2.role !== "user") {
                let err65 = {};
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            } else {
              let err66 = {};
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
          var _valid4 = _errs73 === errors;
          if (errors = _errs72, vErrors !== null && (_errs72 ? vErrors.length = _errs72 : vErrors = null), _valid4) {
            let _errs76 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.role === void 0) {
                let err67 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/2/then/required", keyword: "required", params: { missingProperty: "role" }, schema: schema31.properties.messages.items.allOf[2].then.required, parentSchema: schema31.properties.messages.items.allOf[2].then, data: data2 };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
              if (data2.content === void 0) {
                let err68 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/2/then/required", keyword: "required", params: { missingProperty: "content" }, schema: schema31.properties.messages.items.allOf[2].then.required, parentSchema: schema31.properties.messages.items.allOf[2].then, data: data2 };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
              if (data2.role !== void 0) {
                let data26 = data2.role;
                if (typeof data26 != "string") {
                  let err69 = { instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/allOf/2/then/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.role.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.role, data: data26 };
                  vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                }
                if (data26 !== "user") {
                  let err70 = { instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/allOf/2/then/properties/role/const", keyword: "const", params: { allowedValue: "user" }, schema: "user", parentSchema: schema31.properties.messages.items.allOf[2].then.properties.role, data: data26 };
                  vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                }
              }
              if (data2.content !== void 0) {
                let data27 = data2.content;
                if (typeof data27 != "string" && !Array.isArray(data27)) {
                  let err71 = { instancePath: instancePath + "/messages/" + i0 + "/content", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/type", keyword: "type", params: { type: schema31.properties.messages.items.allOf[2].then.properties.content.type }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content, data: data27 };
                  vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                }
                if (Array.isArray(data27)) {
                  if (data27.length < 1) {
                    let err72 = { instancePath: instancePath + "/messages/" + i0 + "/content", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content, data: data27 };
                    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                  }
                  let len3 = data27.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    let data28 = data27[i3], _errs85 = errors, valid32 = !0, _errs86 = errors;
                    if (errors === _errs86)
                      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        let missing5;
                        if (data28.type === void 0 && (missing5 = "type")) {
                          let err73 = {};
                          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                        } else if (data28.type !== void 0 && data28.type !== "text") {
                          let err74 = {};
                          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                        }
                      } else {
                        let err75 = {};
                        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                      }
                    var _valid5 = _errs86 === errors;
                    if (errors = _errs85, vErrors !== null && (_errs85 ? vErrors.length = _errs85 : vErrors = null), _valid5) {
                      let _errs89 = errors;
                      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        if (data28.type === void 0) {
                          let err76 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then, data: data28 };
                          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                        }
                        if (data28.text === void 0) {
                          let err77 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "text" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then, data: data28 };
                          vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                        }
                        if (data28.type !== void 0) {
                          let data30 = data28.type;
                          if (typeof data30 != "string") {
                            let err78 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/type", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/0/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.properties.type, data: data30 };
                            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                          }
                          if (data30 !== "text") {
                            let err79 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/type", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "text" }, schema: "text", parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.properties.type, data: data30 };
                            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                          }
                        }
                        if (data28.text !== void 0) {
                          let data31 = data28.text;
                          if (typeof data31 != "string") {
                            let err80 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/text", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/0/then/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.properties.text.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.properties.text, data: data31 };
                            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                          }
                        }
                        if (data28.prompt_cache_breakpoint !== void 0) {
                          let data32 = data28.prompt_cache_breakpoint;
                          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                            if (data32.mode === void 0) {
                              let err81 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/required", keyword: "required", params: { missingProperty: "mode" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint, data: data32 };
                              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                            }
                            if (data32.mode !== void 0) {
                              let data33 = data32.mode;
                              if (typeof data33 != "string") {
                                let err82 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/properties/mode/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode, data: data33 };
                                vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                              }
                              if (data33 !== "explicit") {
                                let err83 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/properties/mode/const", keyword: "const", params: { allowedValue: "explicit" }, schema: "explicit", parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode, data: data33 };
                                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                              }
                            }
                          } else {
                            let err84 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint, data: data32 };
                            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                          }
                        }
                      } else {
                        let err85 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].then, data: data28 };
                        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                      }
                      var _valid5 = _errs89 === errors;
                      if (valid32 = _valid5, valid32) {
                        var props4 = {};
                        props4.type = !0, props4.text = !0, props4.prompt_cache_breakpoint = !0;
                      }
                    }
                    if (!valid32) {
                      let err86 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0].if, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[0], data: data28 };
                      vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                    }
                    let _errs100 = errors, valid36 = !0, _errs101 = errors;
                    if (errors === _errs101)
                      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        let missing6;
                        if (data28.type === void 0 && (missing6 = "type")) {
                          let err87 = {};
                          vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                        } else if (data28.type !== void 0 && data28.type !== "image_url") {
                          let err88 = {};
                          vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                        }
                      } else {
                        let err89 = {};
                        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                      }
                    var _valid6 = _errs101 === errors;
                    if (errors = _errs100, vErrors !== null && (_errs100 ? vErrors.length = _errs100 : vErrors = null), _valid6) {
                      let _errs104 = errors;
                      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        if (data28.type === void 0) {
                          let err90 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then, data: data28 };
                          vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                        }
                        if (data28.image_url === void 0) {
                          let err91 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "image_url" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then, data: data28 };
                          vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                        }
                        if (data28.type !== void 0) {
                          let data35 = data28.type;
                          if (typeof data35 != "string") {
                            let err92 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/type", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.type, data: data35 };
                            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                          }
                          if (data35 !== "image_url") {
                            let err93 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/type", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/then/properties/type/const", keyword: "const", params: { allowedValue: "image_url" }, schema: "image_url", parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.type, data: data35 };
                            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                          }
                        }
                        if (data28.image_url !== void 0) {
                          let data36 = data28.image_url;
                          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                            if (data36.url === void 0) {
                              let err94 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/image_url", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/then/properties/image_url/required", keyword: "required", params: { missingProperty: "url" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.image_url.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.image_url, data: data36 };
                              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                            }
                            if (data36.url !== void 0) {
                              let data37 = data36.url;
                              if (typeof data37 != "string") {
                                let err95 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/image_url/url", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/then/properties/image_url/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.image_url.properties.url.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.image_url.properties.url, data: data37 };
                                vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                              }
                            }
                            if (data36.detail !== void 0) {
                              let data38 = data36.detail;
                              if (typeof data38 != "string") {
                                let err96 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/image_url/detail", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/then/properties/image_url/properties/detail/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.image_url.properties.detail.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.image_url.properties.detail, data: data38 };
                                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                              }
                              if (!(data38 === "auto" || data38 === "low" || data38 === "high")) {
                                let err97 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/image_url/detail", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/then/properties/image_url/properties/detail/enum", keyword: "enum", params: { allowedValues: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.image_url.properties.detail.enum }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.image_url.properties.detail.enum, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.image_url.properties.detail, data: data38 };
                                vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                              }
                            }
                          } else {
                            let err98 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/image_url", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/then/properties/image_url/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.image_url.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.image_url, data: data36 };
                            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                          }
                        }
                        if (data28.prompt_cache_breakpoint !== void 0) {
                          let data39 = data28.prompt_cache_breakpoint;
                          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                            if (data39.mode === void 0) {
                              let err99 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/then/properties/prompt_cache_breakpoint/required", keyword: "required", params: { missingProperty: "mode" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.prompt_cache_breakpoint.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.prompt_cache_breakpoint, data: data39 };
                              vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                            }
                            if (data39.mode !== void 0) {
                              let data40 = data39.mode;
                              if (typeof data40 != "string") {
                                let err100 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/then/properties/prompt_cache_breakpoint/properties/mode/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.prompt_cache_breakpoint.properties.mode.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.prompt_cache_breakpoint.properties.mode, data: data40 };
                                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                              }
                              if (data40 !== "explicit") {
                                let err101 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/then/properties/prompt_cache_breakpoint/properties/mode/const", keyword: "const", params: { allowedValue: "explicit" }, schema: "explicit", parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.prompt_cache_breakpoint.properties.mode, data: data40 };
                                vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                              }
                            }
                          } else {
                            let err102 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/then/properties/prompt_cache_breakpoint/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.prompt_cache_breakpoint.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.properties.prompt_cache_breakpoint, data: data39 };
                            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                          }
                        }
                      } else {
                        let err103 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].then, data: data28 };
                        vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                      }
                      var _valid6 = _errs104 === errors;
                      if (valid36 = _valid6, valid36) {
                        var props5 = {};
                        props5.type = !0, props5.image_url = !0, props5.prompt_cache_breakpoint = !0;
                      }
                    }
                    if (!valid36) {
                      let err104 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1].if, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[1], data: data28 };
                      vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                    }
                    props4 !== !0 && props5 !== void 0 && (props5 === !0 ? props4 = !0 : (props4 = props4 || {}, Object.assign(props4, props5)));
                    let _errs119 = errors, valid41 = !0, _errs120 = errors;
                    if (errors === _errs120)
                      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        let missing7;
                        if (data28.type === void 0 && (missing7 = "type")) {
                          let err105 = {};
                          vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                        } else if (data28.type !== void 0 && data28.type !== "input_audio") {
                          let err106 = {};
                          vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                        }
                      } else {
                        let err107 = {};
                        vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                      }
                    var _valid7 = _errs120 === errors;
                    if (errors = _errs119, vErrors !== null && (_errs119 ? vErrors.length = _errs119 : vErrors = null), _valid7) {
                      let _errs123 = errors;
                      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        if (data28.type === void 0) {
                          let err108 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then, data: data28 };
                          vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                        }
                        if (data28.input_audio === void 0) {
                          let err109 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/required", keyword: "required", params: { missingProperty: "input_audio" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then, data: data28 };
                          vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                        }
                        if (data28.type !== void 0) {
                          let data42 = data28.type;
                          if (typeof data42 != "string") {
                            let err110 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/type", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.type, data: data42 };
                            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                          }
                          if (data42 !== "input_audio") {
                            let err111 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/type", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/properties/type/const", keyword: "const", params: { allowedValue: "input_audio" }, schema: "input_audio", parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.type, data: data42 };
                            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                          }
                        }
                        if (data28.input_audio !== void 0) {
                          let data43 = data28.input_audio;
                          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                            if (data43.data === void 0) {
                              let err112 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/input_audio", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/properties/input_audio/required", keyword: "required", params: { missingProperty: "data" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.input_audio.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.input_audio, data: data43 };
                              vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                            }
                            if (data43.format === void 0) {
                              let err113 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/input_audio", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/properties/input_audio/required", keyword: "required", params: { missingProperty: "format" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.input_audio.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.input_audio, data: data43 };
                              vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                            }
                            if (data43.data !== void 0) {
                              let data44 = data43.data;
                              if (typeof data44 != "string") {
                                let err114 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/input_audio/data", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/properties/input_audio/properties/data/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.input_audio.properties.data.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.input_audio.properties.data, data: data44 };
                                vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                              }
                            }
                            if (data43.format !== void 0) {
                              let data45 = data43.format;
                              if (typeof data45 != "string") {
                                let err115 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/input_audio/format", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/properties/input_audio/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.input_audio.properties.format.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.input_audio.properties.format, data: data45 };
                                vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                              }
                              if (!(data45 === "wav" || data45 === "mp3")) {
                                let err116 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/input_audio/format", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/properties/input_audio/properties/format/enum", keyword: "enum", params: { allowedValues: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.input_audio.properties.format.enum }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.input_audio.properties.format.enum, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.input_audio.properties.format, data: data45 };
                                vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                              }
                            }
                          } else {
                            let err117 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/input_audio", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/properties/input_audio/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.input_audio.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.input_audio, data: data43 };
                            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                          }
                        }
                        if (data28.prompt_cache_breakpoint !== void 0) {
                          let data46 = data28.prompt_cache_breakpoint;
                          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                            if (data46.mode === void 0) {
                              let err118 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/properties/prompt_cache_breakpoint/required", keyword: "required", params: { missingProperty: "mode" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.prompt_cache_breakpoint.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.prompt_cache_breakpoint, data: data46 };
                              vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                            }
                            if (data46.mode !== void 0) {
                              let data47 = data46.mode;
                              if (typeof data47 != "string") {
                                let err119 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/properties/prompt_cache_breakpoint/properties/mode/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.prompt_cache_breakpoint.properties.mode.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.prompt_cache_breakpoint.properties.mode, data: data47 };
                                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                              }
                              if (data47 !== "explicit") {
                                let err120 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/properties/prompt_cache_breakpoint/properties/mode/const", keyword: "const", params: { allowedValue: "explicit" }, schema: "explicit", parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.prompt_cache_breakpoint.properties.mode, data: data47 };
                                vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                              }
                            }
                          } else {
                            let err121 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/properties/prompt_cache_breakpoint/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.prompt_cache_breakpoint.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.properties.prompt_cache_breakpoint, data: data46 };
                            vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                          }
                        }
                      } else {
                        let err122 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].then, data: data28 };
                        vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                      }
                      var _valid7 = _errs123 === errors;
                      if (valid41 = _valid7, valid41) {
                        var props6 = {};
                        props6.type = !0, props6.input_audio = !0, props6.prompt_cache_breakpoint = !0;
                      }
                    }
                    if (!valid41) {
                      let err123 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2].if, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[2], data: data28 };
                      vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                    }
                    props4 !== !0 && props6 !== void 0 && (props6 === !0 ? props4 = !0 : (props4 = props4 || {}, Object.assign(props4, props6)));
                    let _errs138 = errors, valid46 = !0, _errs139 = errors;
                    if (errors === _errs139)
                      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        let missing8;
                        if (data28.type === void 0 && (missing8 = "type")) {
                          let err124 = {};
                          vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                        } else if (data28.type !== void 0 && data28.type !== "file") {
                          let err125 = {};
                          vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                        }
                      } else {
                        let err126 = {};
                        vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                      }
                    var _valid8 = _errs139 === errors;
                    if (errors = _errs138, vErrors !== null && (_errs138 ? vErrors.length = _errs138 : vErrors = null), _valid8) {
                      let _errs142 = errors;
                      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        if (data28.type === void 0) {
                          let err127 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/3/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then, data: data28 };
                          vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                        }
                        if (data28.file === void 0) {
                          let err128 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/3/then/required", keyword: "required", params: { missingProperty: "file" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then, data: data28 };
                          vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                        }
                        if (data28.type !== void 0) {
                          let data49 = data28.type;
                          if (typeof data49 != "string") {
                            let err129 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/type", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/3/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.type, data: data49 };
                            vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                          }
                          if (data49 !== "file") {
                            let err130 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/type", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/3/then/properties/type/const", keyword: "const", params: { allowedValue: "file" }, schema: "file", parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.type, data: data49 };
                            vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                          }
                        }
                        if (data28.file !== void 0) {
                          let data50 = data28.file;
                          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                            if (data50.filename !== void 0) {
                              let data51 = data50.filename;
                              if (typeof data51 != "string") {
                                let err131 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/file/filename", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/3/then/properties/file/properties/filename/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.file.properties.filename.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.file.properties.filename, data: data51 };
                                vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                              }
                            }
                            if (data50.file_data !== void 0) {
                              let data52 = data50.file_data;
                              if (typeof data52 != "string") {
                                let err132 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/file/file_data", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/3/then/properties/file/properties/file_data/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.file.properties.file_data.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.file.properties.file_data, data: data52 };
                                vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                              }
                            }
                            if (data50.file_id !== void 0) {
                              let data53 = data50.file_id;
                              if (typeof data53 != "string") {
                                let err133 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/file/file_id", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/3/then/properties/file/properties/file_id/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.file.properties.file_id.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.file.properties.file_id, data: data53 };
                                vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                              }
                            }
                          } else {
                            let err134 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/file", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/3/then/properties/file/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.file.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.file, data: data50 };
                            vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                          }
                        }
                        if (data28.prompt_cache_breakpoint !== void 0) {
                          let data54 = data28.prompt_cache_breakpoint;
                          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                            if (data54.mode === void 0) {
                              let err135 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/3/then/properties/prompt_cache_breakpoint/required", keyword: "required", params: { missingProperty: "mode" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.prompt_cache_breakpoint.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.prompt_cache_breakpoint, data: data54 };
                              vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                            }
                            if (data54.mode !== void 0) {
                              let data55 = data54.mode;
                              if (typeof data55 != "string") {
                                let err136 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/3/then/properties/prompt_cache_breakpoint/properties/mode/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.prompt_cache_breakpoint.properties.mode.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.prompt_cache_breakpoint.properties.mode, data: data55 };
                                vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                              }
                              if (data55 !== "explicit") {
                                let err137 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/3/then/properties/prompt_cache_breakpoint/properties/mode/const", keyword: "const", params: { allowedValue: "explicit" }, schema: "explicit", parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.prompt_cache_breakpoint.properties.mode, data: data55 };
                                vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                              }
                            }
                          } else {
                            let err138 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/3/then/properties/prompt_cache_breakpoint/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.prompt_cache_breakpoint.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.properties.prompt_cache_breakpoint, data: data54 };
                            vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                          }
                        }
                      } else {
                        let err139 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/3/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].then, data: data28 };
                        vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                      }
                      var _valid8 = _errs142 === errors;
                      if (valid46 = _valid8, valid46) {
                        var props7 = {};
                        props7.type = !0, props7.file = !0, props7.prompt_cache_breakpoint = !0;
                      }
                    }
                    if (!valid46) {
                      let err140 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3].if, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.allOf[3], data: data28 };
                      vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                    }
                    if (props4 !== !0 && props7 !== void 0 && (props7 === !0 ? props4 = !0 : (props4 = props4 || {}, Object.assign(props4, props7))), data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                      if (data28.type === void 0) {
                        let err141 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.required, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items, data: data28 };
                        vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                      }
                      if (props4 !== !0 && (props4 = props4 || {}, props4.type = !0), data28.type !== void 0) {
                        let data56 = data28.type;
                        if (typeof data56 != "string") {
                          let err142 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/type", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.properties.type, data: data56 };
                          vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                        }
                        if (!(data56 === "text" || data56 === "image_url" || data56 === "input_audio" || data56 === "file")) {
                          let err143 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3 + "/type", schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.messages.items.allOf[2].then.properties.content.items.properties.type.enum }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.properties.type.enum, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items.properties.type, data: data56 };
                          vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                        }
                      }
                    } else {
                      let err144 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i3, schemaPath: "#/properties/messages/items/allOf/2/then/properties/content/items/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[2].then.properties.content.items.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.content.items, data: data28 };
                      vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                    }
                  }
                }
              }
              if (data2.name !== void 0) {
                let data57 = data2.name;
                if (typeof data57 != "string") {
                  let err145 = { instancePath: instancePath + "/messages/" + i0 + "/name", schemaPath: "#/properties/messages/items/allOf/2/then/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[2].then.properties.name.type, parentSchema: schema31.properties.messages.items.allOf[2].then.properties.name, data: data57 };
                  vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                }
              }
            } else {
              let err146 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[2].then.type, parentSchema: schema31.properties.messages.items.allOf[2].then, data: data2 };
              vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
            }
            var _valid4 = _errs76 === errors;
            if (valid26 = _valid4, valid26) {
              var props8 = {};
              props8.role = !0, props8.content = !0, props8.name = !0;
            }
          }
          if (!valid26) {
            let err147 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[2].if, parentSchema: schema31.properties.messages.items.allOf[2], data: data2 };
            vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
          }
          props1 !== !0 && props8 !== void 0 && (props8 === !0 ? props1 = !0 : (props1 = props1 || {}, Object.assign(props1, props8)));
          let _errs163 = errors, valid52 = !0, _errs164 = errors;
          if (errors === _errs164)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing9;
              if (data2.role === void 0 && (missing9 = "role")) {
                let err148 = {};
                vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
              } else if (data2.role !== void 0 && data2.role !== "assistant") {
                let err149 = {};
                vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
              }
            } else {
              let err150 = {};
              vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
            }
          var _valid9 = _errs164 === errors;
          if (errors = _errs163, vErrors !== null && (_errs163 ? vErrors.length = _errs163 : vErrors = null), _valid9) {
            let _errs167 = errors, _errs169 = errors, valid54 = !0, _errs170 = errors, _errs171 = errors, _errs172 = errors, _errs173 = errors, valid56 = !1, _errs174 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing10;
              if (data2.tool_calls === void 0 && (missing10 = "tool_calls")) {
                let err151 = {};
                vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
              }
            }
            var _valid11 = _errs174 === errors;
            valid56 = valid56 || _valid11;
            let _errs175 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing11;
              if (data2.function_call === void 0 && (missing11 = "function_call")) {
                let err152 = {};
                vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
              }
            }
            var _valid11 = _errs175 === errors;
            valid56 = valid56 || _valid11;
            let _errs176 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing12;
              if (data2.audio === void 0 && (missing12 = "audio")) {
                let err153 = {};
                vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
              }
            }
            var _valid11 = _errs176 === errors;
            valid56 = valid56 || _valid11;
            let _errs177 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing13;
              if (data2.refusal === void 0 && (missing13 = "refusal")) {
                let err154 = {};
                vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
              }
            }
            var _valid11 = _errs177 === errors;
            if (valid56 = valid56 || _valid11, valid56)
              errors = _errs173, vErrors !== null && (_errs173 ? vErrors.length = _errs173 : vErrors = null);
            else {
              let err155 = {};
              vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
            }
            var valid55 = _errs172 === errors;
            if (valid55) {
              let err156 = {};
              vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
            } else
              errors = _errs171, vErrors !== null && (_errs171 ? vErrors.length = _errs171 : vErrors = null);
            var _valid10 = _errs170 === errors;
            if (errors = _errs169, vErrors !== null && (_errs169 ? vErrors.length = _errs169 : vErrors = null), _valid10) {
              let _errs178 = errors;
              if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.content === void 0) {
                let err157 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/3/then/then/required", keyword: "required", params: { missingProperty: "content" }, schema: schema31.properties.messages.items.allOf[3].then.then.required, parentSchema: schema31.properties.messages.items.allOf[3].then.then, data: data2 };
                vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
              }
              var _valid10 = _errs178 === errors;
              valid54 = _valid10;
            }
            if (!valid54) {
              let err158 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/3/then/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[3].then.if, parentSchema: schema31.properties.messages.items.allOf[3].then, data: data2 };
              vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
            }
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.role === void 0) {
                let err159 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/3/then/required", keyword: "required", params: { missingProperty: "role" }, schema: schema31.properties.messages.items.allOf[3].then.required, parentSchema: schema31.properties.messages.items.allOf[3].then, data: data2 };
                vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
              }
              if (data2.role !== void 0) {
                let data59 = data2.role;
                if (typeof data59 != "string") {
                  let err160 = { instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/allOf/3/then/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.role.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.role, data: data59 };
                  vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                }
                if (data59 !== "assistant") {
                  let err161 = { instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/allOf/3/then/properties/role/const", keyword: "const", params: { allowedValue: "assistant" }, schema: "assistant", parentSchema: schema31.properties.messages.items.allOf[3].then.properties.role, data: data59 };
                  vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                }
              }
              if (data2.content !== void 0) {
                let data60 = data2.content;
                if (typeof data60 != "string" && !Array.isArray(data60) && data60 !== null) {
                  let err162 = { instancePath: instancePath + "/messages/" + i0 + "/content", schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/type", keyword: "type", params: { type: schema31.properties.messages.items.allOf[3].then.properties.content.type }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content, data: data60 };
                  vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                }
                if (Array.isArray(data60)) {
                  if (data60.length < 1) {
                    let err163 = { instancePath: instancePath + "/messages/" + i0 + "/content", schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content, data: data60 };
                    vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                  }
                  let len4 = data60.length;
                  for (let i4 = 0; i4 < len4; i4++) {
                    let data61 = data60[i4], _errs186 = errors, valid61 = !0, _errs187 = errors;
                    if (errors === _errs187)
                      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                        let missing14;
                        if (data61.type === void 0 && (missing14 = "type")) {
                          let err164 = {};
                          vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                        } else if (data61.type !== void 0 && data61.type !== "text") {
                          let err165 = {};
                          vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                        }
                      } else {
                        let err166 = {};
                        vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                      }
                    var _valid12 = _errs187 === errors;
                    if (errors = _errs186, vErrors !== null && (_errs186 ? vErrors.length = _errs186 : vErrors = null), _valid12) {
                      let _errs190 = errors;
                      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                        if (data61.type === void 0) {
                          let err167 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4, schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then, data: data61 };
                          vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                        }
                        if (data61.text === void 0) {
                          let err168 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4, schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "text" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then, data: data61 };
                          vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                        }
                        if (data61.type !== void 0) {
                          let data63 = data61.type;
                          if (typeof data63 != "string") {
                            let err169 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4 + "/type", schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/0/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.properties.type, data: data63 };
                            vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                          }
                          if (data63 !== "text") {
                            let err170 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4 + "/type", schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "text" }, schema: "text", parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.properties.type, data: data63 };
                            vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                          }
                        }
                        if (data61.text !== void 0) {
                          let data64 = data61.text;
                          if (typeof data64 != "string") {
                            let err171 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4 + "/text", schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/0/then/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.properties.text.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.properties.text, data: data64 };
                            vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                          }
                        }
                        if (data61.prompt_cache_breakpoint !== void 0) {
                          let data65 = data61.prompt_cache_breakpoint;
                          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                            if (data65.mode === void 0) {
                              let err172 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/required", keyword: "required", params: { missingProperty: "mode" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint, data: data65 };
                              vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                            }
                            if (data65.mode !== void 0) {
                              let data66 = data65.mode;
                              if (typeof data66 != "string") {
                                let err173 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/properties/mode/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode, data: data66 };
                                vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                              }
                              if (data66 !== "explicit") {
                                let err174 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/properties/mode/const", keyword: "const", params: { allowedValue: "explicit" }, schema: "explicit", parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode, data: data66 };
                                vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                              }
                            }
                          } else {
                            let err175 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint, data: data65 };
                            vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                          }
                        }
                      } else {
                        let err176 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4, schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].then, data: data61 };
                        vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                      }
                      var _valid12 = _errs190 === errors;
                      if (valid61 = _valid12, valid61) {
                        var props9 = {};
                        props9.type = !0, props9.text = !0, props9.prompt_cache_breakpoint = !0;
                      }
                    }
                    if (!valid61) {
                      let err177 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4, schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0].if, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[0], data: data61 };
                      vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                    }
                    let _errs201 = errors, valid65 = !0, _errs202 = errors;
                    if (errors === _errs202)
                      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                        let missing15;
                        if (data61.type === void 0 && (missing15 = "type")) {
                          let err178 = {};
                          vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                        } else if (data61.type !== void 0 && data61.type !== "refusal") {
                          let err179 = {};
                          vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                        }
                      } else {
                        let err180 = {};
                        vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                      }
                    var _valid13 = _errs202 === errors;
                    if (errors = _errs201, vErrors !== null && (_errs201 ? vErrors.length = _errs201 : vErrors = null), _valid13) {
                      let _errs205 = errors;
                      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                        if (data61.type === void 0) {
                          let err181 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4, schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[1].then.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[1].then, data: data61 };
                          vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                        }
                        if (data61.refusal === void 0) {
                          let err182 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4, schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "refusal" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[1].then.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[1].then, data: data61 };
                          vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
                        }
                        if (data61.type !== void 0) {
                          let data68 = data61.type;
                          if (typeof data68 != "string") {
                            let err183 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4 + "/type", schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/1/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[1].then.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[1].then.properties.type, data: data68 };
                            vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                          }
                          if (data68 !== "refusal") {
                            let err184 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4 + "/type", schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/1/then/properties/type/const", keyword: "const", params: { allowedValue: "refusal" }, schema: "refusal", parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[1].then.properties.type, data: data68 };
                            vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                          }
                        }
                        if (data61.refusal !== void 0) {
                          let data69 = data61.refusal;
                          if (typeof data69 != "string") {
                            let err185 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4 + "/refusal", schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/1/then/properties/refusal/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[1].then.properties.refusal.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[1].then.properties.refusal, data: data69 };
                            vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
                          }
                        }
                      } else {
                        let err186 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4, schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[1].then.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[1].then, data: data61 };
                        vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                      }
                      var _valid13 = _errs205 === errors;
                      if (valid65 = _valid13, valid65) {
                        var props10 = {};
                        props10.type = !0, props10.refusal = !0;
                      }
                    }
                    if (!valid65) {
                      let err187 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4, schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[1].if, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.allOf[1], data: data61 };
                      vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                    }
                    if (props9 !== !0 && props10 !== void 0 && (props10 === !0 ? props9 = !0 : (props9 = props9 || {}, Object.assign(props9, props10))), data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                      if (data61.type === void 0) {
                        let err188 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4, schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items, data: data61 };
                        vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
                      }
                      if (props9 !== !0 && (props9 = props9 || {}, props9.type = !0), data61.type !== void 0) {
                        let data70 = data61.type;
                        if (typeof data70 != "string") {
                          let err189 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4 + "/type", schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.properties.type, data: data70 };
                          vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                        }
                        if (!(data70 === "text" || data70 === "refusal")) {
                          let err190 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4 + "/type", schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.messages.items.allOf[3].then.properties.content.items.properties.type.enum }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.properties.type.enum, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items.properties.type, data: data70 };
                          vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
                        }
                      }
                    } else {
                      let err191 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i4, schemaPath: "#/properties/messages/items/allOf/3/then/properties/content/items/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[3].then.properties.content.items.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.content.items, data: data61 };
                      vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
                    }
                  }
                }
              }
              if (data2.refusal !== void 0) {
                let data71 = data2.refusal;
                if (typeof data71 != "string" && data71 !== null) {
                  let err192 = { instancePath: instancePath + "/messages/" + i0 + "/refusal", schemaPath: "#/properties/messages/items/allOf/3/then/properties/refusal/type", keyword: "type", params: { type: schema31.properties.messages.items.allOf[3].then.properties.refusal.type }, schema: schema31.properties.messages.items.allOf[3].then.properties.refusal.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.refusal, data: data71 };
                  vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                }
              }
              if (data2.name !== void 0) {
                let data72 = data2.name;
                if (typeof data72 != "string") {
                  let err193 = { instancePath: instancePath + "/messages/" + i0 + "/name", schemaPath: "#/properties/messages/items/allOf/3/then/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.name.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.name, data: data72 };
                  vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                }
              }
              if (data2.audio !== void 0) {
                let data73 = data2.audio;
                if (!(data73 && typeof data73 == "object" && !Array.isArray(data73)) && data73 !== null) {
                  let err194 = { instancePath: instancePath + "/messages/" + i0 + "/audio", schemaPath: "#/properties/messages/items/allOf/3/then/properties/audio/type", keyword: "type", params: { type: schema31.properties.messages.items.allOf[3].then.properties.audio.type }, schema: schema31.properties.messages.items.allOf[3].then.properties.audio.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.audio, data: data73 };
                  vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
                }
                if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                  if (data73.id === void 0) {
                    let err195 = { instancePath: instancePath + "/messages/" + i0 + "/audio", schemaPath: "#/properties/messages/items/allOf/3/then/properties/audio/required", keyword: "required", params: { missingProperty: "id" }, schema: schema31.properties.messages.items.allOf[3].then.properties.audio.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.audio, data: data73 };
                    vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                  }
                  if (data73.id !== void 0) {
                    let data74 = data73.id;
                    if (typeof data74 != "string") {
                      let err196 = { instancePath: instancePath + "/messages/" + i0 + "/audio/id", schemaPath: "#/properties/messages/items/allOf/3/then/properties/audio/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.audio.properties.id.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.audio.properties.id, data: data74 };
                      vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
                    }
                  }
                }
              }
              if (data2.tool_calls !== void 0) {
                let data75 = data2.tool_calls;
                if (Array.isArray(data75)) {
                  let len5 = data75.length;
                  for (let i5 = 0; i5 < len5; i5++) {
                    let data76 = data75[i5], _errs226 = errors, valid73 = !0, _errs227 = errors;
                    if (errors === _errs227)
                      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                        let missing16;
                        if (data76.type === void 0 && (missing16 = "type")) {
                          let err197 = {};
                          vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
                        } else if (data76.type !== void 0 && data76.type !== "function") {
                          let err198 = {};
                          vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
                        }
                      } else {
                        let err199 = {};
                        vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
                      }
                    var _valid14 = _errs227 === errors;
                    if (errors = _errs226, vErrors !== null && (_errs226 ? vErrors.length = _errs226 : vErrors = null), _valid14) {
                      let _errs230 = errors;
                      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                        if (data76.id === void 0) {
                          let err200 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5, schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "id" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then, data: data76 };
                          vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
                        }
                        if (data76.type === void 0) {
                          let err201 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5, schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then, data: data76 };
                          vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
                        }
                        if (data76.function === void 0) {
                          let err202 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5, schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "function" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then, data: data76 };
                          vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
                        }
                        if (data76.id !== void 0) {
                          let data78 = data76.id;
                          if (typeof data78 != "string") {
                            let err203 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/id", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/0/then/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.id.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.id, data: data78 };
                            vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
                          }
                        }
                        if (data76.type !== void 0) {
                          let data79 = data76.type;
                          if (typeof data79 != "string") {
                            let err204 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/type", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/0/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.type, data: data79 };
                            vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
                          }
                          if (data79 !== "function") {
                            let err205 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/type", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "function" }, schema: "function", parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.type, data: data79 };
                            vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
                          }
                        }
                        if (data76.function !== void 0) {
                          let data80 = data76.function;
                          if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                            if (data80.name === void 0) {
                              let err206 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/function", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/0/then/properties/function/required", keyword: "required", params: { missingProperty: "name" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.function.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.function, data: data80 };
                              vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
                            }
                            if (data80.arguments === void 0) {
                              let err207 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/function", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/0/then/properties/function/required", keyword: "required", params: { missingProperty: "arguments" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.function.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.function, data: data80 };
                              vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
                            }
                            if (data80.name !== void 0) {
                              let data81 = data80.name;
                              if (typeof data81 != "string") {
                                let err208 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/function/name", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/0/then/properties/function/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.function.properties.name.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.function.properties.name, data: data81 };
                                vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
                              }
                            }
                            if (data80.arguments !== void 0) {
                              let data82 = data80.arguments;
                              if (typeof data82 != "string") {
                                let err209 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/function/arguments", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/0/then/properties/function/properties/arguments/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.function.properties.arguments.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.function.properties.arguments, data: data82 };
                                vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
                              }
                            }
                          } else {
                            let err210 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/function", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/0/then/properties/function/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.function.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.properties.function, data: data80 };
                            vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
                          }
                        }
                      } else {
                        let err211 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5, schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].then, data: data76 };
                        vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
                      }
                      var _valid14 = _errs230 === errors;
                      if (valid73 = _valid14, valid73) {
                        var props11 = {};
                        props11.id = !0, props11.type = !0, props11.function = !0;
                      }
                    }
                    if (!valid73) {
                      let err212 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5, schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0].if, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[0], data: data76 };
                      vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
                    }
                    let _errs243 = errors, valid77 = !0, _errs244 = errors;
                    if (errors === _errs244)
                      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                        let missing17;
                        if (data76.type === void 0 && (missing17 = "type")) {
                          let err213 = {};
                          vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
                        } else if (data76.type !== void 0 && data76.type !== "custom") {
                          let err214 = {};
                          vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
                        }
                      } else {
                        let err215 = {};
                        vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
                      }
                    var _valid15 = _errs244 === errors;
                    if (errors = _errs243, vErrors !== null && (_errs243 ? vErrors.length = _errs243 : vErrors = null), _valid15) {
                      let _errs247 = errors;
                      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                        if (data76.id === void 0) {
                          let err216 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5, schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "id" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then, data: data76 };
                          vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
                        }
                        if (data76.type === void 0) {
                          let err217 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5, schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then, data: data76 };
                          vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                        }
                        if (data76.custom === void 0) {
                          let err218 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5, schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "custom" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then, data: data76 };
                          vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
                        }
                        if (data76.id !== void 0) {
                          let data84 = data76.id;
                          if (typeof data84 != "string") {
                            let err219 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/id", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/1/then/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.id.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.id, data: data84 };
                            vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
                          }
                        }
                        if (data76.type !== void 0) {
                          let data85 = data76.type;
                          if (typeof data85 != "string") {
                            let err220 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/type", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/1/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.type, data: data85 };
                            vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
                          }
                          if (data85 !== "custom") {
                            let err221 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/type", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/1/then/properties/type/const", keyword: "const", params: { allowedValue: "custom" }, schema: "custom", parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.type, data: data85 };
                            vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
                          }
                        }
                        if (data76.custom !== void 0) {
                          let data86 = data76.custom;
                          if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                            if (data86.name === void 0) {
                              let err222 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/custom", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/1/then/properties/custom/required", keyword: "required", params: { missingProperty: "name" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.custom.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.custom, data: data86 };
                              vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
                            }
                            if (data86.input === void 0) {
                              let err223 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/custom", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/1/then/properties/custom/required", keyword: "required", params: { missingProperty: "input" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.custom.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.custom, data: data86 };
                              vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                            }
                            if (data86.name !== void 0) {
                              let data87 = data86.name;
                              if (typeof data87 != "string") {
                                let err224 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/custom/name", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/1/then/properties/custom/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.custom.properties.name.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.custom.properties.name, data: data87 };
                                vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
                              }
                            }
                            if (data86.input !== void 0) {
                              let data88 = data86.input;
                              if (typeof data88 != "string") {
                                let err225 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/custom/input", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/1/then/properties/custom/properties/input/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.custom.properties.input.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.custom.properties.input, data: data88 };
                                vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
                              }
                            }
                          } else {
                            let err226 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/custom", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/1/then/properties/custom/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.custom.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.properties.custom, data: data86 };
                            vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
                          }
                        }
                      } else {
                        let err227 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5, schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].then, data: data76 };
                        vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
                      }
                      var _valid15 = _errs247 === errors;
                      if (valid77 = _valid15, valid77) {
                        var props12 = {};
                        props12.id = !0, props12.type = !0, props12.custom = !0;
                      }
                    }
                    if (!valid77) {
                      let err228 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5, schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1].if, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.allOf[1], data: data76 };
                      vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
                    }
                    if (props11 !== !0 && props12 !== void 0 && (props12 === !0 ? props11 = !0 : (props11 = props11 || {}, Object.assign(props11, props12))), data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                      if (data76.type === void 0) {
                        let err229 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5, schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items, data: data76 };
                        vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
                      }
                      if (props11 !== !0 && (props11 = props11 || {}, props11.type = !0), data76.type !== void 0) {
                        let data89 = data76.type;
                        if (typeof data89 != "string") {
                          let err230 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/type", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.properties.type, data: data89 };
                          vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
                        }
                        if (!(data89 === "function" || data89 === "custom")) {
                          let err231 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5 + "/type", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.properties.type.enum }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.properties.type.enum, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.properties.type, data: data89 };
                          vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
                        }
                      }
                    } else {
                      let err232 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls/" + i5, schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/items/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.items, data: data76 };
                      vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
                    }
                  }
                } else {
                  let err233 = { instancePath: instancePath + "/messages/" + i0 + "/tool_calls", schemaPath: "#/properties/messages/items/allOf/3/then/properties/tool_calls/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.tool_calls, data: data75 };
                  vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
                }
              }
              if (data2.function_call !== void 0) {
                let data90 = data2.function_call;
                if (!(data90 && typeof data90 == "object" && !Array.isArray(data90)) && data90 !== null) {
                  let err234 = { instancePath: instancePath + "/messages/" + i0 + "/function_call", schemaPath: "#/properties/messages/items/allOf/3/then/properties/function_call/type", keyword: "type", params: { type: schema31.properties.messages.items.allOf[3].then.properties.function_call.type }, schema: schema31.properties.messages.items.allOf[3].then.properties.function_call.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.function_call, data: data90 };
                  vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
                }
                if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                  if (data90.name === void 0) {
                    let err235 = { instancePath: instancePath + "/messages/" + i0 + "/function_call", schemaPath: "#/properties/messages/items/allOf/3/then/properties/function_call/required", keyword: "required", params: { missingProperty: "name" }, schema: schema31.properties.messages.items.allOf[3].then.properties.function_call.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.function_call, data: data90 };
                    vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
                  }
                  if (data90.arguments === void 0) {
                    let err236 = { instancePath: instancePath + "/messages/" + i0 + "/function_call", schemaPath: "#/properties/messages/items/allOf/3/then/properties/function_call/required", keyword: "required", params: { missingProperty: "arguments" }, schema: schema31.properties.messages.items.allOf[3].then.properties.function_call.required, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.function_call, data: data90 };
                    vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
                  }
                  if (data90.name !== void 0) {
                    let data91 = data90.name;
                    if (typeof data91 != "string") {
                      let err237 = { instancePath: instancePath + "/messages/" + i0 + "/function_call/name", schemaPath: "#/properties/messages/items/allOf/3/then/properties/function_call/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.function_call.properties.name.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.function_call.properties.name, data: data91 };
                      vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
                    }
                  }
                  if (data90.arguments !== void 0) {
                    let data92 = data90.arguments;
                    if (typeof data92 != "string") {
                      let err238 = { instancePath: instancePath + "/messages/" + i0 + "/function_call/arguments", schemaPath: "#/properties/messages/items/allOf/3/then/properties/function_call/properties/arguments/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[3].then.properties.function_call.properties.arguments.type, parentSchema: schema31.properties.messages.items.allOf[3].then.properties.function_call.properties.arguments, data: data92 };
                      vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
                    }
                  }
                }
              }
            } else {
              let err239 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/3/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[3].then.type, parentSchema: schema31.properties.messages.items.allOf[3].then, data: data2 };
              vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
            }
            var _valid9 = _errs167 === errors;
            if (valid52 = _valid9, valid52) {
              var props13 = {};
              props13.role = !0, props13.content = !0, props13.refusal = !0, props13.name = !0, props13.audio = !0, props13.tool_calls = !0, props13.function_call = !0;
            }
          }
          if (!valid52) {
            let err240 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[3].if, parentSchema: schema31.properties.messages.items.allOf[3], data: data2 };
            vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
          }
          props1 !== !0 && props13 !== void 0 && (props13 === !0 ? props1 = !0 : (props1 = props1 || {}, Object.assign(props1, props13)));
          let _errs268 = errors, valid83 = !0, _errs269 = errors;
          if (errors === _errs269)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing18;
              if (data2.role === void 0 && (missing18 = "role")) {
                let err241 = {};
                vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
              } else if (data2.role !== void 0 && data2.role !== "tool") {
                let err242 = {};
                vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
              }
            } else {
              let err243 = {};
              vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
            }
          var _valid16 = _errs269 === errors;
          if (errors = _errs268, vErrors !== null && (_errs268 ? vErrors.length = _errs268 : vErrors = null), _valid16) {
            let _errs272 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.role === void 0) {
                let err244 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/4/then/required", keyword: "required", params: { missingProperty: "role" }, schema: schema31.properties.messages.items.allOf[4].then.required, parentSchema: schema31.properties.messages.items.allOf[4].then, data: data2 };
                vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
              }
              if (data2.content === void 0) {
                let err245 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/4/then/required", keyword: "required", params: { missingProperty: "content" }, schema: schema31.properties.messages.items.allOf[4].then.required, parentSchema: schema31.properties.messages.items.allOf[4].then, data: data2 };
                vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
              }
              if (data2.tool_call_id === void 0) {
                let err246 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/4/then/required", keyword: "required", params: { missingProperty: "tool_call_id" }, schema: schema31.properties.messages.items.allOf[4].then.required, parentSchema: schema31.properties.messages.items.allOf[4].then, data: data2 };
                vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
              }
              if (data2.role !== void 0) {
                let data94 = data2.role;
                if (typeof data94 != "string") {
                  let err247 = { instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/allOf/4/then/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[4].then.properties.role.type, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.role, data: data94 };
                  vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                }
                if (data94 !== "tool") {
                  let err248 = { instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/allOf/4/then/properties/role/const", keyword: "const", params: { allowedValue: "tool" }, schema: "tool", parentSchema: schema31.properties.messages.items.allOf[4].then.properties.role, data: data94 };
                  vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                }
              }
              if (data2.content !== void 0) {
                let data95 = data2.content;
                if (typeof data95 != "string" && !Array.isArray(data95)) {
                  let err249 = { instancePath: instancePath + "/messages/" + i0 + "/content", schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/type", keyword: "type", params: { type: schema31.properties.messages.items.allOf[4].then.properties.content.type }, schema: schema31.properties.messages.items.allOf[4].then.properties.content.type, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content, data: data95 };
                  vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
                }
                if (Array.isArray(data95)) {
                  if (data95.length < 1) {
                    let err250 = { instancePath: instancePath + "/messages/" + i0 + "/content", schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content, data: data95 };
                    vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
                  }
                  let len6 = data95.length;
                  for (let i6 = 0; i6 < len6; i6++) {
                    let data96 = data95[i6], _errs281 = errors, valid89 = !0, _errs282 = errors;
                    if (errors === _errs282)
                      if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
                        let missing19;
                        if (data96.type === void 0 && (missing19 = "type")) {
                          let err251 = {};
                          vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
                        } else if (data96.type !== void 0 && data96.type !== "text") {
                          let err252 = {};
                          vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
                        }
                      } else {
                        let err253 = {};
                        vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
                      }
                    var _valid17 = _errs282 === errors;
                    if (errors = _errs281, vErrors !== null && (_errs281 ? vErrors.length = _errs281 : vErrors = null), _valid17) {
                      let _errs285 = errors;
                      if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
                        if (data96.type === void 0) {
                          let err254 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6, schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then, data: data96 };
                          vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
                        }
                        if (data96.text === void 0) {
                          let err255 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6, schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "text" }, schema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.required, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then, data: data96 };
                          vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
                        }
                        if (data96.type !== void 0) {
                          let data98 = data96.type;
                          if (typeof data98 != "string") {
                            let err256 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6 + "/type", schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/allOf/0/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.properties.type, data: data98 };
                            vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
                          }
                          if (data98 !== "text") {
                            let err257 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6 + "/type", schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "text" }, schema: "text", parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.properties.type, data: data98 };
                            vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                          }
                        }
                        if (data96.text !== void 0) {
                          let data99 = data96.text;
                          if (typeof data99 != "string") {
                            let err258 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6 + "/text", schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/allOf/0/then/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.properties.text.type, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.properties.text, data: data99 };
                            vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
                          }
                        }
                        if (data96.prompt_cache_breakpoint !== void 0) {
                          let data100 = data96.prompt_cache_breakpoint;
                          if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                            if (data100.mode === void 0) {
                              let err259 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/required", keyword: "required", params: { missingProperty: "mode" }, schema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.required, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint, data: data100 };
                              vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                            }
                            if (data100.mode !== void 0) {
                              let data101 = data100.mode;
                              if (typeof data101 != "string") {
                                let err260 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/properties/mode/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode.type, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode, data: data101 };
                                vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
                              }
                              if (data101 !== "explicit") {
                                let err261 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/properties/mode/const", keyword: "const", params: { allowedValue: "explicit" }, schema: "explicit", parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode, data: data101 };
                                vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                              }
                            }
                          } else {
                            let err262 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6 + "/prompt_cache_breakpoint", schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.type, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint, data: data100 };
                            vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
                          }
                        }
                      } else {
                        let err263 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6, schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then.type, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].then, data: data96 };
                        vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
                      }
                      var _valid17 = _errs285 === errors;
                      if (valid89 = _valid17, valid89) {
                        var props14 = {};
                        props14.type = !0, props14.text = !0, props14.prompt_cache_breakpoint = !0;
                      }
                    }
                    if (!valid89) {
                      let err264 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6, schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0].if, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items.allOf[0], data: data96 };
                      vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
                    }
                    if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
                      if (data96.type === void 0) {
                        let err265 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6, schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.messages.items.allOf[4].then.properties.content.items.required, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items, data: data96 };
                        vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
                      }
                      if (props14 !== !0 && (props14 = props14 || {}, props14.type = !0), data96.type !== void 0) {
                        let data102 = data96.type;
                        if (typeof data102 != "string") {
                          let err266 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6 + "/type", schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[4].then.properties.content.items.properties.type.type, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items.properties.type, data: data102 };
                          vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
                        }
                        if (data102 !== "text") {
                          let err267 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6 + "/type", schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.messages.items.allOf[4].then.properties.content.items.properties.type.enum }, schema: schema31.properties.messages.items.allOf[4].then.properties.content.items.properties.type.enum, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items.properties.type, data: data102 };
                          vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
                        }
                      }
                    } else {
                      let err268 = { instancePath: instancePath + "/messages/" + i0 + "/content/" + i6, schemaPath: "#/properties/messages/items/allOf/4/then/properties/content/items/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[4].then.properties.content.items.type, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.content.items, data: data96 };
                      vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
                    }
                  }
                }
              }
              if (data2.tool_call_id !== void 0) {
                let data103 = data2.tool_call_id;
                if (typeof data103 != "string") {
                  let err269 = { instancePath: instancePath + "/messages/" + i0 + "/tool_call_id", schemaPath: "#/properties/messages/items/allOf/4/then/properties/tool_call_id/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[4].then.properties.tool_call_id.type, parentSchema: schema31.properties.messages.items.allOf[4].then.properties.tool_call_id, data: data103 };
                  vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
                }
              }
            } else {
              let err270 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/4/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[4].then.type, parentSchema: schema31.properties.messages.items.allOf[4].then, data: data2 };
              vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
            }
            var _valid16 = _errs272 === errors;
            if (valid83 = _valid16, valid83) {
              var props15 = {};
              props15.role = !0, props15.content = !0, props15.tool_call_id = !0;
            }
          }
          if (!valid83) {
            let err271 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[4].if, parentSchema: schema31.properties.messages.items.allOf[4], data: data2 };
            vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
          }
          props1 !== !0 && props15 !== void 0 && (props15 === !0 ? props1 = !0 : (props1 = props1 || {}, Object.assign(props1, props15)));
          let _errs300 = errors, valid94 = !0, _errs301 = errors;
          if (errors === _errs301)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing20;
              if (data2.role === void 0 && (missing20 = "role")) {
                let err272 = {};
                vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
              } else if (data2.role !== void 0 && data2.role !== "function") {
                let err273 = {};
                vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
              }
            } else {
              let err274 = {};
              vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
            }
          var _valid18 = _errs301 === errors;
          if (errors = _errs300, vErrors !== null && (_errs300 ? vErrors.length = _errs300 : vErrors = null), _valid18) {
            let _errs304 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.role === void 0) {
                let err275 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/5/then/required", keyword: "required", params: { missingProperty: "role" }, schema: schema31.properties.messages.items.allOf[5].then.required, parentSchema: schema31.properties.messages.items.allOf[5].then, data: data2 };
                vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
              }
              if (data2.content === void 0) {
                let err276 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/5/then/required", keyword: "required", params: { missingProperty: "content" }, schema: schema31.properties.messages.items.allOf[5].then.required, parentSchema: schema31.properties.messages.items.allOf[5].then, data: data2 };
                vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
              }
              if (data2.name === void 0) {
                let err277 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/5/then/required", keyword: "required", params: { missingProperty: "name" }, schema: schema31.properties.messages.items.allOf[5].then.required, parentSchema: schema31.properties.messages.items.allOf[5].then, data: data2 };
                vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
              }
              if (data2.role !== void 0) {
                let data105 = data2.role;
                if (typeof data105 != "string") {
                  let err278 = { instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/allOf/5/then/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[5].then.properties.role.type, parentSchema: schema31.properties.messages.items.allOf[5].then.properties.role, data: data105 };
                  vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
                }
                if (data105 !== "function") {
                  let err279 = { instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/allOf/5/then/properties/role/const", keyword: "const", params: { allowedValue: "function" }, schema: "function", parentSchema: schema31.properties.messages.items.allOf[5].then.properties.role, data: data105 };
                  vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
                }
              }
              if (data2.content !== void 0) {
                let data106 = data2.content;
                if (typeof data106 != "string" && data106 !== null) {
                  let err280 = { instancePath: instancePath + "/messages/" + i0 + "/content", schemaPath: "#/properties/messages/items/allOf/5/then/properties/content/type", keyword: "type", params: { type: schema31.properties.messages.items.allOf[5].then.properties.content.type }, schema: schema31.properties.messages.items.allOf[5].then.properties.content.type, parentSchema: schema31.properties.messages.items.allOf[5].then.properties.content, data: data106 };
                  vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
                }
              }
              if (data2.name !== void 0) {
                let data107 = data2.name;
                if (typeof data107 != "string") {
                  let err281 = { instancePath: instancePath + "/messages/" + i0 + "/name", schemaPath: "#/properties/messages/items/allOf/5/then/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.allOf[5].then.properties.name.type, parentSchema: schema31.properties.messages.items.allOf[5].then.properties.name, data: data107 };
                  vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
                }
              }
            } else {
              let err282 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/5/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.allOf[5].then.type, parentSchema: schema31.properties.messages.items.allOf[5].then, data: data2 };
              vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
            }
            var _valid18 = _errs304 === errors;
            if (valid94 = _valid18, valid94) {
              var props16 = {};
              props16.role = !0, props16.content = !0, props16.name = !0;
            }
          }
          if (!valid94) {
            let err283 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.messages.items.allOf[5].if, parentSchema: schema31.properties.messages.items.allOf[5], data: data2 };
            vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
          }
          if (props1 !== !0 && props16 !== void 0 && (props16 === !0 ? props1 = !0 : (props1 = props1 || {}, Object.assign(props1, props16))), data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.role === void 0) {
              let err284 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: "role" }, schema: schema31.properties.messages.items.required, parentSchema: schema31.properties.messages.items, data: data2 };
              vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
            }
            if (props1 !== !0 && (props1 = props1 || {}, props1.role = !0), data2.role !== void 0) {
              let data108 = data2.role;
              if (typeof data108 != "string") {
                let err285 = { instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.messages.items.properties.role.type, parentSchema: schema31.properties.messages.items.properties.role, data: data108 };
                vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
              }
              if (!(data108 === "developer" || data108 === "system" || data108 === "user" || data108 === "assistant" || data108 === "tool" || data108 === "function")) {
                let err286 = { instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema31.properties.messages.items.properties.role.enum }, schema: schema31.properties.messages.items.properties.role.enum, parentSchema: schema31.properties.messages.items.properties.role, data: data108 };
                vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
              }
            }
          } else {
            let err287 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.items.type, parentSchema: schema31.properties.messages.items, data: data2 };
            vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
          }
        }
      } else {
        let err288 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.messages.type, parentSchema: schema31.properties.messages, data: data1 };
        vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
      }
    }
    if (data.stream !== void 0) {
      let data109 = data.stream;
      if (typeof data109 != "boolean" && data109 !== null) {
        let err289 = { instancePath: instancePath + "/stream", schemaPath: "#/properties/stream/type", keyword: "type", params: { type: schema31.properties.stream.type }, schema: schema31.properties.stream.type, parentSchema: schema31.properties.stream, data: data109 };
        vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
      }
    }
    if (data.stream_options !== void 0) {
      let data110 = data.stream_options;
      if (!(data110 && typeof data110 == "object" && !Array.isArray(data110)) && data110 !== null) {
        let err290 = { instancePath: instancePath + "/stream_options", schemaPath: "#/properties/stream_options/type", keyword: "type", params: { type: schema31.properties.stream_options.type }, schema: schema31.properties.stream_options.type, parentSchema: schema31.properties.stream_options, data: data110 };
        vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
      }
      if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
        if (data110.include_usage !== void 0) {
          let data111 = data110.include_usage;
          if (typeof data111 != "boolean") {
            let err291 = { instancePath: instancePath + "/stream_options/include_usage", schemaPath: "#/properties/stream_options/properties/include_usage/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.stream_options.properties.include_usage.type, parentSchema: schema31.properties.stream_options.properties.include_usage, data: data111 };
            vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
          }
        }
        if (data110.include_obfuscation !== void 0) {
          let data112 = data110.include_obfuscation;
          if (typeof data112 != "boolean") {
            let err292 = { instancePath: instancePath + "/stream_options/include_obfuscation", schemaPath: "#/properties/stream_options/properties/include_obfuscation/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.stream_options.properties.include_obfuscation.type, parentSchema: schema31.properties.stream_options.properties.include_obfuscation, data: data112 };
            vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
          }
        }
      }
    }
    if (data.temperature !== void 0) {
      let data113 = data.temperature;
      if (!(typeof data113 == "number" && isFinite(data113)) && data113 !== null) {
        let err293 = { instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/type", keyword: "type", params: { type: schema31.properties.temperature.type }, schema: schema31.properties.temperature.type, parentSchema: schema31.properties.temperature, data: data113 };
        vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
      }
      if (typeof data113 == "number" && isFinite(data113)) {
        if (data113 > 2 || isNaN(data113)) {
          let err294 = { instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, schema: 2, parentSchema: schema31.properties.temperature, data: data113 };
          vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
        }
        if (data113 < 0 || isNaN(data113)) {
          let err295 = { instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema31.properties.temperature, data: data113 };
          vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
        }
      }
    }
    if (data.top_p !== void 0) {
      let data114 = data.top_p;
      if (!(typeof data114 == "number" && isFinite(data114)) && data114 !== null) {
        let err296 = { instancePath: instancePath + "/top_p", schemaPath: "#/properties/top_p/type", keyword: "type", params: { type: schema31.properties.top_p.type }, schema: schema31.properties.top_p.type, parentSchema: schema31.properties.top_p, data: data114 };
        vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
      }
      if (typeof data114 == "number" && isFinite(data114)) {
        if (data114 > 1 || isNaN(data114)) {
          let err297 = { instancePath: instancePath + "/top_p", schemaPath: "#/properties/top_p/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema31.properties.top_p, data: data114 };
          vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
        }
        if (data114 < 0 || isNaN(data114)) {
          let err298 = { instancePath: instancePath + "/top_p", schemaPath: "#/properties/top_p/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema31.properties.top_p, data: data114 };
          vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
        }
      }
    }
    if (data.n !== void 0) {
      let data115 = data.n;
      if (!(typeof data115 == "number" && !(data115 % 1) && !isNaN(data115) && isFinite(data115)) && data115 !== null) {
        let err299 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: schema31.properties.n.type }, schema: schema31.properties.n.type, parentSchema: schema31.properties.n, data: data115 };
        vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
      }
      if (typeof data115 == "number" && isFinite(data115)) {
        if (data115 > 128 || isNaN(data115)) {
          let err300 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 }, schema: 128, parentSchema: schema31.properties.n, data: data115 };
          vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
        }
        if (data115 < 1 || isNaN(data115)) {
          let err301 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema31.properties.n, data: data115 };
          vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
        }
      }
    }
    if (data.stop !== void 0) {
      let data116 = data.stop;
      if (typeof data116 != "string" && !Array.isArray(data116) && data116 !== null) {
        let err302 = { instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/type", keyword: "type", params: { type: schema31.properties.stop.type }, schema: schema31.properties.stop.type, parentSchema: schema31.properties.stop, data: data116 };
        vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
      }
      if (Array.isArray(data116)) {
        if (data116.length > 4) {
          let err303 = { instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/maxItems", keyword: "maxItems", params: { limit: 4 }, schema: 4, parentSchema: schema31.properties.stop, data: data116 };
          vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
        }
        if (data116.length < 1) {
          let err304 = { instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.stop, data: data116 };
          vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
        }
        let len7 = data116.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data117 = data116[i7];
          if (typeof data117 != "string") {
            let err305 = { instancePath: instancePath + "/stop/" + i7, schemaPath: "#/properties/stop/items/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.stop.items.type, parentSchema: schema31.properties.stop.items, data: data117 };
            vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
          }
        }
      }
    }
    if (data.max_tokens !== void 0) {
      let data118 = data.max_tokens;
      if (!(typeof data118 == "number" && !(data118 % 1) && !isNaN(data118) && isFinite(data118)) && data118 !== null) {
        let err306 = { instancePath: instancePath + "/max_tokens", schemaPath: "#/properties/max_tokens/type", keyword: "type", params: { type: schema31.properties.max_tokens.type }, schema: schema31.properties.max_tokens.type, parentSchema: schema31.properties.max_tokens, data: data118 };
        vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
      }
      if (typeof data118 == "number" && isFinite(data118) && (data118 < 1 || isNaN(data118))) {
        let err307 = { instancePath: instancePath + "/max_tokens", schemaPath: "#/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema31.properties.max_tokens, data: data118 };
        vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
      }
    }
    if (data.max_completion_tokens !== void 0) {
      let data119 = data.max_completion_tokens;
      if (!(typeof data119 == "number" && !(data119 % 1) && !isNaN(data119) && isFinite(data119)) && data119 !== null) {
        let err308 = { instancePath: instancePath + "/max_completion_tokens", schemaPath: "#/properties/max_completion_tokens/type", keyword: "type", params: { type: schema31.properties.max_completion_tokens.type }, schema: schema31.properties.max_completion_tokens.type, parentSchema: schema31.properties.max_completion_tokens, data: data119 };
        vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
      }
      if (typeof data119 == "number" && isFinite(data119) && (data119 < 1 || isNaN(data119))) {
        let err309 = { instancePath: instancePath + "/max_completion_tokens", schemaPath: "#/properties/max_completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema31.properties.max_completion_tokens, data: data119 };
        vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
      }
    }
    if (data.presence_penalty !== void 0) {
      let data120 = data.presence_penalty;
      if (!(typeof data120 == "number" && isFinite(data120)) && data120 !== null) {
        let err310 = { instancePath: instancePath + "/presence_penalty", schemaPath: "#/properties/presence_penalty/type", keyword: "type", params: { type: schema31.properties.presence_penalty.type }, schema: schema31.properties.presence_penalty.type, parentSchema: schema31.properties.presence_penalty, data: data120 };
        vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
      }
      if (typeof data120 == "number" && isFinite(data120)) {
        if (data120 > 2 || isNaN(data120)) {
          let err311 = { instancePath: instancePath + "/presence_penalty", schemaPath: "#/properties/presence_penalty/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, schema: 2, parentSchema: schema31.properties.presence_penalty, data: data120 };
          vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
        }
        if (data120 < -2 || isNaN(data120)) {
          let err312 = { instancePath: instancePath + "/presence_penalty", schemaPath: "#/properties/presence_penalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2 }, schema: -2, parentSchema: schema31.properties.presence_penalty, data: data120 };
          vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
        }
      }
    }
    if (data.frequency_penalty !== void 0) {
      let data121 = data.frequency_penalty;
      if (!(typeof data121 == "number" && isFinite(data121)) && data121 !== null) {
        let err313 = { instancePath: instancePath + "/frequency_penalty", schemaPath: "#/properties/frequency_penalty/type", keyword: "type", params: { type: schema31.properties.frequency_penalty.type }, schema: schema31.properties.frequency_penalty.type, parentSchema: schema31.properties.frequency_penalty, data: data121 };
        vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
      }
      if (typeof data121 == "number" && isFinite(data121)) {
        if (data121 > 2 || isNaN(data121)) {
          let err314 = { instancePath: instancePath + "/frequency_penalty", schemaPath: "#/properties/frequency_penalty/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, schema: 2, parentSchema: schema31.properties.frequency_penalty, data: data121 };
          vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
        }
        if (data121 < -2 || isNaN(data121)) {
          let err315 = { instancePath: instancePath + "/frequency_penalty", schemaPath: "#/properties/frequency_penalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2 }, schema: -2, parentSchema: schema31.properties.frequency_penalty, data: data121 };
          vErrors === null ? vErrors = [err315] : vErrors.push(err315), errors++;
        }
      }
    }
    if (data.logit_bias !== void 0) {
      let data122 = data.logit_bias;
      if (!(data122 && typeof data122 == "object" && !Array.isArray(data122)) && data122 !== null) {
        let err316 = { instancePath: instancePath + "/logit_bias", schemaPath: "#/properties/logit_bias/type", keyword: "type", params: { type: schema31.properties.logit_bias.type }, schema: schema31.properties.logit_bias.type, parentSchema: schema31.properties.logit_bias, data: data122 };
        vErrors === null ? vErrors = [err316] : vErrors.push(err316), errors++;
      }
      if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
        for (let key0 in data122) {
          let _errs342 = errors;
          if (typeof key0 == "string" && !pattern4.test(key0)) {
            let err317 = { instancePath: instancePath + "/logit_bias", schemaPath: "#/properties/logit_bias/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, schema: "^[0-9]+$", parentSchema: schema31.properties.logit_bias.propertyNames, data: key0, propertyName: key0 };
            vErrors === null ? vErrors = [err317] : vErrors.push(err317), errors++;
          }
          var valid101 = _errs342 === errors;
          if (!valid101) {
            let err318 = { instancePath: instancePath + "/logit_bias", schemaPath: "#/properties/logit_bias/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, schema: schema31.properties.logit_bias.propertyNames, parentSchema: schema31.properties.logit_bias, data: data122 };
            vErrors === null ? vErrors = [err318] : vErrors.push(err318), errors++;
          }
        }
        for (let key1 in data122) {
          let data123 = data122[key1];
          if (!(typeof data123 == "number" && !(data123 % 1) && !isNaN(data123) && isFinite(data123))) {
            let err319 = { instancePath: instancePath + "/logit_bias/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/logit_bias/additionalProperties/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.logit_bias.additionalProperties.type, parentSchema: schema31.properties.logit_bias.additionalProperties, data: data123 };
            vErrors === null ? vErrors = [err319] : vErrors.push(err319), errors++;
          }
          if (typeof data123 == "number" && isFinite(data123)) {
            if (data123 > 100 || isNaN(data123)) {
              let err320 = { instancePath: instancePath + "/logit_bias/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/logit_bias/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema31.properties.logit_bias.additionalProperties, data: data123 };
              vErrors === null ? vErrors = [err320] : vErrors.push(err320), errors++;
            }
            if (data123 < -100 || isNaN(data123)) {
              let err321 = { instancePath: instancePath + "/logit_bias/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/logit_bias/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: -100 }, schema: -100, parentSchema: schema31.properties.logit_bias.additionalProperties, data: data123 };
              vErrors === null ? vErrors = [err321] : vErrors.push(err321), errors++;
            }
          }
        }
      }
    }
    if (data.logprobs !== void 0) {
      let data124 = data.logprobs;
      if (typeof data124 != "boolean" && data124 !== null) {
        let err322 = { instancePath: instancePath + "/logprobs", schemaPath: "#/properties/logprobs/type", keyword: "type", params: { type: schema31.properties.logprobs.type }, schema: schema31.properties.logprobs.type, parentSchema: schema31.properties.logprobs, data: data124 };
        vErrors === null ? vErrors = [err322] : vErrors.push(err322), errors++;
      }
    }
    if (data.top_logprobs !== void 0) {
      let data125 = data.top_logprobs;
      if (!(typeof data125 == "number" && !(data125 % 1) && !isNaN(data125) && isFinite(data125)) && data125 !== null) {
        let err323 = { instancePath: instancePath + "/top_logprobs", schemaPath: "#/properties/top_logprobs/type", keyword: "type", params: { type: schema31.properties.top_logprobs.type }, schema: schema31.properties.top_logprobs.type, parentSchema: schema31.properties.top_logprobs, data: data125 };
        vErrors === null ? vErrors = [err323] : vErrors.push(err323), errors++;
      }
      if (typeof data125 == "number" && isFinite(data125)) {
        if (data125 > 20 || isNaN(data125)) {
          let err324 = { instancePath: instancePath + "/top_logprobs", schemaPath: "#/properties/top_logprobs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema31.properties.top_logprobs, data: data125 };
          vErrors === null ? vErrors = [err324] : vErrors.push(err324), errors++;
        }
        if (data125 < 0 || isNaN(data125)) {
          let err325 = { instancePath: instancePath + "/top_logprobs", schemaPath: "#/properties/top_logprobs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema31.properties.top_logprobs, data: data125 };
          vErrors === null ? vErrors = [err325] : vErrors.push(err325), errors++;
        }
      }
    }
    if (data.user !== void 0) {
      let data126 = data.user;
      if (typeof data126 != "string") {
        let err326 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.user.type, parentSchema: schema31.properties.user, data: data126 };
        vErrors === null ? vErrors = [err326] : vErrors.push(err326), errors++;
      }
    }
    if (data.safety_identifier !== void 0) {
      let data127 = data.safety_identifier;
      if (typeof data127 != "string" && data127 !== null) {
        let err327 = { instancePath: instancePath + "/safety_identifier", schemaPath: "#/properties/safety_identifier/type", keyword: "type", params: { type: schema31.properties.safety_identifier.type }, schema: schema31.properties.safety_identifier.type, parentSchema: schema31.properties.safety_identifier, data: data127 };
        vErrors === null ? vErrors = [err327] : vErrors.push(err327), errors++;
      }
      if (typeof data127 == "string" && func1(data127) > 64) {
        let err328 = { instancePath: instancePath + "/safety_identifier", schemaPath: "#/properties/safety_identifier/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema31.properties.safety_identifier, data: data127 };
        vErrors === null ? vErrors = [err328] : vErrors.push(err328), errors++;
      }
    }
    if (data.seed !== void 0) {
      let data128 = data.seed;
      if (!(typeof data128 == "number" && !(data128 % 1) && !isNaN(data128) && isFinite(data128)) && data128 !== null) {
        let err329 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: schema31.properties.seed.type }, schema: schema31.properties.seed.type, parentSchema: schema31.properties.seed, data: data128 };
        vErrors === null ? vErrors = [err329] : vErrors.push(err329), errors++;
      }
      if (typeof data128 == "number" && isFinite(data128)) {
        if (data128 > 9223372036854776e3 || isNaN(data128)) {
          let err330 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9223372036854776e3 }, schema: 9223372036854776e3, parentSchema: schema31.properties.seed, data: data128 };
          vErrors === null ? vErrors = [err330] : vErrors.push(err330), errors++;
        }
        if (data128 < -9223372036854776e3 || isNaN(data128)) {
          let err331 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9223372036854776e3 }, schema: -9223372036854776e3, parentSchema: schema31.properties.seed, data: data128 };
          vErrors === null ? vErrors = [err331] : vErrors.push(err331), errors++;
        }
      }
    }
    if (data.response_format !== void 0) {
      let data129 = data.response_format, _errs359 = errors, valid104 = !0, _errs360 = errors;
      if (errors === _errs360)
        if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
          let missing21;
          if (data129.type === void 0 && (missing21 = "type")) {
            let err332 = {};
            vErrors === null ? vErrors = [err332] : vErrors.push(err332), errors++;
          } else if (data129.type !== void 0 && data129.type !== "text") {
            let err333 = {};
            vErrors === null ? vErrors = [err333] : vErrors.push(err333), errors++;
          }
        } else {
          let err334 = {};
          vErrors === null ? vErrors = [err334] : vErrors.push(err334), errors++;
        }
      var _valid19 = _errs360 === errors;
      if (errors = _errs359, vErrors !== null && (_errs359 ? vErrors.length = _errs359 : vErrors = null), _valid19) {
        let _errs363 = errors;
        if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
          if (data129.type === void 0) {
            let err335 = { instancePath: instancePath + "/response_format", schemaPath: "#/properties/response_format/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.response_format.allOf[0].then.required, parentSchema: schema31.properties.response_format.allOf[0].then, data: data129 };
            vErrors === null ? vErrors = [err335] : vErrors.push(err335), errors++;
          }
          if (data129.type !== void 0) {
            let data131 = data129.type;
            if (typeof data131 != "string") {
              let err336 = { instancePath: instancePath + "/response_format/type", schemaPath: "#/properties/response_format/allOf/0/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.response_format.allOf[0].then.properties.type.type, parentSchema: schema31.properties.response_format.allOf[0].then.properties.type, data: data131 };
              vErrors === null ? vErrors = [err336] : vErrors.push(err336), errors++;
            }
            if (data131 !== "text") {
              let err337 = { instancePath: instancePath + "/response_format/type", schemaPath: "#/properties/response_format/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "text" }, schema: "text", parentSchema: schema31.properties.response_format.allOf[0].then.properties.type, data: data131 };
              vErrors === null ? vErrors = [err337] : vErrors.push(err337), errors++;
            }
          }
        } else {
          let err338 = { instancePath: instancePath + "/response_format", schemaPath: "#/properties/response_format/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.response_format.allOf[0].then.type, parentSchema: schema31.properties.response_format.allOf[0].then, data: data129 };
          vErrors === null ? vErrors = [err338] : vErrors.push(err338), errors++;
        }
        var _valid19 = _errs363 === errors;
        if (valid104 = _valid19, valid104) {
          var props17 = {};
          props17.type = !0;
        }
      }
      if (!valid104) {
        let err339 = { instancePath: instancePath + "/response_format", schemaPath: "#/properties/response_format/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.response_format.allOf[0].if, parentSchema: schema31.properties.response_format.allOf[0], data: data129 };
        vErrors === null ? vErrors = [err339] : vErrors.push(err339), errors++;
      }
      let _errs368 = errors, valid107 = !0, _errs369 = errors;
      if (errors === _errs369)
        if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
          let missing22;
          if (data129.type === void 0 && (missing22 = "type")) {
            let err340 = {};
            vErrors === null ? vErrors = [err340] : vErrors.push(err340), errors++;
          } else if (data129.type !== void 0 && data129.type !== "json_object") {
            let err341 = {};
            vErrors === null ? vErrors = [err341] : vErrors.push(err341), errors++;
          }
        } else {
          let err342 = {};
          vErrors === null ? vErrors = [err342] : vErrors.push(err342), errors++;
        }
      var _valid20 = _errs369 === errors;
      if (errors = _errs368, vErrors !== null && (_errs368 ? vErrors.length = _errs368 : vErrors = null), _valid20) {
        let _errs372 = errors;
        if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
          if (data129.type === void 0) {
            let err343 = { instancePath: instancePath + "/response_format", schemaPath: "#/properties/response_format/allOf/1/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.response_format.allOf[1].then.required, parentSchema: schema31.properties.response_format.allOf[1].then, data: data129 };
            vErrors === null ? vErrors = [err343] : vErrors.push(err343), errors++;
          }
          if (data129.type !== void 0) {
            let data133 = data129.type;
            if (typeof data133 != "string") {
              let err344 = { instancePath: instancePath + "/response_format/type", schemaPath: "#/properties/response_format/allOf/1/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.response_format.allOf[1].then.properties.type.type, parentSchema: schema31.properties.response_format.allOf[1].then.properties.type, data: data133 };
              vErrors === null ? vErrors = [err344] : vErrors.push(err344), errors++;
            }
            if (data133 !== "json_object") {
              let err345 = { instancePath: instancePath + "/response_format/type", schemaPath: "#/properties/response_format/allOf/1/then/properties/type/const", keyword: "const", params: { allowedValue: "json_object" }, schema: "json_object", parentSchema: schema31.properties.response_format.allOf[1].then.properties.type, data: data133 };
              vErrors === null ? vErrors = [err345] : vErrors.push(err345), errors++;
            }
          }
        } else {
          let err346 = { instancePath: instancePath + "/response_format", schemaPath: "#/properties/response_format/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.response_format.allOf[1].then.type, parentSchema: schema31.properties.response_format.allOf[1].then, data: data129 };
          vErrors === null ? vErrors = [err346] : vErrors.push(err346), errors++;
        }
        var _valid20 = _errs372 === errors;
        if (valid107 = _valid20, valid107) {
          var props18 = {};
          props18.type = !0;
        }
      }
      if (!valid107) {
        let err347 = { instancePath: instancePath + "/response_format", schemaPath: "#/properties/response_format/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.response_format.allOf[1].if, parentSchema: schema31.properties.response_format.allOf[1], data: data129 };
        vErrors === null ? vErrors = [err347] : vErrors.push(err347), errors++;
      }
      props17 !== !0 && props18 !== void 0 && (props18 === !0 ? props17 = !0 : (props17 = props17 || {}, Object.assign(props17, props18)));
      let _errs377 = errors, valid110 = !0, _errs378 = errors;
      if (errors === _errs378)
        if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
          let missing23;
          if (data129.type === void 0 && (missing23 = "type")) {
            let err348 = {};
            vErrors === null ? vErrors = [err348] : vErrors.push(err348), errors++;
          } else if (data129.type !== void 0 && data129.type !== "json_schema") {
            let err349 = {};
            vErrors === null ? vErrors = [err349] : vErrors.push(err349), errors++;
          }
        } else {
          let err350 = {};
          vErrors === null ? vErrors = [err350] : vErrors.push(err350), errors++;
        }
      var _valid21 = _errs378 === errors;
      if (errors = _errs377, vErrors !== null && (_errs377 ? vErrors.length = _errs377 : vErrors = null), _valid21) {
        let _errs381 = errors;
        if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
          if (data129.type === void 0) {
            let err351 = { instancePath: instancePath + "/response_format", schemaPath: "#/properties/response_format/allOf/2/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.response_format.allOf[2].then.required, parentSchema: schema31.properties.response_format.allOf[2].then, data: data129 };
            vErrors === null ? vErrors = [err351] : vErrors.push(err351), errors++;
          }
          if (data129.json_schema === void 0) {
            let err352 = { instancePath: instancePath + "/response_format", schemaPath: "#/properties/response_format/allOf/2/then/required", keyword: "required", params: { missingProperty: "json_schema" }, schema: schema31.properties.response_format.allOf[2].then.required, parentSchema: schema31.properties.response_format.allOf[2].then, data: data129 };
            vErrors === null ? vErrors = [err352] : vErrors.push(err352), errors++;
          }
          if (data129.type !== void 0) {
            let data135 = data129.type;
            if (typeof data135 != "string") {
              let err353 = { instancePath: instancePath + "/response_format/type", schemaPath: "#/properties/response_format/allOf/2/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.response_format.allOf[2].then.properties.type.type, parentSchema: schema31.properties.response_format.allOf[2].then.properties.type, data: data135 };
              vErrors === null ? vErrors = [err353] : vErrors.push(err353), errors++;
            }
            if (data135 !== "json_schema") {
              let err354 = { instancePath: instancePath + "/response_format/type", schemaPath: "#/properties/response_format/allOf/2/then/properties/type/const", keyword: "const", params: { allowedValue: "json_schema" }, schema: "json_schema", parentSchema: schema31.properties.response_format.allOf[2].then.properties.type, data: data135 };
              vErrors === null ? vErrors = [err354] : vErrors.push(err354), errors++;
            }
          }
          if (data129.json_schema !== void 0) {
            let data136 = data129.json_schema;
            if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
              if (data136.name === void 0) {
                let err355 = { instancePath: instancePath + "/response_format/json_schema", schemaPath: "#/properties/response_format/allOf/2/then/properties/json_schema/required", keyword: "required", params: { missingProperty: "name" }, schema: schema31.properties.response_format.allOf[2].then.properties.json_schema.required, parentSchema: schema31.properties.response_format.allOf[2].then.properties.json_schema, data: data136 };
                vErrors === null ? vErrors = [err355] : vErrors.push(err355), errors++;
              }
              if (data136.name !== void 0) {
                let data137 = data136.name;
                if (typeof data137 == "string") {
                  if (!pattern5.test(data137)) {
                    let err356 = { instancePath: instancePath + "/response_format/json_schema/name", schemaPath: "#/properties/response_format/allOf/2/then/properties/json_schema/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]{1,64}$" }, schema: "^[a-zA-Z0-9_-]{1,64}$", parentSchema: schema31.properties.response_format.allOf[2].then.properties.json_schema.properties.name, data: data137 };
                    vErrors === null ? vErrors = [err356] : vErrors.push(err356), errors++;
                  }
                } else {
                  let err357 = { instancePath: instancePath + "/response_format/json_schema/name", schemaPath: "#/properties/response_format/allOf/2/then/properties/json_schema/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.response_format.allOf[2].then.properties.json_schema.properties.name.type, parentSchema: schema31.properties.response_format.allOf[2].then.properties.json_schema.properties.name, data: data137 };
                  vErrors === null ? vErrors = [err357] : vErrors.push(err357), errors++;
                }
              }
              if (data136.description !== void 0) {
                let data138 = data136.description;
                if (typeof data138 != "string") {
                  let err358 = { instancePath: instancePath + "/response_format/json_schema/description", schemaPath: "#/properties/response_format/allOf/2/then/properties/json_schema/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.response_format.allOf[2].then.properties.json_schema.properties.description.type, parentSchema: schema31.properties.response_format.allOf[2].then.properties.json_schema.properties.description, data: data138 };
                  vErrors === null ? vErrors = [err358] : vErrors.push(err358), errors++;
                }
              }
              if (data136.schema !== void 0) {
                let data139 = data136.schema;
                if (!(data139 && typeof data139 == "object" && !Array.isArray(data139))) {
                  let err359 = { instancePath: instancePath + "/response_format/json_schema/schema", schemaPath: "#/properties/response_format/allOf/2/then/properties/json_schema/properties/schema/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.response_format.allOf[2].then.properties.json_schema.properties.schema.type, parentSchema: schema31.properties.response_format.allOf[2].then.properties.json_schema.properties.schema, data: data139 };
                  vErrors === null ? vErrors = [err359] : vErrors.push(err359), errors++;
                }
              }
              if (data136.strict !== void 0) {
                let data140 = data136.strict;
                if (typeof data140 != "boolean" && data140 !== null) {
                  let err360 = { instancePath: instancePath + "/response_format/json_schema/strict", schemaPath: "#/properties/response_format/allOf/2/then/properties/json_schema/properties/strict/type", keyword: "type", params: { type: schema31.properties.response_format.allOf[2].then.properties.json_schema.properties.strict.type }, schema: schema31.properties.response_format.allOf[2].then.properties.json_schema.properties.strict.type, parentSchema: schema31.properties.response_format.allOf[2].then.properties.json_schema.properties.strict, data: data140 };
                  vErrors === null ? vErrors = [err360] : vErrors.push(err360), errors++;
                }
              }
            } else {
              let err361 = { instancePath: instancePath + "/response_format/json_schema", schemaPath: "#/properties/response_format/allOf/2/then/properties/json_schema/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.response_format.allOf[2].then.properties.json_schema.type, parentSchema: schema31.properties.response_format.allOf[2].then.properties.json_schema, data: data136 };
              vErrors === null ? vErrors = [err361] : vErrors.push(err361), errors++;
            }
          }
        } else {
          let err362 = { instancePath: instancePath + "/response_format", schemaPath: "#/properties/response_format/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.response_format.allOf[2].then.type, parentSchema: schema31.properties.response_format.allOf[2].then, data: data129 };
          vErrors === null ? vErrors = [err362] : vErrors.push(err362), errors++;
        }
        var _valid21 = _errs381 === errors;
        if (valid110 = _valid21, valid110) {
          var props19 = {};
          props19.type = !0, props19.json_schema = !0;
        }
      }
      if (!valid110) {
        let err363 = { instancePath: instancePath + "/response_format", schemaPath: "#/properties/response_format/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.response_format.allOf[2].if, parentSchema: schema31.properties.response_format.allOf[2], data: data129 };
        vErrors === null ? vErrors = [err363] : vErrors.push(err363), errors++;
      }
      if (props17 !== !0 && props19 !== void 0 && (props19 === !0 ? props17 = !0 : (props17 = props17 || {}, Object.assign(props17, props19))), data129 && typeof data129 == "object" && !Array.isArray(data129)) {
        if (data129.type === void 0) {
          let err364 = { instancePath: instancePath + "/response_format", schemaPath: "#/properties/response_format/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.response_format.required, parentSchema: schema31.properties.response_format, data: data129 };
          vErrors === null ? vErrors = [err364] : vErrors.push(err364), errors++;
        }
        if (props17 !== !0 && (props17 = props17 || {}, props17.type = !0), data129.type !== void 0) {
          let data141 = data129.type;
          if (typeof data141 != "string") {
            let err365 = { instancePath: instancePath + "/response_format/type", schemaPath: "#/properties/response_format/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.response_format.properties.type.type, parentSchema: schema31.properties.response_format.properties.type, data: data141 };
            vErrors === null ? vErrors = [err365] : vErrors.push(err365), errors++;
          }
          if (!(data141 === "text" || data141 === "json_object" || data141 === "json_schema")) {
            let err366 = { instancePath: instancePath + "/response_format/type", schemaPath: "#/properties/response_format/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.response_format.properties.type.enum }, schema: schema31.properties.response_format.properties.type.enum, parentSchema: schema31.properties.response_format.properties.type, data: data141 };
            vErrors === null ? vErrors = [err366] : vErrors.push(err366), errors++;
          }
        }
      } else {
        let err367 = { instancePath: instancePath + "/response_format", schemaPath: "#/properties/response_format/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.response_format.type, parentSchema: schema31.properties.response_format, data: data129 };
        vErrors === null ? vErrors = [err367] : vErrors.push(err367), errors++;
      }
    }
    if (data.tools !== void 0) {
      let data142 = data.tools;
      if (Array.isArray(data142)) {
        if (data142.length > 128) {
          let err368 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/maxItems", keyword: "maxItems", params: { limit: 128 }, schema: 128, parentSchema: schema31.properties.tools, data: data142 };
          vErrors === null ? vErrors = [err368] : vErrors.push(err368), errors++;
        }
        let len8 = data142.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data143 = data142[i8], _errs402 = errors, valid118 = !0, _errs403 = errors;
          if (errors === _errs403)
            if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
              let missing24;
              if (data143.type === void 0 && (missing24 = "type")) {
                let err369 = {};
                vErrors === null ? vErrors = [err369] : vErrors.push(err369), errors++;
              } else if (data143.type !== void 0 && data143.type !== "function") {
                let err370 = {};
                vErrors === null ? vErrors = [err370] : vErrors.push(err370), errors++;
              }
            } else {
              let err371 = {};
              vErrors === null ? vErrors = [err371] : vErrors.push(err371), errors++;
            }
          var _valid22 = _errs403 === errors;
          if (errors = _errs402, vErrors !== null && (_errs402 ? vErrors.length = _errs402 : vErrors = null), _valid22) {
            let _errs406 = errors;
            if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
              if (data143.type === void 0) {
                let err372 = { instancePath: instancePath + "/tools/" + i8, schemaPath: "#/properties/tools/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.tools.items.allOf[0].then.required, parentSchema: schema31.properties.tools.items.allOf[0].then, data: data143 };
                vErrors === null ? vErrors = [err372] : vErrors.push(err372), errors++;
              }
              if (data143.function === void 0) {
                let err373 = { instancePath: instancePath + "/tools/" + i8, schemaPath: "#/properties/tools/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "function" }, schema: schema31.properties.tools.items.allOf[0].then.required, parentSchema: schema31.properties.tools.items.allOf[0].then, data: data143 };
                vErrors === null ? vErrors = [err373] : vErrors.push(err373), errors++;
              }
              if (data143.type !== void 0) {
                let data145 = data143.type;
                if (typeof data145 != "string") {
                  let err374 = { instancePath: instancePath + "/tools/" + i8 + "/type", schemaPath: "#/properties/tools/items/allOf/0/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tools.items.allOf[0].then.properties.type.type, parentSchema: schema31.properties.tools.items.allOf[0].then.properties.type, data: data145 };
                  vErrors === null ? vErrors = [err374] : vErrors.push(err374), errors++;
                }
                if (data145 !== "function") {
                  let err375 = { instancePath: instancePath + "/tools/" + i8 + "/type", schemaPath: "#/properties/tools/items/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "function" }, schema: "function", parentSchema: schema31.properties.tools.items.allOf[0].then.properties.type, data: data145 };
                  vErrors === null ? vErrors = [err375] : vErrors.push(err375), errors++;
                }
              }
              if (data143.function !== void 0) {
                let data146 = data143.function;
                if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
                  if (data146.name === void 0) {
                    let err376 = { instancePath: instancePath + "/tools/" + i8 + "/function", schemaPath: "#/properties/tools/items/allOf/0/then/properties/function/required", keyword: "required", params: { missingProperty: "name" }, schema: schema31.properties.tools.items.allOf[0].then.properties.function.required, parentSchema: schema31.properties.tools.items.allOf[0].then.properties.function, data: data146 };
                    vErrors === null ? vErrors = [err376] : vErrors.push(err376), errors++;
                  }
                  if (data146.name !== void 0) {
                    let data147 = data146.name;
                    if (typeof data147 == "string") {
                      if (!pattern5.test(data147)) {
                        let err377 = { instancePath: instancePath + "/tools/" + i8 + "/function/name", schemaPath: "#/properties/tools/items/allOf/0/then/properties/function/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]{1,64}$" }, schema: "^[a-zA-Z0-9_-]{1,64}$", parentSchema: schema31.properties.tools.items.allOf[0].then.properties.function.properties.name, data: data147 };
                        vErrors === null ? vErrors = [err377] : vErrors.push(err377), errors++;
                      }
                    } else {
                      let err378 = { instancePath: instancePath + "/tools/" + i8 + "/function/name", schemaPath: "#/properties/tools/items/allOf/0/then/properties/function/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tools.items.allOf[0].then.properties.function.properties.name.type, parentSchema: schema31.properties.tools.items.allOf[0].then.properties.function.properties.name, data: data147 };
                      vErrors === null ? vErrors = [err378] : vErrors.push(err378), errors++;
                    }
                  }
                  if (data146.description !== void 0) {
                    let data148 = data146.description;
                    if (typeof data148 != "string") {
                      let err379 = { instancePath: instancePath + "/tools/" + i8 + "/function/description", schemaPath: "#/properties/tools/items/allOf/0/then/properties/function/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tools.items.allOf[0].then.properties.function.properties.description.type, parentSchema: schema31.properties.tools.items.allOf[0].then.properties.function.properties.description, data: data148 };
                      vErrors === null ? vErrors = [err379] : vErrors.push(err379), errors++;
                    }
                  }
                  if (data146.parameters !== void 0) {
                    let data149 = data146.parameters;
                    if (!(data149 && typeof data149 == "object" && !Array.isArray(data149))) {
                      let err380 = { instancePath: instancePath + "/tools/" + i8 + "/function/parameters", schemaPath: "#/properties/tools/items/allOf/0/then/properties/function/properties/parameters/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tools.items.allOf[0].then.properties.function.properties.parameters.type, parentSchema: schema31.properties.tools.items.allOf[0].then.properties.function.properties.parameters, data: data149 };
                      vErrors === null ? vErrors = [err380] : vErrors.push(err380), errors++;
                    }
                  }
                  if (data146.strict !== void 0) {
                    let data150 = data146.strict;
                    if (typeof data150 != "boolean" && data150 !== null) {
                      let err381 = { instancePath: instancePath + "/tools/" + i8 + "/function/strict", schemaPath: "#/properties/tools/items/allOf/0/then/properties/function/properties/strict/type", keyword: "type", params: { type: schema31.properties.tools.items.allOf[0].then.properties.function.properties.strict.type }, schema: schema31.properties.tools.items.allOf[0].then.properties.function.properties.strict.type, parentSchema: schema31.properties.tools.items.allOf[0].then.properties.function.properties.strict, data: data150 };
                      vErrors === null ? vErrors = [err381] : vErrors.push(err381), errors++;
                    }
                  }
                } else {
                  let err382 = { instancePath: instancePath + "/tools/" + i8 + "/function", schemaPath: "#/properties/tools/items/allOf/0/then/properties/function/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tools.items.allOf[0].then.properties.function.type, parentSchema: schema31.properties.tools.items.allOf[0].then.properties.function, data: data146 };
                  vErrors === null ? vErrors = [err382] : vErrors.push(err382), errors++;
                }
              }
            } else {
              let err383 = { instancePath: instancePath + "/tools/" + i8, schemaPath: "#/properties/tools/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tools.items.allOf[0].then.type, parentSchema: schema31.properties.tools.items.allOf[0].then, data: data143 };
              vErrors === null ? vErrors = [err383] : vErrors.push(err383), errors++;
            }
            var _valid22 = _errs406 === errors;
            if (valid118 = _valid22, valid118) {
              var props20 = {};
              props20.type = !0, props20.function = !0;
            }
          }
          if (!valid118) {
            let err384 = { instancePath: instancePath + "/tools/" + i8, schemaPath: "#/properties/tools/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.tools.items.allOf[0].if, parentSchema: schema31.properties.tools.items.allOf[0], data: data143 };
            vErrors === null ? vErrors = [err384] : vErrors.push(err384), errors++;
          }
          let _errs421 = errors, valid122 = !0, _errs422 = errors;
          if (errors === _errs422)
            if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
              let missing25;
              if (data143.type === void 0 && (missing25 = "type")) {
                let err385 = {};
                vErrors === null ? vErrors = [err385] : vErrors.push(err385), errors++;
              } else if (data143.type !== void 0 && data143.type !== "custom") {
                let err386 = {};
                vErrors === null ? vErrors = [err386] : vErrors.push(err386), errors++;
              }
            } else {
              let err387 = {};
              vErrors === null ? vErrors = [err387] : vErrors.push(err387), errors++;
            }
          var _valid23 = _errs422 === errors;
          if (errors = _errs421, vErrors !== null && (_errs421 ? vErrors.length = _errs421 : vErrors = null), _valid23) {
            let _errs425 = errors;
            if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
              if (data143.type === void 0) {
                let err388 = { instancePath: instancePath + "/tools/" + i8, schemaPath: "#/properties/tools/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.tools.items.allOf[1].then.required, parentSchema: schema31.properties.tools.items.allOf[1].then, data: data143 };
                vErrors === null ? vErrors = [err388] : vErrors.push(err388), errors++;
              }
              if (data143.custom === void 0) {
                let err389 = { instancePath: instancePath + "/tools/" + i8, schemaPath: "#/properties/tools/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "custom" }, schema: schema31.properties.tools.items.allOf[1].then.required, parentSchema: schema31.properties.tools.items.allOf[1].then, data: data143 };
                vErrors === null ? vErrors = [err389] : vErrors.push(err389), errors++;
              }
              if (data143.type !== void 0) {
                let data152 = data143.type;
                if (typeof data152 != "string") {
                  let err390 = { instancePath: instancePath + "/tools/" + i8 + "/type", schemaPath: "#/properties/tools/items/allOf/1/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tools.items.allOf[1].then.properties.type.type, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.type, data: data152 };
                  vErrors === null ? vErrors = [err390] : vErrors.push(err390), errors++;
                }
                if (data152 !== "custom") {
                  let err391 = { instancePath: instancePath + "/tools/" + i8 + "/type", schemaPath: "#/properties/tools/items/allOf/1/then/properties/type/const", keyword: "const", params: { allowedValue: "custom" }, schema: "custom", parentSchema: schema31.properties.tools.items.allOf[1].then.properties.type, data: data152 };
                  vErrors === null ? vErrors = [err391] : vErrors.push(err391), errors++;
                }
              }
              if (data143.custom !== void 0) {
                let data153 = data143.custom;
                if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
                  if (data153.name === void 0) {
                    let err392 = { instancePath: instancePath + "/tools/" + i8 + "/custom", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/required", keyword: "required", params: { missingProperty: "name" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.required, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom, data: data153 };
                    vErrors === null ? vErrors = [err392] : vErrors.push(err392), errors++;
                  }
                  if (data153.name !== void 0) {
                    let data154 = data153.name;
                    if (typeof data154 != "string") {
                      let err393 = { instancePath: instancePath + "/tools/" + i8 + "/custom/name", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.name.type, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.name, data: data154 };
                      vErrors === null ? vErrors = [err393] : vErrors.push(err393), errors++;
                    }
                  }
                  if (data153.description !== void 0) {
                    let data155 = data153.description;
                    if (typeof data155 != "string") {
                      let err394 = { instancePath: instancePath + "/tools/" + i8 + "/custom/description", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.description.type, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.description, data: data155 };
                      vErrors === null ? vErrors = [err394] : vErrors.push(err394), errors++;
                    }
                  }
                  if (data153.format !== void 0) {
                    let data156 = data153.format, _errs438 = errors, valid127 = !0, _errs439 = errors;
                    if (errors === _errs439)
                      if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                        let missing26;
                        if (data156.type === void 0 && (missing26 = "type")) {
                          let err395 = {};
                          vErrors === null ? vErrors = [err395] : vErrors.push(err395), errors++;
                        } else if (data156.type !== void 0 && data156.type !== "text") {
                          let err396 = {};
                          vErrors === null ? vErrors = [err396] : vErrors.push(err396), errors++;
                        }
                      } else {
                        let err397 = {};
                        vErrors === null ? vErrors = [err397] : vErrors.push(err397), errors++;
                      }
                    var _valid24 = _errs439 === errors;
                    if (errors = _errs438, vErrors !== null && (_errs438 ? vErrors.length = _errs438 : vErrors = null), _valid24) {
                      let _errs442 = errors;
                      if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                        if (data156.type === void 0) {
                          let err398 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[0].then.required, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[0].then, data: data156 };
                          vErrors === null ? vErrors = [err398] : vErrors.push(err398), errors++;
                        }
                        if (data156.type !== void 0) {
                          let data158 = data156.type;
                          if (typeof data158 != "string") {
                            let err399 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format/type", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/0/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[0].then.properties.type.type, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[0].then.properties.type, data: data158 };
                            vErrors === null ? vErrors = [err399] : vErrors.push(err399), errors++;
                          }
                          if (data158 !== "text") {
                            let err400 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format/type", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "text" }, schema: "text", parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[0].then.properties.type, data: data158 };
                            vErrors === null ? vErrors = [err400] : vErrors.push(err400), errors++;
                          }
                        }
                      } else {
                        let err401 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[0].then.type, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[0].then, data: data156 };
                        vErrors === null ? vErrors = [err401] : vErrors.push(err401), errors++;
                      }
                      var _valid24 = _errs442 === errors;
                      if (valid127 = _valid24, valid127) {
                        var props21 = {};
                        props21.type = !0;
                      }
                    }
                    if (!valid127) {
                      let err402 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[0].if, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[0], data: data156 };
                      vErrors === null ? vErrors = [err402] : vErrors.push(err402), errors++;
                    }
                    let _errs447 = errors, valid130 = !0, _errs448 = errors;
                    if (errors === _errs448)
                      if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                        let missing27;
                        if (data156.type === void 0 && (missing27 = "type")) {
                          let err403 = {};
                          vErrors === null ? vErrors = [err403] : vErrors.push(err403), errors++;
                        } else if (data156.type !== void 0 && data156.type !== "grammar") {
                          let err404 = {};
                          vErrors === null ? vErrors = [err404] : vErrors.push(err404), errors++;
                        }
                      } else {
                        let err405 = {};
                        vErrors === null ? vErrors = [err405] : vErrors.push(err405), errors++;
                      }
                    var _valid25 = _errs448 === errors;
                    if (errors = _errs447, vErrors !== null && (_errs447 ? vErrors.length = _errs447 : vErrors = null), _valid25) {
                      let _errs451 = errors;
                      if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                        if (data156.type === void 0) {
                          let err406 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/1/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.required, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then, data: data156 };
                          vErrors === null ? vErrors = [err406] : vErrors.push(err406), errors++;
                        }
                        if (data156.grammar === void 0) {
                          let err407 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/1/then/required", keyword: "required", params: { missingProperty: "grammar" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.required, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then, data: data156 };
                          vErrors === null ? vErrors = [err407] : vErrors.push(err407), errors++;
                        }
                        if (data156.type !== void 0) {
                          let data160 = data156.type;
                          if (typeof data160 != "string") {
                            let err408 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format/type", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/1/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.type.type, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.type, data: data160 };
                            vErrors === null ? vErrors = [err408] : vErrors.push(err408), errors++;
                          }
                          if (data160 !== "grammar") {
                            let err409 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format/type", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/1/then/properties/type/const", keyword: "const", params: { allowedValue: "grammar" }, schema: "grammar", parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.type, data: data160 };
                            vErrors === null ? vErrors = [err409] : vErrors.push(err409), errors++;
                          }
                        }
                        if (data156.grammar !== void 0) {
                          let data161 = data156.grammar;
                          if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
                            if (data161.definition === void 0) {
                              let err410 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format/grammar", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/1/then/properties/grammar/required", keyword: "required", params: { missingProperty: "definition" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.grammar.required, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.grammar, data: data161 };
                              vErrors === null ? vErrors = [err410] : vErrors.push(err410), errors++;
                            }
                            if (data161.syntax === void 0) {
                              let err411 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format/grammar", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/1/then/properties/grammar/required", keyword: "required", params: { missingProperty: "syntax" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.grammar.required, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.grammar, data: data161 };
                              vErrors === null ? vErrors = [err411] : vErrors.push(err411), errors++;
                            }
                            if (data161.definition !== void 0) {
                              let data162 = data161.definition;
                              if (typeof data162 != "string") {
                                let err412 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format/grammar/definition", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/1/then/properties/grammar/properties/definition/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.grammar.properties.definition.type, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.grammar.properties.definition, data: data162 };
                                vErrors === null ? vErrors = [err412] : vErrors.push(err412), errors++;
                              }
                            }
                            if (data161.syntax !== void 0) {
                              let data163 = data161.syntax;
                              if (typeof data163 != "string") {
                                let err413 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format/grammar/syntax", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/1/then/properties/grammar/properties/syntax/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.grammar.properties.syntax.type, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.grammar.properties.syntax, data: data163 };
                                vErrors === null ? vErrors = [err413] : vErrors.push(err413), errors++;
                              }
                              if (!(data163 === "lark" || data163 === "regex")) {
                                let err414 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format/grammar/syntax", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/1/then/properties/grammar/properties/syntax/enum", keyword: "enum", params: { allowedValues: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.grammar.properties.syntax.enum }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.grammar.properties.syntax.enum, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.grammar.properties.syntax, data: data163 };
                                vErrors === null ? vErrors = [err414] : vErrors.push(err414), errors++;
                              }
                            }
                          } else {
                            let err415 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format/grammar", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/1/then/properties/grammar/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.grammar.type, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.properties.grammar, data: data161 };
                            vErrors === null ? vErrors = [err415] : vErrors.push(err415), errors++;
                          }
                        }
                      } else {
                        let err416 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then.type, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].then, data: data156 };
                        vErrors === null ? vErrors = [err416] : vErrors.push(err416), errors++;
                      }
                      var _valid25 = _errs451 === errors;
                      if (valid130 = _valid25, valid130) {
                        var props22 = {};
                        props22.type = !0, props22.grammar = !0;
                      }
                    }
                    if (!valid130) {
                      let err417 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1].if, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.allOf[1], data: data156 };
                      vErrors === null ? vErrors = [err417] : vErrors.push(err417), errors++;
                    }
                    if (props21 !== !0 && props22 !== void 0 && (props22 === !0 ? props21 = !0 : (props21 = props21 || {}, Object.assign(props21, props22))), data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                      if (data156.type === void 0) {
                        let err418 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.required, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format, data: data156 };
                        vErrors === null ? vErrors = [err418] : vErrors.push(err418), errors++;
                      }
                      if (props21 !== !0 && (props21 = props21 || {}, props21.type = !0), data156.type !== void 0) {
                        let data164 = data156.type;
                        if (typeof data164 != "string") {
                          let err419 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format/type", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.properties.type.type, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.properties.type, data: data164 };
                          vErrors === null ? vErrors = [err419] : vErrors.push(err419), errors++;
                        }
                        if (!(data164 === "text" || data164 === "grammar")) {
                          let err420 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format/type", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.properties.type.enum }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.properties.type.enum, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.properties.type, data: data164 };
                          vErrors === null ? vErrors = [err420] : vErrors.push(err420), errors++;
                        }
                      }
                    } else {
                      let err421 = { instancePath: instancePath + "/tools/" + i8 + "/custom/format", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/properties/format/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format.type, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom.properties.format, data: data156 };
                      vErrors === null ? vErrors = [err421] : vErrors.push(err421), errors++;
                    }
                  }
                } else {
                  let err422 = { instancePath: instancePath + "/tools/" + i8 + "/custom", schemaPath: "#/properties/tools/items/allOf/1/then/properties/custom/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tools.items.allOf[1].then.properties.custom.type, parentSchema: schema31.properties.tools.items.allOf[1].then.properties.custom, data: data153 };
                  vErrors === null ? vErrors = [err422] : vErrors.push(err422), errors++;
                }
              }
            } else {
              let err423 = { instancePath: instancePath + "/tools/" + i8, schemaPath: "#/properties/tools/items/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tools.items.allOf[1].then.type, parentSchema: schema31.properties.tools.items.allOf[1].then, data: data143 };
              vErrors === null ? vErrors = [err423] : vErrors.push(err423), errors++;
            }
            var _valid23 = _errs425 === errors;
            if (valid122 = _valid23, valid122) {
              var props23 = {};
              props23.type = !0, props23.custom = !0;
            }
          }
          if (!valid122) {
            let err424 = { instancePath: instancePath + "/tools/" + i8, schemaPath: "#/properties/tools/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.tools.items.allOf[1].if, parentSchema: schema31.properties.tools.items.allOf[1], data: data143 };
            vErrors === null ? vErrors = [err424] : vErrors.push(err424), errors++;
          }
          if (props20 !== !0 && props23 !== void 0 && (props23 === !0 ? props20 = !0 : (props20 = props20 || {}, Object.assign(props20, props23))), data143 && typeof data143 == "object" && !Array.isArray(data143)) {
            if (data143.type === void 0) {
              let err425 = { instancePath: instancePath + "/tools/" + i8, schemaPath: "#/properties/tools/items/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.tools.items.required, parentSchema: schema31.properties.tools.items, data: data143 };
              vErrors === null ? vErrors = [err425] : vErrors.push(err425), errors++;
            }
            if (props20 !== !0 && (props20 = props20 || {}, props20.type = !0), data143.type !== void 0) {
              let data165 = data143.type;
              if (typeof data165 != "string") {
                let err426 = { instancePath: instancePath + "/tools/" + i8 + "/type", schemaPath: "#/properties/tools/items/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tools.items.properties.type.type, parentSchema: schema31.properties.tools.items.properties.type, data: data165 };
                vErrors === null ? vErrors = [err426] : vErrors.push(err426), errors++;
              }
              if (!(data165 === "function" || data165 === "custom")) {
                let err427 = { instancePath: instancePath + "/tools/" + i8 + "/type", schemaPath: "#/properties/tools/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.tools.items.properties.type.enum }, schema: schema31.properties.tools.items.properties.type.enum, parentSchema: schema31.properties.tools.items.properties.type, data: data165 };
                vErrors === null ? vErrors = [err427] : vErrors.push(err427), errors++;
              }
            }
          } else {
            let err428 = { instancePath: instancePath + "/tools/" + i8, schemaPath: "#/properties/tools/items/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tools.items.type, parentSchema: schema31.properties.tools.items, data: data143 };
            vErrors === null ? vErrors = [err428] : vErrors.push(err428), errors++;
          }
        }
      } else {
        let err429 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.tools.type, parentSchema: schema31.properties.tools, data: data142 };
        vErrors === null ? vErrors = [err429] : vErrors.push(err429), errors++;
      }
    }
    if (data.tool_choice !== void 0) {
      let data166 = data.tool_choice;
      if (typeof data166 != "string" && !(data166 && typeof data166 == "object" && !Array.isArray(data166))) {
        let err430 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/type", keyword: "type", params: { type: schema31.properties.tool_choice.type }, schema: schema31.properties.tool_choice.type, parentSchema: schema31.properties.tool_choice, data: data166 };
        vErrors === null ? vErrors = [err430] : vErrors.push(err430), errors++;
      }
      let _errs468 = errors, valid137 = !0, _errs469 = errors;
      if (typeof data166 != "string") {
        let err431 = {};
        vErrors === null ? vErrors = [err431] : vErrors.push(err431), errors++;
      }
      var _valid26 = _errs469 === errors;
      if (errors = _errs468, vErrors !== null && (_errs468 ? vErrors.length = _errs468 : vErrors = null), _valid26) {
        let _errs471 = errors;
        if (typeof data166 != "string") {
          let err432 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tool_choice.allOf[0].then.type, parentSchema: schema31.properties.tool_choice.allOf[0].then, data: data166 };
          vErrors === null ? vErrors = [err432] : vErrors.push(err432), errors++;
        }
        if (!(data166 === "none" || data166 === "auto" || data166 === "required")) {
          let err433 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/0/then/enum", keyword: "enum", params: { allowedValues: schema31.properties.tool_choice.allOf[0].then.enum }, schema: schema31.properties.tool_choice.allOf[0].then.enum, parentSchema: schema31.properties.tool_choice.allOf[0].then, data: data166 };
          vErrors === null ? vErrors = [err433] : vErrors.push(err433), errors++;
        }
        var _valid26 = _errs471 === errors;
        valid137 = _valid26;
      }
      if (!valid137) {
        let err434 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.tool_choice.allOf[0].if, parentSchema: schema31.properties.tool_choice.allOf[0], data: data166 };
        vErrors === null ? vErrors = [err434] : vErrors.push(err434), errors++;
      }
      let _errs474 = errors, valid138 = !0, _errs475 = errors;
      if (!(data166 && typeof data166 == "object" && !Array.isArray(data166))) {
        let err435 = {};
        vErrors === null ? vErrors = [err435] : vErrors.push(err435), errors++;
      }
      var _valid27 = _errs475 === errors;
      if (errors = _errs474, vErrors !== null && (_errs474 ? vErrors.length = _errs474 : vErrors = null), _valid27) {
        let _errs477 = errors, _errs480 = errors, valid140 = !0, _errs481 = errors;
        if (errors === _errs481)
          if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
            let missing28;
            if (data166.type === void 0 && (missing28 = "type")) {
              let err436 = {};
              vErrors === null ? vErrors = [err436] : vErrors.push(err436), errors++;
            } else if (data166.type !== void 0 && data166.type !== "function") {
              let err437 = {};
              vErrors === null ? vErrors = [err437] : vErrors.push(err437), errors++;
            }
          } else {
            let err438 = {};
            vErrors === null ? vErrors = [err438] : vErrors.push(err438), errors++;
          }
        var _valid28 = _errs481 === errors;
        if (errors = _errs480, vErrors !== null && (_errs480 ? vErrors.length = _errs480 : vErrors = null), _valid28) {
          let _errs484 = errors;
          if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
            if (data166.type === void 0) {
              let err439 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then.required, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then, data: data166 };
              vErrors === null ? vErrors = [err439] : vErrors.push(err439), errors++;
            }
            if (data166.function === void 0) {
              let err440 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/0/then/required", keyword: "required", params: { missingProperty: "function" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then.required, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then, data: data166 };
              vErrors === null ? vErrors = [err440] : vErrors.push(err440), errors++;
            }
            if (data166.type !== void 0) {
              let data168 = data166.type;
              if (typeof data168 != "string") {
                let err441 = { instancePath: instancePath + "/tool_choice/type", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/0/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then.properties.type.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then.properties.type, data: data168 };
                vErrors === null ? vErrors = [err441] : vErrors.push(err441), errors++;
              }
              if (data168 !== "function") {
                let err442 = { instancePath: instancePath + "/tool_choice/type", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "function" }, schema: "function", parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then.properties.type, data: data168 };
                vErrors === null ? vErrors = [err442] : vErrors.push(err442), errors++;
              }
            }
            if (data166.function !== void 0) {
              let data169 = data166.function;
              if (data169 && typeof data169 == "object" && !Array.isArray(data169)) {
                if (data169.name === void 0) {
                  let err443 = { instancePath: instancePath + "/tool_choice/function", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/0/then/properties/function/required", keyword: "required", params: { missingProperty: "name" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then.properties.function.required, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then.properties.function, data: data169 };
                  vErrors === null ? vErrors = [err443] : vErrors.push(err443), errors++;
                }
                if (data169.name !== void 0) {
                  let data170 = data169.name;
                  if (typeof data170 != "string") {
                    let err444 = { instancePath: instancePath + "/tool_choice/function/name", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/0/then/properties/function/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then.properties.function.properties.name.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then.properties.function.properties.name, data: data170 };
                    vErrors === null ? vErrors = [err444] : vErrors.push(err444), errors++;
                  }
                }
              } else {
                let err445 = { instancePath: instancePath + "/tool_choice/function", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/0/then/properties/function/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then.properties.function.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then.properties.function, data: data169 };
                vErrors === null ? vErrors = [err445] : vErrors.push(err445), errors++;
              }
            }
          } else {
            let err446 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[0].then, data: data166 };
            vErrors === null ? vErrors = [err446] : vErrors.push(err446), errors++;
          }
          var _valid28 = _errs484 === errors;
          if (valid140 = _valid28, valid140) {
            var props24 = {};
            props24.type = !0, props24.function = !0;
          }
        }
        if (!valid140) {
          let err447 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[0].if, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[0], data: data166 };
          vErrors === null ? vErrors = [err447] : vErrors.push(err447), errors++;
        }
        let _errs493 = errors, valid144 = !0, _errs494 = errors;
        if (errors === _errs494)
          if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
            let missing29;
            if (data166.type === void 0 && (missing29 = "type")) {
              let err448 = {};
              vErrors === null ? vErrors = [err448] : vErrors.push(err448), errors++;
            } else if (data166.type !== void 0 && data166.type !== "custom") {
              let err449 = {};
              vErrors === null ? vErrors = [err449] : vErrors.push(err449), errors++;
            }
          } else {
            let err450 = {};
            vErrors === null ? vErrors = [err450] : vErrors.push(err450), errors++;
          }
        var _valid29 = _errs494 === errors;
        if (errors = _errs493, vErrors !== null && (_errs493 ? vErrors.length = _errs493 : vErrors = null), _valid29) {
          let _errs497 = errors;
          if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
            if (data166.type === void 0) {
              let err451 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/1/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then.required, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then, data: data166 };
              vErrors === null ? vErrors = [err451] : vErrors.push(err451), errors++;
            }
            if (data166.custom === void 0) {
              let err452 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/1/then/required", keyword: "required", params: { missingProperty: "custom" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then.required, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then, data: data166 };
              vErrors === null ? vErrors = [err452] : vErrors.push(err452), errors++;
            }
            if (data166.type !== void 0) {
              let data172 = data166.type;
              if (typeof data172 != "string") {
                let err453 = { instancePath: instancePath + "/tool_choice/type", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/1/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then.properties.type.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then.properties.type, data: data172 };
                vErrors === null ? vErrors = [err453] : vErrors.push(err453), errors++;
              }
              if (data172 !== "custom") {
                let err454 = { instancePath: instancePath + "/tool_choice/type", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/1/then/properties/type/const", keyword: "const", params: { allowedValue: "custom" }, schema: "custom", parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then.properties.type, data: data172 };
                vErrors === null ? vErrors = [err454] : vErrors.push(err454), errors++;
              }
            }
            if (data166.custom !== void 0) {
              let data173 = data166.custom;
              if (data173 && typeof data173 == "object" && !Array.isArray(data173)) {
                if (data173.name === void 0) {
                  let err455 = { instancePath: instancePath + "/tool_choice/custom", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/1/then/properties/custom/required", keyword: "required", params: { missingProperty: "name" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then.properties.custom.required, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then.properties.custom, data: data173 };
                  vErrors === null ? vErrors = [err455] : vErrors.push(err455), errors++;
                }
                if (data173.name !== void 0) {
                  let data174 = data173.name;
                  if (typeof data174 != "string") {
                    let err456 = { instancePath: instancePath + "/tool_choice/custom/name", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/1/then/properties/custom/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then.properties.custom.properties.name.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then.properties.custom.properties.name, data: data174 };
                    vErrors === null ? vErrors = [err456] : vErrors.push(err456), errors++;
                  }
                }
              } else {
                let err457 = { instancePath: instancePath + "/tool_choice/custom", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/1/then/properties/custom/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then.properties.custom.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then.properties.custom, data: data173 };
                vErrors === null ? vErrors = [err457] : vErrors.push(err457), errors++;
              }
            }
          } else {
            let err458 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[1].then, data: data166 };
            vErrors === null ? vErrors = [err458] : vErrors.push(err458), errors++;
          }
          var _valid29 = _errs497 === errors;
          if (valid144 = _valid29, valid144) {
            var props25 = {};
            props25.type = !0, props25.custom = !0;
          }
        }
        if (!valid144) {
          let err459 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[1].if, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[1], data: data166 };
          vErrors === null ? vErrors = [err459] : vErrors.push(err459), errors++;
        }
        props24 !== !0 && props25 !== void 0 && (props25 === !0 ? props24 = !0 : (props24 = props24 || {}, Object.assign(props24, props25)));
        let _errs506 = errors, valid148 = !0, _errs507 = errors;
        if (errors === _errs507)
          if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
            let missing30;
            if (data166.type === void 0 && (missing30 = "type")) {
              let err460 = {};
              vErrors === null ? vErrors = [err460] : vErrors.push(err460), errors++;
            } else if (data166.type !== void 0 && data166.type !== "allowed_tools") {
              let err461 = {};
              vErrors === null ? vErrors = [err461] : vErrors.push(err461), errors++;
            }
          } else {
            let err462 = {};
            vErrors === null ? vErrors = [err462] : vErrors.push(err462), errors++;
          }
        var _valid30 = _errs507 === errors;
        if (errors = _errs506, vErrors !== null && (_errs506 ? vErrors.length = _errs506 : vErrors = null), _valid30) {
          let _errs510 = errors;
          if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
            if (data166.type === void 0) {
              let err463 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/2/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.required, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then, data: data166 };
              vErrors === null ? vErrors = [err463] : vErrors.push(err463), errors++;
            }
            if (data166.allowed_tools === void 0) {
              let err464 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/2/then/required", keyword: "required", params: { missingProperty: "allowed_tools" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.required, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then, data: data166 };
              vErrors === null ? vErrors = [err464] : vErrors.push(err464), errors++;
            }
            if (data166.type !== void 0) {
              let data176 = data166.type;
              if (typeof data176 != "string") {
                let err465 = { instancePath: instancePath + "/tool_choice/type", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/2/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.type.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.type, data: data176 };
                vErrors === null ? vErrors = [err465] : vErrors.push(err465), errors++;
              }
              if (data176 !== "allowed_tools") {
                let err466 = { instancePath: instancePath + "/tool_choice/type", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/2/then/properties/type/const", keyword: "const", params: { allowedValue: "allowed_tools" }, schema: "allowed_tools", parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.type, data: data176 };
                vErrors === null ? vErrors = [err466] : vErrors.push(err466), errors++;
              }
            }
            if (data166.allowed_tools !== void 0) {
              let data177 = data166.allowed_tools;
              if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
                if (data177.mode === void 0) {
                  let err467 = { instancePath: instancePath + "/tool_choice/allowed_tools", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/2/then/properties/allowed_tools/required", keyword: "required", params: { missingProperty: "mode" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools.required, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools, data: data177 };
                  vErrors === null ? vErrors = [err467] : vErrors.push(err467), errors++;
                }
                if (data177.tools === void 0) {
                  let err468 = { instancePath: instancePath + "/tool_choice/allowed_tools", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/2/then/properties/allowed_tools/required", keyword: "required", params: { missingProperty: "tools" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools.required, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools, data: data177 };
                  vErrors === null ? vErrors = [err468] : vErrors.push(err468), errors++;
                }
                if (data177.mode !== void 0) {
                  let data178 = data177.mode;
                  if (typeof data178 != "string") {
                    let err469 = { instancePath: instancePath + "/tool_choice/allowed_tools/mode", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/2/then/properties/allowed_tools/properties/mode/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools.properties.mode.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools.properties.mode, data: data178 };
                    vErrors === null ? vErrors = [err469] : vErrors.push(err469), errors++;
                  }
                  if (!(data178 === "auto" || data178 === "required")) {
                    let err470 = { instancePath: instancePath + "/tool_choice/allowed_tools/mode", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/2/then/properties/allowed_tools/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools.properties.mode.enum }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools.properties.mode.enum, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools.properties.mode, data: data178 };
                    vErrors === null ? vErrors = [err470] : vErrors.push(err470), errors++;
                  }
                }
                if (data177.tools !== void 0) {
                  let data179 = data177.tools;
                  if (Array.isArray(data179)) {
                    let len9 = data179.length;
                    for (let i9 = 0; i9 < len9; i9++) {
                      let data180 = data179[i9];
                      if (!(data180 && typeof data180 == "object" && !Array.isArray(data180))) {
                        let err471 = { instancePath: instancePath + "/tool_choice/allowed_tools/tools/" + i9, schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/2/then/properties/allowed_tools/properties/tools/items/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools.properties.tools.items.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools.properties.tools.items, data: data180 };
                        vErrors === null ? vErrors = [err471] : vErrors.push(err471), errors++;
                      }
                    }
                  } else {
                    let err472 = { instancePath: instancePath + "/tool_choice/allowed_tools/tools", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/2/then/properties/allowed_tools/properties/tools/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools.properties.tools.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools.properties.tools, data: data179 };
                    vErrors === null ? vErrors = [err472] : vErrors.push(err472), errors++;
                  }
                }
              } else {
                let err473 = { instancePath: instancePath + "/tool_choice/allowed_tools", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/2/then/properties/allowed_tools/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.properties.allowed_tools, data: data177 };
                vErrors === null ? vErrors = [err473] : vErrors.push(err473), errors++;
              }
            }
          } else {
            let err474 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[2].then, data: data166 };
            vErrors === null ? vErrors = [err474] : vErrors.push(err474), errors++;
          }
          var _valid30 = _errs510 === errors;
          if (valid148 = _valid30, valid148) {
            var props26 = {};
            props26.type = !0, props26.allowed_tools = !0;
          }
        }
        if (!valid148) {
          let err475 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/then/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.tool_choice.allOf[1].then.allOf[2].if, parentSchema: schema31.properties.tool_choice.allOf[1].then.allOf[2], data: data166 };
          vErrors === null ? vErrors = [err475] : vErrors.push(err475), errors++;
        }
        if (props24 !== !0 && props26 !== void 0 && (props26 === !0 ? props24 = !0 : (props24 = props24 || {}, Object.assign(props24, props26))), data166 && typeof data166 == "object" && !Array.isArray(data166)) {
          if (data166.type === void 0) {
            let err476 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.tool_choice.allOf[1].then.required, parentSchema: schema31.properties.tool_choice.allOf[1].then, data: data166 };
            vErrors === null ? vErrors = [err476] : vErrors.push(err476), errors++;
          }
          if (props24 !== !0 && (props24 = props24 || {}, props24.type = !0), data166.type !== void 0) {
            let data181 = data166.type;
            if (typeof data181 != "string") {
              let err477 = { instancePath: instancePath + "/tool_choice/type", schemaPath: "#/properties/tool_choice/allOf/1/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.tool_choice.allOf[1].then.properties.type.type, parentSchema: schema31.properties.tool_choice.allOf[1].then.properties.type, data: data181 };
              vErrors === null ? vErrors = [err477] : vErrors.push(err477), errors++;
            }
            if (!(data181 === "function" || data181 === "custom" || data181 === "allowed_tools")) {
              let err478 = { instancePath: instancePath + "/tool_choice/type", schemaPath: "#/properties/tool_choice/allOf/1/then/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.tool_choice.allOf[1].then.properties.type.enum }, schema: schema31.properties.tool_choice.allOf[1].then.properties.type.enum, parentSchema: schema31.properties.tool_choice.allOf[1].then.properties.type, data: data181 };
              vErrors === null ? vErrors = [err478] : vErrors.push(err478), errors++;
            }
          }
        } else {
          let err479 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.tool_choice.allOf[1].then.type, parentSchema: schema31.properties.tool_choice.allOf[1].then, data: data166 };
          vErrors === null ? vErrors = [err479] : vErrors.push(err479), errors++;
        }
        var _valid27 = _errs477 === errors;
        valid138 = _valid27;
      }
      if (!valid138) {
        let err480 = { instancePath: instancePath + "/tool_choice", schemaPath: "#/properties/tool_choice/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.tool_choice.allOf[1].if, parentSchema: schema31.properties.tool_choice.allOf[1], data: data166 };
        vErrors === null ? vErrors = [err480] : vErrors.push(err480), errors++;
      }
    }
    if (data.parallel_tool_calls !== void 0) {
      let data182 = data.parallel_tool_calls;
      if (typeof data182 != "boolean") {
        let err481 = { instancePath: instancePath + "/parallel_tool_calls", schemaPath: "#/properties/parallel_tool_calls/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.parallel_tool_calls.type, parentSchema: schema31.properties.parallel_tool_calls, data: data182 };
        vErrors === null ? vErrors = [err481] : vErrors.push(err481), errors++;
      }
    }
    if (data.functions !== void 0) {
      let data183 = data.functions;
      if (Array.isArray(data183)) {
        if (data183.length > 128) {
          let err482 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/maxItems", keyword: "maxItems", params: { limit: 128 }, schema: 128, parentSchema: schema31.properties.functions, data: data183 };
          vErrors === null ? vErrors = [err482] : vErrors.push(err482), errors++;
        }
        if (data183.length < 1) {
          let err483 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.functions, data: data183 };
          vErrors === null ? vErrors = [err483] : vErrors.push(err483), errors++;
        }
        let len10 = data183.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data184 = data183[i10];
          if (data184 && typeof data184 == "object" && !Array.isArray(data184)) {
            if (data184.name === void 0) {
              let err484 = { instancePath: instancePath + "/functions/" + i10, schemaPath: "#/properties/functions/items/required", keyword: "required", params: { missingProperty: "name" }, schema: schema31.properties.functions.items.required, parentSchema: schema31.properties.functions.items, data: data184 };
              vErrors === null ? vErrors = [err484] : vErrors.push(err484), errors++;
            }
            if (data184.name !== void 0) {
              let data185 = data184.name;
              if (typeof data185 == "string") {
                if (!pattern5.test(data185)) {
                  let err485 = { instancePath: instancePath + "/functions/" + i10 + "/name", schemaPath: "#/properties/functions/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]{1,64}$" }, schema: "^[a-zA-Z0-9_-]{1,64}$", parentSchema: schema31.properties.functions.items.properties.name, data: data185 };
                  vErrors === null ? vErrors = [err485] : vErrors.push(err485), errors++;
                }
              } else {
                let err486 = { instancePath: instancePath + "/functions/" + i10 + "/name", schemaPath: "#/properties/functions/items/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.functions.items.properties.name.type, parentSchema: schema31.properties.functions.items.properties.name, data: data185 };
                vErrors === null ? vErrors = [err486] : vErrors.push(err486), errors++;
              }
            }
            if (data184.description !== void 0) {
              let data186 = data184.description;
              if (typeof data186 != "string") {
                let err487 = { instancePath: instancePath + "/functions/" + i10 + "/description", schemaPath: "#/properties/functions/items/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.functions.items.properties.description.type, parentSchema: schema31.properties.functions.items.properties.description, data: data186 };
                vErrors === null ? vErrors = [err487] : vErrors.push(err487), errors++;
              }
            }
            if (data184.parameters !== void 0) {
              let data187 = data184.parameters;
              if (!(data187 && typeof data187 == "object" && !Array.isArray(data187))) {
                let err488 = { instancePath: instancePath + "/functions/" + i10 + "/parameters", schemaPath: "#/properties/functions/items/properties/parameters/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.functions.items.properties.parameters.type, parentSchema: schema31.properties.functions.items.properties.parameters, data: data187 };
                vErrors === null ? vErrors = [err488] : vErrors.push(err488), errors++;
              }
            }
          } else {
            let err489 = { instancePath: instancePath + "/functions/" + i10, schemaPath: "#/properties/functions/items/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.functions.items.type, parentSchema: schema31.properties.functions.items, data: data184 };
            vErrors === null ? vErrors = [err489] : vErrors.push(err489), errors++;
          }
        }
      } else {
        let err490 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.functions.type, parentSchema: schema31.properties.functions, data: data183 };
        vErrors === null ? vErrors = [err490] : vErrors.push(err490), errors++;
      }
    }
    if (data.function_call !== void 0) {
      let data188 = data.function_call;
      if (typeof data188 != "string" && !(data188 && typeof data188 == "object" && !Array.isArray(data188))) {
        let err491 = { instancePath: instancePath + "/function_call", schemaPath: "#/properties/function_call/type", keyword: "type", params: { type: schema31.properties.function_call.type }, schema: schema31.properties.function_call.type, parentSchema: schema31.properties.function_call, data: data188 };
        vErrors === null ? vErrors = [err491] : vErrors.push(err491), errors++;
      }
      let _errs539 = errors, valid159 = !0, _errs540 = errors;
      if (typeof data188 != "string") {
        let err492 = {};
        vErrors === null ? vErrors = [err492] : vErrors.push(err492), errors++;
      }
      var _valid31 = _errs540 === errors;
      if (errors = _errs539, vErrors !== null && (_errs539 ? vErrors.length = _errs539 : vErrors = null), _valid31) {
        let _errs542 = errors;
        if (typeof data188 != "string") {
          let err493 = { instancePath: instancePath + "/function_call", schemaPath: "#/properties/function_call/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.function_call.allOf[0].then.type, parentSchema: schema31.properties.function_call.allOf[0].then, data: data188 };
          vErrors === null ? vErrors = [err493] : vErrors.push(err493), errors++;
        }
        if (!(data188 === "none" || data188 === "auto")) {
          let err494 = { instancePath: instancePath + "/function_call", schemaPath: "#/properties/function_call/allOf/0/then/enum", keyword: "enum", params: { allowedValues: schema31.properties.function_call.allOf[0].then.enum }, schema: schema31.properties.function_call.allOf[0].then.enum, parentSchema: schema31.properties.function_call.allOf[0].then, data: data188 };
          vErrors === null ? vErrors = [err494] : vErrors.push(err494), errors++;
        }
        var _valid31 = _errs542 === errors;
        valid159 = _valid31;
      }
      if (!valid159) {
        let err495 = { instancePath: instancePath + "/function_call", schemaPath: "#/properties/function_call/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.function_call.allOf[0].if, parentSchema: schema31.properties.function_call.allOf[0], data: data188 };
        vErrors === null ? vErrors = [err495] : vErrors.push(err495), errors++;
      }
      let _errs545 = errors, valid160 = !0, _errs546 = errors;
      if (!(data188 && typeof data188 == "object" && !Array.isArray(data188))) {
        let err496 = {};
        vErrors === null ? vErrors = [err496] : vErrors.push(err496), errors++;
      }
      var _valid32 = _errs546 === errors;
      if (errors = _errs545, vErrors !== null && (_errs545 ? vErrors.length = _errs545 : vErrors = null), _valid32) {
        let _errs548 = errors;
        if (data188 && typeof data188 == "object" && !Array.isArray(data188)) {
          if (data188.name === void 0) {
            let err497 = { instancePath: instancePath + "/function_call", schemaPath: "#/properties/function_call/allOf/1/then/required", keyword: "required", params: { missingProperty: "name" }, schema: schema31.properties.function_call.allOf[1].then.required, parentSchema: schema31.properties.function_call.allOf[1].then, data: data188 };
            vErrors === null ? vErrors = [err497] : vErrors.push(err497), errors++;
          }
          if (data188.name !== void 0) {
            let data189 = data188.name;
            if (typeof data189 != "string") {
              let err498 = { instancePath: instancePath + "/function_call/name", schemaPath: "#/properties/function_call/allOf/1/then/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.function_call.allOf[1].then.properties.name.type, parentSchema: schema31.properties.function_call.allOf[1].then.properties.name, data: data189 };
              vErrors === null ? vErrors = [err498] : vErrors.push(err498), errors++;
            }
          }
        } else {
          let err499 = { instancePath: instancePath + "/function_call", schemaPath: "#/properties/function_call/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.function_call.allOf[1].then.type, parentSchema: schema31.properties.function_call.allOf[1].then, data: data188 };
          vErrors === null ? vErrors = [err499] : vErrors.push(err499), errors++;
        }
        var _valid32 = _errs548 === errors;
        if (valid160 = _valid32, valid160) {
          var props27 = {};
          props27.name = !0;
        }
      }
      if (!valid160) {
        let err500 = { instancePath: instancePath + "/function_call", schemaPath: "#/properties/function_call/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.function_call.allOf[1].if, parentSchema: schema31.properties.function_call.allOf[1], data: data188 };
        vErrors === null ? vErrors = [err500] : vErrors.push(err500), errors++;
      }
    }
    if (data.modalities !== void 0) {
      let data190 = data.modalities;
      if (!Array.isArray(data190) && data190 !== null) {
        let err501 = { instancePath: instancePath + "/modalities", schemaPath: "#/properties/modalities/type", keyword: "type", params: { type: schema31.properties.modalities.type }, schema: schema31.properties.modalities.type, parentSchema: schema31.properties.modalities, data: data190 };
        vErrors === null ? vErrors = [err501] : vErrors.push(err501), errors++;
      }
      if (Array.isArray(data190)) {
        let len11 = data190.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data191 = data190[i11];
          if (typeof data191 != "string") {
            let err502 = { instancePath: instancePath + "/modalities/" + i11, schemaPath: "#/properties/modalities/items/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.modalities.items.type, parentSchema: schema31.properties.modalities.items, data: data191 };
            vErrors === null ? vErrors = [err502] : vErrors.push(err502), errors++;
          }
          if (!(data191 === "text" || data191 === "audio")) {
            let err503 = { instancePath: instancePath + "/modalities/" + i11, schemaPath: "#/properties/modalities/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.modalities.items.enum }, schema: schema31.properties.modalities.items.enum, parentSchema: schema31.properties.modalities.items, data: data191 };
            vErrors === null ? vErrors = [err503] : vErrors.push(err503), errors++;
          }
        }
      }
    }
    if (data.audio !== void 0) {
      let data192 = data.audio;
      if (!(data192 && typeof data192 == "object" && !Array.isArray(data192)) && data192 !== null) {
        let err504 = { instancePath: instancePath + "/audio", schemaPath: "#/properties/audio/type", keyword: "type", params: { type: schema31.properties.audio.type }, schema: schema31.properties.audio.type, parentSchema: schema31.properties.audio, data: data192 };
        vErrors === null ? vErrors = [err504] : vErrors.push(err504), errors++;
      }
      if (data192 && typeof data192 == "object" && !Array.isArray(data192)) {
        if (data192.voice === void 0) {
          let err505 = { instancePath: instancePath + "/audio", schemaPath: "#/properties/audio/required", keyword: "required", params: { missingProperty: "voice" }, schema: schema31.properties.audio.required, parentSchema: schema31.properties.audio, data: data192 };
          vErrors === null ? vErrors = [err505] : vErrors.push(err505), errors++;
        }
        if (data192.format === void 0) {
          let err506 = { instancePath: instancePath + "/audio", schemaPath: "#/properties/audio/required", keyword: "required", params: { missingProperty: "format" }, schema: schema31.properties.audio.required, parentSchema: schema31.properties.audio, data: data192 };
          vErrors === null ? vErrors = [err506] : vErrors.push(err506), errors++;
        }
        if (data192.voice !== void 0) {
          let data193 = data192.voice;
          if (typeof data193 != "string" && !(data193 && typeof data193 == "object" && !Array.isArray(data193))) {
            let err507 = { instancePath: instancePath + "/audio/voice", schemaPath: "#/properties/audio/properties/voice/type", keyword: "type", params: { type: schema31.properties.audio.properties.voice.type }, schema: schema31.properties.audio.properties.voice.type, parentSchema: schema31.properties.audio.properties.voice, data: data193 };
            vErrors === null ? vErrors = [err507] : vErrors.push(err507), errors++;
          }
          let _errs561 = errors, valid166 = !0, _errs562 = errors;
          if (typeof data193 != "string") {
            let err508 = {};
            vErrors === null ? vErrors = [err508] : vErrors.push(err508), errors++;
          }
          var _valid33 = _errs562 === errors;
          if (errors = _errs561, vErrors !== null && (_errs561 ? vErrors.length = _errs561 : vErrors = null), _valid33) {
            let _errs564 = errors;
            if (typeof data193 != "string") {
              let err509 = { instancePath: instancePath + "/audio/voice", schemaPath: "#/properties/audio/properties/voice/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.audio.properties.voice.allOf[0].then.type, parentSchema: schema31.properties.audio.properties.voice.allOf[0].then, data: data193 };
              vErrors === null ? vErrors = [err509] : vErrors.push(err509), errors++;
            }
            var _valid33 = _errs564 === errors;
            valid166 = _valid33;
          }
          if (!valid166) {
            let err510 = { instancePath: instancePath + "/audio/voice", schemaPath: "#/properties/audio/properties/voice/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.audio.properties.voice.allOf[0].if, parentSchema: schema31.properties.audio.properties.voice.allOf[0], data: data193 };
            vErrors === null ? vErrors = [err510] : vErrors.push(err510), errors++;
          }
          let _errs567 = errors, valid167 = !0, _errs568 = errors;
          if (!(data193 && typeof data193 == "object" && !Array.isArray(data193))) {
            let err511 = {};
            vErrors === null ? vErrors = [err511] : vErrors.push(err511), errors++;
          }
          var _valid34 = _errs568 === errors;
          if (errors = _errs567, vErrors !== null && (_errs567 ? vErrors.length = _errs567 : vErrors = null), _valid34) {
            let _errs570 = errors;
            if (data193 && typeof data193 == "object" && !Array.isArray(data193)) {
              if (data193.id === void 0) {
                let err512 = { instancePath: instancePath + "/audio/voice", schemaPath: "#/properties/audio/properties/voice/allOf/1/then/required", keyword: "required", params: { missingProperty: "id" }, schema: schema31.properties.audio.properties.voice.allOf[1].then.required, parentSchema: schema31.properties.audio.properties.voice.allOf[1].then, data: data193 };
                vErrors === null ? vErrors = [err512] : vErrors.push(err512), errors++;
              }
              if (data193.id !== void 0) {
                let data194 = data193.id;
                if (typeof data194 != "string") {
                  let err513 = { instancePath: instancePath + "/audio/voice/id", schemaPath: "#/properties/audio/properties/voice/allOf/1/then/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.audio.properties.voice.allOf[1].then.properties.id.type, parentSchema: schema31.properties.audio.properties.voice.allOf[1].then.properties.id, data: data194 };
                  vErrors === null ? vErrors = [err513] : vErrors.push(err513), errors++;
                }
              }
            } else {
              let err514 = { instancePath: instancePath + "/audio/voice", schemaPath: "#/properties/audio/properties/voice/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.audio.properties.voice.allOf[1].then.type, parentSchema: schema31.properties.audio.properties.voice.allOf[1].then, data: data193 };
              vErrors === null ? vErrors = [err514] : vErrors.push(err514), errors++;
            }
            var _valid34 = _errs570 === errors;
            if (valid167 = _valid34, valid167) {
              var props28 = {};
              props28.id = !0;
            }
          }
          if (!valid167) {
            let err515 = { instancePath: instancePath + "/audio/voice", schemaPath: "#/properties/audio/properties/voice/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.audio.properties.voice.allOf[1].if, parentSchema: schema31.properties.audio.properties.voice.allOf[1], data: data193 };
            vErrors === null ? vErrors = [err515] : vErrors.push(err515), errors++;
          }
        }
        if (data192.format !== void 0) {
          let data195 = data192.format;
          if (typeof data195 != "string") {
            let err516 = { instancePath: instancePath + "/audio/format", schemaPath: "#/properties/audio/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.audio.properties.format.type, parentSchema: schema31.properties.audio.properties.format, data: data195 };
            vErrors === null ? vErrors = [err516] : vErrors.push(err516), errors++;
          }
          if (!(data195 === "wav" || data195 === "aac" || data195 === "mp3" || data195 === "flac" || data195 === "opus" || data195 === "pcm16")) {
            let err517 = { instancePath: instancePath + "/audio/format", schemaPath: "#/properties/audio/properties/format/enum", keyword: "enum", params: { allowedValues: schema31.properties.audio.properties.format.enum }, schema: schema31.properties.audio.properties.format.enum, parentSchema: schema31.properties.audio.properties.format, data: data195 };
            vErrors === null ? vErrors = [err517] : vErrors.push(err517), errors++;
          }
        }
      }
    }
    if (data.prediction !== void 0) {
      let data196 = data.prediction;
      if (!(data196 && typeof data196 == "object" && !Array.isArray(data196)) && data196 !== null) {
        let err518 = { instancePath: instancePath + "/prediction", schemaPath: "#/properties/prediction/type", keyword: "type", params: { type: schema31.properties.prediction.type }, schema: schema31.properties.prediction.type, parentSchema: schema31.properties.prediction, data: data196 };
        vErrors === null ? vErrors = [err518] : vErrors.push(err518), errors++;
      }
      if (data196 && typeof data196 == "object" && !Array.isArray(data196)) {
        if (data196.type === void 0) {
          let err519 = { instancePath: instancePath + "/prediction", schemaPath: "#/properties/prediction/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.prediction.required, parentSchema: schema31.properties.prediction, data: data196 };
          vErrors === null ? vErrors = [err519] : vErrors.push(err519), errors++;
        }
        if (data196.content === void 0) {
          let err520 = { instancePath: instancePath + "/prediction", schemaPath: "#/properties/prediction/required", keyword: "required", params: { missingProperty: "content" }, schema: schema31.properties.prediction.required, parentSchema: schema31.properties.prediction, data: data196 };
          vErrors === null ? vErrors = [err520] : vErrors.push(err520), errors++;
        }
        if (data196.type !== void 0) {
          let data197 = data196.type;
          if (typeof data197 != "string") {
            let err521 = { instancePath: instancePath + "/prediction/type", schemaPath: "#/properties/prediction/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.prediction.properties.type.type, parentSchema: schema31.properties.prediction.properties.type, data: data197 };
            vErrors === null ? vErrors = [err521] : vErrors.push(err521), errors++;
          }
          if (data197 !== "content") {
            let err522 = { instancePath: instancePath + "/prediction/type", schemaPath: "#/properties/prediction/properties/type/const", keyword: "const", params: { allowedValue: "content" }, schema: "content", parentSchema: schema31.properties.prediction.properties.type, data: data197 };
            vErrors === null ? vErrors = [err522] : vErrors.push(err522), errors++;
          }
        }
        if (data196.content !== void 0) {
          let data198 = data196.content;
          if (typeof data198 != "string" && !Array.isArray(data198)) {
            let err523 = { instancePath: instancePath + "/prediction/content", schemaPath: "#/properties/prediction/properties/content/type", keyword: "type", params: { type: schema31.properties.prediction.properties.content.type }, schema: schema31.properties.prediction.properties.content.type, parentSchema: schema31.properties.prediction.properties.content, data: data198 };
            vErrors === null ? vErrors = [err523] : vErrors.push(err523), errors++;
          }
          if (Array.isArray(data198)) {
            if (data198.length < 1) {
              let err524 = { instancePath: instancePath + "/prediction/content", schemaPath: "#/properties/prediction/properties/content/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.prediction.properties.content, data: data198 };
              vErrors === null ? vErrors = [err524] : vErrors.push(err524), errors++;
            }
            let len12 = data198.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data199 = data198[i12], _errs585 = errors, valid173 = !0, _errs586 = errors;
              if (errors === _errs586)
                if (data199 && typeof data199 == "object" && !Array.isArray(data199)) {
                  let missing31;
                  if (data199.type === void 0 && (missing31 = "type")) {
                    let err525 = {};
                    vErrors === null ? vErrors = [err525] : vErrors.push(err525), errors++;
                  } else if (data199.type !== void 0 && data199.type !== "text") {
                    let err526 = {};
                    vErrors === null ? vErrors = [err526] : vErrors.push(err526), errors++;
                  }
                } else {
                  let err527 = {};
                  vErrors === null ? vErrors = [err527] : vErrors.push(err527), errors++;
                }
              var _valid35 = _errs586 === errors;
              if (errors = _errs585, vErrors !== null && (_errs585 ? vErrors.length = _errs585 : vErrors = null), _valid35) {
                let _errs589 = errors;
                if (data199 && typeof data199 == "object" && !Array.isArray(data199)) {
                  if (data199.type === void 0) {
                    let err528 = { instancePath: instancePath + "/prediction/content/" + i12, schemaPath: "#/properties/prediction/properties/content/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.prediction.properties.content.items.allOf[0].then.required, parentSchema: schema31.properties.prediction.properties.content.items.allOf[0].then, data: data199 };
                    vErrors === null ? vErrors = [err528] : vErrors.push(err528), errors++;
                  }
                  if (data199.text === void 0) {
                    let err529 = { instancePath: instancePath + "/prediction/content/" + i12, schemaPath: "#/properties/prediction/properties/content/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "text" }, schema: schema31.properties.prediction.properties.content.items.allOf[0].then.required, parentSchema: schema31.properties.prediction.properties.content.items.allOf[0].then, data: data199 };
                    vErrors === null ? vErrors = [err529] : vErrors.push(err529), errors++;
                  }
                  if (data199.type !== void 0) {
                    let data201 = data199.type;
                    if (typeof data201 != "string") {
                      let err530 = { instancePath: instancePath + "/prediction/content/" + i12 + "/type", schemaPath: "#/properties/prediction/properties/content/items/allOf/0/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.prediction.properties.content.items.allOf[0].then.properties.type.type, parentSchema: schema31.properties.prediction.properties.content.items.allOf[0].then.properties.type, data: data201 };
                      vErrors === null ? vErrors = [err530] : vErrors.push(err530), errors++;
                    }
                    if (data201 !== "text") {
                      let err531 = { instancePath: instancePath + "/prediction/content/" + i12 + "/type", schemaPath: "#/properties/prediction/properties/content/items/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "text" }, schema: "text", parentSchema: schema31.properties.prediction.properties.content.items.allOf[0].then.properties.type, data: data201 };
                      vErrors === null ? vErrors = [err531] : vErrors.push(err531), errors++;
                    }
                  }
                  if (data199.text !== void 0) {
                    let data202 = data199.text;
                    if (typeof data202 != "string") {
                      let err532 = { instancePath: instancePath + "/prediction/content/" + i12 + "/text", schemaPath: "#/properties/prediction/properties/content/items/allOf/0/then/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.prediction.properties.content.items.allOf[0].then.properties.text.type, parentSchema: schema31.properties.prediction.properties.content.items.allOf[0].then.properties.text, data: data202 };
                      vErrors === null ? vErrors = [err532] : vErrors.push(err532), errors++;
                    }
                  }
                  if (data199.prompt_cache_breakpoint !== void 0) {
                    let data203 = data199.prompt_cache_breakpoint;
                    if (data203 && typeof data203 == "object" && !Array.isArray(data203)) {
                      if (data203.mode === void 0) {
                        let err533 = { instancePath: instancePath + "/prediction/content/" + i12 + "/prompt_cache_breakpoint", schemaPath: "#/properties/prediction/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/required", keyword: "required", params: { missingProperty: "mode" }, schema: schema31.properties.prediction.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.required, parentSchema: schema31.properties.prediction.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint, data: data203 };
                        vErrors === null ? vErrors = [err533] : vErrors.push(err533), errors++;
                      }
                      if (data203.mode !== void 0) {
                        let data204 = data203.mode;
                        if (typeof data204 != "string") {
                          let err534 = { instancePath: instancePath + "/prediction/content/" + i12 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/prediction/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/properties/mode/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.prediction.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode.type, parentSchema: schema31.properties.prediction.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode, data: data204 };
                          vErrors === null ? vErrors = [err534] : vErrors.push(err534), errors++;
                        }
                        if (data204 !== "explicit") {
                          let err535 = { instancePath: instancePath + "/prediction/content/" + i12 + "/prompt_cache_breakpoint/mode", schemaPath: "#/properties/prediction/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/properties/mode/const", keyword: "const", params: { allowedValue: "explicit" }, schema: "explicit", parentSchema: schema31.properties.prediction.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.properties.mode, data: data204 };
                          vErrors === null ? vErrors = [err535] : vErrors.push(err535), errors++;
                        }
                      }
                    } else {
                      let err536 = { instancePath: instancePath + "/prediction/content/" + i12 + "/prompt_cache_breakpoint", schemaPath: "#/properties/prediction/properties/content/items/allOf/0/then/properties/prompt_cache_breakpoint/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.prediction.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint.type, parentSchema: schema31.properties.prediction.properties.content.items.allOf[0].then.properties.prompt_cache_breakpoint, data: data203 };
                      vErrors === null ? vErrors = [err536] : vErrors.push(err536), errors++;
                    }
                  }
                } else {
                  let err537 = { instancePath: instancePath + "/prediction/content/" + i12, schemaPath: "#/properties/prediction/properties/content/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.prediction.properties.content.items.allOf[0].then.type, parentSchema: schema31.properties.prediction.properties.content.items.allOf[0].then, data: data199 };
                  vErrors === null ? vErrors = [err537] : vErrors.push(err537), errors++;
                }
                var _valid35 = _errs589 === errors;
                if (valid173 = _valid35, valid173) {
                  var props29 = {};
                  props29.type = !0, props29.text = !0, props29.prompt_cache_breakpoint = !0;
                }
              }
              if (!valid173) {
                let err538 = { instancePath: instancePath + "/prediction/content/" + i12, schemaPath: "#/properties/prediction/properties/content/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.prediction.properties.content.items.allOf[0].if, parentSchema: schema31.properties.prediction.properties.content.items.allOf[0], data: data199 };
                vErrors === null ? vErrors = [err538] : vErrors.push(err538), errors++;
              }
              if (data199 && typeof data199 == "object" && !Array.isArray(data199)) {
                if (data199.type === void 0) {
                  let err539 = { instancePath: instancePath + "/prediction/content/" + i12, schemaPath: "#/properties/prediction/properties/content/items/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.prediction.properties.content.items.required, parentSchema: schema31.properties.prediction.properties.content.items, data: data199 };
                  vErrors === null ? vErrors = [err539] : vErrors.push(err539), errors++;
                }
                if (props29 !== !0 && (props29 = props29 || {}, props29.type = !0), data199.type !== void 0) {
                  let data205 = data199.type;
                  if (typeof data205 != "string") {
                    let err540 = { instancePath: instancePath + "/prediction/content/" + i12 + "/type", schemaPath: "#/properties/prediction/properties/content/items/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.prediction.properties.content.items.properties.type.type, parentSchema: schema31.properties.prediction.properties.content.items.properties.type, data: data205 };
                    vErrors === null ? vErrors = [err540] : vErrors.push(err540), errors++;
                  }
                  if (data205 !== "text") {
                    let err541 = { instancePath: instancePath + "/prediction/content/" + i12 + "/type", schemaPath: "#/properties/prediction/properties/content/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.prediction.properties.content.items.properties.type.enum }, schema: schema31.properties.prediction.properties.content.items.properties.type.enum, parentSchema: schema31.properties.prediction.properties.content.items.properties.type, data: data205 };
                    vErrors === null ? vErrors = [err541] : vErrors.push(err541), errors++;
                  }
                }
              } else {
                let err542 = { instancePath: instancePath + "/prediction/content/" + i12, schemaPath: "#/properties/prediction/properties/content/items/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.prediction.properties.content.items.type, parentSchema: schema31.properties.prediction.properties.content.items, data: data199 };
                vErrors === null ? vErrors = [err542] : vErrors.push(err542), errors++;
              }
            }
          }
        }
      }
    }
    if (data.reasoning_effort !== void 0) {
      let data206 = data.reasoning_effort;
      if (typeof data206 != "string" && data206 !== null) {
        let err543 = { instancePath: instancePath + "/reasoning_effort", schemaPath: "#/properties/reasoning_effort/type", keyword: "type", params: { type: schema31.properties.reasoning_effort.type }, schema: schema31.properties.reasoning_effort.type, parentSchema: schema31.properties.reasoning_effort, data: data206 };
        vErrors === null ? vErrors = [err543] : vErrors.push(err543), errors++;
      }
      if (!(data206 === "none" || data206 === "minimal" || data206 === "low" || data206 === "medium" || data206 === "high" || data206 === "xhigh" || data206 === "max" || data206 === null)) {
        let err544 = { instancePath: instancePath + "/reasoning_effort", schemaPath: "#/properties/reasoning_effort/enum", keyword: "enum", params: { allowedValues: schema31.properties.reasoning_effort.enum }, schema: schema31.properties.reasoning_effort.enum, parentSchema: schema31.properties.reasoning_effort, data: data206 };
        vErrors === null ? vErrors = [err544] : vErrors.push(err544), errors++;
      }
    }
    if (data.verbosity !== void 0) {
      let data207 = data.verbosity;
      if (typeof data207 != "string" && data207 !== null) {
        let err545 = { instancePath: instancePath + "/verbosity", schemaPath: "#/properties/verbosity/type", keyword: "type", params: { type: schema31.properties.verbosity.type }, schema: schema31.properties.verbosity.type, parentSchema: schema31.properties.verbosity, data: data207 };
        vErrors === null ? vErrors = [err545] : vErrors.push(err545), errors++;
      }
      if (!(data207 === "low" || data207 === "medium" || data207 === "high" || data207 === null)) {
        let err546 = { instancePath: instancePath + "/verbosity", schemaPath: "#/properties/verbosity/enum", keyword: "enum", params: { allowedValues: schema31.properties.verbosity.enum }, schema: schema31.properties.verbosity.enum, parentSchema: schema31.properties.verbosity, data: data207 };
        vErrors === null ? vErrors = [err546] : vErrors.push(err546), errors++;
      }
    }
    if (data.web_search_options !== void 0) {
      let data208 = data.web_search_options;
      if (data208 && typeof data208 == "object" && !Array.isArray(data208)) {
        if (data208.user_location !== void 0) {
          let data209 = data208.user_location;
          if (!(data209 && typeof data209 == "object" && !Array.isArray(data209)) && data209 !== null) {
            let err547 = { instancePath: instancePath + "/web_search_options/user_location", schemaPath: "#/properties/web_search_options/properties/user_location/type", keyword: "type", params: { type: schema31.properties.web_search_options.properties.user_location.type }, schema: schema31.properties.web_search_options.properties.user_location.type, parentSchema: schema31.properties.web_search_options.properties.user_location, data: data209 };
            vErrors === null ? vErrors = [err547] : vErrors.push(err547), errors++;
          }
          if (data209 && typeof data209 == "object" && !Array.isArray(data209)) {
            if (data209.type === void 0) {
              let err548 = { instancePath: instancePath + "/web_search_options/user_location", schemaPath: "#/properties/web_search_options/properties/user_location/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.properties.web_search_options.properties.user_location.required, parentSchema: schema31.properties.web_search_options.properties.user_location, data: data209 };
              vErrors === null ? vErrors = [err548] : vErrors.push(err548), errors++;
            }
            if (data209.approximate === void 0) {
              let err549 = { instancePath: instancePath + "/web_search_options/user_location", schemaPath: "#/properties/web_search_options/properties/user_location/required", keyword: "required", params: { missingProperty: "approximate" }, schema: schema31.properties.web_search_options.properties.user_location.required, parentSchema: schema31.properties.web_search_options.properties.user_location, data: data209 };
              vErrors === null ? vErrors = [err549] : vErrors.push(err549), errors++;
            }
            if (data209.type !== void 0) {
              let data210 = data209.type;
              if (typeof data210 != "string") {
                let err550 = { instancePath: instancePath + "/web_search_options/user_location/type", schemaPath: "#/properties/web_search_options/properties/user_location/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.web_search_options.properties.user_location.properties.type.type, parentSchema: schema31.properties.web_search_options.properties.user_location.properties.type, data: data210 };
                vErrors === null ? vErrors = [err550] : vErrors.push(err550), errors++;
              }
              if (data210 !== "approximate") {
                let err551 = { instancePath: instancePath + "/web_search_options/user_location/type", schemaPath: "#/properties/web_search_options/properties/user_location/properties/type/const", keyword: "const", params: { allowedValue: "approximate" }, schema: "approximate", parentSchema: schema31.properties.web_search_options.properties.user_location.properties.type, data: data210 };
                vErrors === null ? vErrors = [err551] : vErrors.push(err551), errors++;
              }
            }
            if (data209.approximate !== void 0) {
              let data211 = data209.approximate;
              if (data211 && typeof data211 == "object" && !Array.isArray(data211)) {
                if (data211.country !== void 0) {
                  let data212 = data211.country;
                  if (typeof data212 != "string") {
                    let err552 = { instancePath: instancePath + "/web_search_options/user_location/approximate/country", schemaPath: "#/properties/web_search_options/properties/user_location/properties/approximate/properties/country/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.web_search_options.properties.user_location.properties.approximate.properties.country.type, parentSchema: schema31.properties.web_search_options.properties.user_location.properties.approximate.properties.country, data: data212 };
                    vErrors === null ? vErrors = [err552] : vErrors.push(err552), errors++;
                  }
                }
                if (data211.region !== void 0) {
                  let data213 = data211.region;
                  if (typeof data213 != "string") {
                    let err553 = { instancePath: instancePath + "/web_search_options/user_location/approximate/region", schemaPath: "#/properties/web_search_options/properties/user_location/properties/approximate/properties/region/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.web_search_options.properties.user_location.properties.approximate.properties.region.type, parentSchema: schema31.properties.web_search_options.properties.user_location.properties.approximate.properties.region, data: data213 };
                    vErrors === null ? vErrors = [err553] : vErrors.push(err553), errors++;
                  }
                }
                if (data211.city !== void 0) {
                  let data214 = data211.city;
                  if (typeof data214 != "string") {
                    let err554 = { instancePath: instancePath + "/web_search_options/user_location/approximate/city", schemaPath: "#/properties/web_search_options/properties/user_location/properties/approximate/properties/city/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.web_search_options.properties.user_location.properties.approximate.properties.city.type, parentSchema: schema31.properties.web_search_options.properties.user_location.properties.approximate.properties.city, data: data214 };
                    vErrors === null ? vErrors = [err554] : vErrors.push(err554), errors++;
                  }
                }
                if (data211.timezone !== void 0) {
                  let data215 = data211.timezone;
                  if (typeof data215 != "string") {
                    let err555 = { instancePath: instancePath + "/web_search_options/user_location/approximate/timezone", schemaPath: "#/properties/web_search_options/properties/user_location/properties/approximate/properties/timezone/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.web_search_options.properties.user_location.properties.approximate.properties.timezone.type, parentSchema: schema31.properties.web_search_options.properties.user_location.properties.approximate.properties.timezone, data: data215 };
                    vErrors === null ? vErrors = [err555] : vErrors.push(err555), errors++;
                  }
                }
              } else {
                let err556 = { instancePath: instancePath + "/web_search_options/user_location/approximate", schemaPath: "#/properties/web_search_options/properties/user_location/properties/approximate/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.web_search_options.properties.user_location.properties.approximate.type, parentSchema: schema31.properties.web_search_options.properties.user_location.properties.approximate, data: data211 };
                vErrors === null ? vErrors = [err556] : vErrors.push(err556), errors++;
              }
            }
          }
        }
        if (data208.search_context_size !== void 0) {
          let data216 = data208.search_context_size;
          if (typeof data216 != "string") {
            let err557 = { instancePath: instancePath + "/web_search_options/search_context_size", schemaPath: "#/properties/web_search_options/properties/search_context_size/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.web_search_options.properties.search_context_size.type, parentSchema: schema31.properties.web_search_options.properties.search_context_size, data: data216 };
            vErrors === null ? vErrors = [err557] : vErrors.push(err557), errors++;
          }
          if (!(data216 === "low" || data216 === "medium" || data216 === "high")) {
            let err558 = { instancePath: instancePath + "/web_search_options/search_context_size", schemaPath: "#/properties/web_search_options/properties/search_context_size/enum", keyword: "enum", params: { allowedValues: schema31.properties.web_search_options.properties.search_context_size.enum }, schema: schema31.properties.web_search_options.properties.search_context_size.enum, parentSchema: schema31.properties.web_search_options.properties.search_context_size, data: data216 };
            vErrors === null ? vErrors = [err558] : vErrors.push(err558), errors++;
          }
        }
      } else {
        let err559 = { instancePath: instancePath + "/web_search_options", schemaPath: "#/properties/web_search_options/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.web_search_options.type, parentSchema: schema31.properties.web_search_options, data: data208 };
        vErrors === null ? vErrors = [err559] : vErrors.push(err559), errors++;
      }
    }
    if (data.service_tier !== void 0) {
      let data217 = data.service_tier;
      if (typeof data217 != "string" && data217 !== null) {
        let err560 = { instancePath: instancePath + "/service_tier", schemaPath: "#/properties/service_tier/type", keyword: "type", params: { type: schema31.properties.service_tier.type }, schema: schema31.properties.service_tier.type, parentSchema: schema31.properties.service_tier, data: data217 };
        vErrors === null ? vErrors = [err560] : vErrors.push(err560), errors++;
      }
      if (!(data217 === "auto" || data217 === "default" || data217 === "flex" || data217 === "scale" || data217 === "priority" || data217 === "fast" || data217 === null)) {
        let err561 = { instancePath: instancePath + "/service_tier", schemaPath: "#/properties/service_tier/enum", keyword: "enum", params: { allowedValues: schema31.properties.service_tier.enum }, schema: schema31.properties.service_tier.enum, parentSchema: schema31.properties.service_tier, data: data217 };
        vErrors === null ? vErrors = [err561] : vErrors.push(err561), errors++;
      }
    }
    if (data.store !== void 0) {
      let data218 = data.store;
      if (typeof data218 != "boolean" && data218 !== null) {
        let err562 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: schema31.properties.store.type }, schema: schema31.properties.store.type, parentSchema: schema31.properties.store, data: data218 };
        vErrors === null ? vErrors = [err562] : vErrors.push(err562), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data219 = data.metadata;
      if (!(data219 && typeof data219 == "object" && !Array.isArray(data219)) && data219 !== null) {
        let err563 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: schema31.properties.metadata.type }, schema: schema31.properties.metadata.type, parentSchema: schema31.properties.metadata, data: data219 };
        vErrors === null ? vErrors = [err563] : vErrors.push(err563), errors++;
      }
      if (data219 && typeof data219 == "object" && !Array.isArray(data219)) {
        if (Object.keys(data219).length > 16) {
          let err564 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/maxProperties", keyword: "maxProperties", params: { limit: 16 }, schema: 16, parentSchema: schema31.properties.metadata, data: data219 };
          vErrors === null ? vErrors = [err564] : vErrors.push(err564), errors++;
        }
        for (let key2 in data219) {
          let _errs629 = errors;
          if (typeof key2 == "string" && func1(key2) > 64) {
            let err565 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema31.properties.metadata.propertyNames, data: key2, propertyName: key2 };
            vErrors === null ? vErrors = [err565] : vErrors.push(err565), errors++;
          }
          var valid181 = _errs629 === errors;
          if (!valid181) {
            let err566 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, schema: schema31.properties.metadata.propertyNames, parentSchema: schema31.properties.metadata, data: data219 };
            vErrors === null ? vErrors = [err566] : vErrors.push(err566), errors++;
          }
        }
        for (let key3 in data219) {
          let data220 = data219[key3];
          if (typeof data220 == "string") {
            if (func1(data220) > 512) {
              let err567 = { instancePath: instancePath + "/metadata/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 512 }, schema: 512, parentSchema: schema31.properties.metadata.additionalProperties, data: data220 };
              vErrors === null ? vErrors = [err567] : vErrors.push(err567), errors++;
            }
          } else {
            let err568 = { instancePath: instancePath + "/metadata/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.metadata.additionalProperties.type, parentSchema: schema31.properties.metadata.additionalProperties, data: data220 };
            vErrors === null ? vErrors = [err568] : vErrors.push(err568), errors++;
          }
        }
      }
    }
    if (data.moderation !== void 0) {
      let data221 = data.moderation;
      if (!(data221 && typeof data221 == "object" && !Array.isArray(data221)) && data221 !== null) {
        let err569 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/type", keyword: "type", params: { type: schema31.properties.moderation.type }, schema: schema31.properties.moderation.type, parentSchema: schema31.properties.moderation, data: data221 };
        vErrors === null ? vErrors = [err569] : vErrors.push(err569), errors++;
      }
      if (data221 && typeof data221 == "object" && !Array.isArray(data221)) {
        if (data221.model === void 0) {
          let err570 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/required", keyword: "required", params: { missingProperty: "model" }, schema: schema31.properties.moderation.required, parentSchema: schema31.properties.moderation, data: data221 };
          vErrors === null ? vErrors = [err570] : vErrors.push(err570), errors++;
        }
        if (data221.model !== void 0) {
          let data222 = data221.model;
          if (typeof data222 != "string") {
            let err571 = { instancePath: instancePath + "/moderation/model", schemaPath: "#/properties/moderation/properties/model/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.moderation.properties.model.type, parentSchema: schema31.properties.moderation.properties.model, data: data222 };
            vErrors === null ? vErrors = [err571] : vErrors.push(err571), errors++;
          }
        }
        if (data221.policy !== void 0) {
          let data223 = data221.policy;
          if (!(data223 && typeof data223 == "object" && !Array.isArray(data223)) && data223 !== null) {
            let err572 = { instancePath: instancePath + "/moderation/policy", schemaPath: "#/properties/moderation/properties/policy/type", keyword: "type", params: { type: schema31.properties.moderation.properties.policy.type }, schema: schema31.properties.moderation.properties.policy.type, parentSchema: schema31.properties.moderation.properties.policy, data: data223 };
            vErrors === null ? vErrors = [err572] : vErrors.push(err572), errors++;
          }
          if (data223 && typeof data223 == "object" && !Array.isArray(data223)) {
            if (data223.input !== void 0) {
              let data224 = data223.input;
              if (!(data224 && typeof data224 == "object" && !Array.isArray(data224)) && data224 !== null) {
                let err573 = { instancePath: instancePath + "/moderation/policy/input", schemaPath: "#/properties/moderation/properties/policy/properties/input/type", keyword: "type", params: { type: schema31.properties.moderation.properties.policy.properties.input.type }, schema: schema31.properties.moderation.properties.policy.properties.input.type, parentSchema: schema31.properties.moderation.properties.policy.properties.input, data: data224 };
                vErrors === null ? vErrors = [err573] : vErrors.push(err573), errors++;
              }
              if (data224 && typeof data224 == "object" && !Array.isArray(data224)) {
                if (data224.mode === void 0) {
                  let err574 = { instancePath: instancePath + "/moderation/policy/input", schemaPath: "#/properties/moderation/properties/policy/properties/input/required", keyword: "required", params: { missingProperty: "mode" }, schema: schema31.properties.moderation.properties.policy.properties.input.required, parentSchema: schema31.properties.moderation.properties.policy.properties.input, data: data224 };
                  vErrors === null ? vErrors = [err574] : vErrors.push(err574), errors++;
                }
                if (data224.mode !== void 0) {
                  let data225 = data224.mode;
                  if (typeof data225 != "string") {
                    let err575 = { instancePath: instancePath + "/moderation/policy/input/mode", schemaPath: "#/properties/moderation/properties/policy/properties/input/properties/mode/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.moderation.properties.policy.properties.input.properties.mode.type, parentSchema: schema31.properties.moderation.properties.policy.properties.input.properties.mode, data: data225 };
                    vErrors === null ? vErrors = [err575] : vErrors.push(err575), errors++;
                  }
                  if (!(data225 === "score" || data225 === "block")) {
                    let err576 = { instancePath: instancePath + "/moderation/policy/input/mode", schemaPath: "#/properties/moderation/properties/policy/properties/input/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.moderation.properties.policy.properties.input.properties.mode.enum }, schema: schema31.properties.moderation.properties.policy.properties.input.properties.mode.enum, parentSchema: schema31.properties.moderation.properties.policy.properties.input.properties.mode, data: data225 };
                    vErrors === null ? vErrors = [err576] : vErrors.push(err576), errors++;
                  }
                }
              }
            }
            if (data223.output !== void 0) {
              let data226 = data223.output;
              if (!(data226 && typeof data226 == "object" && !Array.isArray(data226)) && data226 !== null) {
                let err577 = { instancePath: instancePath + "/moderation/policy/output", schemaPath: "#/properties/moderation/properties/policy/properties/output/type", keyword: "type", params: { type: schema31.properties.moderation.properties.policy.properties.output.type }, schema: schema31.properties.moderation.properties.policy.properties.output.type, parentSchema: schema31.properties.moderation.properties.policy.properties.output, data: data226 };
                vErrors === null ? vErrors = [err577] : vErrors.push(err577), errors++;
              }
              if (data226 && typeof data226 == "object" && !Array.isArray(data226)) {
                if (data226.mode === void 0) {
                  let err578 = { instancePath: instancePath + "/moderation/policy/output", schemaPath: "#/properties/moderation/properties/policy/properties/output/required", keyword: "required", params: { missingProperty: "mode" }, schema: schema31.properties.moderation.properties.policy.properties.output.required, parentSchema: schema31.properties.moderation.properties.policy.properties.output, data: data226 };
                  vErrors === null ? vErrors = [err578] : vErrors.push(err578), errors++;
                }
                if (data226.mode !== void 0) {
                  let data227 = data226.mode;
                  if (typeof data227 != "string") {
                    let err579 = { instancePath: instancePath + "/moderation/policy/output/mode", schemaPath: "#/properties/moderation/properties/policy/properties/output/properties/mode/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.moderation.properties.policy.properties.output.properties.mode.type, parentSchema: schema31.properties.moderation.properties.policy.properties.output.properties.mode, data: data227 };
                    vErrors === null ? vErrors = [err579] : vErrors.push(err579), errors++;
                  }
                  if (!(data227 === "score" || data227 === "block")) {
                    let err580 = { instancePath: instancePath + "/moderation/policy/output/mode", schemaPath: "#/properties/moderation/properties/policy/properties/output/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.moderation.properties.policy.properties.output.properties.mode.enum }, schema: schema31.properties.moderation.properties.policy.properties.output.properties.mode.enum, parentSchema: schema31.properties.moderation.properties.policy.properties.output.properties.mode, data: data227 };
                    vErrors === null ? vErrors = [err580] : vErrors.push(err580), errors++;
                  }
                }
              }
            }
          }
        }
      }
    }
    if (data.prompt_cache_key !== void 0) {
      let data228 = data.prompt_cache_key;
      if (typeof data228 != "string" && data228 !== null) {
        let err581 = { instancePath: instancePath + "/prompt_cache_key", schemaPath: "#/properties/prompt_cache_key/type", keyword: "type", params: { type: schema31.properties.prompt_cache_key.type }, schema: schema31.properties.prompt_cache_key.type, parentSchema: schema31.properties.prompt_cache_key, data: data228 };
        vErrors === null ? vErrors = [err581] : vErrors.push(err581), errors++;
      }
    }
    if (data.prompt_cache_retention !== void 0) {
      let data229 = data.prompt_cache_retention;
      if (typeof data229 != "string" && data229 !== null) {
        let err582 = { instancePath: instancePath + "/prompt_cache_retention", schemaPath: "#/properties/prompt_cache_retention/type", keyword: "type", params: { type: schema31.properties.prompt_cache_retention.type }, schema: schema31.properties.prompt_cache_retention.type, parentSchema: schema31.properties.prompt_cache_retention, data: data229 };
        vErrors === null ? vErrors = [err582] : vErrors.push(err582), errors++;
      }
      if (!(data229 === "in_memory" || data229 === "24h" || data229 === null)) {
        let err583 = { instancePath: instancePath + "/prompt_cache_retention", schemaPath: "#/properties/prompt_cache_retention/enum", keyword: "enum", params: { allowedValues: schema31.properties.prompt_cache_retention.enum }, schema: schema31.properties.prompt_cache_retention.enum, parentSchema: schema31.properties.prompt_cache_retention, data: data229 };
        vErrors === null ? vErrors = [err583] : vErrors.push(err583), errors++;
      }
    }
    if (data.prompt_cache_options !== void 0) {
      let data230 = data.prompt_cache_options;
      if (data230 && typeof data230 == "object" && !Array.isArray(data230)) {
        if (data230.ttl !== void 0) {
          let data231 = data230.ttl;
          if (typeof data231 != "string") {
            let err584 = { instancePath: instancePath + "/prompt_cache_options/ttl", schemaPath: "#/properties/prompt_cache_options/properties/ttl/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.prompt_cache_options.properties.ttl.type, parentSchema: schema31.properties.prompt_cache_options.properties.ttl, data: data231 };
            vErrors === null ? vErrors = [err584] : vErrors.push(err584), errors++;
          }
          if (data231 !== "30m") {
            let err585 = { instancePath: instancePath + "/prompt_cache_options/ttl", schemaPath: "#/properties/prompt_cache_options/properties/ttl/enum", keyword: "enum", params: { allowedValues: schema31.properties.prompt_cache_options.properties.ttl.enum }, schema: schema31.properties.prompt_cache_options.properties.ttl.enum, parentSchema: schema31.properties.prompt_cache_options.properties.ttl, data: data231 };
            vErrors === null ? vErrors = [err585] : vErrors.push(err585), errors++;
          }
        }
        if (data230.mode !== void 0) {
          let data232 = data230.mode;
          if (typeof data232 != "string") {
            let err586 = { instancePath: instancePath + "/prompt_cache_options/mode", schemaPath: "#/properties/prompt_cache_options/properties/mode/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.prompt_cache_options.properties.mode.type, parentSchema: schema31.properties.prompt_cache_options.properties.mode, data: data232 };
            vErrors === null ? vErrors = [err586] : vErrors.push(err586), errors++;
          }
          if (!(data232 === "implicit" || data232 === "explicit")) {
            let err587 = { instancePath: instancePath + "/prompt_cache_options/mode", schemaPath: "#/properties/prompt_cache_options/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.prompt_cache_options.properties.mode.enum }, schema: schema31.properties.prompt_cache_options.properties.mode.enum, parentSchema: schema31.properties.prompt_cache_options.properties.mode, data: data232 };
            vErrors === null ? vErrors = [err587] : vErrors.push(err587), errors++;
          }
        }
      } else {
        let err588 = { instancePath: instancePath + "/prompt_cache_options", schemaPath: "#/properties/prompt_cache_options/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.prompt_cache_options.type, parentSchema: schema31.properties.prompt_cache_options, data: data230 };
        vErrors === null ? vErrors = [err588] : vErrors.push(err588), errors++;
      }
    }
    if (data.detail !== void 0) {
      let data233 = data.detail;
      if (typeof data233 != "string") {
        let err589 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.detail.type, parentSchema: schema31.properties.detail, data: data233 };
        vErrors === null ? vErrors = [err589] : vErrors.push(err589), errors++;
      }
      if (!(data233 === "auto" || data233 === "low" || data233 === "high")) {
        let err590 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema31.properties.detail.enum }, schema: schema31.properties.detail.enum, parentSchema: schema31.properties.detail, data: data233 };
        vErrors === null ? vErrors = [err590] : vErrors.push(err590), errors++;
      }
    }
  } else {
    let err591 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err591] : vErrors.push(err591), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { model: !0, messages: !0, stream: !0, stream_options: !0, temperature: !0, top_p: !0, n: !0, stop: !0, max_tokens: !0, max_completion_tokens: !0, presence_penalty: !0, frequency_penalty: !0, logit_bias: !0, logprobs: !0, top_logprobs: !0, user: !0, safety_identifier: !0, seed: !0, response_format: !0, tools: !0, tool_choice: !0, parallel_tool_calls: !0, functions: !0, function_call: !0, modalities: !0, audio: !0, prediction: !0, reasoning_effort: !0, verbosity: !0, web_search_options: !0, service_tier: !0, store: !0, metadata: !0, moderation: !0, prompt_cache_key: !0, prompt_cache_retention: !0, prompt_cache_options: !0, detail: !0 }, dynamicProps: !1, dynamicItems: !1 };
var completion = validate21, schema32 = { $id: "completion", type: "object", required: ["choices", "created", "id", "model", "object"], properties: { id: { type: "string" }, object: { type: "string", const: "chat.completion" }, created: { type: "integer" }, model: { type: "string" }, choices: { type: "array", items: { type: "object", required: ["finish_reason", "index", "message", "logprobs"], properties: { index: { type: "integer", minimum: 0 }, message: { type: "object", required: ["role", "content", "refusal"], properties: { role: { type: "string", const: "assistant" }, content: { type: ["string", "null"] }, refusal: { type: ["string", "null"] }, tool_calls: { type: ["array", "null"], items: { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["function", "custom"] } }, allOf: [{ if: { type: "object", required: ["type"], properties: { type: { const: "function" } } }, then: { type: "object", required: ["id", "type", "function"], properties: { id: { type: "string" }, type: { type: "string", const: "function" }, function: { type: "object", required: ["name", "arguments"], properties: { name: { type: "string" }, arguments: { type: "string" } } } } } }, { if: { type: "object", required: ["type"], properties: { type: { const: "custom" } } }, then: { type: "object", required: ["id", "type", "custom"], properties: { id: { type: "string" }, type: { type: "string", const: "custom" }, custom: { type: "object", required: ["name", "input"], properties: { name: { type: "string" }, input: { type: "string" } } } } } }] } }, function_call: { type: ["object", "null"], required: ["name", "arguments"], properties: { name: { type: "string" }, arguments: { type: "string" } } }, annotations: { type: ["array", "null"], items: { type: "object", required: ["type", "url_citation"], properties: { type: { type: "string", const: "url_citation" }, url_citation: { type: "object", required: ["end_index", "start_index", "url", "title"], properties: { start_index: { type: "integer" }, end_index: { type: "integer" }, url: { type: "string" }, title: { type: "string" } } } } } }, audio: { type: ["object", "null"], required: ["id", "expires_at", "data", "transcript"], properties: { id: { type: "string" }, expires_at: { type: "integer" }, data: { type: "string" }, transcript: { type: "string" } } } } }, finish_reason: { type: "string", enum: ["stop", "length", "tool_calls", "content_filter", "function_call"] }, logprobs: { type: ["object", "null"], required: ["content", "refusal"], properties: { content: { type: ["array", "null"], items: { type: "object", required: ["token", "logprob", "bytes", "top_logprobs"], properties: { token: { type: "string" }, logprob: { type: "number" }, bytes: { type: ["array", "null"], items: { type: "integer", minimum: 0, maximum: 255 } }, top_logprobs: { type: "array", items: { type: "object", required: ["token", "logprob", "bytes"], properties: { token: { type: "string" }, logprob: { type: "number" }, bytes: { type: ["array", "null"], items: { type: "integer", minimum: 0, maximum: 255 } } } } } } } }, refusal: { type: ["array", "null"], items: { type: "object", required: ["token", "logprob", "bytes", "top_logprobs"], properties: { token: { type: "string" }, logprob: { type: "number" }, bytes: { type: ["array", "null"], items: { type: "integer", minimum: 0, maximum: 255 } }, top_logprobs: { type: "array", items: { type: "object", required: ["token", "logprob", "bytes"], properties: { token: { type: "string" }, logprob: { type: "number" }, bytes: { type: ["array", "null"], items: { type: "integer", minimum: 0, maximum: 255 } } } } } } } } } } } } }, usage: { type: "object", required: ["prompt_tokens", "completion_tokens", "total_tokens"], properties: { prompt_tokens: { type: "integer", minimum: 0 }, completion_tokens: { type: "integer", minimum: 0 }, total_tokens: { type: "integer", minimum: 0 }, prompt_tokens_details: { type: ["object", "null"], properties: { cached_tokens: { type: "integer", minimum: 0 }, audio_tokens: { type: "integer", minimum: 0 }, text_tokens: { type: "integer", minimum: 0 }, image_tokens: { type: "integer", minimum: 0 }, cache_write_tokens: { type: "integer", minimum: 0 } } }, completion_tokens_details: { type: ["object", "null"], properties: { reasoning_tokens: { type: "integer", minimum: 0 }, audio_tokens: { type: "integer", minimum: 0 }, text_tokens: { type: "integer", minimum: 0 }, accepted_prediction_tokens: { type: "integer", minimum: 0 }, rejected_prediction_tokens: { type: "integer", minimum: 0 } } } } }, service_tier: { type: ["string", "null"] }, system_fingerprint: { type: ["string", "null"] }, metadata: { type: ["object", "null"], additionalProperties: { type: "string" } }, moderation: { type: ["object", "null"] } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.choices === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "choices" }, schema: schema32.required, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.created === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, schema: schema32.required, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema32.required, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.model === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, schema: schema32.required, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.object === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, schema: schema32.required, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string") {
        let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.id.type, parentSchema: schema32.properties.id, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.object !== void 0) {
      let data1 = data.object;
      if (typeof data1 != "string") {
        let err6 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.object.type, parentSchema: schema32.properties.object, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data1 !== "chat.completion") {
        let err7 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "chat.completion" }, schema: "chat.completion", parentSchema: schema32.properties.object, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.created !== void 0) {
      let data2 = data.created;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err8 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.created.type, parentSchema: schema32.properties.created, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.model !== void 0) {
      let data3 = data.model;
      if (typeof data3 != "string") {
        let err9 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.model.type, parentSchema: schema32.properties.model, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.choices !== void 0) {
      let data4 = data.choices;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.finish_reason === void 0) {
              let err10 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/required", keyword: "required", params: { missingProperty: "finish_reason" }, schema: schema32.properties.choices.items.required, parentSchema: schema32.properties.choices.items, data: data5 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data5.index === void 0) {
              let err11 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/required", keyword: "required", params: { missingProperty: "index" }, schema: schema32.properties.choices.items.required, parentSchema: schema32.properties.choices.items, data: data5 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data5.message === void 0) {
              let err12 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/required", keyword: "required", params: { missingProperty: "message" }, schema: schema32.properties.choices.items.required, parentSchema: schema32.properties.choices.items, data: data5 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data5.logprobs === void 0) {
              let err13 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/required", keyword: "required", params: { missingProperty: "logprobs" }, schema: schema32.properties.choices.items.required, parentSchema: schema32.properties.choices.items, data: data5 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data5.index !== void 0) {
              let data6 = data5.index;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                let err14 = { instancePath: instancePath + "/choices/" + i0 + "/index", schemaPath: "#/properties/choices/items/properties/index/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.choices.items.properties.index.type, parentSchema: schema32.properties.choices.items.properties.index, data: data6 };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
              if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
                let err15 = { instancePath: instancePath + "/choices/" + i0 + "/index", schemaPath: "#/properties/choices/items/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.choices.items.properties.index, data: data6 };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data5.message !== void 0) {
              let data7 = data5.message;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.role === void 0) {
                  let err16 = { instancePath: instancePath + "/choices/" + i0 + "/message", schemaPath: "#/properties/choices/items/properties/message/required", keyword: "required", params: { missingProperty: "role" }, schema: schema32.properties.choices.items.properties.message.required, parentSchema: schema32.properties.choices.items.properties.message, data: data7 };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
                if (data7.content === void 0) {
                  let err17 = { instancePath: instancePath + "/choices/" + i0 + "/message", schemaPath: "#/properties/choices/items/properties/message/required", keyword: "required", params: { missingProperty: "content" }, schema: schema32.properties.choices.items.properties.message.required, parentSchema: schema32.properties.choices.items.properties.message, data: data7 };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
                if (data7.refusal === void 0) {
                  let err18 = { instancePath: instancePath + "/choices/" + i0 + "/message", schemaPath: "#/properties/choices/items/properties/message/required", keyword: "required", params: { missingProperty: "refusal" }, schema: schema32.properties.choices.items.properties.message.required, parentSchema: schema32.properties.choices.items.properties.message, data: data7 };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (data7.role !== void 0) {
                  let data8 = data7.role;
                  if (typeof data8 != "string") {
                    let err19 = { instancePath: instancePath + "/choices/" + i0 + "/message/role", schemaPath: "#/properties/choices/items/properties/message/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.role.type, parentSchema: schema32.properties.choices.items.properties.message.properties.role, data: data8 };
                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                  }
                  if (data8 !== "assistant") {
                    let err20 = { instancePath: instancePath + "/choices/" + i0 + "/message/role", schemaPath: "#/properties/choices/items/properties/message/properties/role/const", keyword: "const", params: { allowedValue: "assistant" }, schema: "assistant", parentSchema: schema32.properties.choices.items.properties.message.properties.role, data: data8 };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  }
                }
                if (data7.content !== void 0) {
                  let data9 = data7.content;
                  if (typeof data9 != "string" && data9 !== null) {
                    let err21 = { instancePath: instancePath + "/choices/" + i0 + "/message/content", schemaPath: "#/properties/choices/items/properties/message/properties/content/type", keyword: "type", params: { type: schema32.properties.choices.items.properties.message.properties.content.type }, schema: schema32.properties.choices.items.properties.message.properties.content.type, parentSchema: schema32.properties.choices.items.properties.message.properties.content, data: data9 };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
                }
                if (data7.refusal !== void 0) {
                  let data10 = data7.refusal;
                  if (typeof data10 != "string" && data10 !== null) {
                    let err22 = { instancePath: instancePath + "/choices/" + i0 + "/message/refusal", schemaPath: "#/properties/choices/items/properties/message/properties/refusal/type", keyword: "type", params: { type: schema32.properties.choices.items.properties.message.properties.refusal.type }, schema: schema32.properties.choices.items.properties.message.properties.refusal.type, parentSchema: schema32.properties.choices.items.properties.message.properties.refusal, data: data10 };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                }
                if (data7.tool_calls !== void 0) {
                  let data11 = data7.tool_calls;
                  if (!Array.isArray(data11) && data11 !== null) {
                    let err23 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/type", keyword: "type", params: { type: schema32.properties.choices.items.properties.message.properties.tool_calls.type }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls, data: data11 };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                  if (Array.isArray(data11)) {
                    let len1 = data11.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data12 = data11[i1], _errs28 = errors, valid8 = !0, _errs29 = errors;
                      if (errors === _errs29)
                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                          let missing0;
                          if (data12.type === void 0 && (missing0 = "type")) {
                            let err24 = {};
                            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                          } else if (data12.type !== void 0 && data12.type !== "function") {
                            let err25 = {};
                            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                          }
                        } else {
                          let err26 = {};
                          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                        }
                      var _valid0 = _errs29 === errors;
                      if (errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null), _valid0) {
                        let _errs32 = errors;
                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                          if (data12.id === void 0) {
                            let err27 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1, schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "id" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.required, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then, data: data12 };
                            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                          }
                          if (data12.type === void 0) {
                            let err28 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1, schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.required, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then, data: data12 };
                            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                          }
                          if (data12.function === void 0) {
                            let err29 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1, schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "function" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.required, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then, data: data12 };
                            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                          }
                          if (data12.id !== void 0) {
                            let data14 = data12.id;
                            if (typeof data14 != "string") {
                              let err30 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/id", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/0/then/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.id.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.id, data: data14 };
                              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                            }
                          }
                          if (data12.type !== void 0) {
                            let data15 = data12.type;
                            if (typeof data15 != "string") {
                              let err31 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/type", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/0/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.type.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.type, data: data15 };
                              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                            }
                            if (data15 !== "function") {
                              let err32 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/type", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "function" }, schema: "function", parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.type, data: data15 };
                              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                            }
                          }
                          if (data12.function !== void 0) {
                            let data16 = data12.function;
                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                              if (data16.name === void 0) {
                                let err33 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/function", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/0/then/properties/function/required", keyword: "required", params: { missingProperty: "name" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.function.required, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.function, data: data16 };
                                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                              }
                              if (data16.arguments === void 0) {
                                let err34 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/function", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/0/then/properties/function/required", keyword: "required", params: { missingProperty: "arguments" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.function.required, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.function, data: data16 };
                                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                              }
                              if (data16.name !== void 0) {
                                let data17 = data16.name;
                                if (typeof data17 != "string") {
                                  let err35 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/function/name", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/0/then/properties/function/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.function.properties.name.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.function.properties.name, data: data17 };
                                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                                }
                              }
                              if (data16.arguments !== void 0) {
                                let data18 = data16.arguments;
                                if (typeof data18 != "string") {
                                  let err36 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/function/arguments", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/0/then/properties/function/properties/arguments/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.function.properties.arguments.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.function.properties.arguments, data: data18 };
                                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                                }
                              }
                            } else {
                              let err37 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/function", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/0/then/properties/function/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.function.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.properties.function, data: data16 };
                              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                            }
                          }
                        } else {
                          let err38 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1, schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].then, data: data12 };
                          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                        }
                        var _valid0 = _errs32 === errors;
                        if (valid8 = _valid0, valid8) {
                          var props0 = {};
                          props0.id = !0, props0.type = !0, props0.function = !0;
                        }
                      }
                      if (!valid8) {
                        let err39 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1, schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0].if, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[0], data: data12 };
                        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                      }
                      let _errs45 = errors, valid12 = !0, _errs46 = errors;
                      if (errors === _errs46)
                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                          let missing1;
                          if (data12.type === void 0 && (missing1 = "type")) {
                            let err40 = {};
                            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                          } else if (data12.type !== void 0 && data12.type !== "custom") {
                            let err41 = {};
                            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                          }
                        } else {
                          let err42 = {};
                          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                        }
                      var _valid1 = _errs46 === errors;
                      if (errors = _errs45, vErrors !== null && (_errs45 ? vErrors.length = _errs45 : vErrors = null), _valid1) {
                        let _errs49 = errors;
                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                          if (data12.id === void 0) {
                            let err43 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1, schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "id" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.required, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then, data: data12 };
                            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                          }
                          if (data12.type === void 0) {
                            let err44 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1, schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "type" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.required, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then, data: data12 };
                            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                          }
                          if (data12.custom === void 0) {
                            let err45 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1, schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "custom" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.required, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then, data: data12 };
                            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                          }
                          if (data12.id !== void 0) {
                            let data20 = data12.id;
                            if (typeof data20 != "string") {
                              let err46 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/id", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/1/then/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.id.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.id, data: data20 };
                              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                            }
                          }
                          if (data12.type !== void 0) {
                            let data21 = data12.type;
                            if (typeof data21 != "string") {
                              let err47 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/type", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/1/then/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.type.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.type, data: data21 };
                              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                            }
                            if (data21 !== "custom") {
                              let err48 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/type", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/1/then/properties/type/const", keyword: "const", params: { allowedValue: "custom" }, schema: "custom", parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.type, data: data21 };
                              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                            }
                          }
                          if (data12.custom !== void 0) {
                            let data22 = data12.custom;
                            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                              if (data22.name === void 0) {
                                let err49 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/custom", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/1/then/properties/custom/required", keyword: "required", params: { missingProperty: "name" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.custom.required, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.custom, data: data22 };
                                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                              }
                              if (data22.input === void 0) {
                                let err50 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/custom", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/1/then/properties/custom/required", keyword: "required", params: { missingProperty: "input" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.custom.required, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.custom, data: data22 };
                                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                              }
                              if (data22.name !== void 0) {
                                let data23 = data22.name;
                                if (typeof data23 != "string") {
                                  let err51 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/custom/name", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/1/then/properties/custom/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.custom.properties.name.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.custom.properties.name, data: data23 };
                                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                                }
                              }
                              if (data22.input !== void 0) {
                                let data24 = data22.input;
                                if (typeof data24 != "string") {
                                  let err52 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/custom/input", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/1/then/properties/custom/properties/input/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.custom.properties.input.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.custom.properties.input, data: data24 };
                                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                                }
                              }
                            } else {
                              let err53 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/custom", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/1/then/properties/custom/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.custom.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.properties.custom, data: data22 };
                              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                            }
                          }
                        } else {
                          let err54 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1, schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].then, data: data12 };
                          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                        }
                        var _valid1 = _errs49 === errors;
                        if (valid12 = _valid1, valid12) {
                          var props1 = {};
                          props1.id = !0, props1.type = !0, props1.custom = !0;
                        }
                      }
                      if (!valid12) {
                        let err55 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1, schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1].if, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.allOf[1], data: data12 };
                        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                      }
                      if (props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1))), data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        if (data12.type === void 0) {
                          let err56 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1, schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/required", keyword: "required", params: { missingProperty: "type" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.required, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items, data: data12 };
                          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                        }
                        if (props0 !== !0 && (props0 = props0 || {}, props0.type = !0), data12.type !== void 0) {
                          let data25 = data12.type;
                          if (typeof data25 != "string") {
                            let err57 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/type", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.properties.type.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.properties.type, data: data25 };
                            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                          }
                          if (!(data25 === "function" || data25 === "custom")) {
                            let err58 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1 + "/type", schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema32.properties.choices.items.properties.message.properties.tool_calls.items.properties.type.enum }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.properties.type.enum, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.properties.type, data: data25 };
                            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                          }
                        }
                      } else {
                        let err59 = { instancePath: instancePath + "/choices/" + i0 + "/message/tool_calls/" + i1, schemaPath: "#/properties/choices/items/properties/message/properties/tool_calls/items/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.choices.items.properties.message.properties.tool_calls.items.type, parentSchema: schema32.properties.choices.items.properties.message.properties.tool_calls.items, data: data12 };
                        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                      }
                    }
                  }
                }
                if (data7.function_call !== void 0) {
                  let data26 = data7.function_call;
                  if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)) && data26 !== null) {
                    let err60 = { instancePath: instancePath + "/choices/" + i0 + "/message/function_call", schemaPath: "#/properties/choices/items/properties/message/properties/function_call/type", keyword: "type", params: { type: schema32.properties.choices.items.properties.message.properties.function_call.type }, schema: schema32.properties.choices.items.properties.message.properties.function_call.type, parentSchema: schema32.properties.choices.items.properties.message.properties.function_call, data: data26 };
                    vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                  }
                  if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                    if (data26.name === void 0) {
                      let err61 = { instancePath: instancePath + "/choices/" + i0 + "/message/function_call", schemaPath: "#/properties/choices/items/properties/message/properties/function_call/required", keyword: "required", params: { missingProperty: "name" }, schema: schema32.properties.choices.items.properties.message.properties.function_call.required, parentSchema: schema32.properties.choices.items.properties.message.properties.function_call, data: data26 };
                      vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                    }
                    if (data26.arguments === void 0) {
                      let err62 = { instancePath: instancePath + "/choices/" + i0 + "/message/function_call", schemaPath: "#/properties/choices/items/properties/message/properties/function_call/required", keyword: "required", params: { missingProperty: "arguments" }, schema: schema32.properties.choices.items.properties.message.properties.function_call.required, parentSchema: schema32.properties.choices.items.properties.message.properties.function_call, data: data26 };
                      vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                    }
                    if (data26.name !== void 0) {
                      let data27 = data26.name;
                      if (typeof data27 != "string") {
                        let err63 = { instancePath: instancePath + "/choices/" + i0 + "/message/function_call/name", schemaPath: "#/properties/choices/items/properties/message/properties/function_call/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.function_call.properties.name.type, parentSchema: schema32.properties.choices.items.properties.message.properties.function_call.properties.name, data: data27 };
                        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                      }
                    }
                    if (data26.arguments !== void 0) {
                      let data28 = data26.arguments;
                      if (typeof data28 != "string") {
                        let err64 = { instancePath: instancePath + "/choices/" + i0 + "/message/function_call/arguments", schemaPath: "#/properties/choices/items/properties/message/properties/function_call/properties/arguments/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.function_call.properties.arguments.type, parentSchema: schema32.properties.choices.items.properties.message.properties.function_call.properties.arguments, data: data28 };
                        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                      }
                    }
                  }
                }
                if (data7.annotations !== void 0) {
                  let data29 = data7.annotations;
                  if (!Array.isArray(data29) && data29 !== null) {
                    let err65 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations", schemaPath: "#/properties/choices/items/properties/message/properties/annotations/type", keyword: "type", params: { type: schema32.properties.choices.items.properties.message.properties.annotations.type }, schema: schema32.properties.choices.items.properties.message.properties.annotations.type, parentSchema: schema32.properties.choices.items.properties.message.properties.annotations, data: data29 };
                    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                  }
                  if (Array.isArray(data29)) {
                    let len2 = data29.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data30 = data29[i2];
                      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                        if (data30.type === void 0) {
                          let err66 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations/" + i2, schemaPath: "#/properties/choices/items/properties/message/properties/annotations/items/required", keyword: "required", params: { missingProperty: "type" }, schema: schema32.properties.choices.items.properties.message.properties.annotations.items.required, parentSchema: schema32.properties.choices.items.properties.message.properties.annotations.items, data: data30 };
                          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                        }
                        if (data30.url_citation === void 0) {
                          let err67 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations/" + i2, schemaPath: "#/properties/choices/items/properties/message/properties/annotations/items/required", keyword: "required", params: { missingProperty: "url_citation" }, schema: schema32.properties.choices.items.properties.message.properties.annotations.items.required, parentSchema: schema32.properties.choices.items.properties.message.properties.annotations.items, data: data30 };
                          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                        }
                        if (data30.type !== void 0) {
                          let data31 = data30.type;
                          if (typeof data31 != "string") {
                            let err68 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations/" + i2 + "/type", schemaPath: "#/properties/choices/items/properties/message/properties/annotations/items/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.type.type, parentSchema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.type, data: data31 };
                            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                          }
                          if (data31 !== "url_citation") {
                            let err69 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations/" + i2 + "/type", schemaPath: "#/properties/choices/items/properties/message/properties/annotations/items/properties/type/const", keyword: "const", params: { allowedValue: "url_citation" }, schema: "url_citation", parentSchema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.type, data: data31 };
                            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                          }
                        }
                        if (data30.url_citation !== void 0) {
                          let data32 = data30.url_citation;
                          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                            if (data32.end_index === void 0) {
                              let err70 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations/" + i2 + "/url_citation", schemaPath: "#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation/required", keyword: "required", params: { missingProperty: "end_index" }, schema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation.required, parentSchema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation, data: data32 };
                              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                            }
                            if (data32.start_index === void 0) {
                              let err71 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations/" + i2 + "/url_citation", schemaPath: "#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation/required", keyword: "required", params: { missingProperty: "start_index" }, schema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation.required, parentSchema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation, data: data32 };
                              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                            }
                            if (data32.url === void 0) {
                              let err72 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations/" + i2 + "/url_citation", schemaPath: "#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation/required", keyword: "required", params: { missingProperty: "url" }, schema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation.required, parentSchema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation, data: data32 };
                              vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                            }
                            if (data32.title === void 0) {
                              let err73 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations/" + i2 + "/url_citation", schemaPath: "#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation/required", keyword: "required", params: { missingProperty: "title" }, schema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation.required, parentSchema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation, data: data32 };
                              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                            }
                            if (data32.start_index !== void 0) {
                              let data33 = data32.start_index;
                              if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
                                let err74 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations/" + i2 + "/url_citation/start_index", schemaPath: "#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation/properties/start_index/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation.properties.start_index.type, parentSchema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation.properties.start_index, data: data33 };
                                vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                              }
                            }
                            if (data32.end_index !== void 0) {
                              let data34 = data32.end_index;
                              if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
                                let err75 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations/" + i2 + "/url_citation/end_index", schemaPath: "#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation/properties/end_index/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation.properties.end_index.type, parentSchema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation.properties.end_index, data: data34 };
                                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                              }
                            }
                            if (data32.url !== void 0) {
                              let data35 = data32.url;
                              if (typeof data35 != "string") {
                                let err76 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations/" + i2 + "/url_citation/url", schemaPath: "#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation.properties.url.type, parentSchema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation.properties.url, data: data35 };
                                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                              }
                            }
                            if (data32.title !== void 0) {
                              let data36 = data32.title;
                              if (typeof data36 != "string") {
                                let err77 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations/" + i2 + "/url_citation/title", schemaPath: "#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation/properties/title/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation.properties.title.type, parentSchema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation.properties.title, data: data36 };
                                vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                              }
                            }
                          } else {
                            let err78 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations/" + i2 + "/url_citation", schemaPath: "#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation.type, parentSchema: schema32.properties.choices.items.properties.message.properties.annotations.items.properties.url_citation, data: data32 };
                            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                          }
                        }
                      } else {
                        let err79 = { instancePath: instancePath + "/choices/" + i0 + "/message/annotations/" + i2, schemaPath: "#/properties/choices/items/properties/message/properties/annotations/items/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.choices.items.properties.message.properties.annotations.items.type, parentSchema: schema32.properties.choices.items.properties.message.properties.annotations.items, data: data30 };
                        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                      }
                    }
                  }
                }
                if (data7.audio !== void 0) {
                  let data37 = data7.audio;
                  if (!(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null) {
                    let err80 = { instancePath: instancePath + "/choices/" + i0 + "/message/audio", schemaPath: "#/properties/choices/items/properties/message/properties/audio/type", keyword: "type", params: { type: schema32.properties.choices.items.properties.message.properties.audio.type }, schema: schema32.properties.choices.items.properties.message.properties.audio.type, parentSchema: schema32.properties.choices.items.properties.message.properties.audio, data: data37 };
                    vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                  }
                  if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                    if (data37.id === void 0) {
                      let err81 = { instancePath: instancePath + "/choices/" + i0 + "/message/audio", schemaPath: "#/properties/choices/items/properties/message/properties/audio/required", keyword: "required", params: { missingProperty: "id" }, schema: schema32.properties.choices.items.properties.message.properties.audio.required, parentSchema: schema32.properties.choices.items.properties.message.properties.audio, data: data37 };
                      vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                    }
                    if (data37.expires_at === void 0) {
                      let err82 = { instancePath: instancePath + "/choices/" + i0 + "/message/audio", schemaPath: "#/properties/choices/items/properties/message/properties/audio/required", keyword: "required", params: { missingProperty: "expires_at" }, schema: schema32.properties.choices.items.properties.message.properties.audio.required, parentSchema: schema32.properties.choices.items.properties.message.properties.audio, data: data37 };
                      vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                    }
                    if (data37.data === void 0) {
                      let err83 = { instancePath: instancePath + "/choices/" + i0 + "/message/audio", schemaPath: "#/properties/choices/items/properties/message/properties/audio/required", keyword: "required", params: { missingProperty: "data" }, schema: schema32.properties.choices.items.properties.message.properties.audio.required, parentSchema: schema32.properties.choices.items.properties.message.properties.audio, data: data37 };
                      vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                    }
                    if (data37.transcript === void 0) {
                      let err84 = { instancePath: instancePath + "/choices/" + i0 + "/message/audio", schemaPath: "#/properties/choices/items/properties/message/properties/audio/required", keyword: "required", params: { missingProperty: "transcript" }, schema: schema32.properties.choices.items.properties.message.properties.audio.required, parentSchema: schema32.properties.choices.items.properties.message.properties.audio, data: data37 };
                      vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                    }
                    if (data37.id !== void 0) {
                      let data38 = data37.id;
                      if (typeof data38 != "string") {
                        let err85 = { instancePath: instancePath + "/choices/" + i0 + "/message/audio/id", schemaPath: "#/properties/choices/items/properties/message/properties/audio/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.audio.properties.id.type, parentSchema: schema32.properties.choices.items.properties.message.properties.audio.properties.id, data: data38 };
                        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                      }
                    }
                    if (data37.expires_at !== void 0) {
                      let data39 = data37.expires_at;
                      if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
                        let err86 = { instancePath: instancePath + "/choices/" + i0 + "/message/audio/expires_at", schemaPath: "#/properties/choices/items/properties/message/properties/audio/properties/expires_at/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.choices.items.properties.message.properties.audio.properties.expires_at.type, parentSchema: schema32.properties.choices.items.properties.message.properties.audio.properties.expires_at, data: data39 };
                        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                      }
                    }
                    if (data37.data !== void 0) {
                      let data40 = data37.data;
                      if (typeof data40 != "string") {
                        let err87 = { instancePath: instancePath + "/choices/" + i0 + "/message/audio/data", schemaPath: "#/properties/choices/items/properties/message/properties/audio/properties/data/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.audio.properties.data.type, parentSchema: schema32.properties.choices.items.properties.message.properties.audio.properties.data, data: data40 };
                        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                      }
                    }
                    if (data37.transcript !== void 0) {
                      let data41 = data37.transcript;
                      if (typeof data41 != "string") {
                        let err88 = { instancePath: instancePath + "/choices/" + i0 + "/message/audio/transcript", schemaPath: "#/properties/choices/items/properties/message/properties/audio/properties/transcript/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.message.properties.audio.properties.transcript.type, parentSchema: schema32.properties.choices.items.properties.message.properties.audio.properties.transcript, data: data41 };
                        vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                      }
                    }
                  }
                }
              } else {
                let err89 = { instancePath: instancePath + "/choices/" + i0 + "/message", schemaPath: "#/properties/choices/items/properties/message/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.choices.items.properties.message.type, parentSchema: schema32.properties.choices.items.properties.message, data: data7 };
                vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
              }
            }
            if (data5.finish_reason !== void 0) {
              let data42 = data5.finish_reason;
              if (typeof data42 != "string") {
                let err90 = { instancePath: instancePath + "/choices/" + i0 + "/finish_reason", schemaPath: "#/properties/choices/items/properties/finish_reason/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.finish_reason.type, parentSchema: schema32.properties.choices.items.properties.finish_reason, data: data42 };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
              if (!(data42 === "stop" || data42 === "length" || data42 === "tool_calls" || data42 === "content_filter" || data42 === "function_call")) {
                let err91 = { instancePath: instancePath + "/choices/" + i0 + "/finish_reason", schemaPath: "#/properties/choices/items/properties/finish_reason/enum", keyword: "enum", params: { allowedValues: schema32.properties.choices.items.properties.finish_reason.enum }, schema: schema32.properties.choices.items.properties.finish_reason.enum, parentSchema: schema32.properties.choices.items.properties.finish_reason, data: data42 };
                vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
              }
            }
            if (data5.logprobs !== void 0) {
              let data43 = data5.logprobs;
              if (!(data43 && typeof data43 == "object" && !Array.isArray(data43)) && data43 !== null) {
                let err92 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs", schemaPath: "#/properties/choices/items/properties/logprobs/type", keyword: "type", params: { type: schema32.properties.choices.items.properties.logprobs.type }, schema: schema32.properties.choices.items.properties.logprobs.type, parentSchema: schema32.properties.choices.items.properties.logprobs, data: data43 };
                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
              }
              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                if (data43.content === void 0) {
                  let err93 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs", schemaPath: "#/properties/choices/items/properties/logprobs/required", keyword: "required", params: { missingProperty: "content" }, schema: schema32.properties.choices.items.properties.logprobs.required, parentSchema: schema32.properties.choices.items.properties.logprobs, data: data43 };
                  vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                }
                if (data43.refusal === void 0) {
                  let err94 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs", schemaPath: "#/properties/choices/items/properties/logprobs/required", keyword: "required", params: { missingProperty: "refusal" }, schema: schema32.properties.choices.items.properties.logprobs.required, parentSchema: schema32.properties.choices.items.properties.logprobs, data: data43 };
                  vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                }
                if (data43.content !== void 0) {
                  let data44 = data43.content;
                  if (!Array.isArray(data44) && data44 !== null) {
                    let err95 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/type", keyword: "type", params: { type: schema32.properties.choices.items.properties.logprobs.properties.content.type }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content, data: data44 };
                    vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                  }
                  if (Array.isArray(data44)) {
                    let len3 = data44.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data45 = data44[i3];
                      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                        if (data45.token === void 0) {
                          let err96 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/required", keyword: "required", params: { missingProperty: "token" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.required, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items, data: data45 };
                          vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                        }
                        if (data45.logprob === void 0) {
                          let err97 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/required", keyword: "required", params: { missingProperty: "logprob" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.required, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items, data: data45 };
                          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                        }
                        if (data45.bytes === void 0) {
                          let err98 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/required", keyword: "required", params: { missingProperty: "bytes" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.required, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items, data: data45 };
                          vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                        }
                        if (data45.top_logprobs === void 0) {
                          let err99 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/required", keyword: "required", params: { missingProperty: "top_logprobs" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.required, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items, data: data45 };
                          vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                        }
                        if (data45.token !== void 0) {
                          let data46 = data45.token;
                          if (typeof data46 != "string") {
                            let err100 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/token", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/token/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.token.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.token, data: data46 };
                            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                          }
                        }
                        if (data45.logprob !== void 0) {
                          let data47 = data45.logprob;
                          if (!(typeof data47 == "number" && isFinite(data47))) {
                            let err101 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/logprob", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/logprob/type", keyword: "type", params: { type: "number" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.logprob.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.logprob, data: data47 };
                            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                          }
                        }
                        if (data45.bytes !== void 0) {
                          let data48 = data45.bytes;
                          if (!Array.isArray(data48) && data48 !== null) {
                            let err102 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/bytes", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/bytes/type", keyword: "type", params: { type: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.bytes.type }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.bytes.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.bytes, data: data48 };
                            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                          }
                          if (Array.isArray(data48)) {
                            let len4 = data48.length;
                            for (let i4 = 0; i4 < len4; i4++) {
                              let data49 = data48[i4];
                              if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
                                let err103 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/bytes/" + i4, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/bytes/items/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.bytes.items.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.bytes.items, data: data49 };
                                vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                              }
                              if (typeof data49 == "number" && isFinite(data49)) {
                                if (data49 > 255 || isNaN(data49)) {
                                  let err104 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/bytes/" + i4, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/bytes/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, schema: 255, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.bytes.items, data: data49 };
                                  vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                                }
                                if (data49 < 0 || isNaN(data49)) {
                                  let err105 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/bytes/" + i4, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/bytes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.bytes.items, data: data49 };
                                  vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                                }
                              }
                            }
                          }
                        }
                        if (data45.top_logprobs !== void 0) {
                          let data50 = data45.top_logprobs;
                          if (Array.isArray(data50)) {
                            let len5 = data50.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let data51 = data50[i5];
                              if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                if (data51.token === void 0) {
                                  let err106 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/top_logprobs/" + i5, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/required", keyword: "required", params: { missingProperty: "token" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.required, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items, data: data51 };
                                  vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                                }
                                if (data51.logprob === void 0) {
                                  let err107 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/top_logprobs/" + i5, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/required", keyword: "required", params: { missingProperty: "logprob" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.required, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items, data: data51 };
                                  vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                                }
                                if (data51.bytes === void 0) {
                                  let err108 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/top_logprobs/" + i5, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/required", keyword: "required", params: { missingProperty: "bytes" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.required, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items, data: data51 };
                                  vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                                }
                                if (data51.token !== void 0) {
                                  let data52 = data51.token;
                                  if (typeof data52 != "string") {
                                    let err109 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/top_logprobs/" + i5 + "/token", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/token/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.token.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.token, data: data52 };
                                    vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                                  }
                                }
                                if (data51.logprob !== void 0) {
                                  let data53 = data51.logprob;
                                  if (!(typeof data53 == "number" && isFinite(data53))) {
                                    let err110 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/top_logprobs/" + i5 + "/logprob", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/logprob/type", keyword: "type", params: { type: "number" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.logprob.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.logprob, data: data53 };
                                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                                  }
                                }
                                if (data51.bytes !== void 0) {
                                  let data54 = data51.bytes;
                                  if (!Array.isArray(data54) && data54 !== null) {
                                    let err111 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/top_logprobs/" + i5 + "/bytes", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/type", keyword: "type", params: { type: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes, data: data54 };
                                    vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                                  }
                                  if (Array.isArray(data54)) {
                                    let len6 = data54.length;
                                    for (let i6 = 0; i6 < len6; i6++) {
                                      let data55 = data54[i6];
                                      if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
                                        let err112 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/top_logprobs/" + i5 + "/bytes/" + i6, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.items.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.items, data: data55 };
                                        vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                                      }
                                      if (typeof data55 == "number" && isFinite(data55)) {
                                        if (data55 > 255 || isNaN(data55)) {
                                          let err113 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/top_logprobs/" + i5 + "/bytes/" + i6, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, schema: 255, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.items, data: data55 };
                                          vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                                        }
                                        if (data55 < 0 || isNaN(data55)) {
                                          let err114 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/top_logprobs/" + i5 + "/bytes/" + i6, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.items, data: data55 };
                                          vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                let err115 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/top_logprobs/" + i5, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items, data: data51 };
                                vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                              }
                            }
                          } else {
                            let err116 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3 + "/top_logprobs", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/type", keyword: "type", params: { type: "array" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs, data: data50 };
                            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                          }
                        }
                      } else {
                        let err117 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i3, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.choices.items.properties.logprobs.properties.content.items.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.content.items, data: data45 };
                        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                      }
                    }
                  }
                }
                if (data43.refusal !== void 0) {
                  let data56 = data43.refusal;
                  if (!Array.isArray(data56) && data56 !== null) {
                    let err118 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/type", keyword: "type", params: { type: schema32.properties.choices.items.properties.logprobs.properties.refusal.type }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal, data: data56 };
                    vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                  }
                  if (Array.isArray(data56)) {
                    let len7 = data56.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data57 = data56[i7];
                      if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                        if (data57.token === void 0) {
                          let err119 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/required", keyword: "required", params: { missingProperty: "token" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.required, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items, data: data57 };
                          vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                        }
                        if (data57.logprob === void 0) {
                          let err120 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/required", keyword: "required", params: { missingProperty: "logprob" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.required, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items, data: data57 };
                          vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                        }
                        if (data57.bytes === void 0) {
                          let err121 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/required", keyword: "required", params: { missingProperty: "bytes" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.required, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items, data: data57 };
                          vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                        }
                        if (data57.top_logprobs === void 0) {
                          let err122 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/required", keyword: "required", params: { missingProperty: "top_logprobs" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.required, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items, data: data57 };
                          vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                        }
                        if (data57.token !== void 0) {
                          let data58 = data57.token;
                          if (typeof data58 != "string") {
                            let err123 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/token", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/token/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.token.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.token, data: data58 };
                            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                          }
                        }
                        if (data57.logprob !== void 0) {
                          let data59 = data57.logprob;
                          if (!(typeof data59 == "number" && isFinite(data59))) {
                            let err124 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/logprob", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/logprob/type", keyword: "type", params: { type: "number" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.logprob.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.logprob, data: data59 };
                            vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                          }
                        }
                        if (data57.bytes !== void 0) {
                          let data60 = data57.bytes;
                          if (!Array.isArray(data60) && data60 !== null) {
                            let err125 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/bytes", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/type", keyword: "type", params: { type: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.type }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes, data: data60 };
                            vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                          }
                          if (Array.isArray(data60)) {
                            let len8 = data60.length;
                            for (let i8 = 0; i8 < len8; i8++) {
                              let data61 = data60[i8];
                              if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
                                let err126 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/bytes/" + i8, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/items/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.items.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.items, data: data61 };
                                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                              }
                              if (typeof data61 == "number" && isFinite(data61)) {
                                if (data61 > 255 || isNaN(data61)) {
                                  let err127 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/bytes/" + i8, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, schema: 255, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.items, data: data61 };
                                  vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                                }
                                if (data61 < 0 || isNaN(data61)) {
                                  let err128 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/bytes/" + i8, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.items, data: data61 };
                                  vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                                }
                              }
                            }
                          }
                        }
                        if (data57.top_logprobs !== void 0) {
                          let data62 = data57.top_logprobs;
                          if (Array.isArray(data62)) {
                            let len9 = data62.length;
                            for (let i9 = 0; i9 < len9; i9++) {
                              let data63 = data62[i9];
                              if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                if (data63.token === void 0) {
                                  let err129 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/top_logprobs/" + i9, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required", keyword: "required", params: { missingProperty: "token" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.required, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items, data: data63 };
                                  vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                                }
                                if (data63.logprob === void 0) {
                                  let err130 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/top_logprobs/" + i9, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required", keyword: "required", params: { missingProperty: "logprob" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.required, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items, data: data63 };
                                  vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                                }
                                if (data63.bytes === void 0) {
                                  let err131 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/top_logprobs/" + i9, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required", keyword: "required", params: { missingProperty: "bytes" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.required, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items, data: data63 };
                                  vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                                }
                                if (data63.token !== void 0) {
                                  let data64 = data63.token;
                                  if (typeof data64 != "string") {
                                    let err132 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/top_logprobs/" + i9 + "/token", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/token/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.token.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.token, data: data64 };
                                    vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                                  }
                                }
                                if (data63.logprob !== void 0) {
                                  let data65 = data63.logprob;
                                  if (!(typeof data65 == "number" && isFinite(data65))) {
                                    let err133 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/top_logprobs/" + i9 + "/logprob", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/logprob/type", keyword: "type", params: { type: "number" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.logprob.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.logprob, data: data65 };
                                    vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                                  }
                                }
                                if (data63.bytes !== void 0) {
                                  let data66 = data63.bytes;
                                  if (!Array.isArray(data66) && data66 !== null) {
                                    let err134 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/top_logprobs/" + i9 + "/bytes", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/type", keyword: "type", params: { type: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.type }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes, data: data66 };
                                    vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                                  }
                                  if (Array.isArray(data66)) {
                                    let len10 = data66.length;
                                    for (let i10 = 0; i10 < len10; i10++) {
                                      let data67 = data66[i10];
                                      if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
                                        let err135 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/top_logprobs/" + i9 + "/bytes/" + i10, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/items/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.items.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.items, data: data67 };
                                        vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                                      }
                                      if (typeof data67 == "number" && isFinite(data67)) {
                                        if (data67 > 255 || isNaN(data67)) {
                                          let err136 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/top_logprobs/" + i9 + "/bytes/" + i10, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, schema: 255, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.items, data: data67 };
                                          vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                                        }
                                        if (data67 < 0 || isNaN(data67)) {
                                          let err137 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/top_logprobs/" + i9 + "/bytes/" + i10, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.items, data: data67 };
                                          vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                let err138 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/top_logprobs/" + i9, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items, data: data63 };
                                vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                              }
                            }
                          } else {
                            let err139 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7 + "/top_logprobs", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/type", keyword: "type", params: { type: "array" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs, data: data62 };
                            vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                          }
                        }
                      } else {
                        let err140 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i7, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items.type, parentSchema: schema32.properties.choices.items.properties.logprobs.properties.refusal.items, data: data57 };
                        vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                      }
                    }
                  }
                }
              }
            }
          } else {
            let err141 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.choices.items.type, parentSchema: schema32.properties.choices.items, data: data5 };
            vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
          }
        }
      } else {
        let err142 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" }, schema: schema32.properties.choices.type, parentSchema: schema32.properties.choices, data: data4 };
        vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
      }
    }
    if (data.usage !== void 0) {
      let data68 = data.usage;
      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
        if (data68.prompt_tokens === void 0) {
          let err143 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "prompt_tokens" }, schema: schema32.properties.usage.required, parentSchema: schema32.properties.usage, data: data68 };
          vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
        }
        if (data68.completion_tokens === void 0) {
          let err144 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "completion_tokens" }, schema: schema32.properties.usage.required, parentSchema: schema32.properties.usage, data: data68 };
          vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
        }
        if (data68.total_tokens === void 0) {
          let err145 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "total_tokens" }, schema: schema32.properties.usage.required, parentSchema: schema32.properties.usage, data: data68 };
          vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
        }
        if (data68.prompt_tokens !== void 0) {
          let data69 = data68.prompt_tokens;
          if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69))) {
            let err146 = { instancePath: instancePath + "/usage/prompt_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.usage.properties.prompt_tokens.type, parentSchema: schema32.properties.usage.properties.prompt_tokens, data: data69 };
            vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
          }
          if (typeof data69 == "number" && isFinite(data69) && (data69 < 0 || isNaN(data69))) {
            let err147 = { instancePath: instancePath + "/usage/prompt_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.usage.properties.prompt_tokens, data: data69 };
            vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
          }
        }
        if (data68.completion_tokens !== void 0) {
          let data70 = data68.completion_tokens;
          if (!(typeof data70 == "number" && !(data70 % 1) && !isNaN(data70) && isFinite(data70))) {
            let err148 = { instancePath: instancePath + "/usage/completion_tokens", schemaPath: "#/properties/usage/properties/completion_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.usage.properties.completion_tokens.type, parentSchema: schema32.properties.usage.properties.completion_tokens, data: data70 };
            vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
          }
          if (typeof data70 == "number" && isFinite(data70) && (data70 < 0 || isNaN(data70))) {
            let err149 = { instancePath: instancePath + "/usage/completion_tokens", schemaPath: "#/properties/usage/properties/completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.usage.properties.completion_tokens, data: data70 };
            vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
          }
        }
        if (data68.total_tokens !== void 0) {
          let data71 = data68.total_tokens;
          if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
            let err150 = { instancePath: instancePath + "/usage/total_tokens", schemaPath: "#/properties/usage/properties/total_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.usage.properties.total_tokens.type, parentSchema: schema32.properties.usage.properties.total_tokens, data: data71 };
            vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
          }
          if (typeof data71 == "number" && isFinite(data71) && (data71 < 0 || isNaN(data71))) {
            let err151 = { instancePath: instancePath + "/usage/total_tokens", schemaPath: "#/properties/usage/properties/total_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.usage.properties.total_tokens, data: data71 };
            vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
          }
        }
        if (data68.prompt_tokens_details !== void 0) {
          let data72 = data68.prompt_tokens_details;
          if (!(data72 && typeof data72 == "object" && !Array.isArray(data72)) && data72 !== null) {
            let err152 = { instancePath: instancePath + "/usage/prompt_tokens_details", schemaPath: "#/properties/usage/properties/prompt_tokens_details/type", keyword: "type", params: { type: schema32.properties.usage.properties.prompt_tokens_details.type }, schema: schema32.properties.usage.properties.prompt_tokens_details.type, parentSchema: schema32.properties.usage.properties.prompt_tokens_details, data: data72 };
            vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
          }
          if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
            if (data72.cached_tokens !== void 0) {
              let data73 = data72.cached_tokens;
              if (!(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73) && isFinite(data73))) {
                let err153 = { instancePath: instancePath + "/usage/prompt_tokens_details/cached_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.usage.properties.prompt_tokens_details.properties.cached_tokens.type, parentSchema: schema32.properties.usage.properties.prompt_tokens_details.properties.cached_tokens, data: data73 };
                vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
              }
              if (typeof data73 == "number" && isFinite(data73) && (data73 < 0 || isNaN(data73))) {
                let err154 = { instancePath: instancePath + "/usage/prompt_tokens_details/cached_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.usage.properties.prompt_tokens_details.properties.cached_tokens, data: data73 };
                vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
              }
            }
            if (data72.audio_tokens !== void 0) {
              let data74 = data72.audio_tokens;
              if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
                let err155 = { instancePath: instancePath + "/usage/prompt_tokens_details/audio_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.usage.properties.prompt_tokens_details.properties.audio_tokens.type, parentSchema: schema32.properties.usage.properties.prompt_tokens_details.properties.audio_tokens, data: data74 };
                vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
              }
              if (typeof data74 == "number" && isFinite(data74) && (data74 < 0 || isNaN(data74))) {
                let err156 = { instancePath: instancePath + "/usage/prompt_tokens_details/audio_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.usage.properties.prompt_tokens_details.properties.audio_tokens, data: data74 };
                vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
              }
            }
            if (data72.text_tokens !== void 0) {
              let data75 = data72.text_tokens;
              if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
                let err157 = { instancePath: instancePath + "/usage/prompt_tokens_details/text_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/text_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.usage.properties.prompt_tokens_details.properties.text_tokens.type, parentSchema: schema32.properties.usage.properties.prompt_tokens_details.properties.text_tokens, data: data75 };
                vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
              }
              if (typeof data75 == "number" && isFinite(data75) && (data75 < 0 || isNaN(data75))) {
                let err158 = { instancePath: instancePath + "/usage/prompt_tokens_details/text_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/text_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.usage.properties.prompt_tokens_details.properties.text_tokens, data: data75 };
                vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
              }
            }
            if (data72.image_tokens !== void 0) {
              let data76 = data72.image_tokens;
              if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
                let err159 = { instancePath: instancePath + "/usage/prompt_tokens_details/image_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/image_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.usage.properties.prompt_tokens_details.properties.image_tokens.type, parentSchema: schema32.properties.usage.properties.prompt_tokens_details.properties.image_tokens, data: data76 };
                vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
              }
              if (typeof data76 == "number" && isFinite(data76) && (data76 < 0 || isNaN(data76))) {
                let err160 = { instancePath: instancePath + "/usage/prompt_tokens_details/image_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/image_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.usage.properties.prompt_tokens_details.properties.image_tokens, data: data76 };
                vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
              }
            }
            if (data72.cache_write_tokens !== void 0) {
              let data77 = data72.cache_write_tokens;
              if (!(typeof data77 == "number" && !(data77 % 1) && !isNaN(data77) && isFinite(data77))) {
                let err161 = { instancePath: instancePath + "/usage/prompt_tokens_details/cache_write_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/cache_write_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.usage.properties.prompt_tokens_details.properties.cache_write_tokens.type, parentSchema: schema32.properties.usage.properties.prompt_tokens_details.properties.cache_write_tokens, data: data77 };
                vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
              }
              if (typeof data77 == "number" && isFinite(data77) && (data77 < 0 || isNaN(data77))) {
                let err162 = { instancePath: instancePath + "/usage/prompt_tokens_details/cache_write_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/cache_write_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.usage.properties.prompt_tokens_details.properties.cache_write_tokens, data: data77 };
                vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
              }
            }
          }
        }
        if (data68.completion_tokens_details !== void 0) {
          let data78 = data68.completion_tokens_details;
          if (!(data78 && typeof data78 == "object" && !Array.isArray(data78)) && data78 !== null) {
            let err163 = { instancePath: instancePath + "/usage/completion_tokens_details", schemaPath: "#/properties/usage/properties/completion_tokens_details/type", keyword: "type", params: { type: schema32.properties.usage.properties.completion_tokens_details.type }, schema: schema32.properties.usage.properties.completion_tokens_details.type, parentSchema: schema32.properties.usage.properties.completion_tokens_details, data: data78 };
            vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
          }
          if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
            if (data78.reasoning_tokens !== void 0) {
              let data79 = data78.reasoning_tokens;
              if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
                let err164 = { instancePath: instancePath + "/usage/completion_tokens_details/reasoning_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.usage.properties.completion_tokens_details.properties.reasoning_tokens.type, parentSchema: schema32.properties.usage.properties.completion_tokens_details.properties.reasoning_tokens, data: data79 };
                vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
              }
              if (typeof data79 == "number" && isFinite(data79) && (data79 < 0 || isNaN(data79))) {
                let err165 = { instancePath: instancePath + "/usage/completion_tokens_details/reasoning_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.usage.properties.completion_tokens_details.properties.reasoning_tokens, data: data79 };
                vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
              }
            }
            if (data78.audio_tokens !== void 0) {
              let data80 = data78.audio_tokens;
              if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) {
                let err166 = { instancePath: instancePath + "/usage/completion_tokens_details/audio_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/audio_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.usage.properties.completion_tokens_details.properties.audio_tokens.type, parentSchema: schema32.properties.usage.properties.completion_tokens_details.properties.audio_tokens, data: data80 };
                vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
              }
              if (typeof data80 == "number" && isFinite(data80) && (data80 < 0 || isNaN(data80))) {
                let err167 = { instancePath: instancePath + "/usage/completion_tokens_details/audio_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/audio_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.usage.properties.completion_tokens_details.properties.audio_tokens, data: data80 };
                vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
              }
            }
            if (data78.text_tokens !== void 0) {
              let data81 = data78.text_tokens;
              if (!(typeof data81 == "number" && !(data81 % 1) && !isNaN(data81) && isFinite(data81))) {
                let err168 = { instancePath: instancePath + "/usage/completion_tokens_details/text_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/text_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.usage.properties.completion_tokens_details.properties.text_tokens.type, parentSchema: schema32.properties.usage.properties.completion_tokens_details.properties.text_tokens, data: data81 };
                vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
              }
              if (typeof data81 == "number" && isFinite(data81) && (data81 < 0 || isNaN(data81))) {
                let err169 = { instancePath: instancePath + "/usage/completion_tokens_details/text_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/text_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.usage.properties.completion_tokens_details.properties.text_tokens, data: data81 };
                vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
              }
            }
            if (data78.accepted_prediction_tokens !== void 0) {
              let data82 = data78.accepted_prediction_tokens;
              if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82) && isFinite(data82))) {
                let err170 = { instancePath: instancePath + "/usage/completion_tokens_details/accepted_prediction_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/accepted_prediction_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.usage.properties.completion_tokens_details.properties.accepted_prediction_tokens.type, parentSchema: schema32.properties.usage.properties.completion_tokens_details.properties.accepted_prediction_tokens, data: data82 };
                vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
              }
              if (typeof data82 == "number" && isFinite(data82) && (data82 < 0 || isNaN(data82))) {
                let err171 = { instancePath: instancePath + "/usage/completion_tokens_details/accepted_prediction_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/accepted_prediction_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.usage.properties.completion_tokens_details.properties.accepted_prediction_tokens, data: data82 };
                vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
              }
            }
            if (data78.rejected_prediction_tokens !== void 0) {
              let data83 = data78.rejected_prediction_tokens;
              if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) {
                let err172 = { instancePath: instancePath + "/usage/completion_tokens_details/rejected_prediction_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/rejected_prediction_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.usage.properties.completion_tokens_details.properties.rejected_prediction_tokens.type, parentSchema: schema32.properties.usage.properties.completion_tokens_details.properties.rejected_prediction_tokens, data: data83 };
                vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
              }
              if (typeof data83 == "number" && isFinite(data83) && (data83 < 0 || isNaN(data83))) {
                let err173 = { instancePath: instancePath + "/usage/completion_tokens_details/rejected_prediction_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/rejected_prediction_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.usage.properties.completion_tokens_details.properties.rejected_prediction_tokens, data: data83 };
                vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
              }
            }
          }
        }
      } else {
        let err174 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.usage.type, parentSchema: schema32.properties.usage, data: data68 };
        vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
      }
    }
    if (data.service_tier !== void 0) {
      let data84 = data.service_tier;
      if (typeof data84 != "string" && data84 !== null) {
        let err175 = { instancePath: instancePath + "/service_tier", schemaPath: "#/properties/service_tier/type", keyword: "type", params: { type: schema32.properties.service_tier.type }, schema: schema32.properties.service_tier.type, parentSchema: schema32.properties.service_tier, data: data84 };
        vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
      }
    }
    if (data.system_fingerprint !== void 0) {
      let data85 = data.system_fingerprint;
      if (typeof data85 != "string" && data85 !== null) {
        let err176 = { instancePath: instancePath + "/system_fingerprint", schemaPath: "#/properties/system_fingerprint/type", keyword: "type", params: { type: schema32.properties.system_fingerprint.type }, schema: schema32.properties.system_fingerprint.type, parentSchema: schema32.properties.system_fingerprint, data: data85 };
        vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data86 = data.metadata;
      if (!(data86 && typeof data86 == "object" && !Array.isArray(data86)) && data86 !== null) {
        let err177 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: schema32.properties.metadata.type }, schema: schema32.properties.metadata.type, parentSchema: schema32.properties.metadata, data: data86 };
        vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
      }
      if (data86 && typeof data86 == "object" && !Array.isArray(data86))
        for (let key0 in data86) {
          let data87 = data86[key0];
          if (typeof data87 != "string") {
            let err178 = { instancePath: instancePath + "/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.metadata.additionalProperties.type, parentSchema: schema32.properties.metadata.additionalProperties, data: data87 };
            vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
          }
        }
    }
    if (data.moderation !== void 0) {
      let data88 = data.moderation;
      if (!(data88 && typeof data88 == "object" && !Array.isArray(data88)) && data88 !== null) {
        let err179 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/type", keyword: "type", params: { type: schema32.properties.moderation.type }, schema: schema32.properties.moderation.type, parentSchema: schema32.properties.moderation, data: data88 };
        vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
      }
    }
  } else {
    let err180 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema32.type, parentSchema: schema32, data };
    vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { id: !0, object: !0, created: !0, model: !0, choices: !0, usage: !0, service_tier: !0, system_fingerprint: !0, metadata: !0, moderation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var chunk = validate22, schema33 = { $id: "chunk", type: "object", required: ["choices", "created", "id", "model", "object"], properties: { id: { type: "string" }, object: { type: "string", enum: ["chat.completion.chunk", ""] }, created: { type: "integer" }, model: { type: "string" }, choices: { type: "array", items: { type: "object", required: ["delta", "finish_reason", "index"], properties: { index: { type: "integer", minimum: 0 }, delta: { type: "object", properties: { role: { type: "string", enum: ["developer", "system", "user", "assistant", "tool"] }, content: { type: ["string", "null"] }, refusal: { type: ["string", "null"] }, tool_calls: { type: ["array", "null"], items: { type: "object", required: ["index"], properties: { index: { type: "integer", minimum: 0 }, id: { type: "string" }, type: { type: "string", const: "function" }, function: { type: "object", properties: { name: { type: "string" }, arguments: { type: "string" } } } } } }, function_call: { type: ["object", "null"], properties: { name: { type: "string" }, arguments: { type: "string" } } } } }, finish_reason: { type: ["string", "null"], enum: ["stop", "length", "tool_calls", "content_filter", "function_call", null] }, logprobs: { type: ["object", "null"], required: ["content", "refusal"], properties: { content: { type: ["array", "null"], items: { type: "object", required: ["token", "logprob", "bytes", "top_logprobs"], properties: { token: { type: "string" }, logprob: { type: "number" }, bytes: { type: ["array", "null"], items: { type: "integer", minimum: 0, maximum: 255 } }, top_logprobs: { type: "array", items: { type: "object", required: ["token", "logprob", "bytes"], properties: { token: { type: "string" }, logprob: { type: "number" }, bytes: { type: ["array", "null"], items: { type: "integer", minimum: 0, maximum: 255 } } } } } } } }, refusal: { type: ["array", "null"], items: { type: "object", required: ["token", "logprob", "bytes", "top_logprobs"], properties: { token: { type: "string" }, logprob: { type: "number" }, bytes: { type: ["array", "null"], items: { type: "integer", minimum: 0, maximum: 255 } }, top_logprobs: { type: "array", items: { type: "object", required: ["token", "logprob", "bytes"], properties: { token: { type: "string" }, logprob: { type: "number" }, bytes: { type: ["array", "null"], items: { type: "integer", minimum: 0, maximum: 255 } } } } } } } } } } } } }, usage: { type: ["object", "null"], required: ["prompt_tokens", "completion_tokens", "total_tokens"], properties: { prompt_tokens: { type: "integer", minimum: 0 }, completion_tokens: { type: "integer", minimum: 0 }, total_tokens: { type: "integer", minimum: 0 }, prompt_tokens_details: { type: ["object", "null"], properties: { cached_tokens: { type: "integer", minimum: 0 }, audio_tokens: { type: "integer", minimum: 0 }, text_tokens: { type: "integer", minimum: 0 }, image_tokens: { type: "integer", minimum: 0 }, cache_write_tokens: { type: "integer", minimum: 0 } } }, completion_tokens_details: { type: ["object", "null"], properties: { reasoning_tokens: { type: "integer", minimum: 0 }, audio_tokens: { type: "integer", minimum: 0 }, text_tokens: { type: "integer", minimum: 0 }, accepted_prediction_tokens: { type: "integer", minimum: 0 }, rejected_prediction_tokens: { type: "integer", minimum: 0 } } } } }, service_tier: { type: ["string", "null"] }, system_fingerprint: { type: ["string", "null"] }, obfuscation: { type: "string" }, moderation: { type: ["object", "null"] } }, if: { properties: { choices: { type: "array", maxItems: 0 } }, anyOf: [{ required: ["prompt_filter_results"] }, { required: ["prompt_annotations"] }] }, else: { required: ["object"], properties: { object: { type: "string", const: "chat.completion.chunk" } } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.prompt_filter_results === void 0 && (missing0 = "prompt_filter_results")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid1 = _errs4 === errors;
  valid1 = valid1 || _valid1;
  let _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.prompt_annotations === void 0 && (missing1 = "prompt_annotations")) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs5 === errors;
  if (valid1 = valid1 || _valid1, valid1)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    let err2 = {};
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (errors === _errs2 && data && typeof data == "object" && !Array.isArray(data) && data.choices !== void 0) {
    let data0 = data.choices;
    if (errors === errors)
      if (Array.isArray(data0)) {
        if (data0.length > 0) {
          let err3 = {};
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), !_valid0) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.object === void 0) {
        let err5 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "object" }, schema: schema33.else.required, parentSchema: schema33.else, data };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.object !== void 0) {
        let data1 = data.object;
        if (typeof data1 != "string") {
          let err6 = { instancePath: instancePath + "/object", schemaPath: "#/else/properties/object/type", keyword: "type", params: { type: "string" }, schema: schema33.else.properties.object.type, parentSchema: schema33.else.properties.object, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 !== "chat.completion.chunk") {
          let err7 = { instancePath: instancePath + "/object", schemaPath: "#/else/properties/object/const", keyword: "const", params: { allowedValue: "chat.completion.chunk" }, schema: "chat.completion.chunk", parentSchema: schema33.else.properties.object, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    var _valid0 = _errs8 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.object = !0, props0.choices = !0;
    }
  }
  if (!valid0) {
    let err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, schema: schema33.if, parentSchema: schema33, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.choices === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "choices" }, schema: schema33.required, parentSchema: schema33, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.created === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, schema: schema33.required, parentSchema: schema33, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.id === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema33.required, parentSchema: schema33, data };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.model === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, schema: schema33.required, parentSchema: schema33, data };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.object === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, schema: schema33.required, parentSchema: schema33, data };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.id = !0, props0.object = !0, props0.created = !0, props0.model = !0, props0.choices = !0, props0.usage = !0, props0.service_tier = !0, props0.system_fingerprint = !0, props0.obfuscation = !0, props0.moderation = !0), data.id !== void 0) {
      let data2 = data.id;
      if (typeof data2 != "string") {
        let err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.id.type, parentSchema: schema33.properties.id, data: data2 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.object !== void 0) {
      let data3 = data.object;
      if (typeof data3 != "string") {
        let err15 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.object.type, parentSchema: schema33.properties.object, data: data3 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (!(data3 === "chat.completion.chunk" || data3 === "")) {
        let err16 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema33.properties.object.enum }, schema: schema33.properties.object.enum, parentSchema: schema33.properties.object, data: data3 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.created !== void 0) {
      let data4 = data.created;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err17 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.created.type, parentSchema: schema33.properties.created, data: data4 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.model !== void 0) {
      let data5 = data.model;
      if (typeof data5 != "string") {
        let err18 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.model.type, parentSchema: schema33.properties.model, data: data5 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.choices !== void 0) {
      let data6 = data.choices;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.delta === void 0) {
              let err19 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/required", keyword: "required", params: { missingProperty: "delta" }, schema: schema33.properties.choices.items.required, parentSchema: schema33.properties.choices.items, data: data7 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data7.finish_reason === void 0) {
              let err20 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/required", keyword: "required", params: { missingProperty: "finish_reason" }, schema: schema33.properties.choices.items.required, parentSchema: schema33.properties.choices.items, data: data7 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data7.index === void 0) {
              let err21 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/required", keyword: "required", params: { missingProperty: "index" }, schema: schema33.properties.choices.items.required, parentSchema: schema33.properties.choices.items, data: data7 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data7.index !== void 0) {
              let data8 = data7.index;
              if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                let err22 = { instancePath: instancePath + "/choices/" + i0 + "/index", schemaPath: "#/properties/choices/items/properties/index/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.choices.items.properties.index.type, parentSchema: schema33.properties.choices.items.properties.index, data: data8 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
              if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
                let err23 = { instancePath: instancePath + "/choices/" + i0 + "/index", schemaPath: "#/properties/choices/items/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.choices.items.properties.index, data: data8 };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data7.delta !== void 0) {
              let data9 = data7.delta;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.role !== void 0) {
                  let data10 = data9.role;
                  if (typeof data10 != "string") {
                    let err24 = { instancePath: instancePath + "/choices/" + i0 + "/delta/role", schemaPath: "#/properties/choices/items/properties/delta/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.choices.items.properties.delta.properties.role.type, parentSchema: schema33.properties.choices.items.properties.delta.properties.role, data: data10 };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
                  if (!(data10 === "developer" || data10 === "system" || data10 === "user" || data10 === "assistant" || data10 === "tool")) {
                    let err25 = { instancePath: instancePath + "/choices/" + i0 + "/delta/role", schemaPath: "#/properties/choices/items/properties/delta/properties/role/enum", keyword: "enum", params: { allowedValues: schema33.properties.choices.items.properties.delta.properties.role.enum }, schema: schema33.properties.choices.items.properties.delta.properties.role.enum, parentSchema: schema33.properties.choices.items.properties.delta.properties.role, data: data10 };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                }
                if (data9.content !== void 0) {
                  let data11 = data9.content;
                  if (typeof data11 != "string" && data11 !== null) {
                    let err26 = { instancePath: instancePath + "/choices/" + i0 + "/delta/content", schemaPath: "#/properties/choices/items/properties/delta/properties/content/type", keyword: "type", params: { type: schema33.properties.choices.items.properties.delta.properties.content.type }, schema: schema33.properties.choices.items.properties.delta.properties.content.type, parentSchema: schema33.properties.choices.items.properties.delta.properties.content, data: data11 };
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                  }
                }
                if (data9.refusal !== void 0) {
                  let data12 = data9.refusal;
                  if (typeof data12 != "string" && data12 !== null) {
                    let err27 = { instancePath: instancePath + "/choices/" + i0 + "/delta/refusal", schemaPath: "#/properties/choices/items/properties/delta/properties/refusal/type", keyword: "type", params: { type: schema33.properties.choices.items.properties.delta.properties.refusal.type }, schema: schema33.properties.choices.items.properties.delta.properties.refusal.type, parentSchema: schema33.properties.choices.items.properties.delta.properties.refusal, data: data12 };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
                }
                if (data9.tool_calls !== void 0) {
                  let data13 = data9.tool_calls;
                  if (!Array.isArray(data13) && data13 !== null) {
                    let err28 = { instancePath: instancePath + "/choices/" + i0 + "/delta/tool_calls", schemaPath: "#/properties/choices/items/properties/delta/properties/tool_calls/type", keyword: "type", params: { type: schema33.properties.choices.items.properties.delta.properties.tool_calls.type }, schema: schema33.properties.choices.items.properties.delta.properties.tool_calls.type, parentSchema: schema33.properties.choices.items.properties.delta.properties.tool_calls, data: data13 };
                    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                  }
                  if (Array.isArray(data13)) {
                    let len1 = data13.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data14 = data13[i1];
                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                        if (data14.index === void 0) {
                          let err29 = { instancePath: instancePath + "/choices/" + i0 + "/delta/tool_calls/" + i1, schemaPath: "#/properties/choices/items/properties/delta/properties/tool_calls/items/required", keyword: "required", params: { missingProperty: "index" }, schema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.required, parentSchema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items, data: data14 };
                          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                        }
                        if (data14.index !== void 0) {
                          let data15 = data14.index;
                          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                            let err30 = { instancePath: instancePath + "/choices/" + i0 + "/delta/tool_calls/" + i1 + "/index", schemaPath: "#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/index/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.properties.index.type, parentSchema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.properties.index, data: data15 };
                            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                          }
                          if (typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15))) {
                            let err31 = { instancePath: instancePath + "/choices/" + i0 + "/delta/tool_calls/" + i1 + "/index", schemaPath: "#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.properties.index, data: data15 };
                            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                          }
                        }
                        if (data14.id !== void 0) {
                          let data16 = data14.id;
                          if (typeof data16 != "string") {
                            let err32 = { instancePath: instancePath + "/choices/" + i0 + "/delta/tool_calls/" + i1 + "/id", schemaPath: "#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.properties.id.type, parentSchema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.properties.id, data: data16 };
                            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                          }
                        }
                        if (data14.type !== void 0) {
                          let data17 = data14.type;
                          if (typeof data17 != "string") {
                            let err33 = { instancePath: instancePath + "/choices/" + i0 + "/delta/tool_calls/" + i1 + "/type", schemaPath: "#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.properties.type.type, parentSchema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.properties.type, data: data17 };
                            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                          }
                          if (data17 !== "function") {
                            let err34 = { instancePath: instancePath + "/choices/" + i0 + "/delta/tool_calls/" + i1 + "/type", schemaPath: "#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/type/const", keyword: "const", params: { allowedValue: "function" }, schema: "function", parentSchema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.properties.type, data: data17 };
                            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                          }
                        }
                        if (data14.function !== void 0) {
                          let data18 = data14.function;
                          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                            if (data18.name !== void 0) {
                              let data19 = data18.name;
                              if (typeof data19 != "string") {
                                let err35 = { instancePath: instancePath + "/choices/" + i0 + "/delta/tool_calls/" + i1 + "/function/name", schemaPath: "#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/function/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.properties.function.properties.name.type, parentSchema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.properties.function.properties.name, data: data19 };
                                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                              }
                            }
                            if (data18.arguments !== void 0) {
                              let data20 = data18.arguments;
                              if (typeof data20 != "string") {
                                let err36 = { instancePath: instancePath + "/choices/" + i0 + "/delta/tool_calls/" + i1 + "/function/arguments", schemaPath: "#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/function/properties/arguments/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.properties.function.properties.arguments.type, parentSchema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.properties.function.properties.arguments, data: data20 };
                                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                              }
                            }
                          } else {
                            let err37 = { instancePath: instancePath + "/choices/" + i0 + "/delta/tool_calls/" + i1 + "/function", schemaPath: "#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/function/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.properties.function.type, parentSchema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.properties.function, data: data18 };
                            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                          }
                        }
                      } else {
                        let err38 = { instancePath: instancePath + "/choices/" + i0 + "/delta/tool_calls/" + i1, schemaPath: "#/properties/choices/items/properties/delta/properties/tool_calls/items/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items.type, parentSchema: schema33.properties.choices.items.properties.delta.properties.tool_calls.items, data: data14 };
                        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                      }
                    }
                  }
                }
                if (data9.function_call !== void 0) {
                  let data21 = data9.function_call;
                  if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
                    let err39 = { instancePath: instancePath + "/choices/" + i0 + "/delta/function_call", schemaPath: "#/properties/choices/items/properties/delta/properties/function_call/type", keyword: "type", params: { type: schema33.properties.choices.items.properties.delta.properties.function_call.type }, schema: schema33.properties.choices.items.properties.delta.properties.function_call.type, parentSchema: schema33.properties.choices.items.properties.delta.properties.function_call, data: data21 };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                  }
                  if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                    if (data21.name !== void 0) {
                      let data22 = data21.name;
                      if (typeof data22 != "string") {
                        let err40 = { instancePath: instancePath + "/choices/" + i0 + "/delta/function_call/name", schemaPath: "#/properties/choices/items/properties/delta/properties/function_call/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.choices.items.properties.delta.properties.function_call.properties.name.type, parentSchema: schema33.properties.choices.items.properties.delta.properties.function_call.properties.name, data: data22 };
                        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                      }
                    }
                    if (data21.arguments !== void 0) {
                      let data23 = data21.arguments;
                      if (typeof data23 != "string") {
                        let err41 = { instancePath: instancePath + "/choices/" + i0 + "/delta/function_call/arguments", schemaPath: "#/properties/choices/items/properties/delta/properties/function_call/properties/arguments/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.choices.items.properties.delta.properties.function_call.properties.arguments.type, parentSchema: schema33.properties.choices.items.properties.delta.properties.function_call.properties.arguments, data: data23 };
                        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                      }
                    }
                  }
                }
              } else {
                let err42 = { instancePath: instancePath + "/choices/" + i0 + "/delta", schemaPath: "#/properties/choices/items/properties/delta/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.choices.items.properties.delta.type, parentSchema: schema33.properties.choices.items.properties.delta, data: data9 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
            if (data7.finish_reason !== void 0) {
              let data24 = data7.finish_reason;
              if (typeof data24 != "string" && data24 !== null) {
                let err43 = { instancePath: instancePath + "/choices/" + i0 + "/finish_reason", schemaPath: "#/properties/choices/items/properties/finish_reason/type", keyword: "type", params: { type: schema33.properties.choices.items.properties.finish_reason.type }, schema: schema33.properties.choices.items.properties.finish_reason.type, parentSchema: schema33.properties.choices.items.properties.finish_reason, data: data24 };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
              if (!(data24 === "stop" || data24 === "length" || data24 === "tool_calls" || data24 === "content_filter" || data24 === "function_call" || data24 === null)) {
                let err44 = { instancePath: instancePath + "/choices/" + i0 + "/finish_reason", schemaPath: "#/properties/choices/items/properties/finish_reason/enum", keyword: "enum", params: { allowedValues: schema33.properties.choices.items.properties.finish_reason.enum }, schema: schema33.properties.choices.items.properties.finish_reason.enum, parentSchema: schema33.properties.choices.items.properties.finish_reason, data: data24 };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
            if (data7.logprobs !== void 0) {
              let data25 = data7.logprobs;
              if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
                let err45 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs", schemaPath: "#/properties/choices/items/properties/logprobs/type", keyword: "type", params: { type: schema33.properties.choices.items.properties.logprobs.type }, schema: schema33.properties.choices.items.properties.logprobs.type, parentSchema: schema33.properties.choices.items.properties.logprobs, data: data25 };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                if (data25.content === void 0) {
                  let err46 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs", schemaPath: "#/properties/choices/items/properties/logprobs/required", keyword: "required", params: { missingProperty: "content" }, schema: schema33.properties.choices.items.properties.logprobs.required, parentSchema: schema33.properties.choices.items.properties.logprobs, data: data25 };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
                if (data25.refusal === void 0) {
                  let err47 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs", schemaPath: "#/properties/choices/items/properties/logprobs/required", keyword: "required", params: { missingProperty: "refusal" }, schema: schema33.properties.choices.items.properties.logprobs.required, parentSchema: schema33.properties.choices.items.properties.logprobs, data: data25 };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                if (data25.content !== void 0) {
                  let data26 = data25.content;
                  if (!Array.isArray(data26) && data26 !== null) {
                    let err48 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/type", keyword: "type", params: { type: schema33.properties.choices.items.properties.logprobs.properties.content.type }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content, data: data26 };
                    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                  }
                  if (Array.isArray(data26)) {
                    let len2 = data26.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data27 = data26[i2];
                      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                        if (data27.token === void 0) {
                          let err49 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/required", keyword: "required", params: { missingProperty: "token" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.required, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items, data: data27 };
                          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                        }
                        if (data27.logprob === void 0) {
                          let err50 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/required", keyword: "required", params: { missingProperty: "logprob" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.required, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items, data: data27 };
                          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                        }
                        if (data27.bytes === void 0) {
                          let err51 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/required", keyword: "required", params: { missingProperty: "bytes" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.required, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items, data: data27 };
                          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                        }
                        if (data27.top_logprobs === void 0) {
                          let err52 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/required", keyword: "required", params: { missingProperty: "top_logprobs" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.required, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items, data: data27 };
                          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                        }
                        if (data27.token !== void 0) {
                          let data28 = data27.token;
                          if (typeof data28 != "string") {
                            let err53 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/token", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/token/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.token.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.token, data: data28 };
                            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                          }
                        }
                        if (data27.logprob !== void 0) {
                          let data29 = data27.logprob;
                          if (!(typeof data29 == "number" && isFinite(data29))) {
                            let err54 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/logprob", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/logprob/type", keyword: "type", params: { type: "number" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.logprob.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.logprob, data: data29 };
                            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                          }
                        }
                        if (data27.bytes !== void 0) {
                          let data30 = data27.bytes;
                          if (!Array.isArray(data30) && data30 !== null) {
                            let err55 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/bytes", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/bytes/type", keyword: "type", params: { type: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.bytes.type }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.bytes.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.bytes, data: data30 };
                            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                          }
                          if (Array.isArray(data30)) {
                            let len3 = data30.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let data31 = data30[i3];
                              if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
                                let err56 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/bytes/" + i3, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/bytes/items/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.bytes.items.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.bytes.items, data: data31 };
                                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                              }
                              if (typeof data31 == "number" && isFinite(data31)) {
                                if (data31 > 255 || isNaN(data31)) {
                                  let err57 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/bytes/" + i3, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/bytes/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, schema: 255, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.bytes.items, data: data31 };
                                  vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                                }
                                if (data31 < 0 || isNaN(data31)) {
                                  let err58 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/bytes/" + i3, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/bytes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.bytes.items, data: data31 };
                                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                                }
                              }
                            }
                          }
                        }
                        if (data27.top_logprobs !== void 0) {
                          let data32 = data27.top_logprobs;
                          if (Array.isArray(data32)) {
                            let len4 = data32.length;
                            for (let i4 = 0; i4 < len4; i4++) {
                              let data33 = data32[i4];
                              if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                if (data33.token === void 0) {
                                  let err59 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/top_logprobs/" + i4, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/required", keyword: "required", params: { missingProperty: "token" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.required, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items, data: data33 };
                                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                                }
                                if (data33.logprob === void 0) {
                                  let err60 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/top_logprobs/" + i4, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/required", keyword: "required", params: { missingProperty: "logprob" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.required, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items, data: data33 };
                                  vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                                }
                                if (data33.bytes === void 0) {
                                  let err61 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/top_logprobs/" + i4, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/required", keyword: "required", params: { missingProperty: "bytes" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.required, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items, data: data33 };
                                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                                }
                                if (data33.token !== void 0) {
                                  let data34 = data33.token;
                                  if (typeof data34 != "string") {
                                    let err62 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/top_logprobs/" + i4 + "/token", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/token/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.token.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.token, data: data34 };
                                    vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                                  }
                                }
                                if (data33.logprob !== void 0) {
                                  let data35 = data33.logprob;
                                  if (!(typeof data35 == "number" && isFinite(data35))) {
                                    let err63 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/top_logprobs/" + i4 + "/logprob", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/logprob/type", keyword: "type", params: { type: "number" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.logprob.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.logprob, data: data35 };
                                    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                                  }
                                }
                                if (data33.bytes !== void 0) {
                                  let data36 = data33.bytes;
                                  if (!Array.isArray(data36) && data36 !== null) {
                                    let err64 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/top_logprobs/" + i4 + "/bytes", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/type", keyword: "type", params: { type: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes, data: data36 };
                                    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                                  }
                                  if (Array.isArray(data36)) {
                                    let len5 = data36.length;
                                    for (let i5 = 0; i5 < len5; i5++) {
                                      let data37 = data36[i5];
                                      if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
                                        let err65 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/top_logprobs/" + i4 + "/bytes/" + i5, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.items.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.items, data: data37 };
                                        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                                      }
                                      if (typeof data37 == "number" && isFinite(data37)) {
                                        if (data37 > 255 || isNaN(data37)) {
                                          let err66 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/top_logprobs/" + i4 + "/bytes/" + i5, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, schema: 255, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.items, data: data37 };
                                          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                                        }
                                        if (data37 < 0 || isNaN(data37)) {
                                          let err67 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/top_logprobs/" + i4 + "/bytes/" + i5, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.items, data: data37 };
                                          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                let err68 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/top_logprobs/" + i4, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items, data: data33 };
                                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                              }
                            }
                          } else {
                            let err69 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2 + "/top_logprobs", schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items.properties.top_logprobs, data: data32 };
                            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                          }
                        }
                      } else {
                        let err70 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/content/" + i2, schemaPath: "#/properties/choices/items/properties/logprobs/properties/content/items/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.choices.items.properties.logprobs.properties.content.items.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.content.items, data: data27 };
                        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                      }
                    }
                  }
                }
                if (data25.refusal !== void 0) {
                  let data38 = data25.refusal;
                  if (!Array.isArray(data38) && data38 !== null) {
                    let err71 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/type", keyword: "type", params: { type: schema33.properties.choices.items.properties.logprobs.properties.refusal.type }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal, data: data38 };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                  if (Array.isArray(data38)) {
                    let len6 = data38.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data39 = data38[i6];
                      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                        if (data39.token === void 0) {
                          let err72 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/required", keyword: "required", params: { missingProperty: "token" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.required, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items, data: data39 };
                          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                        }
                        if (data39.logprob === void 0) {
                          let err73 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/required", keyword: "required", params: { missingProperty: "logprob" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.required, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items, data: data39 };
                          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                        }
                        if (data39.bytes === void 0) {
                          let err74 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/required", keyword: "required", params: { missingProperty: "bytes" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.required, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items, data: data39 };
                          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                        }
                        if (data39.top_logprobs === void 0) {
                          let err75 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/required", keyword: "required", params: { missingProperty: "top_logprobs" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.required, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items, data: data39 };
                          vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                        }
                        if (data39.token !== void 0) {
                          let data40 = data39.token;
                          if (typeof data40 != "string") {
                            let err76 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/token", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/token/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.token.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.token, data: data40 };
                            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                          }
                        }
                        if (data39.logprob !== void 0) {
                          let data41 = data39.logprob;
                          if (!(typeof data41 == "number" && isFinite(data41))) {
                            let err77 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/logprob", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/logprob/type", keyword: "type", params: { type: "number" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.logprob.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.logprob, data: data41 };
                            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                          }
                        }
                        if (data39.bytes !== void 0) {
                          let data42 = data39.bytes;
                          if (!Array.isArray(data42) && data42 !== null) {
                            let err78 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/bytes", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/type", keyword: "type", params: { type: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.type }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes, data: data42 };
                            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                          }
                          if (Array.isArray(data42)) {
                            let len7 = data42.length;
                            for (let i7 = 0; i7 < len7; i7++) {
                              let data43 = data42[i7];
                              if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
                                let err79 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/bytes/" + i7, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/items/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.items.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.items, data: data43 };
                                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                              }
                              if (typeof data43 == "number" && isFinite(data43)) {
                                if (data43 > 255 || isNaN(data43)) {
                                  let err80 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/bytes/" + i7, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, schema: 255, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.items, data: data43 };
                                  vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                                }
                                if (data43 < 0 || isNaN(data43)) {
                                  let err81 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/bytes/" + i7, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.items, data: data43 };
                                  vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                                }
                              }
                            }
                          }
                        }
                        if (data39.top_logprobs !== void 0) {
                          let data44 = data39.top_logprobs;
                          if (Array.isArray(data44)) {
                            let len8 = data44.length;
                            for (let i8 = 0; i8 < len8; i8++) {
                              let data45 = data44[i8];
                              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                if (data45.token === void 0) {
                                  let err82 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/top_logprobs/" + i8, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required", keyword: "required", params: { missingProperty: "token" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.required, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items, data: data45 };
                                  vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                                }
                                if (data45.logprob === void 0) {
                                  let err83 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/top_logprobs/" + i8, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required", keyword: "required", params: { missingProperty: "logprob" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.required, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items, data: data45 };
                                  vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                                }
                                if (data45.bytes === void 0) {
                                  let err84 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/top_logprobs/" + i8, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required", keyword: "required", params: { missingProperty: "bytes" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.required, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items, data: data45 };
                                  vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                                }
                                if (data45.token !== void 0) {
                                  let data46 = data45.token;
                                  if (typeof data46 != "string") {
                                    let err85 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/top_logprobs/" + i8 + "/token", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/token/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.token.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.token, data: data46 };
                                    vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                                  }
                                }
                                if (data45.logprob !== void 0) {
                                  let data47 = data45.logprob;
                                  if (!(typeof data47 == "number" && isFinite(data47))) {
                                    let err86 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/top_logprobs/" + i8 + "/logprob", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/logprob/type", keyword: "type", params: { type: "number" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.logprob.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.logprob, data: data47 };
                                    vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                                  }
                                }
                                if (data45.bytes !== void 0) {
                                  let data48 = data45.bytes;
                                  if (!Array.isArray(data48) && data48 !== null) {
                                    let err87 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/top_logprobs/" + i8 + "/bytes", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/type", keyword: "type", params: { type: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.type }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes, data: data48 };
                                    vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                                  }
                                  if (Array.isArray(data48)) {
                                    let len9 = data48.length;
                                    for (let i9 = 0; i9 < len9; i9++) {
                                      let data49 = data48[i9];
                                      if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
                                        let err88 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/top_logprobs/" + i8 + "/bytes/" + i9, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/items/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.items.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.items, data: data49 };
                                        vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                                      }
                                      if (typeof data49 == "number" && isFinite(data49)) {
                                        if (data49 > 255 || isNaN(data49)) {
                                          let err89 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/top_logprobs/" + i8 + "/bytes/" + i9, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, schema: 255, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.items, data: data49 };
                                          vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                                        }
                                        if (data49 < 0 || isNaN(data49)) {
                                          let err90 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/top_logprobs/" + i8 + "/bytes/" + i9, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.items, data: data49 };
                                          vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                let err91 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/top_logprobs/" + i8, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items, data: data45 };
                                vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                              }
                            }
                          } else {
                            let err92 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6 + "/top_logprobs", schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs, data: data44 };
                            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                          }
                        }
                      } else {
                        let err93 = { instancePath: instancePath + "/choices/" + i0 + "/logprobs/refusal/" + i6, schemaPath: "#/properties/choices/items/properties/logprobs/properties/refusal/items/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items.type, parentSchema: schema33.properties.choices.items.properties.logprobs.properties.refusal.items, data: data39 };
                        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                      }
                    }
                  }
                }
              }
            }
          } else {
            let err94 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.choices.items.type, parentSchema: schema33.properties.choices.items, data: data7 };
            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
          }
        }
      } else {
        let err95 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.choices.type, parentSchema: schema33.properties.choices, data: data6 };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
    }
    if (data.usage !== void 0) {
      let data50 = data.usage;
      if (!(data50 && typeof data50 == "object" && !Array.isArray(data50)) && data50 !== null) {
        let err96 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: schema33.properties.usage.type }, schema: schema33.properties.usage.type, parentSchema: schema33.properties.usage, data: data50 };
        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
      }
      if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
        if (data50.prompt_tokens === void 0) {
          let err97 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "prompt_tokens" }, schema: schema33.properties.usage.required, parentSchema: schema33.properties.usage, data: data50 };
          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
        }
        if (data50.completion_tokens === void 0) {
          let err98 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "completion_tokens" }, schema: schema33.properties.usage.required, parentSchema: schema33.properties.usage, data: data50 };
          vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
        }
        if (data50.total_tokens === void 0) {
          let err99 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "total_tokens" }, schema: schema33.properties.usage.required, parentSchema: schema33.properties.usage, data: data50 };
          vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
        }
        if (data50.prompt_tokens !== void 0) {
          let data51 = data50.prompt_tokens;
          if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
            let err100 = { instancePath: instancePath + "/usage/prompt_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.usage.properties.prompt_tokens.type, parentSchema: schema33.properties.usage.properties.prompt_tokens, data: data51 };
            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
          }
          if (typeof data51 == "number" && isFinite(data51) && (data51 < 0 || isNaN(data51))) {
            let err101 = { instancePath: instancePath + "/usage/prompt_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.usage.properties.prompt_tokens, data: data51 };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
        }
        if (data50.completion_tokens !== void 0) {
          let data52 = data50.completion_tokens;
          if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
            let err102 = { instancePath: instancePath + "/usage/completion_tokens", schemaPath: "#/properties/usage/properties/completion_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.usage.properties.completion_tokens.type, parentSchema: schema33.properties.usage.properties.completion_tokens, data: data52 };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
          if (typeof data52 == "number" && isFinite(data52) && (data52 < 0 || isNaN(data52))) {
            let err103 = { instancePath: instancePath + "/usage/completion_tokens", schemaPath: "#/properties/usage/properties/completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.usage.properties.completion_tokens, data: data52 };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
        }
        if (data50.total_tokens !== void 0) {
          let data53 = data50.total_tokens;
          if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
            let err104 = { instancePath: instancePath + "/usage/total_tokens", schemaPath: "#/properties/usage/properties/total_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.usage.properties.total_tokens.type, parentSchema: schema33.properties.usage.properties.total_tokens, data: data53 };
            vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
          }
          if (typeof data53 == "number" && isFinite(data53) && (data53 < 0 || isNaN(data53))) {
            let err105 = { instancePath: instancePath + "/usage/total_tokens", schemaPath: "#/properties/usage/properties/total_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.usage.properties.total_tokens, data: data53 };
            vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
          }
        }
        if (data50.prompt_tokens_details !== void 0) {
          let data54 = data50.prompt_tokens_details;
          if (!(data54 && typeof data54 == "object" && !Array.isArray(data54)) && data54 !== null) {
            let err106 = { instancePath: instancePath + "/usage/prompt_tokens_details", schemaPath: "#/properties/usage/properties/prompt_tokens_details/type", keyword: "type", params: { type: schema33.properties.usage.properties.prompt_tokens_details.type }, schema: schema33.properties.usage.properties.prompt_tokens_details.type, parentSchema: schema33.properties.usage.properties.prompt_tokens_details, data: data54 };
            vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
          }
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            if (data54.cached_tokens !== void 0) {
              let data55 = data54.cached_tokens;
              if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
                let err107 = { instancePath: instancePath + "/usage/prompt_tokens_details/cached_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.usage.properties.prompt_tokens_details.properties.cached_tokens.type, parentSchema: schema33.properties.usage.properties.prompt_tokens_details.properties.cached_tokens, data: data55 };
                vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
              }
              if (typeof data55 == "number" && isFinite(data55) && (data55 < 0 || isNaN(data55))) {
                let err108 = { instancePath: instancePath + "/usage/prompt_tokens_details/cached_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.usage.properties.prompt_tokens_details.properties.cached_tokens, data: data55 };
                vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
              }
            }
            if (data54.audio_tokens !== void 0) {
              let data56 = data54.audio_tokens;
              if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
                let err109 = { instancePath: instancePath + "/usage/prompt_tokens_details/audio_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.usage.properties.prompt_tokens_details.properties.audio_tokens.type, parentSchema: schema33.properties.usage.properties.prompt_tokens_details.properties.audio_tokens, data: data56 };
                vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
              }
              if (typeof data56 == "number" && isFinite(data56) && (data56 < 0 || isNaN(data56))) {
                let err110 = { instancePath: instancePath + "/usage/prompt_tokens_details/audio_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.usage.properties.prompt_tokens_details.properties.audio_tokens, data: data56 };
                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
              }
            }
            if (data54.text_tokens !== void 0) {
              let data57 = data54.text_tokens;
              if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
                let err111 = { instancePath: instancePath + "/usage/prompt_tokens_details/text_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/text_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.usage.properties.prompt_tokens_details.properties.text_tokens.type, parentSchema: schema33.properties.usage.properties.prompt_tokens_details.properties.text_tokens, data: data57 };
                vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
              }
              if (typeof data57 == "number" && isFinite(data57) && (data57 < 0 || isNaN(data57))) {
                let err112 = { instancePath: instancePath + "/usage/prompt_tokens_details/text_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/text_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.usage.properties.prompt_tokens_details.properties.text_tokens, data: data57 };
                vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
              }
            }
            if (data54.image_tokens !== void 0) {
              let data58 = data54.image_tokens;
              if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
                let err113 = { instancePath: instancePath + "/usage/prompt_tokens_details/image_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/image_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.usage.properties.prompt_tokens_details.properties.image_tokens.type, parentSchema: schema33.properties.usage.properties.prompt_tokens_details.properties.image_tokens, data: data58 };
                vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
              }
              if (typeof data58 == "number" && isFinite(data58) && (data58 < 0 || isNaN(data58))) {
                let err114 = { instancePath: instancePath + "/usage/prompt_tokens_details/image_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/image_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.usage.properties.prompt_tokens_details.properties.image_tokens, data: data58 };
                vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
              }
            }
            if (data54.cache_write_tokens !== void 0) {
              let data59 = data54.cache_write_tokens;
              if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
                let err115 = { instancePath: instancePath + "/usage/prompt_tokens_details/cache_write_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/cache_write_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.usage.properties.prompt_tokens_details.properties.cache_write_tokens.type, parentSchema: schema33.properties.usage.properties.prompt_tokens_details.properties.cache_write_tokens, data: data59 };
                vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
              }
              if (typeof data59 == "number" && isFinite(data59) && (data59 < 0 || isNaN(data59))) {
                let err116 = { instancePath: instancePath + "/usage/prompt_tokens_details/cache_write_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens_details/properties/cache_write_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.usage.properties.prompt_tokens_details.properties.cache_write_tokens, data: data59 };
                vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
              }
            }
          }
        }
        if (data50.completion_tokens_details !== void 0) {
          let data60 = data50.completion_tokens_details;
          if (!(data60 && typeof data60 == "object" && !Array.isArray(data60)) && data60 !== null) {
            let err117 = { instancePath: instancePath + "/usage/completion_tokens_details", schemaPath: "#/properties/usage/properties/completion_tokens_details/type", keyword: "type", params: { type: schema33.properties.usage.properties.completion_tokens_details.type }, schema: schema33.properties.usage.properties.completion_tokens_details.type, parentSchema: schema33.properties.usage.properties.completion_tokens_details, data: data60 };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            if (data60.reasoning_tokens !== void 0) {
              let data61 = data60.reasoning_tokens;
              if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
                let err118 = { instancePath: instancePath + "/usage/completion_tokens_details/reasoning_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.usage.properties.completion_tokens_details.properties.reasoning_tokens.type, parentSchema: schema33.properties.usage.properties.completion_tokens_details.properties.reasoning_tokens, data: data61 };
                vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
              }
              if (typeof data61 == "number" && isFinite(data61) && (data61 < 0 || isNaN(data61))) {
                let err119 = { instancePath: instancePath + "/usage/completion_tokens_details/reasoning_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.usage.properties.completion_tokens_details.properties.reasoning_tokens, data: data61 };
                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
              }
            }
            if (data60.audio_tokens !== void 0) {
              let data62 = data60.audio_tokens;
              if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
                let err120 = { instancePath: instancePath + "/usage/completion_tokens_details/audio_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/audio_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.usage.properties.completion_tokens_details.properties.audio_tokens.type, parentSchema: schema33.properties.usage.properties.completion_tokens_details.properties.audio_tokens, data: data62 };
                vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
              }
              if (typeof data62 == "number" && isFinite(data62) && (data62 < 0 || isNaN(data62))) {
                let err121 = { instancePath: instancePath + "/usage/completion_tokens_details/audio_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/audio_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.usage.properties.completion_tokens_details.properties.audio_tokens, data: data62 };
                vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
              }
            }
            if (data60.text_tokens !== void 0) {
              let data63 = data60.text_tokens;
              if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
                let err122 = { instancePath: instancePath + "/usage/completion_tokens_details/text_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/text_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.usage.properties.completion_tokens_details.properties.text_tokens.type, parentSchema: schema33.properties.usage.properties.completion_tokens_details.properties.text_tokens, data: data63 };
                vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
              }
              if (typeof data63 == "number" && isFinite(data63) && (data63 < 0 || isNaN(data63))) {
                let err123 = { instancePath: instancePath + "/usage/completion_tokens_details/text_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/text_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.usage.properties.completion_tokens_details.properties.text_tokens, data: data63 };
                vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
              }
            }
            if (data60.accepted_prediction_tokens !== void 0) {
              let data64 = data60.accepted_prediction_tokens;
              if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
                let err124 = { instancePath: instancePath + "/usage/completion_tokens_details/accepted_prediction_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/accepted_prediction_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.usage.properties.completion_tokens_details.properties.accepted_prediction_tokens.type, parentSchema: schema33.properties.usage.properties.completion_tokens_details.properties.accepted_prediction_tokens, data: data64 };
                vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
              }
              if (typeof data64 == "number" && isFinite(data64) && (data64 < 0 || isNaN(data64))) {
                let err125 = { instancePath: instancePath + "/usage/completion_tokens_details/accepted_prediction_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/accepted_prediction_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.usage.properties.completion_tokens_details.properties.accepted_prediction_tokens, data: data64 };
                vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
              }
            }
            if (data60.rejected_prediction_tokens !== void 0) {
              let data65 = data60.rejected_prediction_tokens;
              if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
                let err126 = { instancePath: instancePath + "/usage/completion_tokens_details/rejected_prediction_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/rejected_prediction_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.usage.properties.completion_tokens_details.properties.rejected_prediction_tokens.type, parentSchema: schema33.properties.usage.properties.completion_tokens_details.properties.rejected_prediction_tokens, data: data65 };
                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
              }
              if (typeof data65 == "number" && isFinite(data65) && (data65 < 0 || isNaN(data65))) {
                let err127 = { instancePath: instancePath + "/usage/completion_tokens_details/rejected_prediction_tokens", schemaPath: "#/properties/usage/properties/completion_tokens_details/properties/rejected_prediction_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema33.properties.usage.properties.completion_tokens_details.properties.rejected_prediction_tokens, data: data65 };
                vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
              }
            }
          }
        }
      }
    }
    if (data.service_tier !== void 0) {
      let data66 = data.service_tier;
      if (typeof data66 != "string" && data66 !== null) {
        let err128 = { instancePath: instancePath + "/service_tier", schemaPath: "#/properties/service_tier/type", keyword: "type", params: { type: schema33.properties.service_tier.type }, schema: schema33.properties.service_tier.type, parentSchema: schema33.properties.service_tier, data: data66 };
        vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
      }
    }
    if (data.system_fingerprint !== void 0) {
      let data67 = data.system_fingerprint;
      if (typeof data67 != "string" && data67 !== null) {
        let err129 = { instancePath: instancePath + "/system_fingerprint", schemaPath: "#/properties/system_fingerprint/type", keyword: "type", params: { type: schema33.properties.system_fingerprint.type }, schema: schema33.properties.system_fingerprint.type, parentSchema: schema33.properties.system_fingerprint, data: data67 };
        vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
      }
    }
    if (data.obfuscation !== void 0) {
      let data68 = data.obfuscation;
      if (typeof data68 != "string") {
        let err130 = { instancePath: instancePath + "/obfuscation", schemaPath: "#/properties/obfuscation/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.obfuscation.type, parentSchema: schema33.properties.obfuscation, data: data68 };
        vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
      }
    }
    if (data.moderation !== void 0) {
      let data69 = data.moderation;
      if (!(data69 && typeof data69 == "object" && !Array.isArray(data69)) && data69 !== null) {
        let err131 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/type", keyword: "type", params: { type: schema33.properties.moderation.type }, schema: schema33.properties.moderation.type, parentSchema: schema33.properties.moderation, data: data69 };
        vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
      }
    }
  } else {
    let err132 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33, data };
    vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
  }
  return validate22.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate22.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var error = validate23, schema34 = { $id: "error", type: "object", required: ["error"], properties: { error: { type: "object", required: ["type", "message", "param", "code"], properties: { message: { type: "string" }, type: { type: "string" }, param: { type: ["string", "null"] }, code: { type: ["string", "null"] } } } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          let err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "type" }, schema: schema34.properties.error.required, parentSchema: schema34.properties.error, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.message === void 0) {
          let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, schema: schema34.properties.error.required, parentSchema: schema34.properties.error, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.param === void 0) {
          let err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "param" }, schema: schema34.properties.error.required, parentSchema: schema34.properties.error, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.code === void 0) {
          let err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, schema: schema34.properties.error.required, parentSchema: schema34.properties.error, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.message !== void 0) {
          let data1 = data0.message;
          if (typeof data1 != "string") {
            let err5 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema34.properties.error.properties.message.type, parentSchema: schema34.properties.error.properties.message, data: data1 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.type !== void 0) {
          let data2 = data0.type;
          if (typeof data2 != "string") {
            let err6 = { instancePath: instancePath + "/error/type", schemaPath: "#/properties/error/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema34.properties.error.properties.type.type, parentSchema: schema34.properties.error.properties.type, data: data2 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.param !== void 0) {
          let data3 = data0.param;
          if (typeof data3 != "string" && data3 !== null) {
            let err7 = { instancePath: instancePath + "/error/param", schemaPath: "#/properties/error/properties/param/type", keyword: "type", params: { type: schema34.properties.error.properties.param.type }, schema: schema34.properties.error.properties.param.type, parentSchema: schema34.properties.error.properties.param, data: data3 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.code !== void 0) {
          let data4 = data0.code;
          if (typeof data4 != "string" && data4 !== null) {
            let err8 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: schema34.properties.error.properties.code.type }, schema: schema34.properties.error.properties.code.type, parentSchema: schema34.properties.error.properties.code, data: data4 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, schema: schema34.properties.error.type, parentSchema: schema34.properties.error, data: data0 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema34.type, parentSchema: schema34, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var models = validate24, schema35 = { $id: "models", type: "object", required: ["object", "data"], properties: { object: { type: "string", const: "list" }, data: { type: "array", items: { type: "object", required: ["id", "object", "created", "owned_by"], properties: { id: { type: "string" }, object: { type: "string", const: "model" }, created: { type: "integer" }, owned_by: { type: "string" } } } } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0) {
      let data0 = data.object;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.object.type, parentSchema: schema35.properties.object, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "list") {
        let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, schema: "list", parentSchema: schema35.properties.object, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              let err4 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "id" }, schema: schema35.properties.data.items.required, parentSchema: schema35.properties.data.items, data: data2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data2.object === void 0) {
              let err5 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "object" }, schema: schema35.properties.data.items.required, parentSchema: schema35.properties.data.items, data: data2 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.created === void 0) {
              let err6 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "created" }, schema: schema35.properties.data.items.required, parentSchema: schema35.properties.data.items, data: data2 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2.owned_by === void 0) {
              let err7 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "owned_by" }, schema: schema35.properties.data.items.required, parentSchema: schema35.properties.data.items, data: data2 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data2.id !== void 0) {
              let data3 = data2.id;
              if (typeof data3 != "string") {
                let err8 = { instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.data.items.properties.id.type, parentSchema: schema35.properties.data.items.properties.id, data: data3 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data2.object !== void 0) {
              let data4 = data2.object;
              if (typeof data4 != "string") {
                let err9 = { instancePath: instancePath + "/data/" + i0 + "/object", schemaPath: "#/properties/data/items/properties/object/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.data.items.properties.object.type, parentSchema: schema35.properties.data.items.properties.object, data: data4 };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
              if (data4 !== "model") {
                let err10 = { instancePath: instancePath + "/data/" + i0 + "/object", schemaPath: "#/properties/data/items/properties/object/const", keyword: "const", params: { allowedValue: "model" }, schema: "model", parentSchema: schema35.properties.data.items.properties.object, data: data4 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data2.created !== void 0) {
              let data5 = data2.created;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                let err11 = { instancePath: instancePath + "/data/" + i0 + "/created", schemaPath: "#/properties/data/items/properties/created/type", keyword: "type", params: { type: "integer" }, schema: schema35.properties.data.items.properties.created.type, parentSchema: schema35.properties.data.items.properties.created, data: data5 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data2.owned_by !== void 0) {
              let data6 = data2.owned_by;
              if (typeof data6 != "string") {
                let err12 = { instancePath: instancePath + "/data/" + i0 + "/owned_by", schemaPath: "#/properties/data/items/properties/owned_by/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.data.items.properties.owned_by.type, parentSchema: schema35.properties.data.items.properties.owned_by, data: data6 };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          } else {
            let err13 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, schema: schema35.properties.data.items.type, parentSchema: schema35.properties.data.items, data: data2 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, schema: schema35.properties.data.type, parentSchema: schema35.properties.data, data: data1 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { object: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var profile = validate25, schema36 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "profile", title: "A profile: what a kind of endpoint documents. One file of spec/profiles, or one of your own for --profile ./FILE", type: "object", required: ["name", "title"], if: { type: "object", not: { type: "object", required: ["extends"] } }, then: { type: "object", required: ["promises"] }, additionalProperties: !1, properties: { name: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, title: { type: "string", minLength: 1 }, extends: { type: "string", minLength: 1 }, promises: { type: "array", uniqueItems: !0, items: { enum: ["text", "streaming", "image-png", "image-jpeg", "image-gif", "image-webp", "many-images", "image-variants", "remote-images", "many-choices", "tools", "parallel-tools", "stop", "max-tokens", "logprobs", "logit-bias", "json-object", "json-schema", "usage-in-stream", "sampling", "seed", "max-completion-tokens", "developer-role", "text-parts", "role-order", "nulls", "user", "unknown-members", "unusual-text", "other-parts"] } }, levels: { type: "object", propertyNames: { type: "string", pattern: "^[A-Z]{3,4}-[0-9]{3}$" }, additionalProperties: { type: "object", required: ["level", "because"], additionalProperties: !1, properties: { level: { enum: ["MUST", "SHOULD", "MAY", "off"] }, because: { type: "string", minLength: 1 } } } }, models: { type: "array", items: { type: "string", minLength: 1 } }, readings: { type: "array", items: { type: "object", required: ["says", "readAs", "because"], additionalProperties: !1, properties: { says: { type: "string", minLength: 1 }, readAs: { type: "string", minLength: 1 }, because: { type: "string", minLength: 1 } } } }, example: { type: ["object", "null"], required: ["messages"], properties: { messages: { type: "array", minItems: 1 } } }, knobs: { type: "object", additionalProperties: !1, properties: { maxTokens: { enum: ["max_tokens", "max_completion_tokens"] }, temperature: { type: ["number", "null"], minimum: 0, maximum: 2 }, authentication: { type: "boolean" }, modelAdvisory: { type: "boolean" }, tokenizer: { type: ["string", "null"], minLength: 1 }, contextTokens: { type: ["integer", "null"], minimum: 1 } } } } }, func4 = Object.prototype.hasOwnProperty, func0 = require_equal().default, pattern8 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u"), pattern9 = new RegExp("^[A-Z]{3,4}-[0-9]{3}$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs4 = errors, _errs5 = errors;
  if (errors === _errs5)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.extends === void 0 && (missing0 = "extends")) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var valid1 = _errs5 === errors;
  if (valid1) {
    let err3 = {};
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  } else
    errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.promises === void 0) {
        let err4 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "promises" }, schema: schema36.then.required, parentSchema: schema36.then, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, schema: schema36.then.type, parentSchema: schema36.then, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema36.if, parentSchema: schema36, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema36.required, parentSchema: schema36, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.title === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema36.required, parentSchema: schema36, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func4.call(schema36.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema36, data };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (!pattern8.test(data0)) {
          let err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema36.properties.name, data: data0 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.name.type, parentSchema: schema36.properties.name, data: data0 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.properties.title, data: data1 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.title.type, parentSchema: schema36.properties.title, data: data1 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data2 = data.extends;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err14 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.properties.extends, data: data2 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.extends.type, parentSchema: schema36.properties.extends, data: data2 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.promises !== void 0) {
      let data3 = data.promises;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (!(data4 === "text" || data4 === "streaming" || data4 === "image-png" || data4 === "image-jpeg" || data4 === "image-gif" || data4 === "image-webp" || data4 === "many-images" || data4 === "image-variants" || data4 === "remote-images" || data4 === "many-choices" || data4 === "tools" || data4 === "parallel-tools" || data4 === "stop" || data4 === "max-tokens" || data4 === "logprobs" || data4 === "logit-bias" || data4 === "json-object" || data4 === "json-schema" || data4 === "usage-in-stream" || data4 === "sampling" || data4 === "seed" || data4 === "max-completion-tokens" || data4 === "developer-role" || data4 === "text-parts" || data4 === "role-order" || data4 === "nulls" || data4 === "user" || data4 === "unknown-members" || data4 === "unusual-text" || data4 === "other-parts")) {
            let err16 = { instancePath: instancePath + "/promises/" + i0, schemaPath: "#/properties/promises/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.promises.items.enum }, schema: schema36.properties.promises.items.enum, parentSchema: schema36.properties.promises.items, data: data4 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        let i1 = data3.length, j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; )
              for (j0 = i1; j0--; )
                if (func0(data3[i1], data3[j0])) {
                  let err17 = { instancePath: instancePath + "/promises", schemaPath: "#/properties/promises/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: !0, parentSchema: schema36.properties.promises, data: data3 };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  break outer0;
                }
        }
      } else {
        let err18 = { instancePath: instancePath + "/promises", schemaPath: "#/properties/promises/type", keyword: "type", params: { type: "array" }, schema: schema36.properties.promises.type, parentSchema: schema36.properties.promises, data: data3 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.levels !== void 0) {
      let data5 = data.levels;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key1 in data5) {
          let _errs21 = errors;
          if (typeof key1 == "string") {
            if (!pattern9.test(key1)) {
              let err19 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3,4}-[0-9]{3}$" }, schema: "^[A-Z]{3,4}-[0-9]{3}$", parentSchema: schema36.properties.levels.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.levels.propertyNames.type, parentSchema: schema36.properties.levels.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          var valid6 = _errs21 === errors;
          if (!valid6) {
            let err21 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema36.properties.levels.propertyNames, parentSchema: schema36.properties.levels, data: data5 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        for (let key2 in data5) {
          let data6 = data5[key2];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.level === void 0) {
              let err22 = { instancePath: instancePath + "/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/levels/additionalProperties/required", keyword: "required", params: { missingProperty: "level" }, schema: schema36.properties.levels.additionalProperties.required, parentSchema: schema36.properties.levels.additionalProperties, data: data6 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data6.because === void 0) {
              let err23 = { instancePath: instancePath + "/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/levels/additionalProperties/required", keyword: "required", params: { missingProperty: "because" }, schema: schema36.properties.levels.additionalProperties.required, parentSchema: schema36.properties.levels.additionalProperties, data: data6 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            for (let key3 in data6)
              if (!(key3 === "level" || key3 === "because")) {
                let err24 = { instancePath: instancePath + "/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/levels/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: !1, parentSchema: schema36.properties.levels.additionalProperties, data: data6 };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            if (data6.level !== void 0) {
              let data7 = data6.level;
              if (!(data7 === "MUST" || data7 === "SHOULD" || data7 === "MAY" || data7 === "off")) {
                let err25 = { instancePath: instancePath + "/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", schemaPath: "#/properties/levels/additionalProperties/properties/level/enum", keyword: "enum", params: { allowedValues: schema36.properties.levels.additionalProperties.properties.level.enum }, schema: schema36.properties.levels.additionalProperties.properties.level.enum, parentSchema: schema36.properties.levels.additionalProperties.properties.level, data: data7 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data6.because !== void 0) {
              let data8 = data6.because;
              if (typeof data8 == "string") {
                if (func1(data8) < 1) {
                  let err26 = { instancePath: instancePath + "/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/because", schemaPath: "#/properties/levels/additionalProperties/properties/because/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.properties.levels.additionalProperties.properties.because, data: data8 };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
              } else {
                let err27 = { instancePath: instancePath + "/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/because", schemaPath: "#/properties/levels/additionalProperties/properties/because/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.levels.additionalProperties.properties.because.type, parentSchema: schema36.properties.levels.additionalProperties.properties.because, data: data8 };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
          } else {
            let err28 = { instancePath: instancePath + "/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/levels/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema36.properties.levels.additionalProperties.type, parentSchema: schema36.properties.levels.additionalProperties, data: data6 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        let err29 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "object" }, schema: schema36.properties.levels.type, parentSchema: schema36.properties.levels, data: data5 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.models !== void 0) {
      let data9 = data.models;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data10 = data9[i2];
          if (typeof data10 == "string") {
            if (func1(data10) < 1) {
              let err30 = { instancePath: instancePath + "/models/" + i2, schemaPath: "#/properties/models/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.properties.models.items, data: data10 };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            let err31 = { instancePath: instancePath + "/models/" + i2, schemaPath: "#/properties/models/items/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.models.items.type, parentSchema: schema36.properties.models.items, data: data10 };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
      } else {
        let err32 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, schema: schema36.properties.models.type, parentSchema: schema36.properties.models, data: data9 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.readings !== void 0) {
      let data11 = data.readings;
      if (Array.isArray(data11)) {
        let len2 = data11.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data12 = data11[i3];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.says === void 0) {
              let err33 = { instancePath: instancePath + "/readings/" + i3, schemaPath: "#/properties/readings/items/required", keyword: "required", params: { missingProperty: "says" }, schema: schema36.properties.readings.items.required, parentSchema: schema36.properties.readings.items, data: data12 };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (data12.readAs === void 0) {
              let err34 = { instancePath: instancePath + "/readings/" + i3, schemaPath: "#/properties/readings/items/required", keyword: "required", params: { missingProperty: "readAs" }, schema: schema36.properties.readings.items.required, parentSchema: schema36.properties.readings.items, data: data12 };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data12.because === void 0) {
              let err35 = { instancePath: instancePath + "/readings/" + i3, schemaPath: "#/properties/readings/items/required", keyword: "required", params: { missingProperty: "because" }, schema: schema36.properties.readings.items.required, parentSchema: schema36.properties.readings.items, data: data12 };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            for (let key4 in data12)
              if (!(key4 === "says" || key4 === "readAs" || key4 === "because")) {
                let err36 = { instancePath: instancePath + "/readings/" + i3, schemaPath: "#/properties/readings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: !1, parentSchema: schema36.properties.readings.items, data: data12 };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            if (data12.says !== void 0) {
              let data13 = data12.says;
              if (typeof data13 == "string") {
                if (func1(data13) < 1) {
                  let err37 = { instancePath: instancePath + "/readings/" + i3 + "/says", schemaPath: "#/properties/readings/items/properties/says/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.properties.readings.items.properties.says, data: data13 };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              } else {
                let err38 = { instancePath: instancePath + "/readings/" + i3 + "/says", schemaPath: "#/properties/readings/items/properties/says/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.readings.items.properties.says.type, parentSchema: schema36.properties.readings.items.properties.says, data: data13 };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data12.readAs !== void 0) {
              let data14 = data12.readAs;
              if (typeof data14 == "string") {
                if (func1(data14) < 1) {
                  let err39 = { instancePath: instancePath + "/readings/" + i3 + "/readAs", schemaPath: "#/properties/readings/items/properties/readAs/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.properties.readings.items.properties.readAs, data: data14 };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
              } else {
                let err40 = { instancePath: instancePath + "/readings/" + i3 + "/readAs", schemaPath: "#/properties/readings/items/properties/readAs/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.readings.items.properties.readAs.type, parentSchema: schema36.properties.readings.items.properties.readAs, data: data14 };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data12.because !== void 0) {
              let data15 = data12.because;
              if (typeof data15 == "string") {
                if (func1(data15) < 1) {
                  let err41 = { instancePath: instancePath + "/readings/" + i3 + "/because", schemaPath: "#/properties/readings/items/properties/because/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.properties.readings.items.properties.because, data: data15 };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              } else {
                let err42 = { instancePath: instancePath + "/readings/" + i3 + "/because", schemaPath: "#/properties/readings/items/properties/because/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.readings.items.properties.because.type, parentSchema: schema36.properties.readings.items.properties.because, data: data15 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            let err43 = { instancePath: instancePath + "/readings/" + i3, schemaPath: "#/properties/readings/items/type", keyword: "type", params: { type: "object" }, schema: schema36.properties.readings.items.type, parentSchema: schema36.properties.readings.items, data: data12 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      } else {
        let err44 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/type", keyword: "type", params: { type: "array" }, schema: schema36.properties.readings.type, parentSchema: schema36.properties.readings, data: data11 };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.example !== void 0) {
      let data16 = data.example;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
        let err45 = { instancePath: instancePath + "/example", schemaPath: "#/properties/example/type", keyword: "type", params: { type: schema36.properties.example.type }, schema: schema36.properties.example.type, parentSchema: schema36.properties.example, data: data16 };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.messages === void 0) {
          let err46 = { instancePath: instancePath + "/example", schemaPath: "#/properties/example/required", keyword: "required", params: { missingProperty: "messages" }, schema: schema36.properties.example.required, parentSchema: schema36.properties.example, data: data16 };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        if (data16.messages !== void 0) {
          let data17 = data16.messages;
          if (Array.isArray(data17)) {
            if (data17.length < 1) {
              let err47 = { instancePath: instancePath + "/example/messages", schemaPath: "#/properties/example/properties/messages/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema36.properties.example.properties.messages, data: data17 };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
          } else {
            let err48 = { instancePath: instancePath + "/example/messages", schemaPath: "#/properties/example/properties/messages/type", keyword: "type", params: { type: "array" }, schema: schema36.properties.example.properties.messages.type, parentSchema: schema36.properties.example.properties.messages, data: data17 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
      }
    }
    if (data.knobs !== void 0) {
      let data18 = data.knobs;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (let key5 in data18)
          if (!(key5 === "maxTokens" || key5 === "temperature" || key5 === "authentication" || key5 === "modelAdvisory" || key5 === "tokenizer" || key5 === "contextTokens")) {
            let err49 = { instancePath: instancePath + "/knobs", schemaPath: "#/properties/knobs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: !1, parentSchema: schema36.properties.knobs, data: data18 };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        if (data18.maxTokens !== void 0) {
          let data19 = data18.maxTokens;
          if (!(data19 === "max_tokens" || data19 === "max_completion_tokens")) {
            let err50 = { instancePath: instancePath + "/knobs/maxTokens", schemaPath: "#/properties/knobs/properties/maxTokens/enum", keyword: "enum", params: { allowedValues: schema36.properties.knobs.properties.maxTokens.enum }, schema: schema36.properties.knobs.properties.maxTokens.enum, parentSchema: schema36.properties.knobs.properties.maxTokens, data: data19 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
        if (data18.temperature !== void 0) {
          let data20 = data18.temperature;
          if (!(typeof data20 == "number" && isFinite(data20)) && data20 !== null) {
            let err51 = { instancePath: instancePath + "/knobs/temperature", schemaPath: "#/properties/knobs/properties/temperature/type", keyword: "type", params: { type: schema36.properties.knobs.properties.temperature.type }, schema: schema36.properties.knobs.properties.temperature.type, parentSchema: schema36.properties.knobs.properties.temperature, data: data20 };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 2 || isNaN(data20)) {
              let err52 = { instancePath: instancePath + "/knobs/temperature", schemaPath: "#/properties/knobs/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, schema: 2, parentSchema: schema36.properties.knobs.properties.temperature, data: data20 };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (data20 < 0 || isNaN(data20)) {
              let err53 = { instancePath: instancePath + "/knobs/temperature", schemaPath: "#/properties/knobs/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema36.properties.knobs.properties.temperature, data: data20 };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
          }
        }
        if (data18.authentication !== void 0) {
          let data21 = data18.authentication;
          if (typeof data21 != "boolean") {
            let err54 = { instancePath: instancePath + "/knobs/authentication", schemaPath: "#/properties/knobs/properties/authentication/type", keyword: "type", params: { type: "boolean" }, schema: schema36.properties.knobs.properties.authentication.type, parentSchema: schema36.properties.knobs.properties.authentication, data: data21 };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
        if (data18.modelAdvisory !== void 0) {
          let data22 = data18.modelAdvisory;
          if (typeof data22 != "boolean") {
            let err55 = { instancePath: instancePath + "/knobs/modelAdvisory", schemaPath: "#/properties/knobs/properties/modelAdvisory/type", keyword: "type", params: { type: "boolean" }, schema: schema36.properties.knobs.properties.modelAdvisory.type, parentSchema: schema36.properties.knobs.properties.modelAdvisory, data: data22 };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
        if (data18.tokenizer !== void 0) {
          let data23 = data18.tokenizer;
          if (typeof data23 != "string" && data23 !== null) {
            let err56 = { instancePath: instancePath + "/knobs/tokenizer", schemaPath: "#/properties/knobs/properties/tokenizer/type", keyword: "type", params: { type: schema36.properties.knobs.properties.tokenizer.type }, schema: schema36.properties.knobs.properties.tokenizer.type, parentSchema: schema36.properties.knobs.properties.tokenizer, data: data23 };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
          if (typeof data23 == "string" && func1(data23) < 1) {
            let err57 = { instancePath: instancePath + "/knobs/tokenizer", schemaPath: "#/properties/knobs/properties/tokenizer/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.properties.knobs.properties.tokenizer, data: data23 };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        }
        if (data18.contextTokens !== void 0) {
          let data24 = data18.contextTokens;
          if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24)) && data24 !== null) {
            let err58 = { instancePath: instancePath + "/knobs/contextTokens", schemaPath: "#/properties/knobs/properties/contextTokens/type", keyword: "type", params: { type: schema36.properties.knobs.properties.contextTokens.type }, schema: schema36.properties.knobs.properties.contextTokens.type, parentSchema: schema36.properties.knobs.properties.contextTokens, data: data24 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
          if (typeof data24 == "number" && isFinite(data24) && (data24 < 1 || isNaN(data24))) {
            let err59 = { instancePath: instancePath + "/knobs/contextTokens", schemaPath: "#/properties/knobs/properties/contextTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema36.properties.knobs.properties.contextTokens, data: data24 };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
      } else {
        let err60 = { instancePath: instancePath + "/knobs", schemaPath: "#/properties/knobs/type", keyword: "type", params: { type: "object" }, schema: schema36.properties.knobs.type, parentSchema: schema36.properties.knobs, data: data18 };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
  } else {
    let err61 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data };
    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var report = validate26, schema37 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "report", title: "The report of a run", description: "What report.json holds. Within version 1 a member may be added, none is renamed, retyped or dropped: readers pass over what they do not know.", type: "object", required: ["schema", "tool", "target", "run", "verdict", "counts", "requirements", "exchanges"], properties: { schema: { const: "vision-conformance/report@1" }, tool: { description: "What wrote the report.", type: "object", required: ["name", "version"], properties: { name: { const: "vision-conformance" }, version: { type: "string" } } }, target: { description: "What was checked.", type: "object", required: ["baseUrl", "model", "profile", "product", "version"], properties: { baseUrl: { description: "The URL that request paths were appended to.", type: "string" }, model: { description: "The model that was asked for.", type: "string" }, profile: { description: "The profile by which it was judged.", type: "string" }, product: { description: "The endpoint's product, where it or its operator told; else empty.", type: "string" }, version: { description: "The version of that product; else empty.", type: "string" }, organisation: { description: "Who answers for the endpoint, as the operator told.", type: "string" }, contact: { description: "Where they are to be reached.", type: "string" } } }, run: { description: "How it was checked.", type: "object", required: ["id", "startedAt", "durationMs", "seed", "tier", "scope", "requests", "retries", "promptTokens", "completionTokens", "requirementSet", "specDigest", "reproduce", "endedEarly", "ownFaults"], properties: { id: { type: "string" }, startedAt: { description: "The start, in UTC.", type: "string", format: "date-time" }, durationMs: { type: "number", minimum: 0 }, seed: { description: "All chance of the run comes from it.", type: "integer" }, tier: { $ref: "#/$defs/tier" }, scope: { description: "What was asked for, in words.", type: "string" }, requests: { type: "integer", minimum: 0 }, retries: { type: "integer", minimum: 0 }, promptTokens: { description: "As the endpoint counted them.", type: "integer", minimum: 0 }, completionTokens: { description: "As the endpoint counted them.", type: "integer", minimum: 0 }, requirementSet: { description: "The set of requirements, by its name.", type: "string" }, specDigest: { description: "Digest of what was demanded.", type: "string" }, reproduce: { description: "The command line that runs this again.", type: "string" }, endedEarly: { description: "Why the run ended before its time; empty: it did not.", type: "string" }, ownFaults: { description: "Faults of the harness itself, a sentence each.", type: "array", items: { type: "string" } } } }, verdict: { enum: ["conformant", "conformant-with-warnings", "not-conformant", "partial"] }, counts: { description: "How many requirements have each verdict.", type: "object", required: ["fail", "warn", "note", "inconclusive", "unsupported", "waived", "not-run", "not-applicable", "pass"], properties: { fail: { type: "integer", minimum: 0 }, warn: { type: "integer", minimum: 0 }, note: { type: "integer", minimum: 0 }, inconclusive: { type: "integer", minimum: 0 }, unsupported: { type: "integer", minimum: 0 }, waived: { type: "integer", minimum: 0 }, "not-run": { type: "integer", minimum: 0 }, "not-applicable": { type: "integer", minimum: 0 }, pass: { type: "integer", minimum: 0 } } }, requirements: { type: "array", items: { $ref: "#/$defs/requirement" } }, exchanges: { description: "Those that findings cite; all are in transcripts.ndjson.", type: "array", items: { $ref: "#/$defs/exchange" } }, counterexamples: { description: "What generated requests led to: the smallest ones.", type: "array", items: { $ref: "#/$defs/counterexample" } }, baseline: { description: "What was let pass, and what is at fault in the file that says so; absent where no baseline was given.", type: "object", required: ["file", "today", "entries", "problems"], properties: { file: { type: "string" }, today: { description: "The day that entries were held against.", type: "string" }, entries: { type: "array", items: { $ref: "#/$defs/waiver" } }, problems: { description: "Each makes the run not conformant.", type: "array", items: { type: "object", required: ["line", "requirement", "sentence"], properties: { line: { description: "In the file, from 1.", type: "integer", minimum: 1 }, requirement: { type: "string" }, sentence: { type: "string" } } } } } }, regressions: { description: "Held against an earlier run; absent where none was given.", type: "object", required: ["since", "broke", "mended", "fresh", "verdict"], properties: { since: { description: "The file of that run's report.", type: "string" }, broke: { type: "array", items: { type: "string" }, description: "Requirements that got worse." }, mended: { type: "array", items: { type: "string" }, description: "Requirements that got better." }, fresh: { type: "array", items: { type: "string" }, description: "Requirements violated now, which that run did not ask." }, verdict: { description: "The verdict if only what got worse counted: the exit code follows it.", $ref: "#/properties/verdict" } } }, transcripts: { description: "What transcripts.ndjson holds between its header and its footer.", type: "object", required: ["count", "sha256"], properties: { count: { description: "Exchanges, a line each.", type: "integer", minimum: 0 }, sha256: { description: "Of the lines with their line breaks, in hexadecimal.", type: "string" } } } }, $defs: { tier: { enum: ["smoke", "standard", "full"] }, level: { enum: ["MUST", "SHOULD", "MAY"] }, verdict: { enum: ["fail", "warn", "note", "inconclusive", "unsupported", "waived", "not-run", "not-applicable", "pass"] }, requirement: { description: "A requirement and what became of it.", type: "object", required: ["id", "level", "area", "tier", "title", "text", "sources", "breaks", "fix", "modelDependent", "verdict", "because", "statistics", "exercised", "violated", "findings"], properties: { id: { description: "Area and number; never reused.", type: "string", pattern: "^[A-Z]+-[0-9]{3}$" }, level: { $ref: "#/$defs/level" }, area: { enum: ["http", "auth", "errors", "schema", "sse", "stream", "finish", "usage", "params", "tools", "vision", "isolation", "generated"] }, tier: { $ref: "#/$defs/tier" }, title: { type: "string" }, text: { description: "What is demanded.", type: "string" }, sources: { type: "array", items: { description: "Where the demand stands.", type: "object", required: ["document", "section", "link"], properties: { document: { type: "string" }, section: { type: "string" }, link: { type: "string" } } } }, breaks: { type: "array", items: { description: "A client that was seen to break.", type: "object", required: ["client", "how", "shown"], properties: { client: { type: "string" }, how: { type: "string" }, shown: { description: "The test or the public thread that shows it.", type: "string" } } } }, fix: { description: "Advice to the vendor.", type: "string" }, modelDependent: { description: "Whether it hangs on what the model chose to write.", type: "boolean" }, verdict: { $ref: "#/$defs/verdict" }, because: { description: "Why this verdict, in a sentence.", type: "string" }, statistics: { description: "Null where the verdict rests on no draws.", anyOf: [{ type: "null" }, { $ref: "#/$defs/statistics" }] }, exercised: { description: "Occasions on which it was decided.", type: "integer", minimum: 0 }, violated: { description: "Occasions on which it was violated.", type: "integer", minimum: 0 }, findings: { type: "array", items: { $ref: "#/$defs/finding" } } } }, statistics: { description: "How many of the draws went one way.", type: "object", required: ["hits", "draws", "bound"], properties: { hits: { type: "integer", minimum: 0 }, draws: { type: "integer", minimum: 0 }, bound: { description: "The probability that chance alone, or an honest model, brings this about.", type: "number", minimum: 0, maximum: 1 } } }, finding: { description: "A violation.", type: "object", required: ["saw", "wanted", "exchange", "evidence"], properties: { saw: { type: "string" }, wanted: { type: "string" }, exchange: { description: "The id of the exchange that shows it.", type: "string" }, evidence: { type: "array", items: { $ref: "#/$defs/evidence" } } } }, evidence: { description: "Where in the exchange it was seen. Offsets count bytes of the body.", oneOf: [{ type: "object", required: ["kind", "from", "to"], properties: { kind: { const: "bytes" }, from: { description: "Offset of the first byte.", type: "integer", minimum: 0 }, to: { description: "Offset after the last byte.", type: "integer", minimum: 0 } } }, { type: "object", required: ["kind", "chunk", "pointer", "from", "to"], properties: { kind: { const: "chunk" }, chunk: { description: "Counted from 0.", type: "integer", minimum: 0 }, pointer: { description: "RFC 6901, into the JSON of the chunk.", type: "string" }, from: { description: "Offset of the first byte.", type: "integer", minimum: 0 }, to: { description: "Offset after the last byte.", type: "integer", minimum: 0 } } }, { type: "object", required: ["kind", "pointer"], properties: { kind: { const: "pointer" }, pointer: { description: "RFC 6901, into the JSON of the body.", type: "string" } } }, { type: "object", required: ["kind", "name"], properties: { kind: { const: "header" }, name: { type: "string" } } }, { type: "object", required: ["kind"], properties: { kind: { const: "status" } } }, { type: "object", required: ["kind", "at"], properties: { kind: { const: "time" }, at: { description: "Microseconds since the request began.", type: "number", minimum: 0 } } }, { type: "object", required: ["kind"], properties: { kind: { const: "end" } } }] }, bytes: { description: "Bytes as shown: text where they are UTF-8, else Base64; cut to what shows the finding.", type: "object", required: ["encoding", "text", "from", "length"], properties: { encoding: { enum: ["utf-8", "base64"] }, text: { type: "string" }, from: { description: "Offset of the first shown byte in the whole.", type: "integer", minimum: 0 }, length: { description: "Length of the whole in bytes.", type: "integer", minimum: 0 } } }, fields: { description: "Header fields in order: name as spelled, value.", type: "array", items: { type: "array", prefixItems: [{ type: "string" }, { type: "string" }], items: !1, minItems: 2, maxItems: 2 } }, exchange: { description: "A request and what came back. Secrets are masked.", type: "object", required: ["id", "purpose", "request", "startedAt", "durationUs", "status", "headers", "pieces", "body", "end"], properties: { id: { type: "string" }, purpose: { type: "string" }, request: { type: "object", required: ["method", "url", "headers", "body", "curl"], properties: { method: { type: "string" }, url: { type: "string" }, headers: { $ref: "#/$defs/fields" }, body: { $ref: "#/$defs/bytes" }, curl: { description: "A command line that sends it again; the key is a variable.", type: "string" } } }, startedAt: { description: "The start, in UTC.", type: "string", format: "date-time" }, durationUs: { type: "number", minimum: 0 }, status: { description: "Null where no response came.", anyOf: [{ type: "null" }, { type: "integer", minimum: 100, maximum: 999 }] }, headers: { $ref: "#/$defs/fields" }, pieces: { type: "array", items: { description: "A piece of the body as it arrived.", type: "object", required: ["at", "bytes"], properties: { at: { description: "Microseconds since the request began.", type: "number", minimum: 0 }, bytes: { type: "integer", minimum: 0 } } } }, body: { $ref: "#/$defs/bytes" }, end: { $ref: "#/$defs/end" } } }, end: { description: "How the exchange ended.", oneOf: [{ description: "The response was framed to its end.", type: "object", required: ["kind"], properties: { kind: { const: "complete" } } }, { description: "The peer closed or reset the connection.", type: "object", required: ["kind", "during", "detail"], properties: { kind: { const: "cut" }, during: { enum: ["request", "head", "body"] }, detail: { type: "string" } } }, { description: "No connection came about.", type: "object", required: ["kind", "code", "detail"], properties: { kind: { const: "unreachable" }, code: { type: "string" }, detail: { type: "string" } } }, { description: "A limit of the harness ran out.", type: "object", required: ["kind", "limit", "ms"], properties: { kind: { const: "timeout" }, limit: { enum: ["connect", "first-byte", "idle", "grace", "exchange"] }, ms: { type: "number", minimum: 0 } } }, { description: "More bytes than the harness holds.", type: "object", required: ["kind", "part", "bytes"], properties: { kind: { const: "too-large" }, part: { enum: ["head", "body"] }, bytes: { type: "integer", minimum: 0 } } }, { description: "Not HTTP, or framed against its rules.", type: "object", required: ["kind", "detail"], properties: { kind: { const: "malformed" }, detail: { type: "string" } } }, { description: "The harness hung up.", type: "object", required: ["kind", "by"], properties: { kind: { const: "hung-up" }, by: { enum: ["probe", "run"] } } }] }, counterexample: { description: "The smallest generated request that shows something.", type: "object", required: ["id", "kind", "requirements", "features", "found", "steps", "request", "exchange", "seed", "path", "reproduced", "curl"], properties: { id: { description: "Of what it sends and what that shows: the same from run to run.", type: "string" }, kind: { description: "breach: requirements are violated; refusal: what it holds is refused.", enum: ["breach", "refusal"] }, requirements: { description: "Ids of those that its answer violates.", type: "array", items: { type: "string" } }, features: { description: "What it holds beyond the least request.", type: "array", items: { type: "string" } }, found: { description: "The exchange that first showed it; empty where it came from a corpus.", type: "string" }, steps: { description: "Requests that were tried on the way to it.", type: "array", items: { type: "object", required: ["bytes", "still"], properties: { bytes: { type: "integer", minimum: 0 }, still: { description: "Whether it showed the same.", type: "boolean" } } } }, request: { description: "The request whole, with {{key}} where the key belongs.", type: "object", required: ["method", "path", "headers", "body", "defect"], properties: { method: { type: "string" }, path: { type: "string" }, headers: { $ref: "#/$defs/fields" }, body: { $ref: "#/$defs/bytes" }, defect: { description: "What it breaks; null: nothing.", type: ["string", "null"] } } }, exchange: { description: "The exchange in which it was sent again.", type: "string" }, seed: { type: "integer" }, path: { description: "What was drawn.", type: "string" }, reproduced: { description: "Whether it showed the same when it was sent again at once.", type: "boolean" }, curl: { type: "string" } } }, waiver: { type: "object", required: ["requirement", "case", "reason", "owner", "link", "expires"], properties: { requirement: { type: "string" }, case: { description: "Null: the row, whatever fails.", type: ["string", "null"] }, reason: { type: "string", description: "Why it is let pass." }, owner: { type: "string", description: "Who mends it." }, link: { type: "string", description: "Where that is tracked; may be empty." }, expires: { type: "string", description: "The last day on which it counts, in UTC." } }, description: "A failure that is let pass for a while." } } }, schema38 = { enum: ["smoke", "standard", "full"] }, schema55 = { type: "object", required: ["requirement", "case", "reason", "owner", "link", "expires"], properties: { requirement: { type: "string" }, case: { description: "Null: the row, whatever fails.", type: ["string", "null"] }, reason: { type: "string", description: "Why it is let pass." }, owner: { type: "string", description: "Who mends it." }, link: { type: "string", description: "Where that is tracked; may be empty." }, expires: { type: "string", description: "The last day on which it counts, in UTC." } }, description: "A failure that is let pass for a while." }, schema56 = { enum: ["conformant", "conformant-with-warnings", "not-conformant", "partial"] }, schema39 = { description: "A requirement and what became of it.", type: "object", required: ["id", "level", "area", "tier", "title", "text", "sources", "breaks", "fix", "modelDependent", "verdict", "because", "statistics", "exercised", "violated", "findings"], properties: { id: { description: "Area and number; never reused.", type: "string", pattern: "^[A-Z]+-[0-9]{3}$" }, level: { $ref: "#/$defs/level" }, area: { enum: ["http", "auth", "errors", "schema", "sse", "stream", "finish", "usage", "params", "tools", "vision", "isolation", "generated"] }, tier: { $ref: "#/$defs/tier" }, title: { type: "string" }, text: { description: "What is demanded.", type: "string" }, sources: { type: "array", items: { description: "Where the demand stands.", type: "object", required: ["document", "section", "link"], properties: { document: { type: "string" }, section: { type: "string" }, link: { type: "string" } } } }, breaks: { type: "array", items: { description: "A client that was seen to break.", type: "object", required: ["client", "how", "shown"], properties: { client: { type: "string" }, how: { type: "string" }, shown: { description: "The test or the public thread that shows it.", type: "string" } } } }, fix: { description: "Advice to the vendor.", type: "string" }, modelDependent: { description: "Whether it hangs on what the model chose to write.", type: "boolean" }, verdict: { $ref: "#/$defs/verdict" }, because: { description: "Why this verdict, in a sentence.", type: "string" }, statistics: { description: "Null where the verdict rests on no draws.", anyOf: [{ type: "null" }, { $ref: "#/$defs/statistics" }] }, exercised: { description: "Occasions on which it was decided.", type: "integer", minimum: 0 }, violated: { description: "Occasions on which it was violated.", type: "integer", minimum: 0 }, findings: { type: "array", items: { $ref: "#/$defs/finding" } } } }, schema40 = { enum: ["MUST", "SHOULD", "MAY"] }, schema42 = { enum: ["fail", "warn", "note", "inconclusive", "unsupported", "waived", "not-run", "not-applicable", "pass"] }, schema43 = { description: "How many of the draws went one way.", type: "object", required: ["hits", "draws", "bound"], properties: { hits: { type: "integer", minimum: 0 }, draws: { type: "integer", minimum: 0 }, bound: { description: "The probability that chance alone, or an honest model, brings this about.", type: "number", minimum: 0, maximum: 1 } } }, pattern10 = new RegExp("^[A-Z]+-[0-9]{3}$", "u"), schema44 = { description: "A violation.", type: "object", required: ["saw", "wanted", "exchange", "evidence"], properties: { saw: { type: "string" }, wanted: { type: "string" }, exchange: { description: "The id of the exchange that shows it.", type: "string" }, evidence: { type: "array", items: { $ref: "#/$defs/evidence" } } } }, schema45 = { description: "Where in the exchange it was seen. Offsets count bytes of the body.", oneOf: [{ type: "object", required: ["kind", "from", "to"], properties: { kind: { const: "bytes" }, from: { description: "Offset of the first byte.", type: "integer", minimum: 0 }, to: { description: "Offset after the last byte.", type: "integer", minimum: 0 } } }, { type: "object", required: ["kind", "chunk", "pointer", "from", "to"], properties: { kind: { const: "chunk" }, chunk: { description: "Counted from 0.", type: "integer", minimum: 0 }, pointer: { description: "RFC 6901, into the JSON of the chunk.", type: "string" }, from: { description: "Offset of the first byte.", type: "integer", minimum: 0 }, to: { description: "Offset after the last byte.", type: "integer", minimum: 0 } } }, { type: "object", required: ["kind", "pointer"], properties: { kind: { const: "pointer" }, pointer: { description: "RFC 6901, into the JSON of the body.", type: "string" } } }, { type: "object", required: ["kind", "name"], properties: { kind: { const: "header" }, name: { type: "string" } } }, { type: "object", required: ["kind"], properties: { kind: { const: "status" } } }, { type: "object", required: ["kind", "at"], properties: { kind: { const: "time" }, at: { description: "Microseconds since the request began.", type: "number", minimum: 0 } } }, { type: "object", required: ["kind"], properties: { kind: { const: "end" } } }] };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.saw === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "saw" }, schema: schema44.required, parentSchema: schema44, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.wanted === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wanted" }, schema: schema44.required, parentSchema: schema44, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.exchange === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exchange" }, schema: schema44.required, parentSchema: schema44, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.evidence === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" }, schema: schema44.required, parentSchema: schema44, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.saw !== void 0) {
      let data0 = data.saw;
      if (typeof data0 != "string") {
        let err4 = { instancePath: instancePath + "/saw", schemaPath: "#/properties/saw/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.saw.type, parentSchema: schema44.properties.saw, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.wanted !== void 0) {
      let data1 = data.wanted;
      if (typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/wanted", schemaPath: "#/properties/wanted/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.wanted.type, parentSchema: schema44.properties.wanted, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.exchange !== void 0) {
      let data2 = data.exchange;
      if (typeof data2 != "string") {
        let err6 = { instancePath: instancePath + "/exchange", schemaPath: "#/properties/exchange/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.exchange.type, parentSchema: schema44.properties.exchange, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data3 = data.evidence;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0], _errs11 = errors, valid4 = !1, passing0 = null, _errs12 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.kind === void 0) {
              let err7 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema45.oneOf[0].required, parentSchema: schema45.oneOf[0], data: data4 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data4.from === void 0) {
              let err8 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/0/required", keyword: "required", params: { missingProperty: "from" }, schema: schema45.oneOf[0].required, parentSchema: schema45.oneOf[0], data: data4 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data4.to === void 0) {
              let err9 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/0/required", keyword: "required", params: { missingProperty: "to" }, schema: schema45.oneOf[0].required, parentSchema: schema45.oneOf[0], data: data4 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data4.kind !== void 0) {
              let data5 = data4.kind;
              if (data5 !== "bytes") {
                let err10 = { instancePath: instancePath + "/evidence/" + i0 + "/kind", schemaPath: "#/$defs/evidence/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "bytes" }, schema: "bytes", parentSchema: schema45.oneOf[0].properties.kind, data: data5 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data4.from !== void 0) {
              let data6 = data4.from;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                let err11 = { instancePath: instancePath + "/evidence/" + i0 + "/from", schemaPath: "#/$defs/evidence/oneOf/0/properties/from/type", keyword: "type", params: { type: "integer" }, schema: schema45.oneOf[0].properties.from.type, parentSchema: schema45.oneOf[0].properties.from, data: data6 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
              if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
                let err12 = { instancePath: instancePath + "/evidence/" + i0 + "/from", schemaPath: "#/$defs/evidence/oneOf/0/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema45.oneOf[0].properties.from, data: data6 };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data4.to !== void 0) {
              let data7 = data4.to;
              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                let err13 = { instancePath: instancePath + "/evidence/" + i0 + "/to", schemaPath: "#/$defs/evidence/oneOf/0/properties/to/type", keyword: "type", params: { type: "integer" }, schema: schema45.oneOf[0].properties.to.type, parentSchema: schema45.oneOf[0].properties.to, data: data7 };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
              if (typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
                let err14 = { instancePath: instancePath + "/evidence/" + i0 + "/to", schemaPath: "#/$defs/evidence/oneOf/0/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema45.oneOf[0].properties.to, data: data7 };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
          } else {
            let err15 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/0/type", keyword: "type", params: { type: "object" }, schema: schema45.oneOf[0].type, parentSchema: schema45.oneOf[0], data: data4 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          var _valid0 = _errs12 === errors;
          if (_valid0) {
            valid4 = !0, passing0 = 0;
            var props0 = {};
            props0.kind = !0, props0.from = !0, props0.to = !0;
          }
          let _errs19 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.kind === void 0) {
              let err16 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema45.oneOf[1].required, parentSchema: schema45.oneOf[1], data: data4 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data4.chunk === void 0) {
              let err17 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/1/required", keyword: "required", params: { missingProperty: "chunk" }, schema: schema45.oneOf[1].required, parentSchema: schema45.oneOf[1], data: data4 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data4.pointer === void 0) {
              let err18 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/1/required", keyword: "required", params: { missingProperty: "pointer" }, schema: schema45.oneOf[1].required, parentSchema: schema45.oneOf[1], data: data4 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data4.from === void 0) {
              let err19 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/1/required", keyword: "required", params: { missingProperty: "from" }, schema: schema45.oneOf[1].required, parentSchema: schema45.oneOf[1], data: data4 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data4.to === void 0) {
              let err20 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/1/required", keyword: "required", params: { missingProperty: "to" }, schema: schema45.oneOf[1].required, parentSchema: schema45.oneOf[1], data: data4 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data4.kind !== void 0) {
              let data8 = data4.kind;
              if (data8 !== "chunk") {
                let err21 = { instancePath: instancePath + "/evidence/" + i0 + "/kind", schemaPath: "#/$defs/evidence/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "chunk" }, schema: "chunk", parentSchema: schema45.oneOf[1].properties.kind, data: data8 };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data4.chunk !== void 0) {
              let data9 = data4.chunk;
              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                let err22 = { instancePath: instancePath + "/evidence/" + i0 + "/chunk", schemaPath: "#/$defs/evidence/oneOf/1/properties/chunk/type", keyword: "type", params: { type: "integer" }, schema: schema45.oneOf[1].properties.chunk.type, parentSchema: schema45.oneOf[1].properties.chunk, data: data9 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
              if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
                let err23 = { instancePath: instancePath + "/evidence/" + i0 + "/chunk", schemaPath: "#/$defs/evidence/oneOf/1/properties/chunk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema45.oneOf[1].properties.chunk, data: data9 };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data4.pointer !== void 0) {
              let data10 = data4.pointer;
              if (typeof data10 != "string") {
                let err24 = { instancePath: instancePath + "/evidence/" + i0 + "/pointer", schemaPath: "#/$defs/evidence/oneOf/1/properties/pointer/type", keyword: "type", params: { type: "string" }, schema: schema45.oneOf[1].properties.pointer.type, parentSchema: schema45.oneOf[1].properties.pointer, data: data10 };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data4.from !== void 0) {
              let data11 = data4.from;
              if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
                let err25 = { instancePath: instancePath + "/evidence/" + i0 + "/from", schemaPath: "#/$defs/evidence/oneOf/1/properties/from/type", keyword: "type", params: { type: "integer" }, schema: schema45.oneOf[1].properties.from.type, parentSchema: schema45.oneOf[1].properties.from, data: data11 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
              if (typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11))) {
                let err26 = { instancePath: instancePath + "/evidence/" + i0 + "/from", schemaPath: "#/$defs/evidence/oneOf/1/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema45.oneOf[1].properties.from, data: data11 };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data4.to !== void 0) {
              let data12 = data4.to;
              if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                let err27 = { instancePath: instancePath + "/evidence/" + i0 + "/to", schemaPath: "#/$defs/evidence/oneOf/1/properties/to/type", keyword: "type", params: { type: "integer" }, schema: schema45.oneOf[1].properties.to.type, parentSchema: schema45.oneOf[1].properties.to, data: data12 };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
              if (typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12))) {
                let err28 = { instancePath: instancePath + "/evidence/" + i0 + "/to", schemaPath: "#/$defs/evidence/oneOf/1/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema45.oneOf[1].properties.to, data: data12 };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
          } else {
            let err29 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/1/type", keyword: "type", params: { type: "object" }, schema: schema45.oneOf[1].type, parentSchema: schema45.oneOf[1], data: data4 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          var _valid0 = _errs19 === errors;
          if (_valid0 && valid4)
            valid4 = !1, passing0 = [passing0, 1];
          else {
            _valid0 && (valid4 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.kind = !0, props0.chunk = !0, props0.pointer = !0, props0.from = !0, props0.to = !0));
            let _errs30 = errors;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.kind === void 0) {
                let err30 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema45.oneOf[2].required, parentSchema: schema45.oneOf[2], data: data4 };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
              if (data4.pointer === void 0) {
                let err31 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/2/required", keyword: "required", params: { missingProperty: "pointer" }, schema: schema45.oneOf[2].required, parentSchema: schema45.oneOf[2], data: data4 };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
              if (data4.kind !== void 0) {
                let data13 = data4.kind;
                if (data13 !== "pointer") {
                  let err32 = { instancePath: instancePath + "/evidence/" + i0 + "/kind", schemaPath: "#/$defs/evidence/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "pointer" }, schema: "pointer", parentSchema: schema45.oneOf[2].properties.kind, data: data13 };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
              }
              if (data4.pointer !== void 0) {
                let data14 = data4.pointer;
                if (typeof data14 != "string") {
                  let err33 = { instancePath: instancePath + "/evidence/" + i0 + "/pointer", schemaPath: "#/$defs/evidence/oneOf/2/properties/pointer/type", keyword: "type", params: { type: "string" }, schema: schema45.oneOf[2].properties.pointer.type, parentSchema: schema45.oneOf[2].properties.pointer, data: data14 };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
              }
            } else {
              let err34 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/2/type", keyword: "type", params: { type: "object" }, schema: schema45.oneOf[2].type, parentSchema: schema45.oneOf[2], data: data4 };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            var _valid0 = _errs30 === errors;
            if (_valid0 && valid4)
              valid4 = !1, passing0 = [passing0, 2];
            else {
              _valid0 && (valid4 = !0, passing0 = 2, props0 !== !0 && (props0 = props0 || {}, props0.kind = !0, props0.pointer = !0));
              let _errs35 = errors;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.kind === void 0) {
                  let err35 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema45.oneOf[3].required, parentSchema: schema45.oneOf[3], data: data4 };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
                if (data4.name === void 0) {
                  let err36 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/3/required", keyword: "required", params: { missingProperty: "name" }, schema: schema45.oneOf[3].required, parentSchema: schema45.oneOf[3], data: data4 };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                if (data4.kind !== void 0) {
                  let data15 = data4.kind;
                  if (data15 !== "header") {
                    let err37 = { instancePath: instancePath + "/evidence/" + i0 + "/kind", schemaPath: "#/$defs/evidence/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "header" }, schema: "header", parentSchema: schema45.oneOf[3].properties.kind, data: data15 };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                }
                if (data4.name !== void 0) {
                  let data16 = data4.name;
                  if (typeof data16 != "string") {
                    let err38 = { instancePath: instancePath + "/evidence/" + i0 + "/name", schemaPath: "#/$defs/evidence/oneOf/3/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema45.oneOf[3].properties.name.type, parentSchema: schema45.oneOf[3].properties.name, data: data16 };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
              } else {
                let err39 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/3/type", keyword: "type", params: { type: "object" }, schema: schema45.oneOf[3].type, parentSchema: schema45.oneOf[3], data: data4 };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
              var _valid0 = _errs35 === errors;
              if (_valid0 && valid4)
                valid4 = !1, passing0 = [passing0, 3];
              else {
                _valid0 && (valid4 = !0, passing0 = 3, props0 !== !0 && (props0 = props0 || {}, props0.kind = !0, props0.name = !0));
                let _errs40 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  if (data4.kind === void 0) {
                    let err40 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema45.oneOf[4].required, parentSchema: schema45.oneOf[4], data: data4 };
                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                  }
                  if (data4.kind !== void 0) {
                    let data17 = data4.kind;
                    if (data17 !== "status") {
                      let err41 = { instancePath: instancePath + "/evidence/" + i0 + "/kind", schemaPath: "#/$defs/evidence/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "status" }, schema: "status", parentSchema: schema45.oneOf[4].properties.kind, data: data17 };
                      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                    }
                  }
                } else {
                  let err42 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/4/type", keyword: "type", params: { type: "object" }, schema: schema45.oneOf[4].type, parentSchema: schema45.oneOf[4], data: data4 };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
                var _valid0 = _errs40 === errors;
                if (_valid0 && valid4)
                  valid4 = !1, passing0 = [passing0, 4];
                else {
                  _valid0 && (valid4 = !0, passing0 = 4, props0 !== !0 && (props0 = props0 || {}, props0.kind = !0));
                  let _errs43 = errors;
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (data4.kind === void 0) {
                      let err43 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema45.oneOf[5].required, parentSchema: schema45.oneOf[5], data: data4 };
                      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                    }
                    if (data4.at === void 0) {
                      let err44 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/5/required", keyword: "required", params: { missingProperty: "at" }, schema: schema45.oneOf[5].required, parentSchema: schema45.oneOf[5], data: data4 };
                      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                    }
                    if (data4.kind !== void 0) {
                      let data18 = data4.kind;
                      if (data18 !== "time") {
                        let err45 = { instancePath: instancePath + "/evidence/" + i0 + "/kind", schemaPath: "#/$defs/evidence/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "time" }, schema: "time", parentSchema: schema45.oneOf[5].properties.kind, data: data18 };
                        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                      }
                    }
                    if (data4.at !== void 0) {
                      let data19 = data4.at;
                      if (typeof data19 == "number" && isFinite(data19)) {
                        if (data19 < 0 || isNaN(data19)) {
                          let err46 = { instancePath: instancePath + "/evidence/" + i0 + "/at", schemaPath: "#/$defs/evidence/oneOf/5/properties/at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema45.oneOf[5].properties.at, data: data19 };
                          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                        }
                      } else {
                        let err47 = { instancePath: instancePath + "/evidence/" + i0 + "/at", schemaPath: "#/$defs/evidence/oneOf/5/properties/at/type", keyword: "type", params: { type: "number" }, schema: schema45.oneOf[5].properties.at.type, parentSchema: schema45.oneOf[5].properties.at, data: data19 };
                        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                      }
                    }
                  } else {
                    let err48 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/5/type", keyword: "type", params: { type: "object" }, schema: schema45.oneOf[5].type, parentSchema: schema45.oneOf[5], data: data4 };
                    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                  }
                  var _valid0 = _errs43 === errors;
                  if (_valid0 && valid4)
                    valid4 = !1, passing0 = [passing0, 5];
                  else {
                    _valid0 && (valid4 = !0, passing0 = 5, props0 !== !0 && (props0 = props0 || {}, props0.kind = !0, props0.at = !0));
                    let _errs48 = errors;
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      if (data4.kind === void 0) {
                        let err49 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/6/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema45.oneOf[6].required, parentSchema: schema45.oneOf[6], data: data4 };
                        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                      }
                      if (data4.kind !== void 0) {
                        let data20 = data4.kind;
                        if (data20 !== "end") {
                          let err50 = { instancePath: instancePath + "/evidence/" + i0 + "/kind", schemaPath: "#/$defs/evidence/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "end" }, schema: "end", parentSchema: schema45.oneOf[6].properties.kind, data: data20 };
                          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                        }
                      }
                    } else {
                      let err51 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf/6/type", keyword: "type", params: { type: "object" }, schema: schema45.oneOf[6].type, parentSchema: schema45.oneOf[6], data: data4 };
                      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                    }
                    var _valid0 = _errs48 === errors;
                    _valid0 && valid4 ? (valid4 = !1, passing0 = [passing0, 6]) : _valid0 && (valid4 = !0, passing0 = 6, props0 !== !0 && (props0 = props0 || {}, props0.kind = !0));
                  }
                }
              }
            }
          }
          if (valid4)
            errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
          else {
            let err52 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/evidence/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema45.oneOf, parentSchema: schema45, data: data4 };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
      } else {
        let err53 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, schema: schema44.properties.evidence.type, parentSchema: schema44.properties.evidence, data: data3 };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
  } else {
    let err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema44.type, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: { saw: !0, wanted: !0, exchange: !0, evidence: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.level === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.area === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.tier === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.title === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.text === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.sources === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.breaks === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breaks" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.fix === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fix" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.modelDependent === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modelDependent" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.verdict === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.because === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "because" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.statistics === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "statistics" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.exercised === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exercised" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.violated === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "violated" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.findings === void 0) {
      let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern10.test(data0)) {
          let err16 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+-[0-9]{3}$" }, schema: "^[A-Z]+-[0-9]{3}$", parentSchema: schema39.properties.id, data: data0 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.id.type, parentSchema: schema39.properties.id, data: data0 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.level !== void 0) {
      let data1 = data.level;
      if (!(data1 === "MUST" || data1 === "SHOULD" || data1 === "MAY")) {
        let err18 = { instancePath: instancePath + "/level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema40.enum }, schema: schema40.enum, parentSchema: schema40, data: data1 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.area !== void 0) {
      let data2 = data.area;
      if (!(data2 === "http" || data2 === "auth" || data2 === "errors" || data2 === "schema" || data2 === "sse" || data2 === "stream" || data2 === "finish" || data2 === "usage" || data2 === "params" || data2 === "tools" || data2 === "vision" || data2 === "isolation" || data2 === "generated")) {
        let err19 = { instancePath: instancePath + "/area", schemaPath: "#/properties/area/enum", keyword: "enum", params: { allowedValues: schema39.properties.area.enum }, schema: schema39.properties.area.enum, parentSchema: schema39.properties.area, data: data2 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.tier !== void 0) {
      let data3 = data.tier;
      if (!(data3 === "smoke" || data3 === "standard" || data3 === "full")) {
        let err20 = { instancePath: instancePath + "/tier", schemaPath: "#/$defs/tier/enum", keyword: "enum", params: { allowedValues: schema38.enum }, schema: schema38.enum, parentSchema: schema38, data: data3 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.title !== void 0) {
      let data4 = data.title;
      if (typeof data4 != "string") {
        let err21 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.title.type, parentSchema: schema39.properties.title, data: data4 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.text !== void 0) {
      let data5 = data.text;
      if (typeof data5 != "string") {
        let err22 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.text.type, parentSchema: schema39.properties.text, data: data5 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.sources !== void 0) {
      let data6 = data.sources;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.document === void 0) {
              let err23 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "document" }, schema: schema39.properties.sources.items.required, parentSchema: schema39.properties.sources.items, data: data7 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data7.section === void 0) {
              let err24 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "section" }, schema: schema39.properties.sources.items.required, parentSchema: schema39.properties.sources.items, data: data7 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data7.link === void 0) {
              let err25 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "link" }, schema: schema39.properties.sources.items.required, parentSchema: schema39.properties.sources.items, data: data7 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data7.document !== void 0) {
              let data8 = data7.document;
              if (typeof data8 != "string") {
                let err26 = { instancePath: instancePath + "/sources/" + i0 + "/document", schemaPath: "#/properties/sources/items/properties/document/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.sources.items.properties.document.type, parentSchema: schema39.properties.sources.items.properties.document, data: data8 };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data7.section !== void 0) {
              let data9 = data7.section;
              if (typeof data9 != "string") {
                let err27 = { instancePath: instancePath + "/sources/" + i0 + "/section", schemaPath: "#/properties/sources/items/properties/section/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.sources.items.properties.section.type, parentSchema: schema39.properties.sources.items.properties.section, data: data9 };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
            if (data7.link !== void 0) {
              let data10 = data7.link;
              if (typeof data10 != "string") {
                let err28 = { instancePath: instancePath + "/sources/" + i0 + "/link", schemaPath: "#/properties/sources/items/properties/link/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.sources.items.properties.link.type, parentSchema: schema39.properties.sources.items.properties.link, data: data10 };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
          } else {
            let err29 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" }, schema: schema39.properties.sources.items.type, parentSchema: schema39.properties.sources.items, data: data7 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, schema: schema39.properties.sources.type, parentSchema: schema39.properties.sources, data: data6 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.breaks !== void 0) {
      let data11 = data.breaks;
      if (Array.isArray(data11)) {
        let len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.client === void 0) {
              let err31 = { instancePath: instancePath + "/breaks/" + i1, schemaPath: "#/properties/breaks/items/required", keyword: "required", params: { missingProperty: "client" }, schema: schema39.properties.breaks.items.required, parentSchema: schema39.properties.breaks.items, data: data12 };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data12.how === void 0) {
              let err32 = { instancePath: instancePath + "/breaks/" + i1, schemaPath: "#/properties/breaks/items/required", keyword: "required", params: { missingProperty: "how" }, schema: schema39.properties.breaks.items.required, parentSchema: schema39.properties.breaks.items, data: data12 };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data12.shown === void 0) {
              let err33 = { instancePath: instancePath + "/breaks/" + i1, schemaPath: "#/properties/breaks/items/required", keyword: "required", params: { missingProperty: "shown" }, schema: schema39.properties.breaks.items.required, parentSchema: schema39.properties.breaks.items, data: data12 };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (data12.client !== void 0) {
              let data13 = data12.client;
              if (typeof data13 != "string") {
                let err34 = { instancePath: instancePath + "/breaks/" + i1 + "/client", schemaPath: "#/properties/breaks/items/properties/client/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.breaks.items.properties.client.type, parentSchema: schema39.properties.breaks.items.properties.client, data: data13 };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
            if (data12.how !== void 0) {
              let data14 = data12.how;
              if (typeof data14 != "string") {
                let err35 = { instancePath: instancePath + "/breaks/" + i1 + "/how", schemaPath: "#/properties/breaks/items/properties/how/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.breaks.items.properties.how.type, parentSchema: schema39.properties.breaks.items.properties.how, data: data14 };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            if (data12.shown !== void 0) {
              let data15 = data12.shown;
              if (typeof data15 != "string") {
                let err36 = { instancePath: instancePath + "/breaks/" + i1 + "/shown", schemaPath: "#/properties/breaks/items/properties/shown/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.breaks.items.properties.shown.type, parentSchema: schema39.properties.breaks.items.properties.shown, data: data15 };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
          } else {
            let err37 = { instancePath: instancePath + "/breaks/" + i1, schemaPath: "#/properties/breaks/items/type", keyword: "type", params: { type: "object" }, schema: schema39.properties.breaks.items.type, parentSchema: schema39.properties.breaks.items, data: data12 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      } else {
        let err38 = { instancePath: instancePath + "/breaks", schemaPath: "#/properties/breaks/type", keyword: "type", params: { type: "array" }, schema: schema39.properties.breaks.type, parentSchema: schema39.properties.breaks, data: data11 };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.fix !== void 0) {
      let data16 = data.fix;
      if (typeof data16 != "string") {
        let err39 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.fix.type, parentSchema: schema39.properties.fix, data: data16 };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.modelDependent !== void 0) {
      let data17 = data.modelDependent;
      if (typeof data17 != "boolean") {
        let err40 = { instancePath: instancePath + "/modelDependent", schemaPath: "#/properties/modelDependent/type", keyword: "type", params: { type: "boolean" }, schema: schema39.properties.modelDependent.type, parentSchema: schema39.properties.modelDependent, data: data17 };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.verdict !== void 0) {
      let data18 = data.verdict;
      if (!(data18 === "fail" || data18 === "warn" || data18 === "note" || data18 === "inconclusive" || data18 === "unsupported" || data18 === "waived" || data18 === "not-run" || data18 === "not-applicable" || data18 === "pass")) {
        let err41 = { instancePath: instancePath + "/verdict", schemaPath: "#/$defs/verdict/enum", keyword: "enum", params: { allowedValues: schema42.enum }, schema: schema42.enum, parentSchema: schema42, data: data18 };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.because !== void 0) {
      let data19 = data.because;
      if (typeof data19 != "string") {
        let err42 = { instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.because.type, parentSchema: schema39.properties.because, data: data19 };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.statistics !== void 0) {
      let data20 = data.statistics, _errs41 = errors, valid10 = !1, _errs42 = errors;
      if (data20 !== null) {
        let err43 = { instancePath: instancePath + "/statistics", schemaPath: "#/properties/statistics/anyOf/0/type", keyword: "type", params: { type: "null" }, schema: schema39.properties.statistics.anyOf[0].type, parentSchema: schema39.properties.statistics.anyOf[0], data: data20 };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      var _valid0 = _errs42 === errors;
      valid10 = valid10 || _valid0;
      let _errs44 = errors;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.hits === void 0) {
          let err44 = { instancePath: instancePath + "/statistics", schemaPath: "#/$defs/statistics/required", keyword: "required", params: { missingProperty: "hits" }, schema: schema43.required, parentSchema: schema43, data: data20 };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (data20.draws === void 0) {
          let err45 = { instancePath: instancePath + "/statistics", schemaPath: "#/$defs/statistics/required", keyword: "required", params: { missingProperty: "draws" }, schema: schema43.required, parentSchema: schema43, data: data20 };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data20.bound === void 0) {
          let err46 = { instancePath: instancePath + "/statistics", schemaPath: "#/$defs/statistics/required", keyword: "required", params: { missingProperty: "bound" }, schema: schema43.required, parentSchema: schema43, data: data20 };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        if (data20.hits !== void 0) {
          let data21 = data20.hits;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            let err47 = { instancePath: instancePath + "/statistics/hits", schemaPath: "#/$defs/statistics/properties/hits/type", keyword: "type", params: { type: "integer" }, schema: schema43.properties.hits.type, parentSchema: schema43.properties.hits, data: data21 };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
          if (typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21))) {
            let err48 = { instancePath: instancePath + "/statistics/hits", schemaPath: "#/$defs/statistics/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema43.properties.hits, data: data21 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
        if (data20.draws !== void 0) {
          let data22 = data20.draws;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            let err49 = { instancePath: instancePath + "/statistics/draws", schemaPath: "#/$defs/statistics/properties/draws/type", keyword: "type", params: { type: "integer" }, schema: schema43.properties.draws.type, parentSchema: schema43.properties.draws, data: data22 };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
          if (typeof data22 == "number" && isFinite(data22) && (data22 < 0 || isNaN(data22))) {
            let err50 = { instancePath: instancePath + "/statistics/draws", schemaPath: "#/$defs/statistics/properties/draws/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema43.properties.draws, data: data22 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
        if (data20.bound !== void 0) {
          let data23 = data20.bound;
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 1 || isNaN(data23)) {
              let err51 = { instancePath: instancePath + "/statistics/bound", schemaPath: "#/$defs/statistics/properties/bound/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema43.properties.bound, data: data23 };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            if (data23 < 0 || isNaN(data23)) {
              let err52 = { instancePath: instancePath + "/statistics/bound", schemaPath: "#/$defs/statistics/properties/bound/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema43.properties.bound, data: data23 };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
          } else {
            let err53 = { instancePath: instancePath + "/statistics/bound", schemaPath: "#/$defs/statistics/properties/bound/type", keyword: "type", params: { type: "number" }, schema: schema43.properties.bound.type, parentSchema: schema43.properties.bound, data: data23 };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
        }
      } else {
        let err54 = { instancePath: instancePath + "/statistics", schemaPath: "#/$defs/statistics/type", keyword: "type", params: { type: "object" }, schema: schema43.type, parentSchema: schema43, data: data20 };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
      var _valid0 = _errs44 === errors;
      if (valid10 = valid10 || _valid0, _valid0) {
        var props0 = {};
        props0.hits = !0, props0.draws = !0, props0.bound = !0;
      }
      if (valid10)
        errors = _errs41, vErrors !== null && (_errs41 ? vErrors.length = _errs41 : vErrors = null);
      else {
        let err55 = { instancePath: instancePath + "/statistics", schemaPath: "#/properties/statistics/anyOf", keyword: "anyOf", params: {}, schema: schema39.properties.statistics.anyOf, parentSchema: schema39.properties.statistics, data: data20 };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.exercised !== void 0) {
      let data24 = data.exercised;
      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
        let err56 = { instancePath: instancePath + "/exercised", schemaPath: "#/properties/exercised/type", keyword: "type", params: { type: "integer" }, schema: schema39.properties.exercised.type, parentSchema: schema39.properties.exercised, data: data24 };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
      if (typeof data24 == "number" && isFinite(data24) && (data24 < 0 || isNaN(data24))) {
        let err57 = { instancePath: instancePath + "/exercised", schemaPath: "#/properties/exercised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema39.properties.exercised, data: data24 };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.violated !== void 0) {
      let data25 = data.violated;
      if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
        let err58 = { instancePath: instancePath + "/violated", schemaPath: "#/properties/violated/type", keyword: "type", params: { type: "integer" }, schema: schema39.properties.violated.type, parentSchema: schema39.properties.violated, data: data25 };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
      if (typeof data25 == "number" && isFinite(data25) && (data25 < 0 || isNaN(data25))) {
        let err59 = { instancePath: instancePath + "/violated", schemaPath: "#/properties/violated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema39.properties.violated, data: data25 };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.findings !== void 0) {
      let data26 = data.findings;
      if (Array.isArray(data26)) {
        let len2 = data26.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate28(data26[i2], { instancePath: instancePath + "/findings/" + i2, parentData: data26, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      } else {
        let err60 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, schema: schema39.properties.findings.type, parentSchema: schema39.properties.findings, data: data26 };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
  } else {
    let err61 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema39.type, parentSchema: schema39, data };
    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: { id: !0, level: !0, area: !0, tier: !0, title: !0, text: !0, sources: !0, breaks: !0, fix: !0, modelDependent: !0, verdict: !0, because: !0, statistics: !0, exercised: !0, violated: !0, findings: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema46 = { description: "A request and what came back. Secrets are masked.", type: "object", required: ["id", "purpose", "request", "startedAt", "durationUs", "status", "headers", "pieces", "body", "end"], properties: { id: { type: "string" }, purpose: { type: "string" }, request: { type: "object", required: ["method", "url", "headers", "body", "curl"], properties: { method: { type: "string" }, url: { type: "string" }, headers: { $ref: "#/$defs/fields" }, body: { $ref: "#/$defs/bytes" }, curl: { description: "A command line that sends it again; the key is a variable.", type: "string" } } }, startedAt: { description: "The start, in UTC.", type: "string", format: "date-time" }, durationUs: { type: "number", minimum: 0 }, status: { description: "Null where no response came.", anyOf: [{ type: "null" }, { type: "integer", minimum: 100, maximum: 999 }] }, headers: { $ref: "#/$defs/fields" }, pieces: { type: "array", items: { description: "A piece of the body as it arrived.", type: "object", required: ["at", "bytes"], properties: { at: { description: "Microseconds since the request began.", type: "number", minimum: 0 }, bytes: { type: "integer", minimum: 0 } } } }, body: { $ref: "#/$defs/bytes" }, end: { $ref: "#/$defs/end" } } }, schema47 = { description: "Header fields in order: name as spelled, value.", type: "array", items: { type: "array", prefixItems: [{ type: "string" }, { type: "string" }], items: !1, minItems: 2, maxItems: 2 } }, schema48 = { description: "Bytes as shown: text where they are UTF-8, else Base64; cut to what shows the finding.", type: "object", required: ["encoding", "text", "from", "length"], properties: { encoding: { enum: ["utf-8", "base64"] }, text: { type: "string" }, from: { description: "Offset of the first shown byte in the whole.", type: "integer", minimum: 0 }, length: { description: "Length of the whole in bytes.", type: "integer", minimum: 0 } } }, schema51 = { description: "How the exchange ended.", oneOf: [{ description: "The response was framed to its end.", type: "object", required: ["kind"], properties: { kind: { const: "complete" } } }, { description: "The peer closed or reset the connection.", type: "object", required: ["kind", "during", "detail"], properties: { kind: { const: "cut" }, during: { enum: ["request", "head", "body"] }, detail: { type: "string" } } }, { description: "No connection came about.", type: "object", required: ["kind", "code", "detail"], properties: { kind: { const: "unreachable" }, code: { type: "string" }, detail: { type: "string" } } }, { description: "A limit of the harness ran out.", type: "object", required: ["kind", "limit", "ms"], properties: { kind: { const: "timeout" }, limit: { enum: ["connect", "first-byte", "idle", "grace", "exchange"] }, ms: { type: "number", minimum: 0 } } }, { description: "More bytes than the harness holds.", type: "object", required: ["kind", "part", "bytes"], properties: { kind: { const: "too-large" }, part: { enum: ["head", "body"] }, bytes: { type: "integer", minimum: 0 } } }, { description: "Not HTTP, or framed against its rules.", type: "object", required: ["kind", "detail"], properties: { kind: { const: "malformed" }, detail: { type: "string" } } }, { description: "The harness hung up.", type: "object", required: ["kind", "by"], properties: { kind: { const: "hung-up" }, by: { enum: ["probe", "run"] } } }] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.purpose === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "purpose" }, schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.request === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request" }, schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.startedAt === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" }, schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.durationUs === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationUs" }, schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.headers === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headers" }, schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.pieces === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pieces" }, schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.body === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.end === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" }, schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string") {
        let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema46.properties.id.type, parentSchema: schema46.properties.id, data: data0 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.purpose !== void 0) {
      let data1 = data.purpose;
      if (typeof data1 != "string") {
        let err11 = { instancePath: instancePath + "/purpose", schemaPath: "#/properties/purpose/type", keyword: "type", params: { type: "string" }, schema: schema46.properties.purpose.type, parentSchema: schema46.properties.purpose, data: data1 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.request !== void 0) {
      let data2 = data.request;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.method === void 0) {
          let err12 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "method" }, schema: schema46.properties.request.required, parentSchema: schema46.properties.request, data: data2 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data2.url === void 0) {
          let err13 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "url" }, schema: schema46.properties.request.required, parentSchema: schema46.properties.request, data: data2 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data2.headers === void 0) {
          let err14 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "headers" }, schema: schema46.properties.request.required, parentSchema: schema46.properties.request, data: data2 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data2.body === void 0) {
          let err15 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "body" }, schema: schema46.properties.request.required, parentSchema: schema46.properties.request, data: data2 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2.curl === void 0) {
          let err16 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "curl" }, schema: schema46.properties.request.required, parentSchema: schema46.properties.request, data: data2 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data2.method !== void 0) {
          let data3 = data2.method;
          if (typeof data3 != "string") {
            let err17 = { instancePath: instancePath + "/request/method", schemaPath: "#/properties/request/properties/method/type", keyword: "type", params: { type: "string" }, schema: schema46.properties.request.properties.method.type, parentSchema: schema46.properties.request.properties.method, data: data3 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data2.url !== void 0) {
          let data4 = data2.url;
          if (typeof data4 != "string") {
            let err18 = { instancePath: instancePath + "/request/url", schemaPath: "#/properties/request/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema46.properties.request.properties.url.type, parentSchema: schema46.properties.request.properties.url, data: data4 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data2.headers !== void 0) {
          let data5 = data2.headers;
          if (Array.isArray(data5)) {
            let len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (Array.isArray(data6)) {
                if (data6.length > 2) {
                  let err19 = { instancePath: instancePath + "/request/headers/" + i0, schemaPath: "#/$defs/fields/items/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema47.items, data: data6 };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                if (data6.length < 2) {
                  let err20 = { instancePath: instancePath + "/request/headers/" + i0, schemaPath: "#/$defs/fields/items/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema47.items, data: data6 };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                let len1 = data6.length;
                if (len1 > 0) {
                  let data7 = data6[0];
                  if (typeof data7 != "string") {
                    let err21 = { instancePath: instancePath + "/request/headers/" + i0 + "/0", schemaPath: "#/$defs/fields/items/prefixItems/0/type", keyword: "type", params: { type: "string" }, schema: schema47.items.prefixItems[0].type, parentSchema: schema47.items.prefixItems[0], data: data7 };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
                }
                if (len1 > 1) {
                  let data8 = data6[1];
                  if (typeof data8 != "string") {
                    let err22 = { instancePath: instancePath + "/request/headers/" + i0 + "/1", schemaPath: "#/$defs/fields/items/prefixItems/1/type", keyword: "type", params: { type: "string" }, schema: schema47.items.prefixItems[1].type, parentSchema: schema47.items.prefixItems[1], data: data8 };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                }
                if (!(data6.length <= 2)) {
                  let err23 = { instancePath: instancePath + "/request/headers/" + i0, schemaPath: "#/$defs/fields/items/items", keyword: "items", params: { limit: 2 }, schema: !1, parentSchema: schema47.items, data: data6 };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
              } else {
                let err24 = { instancePath: instancePath + "/request/headers/" + i0, schemaPath: "#/$defs/fields/items/type", keyword: "type", params: { type: "array" }, schema: schema47.items.type, parentSchema: schema47.items, data: data6 };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
          } else {
            let err25 = { instancePath: instancePath + "/request/headers", schemaPath: "#/$defs/fields/type", keyword: "type", params: { type: "array" }, schema: schema47.type, parentSchema: schema47, data: data5 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data2.body !== void 0) {
          let data9 = data2.body;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.encoding === void 0) {
              let err26 = { instancePath: instancePath + "/request/body", schemaPath: "#/$defs/bytes/required", keyword: "required", params: { missingProperty: "encoding" }, schema: schema48.required, parentSchema: schema48, data: data9 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data9.text === void 0) {
              let err27 = { instancePath: instancePath + "/request/body", schemaPath: "#/$defs/bytes/required", keyword: "required", params: { missingProperty: "text" }, schema: schema48.required, parentSchema: schema48, data: data9 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data9.from === void 0) {
              let err28 = { instancePath: instancePath + "/request/body", schemaPath: "#/$defs/bytes/required", keyword: "required", params: { missingProperty: "from" }, schema: schema48.required, parentSchema: schema48, data: data9 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data9.length === void 0) {
              let err29 = { instancePath: instancePath + "/request/body", schemaPath: "#/$defs/bytes/required", keyword: "required", params: { missingProperty: "length" }, schema: schema48.required, parentSchema: schema48, data: data9 };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data9.encoding !== void 0) {
              let data10 = data9.encoding;
              if (!(data10 === "utf-8" || data10 === "base64")) {
                let err30 = { instancePath: instancePath + "/request/body/encoding", schemaPath: "#/$defs/bytes/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema48.properties.encoding.enum }, schema: schema48.properties.encoding.enum, parentSchema: schema48.properties.encoding, data: data10 };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data9.text !== void 0) {
              let data11 = data9.text;
              if (typeof data11 != "string") {
                let err31 = { instancePath: instancePath + "/request/body/text", schemaPath: "#/$defs/bytes/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema48.properties.text.type, parentSchema: schema48.properties.text, data: data11 };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data9.from !== void 0) {
              let data12 = data9.from;
              if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                let err32 = { instancePath: instancePath + "/request/body/from", schemaPath: "#/$defs/bytes/properties/from/type", keyword: "type", params: { type: "integer" }, schema: schema48.properties.from.type, parentSchema: schema48.properties.from, data: data12 };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              if (typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12))) {
                let err33 = { instancePath: instancePath + "/request/body/from", schemaPath: "#/$defs/bytes/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema48.properties.from, data: data12 };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
            if (data9.length !== void 0) {
              let data13 = data9.length;
              if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
                let err34 = { instancePath: instancePath + "/request/body/length", schemaPath: "#/$defs/bytes/properties/length/type", keyword: "type", params: { type: "integer" }, schema: schema48.properties.length.type, parentSchema: schema48.properties.length, data: data13 };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
              if (typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13))) {
                let err35 = { instancePath: instancePath + "/request/body/length", schemaPath: "#/$defs/bytes/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema48.properties.length, data: data13 };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
          } else {
            let err36 = { instancePath: instancePath + "/request/body", schemaPath: "#/$defs/bytes/type", keyword: "type", params: { type: "object" }, schema: schema48.type, parentSchema: schema48, data: data9 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data2.curl !== void 0) {
          let data14 = data2.curl;
          if (typeof data14 != "string") {
            let err37 = { instancePath: instancePath + "/request/curl", schemaPath: "#/properties/request/properties/curl/type", keyword: "type", params: { type: "string" }, schema: schema46.properties.request.properties.curl.type, parentSchema: schema46.properties.request.properties.curl, data: data14 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      } else {
        let err38 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "object" }, schema: schema46.properties.request.type, parentSchema: schema46.properties.request, data: data2 };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.startedAt !== void 0) {
      let data15 = data.startedAt;
      if (typeof data15 != "string") {
        let err39 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, schema: schema46.properties.startedAt.type, parentSchema: schema46.properties.startedAt, data: data15 };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.durationUs !== void 0) {
      let data16 = data.durationUs;
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 < 0 || isNaN(data16)) {
          let err40 = { instancePath: instancePath + "/durationUs", schemaPath: "#/properties/durationUs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46.properties.durationUs, data: data16 };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        let err41 = { instancePath: instancePath + "/durationUs", schemaPath: "#/properties/durationUs/type", keyword: "type", params: { type: "number" }, schema: schema46.properties.durationUs.type, parentSchema: schema46.properties.durationUs, data: data16 };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.status !== void 0) {
      let data17 = data.status, _errs37 = errors, valid8 = !1, _errs38 = errors;
      if (data17 !== null) {
        let err42 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/type", keyword: "type", params: { type: "null" }, schema: schema46.properties.status.anyOf[0].type, parentSchema: schema46.properties.status.anyOf[0], data: data17 };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      var _valid0 = _errs38 === errors;
      valid8 = valid8 || _valid0;
      let _errs40 = errors;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        let err43 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: schema46.properties.status.anyOf[1].type, parentSchema: schema46.properties.status.anyOf[1], data: data17 };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 999 || isNaN(data17)) {
          let err44 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 }, schema: 999, parentSchema: schema46.properties.status.anyOf[1], data: data17 };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (data17 < 100 || isNaN(data17)) {
          let err45 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, schema: 100, parentSchema: schema46.properties.status.anyOf[1], data: data17 };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      }
      var _valid0 = _errs40 === errors;
      if (valid8 = valid8 || _valid0, valid8)
        errors = _errs37, vErrors !== null && (_errs37 ? vErrors.length = _errs37 : vErrors = null);
      else {
        let err46 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {}, schema: schema46.properties.status.anyOf, parentSchema: schema46.properties.status, data: data17 };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.headers !== void 0) {
      let data18 = data.headers;
      if (Array.isArray(data18)) {
        let len3 = data18.length;
        for (let i1 = 0; i1 < len3; i1++) {
          let data19 = data18[i1];
          if (Array.isArray(data19)) {
            if (data19.length > 2) {
              let err47 = { instancePath: instancePath + "/headers/" + i1, schemaPath: "#/$defs/fields/items/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema47.items, data: data19 };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data19.length < 2) {
              let err48 = { instancePath: instancePath + "/headers/" + i1, schemaPath: "#/$defs/fields/items/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema47.items, data: data19 };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            let len4 = data19.length;
            if (len4 > 0) {
              let data20 = data19[0];
              if (typeof data20 != "string") {
                let err49 = { instancePath: instancePath + "/headers/" + i1 + "/0", schemaPath: "#/$defs/fields/items/prefixItems/0/type", keyword: "type", params: { type: "string" }, schema: schema47.items.prefixItems[0].type, parentSchema: schema47.items.prefixItems[0], data: data20 };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
            if (len4 > 1) {
              let data21 = data19[1];
              if (typeof data21 != "string") {
                let err50 = { instancePath: instancePath + "/headers/" + i1 + "/1", schemaPath: "#/$defs/fields/items/prefixItems/1/type", keyword: "type", params: { type: "string" }, schema: schema47.items.prefixItems[1].type, parentSchema: schema47.items.prefixItems[1], data: data21 };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
            if (!(data19.length <= 2)) {
              let err51 = { instancePath: instancePath + "/headers/" + i1, schemaPath: "#/$defs/fields/items/items", keyword: "items", params: { limit: 2 }, schema: !1, parentSchema: schema47.items, data: data19 };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
          } else {
            let err52 = { instancePath: instancePath + "/headers/" + i1, schemaPath: "#/$defs/fields/items/type", keyword: "type", params: { type: "array" }, schema: schema47.items.type, parentSchema: schema47.items, data: data19 };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
      } else {
        let err53 = { instancePath: instancePath + "/headers", schemaPath: "#/$defs/fields/type", keyword: "type", params: { type: "array" }, schema: schema47.type, parentSchema: schema47, data: data18 };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.pieces !== void 0) {
      let data22 = data.pieces;
      if (Array.isArray(data22)) {
        let len6 = data22.length;
        for (let i2 = 0; i2 < len6; i2++) {
          let data23 = data22[i2];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.at === void 0) {
              let err54 = { instancePath: instancePath + "/pieces/" + i2, schemaPath: "#/properties/pieces/items/required", keyword: "required", params: { missingProperty: "at" }, schema: schema46.properties.pieces.items.required, parentSchema: schema46.properties.pieces.items, data: data23 };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
            if (data23.bytes === void 0) {
              let err55 = { instancePath: instancePath + "/pieces/" + i2, schemaPath: "#/properties/pieces/items/required", keyword: "required", params: { missingProperty: "bytes" }, schema: schema46.properties.pieces.items.required, parentSchema: schema46.properties.pieces.items, data: data23 };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
            if (data23.at !== void 0) {
              let data24 = data23.at;
              if (typeof data24 == "number" && isFinite(data24)) {
                if (data24 < 0 || isNaN(data24)) {
                  let err56 = { instancePath: instancePath + "/pieces/" + i2 + "/at", schemaPath: "#/properties/pieces/items/properties/at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46.properties.pieces.items.properties.at, data: data24 };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
              } else {
                let err57 = { instancePath: instancePath + "/pieces/" + i2 + "/at", schemaPath: "#/properties/pieces/items/properties/at/type", keyword: "type", params: { type: "number" }, schema: schema46.properties.pieces.items.properties.at.type, parentSchema: schema46.properties.pieces.items.properties.at, data: data24 };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data23.bytes !== void 0) {
              let data25 = data23.bytes;
              if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
                let err58 = { instancePath: instancePath + "/pieces/" + i2 + "/bytes", schemaPath: "#/properties/pieces/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, schema: schema46.properties.pieces.items.properties.bytes.type, parentSchema: schema46.properties.pieces.items.properties.bytes, data: data25 };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
              if (typeof data25 == "number" && isFinite(data25) && (data25 < 0 || isNaN(data25))) {
                let err59 = { instancePath: instancePath + "/pieces/" + i2 + "/bytes", schemaPath: "#/properties/pieces/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46.properties.pieces.items.properties.bytes, data: data25 };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
          } else {
            let err60 = { instancePath: instancePath + "/pieces/" + i2, schemaPath: "#/properties/pieces/items/type", keyword: "type", params: { type: "object" }, schema: schema46.properties.pieces.items.type, parentSchema: schema46.properties.pieces.items, data: data23 };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
      } else {
        let err61 = { instancePath: instancePath + "/pieces", schemaPath: "#/properties/pieces/type", keyword: "type", params: { type: "array" }, schema: schema46.properties.pieces.type, parentSchema: schema46.properties.pieces, data: data22 };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.body !== void 0) {
      let data26 = data.body;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.encoding === void 0) {
          let err62 = { instancePath: instancePath + "/body", schemaPath: "#/$defs/bytes/required", keyword: "required", params: { missingProperty: "encoding" }, schema: schema48.required, parentSchema: schema48, data: data26 };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
        if (data26.text === void 0) {
          let err63 = { instancePath: instancePath + "/body", schemaPath: "#/$defs/bytes/required", keyword: "required", params: { missingProperty: "text" }, schema: schema48.required, parentSchema: schema48, data: data26 };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
        if (data26.from === void 0) {
          let err64 = { instancePath: instancePath + "/body", schemaPath: "#/$defs/bytes/required", keyword: "required", params: { missingProperty: "from" }, schema: schema48.required, parentSchema: schema48, data: data26 };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
        if (data26.length === void 0) {
          let err65 = { instancePath: instancePath + "/body", schemaPath: "#/$defs/bytes/required", keyword: "required", params: { missingProperty: "length" }, schema: schema48.required, parentSchema: schema48, data: data26 };
          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
        }
        if (data26.encoding !== void 0) {
          let data27 = data26.encoding;
          if (!(data27 === "utf-8" || data27 === "base64")) {
            let err66 = { instancePath: instancePath + "/body/encoding", schemaPath: "#/$defs/bytes/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema48.properties.encoding.enum }, schema: schema48.properties.encoding.enum, parentSchema: schema48.properties.encoding, data: data27 };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
        if (data26.text !== void 0) {
          let data28 = data26.text;
          if (typeof data28 != "string") {
            let err67 = { instancePath: instancePath + "/body/text", schemaPath: "#/$defs/bytes/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema48.properties.text.type, parentSchema: schema48.properties.text, data: data28 };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
        if (data26.from !== void 0) {
          let data29 = data26.from;
          if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
            let err68 = { instancePath: instancePath + "/body/from", schemaPath: "#/$defs/bytes/properties/from/type", keyword: "type", params: { type: "integer" }, schema: schema48.properties.from.type, parentSchema: schema48.properties.from, data: data29 };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
          if (typeof data29 == "number" && isFinite(data29) && (data29 < 0 || isNaN(data29))) {
            let err69 = { instancePath: instancePath + "/body/from", schemaPath: "#/$defs/bytes/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema48.properties.from, data: data29 };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
        if (data26.length !== void 0) {
          let data30 = data26.length;
          if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
            let err70 = { instancePath: instancePath + "/body/length", schemaPath: "#/$defs/bytes/properties/length/type", keyword: "type", params: { type: "integer" }, schema: schema48.properties.length.type, parentSchema: schema48.properties.length, data: data30 };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
          if (typeof data30 == "number" && isFinite(data30) && (data30 < 0 || isNaN(data30))) {
            let err71 = { instancePath: instancePath + "/body/length", schemaPath: "#/$defs/bytes/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema48.properties.length, data: data30 };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
      } else {
        let err72 = { instancePath: instancePath + "/body", schemaPath: "#/$defs/bytes/type", keyword: "type", params: { type: "object" }, schema: schema48.type, parentSchema: schema48, data: data26 };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
    }
    if (data.end !== void 0) {
      let data31 = data.end, _errs71 = errors, valid19 = !1, passing0 = null, _errs72 = errors;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.kind === void 0) {
          let err73 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema51.oneOf[0].required, parentSchema: schema51.oneOf[0], data: data31 };
          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
        }
        if (data31.kind !== void 0) {
          let data32 = data31.kind;
          if (data32 !== "complete") {
            let err74 = { instancePath: instancePath + "/end/kind", schemaPath: "#/$defs/end/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "complete" }, schema: "complete", parentSchema: schema51.oneOf[0].properties.kind, data: data32 };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
        }
      } else {
        let err75 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/0/type", keyword: "type", params: { type: "object" }, schema: schema51.oneOf[0].type, parentSchema: schema51.oneOf[0], data: data31 };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
      var _valid1 = _errs72 === errors;
      if (_valid1) {
        valid19 = !0, passing0 = 0;
        var props0 = {};
        props0.kind = !0;
      }
      let _errs75 = errors;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.kind === void 0) {
          let err76 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema51.oneOf[1].required, parentSchema: schema51.oneOf[1], data: data31 };
          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
        }
        if (data31.during === void 0) {
          let err77 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/1/required", keyword: "required", params: { missingProperty: "during" }, schema: schema51.oneOf[1].required, parentSchema: schema51.oneOf[1], data: data31 };
          vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
        }
        if (data31.detail === void 0) {
          let err78 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/1/required", keyword: "required", params: { missingProperty: "detail" }, schema: schema51.oneOf[1].required, parentSchema: schema51.oneOf[1], data: data31 };
          vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
        }
        if (data31.kind !== void 0) {
          let data33 = data31.kind;
          if (data33 !== "cut") {
            let err79 = { instancePath: instancePath + "/end/kind", schemaPath: "#/$defs/end/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "cut" }, schema: "cut", parentSchema: schema51.oneOf[1].properties.kind, data: data33 };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
        }
        if (data31.during !== void 0) {
          let data34 = data31.during;
          if (!(data34 === "request" || data34 === "head" || data34 === "body")) {
            let err80 = { instancePath: instancePath + "/end/during", schemaPath: "#/$defs/end/oneOf/1/properties/during/enum", keyword: "enum", params: { allowedValues: schema51.oneOf[1].properties.during.enum }, schema: schema51.oneOf[1].properties.during.enum, parentSchema: schema51.oneOf[1].properties.during, data: data34 };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
        }
        if (data31.detail !== void 0) {
          let data35 = data31.detail;
          if (typeof data35 != "string") {
            let err81 = { instancePath: instancePath + "/end/detail", schemaPath: "#/$defs/end/oneOf/1/properties/detail/type", keyword: "type", params: { type: "string" }, schema: schema51.oneOf[1].properties.detail.type, parentSchema: schema51.oneOf[1].properties.detail, data: data35 };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
        }
      } else {
        let err82 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/1/type", keyword: "type", params: { type: "object" }, schema: schema51.oneOf[1].type, parentSchema: schema51.oneOf[1], data: data31 };
        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
      }
      var _valid1 = _errs75 === errors;
      if (_valid1 && valid19)
        valid19 = !1, passing0 = [passing0, 1];
      else {
        _valid1 && (valid19 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.kind = !0, props0.during = !0, props0.detail = !0));
        let _errs81 = errors;
        if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
          if (data31.kind === void 0) {
            let err83 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema51.oneOf[2].required, parentSchema: schema51.oneOf[2], data: data31 };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
          if (data31.code === void 0) {
            let err84 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/2/required", keyword: "required", params: { missingProperty: "code" }, schema: schema51.oneOf[2].required, parentSchema: schema51.oneOf[2], data: data31 };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
          if (data31.detail === void 0) {
            let err85 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/2/required", keyword: "required", params: { missingProperty: "detail" }, schema: schema51.oneOf[2].required, parentSchema: schema51.oneOf[2], data: data31 };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
          if (data31.kind !== void 0) {
            let data36 = data31.kind;
            if (data36 !== "unreachable") {
              let err86 = { instancePath: instancePath + "/end/kind", schemaPath: "#/$defs/end/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "unreachable" }, schema: "unreachable", parentSchema: schema51.oneOf[2].properties.kind, data: data36 };
              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
            }
          }
          if (data31.code !== void 0) {
            let data37 = data31.code;
            if (typeof data37 != "string") {
              let err87 = { instancePath: instancePath + "/end/code", schemaPath: "#/$defs/end/oneOf/2/properties/code/type", keyword: "type", params: { type: "string" }, schema: schema51.oneOf[2].properties.code.type, parentSchema: schema51.oneOf[2].properties.code, data: data37 };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
          }
          if (data31.detail !== void 0) {
            let data38 = data31.detail;
            if (typeof data38 != "string") {
              let err88 = { instancePath: instancePath + "/end/detail", schemaPath: "#/$defs/end/oneOf/2/properties/detail/type", keyword: "type", params: { type: "string" }, schema: schema51.oneOf[2].properties.detail.type, parentSchema: schema51.oneOf[2].properties.detail, data: data38 };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
          }
        } else {
          let err89 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/2/type", keyword: "type", params: { type: "object" }, schema: schema51.oneOf[2].type, parentSchema: schema51.oneOf[2], data: data31 };
          vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
        }
        var _valid1 = _errs81 === errors;
        if (_valid1 && valid19)
          valid19 = !1, passing0 = [passing0, 2];
        else {
          _valid1 && (valid19 = !0, passing0 = 2, props0 !== !0 && (props0 = props0 || {}, props0.kind = !0, props0.code = !0, props0.detail = !0));
          let _errs88 = errors;
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.kind === void 0) {
              let err90 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema51.oneOf[3].required, parentSchema: schema51.oneOf[3], data: data31 };
              vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
            }
            if (data31.limit === void 0) {
              let err91 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/3/required", keyword: "required", params: { missingProperty: "limit" }, schema: schema51.oneOf[3].required, parentSchema: schema51.oneOf[3], data: data31 };
              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
            }
            if (data31.ms === void 0) {
              let err92 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/3/required", keyword: "required", params: { missingProperty: "ms" }, schema: schema51.oneOf[3].required, parentSchema: schema51.oneOf[3], data: data31 };
              vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
            }
            if (data31.kind !== void 0) {
              let data39 = data31.kind;
              if (data39 !== "timeout") {
                let err93 = { instancePath: instancePath + "/end/kind", schemaPath: "#/$defs/end/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "timeout" }, schema: "timeout", parentSchema: schema51.oneOf[3].properties.kind, data: data39 };
                vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
              }
            }
            if (data31.limit !== void 0) {
              let data40 = data31.limit;
              if (!(data40 === "connect" || data40 === "first-byte" || data40 === "idle" || data40 === "grace" || data40 === "exchange")) {
                let err94 = { instancePath: instancePath + "/end/limit", schemaPath: "#/$defs/end/oneOf/3/properties/limit/enum", keyword: "enum", params: { allowedValues: schema51.oneOf[3].properties.limit.enum }, schema: schema51.oneOf[3].properties.limit.enum, parentSchema: schema51.oneOf[3].properties.limit, data: data40 };
                vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
              }
            }
            if (data31.ms !== void 0) {
              let data41 = data31.ms;
              if (typeof data41 == "number" && isFinite(data41)) {
                if (data41 < 0 || isNaN(data41)) {
                  let err95 = { instancePath: instancePath + "/end/ms", schemaPath: "#/$defs/end/oneOf/3/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema51.oneOf[3].properties.ms, data: data41 };
                  vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                }
              } else {
                let err96 = { instancePath: instancePath + "/end/ms", schemaPath: "#/$defs/end/oneOf/3/properties/ms/type", keyword: "type", params: { type: "number" }, schema: schema51.oneOf[3].properties.ms.type, parentSchema: schema51.oneOf[3].properties.ms, data: data41 };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
            }
          } else {
            let err97 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/3/type", keyword: "type", params: { type: "object" }, schema: schema51.oneOf[3].type, parentSchema: schema51.oneOf[3], data: data31 };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
          var _valid1 = _errs88 === errors;
          if (_valid1 && valid19)
            valid19 = !1, passing0 = [passing0, 3];
          else {
            _valid1 && (valid19 = !0, passing0 = 3, props0 !== !0 && (props0 = props0 || {}, props0.kind = !0, props0.limit = !0, props0.ms = !0));
            let _errs94 = errors;
            if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
              if (data31.kind === void 0) {
                let err98 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema51.oneOf[4].required, parentSchema: schema51.oneOf[4], data: data31 };
                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
              }
              if (data31.part === void 0) {
                let err99 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/4/required", keyword: "required", params: { missingProperty: "part" }, schema: schema51.oneOf[4].required, parentSchema: schema51.oneOf[4], data: data31 };
                vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
              }
              if (data31.bytes === void 0) {
                let err100 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/4/required", keyword: "required", params: { missingProperty: "bytes" }, schema: schema51.oneOf[4].required, parentSchema: schema51.oneOf[4], data: data31 };
                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
              }
              if (data31.kind !== void 0) {
                let data42 = data31.kind;
                if (data42 !== "too-large") {
                  let err101 = { instancePath: instancePath + "/end/kind", schemaPath: "#/$defs/end/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "too-large" }, schema: "too-large", parentSchema: schema51.oneOf[4].properties.kind, data: data42 };
                  vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                }
              }
              if (data31.part !== void 0) {
                let data43 = data31.part;
                if (!(data43 === "head" || data43 === "body")) {
                  let err102 = { instancePath: instancePath + "/end/part", schemaPath: "#/$defs/end/oneOf/4/properties/part/enum", keyword: "enum", params: { allowedValues: schema51.oneOf[4].properties.part.enum }, schema: schema51.oneOf[4].properties.part.enum, parentSchema: schema51.oneOf[4].properties.part, data: data43 };
                  vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                }
              }
              if (data31.bytes !== void 0) {
                let data44 = data31.bytes;
                if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
                  let err103 = { instancePath: instancePath + "/end/bytes", schemaPath: "#/$defs/end/oneOf/4/properties/bytes/type", keyword: "type", params: { type: "integer" }, schema: schema51.oneOf[4].properties.bytes.type, parentSchema: schema51.oneOf[4].properties.bytes, data: data44 };
                  vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                }
                if (typeof data44 == "number" && isFinite(data44) && (data44 < 0 || isNaN(data44))) {
                  let err104 = { instancePath: instancePath + "/end/bytes", schemaPath: "#/$defs/end/oneOf/4/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema51.oneOf[4].properties.bytes, data: data44 };
                  vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                }
              }
            } else {
              let err105 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/4/type", keyword: "type", params: { type: "object" }, schema: schema51.oneOf[4].type, parentSchema: schema51.oneOf[4], data: data31 };
              vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
            }
            var _valid1 = _errs94 === errors;
            if (_valid1 && valid19)
              valid19 = !1, passing0 = [passing0, 4];
            else {
              _valid1 && (valid19 = !0, passing0 = 4, props0 !== !0 && (props0 = props0 || {}, props0.kind = !0, props0.part = !0, props0.bytes = !0));
              let _errs100 = errors;
              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                if (data31.kind === void 0) {
                  let err106 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema51.oneOf[5].required, parentSchema: schema51.oneOf[5], data: data31 };
                  vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                }
                if (data31.detail === void 0) {
                  let err107 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/5/required", keyword: "required", params: { missingProperty: "detail" }, schema: schema51.oneOf[5].required, parentSchema: schema51.oneOf[5], data: data31 };
                  vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                }
                if (data31.kind !== void 0) {
                  let data45 = data31.kind;
                  if (data45 !== "malformed") {
                    let err108 = { instancePath: instancePath + "/end/kind", schemaPath: "#/$defs/end/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "malformed" }, schema: "malformed", parentSchema: schema51.oneOf[5].properties.kind, data: data45 };
                    vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                  }
                }
                if (data31.detail !== void 0) {
                  let data46 = data31.detail;
                  if (typeof data46 != "string") {
                    let err109 = { instancePath: instancePath + "/end/detail", schemaPath: "#/$defs/end/oneOf/5/properties/detail/type", keyword: "type", params: { type: "string" }, schema: schema51.oneOf[5].properties.detail.type, parentSchema: schema51.oneOf[5].properties.detail, data: data46 };
                    vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                  }
                }
              } else {
                let err110 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/5/type", keyword: "type", params: { type: "object" }, schema: schema51.oneOf[5].type, parentSchema: schema51.oneOf[5], data: data31 };
                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
              }
              var _valid1 = _errs100 === errors;
              if (_valid1 && valid19)
                valid19 = !1, passing0 = [passing0, 5];
              else {
                _valid1 && (valid19 = !0, passing0 = 5, props0 !== !0 && (props0 = props0 || {}, props0.kind = !0, props0.detail = !0));
                let _errs105 = errors;
                if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                  if (data31.kind === void 0) {
                    let err111 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/6/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema51.oneOf[6].required, parentSchema: schema51.oneOf[6], data: data31 };
                    vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                  }
                  if (data31.by === void 0) {
                    let err112 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/6/required", keyword: "required", params: { missingProperty: "by" }, schema: schema51.oneOf[6].required, parentSchema: schema51.oneOf[6], data: data31 };
                    vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                  }
                  if (data31.kind !== void 0) {
                    let data47 = data31.kind;
                    if (data47 !== "hung-up") {
                      let err113 = { instancePath: instancePath + "/end/kind", schemaPath: "#/$defs/end/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "hung-up" }, schema: "hung-up", parentSchema: schema51.oneOf[6].properties.kind, data: data47 };
                      vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                    }
                  }
                  if (data31.by !== void 0) {
                    let data48 = data31.by;
                    if (!(data48 === "probe" || data48 === "run")) {
                      let err114 = { instancePath: instancePath + "/end/by", schemaPath: "#/$defs/end/oneOf/6/properties/by/enum", keyword: "enum", params: { allowedValues: schema51.oneOf[6].properties.by.enum }, schema: schema51.oneOf[6].properties.by.enum, parentSchema: schema51.oneOf[6].properties.by, data: data48 };
                      vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                    }
                  }
                } else {
                  let err115 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf/6/type", keyword: "type", params: { type: "object" }, schema: schema51.oneOf[6].type, parentSchema: schema51.oneOf[6], data: data31 };
                  vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                }
                var _valid1 = _errs105 === errors;
                _valid1 && valid19 ? (valid19 = !1, passing0 = [passing0, 6]) : _valid1 && (valid19 = !0, passing0 = 6, props0 !== !0 && (props0 = props0 || {}, props0.kind = !0, props0.by = !0));
              }
            }
          }
        }
      }
      if (valid19)
        errors = _errs71, vErrors !== null && (_errs71 ? vErrors.length = _errs71 : vErrors = null);
      else {
        let err116 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/end/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema51.oneOf, parentSchema: schema51, data: data31 };
        vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
      }
    }
  } else {
    let err117 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema46.type, parentSchema: schema46, data };
    vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: { id: !0, purpose: !0, request: !0, startedAt: !0, durationUs: !0, status: !0, headers: !0, pieces: !0, body: !0, end: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema52 = { description: "The smallest generated request that shows something.", type: "object", required: ["id", "kind", "requirements", "features", "found", "steps", "request", "exchange", "seed", "path", "reproduced", "curl"], properties: { id: { description: "Of what it sends and what that shows: the same from run to run.", type: "string" }, kind: { description: "breach: requirements are violated; refusal: what it holds is refused.", enum: ["breach", "refusal"] }, requirements: { description: "Ids of those that its answer violates.", type: "array", items: { type: "string" } }, features: { description: "What it holds beyond the least request.", type: "array", items: { type: "string" } }, found: { description: "The exchange that first showed it; empty where it came from a corpus.", type: "string" }, steps: { description: "Requests that were tried on the way to it.", type: "array", items: { type: "object", required: ["bytes", "still"], properties: { bytes: { type: "integer", minimum: 0 }, still: { description: "Whether it showed the same.", type: "boolean" } } } }, request: { description: "The request whole, with {{key}} where the key belongs.", type: "object", required: ["method", "path", "headers", "body", "defect"], properties: { method: { type: "string" }, path: { type: "string" }, headers: { $ref: "#/$defs/fields" }, body: { $ref: "#/$defs/bytes" }, defect: { description: "What it breaks; null: nothing.", type: ["string", "null"] } } }, exchange: { description: "The exchange in which it was sent again.", type: "string" }, seed: { type: "integer" }, path: { description: "What was drawn.", type: "string" }, reproduced: { description: "Whether it showed the same when it was sent again at once.", type: "boolean" }, curl: { type: "string" } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.requirements === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requirements" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.features === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "features" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.found === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "found" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.steps === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.request === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.exchange === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exchange" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.seed === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.path === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.reproduced === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reproduced" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.curl === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "curl" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string") {
        let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.id.type, parentSchema: schema52.properties.id, data: data0 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (!(data1 === "breach" || data1 === "refusal")) {
        let err13 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema52.properties.kind.enum }, schema: schema52.properties.kind.enum, parentSchema: schema52.properties.kind, data: data1 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.requirements !== void 0) {
      let data2 = data.requirements;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 != "string") {
            let err14 = { instancePath: instancePath + "/requirements/" + i0, schemaPath: "#/properties/requirements/items/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.requirements.items.type, parentSchema: schema52.properties.requirements.items, data: data3 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/type", keyword: "type", params: { type: "array" }, schema: schema52.properties.requirements.type, parentSchema: schema52.properties.requirements, data: data2 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.features !== void 0) {
      let data4 = data.features;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 != "string") {
            let err16 = { instancePath: instancePath + "/features/" + i1, schemaPath: "#/properties/features/items/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.features.items.type, parentSchema: schema52.properties.features.items, data: data5 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" }, schema: schema52.properties.features.type, parentSchema: schema52.properties.features, data: data4 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.found !== void 0) {
      let data6 = data.found;
      if (typeof data6 != "string") {
        let err18 = { instancePath: instancePath + "/found", schemaPath: "#/properties/found/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.found.type, parentSchema: schema52.properties.found, data: data6 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.steps !== void 0) {
      let data7 = data.steps;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.bytes === void 0) {
              let err19 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "bytes" }, schema: schema52.properties.steps.items.required, parentSchema: schema52.properties.steps.items, data: data8 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data8.still === void 0) {
              let err20 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "still" }, schema: schema52.properties.steps.items.required, parentSchema: schema52.properties.steps.items, data: data8 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data8.bytes !== void 0) {
              let data9 = data8.bytes;
              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                let err21 = { instancePath: instancePath + "/steps/" + i2 + "/bytes", schemaPath: "#/properties/steps/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, schema: schema52.properties.steps.items.properties.bytes.type, parentSchema: schema52.properties.steps.items.properties.bytes, data: data9 };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
              if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
                let err22 = { instancePath: instancePath + "/steps/" + i2 + "/bytes", schemaPath: "#/properties/steps/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema52.properties.steps.items.properties.bytes, data: data9 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data8.still !== void 0) {
              let data10 = data8.still;
              if (typeof data10 != "boolean") {
                let err23 = { instancePath: instancePath + "/steps/" + i2 + "/still", schemaPath: "#/properties/steps/items/properties/still/type", keyword: "type", params: { type: "boolean" }, schema: schema52.properties.steps.items.properties.still.type, parentSchema: schema52.properties.steps.items.properties.still, data: data10 };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          } else {
            let err24 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, schema: schema52.properties.steps.items.type, parentSchema: schema52.properties.steps.items, data: data8 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, schema: schema52.properties.steps.type, parentSchema: schema52.properties.steps, data: data7 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.request !== void 0) {
      let data11 = data.request;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.method === void 0) {
          let err26 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "method" }, schema: schema52.properties.request.required, parentSchema: schema52.properties.request, data: data11 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data11.path === void 0) {
          let err27 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "path" }, schema: schema52.properties.request.required, parentSchema: schema52.properties.request, data: data11 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data11.headers === void 0) {
          let err28 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "headers" }, schema: schema52.properties.request.required, parentSchema: schema52.properties.request, data: data11 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data11.body === void 0) {
          let err29 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "body" }, schema: schema52.properties.request.required, parentSchema: schema52.properties.request, data: data11 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data11.defect === void 0) {
          let err30 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "defect" }, schema: schema52.properties.request.required, parentSchema: schema52.properties.request, data: data11 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data11.method !== void 0) {
          let data12 = data11.method;
          if (typeof data12 != "string") {
            let err31 = { instancePath: instancePath + "/request/method", schemaPath: "#/properties/request/properties/method/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.request.properties.method.type, parentSchema: schema52.properties.request.properties.method, data: data12 };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data11.path !== void 0) {
          let data13 = data11.path;
          if (typeof data13 != "string") {
            let err32 = { instancePath: instancePath + "/request/path", schemaPath: "#/properties/request/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.request.properties.path.type, parentSchema: schema52.properties.request.properties.path, data: data13 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data11.headers !== void 0) {
          let data14 = data11.headers;
          if (Array.isArray(data14)) {
            let len3 = data14.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data15 = data14[i3];
              if (Array.isArray(data15)) {
                if (data15.length > 2) {
                  let err33 = { instancePath: instancePath + "/request/headers/" + i3, schemaPath: "#/$defs/fields/items/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema47.items, data: data15 };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
                if (data15.length < 2) {
                  let err34 = { instancePath: instancePath + "/request/headers/" + i3, schemaPath: "#/$defs/fields/items/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema47.items, data: data15 };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                let len4 = data15.length;
                if (len4 > 0) {
                  let data16 = data15[0];
                  if (typeof data16 != "string") {
                    let err35 = { instancePath: instancePath + "/request/headers/" + i3 + "/0", schemaPath: "#/$defs/fields/items/prefixItems/0/type", keyword: "type", params: { type: "string" }, schema: schema47.items.prefixItems[0].type, parentSchema: schema47.items.prefixItems[0], data: data16 };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                }
                if (len4 > 1) {
                  let data17 = data15[1];
                  if (typeof data17 != "string") {
                    let err36 = { instancePath: instancePath + "/request/headers/" + i3 + "/1", schemaPath: "#/$defs/fields/items/prefixItems/1/type", keyword: "type", params: { type: "string" }, schema: schema47.items.prefixItems[1].type, parentSchema: schema47.items.prefixItems[1], data: data17 };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                }
                if (!(data15.length <= 2)) {
                  let err37 = { instancePath: instancePath + "/request/headers/" + i3, schemaPath: "#/$defs/fields/items/items", keyword: "items", params: { limit: 2 }, schema: !1, parentSchema: schema47.items, data: data15 };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              } else {
                let err38 = { instancePath: instancePath + "/request/headers/" + i3, schemaPath: "#/$defs/fields/items/type", keyword: "type", params: { type: "array" }, schema: schema47.items.type, parentSchema: schema47.items, data: data15 };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
          } else {
            let err39 = { instancePath: instancePath + "/request/headers", schemaPath: "#/$defs/fields/type", keyword: "type", params: { type: "array" }, schema: schema47.type, parentSchema: schema47, data: data14 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data11.body !== void 0) {
          let data18 = data11.body;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.encoding === void 0) {
              let err40 = { instancePath: instancePath + "/request/body", schemaPath: "#/$defs/bytes/required", keyword: "required", params: { missingProperty: "encoding" }, schema: schema48.required, parentSchema: schema48, data: data18 };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            if (data18.text === void 0) {
              let err41 = { instancePath: instancePath + "/request/body", schemaPath: "#/$defs/bytes/required", keyword: "required", params: { missingProperty: "text" }, schema: schema48.required, parentSchema: schema48, data: data18 };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            if (data18.from === void 0) {
              let err42 = { instancePath: instancePath + "/request/body", schemaPath: "#/$defs/bytes/required", keyword: "required", params: { missingProperty: "from" }, schema: schema48.required, parentSchema: schema48, data: data18 };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
            if (data18.length === void 0) {
              let err43 = { instancePath: instancePath + "/request/body", schemaPath: "#/$defs/bytes/required", keyword: "required", params: { missingProperty: "length" }, schema: schema48.required, parentSchema: schema48, data: data18 };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            if (data18.encoding !== void 0) {
              let data19 = data18.encoding;
              if (!(data19 === "utf-8" || data19 === "base64")) {
                let err44 = { instancePath: instancePath + "/request/body/encoding", schemaPath: "#/$defs/bytes/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema48.properties.encoding.enum }, schema: schema48.properties.encoding.enum, parentSchema: schema48.properties.encoding, data: data19 };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
            if (data18.text !== void 0) {
              let data20 = data18.text;
              if (typeof data20 != "string") {
                let err45 = { instancePath: instancePath + "/request/body/text", schemaPath: "#/$defs/bytes/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema48.properties.text.type, parentSchema: schema48.properties.text, data: data20 };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
            if (data18.from !== void 0) {
              let data21 = data18.from;
              if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
                let err46 = { instancePath: instancePath + "/request/body/from", schemaPath: "#/$defs/bytes/properties/from/type", keyword: "type", params: { type: "integer" }, schema: schema48.properties.from.type, parentSchema: schema48.properties.from, data: data21 };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
              if (typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21))) {
                let err47 = { instancePath: instancePath + "/request/body/from", schemaPath: "#/$defs/bytes/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema48.properties.from, data: data21 };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            }
            if (data18.length !== void 0) {
              let data22 = data18.length;
              if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
                let err48 = { instancePath: instancePath + "/request/body/length", schemaPath: "#/$defs/bytes/properties/length/type", keyword: "type", params: { type: "integer" }, schema: schema48.properties.length.type, parentSchema: schema48.properties.length, data: data22 };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
              if (typeof data22 == "number" && isFinite(data22) && (data22 < 0 || isNaN(data22))) {
                let err49 = { instancePath: instancePath + "/request/body/length", schemaPath: "#/$defs/bytes/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema48.properties.length, data: data22 };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
          } else {
            let err50 = { instancePath: instancePath + "/request/body", schemaPath: "#/$defs/bytes/type", keyword: "type", params: { type: "object" }, schema: schema48.type, parentSchema: schema48, data: data18 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
        if (data11.defect !== void 0) {
          let data23 = data11.defect;
          if (typeof data23 != "string" && data23 !== null) {
            let err51 = { instancePath: instancePath + "/request/defect", schemaPath: "#/properties/request/properties/defect/type", keyword: "type", params: { type: schema52.properties.request.properties.defect.type }, schema: schema52.properties.request.properties.defect.type, parentSchema: schema52.properties.request.properties.defect, data: data23 };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
      } else {
        let err52 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "object" }, schema: schema52.properties.request.type, parentSchema: schema52.properties.request, data: data11 };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.exchange !== void 0) {
      let data24 = data.exchange;
      if (typeof data24 != "string") {
        let err53 = { instancePath: instancePath + "/exchange", schemaPath: "#/properties/exchange/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.exchange.type, parentSchema: schema52.properties.exchange, data: data24 };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.seed !== void 0) {
      let data25 = data.seed;
      if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
        let err54 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, schema: schema52.properties.seed.type, parentSchema: schema52.properties.seed, data: data25 };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.path !== void 0) {
      let data26 = data.path;
      if (typeof data26 != "string") {
        let err55 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.path.type, parentSchema: schema52.properties.path, data: data26 };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.reproduced !== void 0) {
      let data27 = data.reproduced;
      if (typeof data27 != "boolean") {
        let err56 = { instancePath: instancePath + "/reproduced", schemaPath: "#/properties/reproduced/type", keyword: "type", params: { type: "boolean" }, schema: schema52.properties.reproduced.type, parentSchema: schema52.properties.reproduced, data: data27 };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.curl !== void 0) {
      let data28 = data.curl;
      if (typeof data28 != "string") {
        let err57 = { instancePath: instancePath + "/curl", schemaPath: "#/properties/curl/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.curl.type, parentSchema: schema52.properties.curl, data: data28 };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
  } else {
    let err58 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema52.type, parentSchema: schema52, data };
    vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: { id: !0, kind: !0, requirements: !0, features: !0, found: !0, steps: !0, request: !0, exchange: !0, seed: !0, path: !0, reproduced: !0, curl: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.tool === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.target === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.run === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.verdict === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.counts === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.requirements === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requirements" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.exchanges === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exchanges" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.schema !== void 0) {
      let data0 = data.schema;
      if (data0 !== "vision-conformance/report@1") {
        let err8 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "vision-conformance/report@1" }, schema: "vision-conformance/report@1", parentSchema: schema37.properties.schema, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.tool !== void 0) {
      let data1 = data.tool;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.name === void 0) {
          let err9 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" }, schema: schema37.properties.tool.required, parentSchema: schema37.properties.tool, data: data1 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1.version === void 0) {
          let err10 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" }, schema: schema37.properties.tool.required, parentSchema: schema37.properties.tool, data: data1 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1.name !== void 0) {
          let data2 = data1.name;
          if (data2 !== "vision-conformance") {
            let err11 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "vision-conformance" }, schema: "vision-conformance", parentSchema: schema37.properties.tool.properties.name, data: data2 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data1.version !== void 0) {
          let data3 = data1.version;
          if (typeof data3 != "string") {
            let err12 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.tool.properties.version.type, parentSchema: schema37.properties.tool.properties.version, data: data3 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, schema: schema37.properties.tool.type, parentSchema: schema37.properties.tool, data: data1 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.target !== void 0) {
      let data4 = data.target;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.baseUrl === void 0) {
          let err14 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "baseUrl" }, schema: schema37.properties.target.required, parentSchema: schema37.properties.target, data: data4 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4.model === void 0) {
          let err15 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "model" }, schema: schema37.properties.target.required, parentSchema: schema37.properties.target, data: data4 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data4.profile === void 0) {
          let err16 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "profile" }, schema: schema37.properties.target.required, parentSchema: schema37.properties.target, data: data4 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data4.product === void 0) {
          let err17 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "product" }, schema: schema37.properties.target.required, parentSchema: schema37.properties.target, data: data4 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data4.version === void 0) {
          let err18 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "version" }, schema: schema37.properties.target.required, parentSchema: schema37.properties.target, data: data4 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4.baseUrl !== void 0) {
          let data5 = data4.baseUrl;
          if (typeof data5 != "string") {
            let err19 = { instancePath: instancePath + "/target/baseUrl", schemaPath: "#/properties/target/properties/baseUrl/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.target.properties.baseUrl.type, parentSchema: schema37.properties.target.properties.baseUrl, data: data5 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data4.model !== void 0) {
          let data6 = data4.model;
          if (typeof data6 != "string") {
            let err20 = { instancePath: instancePath + "/target/model", schemaPath: "#/properties/target/properties/model/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.target.properties.model.type, parentSchema: schema37.properties.target.properties.model, data: data6 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data4.profile !== void 0) {
          let data7 = data4.profile;
          if (typeof data7 != "string") {
            let err21 = { instancePath: instancePath + "/target/profile", schemaPath: "#/properties/target/properties/profile/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.target.properties.profile.type, parentSchema: schema37.properties.target.properties.profile, data: data7 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data4.product !== void 0) {
          let data8 = data4.product;
          if (typeof data8 != "string") {
            let err22 = { instancePath: instancePath + "/target/product", schemaPath: "#/properties/target/properties/product/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.target.properties.product.type, parentSchema: schema37.properties.target.properties.product, data: data8 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data4.version !== void 0) {
          let data9 = data4.version;
          if (typeof data9 != "string") {
            let err23 = { instancePath: instancePath + "/target/version", schemaPath: "#/properties/target/properties/version/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.target.properties.version.type, parentSchema: schema37.properties.target.properties.version, data: data9 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data4.organisation !== void 0) {
          let data10 = data4.organisation;
          if (typeof data10 != "string") {
            let err24 = { instancePath: instancePath + "/target/organisation", schemaPath: "#/properties/target/properties/organisation/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.target.properties.organisation.type, parentSchema: schema37.properties.target.properties.organisation, data: data10 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data4.contact !== void 0) {
          let data11 = data4.contact;
          if (typeof data11 != "string") {
            let err25 = { instancePath: instancePath + "/target/contact", schemaPath: "#/properties/target/properties/contact/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.target.properties.contact.type, parentSchema: schema37.properties.target.properties.contact, data: data11 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        let err26 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "object" }, schema: schema37.properties.target.type, parentSchema: schema37.properties.target, data: data4 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.run !== void 0) {
      let data12 = data.run;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.id === void 0) {
          let err27 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "id" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data12.startedAt === void 0) {
          let err28 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "startedAt" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data12.durationMs === void 0) {
          let err29 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "durationMs" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data12.seed === void 0) {
          let err30 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "seed" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data12.tier === void 0) {
          let err31 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "tier" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data12.scope === void 0) {
          let err32 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "scope" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data12.requests === void 0) {
          let err33 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "requests" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data12.retries === void 0) {
          let err34 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "retries" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data12.promptTokens === void 0) {
          let err35 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "promptTokens" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data12.completionTokens === void 0) {
          let err36 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "completionTokens" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data12.requirementSet === void 0) {
          let err37 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "requirementSet" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data12.specDigest === void 0) {
          let err38 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "specDigest" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (data12.reproduce === void 0) {
          let err39 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "reproduce" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data12.endedEarly === void 0) {
          let err40 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "endedEarly" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data12.ownFaults === void 0) {
          let err41 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "ownFaults" }, schema: schema37.properties.run.required, parentSchema: schema37.properties.run, data: data12 };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (data12.id !== void 0) {
          let data13 = data12.id;
          if (typeof data13 != "string") {
            let err42 = { instancePath: instancePath + "/run/id", schemaPath: "#/properties/run/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.run.properties.id.type, parentSchema: schema37.properties.run.properties.id, data: data13 };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data12.startedAt !== void 0) {
          let data14 = data12.startedAt;
          if (typeof data14 != "string") {
            let err43 = { instancePath: instancePath + "/run/startedAt", schemaPath: "#/properties/run/properties/startedAt/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.run.properties.startedAt.type, parentSchema: schema37.properties.run.properties.startedAt, data: data14 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data12.durationMs !== void 0) {
          let data15 = data12.durationMs;
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 < 0 || isNaN(data15)) {
              let err44 = { instancePath: instancePath + "/run/durationMs", schemaPath: "#/properties/run/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.run.properties.durationMs, data: data15 };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
          } else {
            let err45 = { instancePath: instancePath + "/run/durationMs", schemaPath: "#/properties/run/properties/durationMs/type", keyword: "type", params: { type: "number" }, schema: schema37.properties.run.properties.durationMs.type, parentSchema: schema37.properties.run.properties.durationMs, data: data15 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data12.seed !== void 0) {
          let data16 = data12.seed;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            let err46 = { instancePath: instancePath + "/run/seed", schemaPath: "#/properties/run/properties/seed/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.run.properties.seed.type, parentSchema: schema37.properties.run.properties.seed, data: data16 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
        if (data12.tier !== void 0) {
          let data17 = data12.tier;
          if (!(data17 === "smoke" || data17 === "standard" || data17 === "full")) {
            let err47 = { instancePath: instancePath + "/run/tier", schemaPath: "#/$defs/tier/enum", keyword: "enum", params: { allowedValues: schema38.enum }, schema: schema38.enum, parentSchema: schema38, data: data17 };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        if (data12.scope !== void 0) {
          let data18 = data12.scope;
          if (typeof data18 != "string") {
            let err48 = { instancePath: instancePath + "/run/scope", schemaPath: "#/properties/run/properties/scope/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.run.properties.scope.type, parentSchema: schema37.properties.run.properties.scope, data: data18 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
        if (data12.requests !== void 0) {
          let data19 = data12.requests;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
            let err49 = { instancePath: instancePath + "/run/requests", schemaPath: "#/properties/run/properties/requests/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.run.properties.requests.type, parentSchema: schema37.properties.run.properties.requests, data: data19 };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
          if (typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19))) {
            let err50 = { instancePath: instancePath + "/run/requests", schemaPath: "#/properties/run/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.run.properties.requests, data: data19 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
        if (data12.retries !== void 0) {
          let data20 = data12.retries;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            let err51 = { instancePath: instancePath + "/run/retries", schemaPath: "#/properties/run/properties/retries/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.run.properties.retries.type, parentSchema: schema37.properties.run.properties.retries, data: data20 };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
          if (typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20))) {
            let err52 = { instancePath: instancePath + "/run/retries", schemaPath: "#/properties/run/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.run.properties.retries, data: data20 };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
        if (data12.promptTokens !== void 0) {
          let data21 = data12.promptTokens;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            let err53 = { instancePath: instancePath + "/run/promptTokens", schemaPath: "#/properties/run/properties/promptTokens/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.run.properties.promptTokens.type, parentSchema: schema37.properties.run.properties.promptTokens, data: data21 };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
          if (typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21))) {
            let err54 = { instancePath: instancePath + "/run/promptTokens", schemaPath: "#/properties/run/properties/promptTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.run.properties.promptTokens, data: data21 };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
        if (data12.completionTokens !== void 0) {
          let data22 = data12.completionTokens;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            let err55 = { instancePath: instancePath + "/run/completionTokens", schemaPath: "#/properties/run/properties/completionTokens/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.run.properties.completionTokens.type, parentSchema: schema37.properties.run.properties.completionTokens, data: data22 };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
          if (typeof data22 == "number" && isFinite(data22) && (data22 < 0 || isNaN(data22))) {
            let err56 = { instancePath: instancePath + "/run/completionTokens", schemaPath: "#/properties/run/properties/completionTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.run.properties.completionTokens, data: data22 };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
        if (data12.requirementSet !== void 0) {
          let data23 = data12.requirementSet;
          if (typeof data23 != "string") {
            let err57 = { instancePath: instancePath + "/run/requirementSet", schemaPath: "#/properties/run/properties/requirementSet/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.run.properties.requirementSet.type, parentSchema: schema37.properties.run.properties.requirementSet, data: data23 };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        }
        if (data12.specDigest !== void 0) {
          let data24 = data12.specDigest;
          if (typeof data24 != "string") {
            let err58 = { instancePath: instancePath + "/run/specDigest", schemaPath: "#/properties/run/properties/specDigest/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.run.properties.specDigest.type, parentSchema: schema37.properties.run.properties.specDigest, data: data24 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
        if (data12.reproduce !== void 0) {
          let data25 = data12.reproduce;
          if (typeof data25 != "string") {
            let err59 = { instancePath: instancePath + "/run/reproduce", schemaPath: "#/properties/run/properties/reproduce/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.run.properties.reproduce.type, parentSchema: schema37.properties.run.properties.reproduce, data: data25 };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
        if (data12.endedEarly !== void 0) {
          let data26 = data12.endedEarly;
          if (typeof data26 != "string") {
            let err60 = { instancePath: instancePath + "/run/endedEarly", schemaPath: "#/properties/run/properties/endedEarly/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.run.properties.endedEarly.type, parentSchema: schema37.properties.run.properties.endedEarly, data: data26 };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
        if (data12.ownFaults !== void 0) {
          let data27 = data12.ownFaults;
          if (Array.isArray(data27)) {
            let len0 = data27.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data28 = data27[i0];
              if (typeof data28 != "string") {
                let err61 = { instancePath: instancePath + "/run/ownFaults/" + i0, schemaPath: "#/properties/run/properties/ownFaults/items/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.run.properties.ownFaults.items.type, parentSchema: schema37.properties.run.properties.ownFaults.items, data: data28 };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            }
          } else {
            let err62 = { instancePath: instancePath + "/run/ownFaults", schemaPath: "#/properties/run/properties/ownFaults/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.run.properties.ownFaults.type, parentSchema: schema37.properties.run.properties.ownFaults, data: data27 };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
      } else {
        let err63 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, schema: schema37.properties.run.type, parentSchema: schema37.properties.run, data: data12 };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.verdict !== void 0) {
      let data29 = data.verdict;
      if (!(data29 === "conformant" || data29 === "conformant-with-warnings" || data29 === "not-conformant" || data29 === "partial")) {
        let err64 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema37.properties.verdict.enum }, schema: schema37.properties.verdict.enum, parentSchema: schema37.properties.verdict, data: data29 };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.counts !== void 0) {
      let data30 = data.counts;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.fail === void 0) {
          let err65 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "fail" }, schema: schema37.properties.counts.required, parentSchema: schema37.properties.counts, data: data30 };
          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
        }
        if (data30.warn === void 0) {
          let err66 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "warn" }, schema: schema37.properties.counts.required, parentSchema: schema37.properties.counts, data: data30 };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
        if (data30.note === void 0) {
          let err67 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "note" }, schema: schema37.properties.counts.required, parentSchema: schema37.properties.counts, data: data30 };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
        if (data30.inconclusive === void 0) {
          let err68 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "inconclusive" }, schema: schema37.properties.counts.required, parentSchema: schema37.properties.counts, data: data30 };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
        if (data30.unsupported === void 0) {
          let err69 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "unsupported" }, schema: schema37.properties.counts.required, parentSchema: schema37.properties.counts, data: data30 };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
        if (data30.waived === void 0) {
          let err70 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "waived" }, schema: schema37.properties.counts.required, parentSchema: schema37.properties.counts, data: data30 };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
        if (data30["not-run"] === void 0) {
          let err71 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "not-run" }, schema: schema37.properties.counts.required, parentSchema: schema37.properties.counts, data: data30 };
          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
        }
        if (data30["not-applicable"] === void 0) {
          let err72 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "not-applicable" }, schema: schema37.properties.counts.required, parentSchema: schema37.properties.counts, data: data30 };
          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
        }
        if (data30.pass === void 0) {
          let err73 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "pass" }, schema: schema37.properties.counts.required, parentSchema: schema37.properties.counts, data: data30 };
          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
        }
        if (data30.fail !== void 0) {
          let data31 = data30.fail;
          if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
            let err74 = { instancePath: instancePath + "/counts/fail", schemaPath: "#/properties/counts/properties/fail/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.counts.properties.fail.type, parentSchema: schema37.properties.counts.properties.fail, data: data31 };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
          if (typeof data31 == "number" && isFinite(data31) && (data31 < 0 || isNaN(data31))) {
            let err75 = { instancePath: instancePath + "/counts/fail", schemaPath: "#/properties/counts/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.counts.properties.fail, data: data31 };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
        }
        if (data30.warn !== void 0) {
          let data32 = data30.warn;
          if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
            let err76 = { instancePath: instancePath + "/counts/warn", schemaPath: "#/properties/counts/properties/warn/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.counts.properties.warn.type, parentSchema: schema37.properties.counts.properties.warn, data: data32 };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
          if (typeof data32 == "number" && isFinite(data32) && (data32 < 0 || isNaN(data32))) {
            let err77 = { instancePath: instancePath + "/counts/warn", schemaPath: "#/properties/counts/properties/warn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.counts.properties.warn, data: data32 };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
        }
        if (data30.note !== void 0) {
          let data33 = data30.note;
          if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
            let err78 = { instancePath: instancePath + "/counts/note", schemaPath: "#/properties/counts/properties/note/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.counts.properties.note.type, parentSchema: schema37.properties.counts.properties.note, data: data33 };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
          if (typeof data33 == "number" && isFinite(data33) && (data33 < 0 || isNaN(data33))) {
            let err79 = { instancePath: instancePath + "/counts/note", schemaPath: "#/properties/counts/properties/note/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.counts.properties.note, data: data33 };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
        }
        if (data30.inconclusive !== void 0) {
          let data34 = data30.inconclusive;
          if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
            let err80 = { instancePath: instancePath + "/counts/inconclusive", schemaPath: "#/properties/counts/properties/inconclusive/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.counts.properties.inconclusive.type, parentSchema: schema37.properties.counts.properties.inconclusive, data: data34 };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
          if (typeof data34 == "number" && isFinite(data34) && (data34 < 0 || isNaN(data34))) {
            let err81 = { instancePath: instancePath + "/counts/inconclusive", schemaPath: "#/properties/counts/properties/inconclusive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.counts.properties.inconclusive, data: data34 };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
        }
        if (data30.unsupported !== void 0) {
          let data35 = data30.unsupported;
          if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
            let err82 = { instancePath: instancePath + "/counts/unsupported", schemaPath: "#/properties/counts/properties/unsupported/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.counts.properties.unsupported.type, parentSchema: schema37.properties.counts.properties.unsupported, data: data35 };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
          if (typeof data35 == "number" && isFinite(data35) && (data35 < 0 || isNaN(data35))) {
            let err83 = { instancePath: instancePath + "/counts/unsupported", schemaPath: "#/properties/counts/properties/unsupported/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.counts.properties.unsupported, data: data35 };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
        }
        if (data30.waived !== void 0) {
          let data36 = data30.waived;
          if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
            let err84 = { instancePath: instancePath + "/counts/waived", schemaPath: "#/properties/counts/properties/waived/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.counts.properties.waived.type, parentSchema: schema37.properties.counts.properties.waived, data: data36 };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
          if (typeof data36 == "number" && isFinite(data36) && (data36 < 0 || isNaN(data36))) {
            let err85 = { instancePath: instancePath + "/counts/waived", schemaPath: "#/properties/counts/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.counts.properties.waived, data: data36 };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
        if (data30["not-run"] !== void 0) {
          let data37 = data30["not-run"];
          if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
            let err86 = { instancePath: instancePath + "/counts/not-run", schemaPath: "#/properties/counts/properties/not-run/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.counts.properties["not-run"].type, parentSchema: schema37.properties.counts.properties["not-run"], data: data37 };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
          if (typeof data37 == "number" && isFinite(data37) && (data37 < 0 || isNaN(data37))) {
            let err87 = { instancePath: instancePath + "/counts/not-run", schemaPath: "#/properties/counts/properties/not-run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.counts.properties["not-run"], data: data37 };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
        }
        if (data30["not-applicable"] !== void 0) {
          let data38 = data30["not-applicable"];
          if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
            let err88 = { instancePath: instancePath + "/counts/not-applicable", schemaPath: "#/properties/counts/properties/not-applicable/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.counts.properties["not-applicable"].type, parentSchema: schema37.properties.counts.properties["not-applicable"], data: data38 };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
          if (typeof data38 == "number" && isFinite(data38) && (data38 < 0 || isNaN(data38))) {
            let err89 = { instancePath: instancePath + "/counts/not-applicable", schemaPath: "#/properties/counts/properties/not-applicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.counts.properties["not-applicable"], data: data38 };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
        }
        if (data30.pass !== void 0) {
          let data39 = data30.pass;
          if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
            let err90 = { instancePath: instancePath + "/counts/pass", schemaPath: "#/properties/counts/properties/pass/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.counts.properties.pass.type, parentSchema: schema37.properties.counts.properties.pass, data: data39 };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
          if (typeof data39 == "number" && isFinite(data39) && (data39 < 0 || isNaN(data39))) {
            let err91 = { instancePath: instancePath + "/counts/pass", schemaPath: "#/properties/counts/properties/pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.counts.properties.pass, data: data39 };
            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
          }
        }
      } else {
        let err92 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, schema: schema37.properties.counts.type, parentSchema: schema37.properties.counts, data: data30 };
        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
      }
    }
    if (data.requirements !== void 0) {
      let data40 = data.requirements;
      if (Array.isArray(data40)) {
        let len1 = data40.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate27(data40[i1], { instancePath: instancePath + "/requirements/" + i1, parentData: data40, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      } else {
        let err93 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.requirements.type, parentSchema: schema37.properties.requirements, data: data40 };
        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
      }
    }
    if (data.exchanges !== void 0) {
      let data42 = data.exchanges;
      if (Array.isArray(data42)) {
        let len2 = data42.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate31(data42[i2], { instancePath: instancePath + "/exchanges/" + i2, parentData: data42, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      } else {
        let err94 = { instancePath: instancePath + "/exchanges", schemaPath: "#/properties/exchanges/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.exchanges.type, parentSchema: schema37.properties.exchanges, data: data42 };
        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
      }
    }
    if (data.counterexamples !== void 0) {
      let data44 = data.counterexamples;
      if (Array.isArray(data44)) {
        let len3 = data44.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate33(data44[i3], { instancePath: instancePath + "/counterexamples/" + i3, parentData: data44, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
      } else {
        let err95 = { instancePath: instancePath + "/counterexamples", schemaPath: "#/properties/counterexamples/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.counterexamples.type, parentSchema: schema37.properties.counterexamples, data: data44 };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data46 = data.baseline;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        if (data46.file === void 0) {
          let err96 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "file" }, schema: schema37.properties.baseline.required, parentSchema: schema37.properties.baseline, data: data46 };
          vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
        }
        if (data46.today === void 0) {
          let err97 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "today" }, schema: schema37.properties.baseline.required, parentSchema: schema37.properties.baseline, data: data46 };
          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
        }
        if (data46.entries === void 0) {
          let err98 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "entries" }, schema: schema37.properties.baseline.required, parentSchema: schema37.properties.baseline, data: data46 };
          vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
        }
        if (data46.problems === void 0) {
          let err99 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "problems" }, schema: schema37.properties.baseline.required, parentSchema: schema37.properties.baseline, data: data46 };
          vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
        }
        if (data46.file !== void 0) {
          let data47 = data46.file;
          if (typeof data47 != "string") {
            let err100 = { instancePath: instancePath + "/baseline/file", schemaPath: "#/properties/baseline/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.baseline.properties.file.type, parentSchema: schema37.properties.baseline.properties.file, data: data47 };
            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
          }
        }
        if (data46.today !== void 0) {
          let data48 = data46.today;
          if (typeof data48 != "string") {
            let err101 = { instancePath: instancePath + "/baseline/today", schemaPath: "#/properties/baseline/properties/today/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.baseline.properties.today.type, parentSchema: schema37.properties.baseline.properties.today, data: data48 };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
        }
        if (data46.entries !== void 0) {
          let data49 = data46.entries;
          if (Array.isArray(data49)) {
            let len4 = data49.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data50 = data49[i4];
              if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                if (data50.requirement === void 0) {
                  let err102 = { instancePath: instancePath + "/baseline/entries/" + i4, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "requirement" }, schema: schema55.required, parentSchema: schema55, data: data50 };
                  vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                }
                if (data50.case === void 0) {
                  let err103 = { instancePath: instancePath + "/baseline/entries/" + i4, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "case" }, schema: schema55.required, parentSchema: schema55, data: data50 };
                  vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                }
                if (data50.reason === void 0) {
                  let err104 = { instancePath: instancePath + "/baseline/entries/" + i4, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema55.required, parentSchema: schema55, data: data50 };
                  vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                }
                if (data50.owner === void 0) {
                  let err105 = { instancePath: instancePath + "/baseline/entries/" + i4, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "owner" }, schema: schema55.required, parentSchema: schema55, data: data50 };
                  vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                }
                if (data50.link === void 0) {
                  let err106 = { instancePath: instancePath + "/baseline/entries/" + i4, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "link" }, schema: schema55.required, parentSchema: schema55, data: data50 };
                  vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                }
                if (data50.expires === void 0) {
                  let err107 = { instancePath: instancePath + "/baseline/entries/" + i4, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "expires" }, schema: schema55.required, parentSchema: schema55, data: data50 };
                  vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                }
                if (data50.requirement !== void 0) {
                  let data51 = data50.requirement;
                  if (typeof data51 != "string") {
                    let err108 = { instancePath: instancePath + "/baseline/entries/" + i4 + "/requirement", schemaPath: "#/$defs/waiver/properties/requirement/type", keyword: "type", params: { type: "string" }, schema: schema55.properties.requirement.type, parentSchema: schema55.properties.requirement, data: data51 };
                    vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                  }
                }
                if (data50.case !== void 0) {
                  let data52 = data50.case;
                  if (typeof data52 != "string" && data52 !== null) {
                    let err109 = { instancePath: instancePath + "/baseline/entries/" + i4 + "/case", schemaPath: "#/$defs/waiver/properties/case/type", keyword: "type", params: { type: schema55.properties.case.type }, schema: schema55.properties.case.type, parentSchema: schema55.properties.case, data: data52 };
                    vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                  }
                }
                if (data50.reason !== void 0) {
                  let data53 = data50.reason;
                  if (typeof data53 != "string") {
                    let err110 = { instancePath: instancePath + "/baseline/entries/" + i4 + "/reason", schemaPath: "#/$defs/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema55.properties.reason.type, parentSchema: schema55.properties.reason, data: data53 };
                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                  }
                }
                if (data50.owner !== void 0) {
                  let data54 = data50.owner;
                  if (typeof data54 != "string") {
                    let err111 = { instancePath: instancePath + "/baseline/entries/" + i4 + "/owner", schemaPath: "#/$defs/waiver/properties/owner/type", keyword: "type", params: { type: "string" }, schema: schema55.properties.owner.type, parentSchema: schema55.properties.owner, data: data54 };
                    vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                  }
                }
                if (data50.link !== void 0) {
                  let data55 = data50.link;
                  if (typeof data55 != "string") {
                    let err112 = { instancePath: instancePath + "/baseline/entries/" + i4 + "/link", schemaPath: "#/$defs/waiver/properties/link/type", keyword: "type", params: { type: "string" }, schema: schema55.properties.link.type, parentSchema: schema55.properties.link, data: data55 };
                    vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                  }
                }
                if (data50.expires !== void 0) {
                  let data56 = data50.expires;
                  if (typeof data56 != "string") {
                    let err113 = { instancePath: instancePath + "/baseline/entries/" + i4 + "/expires", schemaPath: "#/$defs/waiver/properties/expires/type", keyword: "type", params: { type: "string" }, schema: schema55.properties.expires.type, parentSchema: schema55.properties.expires, data: data56 };
                    vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                  }
                }
              } else {
                let err114 = { instancePath: instancePath + "/baseline/entries/" + i4, schemaPath: "#/$defs/waiver/type", keyword: "type", params: { type: "object" }, schema: schema55.type, parentSchema: schema55, data: data50 };
                vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
              }
            }
          } else {
            let err115 = { instancePath: instancePath + "/baseline/entries", schemaPath: "#/properties/baseline/properties/entries/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.baseline.properties.entries.type, parentSchema: schema37.properties.baseline.properties.entries, data: data49 };
            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
          }
        }
        if (data46.problems !== void 0) {
          let data57 = data46.problems;
          if (Array.isArray(data57)) {
            let len5 = data57.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data58 = data57[i5];
              if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                if (data58.line === void 0) {
                  let err116 = { instancePath: instancePath + "/baseline/problems/" + i5, schemaPath: "#/properties/baseline/properties/problems/items/required", keyword: "required", params: { missingProperty: "line" }, schema: schema37.properties.baseline.properties.problems.items.required, parentSchema: schema37.properties.baseline.properties.problems.items, data: data58 };
                  vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                }
                if (data58.requirement === void 0) {
                  let err117 = { instancePath: instancePath + "/baseline/problems/" + i5, schemaPath: "#/properties/baseline/properties/problems/items/required", keyword: "required", params: { missingProperty: "requirement" }, schema: schema37.properties.baseline.properties.problems.items.required, parentSchema: schema37.properties.baseline.properties.problems.items, data: data58 };
                  vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                }
                if (data58.sentence === void 0) {
                  let err118 = { instancePath: instancePath + "/baseline/problems/" + i5, schemaPath: "#/properties/baseline/properties/problems/items/required", keyword: "required", params: { missingProperty: "sentence" }, schema: schema37.properties.baseline.properties.problems.items.required, parentSchema: schema37.properties.baseline.properties.problems.items, data: data58 };
                  vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                }
                if (data58.line !== void 0) {
                  let data59 = data58.line;
                  if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
                    let err119 = { instancePath: instancePath + "/baseline/problems/" + i5 + "/line", schemaPath: "#/properties/baseline/properties/problems/items/properties/line/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.baseline.properties.problems.items.properties.line.type, parentSchema: schema37.properties.baseline.properties.problems.items.properties.line, data: data59 };
                    vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                  }
                  if (typeof data59 == "number" && isFinite(data59) && (data59 < 1 || isNaN(data59))) {
                    let err120 = { instancePath: instancePath + "/baseline/problems/" + i5 + "/line", schemaPath: "#/properties/baseline/properties/problems/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema37.properties.baseline.properties.problems.items.properties.line, data: data59 };
                    vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                  }
                }
                if (data58.requirement !== void 0) {
                  let data60 = data58.requirement;
                  if (typeof data60 != "string") {
                    let err121 = { instancePath: instancePath + "/baseline/problems/" + i5 + "/requirement", schemaPath: "#/properties/baseline/properties/problems/items/properties/requirement/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.baseline.properties.problems.items.properties.requirement.type, parentSchema: schema37.properties.baseline.properties.problems.items.properties.requirement, data: data60 };
                    vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                  }
                }
                if (data58.sentence !== void 0) {
                  let data61 = data58.sentence;
                  if (typeof data61 != "string") {
                    let err122 = { instancePath: instancePath + "/baseline/problems/" + i5 + "/sentence", schemaPath: "#/properties/baseline/properties/problems/items/properties/sentence/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.baseline.properties.problems.items.properties.sentence.type, parentSchema: schema37.properties.baseline.properties.problems.items.properties.sentence, data: data61 };
                    vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                  }
                }
              } else {
                let err123 = { instancePath: instancePath + "/baseline/problems/" + i5, schemaPath: "#/properties/baseline/properties/problems/items/type", keyword: "type", params: { type: "object" }, schema: schema37.properties.baseline.properties.problems.items.type, parentSchema: schema37.properties.baseline.properties.problems.items, data: data58 };
                vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
              }
            }
          } else {
            let err124 = { instancePath: instancePath + "/baseline/problems", schemaPath: "#/properties/baseline/properties/problems/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.baseline.properties.problems.type, parentSchema: schema37.properties.baseline.properties.problems, data: data57 };
            vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
          }
        }
      } else {
        let err125 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "object" }, schema: schema37.properties.baseline.type, parentSchema: schema37.properties.baseline, data: data46 };
        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
      }
    }
    if (data.regressions !== void 0) {
      let data62 = data.regressions;
      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
        if (data62.since === void 0) {
          let err126 = { instancePath: instancePath + "/regressions", schemaPath: "#/properties/regressions/required", keyword: "required", params: { missingProperty: "since" }, schema: schema37.properties.regressions.required, parentSchema: schema37.properties.regressions, data: data62 };
          vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
        }
        if (data62.broke === void 0) {
          let err127 = { instancePath: instancePath + "/regressions", schemaPath: "#/properties/regressions/required", keyword: "required", params: { missingProperty: "broke" }, schema: schema37.properties.regressions.required, parentSchema: schema37.properties.regressions, data: data62 };
          vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
        }
        if (data62.mended === void 0) {
          let err128 = { instancePath: instancePath + "/regressions", schemaPath: "#/properties/regressions/required", keyword: "required", params: { missingProperty: "mended" }, schema: schema37.properties.regressions.required, parentSchema: schema37.properties.regressions, data: data62 };
          vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
        }
        if (data62.fresh === void 0) {
          let err129 = { instancePath: instancePath + "/regressions", schemaPath: "#/properties/regressions/required", keyword: "required", params: { missingProperty: "fresh" }, schema: schema37.properties.regressions.required, parentSchema: schema37.properties.regressions, data: data62 };
          vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
        }
        if (data62.verdict === void 0) {
          let err130 = { instancePath: instancePath + "/regressions", schemaPath: "#/properties/regressions/required", keyword: "required", params: { missingProperty: "verdict" }, schema: schema37.properties.regressions.required, parentSchema: schema37.properties.regressions, data: data62 };
          vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
        }
        if (data62.since !== void 0) {
          let data63 = data62.since;
          if (typeof data63 != "string") {
            let err131 = { instancePath: instancePath + "/regressions/since", schemaPath: "#/properties/regressions/properties/since/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.regressions.properties.since.type, parentSchema: schema37.properties.regressions.properties.since, data: data63 };
            vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
          }
        }
        if (data62.broke !== void 0) {
          let data64 = data62.broke;
          if (Array.isArray(data64)) {
            let len6 = data64.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data65 = data64[i6];
              if (typeof data65 != "string") {
                let err132 = { instancePath: instancePath + "/regressions/broke/" + i6, schemaPath: "#/properties/regressions/properties/broke/items/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.regressions.properties.broke.items.type, parentSchema: schema37.properties.regressions.properties.broke.items, data: data65 };
                vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
              }
            }
          } else {
            let err133 = { instancePath: instancePath + "/regressions/broke", schemaPath: "#/properties/regressions/properties/broke/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.regressions.properties.broke.type, parentSchema: schema37.properties.regressions.properties.broke, data: data64 };
            vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
          }
        }
        if (data62.mended !== void 0) {
          let data66 = data62.mended;
          if (Array.isArray(data66)) {
            let len7 = data66.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data67 = data66[i7];
              if (typeof data67 != "string") {
                let err134 = { instancePath: instancePath + "/regressions/mended/" + i7, schemaPath: "#/properties/regressions/properties/mended/items/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.regressions.properties.mended.items.type, parentSchema: schema37.properties.regressions.properties.mended.items, data: data67 };
                vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
              }
            }
          } else {
            let err135 = { instancePath: instancePath + "/regressions/mended", schemaPath: "#/properties/regressions/properties/mended/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.regressions.properties.mended.type, parentSchema: schema37.properties.regressions.properties.mended, data: data66 };
            vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
          }
        }
        if (data62.fresh !== void 0) {
          let data68 = data62.fresh;
          if (Array.isArray(data68)) {
            let len8 = data68.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data69 = data68[i8];
              if (typeof data69 != "string") {
                let err136 = { instancePath: instancePath + "/regressions/fresh/" + i8, schemaPath: "#/properties/regressions/properties/fresh/items/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.regressions.properties.fresh.items.type, parentSchema: schema37.properties.regressions.properties.fresh.items, data: data69 };
                vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
              }
            }
          } else {
            let err137 = { instancePath: instancePath + "/regressions/fresh", schemaPath: "#/properties/regressions/properties/fresh/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.regressions.properties.fresh.type, parentSchema: schema37.properties.regressions.properties.fresh, data: data68 };
            vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
          }
        }
        if (data62.verdict !== void 0) {
          let data70 = data62.verdict;
          if (!(data70 === "conformant" || data70 === "conformant-with-warnings" || data70 === "not-conformant" || data70 === "partial")) {
            let err138 = { instancePath: instancePath + "/regressions/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema56.enum }, schema: schema56.enum, parentSchema: schema56, data: data70 };
            vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
          }
        }
      } else {
        let err139 = { instancePath: instancePath + "/regressions", schemaPath: "#/properties/regressions/type", keyword: "type", params: { type: "object" }, schema: schema37.properties.regressions.type, parentSchema: schema37.properties.regressions, data: data62 };
        vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
      }
    }
    if (data.transcripts !== void 0) {
      let data71 = data.transcripts;
      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
        if (data71.count === void 0) {
          let err140 = { instancePath: instancePath + "/transcripts", schemaPath: "#/properties/transcripts/required", keyword: "required", params: { missingProperty: "count" }, schema: schema37.properties.transcripts.required, parentSchema: schema37.properties.transcripts, data: data71 };
          vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
        }
        if (data71.sha256 === void 0) {
          let err141 = { instancePath: instancePath + "/transcripts", schemaPath: "#/properties/transcripts/required", keyword: "required", params: { missingProperty: "sha256" }, schema: schema37.properties.transcripts.required, parentSchema: schema37.properties.transcripts, data: data71 };
          vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
        }
        if (data71.count !== void 0) {
          let data72 = data71.count;
          if (!(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72) && isFinite(data72))) {
            let err142 = { instancePath: instancePath + "/transcripts/count", schemaPath: "#/properties/transcripts/properties/count/type", keyword: "type", params: { type: "integer" }, schema: schema37.properties.transcripts.properties.count.type, parentSchema: schema37.properties.transcripts.properties.count, data: data72 };
            vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
          }
          if (typeof data72 == "number" && isFinite(data72) && (data72 < 0 || isNaN(data72))) {
            let err143 = { instancePath: instancePath + "/transcripts/count", schemaPath: "#/properties/transcripts/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.transcripts.properties.count, data: data72 };
            vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
          }
        }
        if (data71.sha256 !== void 0) {
          let data73 = data71.sha256;
          if (typeof data73 != "string") {
            let err144 = { instancePath: instancePath + "/transcripts/sha256", schemaPath: "#/properties/transcripts/properties/sha256/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.transcripts.properties.sha256.type, parentSchema: schema37.properties.transcripts.properties.sha256, data: data73 };
            vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
          }
        }
      } else {
        let err145 = { instancePath: instancePath + "/transcripts", schemaPath: "#/properties/transcripts/type", keyword: "type", params: { type: "object" }, schema: schema37.properties.transcripts.type, parentSchema: schema37.properties.transcripts, data: data71 };
        vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
      }
    }
  } else {
    let err146 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema37.type, parentSchema: schema37, data };
    vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: { schema: !0, tool: !0, target: !0, run: !0, verdict: !0, counts: !0, requirements: !0, exchanges: !0, counterexamples: !0, baseline: !0, regressions: !0, transcripts: !0 }, dynamicProps: !1, dynamicItems: !1 };
var baseline = validate35, schema57 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "baseline", title: "Baseline of vision-conformance, --baseline FILE", description: "Failures that a team lives with for a while. An entry that no longer fails, has expired, matches nothing or is doubled is itself a failure of the run.", type: "object", required: ["schema", "waived"], additionalProperties: !1, properties: { schema: { const: "vision-conformance/baseline@1" }, waived: { type: "array", items: { $ref: "#/$defs/entry" } } }, $defs: { entry: { type: "object", required: ["requirement", "reason", "owner", "link", "expires"], additionalProperties: !1, properties: { requirement: { type: "string", pattern: "^[A-Z]+-[0-9]{3}$", description: "The id of the row that fails." }, case: { type: "string", minLength: 1, description: "The case alone that fails, as exchanges are named without their number: errors/stop-too-many. Without it the row, whatever fails." }, reason: { type: "string", minLength: 1, description: "Why it is let pass." }, owner: { type: "string", minLength: 1, description: "Who mends it." }, link: { type: "string", description: "Where that is tracked; may be empty." }, expires: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "The last day on which it counts, in UTC." } } } } }, schema58 = { type: "object", required: ["requirement", "reason", "owner", "link", "expires"], additionalProperties: !1, properties: { requirement: { type: "string", pattern: "^[A-Z]+-[0-9]{3}$", description: "The id of the row that fails." }, case: { type: "string", minLength: 1, description: "The case alone that fails, as exchanges are named without their number: errors/stop-too-many. Without it the row, whatever fails." }, reason: { type: "string", minLength: 1, description: "Why it is let pass." }, owner: { type: "string", minLength: 1, description: "Who mends it." }, link: { type: "string", description: "Where that is tracked; may be empty." }, expires: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "The last day on which it counts, in UTC." } } }, pattern12 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, schema: schema57.required, parentSchema: schema57, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.waived === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waived" }, schema: schema57.required, parentSchema: schema57, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "schema" || key0 === "waived")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema57, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.schema !== void 0) {
      let data0 = data.schema;
      if (data0 !== "vision-conformance/baseline@1") {
        let err3 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "vision-conformance/baseline@1" }, schema: "vision-conformance/baseline@1", parentSchema: schema57.properties.schema, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.waived !== void 0) {
      let data1 = data.waived;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.requirement === void 0) {
              let err4 = { instancePath: instancePath + "/waived/" + i0, schemaPath: "#/$defs/entry/required", keyword: "required", params: { missingProperty: "requirement" }, schema: schema58.required, parentSchema: schema58, data: data2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data2.reason === void 0) {
              let err5 = { instancePath: instancePath + "/waived/" + i0, schemaPath: "#/$defs/entry/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema58.required, parentSchema: schema58, data: data2 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.owner === void 0) {
              let err6 = { instancePath: instancePath + "/waived/" + i0, schemaPath: "#/$defs/entry/required", keyword: "required", params: { missingProperty: "owner" }, schema: schema58.required, parentSchema: schema58, data: data2 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2.link === void 0) {
              let err7 = { instancePath: instancePath + "/waived/" + i0, schemaPath: "#/$defs/entry/required", keyword: "required", params: { missingProperty: "link" }, schema: schema58.required, parentSchema: schema58, data: data2 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data2.expires === void 0) {
              let err8 = { instancePath: instancePath + "/waived/" + i0, schemaPath: "#/$defs/entry/required", keyword: "required", params: { missingProperty: "expires" }, schema: schema58.required, parentSchema: schema58, data: data2 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "requirement" || key1 === "case" || key1 === "reason" || key1 === "owner" || key1 === "link" || key1 === "expires")) {
                let err9 = { instancePath: instancePath + "/waived/" + i0, schemaPath: "#/$defs/entry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema58, data: data2 };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            if (data2.requirement !== void 0) {
              let data3 = data2.requirement;
              if (typeof data3 == "string") {
                if (!pattern10.test(data3)) {
                  let err10 = { instancePath: instancePath + "/waived/" + i0 + "/requirement", schemaPath: "#/$defs/entry/properties/requirement/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+-[0-9]{3}$" }, schema: "^[A-Z]+-[0-9]{3}$", parentSchema: schema58.properties.requirement, data: data3 };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/waived/" + i0 + "/requirement", schemaPath: "#/$defs/entry/properties/requirement/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.requirement.type, parentSchema: schema58.properties.requirement, data: data3 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data2.case !== void 0) {
              let data4 = data2.case;
              if (typeof data4 == "string") {
                if (func1(data4) < 1) {
                  let err12 = { instancePath: instancePath + "/waived/" + i0 + "/case", schemaPath: "#/$defs/entry/properties/case/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema58.properties.case, data: data4 };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                let err13 = { instancePath: instancePath + "/waived/" + i0 + "/case", schemaPath: "#/$defs/entry/properties/case/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.case.type, parentSchema: schema58.properties.case, data: data4 };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data2.reason !== void 0) {
              let data5 = data2.reason;
              if (typeof data5 == "string") {
                if (func1(data5) < 1) {
                  let err14 = { instancePath: instancePath + "/waived/" + i0 + "/reason", schemaPath: "#/$defs/entry/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema58.properties.reason, data: data5 };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
              } else {
                let err15 = { instancePath: instancePath + "/waived/" + i0 + "/reason", schemaPath: "#/$defs/entry/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.reason.type, parentSchema: schema58.properties.reason, data: data5 };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data2.owner !== void 0) {
              let data6 = data2.owner;
              if (typeof data6 == "string") {
                if (func1(data6) < 1) {
                  let err16 = { instancePath: instancePath + "/waived/" + i0 + "/owner", schemaPath: "#/$defs/entry/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema58.properties.owner, data: data6 };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              } else {
                let err17 = { instancePath: instancePath + "/waived/" + i0 + "/owner", schemaPath: "#/$defs/entry/properties/owner/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.owner.type, parentSchema: schema58.properties.owner, data: data6 };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data2.link !== void 0) {
              let data7 = data2.link;
              if (typeof data7 != "string") {
                let err18 = { instancePath: instancePath + "/waived/" + i0 + "/link", schemaPath: "#/$defs/entry/properties/link/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.link.type, parentSchema: schema58.properties.link, data: data7 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data2.expires !== void 0) {
              let data8 = data2.expires;
              if (typeof data8 == "string") {
                if (!pattern12.test(data8)) {
                  let err19 = { instancePath: instancePath + "/waived/" + i0 + "/expires", schemaPath: "#/$defs/entry/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema58.properties.expires, data: data8 };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              } else {
                let err20 = { instancePath: instancePath + "/waived/" + i0 + "/expires", schemaPath: "#/$defs/entry/properties/expires/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.expires.type, parentSchema: schema58.properties.expires, data: data8 };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
          } else {
            let err21 = { instancePath: instancePath + "/waived/" + i0, schemaPath: "#/$defs/entry/type", keyword: "type", params: { type: "object" }, schema: schema58.type, parentSchema: schema58, data: data2 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/waived", schemaPath: "#/properties/waived/type", keyword: "type", params: { type: "array" }, schema: schema57.properties.waived.type, parentSchema: schema57.properties.waived, data: data1 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema57.type, parentSchema: schema57, data };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  baseline,
  chunk,
  completion,
  error,
  models,
  profile,
  report,
  request
};
