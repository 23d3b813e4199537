"""Somebody's calendar in Slack and by a private address: what stands in it, and how the address is made and stopped."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.services.answers import refuse_in, unknown
from bot.services.authority import barred
from bot.services.belonging import bodies_for, roles_in
from bot.services.calendar_entries import entries_of
from bot.services.dating import may_call_in
from storage.facts import Act, PersonKind
from storage.feed_facts import Feed
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from bot.services.calendar_entries import Entry
    from storage.facts import Body
    from storage.transaction import Transaction

NO_DIGEST = "0" * 64
"""What the secret of an address that nobody has is compared with, so that it takes as long as any other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarQuery:
    """Of the body that meets in `channel`, or else of all the bodies of whoever asks."""

    act: Act
    channel: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarBrief:
    """`entries`: those to come, the next first. `alive`: the bodies for which the reader has an address, "" for all.

    `calls`: the first of the bodies in which the reader may call meetings, to which dates can be proposed.
    """

    bodies: tuple[Body, ...]
    here: Body | None
    entries: tuple[Entry, ...]
    alive: frozenset[str]
    now: datetime
    calls: Body | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeFeed:
    """`digest`: of the secret, which never comes here. `body` "": of all one's bodies. An earlier address stops."""

    act: Act
    digest: str
    body: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class FeedMade:
    """`digest`: of the secret that is in force; a form sent twice has made another, which is not."""

    feed: str
    body: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StopFeed:
    act: Act
    body: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class FeedStopped:
    """`count`: how many addresses led somewhere."""

    body: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedQuery:
    """`feed`: as it was found; `digest`: of the secret that was given."""

    act: Act
    feed: Feed


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedBrief:
    """`body` None: of all the reader's bodies."""

    body: Body | None
    language: str
    entries: tuple[Entry, ...]


def calendar_of(tx: Transaction, query: CalendarQuery) -> CalendarBrief | None:
    """What lies ahead for whoever asks; None for somebody who belongs to no body that is asked about."""
    person, now = query.act.person, tx.now()
    here = tx.body_in_channel(query.channel) if query.channel else None
    if here is not None and not roles_in(tx, here, person):
        here = None
    bodies = bodies_for(tx, person)
    if not bodies:
        return None
    asked = (here,) if here is not None else bodies
    entries = [one for body in asked for one in entries_of(tx, body, person, own=True) if one.over > now]
    alive = frozenset(feed.body or "" for feed in tx.feeds_of(person))
    ahead = tuple(sorted(entries, key=lambda one: (one.over, one.uid)))
    calls = next((body for body in asked if may_call_in(tx, body)), None)
    return CalendarBrief(bodies=bodies, here=here, entries=ahead, alive=alive, now=now, calls=calls)


def make_feed(tx: Transaction, command: MakeFeed) -> FeedMade | Refusal:
    """Make a private address for a calendar. An address that was made for the same before leads nowhere from now on."""
    refusal = _refused(tx, command.body)
    if refusal is not None:
        return refusal
    now, person = tx.now(), tx.act.person
    _end(tx, command.body, now)
    made = Feed(
        team=tx.team, id=tx.new_id(), person=person, body=command.body or None, digest=command.digest, made_at=now
    )
    tx.add_feed(made)
    tx.log(command.body, "slack:calendar-address:made", {"feed": made.id, "person": person})
    return FeedMade(feed=made.id, body=command.body, digest=made.digest)


def stop_feed(tx: Transaction, command: StopFeed) -> FeedStopped:
    """One's own address leads nowhere from now on. Whoever has left a body can still stop theirs."""
    return FeedStopped(body=command.body, count=_end(tx, command.body, tx.now()))


def _refused(tx: Transaction, ident: str) -> Refusal | None:
    """Why whoever acts gets no address, or None: they must belong to the body, or to any."""
    person = tx.act.person
    own = next(iter(bodies_for(tx, person)), None)
    if not ident and own is None:
        return unknown("not-of-any-body")
    body = tx.lock_body(ident or (own.id if own else ""))  # so that two taps make one address after the other
    if body is None:
        return unknown("no-such-body")
    finding: Finding | None = barred("calendar-address", roles_in(tx, body, person), tx.terms(body.terms))
    return None if finding is None else refuse_in(tx, "calendar-address", finding, body=body.id)


def _end(tx: Transaction, body: str, now: datetime) -> int:
    ended = [feed for feed in tx.feeds_of(tx.act.person) if (feed.body or "") == body]
    for feed in ended:
        tx.end_feed(feed.id, now)
        tx.log(body, "slack:calendar-address:stopped", {"feed": feed.id, "person": tx.act.person})
    return len(ended)


def opens(feed: Feed | None, digest: str) -> bool:
    """Whether an address with the secret of this digest leads somewhere; as slow for one that nobody has."""
    known = NO_DIGEST if feed is None else feed.digest
    return hmac.compare_digest(known, digest) and feed is not None and feed.ended_at is None


def feed_of(tx: Transaction, query: FeedQuery) -> FeedBrief | None:
    """What stands under an address; None where its owner is gone, or belongs to the body no more."""
    owner = tx.person(query.feed.person)
    if owner is None or owner.kind is PersonKind.DEACTIVATED:
        return None
    bodies = bodies_for(tx, owner.id)
    body = next((one for one in bodies if one.id == query.feed.body), None)
    if not bodies or (query.feed.body is not None and body is None):
        return None
    own = body is None
    entries = [one for of in ((body,) if body else bodies) for one in entries_of(tx, of, owner.id, own=own)]
    ordered = tuple(sorted(entries, key=lambda one: (one.over, one.uid)))
    return FeedBrief(body=body, language=owner.language, entries=ordered)
