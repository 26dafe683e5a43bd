"""The OpenAI Agents SDK with its model for Chat Completions, streamed and not."""

import asyncio

import openai
from agents import Agent, FunctionTool, ModelSettings, OpenAIChatCompletionsModel, RunConfig, Runner, set_tracing_disabled
from agents.items import MessageOutputItem

set_tracing_disabled(True)
PROMPT = "Count from 1 to 12."


def tool_of(description, calls):
    async def invoke(context, arguments):
        calls.append({"id": context.tool_call_id, "name": description["name"], "arguments": arguments})
        return "done"

    return FunctionTool(
        name=description["name"],
        description="",
        params_json_schema=description["parameters"],
        on_invoke_tool=invoke,
        strict_json_schema=False,
    )


def agent_at(client, request, calls):
    """It ends with the first call of a tool, since a second request would get the same response."""
    return Agent(
        name="replay",
        model=OpenAIChatCompletionsModel(model="m-1", openai_client=client),
        model_settings=ModelSettings(include_usage=request["usage"]),
        tools=[tool_of(one, calls) for one in request["tools"]],
        tool_use_behavior="stop_on_first_tool",
    )


def told(result, calls):
    """It has no finish reason, and counts nothing as 0 tokens."""
    texts = [part.text for item in result.new_items if isinstance(item, MessageOutputItem) for part in item.raw_item.content if hasattr(part, "text")]
    usage = result.context_wrapper.usage.output_tokens or None
    return {"kind": "told", "usage": usage, "choices": [{"text": "".join(texts), "calls": calls, "finish": None}]}


def use(start):
    async def run(url, request):
        calls = []
        # verify: nothing here is encrypted, and certificates take long to load.
        http_client = openai.DefaultAsyncHttpxClient(trust_env=False, verify=False)
        async with openai.AsyncOpenAI(base_url=url, api_key="sk-replay", max_retries=0, http_client=http_client) as client:
            return told(await start(agent_at(client, request, calls)), calls)

    return lambda url, request: asyncio.run(run(url, request))


CONFIG = RunConfig(tracing_disabled=True)


async def streams(agent):
    result = Runner.run_streamed(agent, PROMPT, run_config=CONFIG)
    async for _ in result.stream_events():
        pass
    return result


async def runs(agent):
    return await Runner.run(agent, PROMPT, run_config=CONFIG)


uses = {"Runner.run_streamed": use(streams), "Runner.run": use(runs)}
