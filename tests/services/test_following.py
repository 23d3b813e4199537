from __future__ import annotations

from datetime import timedelta

import pytest

from bot.rules.record import Channel, Choice
from bot.services.entry import FieldErrors
from bot.services.ratifying import PromptRatification, Ratified, Ratify, prompt_ratification, ratify
from bot.services.setup import AddMeeting, add_meeting
from bot.services.signing import Sign, Signed, sign
from tests.services.test_conflicts import declare, rule
from tests.services.world import ATTENDING, CHANNEL, DEADLINE, MEETING, PEOPLE, SEATS, SECRETARY, SIGNATORY, refused

CARRIED = ("carried", frozenset({"signature", "ratification"}))


async def carried(world, **changes):
    decision = await world.opened(**changes)
    await world.votes(decision, SEATS[:10])
    assert (await world.close(decision)).result == "carried"
    return decision


async def signs(world, decision, by=SIGNATORY, *, signed=True, reason=""):
    return await world.do(sign, Sign, PEOPLE.get(by, by), decision=decision, signed=signed, reason=reason)


async def ratifies(world, decision, by="lead", *, ratified=True, note=""):
    return await world.do(ratify, Ratify, PEOPLE.get(by, by), decision=decision, ratified=ratified, note=note)


async def prompted(world, at):
    world.now = at
    command = PromptRatification(act=world.act("", ""), body=world.body)
    return (await world.store.run(prompt_ratification, command)).count


async def state(world, decision):
    outcome = (await world.brief(decision)).outcome
    return outcome.result, outcome.waiting_for


async def test_the_signatory_signs_and_then_only_ratification_is_outstanding(world):
    decision = await carried(world)
    assert await state(world, decision) == CARRIED
    announced = (await world.brief(decision)).announced
    assert isinstance(await signs(world, decision), Signed)
    assert await state(world, decision) == ("carried", {"ratification"})
    assert {p["to"] for p in await world.parcels("signature-given")} == {CHANNEL, PEOPLE["lead"]}
    assert (await world.brief(decision)).announced == announced


async def test_declining_needs_a_reason_and_can_be_followed_by_a_signature(world):
    decision = await carried(world)
    empty = await signs(world, decision, signed=False, reason="  ")
    assert isinstance(empty, FieldErrors)
    assert empty.errors["reason"].code == "reason-empty"
    assert await world.look(lambda tx: tx.signature(decision)) is None
    assert (await signs(world, decision, signed=False, reason="No cost code")).signed is False
    assert await state(world, decision) == CARRIED
    assert isinstance(await signs(world, decision), Signed)
    assert await state(world, decision) == ("carried", {"ratification"})
    assert len(await world.parcels("signature-given")) == 4


async def test_a_signature_stands(world):
    decision = await carried(world)
    await signs(world, decision)
    refused(await signs(world, decision, signed=False, reason="Second thoughts"), "already-signed", "3.2.4")


@pytest.mark.parametrize("who", ["lead", "gp", ATTENDING["finance"], SECRETARY])
async def test_only_a_signatory_signs(world, who):
    decision = await carried(world)
    rows = await world.rows()
    refused(await signs(world, decision, who), "not-the-signatory", "3.2.4")
    assert await world.rows() == rows
    assert (await world.events())[-1] == "slack:signature:refused"


async def test_nothing_is_signed_before_the_close_or_where_nothing_was_carried(world):
    decision = await world.opened()
    await world.votes(decision, SEATS)
    refused(await signs(world, decision), "decision-still-open")
    lost = await world.opened()
    await world.close(lost)
    refused(await signs(world, lost), "no-signature-wanted", "3.2.4")


async def test_a_recused_signatory_does_not_sign_and_is_not_asked(world):
    await world.store.run(lambda tx, _: tx.name_officer(world.body, "signatory", PEOPLE["pharmacy"]), _Do(world))
    decision = await world.opened()
    await rule(world, await declare(world, decision, "pharmacy"))
    await world.votes(decision, [s for s in SEATS if s != "pharmacy"])
    await world.close(decision)
    assert [p["to"] for p in await world.parcels("signature-request")] == [SIGNATORY]
    refused(await signs(world, decision, "pharmacy"), "signatory-recused", "3.2.7")


async def test_whoever_decided_alone_does_not_sign(world):
    await world.store.run(lambda tx, _: tx.name_officer(world.body, "signatory", PEOPLE["lead"]), _Do(world))
    decision = await world.opened(channel=Channel.URGENT, reason="The fridge has failed", date="", time="")
    assert [p["to"] for p in await world.parcels("signature-request")] == [SIGNATORY]
    refused(await signs(world, decision, "lead"), "signed-by-decider", "3.2.8")


async def test_the_next_meeting_is_asked_once_and_its_answer_recorded(world):
    decision = await carried(world)
    assert await prompted(world, MEETING - timedelta(seconds=1)) == 0
    assert await prompted(world, MEETING) == 1
    assert await prompted(world, MEETING + timedelta(minutes=5)) == 1
    (prompt,) = await world.parcels("ratification-prompt")
    assert (prompt["to"], prompt["decision"]) == (PEOPLE["lead"], decision)
    answer = await ratifies(world, decision, note="Agreed without comment")
    assert isinstance(answer, Ratified)
    assert await state(world, decision) == ("carried", {"signature"})
    assert [p["to"] for p in await world.parcels("ratified")] == [CHANNEL]
    assert await prompted(world, MEETING + timedelta(hours=1)) == 0


async def test_each_meeting_is_asked_until_it_is_settled(world):
    await carried(world)
    later = MEETING + timedelta(days=60)
    await world.do(add_meeting, AddMeeting, "U00", body=world.body, kind="ordinary", held=later.isoformat())
    await prompted(world, MEETING)
    await prompted(world, later)
    assert len(await world.parcels("ratification-prompt")) == 2


async def test_a_refused_ratification_ends_the_decision(world):
    decision = await carried(world)
    world.now = MEETING
    await ratifies(world, decision, SECRETARY, ratified=False)
    assert await state(world, decision) == ("not-ratified", frozenset())
    refused(await ratifies(world, decision), "no-ratification-wanted", "3.2.6")
    refused(await signs(world, decision), "no-signature-wanted", "3.2.4")
    assert (await world.brief(decision)).announced.result == "carried"


async def test_a_meeting_before_the_close_ratifies_nothing(world):
    early = DEADLINE - timedelta(days=1)
    await world.do(add_meeting, AddMeeting, "U00", body=world.body, kind="ordinary", held=early.isoformat())
    decision = await carried(world)
    finding = refused(await ratifies(world, decision), "no-meeting-yet", "3.2.6")
    assert finding.facts["next_meeting"] == MEETING.isoformat()
    assert await prompted(world, DEADLINE + timedelta(hours=1)) == 0


@pytest.mark.parametrize("who", ["gp", ATTENDING["finance"], SIGNATORY])
async def test_only_chair_and_secretariat_record_a_ratification(world, who):
    decision = await carried(world)
    world.now = MEETING
    rows = await world.rows()
    refused(await ratifies(world, decision, who), "not-the-recorder", "3.2.6")
    assert await world.rows() == rows


async def test_a_lost_decision_is_not_put_to_the_meeting(world):
    decision = await world.opened()
    await world.votes(decision, SEATS[:8])
    await world.votes(decision, SEATS[8:], Choice.AGAINST)
    await world.close(decision)
    assert await prompted(world, MEETING) == 0
    refused(await ratifies(world, decision), "no-ratification-wanted", "3.2.6")


class _Do:
    def __init__(self, world):
        self.act = world.act("U00", "")
