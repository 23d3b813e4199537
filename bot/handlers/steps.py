"""How the steps of setting a body up are shown: each as the draft stands now, in the window that is open."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.handlers.desk import SLACK_SECONDS, Answer, Desk
from bot.handlers.taps import Tap
from bot.reading import SHIPPED, read_terms_data
from bot.rules.findings import Finding, Refusal
from bot.rules.remarks import Remark
from bot.services.answers import unknown
from bot.services.channels import reachable
from bot.services.draft_briefs import DraftBrief, DraftQuery, draft_brief, remarks_on
from bot.services.entry import FieldErrors
from bot.text import Words
from bot.views import founding, modals
from bot.views.first_days import first_days
from bot.views.review import review
from storage.facts import Draft

View = Mapping[str, Any]


async def show(desk: Desk, tap: Tap, draft: str, step: str) -> None:
    """Show a step of a draft."""
    await put(desk, tap, await view_of(desk, tap, draft, step))


async def put(desk: Desk, tap: Tap, view: View) -> None:
    """In the window that is open, or in one of its own."""
    if tap.view.get("type") == "modal":
        await desk.update_modal(tap, view)
    else:
        await desk.open_modal(tap, view)


async def view_of(desk: Desk, tap: Tap, draft: str, step: str) -> View:
    """The form of a step as the draft stands now."""
    brief = await desk.read(draft_brief, DraftQuery(act=tap.act, draft=draft))
    said = await desk.words(tap)
    if brief is None:
        return modals.refusal(unknown("no-such-draft").finding, None, said)
    return await _draw(brief, step, said)


async def _draw(brief: DraftBrief, step: str, said: Words) -> View:
    match step:
        case "terms":
            return founding.terms(brief, _shipped(), said)
        case "own":
            return founding.own_terms(brief, said)
        case "blanks":
            return founding.blanks(brief, said)
        case "people":
            return founding.people(brief, said)
        case "officers":
            return founding.officers(brief, said)
        case "days":
            return first_days(brief, said)
        case _:
            return review(brief, await remarks_in_time(brief.draft), said)


def _shipped() -> list[tuple[str, str]]:
    return [(name, str(read_terms_data(name)["title"])) for name in SHIPPED]


async def after(desk: Desk, tap: Tap, result: object, step: str) -> Answer:
    """Errors at their fields, a refusal with its clause, or the next step."""
    said = await desk.words(tap)
    if isinstance(result, FieldErrors):
        brief = await desk.read(draft_brief, DraftQuery(act=tap.act, draft=tap.value))
        wrong = founding.errors_at(result.errors, tap.view, said, brief.terms if brief else None)
        return {"response_action": "errors", "errors": wrong}
    if isinstance(result, Refusal):
        return {"response_action": "update", "view": modals.refusal(result.finding, None, said)}
    return {"response_action": "update", "view": await view_of(desk, tap, tap.value, step)}


def under(tap: Tap, prefix: str) -> dict[str, str]:
    """The fields whose names begin with a word and a dot, by the rest of their names."""
    start = f"{prefix}."
    return {name.removeprefix(start): said for name, said in tap.all_entered.items() if name.startswith(start)}


@dataclass(frozen=True, slots=True)
class Seen:
    """A channel as Slack describes it: why Quorate could not post there (if so), its name, whether it is shared."""

    trouble: Finding | None = None
    name: str = ""
    shared: bool = False


async def look_at(desk: Desk, channel: str) -> Seen:
    """What Slack says of a channel; nothing where it does not say in time."""
    if not channel:
        return Seen()
    try:
        found = await asyncio.wait_for(desk.client.conversations_info(channel=channel), SLACK_SECONDS / 2)
    except SlackApiError as error:
        code = error.response.get("error")
        return Seen(reachable(archived=code == "is_archived", joined=code != "channel_not_found"))
    except (SlackClientError, aiohttp.ClientError, TimeoutError):
        return Seen()
    place = found["channel"]
    trouble = reachable(archived=bool(place.get("is_archived")), joined=bool(place.get("is_member", True)))
    return Seen(trouble, str(place.get("name") or ""), bool(place.get("is_ext_shared")))


async def remarks_in_time(draft: Draft) -> tuple[Remark, ...] | None:
    """What a look through the draft's terms finds; None while it takes longer than Slack waits."""
    looking = asyncio.to_thread(remarks_on, draft)
    try:
        return await asyncio.wait_for(looking, SLACK_SECONDS)
    except TimeoutError:
        return None
