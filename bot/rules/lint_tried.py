"""Finds what is surprising in terms by trying them: quorums too small to carry, votes against that carry, ties."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.rules.findings import Fact, Outcome, Result
from bot.rules.parts import Terms
from bot.rules.problems import Path
from bot.rules.record import Channel
from bot.rules.remarks import Remark, remark
from bot.rules.trials import Stance, State, Trial, trials

_NO_ONE: tuple[int, int, int] = (0, 0, 0)


def tried(terms: Terms) -> Iterator[Remark]:
    """What turns out when every class of decisions is tried in every channel in which members vote."""
    by_class: dict[tuple[str, object], Remark] = {}
    for one in _all(terms):
        by_class.setdefault((one.kind, one.facts.get("class")), one)
    same: dict[tuple[object, ...], list[Remark]] = {}
    for one in by_class.values():
        numbers = [(name, fact) for name, fact in one.facts.items() if name not in {"class", "channel"}]
        same.setdefault((one.kind, *(() if one.kind in _ONCE else numbers)), []).append(one)
    for first, *others in same.values():
        names = tuple(str(one.facts["class"]) for one in (first, *others) if "class" in one.facts)
        yield replace(first, facts={**first.facts, "class": names}) if names else first


_ONCE = frozenset({"quorum-never-met", "against-makes-quorum", "tie-silent"})
"""What is the same in every class, whatever the numbers of the example."""


def _all(terms: Terms) -> Iterator[Remark]:
    if terms.tie.casting_vote and not terms.may_preside and not any(one.kind == "seat" for one in terms.open_blanks):
        yield remark("tie-unsettled", ("tie",), terms.tie.clause)
    for trial in trials(terms):
        best = trial.outcome(trial.everybody_for)
        if best.result is Result.UNDETERMINED:
            continue
        at = _Place.of(trial)
        if not best.quorate:
            facts = {"present": best.present or 0, "needed": best.quorum or 0}
            yield remark("quorum-never-met", at.quorum, at.quorum_clause, **at.facts, **facts)
            continue
        if not any(_carried(trial.outcome(state)) for state in (trial.everybody_for, *trial.states())):
            facts = {"for": best.votes_for, "needed": best.needed or 0}
            yield remark("never-carried", at.vote, at.vote_clause, **at.facts, **facts)
            continue
        yield from _thin(trial, at)
        yield from _perverse(trial, at)
        yield from _tie(trial, at)
        yield from _reopened(trial, at)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where in the terms the rules stand that a trial tries."""

    quorum: Path
    quorum_clause: str
    no_quorum: bool
    """Whether the terms ask for none."""
    vote: Path
    vote_clause: str
    facts: dict[str, str]

    @classmethod
    def of(cls, trial: Trial) -> _Place:
        terms, kind = trial.terms, trial.terms.classes[trial.decision_class]
        index = list(terms.classes).index(kind.id)
        own = trial.channel in kind.vote_by_channel
        rule = kind.vote_in(trial.channel)
        where = ("vote_by_channel", trial.channel.value) if own else ("vote",)
        quorum = terms.quorum_of(kind, trial.channel)
        place: Path = ("quorum",)
        if kind.quorum is not None:
            place = ("classes", index, "quorum")
        elif trial.channel in terms.quorum_by_channel:
            place = ("channels", trial.channel.value, "quorum")
        last = quorum.rules[-1] if quorum.rules else None
        return cls(
            quorum=(*place, "to_decide" if len(quorum.rules) > 1 else "to_meet"),
            quorum_clause="" if last is None else last.clause,
            no_quorum=last is None,
            vote=("classes", index, *where, "rule"),
            vote_clause=rule.clause or kind.clause,
            facts={"class": kind.id, "channel": trial.channel.value},
        )


def _total(state: State) -> int:
    return sum(map(sum, state))


def _votes(state: State) -> tuple[int, int]:
    return sum(one[0] for one in state), sum(one[1] for one in state)


def _carried(outcome: Outcome) -> bool:
    return outcome.result is Result.CARRIED


