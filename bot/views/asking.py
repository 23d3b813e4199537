"""Messages that ask somebody for an answer: a ruling, an acceptance, a vote, a signature, what the meeting decided."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.text import Words, own_lines, person
from bot.views import buttons
from bot.views.blocks import Block, Message, actions, asking_first, button, message, note, paragraph, quote, rich
from bot.views.consensus import answering
from bot.views.describe import clause_of, kind, named, running, seat_title, terms_words, until, votes, who_with_seat
from bot.views.telling import text_of

if TYPE_CHECKING:
    from bot.services.briefs import ConflictBrief, DecisionBrief
    from storage.facts import Signature

Data = Mapping[str, object]
NATURE = 2000
RULINGS = (
    ("conflict.rule.take-part", "button-take-part"),
    ("conflict.rule.speak", "button-speak"),
    ("conflict.rule.withdraw", "button-withdraw-member"),
)


def conflict_ruling(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To whoever presides: who declared what, and the three rulings as buttons until one is given."""
    conflict = next((c for c in brief.conflicts if c.id == text_of(data, "conflict")), None)
    if conflict is None:
        return None
    who = who_with_seat(brief, person(conflict.declared_by), conflict.seat, words)
    asked = words.say("ruling-asked", who=who, decision=named(brief, words))
    as_what = _as_what(conflict, brief, words)
    label = words.say("ruling-kind", kind=words.say(f"kind-{conflict.kind}"))
    nature = own_lines(conflict.nature, NATURE)
    after, row = _ruling(brief, conflict, words)
    shown = rich(paragraph(f"{asked} {as_what}".strip() + f"\n{label}\n"), quote(nature), paragraph(after))
    return message([asked, as_what, f"{label} {nature}", after], [shown, *row])


def _as_what(conflict: ConflictBrief, brief: DecisionBrief, words: Words) -> str:
    if conflict.asked_as in ("", "chair"):
        return ""
    own_words = terms_words(brief)
    return words.say("ruling-asked-as", role=words.say(f"role-{conflict.asked_as}", **own_words), **own_words)


def _ruling(brief: DecisionBrief, conflict: ConflictBrief, words: Words) -> tuple[str, list[Block]]:
    row = [buttons.answer(words, "ruling", conflict.id, *RULINGS)] if running(brief) else []
    if conflict.ruling is not None:
        done = words.say("ruling-done", ruling=words.say(f"ruling-{conflict.ruling}"))
        return f"{done} {words.say('ruling-anew', moment=until(brief, words))}" if row else done, row
    return words.say("ruling-please", moment=until(brief, words)) if row else words.say("ruling-too-late"), row


