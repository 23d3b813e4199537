"""The front door for Slack's HTTP requests: whatever is unsigned or unreadable is a plain no, and not logged."""

from __future__ import annotations

import hashlib
import hmac
import re
import time
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from aiohttp import web
from pydantic_core import from_json
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from yarl import URL

MOST_BYTES = 256 * 1024
MOST_SECONDS = 300
_TIMESTAMP = re.compile(r"[0-9]{10}")
_SIGNATURE = re.compile(r"v0=[0-9a-f]{64}")
WRONG = 400

Dispatch = Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]


class Answered(Protocol):
    """Told how many seconds an answer took, and whether it was a good one."""

    def __call__(self, transport: str, seconds: float, *, taken: bool) -> None: ...


def unheard(transport: str, seconds: float, *, taken: bool) -> None:
    """Nobody counts."""


class FrontDoor:
    """Lets in what Slack signed and hands it, parsed, to Bolt, whose own check parses before it verifies."""

    def __init__(self, signing_secret: str, dispatch: Dispatch, answered: Answered = unheard) -> None:
        self._key = signing_secret.encode()
        self._answered = answered
        self._dispatch = dispatch

    async def enter(self, request: web.Request) -> web.StreamResponse:
        """Answer one POST: 413 too large; 401 unsigned, stale or unreadable. Nothing is parsed unverified."""
        began = time.perf_counter()
        if (request.content_length or 0) > MOST_BYTES:
            return _closed(413)
        try:
            raw = await request.content.read(MOST_BYTES + 1)
            while not request.content.at_eof() and len(raw) <= MOST_BYTES:
                raw += await request.content.read(MOST_BYTES + 1 - len(raw))
        except (web.HTTPException, OSError, ValueError):
            return _closed(401)
        if len(raw) > MOST_BYTES:
            return _closed(413)
        if not self._signed(request, raw):
            return web.Response(status=401, text="not signed")
        body = _parse(raw, request.headers.get("Content-Type", ""))
        if body is None:
            return web.Response(status=401, text="not readable")
        if body.get("type") == "url_verification":
            return web.Response(text=str(body.get("challenge", "")))
        if body.get("ssl_check"):
            return web.Response()
        digest = {"payload_sha": hashlib.sha256(raw).hexdigest()}
        answer = await self._dispatch(AsyncBoltRequest(body=body, mode="socket_mode", context=digest))
        self._answered("http", time.perf_counter() - began, taken=answer.status < WRONG)
        return _to_aiohttp(answer)

    def _signed(self, request: web.Request, raw: bytes) -> bool:
        stamp = request.headers.get("X-Slack-Request-Timestamp", "")
        given = request.headers.get("X-Slack-Signature", "")
        if not (_TIMESTAMP.fullmatch(stamp) and _SIGNATURE.fullmatch(given)):
            return False
        if abs(time.time() - int(stamp)) > MOST_SECONDS:
            return False
        due = "v0=" + hmac.digest(self._key, b"v0:" + stamp.encode() + b":" + raw, "sha256").hex()
        return hmac.compare_digest(due, given)


def _closed(status: int) -> web.Response:
    answer = web.Response(status=status, text="not accepted")
    answer.force_close()
    return answer


def _parse(raw: bytes, content_type: str) -> dict[str, Any] | None:
    """The request's mapping; None where a signed body is not what Slack sends."""
    try:
        if content_type.startswith("application/json"):
            body = from_json(raw)
        else:
            # yarl decodes a form in C: a tenth of what the standard library takes for a click of 4 KB.
            form = URL.build(query_string=raw.decode("ascii"), encoded=True).query
            body = from_json(form["payload"]) if "payload" in form else dict(form)
    except ValueError:
        return None
    return body if isinstance(body, dict) else None


def _to_aiohttp(answer: BoltResponse) -> web.Response:
    kind = answer.headers.get("content-type", ["text/plain"])[0].split(";")[0]
    return web.Response(status=answer.status, text=answer.body or "", content_type=kind)
