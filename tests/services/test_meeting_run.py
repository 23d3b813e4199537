"""At a meeting: who is there, the quorum, decisions under their items, the close, minutes and actions."""

from __future__ import annotations

import pytest

from bot.rules.record import Choice
from bot.services.actions import ActionsQuery, AddAction, FinishAction, actions_listed, add_action, finish_action
from bot.services.agendas import LeaveOut, leave_out
from bot.services.attending import NoteActing, NoteOthers, note_acting, note_others
from bot.services.beginning import Preside, preside
from bot.services.concluding import CloseMeeting, SettleItem, close_meeting, settle_item
from bot.services.explaining import ExplainQuery, VerifyQuery, explain, verify
from bot.services.minuting import ApproveMinutes, Correct, SendMinutes, approve_minutes, correct, send_minutes
from storage.facts import ItemKind, ItemState, MinutesState, PresenceState, SittingState
from tests.services.meeting_world import (
    HELD,
    LEAD,
    SEVEN,
    add,
    agree,
    begun,
    call,
    called,
    close,
    gathered,
    here,
    look,
    matters,
    put,
)
from tests.services.world import ATTENDING, COLLEAGUE, DEADLINE, MEETING, PEOPLE, SECRETARY, refused


async def test_a_decision_is_voted_on_by_those_there_and_closed_by_whoever_presides(either):
    meeting = await gathered(either)
    decision = (await put(either, meeting)).decision
    await either.votes(decision, ("lead", *SEVEN))
    refused(await close(either, decision, "gp"), "not-the-presider")
    closed = await close(either, decision)
    assert (closed.result, closed.votes_for, closed.quorate) == ("carried", 7, True)
    brief = await either.brief(decision)
    assert (brief.announced.present, brief.announced.quorum) == (7, 6)
    assert brief.channel == "meeting"
    assert await replayed(either, decision)


async def replayed(world, decision):
    """Whether a replay gives what was announced, and the log agrees with what is stored."""
    found = await world.ask(explain, ExplainQuery, "", ref_or_id=decision)
    checked = await world.ask(verify, VerifyQuery, "")
    assert checked.problems == ()
    return found.announced_equals_replay


async def test_what_came_after_the_close_changes_no_outcome(world):
    meeting = await gathered(world)
    decision = (await put(world, meeting)).decision
    await world.votes(decision, ("lead", *SEVEN))
    await close(world, decision)
    leaving = dict.fromkeys(SEVEN, "left")
    await world.do(note_others, NoteOthers, LEAD, meeting=meeting, seats=leaving)
    assert (await look(world, meeting)).quorum.met is False
    assert await replayed(world, decision)


async def test_presence_without_a_vote_counts_to_the_quorum(world):
    meeting = await gathered(world)
    decision = (await put(world, meeting)).decision
    await world.votes(decision, ("lead", "gp", "pharmacy"))
    closed = await close(world, decision)
    assert (closed.result, closed.quorate) == ("lost", True)
    assert (await world.brief(decision)).announced.present == 7


async def test_a_member_who_is_not_noted_as_there_has_no_vote_until_they_are(world):
    meeting = await gathered(world)
    decision = (await put(world, meeting)).decision
    refused(await world.vote(decision, "medicines"), "not-at-the-meeting")
    await here(world, meeting, "medicines")
    assert (await world.vote(decision, "medicines")).choice is Choice.FOR


async def test_without_a_quorum_nothing_is_put_and_the_meeting_goes_on(world):
    meeting = await gathered(world, SEVEN[:4])
    refused(await put(world, meeting), "inquorate", "5.2")
    brief = await look(world, meeting)
    assert (brief.quorum.met, brief.quorum.present, brief.quorum.needed) == (False, 5, 6)
    item = (await matters(world, meeting))[0].id
    assert (await world.do(settle_item, SettleItem, LEAD, item=item, outcome=ItemState.DEFERRED)).item == item


async def test_the_quorum_is_weighed_again_when_somebody_leaves_before_the_close(world):
    meeting = await gathered(world, SEVEN[:5])
    decision = (await put(world, meeting)).decision
    await world.votes(decision, ("lead", "gp"))
    for seat in ("pharmacy", "dental"):
        await here(world, meeting, seat, PresenceState.LEFT)
    assert (await close(world, decision)).result == "inquorate"
    assert await replayed(world, decision)


async def test_what_was_agreed_by_consensus_is_decided_at_once_without_a_vote(world):
    meeting = await gathered(world)
    answer = await put(world, meeting, consensus="agreed")
    assert answer.result == "carried"
    assert await replayed(world, answer.decision)
    refused(await world.vote(answer.decision, "gp"), "decision-closed")


