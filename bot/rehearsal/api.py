"""The Web API's front desk: token, weather, scope, arguments, then the method, then the ledger."""

from __future__ import annotations

import asyncio
import json
import math
from typing import Any

from aiohttp import web

from bot.rehearsal import api_chat, api_conversations, api_people, api_views
from bot.rehearsal.arguments import read_body, sort_out
from bot.rehearsal.errors import Json, SlackError
from bot.rehearsal.ledger import Entry
from bot.rehearsal.methods import METHODS, Call
from bot.rehearsal.stage import Stage
from bot.rehearsal.weather import Rule

FEATURES = (api_chat, api_conversations, api_people, api_views)
HTML = "<html><head><title>Slack</title></head><body><h1>Something is not right here</h1></body></html>"


def connection_of(request: web.Request) -> str:
    """Which of the caller's connections this came in on."""
    peer = request.transport.get_extra_info("peername") if request.transport else None
    return f"{peer[0]}:{peer[1]}" if peer else ""


async def serve(stage: Stage, request: web.Request) -> web.StreamResponse:
    """Answer one call of /api/{method}."""
    name = request.match_info["method"]

    async def accept() -> tuple[Json, Entry]:
        return perform(stage, name, await read_body(request), request)

    return await through_weather(stage, request, name, accept)


async def through_weather(stage: Stage, request: web.Request, name: str, accept: Any) -> web.StreamResponse:
    """Let the weather have its way with one call; `accept()` gives its effect, answer and ledger entry."""
    spoil: Rule | None = None
    for rule in stage.weather.strike("call", name):
        if rule.kind == "latency":
            await asyncio.sleep(rule.seconds)
        elif spoil is None:
            spoil = rule
    if spoil is not None and not spoil.accepted:
        stage.ledger.refuse(name, f"weather:{spoil.kind}")
        return _spoilt(request, spoil, b"{}")
    try:
        answer, entry = await accept()
        if spoil is not None and spoil.kind == "double_accept":
            answer, entry = await accept()
            spoil = None
    except SlackError as why:
        stage.ledger.refuse(name, why.code, why.extra or None)
        return web.json_response(why.as_json(), status=why.status, headers=why.headers)
    if spoil is None:
        return web.json_response(answer)
    stage.ledger.lose(entry)
    return _spoilt(request, spoil, json.dumps(answer).encode())


def perform(stage: Stage, name: str, sent: Json, request: web.Request) -> tuple[Json, Entry]:
    """Check and run one method. Raises SlackError for everything that Slack would refuse."""
    spec = METHODS.get(name)
    if spec is None:
        raise SlackError("unknown_method", req_method=name)
    caller = _authorised(stage, request, sent, spec.token)
    call = Call(stage=stage, method=name, args={})
    if spec.scope is not None:
        call.need(spec.scope)
    call.args = sort_out(sent, spec.arguments, strict=stage.strict)
    answer = {"ok": True, **spec.run(call)}
    entry = stage.ledger.accept(name, caller=caller, connection=connection_of(request), write=spec.write, **call.note)
    return answer, entry


def _authorised(stage: Stage, request: web.Request, sent: Json, wanted: str) -> str:
    """Who calls, by the token. Raises not_authed, invalid_auth, not_allowed_token_type, token_revoked ..."""
    header = request.headers.get("Authorization", "")
    token = header.removeprefix("Bearer ").strip() if header.startswith("Bearer ") else sent.get("token")
    app = stage.world.app
    known = {app.bot_token: "bot", app.app_token: "app"}
    if not token:
        raise SlackError("not_authed")
    kind = known.get(str(token))
    if kind is None:
        raise SlackError("invalid_auth")
    if stage.world.token_error is not None:
        raise SlackError(stage.world.token_error)
    if kind != wanted:
        raise SlackError("not_allowed_token_type")
    return app.bot_user if kind == "bot" else app.id


def _spoilt(request: web.Request, rule: Rule, answer: bytes) -> web.StreamResponse:
    match rule.kind:
        case "rate_limited":
            after = {"Retry-After": str(math.ceil(rule.seconds))}
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=after)
        case "server_error":
            return web.Response(status=rule.status, text="upstream error", content_type="text/plain")
        case "html":
            return web.Response(text=HTML, content_type="text/html")
        case "cut_off":
            cut = answer[: max(len(answer) * 2 // 3, 1)]
            return web.Response(body=cut, content_type="application/json")
        case "error":
            return web.json_response({"ok": False, "error": rule.code})
        case _:
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
