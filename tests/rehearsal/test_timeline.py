"""What went out, and the run of the clock: with the workspace alone and an app's clock that does as it is told."""

import asyncio
from datetime import datetime, timedelta

import pytest
from aiohttp import web

from tests.rehearsal.conftest import until

WHY = {"event_type": "e", "event_payload": {"kind": "reminder", "clause": "3.1"}}


async def test_each_message_stands_there_with_its_reader_its_time_and_its_reason(r, slack, get, slack_time):
    r.world.offset = 86_400.0
    posted = await slack.chat_postMessage(channel="C0OPEN", text="to\n all", metadata=WHY)
    await slack.chat_postMessage(channel="U0BEN", text="to Ben")
    await slack.chat_postEphemeral(channel="C0OPEN", user="U0ANN", text="for Ann")
    await slack.chat_update(channel="C0OPEN", ts=posted["ts"], text="again")
    await slack.chat_delete(channel="C0OPEN", ts=posted["ts"])
    await slack.users_info(user="U0ANN")
    told = (await get("/desk/timeline"))["lines"]
    assert [(one["what"], one["to"]["name"], one["words"]) for one in told] == [
        ("message", "open", "to · all"),
        ("message", "Ben Birch", "to Ben"),
        ("private", "Ann Ash", "for Ann"),
        ("change", "open", "again"),
        ("removal", "open", "again"),
    ]
    first, second, third, *_ = told
    assert (first["kind"], first["why"]) == ("reminder", {"clause": "3.1"})
    assert {datetime.fromisoformat(one["at"]).timestamp() for one in told} == {slack_time() + 86_400}
    assert [one["reader"] for one in (first, second, third)] == ["U0ANN", "U0BEN", "U0ANN"]
    assert [one["there"] for one in (first, second, third)] == [False, True, True]


async def test_only_what_is_new_is_told_again(slack, get):
    await slack.chat_postMessage(channel="C0OPEN", text="a")
    last = (await get("/desk/timeline"))["last"]
    await slack.chat_postMessage(channel="C0OPEN", text="b")
    assert [one["words"] for one in (await get("/desk/timeline", after=str(last)))["lines"]] == ["b"]
    assert (await get("/desk/timeline", after="soon"))["error"] == "invalid_after"


async def test_long_words_are_cut_at_a_word(slack, get):
    await slack.chat_postMessage(channel="C0OPEN", text="word " * 100)
    (line,) = (await get("/desk/timeline"))["lines"]
    assert line["words"].endswith("word …")
    assert len(line["words"]) <= 245


class AppClock:
    """An app's clock: it goes where it is told, names two moments, and may take several answers to settle."""

    def __init__(self, begun):
        self.begun = self.now = begun
        self.seen, self.slow, self.gate = [], 0, asyncio.Event()
        self.ahead = False
        self.gate.set()
        self.coming = {"moment": begun + timedelta(days=1, hours=5), "next": begun + timedelta(days=2, hours=7)}

    async def look(self, _request):
        return web.json_response(self.face())

    async def move(self, request):
        await self.gate.wait()
        order = await request.json()
        assert order["settle"] is True
        if self.ahead and "to" in order:
            self.ahead, self.now = False, self.now + timedelta(days=9)
            return web.json_response({"error": "The clock only moves forwards."}, status=400)
        self.now = datetime.fromisoformat(order["to"]) if "to" in order else self.now
        self.seen.append(self.now)
        self.slow -= 1
        return web.json_response({**self.face(), "settled": self.slow < 0})

    def face(self):
        ahead = [{"id": "m", "label": "To it", "at": self.coming["moment"].isoformat()}]
        told = {"now": self.now.isoformat(), "offset_seconds": (self.now - self.begun).total_seconds()}
        return {**told, "moments": ahead, "next": self.coming["next"].isoformat()}


