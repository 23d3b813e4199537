from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta, timezone

import pytest

from bot.rules.findings import Finding, Outcome, Result, Waiting
from bot.rules.record import Capacity, Channel, Choice
from storage.facts import (
    DecisionState,
    Elector,
    Person,
    PersonKind,
)
from tests.storage.acting import AT, BODY, DECISION, FAR, TEAM, Do, act, ask, ballot, close, decision, do


async def test_people_are_remembered_as_they_are_now(voting):
    person = Person(team=TEAM, id="U50", name="Gwen", zone="Europe/London", language="cy", kind=PersonKind.GUEST)
    await do(voting, lambda tx: tx.put_person(person))
    await do(voting, lambda tx: tx.put_person(replace(person, name="Gwenllian", kind=PersonKind.DEACTIVATED)))
    found = await ask(voting, lambda tx: tx.person("U50"))
    assert found == replace(person, name="Gwenllian", kind=PersonKind.DEACTIVATED)
    assert await ask(voting, lambda tx: tx.person("U51")) is None
    assert set(await ask(voting, lambda tx: tx.people(["U1", "U50", "U51", "U1"]))) == {"U1", "U50"}


async def test_bodies_are_found_by_key_channel_and_id(voting):
    body = await ask(voting, lambda tx: tx.body(BODY))
    other = replace(body, id="B2", key="abc", channel="C2")
    await do(voting, lambda tx: tx.add_body(other))
    assert await ask(voting, lambda tx: tx.bodies()) == (other, body)
    assert await ask(voting, lambda tx: tx.body_by_key("cluster")) == body
    assert await ask(voting, lambda tx: tx.body_in_channel("C2")) == other
    assert await ask(voting, lambda tx: (tx.body("B3"), tx.body_by_key("x"), tx.body_in_channel("x"))) == (None,) * 3
    await do(voting, lambda tx: tx.update_body("B2", channel="C3", language="cy"))
    assert await ask(voting, lambda tx: tx.body("B2")) == replace(other, channel="C3", language="cy")


async def test_a_change_of_what_does_not_exist_is_an_error(voting):
    with pytest.raises(LookupError):
        await do(voting, lambda tx: tx.update_body("B9", channel="C3"))
    with pytest.raises(AttributeError):
        await do(voting, lambda tx: tx.update_body(BODY, chanel="C3"))
    with pytest.raises(LookupError):
        await do(voting, lambda tx: tx.next_ref("B9", 2026))


async def test_seats_attendance_and_offices(voting):
    def settle(tx):
        tx.appoint(BODY, "m1", "U30")
        tx.appoint(BODY, "m2", None)
        tx.attend(BODY, "clerk", "U31")
        tx.attend(BODY, "clerk", "U32")
        for person in ("U33", "U34", "U33"):
            tx.name_officer(BODY, "signatory", person)
        tx.name_officer(BODY, "secretariat", "U33")
        tx.release_officer(BODY, "signatory", "U34")

    await do(voting, settle)
    holders = await ask(voting, lambda tx: tx.holders(BODY))
    assert (len(holders), holders["m1"], holders["m2"], holders["m3"]) == (20, "U30", None, "U3")
    assert await ask(voting, lambda tx: tx.attendees(BODY)) == {"clerk": "U32"}
    assert await ask(voting, lambda tx: tx.officers(BODY, "signatory")) == ("U33",)
    assert await ask(voting, lambda tx: tx.seats_of("U30")) == ((BODY, "m1"),)
    assert await ask(voting, lambda tx: tx.offices_of("U33")) == ((BODY, "secretariat"), (BODY, "signatory"))


async def test_terms_are_one_for_the_same_words(voting):
    def put(tx):
        one = tx.put_terms({"b": 1, "a": "ŵ"}, {})
        return one, tx.put_terms({"a": "ŵ", "b": 1}, {}), tx.put_terms({"a": "ŵ", "b": 2}, {})

    one, same, other = await do(voting, put)
    assert one == same != other
    with pytest.raises(LookupError):
        await ask(voting, lambda tx: tx.terms("0" * 64))


