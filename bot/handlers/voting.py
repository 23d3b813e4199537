"""Voting by one tap: For, Against, Abstain."""

from __future__ import annotations

from bot.handlers.desk import Answer, Desk
from bot.handlers.naming import asking
from bot.handlers.reading import redraw_home
from bot.handlers.taps import Tap
from bot.rules.record import Choice
from bot.services.ballots import CastBallot, cast_ballot

_CHOICES = {f"vote.{choice.value}": choice for choice in Choice}


async def cast(desk: Desk, tap: Tap) -> Answer:
    """A tap is a ballot; the receipt, or the clause that stands in the way, comes as a direct message."""
    await desk.run(cast_ballot, CastBallot(act=tap.act, decision=tap.value, choice=_CHOICES[tap.name]))
    if tap.view:
        await redraw_home(desk, tap)
    return None


ACTIONS = dict.fromkeys(_CHOICES, cast)
VERBS = {"vote": asking("card")}
