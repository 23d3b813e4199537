"""A body is set up in the form, activated by a second person, and its people, terms and channel change."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.databases import sqlite_url
from tests.stories.theatre import CHANNEL, open_theatre
from tests.stories.years import YEAR

GENERAL = "C0GENERAL"
OWN = Path(__file__).parent.parent / "rules" / "example" / "allotments.yaml"
BLANKS = {
    "fill.cluster_name": "Blaenau",
    "fill.members": "12",
    "fill.quorum": "4",
    "fill.majority": "7",
    "fill.three_quarters": "9",
    "fill.agreed_on": "2026-04-14",
    "fill.review_on": "2027-04-14",
}
ROSTER = "place,person\nlead,Carys Llewellyn,2026-04-01\nGeneral Practice Collaborative Lead;\ndental,Huw Bevan\nsecretariat,U0SECRETARY"


@pytest.fixture
async def theatre(tmp_path):
    async with open_theatre(sqlite_url(tmp_path)) as open_one:
        yield open_one


def shown(theatre, user):
    view = theatre.slack.view(user)
    return view["callback_id"], str(view["blocks"])


async def send_for_activation(theatre, user):
    """Send the review off, once its terms have been looked through."""
    while not theatre.slack.view(user)["submit"]:
        assert "still being looked through" in shown(theatre, user)[1]
        await theatre.slack.press_view(user, "setup.to.review")
    assert (await theatre.slack.submit(user, {})).result == "update"
    assert "Sent." in shown(theatre, user)[1]


async def set_up(theatre, user="U0SECRETARY"):
    """Every step of the form, left once and taken up again."""
    slack = theatre.slack
    slack.stage.world.join(slack.stage.world.channels[GENERAL], slack.stage.world.app.bot_user)
    await slack.command(user, GENERAL, "/quorate setup")
    first = {"source": "cluster", "name": "Blaenau Cluster", "key": "blaenau", "channel": GENERAL, "language": "both"}
    assert (await slack.submit(user, first)).result == "update"
    await slack.close(user)
    await slack.command(user, GENERAL, "/quorate setup")
    assert "Go on with Blaenau Cluster" in shown(theatre, user)[1]
    await slack.press_view(user, "setup.resume")
    assert (await slack.submit(user, {})).result == "update"
    wrong = await slack.submit(user, {**BLANKS, "fill.majority": "6"})
    assert wrong.errors == {"fill.majority": "This must be 7: that is what the terms make of it."}
    assert (await slack.submit(user, BLANKS)).result == "update"
    assert shown(theatre, user)[0] == "setup.people"


async def test_a_body_is_set_up_in_steps_and_goes_live_by_a_second_person(theatre):
    slack, user = theatre.slack, "U0SECRETARY"
    await set_up(theatre)
    bad = await slack.submit(user, {"roster": ROSTER + "\ndentl,Huw Bevan\noptometry,Nobody Here"})
    assert bad.errors["roster"].split(". ")[0] == "Row 3: it needs a place and a person, with a comma between"
    assert "Row 6: there is no place “dentl”; perhaps “Dental Collaborative Lead” is meant." in bad.errors["roster"]
    assert "Row 7: nobody here is called “Nobody Here”" in bad.errors["roster"]
    assert (
        await slack.submit(user, {"roster": ROSTER.replace("General Practice Collaborative Lead;\n", "")})
    ).errors == {}
    assert shown(theatre, user)[0] == "setup.officers"
    outside = {"outside.signatory": "Ann Lee <ann@example.org>\nno address"}
    assert "no address" in (await slack.submit(user, outside)).errors["outside.signatory"]
    assert (await slack.submit(user, {"outside.signatory": "Ann Lee <ann@example.org>"})).result == "update"
    assert shown(theatre, user)[0] == "setup.days"
    late = (await theatre.demo.bot.store.now()).date() + timedelta(days=2)
    assert "is still to come" in (await slack.submit(user, {"since.all": late.isoformat()})).errors["since.all"]
    assert (await slack.submit(user, {"since.all": "2026-05-05"})).result == "update"
    assert shown(theatre, user)[0] == "setup.review"
    assert "Written in the channel: Welsh and English" in shown(theatre, user)[1]
    await send_for_activation(theatre, user)
    asked = await theatre.told("U0LEAD", "as the second person, to activate it")
    home = await slack.home("U0LEAD")
    assert "Blaenau Cluster: please look at what was set up" in str(home["blocks"])
    assert "setup.activate" in str(home["blocks"])
    assert "Dental Collaborative Lead: " in asked["text"]
    assert "since Wednesday 1 April 2026" in asked["text"]
    assert "Everybody else: since Tuesday 5 May 2026" in asked["text"]
    await theatre.answer("U0LEAD", "as the second person", "setup.activate")
    await theatre.told(user, "has activated what you set up: Blaenau Cluster")
    await theatre.until(
        lambda: any("From now on Blaenau Cluster" in m["text"] for m in slack.messages(GENERAL, user)), "the channel"
    )
    assert any("O hyn ymlaen" in m["text"] for m in slack.messages(GENERAL, user)), "the channel reads both"
    members = (await slack.command("U0LEAD", GENERAL, "/quorate members")).as_json()["text"]
    assert "Members of Blaenau Cluster" in members
    assert "10 seats are vacant" in members
    assert "Ann Lee (ann@example.org), outside this workspace" in members


async def test_whoever_submitted_cannot_activate_and_the_second_person_can_send_it_back(theatre):
    slack, user = theatre.slack, "U0SECRETARY"
    await set_up(theatre)
    await slack.submit(user, {"roster": "lead,Carys Llewellyn\nsecretariat,U0SECRETARY\ndental,U0DENTAL"})
    await slack.submit(user, {})
    await slack.submit(user, {})
    await send_for_activation(theatre, user)
    await slack.home("U0LEAD")
    await slack.press_view("U0LEAD", "setup.return", home=True)
    assert "Blaenau Cluster: please look" not in str((await slack.home("U0LEAD"))["blocks"])
    assert "Go on with it" in str((await slack.home(user))["blocks"])
    await theatre.told(user, "has sent Blaenau Cluster back to you")
    await theatre.told("U0LEAD", "has sent it back")


async def test_a_new_version_of_the_terms_holds_from_its_day_and_open_decisions_keep_theirs(theatre):
    slack = theatre.slack
    before = await theatre.demo.bot.store.bodies()
    await slack.command("U0SECRETARY", "C0PCPG", "/quorate terms")
    assert "The terms as they are" in shown(theatre, "U0SECRETARY")[1]
    day = (await theatre.demo.bot.store.now()).date() + timedelta(days=2)
    agreed = {"source": "kept", "holds_from": day.isoformat(), "agreed": "The meeting of 10 December, minute 4"}
    assert (await slack.submit("U0SECRETARY", agreed)).result == "update"
    assert (
        await slack.submit("U0SECRETARY", {"fill.chair": "county-director", "fill.vice_chair": "director-of-planning"})
    ).errors == {}
    await send_for_activation(theatre, "U0SECRETARY")
    await theatre.answer("U0DIRECTOROFPUBLICHEALTH", "a change of the terms", "setup.activate")
    await theatre.told("U0SECRETARY", "has activated")
    assert [one.terms for one in await theatre.demo.bot.store.bodies()] == [one.terms for one in before]
    await theatre.move(seconds=3 * 86400)
    changed = {one.key: one.terms for one in await theatre.demo.bot.store.bodies()}
    assert changed["pcpg"] != next(one.terms for one in before if one.key == "pcpg")
    await theatre.until(
        lambda: any("hold from now on" in m["text"] for m in slack.messages("C0PCPG", "U0LEAD")), "the channel is told"
    )


async def appoint(theatre, user="U0SECRETARY", **values):
    await theatre.slack.command(user, CHANNEL, "/quorate appoint")
    return await theatre.slack.submit(user, values)


async def test_somebody_is_appointed_and_somebody_leaves(theatre):
    done = await appoint(theatre, place="seat:dental", person="U0ALTERNATE1", agreed="The meeting of 10 December")
    assert done.result == "update", done.errors
    assert "holds the place" in shown(theatre, "U0SECRETARY")[1]
    await theatre.told("U0ALTERNATE1", "Dental Collaborative Lead")
    await theatre.told("U0DENTAL", "your appointment")
    await theatre.said("is appointed: Dental Collaborative Lead")
    await theatre.slack.close("U0SECRETARY")
    left = await appoint(theatre, what="leaves", place="seat:gp", agreed="Letter of 1 November")
    assert left.result == "update", left.errors
    await theatre.said("leaves: General Practice Collaborative Lead")
    members = (await theatre.slack.command("U0LEAD", CHANNEL, "/quorate members")).as_json()["text"]
    assert "One seat is vacant" in members
    await theatre.slack.command("U0GP", CHANNEL, "/quorate appoint")
    await theatre.slack.submit("U0GP", {"place": "seat:gp", "person": "U0GP", "agreed": "Myself"})
    assert "Only the Lead, the vice-chair or the secretariat" in shown(theatre, "U0GP")[1]


async def test_when_the_channel_is_archived_the_vote_goes_on_by_direct_message(theatre):
    world = theatre.slack.stage.world
    world.archive(world.channels[CHANNEL], "U0SECRETARY")
    await theatre.told("U0SECRETARY", "has been archived")
    await theatre.answer("U0DENTAL", "this comes to you directly", "vote.for")
    await theatre.told("U0DENTAL", "is recorded as")
    world.archive(world.channels[CHANNEL], "U0SECRETARY", archived=False)
    await theatre.told("U0SECRETARY", "can be reached again")
    await theatre.card_says("6 of 12 have answered")


async def test_when_the_bot_is_removed_officers_learn_and_the_card_comes_back_with_it(theatre):
    world = theatre.slack.stage.world
    bot = world.app.bot_user
    world.leave(world.channels[CHANNEL], bot)
    await theatre.told("U0SECRETARY", "Quorate is no longer in the channel")
    await theatre.answer("U0DENTAL", "this comes to you directly", "vote.for")
    world.join(world.channels[CHANNEL], bot)
    await theatre.card_says("6 of 12 have answered")


async def test_a_body_moves_to_another_channel_with_its_cards(theatre):
    slack = theatre.slack
    refused = await slack.command("U0SECRETARY", GENERAL, "/quorate move cluster")
    assert "/invite @Quorate" in refused.body
    world = slack.stage.world
    world.join(world.channels[GENERAL], world.app.bot_user)
    done = await slack.command("U0SECRETARY", GENERAL, "/quorate move cluster")
    assert "meets in this channel from now on" in done.body
    await theatre.until(
        lambda: any(m["text"].startswith(f"cluster-{YEAR}-1") for m in slack.messages(GENERAL, "U0LEAD")), "the card"
    )


async def test_a_deactivated_member_is_told_to_the_secretariat(theatre):
    theatre.slack.stage.world.change_person("U0DENTAL", kind="deactivated")
    told = await theatre.told("U0SECRETARY", "cannot be reached any more")
    assert "Dental Collaborative Lead" in told["text"]


async def test_a_deleted_card_comes_back(theatre):
    card = await theatre.card_says("5 of 12 have answered")
    theatre.slack.remove_message(CHANNEL, card["ts"])
    again = await theatre.until(lambda: next(iter(theatre.cards()), None), "the card again")
    assert again["ts"] != card["ts"]
    await theatre.slack.press("U0DENTAL", CHANNEL, again["ts"], "vote.for")
    await theatre.card_says("6 of 12 have answered")


async def test_somebody_outside_slack_is_entered_changed_and_ended(theatre):
    slack, user = theatre.slack, "U0SECRETARY"

    async def outside(**values):
        await slack.command(user, CHANNEL, "/quorate outside")
        return await slack.submit(user, {"agreed": "Minute 3", **values})

    entered = {"contact": "new", "office": "signatory", "name": "Ann Lee"}
    assert "has no e-mail address" in (await outside(**entered, email="ann")).errors["email"]
    await slack.close(user)
    await outside(**entered, email="ann@example.org")
    assert "Recorded. Authorised signatory: Ann Lee (ann@example.org)." in shown(theatre, user)[1]
    await slack.command(user, CHANNEL, "/quorate outside")
    (who,) = (one for one in slack.view(user)["blocks"] if one.get("block_id") == "contact")
    ident = who["element"]["options"][-1]["value"]
    await slack.submit(user, {"agreed": "Minute 4", "contact": ident, "email": "a.lee@example.org"})
    assert "From now on: Authorised signatory: Ann Lee (a.lee@example.org)" in shown(theatre, user)[1]
    members = (await slack.command(user, CHANNEL, "/quorate members")).as_json()["text"]
    assert "a.lee@example.org" in members
    assert "ann@example.org" not in members
    await slack.command("U0DENTAL", CHANNEL, "/quorate outside")
    await slack.submit("U0DENTAL", {"agreed": "Mine", **entered, "email": "x@example.org"})
    assert "Only the Lead, the vice-chair or the secretariat" in shown(theatre, "U0DENTAL")[1]


async def test_terms_of_ones_own_are_pasted_in_parts_and_what_is_wrong_is_said_with_its_line(theatre):
    slack, user = theatre.slack, "U0SECRETARY"
    world = slack.stage.world
    world.join(world.channels[GENERAL], world.app.bot_user)
    await slack.command(user, GENERAL, "/quorate setup")
    first = {"source": "own", "name": "Allotments", "key": "allotments", "channel": GENERAL, "language": "en"}
    assert (await slack.submit(user, first)).result == "update"
    lines = OWN.read_text(encoding="utf-8").split("\n")
    wrong = await slack.submit(user, {"own.1": "\n".join(lines[:20]).replace("id:", "ident:", 1)})
    assert "(10 problems in all). Line 2: id: is missing." in wrong.errors["own.1"]
    parts, part = [], []
    for line in lines:
        if sum(len(one) + 1 for one in [*part, line]) > 2900:
            parts.append("\n".join(part))
            part = []
        part.append(line)
    parts.append("\n".join(part))
    done = await slack.submit(user, {f"own.{n}": text for n, text in enumerate(parts, start=1)})
    assert done.errors == {}
    assert shown(theatre, user)[0] == "setup.blanks"
    await slack.submit(user, {})
    assert "Chair" in shown(theatre, user)[1]