async def test_a_decision_comes_back_as_it_was_put(voting):
    summer = timezone(timedelta(hours=1))

    def put(tx):
        full = decision(
            tx,
            id="D2",
            title="Prynu fan “fawr”",
            reason="urgent",
            plan_line="7b",
            channel=Channel.URGENT,
            closes_at=AT.astimezone(summer),
            closes_as_entered="2026-11-22T10:30",
            attempt=2,
        )
        tx.add_decision(full, (Elector(seat="m2", person=None), Elector(seat="m1", person="U1")))
        return full

    put_in = await do(voting, put)
    found = await ask(voting, lambda tx: tx.decision("D2"))
    assert found == put_in
    assert found.closes_at.tzinfo is UTC
    assert await ask(voting, lambda tx: tx.decision_by_ref(put_in.ref)) == found
    electorate = (Elector(seat="m1", person="U1"), Elector(seat="m2", person=None))
    assert await ask(voting, lambda tx: tx.electorate("D2")) == electorate
    assert await ask(voting, lambda tx: tx.elector_seats("D2", "U1")) == ("m1",)
    assert await ask(voting, lambda tx: tx.elector_seats("D2", "U2")) == ()
    assert await do(voting, lambda tx: tx.lock_decision("D2", exclusive=True)) == found
    assert await do(voting, lambda tx: tx.lock_decision("D9")) is None


async def test_a_moment_without_a_zone_is_refused(voting):
    with pytest.raises(ValueError, match="zone"):
        await do(voting, lambda tx: tx.update_decision(DECISION, closes_at=AT.replace(tzinfo=None)))


async def test_the_newest_decisions_first(voting):
    for days in (1, 3, 2):
        opened = AT + timedelta(days=400 + days)
        await do(voting, lambda tx, d=days, at=opened: tx.add_decision(decision(tx, id=f"D-{d}", opened_at=at), ()))
    await do(voting, lambda tx: close(tx, Do(act=act(), what="D-2")))

    async def listed(**asked):
        return [found.id for found in await ask(voting, lambda tx: tx.decisions(**asked))]

    assert await listed() == ["D-3", "D-2", "D-1", DECISION]
    assert await listed(limit=2) == ["D-3", "D-2"]
    assert await listed(body=BODY, state=DecisionState.OPEN) == ["D-3", "D-1", DECISION]
    assert await listed(state=DecisionState.CLOSED) == ["D-2"]
    assert await listed(body="B9") == []


async def test_an_outcome_comes_back_equal(voting):
    finding = Finding(code="quorum-heads", clause="14", met=True, facts={"n": 1, "ok": True, "s": "x", "t": ("a", "b")})
    outcome = Outcome(
        result=Result.CARRIED,
        waiting_for=frozenset({Waiting.SIGNATURE, Waiting.RATIFICATION}),
        quorate=True,
        present=9,
        quorum=6,
        votes_for=9,
        needed=9,
        base=12,
        refused={"m1": "recused"},
        findings=(finding, Finding(code="x", reading="32")),
    )
    ended = {"state": DecisionState.CLOSED, "closed_at": FAR, "processed_at": FAR, "outcome": outcome}
    await do(voting, lambda tx: tx.update_decision(DECISION, **ended))
    found = await ask(voting, lambda tx: tx.decision(DECISION))
    assert found.outcome == outcome
    assert {type(fact) for fact in found.outcome.findings[0].facts.values()} == {int, bool, str, tuple}


async def test_void_ballots_stay_on_record(voting):
    def void(tx):
        tx.add_ballot(ballot(tx, "m1", "U1", capacity=Capacity.ALTERNATE, choice=Choice.AGAINST))
        return tx.void_ballots(DECISION, "m1", "recused"), tx.void_ballots(DECISION, "m2", "recused")

    (gone,), none = await do(voting, void)
    assert none == ()
    assert (gone.live, gone.ended) == (False, "recused")
    assert await ask(voting, lambda tx: tx.ballots(DECISION)) == ()
    assert await ask(voting, lambda tx: tx.ballots(DECISION, live_only=False)) == (gone,)
    assert await ask(voting, lambda tx: tx.live_ballot(DECISION, "m1")) is None
    again = await do(voting, lambda tx: tx.add_ballot(ballot(tx, "m1", "U1")))
    assert await ask(voting, lambda tx: tx.live_ballot(DECISION, "m1")) == again


async def test_ids_are_opaque_and_readable(voting):
    ids, refs = await do(
        voting, lambda tx: ([tx.new_id() for _ in range(500)], [tx.new_ballot_ref() for _ in range(50)])
    )
    assert len(set(ids)) == 500
    alphabet = set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    assert all(len(one) == 10 and set(one) <= alphabet for one in ids)
    assert all(len(one) == 7 and one[4] == "-" and set(one) <= alphabet | {"-"} for one in refs)
