"""LiteLLM, streamed and not, with its provider for endpoints like this one."""

import litellm
from asked import members

litellm.suppress_debug_info = True
litellm.telemetry = False
litellm.drop_params = False


def arguments(url, request):
    return {**members(request, "openai/m-1"), "api_base": url, "api_key": "sk-replay", "max_retries": 0, "num_retries": 0}


def told(response):
    return {
        "kind": "told",
        "usage": getattr(getattr(response, "usage", None), "completion_tokens", None),
        "choices": [choice(one) for one in response.choices],
    }


def choice(one):
    calls = [{"id": call.id, "name": call.function.name, "arguments": call.function.arguments} for call in one.message.tool_calls or []]
    return {"text": one.message.content, "calls": calls, "finish": one.finish_reason}


def streams(url, request):
    """The chunks, put together by its own function, as its pages advise."""
    chunks = list(litellm.completion(**arguments(url, request), stream=True))
    return told(litellm.stream_chunk_builder(chunks)) if chunks else {"kind": "told", "usage": None, "choices": []}


def completes(url, request):
    return told(litellm.completion(**arguments(url, request)))


uses = {"completion(stream=True)": streams, "completion()": completes}
