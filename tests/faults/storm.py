"""A storm of votes on a bot that is about to die, and the questions that its database must answer afterwards."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import unquote_plus

from bot.services.explaining import VerifyQuery, verify
from storage import tables as t
from storage.facts import Act
from storage.store import open_store
from tests.bench import PEOPLE, SECRET, TEAM
from tests.bench.load import Line, click
from tests.cluster import open_cluster
from tests.faults.knocking import rows

HANDS = 8


async def set_up(database: str) -> str:
    """Tables, a cluster and a decision open for votes; its id."""
    store = open_store(database)
    store.migrate()
    await store.start()
    decision = await open_cluster(store, TEAM)
    await store.stop()
    return decision


@dataclass
class Storm:
    """Everybody clicks at once until the bot is gone; `acknowledged`: who clicked when, and what they chose."""

    decision: str
    acknowledged: dict[tuple[str, str], str] = field(default_factory=dict)
    unanswered: list[bytes] = field(default_factory=list)
    clicks: int = 0

    def rage(self, port: int, seconds: float, end: Callable[[], object]) -> None:
        """Click; `seconds` after the first answer `end` the bot while the clicks go on. The unanswered come again next time."""
        first = self.clicks
        self.clicks += 80
        make = {"people": PEOPLE, "decision": self.decision, "secret": SECRET}
        requests = self.unanswered[:20] + [click(n, **make) for n in range(first, self.clicks)]
        taken = asyncio.run(self._rage(port, requests, seconds, end))
        self.acknowledged |= dict(_facts(requests[n]) for n in taken)
        self.unanswered = [request for n, request in enumerate(requests) if n not in taken]

    async def _rage(self, port: int, requests: list[bytes], seconds: float, end: Callable[[], object]) -> set[int]:
        taken: set[int] = set()
        answered = asyncio.Event()
        numbers = iter(range(len(requests)))

        async def person() -> None:
            try:
                _, line = await asyncio.get_running_loop().create_connection(Line, "127.0.0.1", port)
                for number in numbers:
                    if line.transport.is_closing():
                        return  # nobody would answer, nor say that nobody will
                    if await line.ask(requests[number]) == 200:
                        taken.add(number)
                        answered.set()
            except (ConnectionError, OSError):
                return

        clicking = [asyncio.create_task(person()) for _ in range(HANDS)]
        with suppress(TimeoutError):
            await asyncio.wait_for(answered.wait(), 5)
        await asyncio.sleep(seconds)
        await asyncio.to_thread(end)
        await asyncio.gather(*clicking)
        return taken


async def check(database: str, storm: Storm) -> int:
    """All that must be true of the record afterwards; how many ballots are stored."""
    store = open_store(database)
    await store.start()
    names = ("id", "seat", "cast_by", "action_ts", "choice", "live")
    ballots = await rows(store, t.Ballots, *names)
    stored = {(b["cast_by"], b["action_ts"]): getattr(b["choice"], "value", b["choice"]) for b in ballots}
    lost = {key: choice for key, choice in storm.acknowledged.items() if stored.get(key) != choice}
    assert lost == {}, "acknowledged and not stored"
    assert len(stored) == len(ballots), "one click has two ballots"
    live = Counter(b["seat"] for b in ballots if b["live"])
    assert live == dict.fromkeys({b["seat"] for b in ballots}, 1), "a seat has not exactly one live ballot"
    events = await rows(store, t.Events, "bytes", type="slack:ballot:cast")
    logged = Counter(json.loads(event["bytes"])["data"]["ballot"] for event in events)
    assert logged == Counter(b["id"] for b in ballots), "a ballot has not exactly one event"
    receipts = Counter(row["key"].rpartition(":")[0] for row in await rows(store, t.Outbox, "key", kind="receipt"))
    assert receipts == {f"receipt:{storm.decision}:{b['id']}": 1 for b in ballots}, "a ballot has not one receipt"
    assert len(await rows(store, t.Inbox, "request", via="button")) == len(ballots), "an answer without its act"
    report = await store.read(verify, VerifyQuery(act=Act(team=TEAM, person=""), body=None))
    assert report.problems == ()
    await store.stop()
    return len(ballots)


def _facts(request: bytes) -> tuple[tuple[str, str], str]:
    payload = json.loads(unquote_plus(request.partition(b"payload=")[2].decode()))
    action = payload["actions"][0]
    return (payload["user"]["id"], action["action_ts"]), action["action_id"].removeprefix("vote.")
