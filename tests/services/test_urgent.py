from __future__ import annotations

import json

from bot.rules.record import Channel, Choice
from bot.services.entry import FieldErrors
from bot.services.my_votes import MeantQuery, VotesQuery, meant, my_votes
from bot.services.opening import WithdrawDecision, Withdrawn, withdraw_decision
from bot.services.register import BodiesQuery, bodies_to_open_in
from bot.services.statements import ShareViews, share_views
from tests.services.test_following import signs
from tests.services.test_recording import takes_down
from tests.services.world import CHANNEL, DEADLINE, PEOPLE, SEATS, SIGNATORY, refused

URGENT = {"channel": Channel.URGENT, "reason": "The vaccine freezer has failed.", "date": "", "time": ""}


async def withdraws(world, decision, reason="Overtaken by events"):
    return await world.do(withdraw_decision, WithdrawDecision, PEOPLE["lead"], decision=decision, reason=reason)


async def test_an_urgent_decision_about_money_is_told_to_all_members_and_put_to_the_signatory_at_once(either):
    world = either
    decision = await world.opened(**URGENT)
    brief = await world.brief(decision)
    assert (brief.outcome.result, brief.outcome.waiting_for) == ("carried", {"signature"})
    told = {p["to"] for p in await world.parcels("urgent-decided")}
    assert told == {PEOPLE[seat] for seat in SEATS} - {PEOPLE["lead"]}
    assert [p["to"] for p in await world.parcels("signature-request")] == [SIGNATORY]
    await signs(world, decision)
    assert (await world.brief(decision)).outcome.waiting_for == frozenset()


async def test_it_needs_the_reason_why_it_cannot_wait_and_the_lead(world):
    wrong = await world.open(**{**URGENT, "reason": " "})
    assert isinstance(wrong, FieldErrors)
    assert wrong.errors["reason"].code == "reason-needed"
    refused(await world.open(by=PEOPLE["gp"], **URGENT), "may-not-open", "3.2.8")
    assert await world.parcels("urgent-decided") == []


async def test_the_form_for_it_is_offered_to_the_lead_and_says_to_others_why_not(world):
    async def offered(seat):
        (one,) = await world.ask(bodies_to_open_in, BodiesQuery, PEOPLE[seat], channel=CHANNEL, way=Channel.URGENT)
        return one.may_open.code

    assert await offered("lead") == "in-order"
    assert await offered("gp") == "may-not-open"


async def test_what_is_agreed_in_the_plan_names_its_line_and_waits_for_ratification_only(world):
    facts = {"decision_class": "planned", "amount": "£500"}
    wrong = await world.open(**facts)
    assert wrong.errors["plan_line"].code == "plan-line-empty"
    decision = await world.opened(**facts, plan_line="IMTP 4.2")
    closed = await world.close(decision)
    assert (closed.result, closed.waiting_for) == ("carried", ("ratification",))
    assert (await world.brief(decision)).plan_line == "IMTP 4.2"


async def test_a_withdrawal_is_told_to_everybody_who_has_voted_or_said_something(world):
    decision = await world.opened()
    await world.votes(decision, ("gp", "lead"))
    await world.do(share_views, ShareViews, PEOPLE["dental"], decision=decision, words="Think of parking.")
    assert isinstance(await withdraws(world, decision), Withdrawn)
    assert {p["to"] for p in await world.parcels("withdrawn")} == {CHANNEL, PEOPLE["gp"], PEOPLE["dental"]}


async def test_an_ended_matter_is_opened_again_as_a_new_decision_and_the_log_says_after_which(world):
    decision = await world.opened()
    running = await world.opened(after=decision)
    await withdraws(world, decision)
    again = await world.opened(after=decision)
    log = await world.look(lambda tx: tuple(tx.audit(world.body)))
    opened = [json.loads(one.bytes)["data"] for one in log if one.type == "slack:decision:opened"]
    assert [(one["decision"], one.get("after")) for one in opened] == [
        (decision, None),
        (running, None),
        (again, decision),
    ]


async def test_ones_own_votes_are_listed_with_what_became_of_them_and_nobody_elses(world):
    decision = await world.opened(decision_class="ordinary", amount="")
    await world.vote(decision, "gp", Choice.FOR)
    await world.vote(decision, "gp", Choice.AGAINST)
    await takes_down(world, decision)
    mine = await world.ask(my_votes, VotesQuery, PEOPLE["gp"])
    assert [(one.choice, one.ended) for one in mine] == [(Choice.AGAINST, ""), (Choice.FOR, "superseded")]
    (taken,) = await world.ask(my_votes, VotesQuery, PEOPLE["dental"])
    assert (taken.received, taken.ref) == ("phone", "cluster-2026-1")
    await withdraws(world, decision)
    assert (await world.ask(my_votes, VotesQuery, PEOPLE["dental"]))[0].ended == "withdrawn"


async def test_a_decision_is_meant_by_its_reference_or_by_being_the_only_one_open_here(world):
    async def found(typed="", **more):
        return await world.ask(meant, MeantQuery, PEOPLE["gp"], typed=typed, channel=CHANNEL, **more)

    refused(await found(), "no-decision-here")
    first = await world.opened()
    assert [await found(), await found("Cluster-2026-1"), await found("cluster-2026-1 please")] == [first] * 3
    refused(await found("cluster-2026-7"), "no-such-decision")
    second = await world.opened()
    assert refused(await found(), "which-decision").facts["refs"] == ("cluster-2026-2", "cluster-2026-1")
    await world.close(first, DEADLINE)
    assert await found() == second
    assert await found(ended=True) == first
