"""Holds every act to the log: what changes a body's facts leaves a line there, by which the sweep knows of it."""

from __future__ import annotations

from typing import Any

from storage.link import Link
from storage.transaction import Transaction

APART = frozenset(
    {
        *("inbox", "outbox", "heads", "events", "texts", "instance", "counters", "reminders"),
        *("people", "terms", "drafts", "feeds", "passes"),
    }
)
"""Tables that hold no fact of one body from which time could bring something, or are written with the log itself.

Of `passes` it is what the sweep itself asked for; what became of it is logged.
"""


def hold_to_the_log(monkeypatch: Any) -> list[str]:
    """Watch every act from now on; what changed facts of a body without a line in a body's log is listed."""
    changed: dict[int, set[str]] = {}
    found: list[str] = []
    begin, change, finish = Transaction.__init__, Link.change, Transaction.finish

    def beginning(tx: Any, link: Any, *given: Any, **named: Any) -> None:
        changed.pop(id(link), None)  # of an act that was undone
        begin(tx, link, *given, **named)

    def changing(link: Any, statement: Any, **values: Any) -> int:
        table = statement.ready(link.dialect).changes
        rows = change(link, statement, **values)
        if rows and table not in APART:
            changed.setdefault(id(link), set()).add(table)
        return rows

    def finishing(tx: Any, answer: Any) -> None:
        tables = changed.pop(id(tx._link), set())
        ours = type(answer).__module__.startswith("bot.")
        if tables and ours and not any(entry.body for entry in tx._entries):
            found.append(
                f"{type(answer).__name__} changed {', '.join(sorted(tables))} and left no line in a body's log"
            )
        finish(tx, answer)

    monkeypatch.setattr(Transaction, "__init__", beginning)
    monkeypatch.setattr(Link, "change", changing)
    monkeypatch.setattr(Transaction, "finish", finishing)
    return found
