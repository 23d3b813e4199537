from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.rules.findings import Finding, Outcome, Result, Waiting
from bot.rules.record import Capacity, Channel, Choice, Ruling
from storage.facts import (
    Body,
    Conflict,
    DecisionState,
    Elector,
    LodgedProxy,
    Meeting,
    Nomination,
    OfferState,
    Person,
    PersonKind,
    Ratification,
    Signature,
)
from tests.storage.acting import BODY, DECISION, FAR, SEATS, TEAM, Do, act, ballot, close, decision

AT = datetime(2026, 11, 22, 9, 30, 0, 123456, tzinfo=UTC)


async def do(store, work):
    """Write in an act, and hand out what the work returns past the inbox."""
    out = []
    await store.run(lambda tx, _: out.append(work(tx)), Do(act=act()))
    return out[0]


async def ask(store, question):
    return await store.read(lambda tx, _: question(tx), Do(act=act()))


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


async def test_a_conflict_and_its_ruling(voting):
    first = Conflict(
        team=TEAM,
        id="K2",
        decision=DECISION,
        seat="m1",
        declared_by="U1",
        kind="financial",
        nature="I sell vans.",
        declared_at=AT,
    )
    second = replace(first, id="K1")
    await do(voting, lambda tx: (tx.add_conflict(first), tx.add_conflict(second)))
    await do(voting, lambda tx: tx.rule_conflict("K2", Ruling.WITHDRAW, "U0", AT))
    ruled = replace(first, ruling=Ruling.WITHDRAW, ruled_by="U0", ruled_at=AT)
    assert await ask(voting, lambda tx: tx.conflict("K2")) == ruled
    assert await ask(voting, lambda tx: tx.conflicts(DECISION)) == (ruled, second)


async def test_nominations_by_body_and_by_decision(voting):
    once = Nomination(
        team=TEAM,
        id="N2",
        body=BODY,
        decision=DECISION,
        seat="m1",
        person="U40",
        nominated_by="U1",
        nominated_at=AT,
    )
    standing = replace(once, id="N1", decision=None, seat="m2")
    await do(voting, lambda tx: (tx.add_nomination(once), tx.add_nomination(standing)))
    await do(voting, lambda tx: tx.answer_nomination("N2", OfferState.ACCEPTED, AT))
    accepted = replace(once, state=OfferState.ACCEPTED, answered_at=AT)
    assert await ask(voting, lambda tx: tx.nomination("N2")) == accepted
    assert await ask(voting, lambda tx: tx.nominations(body=BODY)) == (accepted, standing)
    assert await ask(voting, lambda tx: tx.nominations(decision=DECISION)) == (accepted,)
    assert await ask(voting, lambda tx: tx.nominations(body=BODY, decision="D9")) == ()


async def test_proxies_in_the_order_in_which_they_were_lodged(voting):
    first = LodgedProxy(
        team=TEAM,
        id="P2",
        decision=DECISION,
        grantor="m1",
        holder="m2",
        holder_person="U2",
        instruction=Choice.AGAINST,
        lodged_by="U1",
        lodged_at=AT,
    )
    second = replace(first, id="P1", grantor="m3", instruction=None)
    await do(voting, lambda tx: (tx.add_proxy(first), tx.add_proxy(second)))
    await do(voting, lambda tx: tx.answer_proxy("P1", OfferState.DECLINED, AT))
    declined = replace(second, state=OfferState.DECLINED, answered_at=AT)
    assert await ask(voting, lambda tx: tx.proxies(DECISION)) == (first, declined)
    assert await ask(voting, lambda tx: tx.proxy("P1")) == declined


