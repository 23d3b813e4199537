"""The three bodies, and short ways to say who was there and how they voted."""

from __future__ import annotations

from functools import cache

from bot.reading import load_terms
from bot.rules.findings import Finding, Outcome
from bot.rules.record import Alternate, Ballot, Capacity, Channel, Choice, Proxy, Record
from bot.rules.terms import Terms

PCPG_FILL = (
    ("quorum", 7),
    ("chair", "director-of-public-health"),
    ("vice_chair", "county-director"),
    ("meeting_day", "Thursday"),
    ("secretariat", "Planning Directorate"),
)
FOR, AGAINST, ABSTAIN = Choice.FOR, Choice.AGAINST, Choice.ABSTAIN


@cache
def cluster() -> Terms:
    return load_terms("cluster")


@cache
def pcpg() -> Terms:
    return load_terms("pcpg", dict(PCPG_FILL))


@cache
def pmg() -> Terms:
    return load_terms("pmg")


def votes(**choices: Choice) -> tuple[Ballot, ...]:
    """Ballots by seat; a seat's dashes are written as underscores."""
    return tuple(Ballot(seat=seat.replace("_", "-"), choice=choice) for seat, choice in choices.items())


def first(terms: Terms, count: int, choice: Choice = FOR, skip: tuple[str, ...] = ()) -> tuple[Ballot, ...]:
    """Ballots of the first so many seats, passing over some."""
    seats = [seat.id for seat in terms.seats if seat.id not in skip]
    return tuple(Ballot(seat=seat, choice=choice) for seat in seats[:count])


def record(decision_class: str = "ordinary", **facts: object) -> Record:
    return Record(decision_class=decision_class, **facts)  # type: ignore[arg-type]


def through_alternate(seat: str, choice: Choice = FOR) -> Ballot:
    return Ballot(seat=seat, choice=choice, capacity=Capacity.ALTERNATE)


def proxy(grantor: str, holder: str = "lead", instruction: Choice | None = FOR) -> Proxy:
    return Proxy(grantor=grantor, holder=holder, instruction=instruction)


def alternate(seat: str, *, notified: bool = True, cleared: bool = False) -> Alternate:
    return Alternate(seat=seat, notified=notified, cleared=cleared)


def finding(outcome: Outcome, code: str) -> Finding:
    return next(one for one in outcome.findings if one.code == code)


REMOTE, URGENT, MEETING = Channel.REMOTE, Channel.URGENT, Channel.MEETING
