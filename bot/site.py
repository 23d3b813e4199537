"""The web site around the doors: where it listens, whether it is well, and a number for whatever is our own fault."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from aiohttp import web

from storage.store import Store

log = structlog.get_logger(__name__)

PING_SECONDS = 2.0
Handle = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def numbered(request: web.Request, handler: Handle) -> web.StreamResponse:
    """A fault of ours is a 500 with the number that the log has. The address may be private, and stays out of it."""
    try:
        return await handler(request)
    except web.HTTPException:
        raise
    except Exception:
        number = secrets.token_hex(4)
        log.exception("incident", incident=number, act=getattr(handler, "__qualname__", "site"))
        return web.Response(status=500, text=f"Something went wrong on our side. Its number: {number}\n")


async def listen(site: web.Application, at: str, on: int, patience: float) -> tuple[web.AppRunner, str]:
    """Serve a site; what to clean up, and its address. `patience`: seconds for requests under way when it ends."""
    runner = web.AppRunner(site, access_log=None, handle_signals=False, shutdown_timeout=patience)
    await runner.setup()
    try:
        await web.TCPSite(runner, at, on).start()
    except OSError:
        await runner.cleanup()
        raise
    host, port = runner.addresses[0][:2]
    return runner, f"http://{host}:{port}"


@dataclass(frozen=True, slots=True)
class Health:
    """`/healthz`: alive. `/readyz`: started, and the database answers; nothing else is said."""

    store: Store
    started: Callable[[], bool]

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/healthz", self.alive), web.get("/readyz", self.ready)]

    async def alive(self, _request: web.Request) -> web.Response:
        return web.Response(text="alive\n")

    async def ready(self, _request: web.Request) -> web.Response:
        try:
            if self.started():
                await asyncio.wait_for(self.store.ping(), PING_SECONDS)
                return web.Response(text="ready\n")
        except Exception as error:  # noqa: BLE001  whatever the database says, the answer is the same
            log.warning("database does not answer", trouble=type(error).__name__)
        return web.Response(status=503, text="not ready\n")
