"""What an act writes into the audit log: one event for each change, in the same transaction as the change."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from storage import tables as t
from storage.audit import VERSION, genesis, leaf_hash
from storage.canonical import encode, moment, plain
from storage.facts import AuditEvent
from storage.link import Link, Prepared
from storage.outcomes import Following
from storage.shelf import Shelf

EVENTS = Shelf(AuditEvent, t.Events, by="seq")
_events, _heads, _texts, _instance = map(t.table_of, (t.Events, t.Heads, t.Texts, t.Instance))

_of_log = (_heads.c.team == bindparam("team"), _heads.c.origin == bindparam("origin"))
_PEEK = Prepared(select(_heads.c.size, _heads.c.leaf).where(*_of_log))
_LOCK = Prepared(select(_heads.c.size, _heads.c.leaf, _heads.c.at).where(*_of_log).with_for_update())
_BEGIN = Prepared(
    lambda insert: (
        insert(_heads)
        .values({name: bindparam(name) for name in ("team", "origin", "body", "size", "leaf", "at")})
        .inline()
        .on_conflict_do_nothing(index_elements=["team", "origin"])
    )
)
_ADVANCE = Prepared(
    update(_heads)
    .where(_heads.c.team == bindparam("by_team"), _heads.c.origin == bindparam("by_origin"))
    .values(size=bindparam("size"), leaf=bindparam("leaf"), at=bindparam("at"))
)
_APPEND = Prepared(insert(_events).values({c.name: bindparam(c.name) for c in _events.c}).inline())
_READ = Prepared(EVENTS.select().where(_events.c.origin == bindparam("origin")).order_by(_events.c.seq))
_COMMIT_TEXT = Prepared(insert(_texts).values({c.name: bindparam(c.name) for c in _texts.c}))
_TEXT = Prepared(
    select(_texts.c.words).where(_texts.c.team == bindparam("team"), _texts.c.commitment == bindparam("commitment"))
)
_INSTALLATION = Prepared(select(_instance.c.uuid))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    body: str
    type: str
    data: Mapping[str, Any]
    decision: str | None
    terms: str


@cache
def _app_version() -> str:
    return version("quorate")


def installation(link: Link) -> str:
    """The name under which this database's logs are known (a UUID)."""
    if "installation" not in link.known:
        row = link.row(_INSTALLATION)
        if row is None:
            raise LookupError("the database has no instance row: migrate it")
        link.known["installation"] = row[0]
    return str(link.known["installation"])


class Logging(Following):
    """The part of a transaction that writes and reads the audit log."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._entries: list[_Entry] = []

    def log(self, body: str, type: str, data: Mapping[str, Any], decision: str | None = None) -> None:  # noqa: A002 - the event's own word
        """Enter an event `source:subject:action` in the body's log ("": the workspace's own).

        It takes its place when the act ends, as the last thing written, so that the log's end is locked for a moment
        only. `data` holds ids, words of closed lists and whole numbers; free text only as a commitment (see `text`).
        Its `seat` and `capacity`, if given, are also named as the actor's. TypeError: `data` holds a float or worse.
        """
        if not self._writing:
            raise TypeError("a reading act writes no log")
        said = dict(data) if decision is None else {"decision": decision, **data}
        terms = self._terms_at(body, decision)
        self._entries.append(_Entry(body=body, type=type, data=plain(said), decision=decision, terms=terms))

    def text(self, words: str) -> str:
        """Keep free text beside the log and return the commitment that stands for it there (hex)."""
        salt = secrets.token_bytes(16)
        commitment = hashlib.sha256(salt + words.encode()).hexdigest()
        self._link.change(_COMMIT_TEXT, team=self.team, commitment=commitment, salt=salt.hex(), words=words)
        return commitment

    def text_of(self, commitment: str) -> str | None:
        """The text that a commitment stands for, unless it was erased."""
        row = self._link.row(_TEXT, team=self.team, commitment=commitment)
        return None if row is None else str(row[0])

    def origin(self, body: str) -> str:
        """The name of a body's log: installation and body. `""`: the workspace's own log."""
        return f"{installation(self._link)}/{body or self.team}"

    def audit(self, body: str) -> Iterator[AuditEvent]:
        """The body's log from its first event on; events of this very act only after its commit."""
        yield from self._all(EVENTS, _READ, origin=self.origin(body))

    def audit_head(self, body: str) -> tuple[int, str]:
        """How many events the log should have, and the hash with which it should end (hex)."""
        origin = self.origin(body)
        row = self._link.noted.get(("log", self.team, origin)) or self._link.row(_PEEK, team=self.team, origin=origin)
        return (0, genesis(origin)) if row is None else (row[0], row[1])

    def _write_log(self) -> None:
        by_body: dict[str, list[_Entry]] = {}
        for entry in self._entries:
            by_body.setdefault(entry.body, []).append(entry)
        for body in sorted(by_body):
            self._append(body, by_body[body])
        self._entries.clear()

    def _append(self, body: str, entries: list[_Entry]) -> None:
        at = self._asked or self.now()
        origin = self.origin(body)
        place = ("log", self.team, origin)
        head = self._link.noted.get(place) or self._link.row(_LOCK, team=self.team, origin=origin)
        if head is None:
            first = {"body": body or None, "size": 0, "leaf": genesis(origin), "at": at}
            self._link.change(_BEGIN, team=self.team, origin=origin, **first)
            head = self._link.row(_LOCK, team=self.team, origin=origin)
        assert head is not None  # noqa: S101 - it was just put there, by us or by somebody at the same time
        size, leaf, before = head
        at = max(at, before)
        for entry in entries:
            event = {"origin": origin, "seq": size, "prev": leaf, "type": entry.type, "at": at}
            written = encode(self._event(entry, {**event, "at": moment(at)}))
            size, leaf = size + 1, leaf_hash(written).hex()
            self._link.change(_APPEND, team=self.team, decision=entry.decision, leaf=leaf, bytes=written, **event)
        self._link.noted[place] = (size, leaf, at)
        self._link.at_the_end(place, _ADVANCE, by_team=self.team, by_origin=origin, size=size, leaf=leaf, at=at)

    def _event(self, entry: _Entry, event: dict[str, Any]) -> dict[str, Any]:
        """Names in order, as `encode` needs them."""
        act = self.act
        return {
            "actor": {
                "capacity": entry.data.get("capacity") or "",
                "seat": entry.data.get("seat") or "",
                "team": act.team,
                "user": act.person,
            },
            "app_version": _app_version(),
            "at": event["at"],
            "data": entry.data,
            "origin": event["origin"],
            "prev": event["prev"],
            "seq": event["seq"],
            "terms_sha256": entry.terms,
            "type": event["type"],
            "v": VERSION,
            "via": {
                "action_ts": act.action_ts,
                "idem_key": act.request,
                "kind": act.via,
                "payload_sha256": act.payload_sha,
            },
        }
