"""Our own fault: whoever acted is told the log's number by the way that they came, and whether it is recorded."""

from __future__ import annotations

import json
import re

import aiohttp
import pytest
import structlog
from aiohttp import web

from bot import handlers
from bot.logs import set_up_logs
from bot.rehearsal.errors import DeskError
from bot.site import listen, numbered
from tests.databases import sqlite_url
from tests.stories.theatre import CHANNEL, open_theatre

DENTAL = "U0DENTAL"
NUMBER = re.compile(r"number: ([0-9a-f]{8})")


class StumbleError(Exception):
    pass


async def stumble(_desk, _tap):
    raise StumbleError


@pytest.fixture
async def theatre(tmp_path):
    async with open_theatre(sqlite_url(tmp_path)) as made:
        yield made


def _numbers(capfd):
    """Of every incident in the log, and nothing in it of what Bolt would have said once more."""
    written = "".join(capfd.readouterr())
    assert "Failed to run listener" not in written
    return re.findall(r"incident=([0-9a-f]{8})", written)


async def test_each_way_in_leads_to_the_number_that_the_log_has(theatre, monkeypatch, capfd):
    told = {}
    for name, action in (("button", "vote.for"), ("home", "home.help")):
        monkeypatch.setitem(handlers.ACTIONS, action, stumble)
        if name == "home":
            await theatre.slack.home(DENTAL)
            with pytest.raises(DeskError):  # Slack shows that it did not go through
                await theatre.slack.press_view(DENTAL, action, home=True)
            told[name] = str(theatre.slack.view(DENTAL)["blocks"])
        else:
            with pytest.raises(DeskError):
                await theatre.tap(DENTAL, action)
            told[name] = theatre.slack.messages(CHANNEL, DENTAL)[-1]["text"]
    monkeypatch.setitem(handlers.VERBS, "decisions", stumble)
    said = await theatre.slack.command(DENTAL, CHANNEL, "/quorate decisions")
    told["command"] = json.loads(said.body)["text"] if said.body.startswith("{") else said.body
    monkeypatch.setitem(handlers.EVENTS, "app_home_opened", stumble)
    told["event"] = str((await theatre.slack.home(DENTAL))["blocks"])
    monkeypatch.setitem(handlers.VIEWS, "conflict.declare", stumble)
    await theatre.tap(DENTAL, "conflict.declare")
    outcome = await theatre.slack.submit(
        DENTAL, {"kind": "financial", "nature": "My practice would rent the room out."}
    )
    told["form"] = str(outcome.errors)
    numbers = {name: NUMBER.search(text)[1] for name, text in told.items()}
    assert list(numbers.values()) == [*dict.fromkeys(_numbers(capfd))]
    assert all("Nothing was recorded" in text for text in told.values())


async def test_a_form_without_a_field_is_answered_with_a_page(theatre, monkeypatch, capfd):
    tap = type("T", (), {"act": type("A", (), {"via": "form", "team": "T", "person": "U"}), "name": "x", "view": {}})

    class Desk:
        def recorded(self):
            return False

        async def words(self, _tap):
            raise OSError("the database is away")

    answer = await handlers.incident(Desk(), tap, StumbleError())
    assert answer["response_action"] == "update"
    assert NUMBER.search(str(answer["view"]))[1] in _numbers(capfd)


async def test_where_the_act_is_stored_and_the_answer_fails_nobody_is_told_that_nothing_was_recorded(
    theatre, monkeypatch, capfd
):
    real = handlers.ACTIONS["vote.for"]

    async def after(desk, tap):
        await real(desk, tap)
        raise StumbleError

    monkeypatch.setitem(handlers.ACTIONS, "vote.for", after)
    answer = await theatre.slack.press(DENTAL, CHANNEL, theatre.card(DENTAL)["ts"], "vote.for")
    assert answer.good
    said = next(m["text"] for m in reversed(theatre.slack.messages(CHANNEL, DENTAL)) if NUMBER.search(m["text"]))
    assert "is recorded" in said
    assert "Nothing was recorded" not in said
    assert _numbers(capfd) == [NUMBER.search(said)[1]]
    await theatre.told(DENTAL, "is recorded as")


async def test_when_slack_will_not_show_it_where_it_was_tapped_it_comes_as_a_direct_message(
    theatre, monkeypatch, capfd
):
    monkeypatch.setitem(handlers.ACTIONS, "vote.for", stumble)
    theatre.slack.weather.add(method="chat.postEphemeral", kind="error", code="internal_error")
    with pytest.raises(DeskError):
        await theatre.tap(DENTAL, "vote.for")
    said = await theatre.told(DENTAL, "Nothing was recorded")
    assert _numbers(capfd) == [NUMBER.search(said["text"])[1]]


async def test_what_no_handler_could_read_is_logged_under_a_number_too(theatre, capfd):
    payload = {"type": "block_actions", "team": {"id": "T1"}, "actions": [{"action_id": "vote.for"}]}
    answer = await theatre.slack.deliver("interactive", payload)
    assert not answer.good
    assert len(_numbers(capfd)) == 1


async def test_a_fault_behind_a_door_of_the_site_is_answered_with_the_number_that_the_log_has(capfd):
    set_up_logs()

    async def behind(_request):
        raise StumbleError

    site = web.Application(middlewares=[numbered])
    site.router.add_get("/private/{secret}", behind)
    runner, url = await listen(site, "127.0.0.1", 0, 1.0)
    async with aiohttp.ClientSession() as session, session.get(f"{url}/private/canary") as answer:
        said = await answer.text()
        assert answer.status == 500
    async with aiohttp.ClientSession() as session, session.get(f"{url}/nowhere") as answer:
        assert answer.status == 404
    await runner.cleanup()
    structlog.reset_defaults()
    written = "".join(capfd.readouterr())
    assert re.findall(r"incident=([0-9a-f]{8})", written) == re.findall(r"number: ([0-9a-f]{8})", said)
    assert "canary" not in written + said