async def test_consensus_comes_before_a_vote(world):
    meeting = await gathered(world)
    answer = await put(world, meeting, consensus="")
    assert (answer.errors["consensus"].code, answer.errors["consensus"].clause) == ("consensus-unsaid", "3.2.1")


async def test_a_decision_about_money_names_its_amount_and_waits_for_the_signatory(world):
    meeting = await gathered(world, [*SEVEN, "third-sector", "medicines"])
    assert (await put(world, meeting, decision_class="financial")).errors["amount"].code == "amount-missing"
    answer = await put(world, meeting, decision_class="financial", amount="500", consensus="agreed")
    assert (await world.brief(answer.decision)).outcome.waiting_for == {"signature"}


async def test_one_vote_at_a_time_and_none_left_open_behind(world):
    meeting = await gathered(world)
    first, second = [item.id for item in await matters(world, meeting)]
    decision = (await put(world, meeting, item=first)).decision
    refused(await put(world, meeting, item=second), "vote-still-open")
    refused(await world.do(settle_item, SettleItem, LEAD, item=first, outcome=ItemState.DONE), "vote-still-open")
    refused(await world.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True), "vote-still-open")
    await close(world, decision)
    settled = await world.do(settle_item, SettleItem, LEAD, item=first, outcome=ItemState.DONE, note="Agreed.")
    assert settled.following == second


async def test_an_alternate_who_is_there_counts_and_votes_in_the_seat(world):
    meeting = await gathered(world, SEVEN[:4])
    await world.do(note_acting, NoteActing, LEAD, meeting=meeting, seat="medicines", person=COLLEAGUE)
    decision = (await put(world, meeting)).decision
    assert (await world.vote(decision, COLLEAGUE)).capacity == "alternate"
    refused(await world.vote(decision, "medicines"), "not-at-the-meeting")
    await world.votes(decision, ("lead", *SEVEN[:4]))
    closed = await close(world, decision)
    assert (closed.votes_for, closed.quorate) == (6, True)
    assert await replayed(world, decision)


async def test_the_member_who_comes_back_takes_over_between_items_by_whoever_runs_the_meeting(world):
    meeting = await gathered(world)
    await world.do(note_acting, NoteActing, LEAD, meeting=meeting, seat="medicines", person=COLLEAGUE)
    refused(await here(world, meeting, "medicines"), "alternate-at-the-meeting", "3.2.2")
    decision = (await put(world, meeting)).decision
    back = {"meeting": meeting, "seats": {"medicines": "present"}}
    refused(await world.do(note_others, NoteOthers, LEAD, **back), "vote-still-open")
    await close(world, decision)
    await world.do(note_others, NoteOthers, LEAD, **back)
    later = (await put(world, meeting)).decision
    assert (await world.vote(later, "medicines")).capacity == "self"
    assert not hasattr(await world.vote(later, COLLEAGUE), "ballot")


@pytest.mark.parametrize(("seat", "person", "code"), [("medicines", "gp", "already-a-member"), ("gp", COLLEAGUE, "")])
async def test_who_may_act_for_a_member(world, seat, person, code):
    meeting = await gathered(world)
    answer = await world.do(
        note_acting, NoteActing, LEAD, meeting=meeting, seat=seat, person=PEOPLE.get(person, person)
    )
    if code:
        refused(answer, code, "3.2.2")
    else:
        assert answer.there == 7


async def test_presiding_passes_to_a_member_who_is_there(world):
    meeting = await gathered(world)
    refused(await world.do(preside, Preside, LEAD, meeting=meeting, seat="medicines"), "presider-not-there")
    assert (await world.do(preside, Preside, LEAD, meeting=meeting, seat="gp")).presiding == "gp"
    decision = (await put(world, meeting)).decision
    refused(await close(world, decision, "lead"), "not-the-presider")
    assert (await close(world, decision, "gp")).result == "lost"


async def test_apologies_can_be_sent_before_and_people_in_attendance_do_not_count(world):
    meeting = await called(world)
    await here(world, meeting, "dental", PresenceState.APOLOGIES)
    refused(await here(world, meeting, "gp"), "meeting-not-begun")
    refused(await here(world, meeting, "U99", PresenceState.APOLOGIES), "not-with-this-body")
    world.now = HELD
    meeting = await begun_again(world, meeting)
    await here(world, meeting, ATTENDING["finance"])
    brief = await look(world, meeting)
    assert {p.seat: p.state for p in brief.presences} == {
        "dental": "apologies",
        "finance": "attending",
        "lead": "present",
    }
    assert brief.quorum.present == 1


async def begun_again(world, meeting):
    from bot.services.beginning import Begin, begin

    await world.do(begin, Begin, LEAD, meeting=meeting)
    return meeting


