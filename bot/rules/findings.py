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


CODES: Mapping[str, str] = {
    # Whether anything could be decided here
    "record-incomplete": "A fact is missing or contradicts the terms, so nothing is determined. facts: what, names",
    "still-open": "The decision is still open. facts: closes_at",
    "blank-open": "A number that the terms leave blank has not been filled. facts: blank",
    "channel-not-allowed": "The terms give no power to decide in this channel. facts: channel",
    "decided-remotely": "The decision was taken outside a meeting. facts: channel",
    "urgent-authority": "Whether the person who decided alone had the power to. met; facts: by, office, why",
    "planned": "Agreed in the plan already: only ratification is needed. facts: class",
    "planned-asked": "Agreed in the plan already, and the group was asked to ratify it. facts: class",
    # Who was there, and who may vote
    "vacancies": "Vacant seats were left out of the numbers. facts: seats",
    "doubled": "Their holders sit in another seat too, and count there. facts: seats",
    "recusals": "These seats were recused: neither presence nor vote nor base. facts: seats, count",
    "many-recused": "More than a third of the members in post are recused. facts: recused, in_post",
    "alternates-acting": "These seats were present through an alternate. facts: seats",
    "not-counted": "Ballots of these seats were not counted, and why. facts: why, seats",
    "proxies-counted": "Lodged votes of these absent seats were counted; they are not presence. facts: seats, count",
    "proxies-replaced": "The lodged vote gave way to the member's or the alternate's own ballot. facts: seats",
    "position-noted": "A written position is noted; it is no presence and no vote. facts: organisation, position",
    "organisation-absent": "Nothing may be recorded as this partner's commitment. facts: organisation, position",
    # Quorum
    "quorum-heads": "Enough heads. met; facts: present, needed, base, share, exact, of",
    "quorum-office": "The holder of an office, or an alternate, is there. met; facts: office, seats, present, needed",
    "quorum-organisations": "So many from each organisation. met; facts: each, present, needed, missing",
    "quorum-weighed": "Those present weigh enough. met; facts: by, present, needed, base, share, exact, of",
    "quorum-some": "Enough heads of a certain kind. met; facts: present, needed, base, share, exact, of",
    "inquorate": "Without a quorum there is no decision. facts: present, needed",
    "quorum-fallback": "Without a quorum, less is enough, or is not. met; facts: present, needed",
    # Decision
    "too-many-recused": "More are recused than the terms allow. met; facts: recused, in_post, most",
    "lacks-authority": "A member lacks the authority, so the item is deferred. facts: seats",
    "consensus": "Nobody objected, or these did. met; facts: objectors, count",
    "vote-follows": "Consensus was not reached, so the matter goes to a vote. facts: none",
    "majority": "Votes for: more than a share. met; facts: for, against, abstain, needed, base, share, exact, of, unit",
    "share": "Votes for: at least a share. met; facts: for, against, abstain, needed, base, share, exact, of, unit",
    "unanimity": "All must be for. met; facts: for, against, abstain, needed, base, share, exact, of, unit",
    "votes": "Votes for: a plain number. met; facts: for, against, abstain, needed, base, share, exact, of, unit",
    "votes-of-some": "Votes for of certain members. met; facts: count, needed, by, base, share, exact, of",
    "votes-weighed": "Votes for, weighed. met; facts: count, needed, by, base, share, exact, of",
    "floor": "At least so many. met; facts: count, needed, of",
    "ceiling": "No more than so many. met; facts: count, needed, of",
    "no-vote-for": "Nothing is carried without a single vote for. met; facts: for",
    "tie": "As many for as against. facts: for, against",
    "casting-vote": "The casting vote of whoever presides decided. met; facts: presiding, choice",
    "casting-not-counted": "A casting vote was given and does not count. facts: why, presiding, choice",
    "failed-again": "Not unanimous on this occasion: referred, or disputed. facts: attempt, then",
    "may-escalate": "Another way stays open. facts: none",
    # Afterwards
    "ratification": "The next meeting ratifies: met True, refused: False, not yet: None. facts: none",
    "signature": "The signatory signs: met True, not yet: None. facts: office, body",
    "signature-declined": "The signatory declined to sign; the signature is still needed. facts: office, body",
    # Is this act in order? Each is a reason why not.
    "in-order": "The act is in order. facts: none",
    "not-entitled": "Has no vote here. facts: by",
    "no-seat": "Holds no seat that is in post. facts: by",
    "recused": "Recused from this decision, so has no vote on it. facts: by",
    "closed": "The vote has closed. facts: none",
    "not-your-seat": "Votes for the own seat only. facts: by, seat",
    "not-notified": "The alternate was not notified before. facts: seat",
    "alternate-acting": "The alternate acts in the seat for this decision. facts: seat",
    "no-alternates": "The terms provide for no alternates. facts: none",
    "alone-no-ballots": "Decided by one person alone; nobody votes. facts: channel",
    "may-not-open": "May not open a decision in this channel. facts: by, channel, who",
    "not-in-person": "The power is not an alternate's to use. facts: by, office",
    "reason-needed": "Must say why it cannot wait. facts: channel",
    "consensus-first": "A vote comes after consensus was tried. facts: channel",
    "closes-in-the-past": "The deadline is past. facts: closes_at",
    "open-too-long": "Open for too long a time. facts: closes_at, days, latest",
    "ballot-stands": "A ballot stands once it is handed in. facts: by",
    "not-ratified-yet": "The meeting is too early, or too late, to ratify. facts: earliest, latest",
    "early-close": "May close before its deadline. met; facts: why",
    "open-too-short": "Open for too short a time. facts: closes_at, days, earliest",
    "no-proxies": "The terms give no proxy votes. facts: none",
    "proxy-over-limit": "The holder carries as many proxies as the terms allow. facts: holder, held, most",
    "proxy-to-oneself": "A proxy goes to somebody else. facts: by",
    "holder-not-entitled": "The holder must hold another seat that votes. facts: holder",
    "holder-recused": "The holder is recused from this decision. facts: holder",
    "person-needed": "Must name the person who is to act. facts: none",
    "already-a-member": "The person holds a seat in this body. facts: person, seat",
    "acts-for-another": "The person is the alternate of another seat. facts: person, seats",
    "alternate-of-an-alternate": "An alternate sends no alternate. facts: by",
    "without-authority": "The alternate acts without delegated authority, so does not vote. facts: seat",
    "proxy-must-be-instructed": "The member says how the proxy votes; the holder is not free. facts: by",
    "no-casting-vote": "The terms give nobody a casting vote. facts: none",
    "no-tie": "There is no tie to break. facts: none",
    "not-presiding": "Only whoever presides may do this. facts: by, presiding",
    "own-conflict": "Nobody rules on the own conflict. facts: by",
    "no-signature": "The terms ask for no signature. facts: none",
    "not-signatory": "Is not on the register of signatories. facts: by, office, body",
    "signed-by-decider": "Whoever decided alone cannot sign as well. facts: by",
    "signatory-recused": "The signatory is recused from this decision. facts: by",
    "no-such-meeting": "The terms know no such meeting. facts: kind",
    "may-not-call": "May not call such a meeting. facts: by, kind, who",
    "matters-needed": "The notice must name the matters. facts: kind",
    "not-agreed": "These must agree too. facts: missing",
    "may-not-close": "May not close the meeting. facts: by, who",
    "financial-log": "The financial log must be confirmed first. facts: none",
    "no-ratification": "The terms ask for no ratification. facts: none",
    "may-not-ratify": "May not record the meeting's answer. facts: by, who",
    # Notice
    "notice": "Enough clear days. met; facts: kind, clear_days, given, counted_from, held, earliest, count",
    "no-notice-named": "The terms name no notice for such a meeting. met; facts: kind, held",
    "held-before-notice": "The meeting would be before its notice. facts: given, held",
}
"""Every code that the rules give, and what it says; a fact may be "" or 0 where nothing is known."""
