from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules.record import Capacity, Choice
from bot.services.alternates import AnswerNomination, NominateAlternate, answer_nomination, nominate_alternate
from bot.services.consensus import AnswerConsensus, answer_consensus
from bot.services.entry import FieldErrors
from bot.services.mandate_answers import AnswerMandate, EndMandate, MandateEnded, answer_mandate, end_mandate
from bot.services.mandates import (
    GiveStandingProxy,
    MandateGiven,
    NameAlternate,
    give_standing_proxy,
    name_alternate,
)
from bot.services.recording import RecordVote, record_vote
from bot.services.register import HomeQuery, home_of
from storage.facts import Act, OfferState, PersonKind, ReceivedBy, Said
from tests.services.deciding import seeking_agreement
from tests.services.world import (
    ATTENDING,
    COLLEAGUE,
    DEADLINE,
    GUEST,
    OTHER,
    PEOPLE,
    SECRETARY,
    Query,
    refused,
    terms_data,
)


async def name(world, person=COLLEAGUE, by="dental", **facts):
    facts = {"scope": "standing", **facts}
    return await world.do(name_alternate, NameAlternate, PEOPLE.get(by, by), body=world.body, person=person, **facts)


async def lodge(world, to="gp", by="dental", instruction=None, **facts):
    facts = {"scope": "period", "last": "2026-12-31", "instruction": instruction, **facts}
    return await world.do(
        give_standing_proxy, GiveStandingProxy, PEOPLE.get(by, by), body=world.body, holder_person=PEOPLE.get(to, to), **facts
    )  # fmt: skip


async def answer(world, given, by=COLLEAGUE, *, accept=True):
    assert isinstance(given, MandateGiven), given
    return await world.do(answer_mandate, AnswerMandate, PEOPLE.get(by, by), mandate=given.mandate, accept=accept)


async def end(world, given, by="dental"):
    return await world.do(end_mandate, EndMandate, PEOPLE.get(by, by), mandate=given.mandate)


async def appoint(world, seat, person):
    await world.store.run(lambda tx, _: tx.appoint(world.body, seat, person), Query(act=world.act("U00", "")))


async def meeting(world):
    (held,) = await world.look(lambda tx: tx.meetings(world.body))
    return held.id


async def test_a_standing_alternate_who_accepted_acts_on_each_decision_opened_from_then_on(either):
    before = await either.opened()
    given = await name(either)
    assert [p["to"] for p in await either.parcels("mandate-offer")] == [COLLEAGUE]
    unanswered = await either.opened()
    await answer(either, given)
    assert [p["to"] for p in await either.parcels("mandate-answered")] == [PEOPLE["dental"]]
    after = await either.opened()
    refused(await either.vote(before, COLLEAGUE), "no-seat", "2.2")
    refused(await either.vote(unanswered, COLLEAGUE), "no-seat", "2.2")
    cast = await either.vote(after, COLLEAGUE)
    assert (cast.seat, cast.capacity) == ("dental", Capacity.ALTERNATE)
    assert (await either.events()).count("slack:mandates:carried") == 1


async def test_with_a_standing_alternate_it_is_still_the_member_who_is_asked_and_either_may_act_first(world):
    await answer(world, await name(world))
    decision, other = await world.opened(), await world.opened()
    assert (await world.brief(decision, PEOPLE["dental"])).reader.owes is True
    assert (await world.brief(decision, COLLEAGUE)).reader.owes is False
    await world.vote(decision, "dental")
    refused(await world.vote(decision, COLLEAGUE), "principal-has-voted", "3.2.2")
    await world.vote(other, COLLEAGUE)
    refused(await world.vote(other, "dental"), "alternate-has-voted", "3.2.2")


async def test_of_several_alternates_of_a_seat_the_first_to_act_acts(world):
    await answer(world, await name(world))
    await answer(world, await name(world, OTHER), OTHER)
    decision = await world.opened()
    await world.vote(decision, OTHER)
    finding = refused(await world.vote(decision, COLLEAGUE), "other-alternate-has-voted", "3.2.2")
    assert finding.facts["person"] == OTHER
    assert [s.alternate for s in (await world.brief(decision)).seats if s.seat == "dental"] == [OTHER]


async def test_alternates_stand_in_the_order_in_which_the_member_puts_them(world):
    await name(world)
    await name(world, OTHER, place=1)
    named = await world.look(lambda tx: tx.mandates(world.body))
    assert [(m.person, m.rank) for m in named] == [(OTHER, 1), (COLLEAGUE, 2)]


