"""A meeting's notice, panel, forms, agenda and minutes: what they say, and that Slack takes every one of them."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pytest

from bot.rehearsal.blocks import check_message, check_view
from bot.rules.findings import Finding, Outcome, Result
from bot.rules.notice import check_notice
from bot.rules.record import Channel
from bot.services.actions import ActionLine
from bot.services.briefs import HomeBrief, Waits
from bot.services.calling import CallingBrief
from bot.services.meeting_briefs import ItemBrief, MeetingBrief, PutBrief
from bot.services.meeting_readers import MeetingReader
from bot.services.quorum_here import quorum_at
from bot.services.sittings import House
from bot.text import words
from bot.views import inviting, meeting_forms, meeting_pages, minutes
from bot.views.home import home
from bot.views.messages import AT_MEETINGS
from bot.views.waits import AT_MEETINGS as WAITS
from storage.facts import (
    ActionPoint,
    AgendaItem,
    Correction,
    Decision,
    DecisionState,
    ItemKind,
    ItemState,
    Meeting,
    MinutesState,
    Presence,
    PresenceState,
    Sitting,
    SittingState,
)
from tests.views import briefs as b
from tests.views.reading import buttons, read
from tests.views.test_safe import HOSTILE, _no_harm

SAY = words()
HELD = datetime(2026, 12, 3, 14, 0, tzinfo=UTC)
TERMS = b.terms()
MEETING = Meeting(team="T0", id="M0", body="B0", kind="additional", held_at=HELD)
HOLDERS = {seat.id: b.person_of(seat.id) for seat in TERMS.seats} | {"nursing": None}
THERE = ("lead", "gp", "pharmacy", "dental", "optometry", "ahp")
SITTING = Sitting(
    team="T0", meeting="M0", body="B0", called_by="U0LEAD", called_at=b.OPENED, state=SittingState.SITTING,
    presiding="lead", item="I2", place="Town hall", matters="Winter pressures\nFlu clinics", began_at=HELD,
)  # fmt: skip


def item(ident, kind=ItemKind.MATTER, own="Winter pressures", **changes):
    made = AgendaItem(
        team="T0", id=ident, body="B0", meeting="M0", place=int(ident[1:]), kind=kind, title=own, words=own, papers=own,
        proposed_by="U0LEAD", proposed_at=b.OPENED, late=False, state=ItemState.ACCEPTED, note=own,
    )  # fmt: skip
    return dataclasses.replace(made, **changes)


def decision(own="Flu clinics", **changes):
    made = Decision(
        team="T0", id="D000000001", ref="cluster-2026-3", body="B0", title=own, text=own, decision_class="ordinary",
        channel=Channel.MEETING, opened_by="U0LEAD", opened_at=HELD, terms="0", text_sha="", electorate_sha="",
    )  # fmt: skip
    return dataclasses.replace(made, **changes)


def put(own="Flu clinics", *, running=True):
    carried = Outcome(result=Result.CARRIED, quorate=True, present=6, quorum=6, votes_for=6)
    if running:
        return PutBrief(decision=decision(own), item="I2", agreed=False, voted=3, quorum=quorum(), outcome=None)
    ended = decision(own, state=DecisionState.CLOSED, closed_at=HELD, outcome=carried, amount_pence=50_000)
    return PutBrief(decision=ended, item="I3", agreed=True, voted=0, quorum=None, outcome=carried)


def quorum(there=THERE):
    people = {seat: b.person_of(seat) for seat in there}
    house = House(
        meeting=MEETING, body=b.body(), terms=TERMS, sitting=SITTING, holders=HOLDERS, there=people, stored=True
    )
    return quorum_at(TERMS, house)


def presences():
    states = dict.fromkeys(THERE, PresenceState.PRESENT) | {
        "medicines": PresenceState.ACTING,
        "third-sector": PresenceState.APOLOGIES,
    }
    return tuple(
        Presence(
            team="T0", id=seat, meeting="M0", seat=seat, person="U0ALTERNATE1" if seat == "medicines" else "U0DENTAL",
            state=state, recorded_by="U0LEAD", at=HELD,
        )
        for seat, state in states.items()
    )  # fmt: skip


def reader(**changes):
    made = MeetingReader(
        person="U0LEAD",
        may_run=True,
        presides=True,
        belongs=True,
        sets_agenda=True,
        stands_down=True,
        seats=("lead",),
        invites=True,
    )
    return dataclasses.replace(made, **changes)


def brief(own="Winter pressures", **changes):
    items = (
        ItemBrief(item=item("I1", ItemKind.DECLARATIONS, own), put=()),
        ItemBrief(item=item("I2", own=own), put=(put(own),), invited=("U0OPTOMETRY", "U0AHP")),
        ItemBrief(item=item("I3", own=own, state=ItemState.DONE), put=(put(own, running=False),)),
        ItemBrief(item=item("I4", ItemKind.MINUTES, own, decision="M9"), put=(), minutes_of=MEETING),
        ItemBrief(item=item("I5", ItemKind.RATIFICATION, own), put=(), about=decision(own)),
        ItemBrief(item=item("I6", own=own, late=True, state=ItemState.PROPOSED), put=()),
    )
    made = MeetingBrief(
        meeting=MEETING, body=b.body(), terms=TERMS, sitting=SITTING, items=items, presences=presences(), holders=HOLDERS,
        attendees={"finance": "U0AHP"}, quorum=quorum(), notice=notice(), agenda_waits=("development-manager",),
        stand_down_waits=("lead",), actions=(action(own),), corrections=(correction(own),), reader=reader(), now=HELD,
    )  # fmt: skip
    return dataclasses.replace(made, **changes)


def notice():
    return check_notice(TERMS, kind="additional", given=b.OPENED, held=HELD)


def action(own="Book the hall", **changes):
    made = ActionPoint(
        team="T0", id="A1", body="B0", meeting="M0", item="I2", words=own, owner="U0DENTAL", due="2026-12-05",
        entered_by="U0LEAD", entered_at=HELD,
    )  # fmt: skip
    return dataclasses.replace(made, **changes)


def correction(own="I was there."):
    return Correction(team="T0", id="C1", meeting="M0", person="U0DENTAL", words=own, at=HELD)


def closed(own="Winter pressures", state=MinutesState.DRAFT):
    approved = HELD if state is MinutesState.APPROVED else None
    sitting = dataclasses.replace(
        SITTING,
        state=SittingState.CLOSED,
        closed_at=HELD,
        financial_log=own,
        minutes=state,
        minutes_approved_at=approved,
        item="",
    )
    return brief(own, sitting=sitting)


def called(own="Winter pressures", **changes):
    sitting = dataclasses.replace(
        SITTING, state=SittingState.CALLED, item="", reason=own, matters=own, place=own, **changes
    )
    return brief(own, sitting=sitting)


def calling(own="Cluster", **changes):
    made = CallingBrief(
        bodies=(b.body(name=own), b.body(id="B1", name=own)), body=b.body(name=own), terms=TERMS, kinds=("ordinary", "additional"),
        refusal=None, kind="additional", notice=notice(), earliest=date(2026, 12, 2),
    )  # fmt: skip
    return dataclasses.replace(made, **changes)


DATA = {"meeting": "M0", "item": "I6", "by": "U0LEAD", "correction": "C1", "action": "A1"}
NO = Finding(code="may-not-call", clause="5.1", met=False, facts={"by": "gp", "kind": "additional", "who": ("chair",)})


def views(own):
    for state, made in (("called", called(own)), ("sitting", brief(own)), ("closed", closed(own))):
        for name in ("stand_down", "add_item", "attendance", "acting", "preside", "action", "closing", "correct"):
            yield f"{name} {state}", getattr(meeting_forms, name)(made, SAY)
        for page in (meeting_pages.run, meeting_pages.agenda, minutes.minutes):
            yield f"{page.__name__} {state}", page(made, SAY)
        yield f"invite {state}", inviting.inviting(made, SAY)
        yield f"put {state}", meeting_forms.put(made, made.items[1], SAY)
        yield f"settle {state}", meeting_forms.settle(made.items[1], SAY)
    for at, one in enumerate(brief(own).items):
        sitting = dataclasses.replace(SITTING, item=one.item.id)
        yield f"item {at}", meeting_pages.run(brief(own, sitting=sitting), SAY, "Recorded.")
    yield (
        "call",
        meeting_forms.calling(calling(own), SAY, {"matters": own, "place": own, "date": "2026-12-03", "time": "14:00"}),
    )
    yield "call without notice", meeting_forms.calling(calling(own, notice=None, earliest=None, kind="ordinary"), SAY)
    yield "call refused", meeting_forms.calling(calling(own, refusal=NO, kinds=(), kind="", bodies=(b.body(),)), SAY)
    waits = tuple(
        Waits(act=a, decision="", ref="Cluster", title=own, body=b.body(), closes_at=HELD, id="M0") for a in WAITS
    )
    yield "home", home(HomeBrief(person=None, waits=waits, open=(), recent=(), bodies=()), SAY)


def messages(own):
    for state, made in (("called", called(own)), ("sitting", brief(own)), ("closed", closed(own)), ("new", closed(own, MinutesState.NONE)), ("approved", closed(own, MinutesState.APPROVED))):  # fmt: skip
        for kind, draw in AT_MEETINGS.items():
            drawn = draw(made, DATA, SAY)
            if drawn is not None:
                yield f"{kind} ({state})", drawn
    line = ActionLine(action=action(own), body=b.body(name=own), late=True, mine=True)
    yield "actions", minutes.action_list((line,) * 30, SAY)
    yield "no actions", minutes.action_list((), SAY)
    yield "meetings", meeting_pages.meetings((called(own), brief(own), closed(own)), SAY)
    yield "no meetings", meeting_pages.meetings((), SAY)


@pytest.mark.parametrize("own", HOSTILE, ids=lambda own: ascii(own[:20]))
def test_slack_takes_every_message_and_view_whatever_people_write(own):
    for name, message in messages(own):
        check_message(message.blocks)
        assert message.text.strip(), name
        _no_harm(name, message.blocks, message.text)
    for name, view in views(own):
        check_view(view, kind=view["type"])
        _no_harm(name, view["blocks"])


def test_the_panel_says_who_is_there_the_quorum_the_vote_and_the_agenda():
    said = read(AT_MEETINGS["meeting-panel"](brief(), {}, SAY).blocks)
    assert said[:3] == [
        "Meeting of Thursday 3 December 2026",
        "The meeting is being held.",
        "Presiding: @U0DENTAL (Cluster Lead).",
    ]
    assert "Present as deputy, in the seat of: @U0ALTERNATE1 (Medicines Management representative)." in said
    assert "There is a quorum to decide: 6 present, 6 needed." in said
    assert "- Declarations of interest" in said
    assert any("A vote is open on “Winter pressures” (cluster-2026-3): 3 votes are in." in line for line in said)


def test_without_a_quorum_the_panel_says_what_is_missing_and_that_the_meeting_may_go_on():
    said = " ".join(read(AT_MEETINGS["meeting-panel"](brief(quorum=quorum(THERE[1:])), {}, SAY).blocks))
    assert "There is no quorum to decide: 5 present, 6 needed." in said
    assert "The Cluster Lead (or a deputy) must take part" in said
    assert "The meeting may go on, and nothing can be decided (clause 5.2)." in said


def test_those_who_do_not_run_the_meeting_get_no_buttons_for_it():
    mine = [one["action_id"] for one in buttons(meeting_pages.agenda(brief(), SAY)["blocks"])]
    assert {"agenda.agree", "meeting.run", "meeting.invite"} <= set(mine)
    other = reader(may_run=False, sets_agenda=False, stands_down=False, invites=False)
    theirs = [one["action_id"] for one in buttons(meeting_pages.agenda(brief(reader=other), SAY)["blocks"])]
    assert theirs == ["agenda.add"]


def test_the_form_says_the_sum_of_the_notice_and_the_earliest_day():
    said = " ".join(read(meeting_forms.calling(calling(), SAY)["blocks"]))
    assert "7 clear days are needed, and the earliest day was Wednesday 2 December 2026 (clause 5.1)." in said
    said = " ".join(read(meeting_forms.calling(calling(notice=None), SAY)["blocks"]))
    assert "The earliest day for it is Wednesday 2 December 2026." in said


@pytest.mark.parametrize(
    "shown",
    [
        lambda: AT_MEETINGS["meeting-panel"](brief(), {}, SAY).blocks,
        lambda: AT_MEETINGS["agenda"](brief(), {}, SAY).blocks,
        lambda: meeting_pages.agenda(brief(), SAY)["blocks"],
        lambda: minutes.minutes(closed(), SAY)["blocks"],
    ],
    ids=["panel", "agenda", "agenda page", "minutes"],
)
def test_who_was_invited_for_an_item_stands_under_it(shown):
    assert " ".join(read(shown())).count("Invited for this item: @U0OPTOMETRY and @U0AHP") == 1


def test_whoever_is_invited_learns_when_where_on_what_and_that_they_do_not_vote():
    mine = dataclasses.replace(called(), reader=reader(person="U0OPTOMETRY"))
    told = AT_MEETINGS["invited"](mine, {**DATA, "item": "I2"}, SAY)
    said = " ".join(read(told.blocks))
    for words_ in (
        "@U0LEAD invites you to a meeting of",
        "Winter pressures",
        "Papers: Winter pressures",
        "You may speak to this item (clause 3.1.2). You do not vote, and do not count to the quorum.",
    ):
        assert words_ in said
    assert "Thursday 3 December 2026" in told.text
    assert [one["action_id"] for one in buttons(told.blocks)] == ["agenda.show", "meeting.here", "meeting.apologies"]
    over = AT_MEETINGS["invited"](brief(), {**DATA, "item": "I3"}, SAY)
    assert "It is now: done." in " ".join(read(over.blocks))
    assert buttons(over.blocks) == []


def test_the_invitation_form_offers_the_items_still_to_be_taken_and_starts_with_the_one_being_taken():
    field = inviting.inviting(brief(), SAY)["blocks"][1]["element"]
    assert [one["value"] for one in field["options"]] == ["I1", "I2", "I4", "I5", "I6"]
    assert field["initial_option"]["value"] == "I2"


def test_the_minutes_hold_items_decisions_money_actions_and_corrections():
    said = read(minutes.minutes(closed(), SAY)["blocks"])
    assert "These minutes are a draft, until the next meeting approves them." in said
    assert "- “Winter pressures” (cluster-2026-3): Carried (agreed by consensus). Amount: £500.00." in said
    assert "- Winter pressures – @U0DENTAL, by Saturday 5 December 2026" in said
    assert "- @U0DENTAL: Winter pressures" in said
    assert "- Not taken at this meeting." in said


@pytest.mark.parametrize("state", ["none", "draft", "approved"])
def test_only_minutes_that_are_not_approved_can_be_sent_or_corrected(state):
    shown = [one["action_id"] for one in buttons(minutes.minutes(closed(state=MinutesState(state)), SAY)["blocks"])]
    wanted = {
        "none": ["minutes.send", "minutes.correct"],
        "draft": ["minutes.send", "minutes.correct", "minutes.approve"],
        "approved": ["minutes.release"],
    }
    assert shown == wanted[state]


@pytest.mark.parametrize(
    ("minutes_", "said"),
    [(30, "30 minutes"), (60, "1 hour"), (90, "1 hour and 30 minutes"), (120, "2 hours")],
)
def test_how_long_it_is_called_for_stands_in_the_notice_and_to_whom_it_is_moved_or_who_is_invited(minutes_, said):
    at = called()
    lasting = dataclasses.replace(
        at, sitting=dataclasses.replace(at.sitting, lasts=minutes_), reader=reader(person="U0AHP")
    )
    for kind, data in (("meeting-notice", DATA), ("invited", {**DATA, "item": "I2"})):
        assert f"How long: {said}" in read(AT_MEETINGS[kind](lasting, data, SAY).blocks), kind
        assert "How long" not in " ".join(read(AT_MEETINGS[kind](at, data, SAY).blocks)), kind


def test_the_form_that_opens_a_vote_asks_how_declarations_were_asked_for_while_some_are_wanting():
    at = brief()
    fields = [block.get("block_id") for block in meeting_forms.put(at, at.items[1], SAY)["blocks"]]
    assert "declared" not in fields
    wanting = brief(around=dataclasses.replace(at.around, undeclared=("lead", "gp")))
    field = meeting_forms.put(wanting, at.items[1], SAY)["blocks"][-1]
    assert (field["block_id"], field["optional"]) == ("declared", True)
    assert "(clause 3.2.7)" in field["label"]["text"]
    assert "Cluster Lead and General Practice" in field["hint"]["text"]
