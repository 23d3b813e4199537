"""People as Slack knows them: listed in the background at the start, and looked up before they are given a part."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.handlers import people
from bot.handlers.desk import Desk
from bot.handlers.people import get_to_know, get_to_know_everybody, read_person
from bot.services.people import PersonQuery, is_known
from storage.facts import Act, PersonKind
from storage.store import open_store
from tests.databases import sqlite_url
from tests.patience import PATIENCE

TEAM = "T1"
TAP = SimpleNamespace(act=Act(team=TEAM, person="U1"))


class Slack:
    """Answers as it is told to; an answer that is an error is raised."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.asked = []

    async def users_info(self, **asked):
        return self._next(asked)

    async def users_list(self, **asked):
        return self._next(asked)

    def _next(self, asked):
        self.asked.append(asked)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def profile(ident, **more):
    return {"id": ident, "name": ident.lower(), "team_id": TEAM, **more}


def refused(status, **headers):
    said = {"ok": False, "error": "ratelimited"}
    return SlackApiError(
        "no", AsyncSlackResponse(client=None, http_verb="", api_url="", req_args={}, data=said, headers=headers, status_code=status)
    )  # fmt: skip


@pytest.fixture
async def store(tmp_path):
    made = open_store(sqlite_url(tmp_path))
    await made.start()
    yield made
    await made.stop()


async def _known(store, person):
    return await store.read(is_known, PersonQuery(act=TAP.act, person=person))


async def test_somebody_unknown_is_looked_up_once_and_then_known(store):
    slack = Slack({"user": profile("U9")})
    desk = Desk(store, slack)
    await get_to_know(desk, TAP, "U9")
    await get_to_know(desk, TAP, "U9")
    assert slack.asked == [{"user": "U9", "include_locale": True}]
    assert await _known(store, "U9")


@pytest.mark.parametrize("trouble", [refused(429), aiohttp.ClientConnectionError(), TimeoutError()])
async def test_where_slack_does_not_answer_they_stay_unknown_and_nothing_breaks(store, trouble):
    await get_to_know(Desk(store, Slack(trouble)), TAP, "U9")
    assert not await _known(store, "U9")


async def test_all_pages_are_read_and_what_slack_refuses_is_asked_again(store, monkeypatch):
    pauses = []

    async def pause(seconds):
        pauses.append(seconds)

    monkeypatch.setattr(people.asyncio, "sleep", pause)
    first = {"members": [profile("U1"), profile("U2")], "response_metadata": {"next_cursor": "two"}}
    last = {"members": [profile("U3", is_restricted=True)], "response_metadata": {"next_cursor": ""}}
    slack = Slack(first, refused(429, **{"Retry-After": "7"}), aiohttp.ClientConnectionError(), last)
    await asyncio.wait_for(get_to_know_everybody(Desk(store, slack), TEAM), PATIENCE)
    assert [asked["cursor"] for asked in slack.asked] == ["", "two", "two", "two"]
    assert pauses == [people.PAGE_PAUSE, 7.0, people.AGAIN_SECONDS]
    assert all([await _known(store, one) for one in ("U1", "U2", "U3")])


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({}, PersonKind.MEMBER),
        ({"deleted": True, "is_restricted": True}, PersonKind.DEACTIVATED),
        ({"is_bot": True}, PersonKind.BOT),
        ({"is_stranger": True}, PersonKind.STRANGER),
        ({"team_id": "T2"}, PersonKind.STRANGER),
        ({"is_restricted": True}, PersonKind.GUEST),
        ({"is_ultra_restricted": True}, PersonKind.GUEST),
    ],
)
def test_what_somebody_is_follows_from_their_profile(more, kind):
    assert read_person(TEAM, profile("U1", **more)).kind is kind


@pytest.mark.parametrize(
    ("locale", "language"), [("cy-GB", "cy"), ("cy", "cy"), ("en-GB", "en"), ("fr-FR", "en"), (None, "en")]
)
def test_slacks_own_locale_is_the_first_guess_at_the_language(locale, language):
    assert read_person(TEAM, profile("U9", locale=locale)).language == language