def alternate_offer(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To the alternate: who asks, for which seat, and accept or decline."""
    offer = next((n for n in brief.nominations if n.id == text_of(data, "nomination")), None)
    if offer is None:
        return None
    own_words = terms_words(brief)
    who = who_with_seat(brief, person(offer.nominated_by), offer.seat, words)
    asked = words.say("offer-alternate", who=who, decision=named(brief, words), **own_words)
    if offer.state != "offered":
        return note([asked, words.say(f"offer-answered-{offer.state}")])
    if not running(brief):
        return note([asked, words.say("reminder-over")])
    row = buttons.answer(
        words,
        "alternate",
        offer.id,
        ("alternate.accept", "button-alternate-accept"),
        ("alternate.decline", "button-alternate-decline"),
    )
    return note([asked, words.say("offer-alternate-what", moment=until(brief, words), **own_words)], row)


def proxy_offer(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To the holder: who asks, with which instruction, and accept or decline."""
    proxy = next((p for p in brief.proxies if p.id == text_of(data, "proxy")), None)
    if proxy is None:
        return None
    who = who_with_seat(brief, person(proxy.lodged_by), proxy.grantor, words)
    asked = words.say("offer-proxy", who=who, decision=named(brief, words))
    if proxy.state != "offered":
        return note([asked, words.say(f"offer-answered-{proxy.state}")])
    if not running(brief):
        return note([asked, words.say("reminder-over")])
    row = buttons.answer(
        words, "proxy", proxy.id, ("proxy.accept", "button-proxy-accept"), ("proxy.decline", "button-proxy-decline")
    )
    free = proxy.id in brief.free_proxies
    return note([asked, words.say("offer-proxy-what-free" if free else "offer-proxy-what")], row)


def reminder(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To somebody who still owes a vote, with the buttons in it; nothing once it is owed no more."""
    if not running(brief) or (brief.reader is not None and not brief.reader.owes):
        return None
    seat = text_of(data, "seat")
    decision = named(brief, words)
    if seat:
        asked = words.say("reminder-seat", decision=decision, seat=seat_title(brief, seat))
    else:
        asked = words.say("reminder", decision=decision)
    by = "reminder-until"
    if brief.consenting:
        asked, by = words.say("reminder-consent", decision=decision), "reminder-consent-until"
    return note([asked, words.say(by, moment=until(brief, words))], *_all(brief, words))


def spent(brief: DecisionBrief, _data: Data, words: Words) -> Message:
    """In the place of a message that asked for a vote or an answer: nothing more is asked of the reader."""
    if running(brief):
        return note([words.say("reminder-answered", decision=named(brief, words), moment=until(brief, words))])
    return note([words.say("reminder-closed", decision=named(brief, words))], buttons.explain(brief, words))


def _all(brief: DecisionBrief, words: Words) -> list[Block]:
    first = answering(brief, words) if brief.consenting else buttons.voting(brief, words)
    return [first, buttons.besides(brief, words)]


def signature_request(brief: DecisionBrief, _data: Data, words: Words) -> Message | None:
    """To each signatory: what was carried, by which votes, for how much, and sign or decline."""
    asked = words.say("signature-asked", decision=named(brief, words))
    if brief.signature is not None:
        return _signature_settled(brief, brief.signature, asked, words)
    why = words.say("signature-why", cited=words.cited(clause_of(brief, "signature")))
    counts = votes(brief.outcome, words) if brief.outcome else ""
    how = words.say("signature-how")
    text = own_lines(brief.text, NATURE, words.say("cut-here-closed"))
    shown = rich(
        paragraph(f"{asked}\n{kind(brief, words)}.\n"), quote(text), paragraph(f"{counts}\n{why} {how}".strip())
    )
    row = actions(
        "signature",
        _sign(brief, words),
        button("signature.decline", words.say("button-decline-signature"), brief.id),
        button("decision.explain", words.say("button-explain"), brief.id),
    )
    return message([asked, f"{kind(brief, words)}.", text, counts, f"{why} {how}"], [shown, row])


def _signature_settled(brief: DecisionBrief, signature: Signature, asked: str, words: Words) -> Message:
    """A signature stands; after one was declined, any signatory may still sign."""
    who = person(signature.person)
    if signature.signed:
        return note([asked, words.say("signature-settled-signed", who=who)])
    row = actions("signature", _sign(brief, words))
    return note([asked, words.say("signature-settled-declined", who=who)], row)


def _sign(brief: DecisionBrief, words: Words) -> Block:
    """A signature stands for good, so a tap on it is asked about first."""
    sign = words.say("button-sign")
    asked = words.say("sign-sure", decision=named(brief, words), kind=kind(brief, words))
    return asking_first(
        button("signature.sign", sign, brief.id), words.say("sign-title"), asked, sign, words.say("close-form")
    )


def ratification_prompt(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To whoever presides, when a meeting has come: whether it ratified."""
    cited = words.cited(clause_of(brief, "ratification"))
    asked = words.say("ratification-asked", decision=named(brief, words), cited=cited)
    if brief.ratification is not None:
        done = "ratification-settled-yes" if brief.ratification.ratified else "ratification-settled-no"
        return note([asked, words.say(done)])
    held = text_of(data, "held_at") or text_of(data, "meeting_at")
    question = words.say("ratification-asked-now")
    if held:
        question = words.say("ratification-asked-meeting", date=words.iso_date(held, brief.zone))
    row = buttons.answer(
        words,
        "ratification",
        brief.id,
        ("ratification.ratified", "button-ratified"),
        ("ratification.refused", "button-not-ratified"),
        ("decision.explain", "button-explain"),
    )
    return note([asked, question], row)
