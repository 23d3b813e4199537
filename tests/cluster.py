"""A cluster with its twelve members and a financial decision open for votes, for tests that start from there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import demo
from bot.adopting import adopt, read_bodies
from bot.reading import read_yaml
from bot.rules.record import Channel
from bot.services.opening import OpenDecision, Opened, open_decision
from bot.services.setup import Adopted
from storage.facts import Act
from storage.store import Store


async def open_cluster(store: Store, team: str) -> str:
    """Adopt the demo's cluster in `team` and open a decision in it that stays open for months; the decision's id."""
    story = read_yaml(demo.STORY.read_text(encoding="utf-8"), "demo.yaml").data
    bodies = [body | {"meetings": []} for body in story["bodies"] if body["key"] == "cluster"]
    (adopted,) = await adopt(store, team, read_bodies({"bodies": bodies}), Path("bot"))
    assert isinstance(adopted, Adopted), adopted
    opened = await store.run(
        open_decision,
        OpenDecision(
            act=Act(team=team, person="U0LEAD", request="", via="test"), body=adopted.body, title="A clinic", text="Why",
            decision_class="financial", channel=Channel.REMOTE, amount="12500", time="17:00",
            date=(datetime.now(UTC).date() + timedelta(days=300)).isoformat(),
        ),
    )  # fmt: skip
    assert isinstance(opened, Opened), opened
    return opened.decision
