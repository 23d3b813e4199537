"""Every act around a decision on the page: typed, tapped or filled in, by members, chairs and the secretariat."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.services.setup import AdoptBody, Adopted, adopt_body
from storage.facts import Act
from tests.services.deciding import casting_terms
from tests.stories.acts import HOME, MESSAGES, OPEN, Step, play
from tests.stories.test_deciding import GENERAL, SEATS, TEAM
from tests.stories.years import YEAR

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("swift")]
LEAD, GP, DENTIST, SECRETARY, SIGNATORY = (
    "Carys Llewellyn",
    "Dr Rhodri Pugh",
    "Huw Bevan",
    "Mair Hopkin",
    "Alun Griffiths",
)
REF, TALK = f"cluster-{YEAR}-1", f"talks-{YEAR}-1"
CLINIC = {"title": "A second clinic", "text": "That we open a second clinic.", "time": "17:00"}


async def talks(house) -> None:
    """A body in #general that seeks agreement first, may be blocked, and has a casting vote and a signatory."""
    terms, fill = casting_terms()
    world = house.slack.stage.world
    world.join(world.channels[GENERAL], world.app.bot_user)
    terms["consensus"] |= {"before_a_vote": ["meeting", "remote"], "block": True}
    officers = {"secretariat": ("U0SECRETARY",), "signatory": ("U0SIGNATORY",)}
    command = AdoptBody(
        act=Act(team=TEAM, person="U0LEAD", request="", via="test"), key="talks", name="The Talks", channel=GENERAL,
        terms=terms, fill=fill, seats=SEATS, attendees={}, officers=officers, meetings=(),
    )  # fmt: skip
    assert isinstance(await house.demo.bot.store.run(adopt_body, command), Adopted)


def around_the_open_one(day: str) -> tuple[Step, ...]:
    """What is said and done about the decision that the story opens."""
    taken = {"seat": "Dental", "choice": "For", "received": "By phone", "evidence": "Phoned at ten."}
    return (
        Step(who=DENTIST, types="/quorate vote", sees=("Only visible to you", REF)),
        Step(who=DENTIST, types="/quorate views", fills={"words": "The parking."}, shows=("They are no vote",)),
        Step(
            who=DENTIST,
            on=(REF, "What carries it"),
            taps="decision.needed",
            shows=("What is still needed",),
            keeps=True,
        ),
        Step(who=DENTIST, at=OPEN, taps="view.share", fills={"words": "And the bus."}, shows=("They are no vote",)),
        Step(who=LEAD, at=MESSAGES, sees=("The parking.",)),
        Step(who=DENTIST, types="/quorate agree", told=("No agreement is sought",)),
        Step(who=DENTIST, types="/quorate authority", told=("Nothing was recorded",)),
        Step(who=DENTIST, types="/quorate authorised", told=("Nothing was recorded",)),
        Step(who=SECRETARY, types="/quorate record", fills=taken, shows=("The channel is told",)),
        Step(who=DENTIST, types="/quorate object", fills={"words": "I did not call."}, shows=("are told",)),
        Step(who=DENTIST, types="/quorate votes", sees=("Your votes and receipts", "You objected")),
        Step(who=LEAD, types=f"/quorate extend {REF}", sees=("A deadline is never moved",)),
        Step(who=LEAD, types="/quorate withdraw", fills={"reason": "Not yet."}, shows=("The channel is told",)),
        Step(who=GP, sees=("has withdrawn", "Not yet.")),
        Step(who=LEAD, on=("A deadline is never moved",), taps="decision.again", shows=("Open it again",)),
        Step(who=LEAD, types=f"/quorate again {REF}", fills={"date": day, "time": "17:00"}, shows=("Opened",)),
        Step(
            who=LEAD, on=(f"cluster-{YEAR}-2", "What carries it"), taps="decision.needed", keeps=True, shows=("needed",)
        ),
        Step(who=LEAD, at=OPEN, taps="decision.withdraw", fills={"reason": "After all not."}, shows=("Withdrawn",)),
    )


