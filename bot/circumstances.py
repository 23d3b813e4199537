"""Says the facts of a decision in words: who was there, who was represented, who had a conflict, who voted how."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.rules.record import Channel, Choice, Record
from bot.rules.terms import Terms
from bot.text import Words
from bot.text.naming import body_words, title_of, titles_of


def facts_of(terms: Terms, record: Record, said: Words) -> Iterator[str]:
    """A line for each fact of a record, seats by title. Ballots are named: for cases and after a close only."""
    own = body_words(terms)
    kind = title_of(terms, record.decision_class)
    yield said.say("card-kind", **{"class": kind, "channel": said.say(f"channel-{record.channel}", **own)})
    if record.attempt > 1:
        yield said.say("case-attempt", attempt=record.attempt)
    if record.channel is Channel.URGENT and record.decided_by:
        yield said.say("case-decided-by", seat=title_of(terms, record.decided_by))
    yield from _people(terms, record, said)
    yield from _votes(terms, record, said)
    for fact, value in (("signed", record.signed), ("ratified", record.ratified)):
        if value is not None:
            yield said.say(f"case-{fact}", answer="yes" if value else "no")


def _people(terms: Terms, record: Record, said: Words) -> Iterator[str]:
    groups: tuple[tuple[str, Iterable[str]], ...] = (
        ("vacant", record.vacant - record.doubled),
        ("doubled", record.doubled),
        ("present", record.present),
        ("acting", [one.seat for one in record.alternates if one.notified]),
        ("not-notified", [one.seat for one in record.alternates if not one.notified]),
        ("presiding", [record.presiding] if record.presiding else []),
        ("recused", record.recused),
        ("lacks-authority", record.lacks_authority),
    )
    for key, seats in groups:
        if names := _in_order(terms, seats):
            yield said.say(f"case-{key}", seats=_listed(terms, names, said), count=len(names), **body_words(terms))
    for name, choice in record.positions.items():
        facts = {"organisation": title_of(terms, name), "choice": said.say(f"choice-{choice}")}
        yield said.say("case-position", **facts)


def _votes(terms: Terms, record: Record, said: Words) -> Iterator[str]:
    if record.objections is not None:
        names = _in_order(terms, record.objections)
        yield said.say("case-objected", seats=_listed(terms, names, said), count=len(names))
    for proxy in record.proxies:
        choice = "" if proxy.instruction is None else said.say(f"choice-{proxy.instruction}")
        named = {"seat": title_of(terms, proxy.grantor), "holder": title_of(terms, proxy.holder), "choice": choice}
        yield said.say("case-proxy" if choice else "case-proxy-free", **named)
    for choice in Choice:
        seats = _in_order(terms, [one.seat for one in record.ballots if one.choice is choice])
        if seats:
            voted = {"choice": said.say(f"choice-{choice}"), "count": len(seats)}
            yield said.say("case-voted", seats=_listed(terms, seats, said), **voted)
    if record.casting is not None:
        yield said.say("case-casting", choice=said.say(f"choice-{record.casting}"))


def _in_order(terms: Terms, seats: Iterable[str]) -> list[str]:
    """In the order in which the terms list them; others after them."""
    asked = set(seats)
    listed = [seat.id for seat in terms.seats if seat.id in asked]
    return listed + sorted(asked.difference(listed))


def _listed(terms: Terms, seats: Iterable[str], said: Words) -> str:
    titles = titles_of(terms, seats)
    return "; ".join(titles) if any("," in title for title in titles) else said.listing(titles)
