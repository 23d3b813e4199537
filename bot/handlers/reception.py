"""The first to hear of a tap, a form or a command: whom it concerns is looked up, and nothing else is tried."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

Receive = Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]


class Reception(AsyncMiddleware):
    """Stands before Bolt's own middleware, which only events need: with one token there is nothing to authorize."""

    def __init__(self, received: dict[str, Receive]) -> None:
        """By kind of payload (`kind_of`), who receives it; whatever is of no such kind goes on to Bolt's listeners."""
        self._received = received

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,  # noqa: ARG002  Bolt's signature
        next: Callable[[], Awaitable[BoltResponse]],  # noqa: A002  Bolt's own word
    ) -> BoltResponse:
        receive = self._received.get(kind_of(req.body))
        return await (receive(req) if receive is not None else next())


def kind_of(body: dict[str, Any]) -> str:
    """A payload's type; a command, which has none, goes by its own name."""
    return str(body.get("command") or body.get("type") or "")
