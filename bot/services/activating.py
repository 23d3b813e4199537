"""A draft goes live only when a second person has looked at it: of chair and secretariat, the other one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from bot.rules.filling import filled_with
from bot.rules.findings import Finding, Refusal
from bot.rules.terms import TermsError, read_terms
from bot.services.answers import refuse_in, unknown
from bot.services.body_posting import about_body, tell_channel
from bot.services.entry import FieldErrors, check_words
from bot.services.first_days import ALL, first_days, told_days
from bot.services.founding import draft_of, terms_finding
from bot.services.languages import ENGLISH
from bot.services.places import in_charge, offices_of
from bot.services.seating import today
from bot.services.setup import AdoptBody, Adopted, adopt_body, blank_errors, identity_errors
from bot.services.standing import SECRETARIAT
from bot.services.versions import NewVersion, add_version
from storage.facts import Act, Body, Draft, DraftState
from storage.inbox import answerable

if TYPE_CHECKING:
    from bot.rules.terms import Terms
    from storage.transaction import Transaction

AGREED_LIMIT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitDraft:
    """`lint_errors`: how many errors a look through the terms has found (see `bot.rules.lint`)."""

    act: Act
    draft: str
    lint_errors: int = 0


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSubmitted:
    """`asked`: the people of whom one is to activate it."""

    draft: str
    asked: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerDraft:
    act: Act
    draft: str
    activate: bool


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class DraftAnswered:
    draft: str
    body: str
    activated: bool


def wanting(tx: Transaction, draft: Draft, terms: Terms | None) -> dict[str, Finding]:
    """All that still keeps a draft from going live, by field."""
    if terms is None:
        return {"source": Finding(code="terms-missing", met=False, reading="entry")}
    errors = blank_errors(terms)
    if draft.body is not None:
        return errors | _day_errors(tx, draft, terms)
    errors |= identity_errors(tx, key=draft.key, name=draft.name, channel=draft.channel)
    chairs, secretariat = parties(tx, draft, terms)
    if not chairs:
        errors["seats"] = Finding(code="chair-missing", met=False, facts={"seats": terms.may_preside}, reading="entry")
    if not secretariat:
        errors["officers"] = Finding(code="secretariat-missing", met=False, reading="entry")
    elif chairs and len(chairs | secretariat) == 1:
        errors["officers"] = Finding(code="second-person-missing", met=False, reading="entry")
    return errors


def _day_errors(tx: Transaction, draft: Draft, terms: Terms) -> dict[str, Finding]:
    errors: dict[str, Finding] = {}
    if not draft.holds_from:
        errors["holds_from"] = Finding(code="day-missing", met=False, reading="entry")
    elif draft.holds_from < today(tx.now(), terms):
        errors["holds_from"] = Finding(code="day-past", met=False, facts={"day": draft.holds_from}, reading="entry")
    if (wrong := check_words(draft.agreed, name="agreed", limit=AGREED_LIMIT)) is not None:
        errors["agreed"] = wrong
    return errors


def parties(tx: Transaction, draft: Draft, terms: Terms) -> tuple[frozenset[str], frozenset[str]]:
    """Those who may take the chair, and the secretariat: of the body as it is, or of one to come as it is drafted."""
    if draft.body is not None and (body := tx.body(draft.body)) is not None:
        return in_charge(tx, body.id, tx.terms(body.terms))
    held = (draft.seats.get(seat) for seat in terms.may_preside)
    secretariat: Any = draft.officers.get(SECRETARIAT) or ()
    return frozenset(str(one) for one in held if one), frozenset(map(str, secretariat))


def others(tx: Transaction, draft: Draft, terms: Terms, person: str) -> tuple[str, ...]:
    """Who may activate what this person submits: the other of the two, chair or secretariat; nobody for a stranger."""
    chairs, secretariat = parties(tx, draft, terms)
    asked: frozenset[str] = frozenset()
    if person in secretariat:
        asked |= chairs
    if person in chairs:
        asked |= secretariat
    return tuple(sorted(asked - {person}))


def terms_of(draft: Draft) -> Terms | None:
    """The draft's terms with the blanks that are filled; None while none are chosen, or where they cannot be read."""
    try:
        return read_terms(draft.terms, draft.fill) if draft.terms else None
    except TermsError:
        return None


def submit_draft(tx: Transaction, command: SubmitDraft) -> DraftSubmitted | FieldErrors | Refusal:
    """Ask the second person to activate a draft in which nothing is wanting."""
    draft = draft_of(tx, command.draft, command.act.person)
    if isinstance(draft, Refusal):
        return draft
    terms = terms_of(draft)
    errors = wanting(tx, draft, terms)
    if command.lint_errors:
        facts = {"count": command.lint_errors}
        errors["source"] = Finding(code="terms-faults-unreadable", met=False, facts=facts, reading="entry")
    if errors or terms is None:
        return FieldErrors(errors=errors)
    person = command.act.person
    asked = others(tx, draft, terms, person)
    if not asked:
        code = "not-chair-or-secretariat"
        finding = Finding(code=code, clause=terms.membership.clause, met=False, reading=terms.membership.reading)
        return refuse_in(tx, "activation", finding, body=draft.body or "")
    now = tx.now()
    tx.update_draft(draft.id, state=DraftState.SUBMITTED, submitted_by=person, submitted_at=now)
    tx.log(draft.body or "", "setup:draft:submitted", {"draft": draft.id, "asked": list(asked)})
    for one in asked:
        _ask(tx, draft, terms, one, {"by": person, "round": now.isoformat(), "state": DraftState.SUBMITTED.value})
    return DraftSubmitted(draft=draft.id, asked=asked)


