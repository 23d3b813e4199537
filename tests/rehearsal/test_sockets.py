import asyncio
import collections
import contextlib

import aiohttp
import pytest
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp

from bot.rehearsal.errors import DeskError
from tests.rehearsal.conftest import PATIENCE, button, client_of, field_block, modal, section, until


@pytest.fixture
async def session():
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
async def link(r, session):
    """Open one bare socket and read its hello."""

    async def start():
        url = (await client_of(r).apps_connections_open(app_token="xapp-t"))["url"]
        wire = await session.ws_connect(url)
        first = await wire.receive_json(timeout=PATIENCE)
        return wire, first

    return start


@pytest.fixture
async def bolt():
    handlers = []

    async def start(rehearsal, declare):
        app = AsyncApp(client=client_of(rehearsal), process_before_response=True)
        declare(app)
        handler = AsyncSocketModeHandler(app, app_token="xapp-t", web_client=client_of(rehearsal), ping_interval=1)
        await handler.connect_async()
        handlers.append(handler)
        await until(lambda: rehearsal.sockets.open)
        return handler

    yield start
    for handler in handlers:
        await handler.close_async()
        await handler.client.aiohttp_client_session.close()


async def card(slack):
    blocks = [section(), {"type": "actions", "elements": [button("go")]}]
    return (await slack.chat_postMessage(channel="C0OPEN", text="card", blocks=blocks))["ts"]


async def test_a_ticket_opens_one_socket_once(r, slack, session):
    url = (await slack.apps_connections_open(app_token="xapp-t"))["url"]
    assert url.startswith(r.url.replace("http", "ws"))
    wire = await session.ws_connect(url)
    hello = await wire.receive_json(timeout=PATIENCE)
    assert (hello["type"], hello["num_connections"], hello["connection_info"]) == ("hello", 1, {"app_id": "A0TEST"})
    with pytest.raises(aiohttp.WSServerHandshakeError) as why:
        await session.ws_connect(url)
    assert why.value.status == 408


async def test_an_old_ticket_opens_nothing(slack, session, slack_time):
    url = (await slack.apps_connections_open(app_token="xapp-t"))["url"]
    slack_time.at += 31
    with pytest.raises(aiohttp.WSServerHandshakeError):
        await session.ws_connect(url)


async def test_bolt_works_through_a_socket_from_command_to_modal(make, bolt):
    r = await make()

    def declare(app):
        @app.command("/quorate")
        async def command(ack, client, body):
            await client.views_open(trigger_id=body["trigger_id"], view=modal(field_block(), callback_id="form"))
            await ack("Opened.")

        @app.view("form")
        async def form(ack, view):
            said = view["state"]["values"]["b"]["a"]["value"]
            await (ack(response_action="errors", errors={"b": "No."}) if said == "no" else ack())

        @app.event("app_home_opened")
        async def home(client, event):
            await client.views_publish(user_id=event["user"], view={"type": "home", "blocks": [section("home")]})

    await bolt(r, declare)
    await r.command("U0ANN", "C0OPEN", "/quorate")
    assert r.messages("C0OPEN", "U0ANN")[-1]["text"] == "Opened."
    assert (await r.submit("U0ANN", {"b": "no"})).errors == {"b": "No."}
    assert (await r.submit("U0ANN", {"b": "yes"})).result == "closed"
    assert (await r.home("U0ANN"))["blocks"][0]["text"]["text"] == "home"


async def test_each_payload_goes_to_one_socket_in_turn(r, slack, link):
    counts = collections.Counter()

    async def serve(number, wire):
        async for message in wire:
            envelope = message.json()
            counts[number, envelope["envelope_id"]] += 1
            assert set(envelope) == {"envelope_id", "payload", "type", "accepts_response_payload"}
            await wire.send_json({"envelope_id": envelope["envelope_id"]})

    wires = [(await link())[0] for _ in range(3)]
    tasks = [asyncio.create_task(serve(number, wire)) for number, wire in enumerate(wires)]
    ts = await card(slack)
    await asyncio.gather(*(r.press("U0ANN", "C0OPEN", ts, "go") for _ in range(30)))
    assert sorted(collections.Counter(number for number, _ in counts).values()) == [10, 10, 10]
    assert set(counts.values()) == {1}
    assert sum(socket.taken for socket in r.sockets.open) == 30
    for wire in wires:
        await wire.close()
    await asyncio.gather(*tasks)


