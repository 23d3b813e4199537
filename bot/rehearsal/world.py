"""The workspace itself: who is where, who said what, and who is told when that changes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from bot.rehearsal.errors import Json
from bot.rehearsal.state import Channel, Message, Person

WHISPERS_KEPT = 30


@dataclass(frozen=True, slots=True)
class App:
    """The one app that is installed here, and what it signs in with."""

    id: str = "A0QUORATE"
    name: str = "Quorate"
    bot_user: str = "U0QUORATE"
    bot_id: str = "B0QUORATE"
    bot_token: str = "xoxb-rehearsal"  # noqa: S105  # opens nothing but this rehearsal
    app_token: str = "xapp-rehearsal"  # noqa: S105  # the same
    command: str = "/quorate"


def nobody_listens(*_: Any) -> None:
    """The listener until somebody takes its place."""


@dataclass(slots=True)
class World:
    """All state of one workspace. `tell(change, audience)` reaches pages, `announce(event)` reaches the app.

    Slack's time (message ts) is `clock()` plus `offset` seconds, so that it follows a clock that was moved.
    """

    team_id: str
    team_name: str
    team_domain: str
    app: App
    people: dict[str, Person] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    direct: dict[str, str] = field(default_factory=dict)
    read: dict[tuple[str, str], str] = field(default_factory=dict)
    token_error: str | None = None
    clock: Callable[[], float] = time.time
    offset: float = 0.0
    tell: Callable[[Json, Iterable[str] | None], None] = nobody_listens
    announce: Callable[[Json], None] = nobody_listens
    _last: int = 0
    _count: int = 0

    def fresh(self) -> int:
        """A number that was not given out before."""
        self._count += 1
        return self._count

    def ts(self) -> str:
        """A moment in Slack's form, later than every earlier one."""
        self._last = max(self._last + 1, int((self.clock() + self.offset) * 1_000_000))
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"

    def sees(self, user: str, channel: Channel) -> bool:
        """Members see their channels; full members also see public ones."""
        if user in channel.members:
            return True
        person = self.people.get(user)
        return not channel.private and not channel.is_im and person is not None and person.kind == "member"

    def direct_message(self, user: str) -> Channel:
        """The app's direct message with that person, opened if it was not."""
        known = self.direct.get(user)
        if known is not None:
            return self.channels[known]
        channel = Channel(id=f"D{user[1:]}", name=user, private=True, with_user=user)
        channel.members = {user: None, self.app.bot_user: None}
        self.channels[channel.id] = channel
        self.direct[user] = channel.id
        self.tell({"type": "conversation", "channel": channel.id}, (user,))
        return channel

    def post(self, channel: Channel, user: str, text: str, **rest: Any) -> Message:
        """Add a message, tell everybody who sees it, and announce it to the app."""
        message = Message(channel=channel.id, ts=self.ts(), user=user, text=text, **rest)
        if message.user == self.app.bot_user:
            message.bot_id, message.app_id = self.app.bot_id, self.app.id
        channel.add(message)
        if channel.is_im or user in channel.members:
            self.read[user, channel.id] = message.ts
        self._tell("message", channel, message)
        self.announce(self.message_event(channel, message.as_json(team=self.team_id, metadata=True)))
        return message

    def whisper(self, channel: Channel, user: str, text: str, **rest: Any) -> Message:
        """Show a message to one person only."""
        bot = self.app
        message = Message(
            channel=channel.id, ts=self.ts(), user=bot.bot_user, text=text, bot_id=bot.bot_id, app_id=bot.id, **rest
        )
        message.audience = user
        kept = channel.whispers.setdefault(user, [])
        kept.append(message)
        del kept[:-WHISPERS_KEPT]
        self.tell({"type": "ephemeral", "channel": channel.id, "ts": message.ts}, (user,))
        return message

    def edit(self, channel: Channel, message: Message, **new: Any) -> None:
        """Replace what a message says. Slack marks it as edited unless it is made of blocks."""
        for name, value in new.items():
            setattr(message, name, value)
        message.state.clear()
        if message.audience:
            self.tell({"type": "ephemeral", "channel": channel.id, "ts": message.ts}, (message.audience,))
            return
        message.edited = None if message.blocks else {"user": message.user, "ts": self.ts()}
        self._tell("changed", channel, message)
        shown = message.as_json(team=self.team_id, metadata=True)
        self.announce(self.message_event(channel, {"message": shown, "subtype": "message_changed", "hidden": True}))

    def delete(self, channel: Channel, message: Message) -> None:
        """Take a message away, for everybody."""
        if message.audience:
            channel.whispers[message.audience].remove(message)
            self.tell({"type": "ephemeral", "channel": channel.id, "ts": message.ts}, (message.audience,))
            return
        channel.remove(message)
        self._tell("deleted", channel, message)
        gone = {"deleted_ts": message.ts, "subtype": "message_deleted", "hidden": True}
        self.announce(self.message_event(channel, gone))

    def find(self, channel: Channel, ts: str, user: str | None = None) -> Message | None:
        """The message with that ts, including whispers to that person."""
        found = channel.messages.get(ts)
        if found is not None or user is None:
            return found
        return next((whisper for whisper in channel.whispers.get(user, ()) if whisper.ts == ts), None)

    def join(self, channel: Channel, user: str) -> None:
        channel.members[user] = None
        self.tell({"type": "conversation", "channel": channel.id}, None)
        self.announce(self._membership("member_joined_channel", channel, user))

    def leave(self, channel: Channel, user: str) -> None:
        channel.members.pop(user, None)
        self.tell({"type": "conversation", "channel": channel.id}, None)
        if user == self.app.bot_user:
            kind = "group_left" if channel.private else "channel_left"
            self.announce({"type": kind, "channel": channel.id, "event_ts": self.ts()})
        else:
            self.announce(self._membership("member_left_channel", channel, user))

    def archive(self, channel: Channel, user: str, *, archived: bool = True) -> None:
        channel.archived = archived
        self.tell({"type": "conversation", "channel": channel.id}, None)
        kind = ("group_" if channel.private else "channel_") + ("archive" if archived else "unarchive")
        self.announce({"type": kind, "channel": channel.id, "user": user, "event_ts": self.ts()})

    def change_person(self, user: str, **changes: Any) -> Person:
        """Rename, deactivate or restrict somebody; Slack says so to the app."""
        person = self.people[user]
        for name, value in changes.items():
            setattr(person, name, value)
        person.updated = int(self.clock())
        self.tell({"type": "conversation"}, None)
        event = {"type": "user_change", "user": person.as_user(locale=True), "cache_ts": person.updated}
        self.announce({**event, "event_ts": self.ts()})
        return person

    def message_event(self, channel: Channel, message: Json) -> Json:
        kind = "im" if channel.is_im else ("group" if channel.private else "channel")
        return {"type": "message", "channel": channel.id, "channel_type": kind, "event_ts": self.ts(), **message}

    def _membership(self, kind: str, channel: Channel, user: str) -> Json:
        letter = "G" if channel.private else "C"
        about = {"type": kind, "user": user, "channel": channel.id, "channel_type": letter, "team": self.team_id}
        return {**about, "event_ts": self.ts()}

    def _tell(self, kind: str, channel: Channel, message: Message) -> None:
        change: Json = {"type": kind, "channel": channel.id, "ts": message.ts, "user": message.user}
        if message.is_reply:
            change["thread_ts"] = message.thread_ts
        if channel.is_im:
            change["text"] = message.text
        self.tell(change, channel.members if channel.private else None)
