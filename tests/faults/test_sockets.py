"""Socket Mode: a line that is refreshed, cut or silent is replaced, with a new ticket, and no tap is lost twice."""

from __future__ import annotations

import asyncio

import pytest
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.rehearsal import Rehearsal
from bot.rehearsal.sockets import Sockets
from bot.sockets import Line
from tests.patience import until

EVENT = {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": {"type": "user_change", "user": {}}}


class Switchboard:
    """A workspace, an app that counts what it hears, and its line."""

    def __init__(self):
        self.slack = Rehearsal(deadline_seconds=5.0)
        self.heard = 0

    async def start(self, **line):
        await self.slack.start()
        world = self.slack.world
        client = AsyncWebClient(token=world.app.bot_token, base_url=self.slack.api_url, retry_handlers=[])
        app = AsyncApp(client=client, request_verification_enabled=False, process_before_response=True)

        @app.event("user_change")
        async def heard(ack: AsyncAck) -> None:
            self.heard += 1
            await ack()

        self.line = Line(app, world.app.app_token, check_seconds=0.05, **line)
        await self.line.open()

    async def ring(self):
        return await self.slack.deliver("events_api", EVENT)

    async def until_it_answers(self):
        async def answers():
            return (await self.ring()).good

        await until(answers, "an answer on the line")


class Lines(list):
    """The open lines; `least`: how few there were left when one closed."""

    least = 10

    def remove(self, one):
        super().remove(one)
        self.least = min(self.least, len(self))


@pytest.fixture
async def board():
    made = Switchboard()
    yield made
    await made.line.close()
    await made.slack.stop()


async def test_a_tap_comes_through(board):
    await board.start()
    assert (await board.ring()).good
    assert board.heard == 1


@pytest.mark.parametrize("reason", ["refresh_requested", "warning", "too_many_websockets"])
async def test_sent_away_by_slack_it_comes_back(board, reason):
    await board.start()
    assert await board.slack.sockets.disconnect(reason) == 1
    await board.until_it_answers()


async def test_cut_without_a_word_it_comes_back(board):
    await board.start()
    assert board.slack.sockets.drop() == 1
    await board.until_it_answers()


async def test_a_line_on_which_nothing_is_heard_is_replaced_before_the_old_one_closes(board):
    await board.start(quiet_seconds=0.6)
    board.slack.sockets.open = lines = Lines(board.slack.sockets.open)
    await until(lambda: board.line.replaced >= 2, "two new lines")
    assert lines.least >= 1, "there was a moment without a line"
    await board.until_it_answers()


async def test_a_line_that_went_silent_is_replaced_and_the_next_tap_comes_through(board):
    await board.start(quiet_seconds=0.6)
    board.slack.deliveries.deadline_seconds = 0.5
    board.slack.weather.add(on="delivery", kind="silent", count=1)
    assert not (await board.ring()).good
    await until(lambda: board.line.replaced, "a new line: the silent one was believed")
    await board.until_it_answers()


async def test_after_a_failed_handshake_it_asks_for_a_new_ticket(board, monkeypatch):
    await board.start(connect_seconds=1)
    tickets = len(board.slack.ledger.find("apps.connections.open"))
    real = Sockets.ticket
    spoilt = iter([True, True])
    monkeypatch.setattr(Sockets, "ticket", lambda sockets: "worn-out" if next(spoilt, False) else real(sockets))
    board.slack.sockets.drop()
    await board.until_it_answers()
    assert len(board.slack.ledger.find("apps.connections.open")) >= tickets + 2


async def test_what_is_in_flight_when_it_hangs_up_is_finished_and_acknowledged(board):
    await board.start()
    app = board.line.app
    inside = asyncio.Event()

    @app.event("app_home_opened")
    async def slow(ack: AsyncAck) -> None:
        inside.set()
        await asyncio.sleep(0.2)
        await ack()

    event = EVENT | {"event": {"type": "app_home_opened", "user": "U0GP"}}
    ringing = asyncio.create_task(board.slack.deliver("events_api", event))
    await inside.wait()
    await board.line.close()
    assert (await ringing).good
