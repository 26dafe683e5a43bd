"""Gives recorded responses to one client, and prints what the client made of each.

Usage: python replay.py MODULE, where MODULE is a file beside this one, with a dictionary `uses` from the name of a use to a function
(url, request) -> outcome. Each line of the input is a job: {"job", "use", "url", "request", "seconds"}. Each line of the output is
{"job", "outcome"}, in the order in which they end. An outcome has the form of src/witness/outcome.support.ts.
"""

import importlib
import json
import os
import socket
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

# What a client prints is no outcome.
results, sys.stdout = sys.stdout, sys.stderr
at_once = threading.Lock()
WORKERS = 4


def stay_on_loopback():
    """No client reports to its vendor, fetches a list of models or asks another server than ours."""
    resolve = socket.getaddrinfo

    def resolve_loopback(host, *more, **named):
        if host not in ("127.0.0.1", b"127.0.0.1", "localhost"):
            raise socket.gaierror(f"{host} is not on loopback")
        return resolve(host, *more, **named)

    socket.getaddrinfo = resolve_loopback


def raised(error):
    body = getattr(error, "body", None)
    facts = {name: getattr(error, name, None) for name in ("code", "param", "type")}
    facts["message"] = body.get("message") if isinstance(body, dict) else None
    return {"kind": "threw", "error": type(error).__name__, "facts": facts}


def plain(value):
    """What JSON has no word for, as an object of its attributes or as text."""
    return value.model_dump() if hasattr(value, "model_dump") else repr(value)


def outcome_of(use, job):
    """Runs the use in a thread of its own, which is left behind where it hangs."""
    outcome = [{"kind": "hung"}]

    def run():
        try:
            outcome[0] = use(job["url"], job["request"])
        except Exception as error:  # whatever a client raises is what we want to know
            outcome[0] = raised(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(job["seconds"])
    return outcome[0]


def main():
    stay_on_loopback()
    uses = importlib.import_module(sys.argv[1]).uses

    def answer(line):
        job = json.loads(line)
        text = json.dumps({"job": job["job"], "outcome": outcome_of(uses[job["use"]], job)}, default=plain)
        with at_once:
            print(text, file=results, flush=True)

    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(answer, sys.stdin))
    # Threads that hang would keep the process alive.
    os._exit(0)


main()
