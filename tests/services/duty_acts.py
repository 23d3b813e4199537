"""What people say of duties, for the test of the table of who may do what."""

from __future__ import annotations

from bot.services.settling_duties import SayDutyDone, TakeBackDuty, say_duty_done, take_back_duty
from tests.services.world import COLLEAGUE, PEOPLE, SECRETARY

PLAN, REVIEW = "spending-plan:2027-11-24", "terms-review:2027-11-24"
ALLOWED = {
    "duty-done": {PEOPLE["lead"], SECRETARY, COLLEAGUE},
    "duty-undone": {PEOPLE["lead"], SECRETARY},
}
"""In every state of a decision: these acts are about the body. The colleague is secretary of the body above."""


async def acts(world):
    """(service, command, its facts) of each act, with something that the secretary said to take back."""
    await above(world)
    said = await world.do(say_duty_done, SayDutyDone, SECRETARY, body=world.body, duty=PLAN)
    return {
        "duty-done": (say_duty_done, SayDutyDone, {"body": world.body, "duty": REVIEW}),
        "duty-undone": (take_back_duty, TakeBackDuty, {"done": said.done}),
    }


async def above(world):
    """The body above the cluster, which reviews its terms."""
    people = {"seats": {}, "attendees": {}, "officers": {"secretariat": (COLLEAGUE,)}, "meetings": ()}
    return await world.adopt(key="pcpg", name="Planning Group", channel="C0PCPG", **people)
