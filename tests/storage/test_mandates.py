from __future__ import annotations

from datetime import timedelta

import pytest

from bot.rules.record import Choice
from storage.facts import LodgedProxy, Mandate, MandateKind, OfferState, ProxyVote
from tests.storage.acting import AT, BODY, DECISION, FAR, TEAM, Do, act
from tests.storage.raw import REFUSED, execute

PROXY = "P000000001"


def mandate(**changes):
    facts = {"kind": MandateKind.ALTERNATE, "seat": "m1", "person": "U8", "given_by": "U1", "given_at": AT}
    return Mandate(**{"team": TEAM, "id": "MA00000001", "body": BODY, **facts, **changes})


def vote(**changes):
    facts = {"decision": DECISION, "proxy": PROXY, "seat": "m1", "cast_by": "U2", "choice": Choice.FOR, "cast_at": AT}
    return ProxyVote(**{"team": TEAM, "id": "7Q3F-2K", **facts, **changes})


async def run(store, write):
    return await store.run(lambda tx, _: write(tx), Do(act=act()))


@pytest.fixture
async def kept(voting):
    """A mandate, and a free proxy with a choice."""
    proxy = LodgedProxy(
        team=TEAM, id=PROXY, decision=DECISION, grantor="m1", holder="m2", holder_person="U2", instruction=None,
        lodged_by="U1", lodged_at=AT, state=OfferState.ACCEPTED, answered_at=AT,
    )  # fmt: skip
    await run(voting, lambda tx: tx.add_mandate(mandate()))
    await run(voting, lambda tx: tx.add_proxy(proxy))
    await run(voting, lambda tx: tx.add_proxy_vote(vote()))
    return voting


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM mandates",
        "UPDATE mandates SET person = 'U9'",
        "UPDATE mandates SET ends_at = '2030-01-01T00:00:00.000000+00:00'",
        "UPDATE mandates SET authority = true",
        "UPDATE mandates SET state = 'ended'",
        "DELETE FROM proxyvotes",
        "UPDATE proxyvotes SET choice = 'against'",
        "UPDATE proxyvotes SET cast_by = 'U9'",
        "UPDATE proxyvotes SET live = false",
    ],
)
async def test_what_was_given_and_chosen_is_never_changed_nor_taken_away(kept, url, sql):
    with pytest.raises(REFUSED):
        execute(url, sql)
    assert execute(url, "SELECT person, state FROM mandates") == [("U8", "offered")]
    assert execute(url, "SELECT choice FROM proxyvotes") == [("for",)]


async def test_what_has_ended_stays_ended(kept, url):
    await run(kept, lambda tx: tx.update_mandate("MA00000001", state=OfferState.ENDED, ended_at=AT, why="ended"))
    await run(kept, lambda tx: tx.end_proxy_votes(PROXY, "revoked"))
    for sql in (
        "UPDATE mandates SET state = 'accepted', ended_at = NULL, why = '', answered_at = given_at",
        "UPDATE proxyvotes SET live = true, ended = ''",
        "UPDATE proxyvotes SET ended = 'recused'",
    ):
        with pytest.raises(REFUSED):
            execute(url, sql)


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": MandateKind.PROXY},
        {"holder": "m2"},
        {"kind": MandateKind.PROXY, "holder": "m1"},
        {"instruction": Choice.FOR},
        {"rank": 0},
        {"begins_at": AT, "ends_at": AT},
        {"state": OfferState.ACCEPTED},
        {"meeting": "M-none"},
        {"body": "B-none"},
    ],
)
async def test_a_mandate_that_makes_no_sense_is_not_stored(voting, changes):
    with pytest.raises(REFUSED):
        await run(voting, lambda tx: tx.add_mandate(mandate(**changes)))


async def test_one_choice_of_a_proxy_is_live_and_none_comes_after_the_close(kept, url):
    with pytest.raises(REFUSED):
        await run(kept, lambda tx: tx.add_proxy_vote(vote(id="LATE-01", cast_at=FAR)))
    await run(kept, lambda tx: tx.add_proxy_vote(vote(id="SOON-01", cast_at=AT + timedelta(seconds=1))))
    assert execute(url, "SELECT id, ended FROM proxyvotes ORDER BY number") == [
        ("7Q3F-2K", "superseded"),
        ("SOON-01", ""),
    ]


async def test_mandates_of_another_workspace_are_not_seen(kept):
    found = await kept.read(lambda tx, _: (tx.mandates(BODY), tx.mandate("MA00000001")), Do(act=act(team="T2")))
    assert found == ((), None)
