"""Private addresses of calendars: one of a kind a person, found by id alone, never in two workspaces."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.feed_facts import Feed
from tests.storage.acting import AT as NOW
from tests.storage.acting import BODY, TEAM, Do, act
from tests.storage.raw import REFUSED


def feed(ident="F000000001", **changes):
    plain = {"team": TEAM, "id": ident, "person": "U1", "body": None, "digest": "ab" * 32, "made_at": NOW}
    return Feed(**{**plain, **changes})


async def add(store, made, team=TEAM):
    await store.run(lambda tx, _: tx.add_feed(made), Do(act=act(team=team)))


async def test_an_address_is_found_by_its_id_and_stays_known_when_it_has_ended(voting):
    await add(voting, feed())
    assert await voting.feed("F000000001") == feed()
    assert await voting.feed("F000000002") is None
    ended = NOW + timedelta(days=1)
    await voting.run(lambda tx, _: tx.end_feed("F000000001", ended), Do(act=act()))
    assert (await voting.feed("F000000001")).ended_at == ended
    assert await voting.read(lambda tx, _: tx.feeds_of("U1"), Do(act=act())) == ()


@pytest.mark.parametrize("body", [None, BODY])
async def test_nobody_has_two_addresses_that_lead_to_the_same(voting, body):
    await add(voting, feed(body=body))
    with pytest.raises(REFUSED):
        await add(voting, feed("F000000002", body=body))
    await voting.run(lambda tx, _: tx.end_feed("F000000001", NOW), Do(act=act()))
    await add(voting, feed("F000000002", body=body))
    await add(voting, feed("F000000003", body=body, person="U2"))
    assert [one.id for one in await voting.read(lambda tx, _: tx.feeds_of("U1"), Do(act=act()))] == ["F000000002"]


async def test_no_two_workspaces_share_an_address_and_none_ends_anothers(voting):
    await add(voting, feed())
    with pytest.raises(REFUSED):
        await add(voting, feed(team="T2"), team="T2")
    with pytest.raises(LookupError):
        await voting.run(lambda tx, _: tx.end_feed("F000000001", NOW), Do(act=act(team="T2")))


async def test_an_address_of_a_body_that_is_not_there_is_refused(voting):
    with pytest.raises(REFUSED):
        await add(voting, feed(body="B000000009"))
