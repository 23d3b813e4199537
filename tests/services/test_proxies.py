from __future__ import annotations

import pytest

from bot.rules.record import Choice
from bot.services.proxies import (
    AnswerProxy,
    GiveProxy,
    ProxyGiven,
    ProxyRevoked,
    RevokeProxy,
    answer_proxy,
    give_proxy,
    revoke_proxy,
)
from storage.facts import OfferState
from tests.services.world import ATTENDING, COLLEAGUE, DEADLINE, PEOPLE, SECRETARY, SIGNATORY, refused

SIX = ("lead", "gp", "pharmacy", "optometry", "nursing", "ahp")


async def give(world, decision, by="dental", to="gp", instruction=Choice.FOR):
    facts = {"decision": decision, "holder_person": PEOPLE.get(to, to), "instruction": instruction}
    return await world.do(give_proxy, GiveProxy, PEOPLE.get(by, by), **facts)


async def answer(world, given, by="gp", *, accept=True):
    return await world.do(answer_proxy, AnswerProxy, PEOPLE.get(by, by), proxy=given.proxy, accept=accept)


async def test_an_accepted_proxy_counts_at_the_close_as_a_vote_and_not_as_presence(world):
    decision = await world.opened(decision_class="ordinary", amount="")
    given = await give(world, decision)
    assert isinstance(given, ProxyGiven)
    assert [p["to"] for p in await world.parcels("proxy-offer")] == [PEOPLE["gp"]]
    await answer(world, given)
    assert [p["to"] for p in await world.parcels("proxy-answered")] == [PEOPLE["dental"]]
    await world.votes(decision, SIX)
    closed = await world.close(decision)
    assert (closed.result, closed.votes_for) == ("carried", 7)
    brief = await world.brief(decision)
    assert brief.announced.present == 6
    assert [(s.voted, s.via) for s in brief.seats if s.seat == "dental"] == [("for", "proxy")]


@pytest.mark.parametrize("accept", [False, None])
async def test_a_proxy_that_nobody_accepted_is_no_vote(world, accept):
    decision = await world.opened(decision_class="ordinary", amount="")
    given = await give(world, decision)
    if accept is not None:
        await answer(world, given, accept=accept)
    await world.votes(decision, SIX)
    assert (await world.close(decision)).votes_for == 6


async def test_the_members_own_ballot_replaces_the_proxy(world):
    decision = await world.opened(decision_class="ordinary", amount="")
    await answer(world, await give(world, decision, instruction=Choice.FOR))
    await world.votes(decision, SIX)
    await world.vote(decision, "dental", Choice.AGAINST)
    closed = await world.close(decision)
    assert (closed.votes_for, closed.votes_against) == (6, 1)


async def test_one_holder_carries_one_proxy(world):
    decision = await world.opened()
    await answer(world, await give(world, decision, "dental"))
    finding = refused(await give(world, decision, "ahp"), "proxy-over-limit", "3.2.2")
    assert (finding.facts["held"], finding.facts["most"]) == (1, 1)


async def test_of_two_offers_to_one_holder_only_one_can_be_accepted(world):
    decision = await world.opened()
    first, second = await give(world, decision, "dental"), await give(world, decision, "ahp")
    await answer(world, second)
    refused(await answer(world, first), "proxy-over-limit", "3.2.2")
    assert (await answer(world, first, accept=False)).accepted is False


async def test_proxies_make_no_chain(world):
    decision = await world.opened()
    await answer(world, await give(world, decision, "dental", "gp"))
    refused(await give(world, decision, "ahp", "dental"), "proxy-chain", "3.2.2")
    refused(await give(world, decision, "gp", "ahp"), "proxy-chain", "3.2.2")


@pytest.mark.parametrize(
    ("to", "code"),
    [
        ("dental", "proxy-to-oneself"),
        (ATTENDING["finance"], "holder-has-no-seat"),
        (COLLEAGUE, "holder-has-no-seat"),
        (SIGNATORY, "holder-has-no-seat"),
        (SECRETARY, "holder-has-no-seat"),
    ],
)
async def test_a_proxy_goes_to_another_voting_member(world, to, code):
    decision = await world.opened()
    rows = await world.rows()
    refused(await give(world, decision, to=to), code, "3.2.2")
    assert await world.rows() == rows
    assert (await world.events())[-1] == "slack:proxy:refused"


async def test_who_has_voted_gives_no_proxy_and_who_has_no_vote_neither(world):
    decision = await world.opened()
    await world.vote(decision, "dental")
    refused(await give(world, decision), "already-voted", "3.2.2")
    refused(await give(world, decision, ATTENDING["finance"]), "not-entitled", "2.2")


async def test_a_vote_cast_between_offer_and_acceptance_wins(world):
    decision = await world.opened()
    given = await give(world, decision)
    await world.vote(decision, "dental", Choice.AGAINST)
    refused(await answer(world, given), "already-voted", "3.2.2")


async def test_a_new_proxy_ends_the_one_before(world):
    decision = await world.opened()
    first = await give(world, decision, to="gp")
    await answer(world, first)
    second = await give(world, decision, to="ahp")
    await answer(world, second, "ahp")
    states = [p.state for p in await world.look(lambda tx: tx.proxies(decision))]
    assert states == [OfferState.ENDED, OfferState.ACCEPTED]
    assert [p["to"] for p in await world.parcels("proxy-void")] == [PEOPLE["gp"]]


async def test_only_the_holder_answers_and_only_once(world):
    decision = await world.opened()
    given = await give(world, decision)
    refused(await answer(world, given, "ahp"), "not-the-proxy-holder", "3.2.2")
    await answer(world, given)
    refused(await answer(world, given), "already-answered", "3.2.2")


async def test_the_grantor_takes_it_back_until_the_close_and_the_holder_is_told(world):
    decision = await world.opened()
    given = await give(world, decision)
    await answer(world, given)
    refused(await world.do(revoke_proxy, RevokeProxy, PEOPLE["gp"], proxy=given.proxy), "not-the-grantor", "3.2.2")
    taken = await world.do(revoke_proxy, RevokeProxy, PEOPLE["dental"], proxy=given.proxy)
    assert isinstance(taken, ProxyRevoked)
    assert [p["to"] for p in await world.parcels("proxy-void")] == [PEOPLE["gp"]]
    refused(await world.do(revoke_proxy, RevokeProxy, PEOPLE["dental"], proxy=given.proxy), "offer-ended", "3.2.2")
    refused(await answer(world, given), "offer-ended", "3.2.2")
    later = await give(world, decision)
    await answer(world, later)
    world.now = DEADLINE
    refused(await world.do(revoke_proxy, RevokeProxy, PEOPLE["dental"], proxy=later.proxy), "decision-closed")


async def test_whoever_gave_a_proxy_owes_no_vote(world):
    decision = await world.opened()
    await answer(world, await give(world, decision))
    assert (await world.brief(decision, PEOPLE["dental"])).reader.owes is False
    holder = (await world.brief(decision, PEOPLE["gp"])).reader
    assert (holder.owes, holder.proxies_held) == (True, ("dental",))
