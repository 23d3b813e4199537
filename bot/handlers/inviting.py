"""Inviting somebody to a meeting for one item of its agenda, and taking an invitation back."""

from __future__ import annotations

from bot.handlers.desk import Answer, Desk
from bot.handlers.meetings import done, look
from bot.handlers.people import get_to_know
from bot.handlers.taps import Tap
from bot.rules.findings import Refusal
from bot.services.inviting import Invite, TakeBack, invite, take_back, why_not_invite
from bot.services.meeting_briefs import MeetingBrief, MeetingQuery
from bot.services.meeting_lists import MeetingsQuery, current_meeting
from bot.views import inviting, modals


async def invite_now(desk: Desk, tap: Tap) -> Answer:
    """`/quorate invite` and `/quorate uninvite`: the meeting that is being held or comes next."""
    found = await desk.read(current_meeting, MeetingsQuery(act=tap.act, channel=tap.channel))
    if found is None:
        return (await desk.words(tap)).say("meetings-none")
    await _ask(desk, tap, found)
    return None


async def ask(desk: Desk, tap: Tap) -> Answer:
    """The button below an agenda, or on the page from which a meeting is run."""
    await _ask(desk, tap, await look(desk, tap))
    return None


async def _ask(desk: Desk, tap: Tap, about: MeetingBrief | None) -> None:
    """The form; to whoever cannot invite anybody, the clause instead."""
    said = await desk.words(tap)
    if about is None:
        await desk.open_modal(tap, modals.not_found(said))
        return
    finding = await desk.read(why_not_invite, MeetingQuery(act=tap.act, meeting=about.meeting.id))
    page = inviting.inviting(about, said) if finding is None else modals.refusal(finding, about.terms, said)
    await desk.open_modal(tap, page)


async def send(desk: Desk, tap: Tap) -> Answer:
    await get_to_know(desk, tap, tap.entered("person"))
    facts = {name: tap.entered(name) for name in ("item", "person")}
    command = Invite(act=tap.act, access=tap.entered("access") == "yes", **facts)
    return await done(desk, tap, await desk.run(invite, command), "invite-done")


async def withdraw(desk: Desk, tap: Tap) -> Answer:
    """The button beside an invitation; the form is drawn anew without it."""
    result = await desk.run(take_back, TakeBack(act=tap.act, invitation=tap.value))
    if tap.view.get("type") != "modal":
        return None
    said = await desk.words(tap)
    about = await look(desk, tap, str(tap.view.get("private_metadata", "")))
    if isinstance(result, Refusal):
        await desk.update_modal(tap, modals.refusal(result.finding, about.terms if about else None, said))
    elif about is not None:
        await desk.update_modal(tap, inviting.inviting(about, said, said.say("take-back-done")))
    return None


ACTIONS = {"meeting.invite": ask, "meeting.take-back": withdraw}
VIEWS = {"meeting.invite": send}
VERBS = {"invite": invite_now, "uninvite": invite_now}
