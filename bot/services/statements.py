"""What members say on a decision that is no vote: that they lack the authority, a position in writing, their views."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.rules.record import Choice
from bot.services.answers import refuse, unknown
from bot.services.authority import found, untimely
from bot.services.entry import FieldErrors, check_words, clean_text
from bot.services.posting import refresh_card, tell
from bot.services.presiding import presider
from bot.services.standing import Right, recused_seats, right_to_vote
from storage.facts import Act, Said, Statement
from storage.inbox import answerable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.rules.terms import Terms
    from storage.facts import Decision
    from storage.transaction import Transaction

WORDS_LIMIT = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class LackAuthority:
    """`lacks` False: the authority has been given, and the earlier statement is taken back."""

    act: Act
    decision: str
    lacks: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class StatePosition:
    """What an organisation intends, in writing and beforehand; `organisation` "": the one that the seat speaks for."""

    act: Act
    decision: str
    choice: Choice
    words: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareViews:
    act: Act
    decision: str
    words: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """`statement` "": an earlier one was taken back."""

    statement: str
    decision: str
    ref: str
    seat: str
    kind: Said


def lack_authority(tx: Transaction, command: LackAuthority) -> Stated | Refusal:
    """Say that one lacks the authority to agree: where the terms say so, the matter is then deferred."""
    both = _speaker(tx, command.decision, "authority")
    if isinstance(both, Refusal):
        return both
    decision, terms, right = both
    before = _standing(tx, decision, [Said.LACKS_AUTHORITY], right.seat)
    finding = _unfit_to_defer(tx, decision, terms, right.seat)
    if finding is None and not command.lacks and not before:
        finding = found(terms, "nothing-to-take-back", "deferral", seat=right.seat)
    if finding is not None:
        return refuse(tx, "authority", finding, decision)
    if not command.lacks:
        _end(tx, before, "taken-back")
        data = {"statement": before[0].id, "seat": right.seat}
        tx.log(decision.body, "slack:authority:given", data, decision=decision.id)
        refresh_card(tx, decision)
        return Stated(statement="", decision=decision.id, ref=decision.ref, seat=right.seat, kind=Said.LACKS_AUTHORITY)
    return _state(tx, decision, _statement(tx, decision, right, Said.LACKS_AUTHORITY, ""))


def state_position(tx: Transaction, command: StatePosition) -> Stated | Refusal | FieldErrors:
    """Record what an organisation intends. It is shown and noted; it is neither presence nor a vote."""
    both = _speaker(tx, command.decision, "position")
    if isinstance(both, Refusal):
        return both
    decision, terms, right = both
    organisation = _organisation(terms, right.seat, command.organisation)
    if isinstance(organisation, Finding):
        return refuse(tx, "position", organisation, decision)
    words = clean_text(command.words, lines=True)
    if (wrong := check_words(words, name="words", limit=WORDS_LIMIT, required=False)) is not None:
        return FieldErrors(errors={"words": wrong})
    statement = _statement(tx, decision, right, Said.POSITION, words)
    return _state(tx, decision, replace(statement, choice=command.choice, organisation=organisation))


def share_views(tx: Transaction, command: ShareViews) -> Stated | Refusal | FieldErrors:
    """Share one's views with the chair and the members beforehand; they are no vote and no presence."""
    both = _speaker(tx, command.decision, "view")
    if isinstance(both, Refusal):
        return both
    decision, _, right = both
    words = clean_text(command.words, lines=True)
    if (wrong := check_words(words, name="words", limit=WORDS_LIMIT)) is not None:
        return FieldErrors(errors={"words": wrong})
    return _state(tx, decision, _statement(tx, decision, right, Said.VIEW, words))


def _speaker(tx: Transaction, ident: str, act: str) -> tuple[Decision, Terms, Right] | Refusal:
    """The decision, locked and in its time, and the seat for which whoever acts may speak."""
    decision = tx.lock_decision(ident, exclusive=True)
    if decision is None:
        return unknown("no-such-decision")
    now = tx.now()
    terms = tx.terms(decision.terms)
    right = right_to_vote(tx, decision, terms, tx.act.person, None)
    if isinstance(right, Finding):
        return refuse(tx, act, right, decision)
    if (late := untimely(act, decision, now)) is not None:
        return refuse(tx, act, late, decision)
    return decision, terms, right


def _unfit_to_defer(tx: Transaction, decision: Decision, terms: Terms, seat: str) -> Finding | None:
    if terms.deferral is None:
        return found(terms, "no-deferral", "membership")
    if seat not in terms.voters:
        return found(terms, "not-a-voting-member", "membership")
    if seat in recused_seats(tx, decision.id):
        return found(terms, "recused", "conflicts", by=seat)
    return None


def _organisation(terms: Terms, seat: str, asked: str) -> str | Finding:
    """The organisation whose position it is, or why this seat states none."""
    if terms.absence is None:
        return found(terms, "no-position-wanted", "membership")
    speaks_for = terms.seat(seat).organisations
    if not speaks_for:
        return found(terms, "no-organisation", "absence", seat=seat)
    if asked and asked not in speaks_for:
        return found(terms, "organisation-unknown", "absence", organisation=asked, seat=seat)
    return asked or speaks_for[0]


def _statement(tx: Transaction, decision: Decision, right: Right, kind: Said, words: str) -> Statement:
    return Statement(
        team=decision.team,
        id=tx.new_id(),
        decision=decision.id,
        seat=right.seat,
        person=tx.act.person,
        capacity=right.capacity,
        kind=kind,
        words=words,
        at=tx.now(),
    )


def _standing(tx: Transaction, decision: Decision, kinds: Iterable[Said], seat: str) -> tuple[Statement, ...]:
    return tuple(one for one in tx.statements(decision.id) if one.seat == seat and one.kind in kinds)


def _end(tx: Transaction, statements: Iterable[Statement], why: str) -> None:
    for statement in statements:
        tx.end_statement(statement.id, why)


def _state(tx: Transaction, decision: Decision, statement: Statement) -> Stated:
    """Keep it in place of what was said before, tell its author, and whoever presides."""
    before = [
        one
        for one in tx.statements(decision.id)
        if one.kind is statement.kind
        and (one.organisation == statement.organisation if statement.organisation else one.seat == statement.seat)
    ]
    _end(tx, before, "superseded")
    tx.add_statement(statement)
    facts = {"statement": statement.id, "seat": statement.seat, "capacity": statement.capacity.value}
    said = tx.text(statement.words) if statement.words else None
    data = {**facts, "kind": statement.kind.value, "organisation": statement.organisation}
    choice = statement.choice.value if statement.choice else None
    tx.log(decision.body, "slack:statement:made", {**data, "choice": choice, "words": said}, decision=decision.id)
    refresh_card(tx, decision)
    tell(tx, "statement-receipt", decision, statement.person, statement.id, data=facts)
    presiding = presider(tx, decision, tx.terms(decision.terms))
    if presiding is not None and presiding.person != statement.person:
        tell(tx, "statement-shared", decision, presiding.person, statement.id, data=facts)
    return Stated(
        statement=statement.id,
        decision=decision.id,
        ref=decision.ref,
        seat=statement.seat,
        kind=statement.kind,
    )
