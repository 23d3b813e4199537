"""Who sits where in a body, and appointing somebody or recording that somebody leaves."""

from __future__ import annotations

from collections.abc import Callable

from bot.handlers.desk import Answer, Desk
from bot.handlers.people import get_to_know
from bot.handlers.taps import Tap
from bot.rules.findings import Refusal
from bot.services.appointing import (
    Appoint,
    Appointed,
    AppointmentEnded,
    EndAppointment,
    appoint,
    end_appointment,
)
from bot.services.draft_briefs import DraftsQuery, bodies_in_charge_of
from bot.services.entry import FieldErrors
from bot.services.membership import MembersBrief, MembersQuery, members
from bot.text import Words, person
from bot.views import founding, modals
from bot.views import members as views
from bot.views.blocks import Block


async def show(desk: Desk, tap: Tap) -> Answer:
    """`/quorate members`: of the body whose channel this is, or of all one's bodies."""
    briefs = await desk.read(members, MembersQuery(act=tap.act, channel=tap.channel))
    message = views.members(briefs, await desk.words(tap))
    return {"response_type": "ephemeral", "text": message.text, "blocks": message.blocks}


async def ask(desk: Desk, tap: Tap) -> Answer:
    """`/quorate appoint`, or the button below the members."""
    await ask_in_a_body(desk, tap, "members.appoint", views.appointing)
    return None


async def ask_in_a_body(desk: Desk, tap: Tap, action: str, draw: Callable[[MembersBrief, Words], Block]) -> None:
    """Open a form on a body that somebody is in charge of: by its button `action`, or here; of several, ask which."""
    said = await desk.words(tap)
    body = tap.value if tap.name == action else ""
    if not body:
        found = await desk.read(bodies_in_charge_of, DraftsQuery(act=tap.act, channel=tap.channel))
        if len(found) != 1:
            several = [(one.id, one.name) for one in found]
            await desk.open_modal(
                tap, views.which_body(several, action, said) if found else views.nothing_to_appoint(said)
            )
            return
        body = found[0].id
    (brief,) = await desk.read(members, MembersQuery(act=tap.act, body=body)) or (None,)
    await desk.open_modal(tap, modals.not_found(said) if brief is None else draw(brief, said))


async def record(desk: Desk, tap: Tap) -> Answer:
    """Somebody takes a place, or leaves it."""
    named = tap.entered("person")
    await get_to_know(desk, tap, named)
    about = {"body": tap.value, "place": tap.entered("place"), "person": named, "agreed": tap.entered("agreed")}
    since = tap.entered("since")
    result: object
    if tap.entered("what") == "leaves":
        result = await desk.run(end_appointment, EndAppointment(act=tap.act, since=since, **about))
    else:
        command = Appoint(act=tap.act, since=since, until=tap.entered("until"), **about)
        result = await desk.run(appoint, command)
    said = await desk.words(tap)
    match result:
        case FieldErrors():
            return {"response_action": "errors", "errors": founding.errors_at(result.errors, tap.view, said)}
        case Refusal():
            (brief,) = await desk.read(members, MembersQuery(act=tap.act, body=tap.value)) or (None,)
            terms = brief.terms if brief else None
            return {"response_action": "update", "view": modals.refusal(result.finding, terms, said)}
        case Appointed() | AppointmentEnded():
            return {"response_action": "update", "view": modals.receipt(_recorded(result, said), said)}
        case _:
            return None


def _recorded(result: Appointed | AppointmentEnded, said: Words) -> str:
    key = "appointed" if isinstance(result, Appointed) else "appointment-ended"
    day = said.iso_date(f"{result.since}T12:00:00+00:00", "UTC")
    return said.say(f"{key}-{'now' if result.now else 'later'}", who=person(result.person), day=day)


ACTIONS = {"members.appoint": ask}
VIEWS = {"members.appoint": record}
VERBS = {"members": show, "appoint": ask}
