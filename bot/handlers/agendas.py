"""The agenda, decisions and actions at a meeting, its close, and its minutes."""

from __future__ import annotations

from bot.handlers.desk import Answer, Desk
from bot.handlers.meetings import done, meeting_for, redraw_own_page, redrawn
from bot.handlers.taps import Tap
from bot.services.actions import ActionsQuery, AddAction, FinishAction, actions_listed, add_action, finish_action
from bot.services.agendas import AddItem, AgreeAgenda, LeaveOut, add_item, agree_agenda, leave_out
from bot.services.concluding import (
    CloseMeeting,
    SettleItem,
    close_meeting,
    settle_item,
)
from bot.services.meeting_briefs import ItemQuery, meeting_of_decision, meeting_of_item
from bot.services.meeting_lists import MeetingsQuery, current_meeting, last_minutes
from bot.services.minuting import ApproveMinutes, Correct, SendMinutes, approve_minutes, correct, send_minutes
from bot.services.tabling import CloseVote, PutDecision, close_vote, put_decision
from bot.views import meeting_forms, meeting_pages, minutes, modals
from storage.facts import ItemState


async def agenda(desk: Desk, tap: Tap) -> Answer:
    """`/quorate agenda`: of the meeting that is being held or comes next."""
    found = await desk.read(current_meeting, MeetingsQuery(act=tap.act, channel=tap.channel))
    said = await desk.words(tap)
    if found is None:
        return said.say("meetings-none")
    await desk.open_modal(tap, meeting_pages.agenda(found, said))
    return None


async def show_agenda(desk: Desk, tap: Tap) -> Answer:
    await meeting_for(desk, tap, meeting_pages.agenda)
    return None


async def ask_item(desk: Desk, tap: Tap) -> Answer:
    await meeting_for(desk, tap, meeting_forms.add_item)
    return None


async def item(desk: Desk, tap: Tap) -> Answer:
    command = AddItem(
        act=tap.act,
        meeting=tap.value,
        title=tap.entered("title"),
        words=tap.entered("words"),
        papers=tap.entered("papers"),
    )
    result = await desk.run(add_item, command)
    return await done(desk, tap, result, "item-late-done" if getattr(result, "late", False) else "item-added-done")


async def agree(desk: Desk, tap: Tap) -> Answer:
    result = await desk.run(agree_agenda, AgreeAgenda(act=tap.act, meeting=tap.value))
    key = "agenda-agreed-waits" if getattr(result, "missing", ()) else "agenda-agreed-done"
    await page_after(desk, tap, result, key)
    return None


async def page_after(desk: Desk, tap: Tap, result: object, key: str) -> None:
    """After a tap on a page that is read: what was recorded, or why nothing was."""
    if tap.view.get("type") == "modal":
        said = await desk.words(tap)
        finding = getattr(result, "finding", None)
        page = modals.receipt(said.say(key), said) if finding is None else modals.refusal(finding, None, said)
        await desk.update_modal(tap, page)


async def leave(desk: Desk, tap: Tap) -> Answer:
    await desk.run(leave_out, LeaveOut(act=tap.act, item=tap.value))
    return None


# --- under an item ------------------------------------------------------------------------------------


async def ask_put(desk: Desk, tap: Tap) -> Answer:
    found = await desk.read(meeting_of_item, ItemQuery(act=tap.act, about=tap.value))
    said = await desk.words(tap)
    await desk.open_modal(tap, modals.not_found(said) if found is None else meeting_forms.put(*found, said))
    return None


async def put(desk: Desk, tap: Tap) -> Answer:
    command = PutDecision(
        act=tap.act,
        item=tap.value,
        title=tap.entered("title"),
        text=tap.entered("text"),
        decision_class=tap.entered("class"),
        amount=tap.entered("amount"),
        plan_line=tap.entered("plan_line"),
        consensus=tap.entered("consensus"),
        declared=tap.entered("declared"),
    )
    result = await desk.run(put_decision, command)
    key = "put-decided-done" if getattr(result, "result", "") else "put-open-done"
    return await done(desk, tap, result, key, await _meeting(desk, tap))


async def _meeting(desk: Desk, tap: Tap) -> str:
    """The meeting on whose agenda the item of a form stands."""
    found = await desk.read(meeting_of_item, ItemQuery(act=tap.act, about=tap.value))
    return found[0].meeting.id if found else ""


async def ask_settle(desk: Desk, tap: Tap) -> Answer:
    found = await desk.read(meeting_of_item, ItemQuery(act=tap.act, about=tap.value))
    said = await desk.words(tap)
    await desk.open_modal(tap, modals.not_found(said) if found is None else meeting_forms.settle(found[1], said))
    return None