async def test_for_a_period_the_alternate_is_asked_instead_of_the_member(world):
    await answer(world, await name(world, scope="period", first="2026-11-24", last="2026-11-30"))
    decision = await world.opened()
    assert (await world.brief(decision, COLLEAGUE)).reader.owes is True
    assert (await world.brief(decision, PEOPLE["dental"])).reader.owes is False
    assert COLLEAGUE in [p["to"] for p in await world.parcels("alternate-answered")]


@pytest.mark.parametrize(
    ("first", "last", "acts"),
    [
        ("2026-11-24", "2026-11-24", True),
        ("2026-11-25", "2026-11-30", False),
        ("", "2026-11-24", True),
    ],
)
async def test_a_period_holds_from_its_first_day_to_the_end_of_its_last(world, first, last, acts):
    await answer(world, await name(world, scope="period", first=first, last=last))
    world.now = world.now.replace(hour=23, minute=59)
    decision = await world.opened()
    assert (COLLEAGUE in {n.person for n in await world.look(lambda tx: tx.nominations(decision=decision))}) is acts
    world.now += timedelta(minutes=1)
    later = await world.opened()
    assert bool(await world.look(lambda tx: tx.nominations(decision=later))) is (first == "2026-11-25")


async def test_what_was_opened_within_the_period_stays_open_to_the_alternate_after_its_end(world):
    await answer(world, await name(world, scope="period", last="2026-11-25"))
    decision = await world.opened()
    world.now += timedelta(days=5)
    assert (await world.vote(decision, COLLEAGUE)).seat == "dental"


async def test_an_alternate_for_a_meeting_acts_on_no_decision_outside_it(world):
    await answer(world, await name(world, scope="meeting", meeting=await meeting(world)))
    decision = await world.opened()
    refused(await world.vote(decision, COLLEAGUE), "no-seat", "2.2")


@pytest.mark.parametrize(
    ("facts", "field", "code"),
    [
        ({"scope": "for-ever"}, "scope", "scope-unknown"),
        ({"scope": "meeting", "meeting": "M-none"}, "meeting", "meeting-unknown"),
        ({"scope": "period"}, "last", "last-day-missing"),
        ({"scope": "period", "first": "soon", "last": "2026-12-01"}, "first", "day-unreadable"),
        ({"scope": "period", "first": "2026-12-02", "last": "2026-12-01"}, "last", "last-day-before-first"),
        ({"scope": "period", "last": "2026-11-23"}, "last", "last-day-before-first"),
    ],
)
async def test_a_wrong_time_is_answered_at_its_field_and_nothing_is_written(world, facts, field, code):
    answered = await name(world, **facts)
    assert isinstance(answered, FieldErrors)
    assert {name: finding.code for name, finding in answered.errors.items()} == {field: code}
    assert await world.look(lambda tx: tx.mandates(world.body)) == ()


async def test_a_proxy_is_never_without_an_end(world):
    answered = await lodge(world, scope="standing")
    assert {n: f.code for n, f in answered.errors.items()} == {"scope": "scope-unknown"}


@pytest.mark.parametrize(
    ("person", "by", "code", "clause"),
    [
        (PEOPLE["gp"], "dental", "already-a-member", "3.2.2"),
        (GUEST, "dental", "not-in-workspace", "3.2.2"),
        (COLLEAGUE, ATTENDING["finance"], "not-entitled", "2.2"),
        (COLLEAGUE, OTHER, "no-seat", "2.2"),
    ],
)
async def test_who_cannot_be_named_and_who_names_nobody(world, person, by, code, clause):
    refused(await name(world, person, by), code, clause)
    assert await world.look(lambda tx: tx.mandates(world.body)) == ()


async def test_nobody_is_the_alternate_of_two_seats_at_one_time_nor_named_twice(world):
    given = await name(world)
    refused(await name(world), "already-named", "3.2.2")
    refused(await name(world, by="gp"), "acts-for-another", "3.2.2")
    await answer(world, given)
    refused(await name(world, by="gp", scope="period", last="2026-12-01"), "acts-for-another", "3.2.2")
    await end(world, given)
    assert isinstance(await name(world, by="gp"), MandateGiven)


async def test_an_alternate_names_no_alternate(world):
    await answer(world, await name(world))
    refused(await name(world, OTHER, by=COLLEAGUE), "alternate-of-an-alternate", "3.2.2")


