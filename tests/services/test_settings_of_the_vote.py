"""What terms may say otherwise of a vote: that it stands, is shown, closes early, and when a meeting may ratify it."""

from __future__ import annotations

import copy
from datetime import timedelta

import pytest

from bot.rules.record import Choice
from bot.services.closing import CloseEarly, NotDue, close_early
from bot.services.explaining import VerifyQuery, verify
from bot.services.proxies import AnswerProxy, GiveProxy, answer_proxy, give_proxy
from bot.services.ratifying import Ratified
from bot.services.setup import AddMeeting, add_meeting
from bot.sweep import sweep
from storage.facts import DecisionState
from tests.services.test_closing import A_DAY_BEFORE
from tests.services.test_conflicts import declare, rule
from tests.services.test_following import carried, prompted, ratifies, signs
from tests.services.world import DEADLINE, MEETING, PEOPLE, SEATS, START, World, refused, terms_data

CERTAIN = {"when": "outcome-certain", "clause": "3.9"}
ALL = {"when": "all-answered", "clause": "3.9"}
STANDS = {"may_change": False, "clause": "3.8"}


async def governed(world: World, ballots=None, early=None, **slots) -> World:
    """The same people under other terms."""
    terms = copy.deepcopy(terms_data()) | slots
    terms["ballots"] |= ballots or {}
    if early:
        terms["channels"]["remote"]["early_close"] = early
    adopted = await world.adopt(key="other", channel="C2", terms=terms)
    world.body = adopted.body
    if not await world.look(lambda tx: tx.meetings(world.body)):
        await world.do(add_meeting, AddMeeting, "U00", body=world.body, kind="ordinary", held=MEETING.isoformat())
    return world


async def state(world, decision):
    return (await world.look(lambda tx: tx.decision(decision))).state


class TestAVoteThatStands:
    async def test_is_not_changed_and_says_which_clause(self, world):
        decision = await (await governed(world, STANDS)).opened()
        await world.vote(decision, "gp", Choice.FOR)
        rows = await world.rows()
        refused(await world.vote(decision, "gp", Choice.AGAINST), "ballot-stands", "3.8")
        assert await world.rows() == rows

    async def test_is_changed_where_the_terms_say_nothing_of_it(self, world):
        decision = await (await governed(world)).opened()
        await world.vote(decision, "gp", Choice.FOR)
        assert (await world.vote(decision, "gp", Choice.AGAINST)).replaced is Choice.FOR


class TestEarlyClose:
    async def swept(self, world, decision):
        world.now += timedelta(seconds=5)
        await sweep(world.store)
        return await state(world, decision)

    async def test_once_everybody_has_answered_and_not_before(self, world):
        decision = await (await governed(world, early=ALL)).opened()
        await world.votes(decision, SEATS[:11])
        assert await self.swept(world, decision) is DecisionState.OPEN
        await world.votes(decision, SEATS[11:], Choice.AGAINST)
        assert await self.swept(world, decision) is DecisionState.CLOSED
        kept = await world.look(lambda tx: tx.decision(decision))
        assert START < kept.closed_at < kept.closes_at == DEADLINE
        assert (kept.outcome.result, kept.outcome.votes_for, kept.outcome.votes_against) == ("carried", 11, 1)
        refused(await world.vote(decision, "gp"), "decision-closed")

    async def test_once_nothing_can_change_the_outcome(self, world):
        decision = await (await governed(world, STANDS, CERTAIN)).opened(decision_class="ordinary", amount="")
        await world.votes(decision, SEATS[:6])
        assert await self.swept(world, decision) is DecisionState.OPEN
        await world.votes(decision, SEATS[6:7])
        assert await self.swept(world, decision) is DecisionState.CLOSED

    async def test_money_is_not_decided_early_because_the_outcome_is_certain(self, world):
        decision = await (await governed(world, STANDS, CERTAIN)).opened()
        await world.votes(decision, SEATS)
        assert await self.swept(world, decision) is DecisionState.OPEN

    async def test_not_while_a_declared_interest_waits_for_a_ruling(self, world):
        decision = await (await governed(world, early=ALL)).opened()
        await world.votes(decision, SEATS)
        conflict = await declare(world, decision)
        assert await self.swept(world, decision) is DecisionState.OPEN
        await rule(world, conflict)
        assert await self.swept(world, decision) is DecisionState.CLOSED

    async def test_not_where_the_terms_say_nothing_of_it(self, world):
        decision = await world.opened()
        await world.votes(decision, SEATS)
        assert await self.swept(world, decision) is DecisionState.OPEN
        command = CloseEarly(act=world.act("", ""), decision=decision)
        assert isinstance(await world.store.run(close_early, command), NotDue)
        gone = CloseEarly(act=world.act("", ""), decision="nothing")
        assert (await world.store.run(close_early, gone)).state == "missing"

    async def test_it_replays_and_an_early_close_that_the_terms_do_not_give_is_found_out(self, world):
        decision = await (await governed(world, early=ALL)).opened()
        await world.votes(decision, SEATS)
        assert await self.swept(world, decision) is DecisionState.CLOSED
        assert (await world.ask(verify, VerifyQuery)).problems == ()
        other = await world.opened(title="Another")
        await world.votes(other, SEATS[:10])
        await world.store.run(_close_regardless, CloseEarly(act=world.act("", ""), decision=other))
        (problem,) = (await world.ask(verify, VerifyQuery)).problems
        assert problem.endswith("it was not closed as of its deadline")


