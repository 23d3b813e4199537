"""A deputy for some days, a free proxy for a period, and who acts for whom: through Slack's protocol, by its API."""

from __future__ import annotations

import pytest

from tests.databases import sqlite_url
from tests.stories.theatre import CHANNEL, open_theatre


@pytest.fixture
async def theatre(tmp_path):
    async with open_theatre(sqlite_url(tmp_path)) as open_one:
        moments = await open_one.moments()
        open_one.day = next(at for one, at in moments.items() if one.endswith(":close"))[:10]
        yield open_one


async def opens_another(theatre):
    """The Lead opens a second decision; what is owed about it is on its way."""
    await theatre.slack.command("U0LEAD", CHANNEL, "/quorate open")
    values = {"title": "A second clinic", "text": "Why", "class": "ordinary", "amount": "", "date": theatre.day}
    outcome = await theatre.fill_in("U0LEAD", **values, time="17:00")
    assert outcome.errors == {}, outcome


async def card_of(theatre, words):
    return await theatre.until(
        lambda: next((m for m in reversed(theatre.cards()) if words in m["text"]), None), f"a card about {words!r}"
    )


async def shown_in_channel(theatre, words):
    await theatre.until(lambda: words in str(theatre.slack.messages(CHANNEL, "U0LEAD")), f"{words!r} in the channel")


async def test_a_deputy_for_some_days_is_named_accepts_and_votes_on_what_is_opened_then(theatre):
    slack = theatre.slack
    await slack.command("U0OPTOMETRY", CHANNEL, "/quorate alternate")
    await slack.press_view("U0OPTOMETRY", "acting.scope", "period")
    await theatre.until(lambda: "Last day" in str(slack.view("U0OPTOMETRY")), "the days")
    wrong = await theatre.fill_in("U0OPTOMETRY", person="U0ALTERNATE1", scope="period", last="2020-01-01")
    assert set(wrong.errors) == {"last"}
    await theatre.fill_in("U0OPTOMETRY", person="U0ALTERNATE1", scope="period", last=theatre.day)
    assert "You will be told when they answer" in str(slack.view("U0OPTOMETRY"))
    await theatre.answer("U0ALTERNATE1", "asks you to act as deputy", "mandate.accept")
    await theatre.told("U0OPTOMETRY", "has accepted and acts as deputy")
    await opens_another(theatre)
    await theatre.answer("U0ALTERNATE1", "A second clinic", "vote.for")
    assert "as deputy for the Optometry" in (await theatre.told("U0ALTERNATE1", "is recorded as"))["text"]
    await slack.command("U0OPTOMETRY", CHANNEL, "/quorate acting")
    shown = slack.messages(CHANNEL, "U0OPTOMETRY")[-1]
    assert "Who acts for whom" in shown["text"]
    assert "<@U0ALTERNATE1>, from" in shown["text"]
    await slack.press("U0OPTOMETRY", CHANNEL, shown["ts"], "mandate.end")
    await theatre.told("U0ALTERNATE1", "acts no longer as deputy")


async def test_a_free_proxy_for_a_period_asks_its_holder_each_time_with_buttons_of_its_own(theatre):
    slack = theatre.slack
    await slack.command("U0PHARMACY", CHANNEL, "/quorate proxy")
    values = {"holder": "U0DEVELOPMENTMANAGER", "last": theatre.day, "instruction": "free"}
    await theatre.fill_in("U0PHARMACY", **values)
    await theatre.answer("U0DEVELOPMENTMANAGER", "asks you to carry the proxy", "mandate.accept")
    await theatre.told("U0PHARMACY", "has accepted the proxy")
    await opens_another(theatre)
    await theatre.answer("U0DEVELOPMENTMANAGER", "and choose how it votes", "proxyvote.against")
    await theatre.told("U0DEVELOPMENTMANAGER", "You have chosen: Against")
    assert "Pharmacy" in (await theatre.told("U0DEVELOPMENTMANAGER", "by proxy, on"))["text"]
    card = await card_of(theatre, "A second clinic")
    assert "gainst" not in card["text"].split("What carries it")[1].split("Vote by")[0]
    await slack.press("U0PHARMACY", CHANNEL, card["ts"], "vote.for")
    await theatre.told("U0PHARMACY", "is recorded as")
    await theatre.move(moment=[one for one in await theatre.moments() if one.endswith(":close")][-1])
    await shown_in_channel(theatre, "Pharmacy Collaborative Lead: For")


async def test_an_outsider_names_nobody_and_learns_the_clause(theatre):
    await theatre.slack.command("U0FINANCE", CHANNEL, "/quorate alternate")
    view = str(theatre.slack.view("U0FINANCE"))
    assert "2.2" in view
    assert "Nothing was recorded" in view


async def test_after_the_close_old_receipts_and_offers_have_no_buttons(theatre):
    slack = theatre.slack
    await theatre.tap("U0DENTAL", "vote.for")
    await theatre.told("U0DENTAL", "is recorded as")
    await theatre.tap("U0OPTOMETRY", "alternate.send")
    await theatre.fill_in("U0OPTOMETRY", person="U0ALTERNATE1")
    offer = await theatre.told("U0ALTERNATE1", "asks you to act as deputy")
    assert "alternate.accept" in slack.actions(offer)
    await theatre.move(moment=next(one for one in await theatre.moments() if one.endswith(":close")))
    await shown_in_channel(theatre, "How each seat voted")

    def bare():
        sent = [*slack.dms("U0DENTAL"), *slack.dms("U0ALTERNATE1")]
        return not any(action.startswith(("vote.", "alternate.")) for m in sent for action in slack.actions(m))

    await theatre.until(bare, "messages without their buttons")
