"""Deciding in full, as people live it: agreement first, urgency, votes by phone, typed words, a casting vote."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.services.setup import AdoptBody, Adopted, adopt_body
from storage.facts import Act
from tests.databases import sqlite_url
from tests.services.deciding import casting_terms
from tests.stories.theatre import CHANNEL, open_theatre
from tests.stories.years import YEAR

GENERAL = "C0GENERAL"
TEAM = "T0QUORATE"
SEATS = {
    "lead": "U0LEAD", "gp": "U0GP", "pharmacy": "U0PHARMACY", "dental": "U0DENTAL", "optometry": "U0OPTOMETRY",
    "nursing": "U0NURSING", "ahp": "U0AHP", "third-sector": "U0THIRDSECTOR", "mental-health": "U0MENTALHEALTH",
    "medicines": "U0MEDICINES", "senior-manager": "U0SENIORMANAGER", "development-manager": "U0DEVELOPMENTMANAGER",
}  # fmt: skip
MATTER = {"title": "A second clinic", "text": "That we open a second clinic.", "class": "ordinary"}


@pytest.fixture
async def theatre(tmp_path):
    async with open_theatre(sqlite_url(tmp_path)) as open_one:
        yield open_one


def page(theatre, user):
    """The words of the window that somebody has open."""
    return str(theatre.slack.view(user))


def answered(theatre, user, channel, words):
    """What only `user` was shown in the channel."""
    return next((m for m in reversed(theatre.slack.messages(channel, user)) if words in str(m)), None)


async def talks(theatre):
    """A body in #general that seeks agreement first, has a casting vote, and whose chair confirms results."""
    terms, fill = casting_terms()
    world = theatre.slack.stage.world
    world.join(world.channels[GENERAL], world.app.bot_user)
    terms["consensus"] |= {"before_a_vote": ["meeting", "remote"]}
    command = AdoptBody(
        act=Act(team=TEAM, person="U0LEAD", request="", via="test"), key="talks", name="The Talks", channel=GENERAL,
        terms=terms, fill=fill, seats=SEATS, attendees={}, officers={"secretariat": ("U0SECRETARY",)}, meetings=(),
    )  # fmt: skip
    assert isinstance(await theatre.demo.bot.store.run(adopt_body, command), Adopted)


async def opens(theatre, channel, **more):
    """The Lead opens a matter that closes in three days."""
    now = datetime.fromisoformat((await theatre.move(seconds=1))["now"])
    await theatre.slack.command("U0LEAD", channel, "/quorate open")
    day = (now + timedelta(days=3)).date().isoformat()
    outcome = await theatre.fill_in("U0LEAD", **MATTER, date=day, time="17:00", **more)
    assert outcome.result == "update", outcome
    await theatre.slack.close("U0LEAD")


async def general_card(theatre, words):
    return await theatre.until(
        lambda: next((m for m in theatre.slack.messages(GENERAL, "U0LEAD") if words in m["text"]), None), words
    )


async def test_a_vote_received_by_phone_is_posted_receipted_and_voided_by_its_member(theatre):
    await theatre.slack.command("U0SECRETARY", CHANNEL, "/quorate record")
    facts = {"seat": "dental", "choice": "for", "received": "phone"}
    assert (await theatre.fill_in("U0SECRETARY", **facts)).errors == {
        "evidence": "Please complete this required field."
    }
    await theatre.fill_in("U0SECRETARY", **facts, evidence="Phoned at ten, took the call myself")
    assert "the member has a receipt and can object" in page(theatre, "U0SECRETARY")
    posted = await theatre.said("received by phone, was taken down by")
    assert "For" not in posted["text"].split()
    receipt = await theatre.told("U0DENTAL", "has taken down your vote For")
    assert "Phoned at ten" in receipt["text"]
    await theatre.card_says("6 of 12 have answered")
    await theatre.answer("U0DENTAL", "has taken down your vote", "vote.object")
    await theatre.fill_in("U0DENTAL", words="I did not call.")
    await theatre.said("I did not call.")
    await theatre.card_says("5 of 12 have answered")
    await theatre.answer("U0DENTAL", "You have objected", "vote.against")
    await theatre.card_says("6 of 12 have answered")
    await theatre.slack.command("U0DENTAL", CHANNEL, "/quorate votes")
    shown = answered(theatre, "U0DENTAL", CHANNEL, "Your votes and receipts")
    assert "You objected to it." in shown["text"]


async def test_agree_typed_in_the_thread_brings_the_real_buttons_and_is_no_vote(theatre):
    await theatre.slack.say("U0DENTAL", CHANNEL, "Cytuno!", thread_ts=theatre.card("U0DENTAL")["ts"])
    await theatre.slack.say("U0FINANCE", CHANNEL, "+1", thread_ts=theatre.card("U0FINANCE")["ts"])
    await theatre.answer("U0DENTAL", "What is typed in a thread is not a vote", "vote.for")
    await theatre.told("U0DENTAL", "is recorded as")
    await theatre.card_says("6 of 12 have answered")
    assert theatre.slack.dms("U0FINANCE") == []


