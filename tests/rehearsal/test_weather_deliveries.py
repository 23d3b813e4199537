import asyncio
import time

import pytest

from bot.rehearsal.errors import DeskError


def clicks(seen):
    def declare(app):
        @app.action("go")
        async def go(ack, body):
            seen.append(body["actions"][0]["value"])
            await ack()

    return declare


async def card(slack):
    elements = [
        {"type": "button", "action_id": "go", "text": {"type": "plain_text", "text": "Go"}, "value": str(n)}
        for n in range(1)
    ]
    posted = await slack.chat_postMessage(
        channel="C0OPEN", text="card", blocks=[{"type": "actions", "elements": elements}]
    )
    return posted["ts"]


async def test_a_delivery_is_duplicated(r, slack, listen):
    seen = []
    listener = await listen(r, clicks(seen))
    r.weather.add(on="delivery", kind="duplicate", times=2, count=1)
    await r.press("U0ANN", "C0OPEN", await card(slack), "go")
    assert seen == ["0"] * 3
    assert len({body for _, body in listener.requests}) == 1


async def test_a_dropped_delivery_never_arrives_and_the_person_is_told(r, slack, listen):
    seen = []
    await listen(r, clicks(seen))
    ts = await card(slack)
    r.weather.add(on="delivery", kind="drop", method="interactive", count=1)
    with pytest.raises(DeskError, match="trouble connecting"):
        await r.press("U0ANN", "C0OPEN", ts, "go")
    assert seen == []
    await r.press("U0ANN", "C0OPEN", ts, "go")
    assert seen == ["0"]


async def test_a_reordered_delivery_is_overtaken_by_the_next(r, slack, listen):
    seen = []

    def declare(app):
        @app.command("/quorate")
        async def command(ack, body):
            seen.append(body["text"])
            await ack()

    await listen(r, declare)
    r.weather.add(on="delivery", kind="reorder", count=1, seconds=10)
    first = asyncio.create_task(r.command("U0ANN", "C0OPEN", "/quorate first"))
    await asyncio.sleep(0)
    await r.command("U0ANN", "C0OPEN", "/quorate second")
    await first
    assert seen == ["second", "first"]


async def test_a_held_delivery_goes_on_when_nothing_follows(r, slack, listen):
    seen = []
    await listen(r, clicks(seen))
    r.weather.add(on="delivery", kind="reorder", count=1, seconds=0.05)
    await r.press("U0ANN", "C0OPEN", await card(slack), "go")
    assert seen == ["0"]


@pytest.mark.parametrize("kind", ["wrong_signature", "skewed_timestamp"])
async def test_bolt_refuses_what_is_not_signed_well(r, slack, listen, kind):
    seen = []
    listener = await listen(r, clicks(seen))
    ts = await card(slack)
    r.weather.add(on="delivery", kind=kind, count=1)
    with pytest.raises(DeskError):
        await r.press("U0ANN", "C0OPEN", ts, "go")
    assert seen == []
    assert r.deliveries.slips[-1].status == 401
    if kind == "skewed_timestamp":
        stamp = int(listener.requests[-1][0]["X-Slack-Request-Timestamp"])
        assert abs(time.time() - 600 - stamp) < 30


async def test_a_delayed_delivery_arrives_after_a_later_one(r, listen):
    seen = []

    def declare(app):
        @app.command("/quorate")
        async def command(ack, body):
            seen.append(body["text"])
            await ack()

    await listen(r, declare)
    r.weather.add(on="delivery", kind="delay", seconds=0.2, count=1)
    first = asyncio.create_task(r.command("U0ANN", "C0OPEN", "/quorate first"))
    await asyncio.sleep(0)
    await r.command("U0ANN", "C0OPEN", "/quorate second")
    await first
    assert seen == ["second", "first"]
