from __future__ import annotations

import pytest

from bot.rules.record import Capacity, Choice
from bot.services.acting import ActingQuery, acting_in
from bot.services.attending import NoteActing, note_acting
from bot.services.returning import AnswerReturn, AskToReturn, ReturnAnswered, ReturnAsked, answer_return, ask_to_return
from tests.services import meeting_world as meetings
from tests.services.mandate_acts import sit
from tests.services.test_mandates import answer, end, lodge, meeting, name
from tests.services.world import COLLEAGUE, OTHER, PEOPLE, SECRETARY, refused


async def at_the_meeting(world, **more):
    """Dental's alternate for the meeting sits there; the lead presides."""
    given = await name(world, scope="meeting", meeting=await meeting(world))
    await answer(world, given)
    held = await sit(world, world.body, {"lead": PEOPLE["lead"], "dental": COLLEAGUE, **more})
    return given, held


async def ask(world, given, by="dental"):
    return await world.do(ask_to_return, AskToReturn, PEOPLE.get(by, by), mandate=given.mandate)


async def give_leave(world, given, by="lead", *, agree=True):
    return await world.do(answer_return, AnswerReturn, PEOPLE.get(by, by), mandate=given.mandate, agree=agree)


async def there(world, held):
    return await world.look(lambda tx: tx.present_seats(held))


async def test_the_member_who_comes_back_sits_again_by_the_chairs_leave(either):
    given, held = await at_the_meeting(either)
    asked = await ask(either, given)
    assert isinstance(asked, ReturnAsked)
    assert [p["to"] for p in await either.parcels("return-asked")] == [PEOPLE["lead"]]
    assert (await there(either, held))["dental"] == COLLEAGUE
    assert isinstance(await give_leave(either, given), ReturnAnswered)
    assert (await there(either, held))["dental"] == PEOPLE["dental"]
    assert {p["to"] for p in await either.parcels("return-answered")} == {PEOPLE["dental"], COLLEAGUE}
    assert (await either.look(lambda tx: tx.mandate(given.mandate))).return_agreed_by == PEOPLE["lead"]


async def test_without_leave_the_alternate_goes_on_and_it_can_be_asked_again(world):
    given, held = await at_the_meeting(world)
    await ask(world, given)
    assert (await give_leave(world, given, agree=False)).agreed is False
    assert (await there(world, held))["dental"] == COLLEAGUE
    refused(await give_leave(world, given), "already-answered", "3.2.2")
    await ask(world, given)
    assert (await give_leave(world, given)).agreed is True


async def test_only_the_member_asks_and_only_whoever_presides_gives_leave(world):
    given, _ = await at_the_meeting(world)
    refused(await ask(world, given, "gp"), "not-your-seat", "2.2")
    await ask(world, given)
    for other in ("dental", "gp", COLLEAGUE, SECRETARY):
        refused(await give_leave(world, given, other), "not-the-leave", "3.2.2")


async def test_outside_a_meeting_and_where_nobody_acts_there_is_nothing_to_ask(world):
    given = await name(world)
    await answer(world, given)
    refused(await ask(world, given), "no-meeting-now", "3.2.2")
    await sit(world, world.body, {"lead": PEOPLE["lead"]})
    refused(await ask(world, given), "nobody-in-your-seat", "3.2.2")


async def test_leave_is_given_by_whoever_presides_were_it_the_alternate_in_the_chair(world):
    given = await name(world, by="lead", scope="meeting", meeting=await meeting(world))
    await answer(world, given)
    await sit(world, world.body, {"lead": COLLEAGUE, "gp": PEOPLE["gp"]})
    asked = await ask(world, given, "lead")
    assert asked.asked == COLLEAGUE


async def test_a_seat_passes_back_between_items_and_what_the_alternate_voted_stands(either):
    held = await meetings.called(either)
    given = await name(either, scope="meeting", meeting=held)
    await answer(either, given)
    either.now = meetings.HELD
    await either.do(meetings.begin, meetings.Begin, PEOPLE["lead"], meeting=held)
    there_too = dict.fromkeys(("gp", "pharmacy", "optometry", "nursing", "ahp"), "present")
    await either.do(meetings.note_others, meetings.NoteOthers, PEOPLE["lead"], meeting=held, seats=there_too)
    await either.do(note_acting, NoteActing, PEOPLE["lead"], meeting=held, seat="dental", person=COLLEAGUE)
    put = await meetings.put(either, held)
    (nomination,) = await either.look(lambda tx: tx.nominations(decision=put.decision))
    assert (nomination.person, nomination.mandate) == (COLLEAGUE, given.mandate)
    await either.vote(put.decision, COLLEAGUE, Choice.AGAINST)
    await ask(either, given)
    refused(await give_leave(either, given), "item-still-open", "3.2.2")
    refused(await either.vote(put.decision, "dental"), "not-at-the-meeting")
    await either.votes(put.decision, ("lead", "gp", "pharmacy", "optometry", "nursing", "ahp"))
    closed = await meetings.close(either, put.decision)
    assert (closed.votes_for, closed.votes_against) == (6, 1)
    assert (await give_leave(either, given)).agreed is True
    second = await meetings.put(either, held, title="Another", item=(await meetings.matters(either, held))[1].id)
    assert (await either.vote(second.decision, "dental")).seat == "dental"
    refused(await either.vote(second.decision, COLLEAGUE), "not-at-the-meeting")