def agreement_first(day: str) -> tuple[Step, ...]:
    """Agreement is sought, one blocks, the chair moves on to a vote; it is tied."""
    votes = {
        "vote.for": (LEAD, GP, "Tomos Vaughan"),
        "vote.against": (DENTIST, "Margaret Osei", "Nia Cadwaladr"),
    }
    where = {"at": "general"}
    return (
        Step(
            who=LEAD,
            at=HOME,
            taps="decision.open",
            fills={"body": "Talks", "class": "Ordinary"} | CLINIC | {"date": day},
            shows=("Opened",),
        ),
        Step(who=GP, **where, types=f"/quorate agree {TALK}", sees=("You agree",)),
        Step(
            who=DENTIST, **where, types="/quorate concern", fills={"words": "Who will staff it?"}, shows=("Recorded",)
        ),
        Step(
            who=DENTIST, **where, types="/quorate block", fills={"words": "I cannot live with it."}, shows=("Recorded",)
        ),
        Step(who=LEAD, **where, types="/quorate move-on"),
        Step(who=LEAD, **where, sees=(TALK, "now there is a vote")),
        *(
            Step(who=name, **where, on=(TALK, "What carries it"), taps=choice)
            for choice, names in votes.items()
            for name in names
        ),
    )


AFTER_THE_TIE = (
    Step(who=LEAD, at="general", types=f"/quorate casting {TALK}", sees=("is tied",)),
    Step(who=LEAD, at=MESSAGES, on=(TALK, "is tied"), taps="casting.for", sure=True),
    Step(who=LEAD, at="general", sees=("has given the casting vote",)),
    Step(who=LEAD, at="general", types=f"/quorate attest {TALK}", shows=("properly taken",)),
    Step(
        who=LEAD,
        at=MESSAGES,
        on=("Please confirm that it was properly taken",),
        taps="result.confirm",
        fills={"note": "All in order."},
        shows=("properly taken",),
    ),
    Step(
        who=SIGNATORY,
        at=MESSAGES,
        on=(TALK, "signature"),
        taps="signature.decline",
        fills={"reason": "It is not in the budget."},
        shows=("Recorded",),
    ),
    Step(who=GP, at="general", sees=("has declined to sign",)),
    Step(who=LEAD, at="general", types="/quorate decisions", sees=("Register of decisions", TALK)),
    Step(who=GP, at=HOME, taps="home.votes", shows=("Your votes",)),
)


def among_partners(day: str) -> tuple[Step, ...]:
    """At a meeting of the partners: one lacks the authority and is given it, one states a position."""
    chair, partner = "Linda Marsh", "Frances Oakley"
    where = {"at": "pmg"}
    here = {f"seat.{seat}": "Here" for seat in ("ccg-chief-finance-officer", "council-chief-executive")}
    put = {"title": "The fund", "text": "That we pool it."}
    card = (f"pmg-{YEAR}-1", "What carries it")
    return (
        Step(who=chair, **where, types="/quorate run", keeps=True, shows=("has not begun",)),
        Step(who=chair, at=OPEN, taps="meeting.begin", keeps=True, shows=("has begun",)),
        Step(who=chair, at=OPEN, taps="meeting.attendance", fills=here, keeps=True, shows=("Recorded",)),
        Step(who=chair, at=OPEN, taps="agenda.add", fills={"title": "The fund"}, keeps=True, shows=("fund",)),
        Step(
            who=chair, at=OPEN, taps="meeting.take", picks="The fund", keeps=True, shows=("Being taken now: The fund",)
        ),
        Step(who=chair, at=OPEN, taps="meeting.put", fills=put, shows=("The vote is open",)),
        Step(who=partner, **where, on=card, taps="decision.needed", keeps=True, shows=("needed",)),
        Step(who=partner, at=OPEN, taps="authority.lack"),
        Step(who=partner, **where, types="/quorate authorised", sees=("you now have the authority",)),
        Step(who=partner, **where, types="/quorate authority", sees=("you lack the authority",)),
        Step(who=partner, at=MESSAGES, on=("lack the authority",), taps="authority.given"),
        Step(
            who=partner, **where, types="/quorate position", fills={"choice": "For"}, shows=("It is shown on the card",)
        ),
        Step(who=partner, **where, on=card, taps="decision.needed", keeps=True, shows=("needed",)),
        Step(who=partner, at=OPEN, taps="position.state", fills={"choice": "For"}, shows=("It is shown on the card",)),
    )


async def test_every_act_around_a_decision_is_done_on_the_page(house, visit):
    await talks(house)
    now = datetime.fromisoformat((await house.move(seconds=1))["now"])
    day = (now + timedelta(days=3)).date().isoformat()
    window = await visit()
    await play(window, around_the_open_one(day))
    await play(window, agreement_first(day))
    await house.move(to=f"{day}T17:00:01+00:00")
    await play(window, AFTER_THE_TIE)
    meetings = [at for name, at in (await house.moments()).items() if not name.endswith(":close")]
    await house.move(to=max(meetings))
    await play(window, among_partners(day))