async def test_the_lead_decides_urgently_and_every_member_is_told_why_at_once(theatre):
    await theatre.slack.command("U0GP", CHANNEL, "/quorate urgent")
    assert "3.2.8" in page(theatre, "U0GP")
    await theatre.slack.command("U0LEAD", CHANNEL, "/quorate urgent")
    facts = {"title": "A new freezer", "text": "That we buy a freezer.", "class": "financial", "amount": "900"}
    outcome = await theatre.fill_in("U0LEAD", **facts, reason="The vaccines are thawing.")
    assert outcome.result == "update", outcome
    assert "All members are told at once" in page(theatre, "U0LEAD")
    for member in set(SEATS.values()) - {"U0LEAD"}:
        told = await theatre.told(member, "has decided")
        assert "The vaccines are thawing." in told["text"]
    await theatre.told("U0SIGNATORY", "waits for your signature")


async def test_a_deadline_is_never_moved_and_the_matter_opens_again_with_everything_filled_in(theatre):
    await theatre.slack.command("U0LEAD", CHANNEL, f"/quorate extend cluster-{YEAR}-1")
    shown = answered(theatre, "U0LEAD", CHANNEL, "A deadline is never moved")
    assert theatre.slack.actions(shown) == ["decision.again"]
    await theatre.slack.command("U0LEAD", CHANNEL, "/quorate withdraw")
    await theatre.fill_in("U0LEAD", reason="We need another week.")
    await theatre.said("has withdrawn")
    await theatre.told("U0GP", "We need another week.")
    await theatre.slack.close("U0LEAD")
    await theatre.slack.press("U0LEAD", CHANNEL, shown["ts"], "decision.again")
    assert "wound" in page(theatre, "U0LEAD").lower()
    now = datetime.fromisoformat((await theatre.move(seconds=1))["now"])
    day = (now + timedelta(days=5)).date().isoformat()
    assert (await theatre.fill_in("U0LEAD", date=day, time="17:00")).result == "update"
    await theatre.until(lambda: len(theatre.cards()) == 2, "the new card")


async def test_views_are_shared_and_are_no_vote(theatre):
    await theatre.slack.command("U0DENTAL", CHANNEL, f"/quorate views cluster-{YEAR}-1")
    await theatre.fill_in("U0DENTAL", words="Think of the parking.")
    await theatre.told("U0LEAD", "Think of the parking.")
    await theatre.card_says("One member has shared views")
    assert "5 of 12" in theatre.card()["text"]


async def test_agreement_is_sought_first_and_after_a_tied_vote_the_chair_gives_the_casting_vote(theatre):
    await talks(theatre)
    await opens(theatre, GENERAL)
    card = await general_card(theatre, "Nobody has agreed yet")
    await theatre.slack.press("U0GP", GENERAL, card["ts"], "consensus.agree")
    await theatre.told("U0GP", "You agree with")
    await theatre.slack.command("U0DENTAL", GENERAL, "/quorate concern")
    await theatre.fill_in("U0DENTAL", words="Who will staff it?")
    await general_card(theatre, "One member agrees, one member has a concern")
    await theatre.answer("U0LEAD", "has a concern about", "consensus.vote")
    await general_card(theatre, "now there is a vote")
    await theatre.answer("U0GP", "there is now a vote", "vote.for")
    for voter, choice in (
        ("U0LEAD", "for"),
        ("U0AHP", "for"),
        ("U0DENTAL", "against"),
        ("U0NURSING", "against"),
        ("U0MEDICINES", "against"),
    ):
        await theatre.slack.press(voter, GENERAL, card["ts"], f"vote.{choice}")
    await general_card(theatre, "6 of 12 have answered")
    moment = max((await theatre.moments()).items(), key=lambda one: one[1] if one[0].endswith(":close") else "")
    await theatre.move(moment=moment[0])
    await theatre.answer("U0LEAD", "is tied: 3 for and 3 against", "casting.for")
    await general_card(theatre, "has given the casting vote")
    await theatre.answer("U0LEAD", "Please confirm that it was properly taken", "result.confirm")
    await theatre.fill_in("U0LEAD", note="All in order.")
    await general_card(theatre, "that it was properly taken")


async def test_who_types_is_shown_the_card_with_its_buttons_or_that_nothing_is_asked(theatre):
    await theatre.slack.command("U0DENTAL", CHANNEL, "/quorate vote")
    shown = answered(theatre, "U0DENTAL", CHANNEL, "5 of 12 have answered")
    await theatre.slack.press("U0DENTAL", CHANNEL, shown["ts"], "vote.abstain")
    await theatre.told("U0DENTAL", "Your abstention")
    await theatre.slack.command("U0LEAD", CHANNEL, f"/quorate casting cluster-{YEAR}-1")
    assert answered(theatre, "U0LEAD", CHANNEL, f"Nothing of that kind is asked on cluster-{YEAR}-1 now")
    await theatre.slack.command("U0LEAD", CHANNEL, f"/quorate agree cluster-{YEAR}-1")
    await theatre.told("U0LEAD", f"No agreement is sought on cluster-{YEAR}-1 now")
    await theatre.slack.command("U0LEAD", CHANNEL, f"/quorate withdraw cluster-{YEAR}-77")
    assert answered(theatre, "U0LEAD", CHANNEL, "There is no such decision in this workspace")
