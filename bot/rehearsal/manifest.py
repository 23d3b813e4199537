"""What the app's manifest allows it: scopes, events, commands, the home tab."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import yaml

MESSAGE_EVENTS = {"channel": "message.channels", "group": "message.groups", "im": "message.im"}


@dataclass(frozen=True, slots=True)
class Manifest:
    """What was granted and asked for.

    `scopes`, `events` and `commands` are None where no manifest was given: then all scopes are granted, every event
    but messages is sent, and only the app's own command is known.
    """

    scopes: frozenset[str] | None = None
    events: frozenset[str] | None = None
    commands: frozenset[str] | None = None
    home_tab: bool = True
    interactivity: bool = True

    def grants(self, scope: str) -> bool:
        return self.scopes is None or scope in self.scopes

    def hears(self, event: Mapping[str, Any]) -> bool:
        """Whether the app has asked for this event."""
        kind = str(event["type"])
        if kind == "message":
            kind = MESSAGE_EVENTS.get(str(event.get("channel_type")), kind)
            return self.events is not None and kind in self.events
        return self.events is None or kind in self.events

    def knows(self, command: str, own: str) -> bool:
        if self.commands is None:
            return command == own
        return any(fnmatchcase(command, known) for known in self.commands)


def read_manifest(source: Path | str | Mapping[str, Any] | None) -> Manifest:
    """The manifest from Slack's YAML, from the same as a mapping, or (None) one that grants everything."""
    if source is None:
        return Manifest()
    raw: Any = source if isinstance(source, Mapping) else _read(Path(source))
    features = raw.get("features") or {}
    settings = raw.get("settings") or {}
    scopes = ((raw.get("oauth_config") or {}).get("scopes") or {}).get("bot") or ()
    events = (settings.get("event_subscriptions") or {}).get("bot_events") or ()
    commands = [entry["command"] for entry in features.get("slash_commands") or ()]
    return Manifest(
        scopes=frozenset(scopes),
        events=frozenset(events),
        commands=frozenset(commands),
        home_tab=bool((features.get("app_home") or {}).get("home_tab_enabled")),
        interactivity=bool((settings.get("interactivity") or {}).get("is_enabled")),
    )


def _read(path: Path) -> Any:
    """A YAML file of ours, by the C parser: the rehearsal starts in a moment."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
