from __future__ import annotations

import asyncio
import re
from datetime import timedelta

import pytest_asyncio

from storage import outbox
from storage.store import open_store
from tests.patience import PATIENCE
from tests.storage.acting import BODY, Cast, Do, act, cast
from tests.storage.raw import execute


@pytest_asyncio.fixture
async def posting(voting):
    await drain(voting)
    return voting


async def drain(store):
    while parcels := await store.claim(50, await store.now(), 30):
        for parcel in parcels:
            await store.settle(parcel, parcel.to, "1.0")


async def post(store, *keys, to="C1", **more):
    def service(tx, _):
        for key in keys:
            tx.post("result", body=BODY, to=to, key=key, **more)

    await store.run(service, Do(act=act()))


async def claim(store, limit=50, later=0, lease=30):
    return await store.claim(limit, await store.now() + timedelta(seconds=later), lease)


async def test_one_a_recipient_and_the_oldest_first(posting):
    await post(posting, "a1")
    await post(posting, "a2")
    await post(posting, "b1", to="U1")
    first = await claim(posting)
    assert [(parcel.to, parcel.key) for parcel in first] == [("C1", "a1"), ("U1", "b1")]
    assert await claim(posting) == []
    assert await posting.settle(first[0], "C1", "1.5")
    assert [parcel.key for parcel in await claim(posting)] == ["a2"]


async def test_a_parcel_carries_what_was_posted(posting):
    await post(posting, "k", data={"ballot": "7Q3F-2K", "choices": ["für"]}, decision="D000000001")
    (parcel,) = await claim(posting)
    assert (parcel.team, parcel.kind, parcel.body, parcel.to, parcel.key) == ("T1", "result", BODY, "C1", "k")
    assert parcel.data == {"ballot": "7Q3F-2K", "choices": ["für"]}
    assert (parcel.decision, parcel.attempts, parcel.version, parcel.tried_at) == ("D000000001", 1, 0, None)


async def test_two_programs_never_claim_the_same(posting, url):
    other = open_store(url)
    await other.start()
    for number in range(60):
        await post(posting, f"k{number}", to=f"U{number % 40}")
    seen = []
    while len(seen) < 60:
        taken = [parcel for each in await asyncio.gather(claim(posting, 3), claim(other, 3)) for parcel in each]
        assert len({parcel.to for parcel in taken}) == len(taken)
        for parcel in taken:
            assert await posting.settle(parcel, parcel.to, "1.0")
        seen += [parcel.key for parcel in taken]
    assert sorted(seen) == sorted(f"k{number}" for number in range(60))
    assert await claim(posting) == await claim(other) == []
    await other.stop()


async def test_what_was_not_settled_comes_again_after_its_lease(posting):
    await post(posting, "k")
    (first,) = await claim(posting)
    assert await claim(posting, later=29) == []
    (again,) = await claim(posting, later=31)
    assert (again.key, again.attempts) == ("k", 2)
    assert not await posting.settle(first, "C1", "1.0")
    assert not await posting.postpone(first, await posting.now(), "late")
    assert not await posting.bury(first, "late")
    assert await posting.settle(again, "C1", "2.0")
    assert await claim(posting, later=1000) == []


async def test_since_when_it_may_have_gone_out_is_known_until_it_is_settled(posting, url):
    await post(posting, "k", share=True)
    at = await posting.now()
    (first,) = await posting.claim(1, at, 30)
    assert await posting.postpone(first, at + timedelta(seconds=50), "uncertain")
    other = open_store(url)
    await other.start()
    (second,) = await other.claim(1, at + timedelta(seconds=60), 30)
    assert (first.tried_at, second.tried_at) == (None, at)
    await post(posting, "k", share=True)
    (third,) = await posting.claim(1, at + timedelta(seconds=100), 30)
    assert third.tried_at == at
    assert await posting.settle(third, "C1", "1.0")
    await post(posting, "k", share=True)
    (fresh,) = await other.claim(1, at + timedelta(seconds=200), 30)
    assert fresh.tried_at is None
    await other.stop()


async def test_a_reminder_is_handed_out_at_most_once(posting):
    await post(posting, "k", reminder=True)
    assert len(await claim(posting)) == 1
    assert await claim(posting, later=1000) == []


async def test_a_reminder_that_surely_was_not_sent_may_be_postponed(posting):
    await post(posting, "k", reminder=True)
    (parcel,) = await claim(posting)
    assert await posting.postpone(parcel, await posting.now() + timedelta(seconds=60), "429")
    assert await claim(posting) == []
    assert [parcel.key for parcel in await claim(posting, later=61)] == ["k"]


async def test_many_votes_share_one_refresh(posting, url):
    await asyncio.gather(*[posting.run(cast, Cast(act=act(f"U{n}"), seat=f"m{n}")) for n in range(20)])
    parcels = await claim(posting)
    cards = [parcel for parcel in parcels if parcel.kind == "card"]
    assert len(cards) == 1
    assert cards[0].version <= 19  # acts that share a commit share a request
    assert len([parcel for parcel in parcels if parcel.kind == "receipt"]) == 20


