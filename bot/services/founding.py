"""Setting a body up step by step, in a draft that can be left and taken up again: the terms and their blanks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.rules.findings import Finding, Refusal
from bot.rules.terms import TermsError, read_terms
from bot.services.answers import refuse_in, unknown
from bot.services.authority import barred
from bot.services.entry import FieldErrors, clean_text
from bot.services.languages import ChannelLanguage
from bot.services.places import as_written, roles_in
from bot.services.setup import identity_errors
from storage.facts import Act, Draft, DraftState
from storage.inbox import answerable

if TYPE_CHECKING:
    from bot.rules.findings import Fact
    from bot.rules.problems import Problem
    from bot.rules.terms import Terms
    from storage.transaction import Transaction

OWN, KEPT = "own", "kept"
"""Where terms come from besides those that are shipped: pasted, or the ones that the body has."""


TOLD_AT_ONCE = 5
"""So many problems of pasted terms are told at their field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StartDraft:
    """`body`: the id of the body whose terms are to change; empty for a new body."""

    act: Act
    body: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSaved:
    draft: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseTerms:
    """`source`: `own`, `kept` or the name of shipped terms, whose data are in `terms` (empty: those chosen before)."""

    act: Act
    draft: str
    source: str
    terms: Mapping[str, Any]
    key: str = ""
    name: str = ""
    channel: str = ""
    channel_name: str = ""
    shared: bool = False
    holds_from: str = ""
    agreed: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FillBlanks:
    """`values`: by the blank's name, as typed; an empty one leaves the blank open."""

    act: Act
    draft: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DropDraft:
    act: Act
    draft: str


def start_draft(tx: Transaction, command: StartDraft) -> DraftSaved | Refusal:
    """Begin to set a body up, or to change the terms of one; a change that is under way is taken up again."""
    act = command.act
    draft = Draft(team=act.team, id=tx.new_id(), started_by=act.person, started_at=tx.now())
    if command.body:
        changed = _change(tx, command, draft)
        if not isinstance(changed, Draft):
            return changed
        draft = changed
    tx.add_draft(draft)
    tx.log(command.body, "setup:draft:started", {"draft": draft.id, "key": draft.key})
    return DraftSaved(draft=draft.id)


def _change(tx: Transaction, command: StartDraft, empty: Draft) -> Draft | DraftSaved | Refusal:
    """A draft that holds what the body has now."""
    body = tx.lock_body(command.body)
    if body is None:
        return unknown("no-such-body")
    terms = tx.terms(body.terms)
    if (bar := barred("terms-change", roles_in(tx, body.id, terms, command.act.person), terms)) is not None:
        return refuse_in(tx, "terms-change", bar, body=body.id)
    going = next((draft for draft in tx.drafts() if draft.body == body.id), None)
    if going is not None and going.state is DraftState.OPEN:
        return DraftSaved(draft=going.id)
    if going is not None:
        facts = {"person": going.submitted_by or going.started_by}
        finding = Finding(code="draft-submitted", met=False, facts=facts, reading="state")
        return refuse_in(tx, "terms-change", finding, body=body.id)
    data, fill = as_written(terms)
    about = {"key": body.key, "name": body.name, "channel": body.channel, "terms": data, "fill": fill}
    own = {"team": empty.team, "id": empty.id, "started_by": empty.started_by, "started_at": empty.started_at}
    return Draft(**own, body=body.id, source=KEPT, **about)  # type: ignore[arg-type]  # each under its own name


def draft_of(tx: Transaction, ident: str, person: str) -> Draft | Refusal:
    """The draft that somebody goes on with, locked; or why they cannot."""
    draft = tx.lock_draft(ident)
    if draft is None:
        return unknown("no-such-draft")
    finding = _not_open(draft)
    if finding is None and not _may_edit(tx, draft, person):
        finding = Finding(code="not-your-draft", met=False, facts={"person": draft.started_by}, reading="state")
    return draft if finding is None else refuse_in(tx, "draft", finding, body=draft.body or "")


def _not_open(draft: Draft) -> Finding | None:
    if draft.state is DraftState.SUBMITTED:
        facts = {"person": draft.submitted_by or draft.started_by}
        return Finding(code="draft-submitted", met=False, facts=facts, reading="state")
    if draft.state is not DraftState.OPEN:
        return Finding(code="draft-ended", met=False, reading="state")
    return None


def _may_edit(tx: Transaction, draft: Draft, person: str) -> bool:
    """Whoever started it; a change of terms is for all who are in charge of the body."""
    if draft.body is None:
        return draft.started_by == person
    body = tx.body(draft.body)
    if body is None:
        return False
    terms = tx.terms(body.terms)
    return barred("terms-change", roles_in(tx, body.id, terms, person), terms) is None


