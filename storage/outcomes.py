"""What follows a decision: the signatory's answer, the body's meetings, and what they ratified."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam

from storage import tables as t
from storage.facts import Meeting, Ratification, Signature
from storage.link import Prepared
from storage.mandates import Mandating
from storage.shelf import Shelf

SIGNATURES = Shelf(Signature, t.Signatures, by="decision")
MEETINGS = Shelf(Meeting, t.Meetings)
RATIFICATIONS = Shelf(Ratification, t.Ratifications, by="decision")
_s, _m, _r = SIGNATURES.table.c, MEETINGS.table.c, RATIFICATIONS.table.c

_SIGNATURE = Prepared(SIGNATURES.select().where(_s.decision == bindparam("decision")).order_by(_s.number.desc()))
_RATIFICATION = Prepared(RATIFICATIONS.select().where(_r.decision == bindparam("decision")).order_by(_r.number.desc()))
_of_body = MEETINGS.select().where(_m.body == bindparam("body")).order_by(_m.held_at, _m.id)
_MEETINGS = Prepared(_of_body)
_MEETINGS_AFTER = Prepared(_of_body.where(_m.held_at > bindparam("after")))


class Following(Mandating):
    """The part of a transaction that knows signatures, meetings and ratifications."""

    def add_signature(self, signature: Signature) -> None:
        self._add(SIGNATURES, signature)

    def signature(self, decision: str) -> Signature | None:
        """The latest answer of a signatory."""
        return self._one(SIGNATURES, _SIGNATURE, decision=decision)

    def add_meeting(self, meeting: Meeting) -> None:
        self._add(MEETINGS, meeting)

    def meeting(self, meeting: str) -> Meeting | None:
        return self._find(MEETINGS, meeting)

    def meetings(self, body: str, after: datetime | None = None) -> tuple[Meeting, ...]:
        """The body's meetings, or those held after a moment; the earliest first."""
        if after is None:
            return self._all(MEETINGS, _MEETINGS, body=body)
        return self._all(MEETINGS, _MEETINGS_AFTER, body=body, after=after)

    def add_ratification(self, ratification: Ratification) -> None:
        self._add(RATIFICATIONS, ratification)

    def ratification(self, decision: str) -> Ratification | None:
        """The latest that a meeting recorded."""
        return self._one(RATIFICATIONS, _RATIFICATION, decision=decision)
