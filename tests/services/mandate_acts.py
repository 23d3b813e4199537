"""Acting and voting for others for some time, for the test of the table of who may do what."""

from __future__ import annotations

from bot.services.mandate_answers import AnswerMandate, EndMandate, answer_mandate, end_mandate
from bot.services.mandates import GiveStandingProxy, NameAlternate, give_standing_proxy, name_alternate
from bot.services.returning import AnswerReturn, AskToReturn, answer_return, ask_to_return
from storage.facts import Presence, PresenceState, Sitting, SittingState
from tests.services.world import COLLEAGUE, OTHER, PEOPLE, SIGNATORY, TEAM, Query

MEMBERS = set(PEOPLE.values())
ALLOWED = {
    "alternate-naming": MEMBERS,
    "proxy-for-a-time": MEMBERS - {PEOPLE["nursing"]},
    "mandate-answer": {SIGNATORY},
    "mandate-end": {PEOPLE["dental"], COLLEAGUE},
    "return": {PEOPLE["dental"]},
    "return-answer": {PEOPLE["lead"]},
}
"""In every state of a decision: these acts are about the body."""


async def acts(world):
    """(service, command, its facts) of each act, in a body of its own whose meeting an alternate attends."""
    adopted = await world.adopt(key="mandates", channel="C0MANDATES")
    body = adopted.body
    standing = {"body": body, "scope": "standing"}
    named = await world.do(name_alternate, NameAlternate, PEOPLE["dental"], person=COLLEAGUE, **standing)
    await world.do(answer_mandate, AnswerMandate, COLLEAGUE, mandate=named.mandate, accept=True)
    asked = await world.do(name_alternate, NameAlternate, PEOPLE["gp"], person=SIGNATORY, **standing)
    await sit(world, body, {"lead": PEOPLE["lead"], "dental": COLLEAGUE})
    await world.do(ask_to_return, AskToReturn, PEOPLE["dental"], mandate=named.mandate)
    lodged = {"body": body, "holder_person": PEOPLE["nursing"], "scope": "period", "last": "2027-03-01"}
    return {
        "alternate-naming": (name_alternate, NameAlternate, {**standing, "person": OTHER}),
        "proxy-for-a-time": (give_standing_proxy, GiveStandingProxy, {**lodged, "instruction": None}),
        "mandate-answer": (answer_mandate, AnswerMandate, {"mandate": asked.mandate, "accept": True}),
        "mandate-end": (end_mandate, EndMandate, {"mandate": named.mandate}),
        "return": (ask_to_return, AskToReturn, {"mandate": named.mandate}),
        "return-answer": (answer_return, AnswerReturn, {"mandate": named.mandate, "agree": True}),
    }


async def sit(world, body, there):
    """The body's next meeting is being held, the chair presides, and these people are in these seats."""

    def begun(tx, _):
        meeting = tx.meetings(body)[0].id
        facts = {"team": TEAM, "meeting": meeting, "body": body}
        now = tx.now()
        tx.add_sitting(
            Sitting(
                **facts,
                called_by=PEOPLE["lead"],
                called_at=now,
                state=SittingState.SITTING,
                began_at=now,
                presiding="lead",
            )
        )
        for seat, person in there.items():
            state = PresenceState.PRESENT if PEOPLE[seat] == person else PresenceState.ACTING
            tx.add_presence(
                Presence(
                    team=TEAM, id=tx.new_id(), meeting=meeting, seat=seat, person=person, state=state,
                    recorded_by=PEOPLE["lead"], at=now,
                )
            )  # fmt: skip
        return meeting

    return await world.store.run(begun, Query(act=world.act("U00", "")))
