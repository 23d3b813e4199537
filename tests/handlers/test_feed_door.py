"""The private address of a calendar, as a calendar programme reads it; every other address gets the same no."""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from icalendar import Calendar

from bot.feed_addresses import PATH, address, digest_of, new_secret
from bot.feed_door import FeedDoor
from bot.services.calendars import MakeFeed, StopFeed, make_feed, stop_feed
from bot.services.languages import ChooseLanguage, Language, choose_language
from bot.services.standing_down import StandDown, stand_down
from tests.services.meeting_world import HELD, LEAD, called
from tests.services.settled import settled
from tests.services.test_meetings import group
from tests.services.world import PEOPLE

GP = PEOPLE["gp"]


@pytest.fixture
async def world(tmp_path):
    async with settled("sqlite", tmp_path) as made:
        site = web.Application()
        site.add_routes(FeedDoor(made.store).routes())
        server = TestServer(site)
        await server.start_server(access_log=None)
        async with TestClient(server) as client:
            made.client = client
            yield made


async def subscribed(world, person=GP, body=""):
    """The path of a new address."""
    secret = new_secret()
    made = await world.do(make_feed, MakeFeed, person, digest=digest_of(secret), body=body)
    return address("", made.feed, secret)


async def read(world, path):
    answer = await world.client.get(path)
    assert answer.status == 200
    assert answer.content_type == "text/calendar"
    return Calendar.from_ical(await answer.read())


def events(found):
    return {str(event["uid"]): event for event in found.walk("VEVENT")}


async def test_the_calendar_is_read_back_with_its_meetings_dates_and_deadlines(world):
    meeting = await called(world, place="Town hall; room 2, first floor")
    decision = await world.opened(title="Clinics, beds; and\\more")
    found = events(await read(world, await subscribed(world)))
    held = found[f"meeting-{meeting}@t1.quorate"]
    assert (held.decoded("dtstart"), held.decoded("duration")) == (HELD, timedelta(hours=1))
    assert str(held["summary"]) == "Cwm Taf North Cluster: Additional meeting"
    assert "How long it lasts is not recorded" in str(held["description"])
    assert str(held["location"]) == "Town hall; room 2, first floor"
    assert (int(held["sequence"]), str(held["status"])) == (0, "CONFIRMED")
    papers = found[f"papers-{meeting}@t1.quorate"]
    assert (papers.decoded("dtstart"), papers.decoded("dtend")) == (date(2026, 11, 27), date(2026, 11, 28))
    assert "Clause 5.5" in str(papers["description"])
    closes = found[f"deadline-{decision}@t1.quorate"]
    assert closes.decoded("dtstart") == datetime(2026, 12, 1, 17, tzinfo=UTC)
    assert str(closes["summary"]).endswith("Clinics, beds; and\\more")
    assert all(event.decoded("dtstamp") == event.decoded("last-modified") for event in found.values())


async def test_a_meeting_stands_there_for_as_long_as_it_was_called_for(world):
    meeting = await called(world, lasts="150")
    held = events(await read(world, await subscribed(world)))[f"meeting-{meeting}@t1.quorate"]
    assert held.decoded("duration") == timedelta(hours=2, minutes=30)
    assert "description" not in held or "How long" not in str(held["description"])


async def test_nobodys_vote_and_nothing_of_a_decisions_text_stands_in_it(world):
    decision = await world.opened()
    await world.votes(decision, ["gp", "pharmacy"])
    answer = await world.client.get(await subscribed(world))
    said = (await answer.text()).lower()
    for hidden in ("vote for", "against", "12,500", "we fund", GP.lower()):
        assert hidden not in said


async def test_the_same_bytes_come_until_something_changes_and_are_not_sent_twice(world):
    meeting = await called(world)
    path = await subscribed(world, LEAD)
    first, again = await world.client.get(path), await world.client.get(path)
    assert await first.read() == await again.read()
    held = {"If-None-Match": first.headers["ETag"]}
    for said in (held, {"If-None-Match": f'"other", W/{first.headers["ETag"]}'}):
        same = await world.client.get(path, headers=said)
        assert (same.status, await same.read()) == (304, b"")
    await world.do(stand_down, StandDown, LEAD, meeting=meeting, reason="Snow")
    changed = await world.client.get(path, headers=held)
    assert changed.status == 200
    assert changed.headers["ETag"] != first.headers["ETag"]


