"""Messages about acting and voting for others for some time: asked, answered, ended, back at the meeting."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.text import HOME_ZONE, Words, own, person, stress
from bot.views.blocks import Block, Message, actions, asking_first, button, note
from bot.views.describe import named, running, seat_title, until, who_with_seat
from bot.views.telling import text_of

if TYPE_CHECKING:
    from bot.services.briefs import DecisionBrief

Data = Mapping[str, object]
CHOICES = ("for", "against", "abstain")


def span(words: Words, zone: str, held: datetime | None, begins: datetime | None, ends: datetime | None) -> str:
    """For how long: at a meeting, from a day to a day (the last one included), or until it is ended."""
    if held is not None:
        return words.say("span-meeting", moment=words.moment(held, zone))
    if ends is None:
        return words.say("span-standing")
    last = words.date(ends - timedelta(microseconds=1), zone)
    if begins is None:
        return words.say("span-until", last=last)
    return words.say("span-period", first=words.date(begins, zone), last=last)


def offer(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To whoever is asked: by whom, for which seat, how long, and accept or decline."""
    kind, facts = text_of(data, "kind") or "alternate", _facts(data, words)
    asked = words.say(f"mandate-offer-{kind}", **{**facts, "who": person(text_of(data, "given_by"))})
    state = text_of(data, "state")
    if state != "offered":
        ended = [words.say(f"offer-answered-{state}")] if state else []
        how = [words.say("mandate-how-to-end"), *_authority(data, words)] if state == "accepted" else []
        return note([asked, *ended, *how], *([_end(data, facts, words)] if state == "accepted" else []))
    row = actions(
        "mandate",
        button("mandate.accept", words.say(f"button-mandate-accept-{kind}", **facts), text_of(data, "mandate")),
        button("mandate.decline", words.say("button-mandate-decline"), text_of(data, "mandate")),
    )
    if kind == "proxy":
        key = "mandate-offer-proxy-free" if data.get("free") else "mandate-offer-proxy-set"
        return note([asked, words.say(key)], row)
    return note([asked, words.say("mandate-offer-alternate-what"), *_authority(data, words)], row)


