"""I10: every delivery sent again and out of order, through the door that Slack uses: once or thrice is the same."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest

from bot.app import Quorate
from bot.settings import Settings
from storage import tables as t
from tests.bench import SECRET, TEAM
from tests.bench.servers import stand_in
from tests.cluster import open_cluster
from tests.databases import postgres_url, sqlite_url
from tests.faults.knocking import form, open_another, rows, signed, tap

Make = Callable[["Stage"], Any]
"""An act's payload; what it answers to (an offer, a declaration) is looked up when it is first sent."""


@dataclass
class Stage:
    """One decision, and what was said about it."""

    bot: Quorate
    session: aiohttp.ClientSession
    decision: str
    sent: dict[str, tuple[dict[str, Any], tuple[int, str]]] = field(default_factory=dict)

    async def deliver(self, name: str, make: Make) -> None:
        """Send an act. The first time it is made, and its answer kept; later the same payload must get the same."""
        payload = self.sent[name][0] if name in self.sent else await make(self)
        raw, headers = signed(payload)
        async with self.session.post(self.bot.url + "/slack/events", data=raw, headers=headers) as response:
            answer = (response.status, await response.text())
        assert answer[0] == 200, (name, answer)
        first = self.sent.setdefault(name, (payload, answer))[1]
        assert answer == first, f"{name}: a repeat got another answer"

    async def only(self, table: Any) -> str:
        (row,) = await rows(self.bot.store, table, "id", decision=self.decision)
        return row["id"]

    async def state(self) -> dict[str, Any]:
        """All that the decision's acts left behind, without the identities that were drawn for it."""
        facts = {
            t.Ballots: ("seat", "cast_by", "capacity", "choice", "live", "ended", "action_ts"),
            t.Conflicts: ("seat", "declared_by", "kind", "ruling", "ruled_by"),
            t.Nominations: ("seat", "person", "state"),
            t.Proxies: ("grantor", "holder", "instruction", "state"),
            t.Events: ("type",),
            t.Outbox: ("kind", "to"),
        }
        found = {}
        for table, names in facts.items():
            kept = await rows(self.bot.store, table, *names, decision=self.decision)
            found[table.__name__] = Counter(tuple(str(value) for value in row.values()) for row in kept)
        return found


def vote(person: str, choice: str, at: int) -> Make:
    async def make(stage: Stage) -> dict[str, Any]:
        return tap(person, f"vote.{choice}", stage.decision, at=at)

    return make


def fill_in(by: str, callback: str, at: int, **fields: str) -> Make:
    async def make(stage: Stage) -> dict[str, Any]:
        return form(by, callback, stage.decision, at=at, **fields)

    return make


def answer(person: str, action: str, table: Any, at: int) -> Make:
    async def make(stage: Stage) -> dict[str, Any]:
        return tap(person, action, await stage.only(table), at=at)

    return make


DECLARE = fill_in("U0DENTAL", "conflict.declare", 1, kind="financial", nature="I would rent the room out.")
SETS: dict[str, tuple[dict[str, Make], tuple[str, ...]]] = {
    "a mind changed twice": (
        {"a": vote("U0GP", "for", 1), "b": vote("U0GP", "against", 2), "c": vote("U0GP", "abstain", 3)}, ()
    ),
    "two voters, one of whom changes": (
        {"a": vote("U0GP", "for", 1), "b": vote("U0AHP", "for", 2), "c": vote("U0GP", "against", 3)}, ()
    ),
    "a conflict, its ruling, and a vote of another": (
        {"a": DECLARE, "b": answer("U0LEAD", "conflict.rule.withdraw", t.Conflicts, 2), "c": vote("U0GP", "for", 3)},
        ("a", "b"),
    ),
    "an alternate sent, who accepts and votes": (
        {"a": fill_in("U0GP", "alternate.send", 1, person="U0ALTERNATE1"),
         "b": answer("U0ALTERNATE1", "alternate.accept", t.Nominations, 2), "c": vote("U0ALTERNATE1", "for", 3)},
        ("a", "b", "c"),
    ),
    "a proxy given and accepted, and the vote of another": (
        {"a": fill_in("U0GP", "proxy.give", 1, holder="U0AHP", instruction="for"),
         "b": answer("U0AHP", "proxy.accept", t.Proxies, 2), "c": vote("U0DENTAL", "against", 3)},
        ("a", "b"),
    ),
}  # fmt: skip


def orders(copies: int, chain: tuple[str, ...]) -> Iterator[str]:
    """Every order of `copies` deliveries of each act. Nobody can answer an offer that was not yet made: the first
    deliveries of a chain keep its order; its repeats come whenever they like."""

    def grow(left: dict[str, int], said: str) -> Iterator[str]:
        if not any(left.values()):
            firsts = [said.index(name) for name in chain]
            if firsts == sorted(firsts):
                yield said
        for name, count in left.items():
            if count:
                yield from grow({**left, name: count - 1}, said + name)

    yield from grow(dict.fromkeys("abc", copies), "")


@pytest.fixture(params=["sqlite", "postgresql"])
async def house(request, tmp_path):
    url = sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url()
    settings = Settings(
        slack_bot_token="xoxb-faults", slack_signing_secret=SECRET, slack_api_url=await stand_in(0), quorate_port=0,
        database_url=url, quorate_sweep_seconds=60,
    )  # fmt: skip
    bot = Quorate(settings)
    await bot.start()
    await open_cluster(bot.store, TEAM)
    from bot.services.people import RememberPerson, remember_person
    from storage.facts import Act, Person

    known = Person(team=TEAM, id="U0ALTERNATE1", name="Alternate")
    await bot.store.run(remember_person, RememberPerson(act=Act(team=TEAM, person=""), person=known))
    async with aiohttp.ClientSession() as session:
        yield bot, session, request.param
    await bot.stop()


@pytest.mark.parametrize("name", SETS)
async def test_every_order_and_number_of_deliveries_ends_as_each_once_in_its_time(house, name):
    bot, session, kind = house
    acts, chain = SETS[name]
    chance = random.Random(name)
    tried = list(orders(2, chain)) if kind == "sqlite" else []
    tried += chance.sample(list(orders(3, chain)), 25)
    body = (await bot.store.bodies())[0].id
    expected = None
    for order in ("abc", *tried):
        stage = Stage(bot, session, await open_another(bot.store, body))
        for letter in order:
            await stage.deliver(letter, acts[letter])
        state = await stage.state()
        expected = expected or state
        assert state == expected, f"delivered as {order}"
