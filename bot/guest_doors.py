"""Carries a guest into a channel of Slack, or out of it: looks first who is there, and never removes one who was."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from slack_sdk.errors import SlackApiError

from bot.services.guests import GUEST_IN, GUEST_OUT, NotePass, PassQuery, note_pass, pass_now
from bot.slack_answers import SHUT_OUT, code_of, is_faint, is_too_many
from storage.around_facts import PassState
from storage.facts import Act

if TYPE_CHECKING:
    from slack_sdk.web.async_client import AsyncWebClient

    from storage.around_facts import Pass
    from storage.facts import Parcel
    from storage.store import Store

DOORS = frozenset({GUEST_IN, GUEST_OUT})
PAGE = 1000
MAY_NOT = frozenset({"missing_scope", "not_allowed_token_type"})
"""The app may do everything else: only this one thing is left to people's own hands."""
Note = Callable[[PassState], Awaitable[None]]


async def carry_guest(store: Store, client: AsyncWebClient, parcel: Parcel) -> None:
    """Do once what the parcel asks. SlackApiError: Slack's answer leaves open what it did, or asks for patience."""
    act = Act(team=parcel.team, person="", request="", via="delivery")
    one = await store.read(pass_now, PassQuery(act=act, ident=str(parcel.data["pass"])))
    if one is None or one.turn != parcel.data["turn"]:
        return

    async def note(state: PassState, why: str = "") -> None:
        await store.run(note_pass, NotePass(act=act, ident=one.id, state=state, why=why))

    try:
        state = await (_enter(client, one, note) if parcel.kind == GUEST_IN else _leave(client, one))
    except SlackApiError as error:
        if is_too_many(error) or is_faint(error) or code_of(error) in SHUT_OUT - MAY_NOT:
            raise
        await note(PassState.BARRED if parcel.kind == GUEST_IN else PassState.STUCK, code_of(error))
        return
    if state is not one.state:
        await note(state)


async def _enter(client: AsyncWebClient, one: Pass, note: Note) -> PassState:
    """Let them in; before the first try it is kept that they were not there, so that a lost answer misleads nobody."""
    if one.state in {PassState.INSIDE, PassState.THERE_BEFORE}:
        return one.state
    if one.state is not PassState.ENTERING:
        if await _is_there(client, one):
            return PassState.THERE_BEFORE
        await note(PassState.ENTERING)
    try:
        await client.conversations_invite(channel=one.channel, users=one.person)
    except SlackApiError as error:
        if code_of(error) != "already_in_channel":
            raise
    return PassState.INSIDE


async def _leave(client: AsyncWebClient, one: Pass) -> PassState:
    """Let them out; whoever has left by themselves is out."""
    if one.state not in {PassState.ENTERING, PassState.INSIDE}:
        return one.state
    try:
        await client.conversations_kick(channel=one.channel, user=one.person)
    except SlackApiError as error:
        if code_of(error) != "not_in_channel":
            raise
    return PassState.OUTSIDE


async def _is_there(client: AsyncWebClient, one: Pass) -> bool:
    cursor = ""
    while True:
        page = await client.conversations_members(channel=one.channel, limit=PAGE, cursor=cursor)
        if one.person in (page.get("members") or ()):
            return True
        cursor = str((page.get("response_metadata") or {}).get("next_cursor") or "")
        if not cursor:
            return False
