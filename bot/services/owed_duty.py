"""A duty that somebody owes now or soon: which, to whom it falls, by when, by which clause, and what settles it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from bot.rules.ladder import Ladder


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """A duty that somebody owes now or soon; one that is done is not there any more."""

    key: str
    """Which duty it is, for good: "papers:MEETING", "vote:DECISION:SEAT", "terms-review:2027-03-01". One in a body."""
    name: str
    """There are words for each, `duty-<name>`; `own`: a duty that only the terms know, by its `title`."""
    body: str
    subject: str
    """The id of what its button is about: a meeting, decision, conflict, offer or action; "": the body itself."""
    title: str
    """What people call that subject; "": there is nothing to call."""
    due: datetime
    """The instant (UTC) by which it is due; a whole day ends with its local midnight."""
    on: date
    """The body's own day on which it is due."""
    clause: str
    owners: tuple[str, ...]
    """The people who owe it still; where nobody is left who could, the chair, or else the secretariat."""
    act: str
    """What settles it: as `Waits.act`, or `duty-done`."""
    ladder: Ladder
    decision: str = ""
    """The decision that it is about; "": none."""
    ref: str = ""
    """Of the decision."""
    meeting: str = ""
    """The meeting that it is about; "": none."""
    held_at: datetime | None = None
    """When that meeting is held."""
    zone: str = ""
    """The body's time zone."""
    words: Mapping[str, str] = field(default_factory=dict)
    """The body's own words, as in its terms."""
