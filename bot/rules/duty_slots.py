"""The part of the form that is about duties: what is owed, by whom, by when, and who is reminded of it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, model_validator

from bot.rules.basics import Id, Positive, Said, Slot, Small
from bot.rules.ladder import Ladder

MeetingDuty = Literal["agenda-items", "papers", "declarations", "minutes", "financial-log", "ratification"]
CalendarDuty = Literal[
    "terms-review",
    "membership-review",
    "membership-confirmation",
    "chair-rotation",
    "declarations-refresh",
    "spending-plan",
    "risk-assessment",
    "payment-protocol",
    "schedules-review",
    "business-plan",
    "pooled-fund-report",
    "budget-setting",
    "budget-plan",
    "budget-sign-off",
]
DutyName = Literal[MeetingDuty, CalendarDuty]
MEETING_DUTIES: tuple[str, ...] = get_args(MeetingDuty)
CALENDAR_DUTIES: tuple[str, ...] = get_args(CalendarDuty)
OTHER_DUTIES = ("apologies-cover", "chair-cover", "minutes-release", "alternate", "vacancy", "missed-meetings")
"""Duties of which the record itself says whether they are done. The release counts from the approving meeting."""
NAMED_DUTIES = (*MEETING_DUTIES, *CALENDAR_DUTIES, *OTHER_DUTIES)
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
DayOfYear = Annotated[str, Field(pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]|end)$")]
OWN = "own"
"""How a duty is called that the terms name in words of their own."""
_AROUND = ("days_before", "clear_days_before", "weekday_before", "on_the_day", "days_after")
_BY_CALENDAR = ("every_years", "every_months", "month_end", "each_year", "on_blank")
_BY_RECORD = {
    "days_in_post": "alternate",
    "days_vacant": "vacancy",
    "meetings_missed": "missed-meetings",
}
DUE_WAYS = (*_AROUND, *_BY_CALENDAR, *_BY_RECORD)


class DueForm(Slot):
    """When a duty falls due; exactly one of these.

    Around a meeting: `days_before`, `clear_days_before`, `weekday_before` (the last such day before it, earlier still
    where that is a holiday), `on_the_day`, `days_after`. By the calendar: `every_years` or `every_months` and `since`
    what, `month_end`, `each_year` on a day ("06-30", or "02-end" for the last of a month), or `on_blank`: the day that
    fills a blank. By the record: so many `days_in_post` or `days_vacant` of a seat, so many `meetings_missed` running
    by a place in attendance.
    """

    days_before: Small | None = None
    clear_days_before: Small | None = None
    weekday_before: Weekday | None = None
    on_the_day: Literal[True] | None = None
    days_after: Small | None = None
    every_years: Positive | None = None
    every_months: Positive | None = None
    since: Literal["adopted", "chair_since"] = "adopted"
    month_end: Literal[True] | None = None
    each_year: DayOfYear | None = None
    on_blank: Id | None = None
    days_in_post: Small | None = None
    days_vacant: Small | None = None
    meetings_missed: Positive | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if sum(getattr(self, name) is not None for name in DUE_WAYS) != 1:
            raise ValueError("must say exactly one of: " + ", ".join(DUE_WAYS))
        return self

    @cached_property
    def way(self) -> str:
        """Which of the ways it is."""
        return next(name for name in DUE_WAYS if getattr(self, name) is not None)

    @property
    def follows_a_meeting(self) -> bool:
        """Whether the date follows from a meeting, and neither from the calendar nor from the record."""
        return self.way in _AROUND

    @property
    def by_the_calendar(self) -> bool:
        """Whether the date follows from the calendar alone."""
        return self.way in _BY_CALENDAR


class LadderForm(Slot):
    """When people are reminded: `before`, so many days before the day, to whoever owes it; then so many days after it.

    `within`: what the terms name no day for is due so many days after it arose (a signature, a ruling). What is
    left out stays as the body's ladder has it, or the usual one.
    """

    before: Annotated[tuple[Annotated[int, Field(ge=0, le=366)], ...], Field(max_length=12)] | None = None
    chair_after: Positive | None = None
    secretariat_after: Positive | None = None
    within: Positive | None = None

    def over(self, usual: Ladder) -> Ladder:
        """The ladder that this makes of the usual one."""
        return replace(usual, **{name: one for name, one in self.__dict__.items() if one is not None})


class BodyLadderForm(LadderForm):
    """The body's ladder; `of`: another for duties that have no slot of their own, by name (`signature`, `action`)."""

    of: dict[Id, LadderForm] = Field(default_factory=dict)

    def over(self, usual: Ladder) -> Ladder:
        """The ladder that this makes of the usual one."""
        return LadderForm(**{name: getattr(self, name) for name in LadderForm.model_fields}).over(usual)


class DutyForm(Said):
    """Something that is owed by a date: by whom, and to whom.

    `title`: what it is called, for a duty that only these terms know. `met_by`: it is met once the latest of that
    other duty is done.
    """

    name: Id
    title: Annotated[str, Field(max_length=150)] = ""
    owner: str = "secretariat"
    to: str = "members"
    due: DueForm
    met_by: Id | None = None
    ladder: LadderForm = LadderForm()

    @model_validator(mode="after")
    def _counted(self) -> Self:
        way = self.due.way
        if way in _BY_RECORD and _BY_RECORD[way] != self.name:
            raise ValueError(f"{way} is only for the duty {_BY_RECORD[way]}")
        return self

    @property
    def called(self) -> str:
        """The name by which the words for it are found."""
        return self.name if self.name in NAMED_DUTIES and not self.title else OWN
