"""What the recorded requests ask for, beside `stream`."""


def members(request, model="m-1"):
    more = {}
    if request["tools"]:
        more["tools"] = [{"type": "function", "function": tool} for tool in request["tools"]]
    if request["choices"] > 1:
        more["n"] = request["choices"]
    if request["usage"]:
        more["stream_options"] = {"include_usage": True}
    return {"model": model, "messages": [{"role": "user", "content": "Count from 1 to 12."}], **more}
