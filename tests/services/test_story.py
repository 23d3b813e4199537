"""The main job from opening to ratification, on the cluster's own terms, on both databases."""

from __future__ import annotations

from datetime import timedelta

from bot.rules.record import Choice, Ruling
from bot.services.closing import Remind, remind
from bot.services.explaining import ExplainQuery, VerifyQuery, explain, verify
from bot.services.proxies import AnswerProxy, GiveProxy, answer_proxy, give_proxy
from bot.services.register import HomeQuery, RegisterQuery, home_of, register
from tests.services.test_alternates import answer as answers_nomination
from tests.services.test_alternates import nominate
from tests.services.test_conflicts import declare, rule
from tests.services.test_following import prompted, ratifies, signs, state
from tests.services.world import ATTENDING, CHANNEL, COLLEAGUE, DEADLINE, MEETING, PEOPLE, SIGNATORY, refused

DAY_BEFORE = DEADLINE - timedelta(days=1)
FOR = ("lead", "gp", "optometry", "nursing", "third-sector", "mental-health", "medicines")


async def test_a_remote_financial_decision_from_opening_to_ratification(either):
    world = either
    decision = await world.opened()
    await _vote(world, decision)
    await _stand_in(world, decision)
    await _day_before(world, decision)

    closed = await world.close(decision)
    assert (closed.result, closed.votes_for, closed.votes_against) == ("carried", 9, 0)
    assert set(closed.waiting_for) == {"signature", "ratification"}
    announced = (await world.brief(decision)).announced
    assert (announced.needed, announced.base, announced.present) == (9, 11, 8)
    assert {"3.1.1", "3.2.4", "3.2.6", "3.2.7", "3.2.2"} <= set(announced.cites)
    assert [p["to"] for p in await world.parcels("result")] == [CHANNEL]

    await _sign_and_ratify(world, decision)
    told = await world.ask(explain, ExplainQuery, "", ref_or_id="cluster-2026-1")
    assert told.announced_equals_replay
    assert told.brief.announced == announced
    report = await world.ask(verify, VerifyQuery, "")
    assert (report.problems, report.bodies, report.decisions) == ((), 1, 1)


async def _vote(world, decision):
    """Votes, one from in attendance, a changed mind, and a conflict that is ruled out after its member has voted."""
    await world.votes(decision, FOR)
    await world.vote(decision, "pharmacy", Choice.AGAINST)
    refused(await world.vote(decision, ATTENDING["finance"]), "not-entitled", "2.2")
    assert (await world.vote(decision, "gp", Choice.AGAINST)).replaced is Choice.FOR
    assert (await world.vote(decision, "gp", Choice.FOR)).replaced is Choice.AGAINST
    conflict = await declare(world, decision, "pharmacy")
    assert (await rule(world, conflict, Ruling.WITHDRAW)).voided == 1
    refused(await world.vote(decision, "pharmacy"), "recused", "3.2.7")


async def _stand_in(world, decision):
    """An alternate for one seat, a proxy for another."""
    await answers_nomination(world, await nominate(world, decision))
    assert (await world.vote(decision, COLLEAGUE)).seat == "dental"
    facts = {"decision": decision, "holder_person": PEOPLE["gp"], "instruction": Choice.FOR}
    given = await world.do(give_proxy, GiveProxy, PEOPLE["ahp"], **facts)
    await world.do(answer_proxy, AnswerProxy, PEOPLE["gp"], proxy=given.proxy, accept=True)


async def _day_before(world, decision):
    """Two still owe a vote, and only they are reminded."""
    world.now = DAY_BEFORE
    assert (await world.store.run(remind, Remind(act=world.act("", ""), decision=decision))).count == 2
    asked = {p["to"] for p in await world.parcels("reminder")}
    assert asked == {PEOPLE["senior-manager"], PEOPLE["development-manager"]}
    outlook = (await world.brief(decision)).outlook
    assert (outlook.present, outlook.quorum, outlook.base, outlook.needed) == (8, 6, 11, 9)


async def _sign_and_ratify(world, decision):
    """What waits, for whom, until nothing does; the register follows."""
    home = await world.ask(home_of, HomeQuery, SIGNATORY)
    assert [wait.act for wait in home.waits] == ["sign"]
    await signs(world, decision)
    assert await prompted(world, MEETING) == 1
    home = await world.ask(home_of, HomeQuery, PEOPLE["lead"])
    assert [wait.act for wait in home.waits if wait.decision == decision] == ["ratify"]
    await ratifies(world, decision)
    assert await state(world, decision) == ("carried", frozenset())
    (line,) = await world.ask(register, RegisterQuery, PEOPLE["gp"], channel=CHANNEL)
    assert (line.ref, line.outcome.result, line.outcome.waiting_for) == ("cluster-2026-1", "carried", frozenset())


async def test_every_request_thrice_and_the_story_is_the_same(either):
    world = either
    decision = await world.opened()
    for seat in FOR:
        for _ in range(3):
            await world.vote(decision, seat, request=f"tap-{seat}")
    for _ in range(3):
        await world.close(decision)
    brief = await world.brief(decision)
    assert brief.announced.votes_for == len(FOR)
    assert len(await world.look(lambda tx: tx.ballots(decision, live_only=False))) == len(FOR)
    kinds = [p["kind"] for p in await world.parcels()]
    assert (kinds.count("receipt"), kinds.count("result"), kinds.count("card")) == (len(FOR), 1, 1)
    assert (await world.ask(verify, VerifyQuery, "")).problems == ()
