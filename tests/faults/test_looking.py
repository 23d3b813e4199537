"""I12: a message whose answer was lost is looked for since it was first tried, whoever tried it then, and is found."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError

from bot import sending
from bot.sending import Lease, Sender, TooLateError
from bot.views.message import Message
from tests.databases import postgres_url, sqlite_url
from tests.faults.post_office import PEOPLE, post_office

SAID = Message(text="You have been moved.", blocks=())
LOST = {"kind": "answer_lost", "count": 1}
UNREADABLE = {"kind": "server_error", "status": 503, "count": 1}


class Owed:
    """The one message that is owed, and how each of two programs fares with it. `ahead`: of its clock."""

    def __init__(self, office, ahead=timedelta()):
        self.office = office
        self.now = datetime.now(UTC) + ahead

    async def claim(self, **after):
        (parcel,) = await self.office.store.claim(1, self.now + timedelta(**after), 30)
        return parcel

    async def tries(self, sender, lease=None, **after):
        """Claim it some time `after` the start and send it; when it went wrong, put it off."""
        at = self.now + timedelta(**after)
        parcel = await self.claim(**after)
        try:
            found = await sender.send(parcel, SAID, {}, lease or Lease(float("inf"), 0.0, lambda: NotImplemented))
        except Exception:
            assert await self.office.store.postpone(parcel, at + timedelta(seconds=1), "uncertain")
            raise
        assert await self.office.store.settle(parcel, *found)

    async def others(self, number):
        for other in range(number):
            await self.office.clients[0].chat_postMessage(channel=PEOPLE[0], text=f"Another, {other}")


@pytest.fixture(params=["sqlite", "postgresql"])
async def owed(request, tmp_path, monkeypatch):
    monkeypatch.setattr(sending, "PAGE", 4)
    monkeypatch.setattr(sending, "PAGES", 2)
    monkeypatch.setattr(sending, "SKEW_SECONDS", 0.5)
    async with post_office(sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url()) as office:
        await office.close()
        await office.post(("k", PEOPLE[0]))
        office.slack.weather.add(method="chat.postMessage", **LOST)
        office.slack.weather.add(method="conversations.history", **UNREADABLE)
        yield Owed(office)


async def test_after_a_restart_it_is_found_though_it_was_put_off_again_and_again_behind_pages_of_others(owed):
    office = owed.office
    since = office.slack.world.clock()
    before, after = Sender(office.clients[0]), Sender(office.clients[0])
    with pytest.raises(aiohttp.ClientError):
        await owed.tries(before)
    with pytest.raises(SlackApiError):
        await owed.tries(before, minutes=1)
    await owed.others(20)
    await owed.tries(after, hours=2)
    assert sum(office.came(since).values()) == 1
    assert [row["state"] for row in await office.owed("state", key="k")] == ["sent"]


async def test_where_our_clock_was_ahead_the_newest_pages_are_looked_at_all_the_same(owed):
    office = owed.office
    since = office.slack.world.clock()
    owed.now += timedelta(days=1)
    with pytest.raises(aiohttp.ClientError):
        await owed.tries(Sender(office.clients[0]))
    with pytest.raises(SlackApiError):
        await owed.tries(Sender(office.clients[0]), minutes=1)
    await owed.others(6)
    await owed.tries(Sender(office.clients[0]), hours=2)
    assert sum(office.came(since).values()) == 1


async def test_what_is_not_there_is_looked_for_no_further_back_than_it_was_first_tried_and_is_sent(owed, monkeypatch):
    office = owed.office
    monkeypatch.setattr(sending, "SKEW_SECONDS", 0.0)
    office.slack.weather.change({"clear": True})
    await owed.others(20)
    owed.now = datetime.now(UTC)
    since = office.slack.world.clock()
    looks = []
    real = office.clients[0].conversations_history

    async def counted(**given):
        looks.append(given["cursor"])
        return await real(**given)

    monkeypatch.setattr(office.clients[0], "conversations_history", counted)
    parcel = await owed.claim()
    assert await office.store.postpone(parcel, owed.now, "held up")
    await owed.tries(Sender(office.clients[0]), minutes=1)
    assert len(looks) == sending.PAGES
    assert sum(office.came(since).values()) == 1


async def test_looking_may_take_longer_than_the_lease_which_is_renewed_meanwhile(owed):
    office, renewed = owed.office, []
    since = office.slack.world.clock()
    with pytest.raises(aiohttp.ClientError):
        await owed.tries(Sender(office.clients[0]))
    office.slack.weather.change({"clear": True})
    await owed.others(20)

    async def renew():
        renewed.append(1)
        return True

    await owed.tries(Sender(office.clients[0]), Lease(0.0, -1.0, renew), minutes=1)
    assert len(renewed) == 6, "the message was found on the sixth page"
    assert sum(office.came(since).values()) == 1


async def test_what_another_program_has_taken_up_meanwhile_is_not_posted_by_the_first(owed):
    office = owed.office
    office.slack.weather.change({"clear": True})
    since = office.slack.world.clock()
    first, second = await owed.claim(), await owed.claim(seconds=31)

    async def send(parcel):
        lease = Lease(0.0, 1.0, lambda: office.store.renew(parcel, owed.now + timedelta(seconds=32), 30))
        return await Sender(office.clients[0]).send(parcel, SAID, {}, lease)

    with pytest.raises(TooLateError):
        await send(first)
    assert sum(office.came(since).values()) == 0
    await send(second)
    assert sum(office.came(since).values()) == 1
    assert await office.store.claim(1, owed.now + timedelta(seconds=60), 30) == [], "the second has it still"
