"""Messages, as the bot sends, changes and takes them back."""

from __future__ import annotations

import json
from typing import Any

from bot.rehearsal.blocks import check_message, name_blocks
from bot.rehearsal.errors import Json, SlackError
from bot.rehearsal.methods import Call, method
from bot.rehearsal.mrkdwn import broadcasts
from bot.rehearsal.stage import Stage
from bot.rehearsal.state import Channel, Message

TEXT_MOST = 40_000
UPDATE_MOST = 4_000
METADATA_MOST = 16_000


def compose(text: str | None, blocks: Any, *, most: int, fresh: int) -> tuple[str, list[Json]]:
    """Text and blocks, checked. Raises no_text, msg_too_long, invalid_blocks_format, invalid_blocks."""
    if not text and not blocks:
        raise SlackError("no_text")
    if text is not None and len(text) > most:
        raise SlackError("msg_too_long")
    if blocks is None:
        return text or "", []
    if not isinstance(blocks, list):
        raise SlackError("invalid_blocks_format")
    check_message(blocks)
    return text or "", name_blocks(blocks, fresh)


def metadata_of(value: Any) -> Json | None:
    """Message metadata, checked. Raises invalid_metadata_format, metadata_too_large."""
    if value is None:
        return None
    shape = isinstance(value, dict) and set(value) == {"event_type", "event_payload"}
    if not shape or not isinstance(value["event_type"], str) or not isinstance(value["event_payload"], dict):
        raise SlackError("invalid_metadata_format")
    if len(json.dumps(value)) > METADATA_MOST:
        raise SlackError("metadata_too_large")
    kept: Json = value
    return kept


def pace(stage: Stage, channel: Channel) -> None:
    """One message a second in a channel, where the weather says so. Raises ratelimited with status 429."""
    if not stage.weather.channel_limit:
        return
    now = stage.world.clock()
    if now - stage.posted_at.get(channel.id, 0.0) < 1:
        raise SlackError("ratelimited", status=429, headers={"Retry-After": "1"})
    stage.posted_at[channel.id] = now


def _target(call: Call) -> Channel:
    """Where a message goes: a channel's id, or a person's for the direct message with them."""
    name = str(call["channel"])
    world = call.stage.world
    if name in world.people:
        person = world.people[name]
        if person.kind in {"bot", "deactivated"}:
            raise SlackError("channel_not_found")
        return world.direct_message(name)
    channel = call.channel()
    if channel.archived:
        raise SlackError("is_archived")
    if call.bot not in channel.members:
        raise SlackError("not_in_channel")
    if channel.with_user and world.people[channel.with_user].kind == "deactivated":
        raise SlackError("user_disabled")
    return channel


@method(
    "chat.postMessage",
    "channel! text blocks:json metadata:json thread_ts reply_broadcast:bool client_msg_id mrkdwn:bool parse "
    "link_names:bool unfurl_links:bool unfurl_media:bool",
    scope="chat:write",
    write=True,
)
def post_message(call: Call) -> Json:
    world = call.stage.world
    channel = _target(call)
    text, blocks = compose(call["text"], call["blocks"], most=TEXT_MOST, fresh=world.fresh())
    metadata = metadata_of(call["metadata"])
    thread = call["thread_ts"]
    if thread is not None and thread not in channel.messages:
        raise SlackError("thread_not_found")
    if thread is not None and channel.messages[thread].is_reply:
        thread = channel.messages[thread].thread_ts
    pace(call.stage, channel)
    message = world.post(
        channel,
        call.bot,
        text,
        blocks=blocks,
        metadata=metadata,
        thread_ts=thread,
        broadcast=bool(call["reply_broadcast"]),
        client_msg_id=call["client_msg_id"],
    )
    _note(call, channel, message)
    shown = message.as_json(team=world.team_id, metadata=True)
    return {"channel": channel.id, "ts": message.ts, "message": shown}


@method(
    "chat.update",
    "channel! ts! text blocks:json metadata:json parse link_names:bool reply_broadcast:bool",
    scope="chat:write",
    write=True,
)
def update(call: Call) -> Json:
    world = call.stage.world
    channel = call.channel()
    message = _own(call, channel, "cant_update_message")
    text, blocks = compose(call["text"], call["blocks"], most=UPDATE_MOST, fresh=world.fresh())
    new: Json = {"text": text, "blocks": blocks if call["blocks"] is not None or call["text"] else message.blocks}
    if call["metadata"] is not None:
        new["metadata"] = metadata_of(call["metadata"])
    world.edit(channel, message, **new)
    _note(call, channel, message)
    shown = message.as_json(team=world.team_id, metadata=True)
    return {"channel": channel.id, "ts": message.ts, "text": text, "message": shown}


@method("chat.delete", "channel! ts!", scope="chat:write", write=True)
def delete(call: Call) -> Json:
    channel = call.channel()
    message = _own(call, channel, "cant_delete_message")
    call.stage.world.delete(channel, message)
    _note(call, channel, message)
    return {"channel": channel.id, "ts": message.ts}


@method(
    "chat.postEphemeral",
    "channel! user! text blocks:json thread_ts parse link_names:bool",
    scope="chat:write",
    write=True,
)
def post_ephemeral(call: Call) -> Json:
    world = call.stage.world
    channel = call.channel()
    if channel.archived:
        raise SlackError("is_archived")
    if call.bot not in channel.members:
        raise SlackError("not_in_channel")
    person = call.person(call["user"])
    if person.id not in channel.members:
        raise SlackError("user_not_in_channel")
    text, blocks = compose(call["text"], call["blocks"], most=TEXT_MOST, fresh=world.fresh())
    message = world.whisper(channel, person.id, text, blocks=blocks, thread_ts=call["thread_ts"])
    _note(call, channel, message)
    return {"message_ts": message.ts}


@method("chat.getPermalink", "channel! message_ts!")
def permalink(call: Call) -> Json:
    channel = call.channel()
    if call["message_ts"] not in channel.messages:
        raise SlackError("message_not_found")
    stamp = call["message_ts"].replace(".", "")
    return {"channel": channel.id, "permalink": f"{call.stage.url}/archives/{channel.id}/p{stamp}"}


def _own(call: Call, channel: Channel, otherwise: str) -> Message:
    """The bot's own message that is meant. Raises message_not_found, is_archived, or `otherwise` for another's."""
    message = channel.messages.get(str(call["ts"]))
    if message is None:
        raise SlackError("message_not_found")
    if message.user != call.bot:
        raise SlackError(otherwise)
    if channel.archived:
        raise SlackError("is_archived")
    return message


def _note(call: Call, channel: Channel, message: Message) -> None:
    call.note.update(
        channel=channel.id,
        ts=message.ts,
        text=message.text,
        metadata=message.metadata,
        user=message.audience or channel.with_user,
        thread_ts=message.thread_ts,
        pages=broadcasts(message.text, message.blocks),
    )
