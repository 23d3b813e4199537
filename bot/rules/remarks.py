"""What is wrong or surprising in a set of terms: each kind of remark, how grave it is, and what it tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.rules.findings import Fact
from bot.rules.problems import Path


class Grade(StrEnum):
    """An error keeps the terms from working as they say; a warning is for the body to know and to decide."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One thing to say of a set of terms.

    `kind` names its sentences in the catalogue (what it is, why it matters, how to mend it), `path` leads to the place
    in the terms as they are written, `clause` is the clause that stands there, `facts` are what the sentences tell.
    """

    kind: str
    grade: Grade
    path: Path = ()
    clause: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)


KINDS: Mapping[str, tuple[Grade, str]] = {
    # As the terms are written
    "malformed": (
        Grade.ERROR,
        "A slot is not filled as the form asks. facts: problem, message, where, value, near, line",
    ),
    "share-without-base": (Grade.ERROR, "A share of nothing in particular. facts: share, count"),
    "blank-needed": (Grade.ERROR, "Nothing can be decided while it is open. facts: blank, question"),
    "blank-open": (Grade.WARNING, "A blank that nobody has filled. facts: blank, question"),
    "blank-in-words": (Grade.WARNING, "The clause has a blank that the terms do not declare. facts: found"),
    "half-is-not-more": (Grade.ERROR, "The words say more than half, the rule at least half. facts: words, base"),
    "half-carries": (Grade.WARNING, "Exactly half is enough. facts: base"),
    "words-differ": (Grade.WARNING, "The words draw the line elsewhere than the rule. facts: words, rule, share"),
    "share-differs": (Grade.WARNING, "The words name another share than the rule. facts: words, share"),
    "days-differ": (Grade.WARNING, "The words name another number of days than is counted. facts: words, days"),
    "class-unreached": (Grade.ERROR, "Nobody can open a decision of this class. facts: class"),
    "channel-rule-unused": (Grade.WARNING, "A rule for a channel without votes. facts: class, channel"),
    "counts-nobody": (Grade.ERROR, "A comparison counts seats of which there are none. facts: count"),
    "seat-class-unused": (Grade.WARNING, "A class of seats that no rule names. facts: class, seats"),
    "organisation-unused": (Grade.WARNING, "An organisation without a seat. facts: organisation"),
    "organisation-voteless": (Grade.WARNING, "None of an organisation's seats has a vote. facts: organisation"),
    "alternates-missing": (Grade.WARNING, "The words speak of a deputy; the terms provide for none. facts: words"),
    "alternate-demanded": (Grade.WARNING, "The terms demand an alternate of these seats. facts: seats, count, words"),
    "no-cases": (Grade.WARNING, "No case shows what the terms are to do. facts: none"),
    "clause-without-case": (Grade.WARNING, "No case shows what this clause does. facts: none"),
    # As they turn out when they are tried
    "quorum-never-met": (Grade.ERROR, "Not even everybody is a quorum. facts: class, channel, present, needed"),
    "never-carried": (Grade.ERROR, "Not even everybody's vote carries it. facts: class, channel, for, needed"),
    "quorum-too-small": (
        Grade.WARNING,
        "A quorum that cannot carry it by a vote. facts: class, channel, present, needed, enough, consensus",
    ),
    "against-carries": (
        Grade.ERROR,
        "One more vote against carries. facts: class, channel, for, against, present, seat",
    ),
    "against-makes-quorum": (
        Grade.WARNING,
        "A vote against supplies the quorum, and so carries. facts: class, channel, for, against, present, seat",
    ),
    "presence-carries": (
        Grade.WARNING,
        "One more person there carries. facts: class, channel, for, against, present, seat",
    ),
    "for-loses": (Grade.ERROR, "One more vote for loses. facts: class, channel, for, against, present, seat"),
    "ballot-reopens": (
        Grade.WARNING,
        "A single ballot turns what the plan settled into an ordinary vote. facts: class, channel, needed",
    ),
    "tie-unsettled": (Grade.ERROR, "There is a casting vote, and nobody to give it. facts: none"),
    "tie-silent": (Grade.WARNING, "No clause says what a tie is. facts: class, channel, votes"),
}
"""Every kind of remark: how grave it is, and what it means with the facts that it tells."""


def remark(kind: str, path: Path = (), clause: str = "", **facts: Fact) -> Remark:
    """A remark of this kind, as grave as its kind is; a fact named `class_` is `class`."""
    told = {name.rstrip("_"): value for name, value in facts.items()}
    return Remark(kind=kind, grade=KINDS[kind][0], path=path, clause=clause, facts=told)
