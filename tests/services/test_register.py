from __future__ import annotations

from bot.rules.record import Choice
from bot.services.proxies import GiveProxy, give_proxy
from bot.services.register import HomeQuery, MomentsQuery, RegisterQuery, home_of, moments, register
from tests.services.test_alternates import nominate
from tests.services.test_conflicts import declare
from tests.services.world import (
    ATTENDING,
    CHANNEL,
    COLLEAGUE,
    DEADLINE,
    MEETING,
    PEOPLE,
    SEATS,
    SECRETARY,
    SIGNATORY,
    STRANGER,
)


async def waits(world, person):
    home = await world.ask(home_of, HomeQuery, person)
    return [wait.act for wait in home.waits]


async def test_the_home_page_shows_what_waits_for_its_reader_alone(world):
    decision = await world.opened()
    await declare(world, decision)
    await nominate(world, decision)
    facts = {"decision": decision, "holder_person": PEOPLE["gp"], "instruction": Choice.FOR}
    await world.do(give_proxy, GiveProxy, PEOPLE["ahp"], **facts)
    assert await waits(world, PEOPLE["lead"]) == ["vote", "rule-on-conflict", "declare-first"]
    assert await waits(world, PEOPLE["gp"]) == ["vote", "answer-proxy", "declare-first"]
    assert await waits(world, COLLEAGUE) == ["answer-nomination"]
    assert await waits(world, SIGNATORY) == []
    assert await waits(world, STRANGER) == []
    await world.vote(decision, "gp")
    assert await waits(world, PEOPLE["gp"]) == ["answer-proxy", "declare-first"]
    world.now = DEADLINE
    assert await waits(world, PEOPLE["lead"]) == ["declare-first"]


async def test_the_home_page_lists_the_decisions_of_ones_own_bodies(world):
    await world.opened()
    for person in (PEOPLE["gp"], ATTENDING["finance"], SIGNATORY, SECRETARY):
        home = await world.ask(home_of, HomeQuery, person)
        assert [line.ref for line in home.open] == ["cluster-2026-1"]
        assert [body.key for body in home.bodies] == ["cluster"]
    home = await world.ask(home_of, HomeQuery, STRANGER)
    assert (home.open, home.recent, home.bodies) == ((), (), ())


async def test_the_register_is_newest_first_with_what_became_of_each(world):
    first = await world.opened(title="First")
    await world.votes(first, SEATS)
    second = await world.opened(title="Second")
    await world.close(first)
    lines = await world.ask(register, RegisterQuery, STRANGER, channel=CHANNEL)
    assert [line.id for line in lines] == [second, first]
    assert [line.outcome and line.outcome.result for line in lines] == [None, "carried"]
    assert await world.ask(register, RegisterQuery, STRANGER) == ()


async def test_the_moments_ahead_come_in_order(world):
    await world.opened()
    coming = await world.ask(moments, MomentsQuery)
    assert [m.at for m in coming] == sorted(m.at for m in coming)
    assert [m.at for m in coming][1:] == [DEADLINE, MEETING]
    world.now = DEADLINE
    assert [m.at for m in await world.ask(moments, MomentsQuery)] == [MEETING]


async def test_a_reader_learns_what_they_are_to_the_decision(world):
    decision = await world.opened()
    ballot = await world.vote(decision, "gp", Choice.ABSTAIN)
    lead = (await world.brief(decision, PEOPLE["lead"])).reader
    assert (lead.seats, lead.is_chair, lead.owes, lead.my_ballot) == (("lead",), True, True, None)
    gp = (await world.brief(decision, PEOPLE["gp"])).reader
    assert (gp.is_chair, gp.owes, gp.my_ballot) == (False, False, (Choice.ABSTAIN, ballot.ballot))
    finance = (await world.brief(decision, ATTENDING["finance"])).reader
    assert (finance.seats, finance.attendee, finance.owes) == ((), "finance", False)
    stranger = (await world.brief(decision, "U123")).reader
    assert (stranger.person.kind, stranger.seats, stranger.attendee) == ("stranger", (), None)
    assert (await world.brief("cluster-2026-1")).id == decision
    assert await world.brief("cluster-2026-9") is None
