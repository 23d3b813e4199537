"""Before a meeting members say whether they have anything to declare; who sends apologies is asked what else they do."""

from __future__ import annotations

import pytest

from bot.rules.record import Ruling
from bot.services.absent import ShareView, share_view
from bot.services.beginning import Begin, begin
from bot.services.concluding import CloseMeeting, SettleItem, close_meeting, settle_item
from bot.services.item_conflicts import DeclareOnItem, declare_on_item
from bot.services.mandate_answers import AnswerMandate, answer_mandate
from bot.services.mandates import NameAlternate, name_alternate
from bot.services.silent import DeclareNothing, declare_nothing
from storage.facts import ItemState, PresenceState
from tests.services.meeting_world import HELD, LEAD, agree, begun, called, gathered, here, look, matters, put
from tests.services.test_item_conflicts import rule
from tests.services.test_urgent import URGENT
from tests.services.world import ATTENDING, COLLEAGUE, DEADLINE, MEETING, OTHER, PEOPLE, SEATS, SECRETARY, refused

DEVELOPMENT = PEOPLE["development-manager"]


async def nothing(world, meeting, who):
    return await world.do(declare_nothing, DeclareNothing, PEOPLE.get(who, who), meeting=meeting)


async def declares(world, meeting, who, at=0):
    item = (await matters(world, meeting))[at].id
    facts = {"item": item, "kind": "personal", "nature": "Kin"}
    return await world.do(declare_on_item, DeclareOnItem, PEOPLE[who], **facts)


async def names(world, meeting, who, person, *, accepts=True):
    facts = {"body": world.body, "person": person, "scope": "meeting", "meeting": meeting, "seat": who}
    named = await world.do(name_alternate, NameAlternate, PEOPLE[who], **facts)
    assert hasattr(named, "mandate"), named
    if accepts:
        await world.do(answer_mandate, AnswerMandate, person, mandate=named.mandate, accept=True)


async def share(world, meeting, who="gp", words="I am for it.", **facts):
    return await world.do(share_view, ShareView, PEOPLE.get(who, who), meeting=meeting, words=words, **facts)


# --- nothing to declare -------------------------------------------------------------------------------


async def test_one_tap_says_that_there_is_nothing_to_declare_for_this_meeting(either):
    meeting = await called(either)
    answer = await nothing(either, meeting, "gp")
    assert (answer.seat, answer.left) == ("gp", 11)
    brief = await look(either, meeting, PEOPLE["gp"])
    assert (brief.around.nothing, "gp" in brief.around.silent, brief.around.mine) == (("gp",), False, ())
    assert "slack:meeting:nothing-declared" in await either.events()
    refused(await nothing(either, meeting, "gp"), "declared-nothing-already", "3.2.7")


async def test_with_the_agenda_every_member_who_has_not_answered_is_asked_once(world):
    meeting = await called(world)
    await nothing(world, meeting, "gp")
    await declares(world, meeting, "dental")
    await here(world, meeting, "ahp", PresenceState.APOLOGIES)
    for _ in range(2):
        await agree(world, meeting, "lead")
        await agree(world, meeting, "development-manager")
    asked = sorted(parcel["to"] for parcel in await world.parcels("declare-asked"))
    assert asked == sorted({*PEOPLE.values()} - {PEOPLE[one] for one in ("gp", "dental", "ahp")})


async def test_when_the_meeting_opens_it_shows_who_has_not_answered(world):
    meeting = await begun(world)
    for seat in SEATS[:10]:
        await nothing(world, meeting, seat)
    assert (await look(world, meeting, LEAD)).around.silent == SEATS[10:]


async def test_a_conflict_declared_on_an_item_is_an_answer_and_nothing_contradicts_it(world):
    meeting = await called(world)
    await declares(world, meeting, "pharmacy")
    assert "pharmacy" not in (await look(world, meeting)).around.silent
    refused(await nothing(world, meeting, "pharmacy"), "declared-something", "3.2.7")


@pytest.mark.parametrize("who", [ATTENDING["finance"], SECRETARY, COLLEAGUE])
async def test_whoever_has_no_seat_has_nothing_to_say_here(world, who):
    refused(await nothing(world, await called(world), who), "no-seat-to-declare-for", "3.2.7")


async def test_an_alternate_at_the_meeting_answers_for_the_seat(world):
    meeting = await called(world)
    await names(world, meeting, "gp", COLLEAGUE)
    world.now = HELD
    assert (await nothing(world, meeting, COLLEAGUE)).seat == "gp"


# --- the quorum on an item ---------------------------------------------------------------------------


async def test_a_decision_is_not_put_where_the_recusals_on_its_item_take_the_quorum_away(either):
    meeting = await gathered(either, seats=("gp", "pharmacy", "dental", "optometry", "nursing"))
    declared = await declares(either, meeting, "pharmacy")
    await rule(either, declared, Ruling.SPEAK)
    brief = await look(either, meeting, LEAD)
    one = next(one for one in brief.items if one.item.id == declared.item)
    assert (brief.quorum.present, brief.quorum.met) == (6, True)
    assert (one.recused, one.quorum.present, one.quorum.met) == (("pharmacy",), 5, False)
    finding = refused(await put(either, meeting, item=declared.item), "inquorate-on-item", "5.2")
    assert (finding.facts["present"], finding.facts["seats"]) == (5, ("pharmacy",))
    assert hasattr(await put(either, meeting, item=(await matters(either, meeting))[1].id), "decision")


async def test_with_a_ruling_that_they_may_take_part_they_count(world):
    meeting = await gathered(world, seats=("gp", "pharmacy", "dental", "optometry", "nursing"))
    declared = await declares(world, meeting, "pharmacy")
    await rule(world, declared, Ruling.TAKE_PART)
    assert hasattr(await put(world, meeting, item=declared.item), "decision")


