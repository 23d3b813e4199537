"""Duties with a day of their own, and a clock that goes from one look of the sweep to the next."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from bot.services.digesting import DigestQuery, digest
from bot.sweep import sweep
from storage import tables as t
from storage.facts import ActionPoint, Person
from storage.link import Prepared
from tests.services.world import TEAM, Query

DUE = date(2026, 12, 16)
"""A Wednesday: a week, three days and one day before it are a Wednesday, a Sunday and a Tuesday."""
_heads, _outbox, _reminders = map(t.table_of, (t.Heads, t.Outbox, t.Reminders))


def london(month: int, day: int, hour: int = 8, minute: int = 0, *, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


async def acted(world: Any, what: Any) -> Any:
    """Something that is done in the body, and stands in its log."""

    def service(tx: Any, _: Any) -> None:
        what(tx)
        tx.log(world.body, "test:something:done", {})

    await world.store.run(service, Query(act=world.act("U00")))


async def give(world: Any, owner: str, *, due: date = DUE, body: str = "", ident: str = "A1") -> str:
    """An action for somebody, due on a day; the key of the duty."""
    body = body or world.body
    meeting = (await world.look(lambda tx: tx.meetings(world.body)))[0].id
    point = ActionPoint(
        team=TEAM, id=ident, body=body, meeting=meeting, item="", words="Write to the hub", owner=owner,
        due=due.isoformat(), entered_by="U32", entered_at=world.now,
    )  # fmt: skip
    await acted(world, lambda tx: tx.add_action(point))
    if body != world.body:
        await world.store.run(lambda tx, _: tx.log(body, "test:something:done", {}), Query(act=world.act("U00")))
    return f"action:{ident}"


async def done(world: Any, ident: str = "A1") -> None:
    await acted(world, lambda tx: tx.finish_action(ident, tx.now()))


async def lives_in(world: Any, person: str, zone: str) -> None:
    await acted(world, lambda tx: tx.put_person(Person(team=TEAM, id=person, name=person, zone=zone)))


async def goes_to(world: Any, moment: datetime) -> None:
    """Time passes, and the sweep wakes whenever it planned to."""
    await sweep(world.store)
    asked = Prepared(select(_heads.c.look_at).where(_heads.c.look_at.is_not(None)).order_by(_heads.c.look_at))
    while (planned := (await world.store._read(lambda link: link.row(asked)))[0]) <= moment:
        world.now = max(world.now, planned)
        await sweep(world.store)
    world.now = max(world.now, moment)
    await sweep(world.store)


async def jumps_to(world: Any, moment: datetime) -> None:
    """Nobody was there meanwhile."""
    world.now = moment
    await sweep(world.store)


async def entered(world: Any, key: str) -> list[tuple[str, str, date]]:
    """Of one duty: to whom, as what, in the digest of which day."""
    c = _reminders.c
    asked = Prepared(select(c.person, c.kind, c.day).where(c.duty == key).order_by(c.number))
    return [(who, kind.value, day) for who, kind, day in await world.store._read(lambda link: link.rows(asked))]


async def digests(world: Any, person: str) -> dict[str, datetime]:
    """By day, when each digest of somebody is to be sent."""
    c = _outbox.c
    asked = Prepared(select(c.data, c.ready_at).where(c.kind == "digest", c.to == person).order_by(c.ready_at))
    rows = await world.store._read(lambda link: link.rows(asked))
    return {str(data["day"]): at for data, at in rows}


async def told(world: Any, person: str, day: date, key: str = "") -> list[Any]:
    """The lines of somebody's digest as it would be drawn now; of one duty, where it is named."""
    brief = await world.ask(digest, DigestQuery, person, day=day, first=day)
    return [line for line in brief.lines if key in ("", line.owed.key)]


def day(number: int, month: int = 12) -> date:
    return date(2026, month, number)


A_SECOND, A_DAY = timedelta(seconds=1), timedelta(days=1)
