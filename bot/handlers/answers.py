"""How a form is answered: opened with what it is about, closed with a receipt or the clause in the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.handlers.desk import Answer, Desk
from bot.handlers.taps import Tap
from bot.rules.findings import Refusal
from bot.services.briefs import DecisionBrief
from bot.services.entry import FieldErrors
from bot.services.register import BriefQuery, brief
from bot.text import Words
from bot.views import modals

Draw = Callable[[DecisionBrief, Words], Mapping[str, Any]]


async def modal_for(desk: Desk, tap: Tap, draw: Draw) -> None:
    """Open the modal that `draw` makes of the decision, for this reader."""
    query = BriefQuery(act=tap.act, decision=tap.value, reader=tap.act.person, names=True)
    about = await desk.read(brief, query)
    said = await desk.words(tap)
    await desk.open_modal(tap, modals.not_found(said) if about is None else draw(about, said))


async def after(desk: Desk, tap: Tap, result: object, done: str) -> Answer:
    """The form's last page: what was recorded, or why nothing was; a wrong entry is answered at its field."""
    said = await desk.words(tap)
    if isinstance(result, FieldErrors):
        return {"response_action": "errors", "errors": modals.field_errors(result.errors, tap.view, said)}
    if isinstance(result, Refusal):
        about = await desk.read(brief, BriefQuery(act=tap.act, decision=tap.value, reader=tap.act.person))
        terms = about.terms if about else None
        return {"response_action": "update", "view": modals.refusal(result.finding, terms, said)}
    return {"response_action": "update", "view": modals.receipt(said.say(done), said)}
