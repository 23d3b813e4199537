"""Messages that tell somebody what was recorded, refused, ruled or decided; they ask for nothing but a vote."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.text import Words, own, own_lines, person, spoken, stress
from bot.views import buttons
from bot.views.blocks import Message, bullets, header, message, note, paragraph, quote, rich
from bot.views.consensus import own_lines_for, to_the_vote
from bot.views.describe import (
    clause_of,
    named,
    running,
    seat_title,
    secrecy,
    terms_words,
    until,
    votes,
    what_follows,
)
from bot.views.result import result

if TYPE_CHECKING:
    from bot.services.briefs import DecisionBrief
    from storage.facts import Nomination

Data = Mapping[str, object]


def text_of(data: Data, name: str) -> str:
    """A word from a parcel's data; empty where it is not there."""
    found = data.get(name)
    return found if isinstance(found, str) else ""


def receipt(brief: DecisionBrief, data: Data, words: Words) -> Message:
    """To the voter alone: what was recorded, under which reference, and how to change it."""
    choice, seat = text_of(data, "choice"), text_of(data, "seat")
    acting = text_of(data, "capacity") == "alternate"
    key = "receipt-abstain" if choice == "abstain" else "receipt"
    said = words.say(
        f"{key}-alternate" if acting else key,
        choice=stress(words.say(f"choice-{choice}")),
        decision=named(brief, words),
        ballot=stress(text_of(data, "ballot")),
        seat=seat_title(brief, seat),
        **terms_words(brief),
    )
    lines = [said]
    lines += own_lines_for(brief, seat, words)
    replaced = text_of(data, "replaced")
    if data.get("stands") is False:
        lines.append(words.say("receipt-overtaken"))
    elif replaced:
        lines.append(words.say("receipt-replaced", choice=words.say(f"choice-{replaced}")))
    if not running(brief):
        return note(lines)
    change = "receipt-change" if brief.terms.ballots.may_change else "receipt-stands"
    secret = words.say(f"receipt-{secrecy(brief)}")
    lines.append(f"{words.say(change, moment=until(brief, words))} {secret}")
    return note(lines, *([buttons.voting(brief, words)] if brief.terms.ballots.may_change else []))