def _close_regardless(tx, command):
    from bot.services.closing import settle

    now = tx.now()
    return settle(tx, tx.lock_decision(command.decision, exclusive=True), now, early=now)


class TestSecrecy:
    async def shown(self, world, decision, reader=None):
        return {seat.seat: seat.voted for seat in (await world.brief(decision, reader)).seats if seat.voted}

    async def test_votes_are_shown_as_they_are_cast_where_the_terms_say_so(self, world):
        decision = await (await governed(world, {"shown": "as-cast"})).opened()
        await world.vote(decision, "gp", Choice.AGAINST)
        await world.vote(decision, "lead")
        assert await self.shown(world, decision) == {"gp": Choice.AGAINST, "lead": Choice.FOR}
        await rule(world, await declare(world, decision, "gp"))
        assert await self.shown(world, decision) == {"lead": Choice.FOR}

    async def test_votes_are_never_shown_where_the_terms_say_so(self, world):
        decision = await (await governed(world, {"shown": "never"})).opened()
        await world.votes(decision, SEATS[:10])
        await world.close(decision)
        brief = await world.brief(decision, PEOPLE["lead"])
        assert (brief.outcome.votes_for, {seat.voted for seat in brief.seats}) == (10, {None})
        assert [seat.seat for seat in brief.seats if seat.via is None] == list(SEATS[10:])

    async def test_nor_is_what_a_proxy_was_told(self, world):
        decision = await (await governed(world, {"shown": "never"})).opened()
        facts = {"decision": decision, "holder_person": PEOPLE["gp"], "instruction": Choice.AGAINST}
        given = await world.do(give_proxy, GiveProxy, PEOPLE["ahp"], **facts)
        await world.do(answer_proxy, AnswerProxy, PEOPLE["gp"], proxy=given.proxy, accept=True)
        await world.votes(decision, SEATS[:6])
        await world.close(decision)
        seen = {reader: (await world.brief(decision, PEOPLE[reader])).proxies[0].instruction for reader in SEATS}
        assert {reader for reader, instruction in seen.items() if instruction} == {"ahp"}


class TestRatification:
    async def test_a_meeting_too_soon_is_not_asked_and_cannot_answer(self, world):
        rule_ = copy.deepcopy(terms_data())["ratification"] | {"not_before_days": 20}
        await governed(world, ratification=rule_)
        decision = await carried(world)
        await signs(world, decision)
        assert await prompted(world, MEETING) == 0
        finding = refused(await ratifies(world, decision), "not-ratified-yet", "3.2.6")
        assert finding.facts["earliest"] == "2026-12-21"
        later = MEETING + timedelta(days=11)
        await world.do(add_meeting, AddMeeting, "U00", body=world.body, kind="ordinary", held=later.isoformat())
        assert await prompted(world, later) == 1
        assert isinstance(await ratifies(world, decision), Ratified)

    async def test_the_meeting_that_was_in_time_is_the_one_that_ratifies(self, world):
        rule_ = copy.deepcopy(terms_data())["ratification"] | {"within_days": 10}
        await governed(world, ratification=rule_)
        decision = await carried(world)
        late = MEETING + timedelta(days=10)
        await world.do(add_meeting, AddMeeting, "U00", body=world.body, kind="ordinary", held=late.isoformat())
        world.now = late
        answer = await ratifies(world, decision)
        meetings = await world.look(lambda tx: tx.meetings(world.body))
        assert answer.meeting == next(one.id for one in meetings if one.held_at == MEETING)


class TestWhatIsStillNeeded:
    async def test_the_reader_learns_what_is_open_to_the_own_seat(self, world):
        decision = await world.opened()
        own = (await world.brief(decision, PEOPLE["gp"])).outlook.own
        assert (own.seat, own.can_do) == ("gp", ("vote", "declare", "send-alternate", "give-proxy"))
        await world.vote(decision, "gp")
        assert (await world.brief(decision, PEOPLE["gp"])).outlook.own.can_do == ("change-vote", "declare")
        assert (await world.brief(decision)).outlook.own is None
        assert (await world.brief(decision, "U99")).outlook.own is None

    async def test_a_pending_ruling_says_what_it_would_change(self, world):
        decision = await world.opened()
        await world.votes(decision, SEATS[:6])
        conflict = await declare(world, decision, "gp")
        (ruling,) = (await world.brief(decision)).outlook.rulings
        assert (ruling.seat, ruling.if_recused.quorate, ruling.if_recused.base) == ("gp", False, 11)
        assert (ruling.if_taking_part.quorate, ruling.if_taking_part.base) == (True, 12)
        await rule(world, conflict)
        assert (await world.brief(decision)).outlook.rulings == ()

    async def test_a_decision_that_is_due_and_not_closed_yet_tells_no_result(self, world):
        decision = await world.opened()
        await world.votes(decision, SEATS)
        world.now = DEADLINE + timedelta(minutes=1)
        seen = (await world.brief(decision, PEOPLE["gp"])).outlook
        assert (seen.phase, seen.result, seen.present) == ("open", None, 12)


@pytest.mark.parametrize("at", [A_DAY_BEFORE])
async def test_an_early_close_sends_no_reminder_after_it(world, at):
    decision = await (await governed(world, early=ALL)).opened()
    await world.votes(decision, SEATS)
    world.now = at
    await sweep(world.store)
    assert await world.parcels("reminder") == []
    assert await state(world, decision) is DecisionState.CLOSED
