"""Reads a body's terms of reference: checks them, fills their blanks, and makes them ready to be applied."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from bot.rules import building, filling
from bot.rules.basics import BlankRef, Office, Slot
from bot.rules.checking import problems_in, said_in
from bot.rules.conditions import weigh
from bot.rules.form import TermsForm
from bot.rules.ladder import Ladder
from bot.rules.parts import Attendee, Blank, DecisionClass, Rule, Seat, Terms
from bot.rules.problems import Problem, problems_of
from bot.rules.slots import BlankForm, SeatForm

__all__ = [
    "Attendee",
    "Blank",
    "DecisionClass",
    "Rule",
    "Seat",
    "Terms",
    "TermsError",
    "canonical",
    "from_canonical",
    "read_terms",
]


class TermsError(ValueError):
    """Terms that cannot be applied: everything that is wrong with them, at once."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """`problems`: at least one. Those of the values that fill blanks have paths that begin with "fill"."""
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))


def read_terms(data: Mapping[str, Any], fill: Mapping[str, object] | None = None) -> Terms:
    """Terms from their data (text, whole numbers, true, false, lists, mappings). TermsError says all that is wrong."""
    values = {name: value for name, value in (fill or {}).items() if value is not None}
    try:
        form = TermsForm.model_validate_json(json.dumps(data))
    except ValidationError as error:
        raise TermsError(problems_of(error, _forms(Slot))) from None
    except (TypeError, ValueError) as error:
        raise TermsError((Problem((), f"cannot be read: {error}"),)) from None
    problems = (*problems_in(form, data), *filling.fill_problems(form, values))
    if problems:
        raise TermsError(problems)
    return _assemble(form, data, values)


def canonical(terms: Terms) -> bytes:
    """The same bytes for the same terms with the same blanks filled; `from_canonical` reads them back."""
    return terms.source_bytes


def from_canonical(text: bytes) -> Terms:
    """The terms whose canonical bytes these are."""
    read = json.loads(text)
    return read_terms(read["terms"], read["fill"])


def _forms(form: type[Slot]) -> tuple[type[Slot], ...]:
    """Every form there is, so that a key which is not known can be told what it was probably meant to be."""
    return (form, *(found for one in form.__subclasses__() for found in _forms(one)))


def _assemble(form: TermsForm, data: Mapping[str, Any], fill: Mapping[str, object]) -> Terms:
    seats = _seats(form, fill)
    ground = _ground(form, seats, fill)
    classes = {one.id: building.build_class(one, ground) for one in form.classes}
    to_meet, to_decide = (
        None if one is None else building.build_rule(one, ground)
        for one in (form.quorum.to_meet, form.quorum.to_decide)
    )
    by_channel = {
        name: building.build_quorums(one.quorum, ground)
        for name, one in form.channels.items()
        if one.quorum is not None
    }
    kept = {name: str(value) if not isinstance(value, int) else value for name, value in fill.items()}
    source = json.dumps({"fill": kept, "terms": data}, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return Terms(
        **{name: getattr(form, name) for name in _AS_WRITTEN},
        seats=tuple(seats.values()),
        attendees=tuple(Attendee(id=a.id, title=a.title, organisation=a.organisation) for a in form.attendees),
        organisations={one.id: one.title for one in form.organisations},
        offices=ground.offices,
        quorum_to_meet=to_meet,
        quorum_to_decide=to_decide,
        inquorate=form.quorum.without,
        quorums=building.build_quorums(form.quorum, ground),
        quorum_by_channel=by_channel,
        classes=classes,
        ladder=form.ladder.over(Ladder()),
        ladders=_ladders(form),
        readings={one.name: one for one in form.readings},
        blanks=_blanks(form, ground, fill),
        clauses=_clauses(form),
        seat_by_id=seats,
        attendee_ids=frozenset(one.id for one in form.attendees),
        places=frozenset(seats).union(one.id for one in form.attendees),
        voters=frozenset(seat.id for seat in seats.values() if seat.votes),
        units=tuple(sorted(ground.units)),
        weights={} if form.ballots.by is None else ground.unit_weights(form.ballots.by),
        leads={seat.leads: seat.id for seat in seats.values() if seat.leads is not None},
        source_bytes=source.encode(),
    )


_AS_WRITTEN = (
    *("id", "title", "source", "parent", "time_zone", "holidays", "words", "membership", "attendance", "invitation"),
    *(
        "ballots",
        "conflicts",
        "vacancies",
        "alternates",
        "proxies",
        "consensus",
        "channels",
        "signature",
        "ratification",
        "deferral",
        "absence",
        "confirmation",
    ),
    *("tie", "failure", "meetings", "duties"),
)
"""Slots that need no working out."""


def _seats(form: TermsForm, fill: Mapping[str, object]) -> dict[str, Seat]:
    held: dict[str, Office] = {}
    for office in form.offices:
        seat = office.seat if isinstance(office.seat, str) else fill.get(office.seat.blank)
        if seat is not None:
            held[str(seat)] = office.office
    return {seat.id: _seat(seat, held.get(seat.id), fill) for seat in form.seats}


def _seat(form: SeatForm, office: Office | None, fill: Mapping[str, object]) -> Seat:
    organisations = tuple(name for ref in form.organisations for name in filling.organisation_named(ref, fill))
    votes = bool(filling.organisation_named(form.votes, fill)) if isinstance(form.votes, BlankRef) else form.votes
    return Seat(
        id=form.id,
        title=form.title,
        organisations=organisations,
        votes=votes,
        office=office,
        classes=form.classes,
        leads=form.leads,
    )


def _ground(form: TermsForm, seats: Mapping[str, Seat], fill: Mapping[str, object]) -> building.Ground:
    offices: dict[Office, tuple[str, ...]] = {}
    for one in form.offices:
        seat = one.seat if isinstance(one.seat, str) else fill.get(one.seat.blank)
        offices[one.office] = (*offices.get(one.office, ()), *(() if seat is None else (str(seat),)))
    voting = [seat for seat in seats.values() if seat.votes]
    by_organisation = form.ballots.unit == "organisation"
    units = (seat.organisation if by_organisation else seat.id for seat in voting)
    return building.Ground(
        seats=seats,
        offices=offices,
        units=frozenset(unit for unit in units if unit is not None),
        by_organisation=by_organisation,
        by=form.ballots.by,
        numbers={name: value for name, value in fill.items() if isinstance(value, int)},
        organisations={one.id: one for one in form.organisations},
        weights={one.id: one.weights for one in form.seats},
        not_asked=frozenset(b.name for b in form.blanks if b.while_open == "not-asked" and b.name not in fill),
    )


def _blanks(form: TermsForm, ground: building.Ground, fill: Mapping[str, object]) -> tuple[Blank, ...]:
    found: list[Blank] = []
    problems: list[Problem] = []
    for one in form.blanks:
        blank = Blank(
            name=one.name,
            clause=one.clause,
            question=one.question,
            kind=one.kind,
            proposed=_proposed(form, one, ground),
            value=filling.filled(one, fill),
        )
        found.append(blank)
        problems += filling.confirmed(blank, one, len(form.seats))
    if problems:
        raise TermsError(tuple(problems))
    return tuple(found)


def _proposed(form: TermsForm, blank: BlankForm, ground: building.Ground) -> int | None:
    """The number that the terms themselves make of a blank, at full strength; None where they make none."""
    if blank.confirms == "members":
        return len(form.seats)
    rules = {one.id: one.vote for one in form.classes}
    rule = form.quorum.to_meet if blank.confirms == "quorum" else rules.get(blank.confirms)
    if rule is None:
        return None
    bare = replace(ground, not_asked=ground.not_asked | {blank.name})
    sets = building.full_strength(ground)
    condition = building.build_rule(rule, bare).condition
    found = weigh(condition, sets, "present" if blank.confirms == "quorum" else "for").deciding
    return None if found is None else found.needed


def _ladders(form: TermsForm) -> dict[str, Ladder]:
    usual = form.ladder.over(Ladder())
    return {name: one.over(usual) for name, one in form.ladder.of.items()} | {
        duty.name: duty.ladder.over(usual) for duty in form.duties
    }


def _clauses(form: TermsForm) -> dict[str, str]:
    quoted: dict[str, dict[str, None]] = {}
    for _, said in said_in(form):
        if said.clause and said.words:
            quoted.setdefault(said.clause, {})[said.words] = None
    return {clause: " … ".join(words) for clause, words in quoted.items()}
