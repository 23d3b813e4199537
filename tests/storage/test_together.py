"""Acts that share a commit share what they read, and an act that is undone takes its traces with it."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass

from storage.audit import verify_chain
from storage.facts import Act
from tests.storage.acting import TEAM, act
from tests.storage.raw import REFUSED


@dataclass(frozen=True, slots=True, kw_only=True)
class Rename:
    act: Act
    name: str = ""
    fails: bool = False


GATE = threading.Event()


def wait(_tx, _command):
    GATE.wait(10)


def rename(tx, command):
    body = tx.bodies()[0]
    tx.update_body(body.id, name=command.name)
    assert tx.body(body.id).name == command.name
    tx.log(body.id, "test:body:renamed", {"name": command.name})
    tx.post("card", body=body.id, to=body.channel, key="card:x", share=True)
    if command.fails:
        tx.finish(None)
        raise RuntimeError("undone")


def name_of(tx, _command):
    return tx.bodies()[0].name


async def test_an_act_that_is_undone_leaves_neither_rows_nor_memories(voting):
    store = voting
    before = await store.read(name_of, Rename(act=act("U1")))
    GATE.clear()
    waiting = asyncio.create_task(store.run(wait, Rename(act=act("U0"))))
    await asyncio.sleep(0.05)
    together = [
        store.run(name_of, Rename(act=act("U1"))),
        store.run(rename, Rename(act=act("U2"), name="Undone", fails=True)),
        store.run(name_of, Rename(act=act("U3"))),
        store.run(rename, Rename(act=act("U4"), name="Done")),
        store.run(name_of, Rename(act=act("U5"))),
    ]
    tasks = [asyncio.create_task(one) for one in together]
    await asyncio.sleep(0.05)
    GATE.set()
    await waiting
    first, undone, second, _, third = await asyncio.gather(*tasks, return_exceptions=True)
    assert isinstance(undone, RuntimeError)
    assert {first, second, third} <= {before, "Done"}
    assert await store.read(name_of, Rename(act=act("U6"))) == "Done"
    await _log_is_whole(store)


async def _log_is_whole(store):
    def whole(tx, _command):
        body = tx.bodies()[0].id
        size, leaf = tx.audit_head(body)
        log = tuple(tx.audit(body))
        assert len(log) == size
        return verify_chain(log, origin=tx.origin(body), size=size, leaf=leaf)

    assert await store.read(whole, Rename(act=act("U9"))) == []


async def test_a_hundred_acts_together_leave_one_whole_log(voting):
    store, team = voting, TEAM
    names = [
        Rename(act=Act(team=team, person=f"U{n}", request=f"r{n}", via="test"), name=f"N{n}", fails=n % 7 == 3)
        for n in range(100)
    ]
    ended = await asyncio.gather(*(store.run(rename, one) for one in names), return_exceptions=True)
    assert sum(isinstance(one, RuntimeError) for one in ended) == sum(n % 7 == 3 for n in range(100))
    await _log_is_whole(store)


def post_for_nobody(tx, _command):
    tx.post("card", body="B999999999", to="C1", key="card:nobody", share=True)


async def test_a_refresh_that_the_database_refuses_fails_its_own_act_alone(voting):
    store = voting
    GATE.clear()
    waiting = asyncio.create_task(store.run(wait, Rename(act=act("U0"))))
    await asyncio.sleep(0.05)
    acts = [
        store.run(post_for_nobody if n % 5 == 2 else rename, Rename(act=act(f"U{n}", f"r{n}"), name=f"N{n}"))
        for n in range(20)
    ]
    tasks = [asyncio.create_task(one) for one in acts]
    await asyncio.sleep(0.05)
    GATE.set()
    await waiting
    ended = await asyncio.gather(*tasks, return_exceptions=True)
    assert [n for n, one in enumerate(ended) if isinstance(one, REFUSED)] == [2, 7, 12, 17]
    assert [n for n, one in enumerate(ended) if one is None] == [n for n in range(20) if n % 5 != 2]
    await _log_is_whole(store)