async def test_a_conflict_takes_the_member_out_of_the_quorum_of_that_decision(world):
    from bot.rules.record import Ruling
    from bot.services.conflicts import RuleOnConflict, rule_on_conflict
    from tests.services.test_conflicts import declare

    meeting = await gathered(world, SEVEN[:5])
    decision = (await put(world, meeting)).decision
    conflict = await declare(world, decision, "gp")
    await world.do(rule_on_conflict, RuleOnConflict, LEAD, conflict=conflict.conflict, ruling=Ruling.WITHDRAW)
    (put_here,) = (await look(world, meeting)).open_votes
    assert (put_here.quorum.met, put_here.quorum.present) == (False, 5)
    assert (await look(world, meeting)).quorum.met is True


async def test_the_agenda_is_set_by_those_whom_the_terms_name_and_then_sent(world):
    meeting = await called(world)
    refused(await agree(world, meeting, "gp"), "not-agreed", "5.4")
    assert (await agree(world, meeting, "lead")).missing == ("development-manager",)
    assert [p["to"] for p in await world.parcels("agenda-asked")] == [PEOPLE["development-manager"]]
    assert await world.parcels("agenda") == []
    assert (await agree(world, meeting, "development-manager")).missing == ()
    assert [p["to"] for p in await world.parcels("agenda")] == ["C0CLUSTER"]
    refused(await agree(world, meeting, "lead"), "agenda-already-set")


async def test_an_item_that_comes_after_the_agenda_was_set_waits_for_those_who_set_it(world):
    meeting = await called(world)
    for seat in ("lead", "development-manager"):
        await agree(world, meeting, seat)
    late = await add(world, meeting, papers="https://example.org/paper")
    assert late.late is True
    state = {i.title: i.state for i in await matters(world, meeting)}
    assert state["A new item"] is ItemState.PROPOSED
    await agree(world, meeting, "lead")
    await agree(world, meeting, "development-manager")
    assert {i.title: i.state for i in await matters(world, meeting)}["A new item"] is ItemState.ACCEPTED
    other = await add(world, meeting, title="Not this time")
    refused(await world.do(leave_out, LeaveOut, PEOPLE["gp"], item=other.item), "not-agreed", "5.4")
    await world.do(leave_out, LeaveOut, LEAD, item=other.item)
    assert [p["to"] for p in await world.parcels("item-left-out")] == [PEOPLE["gp"]]


async def test_a_remote_decision_that_waits_comes_on_the_agenda_by_itself(world):
    decision = await world.opened(decision_class="ordinary", amount="")
    await world.votes(decision, ("lead", *SEVEN))
    await world.close(decision)
    assert DEADLINE < MEETING
    meeting = (await world.look(lambda tx: tx.meetings(world.body)))[0].id
    await add(world, meeting)
    kinds = [(one.item.kind, one.item.decision) for one in (await look(world, meeting)).items]
    assert (ItemKind.RATIFICATION, decision) in kinds


async def test_the_financial_log_comes_before_the_close_and_the_rest_goes_on_the_next_agenda(world):
    meeting = await gathered(world)
    refused(await world.do(close_meeting, CloseMeeting, LEAD, meeting=meeting), "financial-log", "3.3.3")
    refused(await world.do(close_meeting, CloseMeeting, PEOPLE["gp"], meeting=meeting, confirmed=True), "may-not-close")
    item = (await matters(world, meeting))[0]
    await world.do(settle_item, SettleItem, LEAD, item=item.id, outcome=ItemState.DONE, note="Noted.")
    await world.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True)
    assert (await look(world, meeting)).sitting.state is SittingState.CLOSED
    following = (await world.look(lambda tx: tx.meetings(world.body)))[-1].id
    brief = await look(world, following)
    assert [one.item.title for one in brief.items if one.item.kind is ItemKind.MATTER] == ["Flu clinics"]
    assert ItemKind.MINUTES in {one.item.kind for one in brief.items}
    refused(await here(world, meeting, "gp"), "meeting-over")