async def test_signatures_meetings_and_ratifications(voting):
    signed = Signature(team=TEAM, decision=DECISION, person="U60", signed=False, reason="No quote.", at=AT)
    later = replace(signed, signed=True, reason="")
    meetings = [
        Meeting(team=TEAM, id=f"M{n}", body=BODY, kind="ordinary", held_at=AT + timedelta(days=days))
        for n, days in enumerate((20, 10, 30))
    ]
    ratified = Ratification(
        team=TEAM, decision=DECISION, meeting="M1", ratified=True, recorded_by="U0", note="Minute 4", at=AT
    )
    assert await ask(voting, lambda tx: (tx.signature(DECISION), tx.ratification(DECISION))) == (None, None)
    await do(voting, lambda tx: (tx.add_signature(signed), tx.add_signature(later)))
    await do(voting, lambda tx: [tx.add_meeting(meeting) for meeting in meetings])
    await do(voting, lambda tx: (tx.add_ratification(replace(ratified, ratified=False)), tx.add_ratification(ratified)))
    assert await ask(voting, lambda tx: tx.signature(DECISION)) == later
    assert await ask(voting, lambda tx: tx.ratification(DECISION)) == ratified
    assert [found.id for found in await ask(voting, lambda tx: tx.meetings(BODY))] == ["M1", "M0", "M2"]
    after = await ask(voting, lambda tx: tx.meetings(BODY, after=AT + timedelta(days=10)))
    assert after == (meetings[0], meetings[2])
    assert await ask(voting, lambda tx: tx.meeting("M2")) == meetings[2]


async def test_ids_are_opaque_and_readable(voting):
    ids, refs = await do(
        voting, lambda tx: ([tx.new_id() for _ in range(500)], [tx.new_ballot_ref() for _ in range(50)])
    )
    assert len(set(ids)) == 500
    alphabet = set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    assert all(len(one) == 10 and set(one) <= alphabet for one in ids)
    assert all(len(one) == 7 and one[4] == "-" and set(one) <= alphabet | {"-"} for one in refs)


async def test_two_workspaces_with_equal_data_know_nothing_of_each_other(voting):
    from tests.storage.acting import Cast, cast, found_body, open_decision

    other = {"team": "T2"}
    await voting.run(found_body, Do(act=act(**other)))
    await voting.run(open_decision, Do(act=act(**other)))
    vote = {"seat": "m1", "choice": Choice.AGAINST}
    answer = await voting.run(cast, Cast(act=act("U1", "same", team="T2"), **vote))
    mine = await voting.run(cast, Cast(act=act("U1", "same"), seat="m1"))
    assert (answer.choice, mine.choice) == (Choice.AGAINST, Choice.FOR)
    await voting.run(lambda tx, _: tx.update_body(BODY, channel="C2"), Do(act=act(**other)))
    await voting.run(lambda tx, _: tx.appoint(BODY, "m1", "U99"), Do(act=act(**other)))
    await voting.run(close, Do(act=act(**other)))

    def everything(tx):
        found = (tx.body(BODY), tx.bodies(), tx.holders(BODY), tx.decision(DECISION), tx.decisions())
        more = (
            tx.ballots(DECISION),
            tx.electorate(DECISION),
            tuple(tx.audit(BODY)),
            tx.people(SEATS),
            tx.seats_of("U99"),
        )
        return (*found, *more)

    theirs = await voting.read(lambda tx, _: everything(tx), Do(act=act(**other)))
    ours = await ask(voting, everything)
    assert "T2" not in repr(ours)
    assert "'T1'" not in repr(theirs)
    assert ours[0].channel == "C1"
    assert ours[2]["m1"] == "U1"
    assert ours[3].state is DecisionState.OPEN
    assert [one.choice for one in ours[5]] == [Choice.FOR]
    assert [one.choice for one in theirs[5]] == [Choice.AGAINST]
    assert {team for team, _ in await voting.due(FAR)} == {TEAM}
    with pytest.raises(ValueError, match="workspace"):
        await do(voting, lambda tx: tx.add_body(Body(team="T2", id="B2", key="x", name="x", channel="x", terms="x")))
    assert "T2" not in repr(await ask(voting, everything))
