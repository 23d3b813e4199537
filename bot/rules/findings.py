"""What one rule found: which clause, whether it is met, and the numbers that were weighed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Fact = str | int | bool | tuple[str, ...]
"""A number weighed or a name: heads, votes, seat ids, clause words. Never a float, never free text of a person."""


class Result(StrEnum):
    """How a decision ended. `undetermined` is what a missing fact gives; it is never carried."""

    CARRIED = "carried"
    LOST = "lost"
    INQUORATE = "inquorate"
    TIED = "tied"
    NO_CONSENSUS = "no-consensus"
    REFERRED = "referred"
    DISPUTED = "disputed"
    DEFERRED = "deferred"
    NOT_RATIFIED = "not-ratified"
    UNDETERMINED = "undetermined"


class Waiting(StrEnum):
    """What a result still waits for before it takes full effect."""

    SIGNATURE = "signature"
    RATIFICATION = "ratification"
    CASTING_VOTE = "casting-vote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One rule's answer.

    `code` names the sentence in the catalogue that says it in words (`quorum-heads`, `recused`, ...); `clause` is the
    clause's number as printed in the terms ("" where no clause speaks and a reading decides); `met` is None where the
    rule states a fact and asks nothing; `facts` are the numbers and names weighed, for that sentence.
    """

    code: str
    clause: str = ""
    met: bool | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)
    reading: str = ""
    """The named reading of the terms (a setting) on which this finding rests, if any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A governance "no": the act is not in order, and nothing was recorded."""

    finding: Finding

    @property
    def clause(self) -> str:
        """The clause that stands in the way."""
        return self.finding.clause


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What terms and record make of a decision, with every finding that led there.

    Counts are votes (one a seat, or one an organisation where the terms say so); `present` and `quorum` are heads.
    `needed` and `base` are None where the rule has no such number. `refused` says which ballots were not counted.
    """

    result: Result
    waiting_for: frozenset[Waiting] = frozenset()
    quorate: bool | None = None
    present: int | None = None
    quorum: int | None = None
    votes_for: int = 0
    votes_against: int = 0
    abstentions: int = 0
    needed: int | None = None
    base: int | None = None
    refused: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    @property
    def cites(self) -> tuple[str, ...]:
        """The clauses that the explanation cites, in the order in which they were applied, each once."""
        return tuple(dict.fromkeys(f.clause for f in self.findings if f.clause))
