"""People as Slack knows them: names, time zones, guests, those who have left."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.handlers.desk import Answer, Desk
from bot.handlers.taps import Tap
from bot.services.languages import Language
from bot.services.people import PersonQuery, RememberPerson, is_known, remember_person
from storage.facts import Act, Person, PersonKind
from storage.failures import NotStoredError

log = structlog.get_logger(__name__)

ENGLISH, WELSH = Language.ENGLISH.value, Language.WELSH.value
SLACK_SECONDS = 1.5
PAGE = 200
PAGE_PAUSE = 3.0
"""Seconds between pages: Slack allows about twenty a minute."""
AGAIN_SECONDS = 60.0


def read_person(team: str, profile: Mapping[str, Any]) -> Person:
    """A person from a `users.info` answer or a `user_change` event.

    Slack's own locale is the first guess at the language; what they choose here stays. Without a zone of their own
    ("") the clocks of each body are theirs.
    """
    kind = PersonKind.MEMBER
    if profile.get("deleted"):
        kind = PersonKind.DEACTIVATED
    elif profile.get("is_bot"):
        kind = PersonKind.BOT
    elif profile.get("is_stranger") or profile.get("team_id", team) != team:
        kind = PersonKind.STRANGER
    elif profile.get("is_restricted") or profile.get("is_ultra_restricted"):
        kind = PersonKind.GUEST
    name = profile.get("real_name") or profile.get("name") or profile["id"]
    zone = profile.get("tz") or ""
    language = WELSH if str(profile.get("locale") or "").startswith(WELSH) else ENGLISH
    return Person(team=team, id=str(profile["id"]), name=str(name), zone=str(zone), kind=kind, language=language)


async def get_to_know(desk: Desk, tap: Tap, person: str) -> None:
    """Ask Slack about somebody whom nobody here knew so far, before they are given a part.

    Where Slack does not answer in time they stay unknown, and the act is refused as it would be without this.
    """
    if not person or await desk.read(is_known, PersonQuery(act=tap.act, person=person)):
        return
    try:
        answer = await asyncio.wait_for(desk.client.users_info(user=person, include_locale=True), SLACK_SECONDS)
    except (SlackClientError, aiohttp.ClientError, TimeoutError) as error:
        log.warning("person not looked up", trouble=type(error).__name__)
        return
    await _remember(desk, tap.act.team, answer["user"])


async def get_to_know_everybody(desk: Desk, team: str) -> None:
    """Page through the people of the workspace in the background; what Slack refuses is asked again later."""
    cursor = ""
    while True:
        try:
            page = await desk.client.users_list(limit=PAGE, cursor=cursor, include_locale=True)
            await asyncio.gather(*(_remember(desk, team, profile) for profile in page.get("members") or ()))
        except (SlackClientError, aiohttp.ClientError, TimeoutError, NotStoredError) as error:
            log.warning("people not listed", trouble=type(error).__name__)
            await asyncio.sleep(_patience(error))
            continue
        cursor = str((page.get("response_metadata") or {}).get("next_cursor") or "")
        if not cursor:
            return
        await asyncio.sleep(PAGE_PAUSE)


def _patience(error: Exception) -> float:
    """How many seconds to wait: as many as Slack says, or a minute."""
    said = error.response.headers.get("Retry-After", "") if isinstance(error, SlackApiError) else ""
    return float(said) if str(said).isdecimal() else AGAIN_SECONDS


async def _remember(desk: Desk, team: str, profile: Mapping[str, Any]) -> None:
    act = Act(team=team, person="", request="", via="directory")
    await desk.run(remember_person, RememberPerson(act=act, person=read_person(team, profile)))


async def changed(desk: Desk, tap: Tap) -> Answer:
    person = read_person(tap.act.team, tap.event["user"])
    await desk.run(remember_person, RememberPerson(act=tap.act, person=person))
    return None


EVENTS = {"user_change": changed}
