"""Declaring interests, changing them, and reading what everybody has declared."""

from __future__ import annotations

from dataclasses import replace

from bot.handlers import item_conflicts
from bot.handlers.answers import after, modal_for
from bot.handlers.desk import Answer, Desk
from bot.handlers.reading import redraw_home
from bot.handlers.taps import Tap
from bot.rules.findings import Refusal
from bot.rules.interests import NOTHING
from bot.services.interest_register import (
    InterestQuery,
    InterestsQuery,
    bodies_to_declare_in,
    interest_of,
    interests_of,
)
from bot.services.interests import (
    ChangeInterest,
    DeclareInterest,
    EndInterest,
    InterestDeclared,
    change_interest,
    declare_interest,
    end_interest,
)
from bot.services.register import BriefQuery, brief
from bot.text import Words
from bot.views import interests as views
from bot.views import modals

REGISTER = "page.interests"


async def ask(desk: Desk, tap: Tap) -> Answer:
    """`/quorate declare`, or the button; `declare REF` is about one decision, `declare item` about an agenda."""
    if tap.text.casefold() == "item":
        return await item_conflicts.ask(desk, tap)
    if tap.text:
        await modal_for(desk, replace(tap, value=tap.text), modals.conflict)
        return None
    places = await desk.read(bodies_to_declare_in, InterestsQuery(act=tap.act, channel=tap.channel))
    said = await desk.words(tap)
    chosen = next((place.body.id for place in places if place.body.id == tap.value), "")
    await desk.open_modal(tap, views.declaring(places, said, chosen=chosen) if places else views.nobody(said))
    return None


async def declare(desk: Desk, tap: Tap) -> Answer:
    command = DeclareInterest(act=tap.act, body=tap.entered("body") or tap.value, **_entered(tap))
    result = await desk.run(declare_interest, command)
    if isinstance(result, InterestDeclared) and (result.suggested or result.late):
        return _told(result, "interest-declared-done", "interest-late-done", await desk.words(tap))
    return await after(
        desk, tap, result, "interest-nothing-done" if command.kind == NOTHING else "interest-declared-done"
    )


async def nothing(desk: Desk, tap: Tap) -> Answer:
    """One tap records it, and the page or the home tab on which it was tapped shows it."""
    result = await desk.run(declare_interest, DeclareInterest(act=tap.act, body=tap.value, kind=NOTHING))
    if tap.view.get("type") == "home":
        await redraw_home(desk, tap)
    elif tap.view and isinstance(result, Refusal):
        await desk.update_modal(tap, modals.refusal(result.finding, None, await desk.words(tap)))
    elif tap.view:
        await _redraw(desk, tap)
    return None


async def ask_change(desk: Desk, tap: Tap) -> Answer:
    await _about(desk, tap)
    return None


async def change(desk: Desk, tap: Tap) -> Answer:
    command = ChangeInterest(act=tap.act, interest=tap.value, **_entered(tap))
    result = await desk.run(change_interest, command)
    if isinstance(result, InterestDeclared) and (result.suggested or result.late):
        return _told(result, "interest-changed-done", "interest-change-late-done", await desk.words(tap))
    return await after(desk, tap, result, "interest-changed-done")


async def end(desk: Desk, tap: Tap) -> Answer:
    command = EndInterest(act=tap.act, interest=tap.value, ends_on=tap.entered("ends_on"))
    return await after(desk, tap, await desk.run(end_interest, command), "interest-ended-done")


async def use(desk: Desk, tap: Tap) -> Answer:
    """From a reminder: the form for a conflict on that decision, with what was declared before filled in."""
    decision, _, ident = tap.value.partition(":")
    found = await desk.read(interest_of, InterestQuery(act=tap.act, interest=ident))
    about = await desk.read(brief, BriefQuery(act=tap.act, decision=decision, reader=tap.act.person))
    said = await desk.words(tap)
    if about is None:
        await desk.open_modal(tap, modals.not_found(said))
        return None
    entered = {"kind": found.kind, "nature": found.nature, "organisation": found.organisation} if found else {}
    await desk.open_modal(tap, modals.conflict(about, said, entered=entered))
    return None


async def show(desk: Desk, tap: Tap) -> Answer:
    """`/quorate interests`, or a button: the register of the body that is meant."""
    if tap.view.get("callback_id") == REGISTER:
        await _redraw(desk, tap)
        return None
    query = InterestsQuery(act=tap.act, body=tap.value, channel=tap.channel)
    found = await desk.read(interests_of, query)
    said = await desk.words(tap)
    await desk.open_modal(tap, views.nobody(said) if found is None else views.register(found, said))
    return None


async def _redraw(desk: Desk, tap: Tap) -> None:
    found = await desk.read(interests_of, InterestsQuery(act=tap.act, body=tap.value))
    if found is not None:
        await desk.update_modal(tap, views.register(found, await desk.words(tap)))


async def _about(desk: Desk, tap: Tap) -> None:
    """The form about one declaration of one's own."""
    found = await desk.read(interest_of, InterestQuery(act=tap.act, interest=tap.value))
    register = await desk.read(interests_of, InterestsQuery(act=tap.act, body=found.body)) if found else None
    said = await desk.words(tap)
    if found is None or register is None:
        await desk.open_modal(tap, views.nobody(said))
    elif tap.name == "interest.end":
        await desk.open_modal(tap, views.ending(found, register.today.isoformat(), said))
    else:
        await desk.open_modal(tap, views.changing(found, said))


def _told(result: InterestDeclared, done: str, late: str, said: Words) -> Answer:
    """What was recorded; on how many open decisions it bears; and that it came late, which the register says too."""
    text = said.say("interest-declared-suggested", count=result.suggested) if result.suggested else said.say(done)
    if result.late is not None:
        text = f"{text} {said.say(late, days=result.late, cited=said.cited(result.clause))}"
    return {"response_action": "update", "view": modals.receipt(text, said)}


def _entered(tap: Tap) -> dict[str, str]:
    names = ("kind", "nature", "organisation", "starts_on", "ends_on", "changed_on")
    return {name: tap.entered(name) for name in names}


ACTIONS = {
    "interest.declare": ask,
    "interest.nothing": nothing,
    "interest.change": ask_change,
    "interest.end": ask_change,
    "interest.use": use,
    "interests.show": show,
}
VIEWS = {"interest.declare": declare, "interest.change": change, "interest.end": end}
VERBS = {"declare": ask, "interests": show}
