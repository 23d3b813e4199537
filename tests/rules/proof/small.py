"""Small bodies: terms of a few seats with one rule at a time, and every situation that such a body can be in."""

import copy
import itertools
from collections import Counter
from datetime import UTC, datetime, timedelta

from bot.rules.record import Alternate, Ballot, Capacity, Choice, Proxy, Record
from bot.rules.terms import read_terms
from tests.rules.proof.brute import Situation
from tests.rules.proof.primitives import NO_CONFLICT, rule

HALF = {"count": "present", "at_least": "1/2", "of": "in_post"}
MAJORITY = {"count": "for", "more_than": "1/2", "of": "votes_cast"}
OPENED = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
STATES = ("for", "against", "abstain", "absent", "recused")


def body(
    size, *, vote=MAJORITY, quorum=HALF, decide=None, seats=None, of_class=None, fallback=None, instead=None, **slots
):
    """Terms of so many seats, the first of them the chair's; `seats`: what each is besides, by its place."""
    listed = [{"id": f"s{n}", "title": f"Seat {n}", **((seats or {}).get(n, {}))} for n in range(1, size + 1)]
    homes = any(seat.get("organisations") for seat in listed)
    names = {"north": 3, "south": 2} if homes else {}
    data = {
        "id": "small",
        "title": "Small",
        "time_zone": "Europe/London",
        "holidays": "England",
        "organisations": [{"id": name, "title": name, "weights": {"size": n}} for name, n in names.items()],
        "seats": listed,
        "offices": [{"office": "chair", "seat": "s1"}],
        "membership": {"clause": "1"},
        "attendance": {"clause": "1"},
        "quorum": {"to_meet": rule(quorum)} if quorum else {"none": {"clause": "1"}},
        "ballots": {},
        "conflicts": NO_CONFLICT,
        "classes": [{"id": "ordinary", "title": "Ordinary", "clause": "1", "financial": False, "vote": rule(vote)}],
        "channels": {
            "meeting": {"allowed": True, "clause": "1", "opened_by": ["member"]},
            "remote": {"allowed": True, "clause": "1", "opened_by": ["member"]},
            "urgent": {"allowed": False, "clause": "1"},
        },
        "tie": {"casting_vote": False, "clause": "1"},
        "meetings": {
            "kinds": {"ordinary": {"clause": "1", "called_by": ["chair"]}},
            "stand_down": {"clause": "1", "agreed_by": ["chair"]},
            "closing": {"clause": "1", "closed_by": ["chair"]},
        },
    }
    if fallback:
        data["quorum"]["fallback"] = {**rule(fallback), "from_attempt": 2, "vote": rule(instead)}
    if decide:
        data["quorum"]["to_decide"] = rule(decide)
    data["classes"][0] |= copy.deepcopy(of_class or {})
    return data | copy.deepcopy(slots)


def ready(data):
    return read_terms(data)


def again(states, casting=None):
    """The same, on the second occasion."""
    now = plain(states, casting)
    now.attempt = 2
    return now


def plain(states, casting=None):
    """A meeting from one state a seat. A recused member sits in the room and votes nevertheless."""
    named = [(f"s{n}", state) for n, state in enumerate(states, start=1)]
    votes = {seat: "for" if state == "recused" else state for seat, state in named if state != "absent"}
    recused = {seat for seat, state in named if state == "recused"}
    return Situation(votes=votes, room=set(votes), recused=recused, casting=casting)


def rich(states, casting=None):
    """A meeting in which a seat may also be vacant, represented, or have lodged a vote with the first seat's holder."""
    now = Situation(votes={}, casting=casting)
    for n, words in enumerate(states, start=1):
        seat = f"s{n}"
        for word in words.split(", "):
            told, _, choice = word.partition(" ")
            if told == "lodged":
                now.lodged.append((seat, "s1", {"free": None}.get(choice, choice)))
            elif told in ("deputy", "stranger"):
                now.acting[seat] = told == "deputy"
            elif told == "votes":
                now.votes[seat] = choice
            elif told != "away":
                {"room": now.room, "vacant": now.vacant, "recused": now.recused, "cleared": now.cleared}[told].add(seat)
    return now


RICH = (
    *(
        "away",
        "room",
        "votes for",
        "votes against",
        "vacant",
        "vacant, votes for",
        "recused, room",
        "recused, votes for",
    ),
    *("deputy", "deputy, votes for", "stranger, votes for", "stranger, room", "recused, deputy, votes for"),
    *("recused, deputy, cleared, votes against", "recused, stranger, cleared, votes for", "recused, deputy, cleared"),
    *("lodged for", "lodged against, room", "lodged for, votes abstain", "lodged free", "lodged for, recused"),
    *("lodged for, vacant", "lodged for, deputy", "lodged for, stranger, votes against"),
)
LODGING = ("votes for", "lodged for", "lodged against", "lodged free", "lodged for, votes against", "away")


def record(now):
    """The same situation as the engine is told it."""
    return Record(
        decision_class="ordinary",
        attempt=now.attempt,
        opened_at=OPENED,
        closes_at=OPENED + timedelta(days=30),
        present=frozenset(now.room),
        vacant=frozenset(now.vacant),
        recused=frozenset(now.recused),
        alternates=tuple(
            Alternate(seat=seat, notified=told, cleared=seat in now.cleared) for seat, told in now.acting.items()
        ),
        proxies=tuple(
            Proxy(grantor=grantor, holder=holder, instruction=choice and Choice(choice))
            for grantor, holder, choice in now.lodged
        ),
        ballots=tuple(
            Ballot(
                seat=seat,
                choice=Choice(choice),
                capacity=Capacity.ALTERNATE if seat in now.acting else Capacity.SELF,
            )
            for seat, choice in now.votes.items()
        ),
        casting=now.casting and Choice(now.casting),
    )


def every(size, states=STATES):
    """Every assignment of a state to every seat."""
    return itertools.product(states, repeat=size)


def told_apart(data, states=STATES):
    """Every assignment, up to the exchange of seats that the terms cannot tell apart: same but for their names."""
    named = repr([data["quorum"], data["classes"]])
    chair = data["tie"]["casting_vote"] or "'office'" in named
    kinds = Counter()
    order = []
    for place, seat in enumerate(data["seats"]):
        own = (chair and place == 0) or f"'{seat['id']}'" in named
        kind = repr({key: value for key, value in seat.items() if own or key not in ("id", "title")})
        kinds[kind] += 1
        order.append(kind)
    choices = [itertools.combinations_with_replacement(states, number) for number in kinds.values()]
    for chosen in itertools.product(*choices):
        left = {kind: list(some) for kind, some in zip(kinds, chosen, strict=True)}
        yield tuple(left[kind].pop() for kind in order)
