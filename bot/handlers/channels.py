"""What happens to a body's channel: archived, shared, Quorate removed or invited back; and meeting in another one."""

from __future__ import annotations

from bot.handlers.desk import Answer, Desk
from bot.handlers.steps import look_at
from bot.handlers.taps import Tap
from bot.rules.findings import Refusal
from bot.services.channels import (
    ChannelBack,
    ChannelTrouble,
    MoveBody,
    channel_back,
    channel_trouble,
    move_body,
)
from bot.services.draft_briefs import DraftsQuery, bodies_in_charge_of
from bot.text import own

_TROUBLE = {
    "channel_archive": "archived",
    "group_archive": "archived",
    "channel_left": "removed",
    "group_left": "removed",
    "channel_deleted": "gone",
    "group_deleted": "gone",
    "channel_shared": "shared",
}


async def trouble(desk: Desk, tap: Tap) -> Answer:
    await desk.run(channel_trouble, ChannelTrouble(act=tap.act, channel=tap.channel, why=_TROUBLE[tap.name]))
    return None


async def back(desk: Desk, tap: Tap) -> Answer:
    await desk.run(channel_back, ChannelBack(act=tap.act, channel=tap.channel))
    return None


async def joined(desk: Desk, tap: Tap) -> Answer:
    """Somebody joined a channel; it matters when it is Quorate itself."""
    return await back(desk, tap) if tap.bot and tap.act.person == tap.bot else None


async def message_deleted(desk: Desk, tap: Tap) -> None:
    """Somebody removed a message: where it was a card of ours, it is posted again."""
    before = tap.event.get("previous_message") or {"bot_id": "perhaps"}
    if before.get("bot_id"):
        await desk.run(channel_back, ChannelBack(act=tap.act, channel=tap.channel, quietly=True))


async def move(desk: Desk, tap: Tap) -> Answer:
    """`/quorate move KEY`, typed in the channel in which the body is to meet from now on."""
    said = await desk.words(tap)
    key = tap.text.strip().lower()
    if not key:
        found = await desk.read(bodies_in_charge_of, DraftsQuery(act=tap.act))
        if len(found) != 1:
            return said.say("move-which", keys=said.listing((body.key for body in found), of_choices=True))
        key = found[0].key
    seen = await look_at(desk, tap.channel)
    if seen.trouble is not None:
        return said.finding(seen.trouble, None)
    answer = await desk.run(move_body, MoveBody(act=tap.act, key=key, channel=tap.channel))
    if isinstance(answer, Refusal):
        return said.reason(answer.finding, None)
    return said.say("moved-done", body=own(answer.name, 100))


VERBS = {"move": move}
EVENTS = {
    **dict.fromkeys(_TROUBLE, trouble),
    "channel_unarchive": back,
    "group_unarchive": back,
    "member_joined_channel": joined,
}
