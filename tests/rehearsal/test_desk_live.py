import asyncio
import json

import pytest
from aiohttp import web

from tests.rehearsal.conftest import modal, until


@pytest.fixture
def watch(desk):
    """What one person's page is told, as a list that grows."""
    tasks = []

    async def start(user):
        told = []
        response = await desk.get("/desk/events", params={"as": user})
        assert response.headers["Content-Type"] == "text/event-stream"

        async def read():
            async for line in response.content:
                if line.startswith(b"data: "):
                    told.append(json.loads(line[6:]))  # noqa: PERF401  # one by one, as they come

        tasks.append(asyncio.create_task(read()))
        return told

    yield start
    for task in tasks:
        task.cancel()


async def test_pages_are_told_what_concerns_their_person(r, slack, watch):
    ann, ben, gus = [await watch(user) for user in ("U0ANN", "U0BEN", "U0GUS")]
    await slack.chat_postMessage(channel="C0OPEN", text="x")
    await slack.chat_postMessage(channel="C0PRIV", text="x")
    await slack.chat_postEphemeral(channel="C0OPEN", user="U0ANN", text="x")
    await slack.views_open(trigger_id=r.stage.passes.trigger("U0ANN"), view=modal())
    await slack.views_publish(user_id="U0BEN", view={"type": "home", "blocks": []})
    r.world.post(r.world.channels["C0NOBOT"], "U0ANN", "x")
    r.hub.notice("U0GUS", "words")
    r.hub.tell({"type": "weather"}, None)
    for told in (ann, ben, gus):
        await until(lambda told=told: told and told[-1]["type"] == "weather")
    kinds = [[(one["type"], one.get("channel")) for one in told] for told in (ann, ben, gus)]
    assert kinds[0] == [
        ("message", "C0OPEN"),
        ("message", "C0PRIV"),
        ("ephemeral", "C0OPEN"),
        ("view", None),
        ("message", "C0NOBOT"),
        ("weather", None),
    ]
    assert kinds[1] == [("message", "C0OPEN"), ("home", None), ("message", "C0NOBOT"), ("weather", None)]
    assert kinds[2] == [("message", "C0OPEN"), ("notice", None), ("weather", None)]
    assert gus[1]["text"] == "words"


async def test_two_pages_of_one_person_are_both_told_until_they_close(r, watch, desk):
    first, second = await watch("U0ANN"), await watch("U0ANN")
    r.hub.notice("U0ANN", "words")
    await until(lambda: first and second)
    assert first == second


@pytest.fixture
async def clock_of_the_bot(r):
    """A bot's door to its clock."""
    stamps = []
    clock = {"stamps": stamps, "now": "2027-01-15T08:00:00+00:00", "offset_seconds": 0, "moments": []}
    clock["moments"].append({"id": "deadline", "label": "to the deadline", "at": "2027-02-01T12:00:00+00:00"})

    async def look(_request):
        return web.json_response(clock)

    async def move(request):
        order = await request.json()
        stamps.append(r.world.ts())
        if order.get("moment") == "never":
            return web.json_response({"error": "No such moment."}, status=400)
        clock["offset_seconds"] += order.get("seconds", 1_000)
        return web.json_response(clock)

    app = web.Application()
    app.add_routes([web.get("/clock", look), web.post("/clock", move)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    r.clock_url = f"http://127.0.0.1:{runner.addresses[0][1]}/clock"
    yield clock
    await runner.cleanup()


async def test_the_clock_is_the_bots_and_slacks_time_follows_it(r, slack, clock_of_the_bot, post, watch):
    told = await watch("U0ANN")
    before = float((await slack.chat_postMessage(channel="C0OPEN", text="x"))["ts"])
    moved = await post("/desk/clock", seconds=86_400)
    assert moved["offset_seconds"] == moved["clock"]["offset_seconds"] == 86_400
    after = float((await slack.chat_postMessage(channel="C0OPEN", text="y"))["ts"])
    assert 86_400 <= after - before < 86_401
    await until(lambda: any(one["type"] == "clock" and one["offset_seconds"] == 86_400 for one in told))


async def test_the_state_shows_the_bots_clock(clock_of_the_bot, get):
    state = await get("/desk/state", **{"as": "U0ANN"})
    assert state["clock"]["now"] == clock_of_the_bot["now"]
    assert state["clock"]["moments"][0]["id"] == "deadline"


@pytest.mark.parametrize(
    ("order", "stamp"),
    [
        ({"seconds": 60}, 1_800_000_060),
        ({"to": "2027-02-01T12:00:00+00:00"}, 1_801_483_200),
        ({"moment": "deadline"}, 1_801_483_200),
        ({"to": "2027-02-01T12:00:00"}, 1_800_000_000),
        ({"to": "soon"}, 1_800_000_000),
    ],
)
async def test_what_the_bot_posts_while_the_clock_moves_has_the_new_time(clock_of_the_bot, get, post, order, stamp):
    await get("/desk/clock")
    await post("/desk/clock", **order)
    assert int(float(clock_of_the_bot["stamps"][0])) == stamp


async def test_a_clock_that_refuses_or_is_gone_is_told(r, clock_of_the_bot, get, post):
    refused = await post("/desk/clock", moment="never", seconds=60)
    assert r.world.offset == 0
    assert (refused["error"], refused["message"]) == ("clock_refused", "No such moment.")
    r.clock_url = "http://127.0.0.1:9/clock"
    assert (await get("/desk/clock"))["clock"] is None
    assert (await post("/desk/clock", seconds=1))["error"] == "no_clock"
