from __future__ import annotations

from dataclasses import replace

import pytest

from bot.services.channels import (
    BodyMoved,
    ChannelBack,
    ChannelTrouble,
    MoveBody,
    Undelivered,
    channel_back,
    channel_trouble,
    move_body,
    undelivered,
)
from bot.services.people import RememberPerson, remember_person
from storage.facts import PersonKind
from tests.services.world import CHANNEL, COLLEAGUE, PEOPLE, SEATS, SECRETARY, refused


async def to(world, kind):
    return sorted(parcel["to"] for parcel in await world.parcels(kind))


async def report(world, **changes):
    facts = {"kind": "card", "to": CHANNEL, "body": world.body, "decision": None, "why": "is_archived"}
    return await world.store.run(undelivered, Undelivered(act=world.act("", ""), **{**facts, **changes}))


@pytest.mark.parametrize("why", ["archived", "removed", "gone"])
async def test_a_lost_channel_is_told_to_the_secretariat_and_those_who_owe_a_vote_get_the_buttons(either, why):
    decision = await either.opened()
    await either.vote(decision, "gp")
    await either.do(channel_trouble, ChannelTrouble, "U00", channel=CHANNEL, why=why)
    assert await to(either, "channel-alert") == [SECRETARY]
    assert await to(either, "card-direct") == sorted(PEOPLE[seat] for seat in SEATS if seat != "gp")
    assert "slack:channel:trouble" in await either.events()


async def test_a_shared_channel_is_told_to_the_secretariat_and_to_nobody_else(world):
    await world.opened()
    await world.do(channel_trouble, ChannelTrouble, "U00", channel=CHANNEL, why="shared")
    assert await to(world, "channel-alert") == [SECRETARY]
    assert await to(world, "card-direct") == []


async def test_the_same_trouble_is_told_once_a_day(world):
    for _ in range(3):
        await world.do(channel_trouble, ChannelTrouble, "U00", channel=CHANNEL, why="archived")
        await report(world)
    assert await to(world, "channel-alert") == [SECRETARY]


async def test_a_card_that_cannot_be_posted_goes_to_those_who_owe_a_vote(world):
    decision = await world.opened()
    assert await report(world, decision=decision)
    assert await to(world, "card-direct") == sorted(PEOPLE.values())


async def test_a_result_that_cannot_be_posted_goes_to_every_member(world):
    decision = await world.opened()
    await world.votes(decision, SEATS)
    await world.close(decision)
    before = len(await to(world, "result-notice"))
    await report(world, kind="result", decision=decision)
    assert len(await to(world, "result-notice")) == before + len(SEATS)


async def test_an_alert_that_cannot_be_delivered_alerts_nobody(world):
    assert not await report(world, kind="channel-alert", to=SECRETARY, why="user_disabled")
    assert await world.parcels("person-alert") == []


async def test_a_person_who_cannot_be_reached_is_told_to_the_secretariat(world):
    await report(world, kind="reminder", to=PEOPLE["dental"], why="user_disabled")
    (alert,) = await world.parcels("person-alert")
    assert (alert["to"], alert["data"]["person"]) == (SECRETARY, PEOPLE["dental"])
    assert alert["data"]["seats"] == ["Dental Collaborative Lead"]


async def test_an_account_that_is_closed_is_told_to_the_secretariat_and_a_new_name_to_nobody(world):
    person = await world.look(lambda tx: tx.person(PEOPLE["dental"]))
    await world.do(remember_person, RememberPerson, person.id, person=replace(person, name="Another Name"))
    assert await to(world, "person-alert") == []
    closed = replace(person, kind=PersonKind.DEACTIVATED)
    await world.do(remember_person, RememberPerson, person.id, person=closed)
    assert await to(world, "person-alert") == [SECRETARY]


async def test_when_the_secretary_leaves_the_chair_is_told(world):
    person = await world.look(lambda tx: tx.person(SECRETARY))
    await world.do(remember_person, RememberPerson, SECRETARY, person=replace(person, kind=PersonKind.DEACTIVATED))
    assert await to(world, "person-alert") == [PEOPLE["lead"]]


async def test_when_the_channel_is_back_open_cards_are_drawn_again(world):
    await world.opened()
    (card,) = await world.parcels("card")
    await world.do(channel_back, ChannelBack, "U00", channel=CHANNEL)
    assert (await world.parcels("card"))[0]["version"] > card["version"]
    assert await to(world, "channel-back") == [SECRETARY]


async def test_a_channel_of_no_body_is_nobodys_trouble(world):
    answer = await world.do(channel_trouble, ChannelTrouble, "U00", channel="C0OTHER", why="archived")
    assert answer.bodies == 0


async def test_a_body_moves_with_the_cards_of_its_open_decisions(either):
    await either.opened()
    answer = await either.do(move_body, MoveBody, SECRETARY, key="cluster", channel="C0NEW")
    assert isinstance(answer, BodyMoved)
    assert (await either.look(lambda tx: tx.body(either.body))).channel == "C0NEW"
    (card,) = await either.parcels("card")
    assert card["to"] == "C0NEW"
    assert await to(either, "body-moved") == ["C0NEW"]


async def test_only_those_in_charge_move_a_body_and_only_to_a_free_channel(world):
    await world.adopt(key="north", channel="C0NORTH", meetings=())
    for person in (PEOPLE["gp"], COLLEAGUE):
        answer = await world.do(move_body, MoveBody, person, key="cluster", channel="C0NEW")
        refused(answer, "not-in-charge", "2.2")
    refused(await world.do(move_body, MoveBody, SECRETARY, key="cluster", channel="C0NORTH"), "channel-taken")
    refused(await world.do(move_body, MoveBody, SECRETARY, key="cluster", channel=CHANNEL), "channel-same")
    refused(await world.do(move_body, MoveBody, SECRETARY, key="nosuch", channel="C0NEW"), "no-such-body")


async def test_a_message_that_slack_never_takes_is_told_once_a_day_and_a_card_goes_to_those_who_owe_a_vote(either):
    decision = await either.opened()
    for number in ("7f3a19bc", "00c0ffee"):
        await report(either, why="msg_too_long", decision=decision, number=number)
    (alert,) = await either.parcels("message-alert")
    assert (alert["to"], alert["data"]["code"], alert["data"]["number"]) == (SECRETARY, "msg_too_long", "7f3a19bc")
    assert await to(either, "card-direct") == sorted(PEOPLE.values())
    assert await to(either, "channel-alert") == []


async def test_what_cannot_be_posted_in_a_channel_left_long_ago_is_no_person_who_cannot_be_reached(world):
    await report(world, to="C0FORMER", kind="body-moved")
    assert await to(world, "person-alert") == []
    assert await to(world, "message-alert") == [SECRETARY]


@pytest.mark.parametrize(("why", "told"), [("user_disabled", "person-alert"), ("invalid_blocks", "message-alert")])
async def test_a_digest_of_several_bodies_that_cannot_be_delivered_is_told_in_each(world, why, told):
    assert await report(world, kind="digest", to=PEOPLE["dental"], body="", why=why)
    assert await to(world, told) == [SECRETARY]
    assert not await report(world, kind="digest", to="U0NOBODY", body="", why=why)
