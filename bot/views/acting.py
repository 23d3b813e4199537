"""Who acts for whom, for those who ask; and the forms to name an alternate or to give a proxy for some time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.rules.findings import Finding
from bot.text import Words, body_words, own, person, title_of
from bot.views import fields, form, pages
from bot.views.blocks import Block, Message, actions, bullets, button, header, message, paragraph, rich
from bot.views.form import Field
from bot.views.mandates import end_button, span

if TYPE_CHECKING:
    from bot.services.acting import ActingBrief, MandateLine

MOST = 12


def acting(brief: ActingBrief, words: Words) -> Message:
    """The register of alternates, what one has given or been given, and the buttons for more."""
    own_words = body_words(brief.terms)
    title = words.say("acting-title", body=own(brief.body.name, 100))
    lines = _named(brief, words) or [words.say("acting-none", **own_words)]
    blocks: list[Block] = [header(title), rich(bullets(lines))]
    said = [title, *lines]
    for key, mandates in (("acting-given", brief.given), ("acting-held", brief.held)):
        if mandates:
            blocks.append(rich(paragraph(words.say(key), bold=True)))
            said.append(words.say(key))
        for at, line in enumerate(mandates[:MOST]):
            told = _told(brief, line, key, words)
            blocks += [rich(bullets([told])), actions(f"{key}.{at}", *_buttons(brief, line, words))]
            said.append(told)
    if brief.seats:
        more = [button("acting.name", words.say("button-acting-name", **own_words), brief.body.id)]
        if brief.terms.proxies is not None:
            more.append(button("acting.proxy", words.say("button-acting-proxy"), brief.body.id))
        blocks.append(actions("acting", *more))
    return message(said, blocks, rest=words.say("cut-list"))


def name_alternate(brief: ActingBrief, words: Words, entered: Mapping[str, str] | None = None) -> Block:
    """Who is to act, for how long, in which place; and with which authority, where the terms ask."""
    filled = dict(entered or {})
    own_words = body_words(brief.terms)
    rule = brief.terms.alternates
    if brief.barred is not None or rule is None:
        return pages.refusal(brief.barred or _not_given(brief, "no-alternates"), brief.terms, words)
    facts = {**own_words, "body": own(brief.body.name, 100), "cited": words.cited(rule.clause)}
    hint = words.say("alternate-person.hint", **facts)
    asked = [
        *_seat(brief, filled, words),
        form.somebody(
            Field(name="person", label=words.say("alternate-person", **facts), hint=hint),
            entered=filled.get("person", ""),
        ),
        *_span(brief, filled, words, ("standing", "period", "meeting")),
        *_place(brief, filled, words),
        *fields.authority(brief.terms, words, filled.get("authority", "")),
    ]
    intro = words.say("name-alternate-intro", **facts)
    return _form(brief, "name-alternate", intro, asked, words)


def proxy_for_a_time(brief: ActingBrief, words: Words, entered: Mapping[str, str] | None = None) -> Block:
    """Who is to carry it, for how long, and how it votes or that the holder chooses."""
    filled, rule = dict(entered or {}), brief.terms.proxies
    own_words = body_words(brief.terms)
    if brief.barred is not None or rule is None:
        return pages.refusal(brief.barred or _not_given(brief, "no-proxies"), brief.terms, words)
    if not brief.carriers:
        return pages.page(words, "proxy", [words.say("proxy-nobody", **own_words)])
    facts = {"body": own(brief.body.name, 100), "cited": words.cited(rule.clause)}
    holders = [(one.person, fields.carrier(one.name, one.seat, words)) for one in brief.carriers]
    asked = [
        *_seat(brief, filled, words),
        form.chosen(Field(name="holder", label=words.say("proxy-holder")), holders, entered=filled.get("holder", "")),
        *_span(brief, filled, words, ("period", "meeting")),
        fields.instruction(rule, words, filled.get("instruction", "")),
    ]
    return _form(brief, "proxy-for-a-time", words.say("proxy-for-a-time-intro", **facts), asked, words)


def _not_given(brief: ActingBrief, code: str) -> Finding:
    """The terms do not provide for it."""
    return Finding(code=code, clause=brief.terms.membership.clause, met=False)


def _form(brief: ActingBrief, name: str, intro: str, asked: list[Block], words: Words) -> Block:
    own_words = body_words(brief.terms)
    return form.modal(
        f"acting.{name}",
        words.say(f"title-{name}", **own_words),
        [rich(paragraph(intro)), *asked],
        submit=words.say(f"submit-{name}"),
        close=words.say("close-form"),
        about=brief.body.id,
    )


def _seat(brief: ActingBrief, filled: Mapping[str, str], words: Words) -> list[Block]:
    """In which seat, for somebody who holds several."""
    if len(brief.seats) < 2:  # noqa: PLR2004 - of one seat there is nothing to ask
        return []
    seats = [(seat, title_of(brief.terms, seat)) for seat in brief.seats]
    entered = filled.get("seat", "") or brief.seats[0]
    return [form.chosen(Field(name="seat", label=words.say("span-seat")), seats, entered=entered)]


def _span(brief: ActingBrief, filled: Mapping[str, str], words: Words, scopes: tuple[str, ...]) -> list[Block]:
    """For how long; the fields for days or for a meeting come with the choice."""
    scope = filled.get("scope", "") or scopes[0]
    choices = [(name, words.say(f"span-scope-{name}")) for name in scopes]
    asked = form.chosen(
        Field(name="scope", label=words.say("span-scope"), action="acting.scope"), choices, entered=scope, at_once=True
    )
    if scope == "period":
        first = Field(name="first", label=words.say("span-first"), hint=words.say("span-first.hint"), optional=True)
        last = Field(name="last", label=words.say("span-last"), hint=words.say("span-last.hint"))
        days = [
            form.day(first, entered=filled.get("first", "")),
            form.day(last, entered=filled.get("last", "")),
        ]
        return [asked, *days]
    if scope != "meeting":
        return [asked]
    meetings = [(one.id, words.moment(one.held_at, one.zone)) for one in brief.meetings]
    if not meetings:
        return [asked, rich(paragraph(words.say("span-meeting-none")))]
    which = Field(name="meeting", label=words.say("span-meeting-which"))
    entered = filled.get("meeting", "") or meetings[0][0]
    return [asked, form.chosen(which, meetings, entered=entered)]


def _place(brief: ActingBrief, filled: Mapping[str, str], words: Words) -> list[Block]:
    """In which place among the seat's alternates; nothing to ask where it is the first."""
    there = sum(line.mandate.kind == "alternate" for line in brief.given)
    if not there:
        return []
    places = [("0", words.say("alternate-place-last"))]
    places += [(str(at), words.say("alternate-place-at", place=at)) for at in range(1, there + 1)]
    field = Field(name="place", label=words.say("alternate-place", **body_words(brief.terms)))
    return [form.chosen(field, places, entered=filled.get("place", "") or "0")]


