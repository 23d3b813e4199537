"""What one person sees: the people, the conversations with what is unread, the messages."""

from __future__ import annotations

from bot.rehearsal.errors import Json
from bot.rehearsal.stage import Stage
from bot.rehearsal.state import Channel, Message


def people(stage: Stage) -> list[Json]:
    return [
        {
            "id": person.id,
            "name": person.name,
            "real_name": person.real_name,
            "title": person.title,
            "kind": person.kind,
            "group": person.group,
            "tz": person.tz,
        }
        for person in stage.world.people.values()
    ]


def conversations(stage: Stage, user: str) -> list[Json]:
    """The channels that this person can see, and the direct message with the app."""
    world = stage.world
    if user in world.people and world.people[user].kind not in {"bot", "deactivated"}:
        world.direct_message(user)
    return [_conversation(stage, user, channel) for channel in world.channels.values() if world.sees(user, channel)]


def _conversation(stage: Stage, user: str, channel: Channel) -> Json:
    app = stage.world.app
    member = user in channel.members
    return {
        "id": channel.id,
        "name": app.name if channel.is_im else channel.name,
        "kind": "im" if channel.is_im else "channel",
        "topic": channel.topic,
        "member": member,
        "with": app.bot_user if channel.is_im else None,
        "unread": channel.newer_than(stage.world.read.get((user, channel.id), "")) if member else 0,
        "archived": channel.archived,
        "private": channel.private,
    }


def app_of(stage: Stage) -> Json:
    app = stage.world.app
    return {"id": app.id, "name": app.name, "bot_user": app.bot_user, "command": app.command}


def messages(stage: Stage, user: str, channel: Channel) -> list[Json]:
    """Everything in a conversation that this person sees, oldest first; it counts as read afterwards."""
    world = stage.world
    shown = [channel.messages[ts] for ts in channel.order] + channel.whispers.get(user, [])
    shown.sort(key=lambda message: message.ts)
    last = channel.order[-1] if channel.order else ""
    if user in channel.members and world.read.get((user, channel.id), "") < last:
        world.read[user, channel.id] = last
        world.tell({"type": "unread", "channel": channel.id}, (user,))
    return [_message(stage, user, channel, message) for message in shown]


def _message(stage: Stage, user: str, channel: Channel, message: Message) -> Json:
    author = stage.world.people.get(message.user)
    replies = [channel.messages[ts] for ts in message.replies if ts in channel.messages]
    return {
        "ts": message.ts,
        "user": message.user,
        "name": author.real_name if author else message.user,
        "text": message.text,
        "blocks": message.blocks,
        "edited": message.edited is not None,
        "ephemeral": message.audience is not None,
        "thread_ts": message.thread_ts,
        "reply_count": len(replies),
        "replies": [_message(stage, user, channel, reply) for reply in replies],
        "bot": message.bot_id is not None,
        "state": message.state.get(user, {}),
    }
