from __future__ import annotations

from bot.rules.record import Choice, Ruling
from bot.rules.terms import read_terms
from bot.services.conflicts import DeclareConflict, RuleOnConflict, declare_conflict, rule_on_conflict
from bot.services.opening import WithdrawDecision, withdraw_decision
from bot.services.proxies import AnswerProxy, GiveProxy, RevokeProxy, answer_proxy, give_proxy, revoke_proxy
from bot.services.proxy_votes import CastForProxy, ProxyVoteCast, cast_for_proxy
from bot.services.register import HomeQuery, home_of
from tests.services import meeting_world as meetings
from tests.services.test_mandates import answer as answer_mandate
from tests.services.test_mandates import lodge
from tests.services.world import DEADLINE, FILL, PEOPLE, refused, terms_data

SIX = ("lead", "gp", "pharmacy", "optometry", "nursing", "ahp")


async def give(world, decision, by="dental", to="gp", instruction=None):
    facts = {"decision": decision, "holder_person": PEOPLE[to], "instruction": instruction}
    given = await world.do(give_proxy, GiveProxy, PEOPLE[by], **facts)
    await world.do(answer_proxy, AnswerProxy, PEOPLE[to], proxy=given.proxy, accept=True)
    return given.proxy


async def choose(world, proxy, choice=Choice.FOR, by="gp", action_ts=""):
    act = world.act(PEOPLE[by], action_ts=action_ts)
    return await world.store.run(cast_for_proxy, CastForProxy(act=act, proxy=proxy, choice=choice))


async def test_the_holder_of_a_free_proxy_is_asked_and_the_choice_counts_at_the_close(either):
    decision = await either.opened(decision_class="ordinary", amount="")
    proxy = await give(either, decision)
    assert [p["to"] for p in await either.parcels("proxy-ballot")] == [PEOPLE["gp"]]
    await either.votes(decision, SIX)
    cast = await choose(either, proxy)
    assert isinstance(cast, ProxyVoteCast)
    assert (cast.seat, cast.choice, cast.replaced) == ("dental", Choice.FOR, None)
    closed = await either.close(decision)
    assert (closed.result, closed.votes_for) == ("carried", 7)
    brief = await either.brief(decision)
    assert brief.announced.present == 6
    assert [(s.voted, s.via) for s in brief.seats if s.seat == "dental"] == [("for", "proxy")]
    assert brief.outcome == brief.announced


async def test_a_free_proxy_without_a_choice_is_no_vote(world):
    decision = await world.opened(decision_class="ordinary", amount="")
    await give(world, decision)
    await world.votes(decision, SIX)
    assert (await world.close(decision)).votes_for == 6
    assert [(s.voted, s.via) for s in (await world.brief(decision)).seats if s.seat == "dental"] == [(None, None)]


async def test_a_changed_mind_replaces_the_choice_and_both_stay_on_record(world):
    decision = await world.opened(decision_class="ordinary", amount="")
    proxy = await give(world, decision)
    first = await choose(world, proxy, Choice.FOR)
    second = await choose(world, proxy, Choice.AGAINST)
    assert second.replaced is Choice.FOR
    assert first.vote != second.vote
    await world.votes(decision, SIX)
    closed = await world.close(decision)
    assert (closed.votes_for, closed.votes_against) == (6, 1)
    assert (await world.events()).count("slack:proxy:voted") == 2


async def test_of_two_taps_the_later_one_stands_in_whatever_order_they_come(world):
    decision = await world.opened()
    proxy = await give(world, decision)
    await choose(world, proxy, Choice.FOR, action_ts="200.5")
    late = await choose(world, proxy, Choice.AGAINST, action_ts="100.5")
    assert late.stands is False
    (live,) = await world.look(lambda tx: tx.proxy_votes(decision))
    assert live.choice is Choice.FOR


async def test_the_grantors_own_vote_replaces_the_holders_choice(world):
    decision = await world.opened(decision_class="ordinary", amount="")
    proxy = await give(world, decision)
    await choose(world, proxy, Choice.FOR)
    await world.vote(decision, "dental", Choice.AGAINST)
    refused(await choose(world, proxy), "already-voted", "3.2.2")
    await world.votes(decision, SIX)
    closed = await world.close(decision)
    assert (closed.votes_for, closed.votes_against) == (6, 1)


async def test_nobody_chooses_for_another_nor_by_an_instructed_proxy_nor_before_accepting(world):
    decision = await world.opened()
    free, bound = await give(world, decision), await give(world, decision, "ahp", "nursing", Choice.FOR)
    refused(await choose(world, free, by="pharmacy"), "not-the-proxy-holder", "3.2.2")
    refused(await choose(world, bound, by="nursing"), "proxy-is-instructed", "3.2.2")
    facts = {"decision": decision, "holder_person": PEOPLE["lead"], "instruction": None}
    asked = await world.do(give_proxy, GiveProxy, PEOPLE["medicines"], **facts)
    refused(await choose(world, asked.proxy, by="lead"), "proxy-not-accepted", "3.2.2")


