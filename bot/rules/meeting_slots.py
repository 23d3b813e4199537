"""The part of the form that is about meetings: their kinds, their notice, standing down, closing."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from bot.rules.basics import Actor, Id, Office, Said, Slot, Small, TimeOfDay


class MeetingKind(Said):
    """A kind of meeting: who calls it, whether the notice names its matters, and how many clear days it needs."""

    called_by: tuple[Actor, ...]
    names_matters: bool = False
    clear_days: Small | None = None


class StandDownForm(Said):
    """Whose agreement stands a meeting down: every one of these."""

    agreed_by: tuple[Office, ...] = Field(min_length=1)


class ClosingForm(Said):
    """What must be done before a meeting is closed, and who closes it."""

    closed_by: tuple[Actor, ...]
    financial_log: bool = False


class MeetingsForm(Slot):
    """Meetings: their kinds, and how notice is counted. After `given_until`, notice counts as given the next day."""

    kinds: dict[Id, MeetingKind]
    given_until: TimeOfDay = "17:00"
    clear_days: Literal["calendar", "working"] = "calendar"
    notice_reading: str = ""
    stand_down: StandDownForm
    closing: ClosingForm
