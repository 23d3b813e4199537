"""The three bodies' votes reckoned a second time, plainly and independently, and compared."""

import itertools
import math
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules.decide import decide
from bot.rules.findings import Result
from bot.rules.record import Ballot, Channel, Choice, Record
from tests.rules.bodies import AGAINST, FOR, cluster, pcpg, pmg
from tests.rules.test_properties import facts


def reckoned(record):
    """The cluster's terms once more, plainly: (result, heads, votes for, needed, base) of a vote."""
    notified = {one.seat for one in record.alternates if one.notified}
    sent = {one.seat for one in record.alternates}
    cleared = {one.seat for one in record.alternates if one.notified and one.cleared}
    members = {seat.id for seat in cluster().seats} - record.vacant
    barred = (record.recused & members) - cleared
    ballots = {
        one.seat: one.choice
        for one in record.ballots
        if one.seat in members - barred and (one.seat not in sent or one.seat in notified)
    }
    room = set() if record.channel is Channel.REMOTE else (record.present - sent) | notified
    heads = ((room | set(ballots)) & members) - barred
    holders: set[str] = set()
    for proxy in record.proxies:
        free = proxy.grantor in members - record.recused - heads - notified and proxy.instruction is not None
        if free and proxy.grantor not in ballots and proxy.holder not in holders | {proxy.grantor}:
            holders.add(proxy.holder)
            ballots[proxy.grantor] = proxy.instruction
    votes = list(ballots.values()).count(FOR)
    base = len(members - barred)
    needed = math.ceil(base * 3 / 4) if record.decision_class == "financial" else base // 2 + 1
    if "lead" not in heads or len(heads) * 2 < len(members):
        return Result.INQUORATE, len(heads), votes, needed, base
    return Result.CARRIED if votes >= needed else Result.LOST, len(heads), votes, needed, base


@settings(max_examples=400)
@given(facts(cluster), st.sampled_from(["ordinary", "financial"]), st.booleans())
def test_a_second_reckoning_of_the_clusters_votes_agrees(given_facts, decision_class, remote):
    terms, record = given_facts
    channel = Channel.REMOTE if remote else Channel.MEETING
    record = replace(record, decision_class=decision_class, channel=channel, objections=None, ratified=None)
    outcome = decide(terms, record)
    assert (outcome.result, outcome.present, outcome.votes_for, outcome.needed, outcome.base) == reckoned(record)


def test_a_second_reckoning_agrees_on_every_number_of_votes_and_recusals():
    seats = [seat.id for seat in cluster().seats]
    for decision_class in ("ordinary", "financial"):
        for away in range(7):
            for votes in range(13 - away):
                record = Record(
                    decision_class=decision_class,
                    recused=frozenset(seats[12 - away :]),
                    ballots=tuple(Ballot(seat=seat, choice=FOR) for seat in seats[:votes]),
                )
                outcome = decide(cluster(), record)
                got = (outcome.result, outcome.present, outcome.votes_for, outcome.needed, outcome.base)
                assert got == reckoned(record)


HEALTH_BOARD = ("county-director", "director-of-planning", "director-of-primary-care")
ALONE = {
    "local-authority": "director-of-social-services",
    "clusters": "cluster-lead",
    "public-health-wales": "director-of-public-health",
    "third-sector": "cvc-chief-officer",
    "community-health-council": "chc-representative",
    "rpb": "head-of-partnerships",
}


def organisations_votes(ballots):
    """What each of PCPG's organisations voted, from ballots by seat."""
    votes = {organisation: ballots.get(seat) for organisation, seat in ALONE.items()}
    lead, *others = (ballots.get(seat) for seat in HEALTH_BOARD)
    agreed = {choice for choice in others if choice is not None}
    votes["health-board"] = lead if lead is not None else agreed.pop() if len(agreed) == 1 else None
    return [choice for choice in votes.values() if choice is not None]


def pcpg_reckoned(ballots, present, casting, presider_recused):
    votes = organisations_votes(ballots)
    votes_for, against = votes.count(FOR), votes.count(AGAINST)
    if len(set(ballots) | present) < 7:
        return Result.INQUORATE, votes_for, against
    if votes_for > against:
        return Result.CARRIED, votes_for, against
    if votes_for == against > 0:
        if casting not in {FOR, AGAINST} or presider_recused:
            return Result.TIED, votes_for, against
        return (Result.CARRIED if casting is FOR else Result.LOST), votes_for, against
    return Result.LOST, votes_for, against


@settings(max_examples=400)
@given(
    st.dictionaries(st.sampled_from([seat.id for seat in pcpg().seats]), st.sampled_from(list(Choice)), max_size=13),
    st.frozensets(st.sampled_from([seat.id for seat in pcpg().seats])),
    st.none() | st.sampled_from(list(Choice)),
    st.frozensets(st.sampled_from([seat.id for seat in pcpg().seats]), max_size=1),
)
def test_a_second_reckoning_of_pcpgs_votes_agrees(ballots, present, casting, recused):
    record = Record(
        decision_class="ordinary",
        present=present,
        recused=recused,
        casting=casting,
        ballots=tuple(Ballot(seat=seat, choice=choice) for seat, choice in ballots.items()),
    )
    outcome = decide(pcpg(), record)
    free = {seat: choice for seat, choice in ballots.items() if seat not in recused}
    expected = pcpg_reckoned(free, present - recused, casting, pcpg().chair in recused)
    assert (outcome.result, outcome.votes_for, outcome.votes_against) == expected


def test_every_way_in_which_two_partners_can_vote():
    both = ("ccg-chief-finance-officer", "council-chief-executive")
    for choices in itertools.product((None, *Choice), repeat=2):
        for attempt, others in itertools.product((1, 2), (False, True)):
            ballots = [Ballot(seat=s, choice=c) for s, c in zip(both, choices, strict=True) if c is not None]
            if others:
                ballots += [Ballot(seat=seat.id, choice=FOR) for seat in pmg().seats if not seat.votes]
            outcome = decide(pmg(), Record(decision_class="ordinary", attempt=attempt, ballots=tuple(ballots)))
            if None in choices:
                expected = Result.INQUORATE
            elif choices == (FOR, FOR):
                expected = Result.CARRIED
            else:
                expected = Result.REFERRED if attempt == 1 else Result.DISPUTED
            assert outcome.result is expected, (choices, attempt)
            assert outcome.votes_for == choices.count(FOR)


def test_every_way_in_which_the_health_board_can_vote():
    five = dict.fromkeys(list(ALONE.values())[:2], FOR) | dict.fromkeys(list(ALONE.values())[2:4], AGAINST)
    for choices in itertools.product((None, *Choice), repeat=3):
        ballots = five | {s: c for s, c in zip(HEALTH_BOARD, choices, strict=True) if c is not None}
        record = Record(
            decision_class="ordinary",
            present=frozenset(seat.id for seat in pcpg().seats),
            ballots=tuple(Ballot(seat=seat, choice=choice) for seat, choice in ballots.items()),
        )
        outcome = decide(pcpg(), record)
        expected = pcpg_reckoned(ballots, record.present, None, presider_recused=False)
        assert (outcome.result, outcome.votes_for, outcome.votes_against) == expected, choices
