"""What must hold for any facts at all."""

from dataclasses import replace

from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from bot.rules.decide import decide
from bot.rules.findings import Result
from bot.rules.record import Alternate, Ballot, Capacity, Channel, Choice, Proxy, Record
from tests.rules.bodies import FOR, cluster, pcpg, pmg

BODIES = st.sampled_from([cluster, pcpg, pmg])
CHOICES = st.sampled_from(list(Choice))


@st.composite
def facts(draw, body=None):
    """A body and any facts that its terms know, however unlikely."""
    terms = draw(BODIES)() if body is None else body()
    seats = [seat.id for seat in terms.seats]
    some = st.frozensets(st.sampled_from(seats), max_size=len(seats))
    few = st.frozensets(st.sampled_from(seats), max_size=2)
    alternates = draw(few)
    grantors = draw(st.lists(st.sampled_from(seats), max_size=3, unique=True))
    voting = draw(st.lists(st.sampled_from([*seats, *sorted(terms.attendee_ids)[:2]]), unique=True))
    return terms, Record(
        decision_class=draw(st.sampled_from(sorted(terms.classes))),
        channel=draw(st.sampled_from([Channel.MEETING, Channel.MEETING, Channel.REMOTE, Channel.URGENT])),
        attempt=draw(st.integers(1, 3)),
        decided_by=draw(st.sampled_from(seats)),
        vacant=draw(few),
        present=draw(some),
        alternates=tuple(
            Alternate(seat=seat, notified=draw(st.booleans()), cleared=draw(st.booleans()))
            for seat in sorted(alternates)
        ),
        presiding=draw(st.none() | st.sampled_from(seats)),
        recused=draw(few),
        proxies=tuple(
            Proxy(grantor=seat, holder=draw(st.sampled_from(seats)), instruction=draw(st.none() | CHOICES))
            for seat in grantors
        ),
        objections=draw(st.none() | few),
        ballots=tuple(
            Ballot(
                seat=seat,
                choice=draw(st.sampled_from([FOR, FOR, Choice.AGAINST, Choice.ABSTAIN])),
                capacity=Capacity.ALTERNATE if seat in alternates else Capacity.SELF,
            )
            for seat in voting
        ),
        casting=draw(st.none() | CHOICES),
        signed=draw(st.none() | st.booleans()),
        ratified=draw(st.none() | st.booleans()),
    )


@given(facts(), st.randoms(use_true_random=False))
def test_the_order_of_ballots_is_irrelevant(given_facts, random):
    terms, record = given_facts
    ballots = list(record.ballots)
    random.shuffle(ballots)
    one, other = decide(terms, record), decide(terms, replace(record, ballots=tuple(ballots)))
    assert (one.result, one.waiting_for, one.present, one.needed, one.base) == (
        other.result,
        other.waiting_for,
        other.present,
        other.needed,
        other.base,
    )
    assert dict(one.refused) == dict(other.refused)


@given(facts(), CHOICES)
def test_the_ballot_of_a_recused_seat_changes_nothing(given_facts, choice):
    terms, record = given_facts
    assume(record.recused)
    seat = min(record.recused)
    record = replace(
        record,
        alternates=tuple(one for one in record.alternates if one.seat != seat),
        ballots=tuple(one for one in record.ballots if one.seat != seat),
    )
    before = decide(terms, record)
    after = decide(terms, replace(record, ballots=(*record.ballots, Ballot(seat=seat, choice=choice))))
    assert (before.result, before.present, before.votes_for, before.votes_against, before.abstentions) == (
        after.result,
        after.present,
        after.votes_for,
        after.votes_against,
        after.abstentions,
    )


@st.composite
def mostly_for(draw):
    """A vote in which most are for, some are silent, and a few are against or represented."""
    terms = draw(BODIES)()
    seats = [seat.id for seat in terms.seats]
    choices = draw(
        st.lists(st.sampled_from([FOR] * 7 + [None, None, *Choice]), min_size=len(seats), max_size=len(seats))
    )
    cast = [(seat, choice) for seat, choice in zip(seats, choices, strict=True) if choice is not None]
    return terms, Record(
        decision_class=draw(st.sampled_from(sorted(terms.classes))),
        vacant=draw(st.frozensets(st.sampled_from(seats), max_size=1)),
        recused=draw(st.frozensets(st.sampled_from(seats), max_size=1)),
        present=frozenset(seats),
        proxies=tuple(
            Proxy(grantor=seat, holder=seats[0], instruction=draw(CHOICES))
            for seat in draw(st.lists(st.sampled_from(seats), max_size=2, unique=True))
        ),
        ballots=tuple(Ballot(seat=seat, choice=choice) for seat, choice in cast),
        casting=draw(st.none() | CHOICES),
    )


@settings(max_examples=300)
@given(mostly_for())
def test_one_more_vote_for_never_loses_what_was_carried(given_facts):
    terms, record = given_facts
    event(before := decide(terms, record).result)
    if before is Result.CARRIED and record.ballots:
        for seat in terms.voters - {one.seat for one in record.ballots}:
            after = decide(terms, replace(record, ballots=(*record.ballots, Ballot(seat=seat, choice=FOR))))
            assert after.result is Result.CARRIED, seat


@given(facts())
def test_a_carried_decision_has_a_quorum_and_a_vote_for(given_facts):
    terms, record = given_facts
    outcome = decide(terms, record)
    planned = (
        terms.classes[record.decision_class].ratification_only and not record.ballots and record.objections is None
    )
    if outcome.result is not Result.CARRIED or record.channel is Channel.URGENT or planned:
        return
    assert outcome.quorate is True
    assert outcome.present >= outcome.quorum
    if terms.consensus is None or record.objections is None:
        assert outcome.votes_for >= 1
        assert outcome.votes_for >= outcome.needed or record.casting is FOR
    else:
        assert not any(one.choice is Choice.AGAINST and one.seat not in outcome.refused for one in record.ballots)


@given(facts())
def test_only_the_lead_in_person_decides_alone(given_facts):
    terms, record = given_facts
    outcome = decide(terms, replace(record, channel=Channel.URGENT))
    absent = {one.seat for one in record.alternates} | record.vacant | record.recused
    alone = terms.id == "cluster" and record.decided_by == "lead" and "lead" not in absent
    assert (outcome.result in {Result.CARRIED, Result.NOT_RATIFIED}) is alone


@given(facts())
def test_nothing_waits_unless_it_was_carried_or_is_tied(given_facts):
    outcome = decide(*given_facts)
    if outcome.result not in {Result.CARRIED, Result.TIED}:
        assert not outcome.waiting_for


@given(facts())
def test_every_vote_counted_is_a_seats_or_an_organisations_and_never_more(given_facts):
    terms, record = given_facts
    outcome = decide(terms, record)
    counted = outcome.votes_for + outcome.votes_against + outcome.abstentions
    assert counted <= len(terms.units)
    own = {one.seat for one in record.ballots} - set(outcome.refused)
    lodged = {one.grantor for one in record.proxies}
    assert counted <= len(own | lodged)
