"""Who acts for whom, in every state that the views can draw."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

from bot.services.acting import ActingBrief, Carrier, MandateLine
from bot.services.spans import MeetingLine
from bot.text import words
from bot.views import acting
from storage.facts import Mandate, MandateKind, OfferState
from tests.views import briefs as b

SAY = words()


def mandate(**changes) -> Mandate:
    made = Mandate(
        team="T0",
        id="MA00000001",
        body="B0",
        kind=MandateKind.ALTERNATE,
        seat="dental",
        person="U0ALTERNATE1",
        given_by="U0DENTAL",
        given_at=b.OPENED,
        state=OfferState.ACCEPTED,
        answered_at=b.OPENED,
    )
    return dataclasses.replace(made, **changes)


def proxy(**changes) -> Mandate:
    period = {"begins_at": b.OPENED, "ends_at": b.CLOSES + timedelta(hours=7)}
    return mandate(
        kind=MandateKind.PROXY, seat="ahp", holder="lead", person="U0LEAD", given_by="U0AHP", **{**period, **changes}
    )


def brief(own="Rhydfelin Cluster", terms="cluster", **changes) -> ActingBrief:
    made = ActingBrief(
        body=b.body(name=own),
        terms=b.terms(terms),
        sitting=tuple(
            (seat.id, b.person_of(seat.id)) for seat in b.terms(terms).seats if seat.id in {"dental", "lead"}
        ),
        named=(MandateLine(mandate=mandate(), held_at=None),),
        given=(
            MandateLine(mandate=mandate(), held_at=None, returning=True),
            MandateLine(mandate=proxy(state=OfferState.OFFERED, answered_at=None), held_at=None),
        ),
        held=(MandateLine(mandate=mandate(meeting="M0"), held_at=b.MEETING.held_at),),
        seats=("dental", "ahp"),
        carriers=(Carrier(person="U0LEAD", name=own, seat="Cluster Lead"),),
        meetings=(MeetingLine(id="M0", kind="ordinary", held_at=b.MEETING.held_at, zone="Europe/London"),),
    )
    return dataclasses.replace(made, **changes)


def told(own: str, **changes):
    """What the data of a parcel about a mandate hold, as the services write them."""
    made = {
        "mandate": "MA00000001",
        "kind": "alternate",
        "state": "offered",
        "seat": "Dental Collaborative Lead",
        "person": "U0ALTERNATE1",
        "given_by": "U0DENTAL",
        "back": "U0DENTAL",
        "body": own,
        "words": {"chair": "Lead", "alternate": "deputy"},
        "zone": "Europe/London",
        "clause": "3.2.2",
        "free": False,
    }
    return {**made, **changes}


def data(own: str):
    """The data of each kind of parcel of this slice."""
    return {
        "mandate-offer": told(own),
        "mandate-answered": told(own, state="accepted"),
        "mandate-ended": told(own, state="ended", why="ended"),
        "return-asked": told(own),
        "return-noted": told(own),
        "return-answered": told(own, answer="yes"),
        "proxy-ballot": {"proxy": "P2"},
        "proxy-reminder": {"proxy": "P2"},
        "proxy-receipt": {"vote": "7Q3F-2K", "seat": "ahp", "choice": "for", "replaced": "against", "stands": True},
    }


def messages(own: str):
    """(name, message) of what is shown to those who ask."""
    yield "who acts for whom", acting.acting(brief(own), SAY)
    yield "nobody acts", acting.acting(brief(own, named=(), given=(), held=(), seats=()), SAY)


def views(own: str):
    """(name, view) of every form."""
    for scope in ("", "standing", "period", "meeting"):
        entered = {"scope": scope, "person": "U0LEAD", "place": "1"}
        yield f"name an alternate ({scope})", acting.name_alternate(brief(own), SAY, entered)
        yield f"a proxy for a time ({scope})", acting.proxy_for_a_time(brief(own), SAY, entered)
    bare = brief(own, meetings=(), carriers=(), given=(), seats=("dental",))
    yield "no meeting to choose", acting.name_alternate(bare, SAY, {"scope": "meeting"})
    yield "nobody to carry it", acting.proxy_for_a_time(bare, SAY)
    for name in ("pmg", "pcpg"):
        yield f"alternate ({name})", acting.name_alternate(brief(own, terms=name, named=(), given=()), SAY)
        yield f"proxy ({name})", acting.proxy_for_a_time(brief(own, terms=name), SAY)