async def test_taken_back_it_counts_no_more(world):
    decision = await world.opened(decision_class="ordinary", amount="")
    proxy = await give(world, decision)
    await choose(world, proxy)
    await world.do(revoke_proxy, RevokeProxy, PEOPLE["dental"], proxy=proxy)
    refused(await choose(world, proxy), "offer-ended", "3.2.2")
    await world.votes(decision, SIX)
    assert (await world.close(decision)).votes_for == 6


async def test_a_conflict_of_the_grantor_bars_the_holders_choice(world):
    decision = await world.opened(decision_class="ordinary", amount="")
    proxy = await give(world, decision)
    await choose(world, proxy)
    facts = {"decision": decision, "kind": "personal", "nature": "Kin"}
    made = await world.do(declare_conflict, DeclareConflict, PEOPLE["dental"], **facts)
    await world.do(rule_on_conflict, RuleOnConflict, PEOPLE["lead"], conflict=made.conflict, ruling=Ruling.WITHDRAW)
    refused(await choose(world, proxy), "offer-ended", "3.2.2")
    await world.votes(decision, SIX)
    assert (await world.close(decision)).votes_for == 6


async def test_after_the_deadline_no_choice_counts(world):
    decision = await world.opened()
    proxy = await give(world, decision)
    world.now = DEADLINE
    refused(await choose(world, proxy), "decision-closed")


async def test_terms_may_ask_that_every_proxy_be_instructed(world):
    data = {**terms_data(), "proxies": {**terms_data()["proxies"], "must_be_instructed": True}}
    strict = await world.adopt(key="strict", channel="C0STRICT", terms=data)
    decision = await world.opened(body=strict.body)
    facts = {"decision": decision, "holder_person": PEOPLE["gp"], "instruction": None}
    refused(await world.do(give_proxy, GiveProxy, PEOPLE["dental"], **facts), "proxy-must-be-instructed", "3.2.2")
    world.body = strict.body
    refused(await lodge(world), "proxy-must-be-instructed", "3.2.2")
    assert read_terms(terms_data(), FILL).proxies.must_be_instructed is False


async def test_a_free_proxy_for_a_period_is_asked_about_at_every_opening(world):
    await answer_mandate(world, await lodge(world), "gp")
    decision = await world.opened()
    (asked,) = await world.parcels("proxy-ballot")
    assert (asked["to"], asked["decision"]) == (PEOPLE["gp"], decision)
    waits = [w for w in (await world.ask(home_of, HomeQuery, PEOPLE["gp"])).waits if w.act == "vote-proxy"]
    assert [w.id for w in waits] == [asked["data"]["proxy"]]
    await choose(world, waits[0].id)
    assert "vote-proxy" not in [w.act for w in (await world.ask(home_of, HomeQuery, PEOPLE["gp"])).waits]


async def test_a_proxy_is_void_when_the_text_changes_for_the_matter_is_then_another_decision(world):
    first = await world.opened()
    await give(world, first, instruction=Choice.FOR)
    facts = {"decision": first, "reason": "The sum was wrong"}
    await world.do(withdraw_decision, WithdrawDecision, PEOPLE["lead"], **facts)
    again = await world.opened(text="That we fund it for half a year.")
    assert await world.look(lambda tx: tx.proxies(again)) == ()


async def test_nobody_but_the_holder_is_shown_the_choice_before_the_close(world):
    decision = await world.opened()
    proxy = await give(world, decision)
    await choose(world, proxy, Choice.AGAINST)
    assert (await world.brief(decision, PEOPLE["gp"])).chosen[proxy][0] is Choice.AGAINST
    for reader in (PEOPLE["dental"], PEOPLE["lead"], None):
        brief = await world.brief(decision, reader)
        assert brief.chosen == {}
        assert all(p.instruction is None for p in brief.proxies)
        assert all(seat.voted is None for seat in brief.seats)


async def test_a_proxy_for_a_meeting_goes_with_what_is_put_to_it_and_with_nothing_else(either):
    held = await meetings.called(either)
    await answer_mandate(either, await lodge(either, scope="meeting", meeting=held, instruction=Choice.FOR), "gp")
    outside = await either.opened()
    either.now = meetings.HELD
    await either.do(meetings.begin, meetings.Begin, PEOPLE["lead"], meeting=held)
    here = dict.fromkeys(("gp", "pharmacy", "optometry", "nursing", "ahp"), "present")
    await either.do(meetings.note_others, meetings.NoteOthers, PEOPLE["lead"], meeting=held, seats=here)
    put = await meetings.put(either, held)
    assert await either.look(lambda tx: tx.proxies(outside)) == ()
    await either.votes(put.decision, ("lead", "gp", "pharmacy", "optometry", "nursing", "ahp"))
    closed = await meetings.close(either, put.decision)
    assert (closed.result, closed.votes_for) == ("carried", 7)
    assert (await either.brief(put.decision)).announced.present == 6