# --- apologies ---------------------------------------------------------------------------------------


async def test_whoever_sends_apologies_is_asked_for_a_deputy_views_or_a_proxy(either):
    meeting = await called(either)
    await here(either, meeting, "gp", PresenceState.APOLOGIES)
    (asked,) = await either.parcels("absent-asked")
    assert asked["to"] == PEOPLE["gp"]
    assert await either.parcels("chair-absent") == []
    await names(either, meeting, "gp", COLLEAGUE, accepts=False)
    absent = (await look(either, meeting)).around.absent["gp"]
    assert (absent.alternates, absent.accepted, absent.proxy, absent.view) == ((COLLEAGUE,), False, False, False)


async def test_when_the_lead_will_not_come_and_nobody_is_named_those_who_set_the_agenda_hear_it(world):
    meeting = await called(world)
    await here(world, meeting, "lead", PresenceState.APOLOGIES)
    assert {parcel["to"] for parcel in await world.parcels("chair-absent")} == {DEVELOPMENT}
    assert (await look(world, meeting)).around.chair_covered is False
    await names(world, meeting, "lead", COLLEAGUE)
    assert (await look(world, meeting)).around.chair_covered is True


async def test_where_a_deputy_has_accepted_to_act_for_the_lead_nobody_is_troubled(world):
    meeting = await called(world)
    await names(world, meeting, "lead", COLLEAGUE)
    await here(world, meeting, "lead", PresenceState.APOLOGIES)
    assert await world.parcels("chair-absent") == []


async def test_apologies_are_taken_back_before_the_meeting_and_what_they_asked_is_over(either):
    meeting = await called(either)
    refused(await here(either, meeting, "lead", PresenceState.EXPECTED), "no-apologies-sent")
    await here(either, meeting, "lead", PresenceState.APOLOGIES)
    assert not hasattr(await here(either, meeting, "lead", PresenceState.EXPECTED), "finding")
    brief = await look(either, meeting)
    assert (brief.around.absent, brief.around.chair_covered, "lead" in brief.around.silent) == ({}, True, True)
    for kind in ("absent-asked", "chair-absent"):
        assert [parcel["version"] for parcel in await either.parcels(kind)] == [1]
    either.now = HELD
    await either.do(begin, Begin, LEAD, meeting=meeting)
    refused(await here(either, meeting, "gp", PresenceState.EXPECTED), "meeting-begun")


async def test_views_reach_whoever_presides_and_stand_under_the_item(either):
    meeting = await called(either)
    item = (await matters(either, meeting))[0].id
    await here(either, meeting, "gp", PresenceState.APOLOGIES)
    assert (await share(either, meeting, item=item)).seat == "gp"
    (view,) = (await look(either, meeting)).around.views
    assert (view.item, view.seat, view.words) == (item, "gp", "I am for it.")
    (told,) = await either.parcels("view-given")
    assert (told["to"], told["data"]["view"]) == (LEAD, view.id)
    assert [parcel["version"] for parcel in await either.parcels("absent-asked")] == [1]
    assert "slack:meeting:view-shared" in await either.events()


async def test_views_need_words_a_seat_and_an_item_still_to_be_taken(world):
    meeting = await called(world)
    assert (await share(world, meeting, words=" ")).errors["words"].code == "text-empty"
    refused(await share(world, meeting, who=OTHER), "no-seat-here")
    assert (await share(world, meeting, item="NONE")).finding.code == "no-such-meeting-here"


# --- decided alone since the last meeting -------------------------------------------------------------


async def kinds(world, meeting):
    return [one.about.id for one in (await look(world, meeting)).items if one.item.kind == "noting"]


async def test_an_urgent_decision_comes_on_the_next_agenda_to_be_noted_and_needs_no_vote(either):
    decision = await either.opened(**URGENT)
    meeting = await called(either)
    assert await kinds(either, meeting) == [decision]
    later = (await either.look(lambda tx: tx.meetings(either.body)))[-1].id
    await agree(either, later, "lead")
    assert await kinds(either, later) == [], "the nearer meeting notes it"


async def test_one_taken_after_the_agenda_was_made_is_there_when_the_meeting_begins(world):
    meeting = await called(world)
    decision = await world.opened(**URGENT)
    world.now = HELD
    assert await kinds(world, meeting) == []
    await begun_now(world, meeting)
    assert await kinds(world, meeting) == [decision]


async def begun_now(world, meeting):
    await world.do(begin, Begin, LEAD, meeting=meeting)


@pytest.mark.parametrize("noted", [True, False])
async def test_what_was_noted_comes_no_more_and_what_was_not_comes_again(world, noted):
    decision = await world.opened(**URGENT)
    meeting = await begun(world)
    item = next(one.item.id for one in (await look(world, meeting)).items if one.item.kind == "noting")
    if noted:
        await world.do(settle_item, SettleItem, LEAD, item=item, outcome=ItemState.DONE)
    await world.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True)
    world.now = MEETING
    later = (await world.look(lambda tx: tx.meetings(world.body)))[-1].id
    await begun_now(world, later)
    assert await kinds(world, later) == ([] if noted else [decision])


async def test_a_remote_decision_comes_to_be_ratified_and_not_to_be_noted(world):
    decision = await world.opened()
    await world.votes(decision, SEATS[:9])
    await world.close(decision, DEADLINE)
    meeting = await called(world, date="2026-12-10", time="10:00")
    items = (await look(world, meeting)).items
    assert [one.item.kind.value for one in items if one.item.decision == decision] == ["ratification"]
