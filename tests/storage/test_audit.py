from __future__ import annotations

import asyncio
import hashlib
import json
from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from storage.audit import genesis, leaf_hash, root, verify_chain
from storage.canonical import canonical, encode, plain
from storage.store import open_store
from tests.storage.acting import BODY, DECISION, TEAM, Cast, Do, act, cast, found_body
from tests.storage.raw import execute

RFC_6962_LEAVES = [
    bytes.fromhex(leaf)
    for leaf in (
        *("", "00", "10", "2021", "3031", "40414243", "5051525354555657"),
        "606162636465666768696a6b6c6d6e6f",
    )
]


@pytest_asyncio.fixture
async def events(voting):
    for n in range(8):
        vote = act(f"U{n}", f"r{n}", action_ts=f"170000000{n}.1", payload_sha="ab")
        await voting.run(cast, Cast(act=vote, seat=f"m{n}"))
    return await voting.read(lambda tx, _: tuple(tx.audit(BODY)), Do(act=act()))


async def head(store):
    return await store.read(lambda tx, _: (tx.origin(BODY), *tx.audit_head(BODY)), Do(act=act()))


async def test_an_event_says_who_did_what_by_which_request(events, voting, url):
    said = json.loads(events[3].bytes)
    origin, *_ = await head(voting)
    assert origin.endswith(f"/{BODY}")
    assert said["origin"] == origin
    assert said["actor"] == {"team": TEAM, "user": "U2", "seat": "m2", "capacity": "self"}
    via = {"kind": "test", "payload_sha256": "ab", "action_ts": "1700000002.1", "idem_key": "r2"}
    assert said["via"] == via
    ballot = execute(url, "SELECT id FROM ballots WHERE seat = 'm2'")[0][0]
    assert said["data"] == {"decision": DECISION, "seat": "m2", "capacity": "self", "ballot": ballot}
    assert said["terms_sha256"] == execute(url, "SELECT sha FROM terms")[0][0]
    assert (said["seq"], said["prev"], said["type"]) == (3, events[2].leaf, "slack:ballot:cast")
    assert set(said) == {
        *("v", "origin", "seq", "prev", "type", "at", "actor", "via", "terms_sha256", "data"),
        "app_version",
    }


async def test_the_log_links_up_from_its_name_to_its_head(events, voting):
    origin, size, leaf = await head(voting)
    assert events[0].prev == genesis(origin)
    assert [event.seq for event in events] == list(range(9))
    assert (size, leaf) == (9, events[-1].leaf)
    assert verify_chain(events, origin=origin, size=size, leaf=leaf) == []
    assert [event.at for event in events] == sorted(event.at for event in events)


def rewritten(event, **changes):
    said = canonical({**json.loads(event.bytes), **changes})
    return replace(event, bytes=said, leaf=leaf_hash(said).hex())


def tampered(events):
    another = rewritten(events[4], data={"seat": "m9"})
    relinked = [*events[:4], another]
    for event in events[5:]:
        relinked.append(replace(rewritten(event, prev=relinked[-1].leaf), prev=relinked[-1].leaf))
    return {
        "edited": [*events[:4], replace(events[4], bytes=another.bytes), *events[5:]],
        "edited with its hash": [*events[:4], another, *events[5:]],
        "edited and linked anew": relinked,
        "deleted": [*events[:4], *events[5:]],
        "first deleted": list(events[1:]),
        "inserted": [*events[:4], another, *events[4:]],
        "doubled": [*events[:4], events[3], *events[4:]],
        "swapped": [*events[:4], events[5], events[4], *events[6:]],
        "numbered anew": [*events[:-1], replace(rewritten(events[-1], seq=20), seq=20)],
        "cut off": list(events[:-1]),
        "emptied": [],
        "copy of its time": [*events[:4], replace(events[4], at=events[3].at), *events[5:]],
        "copy of its type": [*events[:4], replace(events[4], type="x:y:z"), *events[5:]],
        "not canonical": [*events[:4], replace(events[4], bytes=events[4].bytes + b" "), *events[5:]],
        "not readable": [*events[:4], replace(events[4], bytes=b"\xff"), *events[5:]],
        "from another log": [rewritten(events[0], origin="elsewhere"), *events[1:]],
    }


