"""How long the engine takes to decide twelve seats' votes."""

from __future__ import annotations

import statistics
import time

from bot.reading import load_terms
from bot.rules.decide import decide
from bot.rules.record import Ballot, Channel, Choice, Record


def show() -> None:
    terms = load_terms("cluster")
    ballots = tuple(Ballot(seat=seat.id, choice=Choice.FOR) for seat in terms.seats)
    record = Record(decision_class="financial", channel=Channel.REMOTE, ballots=ballots)
    rounds = []
    for _ in range(7):
        start = time.perf_counter()
        for _ in range(1000):
            decide(terms, record)
        rounds.append((time.perf_counter() - start) * 1000)
    print(f"  decide, twelve seats: median {statistics.median(rounds):.1f} microseconds (goal under 100)")
