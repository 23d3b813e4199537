"""What people owe: the list, saying that a duty is done, and taking that back."""

from __future__ import annotations

from bot.handlers.desk import Answer, Desk
from bot.handlers.reading import redraw_home
from bot.handlers.taps import Tap
from bot.rules.findings import Refusal
from bot.services.duty_lists import DutiesQuery, duties_of, duties_to_say
from bot.services.entry import FieldErrors
from bot.services.settling_duties import SayDutyDone, TakeBackDuty, say_duty_done, take_back_duty
from bot.views import duty_pages, modals


async def show(desk: Desk, tap: Tap) -> Answer:
    """`/quorate duties`: what one owes; for whoever runs a body, what everybody owes there."""
    brief = await desk.read(duties_of, DutiesQuery(act=tap.act, channel=tap.channel))
    message = duty_pages.duties(brief, await desk.words(tap))
    return {"response_type": "ephemeral", "text": message.text, "blocks": message.blocks}


async def ask(desk: Desk, tap: Tap) -> Answer:
    """`/quorate done`: which duty, and a note or a link; a button is about one already."""
    found = await desk.read(duties_to_say, DutiesQuery(act=tap.act, channel="" if tap.value else tap.channel))
    said = await desk.words(tap)
    if not tap.value:
        await desk.open_modal(tap, duty_pages.choosing_duty(found, said))
        return None
    line = next((one for one in found if f"{one.owed.body}:{one.owed.key}" == tap.value), None)
    await desk.open_modal(tap, duty_pages.choosing_duty((), said) if line is None else duty_pages.saying(line, said))
    return None


async def record(desk: Desk, tap: Tap) -> Answer:
    body, _, duty = (tap.value or tap.entered("duty")).partition(":")
    result = await desk.run(say_duty_done, SayDutyDone(act=tap.act, body=body, duty=duty, note=tap.entered("note")))
    said = await desk.words(tap)
    if isinstance(result, FieldErrors):
        return {"response_action": "errors", "errors": modals.field_errors(result.errors, tap.view, said)}
    if isinstance(result, Refusal):
        return {"response_action": "update", "view": modals.refusal(result.finding, None, said)}
    return {"response_action": "update", "view": modals.receipt(said.say("duty-recorded"), said)}


async def undo(desk: Desk, tap: Tap) -> Answer:
    """One tap, asked about first; the answer is private."""
    result = await desk.run(take_back_duty, TakeBackDuty(act=tap.act, done=tap.value))
    said = await desk.words(tap)
    if tap.view.get("type") == "modal":
        page = (
            modals.refusal(result.finding, None, said)
            if isinstance(result, Refusal)
            else modals.receipt(said.say("duty-undone"), said)
        )
        await desk.update_modal(tap, page)
    elif tap.view.get("type") == "home":
        await redraw_home(desk, tap)
    elif not isinstance(result, Refusal):
        await desk.whisper(tap, said.say("duty-undone"))
    return None


ACTIONS = {"duty.done": ask, "duty.undo": undo}
VIEWS = {"duty.done": record}
VERBS = {"duties": show, "done": ask}
