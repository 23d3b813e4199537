"""What people type into a form: words, amounts and deadlines, read exactly or answered at the field."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.rules.findings import Finding
from bot.rules.local_times import Meant, meant
from storage.inbox import answerable

TITLE_LIMIT = 150
TEXT_LIMIT = 2_900
"""A section of a message holds 3,000 characters; the rest is for what the view writes around the text."""
REASON_LIMIT = 500
AMOUNT_DIGITS = 12
"""Of the amount in pence."""

_AMOUNT = re.compile(r"(?P<pounds>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.(?P<pence>[0-9]{1,2}))?")
_LOCAL = re.compile(r"(?P<wall>\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::00)?(?P<offset>[+-]\d{2}:\d{2}|Z)?", re.ASCII)
_STRIPPED = frozenset({"Cc", "Cf", "Cs", "Co"})
_LINES = re.compile(r"\r\n?|[\u0085\u2028\u2029]")


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class FieldErrors:
    """What is wrong with a form, by the name of the command's field; nothing was recorded."""

    errors: Mapping[str, Finding] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """An instant (UTC), and the wall text and zone in which somebody entered it."""

    instant: datetime
    entered: str
    zone: str


def clean_text(text: str, *, lines: bool = False) -> str:
    """Text as it is stored: NFC, without control, bidirectional or invisible characters, trimmed.

    `lines`: line breaks stay (no more than one empty line in a row); otherwise every run of white space is one blank.
    """
    text = _LINES.sub("\n", text)
    kept = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in _STRIPPED)
    if not lines:
        return unicodedata.normalize("NFC", " ".join(kept.split()))
    rows = [" ".join(row.split()) for row in kept.split("\n")]
    return unicodedata.normalize("NFC", re.sub(r"\n{3,}", "\n\n", "\n".join(rows))).strip()


def check_words(text: str, *, name: str, limit: int, required: bool = True) -> Finding | None:
    """Whether cleaned words fit: not empty (if required) and at most `limit` characters, counted as Slack counts."""
    length = len(text.encode("utf-16-le")) // 2
    if required and not text:
        return Finding(code=f"{name}-empty", met=False, reading="entry")
    if length > limit:
        facts = {"length": length, "limit": limit, "over": length - limit}
        return Finding(code=f"{name}-too-long", met=False, facts=facts, reading="entry")
    return None


def parse_amount(text: str) -> int | Finding:
    """An amount of pounds as somebody types it (`£1,234.50`), in pence; or why it is none. Never rounds."""
    bare = "".join(unicodedata.normalize("NFKC", text).split()).replace("\u2212", "-")
    negative = "-" in bare[:2] or bare.startswith("(")
    found = _AMOUNT.fullmatch(bare.lstrip("-+(").removeprefix("£").removeprefix("GBP").lstrip("-").removesuffix(")"))
    if found is None:
        return Finding(code="amount-not-a-number", met=False, reading="entry")
    digits = (found["pounds"].replace(",", "") + (found["pence"] or "").ljust(2, "0")).lstrip("0") or "0"
    if len(digits) > AMOUNT_DIGITS:
        return Finding(code="amount-too-large", met=False, facts={"digits": AMOUNT_DIGITS}, reading="entry")
    if negative and digits != "0":
        return Finding(code="amount-negative", met=False, reading="entry")
    return int(digits)


def parse_deadline(date: str, time: str, zone: str, which: str = "") -> Deadline | Finding:
    """The instant meant by a date (`2026-12-01`) and a wall time (`17:00`) in a zone; see `read_deadline`."""
    return read_deadline(f"{date.strip()}T{time.strip()}", zone, which)


def read_deadline(local: str, zone: str, which: str = "") -> Deadline | Finding:
    """The instant of a wall time `2026-12-01T17:00` in a zone, or why there is none, or not one only.

    When clocks change, a time may not exist or happen twice. Both nearest instants are then offered in the finding's
    `first` and `second`, written with their offset (`2026-10-25T01:30+01:00`); the same text, sent back, is accepted.
    So is `which` of the two is meant (`first` or `second`); of a time that happens once it says nothing.
    """
    try:
        place = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return Finding(code="zone-unknown", met=False, reading="entry")
    found = _LOCAL.fullmatch(local.strip())
    if found is None:
        return Finding(code="deadline-unreadable", met=False, reading="entry")
    try:
        clock = meant(datetime.fromisoformat(found["wall"]), place)
    except (ValueError, OverflowError):
        return Finding(code="deadline-unreadable", met=False, reading="entry")
    real = list(clock.at)
    offset = found["offset"]
    if offset is not None:
        said = datetime.fromisoformat(found["wall"] + offset.replace("Z", "+00:00")).astimezone(UTC)
        real = [one for one in real if one == said]
    elif len(real) > 1 and which in _NAMES:
        real = [real[_NAMES.index(which)]]
    if len(real) == 1:
        return Deadline(instant=real[0], entered=_entered(local.strip(), real[0], clock, place), zone=zone)
    code = "deadline-happens-twice" if real else "deadline-does-not-exist"
    offered = {
        name: one.astimezone(place).isoformat(timespec="minutes")
        for name, one in zip(_NAMES, clock.nearest, strict=False)
    }
    return Finding(code=code, met=False, facts={"zone": zone, **offered}, reading="entry")


def _entered(local: str, instant: datetime, clock: Meant, place: ZoneInfo) -> str:
    """The text that is kept: of a time that happens twice with its offset, so that it still says which was meant."""
    return local if len(clock.at) == 1 else instant.astimezone(place).isoformat(timespec="minutes")


_NAMES = ("first", "second")
CLOCKS_CHANGE = frozenset({"deadline-does-not-exist", "deadline-happens-twice"})
"""What is wrong with a time of day in the nights in which clocks change."""
