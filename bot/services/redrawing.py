"""A digest that was sent is drawn anew when one of its duties is settled: that line loses its button."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.dates import DAY
from bot.services.reminding import digest_key, owed_now, recipients
from storage.facts import Act
from storage.told_facts import Shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.rules.ladder import RungKind
    from bot.services.owed import Owed
    from storage.facts import Body
    from storage.told_facts import Standing, ToldLine
    from storage.transaction import Transaction

KEPT = 31 * DAY
"""So long a digest follows what is done; nobody looks at an older one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedrawDigests:
    act: Act
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Lines that stand otherwise than they are shown; `busy`: some are just being sent, so they are looked at later."""

    lines: tuple[tuple[ToldLine, str, Shown], ...]
    """Each with the key of its digest, and as what it is to stand."""
    busy: bool


def told_changes(tx: Transaction, body: Body, owed: Sequence[Owed], now: datetime) -> Changes:
    """Which lines of the digests of a body are to stand otherwise, for what is owed now. Writes nothing."""
    told = tx.told_in(body.id, now.date() - KEPT)
    by_key = {one.key: one for one in owed} if told else {}
    heard: dict[tuple[str, RungKind], tuple[str, ...]] = {}
    lines, busy = [], False
    for line in told:
        duty = by_key.get(line.duty)
        if duty is not None and (line.duty, line.kind) not in heard:
            heard[line.duty, line.kind] = recipients(tx, body, duty, line.kind)
        still = line.person in heard.get((line.duty, line.kind), ())
        if still is (line.shown is Shown.OWED):
            continue
        key, stands = _digest_with(tx, line, now)
        if stands is not None and stands.busy:
            busy = True
            continue
        gone = Shown.SETTLED if stands is not None and stands.sent else Shown.DROPPED
        lines.append((line, key, Shown.OWED if still else gone))
    return Changes(lines=tuple(lines), busy=busy)


def redraw_digests(tx: Transaction, command: RedrawDigests) -> int:
    """Have each digest of a body drawn anew of which a line is settled, or owed again; returns how many lines changed.

    A line that was settled before its digest was sent never stood there. Nothing is sent that was not sent before.
    """
    body = tx.body(command.body)
    if body is None:
        return 0
    now = tx.now()
    changes = told_changes(tx, body, owed_now(tx, body, now), now)
    for line, _, shown in changes.lines:
        tx.show_line(line.number or 0, shown)
    drawn = {key for line, key, shown in changes.lines if Shown.SETTLED in {line.shown, shown}}
    for key in sorted(drawn):
        tx.redraw(key=key)
    return len(changes.lines)


def _digest_with(tx: Transaction, line: ToldLine, now: datetime) -> tuple[str, Standing | None]:
    """The digest in which a line stands: of its day, or of a later one where that went by unsent."""
    day, key, stands = line.day, "", None
    while day <= max(line.day, now.date() + DAY):
        key = digest_key(line.person, day)
        stands = tx.standing(key)
        if stands is not None and (stands.sent or stands.busy):
            break
        day += DAY
    return key, stands
