"""The whole form: terms of reference as they are written, before anything is worked out from them."""

from __future__ import annotations

from typing import Annotated, Literal, Self, get_args

from pydantic import Field, model_validator

from bot.rules.after_slots import AbsenceForm, FailureForm, RatificationForm, SignatureForm, TieForm
from bot.rules.basics import Id, Positive, Said, Slot, Small, Words
from bot.rules.meeting_slots import MeetingsForm
from bot.rules.people_slots import AlternatesForm, BallotsForm, ConflictsForm, ProxiesForm, VacanciesForm
from bot.rules.record import Channel
from bot.rules.slots import (
    AttendeeForm,
    BlankForm,
    ChannelForm,
    ClassForm,
    ConsensusForm,
    OfficeForm,
    OrganisationForm,
    QuorumForm,
    Reading,
    SeatForm,
)

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
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
DayOfYear = Annotated[str, Field(pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]|end)$")]


class DueForm(Slot):
    """When a duty falls due; exactly one of these.

    Around a meeting: `days_before`, `clear_days_before`, `weekday_before` (the last such day before it, earlier still
    where that is a holiday), `on_the_day`, `days_after`. By the calendar: `every_years` and `since` what,
    `month_end`, or `each_year` on a day ("06-30", or "02-end" for the last of a month).
    """

    days_before: Small | None = None
    clear_days_before: Small | None = None
    weekday_before: Weekday | None = None
    on_the_day: Literal[True] | None = None
    days_after: Small | None = None
    every_years: Positive | None = None
    since: Literal["adopted", "chair_since"] = "adopted"
    month_end: Literal[True] | None = None
    each_year: DayOfYear | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        given = [name for name in DUE_WAYS if getattr(self, name) is not None]
        if len(given) != 1:
            raise ValueError("must say exactly one of: " + ", ".join(DUE_WAYS))
        return self

    @property
    def follows_a_meeting(self) -> bool:
        """Whether the date follows from a meeting, and not from the calendar."""
        return self.every_years is None and self.month_end is None and self.each_year is None


DUE_WAYS = (
    "days_before",
    "clear_days_before",
    "weekday_before",
    "on_the_day",
    "days_after",
    "every_years",
    "month_end",
    "each_year",
)


class DutyForm(Said):
    """Something that is owed by a date: by whom, and to whom."""

    name: DutyName
    owner: str = "secretariat"
    to: str = "members"
    due: DueForm


class TermsForm(Slot):
    """Terms of reference, slot by slot. A slot that is left out is something the terms do not provide for."""

    id: Id
    title: Words
    source: Annotated[str, Field(max_length=300)] = ""
    parent: Id | None = None
    time_zone: str
    holidays: Literal["England", "Wales", "Scotland", "Northern Ireland"]
    words: dict[Id, Annotated[str, Field(min_length=1, max_length=60)]] = Field(default_factory=dict)
    readings: tuple[Reading, ...] = ()
    blanks: tuple[BlankForm, ...] = ()
    organisations: tuple[OrganisationForm, ...] = ()
    seats: Annotated[tuple[SeatForm, ...], Field(min_length=1, max_length=200)]
    attendees: tuple[AttendeeForm, ...] = ()
    offices: tuple[OfficeForm, ...] = ()
    membership: Said
    attendance: Said
    quorum: QuorumForm
    ballots: BallotsForm
    conflicts: ConflictsForm
    vacancies: VacanciesForm = VacanciesForm()
    alternates: AlternatesForm | None = None
    proxies: ProxiesForm | None = None
    consensus: ConsensusForm | None = None
    classes: Annotated[tuple[ClassForm, ...], Field(min_length=1)]
    channels: dict[Channel, ChannelForm]
    signature: SignatureForm | None = None
    ratification: RatificationForm | None = None
    deferral: Said | None = None
    absence: AbsenceForm | None = None
    confirmation: Said | None = None
    tie: TieForm
    failure: FailureForm | None = None
    meetings: MeetingsForm = MeetingsForm()
    duties: tuple[DutyForm, ...] = ()
