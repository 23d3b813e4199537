"""A small workspace, the SDK's own client, and a small Bolt app, each for one test."""

import asyncio
import itertools
from dataclasses import dataclass, field

import aiohttp
import pytest
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.rehearsal import Rehearsal

PATIENCE = 60.0
WORKSPACE = {
    "team": {"id": "T0TEST", "name": "Test", "domain": "test"},
    "app": {"id": "A0TEST", "bot_user": "U0BOT", "bot_id": "B0BOT", "bot_token": "xoxb-t", "app_token": "xapp-t"},
    "people": [
        {"id": "U0ANN", "name": "ann", "real_name": "Ann Ash", "title": "Chair", "email": "ann@example.org"},
        {"id": "U0BEN", "name": "ben", "real_name": "Ben Birch", "locale": "cy-GB", "tz": "Europe/Paris"},
        {"id": "U0GUS", "name": "gus", "real_name": "Gus Guest", "kind": "guest"},
        {"id": "U0SIN", "name": "sin", "real_name": "Sin Single", "kind": "single-channel-guest"},
        {"id": "U0STR", "name": "str", "real_name": "Stranger", "kind": "stranger", "team": "T0OTHER"},
        {"id": "U0OFF", "name": "off", "real_name": "Gone Away", "kind": "deactivated"},
    ],
    "channels": [
        {"id": "C0OPEN", "name": "open", "members": ["U0ANN", "U0BEN", "U0GUS", "U0STR", "bot"]},
        {"id": "C0NOBOT", "name": "nobot", "members": ["U0ANN"]},
        {"id": "C0SHUT", "name": "shut", "archived": True, "members": ["U0ANN", "bot"]},
        {"id": "C0PRIV", "name": "private", "private": True, "members": ["U0ANN", "bot"]},
        {"id": "C0HIDDEN", "name": "hidden", "private": True, "members": ["U0BEN"]},
    ],
    "messages": [{"channel": "C0OPEN", "from": "U0ANN", "text": "hello"}],
}


@dataclass
class FakeTime:
    """Slack's clock in a test: it stands still until it is moved."""

    at: float = 1_800_000_000.0

    def __call__(self):
        return self.at


@pytest.fixture
def slack_time():
    return FakeTime()


@pytest.fixture
async def make():
    made = []

    async def start(**settings):
        rehearsal = Rehearsal(**{"workspace": WORKSPACE, "retry_scale": 0.0, "deadline_seconds": PATIENCE, **settings})
        await rehearsal.start()
        made.append(rehearsal)
        return rehearsal

    yield start
    for rehearsal in made:
        await rehearsal.stop()


@pytest.fixture
async def r(make, slack_time):
    return await make(clock=slack_time)


def client_of(rehearsal, token="xoxb-t"):  # noqa: S107  # opens nothing
    return AsyncWebClient(token=token, base_url=rehearsal.api_url, retry_handlers=[])


@pytest.fixture
def slack(r):
    return client_of(r)


@pytest.fixture
async def desk(r):
    async with aiohttp.ClientSession(base_url=r.url) as session:
        yield session


@pytest.fixture
def get(desk):
    async def ask(path, **query):
        async with desk.get(path, params=query) as answer:
            return await answer.json()

    return ask


@pytest.fixture
def post(desk):
    async def ask(path, **body):
        async with desk.post(path, json=body) as answer:
            return await answer.json()

    return ask


async def until(true):
    """Wait until something holds, in small steps; as long as a busy machine may take."""
    loop = asyncio.get_running_loop()
    end = loop.time() + PATIENCE
    while not true():
        assert loop.time() < end, "that never came to be"
        await asyncio.sleep(0.01)


async def refused(call):
    """The error code (and the whole answer) with which a call was refused."""
    with pytest.raises(SlackApiError) as why:
        await call
    return why.value.response["error"], why.value.response


def button(action="go", **more):
    return {"type": "button", "action_id": action, "text": {"type": "plain_text", "text": "Go"}, **more}


def section(text="words", **more):
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def field_block(block="b", action="a", **more):
    element = {"type": "plain_text_input", "action_id": action}
    return {
        "type": "input",
        "block_id": block,
        "label": {"type": "plain_text", "text": "L"},
        "element": element,
        **more,
    }


def modal(*blocks, **more):
    title = {"type": "plain_text", "text": "A window"}
    return {
        "type": "modal",
        "title": title,
        "submit": {"type": "plain_text", "text": "Send"},
        "blocks": list(blocks),
        **more,
    }


@dataclass
class Listener:
    """A Bolt app behind a bare aiohttp route, with what it heard."""

    app: AsyncApp
    rehearsal: Rehearsal
    requests: list = field(default_factory=list)
    statuses: "itertools.chain" = None
    delay: float = 0.0
    headers: dict = field(default_factory=dict)

    async def serve(self, request):
        body = await request.text()
        self.requests.append((dict(request.headers), body))
        status = next(self.statuses, 200) if self.statuses else 200
        if self.delay:
            await asyncio.sleep(self.delay)
        if status != 200:
            return web.Response(status=status, headers=self.headers)
        return await to_aiohttp_response(await self.app.async_dispatch(await to_bolt_request(request)))


@pytest.fixture
async def listen():
    runners = []

    async def start(rehearsal, declare=None):
        app = AsyncApp(
            client=client_of(rehearsal),
            signing_secret=rehearsal.deliveries.signing_secret,
            process_before_response=True,
        )
        if declare:
            declare(app)
        listener = Listener(app, rehearsal)
        site = web.Application()
        site.add_routes([web.post("/slack/events", listener.serve)])
        runner = web.AppRunner(site, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        runners.append(runner)
        rehearsal.events_url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
        return listener

    yield start
    for runner in runners:
        await runner.cleanup()
