"""The page in a real browser, on the real rehearsal workspace, with a small app behind it."""

import asyncio
import json
import os
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

import pytest
from aiohttp import web
from playwright.async_api import Page, expect
from slack_sdk.web.async_client import AsyncWebClient

from bot.rehearsal import Rehearsal
from tests.browsers import NARROW, PATIENCE, WIDE, browser

__all__ = ["NARROW", "browser"]

TOKEN = "xoxb-page"
DAYS_TO = {"reminder": 2, "deadline": 3, "meeting": 10}
PEOPLE = [
    {"id": "U0LEAD", "name": "carys", "real_name": "Carys Llewellyn", "title": "Lead", "group": "Cluster members"},
    {"id": "U0GP", "name": "rhodri", "real_name": "Dr Rhodri Pugh", "title": "GP Lead", "group": "Cluster members"},
    {"id": "U0PARIS", "name": "paule", "real_name": "Paule Roux", "group": "In attendance", "tz": "Europe/Paris"},
    {"id": "U0GUEST", "name": "jo", "real_name": "Jo Fenwick", "group": "Guests", "kind": "guest"},
    {"id": "U0GONE", "name": "ken", "real_name": "Ken Barlow", "group": "Guests", "kind": "deactivated"},
]
WORKSPACE = {
    "team": {"id": "T0PAGE", "name": "Rhydfelin", "domain": "rhydfelin"},
    "app": {
        "id": "A0Q",
        "name": "Quorate",
        "bot_user": "U0Q",
        "bot_id": "B0Q",
        "bot_token": TOKEN,
        "command": "/quorate",
    },
    "people": PEOPLE,
    "channels": [
        {
            "id": "C0CLUSTER",
            "name": "cluster",
            "topic": "Between meetings",
            "members": ["U0LEAD", "U0GP", "U0PARIS", "U0GUEST", "bot"],
        },
        {"id": "C0PCPG", "name": "pcpg", "members": ["U0LEAD", "U0GP", "bot"]},
        {"id": "C0PRIVATE", "name": "private", "private": True, "members": ["U0LEAD", "bot"]},
    ],
}


def pytest_collection_modifyitems(items):
    here = os.path.dirname(__file__)  # noqa: PTH120  # compared with a path of pytest's
    for item in items:
        if str(item.path).startswith(here):
            item.add_marker(pytest.mark.browser)


@dataclass
class App:
    """Stands for the bot: hears what is delivered, answers what a test sets, and keeps a clock."""

    heard: list = field(default_factory=list)
    answers: dict = field(default_factory=dict)
    react: object = None
    woken: object = None
    shift: int = 0
    url: str = ""

    async def serve(self, request):
        raw = await request.text()
        payload = json.loads(raw) if request.content_type == "application/json" else parse_qs(raw)
        if "payload" in payload:
            payload = json.loads(payload["payload"][0])
        self.heard.append(payload)
        if self.react:
            await self.react(payload)
        answer = self.answers.get(payload.get("type"), "")
        return web.json_response(answer) if answer else web.Response()

    async def clock(self, request):
        if request.method == "POST":
            order = await request.json()
            if "to" in order:
                self.shift = (datetime.fromisoformat(order["to"]) - datetime.now(UTC)).total_seconds()
            else:
                self.shift += order["seconds"] if "seconds" in order else 86400 * DAYS_TO[order["moment"]]
            if self.woken:
                await self.woken()
        start = datetime.now(UTC)
        coming = [
            {"id": name, "label": f"To the {name}", "at": (start + timedelta(days=days)).isoformat()}
            for name, days in DAYS_TO.items()
        ]
        now = start + timedelta(seconds=self.shift)
        return web.json_response({"now": now.isoformat(), "offset_seconds": self.shift, "moments": coming})

    async def taps(self, count):
        """The payloads of so many taps; waits for them."""
        loop = asyncio.get_running_loop()
        end = loop.time() + PATIENCE
        while loop.time() < end:
            if len(self.of("block_actions")) >= count:
                break
            await asyncio.sleep(0.01)
        assert len(self.of("block_actions")) == count
        return self.of("block_actions")

    def of(self, kind):
        return [one for one in self.heard if one.get("type") == kind]


@pytest.fixture
async def app():
    app = App()
    site = web.Application()
    site.add_routes([web.post("/slack/events", app.serve), web.route("*", "/clock", app.clock)])
    runner = web.AppRunner(site, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    app.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield app
    await runner.cleanup()


@pytest.fixture
async def room(app):
    where = f"{app.url}/slack/events"
    rehearsal = Rehearsal(workspace=WORKSPACE, retry_scale=0.0, events_url=where, deadline_seconds=PATIENCE)
    async with rehearsal:
        yield rehearsal


@pytest.fixture
def slack(room):
    return AsyncWebClient(token=TOKEN, base_url=room.api_url, retry_handlers=[])


@pytest.fixture
async def visit(browser, room):
    """Opens the page as somebody, somewhere; any error in its console fails the test.

    Things move only in a window of a size of its own, as on a telephone: to draw that is half of a browser's work.
    """
    contexts, troubles = [], []

    async def go(who="U0LEAD", place="C0CLUSTER", size=None, **settings) -> Page:
        still = {} if size else {"reduced_motion": "reduce"}
        settings = {"viewport": size or WIDE, "locale": "en-GB"} | still | settings
        context = await browser.new_context(**settings)
        context.set_default_timeout(PATIENCE * 1000)
        contexts.append(context)
        page = await context.new_page()
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("console", lambda said: troubles.append(said.text) if said.type in {"error", "warning"} else None)
        await page.goto(f"{room.url}/?as={who}#{place}")
        await expect(page.locator("html[data-ready]")).to_be_attached()
        return page

    yield go
    for context in contexts:
        await context.close()
    assert not troubles


@pytest.fixture
def card(slack):
    """Posts blocks as the app and gives the ts."""

    async def post(*blocks, text="a card", channel="C0CLUSTER", **more):
        return (await slack.chat_postMessage(channel=channel, text=text, blocks=list(blocks), **more))["ts"]

    return post


@pytest.fixture
def window(room, slack):
    """Opens a modal for somebody, as the app does after a tap."""

    async def show(*blocks, who="U0LEAD", **more):
        view = {"type": "modal", "title": plain("A window"), "submit": plain("Send it"), "blocks": list(blocks), **more}
        return (await slack.views_open(trigger_id=room.stage.passes.trigger(who), view=view))["view"]

    return show


def plain(text):
    return {"type": "plain_text", "text": text}


def mrkdwn(text):
    return {"type": "mrkdwn", "text": text}


def section(text, **more):
    return {"type": "section", "text": mrkdwn(text), **more}


def button(text, action="go", **more):
    return {"type": "button", "action_id": action, "text": plain(text), **more}


def actions(*elements, block_id="acts"):
    return {"type": "actions", "block_id": block_id, "elements": list(elements)}


def option(value):
    return {"text": plain(value), "value": value.lower().replace(" ", "_")}


def ask(block_id, label, kind, **element):
    more = {key: element.pop(key) for key in ("optional", "hint", "dispatch_action") if key in element}
    return {
        "type": "input",
        "block_id": block_id,
        "label": plain(label),
        "element": {"type": kind, "action_id": "value", **element},
        **more,
    }
