"""The messages that are owed: written with the act that owes them, claimed, sent and settled one by one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Table, bindparam, case, exists, func, literal_column, or_, select, text, update

from storage import tables as t
from storage.facts import Parcel
from storage.link import Link, Prepared
from storage.tables.ledger import ASKING

TABLE: Table = t.table_of(t.Outbox)
_NAMES = (
    *("team", "id", "key", "kind", "body", "to", "decision", "data", "reminder", "attempts"),
    *("tried_at", "sent_channel", "sent_ts", "version", "taken"),
)
_GIVEN = ("team", "id", "key", "kind", "body", "to", "decision", "data", "reminder", "ready_at")
_PENDING: Any = literal_column("'pending'")
"""Spelled out, not bound: an index of the pending rows only serves a query that says so."""
_ZERO: Any = literal_column("0")
_NOTHING: Any = literal_column("''")
_NEW = {
    "state": _PENDING,
    "attempts": _ZERO,
    "taken": _ZERO,
    "version": _ZERO,
    "sent_channel": _NOTHING,
    "sent_ts": _NOTHING,
    "why": _NOTHING,
}


def _insert(insert: Any) -> Any:
    return insert(TABLE).values({name: bindparam(name) for name in _GIVEN} | _NEW).inline()


def _refresh(insert: Any) -> Any:
    row = _insert(insert)
    waiting = TABLE.c.state == _PENDING
    return row.on_conflict_do_update(
        index_elements=["team", "key"],
        set_={
            "state": _PENDING,
            "version": TABLE.c.version + 1,
            "data": row.excluded.data,
            "to": row.excluded.to,
            "sent_channel": case((TABLE.c.to == row.excluded.to, TABLE.c.sent_channel), else_=""),
            "sent_ts": case((TABLE.c.to == row.excluded.to, TABLE.c.sent_ts), else_=""),
            "ready_at": case((waiting, TABLE.c.ready_at), else_=row.excluded.ready_at),
            "attempts": case((waiting, TABLE.c.attempts), else_=0),
            "tried_at": case((waiting, TABLE.c.tried_at), else_=None),
            "why": "",
        },
    )


_POST = Prepared(lambda insert: _insert(insert).on_conflict_do_nothing(index_elements=["team", "key"]))
_SHARE = Prepared(_refresh)

_other = TABLE.alias("other")
_same_recipient = (_other.c.team == TABLE.c.team, _other.c.to == TABLE.c.to)
_now = bindparam("now", type_=TABLE.c.ready_at.type)
_free = or_(TABLE.c.leased_until.is_(None), TABLE.c.leased_until <= _now)
_other_free = or_(_other.c.leased_until.is_(None), _other.c.leased_until <= _now)
_before = or_(
    _other.c.ready_at < TABLE.c.ready_at,
    (_other.c.ready_at == TABLE.c.ready_at) & (_other.c.number < TABLE.c.number),
)
_CANDIDATES = Prepared(
    select(TABLE.c.number, *[TABLE.c[name] for name in _NAMES])
    .where(TABLE.c.state == _PENDING, TABLE.c.ready_at <= _now, _free)
    .where(~exists().where(*_same_recipient, _other.c.leased_until > _now))
    .where(
        ~exists().where(*_same_recipient, _other.c.state == _PENDING, _other.c.ready_at <= _now, _other_free, _before)
    )
    .order_by(TABLE.c.ready_at, TABLE.c.number)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=TABLE)
)
_TAKE = Prepared(
    update(TABLE)
    .where(TABLE.c.number == bindparam("by_number"))
    .values(
        leased_until=bindparam("leased_until"),
        attempts=TABLE.c.attempts + 1,
        tried_at=func.coalesce(TABLE.c.tried_at, _now),
        taken=TABLE.c.taken + 1,
        state=case((TABLE.c.reminder.is_(True), "taken"), else_="pending"),
    )
)
_mine = (
    TABLE.c.team == bindparam("by_team"),
    TABLE.c.key == bindparam("by_key"),
    TABLE.c.taken == bindparam("by_taken"),
    TABLE.c.leased_until.is_not(None),
)
_same_place: Any = TABLE.c.to == bindparam("by_to", type_=TABLE.c.to.type)
"""It may have been asked for in another channel while it was sent to the old one."""
_SETTLE = Prepared(
    update(TABLE)
    .where(*_mine)
    .values(
        sent_channel=case((_same_place, bindparam("sent_channel")), else_=""),
        sent_ts=case((_same_place, bindparam("sent_ts")), else_=""),
        leased_until=bindparam("rest_until"),
        attempts=0,
        tried_at=None,
        why="",
        state=case((TABLE.c.version == bindparam("by_version", type_=TABLE.c.version.type), "sent"), else_="pending"),
    )
)
_POSTPONE = Prepared(
    update(TABLE)
    .where(*_mine)
    .values(ready_at=bindparam("until"), leased_until=bindparam("rest_until"), why=bindparam("why"), state="pending")
)
_BURY = Prepared(
    update(TABLE)
    .where(*_mine)
    .values(
        leased_until=None,
        why=bindparam("why"),
        state=case((TABLE.c.version == bindparam("by_version", type_=TABLE.c.version.type), "buried"), else_="pending"),
    )
)
_RENEW = Prepared(update(TABLE).where(*_mine).values(leased_until=bindparam("until")))
_BACKLOG = Prepared(
    select(func.count(), func.min(TABLE.c.ready_at, type_=TABLE.c.ready_at.type)).where(
        TABLE.c.state == _PENDING, TABLE.c.ready_at <= _now
    )
)
_NEXT = Prepared(
    select(func.min(TABLE.c.ready_at, type_=TABLE.c.ready_at.type)).where(
        TABLE.c.state == _PENDING, TABLE.c.ready_at > _now
    )
)

_again = {
    "state": _PENDING,
    "version": TABLE.c.version + 1,
    "attempts": _ZERO,
    "why": _NOTHING,
    "ready_at": bindparam("now", type_=TABLE.c.ready_at.type),
}
_was_sent = (TABLE.c.team == bindparam("by_team"), TABLE.c.state == literal_column("'sent'"), TABLE.c.sent_ts != "")
_about = (*_was_sent, TABLE.c.decision == bindparam("by_decision"), text(ASKING))
_REDRAW = Prepared(update(TABLE).where(*_about).values(_again))
_REDRAW_TO = Prepared(update(TABLE).where(*_about, TABLE.c.to == bindparam("by_to")).values(_again))
_REDRAW_ONE = Prepared(update(TABLE).where(*_was_sent, TABLE.c.key == bindparam("by_key")).values(_again))


def redraw(link: Link, team: str, now: datetime, *, decision: str = "", to: str = "", key: str = "") -> None:
    """Owe anew what was sent: under this key, or what asks for something about this decision (`to`: of one person).

    What was never sent stays as it is: it is drawn when its turn comes, as things then stand.
    """
    if key:
        link.change(_REDRAW_ONE, by_team=team, by_key=key, now=now)
    elif to:
        link.change(_REDRAW_TO, by_team=team, by_decision=decision, by_to=to, now=now)
    else:
        link.change(_REDRAW, by_team=team, by_decision=decision, now=now)
    link.posted = True


def put(link: Link, posted: Mapping[str, Any], *, share: bool) -> None:
    """Owe one message. The same key again: nothing, or with `share` the message is owed anew."""
    if share:
        link.at_the_end(("message", posted["team"], posted["key"]), _SHARE, **posted)
    else:
        link.change(_POST, **posted)
    link.posted = True


def claim(link: Link, *, limit: int, now: datetime, lease: timedelta) -> list[Parcel]:
    """Take the parcels that are ready, for as long as the lease: one a recipient, the oldest first.

    A reminder is marked as taken for good: it is sent at most once.
    """
    parcels = []
    for number, *said in link.rows(_CANDIDATES, now=now, most=limit):
        row = dict(zip(_NAMES, said, strict=True))
        link.change(_TAKE, by_number=number, leased_until=now + lease, now=now)
        row |= {"body": row["body"] or "", "attempts": row["attempts"] + 1, "taken": row["taken"] + 1}
        parcels.append(Parcel(**row))
    return parcels


def settle(link: Link, parcel: Parcel, sent_channel: str, sent_ts: str, rest_until: datetime | None = None) -> bool:
    """It was sent. If it was asked for again meanwhile it stays owed. False: the lease was lost to somebody else.

    Until `rest_until` no program is handed anything more for the same recipient.
    """
    sent = {"sent_channel": sent_channel, "sent_ts": sent_ts, "by_version": parcel.version, "rest_until": rest_until}
    return link.change(_SETTLE, **_claimed(parcel), **sent, by_to=parcel.to) == 1


def postpone(link: Link, parcel: Parcel, until: datetime, why: str, rest_until: datetime | None = None) -> bool:
    """It surely was not sent, or may be looked for before it is sent again: try later. The rest as for `settle`."""
    return link.change(_POSTPONE, **_claimed(parcel), until=until, why=why, rest_until=rest_until) == 1


def bury(link: Link, parcel: Parcel, why: str) -> bool:
    """It can never be sent. If it was asked for again meanwhile it stays owed. False: as for `settle`."""
    return link.change(_BURY, **_claimed(parcel), why=why, by_version=parcel.version) == 1


def renew(link: Link, parcel: Parcel, until: datetime) -> bool:
    """It is still being sent. False: as for `settle`."""
    return link.change(_RENEW, **_claimed(parcel), until=until) == 1


def backlog(link: Link, now: datetime) -> tuple[int, datetime | None]:
    """How many parcels are overdue, and since when the oldest is."""
    row = link.row(_BACKLOG, now=now)
    return (0, None) if row is None else (row[0], row[1])


def coming(link: Link, now: datetime) -> datetime | None:
    """When the next parcel that waits for its time is ready; None where none waits."""
    row = link.row(_NEXT, now=now)
    return None if row is None else row[0]


def _claimed(parcel: Parcel) -> dict[str, Any]:
    return {"by_team": parcel.team, "by_key": parcel.key, "by_taken": parcel.taken}