def _named(brief: ActingBrief, words: Words) -> list[str]:
    """Huw (Dental): Gwen, until it is ended; and Non, at the meeting of ..."""
    said = []
    for seat, holder in brief.sitting:
        those = [_one(brief, line, words) for line in brief.named if line.mandate.seat == seat]
        if those:
            who = person(holder, words.say("nobody")) if holder else words.say("nobody")
            facts = {"seat": title_of(brief.terms, seat), "who": who, "alternates": "; ".join(those)}
            said.append(words.say("acting-line", **facts))
    return said


def _one(brief: ActingBrief, line: MandateLine, words: Words) -> str:
    key = "acting-one-without" if line.mandate.authority is False else "acting-one"
    return words.say(key, who=person(line.mandate.person), span=_for_how_long(brief, line, words))


def _told(brief: ActingBrief, line: MandateLine, key: str, words: Words) -> str:
    mandate = line.mandate
    facts = {
        **body_words(brief.terms),
        "who": person(mandate.person),
        "seat": title_of(brief.terms, mandate.seat),
        "span": _for_how_long(brief, line, words),
        "state": words.say(f"acting-state-{mandate.state}"),
    }
    return words.say(f"{key}-{mandate.kind}", **facts)


def _buttons(brief: ActingBrief, line: MandateLine, words: Words) -> list[Block]:
    mandate = line.mandate
    facts = {**body_words(brief.terms), "seat": title_of(brief.terms, mandate.seat)}
    made = [end_button(mandate.id, words.say(f"button-mandate-end-{mandate.kind}", **facts), words)]
    if line.returning:
        made.insert(0, button("return.ask", words.say("button-return-ask", **facts), mandate.id))
    return made


def _for_how_long(brief: ActingBrief, line: MandateLine, words: Words) -> str:
    mandate = line.mandate
    return span(words, brief.terms.time_zone, line.held_at, mandate.begins_at, mandate.ends_at)
