"""Messages that are owed, the programs that carry them, and a Slack whose ledger says what came and when."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from bot.app import CALL_SECONDS
from bot.clock import Clock
from bot.delivery import Delivery
from bot.rehearsal import Rehearsal
from bot.slack_client import CountingClient
from storage import tables as t
from storage.facts import Act
from storage.store import Store, open_store
from tests.bench import SECRET
from tests.cluster import open_cluster
from tests.faults.knocking import rows
from tests.services.world import Query

CHANNEL = "C0CLUSTER"
PEOPLE = [
    f"U0{name}" for name in ("GP", "PHARMACY", "DENTAL", "OPTOMETRY", "NURSING", "AHP", "THIRDSECTOR", "MEDICINES")
]
PATIENCE = 60.0


@dataclass
class PostOffice:
    """`carriers` are programs of their own, each with a store of its own on the one database."""

    slack: Rehearsal
    stores: list[Store]
    decision: str = ""
    body: str = ""
    carriers: list[Delivery] = field(default_factory=list)
    runs: list[asyncio.Task[None]] = field(default_factory=list)
    clients: list[CountingClient] = field(default_factory=list)
    errors: Counter[str] = field(default_factory=Counter)

    @property
    def store(self) -> Store:
        return self.stores[0]

    async def post(self, *messages: tuple[str, str], kind: str = "body-moved", **more: Any) -> None:
        """Owe messages, each `(key, to)`; they say only which body they are about."""

        def service(tx: Any, _: Any) -> None:
            for key, to in messages:
                tx.post(
                    kind, body=self.body, to=to, key=key, **{"data": {"body_name": "Blaenau", "by": "U0LEAD"}, **more}
                )

        await self.store.run(service, Query(act=Act(team=self.slack.world.team_id, person="", request="")))

    async def owed(self, *names: str, **where: Any) -> list[dict[str, Any]]:
        return await rows(self.store, t.Outbox, *names, **where)

    async def idle(self) -> None:
        """Until nothing is owed any more, not even later."""
        await self.until(self._nothing_pending, "an empty outbox")

    async def _nothing_pending(self) -> bool:
        """A reminder that somebody has taken up is not pending: nobody took up anything while we looked."""
        before = self._at_rest()
        return before is not None and not await self.owed("id", state="pending") and self._at_rest() == before

    def _at_rest(self) -> int | None:
        """How many messages were taken up; None while one is under way."""
        if any(carrier.under_way for carrier in self.carriers):
            return None
        return sum(carrier.carried for carrier in self.carriers)

    async def until(self, look: Callable[[], Any], what: str) -> Any:
        loop = asyncio.get_running_loop()
        end = loop.time() + PATIENCE
        while loop.time() < end:
            found = look()
            if asyncio.iscoroutine(found):
                found = await found
            if found:
                return found
            await asyncio.sleep(0.05)
        raise AssertionError(f"nothing came: {what}")

    async def close(self) -> None:
        """The programs carry nothing any more."""
        for carrier, run in zip(self.carriers, self.runs, strict=True):
            await carrier.stop(run, 5.0)

    def came(self, since: float = 0.0) -> Counter[str]:
        """How often each parcel was accepted as a new message."""
        posted = self.slack.ledger.posts(since=since)
        return Counter(entry.metadata["event_payload"]["parcel"] for entry in posted if entry.metadata)

    def times(self, channel: str, since: float = 0.0) -> list[float]:
        """When Slack accepted something in a conversation, posted or redrawn."""
        return [entry.at for entry in self.slack.ledger.find("chat.*", channel=channel, since=since)]


@asynccontextmanager
async def post_office(database: str, programs: int = 1, *, history: bool = True) -> AsyncIterator[PostOffice]:
    """A cluster with a decision open, its first messages delivered, and so many programs at work."""
    async with AsyncExitStack() as stack:
        slack = Rehearsal(signing_secret=SECRET)
        await slack.start()
        stack.push_async_callback(slack.stop)
        session = await stack.enter_async_context(
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=CALL_SECONDS))
        )
        office = PostOffice(slack, [open_store(database) for _ in range(programs)])
        for store in office.stores:
            await store.start()
            stack.push_async_callback(store.stop)
        office.decision = await open_cluster(office.store, slack.world.team_id)
        (body,) = await office.store.bodies()
        office.body = body.id
        for store in office.stores:
            client = CountingClient(
                failed=lambda _method, code: office.errors.update([code]),
                token=slack.world.app.bot_token, base_url=slack.api_url, session=session,
            )  # fmt: skip
            carrier = Delivery(store, client, Clock(), history=history)
            office.clients.append(client)
            office.carriers.append(carrier)
            office.runs.append(asyncio.create_task(carrier.run()))
            stack.push_async_callback(carrier.stop, office.runs[-1], 5.0)
        await office.idle()
        yield office
