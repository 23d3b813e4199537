"""A whole body votes at once: each ballot is acknowledged and stored, and the card is drawn at most once a second."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from bot.app import Quorate
from bot.settings import Settings
from storage import tables as t
from tests.bench import SECRET
from tests.bench.crowd import crowd, gaps, seat
from tests.bench.load import click, lines
from tests.bench.servers import stand_in
from tests.databases import postgres_url, sqlite_url
from tests.faults.knocking import rows
from tests.patience import until

A_SECOND = 0.98
"""Slack's own clock and ours are two."""


async def _vote_all(database, members, seconds):
    slack = await stand_in(0)
    settings = Settings(
        slack_bot_token="xoxb-crowd", slack_signing_secret=SECRET, slack_api_url=slack, quorate_port=0,
        database_url=database, quorate_sweep_seconds=60,
    )  # fmt: skip
    bot = Quorate(settings)
    await bot.start()
    decision = await seat(bot.store, members)
    idle = await lines(int(bot.url.rpartition(":")[2]), 16)
    people = crowd(members)

    async def one(number):
        await asyncio.sleep(seconds * number / members)
        line = idle.pop() if idle else (await lines(int(bot.url.rpartition(":")[2]), 1))[0]
        status = await line.ask(click(number, people=people, decision=decision, secret=SECRET))
        idle.append(line)
        return status

    statuses = await asyncio.gather(*(one(number) for number in range(members)))
    voted = await rows(bot.store, t.Ballots, "seat", "cast_by", live=True)
    await _card_settled(bot)
    async with aiohttp.ClientSession() as session, session.get(slack.replace("/api/", "/calls")) as answer:
        calls = await answer.json()
    await bot.stop()
    assert set(statuses) == {200}, "a vote was not acknowledged"
    assert sorted(one["cast_by"] for one in voted) == sorted(people)
    return gaps(calls)


async def _card_settled(bot):
    async def drawn():
        return not await rows(bot.store, t.Outbox, "id", state="pending", kind="card")

    await until(drawn, "the last drawing of the card")


def _where(kind, tmp_path):
    return sqlite_url(tmp_path) if kind == "sqlite" else postgres_url()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_of_many_who_vote_at_once_all_are_stored_and_the_card_is_drawn_at_most_once_a_second(tmp_path, kind):
    between = await _vote_all(_where(kind, tmp_path), 100, 2.0)
    assert between, "the card was drawn once: nothing is proved"
    assert min(between) >= A_SECOND


@pytest.mark.long
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_of_five_hundred_who_vote_within_ten_seconds_all_are_stored_and_the_card_keeps_its_pace(tmp_path, kind):
    between = await _vote_all(_where(kind, tmp_path), 500, 10.0)
    assert between
    assert min(between) >= A_SECOND
    print(f"{kind}: the card was drawn {len(between) + 1} times, {min(between):.2f} s apart at the least")