def refusal(brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To whoever pressed: which clause stands in the way, that nothing was recorded, and what can be done."""
    found = data.get("finding")
    finding = spoken(found if isinstance(found, Mapping) else {})
    lines = [words.reason(finding, brief.terms if brief else None, marked=True)]
    if brief is not None:
        lines.append(words.say("refusal-about", decision=named(brief, words)))
    return note(lines)


def private_answer(brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To whoever asked: a fact, with its clause where one speaks."""
    found = data.get("finding")
    finding = spoken(found if isinstance(found, Mapping) else data)
    lines = [words.finding(finding, brief.terms if brief else None, marked=True)]
    if brief is not None:
        lines.append(words.say("refusal-about", decision=named(brief, words)))
    return note(lines)


def conflict_ruled(brief: DecisionBrief, data: Data, words: Words) -> Message:
    """To the member who declared: what the ruling is, and what it means for the vote."""
    ruling = text_of(data, "ruling") or _ruling_of(brief, text_of(data, "conflict"))
    if not ruling:
        return note([words.say("ruled-unknown", decision=named(brief, words))])
    facts = {
        "decision": named(brief, words),
        "who": _who_ruled(brief, data, words),
        "cited": words.cited(clause_of(brief, "conflicts")),
    }
    lines = [words.say(f"ruled-{ruling}", **facts)]
    if ruling != "take-part":
        return note([*lines, words.say("ruled-no-count")])
    if not running(brief):
        return note(lines)
    lines.append(words.say("ruled-take-part-again", moment=until(brief, words)))
    return note(lines, buttons.voting(brief, words))


def ballot_void(brief: DecisionBrief, data: Data, words: Words) -> Message:
    """To whoever cast it: the vote counts no more, and why."""
    why = text_of(data, "why")
    key = f"void-{why}" if words.has(f"void-{why}") else "void-otherwise"
    facts = {"decision": named(brief, words), "ballot": text_of(data, "ballot"), **terms_words(brief)}
    return note([words.say(key, **facts), words.say("void-kept")])


def alternate_answered(brief: DecisionBrief, data: Data, words: Words) -> Message:
    """To whoever nominated: the alternate has accepted or declined."""
    offer = next((n for n in brief.nominations if n.id == text_of(data, "nomination")), None)
    accepted = _accepted(data, offer.state if offer else "")
    if accepted and offer and brief.reader and brief.reader.person.id == offer.person:
        return _now_acting(brief, offer, words)
    facts = {
        "who": person(offer.person if offer else text_of(data, "person")),
        "seat": seat_title(brief, offer.seat if offer else text_of(data, "seat")),
        "decision": named(brief, words),
        **terms_words(brief),
    }
    return note([words.say("alternate-accepted" if accepted else "alternate-declined", **facts)])


def _now_acting(brief: DecisionBrief, offer: Nomination, words: Words) -> Message:
    facts = {"seat": seat_title(brief, offer.seat), "decision": named(brief, words), "moment": until(brief, words)}
    said = words.say("alternate-you", **facts, **terms_words(brief))
    return note([said], *([buttons.voting(brief, words)] if running(brief) else []))


def alternate_ended(brief: DecisionBrief, data: Data, words: Words) -> Message:
    """To the alternate (or whoever nominated): the right to act has ended."""
    offer = next((n for n in brief.nominations if n.id == text_of(data, "nomination")), None)
    seat = offer.seat if offer else text_of(data, "seat")
    facts = {"seat": seat_title(brief, seat), "decision": named(brief, words), **terms_words(brief)}
    why = text_of(data, "why")
    key = f"alternate-ended-{why}"
    return note([words.say(key if why and words.has(key) else "alternate-ended", **facts)])


def proxy_answered(brief: DecisionBrief, data: Data, words: Words) -> Message:
    """To the member who gave the proxy; accepted, it can be taken back from here."""
    proxy = next((p for p in brief.proxies if p.id == text_of(data, "proxy")), None)
    accepted = _accepted(data, proxy.state if proxy else "")
    who = person(proxy.holder_person if proxy else text_of(data, "holder"))
    facts = {"who": who, "decision": named(brief, words), "moment": until(brief, words)}
    if not accepted:
        return note([words.say("proxy-declined", **facts)])
    free = proxy is not None and proxy.id in brief.free_proxies
    said = words.say("proxy-accepted-free" if free else "proxy-accepted", **facts)
    if proxy is None or not running(brief) or proxy.state != "accepted":
        return note([said])
    return note([said], buttons.answer(words, "proxy", proxy.id, ("proxy.revoke", "button-proxy-revoke")))


def proxy_void(brief: DecisionBrief, data: Data, words: Words) -> Message:
    """To those concerned: a proxy counts no more, and why."""
    proxy = next((p for p in brief.proxies if p.id == text_of(data, "proxy")), None)
    seat = proxy.grantor if proxy else (text_of(data, "grantor") or text_of(data, "seat"))
    why = text_of(data, "why")
    key = f"proxy-void-{why}" if why and words.has(f"proxy-void-{why}") else "proxy-void"
    facts = {"seat": seat_title(brief, seat), "decision": named(brief, words), **terms_words(brief)}
    return note([words.say(key, **facts)])


def result_notice(brief: DecisionBrief, _data: Data, words: Words) -> Message:
    """To one person: how it ended and what comes next; the rest is behind the button, and in the channel."""
    if brief.outcome is None:
        return result(brief, words)
    said = words.say("result-notice", decision=named(brief, words), result=words.result(brief.outcome))
    return note(
        [said, votes(brief.outcome, words, consenting=brief.consenting), what_follows(brief, words)],
        *(buttons.explain(brief, words), *to_the_vote(brief, words)),
    )


def signature_given(brief: DecisionBrief, data: Data, words: Words) -> Message:
    """To the channel and the chair: signed, or declined with the reason, as it was when the parcel was posted."""
    signature = brief.signature
    told = data.get("signed")
    signed = told if isinstance(told, bool) else signature is not None and signature.signed
    who = person(text_of(data, "person") or (signature.person if signature else ""))
    if signed:
        lines = [words.say("signature-given", who=who, decision=named(brief, words))]
        return note([*lines, what_follows(brief, words)])
    line = words.say("signature-declined", who=who, decision=named(brief, words))
    after = words.say("signature-declined-next")
    reason = own_lines(text_of(data, "reason"), 1000)
    if not reason:
        return note([line, after])
    label = words.say("signature-declined-why")
    shown = rich(paragraph(f"{line} {label}\n"), quote(reason), paragraph(after))
    return message([line, f"{label} {reason}", after], [shown])


def ratified(brief: DecisionBrief, data: Data, words: Words) -> Message:
    """To the channel: what the meeting said of it."""
    done = brief.ratification
    if done is None:
        return note([words.say("ratification-none", decision=named(brief, words))])
    answer = "ratified-yes" if done.ratified else "ratified-no"
    lines = [words.say(answer, decision=named(brief, words))]
    said = own(text_of(data, "note") or done.note, 1000)
    if said:
        lines.append(words.say("ratified-note", note=said))
    lines.append(words.say("ratified-by", who=person(done.recorded_by), date=words.date(done.at, brief.zone)))
    return note([*lines, what_follows(brief, words)])


def withdrawn(brief: DecisionBrief, data: Data, words: Words) -> Message:
    """To the channel: it will not be decided."""
    who = person(text_of(data, "by") or text_of(data, "person"))
    facts = {"who": who, "decision": named(brief, words)}
    lines = [words.say("withdrawn-by" if who else "withdrawn", **facts)]
    reason = own(text_of(data, "reason"), 1000)
    if reason:
        lines.append(words.say("withdrawn-why", reason=reason))
    return note(lines)


WELCOME = ("vote", "conflict", "alternate", "proxy", "needed", "outside", "clock", "register")


def welcome(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To the channel of a rehearsal: what there is to try, in the body's own words."""
    said = data.get("words")
    own_words = {"alternate": "alternate", "chair": "chair"} | (dict(said) if isinstance(said, Mapping) else {})
    lead = words.say("welcome", body=own(text_of(data, "body"), 100))
    steps = [words.say(f"welcome-{step}", **own_words) for step in WELCOME]
    return message([lead, *steps], [header(lead), rich(bullets(steps, numbered=True))])


def _accepted(data: Data, state: str) -> bool:
    told = data.get("accepted", data.get("accept"))
    return told if isinstance(told, bool) else (text_of(data, "state") or state) == "accepted"


def _who_ruled(brief: DecisionBrief, data: Data, words: Words) -> str:
    found = next((c for c in brief.conflicts if c.id == text_of(data, "conflict")), None)
    return person(found.ruled_by) if found and found.ruled_by else words.say("whoever-presides")


def _ruling_of(brief: DecisionBrief, conflict: str) -> str:
    found = next((c for c in brief.conflicts if c.id == conflict), None)
    return found.ruling.value if found and found.ruling else ""