async def settle(desk: Desk, tap: Tap) -> Answer:
    outcome = ItemState(tap.entered("outcome"))
    command = SettleItem(act=tap.act, item=tap.value, outcome=outcome, note=tap.entered("note"))
    result = await desk.run(settle_item, command)
    return await done(desk, tap, result, "settled-done", await _meeting(desk, tap))


async def end_vote(desk: Desk, tap: Tap) -> Answer:
    result = await desk.run(close_vote, CloseVote(act=tap.act, decision=tap.value))
    about = await desk.read(meeting_of_decision, ItemQuery(act=tap.act, about=tap.value))
    await redrawn(desk, tap, result, "vote-closed-done", about or "")
    return None


async def ask_action(desk: Desk, tap: Tap) -> Answer:
    await meeting_for(desk, tap, meeting_forms.action)
    return None


async def action(desk: Desk, tap: Tap) -> Answer:
    command = AddAction(
        act=tap.act,
        meeting=tap.value,
        words=tap.entered("words"),
        owner=tap.entered("owner"),
        due=tap.entered("due"),
    )
    return await done(desk, tap, await desk.run(add_action, command), "action-added-done")


async def finish(desk: Desk, tap: Tap) -> Answer:
    result = await desk.run(finish_action, FinishAction(act=tap.act, action=tap.value))
    if not hasattr(result, "finding"):
        await desk.whisper(tap, (await desk.words(tap)).say("action-finished-done"))
        await redraw_own_page(desk, tap)
    return None


async def actions(desk: Desk, tap: Tap) -> Answer:
    """`/quorate actions`: what is to be done, the late ones first."""
    lines = await desk.read(actions_listed, ActionsQuery(act=tap.act, channel=tap.channel))
    message = minutes.action_list(lines, await desk.words(tap))
    return {"response_type": "ephemeral", "text": message.text, "blocks": message.blocks}


# --- the close and the minutes ------------------------------------------------------------------------


async def ask_close(desk: Desk, tap: Tap) -> Answer:
    await meeting_for(desk, tap, meeting_forms.closing)
    return None


async def close(desk: Desk, tap: Tap) -> Answer:
    confirmed = tap.entered("confirmed") == "yes"
    command = CloseMeeting(act=tap.act, meeting=tap.value, confirmed=confirmed, log=tap.entered("log"))
    return await done(desk, tap, await desk.run(close_meeting, command), "meeting-closed-done")


async def read_minutes(desk: Desk, tap: Tap) -> Answer:
    """`/quorate minutes`: of the last meeting."""
    found = await desk.read(last_minutes, MeetingsQuery(act=tap.act, channel=tap.channel))
    said = await desk.words(tap)
    if found is None:
        return said.say("minutes-nothing")
    await desk.open_modal(tap, minutes.minutes(found, said))
    return None


async def show_minutes(desk: Desk, tap: Tap) -> Answer:
    await meeting_for(desk, tap, minutes.minutes)
    return None


async def send(desk: Desk, tap: Tap) -> Answer:
    result = await desk.run(send_minutes, SendMinutes(act=tap.act, meeting=tap.value))
    await page_after(desk, tap, result, "minutes-sent-done")
    await redraw_own_page(desk, tap)
    return None


async def ask_correction(desk: Desk, tap: Tap) -> Answer:
    await meeting_for(desk, tap, meeting_forms.correct)
    return None


async def correction(desk: Desk, tap: Tap) -> Answer:
    result = await desk.run(correct, Correct(act=tap.act, meeting=tap.value, words=tap.entered("words")))
    return await done(desk, tap, result, "correction-done")


async def approve(desk: Desk, tap: Tap) -> Answer:
    result = await desk.run(approve_minutes, ApproveMinutes(act=tap.act, meeting=tap.value))
    if tap.view.get("callback_id") == "meeting.run":
        await redrawn(desk, tap, result, "minutes-approved-done", str(tap.view.get("private_metadata", "")))
    else:
        await page_after(desk, tap, result, "minutes-approved-done")
    return None


ACTIONS = {
    "agenda.show": show_agenda,
    "agenda.add": ask_item,
    "agenda.agree": agree,
    "agenda.leave-out": leave,
    "meeting.put": ask_put,
    "meeting.settle": ask_settle,
    "meeting.close-vote": end_vote,
    "meeting.action": ask_action,
    "action.done": finish,
    "meeting.close": ask_close,
    "minutes.show": show_minutes,
    "minutes.send": send,
    "minutes.correct": ask_correction,
    "minutes.approve": approve,
}
VIEWS = {
    "agenda.add": item,
    "meeting.put": put,
    "meeting.settle": settle,
    "meeting.action": action,
    "meeting.close": close,
    "minutes.correct": correction,
}
VERBS = {"agenda": agenda, "actions": actions, "minutes": read_minutes}
