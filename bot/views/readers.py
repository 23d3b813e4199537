"""What one reader can do now about a decision, and what that reader has done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, stress
from bot.views.describe import clause_of, seat_title, terms_words, until

if TYPE_CHECKING:
    from bot.services.briefs import DecisionBrief, ReaderBrief

VOTES = ("vote", "change-vote")
ANSWERS = ("agree", "concern", "block")


def what_you_can_do(brief: DecisionBrief, words: Words) -> list[str]:
    """In sentences to the reader; for a reader unknown, nothing."""
    reader = brief.reader
    if reader is None:
        return []
    said = [*_place(brief, reader, words), *_vote(brief, reader, words), *_offices(brief, reader, words)]
    free = {p.grantor for p in brief.proxies if p.id in brief.free_proxies and p.state == "accepted"}
    for key, held in (("you-carry", set(reader.proxies_held) - free), ("you-carry-free", free)):
        seats = [seat for seat in reader.proxies_held if seat in held]
        if seats:
            titles = words.listing(seat_title(brief, seat) for seat in seats)
            said.append(words.say(key, seats=titles, count=len(seats)))
    return said + _acts(brief, words)


def _acts(brief: DecisionBrief, words: Words) -> list[str]:
    """What is in order for the reader's own seat now."""
    own = None if brief.outlook is None else brief.outlook.own
    if own is None or not own.can_do:
        return []
    can_do = [act for act in own.can_do if not (brief.consenting and act in VOTES)]
    if not can_do:
        return []
    acts = words.listing(words.say(f"act-{act}", **terms_words(brief)) for act in can_do)
    return [words.say("you-can", acts=acts)]


def _place(brief: DecisionBrief, reader: ReaderBrief, words: Words) -> list[str]:
    if reader.seats:
        titles = words.listing(seat_title(brief, seat) for seat in reader.seats)
        return [words.say("you-hold", seats=titles)]
    if reader.acting_for:
        titles = words.listing(seat_title(brief, seat) for seat in reader.acting_for)
        return [words.say("you-act", seats=titles, **terms_words(brief))]
    rule = "attendance" if reader.attendee else "membership"
    key = "you-attend" if reader.attendee else "you-have-no-seat"
    return [words.say(key, cited=words.cited(clause_of(brief, rule)))]


def _vote(brief: DecisionBrief, reader: ReaderBrief, words: Words) -> list[str]:
    if not reader.seats and not reader.acting_for:
        return []
    if reader.recused:
        return [words.say("you-are-recused", cited=words.cited(clause_of(brief, "conflicts")))]
    if brief.consenting:
        return [_answer(brief, reader, words)]
    if reader.my_ballot is not None:
        choice, ref = reader.my_ballot
        facts = {"choice": stress(words.say(f"choice-{choice}")), "ballot": ref, "moment": until(brief, words)}
        return [words.say("you-voted" if brief.terms.ballots.may_change else "you-voted-stands", **facts)]
    if reader.owes:
        return [words.say("you-owe", moment=until(brief, words))]
    return [words.say("you-need-not")]


def _answer(brief: DecisionBrief, reader: ReaderBrief, words: Words) -> str:
    """What the reader has answered to the question of consensus, or still owes."""
    seats = {*reader.seats, *reader.acting_for}
    mine = next((one.kind for one in brief.statements if one.seat in seats and one.kind in ANSWERS), None)
    if mine is not None:
        return words.say("you-answered", answer=words.say(f"button-{mine}"), moment=until(brief, words))
    return words.say("you-owe-answer", moment=until(brief, words)) if reader.owes else words.say("you-need-not")


def _offices(brief: DecisionBrief, reader: ReaderBrief, words: Words) -> list[str]:
    said: list[str] = []
    pending = sum(conflict.asked == reader.person.id for conflict in brief.conflicts)
    if pending:
        said.append(words.say("you-rule", count=pending))
    if reader.is_signatory:
        said.append(words.say("you-sign", cited=words.cited(clause_of(brief, "signature"))))
    return said