@pytest.fixture
async def app_clock(r):
    clock = AppClock(datetime.fromisoformat("2027-01-15T08:00:00+00:00"))
    app = web.Application()
    app.add_routes([web.get("/clock", clock.look), web.post("/clock", clock.move)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    r.clock_url = f"http://127.0.0.1:{runner.addresses[0][1]}/clock"
    yield clock
    await runner.cleanup()


async def test_a_run_stops_each_day_and_at_each_moment_that_the_app_names(r, app_clock, post, get):
    begun = await post("/desk/play", do="play", days=3, step="day")
    assert begun["play"]["state"] == "playing"
    await until(lambda: r.player.state == "done")
    day, hours = timedelta(days=1), timedelta(hours=1)
    morning = app_clock.begun + hours
    assert app_clock.seen == [
        app_clock.begun,
        morning,
        morning + day,
        app_clock.coming["moment"],
        morning + 2 * day,
        app_clock.coming["next"],
        app_clock.begun + 3 * day,
    ]
    told = (await get("/desk/play"))["play"]
    assert (told["stops"], told["now"]) == (6, told["until"])
    assert r.world.offset == 3 * 86_400


async def test_a_run_waits_until_the_app_has_sent_what_is_due(r, app_clock, post):
    app_clock.slow = 3
    await post("/desk/play", do="play", days=1, step="day")
    await until(lambda: r.player.state == "done")
    assert app_clock.seen[:4] == [app_clock.begun] * 4


async def test_a_run_goes_on_from_where_somebody_else_moved_the_clock(r, app_clock, post):
    app_clock.ahead = True
    await post("/desk/play", do="play", days=12, step="day")
    await until(lambda: r.player.state == "done")
    assert app_clock.seen[1] == app_clock.begun + timedelta(days=9)
    assert app_clock.seen[-1] == app_clock.begun + timedelta(days=12)


async def test_an_app_that_never_comes_to_an_end_ends_the_run(r, app_clock, post):
    app_clock.slow = 1000
    await post("/desk/play", do="play", days=1, step="day")
    await until(lambda: r.player.state == "failed")
    assert "does not come to an end" in r.player.trouble


async def test_a_run_is_paused_gone_on_with_and_stopped(r, app_clock, post):
    app_clock.gate.clear()
    await post("/desk/play", do="play", days=30, step="hour")
    assert (await post("/desk/play", do="play", days=1))["error"] == "already_playing"
    await post("/desk/play", do="pause")
    app_clock.gate.set()
    await until(lambda: app_clock.seen)
    held = len(app_clock.seen)
    await asyncio.sleep(0.05)
    assert (r.player.state, len(app_clock.seen)) == ("paused", held)
    assert held <= 2
    await post("/desk/play", do="play")
    await until(lambda: len(app_clock.seen) > held + 3)
    assert (await post("/desk/play", do="stop"))["play"]["state"] == "stopped"
    await until(lambda: not r.player.running)
    assert (await post("/desk/play", do="pause"))["error"] == "not_playing"
    assert app_clock.now < app_clock.begun + timedelta(days=30)


@pytest.mark.parametrize(
    ("order", "error"),
    [
        ({"do": "play", "days": 0}, "invalid_days"),
        ({"do": "play", "days": "many"}, "invalid_days"),
        ({"do": "play", "days": True}, "invalid_days"),
        ({"do": "play", "days": 1, "step": "year"}, "invalid_step"),
        ({"do": "play", "days": 1}, "no_clock"),
        ({"do": "rewind"}, "invalid_order"),
        ({"do": "stop"}, "not_playing"),
        ({}, "missing_field"),
    ],
)
async def test_orders_that_make_no_sense_are_refused(post, order, error):
    assert (await post("/desk/play", **order))["error"] == error


async def test_a_run_whose_app_goes_away_says_so(r, app_clock, post):
    app_clock.gate.clear()
    await post("/desk/play", do="play", days=30)
    r.clock_url = "http://127.0.0.1:9/clock"
    app_clock.gate.set()
    await until(lambda: r.player.state == "failed")
    assert r.player.trouble == "The bot does not answer. Is it running?"


async def test_the_page_is_served_and_loads_nothing_from_elsewhere(desk):
    async with desk.get("/timeline") as answer:
        assert answer.status == 200
        assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
        page = await answer.text()
    assert "http" not in page.replace("http://www.w3.org", "")
