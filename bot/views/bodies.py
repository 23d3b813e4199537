"""Messages about a body itself: activation, new terms, who takes and who leaves a place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.text import HOME_ZONE, Words, own, person
from bot.views.blocks import Block, Message, actions, bullets, button, message, note, paragraph, rich
from bot.views.first_days import told_days
from bot.views.founding import office_title
from bot.views.review import blank_line, channel_lines
from bot.views.telling import text_of

if TYPE_CHECKING:
    from bot.services.briefs import DecisionBrief

Data = Mapping[str, object]
MOST = 60


def activation_request(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To the second person: all that goes live, with two buttons until it is answered."""
    key = "activation-asked-change" if data.get("change") else "activation-asked"
    asked = words.say(key, by=_who(data, "by"), body=_body(data))
    if data.get("state") != "submitted":
        returned = "taken-back" if data.get("answered_by") == data.get("by") else "returned"
        ending = {"activated": "activation-done", "open": f"activation-{returned}"}.get(text_of(data, "state"))
        done = words.say(ending or "activation-dropped", **({"who": _who(data, "answered_by")} if ending else {}))
        return note([asked, done])
    lines = [asked, words.say("activation-terms", title=own(text_of(data, "terms"), 100), key=text_of(data, "key"))]
    language = text_of(data, "language")
    lines += channel_lines(text_of(data, "channel_name"), words, shared=bool(data.get("shared")), language=language)
    if data.get("change"):
        facts = {"day": _day(data, "holds_from", words), "agreed": own(text_of(data, "agreed"), 300)}
        lines.append(words.say("activation-holds", **facts))
    shown: list[Block] = [rich(*(paragraph(f"{line}\n") for line in lines))]
    for title, entries in _lists(data, words):
        shown.append(rich(paragraph(title, bold=True), bullets(entries)))
        lines += [title, *entries]
    what = words.say("activation-what")
    draft = text_of(data, "draft")
    row = actions(
        "activation",
        button("setup.activate", words.say("button-activate"), draft),
        button("setup.return", words.say("button-return"), draft),
    )
    return message([*lines, what], [*shown, rich(paragraph(what)), row], rest=words.say("cut-list"))


def _lists(data: Data, words: Words) -> list[tuple[str, list[str]]]:
    """The blanks, seats and officers that the parcel names, each under its title."""
    blanks = [blank_line(str(question), str(value), words) for question, value in _pairs(data, "blanks")]
    seats = [
        words.say("colon", label=own(str(title), 100), said=person(str(who)))
        if who
        else words.say("members-vacant", title=own(str(title), 100))
        for title, who in _pairs(data, "seats")
    ]
    officers = [
        words.say(
            "officer-line", office=office_title(str(office), words), who=words.listing(person(str(p)) for p in people)
        )
        for office, people in _pairs(data, "officers")
        if isinstance(people, list) and people
    ]
    given = data.get("since")
    days = told_days(given, data.get("since_all"), words) if isinstance(given, list) and seats else []
    found = (
        *(("activation-blanks", blanks), ("activation-seats", seats), ("activation-officers", officers)),
        ("review-days", days),
    )
    return [(words.say(key), entries[:MOST]) for key, entries in found if entries]


def _pairs(data: Data, name: str) -> list[tuple[object, object]]:
    found = data.get(name)
    return [(one[0], one[1]) for one in found] if isinstance(found, list | tuple) else []


def activation_answered(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To whoever submitted it: it is live, or it came back."""
    facts = {"who": _who(data, "by"), "body": _body(data)}
    if data.get("activated"):
        return note([words.say("activated", **facts)])
    return note([words.say("returned", verb="terms" if data.get("change") else "setup", **facts)])


def body_live(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To the channel: the body works here from now on."""
    return note([words.say("body-live", body=_body(data))])


def terms_changed(kind: str, data: Data, words: Words) -> Message:
    """To the channel: new terms are agreed (`terms-coming`), or hold now (`terms-in-force`)."""
    agreed = own(text_of(data, "agreed"), 300) or "–"
    if kind == "terms-in-force":
        return note([words.say(kind, body=_body(data), agreed=agreed)])
    day = words.iso_date(text_of(data, "holds_from"), text_of(data, "zone") or HOME_ZONE)
    return note([words.say(kind, body=_body(data), day=day, agreed=agreed)])


def appointed(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To whoever was appointed: to what, from when, by whom."""
    facts = {"by": _who(data, "by"), "body": _body(data), "place": _place(data, words)}
    agreed = own(text_of(data, "agreed"), 300)
    lines = [words.say("told-appointed", day=_day(data, "since", words), agreed=agreed, **facts)]
    if text_of(data, "until"):
        lines.append(words.say("told-appointed-until", day=_day(data, "until", words)))
    return note([*lines, words.say("told-appointed-if-wrong", by=_who(data, "by"))])


def appointment_over(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To whoever leaves: what, when, and what becomes of their votes."""
    facts = {"by": _who(data, "by"), "body": _body(data), "place": _place(data, words)}
    return note([words.say("told-left", day=_day(data, "since", words), **facts)])


def members_changed(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To the channel: who takes or leaves a place."""
    key = "changed-leaves" if data.get("ended") else "changed-takes"
    facts = {"who": _who(data, "person"), "place": _place(data, words)}
    return note([words.say(key, day=_day(data, "since", words), **facts)])


def _who(data: Data, name: str) -> str:
    return person(text_of(data, name))


def _body(data: Data) -> str:
    return own(text_of(data, "body_name"), 100)


def _place(data: Data, words: Words) -> str:
    return own(text_of(data, "title"), 150) or office_title(text_of(data, "place"), words)


def _day(data: Data, name: str, words: Words) -> str:
    """An ISO day in words."""
    return words.iso_date(f"{text_of(data, name)}T12:00:00+00:00", "UTC")
