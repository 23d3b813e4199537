"""The whole form: terms of reference as they are written, before anything is worked out from them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from bot.rules.after_slots import AbsenceForm, FailureForm, RatificationForm, SignatureForm, TieForm
from bot.rules.basics import Id, Said, Slot, Words
from bot.rules.duty_slots import BodyLadderForm, DutyForm
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
    seats: Annotated[tuple[SeatForm, ...], Field(min_length=1, max_length=600)]
    attendees: tuple[AttendeeForm, ...] = ()
    offices: tuple[OfficeForm, ...] = ()
    membership: Said
    attendance: Said
    invitation: Said | None = None
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
    ladder: BodyLadderForm = BodyLadderForm()
