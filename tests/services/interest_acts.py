"""What people do about interests, for the test of the table of who may do what."""

from __future__ import annotations

from bot.rules.interests import Confirms
from bot.services.confirming import ConfirmYearly, confirm_yearly
from bot.services.interests import ChangeInterest, DeclareInterest, change_interest, declare_interest
from tests.services.world import ATTENDING, PEOPLE, SECRETARY, SIGNATORY

INVOLVED = {*PEOPLE.values(), *ATTENDING.values(), SIGNATORY, SECRETARY}
ALLOWED = {
    "interest": INVOLVED,
    "interest-change": {PEOPLE["gp"]},
    "membership-confirmation": set(PEOPLE.values()),
}
"""In every state of a decision: these acts are about the body."""


async def acts(world):
    """(service, command, its facts) of each act, with an interest of the general practitioner to change."""
    said = {"kind": "personal", "nature": "Kin"}
    made = await world.do(declare_interest, DeclareInterest, PEOPLE["gp"], body=world.body, **said)
    membership = {"body": world.body, "confirms": Confirms.MEMBERSHIP}
    return {
        "interest": (declare_interest, DeclareInterest, {"body": world.body, **said}),
        "interest-change": (change_interest, ChangeInterest, {"interest": made.interest, **said}),
        "membership-confirmation": (confirm_yearly, ConfirmYearly, membership),
    }