async def test_a_meeting_that_was_stood_down_is_cancelled_under_the_same_name(world):
    meeting = await called(world)
    path = await subscribed(world)
    before = events(await read(world, path))[f"meeting-{meeting}@t1.quorate"]
    world.now += timedelta(hours=2)
    await world.do(stand_down, StandDown, LEAD, meeting=meeting, reason="Snow")
    after = events(await read(world, path))[f"meeting-{meeting}@t1.quorate"]
    assert (str(after["status"]), int(after["sequence"])) == ("CANCELLED", int(before["sequence"]) + 1)
    assert after.decoded("last-modified") > before.decoded("last-modified")
    assert str(after["summary"]) == "Cwm Taf North Cluster: Stood down: Additional meeting"


async def test_an_address_that_was_stopped_or_made_anew_or_never_was_is_not_told_apart(world):
    stopped, old = await subscribed(world, LEAD), await subscribed(world)
    await world.do(stop_feed, StopFeed, LEAD)
    new = await subscribed(world)
    _, _, feed, secret = new.split("/")
    unknown = [
        stopped,
        old,
        address("", feed, new_secret()),
        address("", "0123456789", secret.removesuffix(".ics")),
        f"/calendar/{feed}/x.ics",
        f"/calendar/{feed}/{'é' * 30}.ics",
        f"/calendar/{feed.lower()}/{secret}",
        f"/calendar/{feed}%27--/{secret}",
    ]
    answers = [await world.client.get(path) for path in unknown]
    assert {(one.status, await one.text(), one.headers["Cache-Control"]) for one in answers} == {
        (404, "There is no calendar at this address.\n", "private, no-cache")
    }
    assert (await world.client.get(new)).status == 200


async def test_nobody_may_write_there_and_nothing_invites_others_to_keep_or_find_it(world):
    path = await subscribed(world)
    assert (await world.client.post(path, data=b"x")).status == 405
    answer = await world.client.head(path)
    assert (answer.status, await answer.read()) == (200, b"")
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "noindex" in answer.headers["X-Robots-Tag"]
    assert answer.headers["Cache-Control"].startswith("private")


async def test_no_address_is_ever_logged(world, caplog):
    caplog.set_level(logging.DEBUG)
    path = await subscribed(world)
    await read(world, path)
    await world.client.get(path + "x")
    assert path.split("/")[3].removesuffix(".ics") not in caplog.text


async def test_it_is_written_in_its_readers_language(world):
    await called(world)
    await world.do(choose_language, ChooseLanguage, GP, language=Language.WELSH)
    found = events(await read(world, await subscribed(world)))
    assert any("Anfon yr agenda" in str(event["summary"]) for event in found.values())


async def test_the_calendar_of_a_body_bears_its_name_and_one_of_a_person_all_their_bodies(world):
    cluster = world.body
    await group(world)
    of_body = await read(world, await subscribed(world, body=cluster))
    assert str(of_body["x-wr-calname"]) == "Cwm Taf North Cluster"
    mine = await read(world, await subscribed(world))
    said = [str(event["summary"]) for event in events(mine).values()]
    assert {one.partition(":")[0] for one in said} == {"Cwm Taf North Cluster", "Group"}


async def test_every_event_has_what_the_format_asks_for_and_a_name_of_its_own(world):
    await called(world)
    await world.opened()
    raw = await (await world.client.get(await subscribed(world, LEAD))).read()
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    found = Calendar.from_ical(raw)
    assert (str(found["version"]), "prodid" in found) == ("2.0", True)
    uids = [str(event["uid"]) for event in found.walk("VEVENT")]
    assert len(uids) == len(set(uids)) > 4
    for event in found.walk("VEVENT"):
        assert {"uid", "dtstamp", "dtstart", "summary", "sequence", "last-modified", "status"} <= {
            name.lower() for name in event
        }


def test_no_two_secrets_are_alike_and_each_is_long():
    made = {new_secret() for _ in range(50)}
    assert len(made) == 50
    assert min(map(len, made)) >= 43
    assert PATH.startswith("/calendar/")


async def test_whatever_somebody_wrote_stays_within_its_own_line(world):
    await world.opened(title="Line\r\nEND:VEVENT\r\nBEGIN:VEVENT\u2028SUMMARY:Mine")
    found = await read(world, await subscribed(world))
    summaries = [str(event["summary"]) for event in found.walk("VEVENT")]
    assert not [one for one in summaries if one.startswith("Mine")]
    assert any("END:VEVENT BEGIN:VEVENT" in one for one in summaries)
