"""The other side's book: what Slack really accepted, and when, so that doubles and losses are counted here."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from fnmatch import fnmatchcase
from typing import Any

from bot.rehearsal.errors import Json

REFUSALS_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One accepted call.

    `answered` is false where the weather lost the answer on its way back; `pages` names the broadcasts (channel,
    here, everyone, user groups) that its words would have set off.
    """

    number: int
    at: float
    method: str
    caller: str
    connection: str
    write: bool
    channel: str | None = None
    user: str | None = None
    ts: str | None = None
    view: str | None = None
    text: str | None = None
    metadata: Json | None = None
    thread_ts: str | None = None
    pages: tuple[str, ...] = ()
    answered: bool = True
    shift: float = 0.0
    """How far the workspace's time had been moved on by then, in seconds."""

    def as_json(self) -> Json:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Refusal:
    """One call that was not accepted, and Slack's code for why."""

    at: float
    method: str
    code: str
    detail: Any = None


@dataclass(slots=True)
class Ledger:
    """Accepted calls in order, all of them; refusals, the latest ten thousand."""

    clock: Callable[[], float]
    shift: Callable[[], float] = float
    heard: Callable[[], None] = lambda: None
    """Called after each accepted write."""
    entries: list[Entry] = field(default_factory=list)
    refusals: deque[Refusal] = field(default_factory=lambda: deque(maxlen=REFUSALS_KEPT))
    _by_method: dict[str, list[int]] = field(default_factory=dict)

    def accept(self, method: str, **facts: Any) -> Entry:
        entry = Entry(number=len(self.entries) + 1, at=self.clock(), method=method, shift=self.shift(), **facts)
        self.entries.append(entry)
        self._by_method.setdefault(method, []).append(len(self.entries) - 1)
        if entry.write:
            self.heard()
        return entry

    def lose(self, entry: Entry) -> None:
        """Note that the answer to an accepted call did not reach the caller."""
        self.entries[entry.number - 1] = replace(entry, answered=False)

    def refuse(self, method: str, code: str, detail: Any = None) -> None:
        self.refusals.append(Refusal(at=self.clock(), method=method, code=code, detail=detail))

    def find(
        self,
        method: str = "*",
        *,
        since: float = 0.0,
        channel: str | None = None,
        writes: bool = False,
        where: Callable[[Entry], bool] | None = None,
    ) -> list[Entry]:
        """Accepted calls of a method (or a pattern such as "chat.*"), oldest first."""
        if method == "*":
            chosen = self.entries
        elif "*" in method:
            chosen = [entry for entry in self.entries if fnmatchcase(entry.method, method)]
        else:
            chosen = [self.entries[place] for place in self._by_method.get(method, ())]
        return [
            entry
            for entry in chosen
            if entry.at >= since
            and (channel is None or entry.channel == channel)
            and (entry.write or not writes)
            and (where is None or where(entry))
        ]

    def count(self, method: str = "*", **chosen: Any) -> int:
        return len(self.find(method, **chosen))

    def posts(self, channel: str | None = None, since: float = 0.0) -> list[Entry]:
        """Messages that the bot put into a channel or a direct message."""
        return self.find("chat.postMessage", channel=channel, since=since)
