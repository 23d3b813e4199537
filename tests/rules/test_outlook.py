from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.rules.outlook import outlook
from tests.rules.bodies import AGAINST, FOR, REMOTE, alternate, cluster, first, pcpg, proxy, record, through_alternate

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def remote(**facts):
    return record("financial", channel=REMOTE, **facts)


def test_who_answered_who_owes_and_what_is_missing():
    seen = outlook(cluster(), remote(ballots=first(cluster(), 4, skip=("lead",))), NOW)
    assert (seen.present, seen.quorum, seen.quorate, seen.missing_heads) == (4, 6, False, 2)
    assert seen.missing_offices == ("chair",)
    assert seen.answered == ("dental", "gp", "optometry", "pharmacy")
    assert seen.owed[0] == "lead"
    assert len(seen.owed) == 8
    assert (seen.needed, seen.base) == (9, 12)


def test_a_quorum_needs_the_lead_and_says_so():
    seen = outlook(cluster(), remote(ballots=first(cluster(), 7, skip=("lead",))), NOW)
    assert (seen.quorate, seen.missing_heads, seen.missing_offices) == (False, 0, ("chair",))


def test_the_recused_and_the_vacant_owe_nothing_and_those_with_a_lodged_vote_neither():
    facts = remote(recused=frozenset({"gp"}), vacant=frozenset({"dental"}), proxies=(proxy("ahp"),))
    seen = outlook(cluster(), facts, NOW)
    assert not {"gp", "dental", "ahp"} & set(seen.owed)
    assert len(seen.owed) == 9
    assert (seen.needed, seen.base) == (8, 10)
    assert [one.code for one in seen.findings][:1] == ["recusals"]


def test_an_alternate_answers_for_the_seat():
    facts = remote(ballots=(through_alternate("gp"),), alternates=(alternate("gp"), alternate("ahp")))
    seen = outlook(cluster(), facts, NOW)
    assert (seen.answered, "ahp" in seen.owed) == (("gp",), True)


@pytest.mark.parametrize("choice", list(FOR.__class__))
def test_it_is_the_same_whatever_anybody_chose(choice):
    for terms, count in ((cluster(), 7), (pcpg(), 9)):
        ballots = first(terms, count)
        mixed = tuple(replace(ballot, choice=AGAINST) for ballot in ballots[:3]) + ballots[3:]
        facts = record(channel=REMOTE, ballots=ballots)
        changed = replace(facts, ballots=(replace(ballots[0], choice=choice), *mixed[1:]))
        assert outlook(terms, facts, NOW) == outlook(terms, changed, NOW)


def test_a_base_that_votes_change_is_not_told():
    seen = outlook(pcpg(), record(ballots=first(pcpg(), 9)), NOW)
    assert (seen.needed, seen.base) == (None, None)


def test_what_comes_after_the_close_is_not_looked_at():
    late = tuple(replace(one, cast_at=NOW) for one in first(cluster(), 7))
    assert outlook(cluster(), remote(ballots=late, closes_at=NOW), NOW + timedelta(hours=1)).present == 0
    assert (
        outlook(cluster(), remote(ballots=late, closes_at=NOW + timedelta(hours=1)), NOW + timedelta(minutes=1)).present
        == 7
    )
