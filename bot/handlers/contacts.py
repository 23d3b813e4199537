"""People outside the workspace who hold an office: entered, changed and ended by whoever looks after the body."""

from __future__ import annotations

from bot.handlers.desk import Answer, Desk
from bot.handlers.members import ask_in_a_body
from bot.handlers.taps import Tap
from bot.rules.findings import Refusal
from bot.services.contacts import ContactKept, KeepContact, keep_contact
from bot.services.entry import FieldErrors
from bot.services.membership import MembersQuery, members
from bot.views import contacts, founding, modals


async def ask(desk: Desk, tap: Tap) -> Answer:
    """`/quorate outside`, or the button below the members."""
    await ask_in_a_body(desk, tap, "members.outside", contacts.keeping)
    return None


async def keep(desk: Desk, tap: Tap) -> Answer:
    """Somebody is entered, changed, or leaves."""
    who = tap.entered("contact")
    command = KeepContact(
        act=tap.act,
        body=tap.value,
        contact="" if who == contacts.NEW else who,
        leaves=tap.entered("what") == "leaves",
        office=tap.entered("office"),
        name=tap.entered("name"),
        email=tap.entered("email"),
        agreed=tap.entered("agreed"),
    )
    result = await desk.run(keep_contact, command)
    said = await desk.words(tap)
    match result:
        case FieldErrors():
            return {"response_action": "errors", "errors": founding.errors_at(result.errors, tap.view, said)}
        case Refusal():
            (brief,) = await desk.read(members, MembersQuery(act=tap.act, body=tap.value)) or (None,)
            terms = brief.terms if brief else None
            return {"response_action": "update", "view": modals.refusal(result.finding, terms, said)}
        case ContactKept():
            return {"response_action": "update", "view": modals.receipt(contacts.kept(result, said), said)}
    return None


ACTIONS = {"members.outside": ask}
VIEWS = {"members.outside": keep}
VERBS = {"outside": ask}
