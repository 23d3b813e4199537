"""Every act around a meeting on the page: from its call to minutes that are approved at the next one."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.stories.acts import HOME, MESSAGES, OPEN, Step, play

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("swift")]
LEAD, DEPUTY, GP, SECRETARY = "Carys Llewellyn", "Bethan Rowlands", "Dr Rhodri Pugh", "Mair Hopkin"
OPTICIAN, STAND_IN = "Siân Maddocks", "Dr Ffion Morris"
MATTERS = "Winter pressures\nFlu clinics"
NOTICE = ("Additional meeting of Rhydfelin Cluster", "Winter pressures")
THERE = ("gp", "pharmacy", "dental", "optometry", "nursing", "ahp", "medicines")


def before_it(day: str) -> tuple[Step, ...]:
    """Called, its agenda set by two; an item comes late, one is invited, one declares a conflict."""
    call = {"kind": "Additional", "date": day, "time": "14:00", "place": "Town hall", "matters": MATTERS}
    conflict = {"item": "Flu clinics", "kind": "Financial", "nature": "My practice would hold them."}
    return (
        Step(who=OPTICIAN, types="/quorate alternate", fills={"person": STAND_IN}, shows=("Sent.",)),
        Step(who=STAND_IN, at=MESSAGES, on=("asks you to act as deputy",), taps="mandate.accept", sees=("accepted",)),
        Step(who=LEAD, types="/quorate meeting", sees=("Ordinary meeting",)),
        Step(who=LEAD, on=("Ordinary meeting",), taps="meeting.call", fills=call, shows=("Notice is on its way",)),
        Step(who=LEAD, types="/quorate agenda", shows=("Declarations of interest",), keeps=True),
        Step(who=LEAD, at=OPEN, taps="agenda.agree", shows=("have been asked",)),
        Step(who=DEPUTY, at=MESSAGES, on=("needs your agreement",), taps="agenda.show", shows=("Flu clinics",)),
        Step(who=DEPUTY, at=MESSAGES, on=("needs your agreement",), taps="agenda.agree"),
        Step(who=DEPUTY, sees=("has been set", "Flu clinics")),
        Step(who=GP, on=NOTICE, taps="agenda.add", fills={"title": "Parking"}, shows=("came late",)),
        Step(who=LEAD, at=MESSAGES, on=("which came late", "Parking"), taps="agenda.leave-out"),
        Step(who=GP, at=MESSAGES, sees=("is not on the agenda", "Parking")),
        Step(who=LEAD, types="/quorate agenda", keeps=True, shows=("Flu clinics",)),
        Step(who=LEAD, at=OPEN, taps="meeting.invite", fills={"item": "Flu", "person": "Callum Reid"}, shows=("told",)),
        Step(who=LEAD, types="/quorate invite", fills={"item": "Flu", "person": "Jo Fenwick"}, shows=("told",)),
        Step(who="Callum Reid", at=MESSAGES, sees=("You do not vote",)),
        Step(who=LEAD, types="/quorate invite", shows=("Callum Reid",), keeps=True),
        Step(who=LEAD, at=OPEN, taps="meeting.take-back"),
        Step(who="Huw Bevan", on=NOTICE, taps="item.conflict", fills=conflict, shows=("asked to rule",)),
        Step(who=LEAD, at=MESSAGES, on=("Flu clinics", "My practice would"), taps="item.rule.speak", sees=("ruled",)),
        Step(who="Huw Bevan", at=MESSAGES, sees=("speak", "Flu clinics")),
        Step(who=OPTICIAN, on=NOTICE, taps="meeting.apologies", sees=("apologies are noted",)),
    )


def at_it(after: str) -> tuple[Step, ...]:
    """Begun, presided over, taken item by item, with a vote, an action and the close."""
    there = {f"seat.{seat}": "Here" for seat in THERE if seat != "optometry"}
    put = {
        "title": "Flu clinics",
        "text": "That we hold flu clinics on Saturdays.",
        "consensus": "Yes, and it goes to a vote",
        "declared": "Everybody was asked at the start.",
    }
    voters = (LEAD, GP, "Anita Desai", "Margaret Osei", "Tomos Vaughan", "Siân Maddocks")
    votes = tuple(Step(who=name, on=("Flu clinics", "What carries it"), taps="vote.for") for name in voters)
    return (
        Step(who=LEAD, types="/quorate run", keeps=True, shows=("has not begun",)),
        Step(who=LEAD, at=OPEN, taps="meeting.begin", shows=("has begun",), keeps=True),
        Step(who=LEAD, at=OPEN, taps="meeting.attendance", fills=there, shows=("7 present",), keeps=True),
        Step(
            who=LEAD,
            at=OPEN,
            taps="meeting.acting",
            fills={"seat": "Optometry", "person": STAND_IN},
            shows=("Present as deputy",),
        ),
        Step(who=OPTICIAN, types="/quorate acting", sees=("Who acts for whom",)),
        Step(who=OPTICIAN, on=("Who acts for whom",), taps="return.ask"),
        Step(who=LEAD, at=MESSAGES, on=("asks your leave to sit",), taps="return.agree"),
        Step(who=OPTICIAN, types="/quorate here", sees=("You are noted as being here",)),
        Step(who=LEAD, types="/quorate run", keeps=True, shows=("8 present",)),
        Step(who=LEAD, at=OPEN, taps="meeting.preside", fills={"seat": "General"}, shows=("panel",), keeps=True),
        Step(who=LEAD, at=OPEN, taps="meeting.preside", fills={"seat": "Cluster Lead"}, shows=("panel",), keeps=True),
        Step(who=LEAD, at=OPEN, taps="meeting.take", picks="Flu clinics", shows=("Being taken now: Flu",), keeps=True),
        Step(who=LEAD, at=OPEN, taps="meeting.put", fills=put, shows=("The vote is open",)),
        *votes,
        Step(who=LEAD, on=("The meeting is being held",), taps="meeting.run", shows=("6 votes",), keeps=True),
        Step(who=LEAD, at=OPEN, taps="meeting.close-vote", sure=True, shows=("Carried",), keeps=True),
        Step(
            who=LEAD,
            at=OPEN,
            taps="meeting.action",
            fills={"words": "Book the hall", "owner": GP, "due": after},
            shows=("has been told",),
            keeps=True,
        ),
        Step(who=LEAD, at=OPEN, taps="meeting.settle", sends=True, shows=("Recorded for the minutes",), keeps=True),
        Step(
            who=LEAD,
            at=OPEN,
            taps="meeting.close",
            fills={"confirmed": "Yes, it is complete"},
            shows=("drafted from the record",),
        ),
        Step(who="Tomos Vaughan", sees=("Minutes",)),
    )


AFTER_IT = (
    Step(who=SECRETARY, at=MESSAGES, on=("have been drafted",), taps="minutes.send", sees=("have been drafted",)),
    Step(who=GP, at=MESSAGES, on=("Please check the draft minutes",), taps="minutes.show", shows=("Book the hall",)),
    Step(
        who=GP,
        at=MESSAGES,
        on=("Please check the draft minutes",),
        taps="minutes.correct",
        fills={"words": "I came at half past two."},
        shows=("secretariat",),
    ),
    Step(who=SECRETARY, at=MESSAGES, sees=("I came at half past two.",)),
    Step(who=GP, types="/quorate actions", sees=("Book the hall",)),
    Step(who=GP, on=("Book the hall",), taps="action.done"),
    Step(who=GP, types="/quorate actions", sees=("No action is open.",)),
    Step(who=SECRETARY, types="/quorate minutes", shows=("Carried",)),
    Step(who=GP, at=HOME, taps="home.meetings", shows=("Additional meeting",)),
    Step(who="Dr Kwame Boateng", at="pcpg", types="/quorate agenda", keeps=True, shows=("agenda",)),
    Step(
        who="Dr Kwame Boateng",
        at=OPEN,
        taps="meeting.stand-down",
        fills={"reason": "Snow"},
        shows=("asked",),
    ),
    Step(who="Gwenllian Parry", at=MESSAGES, on=("be stood down", "Snow"), taps="meeting.agree-stand-down"),
    Step(who="Helen Sweeting", at=MESSAGES, sees=("has been stood down",)),
)

AT_THE_NEXT = (
    Step(who=LEAD, types="/quorate run", keeps=True, shows=("has not begun",)),
    Step(who=LEAD, at=OPEN, taps="meeting.begin", shows=("has begun",), keeps=True),
    Step(
        who=LEAD,
        at=OPEN,
        taps="meeting.attendance",
        fills={f"seat.{seat}": "Here" for seat in THERE},
        shows=("8 present",),
        keeps=True,
    ),
    Step(who=LEAD, at=OPEN, taps="meeting.take", picks="Minutes", shows=("Being taken now: Minutes",), keeps=True),
    Step(who=LEAD, at=OPEN, taps="minutes.approve", shows=("the minutes are approved",)),
    Step(who=GP, sees=("The minutes of the meeting of", "have been approved")),
    Step(who=SECRETARY, on=("have been approved",), taps="minutes.show", shows=("have been approved",), keeps=True),
    Step(who=SECRETARY, at=OPEN, taps="minutes.release", shows=("get them in the channel",)),
)


async def test_every_act_around_a_meeting_is_done_on_the_page(house, visit):
    now = datetime.fromisoformat((await house.move(seconds=1))["now"])
    day, after = ((now + timedelta(days=ahead)).date().isoformat() for ahead in (10, 12))
    window = await visit()
    await play(window, before_it(day))
    await house.move(to=f"{day}T14:00:00+00:00")
    await play(window, at_it(after))
    await play(window, AFTER_IT)
    ahead = (await house.move(seconds=1))["moments"]
    await house.move(moment=next(one["id"] for one in ahead if one["label"] == "To the next meeting (cluster)"))
    await play(window, AT_THE_NEXT)
