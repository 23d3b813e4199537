from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules.record import Choice, Ruling
from storage.facts import (
    Body,
    Conflict,
    DecisionState,
    LodgedProxy,
    Meeting,
    Nomination,
    OfferState,
    Ratification,
    Signature,
)
from tests.storage.acting import (
    AT,
    BODY,
    DECISION,
    FAR,
    SEATS,
    TEAM,
    Cast,
    Do,
    act,
    ask,
    cast,
    close,
    do,
    found_body,
    open_decision,
)


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


async def test_two_workspaces_with_equal_data_know_nothing_of_each_other(voting):
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
