"""The part of the form that is about meetings: their kinds, their notice, standing down, closing."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from bot.rules.basics import Actor, Id, IdOrBlank, Office, Said, Slot, Small, TimeOfDay

_DAY_OF_YEAR = r"^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|[12]\d))$"
"""A month and a day that some year has."""


class MeetingKind(Said):
    """A kind of meeting: who calls it, whether the notice names its matters, and how many days of notice it needs.

    `clear_days` leave out both ends; `days` count the day of the meeting; `working_days` are clear working days.
    """

    called_by: tuple[Actor, ...]
    names_matters: bool = False
    clear_days: Small | None = None
    days: Small | None = None
    working_days: Small | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if sum(one is not None for one in (self.clear_days, self.days, self.working_days)) > 1:
            raise ValueError("must say one of: clear_days, days, working_days")
        return self

    @property
    def notice(self) -> int | None:
        """How many days, of whichever sort; None where the terms name no notice."""
        return next((one for one in (self.clear_days, self.days, self.working_days) if one is not None), None)


class RhythmForm(Said):
    """How often meetings of a kind are held at the least, in months of the calendar, and normally on which day.

    After a meeting in January, `every_months: 2` wants the next in March at the latest. `day`: "thursday",
    "second-thursday" or "last-friday" of the month, or the blank that the body fills with such words.
    """

    kind: Id
    every_months: Annotated[int, Field(ge=1, le=24)]
    day: IdOrBlank | None = None


class StandDownForm(Said):
    """Whose agreement stands a meeting down: every one of these."""

    agreed_by: tuple[Office, ...] = Field(default=(), min_length=1)


class AgendaForm(Said):
    """Who sets the agenda, and lets an item in that came late: all of these offices and seats agree.

    Where none is named, whoever may call the meeting sets it. By when items come is the duty `agenda-items`.
    """

    agreed_by: tuple[Office, ...] = ()
    with_seats: tuple[Id, ...] = ()


class ClosingForm(Said):
    """What must be done before a meeting is closed, and who closes it."""

    closed_by: tuple[Actor, ...] = ()
    financial_log: bool = False


class MeetingsForm(Slot):
    """Meetings: their kinds, and how notice is counted. After `given_until`, notice counts as given the next day.

    `chair_absent`: who sees to the chair of a meeting to which the chair does not come.
    `days_off`: days of every year that are no working days besides weekends and bank holidays ("12-24").
    """

    kinds: dict[Id, MeetingKind] = Field(default_factory=dict)
    given_until: TimeOfDay = "17:00"
    clear_days: Literal["calendar", "working"] = "calendar"
    notice_reading: str = ""
    days_off: tuple[Annotated[str, Field(pattern=_DAY_OF_YEAR)], ...] = ()
    stand_down: StandDownForm = StandDownForm()
    agenda: AgendaForm = AgendaForm()
    closing: ClosingForm = ClosingForm()
    chair_absent: Said | None = None
    rhythm: RhythmForm | None = None
