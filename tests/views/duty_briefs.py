"""What is owed, in every kind that the views can draw."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from bot.rules.ladder import Ladder
from bot.services.duty_lists import BodyDuties, DutiesBrief, DutyLine
from bot.services.owed import Owed
from storage.duty_facts import DutyDone
from tests.views import briefs as b

WORDS = {"chair": "Lead", "alternate": "deputy"}
REVIEW = Owed(
    key="terms-review:2026-12-16", name="terms-review", body="B0", subject="", title="",
    due=datetime(2026, 12, 17, tzinfo=UTC), on=date(2026, 12, 16), clause="7.1", owners=("U0DEVELOPMENTMANAGER",),
    act="duty-done", ladder=Ladder(), zone="Europe/London", words=WORDS,
)  # fmt: skip
PAPERS = replace(
    REVIEW, key="papers:M0", name="papers", subject="M0", meeting="M0", held_at=datetime(2027, 1, 14, 14, tzinfo=UTC),
    act="meeting-agenda", clause="5.5",
)  # fmt: skip
VOTE = replace(
    REVIEW, key="vote:D0:gp", name="vote", subject="D0", decision="D0", ref="cluster-2026-3", title="Wound clinic",
    due=datetime(2026, 12, 16, 17, tzinfo=UTC), act="vote", clause="3.2.4", owners=("U0GP",),
)  # fmt: skip
ALTERNATE = replace(REVIEW, key="alternate:gp:U0GP", name="alternate", title="General Practice", act="name-alternate")
OWN = replace(REVIEW, key="peer-review:2026-12-16", name="own", title="Peer Review", clause="")
DONE = DutyDone(
    team="T0", id="DD00000001", body="B0", key=OWN.key, name="own", title=OWN.title, due_on=date(2026, 12, 16),
    person="U0LEAD", note="", at=datetime(2026, 12, 1, tzinfo=UTC),
)  # fmt: skip


def line(owed: Owed = REVIEW, own: str = "Rhydfelin Cluster", *, late: bool = False, mine: bool = True) -> DutyLine:
    return DutyLine(owed=owed, body=b.body(name=own), late=late, mine=mine)


def brief(*lines: DutyLine, own: str = "Rhydfelin Cluster", runs: bool = True) -> DutiesBrief:
    of_body = BodyDuties(body=b.body(name=own), lines=lines, done=(replace(DONE, title=own),))
    return DutiesBrief(mine=tuple(one for one in lines if one.mine), bodies=(of_body,) if runs else ())


def told(own: str = "Peer Review", **more: object) -> dict[str, object]:
    """The data of a message that a duty was said to be done."""
    said = {"done": "DD00000001", "body": own, "name": "own", "title": own, "due_on": "2026-12-16", "words": WORDS}
    return {**said, "person": "U0DEVELOPMENTMANAGER", "note": own, **more}
