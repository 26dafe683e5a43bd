"""LangChain's ChatOpenAI, streamed and not."""

import json

import openai
from langchain_openai import ChatOpenAI

# Its certificates take long to load: one for all.
http_client = openai.DefaultHttpxClient(trust_env=False)
http_async_client = openai.DefaultAsyncHttpxClient(trust_env=False)


def model_at(url, request):
    model = ChatOpenAI(
        base_url=url,
        api_key="sk-replay",
        model="m-1",
        max_retries=0,
        stream_usage=request["usage"],
        use_responses_api=False,
        http_client=http_client,
        http_async_client=http_async_client,
    )
    return model.bind_tools([{"type": "function", "function": tool} for tool in request["tools"]]) if request["tools"] else model


PROMPT = "Count from 1 to 12."


def told(message):
    """Calls whose arguments it could not read are set apart; they count as calls with the text of their arguments."""
    calls = [{"id": call["id"], "name": call["name"], "arguments": json.dumps(call["args"])} for call in message.tool_calls]
    calls += [{"id": call["id"], "name": call["name"], "arguments": call["args"]} for call in message.invalid_tool_calls]
    usage = message.usage_metadata["output_tokens"] if message.usage_metadata else None
    finish = message.response_metadata.get("finish_reason")
    return {"kind": "told", "usage": usage, "choices": [{"text": message.content, "calls": calls, "finish": finish}]}


def streams(url, request):
    whole = None
    for chunk in model_at(url, request).stream(PROMPT):
        whole = chunk if whole is None else whole + chunk
    return {"kind": "told", "usage": None, "choices": []} if whole is None else told(whole)


def invokes(url, request):
    return told(model_at(url, request).invoke(PROMPT))


uses = {".stream()": streams, ".invoke()": invokes}
