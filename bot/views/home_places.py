"""The part of one's own page that says what one is and has in each body, and leads to everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.record import Channel
from bot.text import Words, body_words, own, person, stress
from bot.views.blocks import Block, actions, bullets, button, header, rich
from bot.views.founding import office_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.services.homes import HomePlace

MOST = 6
"""Bodies that the page tells of."""
PAGES = ("duties", "meetings", "calendar", "acting", "votes", "interests", "members", "decisions", "help")
"""What can be read from the page, in the order of the buttons."""


def places(found: Sequence[HomePlace], words: Words) -> list[Block]:
    """A line for each body; nothing for somebody who belongs to none."""
    if not found:
        return []
    lines = bullets([" ".join(_said(place, words)) for place in found[:MOST]])
    return [header(words.say("home-you")), rich(lines)]


def doors(body: str, words: Words) -> list[Block]:
    """The buttons to what is done and read most, with the first body's id."""
    done = [
        button("decision.open", words.say("button-open"), body),
        button("interest.declare", words.say("button-declare"), body),
        button("acting.name", words.say("button-home-alternate"), body),
        button("acting.proxy", words.say("button-home-proxy"), body),
    ]
    read = [button(f"home.{page}", words.say(f"button-home-{page}"), body) for page in PAGES]
    return [actions("do", *done), actions("read", *read)]


def urgent(places: Sequence[HomePlace], words: Words) -> list[Block]:
    """For whoever the terms of a body let decide urgent matters alone: the button to it."""
    for place in places:
        said = place.terms.channels.get(Channel.URGENT)
        if said is not None and said.allowed and said.alone and place.terms.chair in place.seats:
            return [actions("urgent", button("decision.urgent", words.say("button-open-urgent"), place.body.id))]
    return []


def _said(place: HomePlace, words: Words) -> list[str]:
    own_words = body_words(place.terms)
    facts = {
        "home-alternates": [person(who) for who in place.alternates],
        "home-acting-for": _seats(place, place.acting_for),
        "home-proxies-given": [person(who) for who in place.proxies_given],
        "home-proxies-held": _seats(place, place.proxies_held),
    }
    said = [words.say("home-place", body=stress(own(place.body.name, 100)), parts=words.listing(_parts(place, words)))]
    said += [words.say(key, who=words.listing(who), **own_words) for key, who in facts.items() if who]
    if place.seats:
        declared = -1 if place.declared is None else place.declared
        said.append(words.say("home-not-declared" if declared < 0 else "home-declared", count=max(declared, 0)))
    if place.next_meeting is not None:
        said.append(words.say("home-next-meeting", moment=words.moment(place.next_meeting, place.terms.time_zone)))
    return said


def _parts(place: HomePlace, words: Words) -> list[str]:
    """What somebody is in the body; an alternate is nothing else."""
    attends = [attendee.title for attendee in place.terms.attendees if attendee.id == place.attends_as]
    found = [*_seats(place, place.seats), *(own(title, 80) for title in attends)]
    found += [office_title(office, words) for office in place.offices]
    return found or [words.say("home-alternate", **body_words(place.terms))]


def _seats(place: HomePlace, seats: Sequence[str]) -> list[str]:
    return [own(place.terms.seat(seat).title, 80) for seat in seats]
