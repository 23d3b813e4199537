"""The private addresses of calendars, and every meeting that a calendar has ever shown."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select

from storage import tables as t
from storage.around import AroundMeetings
from storage.feed_facts import Feed
from storage.link import Link, Prepared
from storage.outcome_facts import Meeting
from storage.outcomes import Following
from storage.shelf import Shelf

FEEDS = Shelf(Feed, t.Feeds)
_f = FEEDS.table.c
_ALIVE = Prepared(
    FEEDS.select().where(_f.person == bindparam("person"), _f.ended_at.is_(None)).order_by(_f.made_at, _f.id)
)
_ANY = Prepared(select(*FEEDS.columns).where(_f.id == bindparam("feed")))


def feed_of(link: Link, feed: str) -> Feed | None:
    """The address of this id in whichever workspace, whether or not it still leads somewhere."""
    return FEEDS.one(link, _ANY, feed=feed)


class Publishing(AroundMeetings):
    """The part of a transaction that knows the private addresses of calendars."""

    def add_feed(self, feed: Feed) -> None:
        self._add(FEEDS, feed)

    def feeds_of(self, person: str) -> tuple[Feed, ...]:
        """Somebody's addresses that lead somewhere."""
        return self._all(FEEDS, _ALIVE, person=person)

    def end_feed(self, feed: str, at: datetime) -> None:
        """From now on the address leads nowhere."""
        FEEDS.update(self._link, self.team, feed, {"ended_at": at})

    def meetings_ever(self, body: str, after: datetime | None = None) -> tuple[Meeting, ...]:
        """The body's meetings, those stood down too; or those held after a moment. The earliest first."""
        return Following.meetings(self, body, after)
