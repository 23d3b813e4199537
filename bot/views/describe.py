"""Says of a decision what every message about it says: its name, its rule, its deadline, how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.findings import Outcome, Waiting
from bot.text import Words, body_words, own, title_of

if TYPE_CHECKING:
    from bot.services.briefs import DecisionBrief, SeatBrief

TITLE = 150


def named(brief: DecisionBrief, words: Words) -> str:
    """Its reference and title: cluster-2026-3, “Wound clinic”."""
    return words.say("named", ref=brief.ref, title=own(brief.title, TITLE))


def terms_words(brief: DecisionBrief) -> dict[str, str]:
    """The body's own words for an alternate and for its chair."""
    return body_words(brief.terms)


def kind(brief: DecisionBrief, words: Words) -> str:
    """What sort: Financial decision, taken remotely: £12,500.00."""
    channel = words.say(f"channel-{brief.channel}", **terms_words(brief))
    facts = {"class": own(brief.class_title, 80), "channel": channel}
    if brief.amount_pence is None:
        return words.say("card-kind", **facts)
    return words.say("card-kind-money", amount=words.money(brief.amount_pence), **facts)


def until(brief: DecisionBrief, words: Words) -> str:
    """Its deadline: Tuesday 1 December 2026 at 17:00 GMT."""
    if brief.closes_at is None:
        return words.say("meeting-deadline" if brief.channel == "meeting" else "no-deadline")
    return words.moment(brief.closes_at, brief.zone)


def when_closed(brief: DecisionBrief, words: Words) -> str:
    """When it closed; where that was before its deadline, why the terms let it."""
    if brief.closed_at is None:
        return ""
    moment = words.moment(brief.closed_at, brief.zone)
    rule = brief.terms.channels[brief.channel].early_close
    if rule is None or brief.closes_at is None or brief.closed_at >= brief.closes_at:
        return words.say("card-closed", moment=moment)
    return words.say("card-closed-early", moment=moment, why=rule.when, cited=words.cited(rule.clause))


def may_change(brief: DecisionBrief) -> str:
    """The key of the words for whether a vote can be changed."""
    return "vote-may-change" if brief.terms.ballots.may_change else "vote-stands"


def secrecy(brief: DecisionBrief) -> str:
    """The key of the words for when choices are shown."""
    return f"shown-{brief.terms.ballots.shown}"


def seat_title(brief: DecisionBrief, seat: str) -> str:
    """The title of a seat, from the terms that were frozen at opening."""
    return title_of(brief.terms, seat)


def who_with_seat(brief: DecisionBrief, who: str, seat: str, words: Words) -> str:
    """@Huw (Dental Collaborative Lead); `who` is a mark."""
    return words.say("seat-of", person=who, seat=seat_title(brief, seat))


def voters(brief: DecisionBrief) -> tuple[SeatBrief, ...]:
    """Seats in post that are not recused: those that are asked to answer."""
    return tuple(seat for seat in brief.seats if seat.person is not None and not seat.recused)


def standing(brief: DecisionBrief, words: Words) -> str:
    """5 of 12. Not a quorum yet: one more answer is needed and the Cluster Lead must answer."""
    asked = voters(brief)
    answered = sum(seat.answered for seat in asked)
    return words.say("card-answered", answered=answered, seats=len(asked), quorum=quorum_so_far(brief, words))


def quorum_so_far(brief: DecisionBrief, words: Words) -> str:
    """Whether those who have answered are a quorum, and what is missing."""
    outlook = brief.outlook
    if outlook is None:
        return ""
    if outlook.quorate:
        return words.say("quorum-reached")
    missing: list[str] = []
    if outlook.missing_heads:
        missing.append(words.say("quorum-short-heads", heads=outlook.missing_heads))
    offices = [seat_title(brief, seat) for name in outlook.missing_offices for seat in _seats_of(brief, name)]
    if offices:
        missing.append(words.say("quorum-short-office", offices=words.listing(offices), **terms_words(brief)))
    if not missing:
        return words.say("quorum-not-yet")
    return words.say("quorum-short", missing=words.listing(missing))


def _seats_of(brief: DecisionBrief, office: str) -> tuple[str, ...]:
    """The seats that hold an office; the office's own name where its blank is still open."""
    return next((seats for name, seats in brief.terms.offices.items() if name == office), ()) or (office,)


def tally(outcome: Outcome, words: Words, *, consenting: bool = False) -> str:
    """For 9, against 2, abstained 1; nothing where no vote was held, and who agreed where agreement was sought."""
    if outcome.present is None:
        return ""
    consensus = next((one for one in outcome.findings if one.code == "consensus"), None)
    if consensus is None and consenting:
        return words.say("tally-agreed", agree=outcome.votes_for)
    if consensus is not None:
        return words.say("tally-consensus", agree=outcome.votes_for, concerns=consensus.facts["count"])
    counts = {"for": outcome.votes_for, "against": outcome.votes_against, "abstain": outcome.abstentions}
    return words.say("card-votes", **counts)


def votes(outcome: Outcome, words: Words, *, consenting: bool = False) -> str:
    """For 9, against 2, abstained 1. 9 of 12 were needed."""
    said = tally(outcome, words, consenting=consenting)
    if not said or outcome.needed is None or outcome.base is None:
        return said
    return words.say("card-votes-needed", tally=said, needed=outcome.needed, base=outcome.base)


def following(brief: DecisionBrief, outcome: Outcome, words: Words) -> tuple[str, ...]:
    """What happens next, in the order in which it does."""
    if not outcome.waiting_for:
        key = f"next-{outcome.result}" if words.has(f"next-{outcome.result}") else "next-nothing-carried"
        return (words.say(key),)
    said: list[str] = []
    if Waiting.CASTING_VOTE in outcome.waiting_for:
        said.append(words.say("next-casting-vote"))
    if Waiting.SIGNATURE in outcome.waiting_for:
        declined = brief.signature is not None and not brief.signature.signed
        said.append(words.say("next-signature-declined" if declined else "next-signature"))
    if Waiting.RATIFICATION in outcome.waiting_for:
        alone = len(outcome.waiting_for) == 1
        said.append(_ratification(brief, words) + (f" {words.say('next-provisional')}" if alone else ""))
    return tuple(said)


def _ratification(brief: DecisionBrief, words: Words) -> str:
    meeting = brief.next_meeting
    if meeting is None:
        return words.say("next-ratification")
    return words.say("next-ratification-when", date=words.date(meeting.held_at, meeting.zone))


def headings(brief: DecisionBrief, words: Words) -> str:
    """Its heading: cluster-2026-3: Wound clinic."""
    return words.say("heading", ref=brief.ref, title=own(brief.title, TITLE))


def running(brief: DecisionBrief) -> bool:
    """Whether it is still open for votes."""
    return brief.state == "open" and brief.outcome is None


def what_follows(brief: DecisionBrief, words: Words) -> str:
    """What happens next, now that one more step has been taken."""
    if brief.outcome is None:
        return ""
    return " ".join(following(brief, brief.outcome, words))


def clause_of(brief: DecisionBrief, rule: str) -> str:
    """The clause on which a part of the terms stands (`conflicts`, `signature` ...), or nothing."""
    return getattr(getattr(brief.terms, rule, None), "clause", "")
