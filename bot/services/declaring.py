"""What somebody enters about an interest, read and checked: every problem at its field."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from bot.rules.findings import Finding
from bot.rules.interests import KINDS, NOTHING, late_by
from bot.services.entry import REASON_LIMIT, TITLE_LIMIT, FieldErrors, check_words, clean_text
from storage.facts import InterestEnd

if TYPE_CHECKING:
    from bot.rules.terms import Terms
    from storage.facts import Interest


class InterestForm(Protocol):
    """The fields of a form about an interest; days are ISO days, or empty."""

    @property
    def kind(self) -> str: ...
    @property
    def nature(self) -> str: ...
    @property
    def organisation(self) -> str: ...
    @property
    def starts_on(self) -> str: ...
    @property
    def ends_on(self) -> str: ...
    @property
    def changed_on(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What was entered, cleaned and read."""

    kind: str
    nature: str
    organisation: str
    starts_on: date | None
    ends_on: date | None
    changed_on: date | None = None


def read_interest(form: InterestForm, *, nothing: bool = True) -> Declared | FieldErrors:
    """What was entered, or everything that is wrong with it, by field. `nothing`: it may be that there is nothing."""
    if nothing and form.kind == NOTHING:
        return Declared(kind=NOTHING, nature="", organisation="", starts_on=None, ends_on=None)
    nature, organisation = clean_text(form.nature, lines=True), clean_text(form.organisation)
    starts = read_day(form.starts_on) if form.starts_on else None
    ends = read_day(form.ends_on) if form.ends_on else None
    changed = read_day(form.changed_on) if form.changed_on else None
    checked = {
        "nature": check_words(nature, name="nature", limit=REASON_LIMIT),
        "organisation": check_words(organisation, name="organisation", limit=TITLE_LIMIT, required=False),
        "starts_on": starts if isinstance(starts, Finding) else None,
        "ends_on": ends if isinstance(ends, Finding) else None,
        "changed_on": changed if isinstance(changed, Finding) else None,
    }
    errors = {field: wrong for field, wrong in checked.items() if wrong is not None}
    if form.kind not in KINDS:
        errors["kind"] = Finding(code="kind-unknown", met=False, facts={"kinds": KINDS}, reading="entry")
    if isinstance(starts, Finding) or isinstance(ends, Finding) or isinstance(changed, Finding):
        return FieldErrors(errors=errors)
    if (wrong := misplaced(starts, ends)) is not None:
        errors["ends_on"] = wrong
    if starts is not None and changed is not None and changed < starts:
        facts = {"first": starts.isoformat()}
        errors["changed_on"] = Finding(code="change-before-first", met=False, facts=facts, reading="entry")
    if errors:
        return FieldErrors(errors=errors)
    return Declared(
        kind=form.kind, nature=nature, organisation=organisation, starts_on=starts, ends_on=ends, changed_on=changed
    )


def misplaced(starts: date | None, ends: date | None) -> Finding | None:
    """Why a last day cannot be one: it lies before the first."""
    if starts is None or ends is None or ends >= starts:
        return None
    return Finding(code="last-day-before-first", met=False, facts={"first": starts.isoformat()}, reading="entry")


def stands(interest: Interest, today: date) -> bool:
    """Whether an interest is declared and not over on a day."""
    return interest.ended is InterestEnd.STANDS and (interest.ends_on is None or interest.ends_on >= today)


def late(interest: Interest, terms: Terms) -> int | None:
    """How many days after it began it was declared, or after it changed said anew; None: in time, or nobody knows."""
    since = interest.starts_on if interest.replaces is None else interest.changed_on
    return late_by(since, day_in(terms, interest.declared_at), terms.conflicts.declare_within_days)


def day_in(terms: Terms, moment: datetime) -> date:
    """The day by the body's own clocks."""
    return moment.astimezone(ZoneInfo(terms.time_zone)).date()


def read_day(text: str) -> date | Finding:
    """A day as a form sends it, `2026-12-01`; or why it is none."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return Finding(code="day-unreadable", met=False, reading="entry")
