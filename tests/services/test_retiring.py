"""After the close, what was sent is drawn anew, so that it asks for nothing more; it says what it said."""

from __future__ import annotations

import pytest

from bot.rules.record import Choice
from bot.services.ballots import CastBallot, cast_ballot
from bot.services.opening import WithdrawDecision, withdraw_decision
from tests.services.test_alternates import answer as answer_nomination
from tests.services.test_alternates import nominate
from tests.services.test_proxies import answer as answer_proxy
from tests.services.test_proxies import give
from tests.services.world import COLLEAGUE, OTHER, PEOPLE


async def end(world, decision, how):
    if how == "closed":
        await world.close(decision)
    else:
        facts = {"decision": decision, "reason": "Not needed"}
        await world.do(withdraw_decision, WithdrawDecision, PEOPLE["lead"], **facts)


async def tap(world, decision, choice, action_ts):
    act = world.act(PEOPLE["nursing"], action_ts=action_ts)
    return await world.store.run(cast_ballot, CastBallot(act=act, decision=decision, choice=choice))


@pytest.mark.parametrize("how", ["closed", "withdrawn"])
async def test_receipts_and_offers_are_drawn_anew_and_no_message_is_added(world, how):
    decision = await world.opened()
    await world.vote(decision, "gp", Choice.FOR)
    await world.vote(decision, "gp", Choice.AGAINST)
    await tap(world, decision, Choice.FOR, "200.5")
    await tap(world, decision, Choice.AGAINST, "100.5")
    await answer_nomination(world, await nominate(world, decision))
    await nominate(world, decision, OTHER, by="optometry")
    await answer_proxy(world, await give(world, decision, "ahp", "pharmacy"), "pharmacy")
    await answer_proxy(world, await give(world, decision, "medicines", "lead", None), "lead")
    kinds = ("receipt", "alternate-offer", "alternate-answered", "proxy-offer", "proxy-answered", "proxy-ballot")

    async def sent():
        return {p["key"]: p for kind in kinds for p in await world.parcels(kind)}

    before = await sent()
    await end(world, decision, how)
    after = await sent()
    assert after.keys() == before.keys()
    assert {key: parcel["data"] for key, parcel in after.items() if parcel["kind"] == "receipt"} == {
        key: parcel["data"] for key, parcel in before.items() if parcel["kind"] == "receipt"
    }
    drawn = {(p["kind"], p["to"]) for key, p in after.items() if p["version"] > before[key]["version"]}
    assert drawn == {
        ("receipt", PEOPLE["gp"]),
        ("receipt", PEOPLE["nursing"]),
        ("alternate-answered", COLLEAGUE),
        ("alternate-offer", OTHER),
        ("proxy-answered", PEOPLE["ahp"]),
        ("proxy-answered", PEOPLE["medicines"]),
        ("proxy-ballot", PEOPLE["lead"]),
    }
