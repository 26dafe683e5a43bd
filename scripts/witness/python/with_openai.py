"""openai-python in the four ways in which it is used."""

import openai
import pydantic
from asked import members

# Its certificates take long to load: one for all.
http_client = openai.DefaultHttpxClient(trust_env=False)


def client_at(url):
    return openai.OpenAI(base_url=url, api_key="sk-replay", max_retries=0, http_client=http_client)


def iterates(url, request):
    """A loop like that of the client's own pages: it looks for choices[0].delta.content. Calls are put together by their index."""
    choices, usage = {}, None
    for chunk in client_at(url).chat.completions.create(**members(request), stream=True):
        for choice in (chunk.choices or [])[: request["choices"]]:
            index = 0 if request["choices"] == 1 else choice.index
            received = choices.setdefault(index, {"text": "", "calls": {}, "finish": None})
            take(choice, received)
        usage = getattr(chunk.usage, "completion_tokens", None) or usage
    in_order = [choices[index] for index in sorted(choices)]
    return {"kind": "told", "usage": usage, "choices": [{**one, "calls": list(one["calls"].values())} for one in in_order]}


def take(choice, received):
    received["text"] += choice.delta.content or ""
    for fragment in choice.delta.tool_calls or []:
        call = received["calls"].setdefault(fragment.index, {"id": None, "name": None, "arguments": ""})
        called = fragment.function
        call["id"] = call["id"] or fragment.id
        call["name"] = call["name"] or getattr(called, "name", None)
        call["arguments"] += getattr(called, "arguments", None) or ""
    received["finish"] = getattr(choice, "finish_reason", None) or received["finish"]


def completed(completion):
    """The client sets no attribute for a member that the server left out. Users who do not look for it do not notice."""
    choices = sorted(completion.choices, key=index_of)
    usage = getattr(completion.usage, "completion_tokens", None)
    return {"kind": "told", "usage": usage, "choices": [received_by(choice) for choice in choices]}


def index_of(choice):
    index = getattr(choice, "index", 0)
    return index if isinstance(index, int) else 0


def received_by(choice):
    message = choice.message
    calls = [called(call) for call in message.tool_calls or []]
    return {"text": message.content, "calls": calls, "finish": getattr(choice, "finish_reason", None)}


def called(call):
    function = call.function
    return {"id": getattr(call, "id", None), "name": getattr(function, "name", None), "arguments": getattr(function, "arguments", None)}


def assembles(url, request):
    """The client's own assembly of a stream."""
    with client_at(url).chat.completions.stream(**members(request)) as stream:
        for _ in stream:
            pass
        return completed(stream.get_final_completion())


def creates(url, request):
    return completed(client_at(url).chat.completions.create(**members(request)))


TYPES = {"string": str, "integer": int, "number": float, "boolean": bool}


def parses(url, request):
    """With a class for the answer where the request has a schema."""
    schema = request["schema"]
    more = {}
    if schema is not None:
        fields = {name: (TYPES[one["type"]], ...) for name, one in schema["properties"].items()}
        more["response_format"] = pydantic.create_model("Answer", **fields)
    return completed(client_at(url).chat.completions.parse(**members(request), **more))


uses = {"iteration": iterates, ".stream()": assembles, ".create()": creates, ".parse()": parses}