async def test_minutes_are_sent_corrected_and_approved_at_the_next_meeting(either):
    meeting = await gathered(either)
    refused(await either.do(send_minutes, SendMinutes, LEAD, meeting=meeting), "minutes-not-due")
    await either.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True)
    assert (await either.do(send_minutes, SendMinutes, SECRETARY, meeting=meeting)).people == 12
    assert len(await either.parcels("minutes-draft")) == 12
    await either.do(correct, Correct, PEOPLE["gp"], meeting=meeting, words="I was there from the start.")
    assert [p["to"] for p in await either.parcels("minutes-correction")] == [SECRETARY]
    refused(await either.do(approve_minutes, ApproveMinutes, LEAD, meeting=meeting), "meeting-not-begun")
    either.now = MEETING
    following = (await either.look(lambda tx: tx.meetings(either.body)))[-1].id
    await begun_again(either, following)
    await either.do(approve_minutes, ApproveMinutes, LEAD, meeting=meeting)
    assert (await look(either, meeting)).sitting.minutes is MinutesState.APPROVED
    states = {one.item.kind: one.item.state for one in (await look(either, following)).items}
    assert states[ItemKind.MINUTES] is ItemState.DONE
    refused(await either.do(correct, Correct, LEAD, meeting=meeting, words="Too late"), "minutes-not-due")


async def test_an_action_has_an_owner_and_a_day_and_is_late_after_it(world):
    meeting = await gathered(world)
    answer = await world.do(
        add_action, AddAction, LEAD, meeting=meeting, words="Book the hall", owner=PEOPLE["gp"], due="2026-12-05"
    )
    assert [p["to"] for p in await world.parcels("action-given")] == [PEOPLE["gp"]]
    (line,) = await world.ask(actions_listed, ActionsQuery, PEOPLE["gp"])
    assert (line.late, line.mine) == (False, True)
    world.now = MEETING
    (line,) = await world.ask(actions_listed, ActionsQuery, PEOPLE["dental"])
    assert (line.late, line.mine) == (True, False)
    refused(await world.do(finish_action, FinishAction, PEOPLE["dental"], action=answer.action), "not-your-action")
    await world.do(finish_action, FinishAction, PEOPLE["gp"], action=answer.action)
    refused(await world.do(finish_action, FinishAction, PEOPLE["gp"], action=answer.action), "action-done")
    assert await world.ask(actions_listed, ActionsQuery, PEOPLE["gp"]) == ()


async def test_an_action_without_words_owner_or_a_real_day_is_answered_at_the_field(world):
    meeting = await begun(world)
    answer = await world.do(add_action, AddAction, LEAD, meeting=meeting, words=" ", owner="", due="2026-02-30")
    assert {name: f.code for name, f in answer.errors.items()} == {
        "words": "text-empty",
        "owner": "owner-missing",
        "due": "due-unreadable",
    }


async def test_a_second_call_is_a_meeting_of_its_own(world):
    first = await called(world)
    second = (await call(world, date="2026-12-04")).meeting
    assert first != second


async def test_whoever_presides_rules_on_a_conflict_at_the_meeting(world):
    from tests.services.test_conflicts import declare

    meeting = await gathered(world)
    await world.do(preside, Preside, LEAD, meeting=meeting, seat="gp")
    decision = (await put(world, meeting)).decision
    await declare(world, decision, "dental")
    assert [p["to"] for p in await world.parcels("conflict-ruling")] == [PEOPLE["gp"]]


async def test_only_those_who_are_there_owe_a_vote(world):
    meeting = await gathered(world, SEVEN[:5])
    decision = (await put(world, meeting)).decision
    await world.votes(decision, ("lead",))
    waits = {seat: await waiting(world, seat) for seat in ("lead", "gp", "medicines")}
    assert waits == {"lead": [], "gp": ["vote"], "medicines": []}
    assert decision


async def waiting(world, seat):
    from bot.services.register import HomeQuery, home_of

    home = await world.ask(home_of, HomeQuery, PEOPLE[seat])
    return [wait.act for wait in home.waits if wait.act == "vote"]


async def waits_of(world, person):
    from bot.services.register import HomeQuery, home_of

    return [wait.act for wait in (await world.ask(home_of, HomeQuery, person)).waits]


async def test_what_waits_around_a_meeting_is_on_the_own_page_of_whom_it_waits_for(world):
    meeting = await called(world)
    manager = PEOPLE["development-manager"]
    assert "meeting-agenda" in await waits_of(world, manager)
    assert "meeting-agenda" not in await waits_of(world, PEOPLE["gp"])
    await agree(world, meeting, "development-manager")
    assert "meeting-agenda" not in await waits_of(world, manager)
    world.now = HELD
    assert "meeting-begin" in await waits_of(world, SECRETARY)
    await begun_again(world, meeting)
    assert "meeting-run" in await waits_of(world, LEAD)
    await world.do(add_action, AddAction, LEAD, meeting=meeting, words="Book", owner=PEOPLE["gp"])
    await world.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True)
    assert "meeting-minutes" in await waits_of(world, SECRETARY)
    assert "action" in await waits_of(world, PEOPLE["gp"])
    await world.do(send_minutes, SendMinutes, SECRETARY, meeting=meeting)
    assert "meeting-minutes" not in await waits_of(world, SECRETARY)
