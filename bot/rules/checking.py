"""Checks that the parts of written terms fit together: every name that is used exists, every condition makes sense."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel

from bot.rules.after_slots import RatificationForm
from bot.rules.basics import BlankRef, Said
from bot.rules.checking_duties import duty_problems
from bot.rules.checking_rules import parts_of, rule_problems, unknown, weight_problems
from bot.rules.conditions import Op
from bot.rules.form import TermsForm
from bot.rules.problems import MOST_PROBLEMS, Path, Problem, near
from bot.rules.record import Channel
from bot.rules.rhythm import read_usual
from bot.rules.slots import ConditionForm, QuorumForm, RuleForm, SeatForm


def problems_in(form: TermsForm, data: Mapping[str, Any]) -> tuple[Problem, ...]:
    """Everything that does not fit together in terms whose every slot is well-formed by itself."""
    rules = (problem for path, rule in rules_of(form) for problem in rule_problems(form, path, rule))
    places = (_names_once(form), _seats(form), _offices(form), _blanks(form))
    found = chain(*places, _readings(form, data), _slots(form), duty_problems(form), rules)
    return tuple(islice(found, MOST_PROBLEMS))


def rules_of(form: TermsForm) -> Iterator[tuple[Path, RuleForm]]:
    """Every rule of the form that has a condition, and the way to it."""
    yield from _quorum_rules(("quorum",), form.quorum)
    for index, one in enumerate(form.classes):
        yield ("classes", index, "vote"), one.vote
        for channel, rule in one.vote_by_channel.items():
            yield ("classes", index, "vote_by_channel", channel.value), rule
        yield from _quorum_rules(("classes", index, "quorum"), one.quorum)
    for name, said in form.channels.items():
        yield from _quorum_rules(("channels", name.value, "quorum"), said.quorum)


def _quorum_rules(path: Path, form: QuorumForm | None) -> Iterator[tuple[Path, RuleForm]]:
    if form is None:
        return
    for name in ("to_meet", "to_decide", "fallback"):
        rule: RuleForm | None = getattr(form, name)
        if rule is not None:
            yield (*path, name), rule
    if form.fallback is not None and form.fallback.vote is not None:
        yield (*path, "fallback", "vote"), form.fallback.vote


def said_in(part: object, path: Path = ()) -> Iterator[tuple[Path, Said]]:
    """Every slot that quotes a clause, and the way to it."""
    if isinstance(part, Said):
        yield path, part
    if isinstance(part, BaseModel):
        fields = type(part).model_fields
        for name, one in part.__dict__.items():
            if isinstance(one, _PARTS):
                yield from said_in(one, (*path, fields[name].alias or name))
    elif isinstance(part, tuple):
        for index, one in enumerate(part):
            if isinstance(one, _PARTS):
                yield from said_in(one, (*path, index))
    elif isinstance(part, dict):
        for key, one in part.items():
            yield from said_in(one, (*path, str(key)))


_PARTS = (BaseModel, tuple, dict)
"""What a slot that quotes a clause can stand in."""


def _names_once(form: TermsForm) -> Iterator[Problem]:
    people = [(("seats", i, "id"), seat.id) for i, seat in enumerate(form.seats)]
    people += [(("attendees", i, "id"), place.id) for i, place in enumerate(form.attendees)]
    groups: Sequence[Sequence[tuple[Path, str]]] = (
        people,
        [(("organisations", i, "id"), one.id) for i, one in enumerate(form.organisations)],
        [(("classes", i, "id"), one.id) for i, one in enumerate(form.classes)],
        [(("blanks", i, "name"), one.name) for i, one in enumerate(form.blanks)],
        [(("readings", i, "name"), one.name) for i, one in enumerate(form.readings)],
        [(("duties", i, "name"), one.name) for i, one in enumerate(form.duties)],
    )
    for group in groups:
        seen: set[str] = set()
        for path, name in group:
            if name in seen:
                yield Problem(path, "stands here twice", name)
            seen.add(name)


def _seats(form: TermsForm) -> Iterator[Problem]:
    organisations = [one.id for one in form.organisations]
    led: set[str] = set()
    for index, seat in enumerate(form.seats):
        path: Path = ("seats", index)
        for place, name in enumerate(seat.organisations):
            if isinstance(name, str):
                yield from unknown((*path, "organisations", place), name, organisations, "organisation")
        if form.ballots.unit == "organisation" and seat.votes is True and len(seat.organisations) != 1:
            message = "votes for an organisation, so it must be of exactly one"
            yield Problem(path, message, seat.id)
        if seat.leads is not None:
            yield from _lead(path, seat, led)
            led.add(seat.leads)


def _lead(path: Path, seat: SeatForm, led: set[str]) -> Iterator[Problem]:
    if seat.leads in led:
        yield Problem((*path, "leads"), "has another lead already", seat.leads or "")
    if seat.leads not in seat.organisations or seat.votes is not True:
        yield Problem(
            (*path, "leads"), "must be an organisation of this seat, and the seat must vote", seat.leads or ""
        )


def _offices(form: TermsForm) -> Iterator[Problem]:
    for index, office in enumerate(form.offices):
        if isinstance(office.seat, str):
            yield from unknown(("offices", index, "seat"), office.seat, (seat.id for seat in form.seats), "seat")


def _blanks(form: TermsForm) -> Iterator[Problem]:
    declared = {blank.name: blank for blank in form.blanks}
    uses: list[tuple[Path, object, str]] = []
    for i, seat in enumerate(form.seats):
        uses += [(("seats", i, "organisations"), one, "organisation") for one in seat.organisations]
        uses.append((("seats", i, "votes"), seat.votes, "organisation"))
    uses += [(("offices", i, "seat"), office.seat, "seat") for i, office in enumerate(form.offices)]
    if form.meetings.rhythm is not None:
        uses.append((("meetings", "rhythm", "day"), form.meetings.rhythm.day, "text"))
    for path, rule in rules_of(form):
        uses += [(place, one, "number") for place, one in _thresholds(rule.rule, (*path, "rule"))]
    for path, use, kind in uses:
        if isinstance(use, BlankRef):
            yield from unknown(path, use.blank, declared, "blank")
            if use.blank in declared and declared[use.blank].kind != kind:
                yield Problem(path, f"needs a blank of kind {kind}", use.blank)
    targets = ("", "members", "quorum", *(one.id for one in form.classes))
    for i, blank in enumerate(form.blanks):
        if blank.confirms not in targets:
            near_miss = near(blank.confirms, targets)
            yield Problem(("blanks", i, "confirms"), "is nothing that has a number", blank.confirms, near_miss)


def _thresholds(form: ConditionForm, path: Path) -> Iterator[tuple[Path, object]]:
    yield from (((*path, op.value), getattr(form, op.value)) for op in Op)
    for step, part in parts_of(form):
        yield from _thresholds(part, (*path, *step))


def _readings(form: TermsForm, data: Mapping[str, Any]) -> Iterator[Problem]:
    names = [one.name for one in form.readings]
    for path, said in said_in(form):
        if said.reading:
            yield from unknown((*path, "reading"), said.reading, names, "reading")
    for index, one in enumerate(form.readings):
        if one.setting and not _leads_somewhere(one.setting, data):
            yield Problem(("readings", index, "setting"), "leads to nothing in these terms", one.setting)


def _leads_somewhere(setting: str, data: Mapping[str, Any]) -> bool:
    steps = setting.split(".")
    here: Any = data
    if len(steps) == 1 and setting in TermsForm.model_fields:
        return True
    for step in steps:
        if isinstance(here, list):
            here = next(
                (one for one in here if isinstance(one, Mapping) and step in {one.get("id"), one.get("name")}), None
            )
        else:
            here = here.get(step) if isinstance(here, Mapping) else None
    return here is not None


def _slots(form: TermsForm) -> Iterator[Problem]:
    try:
        ZoneInfo(form.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        yield Problem(("time_zone",), "is no time zone", form.time_zone)
    yield from _quorum(("quorum",), form.quorum, form.ratification)
    if form.ballots.by is not None:
        seats = form.ballots.unit == "seat"
        yield from weight_problems(form, ("ballots", "by"), form.ballots.by, seats=seats)
    for index, kind in enumerate(form.classes):
        if kind.needs_signature and form.signature is None:
            yield Problem(("classes", index), "needs a signature, and the terms say nothing of it", kind.id)
        if kind.quorum is not None:
            yield from _quorum(("classes", index, "quorum"), kind.quorum, form.ratification)
        if (kind.ratification_only or kind.needs_ratification) and form.ratification is None:
            yield Problem(("classes", index), "needs ratification, and the terms say nothing of it", kind.id)
    known = [seat.id for seat in form.seats]
    for index, name in enumerate(form.meetings.agenda.with_seats):
        if name not in known:
            yield Problem(("meetings", "agenda", "with_seats", index), "is no seat", name, near(name, known))
    yield from _rhythm(form)
    yield from _channels(form)


def _rhythm(form: TermsForm) -> Iterator[Problem]:
    rhythm = form.meetings.rhythm
    if rhythm is None:
        return
    kinds, path = form.meetings.kinds, ("meetings", "rhythm")
    if rhythm.kind not in kinds:
        yield Problem((*path, "kind"), "is no kind of meeting", rhythm.kind, near(rhythm.kind, kinds))
    if isinstance(rhythm.day, str) and read_usual(rhythm.day) is None:
        yield Problem((*path, "day"), "must name one day, such as thursday, second-tuesday or last-friday", rhythm.day)


def _quorum(path: Path, form: QuorumForm, ratification: RatificationForm | None) -> Iterator[Problem]:
    asked = form.to_meet is not None or form.to_decide is not None
    if asked is (form.none is not None):
        yield Problem(path, "must say to_meet or to_decide, or none: that there is no quorum")
    if form.fallback is not None and form.fallback.needs_ratification and ratification is None:
        yield Problem((*path, "fallback"), "needs ratification, and the terms say nothing of it")


def _channels(form: TermsForm) -> Iterator[Problem]:
    for channel in Channel:
        one = form.channels.get(channel)
        path: Path = ("channels", channel.value)
        if one is None:
            yield Problem(("channels",), "must say whether this channel is allowed", channel.value)
        elif one.allowed:
            if not one.opened_by:
                yield Problem(path, "must say who opens a decision here")
            if one.alone is not (channel is Channel.URGENT):
                yield Problem((*path, "alone"), "must be true for urgent, and only there")
            if one.quorum is not None:
                yield from _quorum((*path, "quorum"), one.quorum, form.ratification)
            early = one.early_close
            if early is not None and early.when == "outcome-certain" and form.ballots.may_change:
                yield Problem((*path, "early_close", "when"), "nothing is certain while ballots.may_change is true")
            if one.needs_ratification and form.ratification is None:
                yield Problem(path, "needs ratification, and the terms say nothing of it")