def _ask(tx: Transaction, draft: Draft, terms: Terms, person: str, more: dict[str, object]) -> None:
    """Owe the question to one of those who may activate it, or draw it anew once it was answered."""
    body = _as_body(draft)
    data = {
        **about_body(body, terms),
        "draft": draft.id,
        "change": draft.body is not None,
        "key": draft.key,
        "terms": terms.title,
        "channel_name": draft.channel_name,
        "shared": draft.shared,
        "blanks": [[blank.question, filled_with(blank, terms.seats, terms.organisations)] for blank in terms.blanks],
        "seats": [[seat.title, draft.seats.get(seat.id)] for seat in terms.seats] if draft.body is None else [],
        "language": draft.language,
        "since": told_days(draft, terms) if draft.body is None else [],
        "since_all": draft.since.get(ALL),
        "officers": [[office, draft.officers.get(office) or []] for office in offices_of(terms)],
        "holds_from": draft.holds_from,
        "agreed": draft.agreed,
        **more,
    }
    key = f"activation-request:{draft.id}:{person}"
    tx.post("activation-request", body=draft.body or "", to=person, key=key, data=data, share=True)


def _as_body(draft: Draft) -> Body:
    """The body that a draft would make."""
    return Body(team=draft.team, id=draft.id, key=draft.key, name=draft.name, channel=draft.channel, terms="")


def answer_draft(tx: Transaction, command: AnswerDraft) -> DraftAnswered | Refusal:
    """The second person activates what was submitted, or sends it back; whoever submitted it may take it back."""
    draft = tx.lock_draft(command.draft)
    if draft is None:
        return unknown("no-such-draft")
    terms, person = terms_of(draft), command.act.person
    by = draft.submitted_by or draft.started_by
    if draft.state is not DraftState.SUBMITTED or terms is None:
        finding = Finding(code="draft-ended", met=False, reading="state")
        return refuse_in(tx, "activation", finding, body=draft.body or "")
    asked = others(tx, draft, terms, by)
    if person not in (asked if command.activate else {by, *asked, *frozenset().union(*parties(tx, draft, terms))}):
        said = terms.membership
        finding = Finding(code="not-the-second-person", clause=said.clause, met=False, reading=said.reading)
        return refuse_in(tx, "activation", finding, body=draft.body or "")
    body = _live(tx, draft, terms) if command.activate else draft.body or ""
    if isinstance(body, Finding):
        return refuse_in(tx, "activation", body, body=draft.body or "")
    state = DraftState.ACTIVATED if command.activate else DraftState.OPEN
    tx.update_draft(draft.id, state=state, answered_by=person, answered_at=tx.now())
    tx.log(body, "setup:draft:answered", {"draft": draft.id, "activated": command.activate})
    for one in asked:
        _ask(tx, draft, terms, one, {"by": by, "answered_by": person, "state": state.value})
    told = {**about_body(_as_body(draft), terms), "by": person, "activated": command.activate}
    if person != by:
        about = f"{draft.id}:{draft.submitted_at}"
        tx.post("activation-answered", body=body, to=by, key=f"activation-answered:{about}", data=told)
    return DraftAnswered(draft=draft.id, body=body, activated=command.activate)


def _live(tx: Transaction, draft: Draft, terms: Terms) -> str | Finding:
    """Make it so; the body's id, or what has come in the way since it was submitted."""
    if draft.body is not None:
        return _changed(tx, draft)
    command = AdoptBody(
        act=tx.act,
        key=draft.key,
        name=draft.name,
        channel=draft.channel,
        terms=draft.terms,
        fill=draft.fill,
        seats={seat: str(person) for seat, person in draft.seats.items()},
        attendees={place: str(person) for place, person in draft.attendees.items()},
        officers={office: tuple(people) for office, people in draft.officers.items()},  # type: ignore[arg-type]  # lists
        outside={o: tuple((n, e) for n, e in them) for o, them in draft.outside.items()},  # type: ignore[attr-defined]
        language=draft.language or ENGLISH,
        since=first_days(draft, terms, today(tx.now(), terms)),
    )
    adopted = adopt_body(tx, command)
    if not isinstance(adopted, Adopted):
        return next(iter(adopted.errors.values()))
    body = tx.body(adopted.body)
    if body is not None:
        tell_channel(tx, "body-live", body, body.id, about_body(body, tx.terms(body.terms)))
    return adopted.body


def _changed(tx: Transaction, draft: Draft) -> str | Finding:
    body = tx.lock_body(draft.body or "")
    if body is None:
        return Finding(code="no-such-body", met=False, reading="register")
    try:
        terms = read_terms(draft.terms, draft.fill)
    except TermsError as error:
        return terms_finding(error)
    begins = max(draft.holds_from, today(tx.now(), terms))
    new = NewVersion(
        terms=draft.terms,
        fill=draft.fill,
        holds_from=date.fromisoformat(begins).isoformat(),
        agreed=draft.agreed,
        entered_by=draft.submitted_by or draft.started_by,
    )
    add_version(tx, body, new)
    return body.id
