"""What a body and its people owe, tried from its record: there while it is open, gone once it is done."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bot.rules.record import Ruling
from bot.services.actions import AddAction, FinishAction, add_action, finish_action
from bot.services.agendas import AgreeAgenda, agree_agenda
from bot.services.alternates import AnswerNomination, answer_nomination
from bot.services.beginning import Begin, begin
from bot.services.concluding import CloseMeeting, close_meeting
from bot.services.conflicts import RuleOnConflict, rule_on_conflict
from bot.services.minuting import ApproveMinutes, Correct, SendMinutes, approve_minutes, correct, send_minutes
from bot.services.opening import WithdrawDecision, withdraw_decision
from bot.services.owed import owed_by
from bot.services.ratifying import Ratify, ratify
from bot.services.settling_duties import SayDutyDone, say_duty_done
from bot.services.signing import Sign, sign
from storage.link import Link
from tests.databases import sqlite_url
from tests.services.meeting_world import HELD, begun, called
from tests.services.test_alternates import nominate
from tests.services.test_conflicts import declare
from tests.services.test_proxies import answer, give
from tests.services.world import (
    COLLEAGUE,
    DEADLINE,
    MEETING,
    PEOPLE,
    SEATS,
    SECRETARY,
    SIGNATORY,
    START,
    World,
    refused,
)


async def owed(world, until=None, body=None):
    """By its key, everything open that is due by then (or within two weeks)."""
    until = until or world.now + timedelta(days=14)
    found = await world.look(lambda tx: owed_by(tx, tx.body(body or world.body), tx.now(), until))
    return {one.key: one for one in found}


async def test_papers_are_owed_by_the_secretariat_until_the_agenda_is_set(either):
    """Five clear days before a meeting on Thursday 10 December end on Friday 4 December."""
    found = await owed(either, MEETING)
    papers = next(one for key, one in found.items() if key.startswith("papers:"))
    assert (papers.on, papers.owners, papers.clause) == (date(2026, 12, 4), (SECRETARY,), "5.5")
    assert papers.due == datetime(2026, 12, 5, tzinfo=UTC)
    assert papers.act == "meeting-agenda"
    assert papers.key not in await owed(either, papers.due - timedelta(seconds=1))


async def test_every_member_owes_a_declaration_before_the_meeting_begins(either):
    meeting = await called(either)
    declared = (await owed(either, HELD))[f"declarations:{meeting}"]
    assert declared.owners == tuple(PEOPLE.values())
    assert declared.due == HELD
    either.now = HELD
    assert f"declarations:{meeting}" not in await owed(either, HELD + timedelta(days=1))


async def test_the_financial_log_is_owed_only_while_the_meeting_is_on(either):
    meeting = await called(either)
    assert f"financial-log:{meeting}" not in await owed(either, HELD + timedelta(days=1))


async def test_minutes_are_owed_for_seven_days_after_a_meeting_whatever_became_of_it(either):
    meeting = await begun(either)
    assert (await owed(either))[f"financial-log:{meeting}"].owners == (PEOPLE["lead"],)
    minutes = (await owed(either))[f"minutes:{meeting}"]
    assert (minutes.on, minutes.act, minutes.owners) == (date(2026, 12, 10), "meeting-run", (SECRETARY,))
    either.now = HELD + timedelta(days=30)
    assert (await owed(either))[f"minutes:{meeting}"].on == date(2026, 12, 10)


async def test_the_calendar_counts_from_the_day_on_which_the_terms_were_adopted(either):
    year = START + timedelta(days=366)
    found = await owed(either, year)
    plan = found["spending-plan:2027-11-24"]
    assert (plan.owners, plan.clause, plan.act) == ((PEOPLE["lead"],), "3.3.5", "duty-done")
    assert "terms-review:2027-11-24" in found
    either.now = year + timedelta(days=400)
    late = await owed(either)
    assert "spending-plan:2028-11-24" in late
    assert "spending-plan:2027-11-24" not in late


# --- decisions ------------------------------------------------------------------------------------------


def named(found, name):
    return [one for key, one in found.items() if key.split(":", maxsplit=1)[0] == name]


async def test_a_vote_is_owed_for_each_seat_until_it_is_cast_recused_closed_or_withdrawn(either):
    decision = await either.opened()
    found = await owed(either, DEADLINE)
    vote = found[f"vote:{decision}:gp"]
    assert (vote.owners, vote.due, vote.act, vote.clause) == ((PEOPLE["gp"],), DEADLINE, "vote", "3.2.4")
    assert (len(named(found, "vote")), vote.ladder.before) == (12, (1,))
    assert not named(await owed(either, DEADLINE - timedelta(seconds=1)), "vote")
    await either.vote(decision, "gp")
    conflict = await declare(either, decision, "pharmacy")
    ruling = (await owed(either, DEADLINE))[f"rule-on-conflict:{decision}:{conflict.conflict}"]
    assert (ruling.owners, ruling.due) == ((PEOPLE["lead"],), DEADLINE)
    facts = {"conflict": conflict.conflict, "ruling": Ruling.WITHDRAW}
    await either.do(rule_on_conflict, RuleOnConflict, PEOPLE["lead"], **facts)
    left = await owed(either, DEADLINE)
    assert not named(left, "rule-on-conflict")
    assert not {f"vote:{decision}:gp", f"vote:{decision}:pharmacy"} & set(left)
    assert len(named(left, "vote")) == 10
    either.now = DEADLINE
    assert not named(await owed(either), "vote")


async def test_a_withdrawn_decision_is_owed_nothing(world):
    decision = await world.opened()
    facts = {"decision": decision, "reason": "Not needed"}
    await world.do(withdraw_decision, WithdrawDecision, PEOPLE["lead"], **facts)
    assert not [one for one in (await owed(world, DEADLINE)).values() if one.decision]


async def test_who_is_asked_to_act_or_to_carry_a_proxy_owes_an_answer(world):
    decision = await world.opened()
    asked = await nominate(world, decision)
    given = await give(world, decision, instruction=None)
    found = await owed(world, DEADLINE)
    nomination = found[f"answer-nomination:{decision}:{asked.nomination}"]
    proxy = found[f"answer-proxy:{decision}:{given.proxy}"]
    assert (nomination.owners, nomination.clause, nomination.subject) == ((COLLEAGUE,), "3.2.2", asked.nomination)
    assert (proxy.owners, proxy.due) == ((PEOPLE["gp"],), min(DEADLINE, proxy.due))
    await answer(world, given)
    found = await owed(world, DEADLINE)
    assert not named(found, "answer-proxy")
    assert found[f"vote-proxy:{decision}:{given.proxy}"].owners == (PEOPLE["gp"],)
    accepted = {"nomination": asked.nomination, "accept": True}
    await world.do(answer_nomination, AnswerNomination, COLLEAGUE, **accepted)
    found = await owed(world, DEADLINE)
    assert not named(found, "answer-nomination")


async def test_a_signature_is_owed_by_the_signatory_a_week_after_the_close_until_it_is_given(either):
    decision = await either.opened()
    await either.votes(decision, SEATS)
    await either.close(decision)
    signature = (await owed(either, DEADLINE + timedelta(days=8)))[f"signature:{decision}"]
    assert (signature.owners, signature.on, signature.act) == ((SIGNATORY,), date(2026, 12, 8), "sign")
    assert f"signature:{decision}" not in await owed(either, DEADLINE + timedelta(days=5))
    await either.do(sign, Sign, SIGNATORY, decision=decision, signed=True)
    assert f"signature:{decision}" not in await owed(either, DEADLINE + timedelta(days=8))


async def test_ratification_is_owed_at_the_next_meeting_and_at_every_one_until_it_is_settled(either):
    decision = await either.opened(decision_class="ordinary", amount="")
    await either.votes(decision, SEATS)
    await either.close(decision)
    (first,) = await either.look(lambda tx: tx.meetings(either.body))
    found = named(await owed(either, MEETING + timedelta(days=1)), "ratification")
    assert [(one.meeting, one.on, one.owners) for one in found] == [(first.id, date(2026, 12, 10), (PEOPLE["lead"],))]
    either.now = MEETING + timedelta(days=3)
    assert [one.meeting for one in named(await owed(either), "ratification")] == [first.id]
    later = await called(either, date="2027-01-14")
    either.now = HELD + timedelta(days=42)
    assert [one.meeting for one in named(await owed(either), "ratification")] == [later]
    await either.do(ratify, Ratify, PEOPLE["lead"], decision=decision, ratified=True)
    assert not named(await owed(either, either.now + timedelta(days=60)), "ratification")


async def test_an_action_is_owed_by_its_day_until_it_is_done(either):
    meeting = await begun(either)
    facts = {"meeting": meeting, "item": "", "words": "Write to the hub", "owner": PEOPLE["gp"], "due": "2026-12-08"}
    added = await either.do(add_action, AddAction, PEOPLE["lead"], **facts)
    action = (await owed(either))[f"action:{added.action}"]
    assert (action.owners, action.on, action.title) == ((PEOPLE["gp"],), date(2026, 12, 8), "Write to the hub")
    assert f"action:{added.action}" not in await owed(either, HELD + timedelta(days=2))
    await either.do(finish_action, FinishAction, PEOPLE["gp"], action=added.action)
    assert f"action:{added.action}" not in await owed(either)


async def test_minutes_are_checked_approved_at_the_next_meeting_and_owed_no_more(either):
    meeting = await begun(either)
    await either.do(close_meeting, CloseMeeting, PEOPLE["lead"], meeting=meeting, confirmed=True, log="")
    assert (await owed(either))[f"minutes:{meeting}"].act == "meeting-minutes"
    await either.do(send_minutes, SendMinutes, SECRETARY, meeting=meeting)
    found = await owed(either, MEETING + timedelta(days=1))
    assert f"minutes:{meeting}" not in found
    approval, accuracy = found[f"minutes-approval:{meeting}"], found[f"accuracy:{meeting}"]
    assert (approval.on, approval.owners) == (date(2026, 12, 10), (PEOPLE["lead"],))
    assert accuracy.due == MEETING
    await either.do(correct, Correct, PEOPLE["gp"], meeting=meeting, words="It was Tuesday.")
    said = {"body": either.body, "duty": f"accuracy:{meeting}"}
    await either.do(say_duty_done, SayDutyDone, PEOPLE["dental"], **said)
    refused(await either.do(say_duty_done, SayDutyDone, SECRETARY, **said), "not-your-duty")
    owners = (await owed(either, MEETING + timedelta(days=1)))[f"accuracy:{meeting}"].owners
    assert set(PEOPLE.values()) - set(owners) == {PEOPLE["gp"], PEOPLE["dental"]}
    either.now = MEETING
    (coming,) = [one.id for one in await either.look(lambda tx: tx.meetings(either.body)) if one.id != meeting]
    await either.do(begin, Begin, PEOPLE["lead"], meeting=coming)
    await either.do(approve_minutes, ApproveMinutes, PEOPLE["lead"], meeting=meeting)
    left = await owed(either)
    assert not {f"minutes-approval:{meeting}", f"accuracy:{meeting}"} & set(left)


async def test_the_agenda_is_agreed_by_those_who_set_it_and_a_meeting_begun_on_its_day(world):
    meeting = await called(world)
    found = await owed(world, HELD)
    assert set(found[f"agenda:{meeting}"].owners) == {PEOPLE["lead"], PEOPLE["development-manager"]}
    await world.do(agree_agenda, AgreeAgenda, PEOPLE["lead"], meeting=meeting)
    assert (await owed(world, HELD))[f"agenda:{meeting}"].owners == (PEOPLE["development-manager"],)
    await world.do(agree_agenda, AgreeAgenda, PEOPLE["development-manager"], meeting=meeting)
    found = await owed(world, HELD)
    assert not {f"agenda:{meeting}", f"papers:{meeting}", f"begin:{meeting}"} & set(found)
    world.now = HELD + timedelta(days=1)
    assert (await owed(world))[f"begin:{meeting}"].owners == (PEOPLE["lead"],)


async def test_where_nobody_is_left_who_could_the_chair_owes_it_or_else_the_secretariat(tmp_path):
    for seats, owner in (({"lead": PEOPLE["lead"]}, PEOPLE["lead"]), ({}, SECRETARY)):
        (tmp_path / owner).mkdir()
        world = await World.start(sqlite_url(tmp_path / owner))
        await world.adopt(seats=seats, attendees={})
        found = await owed(world, MEETING)
        call = next(one for key, one in found.items() if key.startswith("call-for-items"))
        assert call.owners == (owner,)
        await world.store.stop()


async def test_twelve_members_cost_no_more_queries_than_one(tmp_path, monkeypatch):
    asked = {}
    for count, seats in ((1, {"lead": PEOPLE["lead"]}), (12, PEOPLE)):
        (tmp_path / str(count)).mkdir()
        world = await World.start(sqlite_url(tmp_path / str(count)))
        await world.people()
        await world.adopt(seats=seats)
        await world.opened()
        await called(world)
        asked[count] = 0
        with monkeypatch.context() as counting:
            counting.setattr(Link, "rows", counted(asked, count, Link.rows))
            assert await owed(world, HELD)
        await world.store.stop()
    assert asked[12] <= asked[1] + 2
    assert asked[12] < 150


def counted(asked, count, rows):
    def ask(*given, **named):
        asked[count] += 1
        return rows(*given, **named)

    return ask
