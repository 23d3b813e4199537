"""Bad days on purpose: what can go wrong between Slack and the bot, switched on call by call.

Fair by default. A rule is a mapping, given to `Weather.add`, to `Rehearsal.weather.add`, or to `POST /desk/weather`:

    on        "call" (the bot calls Slack; the default) or "delivery" (Slack delivers to the bot)
    kind      what happens, see below
    method    on call: a pattern such as "chat.postMessage" or "chat.*" (default "*"); "response_url" is one too
              on delivery: "events_api", "interactive", "slash_commands" or a pattern (default "*")
    count     how many times it may happen (default: no end)
    probability  0 to 1, drawn from the seeded dice (default 1)
    skip      let so many matching ones pass first (default 0)

Kinds on call, and their extra keys (`accepted`: whether the effect takes place although the answer is bad):
    latency {seconds: 1}                    rate_limited {seconds: 1}: 429 with Retry-After
    server_error {status: 500|502|503, accepted: false}
    html {accepted: false}                  a page where JSON should be
    cut_off {accepted: true}                JSON that breaks off
    error {code: "internal_error", accepted: false}      ok: false with that code
    answer_lost                             accepted, then the connection closes without an answer
    dropped                                 the connection closes before anything is accepted
    double_accept                           the effect takes place twice, one answer
Kinds on delivery:
    duplicate {times: 1}: so many extra copies    delay {seconds: 1}    drop
    reorder {seconds: 1}: held until the next delivery has gone, or so long
    wrong_signature       skewed_timestamp {seconds: -600}       (HTTP only)
    disconnect: every socket is closed first      silent: the socket takes it and nobody ever hears of it
A rule is used up when its count has been reached. Several rules may apply to one call; the first that spoils the
answer wins, and latency and delays add up.

`POST /desk/weather` takes {"preset": id} or {"add": [rule, ...]} or {"clear": true}, and along with any of these
"seed" (a number) and "channel_limit" (true: at most one message a second in a channel, as Slack asks).
`GET /desk/weather` answers {"weather": {"preset", "fair", "seed", "channel_limit", "rules": [...]},
"presets": [{"id", "label", "hint"}]}.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

CALL_KINDS = frozenset(
    {
        "latency",
        "rate_limited",
        "server_error",
        "html",
        "cut_off",
        "error",
        "answer_lost",
        "dropped",
        "double_accept",
    }
)
DELIVERY_KINDS = frozenset(
    {"duplicate", "delay", "reorder", "drop", "wrong_signature", "skewed_timestamp", "disconnect", "silent"}
)
ACCEPTED_ANYWAY = frozenset({"cut_off", "answer_lost", "double_accept"})
KEYS = frozenset(
    {"on", "kind", "method", "count", "probability", "skip", "seconds", "status", "code", "times", "accepted"}
)

PRESETS: dict[str, tuple[str, str, tuple[dict[str, Any], ...]]] = {
    "fair": ("Fair", "Everything arrives, once and at once.", ()),
    "slow": (
        "Slow",
        "Slack takes 0.8 seconds to answer the bot.",
        ({"kind": "latency", "seconds": 0.8},),
    ),
    "busy": (
        "Busy",
        "A third of the bot's messages are refused for a second: 429, Retry-After.",
        ({"kind": "rate_limited", "method": "chat.*", "probability": 1 / 3, "seconds": 1},),
    ),
    "lossy": (
        "Lossy",
        "One in five of the bot's posts arrives, and its answer is lost.",
        ({"kind": "answer_lost", "method": "chat.postMessage", "probability": 0.2},),
    ),
    "doubled": (
        "Doubled",
        "Every click reaches the bot three times.",
        ({"on": "delivery", "kind": "duplicate", "times": 2},),
    ),
    "stormy": (
        "Stormy",
        "Errors, lost answers, delays and doubles, all at once.",
        (
            {"kind": "latency", "seconds": 0.3, "probability": 0.5},
            {"kind": "server_error", "method": "chat.*", "status": 503, "probability": 0.1},
            {"kind": "rate_limited", "method": "chat.*", "probability": 0.1, "seconds": 1},
            {"kind": "answer_lost", "method": "chat.*", "probability": 0.1},
            {"on": "delivery", "kind": "duplicate", "probability": 0.3, "times": 1},
            {"on": "delivery", "kind": "delay", "probability": 0.2, "seconds": 1},
        ),
    ),
}


@dataclass(slots=True)
class Rule:
    """One thing that goes wrong, how often it may, and how often it has."""

    id: int
    on: str
    kind: str
    method: str = "*"
    count: int | None = None
    probability: float = 1.0
    skip: int = 0
    seconds: float = 1.0
    status: int = 503
    code: str = "internal_error"
    times: int = 1
    accepted: bool = False
    happened: int = 0

    def as_json(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


def read_rule(number: int, raw: Any) -> Rule:
    """A rule from plain data. Raises ValueError with every problem in words."""
    if not isinstance(raw, dict):
        raise TypeError("a weather rule is a mapping")
    problems = [f"unknown key {key!r}" for key in sorted(set(raw) - KEYS)]
    on = raw.get("on", "call")
    kinds = {"call": CALL_KINDS, "delivery": DELIVERY_KINDS}.get(on)
    kind = raw.get("kind")
    if kinds is None:
        problems.append(f"on is 'call' or 'delivery', not {on!r}")
    elif kind not in kinds:
        problems.append(f"kind is one of {', '.join(sorted(kinds))}, not {kind!r}")
    problems += [
        f"{key} is a number, not {raw[key]!r}"
        for key in ("count", "probability", "skip", "seconds", "times", "status")
        if raw.get(key) is not None and not isinstance(raw[key], (int, float))
    ]
    if problems:
        raise ValueError("; ".join(problems))
    given = {key: value for key, value in raw.items() if value is not None}
    given.setdefault("accepted", kind in ACCEPTED_ANYWAY)
    given.setdefault("seconds", -600 if kind == "skewed_timestamp" else 1.0)
    return Rule(**{"id": number, "on": on, **given})


@dataclass(slots=True)
class Weather:
    """The rules in force. `strike` asks what happens to one call or delivery, and counts it as happened."""

    seed: int = 1
    channel_limit: bool = False
    preset: str = "fair"
    rules: list[Rule] = field(default_factory=list)
    _number: int = 0
    _dice: random.Random = field(default_factory=lambda: random.Random(1))  # noqa: S311  # weather, not a secret

    def add(self, **rule: Any) -> Rule:
        """Add one rule, see the top of this file. Raises ValueError where it cannot be understood."""
        self._number += 1
        made = read_rule(self._number, rule)
        self.rules.append(made)
        self.preset = "custom"
        return made

    def clear(self) -> None:
        """Fair weather again; the channel limit and the dice stay."""
        self.rules.clear()
        self.preset = "fair"

    def forecast(self, preset: str) -> None:
        """Put one of the presets in the place of all rules. Raises ValueError for an unknown one."""
        if preset not in PRESETS:
            raise ValueError(f"preset is one of {', '.join(PRESETS)}, not {preset!r}")
        self.clear()
        for rule in PRESETS[preset][2]:
            self.add(**rule)
        self.preset = preset

    def strike(self, on: str, method: str) -> list[Rule]:
        """The rules that happen to this call or delivery now, in the order in which they were added."""
        if not self.rules:
            return []
        return [rule for rule in self.rules if rule.on == on and self._happens(rule, method)]

    def _happens(self, rule: Rule, method: str) -> bool:
        if not fnmatchcase(method, rule.method) or (rule.count is not None and rule.happened >= rule.count):
            return False
        if rule.skip > 0:
            rule.skip -= 1
            return False
        if rule.probability < 1 and self._dice.random() >= rule.probability:
            return False
        rule.happened += 1
        return True

    def change(self, order: dict[str, Any]) -> None:
        """Do what `POST /desk/weather` asked. Raises ValueError in words; nothing is changed then."""
        unknown = sorted(set(order) - {"preset", "add", "clear", "seed", "channel_limit"})
        if unknown:
            raise ValueError(f"unknown key {unknown[0]!r}; known: preset, add, clear, seed, channel_limit")
        if "preset" in order and order["preset"] not in PRESETS:
            raise ValueError(f"preset is one of {', '.join(PRESETS)}, not {order['preset']!r}")
        added = order.get("add", [])
        if not isinstance(added, list):
            raise TypeError("add is a list of rules")
        for rule in added:
            read_rule(0, rule)
        if order.get("clear"):
            self.clear()
        if "preset" in order:
            self.forecast(str(order["preset"]))
        for rule in added:
            self.add(**rule)
        if "seed" in order:
            self.seed = int(order["seed"])
            self._dice.seed(self.seed)
        if "channel_limit" in order:
            self.channel_limit = bool(order["channel_limit"])

    def as_json(self) -> dict[str, Any]:
        return {
            "preset": self.preset,
            "fair": not self.rules and not self.channel_limit,
            "seed": self.seed,
            "channel_limit": self.channel_limit,
            "rules": [rule.as_json() for rule in self.rules],
        }


def presets() -> list[dict[str, str]]:
    """What the page offers to choose from."""
    return [{"id": key, "label": label, "hint": hint} for key, (label, hint, _) in PRESETS.items()]