async def test_a_refresh_asked_for_while_it_is_sent_is_sent_again(posting):
    await post(posting, "card", share=True)
    (parcel,) = await claim(posting)
    await post(posting, "card", share=True, data={"now": "newer"})
    assert await posting.settle(parcel, "C1", "1.5")
    (again,) = await claim(posting)
    assert (again.sent_channel, again.sent_ts, again.version, again.data) == ("C1", "1.5", 1, {"now": "newer"})
    assert await posting.settle(again, "C1", "1.5")
    assert await claim(posting, later=1000) == []


async def test_a_card_that_moves_to_another_channel_while_it_is_sent_is_a_new_message_there(posting):
    await post(posting, "card", to="C1", share=True)
    (parcel,) = await claim(posting)
    await post(posting, "card", to="C2", share=True)
    assert await posting.settle(parcel, "C1", "1.5")
    (again,) = await claim(posting)
    assert (again.to, again.sent_channel, again.sent_ts) == ("C2", "", "")


async def test_what_could_not_be_sent_is_owed_still_if_it_was_asked_for_again_meanwhile(posting):
    await post(posting, "card", share=True)
    (parcel,) = await claim(posting)
    await post(posting, "card", share=True, data={"now": "newer"})
    assert await posting.bury(parcel, "is_archived")
    (again,) = await claim(posting)
    assert again.data == {"now": "newer"}
    assert await posting.bury(again, "is_archived")
    assert await claim(posting, later=1000) == []


async def test_a_card_refreshed_without_end_does_not_keep_others_waiting(posting):
    await post(posting, "card", share=True)
    await post(posting, "result")
    seen = []
    for _ in range(3):
        (parcel,) = await claim(posting)
        seen.append(parcel.key)
        await posting.settle(parcel, "C1", "1.0")
        await post(posting, "card", share=True)
    assert seen == ["card", "result", "card"]


async def test_the_same_key_again_is_nothing_new(posting):
    await post(posting, "k", data={"say": "first"})
    await post(posting, "k", data={"say": "second"})
    (parcel,) = await claim(posting)
    assert parcel.data == {"say": "first"}
    await posting.settle(parcel, "C1", "1.0")
    await post(posting, "k")
    assert await claim(posting) == []


async def test_a_poisoned_parcel_keeps_nobody_waiting(posting):
    await post(posting, "poisoned")
    await post(posting, "good")
    (parcel,) = await claim(posting)
    assert await posting.postpone(parcel, await posting.now() + timedelta(seconds=60), "500")
    (good,) = await claim(posting)
    assert good.key == "good"
    await posting.settle(good, "C1", "1.0")
    (parcel,) = await claim(posting, later=61)
    assert (parcel.key, parcel.attempts) == ("poisoned", 2)
    assert await posting.bury(parcel, "channel_not_found")
    assert await claim(posting, later=1000) == []


async def test_nothing_goes_before_its_time(posting):
    await post(posting, "k", not_before=await posting.now() + timedelta(seconds=60))
    assert await claim(posting) == []
    assert await posting.backlog(await posting.now()) == (0, None)
    assert len(await claim(posting, later=61)) == 1


async def test_the_backlog_tells_how_long_the_oldest_waits(posting):
    before = await posting.now()
    await post(posting, "k1")
    await post(posting, "k2")
    waiting, since = await posting.backlog(await posting.now())
    assert waiting == 2
    assert before <= since <= await posting.now()


async def test_a_post_wakes_whoever_waits_for_one(posting):
    await posting.wait_for_post(0)
    waiting = asyncio.create_task(posting.wait_for_post(2 * PATIENCE))
    await asyncio.sleep(0)
    await post(posting, "k")
    await asyncio.wait_for(waiting, PATIENCE)
    await posting.wait_for_post(0.01)


async def test_an_act_that_raises_owes_nothing(posting):
    def fails(tx, _):
        tx.post("result", body=BODY, to="C1", key="k")
        raise RuntimeError("a fault of ours")

    (ending,) = await asyncio.gather(posting.run(fails, Do(act=act())), return_exceptions=True)
    assert isinstance(ending, RuntimeError)
    assert await claim(posting) == []


async def test_claiming_looks_at_what_is_pending_and_not_at_what_was_sent(posting, url):
    explain = "EXPLAIN QUERY PLAN " if url.startswith("sqlite") else "EXPLAIN "
    ready = outbox._CANDIDATES.ready(posting._engine.database.dialect)
    text = ready.sql.replace(" FOR UPDATE OF outbox SKIP LOCKED", "")
    for sign in ("?", "%(now)s", "%(most)s"):
        text = text.replace(sign, "1" if sign in ("?", "%(most)s") else "now()")
    plan = " ".join(str(row) for row in execute(url, explain + text))
    assert "ix_outbox_pending" in plan or not url.startswith("sqlite"), plan
    assert "SCAN other" not in plan


async def test_what_asks_for_something_about_a_decision_is_found_by_its_index(posting, url):
    explain = "EXPLAIN QUERY PLAN " if url.startswith("sqlite") else "EXPLAIN "
    empty = "" if url.startswith("sqlite") else ("&" if "?" in url else "?") + "options=-cenable_seqscan%3Doff"
    text = outbox._REDRAW_TO.ready(posting._engine.database.dialect).sql
    text = text.replace("%(now)s", "now()").replace("%(version_1)s", "1")
    text = re.sub(r"%\(\w+\)s|\?", "'x'", text)
    plan = " ".join(str(row) for row in execute(url + empty, explain + text))
    assert "ix_outbox_asking" in plan, plan
