"""The yearly confirmation: the question, the form that answers it, and what the chair is told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from bot.text import Words, own, person
from bot.views import form, pages
from bot.views.blocks import Block, Message, actions, bullets, button, header, note, paragraph, rich
from bot.views.describe import named, running, seat_title, until
from bot.views.form import Field
from bot.views.interests import NAME, ORGANISATION, own_entries
from bot.views.telling import text_of

if TYPE_CHECKING:
    from bot.services.briefs import DecisionBrief
    from bot.services.interest_register import InterestsBrief
    from storage.facts import Round

Data = Mapping[str, object]


def confirming(brief: InterestsBrief, words: Words) -> Block:
    """Whether the reader goes on as a member (where the terms ask), and whether the declarations are right."""
    if brief.barred is not None:
        return pages.refusal(brief.barred, brief.terms, words)
    owed = {one.confirms: one for one in brief.owed}
    blocks = [header(own(brief.body.name, NAME)), *(rich(paragraph(_wanted(one, words))) for one in brief.owed)]
    if brief.asks_membership:
        choices = [(one, words.say(f"confirm-{one}"), words.say(f"confirm-{one}.gloss")) for one in ("yes", "no")]
        asked = Field(name="membership", label=words.say("confirm-membership"), optional="membership" not in owed)
        blocks.append(form.picked(asked, choices))
    blocks.append(rich(paragraph(words.say("confirm-yours"), bold=True), bullets(own_entries(brief.mine, words))))
    right = [(one, words.say(f"confirm-{one}"), words.say(f"confirm-{one}.gloss")) for one in ("right", "changed")]
    declared = Field(name="declarations", label=words.say("confirm-declarations"), optional="declarations" not in owed)
    blocks.append(form.picked(declared, right))
    return form.modal(
        "confirm.yearly",
        words.say("title-confirm"),
        blocks,
        submit=words.say("submit-confirm"),
        close=words.say("close-form"),
        about=brief.body.id,
    )


def _wanted(asked: Round, words: Words) -> str:
    cited = words.cited(asked.clause)
    return words.say(f"confirm-wanted-{asked.confirms}", date=words.day(asked.due_on), cited=cited)


def prompt(_brief: DecisionBrief | None, data: Data, words: Words) -> Message | None:
    """To a member: what is to be confirmed by when, with the buttons; once answered, what was recorded."""
    about, body = text_of(data, "confirms"), text_of(data, "body_id")
    if not about:
        return None
    asked = words.say(f"confirm-asked-{about}", **_facts(data, words))
    answered = data.get("confirmed")
    if isinstance(answered, bool):
        done = words.say(f"confirm-done-{about}" if answered else "confirm-done-stops")
        return note([asked, done], actions("confirm", button("confirm.open", words.say("button-confirm-again"), body)))
    row = actions(
        "confirm",
        button("confirm.member", words.say("button-go-on"), body) if about == "membership" else None,
        button("confirm.open", words.say(f"button-confirm-{about}"), body),
    )
    return note([asked, words.say(f"confirm-how-{about}")], row)


def missing(_brief: DecisionBrief | None, data: Data, words: Words) -> Message | None:
    """To whoever presides: who has let the day pass, and that nobody is removed for it."""
    silent = data.get("people")
    if not isinstance(silent, list | tuple) or not silent:
        return None
    people = words.listing(person(str(who), words.say("somebody")) for who in silent)
    said = words.say(f"confirm-missing-{text_of(data, 'confirms')}", people=people, **_facts(data, words))
    show = button("interests.show", words.say("button-interests"), text_of(data, "body_id"))
    return note([said, words.say("confirm-missing-next")], actions("interests", show))


def stops(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To whoever presides: a member does not go on."""
    who = person(text_of(data, "person"), words.say("somebody"))
    return note([words.say("confirm-stops", who=who, body=own(text_of(data, "body"), NAME))])


def suggestion(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To a voter: an interest that the decision seems to concern, and a button that fills in the form."""
    declared = brief.reader is not None and any(c.declared_by == brief.reader.person.id for c in brief.conflicts)
    facts = {
        "decision": named(brief, words),
        "organisation": own(text_of(data, "organisation"), ORGANISATION),
        "kind": words.say(f"kind-{text_of(data, 'kind') or 'indirect'}"),
        "seat": seat_title(brief, text_of(data, "seat")),
    }
    said = words.say("suggested-own" if data.get("own") is not False else "suggested-with-the-seat", **facts)
    if declared or not running(brief):
        return note([said, words.say("suggested-declared" if declared else "reminder-over")])
    value = f"{brief.id}:{text_of(data, 'interest')}"
    label = words.say("button-use-interest")
    row = actions(
        "suggested",
        button("interest.use", label, value, words.say("button-about", label=label, ref=brief.ref)),
    )
    return note([said, words.say("suggested-yours", moment=until(brief, words))], row)


def _facts(data: Data, words: Words) -> dict[str, object]:
    due = text_of(data, "due_on")
    return {
        "body": own(text_of(data, "body"), NAME),
        "date": words.day(date.fromisoformat(due)) if due else words.say("no-deadline"),
        "cited": words.cited(text_of(data, "clause")),
    }
