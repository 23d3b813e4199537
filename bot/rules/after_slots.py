"""The part of the form that is about what follows a vote: ties, escalation, signature and ratification."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from bot.rules.basics import Actor, Id, Said, Small

Step = Literal["lost", "referred", "deferred", "disputed"]


class SignatureForm(Said):
    """Somebody in another body, or that body, must concur. `alone`: what the terms say where one decided alone."""

    office: Id = "signatory"
    of_body: Id
    alone: Said = Said()


class RatificationForm(Said):
    """The next meeting is asked to confirm; `also`: other clauses that say so. `recorded_by`: who notes its answer.

    `not_before_days` and `within_days`: whole days between the decision and the meeting that confirms it.
    """

    also: tuple[Said, ...] = ()
    recorded_by: tuple[Actor, ...]
    not_before_days: Small = 0
    within_days: Small | None = None


class AbsenceForm(Said):
    """An organisation that nobody attends for: what a position that it wrote beforehand is worth."""

    written_position: Literal["noted"] = "noted"


class TieForm(Said):
    """What a tie is: for the casting vote of whoever presides, or `otherwise` lost, carried, or referred elsewhere.

    `only_vote`: whoever presides votes on a tie and not before. A casting vote is one vote more: it carries what one
    vote more would carry, and no decision that needs a larger share.
    """

    casting_vote: bool
    only_vote: bool = False
    otherwise: Literal["lost", "carried", "referred"] = "lost"

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if self.only_vote and not self.casting_vote:
            raise ValueError("only_vote goes with casting_vote: true")
        if self.casting_vote and self.otherwise != "lost":
            raise ValueError("otherwise goes with casting_vote: false")
        return self


class FailureForm(Said):
    """What follows when a vote is not carried: the first time, the times after it, and every time from then on.

    `besides`: another way that stays open.
    """

    first: Step
    in_between: tuple[Step, ...] = ()
    then: Step
    besides: Said = Said()

    def at(self, attempt: int) -> Step:
        """What follows when this attempt (from 1) is not carried."""
        steps = (self.first, *self.in_between)
        return steps[attempt - 1] if attempt <= len(steps) else self.then