async def test_only_whoever_was_asked_answers_and_only_once(world):
    given = await name(world)
    refused(await answer(world, given, OTHER), "not-the-nominee", "3.2.2")
    await answer(world, given, accept=False)
    refused(await answer(world, given), "already-answered", "3.2.2")
    assert (await world.look(lambda tx: tx.mandate(given.mandate))).state is OfferState.DECLINED
    other = await name(world, OTHER)
    await end(world, other)
    refused(await answer(world, other, OTHER), "offer-ended", "3.2.2")


@pytest.mark.parametrize("by", ["dental", COLLEAGUE])
async def test_either_side_ends_it_and_what_was_voted_stands(world, by):
    given = await name(world)
    await answer(world, given)
    voted, open_still = await world.opened(), await world.opened()
    await world.vote(voted, COLLEAGUE, Choice.AGAINST)
    refused(await end(world, given, "gp"), "not-the-mandate", "3.2.2")
    assert isinstance(await end(world, given, by), MandateEnded)
    refused(await world.vote(open_still, COLLEAGUE), "no-seat", "2.2")
    refused(await world.vote(voted, "dental"), "alternate-has-voted", "3.2.2")
    refused(await end(world, given, by), "offer-ended", "3.2.2")
    assert not await world.look(lambda tx: tx.nominations(decision=open_still)) or await world.opened()
    closed = await world.close(voted)
    assert closed.votes_against == 1
    brief = await world.brief(voted)
    assert brief.outcome == brief.announced


async def test_a_mandate_lapses_with_the_member_who_gave_it(world):
    given = await name(world)
    await answer(world, given)
    await appoint(world, "dental", OTHER)
    decision = await world.opened()
    assert await world.look(lambda tx: tx.nominations(decision=decision)) == ()
    assert isinstance(await end(world, given, OTHER), MandateEnded)


async def test_an_alternate_who_has_left_the_workspace_is_not_carried_over(world):
    await answer(world, await name(world))
    gone = replace(await world.look(lambda tx: tx.person(COLLEAGUE)), kind=PersonKind.DEACTIVATED)
    await world.store.run(lambda tx, _: tx.put_person(gone), Query(act=world.act("U00", "")))
    decision = await world.opened()
    assert await world.look(lambda tx: tx.nominations(decision=decision)) == ()


async def test_a_lodged_proxy_is_counted_although_a_standing_alternate_might_have_acted(world):
    await answer(world, await name(world))
    await answer(world, await lodge(world, instruction=Choice.FOR), "gp")
    decision = await world.opened(decision_class="ordinary", amount="")
    await world.votes(decision, ("lead", "gp", "pharmacy", "optometry", "nursing", "ahp"))
    assert (await world.close(decision)).votes_for == 7


async def test_a_proxy_for_a_period_goes_with_each_decision_opened_in_it(either):
    given = await lodge(either, instruction=Choice.AGAINST)
    before = await either.opened()
    await answer(either, given, "gp")
    decision = await either.opened()
    assert await either.look(lambda tx: tx.proxies(before)) == ()
    (proxy,) = await either.look(lambda tx: tx.proxies(decision))
    assert (proxy.grantor, proxy.holder, proxy.state) == ("dental", "gp", OfferState.ACCEPTED)
    assert (await either.brief(decision, PEOPLE["dental"])).reader.owes is False
    await end(either, given)
    assert (await either.look(lambda tx: tx.proxies(decision)))[0].state is OfferState.ENDED
    assert [p["to"] for p in await either.parcels("proxy-void")] == [PEOPLE["gp"]]


async def test_the_cap_of_the_terms_holds_for_a_time_too(world):
    first, second = await lodge(world), await lodge(world, by="ahp")
    await answer(world, first, "gp")
    finding = refused(await answer(world, second, "gp"), "proxy-over-limit", "3.2.2")
    assert (finding.facts["held"], finding.facts["most"]) == (1, 1)
    refused(await lodge(world, by="nursing"), "proxy-over-limit", "3.2.2")
    refused(await lodge(world, by="nursing", to="dental"), "proxy-chain", "3.2.2")
    refused(await lodge(world, by="gp", to="lead"), "proxy-chain", "3.2.2")


async def test_a_new_proxy_for_the_same_time_ends_the_one_before_once_it_is_accepted(world):
    first = await lodge(world)
    await answer(world, first, "gp")
    second = await lodge(world, to="ahp")
    assert (await world.look(lambda tx: tx.mandate(first.mandate))).state is OfferState.ACCEPTED
    await answer(world, second, "ahp")
    assert (await world.look(lambda tx: tx.mandate(first.mandate))).state is OfferState.ENDED
    assert PEOPLE["gp"] in [p["to"] for p in await world.parcels("mandate-ended")]


