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
    await world.votes(decision, FOR)
    await world.vote(decision, "pharmacy", Choice.AGAINST)
    refused(await world.vote(decision, ATTENDING["finance"]), "not-entitled", "2.2")

    # A changed mind.
    assert (await world.vote(decision, "gp", Choice.AGAINST)).replaced is Choice.FOR
    assert (await world.vote(decision, "gp", Choice.FOR)).replaced is Choice.AGAINST

    # A conflict, ruled out after the vote.
    conflict = await declare(world, decision, "pharmacy")
    assert (await rule(world, conflict, Ruling.WITHDRAW)).voided == 1
    refused(await world.vote(decision, "pharmacy"), "recused", "3.2.7")

    # An alternate for the dental seat, a proxy for the physiotherapist.
    await answers_nomination(world, await nominate(world, decision))
    assert (await world.vote(decision, COLLEAGUE)).seat == "dental"
    facts = {"decision": decision, "holder_person": PEOPLE["gp"], "instruction": Choice.FOR}
    given = await world.do(give_proxy, GiveProxy, PEOPLE["ahp"], **facts)
    await world.do(answer_proxy, AnswerProxy, PEOPLE["gp"], proxy=given.proxy, accept=True)

    # A day before: two still owe a vote.
    world.now = DAY_BEFORE
    assert (await world.store.run(remind, Remind(act=world.act("", ""), decision=decision))).count == 2
    assert {p["to"] for p in await world.parcels("reminder")} == {
        PEOPLE["senior-manager"],
        PEOPLE["development-manager"],
    }
    outlook = (await world.brief(decision)).outlook
    assert (outlook.present, outlook.quorum, outlook.base, outlook.needed) == (8, 6, 11, 9)

    # The deadline.
    closed = await world.close(decision)
    assert (closed.result, closed.votes_for, closed.votes_against) == ("carried", 9, 0)
    assert set(closed.waiting_for) == {"signature", "ratification"}
    brief = await world.brief(decision)
    assert (brief.announced.needed, brief.announced.base, brief.announced.present) == (9, 11, 8)
    assert {"3.1.1", "3.2.4", "3.2.6", "3.2.7", "3.2.2"} <= set(brief.announced.cites)
    assert [p["to"] for p in await world.parcels("result")] == [CHANNEL]

    # Signature, the next meeting, the register.
    home = await world.ask(home_of, HomeQuery, SIGNATORY)
    assert [wait.act for wait in home.waits] == ["sign"]
    await signs(world, decision)
    assert await prompted(world, MEETING) == 1
    home = await world.ask(home_of, HomeQuery, PEOPLE["lead"])
    assert [wait.act for wait in home.waits] == ["ratify"]
    await ratifies(world, decision)
    assert await state(world, decision) == ("carried", frozenset())
    (line,) = await world.ask(register, RegisterQuery, PEOPLE["gp"], channel=CHANNEL)
    assert (line.ref, line.outcome.result, line.outcome.waiting_for) == ("cluster-2026-1", "carried", frozenset())

    # The explanation from the database is what was announced, and the log holds.
    told = await world.ask(explain, ExplainQuery, "", ref_or_id="cluster-2026-1")
    assert told.announced_equals_replay
    assert told.brief.announced == brief.announced
    report = await world.ask(verify, VerifyQuery, "")
    assert report.problems == ()
    assert (report.bodies, report.decisions) == (1, 1)


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