def _thin(trial: Trial, at: _Place) -> Iterator[Remark]:
    """A quorum whose members, were they all for it, would not carry it by a vote."""
    if at.no_quorum:
        return
    agreed = [state for state in trial.states() if _votes(state)[0] and not _votes(state)[1]]
    quorate = [state for state in agreed if trial.outcome(state).quorate]
    short = next((state for state in quorate if not _carried(trial.outcome(state))), None)
    if short is None:
        return
    outcome = trial.outcome(short)
    enough = next((_total(state) for state in quorate if _carried(trial.outcome(state))), 0)
    consensus = trial.terms.consensus is not None and trial.channel is Channel.MEETING
    facts: dict[str, Fact] = {
        "present": outcome.present or 0,
        "needed": outcome.needed or 0,
        "enough": enough,
        "consensus": "yes" if consensus else "no",
    }
    yield remark("quorum-too-small", at.quorum, at.quorum_clause, **at.facts, **facts)


def _perverse(trial: Trial, at: _Place) -> Iterator[Remark]:
    """One more vote against, or one more person there, that carries; one more vote for that loses."""
    found: set[str] = set()
    in_the_plan = trial.terms.classes[trial.decision_class].ratification_only
    for state in trial.states():
        before = trial.outcome(state)
        if before.result is Result.UNDETERMINED or (in_the_plan and not any(_votes(state))):
            continue
        for kind, group, after in _steps(trial, state, before):
            if kind not in found and _turned(kind, before, trial.outcome(after)):
                found.add(kind)
                votes_for, against = _votes(state)
                seat = trial.groups[group][0]
                facts: dict[str, Fact] = {
                    "for": votes_for,
                    "against": against,
                    "present": before.present or 0,
                    "seat": seat,
                }
                path, clause = (at.quorum, at.quorum_clause) if kind == _QUORUM else (at.vote, at.vote_clause)
                yield remark(kind, path, clause, **at.facts, **facts)


_QUORUM = "against-makes-quorum"


def _turned(kind: str, before: Outcome, after: Outcome) -> bool:
    if kind == "for-loses":
        return _carried(before) and after.result not in {Result.CARRIED, Result.UNDETERMINED}
    return not _carried(before) and _carried(after)


def _steps(trial: Trial, state: State, before: Outcome) -> Iterator[tuple[str, int, State]]:
    """Every single step that should not turn the outcome, with what to say if it does."""
    against = "against-carries" if before.quorate else _QUORUM
    for group in trial.movers:
        if trial.voting(group):
            steps = [(against, Stance.AGAINST, Stance.AWAY), ("for-loses", Stance.FOR, Stance.AWAY)]
            steps += [("against-carries", Stance.AGAINST, Stance.THERE), ("for-loses", Stance.FOR, Stance.THERE)]
            steps.append(("against-carries", Stance.AGAINST, Stance.FOR))
        else:
            steps = []
        if before.quorate:
            steps.append(("presence-carries", Stance.THERE, Stance.AWAY))
        for kind, to, away in steps:
            after = trial.moved(state, group, to, away)
            if after is not None and (trial.channel is Channel.MEETING or trial.voting(group)):
                yield kind, group, after


def _tie(trial: Trial, at: _Place) -> Iterator[Remark]:
    """As many for as against, which is lost because no clause says anything."""
    said = trial.terms.tie
    if said.casting_vote or said.clause:
        return
    for state in trial.states():
        votes_for, against = _votes(state)
        if votes_for and votes_for == against and _lost_by_one(trial, state):
            yield remark("tie-silent", ("tie",), said.clause, **at.facts, votes=votes_for)
            return


def _lost_by_one(trial: Trial, state: State) -> bool:
    """Whether this is lost, and were one vote for instead of against, it would be carried."""
    outcome = trial.outcome(state)
    if not outcome.quorate or outcome.result is not Result.LOST:
        return False
    others = (trial.moved(state, group, Stance.FOR, Stance.AGAINST) for group in range(len(trial.groups)))
    return any(_carried(trial.outcome(other)) for other in others if other is not None)


def _reopened(trial: Trial, at: _Place) -> Iterator[Remark]:
    """What the plan settled, and a single ballot puts to an ordinary vote."""
    kind = trial.terms.classes[trial.decision_class]
    nobody = tuple(_NO_ONE for _ in trial.groups)
    if not kind.ratification_only or not _carried(trial.outcome(nobody)):
        return
    moved = (trial.moved(nobody, group, Stance.FOR) for group in range(len(trial.groups)) if trial.voting(group))
    if not all(_carried(trial.outcome(one)) for one in moved if one is not None):
        needed = trial.outcome(trial.everybody_for).needed or 0
        yield remark("ballot-reopens", at.vote[:2], kind.clause, **at.facts, needed=needed)
