from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from bot.rules.decide import decide
from bot.rules.findings import Result
from bot.rules.outlook import outlook
from bot.rules.record import Alternate, Choice
from tests.rules.bodies import AGAINST, FOR, REMOTE, cluster, first, pcpg, pmg, proxy, record, votes
from tests.rules.small_body import (
    BODIES,
    CLOSES,
    EACH,
    EVERY,
    HALF,
    HOW,
    LAZY,
    MIXED,
    NONE,
    NOW,
    OPENED,
    QUORUMS,
    SEATS,
    body,
    closed_now,
    later,
    small,
    stands,
)

QUICK = 5
"""Every fifth of the ways: no common factor with four, so every seat's choices come up in every mixture of two."""


@pytest.mark.parametrize("step", [QUICK, pytest.param(1, marks=pytest.mark.long)])
@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize(("rule", "quorum", "silence"), BODIES)
def test_when_nothing_more_is_needed_closing_now_carries_and_what_cannot_change_does_not(
    rule, quorum, silence, how, step
):
    terms = small(rule, quorum, silence=silence, ballots=how)
    told = {}
    results = {}
    for chosen in EVERY[::step]:
        facts = stands(chosen)
        answered = frozenset(one.seat for one in facts.ballots)
        key = answered if "as-cast" not in how else chosen
        seen = told[key] if key in told else told.setdefault(key, outlook(terms, facts, NOW))
        if seen.nothing_more_needed:
            assert closed_now(terms, facts) is Result.CARRIED
        if seen.can_change is False:
            same = chosen if not terms.ballots.may_change else answered
            came = results.setdefault(same, later(terms, facts, answered=answered))
            assert len(came) == 1


@pytest.mark.parametrize(("rule", "quorum", "silence"), BODIES)
def test_the_outlook_is_the_same_whatever_was_chosen(rule, quorum, silence):
    terms = small(rule, quorum, silence=silence)
    seen = {}
    for chosen in EVERY[::3]:
        facts = stands(chosen)
        now = outlook(terms, facts, NOW, "chair")
        assert seen.setdefault(frozenset(one.seat for one in facts.ballots), now) == now


@pytest.mark.parametrize("quorum", QUORUMS)
def test_the_answers_that_are_named_supply_the_quorum(quorum):
    terms = small(quorum=quorum)
    for chosen in product((Choice.ABSTAIN, None), repeat=len(SEATS)):
        seen = outlook(terms, stands(chosen), NOW)
        assert (seen.quorate is False) is bool(seen.missing)
        helped = {seat for one in seen.missing for seat in one.whose}
        answers = tuple(
            Choice.ABSTAIN if seat in helped else choice for seat, choice in zip(SEATS, chosen, strict=True)
        )
        assert outlook(terms, stands(answers), NOW).quorate is True
        assert all(len(one.whose) >= one.lacking > 0 for one in seen.missing)


def test_what_is_missing_is_named_by_office_class_and_organisation():
    def missing(quorum, *chosen):
        return [
            (one.what, one.names, one.lacking, one.whose, one.instead)
            for one in outlook(small(quorum=quorum), stands(chosen), NOW).missing
        ]

    assert missing(MIXED, None, FOR, FOR, None) == [
        ("office", ("chair",), 1, ("chair",), True),
        ("class", ("staff",), 1, ("owner",), True),
    ]
    assert missing(EACH, FOR, None, None, None) == [("organisation", ("south",), 1, ("owner", "vice"), False)]
    assert missing(HALF, FOR, None, None, None) == [("heads", (), 1, ("owner", "union", "vice"), False)]


def test_silence_needs_nothing_more_once_its_time_is_over():
    terms = small(LAZY, NONE, silence=True)
    assert outlook(terms, stands((None,) * 4), NOW).nothing_more_needed
    assert not outlook(terms, stands((None,) * 4), OPENED + timedelta(days=2)).nothing_more_needed
    assert outlook(terms, stands((AGAINST, None, None, None)), NOW).nothing_more_needed
    assert not outlook(terms, stands((AGAINST, AGAINST, None, None)), NOW).nothing_more_needed
    assert not outlook(terms, stands((FOR, FOR, None, None)), NOW).nothing_more_needed


def test_votes_that_are_shown_say_when_they_are_enough():
    shown, hidden = (small(ballots=how) for how in ("shown: as-cast", ""))
    facts = stands((FOR, FOR, FOR, None))
    assert outlook(shown, facts, NOW).nothing_more_needed
    assert not outlook(hidden, facts, NOW).nothing_more_needed


def test_before_during_and_after():
    terms = small(casting="true")
    facts = stands((FOR, FOR, AGAINST, AGAINST))
    before = outlook(terms, replace(facts, ballots=()), OPENED - timedelta(hours=1), "chair")
    assert (before.phase, before.present, before.can_come, before.own.can_do) == ("before", 0, 4, ("declare",))
    during = outlook(terms, facts, NOW, "chair")
    assert (during.phase, during.can_come, during.can_change, during.result) == ("open", 0, True, None)
    assert during.own.can_do == ("change-vote", "declare")
    lost = stands((FOR, AGAINST, AGAINST, AGAINST))
    after = outlook(terms, lost, CLOSES, "vice")
    assert (after.phase, after.result, after.can_change, after.own.can_do) == ("closed", Result.LOST, False, ())
    level = small("{count: for, more_than: 1/2, of: votes_cast}", casting="true")
    tied = outlook(level, facts, CLOSES, "chair")
    assert (tied.result, {one.value for one in tied.waiting_for}) == (Result.TIED, {"casting-vote"})
    assert tied.own.can_do == ("casting-vote",)