async def test_what_waits_for_an_answer_stands_on_the_home_page(world):
    given = await name(world)
    waits = (await world.ask(home_of, HomeQuery, COLLEAGUE)).waits
    assert [(wait.act, wait.id) for wait in waits] == [("answer-mandate", given.mandate)]
    await answer(world, given)
    assert (await world.ask(home_of, HomeQuery, COLLEAGUE)).waits == ()


async def test_a_request_that_comes_twice_names_once(world):
    act = world.act(PEOPLE["dental"], "same")
    command = NameAlternate(act=act, body=world.body, person=COLLEAGUE, scope="standing")
    first, second = await world.store.run(name_alternate, command), await world.store.run(name_alternate, command)
    assert first == second
    assert len(await world.look(lambda tx: tx.mandates(world.body))) == 1


async def test_another_workspace_knows_nothing_of_a_mandate(world):
    given = await name(world)
    act = Act(team="T2", person=COLLEAGUE)
    for service, command in (
        (answer_mandate, AnswerMandate(act=act, mandate=given.mandate, accept=True)),
        (end_mandate, EndMandate(act=act, mandate=given.mandate)),
    ):
        refused_there = await world.store.run(service, command)
        assert refused_there.finding.code == "no-such-offer"


async def test_the_outcome_is_replayed_the_same_after_a_mandate_has_ended(world):
    given = await name(world)
    await answer(world, given)
    decision = await world.opened(decision_class="ordinary", amount="")
    await world.votes(decision, ("lead", "gp", "pharmacy", "optometry", "nursing", "ahp"))
    await world.vote(decision, COLLEAGUE)
    assert (await world.close(decision, DEADLINE)).votes_for == 7
    await end(world, given)
    brief = await world.brief(decision)
    assert brief.outcome == brief.announced


async def asking_for_authority(world):
    terms = deepcopy(terms_data())
    terms["alternates"]["authority"] = {"clause": "1.1", "words": "a deputy who has delegated authority to act"}
    adopted = await world.adopt(key="asking", channel="C0ASKING", terms=terms)
    world.body = adopted.body


async def test_where_the_terms_ask_an_alternate_without_authority_attends_and_does_not_vote(world):
    await asking_for_authority(world)
    answered = await name(world)
    assert {n: f.code for n, f in answered.errors.items()} == {"authority": "authority-missing"}
    await answer(world, await name(world, authority=False))
    await answer(world, await name(world, OTHER, authority=True), OTHER)
    decision = await world.opened()
    refused(await world.vote(decision, COLLEAGUE), "without-authority", "1.1")
    assert (await world.vote(decision, OTHER)).seat == "dental"


async def test_authority_is_asked_for_one_decision_too(world):
    await asking_for_authority(world)
    decision = await world.opened()
    facts = {"decision": decision, "person": COLLEAGUE, "authority": False}
    sent = await world.do(nominate_alternate, NominateAlternate, PEOPLE["dental"], **facts)
    await world.do(answer_nomination, AnswerNomination, COLLEAGUE, nomination=sent.nomination, accept=True)
    refused(await world.vote(decision, COLLEAGUE), "without-authority", "1.1")


async def test_a_standing_alternate_says_for_the_seat_that_it_agrees(world):
    await seeking_agreement(world)
    await answer(world, await name(world))
    decision = await world.opened(decision_class="ordinary", amount="")
    facts = {"decision": decision, "answer": Said.AGREE, "words": ""}
    for person in (*(PEOPLE[seat] for seat in ("lead", "gp", "pharmacy", "optometry", "nursing")), COLLEAGUE):
        await world.do(answer_consensus, AnswerConsensus, person, **facts)
    closed = await world.close(decision)
    assert closed.result == "carried"
    assert (await world.brief(decision)).announced.present == 6


async def test_a_vote_by_telephone_is_taken_down_for_the_successor_and_not_for_who_left(world):
    decision = await world.opened()
    await appoint(world, "dental", OTHER)
    facts = {"decision": decision, "seat": "dental", "choice": Choice.FOR}
    evidence = {"received": ReceivedBy.PHONE, "evidence": "Rang at noon"}
    await world.do(record_vote, RecordVote, SECRETARY, **facts, **evidence)
    (vote,) = await world.look(lambda tx: tx.recorded_votes(decision))
    assert vote.person == OTHER