async def test_the_eleventh_socket_is_sent_away(r, link):
    wires = [(await link())[0] for _ in range(10)]
    eleventh, first = await link()
    assert (first["type"], first["reason"]) == ("disconnect", "too_many_websockets")
    assert len(r.sockets.open) == 10
    for wire in (*wires, eleventh):
        await wire.close()


async def test_an_envelope_without_ack_in_time_is_trouble_and_an_event_comes_again(make, session):
    r = await make(deadline_seconds=0.1)
    url = (await client_of(r).apps_connections_open(app_token="xapp-t"))["url"]
    wire = await session.ws_connect(url)
    await wire.receive_json(timeout=PATIENCE)
    with pytest.raises(DeskError, match="three seconds"):
        await r.command("U0ANN", "C0OPEN", "/quorate")
    await wire.receive_json(timeout=PATIENCE)
    await r.home("U0ANN")
    envelopes = [await wire.receive_json(timeout=PATIENCE) for _ in range(4)]
    assert [(e["retry_attempt"], e["retry_reason"]) for e in envelopes] == [
        (0, ""),
        (1, "http_timeout"),
        (2, "http_timeout"),
        (3, "http_timeout"),
    ]
    assert len({e["envelope_id"] for e in envelopes}) == 4
    assert len({e["payload"]["event_id"] for e in envelopes}) == 1


async def test_nonsense_on_a_socket_is_ignored(r, slack, link):
    wire, _ = await link()
    ts = await card(slack)
    press = asyncio.create_task(r.press("U0ANN", "C0OPEN", ts, "go"))
    envelope = await wire.receive_json(timeout=PATIENCE)
    for nonsense in ("", "{", "[]", '{"envelope_id": "other"}'):
        await wire.send_str(nonsense)
    assert not press.done()
    await wire.send_json({"envelope_id": envelope["envelope_id"]})
    assert (await press).good


@pytest.mark.parametrize("reason", ["refresh_requested", "link_disabled", "warning"])
async def test_bolt_comes_back_after_it_was_sent_away(make, bolt, reason):
    r = await make(deadline_seconds=5.0)
    pressed = []

    def declare(app):
        @app.action("go")
        async def go(ack):
            pressed.append(1)
            await ack()

    await bolt(r, declare)
    ts = await card(client_of(r))
    first = r.sockets.open[0].number
    assert await r.sockets.disconnect(reason) == 1
    await until(lambda: r.sockets.open and r.sockets.open[0].number > first)
    await tapped(r, ts)
    assert pressed


async def tapped(r, ts):
    """A person's tap; again, as they are told, where the line was just changing.

    The SDK may change it twice for one farewell: for the word and for the close.
    """
    end = asyncio.get_running_loop().time() + PATIENCE
    while asyncio.get_running_loop().time() < end:
        with contextlib.suppress(DeskError):
            return await r.press("U0ANN", "C0OPEN", ts, "go")
    return await r.press("U0ANN", "C0OPEN", ts, "go")


async def test_a_socket_is_renewed_at_the_end_of_its_life(make, session):
    r = await make(socket_seconds=0.1)
    url = (await client_of(r).apps_connections_open(app_token="xapp-t"))["url"]
    wire = await session.ws_connect(url)
    words = [await wire.receive_json(timeout=PATIENCE) for _ in range(3)]
    assert [(one["type"], one.get("reason")) for one in words] == [
        ("hello", None),
        ("disconnect", "warning"),
        ("disconnect", "refresh_requested"),
    ]
    assert (await wire.receive(timeout=PATIENCE)).type is aiohttp.WSMsgType.CLOSE
    assert r.sockets.open == []


async def test_the_weather_cuts_every_socket(r, slack, link):
    wire, _ = await link()
    ts = await card(slack)
    r.weather.add(on="delivery", kind="disconnect", count=1)
    with pytest.raises(DeskError):
        await r.press("U0ANN", "C0OPEN", ts, "go")
    assert (await wire.receive(timeout=PATIENCE)).type in {aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR}


async def test_a_silent_socket_looks_alive_and_hears_nothing(make, session):
    r = await make(deadline_seconds=0.1)
    url = (await client_of(r).apps_connections_open(app_token="xapp-t"))["url"]
    wire = await session.ws_connect(url)
    await wire.receive_json(timeout=PATIENCE)
    r.weather.add(on="delivery", kind="silent", count=1)
    with pytest.raises(DeskError):
        await r.command("U0ANN", "C0OPEN", "/quorate lost")
    with pytest.raises(DeskError):
        await r.command("U0ANN", "C0OPEN", "/quorate heard")
    assert (await wire.receive_json(timeout=PATIENCE))["payload"]["text"] == "heard"
