"""What the app sent, in the order of the workspace's time: when, to whom, what, and why, as far as the app says so."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from bot.rehearsal.errors import Json
from bot.rehearsal.ledger import Entry
from bot.rehearsal.stage import Stage

METHODS = {
    "chat.postMessage": "message",
    "chat.postEphemeral": "private",
    "response_url": "answer",
    "chat.update": "change",
    "chat.delete": "removal",
}
"""What one reads in a conversation; windows and Home pages are not messages."""
WORDS_MOST = 240
KIND = "kind"
"""The one entry of a message's metadata that is known here by its name; it may be missing."""


def lines(stage: Stage, after: int = 0) -> list[Json]:
    """One line a message, oldest first, of what was accepted `after` that number of the ledger."""
    return [_line(stage, entry) for entry in stage.ledger.entries[max(after, 0) :] if entry.method in METHODS]


def _line(stage: Stage, entry: Entry) -> Json:
    said: dict[str, Any] = (entry.metadata or {}).get("event_payload", {})
    return {
        "number": entry.number,
        "at": datetime.fromtimestamp(entry.at + entry.shift, UTC).isoformat(timespec="seconds"),
        "what": METHODS[entry.method],
        "to": _recipient(stage, entry),
        "channel": entry.channel,
        "ts": entry.ts,
        "thread_ts": entry.thread_ts if entry.thread_ts != entry.ts else None,
        "reader": _reader(stage, entry),
        "there": _there(stage, entry),
        "words": _first(entry.text),
        "kind": str(said.get(KIND) or ""),
        "event": (entry.metadata or {}).get("event_type"),
        "why": {name: value for name, value in said.items() if name != KIND},
    }


def _recipient(stage: Stage, entry: Entry) -> Json:
    """The person it was for, or the channel."""
    world = stage.world
    if entry.user is not None:
        person = world.people.get(entry.user)
        return {"type": "person", "id": entry.user, "name": person.real_name if person else entry.user}
    channel = world.channels.get(entry.channel or "")
    return {"type": "channel", "id": entry.channel, "name": channel.name if channel else entry.channel}


def _reader(stage: Stage, entry: Entry) -> str | None:
    """Somebody as whom it can be read: its recipient, or the first person in the channel who can act here."""
    world = stage.world
    if entry.user is not None:
        return entry.user
    channel = world.channels.get(entry.channel or "")
    able = (name for name in (channel.members if channel else ()) if name in world.people)
    return next((name for name in able if world.people[name].kind not in {"bot", "deactivated"}), None)


def _there(stage: Stage, entry: Entry) -> bool:
    """Whether it can still be found where it was said."""
    channel = stage.world.channels.get(entry.channel or "")
    return channel is not None and entry.ts is not None and stage.world.find(channel, entry.ts, entry.user) is not None


def _first(text: str | None) -> str:
    """The first words of a message, its lines set apart."""
    words = " · ".join(" ".join(line.split()) for line in (text or "").splitlines() if line.strip())
    return words if len(words) <= WORDS_MOST else f"{words[:WORDS_MOST].rpartition(' ')[0]} …"