def answered(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To the member who asked: accepted, and how to end it; or declined, and what to do instead."""
    kind, facts = text_of(data, "kind") or "alternate", _facts(data, words)
    state = text_of(data, "state")
    said = words.say(f"mandate-{kind}-{'declined' if state == 'declined' else 'accepted'}", **facts)
    if state == "ended":
        return note([said, words.say("offer-answered-ended")])
    return note([said], *([_end(data, facts, words)] if state == "accepted" else []))


def ended(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To both: it holds no longer."""
    key = f"mandate-{text_of(data, 'kind') or 'alternate'}-ended"
    why = f"{key}-{text_of(data, 'why')}"
    return note([words.say(why if words.has(why) else key, **_facts(data, words))])


def return_asked(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To whoever presides: a member is back; leave, or not now."""
    facts, answer = _facts(data, words), text_of(data, "answer")
    asked = words.say("return-asked", **facts)
    if answer:
        return note([asked, words.say(f"return-asked-{answer}", **facts)])
    row = actions(
        "return",
        button("return.agree", words.say("button-return-agree"), text_of(data, "mandate")),
        button("return.refuse", words.say("button-return-refuse"), text_of(data, "mandate")),
    )
    return note([asked, words.say("return-asked-between")], row)


def return_noted(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To the member who is back: it has been asked."""
    return note([words.say("return-noted", **_facts(data, words))])


def return_answered(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To the member who is back, and to the alternate."""
    answer = "no" if text_of(data, "answer") == "no" else "yes"
    return note([words.say(f"return-answered-{answer}", **_facts(data, words))])


def proxy_ballot(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To whoever carries a free proxy: three buttons of its own, with the seat's name on each."""
    proxy = next((one for one in brief.proxies if one.id == text_of(data, "proxy")), None)
    if proxy is None:
        return None
    who = who_with_seat(brief, person(proxy.lodged_by), proxy.grantor, words)
    lines = [words.say("proxy-ballot", who=who, decision=named(brief, words))]
    if (mine := brief.chosen.get(proxy.id)) is not None:
        choice = stress(words.say(f"choice-{mine[0]}"))
        lines.append(words.say("proxy-ballot-chosen", choice=choice, ballot=mine[1]))
    if proxy.state != "accepted":
        return note([*lines, words.say("proxy-ballot-ended")])
    if not running(brief):
        return note([*lines, words.say("proxy-ballot-over")])
    title = seat_title(brief, proxy.grantor)
    row = proxy_choices(proxy.id, brief.ref, words, title)
    return note([*lines, words.say("proxy-ballot-until", moment=until(brief, words))], actions("proxyvote", *row))


def proxy_reminder(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To whoever carries a free proxy and has chosen nothing yet, with the buttons; nothing once that is settled."""
    proxy = next((one for one in brief.proxies if one.id == text_of(data, "proxy")), None)
    if proxy is None or proxy.state != "accepted" or not running(brief) or proxy.id in brief.chosen:
        return None
    who = who_with_seat(brief, person(proxy.lodged_by), proxy.grantor, words)
    lead = words.say("proxy-reminder", who=who, decision=named(brief, words))
    row = proxy_choices(proxy.id, brief.ref, words, seat_title(brief, proxy.grantor))
    return note([lead, words.say("proxy-ballot-until", moment=until(brief, words))], actions("proxyvote", *row))


def proxy_choices(proxy: str, ref: str, words: Words, seat: str = "") -> list[Block]:
    """The three choices for a seat whose free proxy one carries; each makes sense alone."""
    made = []
    for choice in CHOICES:
        label = words.say(f"button-proxy-{choice}", seat=seat) if seat else words.say(f"button-by-proxy-{choice}")
        spoken = words.say("button-by-proxy-long", label=label, ref=ref)
        made.append(button(f"proxyvote.{choice}", label, proxy, spoken))
    return made


def proxy_receipt(brief: DecisionBrief, data: Data, words: Words) -> Message:
    """To whoever carries a free proxy: what was recorded, and what it replaced."""
    facts = {
        "seat": seat_title(brief, text_of(data, "seat")),
        "decision": named(brief, words),
        "choice": stress(words.say(f"choice-{text_of(data, 'choice')}")),
        "ballot": stress(text_of(data, "vote")),
    }
    lines, replaced = [words.say("proxy-receipt", **facts)], text_of(data, "replaced")
    if data.get("stands") is False:
        lines.append(words.say("receipt-overtaken"))
    elif replaced:
        lines.append(words.say("receipt-replaced", choice=words.say(f"choice-{replaced}")))
    return note(lines)


def _facts(data: Data, words: Words) -> dict[str, object]:
    """What the sentences of a mandate ask for."""
    said = data.get("words")
    own_words = {"alternate": "alternate", "chair": "chair"} | (dict(said) if isinstance(said, Mapping) else {})
    zone = text_of(data, "zone") or HOME_ZONE
    moments = (_moment(data, name) for name in ("held_at", "begins_at", "ends_at"))
    return {
        **own_words,
        "who": person(text_of(data, "person"), words.say("somebody-new")),
        "back": person(text_of(data, "back"), words.say("somebody-new")),
        "seat": own(text_of(data, "seat"), 100),
        "body": own(text_of(data, "body"), 100),
        "span": span(words, zone, *moments),
        "cited": words.cited(text_of(data, "clause")),
    }


def _authority(data: Data, words: Words) -> list[str]:
    told = data.get("authority")
    if not isinstance(told, bool):
        return []
    return [words.say("mandate-offer-with-authority" if told else "mandate-offer-without-authority")]


def _end(data: Data, facts: Mapping[str, object], words: Words) -> Block:
    kind = text_of(data, "kind") or "alternate"
    label = words.say(f"button-mandate-end-{kind}", **facts)
    return actions("mandate", end_button(text_of(data, "mandate"), label, words))


def end_button(mandate: str, label: str, words: Words) -> Block:
    """Ends a mandate, after asking."""
    sure, text = words.say("button-mandate-end-sure"), words.say("button-mandate-end-sure-text")
    yes, no = words.say("button-mandate-end-yes"), words.say("close-form")
    return asking_first(button("mandate.end", label, mandate), sure, text, yes, no)


def _moment(data: Data, name: str) -> datetime | None:
    told = text_of(data, name)
    return datetime.fromisoformat(told) if told else None