def choose_terms(tx: Transaction, command: ChooseTerms) -> DraftSaved | FieldErrors | Refusal:
    """Which terms, under which name and key, in which channel. What fits the new terms of what was filled in stays."""
    draft = draft_of(tx, command.draft, command.act.person)
    if isinstance(draft, Refusal):
        return draft
    data = command.terms or draft.terms
    errors: dict[str, Finding] = {}
    named = {"key": draft.key, "name": draft.name, "channel": draft.channel}
    if draft.body is None:
        named = {"key": command.key.strip(), "name": clean_text(command.name), "channel": command.channel}
        errors = identity_errors(tx, **named)
        place: dict[str, object] = {"channel_name": clean_text(command.channel_name), "shared": command.shared}
        place["language"] = command.language if command.language in set(ChannelLanguage) else draft.language
    else:
        place = {}
        named |= {"holds_from": command.holds_from, "agreed": clean_text(command.agreed, lines=True)}
    fill: dict[str, object] = {}
    if data:
        try:
            terms = read_terms(data)
        except TermsError as error:
            errors["source"] = terms_finding(error)
        else:
            fill = {blank.name: draft.fill[blank.name] for blank in terms.blanks if blank.name in draft.fill}
            fill = {} if isinstance(_read(data, fill), dict) else fill
    if errors:
        return FieldErrors(errors=errors)
    return saved(tx, draft, source=command.source, terms=data, fill=fill, **named, **place)


def unreadable_text(problems: Sequence[tuple[int, Problem]]) -> dict[str, Finding]:
    """Pasted text that is no terms, at its field; `problems`: what is wrong with it, each with its line."""
    many = len(problems)
    told = [
        Finding(code="terms-line-unreadable", met=False, facts=problem.facts(line), reading="entry")
        for line, problem in problems[:TOLD_AT_ONCE]
    ]
    whole = Finding(code="terms-text-unreadable", met=False, facts={"problems": many}, reading="entry")
    return {f"own.1.{at}": finding for at, finding in enumerate((whole, *told))}


def terms_finding(error: TermsError) -> Finding:
    """What is wrong with terms that cannot be read, the first of it in words."""
    first = error.problems[0]
    facts: dict[str, Fact] = {
        "path": ".".join(map(str, first.path)),
        "problem": first.message,
        "problems": len(error.problems),
    }
    return Finding(code="terms-unreadable", met=False, facts=facts, reading="entry")


def fill_blanks(tx: Transaction, command: FillBlanks) -> DraftSaved | FieldErrors | Refusal:
    """Values for the blanks, each checked against its kind and against what the terms themselves make of it."""
    draft = draft_of(tx, command.draft, command.act.person)
    if isinstance(draft, Refusal):
        return draft
    kinds = {blank["name"]: blank.get("kind", "text") for blank in _blanks(draft)}
    typed = {name: clean_text(value, lines=True) for name, value in command.values.items() if name in kinds}
    fill: dict[str, object] = {name: value for name, value in draft.fill.items() if name not in typed}
    for name, value in typed.items():
        if value:
            fill[name] = int(value) if kinds[name] == "number" and re.fullmatch(r"\d{1,6}", value) else value
    read = _read(draft.terms, fill)
    return FieldErrors(errors=read) if isinstance(read, dict) else saved(tx, draft, fill=fill)


def _blanks(draft: Draft) -> list[dict[str, Any]]:
    blanks: Any = draft.terms.get("blanks") or []
    return list(blanks)


def _read(data: Mapping[str, Any], fill: Mapping[str, object]) -> Terms | dict[str, Finding]:
    """The terms with these values, or what is wrong with the values, by `fill.<blank>`."""
    try:
        return read_terms(data, fill)
    except TermsError as error:
        return {
            ".".join(("fill", *map(str, problem.path[1:2]))): Finding(
                code="blank-unfit", met=False, facts={"problem": problem.message}, reading="entry"
            )
            for problem in error.problems
        }


def drop_draft(tx: Transaction, command: DropDraft) -> DraftSaved | Refusal:
    """Give a draft up; it stays on record and nothing comes of it."""
    draft = draft_of(tx, command.draft, command.act.person)
    if isinstance(draft, Refusal):
        return draft
    return saved(tx, draft, state=DraftState.DROPPED)


def saved(tx: Transaction, draft: Draft, **changes: Any) -> DraftSaved:
    """Keep what changed of a draft."""
    tx.update_draft(draft.id, **changes)
    tx.log(draft.body or "", "setup:draft:changed", {"draft": draft.id, "parts": sorted(changes)})
    return DraftSaved(draft=draft.id)
