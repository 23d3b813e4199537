"""Five hundred members of one body vote on one decision within ten seconds."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import bot.terms
from bot.reading import read_yaml
from bot.rules.record import Channel
from bot.services.opening import OpenDecision, Opened, open_decision
from bot.services.setup import AdoptBody, Adopted, adopt_body
from storage.facts import Act
from storage.store import Store
from tests.bench import TEAM
from tests.databases import postgres_url

MEMBERS, SECONDS = 500, 10
CHANNEL = "C0CLUSTER"


def crowd(members: int) -> list[str]:
    """The people who hold the seats."""
    return [f"U0CROWD{number}" for number in range(members)]


async def seat(store: Store, members: int) -> str:
    """A cluster of so many members, on the shipped terms with more seats, and a decision open for votes; its id."""
    terms: Any = copy.deepcopy(
        read_yaml((Path(bot.terms.__file__).parent / "cluster.yaml").read_text(), "cluster").data
    )
    terms["seats"] += [{"id": f"m{n}", "title": f"Member {n}"} for n in range(len(terms["seats"]), members)]
    people = crowd(members)
    third, half, three_quarters = -(-members // 3), members // 2 + 1, -(-3 * members // 4)
    fill = {
        "cluster_name": "Crowd", "members": members, "quorum": third, "majority": half, "three_quarters": three_quarters,
        "agreed_on": "2026-02-10", "review_on": "2027-02-10",
    }  # fmt: skip
    adopted = await store.run(
        adopt_body,
        AdoptBody(
            act=Act(team=TEAM, person="U00", request=""), key="crowd", name="Crowd", channel=CHANNEL, terms=terms, fill=fill,
            seats={one["id"]: person for one, person in zip(terms["seats"], people, strict=True)}, attendees={},
            officers={"signatory": ("U0SIGN",), "secretariat": ("U0SECRETARY",)}, meetings=(),
        ),
    )  # fmt: skip
    assert isinstance(adopted, Adopted), adopted
    opened = await store.run(
        open_decision,
        OpenDecision(
            act=Act(team=TEAM, person=people[0], request="", via="bench"), body=adopted.body, title="A clinic", text="Why",
            decision_class="financial", channel=Channel.REMOTE, amount="12500", time="17:00",
            date=(datetime.now(UTC).date() + timedelta(days=60)).isoformat(),
        ),
    )  # fmt: skip
    assert isinstance(opened, Opened), opened
    return opened.decision


def gaps(calls: list[dict[str, Any]]) -> list[float]:
    """Seconds between one showing of the card and the next, as Slack's own side saw them."""
    times = sorted(call["at"] for call in calls if call["channel"] == CHANNEL)
    return [later - earlier for earlier, later in pairwise(times)]


def show() -> None:
    """On each database: how long acknowledgements took, and how often the card was drawn."""
    from tests.bench.votes import load, server  # it starts servers that import this

    for name, database in (("SQLite", ""), ("PostgreSQL", postgres_url())):
        with server("slack", "0") as slack:
            with server("crowd", "0", slack["url"], database) as made:
                order = {"kind": "open", "a_second": MEMBERS // SECONDS, "count": MEMBERS, "people": crowd(MEMBERS)}
                found = load(made, warm_up=0, **order)
            with urlopen(slack["url"].replace("/api/", "/calls")) as answer:  # noqa: S310  our own stand-in
                between = gaps(json.load(answer))
        print(
            f"  {name:<12}{MEMBERS} members in {SECONDS} s: median {found['median_ms']:.1f} ms, p99 {found['p99_ms']:.1f} ms "
            f"(goal 1000), last {found['last_ms']:.0f} ms, refused or failed {found['wrong']:.0f}; the card was drawn "
            f"{len(between) + 1} times, {min(between, default=0):.2f} s apart at the least",
            flush=True,
        )
