"""Short-lived permissions for the app: trigger ids (three seconds, once), response URLs (half an hour, five times)."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.rehearsal.errors import SlackError

TRIGGER_SECONDS = 3.0
REPLY_SECONDS = 1800.0
REPLY_USES = 5
KEPT = 10_000


@dataclass(slots=True)
class Trigger:
    """The right to open one view for one person. `view` is set when it was pressed inside a modal."""

    user: str
    until: float
    view: str | None = None
    used: bool = False


@dataclass(slots=True)
class Reply:
    """The right to answer in one conversation; `ts` is the message that was pressed, if there was one."""

    user: str
    channel: str
    until: float
    ts: str | None = None
    uses: int = 0


@dataclass(slots=True)
class Passes:
    """All of them, the oldest forgotten after ten thousand."""

    clock: Callable[[], float]
    team: str
    triggers: OrderedDict[str, Trigger] = field(default_factory=OrderedDict)
    replies: OrderedDict[str, Reply] = field(default_factory=OrderedDict)
    _number: int = 0

    def trigger(self, user: str, view: str | None = None) -> str:
        self._number += 1
        name = f"{self._number}.{int(self.clock() * 1000)}.{secrets.token_hex(16)}"
        self.triggers[name] = Trigger(user=user, until=self.clock() + TRIGGER_SECONDS, view=view)
        if len(self.triggers) > KEPT:
            self.triggers.popitem(last=False)
        return name

    def redeem(self, name: str) -> Trigger:
        """Use a trigger. Raises invalid_trigger_id, exchanged_trigger_id or expired_trigger_id."""
        found = self.triggers.get(name)
        if found is None:
            raise SlackError("invalid_trigger_id")
        if found.used:
            raise SlackError("exchanged_trigger_id")
        if self.clock() > found.until:
            raise SlackError("expired_trigger_id")
        found.used = True
        return found

    def reply(self, user: str, channel: str, ts: str | None = None) -> str:
        """The last part of a response URL."""
        name = f"{self.team}/{secrets.token_hex(12)}"
        self.replies[name] = Reply(user=user, channel=channel, until=self.clock() + REPLY_SECONDS, ts=ts)
        if len(self.replies) > KEPT:
            self.replies.popitem(last=False)
        return name

    def spend(self, name: str) -> Reply:
        """Use a response URL once. Raises used_url or expired_url, with status 404, as Slack does."""
        found = self.replies.get(name)
        if found is None or self.clock() > found.until:
            raise SlackError("expired_url", status=404)
        if found.uses >= REPLY_USES:
            raise SlackError("used_url", status=404)
        found.uses += 1
        return found
