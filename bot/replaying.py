"""Decides a body's past decisions once more under draft terms, and lists what would differ; nothing is changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TextIO

from bot.reading import Document, ReadingError, read_terms_document, terms_of
from bot.reasoning import reason
from bot.records import ask
from bot.rules.decide import decide
from bot.rules.findings import Outcome
from bot.rules.record import Record
from bot.rules.terms import Terms
from bot.services.loading import load_facts, record_of
from bot.text import Words, words
from bot.text.clean import one_line
from storage.facts import Act, DecisionState
from storage.transaction import Transaction

SAME, DIFFERENT, COULD_NOT = 0, 1, 2
ALL = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PastQuery:
    """`body`: a key or an id."""

    act: Act
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One closed decision: what the rules were told at its close, and what was announced."""

    ref: str
    title: str
    record: Record
    announced: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """A body's terms now in force, and its closed decisions, the oldest first."""

    terms: Terms
    past: tuple[Past, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What a draft would make of one past decision. `why`: in words, where it cannot decide it at all."""

    past: Past
    drafted: Outcome | None
    why: str = ""


def replay(terms: str, fill: Iterable[str], body: str, *, database: str, out: TextIO, err: TextIO) -> int:
    """`quorate replay`: 0 nothing would differ, 1 something would, 2 the draft or the body cannot be had."""
    said = words()
    histories = [one for one in ask(database, history, lambda act: PastQuery(act=act, body=body)) if one]
    if not histories:
        print(said.say("replay-no-body", body=body), file=err)
        return COULD_NOT
    status = SAME
    for one in histories:
        try:
            draft = drafted(read_terms_document(terms), one.terms, _filled(fill))
        except ReadingError as error:
            print(*error.lines(), sep="\n", file=err)
            return COULD_NOT
        found = tuple(differences(draft, one.past))
        print(*_lines(draft, one, found, said), sep="\n", file=out)
        status = DIFFERENT if found else status
    return status


def history(tx: Transaction, query: PastQuery) -> History | None:
    """What a body has decided so far; None where there is no such body."""
    body = tx.body_by_key(query.body) or tx.body(query.body)
    if body is None:
        return None
    closed = tx.decisions(body=body.id, state=DecisionState.CLOSED, limit=ALL)
    past = tuple(
        Past(
            ref=decision.ref,
            title=decision.title,
            record=record_of(load_facts(tx, decision), at_close=True),
            announced=decision.outcome,
        )
        for decision in reversed(closed)
        if decision.outcome is not None
    )
    return History(terms=tx.terms(body.terms), past=past)


def drafted(document: Document, in_force: Terms, fill: Mapping[str, object]) -> Terms:
    """Draft terms with their blanks filled: as asked, else as they follow from the draft, else as they are now.

    ReadingError says what is wrong with the draft, or with a value that was given for a blank.
    """
    bare = terms_of(document)
    own = {blank.name: blank.kind for blank in bare.blanks}
    confirming = {blank.name for blank in bare.blanks if blank.proposed is not None}
    kept = {name: value for name, value in in_force.fill.items() if name in own and name not in confirming}
    filled = {**kept, **{name: value for name, value in fill.items() if name not in confirming}}
    proposed = {blank.name: blank.proposed for blank in terms_of(document, filled).blanks if blank.proposed is not None}
    return terms_of(document, {**filled, **proposed, **fill})


def differences(draft: Terms, past: Iterable[Past]) -> Iterator[Difference]:
    """The decisions that would end otherwise, wait for something else, or need other numbers."""
    for one in past:
        try:
            outcome = decide(draft, one.record, one.record.closes_at)
        except ValueError as error:
            yield Difference(past=one, drafted=None, why=str(error))
            continue
        if _weighed(outcome) != _weighed(one.announced):
            yield Difference(past=one, drafted=outcome)


def _weighed(outcome: Outcome) -> Mapping[str, object]:
    """What is compared, by the name under which it is told."""
    return {
        "result": outcome.result,
        "waiting": outcome.waiting_for,
        "quorum": outcome.quorum,
        "present": outcome.present,
        "needed": outcome.needed,
        "base": outcome.base,
        "for": outcome.votes_for,
        "against": outcome.votes_against,
    }


def _filled(given: Iterable[str]) -> dict[str, object]:
    """Values for blanks as typed, "quorum=7"; whole numbers are numbers."""
    pairs = ((name.strip(), value.strip()) for name, _, value in (one.partition("=") for one in given))
    return {name: int(value) if value.isascii() and value.isdigit() else value for name, value in pairs}


def _lines(draft: Terms, body: History, found: tuple[Difference, ...], said: Words) -> Iterator[str]:
    yield said.say("replay-heading", title=draft.title, source=draft.source)
    if draft.open_blanks:
        yield said.say("replay-blanks", blanks=said.listing(blank.name for blank in draft.open_blanks))
    for one in found:
        yield ""
        yield said.say("heading", ref=one.past.ref, title=one_line(one.past.title))
        yield from (f"  - {line}" for line in _told(draft, one, said))
    yield ""
    yield said.say("replay-summary", count=len(body.past), differ=len(found))


def _told(draft: Terms, one: Difference, said: Words) -> Iterator[str]:
    if one.drafted is None:
        yield said.say("replay-cannot", result=said.result(one.past.announced), why=one.why)
        return
    then, now = _weighed(one.past.announced), _weighed(one.drafted)
    if (then["result"], then["waiting"]) != (now["result"], now["waiting"]):
        yield said.say("replay-result", then=said.result(one.past.announced), now=said.result(one.drafted))
    for name in ("quorum", "present", "needed", "base", "for", "against"):
        if then[name] != now[name]:
            yield said.say(f"replay-{name}", then=_number(then[name], said), now=_number(now[name], said))
    yield from (reason(draft, finding, said) for finding in one.drafted.findings if finding.met is False)


def _number(value: object, said: Words) -> str:
    return said.say("replay-none") if value is None else str(value)