async def test_an_alternate_noted_at_the_meeting_is_sent_nothing_after_the_close(world):
    held = await meetings.gathered(world, ("gp", "pharmacy", "optometry", "nursing", "ahp"))
    await world.do(note_acting, NoteActing, PEOPLE["lead"], meeting=held, seat="dental", person=COLLEAGUE)
    put = await meetings.put(world, held)
    await world.votes(put.decision, ("lead", "gp", "pharmacy", "optometry", "nursing", "ahp"))
    await meetings.close(world, put.decision)
    assert await world.parcels("alternate-answered") == []


async def test_whoever_asks_is_offered_the_button_only_while_the_alternate_sits_there(world):
    given, held = await at_the_meeting(world)

    async def returning():
        brief = await world.ask(acting_in, ActingQuery, PEOPLE["dental"], body=world.body)
        return [line.returning for line in brief.given]

    assert await returning() == [True]
    await ask(world, given)
    await give_leave(world, given)
    assert await returning() == [False]
    assert (await there(world, held))["dental"] == PEOPLE["dental"]


async def test_proxies_are_shown_to_those_whom_they_concern_and_alternates_to_all(world):
    await answer(world, await name(world))
    await answer(world, await lodge(world, by="ahp"), "gp")

    async def shown(person):
        brief = await world.ask(acting_in, ActingQuery, person, body=world.body)
        return (
            [line.mandate.person for line in brief.named],
            [line.mandate.kind.value for line in brief.given],
            [line.mandate.kind.value for line in brief.held],
        )

    assert await shown(PEOPLE["lead"]) == ([COLLEAGUE], [], [])
    assert await shown(PEOPLE["ahp"]) == ([COLLEAGUE], ["proxy"], [])
    assert await shown(PEOPLE["gp"]) == ([COLLEAGUE], [], ["proxy"])
    assert await shown(COLLEAGUE) == ([COLLEAGUE], [], ["alternate"])
    assert await world.ask(acting_in, ActingQuery, OTHER) is None
    asked = {"mine": PEOPLE["lead"], "theirs": COLLEAGUE, "nobody's": OTHER}
    briefs = {who: await world.ask(acting_in, ActingQuery, person, key="cluster") for who, person in asked.items()}
    barred = {who: brief.barred and brief.barred.code for who, brief in briefs.items()}
    assert barred == {"mine": None, "theirs": "alternate-of-an-alternate", "nobody's": "no-seat"}


@pytest.mark.parametrize(
    ("first", "then"),
    [("predecessor", "predecessor-has-voted"), ("successor", "seat-left")],
)
async def test_of_a_member_and_a_successor_one_ballot_counts(world, first, then):
    decision = await world.opened(decision_class="ordinary", amount="")
    if first == "predecessor":
        await world.vote(decision, "dental", Choice.AGAINST)

    def appoint(tx, _):
        tx.appoint(world.body, "dental", OTHER)

    await world.store.run(appoint, ActingQuery(act=world.act("U00")))
    if first == "predecessor":
        refused(await world.vote(decision, OTHER), then, "2.2")
        expected = Choice.AGAINST
    else:
        cast = await world.vote(decision, OTHER, Choice.FOR)
        assert (cast.seat, cast.capacity) == ("dental", Capacity.SELF)
        expected = Choice.FOR
    refused(await world.vote(decision, "dental"), "seat-left", "2.2")
    assert (await world.brief(decision, OTHER)).reader.seats == ("dental",)
    await world.close(decision)
    brief = await world.brief(decision)
    assert [s.voted for s in brief.seats if s.seat == "dental"] == [expected]
    assert brief.outcome == brief.announced


async def test_a_seat_that_was_vacant_at_the_opening_stays_so_for_the_decision(world):
    def appoint(person):
        return lambda tx, _: tx.appoint(world.body, "dental", person)

    await world.store.run(appoint(None), ActingQuery(act=world.act("U00")))
    decision = await world.opened()
    await world.store.run(appoint(OTHER), ActingQuery(act=world.act("U00")))
    refused(await world.vote(decision, OTHER), "no-seat", "2.2")


async def test_a_successor_is_asked_and_reminded_instead_of_who_left(world):
    decision = await world.opened()
    await world.store.run(lambda tx, _: tx.appoint(world.body, "dental", OTHER), ActingQuery(act=world.act("U00")))
    assert (await world.brief(decision, OTHER)).reader.owes is True
    assert (await world.brief(decision, PEOPLE["dental"])).reader.owes is False


async def test_ending_a_mandate_tells_both_sides(world):
    given = await name(world)
    await answer(world, given)
    await end(world, given)
    assert {p["to"] for p in await world.parcels("mandate-ended")} == {PEOPLE["dental"], COLLEAGUE}