def test_what_a_ruling_would_do():
    terms = cluster()
    facts = record("financial", channel=REMOTE, ballots=first(terms, 6))
    (seen,) = outlook(terms, facts, NOW, pending=["gp"]).rulings
    assert (seen.if_recused.present, seen.if_recused.quorate, seen.if_recused.needed, seen.if_recused.base) == (
        5,
        False,
        9,
        11,
    )
    part = seen.if_taking_part
    assert (part.present, part.quorate, part.needed, part.base) == (6, True, 9, 12)


@pytest.mark.parametrize(
    ("seat", "facts", "acts", "why"),
    [
        ("gp", {}, ("vote", "declare", "send-alternate", "give-proxy"), "in-order"),
        ("gp", {"ballots": votes(gp=FOR)}, ("change-vote", "declare"), "in-order"),
        ("gp", {"recused": frozenset({"gp"})}, ("send-alternate",), "recused"),
        ("gp", {"vacant": frozenset({"gp"})}, (), "no-seat"),
        (
            "gp",
            {"alternates": (Alternate(seat="gp"),)},
            ("declare", "send-alternate", "give-proxy"),
            "alternate-acting",
        ),
        ("gp", {"proxies": (proxy("gp"),)}, ("vote", "declare", "send-alternate"), "in-order"),
        ("finance", {}, (), "not-entitled"),
    ],
)
def test_what_this_reader_can_do(seat, facts, acts, why):
    own = outlook(cluster(), record("financial", channel=REMOTE, **facts), NOW, seat).own
    assert (own.can_do, own.vote.code) == (acts, why)


def test_a_ballot_that_stands_is_not_changed():
    own = outlook(small(ballots="may_change: false"), stands((FOR, None, None, None)), NOW, "chair").own
    assert (own.can_do, own.vote.code) == (("declare",), "ballot-stands")


@pytest.mark.parametrize("terms", [pcpg, pmg])
def test_an_organisation_whose_lead_answered_has_no_vote_to_come(terms):
    units = len(terms().units)
    assert outlook(terms(), record(), NOW).can_come == units
    led = votes(county_director=FOR) if units > 2 else votes(council_chief_executive=FOR)
    assert outlook(terms(), record(ballots=led), NOW).can_come == units - 1


class TestSome:
    def test_where_the_ways_are_too_many_to_try_nothing_is_claimed(self):
        barred = frozenset(seat.id for seat in pcpg().seats if seat.id not in pcpg().voters)
        facts = record(channel=REMOTE, recused=barred)
        assert decide(pcpg(), facts).result is Result.INQUORATE
        assert outlook(pcpg(), facts, NOW).can_change is None

    def test_a_lodged_vote_is_as_unseen_as_one_that_was_cast(self):
        told = {
            outlook(
                cluster(), record("financial", channel=REMOTE, proxies=(proxy("ahp", instruction=choice),)), NOW
            ).owed
            for choice in Choice
        }
        assert len(told) == 1
        for choice in Choice:
            facts = record("financial", channel=REMOTE, ballots=first(cluster(), 12, skip=("ahp",)))
            lodged = replace(facts, proxies=(proxy("ahp", instruction=choice),))
            assert outlook(cluster(), lodged, NOW).can_change is True

    def test_what_the_terms_accept_instead_of_a_quorum_is_enough(self):
        facts = record(attempt=2, ballots=votes(chair=FOR, executive=FOR, council=FOR))
        short, enough = (outlook(body("housing-association"), replace(facts, attempt=n), NOW) for n in (1, 2))
        assert (short.quorate, short.quorum, bool(short.missing)) == (False, 4, True)
        assert (enough.quorate, enough.quorum, enough.missing, enough.needed) == (True, 3, (), 2)

    def test_organisations_that_are_counted_once_are_named(self):
        rule = '{to_meet: {clause: "2", words: x, rule: {count: present, each_organisation_at_most: 1, at_least: 2}}}'
        (one,) = outlook(small(quorum=rule), stands((FOR, None, FOR, None)), NOW).missing
        assert (one.what, one.lacking, one.whose, one.clause) == ("organisation", 1, ("owner", "vice"), "2")

    def test_seats_are_named_and_what_must_not_be_is_not(self):
        rule = (
            '{to_meet: {clause: "2", words: x, rule: {all: [{count: present, who: {seats: [vice, owner]}, at_least: 1}, '
            "{count: absent, at_most: 1}, {not: {count: present, at_least: 1, each: organisation}}]}}}"
        )
        seen = outlook(small(quorum=rule), stands((FOR, None, None, None)), NOW).missing
        assert [(one.what, one.names, one.lacking) for one in seen] == [("seats", ("owner", "vice"), 1)]
        both = outlook(small(quorum=rule), stands((FOR, FOR, FOR, FOR)), NOW)
        assert (both.quorate, both.missing) == (False, ())
