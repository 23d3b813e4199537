"""What time it is: the only place that asks, so that a rehearsal can move the hands."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta


@dataclass(slots=True)
class Clock:
    """The host's clock plus an offset. Only a rehearsal ever sets the offset, and only forwards.

    Nobody's rights hang on this clock: deadlines are compared with the database's own, to which the same offset is
    added inside the transaction.
    """

    offset: timedelta = field(default_factory=timedelta)

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC) + self.offset

    def move_to(self, instant: datetime) -> None:
        """Set the hands to an aware `instant`. ValueError when it lies in the past: time never runs backwards."""
        if instant.tzinfo is None:
            raise ValueError("the clock moves to an aware instant")
        moved = instant - datetime.now(UTC)
        if moved < self.offset:
            raise ValueError("the clock only moves forwards")
        self.offset = moved

    def advance(self, step: timedelta) -> None:
        """Move the hands on by `step`. ValueError when it is negative."""
        if step < timedelta(0):
            raise ValueError("the clock only moves forwards")
        self.offset += step
