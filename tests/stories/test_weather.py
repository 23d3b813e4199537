"""Bad days between Slack and the bot: doubled and reordered taps, lost answers, refusals, a card somebody deleted."""

from __future__ import annotations

import asyncio
from collections import Counter
from itertools import pairwise

import pytest

from tests.databases import sqlite_url
from tests.stories.theatre import CHANNEL, open_theatre

VOTERS = ("U0PHARMACY", "U0DENTAL", "U0OPTOMETRY", "U0AHP", "U0THIRDSECTOR", "U0MENTALHEALTH")


@pytest.fixture
async def theatre(tmp_path):
    async with open_theatre(sqlite_url(tmp_path)) as open_one:
        open_one.database = sqlite_url
        for voter in ("U0LEAD", "U0GP", "U0NURSING", "U0MEDICINES", "U0SENIORMANAGER"):
            await open_one.told(voter, "is recorded as")
        yield open_one


def receipts(theatre, person):
    return [m for m in theatre.slack.dms(person) if "is recorded as" in m["text"]]


def parcels(theatre, since):
    """How often each of our own references was accepted as a new message: more than once is a double."""
    return Counter(
        entry.metadata["event_payload"]["parcel"] for entry in theatre.slack.ledger.posts(since=since) if entry.metadata
    )


async def test_a_tap_delivered_three_times_has_one_ballot_and_one_receipt(theatre):
    theatre.slack.weather.add(on="delivery", kind="duplicate", method="interactive", times=2)
    for voter in VOTERS:
        await theatre.tap(voter, "vote.for")
    await theatre.card_says("11 of 12 have answered")
    await theatre.slack.settled()
    await asyncio.sleep(1)
    assert {voter: len(receipts(theatre, voter)) for voter in VOTERS} == dict.fromkeys(VOTERS, 1)


async def test_of_two_taps_that_arrive_in_the_wrong_order_the_later_tap_stands(theatre):
    theatre.slack.weather.add(on="delivery", kind="reorder", method="interactive", count=1, seconds=2)
    first = asyncio.create_task(theatre.tap("U0DENTAL", "vote.for"))
    await asyncio.sleep(0.2)
    await theatre.tap("U0DENTAL", "vote.against")
    await first
    await theatre.until(lambda: len(receipts(theatre, "U0DENTAL")) == 2, "two receipts")
    close = next(one for one in await theatre.moments() if one.endswith(":close"))
    await theatre.move(moment=close)
    result = await theatre.said("3.1.1")
    shown = str(result["blocks"])
    assert "Dental Collaborative Lead" in shown
    assert "For 4, against 2" in result["text"]


@pytest.mark.parametrize(
    "weather",
    [
        {"kind": "answer_lost"},
        {"kind": "cut_off"},
        {"kind": "server_error", "status": 503, "accepted": True},
        {"kind": "html", "accepted": True},
        {"kind": "error", "code": "internal_error", "accepted": True},
        {"kind": "dropped"},
        {"kind": "server_error", "status": 502},
        {"kind": "rate_limited", "seconds": 1},
    ],
    ids=lambda w: "-".join(str(value) for value in w.values()),
)
async def test_a_post_whose_answer_is_lost_or_refused_is_one_message_in_the_ledger(theatre, weather):
    since = theatre.slack.world.clock()
    theatre.slack.weather.add(method="chat.postMessage", count=2, **weather)
    await theatre.tap("U0DENTAL", "vote.for")
    await theatre.tap("U0AHP", "vote.abstain")
    for voter in ("U0DENTAL", "U0AHP"):
        await theatre.told(voter, "is recorded as")
    await asyncio.sleep(2.5)
    accepted = parcels(theatre, since)
    assert len(accepted) == 2
    assert set(accepted.values()) == {1}, "a receipt was posted twice"
    assert len(receipts(theatre, "U0DENTAL")) == len(receipts(theatre, "U0AHP")) == 1


async def test_a_card_that_somebody_deleted_comes_back(theatre):
    theatre.slack.remove_message(CHANNEL, theatre.card()["ts"])
    assert not [m for m in theatre.slack.messages(CHANNEL, "U0LEAD") if "have answered" in m["text"]]
    card = next(m for m in theatre.slack.dms("U0GP") if "is recorded as" in m["text"])
    await theatre.slack.press("U0GP", theatre.slack.dm_channel("U0GP"), card["ts"], "vote.abstain")
    await theatre.said("5 of 12 have answered")


async def test_many_votes_share_a_refresh_and_the_card_changes_at_most_once_a_second(theatre):
    since = theatre.slack.world.clock()
    await asyncio.gather(*(theatre.tap(voter, "vote.for") for voter in VOTERS))
    await theatre.card_says("11 of 12 have answered")
    updates = theatre.slack.ledger.find("chat.update", since=since, channel=CHANNEL)
    assert 1 <= len(updates) <= 3
    assert all(later.at - earlier.at > 0.9 for earlier, later in pairwise(updates))


async def test_nobody_sees_a_choice_before_the_close(theatre):
    """Every byte that the bot sent to anybody but the voter, before the close."""
    for voter, choice in zip(VOTERS, ("for", "against", "abstain") * 2, strict=True):
        await theatre.tap(voter, f"vote.{choice}")
    await theatre.card_says("11 of 12 have answered")
    for entry in theatre.slack.ledger.find("chat.*"):
        if entry.channel == CHANNEL:
            assert "voted for" not in entry.text.lower()
            assert "against 1" not in entry.text.lower()
            assert "For 4" not in entry.text


async def test_while_slack_is_down_votes_are_taken_and_the_news_follows(theatre):
    theatre.slack.weather.add(kind="server_error", status=503, method="chat.*", count=12)
    for voter in VOTERS:
        await theatre.tap(voter, "vote.for")
    for voter in VOTERS:
        await theatre.told(voter, "is recorded as")
    await theatre.card_says("11 of 12 have answered")
