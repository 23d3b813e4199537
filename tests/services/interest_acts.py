"""What people do about interests, for the test of the table of who may do what."""

from __future__ import annotations

from bot.rules.interests import Confirms
from bot.rules.record import Ruling
from bot.services.confirming import ConfirmYearly, confirm_yearly
from bot.services.interests import ChangeInterest, DeclareInterest, change_interest, declare_interest
from bot.services.item_conflicts import DeclareOnItem, RuleOnItem, declare_on_item, rule_on_item
from tests.services.meeting_world import add, matters
from tests.services.world import ATTENDING, PEOPLE, SECRETARY, SIGNATORY

INVOLVED = {*PEOPLE.values(), *ATTENDING.values(), SIGNATORY, SECRETARY}
ALLOWED = {
    "interest": INVOLVED,
    "interest-change": {PEOPLE["gp"]},
    "item-conflict": set(PEOPLE.values()),
    "item-ruling": {PEOPLE["lead"]},
    "membership-confirmation": set(PEOPLE.values()),
}
"""In every state of a decision: these acts are about the body."""


async def acts(world):
    """(service, command, its facts) of each act, with an interest of the general practitioner to change."""
    said = {"kind": "personal", "nature": "Kin"}
    made = await world.do(declare_interest, DeclareInterest, PEOPLE["gp"], body=world.body, **said)
    (meeting,) = await world.look(lambda tx: tx.meetings(world.body))
    await add(world, meeting.id)
    (item,) = await matters(world, meeting.id)
    conflict = await world.do(declare_on_item, DeclareOnItem, PEOPLE["gp"], item=item.id, **said)
    membership = {"body": world.body, "confirms": Confirms.MEMBERSHIP}
    return {
        "interest": (declare_interest, DeclareInterest, {"body": world.body, **said}),
        "interest-change": (change_interest, ChangeInterest, {"interest": made.interest, **said}),
        "item-conflict": (declare_on_item, DeclareOnItem, {"item": item.id, **said}),
        "item-ruling": (rule_on_item, RuleOnItem, {"conflict": conflict.conflict, "ruling": Ruling.SPEAK}),
        "membership-confirmation": (confirm_yearly, ConfirmYearly, membership),
    }
