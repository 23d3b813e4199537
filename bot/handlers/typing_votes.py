"""Somebody types "agree" in a decision's thread: nothing typed is a vote, and the real buttons come privately."""

from __future__ import annotations

from bot.handlers.channels import message_deleted
from bot.handlers.desk import Answer, Desk
from bot.handlers.taps import Tap
from bot.services.typed import TypedInThread, is_like_a_vote, nudge


async def said(desk: Desk, tap: Tap) -> Answer:
    """A message of a person's in a thread that is nothing but a word of assent or dissent."""
    event = tap.event
    if event.get("subtype") == "message_deleted":
        await message_deleted(desk, tap)
        return None
    thread = str(event.get("thread_ts", ""))
    is_from_a_person = tap.act.person and not event.get("subtype") and not event.get("bot_id")
    if thread and is_from_a_person and is_like_a_vote(str(event.get("text", ""))):
        await desk.run(nudge, TypedInThread(act=tap.act, channel=tap.channel, thread=thread))
    return None


EVENTS = {"message": said}
