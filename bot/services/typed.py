"""What people type in a decision's thread is never a vote; who types one is shown, privately, the real buttons."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Finding
from bot.services.posting import tell
from bot.services.standing import right_to_vote
from storage.facts import Act, DecisionState
from storage.inbox import answerable

if TYPE_CHECKING:
    from storage.transaction import Transaction

LIKE_A_VOTE = frozenset(
    {
        *("agree", "agreed", "i agree", "fully agree", "aye", "yes", "ok", "okay", "happy with this", "fine by me"),
        *("+1", "plus one", "thumbsup", "support", "supported", "i support", "i support this", "for", "in favour"),
        *("i vote for", "vote for", "approve", "approved", "i approve", "no objection", "no objections", "seconded"),
        *("against", "i vote against", "vote against", "no", "nay", "disagree", "i disagree", "object", "i object"),
        *("-1", "oppose", "opposed", "abstain", "i abstain", "abstention"),
        *("cytuno", "cytunaf", "rwyn cytuno", "dw in cytuno", "o blaid", "cefnogi", "cefnogaf", "ie", "iawn"),
        *("anghytuno", "yn erbyn", "rwyn erbyn", "gwrthwynebu", "na", "nage", "ymatal", "dim gwrthwynebiad"),
    }
)
"""What people type where they mean to vote, in English and Welsh, as `_bare` leaves it."""
_SHORTCODES = re.compile(r":(?:\+1|thumbsup):(?::skin-tone-\d:)?|\U0001f44d[\U0001f3fb-\U0001f3ff]?")
_APART = re.compile(r"[^\w+\- ]")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedInThread:
    """`thread`: the time stamp of the message under which it was typed."""

    act: Act
    channel: str
    thread: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Nudged:
    decision: str
    ref: str


def is_like_a_vote(text: str) -> bool:
    """Whether somebody seems to mean a vote by it: nothing but a word or two of assent or dissent."""
    return _bare(text) in LIKE_A_VOTE


def _bare(text: str) -> str:
    """Small letters and single blanks, without punctuation; a thumb is a +1."""
    plain = unicodedata.normalize("NFKC", _SHORTCODES.sub(" +1 ", text)).casefold()
    return " ".join(_APART.sub("", plain.replace("\N{RIGHT SINGLE QUOTATION MARK}", "")).split())


def nudge(tx: Transaction, command: TypedInThread) -> Nudged | None:
    """Owe somebody who may vote the buttons of the decision in whose thread they typed; once for each decision."""
    ident = tx.decision_of_card(command.channel, command.thread)
    decision = tx.decision(ident) if ident else None
    if decision is None or decision.state is not DecisionState.OPEN:
        return None
    now = tx.now()
    if decision.closes_at is not None and now >= decision.closes_at:
        return None
    right = right_to_vote(tx, decision, tx.terms(decision.terms), command.act.person, None)
    if isinstance(right, Finding):
        return None
    tell(tx, "nudge", decision, command.act.person, decision.id, data={"seat": right.seat})
    return Nudged(decision=decision.id, ref=decision.ref)
