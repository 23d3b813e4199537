"""Bodies whose terms know what the cluster's do not: consensus before a remote vote, a casting vote, partners."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from tests.services.world import FILL, PEOPLE, TEAM, World, terms_data

TALKS = "C0TALKS"
PARTNERS = {
    "chief-operating-officer": "U61",
    "ccg-chief-finance-officer": "U62",
    "council-chief-executive": "U63",
    "council-s151-officer": "U64",
    "director-of-better-care": "U65",
    "director-of-quality": "U66",
    "deputy-director-of-social-care": "U67",
}
PARTNERS_FILL = {"approved_on": "2017-03-30", "authorised_officers": "The officers", "monitoring": "In the schedule"}


async def adopt(world: World, terms: Any, **changes: Any) -> World:
    """The same world, in which `world.body` is now a body with these terms."""
    world.body = ""
    facts = {"key": "talks", "name": "The Talks", "channel": TALKS, "terms": terms}
    adopted = await world.adopt(**{**facts, **changes})
    assert world.body, adopted
    return world


async def seeking_agreement(world: World, *, block: bool = False) -> World:
    """A cluster that seeks agreement before it votes, remotely as well."""
    terms = deepcopy(terms_data())
    terms["consensus"] |= {"before_a_vote": ["meeting", "remote"], "block": block}
    return await adopt(world, terms, seats=PEOPLE, fill=FILL)


def casting_terms() -> tuple[Any, dict[str, Any]]:
    """Terms with a vice-chair and a casting vote, where a majority of the votes cast carries; the chair confirms."""
    terms = deepcopy(terms_data())
    terms["tie"] = {"casting_vote": True, "clause": "6", "words": "If voting is tied, the chair has the deciding vote."}
    terms["confirmation"] = {"clause": "6", "words": "The chair will be responsible for any voting."}
    terms["offices"].append({"office": "vice-chair", "seat": "gp", "clause": "2.1", "words": "A vice-chair"})
    terms["quorum"]["to_decide"]["rule"] = {"count": "present", "at_least": "1/2", "of": "in_post"}
    for one in terms["classes"]:
        if one["id"] in {"ordinary", "planned"}:
            one["vote"]["rule"] = {"count": "for", "more_than": "1/2", "of": "votes_cast"}
    terms["classes"][0] |= {"needs_signature": True}
    terms["blanks"] = [blank for blank in terms["blanks"] if blank["name"] != "majority"]
    return terms, {name: value for name, value in FILL.items() if name != "majority"}


async def with_casting_vote(world: World) -> World:
    """The same world, with a body of those terms."""
    terms, fill = casting_terms()
    return await adopt(world, terms, seats=PEOPLE, fill=fill)


async def partners(world: World) -> World:
    """The Partnership Management Group, which decides remotely here."""
    terms = deepcopy(terms_data("pmg"))
    terms["channels"]["remote"] |= {"allowed": True, "opened_by": ["member"]}
    changes = {"seats": PARTNERS, "attendees": {}, "fill": PARTNERS_FILL, "meetings": ()}
    return await adopt(world, terms, **changes)


__all__ = ["PARTNERS", "TEAM", "adopt", "casting_terms", "partners", "seeking_agreement", "with_casting_vote"]
