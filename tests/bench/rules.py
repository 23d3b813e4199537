"""How long the engine takes to decide: twelve seats of the cluster, and bodies of a thousand and a hundred thousand."""

from __future__ import annotations

import statistics
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.reading import load_terms
from bot.rules.decide import decide
from bot.rules.record import Ballot, Channel, Choice, Record

if TYPE_CHECKING:
    from bot.rules.terms import Terms

GOAL = 100
ROUNDS = 9
SIZES = ((12, 1000), (1_000, 20), (100_000, 1))
"""Seats, and how often they are decided in a round."""


def show() -> None:
    cluster = load_terms("cluster")
    took: dict[int, float] = {}
    for seats, times in SIZES:
        terms = cluster if seats == len(cluster.seats) else grown(cluster, seats)
        took[seats] = measured(terms, times)
        goal = f"; goal: under {GOAL}" if seats == len(cluster.seats) else ""
        each = took[seats] / seats
        print(f"  decide, {seats:>7,} seats: {took[seats]:>12,.1f} microseconds ({each:.2f} a seat{goal})")
    ratio = took[100_000] / took[1_000] / 100
    print(f"  a hundred times the seats take {ratio:.2f} times a hundred times as long (1 is linear)")


def measured(terms: Terms, times: int) -> float:
    """Microseconds of the processor that one financial decision takes in which everybody votes: the median of some rounds."""
    choices = (Choice.FOR, Choice.FOR, Choice.FOR, Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)
    ballots = tuple(Ballot(seat=seat.id, choice=choices[n % 6]) for n, seat in enumerate(terms.seats))
    record = Record(decision_class="financial", channel=Channel.REMOTE, ballots=ballots)
    rounds = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for _ in range(times):
            decide(terms, record)
        rounds.append((time.process_time() - start) * 1_000_000 / times)
    return statistics.median(rounds)


def grown(terms: Terms, size: int) -> Terms:
    """The same terms with as many seats as asked: more than a file of terms may list, so they are made here."""
    last = terms.seats[-1]
    more = tuple(replace(last, id=f"{last.id}-{n}") for n in range(size - len(terms.seats)))
    seats = (*terms.seats, *more)
    by_id = {seat.id: seat for seat in seats}
    return replace(
        terms,
        seats=seats,
        seat_by_id=by_id,
        places=frozenset(by_id) | terms.attendee_ids,
        voters=frozenset(by_id),
        units=tuple(sorted(by_id)),
    )