async def test_tampering_is_found(events, voting):
    origin, size, leaf = await head(voting)
    for what, log in tampered(events).items():
        assert verify_chain(log, origin=origin, size=size, leaf=leaf), what


async def test_what_the_chain_alone_cannot_show_is_a_cut_at_the_end(events):
    unseen = [what for what, log in tampered(events).items() if not verify_chain(log)]
    assert unseen == ["edited and linked anew", "cut off", "emptied"]


async def test_events_of_many_acts_at_once_make_one_chain(voting):
    await asyncio.gather(*[voting.run(cast, Cast(act=act(f"U{n % 20}"), seat=f"m{n % 20}")) for n in range(60)])
    origin, size, leaf = await head(voting)
    log = await voting.read(lambda tx, _: tuple(tx.audit(BODY)), Do(act=act()))
    assert size == 61
    assert verify_chain(log, origin=origin, size=size, leaf=leaf) == []


async def test_two_events_of_an_act_follow_each_other(voting):
    def service(tx, _):
        for number in range(3):
            tx.log(BODY, "test:event:made", {"number": number})
        tx.log("", "test:event:made", {"number": 9})

    await voting.run(service, Do(act=act()))
    log = await voting.read(lambda tx, _: [json.loads(e.bytes) for e in tx.audit(BODY)][1:], Do(act=act()))
    own = await voting.read(lambda tx, _: [json.loads(e.bytes) for e in tx.audit("")], Do(act=act()))
    assert [event["data"]["number"] for event in log] == [0, 1, 2]
    assert [event["data"]["number"] for event in own] == [9]
    assert own[0]["origin"].endswith(f"/{TEAM}")


async def test_the_time_in_a_log_never_falls(url):
    moved = [timedelta(days=3)]
    store = open_store(url, lambda: moved[0])
    await store.start()
    await store.run(found_body, Do(act=act()))
    for days in (3, 0):
        moved[0] = timedelta(days=days)
        await store.run(lambda tx, _: tx.log(BODY, "test:event:made", {}), Do(act=act()))
    first, second = await store.read(lambda tx, _: tuple(tx.audit(BODY)), Do(act=act()))
    assert second.at == first.at
    await store.stop()


async def test_free_text_stands_beside_the_log(voting, url):
    said = []

    def service(tx, _):
        said.append(tx.text("My cousin sells vans."))
        tx.log(BODY, "slack:conflict:declared", {"nature": said[0]}, DECISION)

    await voting.run(service, Do(act=act()))
    log = await voting.read(lambda tx, _: tuple(tx.audit(BODY)), Do(act=act()))
    assert b"cousin" not in b"".join(event.bytes for event in log)
    assert json.loads(log[-1].bytes)["data"]["nature"] == said[0]
    assert await voting.read(lambda tx, _: tx.text_of(said[0]), Do(act=act())) == "My cousin sells vans."
    ((salt, words),) = execute(url, "SELECT salt, words FROM texts")
    assert hashlib.sha256(bytes.fromhex(salt) + words.encode()).hexdigest() == said[0]


@pytest.mark.parametrize("bad", [1.5, float("nan"), 2**53, -(2**53), object(), {1: "x"}, {"\U0001f600": 1}])
async def test_a_log_takes_nothing_that_others_would_write_differently(voting, bad):
    with pytest.raises((TypeError, ValueError)):
        await voting.run(lambda tx, _: tx.log(BODY, "a:b:c", {"bad": bad}), Do(act=act()))
    assert len(await voting.read(lambda tx, _: tuple(tx.audit(BODY)), Do(act=act()))) == 1


def test_the_root_is_that_of_rfc_6962():
    hashes = [leaf_hash(leaf) for leaf in RFC_6962_LEAVES]
    assert root([]).hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert root(hashes[:1]).hex() == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    assert root(hashes).hex() == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(max_codepoint=0xD7FF)), inner),
)


@given(JSON)
def test_the_quick_encoder_writes_what_rfc_8785_asks_for(value):
    document = plain(value)
    assert encode(document) == rfc8785.dumps(document)
    assert canonical(json.loads(encode(document))) == encode(document)
