"""The one door to what is kept: an act goes in, and when it comes back it is stored."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar

from sqlalchemy import bindparam, func, select, text

from storage import inbox, looking, outbox
from storage import tables as t
from storage.decisions import DECISIONS
from storage.engine import Engine, Work
from storage.facts import Act, Body, Decision, Parcel
from storage.failures import NotStoredError, SchemaError
from storage.feed_facts import Feed
from storage.feeds import feed_of
from storage.link import Link, Prepared
from storage.migrations import migrate, schema_is_current
from storage.people import BODIES
from storage.sqlite import SqliteEngine
from storage.transaction import Transaction


class Command(Protocol):
    """What every command carries."""

    @property
    def act(self) -> Act: ...


R = TypeVar("R")
C = TypeVar("C", bound=Command)
_d = DECISIONS.table.c
_open = select(*DECISIONS.columns).where(text("state = 'open'"))
_DUE = Prepared(_open.where(_d.closes_at <= bindparam("now")).order_by(_d.closes_at, _d.team, _d.id))
_OVERDUE = Prepared(
    select(func.count(), func.min(_d.closes_at, type_=_d.closes_at.type)).where(
        text("state = 'open'"), _d.closes_at <= bindparam("now", type_=_d.closes_at.type)
    )
)
_OPEN = Prepared(_open.order_by(_d.closes_at, _d.team, _d.id))
_BODIES = Prepared(select(*BODIES.columns).order_by(BODIES.table.c.team, BODIES.table.c.key))
_PING = Prepared(select(t.table_of(t.Instance).c.id))


def open_store(url: str, clock: Callable[[], timedelta] | None = None) -> Store:
    """A store for `sqlite:///path` or `postgresql://...`. `clock` is how far the rehearsal has moved the time on."""
    kind = url.partition(":")[0].partition("+")[0]
    if kind == "sqlite":
        return Store(SqliteEngine(url), clock)
    if kind in ("postgresql", "postgres"):
        from storage.postgres import PostgresEngine  # noqa: PLC0415  its driver takes a tenth of a second to load

        return Store(PostgresEngine(url), clock)
    raise ValueError(f"a database is sqlite:///path or postgresql://..., not {kind}:...")


class Store:
    """Runs services, each in one transaction of one workspace, and hands out the messages that they owe."""

    def __init__(self, engine: Engine, offset: Callable[[], timedelta] | None = None) -> None:
        self._engine = engine
        self._offset = offset or timedelta
        self._posted = asyncio.Event()
        self._taking = False
        self.acts = 0
        """How many acts were carried out since the start."""
        self.under_way = 0
        """How many acts were begun here and are not answered yet."""

    async def start(self) -> None:
        """Begin to take acts. SchemaError: the tables are not this program's."""
        if not await asyncio.to_thread(self.schema_is_current):
            raise SchemaError("the database's tables are not those of this program: run quorate migrate")
        await self._engine.start(self._posted.set)
        self._taking = True

    async def stop(self) -> None:
        """Finish acts in flight within ten seconds; new ones are refused."""
        self._taking = False
        await self._engine.stop()

    async def run(self, service: Callable[[Transaction, C], R], command: C) -> R:
        """Do one act and return its answer after the commit. The same request again gets the first answer.

        What the service raises comes back, and nothing is stored. NotStoredError: the database did not take it.
        """
        self.acts += 1
        work = partial(self._perform, service, command)
        self.under_way += 1
        try:
            return await self._write(work, repeatable=bool(command.act.request))
        finally:
            self.under_way -= 1

    async def read(self, query: Callable[[Transaction, C], R], command: C) -> R:
        """Ask what is committed, without keeping writers waiting. The query must not write."""
        return await self._read(lambda link: query(self._transaction(link, command.act, writing=False), command))

    def migrate(self) -> None:
        """Bring the tables up to this program's; data stay."""
        migrate(self._engine.database)

    def schema_is_current(self) -> bool:
        """Whether the tables are this program's."""
        return schema_is_current(self._engine.database)

    def dispose(self) -> None:
        """Let go of a store that was only migrated, never started."""
        self._engine.database.dispose()

    async def ping(self) -> None:
        """Raises if the database does not answer."""
        await self._read(lambda link: link.row(_PING))

    async def now(self) -> datetime:
        """The database's time, with the rehearsal's offset."""
        return await self._read(self._clock)

    async def due(self, now: datetime) -> list[tuple[str, str]]:
        """`(team, decision)` of all open decisions whose deadline has come, in the order of the deadlines."""
        return [(decision.team, decision.id) for decision in await self._decisions(_DUE, now=now)]

    async def overdue(self, now: datetime) -> tuple[int, datetime | None]:
        """How many deadlines have come and are not closed yet, and when the first of them was."""
        row = await self._read(lambda link: link.row(_OVERDUE, now=now))
        return (0, None) if row is None else (row[0], row[1])

    async def to_look_at(self, now: datetime, *, rest: timedelta, most: int) -> list[tuple[str, str]]:
        """`(team, body)` of the bodies to which time may bring something, or whose log went on: see `looking`."""
        return await self._read(lambda link: looking.to_look_at(link, now, rest=rest, most=most))

    async def next_look(self, now: datetime) -> datetime | None:
        """When the next look at a body is planned."""
        return await self._read(lambda link: looking.next_look(link, now))

    async def open_decisions(self) -> tuple[Decision, ...]:
        """All open decisions of all workspaces, in the order of their deadlines."""
        return await self._decisions(_OPEN)

    async def feed(self, feed: str) -> Feed | None:
        """The private address of a calendar by its id, in whichever workspace; ended ones too."""
        return await self._read(lambda link: feed_of(link, feed))

    async def bodies(self) -> tuple[Body, ...]:
        """All bodies of all workspaces."""
        return await self._read(lambda link: BODIES.all(link, _BODIES))

    async def claim(self, limit: int, now: datetime, lease_seconds: int) -> list[Parcel]:
        """Take parcels to send: one a recipient, the oldest first; others get them only after the lease."""
        lease = timedelta(seconds=lease_seconds)
        return await self._write(partial(outbox.claim, limit=limit, now=now, lease=lease), repeatable=False)

    async def renew(self, parcel: Parcel, now: datetime, lease_seconds: int) -> bool:
        """Have it for as long again from now on. False: the lease was lost to somebody else."""
        work = partial(outbox.renew, parcel=parcel, until=now + timedelta(seconds=lease_seconds))
        return await self._write(work, repeatable=True)

    async def settle(self, parcel: Parcel, sent_channel: str, sent_ts: str, rest_until: datetime | None = None) -> bool:
        """It was sent; nothing more to the same recipient until it has rested. False: the lease was lost."""
        work = partial(outbox.settle, parcel=parcel, sent_channel=sent_channel, sent_ts=sent_ts, rest_until=rest_until)
        return await self._write(work, repeatable=True)

    async def postpone(self, parcel: Parcel, until: datetime, why: str, rest_until: datetime | None = None) -> bool:
        """Try it later, and nothing to the same recipient until it has rested. False: the lease was lost."""
        work = partial(outbox.postpone, parcel=parcel, until=until, why=why, rest_until=rest_until)
        return await self._write(work, repeatable=True)

    async def bury(self, parcel: Parcel, why: str) -> bool:
        """It can never be sent. False: the lease was lost."""
        return await self._write(lambda link: outbox.bury(link, parcel, why), repeatable=True)

    async def backlog(self, now: datetime) -> tuple[int, datetime | None]:
        """How many parcels are overdue, and since when the oldest is."""
        return await self._read(lambda link: outbox.backlog(link, now))

    async def next_parcel(self, now: datetime) -> datetime | None:
        """When a parcel that waits for its time is ready."""
        return await self._read(lambda link: outbox.coming(link, now))

    async def wait_for_post(self, timeout: float) -> None:  # noqa: ASYNC109 - not to be told is ordinary here
        """Return when an act here has owed a message, or after so many seconds."""
        try:
            await asyncio.wait_for(self._posted.wait(), timeout)
        except TimeoutError:
            return
        self._posted.clear()

    def wake(self) -> None:
        """Let whoever waits for a message look again now."""
        self._posted.set()

    def _perform(self, service: Callable[[Transaction, C], R], command: C, link: Link) -> R:
        answered = None if link.hopeful else inbox.recall(link, command.act)
        if answered is not None:
            first: R = answered.value
            return first
        tx = self._transaction(link, command.act, writing=True)
        answer = service(tx, command)
        tx.finish(answer)
        return answer

    def _transaction(self, link: Link, act: Act, *, writing: bool) -> Transaction:
        return Transaction(link, act, self._clock, writing=writing)

    def _clock(self, link: Link) -> datetime:
        return self._engine.clock(link) + self._offset()

    async def _decisions(self, statement: Prepared, **values: datetime) -> tuple[Decision, ...]:
        return await self._read(lambda link: DECISIONS.all(link, statement, **values))

    async def _write(self, work: Work[R], *, repeatable: bool) -> R:
        self._must_take()
        return await self._engine.write(work, repeatable=repeatable)

    async def _read(self, work: Work[R]) -> R:
        self._must_take()
        return await self._engine.read(work)

    def _must_take(self) -> None:
        if not self._taking:
            raise NotStoredError("the store is not running")
