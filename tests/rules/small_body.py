"""A body of four seats under any rule, and every way in which they can vote on it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

from bot.reading import load_terms, parse_terms
from bot.rules.decide import decide
from bot.rules.record import Ballot, Channel, Choice, Record

SEATS = ("chair", "vice", "union", "owner")
HERE = Path(__file__).parent / "terms"
OPENED = datetime(2026, 3, 2, 9, tzinfo=UTC)
NOW = OPENED + timedelta(days=4)
CLOSES = OPENED + timedelta(days=14)
TEXT = """
id: small
title: A small body
time_zone: Europe/London
holidays: England
organisations: [{{id: north, title: North}}, {{id: south, title: South}}]
seats:
  - {{id: chair, title: Chair, organisations: [north]}}
  - {{id: vice, title: Vice, organisations: [south]}}
  - {{id: union, title: Union, organisations: [north], classes: [core, staff]}}
  - {{id: owner, title: Owner, organisations: [south], classes: [core, staff]}}
offices: [{{office: chair, seat: chair}}]
membership: {{}}
attendance: {{}}
quorum: {quorum}
ballots: {{{ballots}}}
conflicts: {{}}
classes:
  - id: ordinary
    title: Ordinary
    clause: "1"
    words: x
    financial: false
{silence}    vote: {{clause: "1", words: x, rule: {rule}}}
channels:
  meeting: {{allowed: true, opened_by: [member]}}
  remote: {{allowed: true, opened_by: [member], {early}}}
  urgent: {{allowed: false}}
tie: {{casting_vote: {casting}}}
"""
NONE = '{none: {clause: "2", words: x}}'
HALF = '{to_decide: {clause: "2", words: x, rule: {count: present, at_least: 1/2, of: in_post}}}'
MIXED = (
    '{to_decide: {clause: "2", words: x, rule: {all: [{count: present, at_least: 2}, {any: [{count: present, who: '
    "{office: chair}, at_least: 1}, {count: present, who: {classes: [staff]}, at_least: 2}]}]}}}"
)
EACH = '{to_decide: {clause: "2", words: x, rule: {count: present, at_least: 1, each: organisation}}}'
QUORUMS = (NONE, HALF, MIXED, EACH)
RULES = (
    "{count: for, more_than: 1/2, of: eligible}",
    "{count: for, more_than: 1/2, of: votes_cast}",
    "{all: [{count: for, at_least: 2}, {count: against, at_most: 1}]}",
    "{all: [{count: for, more_than: 1/2, of: votes_cast}, {not: {count: against, who: {office: chair}, at_least: 1}}]}",
    "{any: [{all: [{count: responded, at_least: 3/4, of: eligible}, {count: for, more_than: 1/2, of: votes_cast}]}, {count: for, at_least: all, of: votes_cast}]}",
)
LAZY = "{count: against, fewer_than: 2}"


def small(rule=RULES[0], quorum=HALF, *, silence=False, ballots="", casting="false", early=""):
    text = TEXT.format(
        rule=rule,
        quorum=quorum,
        ballots=ballots,
        casting=casting,
        early=early,
        silence='    silence: {clause: "1", words: x, after_days: 3}\n' if silence else "",
    )
    return parse_terms(text)


def stands(chosen, **facts):
    ballots = tuple(Ballot(seat=seat, choice=choice) for seat, choice in zip(SEATS, chosen, strict=True) if choice)
    return Record(
        decision_class="ordinary",
        channel=Channel.REMOTE,
        ballots=ballots,
        opened_at=OPENED,
        closes_at=CLOSES,
        **facts,
    )


EVERY = tuple(product((*Choice, None), repeat=len(SEATS)))
BODIES = [(rule, quorum, False) for rule in RULES for quorum in QUORUMS] + [(LAZY, NONE, True), (LAZY, HALF, True)]
HOW = ("", "may_change: false", "shown: as-cast", "may_change: false, shown: as-cast")


def closed_now(terms, facts):
    return decide(terms, replace(facts, closes_at=NOW)).result


def later(terms, facts, *, answered):
    """Every result that may still come: who owes may answer, and where votes may change, so may who answered."""
    ways = [
        tuple(Choice)
        if seat in answered and terms.ballots.may_change
        else None
        if seat in answered
        else (*Choice, None)
        for seat in SEATS
    ]
    mine = {one.seat: one.choice for one in facts.ballots}
    full = [(mine[seat],) if way is None else way for seat, way in zip(SEATS, ways, strict=True)]
    return {decide(terms, replace(stands(chosen), closes_at=NOW)).result for chosen in product(*full)}


def body(name):
    return load_terms(str(HERE / f"{name}.yaml"))


def changed(old, new, **slots):
    text = TEXT.format(
        rule=slots.get("rule", "{count: for, more_than: 1/2, of: eligible}"),
        quorum=slots.get("quorum", HALF),
        ballots="",
        casting="false",
        early="",
        silence="",
    )
    assert old in text
    return parse_terms(text.replace(old, new))
