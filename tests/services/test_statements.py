from __future__ import annotations

from bot.rules.record import Choice
from bot.services.statements import (
    LackAuthority,
    ShareViews,
    Stated,
    StatePosition,
    lack_authority,
    share_views,
    state_position,
)
from storage.facts import Said
from tests.services.deciding import PARTNERS, partners
from tests.services.world import ATTENDING, COLLEAGUE, PEOPLE, refused

CFO, CHIEF = PARTNERS["ccg-chief-finance-officer"], PARTNERS["council-chief-executive"]


async def lacks(world, decision, by=CHIEF, *, really=True):
    return await world.do(lack_authority, LackAuthority, by, decision=decision, lacks=really)


async def position(world, decision, by=CHIEF, choice=Choice.FOR, **more):
    return await world.do(state_position, StatePosition, by, decision=decision, choice=choice, **more)


async def views(world, decision, by="dental", words="Please think of parking."):
    return await world.do(share_views, ShareViews, PEOPLE.get(by, by), decision=decision, words=words)


async def asked(world):
    await partners(world)
    return await world.opened(by=CFO, decision_class="ordinary", amount="")


async def test_a_member_without_the_authority_defers_the_matter_whatever_the_votes_say(either):
    world = either
    decision = await asked(world)
    for person in (CFO, CHIEF):
        await world.vote(decision, person)
    stated = await lacks(world, decision)
    assert isinstance(stated, Stated)
    assert stated.seat == "council-chief-executive"
    closed = await world.close(decision)
    assert closed.result == "deferred"
    assert "5.2" in (await world.brief(decision)).announced.cites


async def test_who_is_given_the_authority_after_all_takes_it_back(world):
    decision = await asked(world)
    refused(await lacks(world, decision, really=False), "nothing-to-take-back", "5.2")
    await lacks(world, decision)
    await lacks(world, decision, really=False)
    for person in (CFO, CHIEF):
        await world.vote(decision, person)
    assert (await world.close(decision)).result == "carried"


async def test_nobody_lacks_authority_where_the_terms_say_nothing_of_it(world):
    refused(await lacks(world, await world.opened(), by=PEOPLE["gp"]), "no-deferral", "2.2")


async def test_a_seat_without_a_vote_defers_nothing(world):
    decision = await asked(world)
    refused(await lacks(world, decision, by=PARTNERS["director-of-quality"]), "not-a-voting-member", "1.1")


async def test_a_written_position_is_noted_shown_to_all_and_no_vote(either):
    world = either
    decision = await asked(world)
    await position(world, decision, words="If the risk share stays as it is.")
    await world.vote(decision, CFO)
    brief = await world.brief(decision)
    (said,) = brief.statements
    assert (said.kind, said.organisation, said.choice) == (Said.POSITION, "council", Choice.FOR)
    assert (await world.close(decision)).result == "inquorate"
    findings = {one.code: one for one in (await world.brief(decision)).announced.findings}
    assert findings["position-noted"].clause == "4.4"


async def test_a_later_position_of_the_organisation_takes_the_place_of_the_earlier(world):
    decision = await asked(world)
    await position(world, decision)
    await position(world, decision, by=PARTNERS["council-s151-officer"], choice=Choice.AGAINST)
    (said,) = (await world.brief(decision)).statements
    assert (said.choice, said.person) == (Choice.AGAINST, PARTNERS["council-s151-officer"])


async def test_a_joint_post_says_for_which_of_its_organisations_and_for_no_other(world):
    decision = await asked(world)
    joint = PARTNERS["director-of-better-care"]
    await position(world, decision, by=joint, organisation="council")
    refused(await position(world, decision, by=joint, organisation="nhs"), "organisation-unknown", "4.4")
    assert [one.organisation for one in (await world.brief(decision)).statements] == ["council"]


async def test_no_position_is_wanted_where_the_terms_give_it_no_weight(world):
    refused(await position(world, await world.opened(), by=PEOPLE["gp"]), "no-position-wanted", "2.2")


async def test_views_reach_the_chair_and_are_neither_vote_nor_presence(either):
    world = either
    decision = await world.opened()
    assert isinstance(await views(world, decision), Stated)
    assert [p["to"] for p in await world.parcels("statement-shared")] == [PEOPLE["lead"]]
    brief = await world.brief(decision)
    assert [one.words for one in brief.statements] == ["Please think of parking."]
    assert brief.votes_received == 0
    assert (await world.close(decision)).result == "inquorate"


async def test_views_come_from_members_before_the_close_and_in_words(world):
    decision = await world.opened()
    for outsider in (ATTENDING["finance"], COLLEAGUE):
        assert refused(await views(world, decision, by=outsider), {"U41": "no-seat"}.get(outsider, "not-entitled"))
    assert (await views(world, decision, words=" ")).errors["words"].code == "words-empty"
    await world.close(decision)
    refused(await views(world, decision), "decision-closed")
