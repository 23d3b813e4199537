"""The forms behind the buttons: a conflict, an alternate, a proxy, a refusal to sign, a ratification, a withdrawal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.findings import Finding
from bot.text import Words, own, plainly
from bot.views import fields, form, pages
from bot.views.blocks import Block, context, paragraph, rich
from bot.views.describe import clause_of, named, seat_title, terms_words, until
from bot.views.form import Field

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.services.briefs import DecisionBrief, SeatBrief

REASON = 500
ORGANISATION = 150
KINDS = ("financial", "professional", "personal", "indirect")
ALIVE = ("offered", "accepted")
CALLBACKS = {
    "conflict": "conflict.declare",
    "alternate": "alternate.send",
    "proxy": "proxy.give",
    "decline": "signature.decline",
    "ratify-ratified": "ratification.ratified",
    "ratify-refused": "ratification.refused",
    "withdraw": "decision.withdraw",
}
"""What a form is called when it is sent; the name is that of its title and its words."""


def conflict(brief: DecisionBrief, words: Words, *, entered: Mapping[str, str] | None = None) -> Block:
    """What kind of interest, and what it is; `entered`: a standing one that the decision seems to concern."""
    before = entered or {}
    if (stop := no_seat(brief, words)) is not None:
        return stop
    kinds = [(kind, words.say(f"conflict-kind-{kind}"), words.say(f"conflict-kind-{kind}.gloss")) for kind in KINDS]
    return _form(
        brief,
        words,
        "conflict",
        words.say("conflict-intro", decision=named(brief, words), **terms_words(brief)),
        [
            form.picked(Field(name="kind", label=words.say("conflict-kind")), kinds, entered=before.get("kind", "")),
            form.typed(
                _field("nature", "conflict-nature", words), entered=_before(before, words), lines=True, most=REASON
            ),
        ],
    )


def _before(entered: Mapping[str, str], words: Words) -> str:
    """What was declared before, with its organisation; the member may say it otherwise."""
    nature, organisation = entered.get("nature", ""), entered.get("organisation", "")
    if not organisation:
        return nature
    return f"{nature}\n{plainly(words.say('interest-of', organisation=own(organisation, ORGANISATION)))}".strip()


def alternate(brief: DecisionBrief, words: Words) -> Block:
    """Who is to act in the reader's seat."""
    if (stop := no_seat(brief, words)) is not None:
        return stop
    facts = {"decision": named(brief, words), "moment": until(brief, words), **terms_words(brief)}
    field = Field(
        name="person", label=words.say("alternate-person", **facts), hint=words.say("alternate-person.hint", **facts)
    )
    intro = words.say("alternate-intro", **facts)
    return _form(brief, words, "alternate", intro, [form.somebody(field), *fields.authority(brief.terms, words)])


def proxy(brief: DecisionBrief, words: Words) -> Block:
    """Who is to carry the reader's vote, and how it votes. Only members who may still carry one are offered."""
    if (stop := no_seat(brief, words)) is not None:
        return stop
    holders = _holders(brief, words)
    if not holders:
        return pages.page(words, "proxy", [words.say("proxy-nobody", **terms_words(brief))])
    facts = {"decision": named(brief, words), "cited": words.cited(clause_of(brief, "proxies"))}
    return _form(
        brief,
        words,
        "proxy",
        words.say("proxy-intro", **facts),
        [
            form.chosen(Field(name="holder", label=words.say("proxy-holder")), holders),
            fields.instruction(brief.terms.proxies, words),
        ],
    )


def decline_signature(brief: DecisionBrief, words: Words) -> Block:
    """Why the signatory does not sign; the members will read it."""
    intro = words.say("decline-intro", decision=named(brief, words))
    fields = [form.typed(_field("reason", "decline-reason", words), lines=True, most=REASON)]
    return _form(brief, words, "decline", intro, fields)


def ratify(brief: DecisionBrief, words: Words, *, ratified: bool) -> Block:
    """What the meeting decided, with the number of its minute."""
    key = "ratified" if ratified else "refused"
    intro = words.say(f"ratify-intro-{key}", decision=named(brief, words))
    field = Field(name="note", label=words.say("ratify-note"), hint=words.say("ratify-note.hint"), optional=True)
    fields = [form.typed(field, lines=True, most=REASON)]
    return _form(brief, words, f"ratify-{key}", intro, fields)


def withdraw(brief: DecisionBrief, words: Words) -> Block:
    """Why the decision is withdrawn; the channel will read it."""
    intro = words.say("withdraw-intro", decision=named(brief, words))
    fields = [form.typed(_field("reason", "withdraw-reason", words), lines=True, most=REASON)]
    return _form(brief, words, "withdraw", intro, fields)


def field_errors(errors: Mapping[str, Finding], view: Mapping[str, object], words: Words) -> dict[str, str]:
    """What is wrong, by the field at which it is to be read; what has no field of its own stands at the first one."""
    blocks = view.get("blocks")
    found = blocks if isinstance(blocks, list) else []
    there = [block["block_id"] for block in found if block.get("type") == "input"]
    said: dict[str, str] = {}
    for name, finding in errors.items():
        place = name if name in there or not there else there[0]
        words_here = words.finding(finding, None)
        said[place] = f"{said[place]} {words_here}" if place in said else words_here
    return said


def _form(brief: DecisionBrief, words: Words, name: str, intro: str, fields: Sequence[Block]) -> Block:
    """A form about one decision: what it is about, what sending it does, its questions."""
    own = terms_words(brief)
    return form.modal(
        CALLBACKS[name],
        words.say(f"title-{name}", **own),
        [rich(paragraph(intro)), *fields, context(plainly(words.say("form-about", ref=brief.ref)))],
        submit=words.say(f"submit-{name}", **own),
        close=words.say("close-form"),
        about=brief.id,
    )


def _field(name: str, key: str, words: Words) -> Field:
    return Field(name=name, label=words.say(key), hint=words.say(f"{key}.hint"))


def no_seat(brief: DecisionBrief, words: Words) -> Block | None:
    """For a reader without a vote here: the clause that says so, instead of a form that could only be refused."""
    reader = brief.reader
    if reader is None or reader.seats or reader.acting_for:
        return None
    clause = clause_of(brief, "attendance" if reader.attendee else "membership")
    finding = Finding(code="not-a-voting-member", clause=clause, met=False)
    return pages.refusal(finding, brief.terms, words)


def _holders(brief: DecisionBrief, words: Words) -> list[tuple[str, str]]:
    """(person, name and seat) of every member who could carry one more proxy."""
    mine = set(brief.reader.seats) if brief.reader else set()
    return [
        (seat.person, fields.carrier(brief.names.get(seat.person, ""), seat_title(brief, seat.seat), words))
        for seat in brief.seats
        if seat.person and _can(brief, seat, mine)
    ]


def _can(brief: DecisionBrief, seat: SeatBrief, mine: set[str]) -> bool:
    carried = sum(proxy.holder == seat.seat and proxy.state in ALIVE for proxy in brief.proxies)
    gives = any(proxy.grantor == seat.seat and proxy.state in ALIVE for proxy in brief.proxies)
    rule = brief.terms.proxies
    votes = brief.terms.seat(seat.seat).votes
    if rule is None or seat.seat in mine or seat.recused or gives or not votes:
        return False
    return carried < rule.per_holder
