"""What the workspace holds: people, channels, messages."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.rehearsal.errors import Json

KINDS = ("member", "guest", "single-channel-guest", "stranger", "deactivated", "bot")


@dataclass(slots=True)
class Person:
    """Somebody with an account here, or (a stranger) somebody from another workspace in a shared channel."""

    id: str
    name: str
    real_name: str
    title: str = ""
    kind: str = "member"
    group: str = ""
    tz: str = "Europe/London"
    locale: str = "en-GB"
    team: str = ""
    email: str = ""
    updated: int = 0

    def as_user(self, *, locale: bool = False, email: bool = False) -> Json:
        """Slack's user object. Local time zone only for accounts that are open."""
        zone = datetime.now(UTC).astimezone(ZoneInfo(self.tz))
        offset = zone.utcoffset()
        profile: Json = {
            "title": self.title,
            "real_name": self.real_name,
            "real_name_normalized": self.real_name,
            "display_name": self.real_name,
            "display_name_normalized": self.real_name,
            "team": self.team,
        }
        if email and self.email:
            profile["email"] = self.email
        user: Json = {
            "id": self.id,
            "team_id": self.team,
            "name": self.name,
            "deleted": self.kind == "deactivated",
            "profile": profile,
            "is_bot": self.kind == "bot",
            "is_app_user": False,
            "updated": self.updated,
        }
        if self.kind != "deactivated":
            user |= {
                "real_name": self.real_name,
                "tz": self.tz,
                "tz_label": zone.tzname(),
                "tz_offset": int(offset.total_seconds()) if offset else 0,
                "is_admin": False,
                "is_owner": False,
                "is_primary_owner": False,
                "is_restricted": self.kind in {"guest", "single-channel-guest"},
                "is_ultra_restricted": self.kind == "single-channel-guest",
            }
        if self.kind == "stranger":
            user["is_stranger"] = True
        if locale:
            user["locale"] = self.locale
        return user


@dataclass(slots=True)
class Message:
    """A message as Slack keeps it. `audience` is the one person who sees an ephemeral one."""

    channel: str
    ts: str
    user: str
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    bot_id: str | None = None
    app_id: str | None = None
    metadata: Json | None = None
    thread_ts: str | None = None
    broadcast: bool = False
    edited: Json | None = None
    audience: str | None = None
    client_msg_id: str | None = None
    replies: list[str] = field(default_factory=list)
    state: dict[str, dict[str, dict[str, object]]] = field(default_factory=dict)

    @property
    def is_reply(self) -> bool:
        return self.thread_ts is not None and self.thread_ts != self.ts

    def as_json(self, *, team: str, metadata: bool = False) -> Json:
        """Slack's message object; metadata only when it was asked for."""
        shown: Json = {"type": "message", "user": self.user, "ts": self.ts, "text": self.text, "team": team}
        if self.bot_id:
            shown |= {"bot_id": self.bot_id, "app_id": self.app_id}
        if self.blocks:
            shown["blocks"] = self.blocks
        if self.client_msg_id:
            shown["client_msg_id"] = self.client_msg_id
        if self.edited:
            shown["edited"] = self.edited
        if self.thread_ts or self.replies:
            shown["thread_ts"] = self.thread_ts or self.ts
        if self.replies:
            shown |= {"reply_count": len(self.replies), "latest_reply": self.replies[-1]}
        if self.audience:
            shown["is_ephemeral"] = True
        if metadata and self.metadata:
            shown["metadata"] = self.metadata
        return shown


@dataclass(slots=True)
class Channel:
    """A channel or a direct message. `order` holds the ts of top-level messages, ascending; `messages` holds all."""

    id: str
    name: str
    topic: str = ""
    private: bool = False
    archived: bool = False
    ext_shared: bool = False
    with_user: str | None = None
    members: dict[str, None] = field(default_factory=dict)
    messages: dict[str, Message] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    whispers: dict[str, list[Message]] = field(default_factory=dict)

    @property
    def is_im(self) -> bool:
        return self.with_user is not None

    @property
    def scope_family(self) -> str:
        """The first part of the scopes that govern it: im, groups or channels."""
        if self.is_im:
            return "im"
        return "groups" if self.private else "channels"

    def add(self, message: Message) -> None:
        self.messages[message.ts] = message
        if message.is_reply:
            parent = self.messages.get(message.thread_ts or "")
            if parent is not None:
                insort(parent.replies, message.ts)
        if not message.is_reply or message.broadcast:
            insort(self.order, message.ts)

    def remove(self, message: Message) -> None:
        del self.messages[message.ts]
        for line in (self.order, self._siblings(message)):
            place = bisect_left(line, message.ts)
            if place < len(line) and line[place] == message.ts:
                del line[place]

    def _siblings(self, message: Message) -> list[str]:
        parent = self.messages.get(message.thread_ts or "")
        return parent.replies if parent is not None else []

    def newer_than(self, ts: str) -> int:
        """How many top-level messages came after that moment."""
        return len(self.order) - bisect_right(self.order, ts)

    def as_conversation(self, bot: str) -> Json:
        """Slack's conversation object, as the bot sees it."""
        if self.is_im:
            return {"id": self.id, "is_im": True, "user": self.with_user, "is_archived": False, "is_open": True}
        return {
            "id": self.id,
            "name": self.name,
            "name_normalized": self.name,
            "is_channel": not self.private,
            "is_group": self.private,
            "is_im": False,
            "is_mpim": False,
            "is_private": self.private,
            "is_archived": self.archived,
            "is_general": self.name == "general",
            "is_ext_shared": self.ext_shared,
            "is_shared": self.ext_shared,
            "is_org_shared": False,
            "is_member": bot in self.members,
            "topic": {"value": self.topic, "creator": "", "last_set": 0},
            "purpose": {"value": "", "creator": "", "last_set": 0},
            "num_members": len(self.members),
        }
