"""Who may do what at a meeting, and when: every cell of the table."""

from __future__ import annotations

import pytest

from bot.rules.findings import CODES as RULES_CODES
from bot.rules.findings import Refusal
from bot.rules.record import Ruling
from bot.services.absent import ShareView, share_view
from bot.services.actions import AddAction, add_action
from bot.services.agendas import AddItem, add_item
from bot.services.attending import NoteOthers, NoteSelf, note_others, note_self
from bot.services.authority import TABLE, Phase
from bot.services.beginning import Begin, Preside, begin, preside
from bot.services.codes import CODES
from bot.services.concluding import CloseMeeting, SettleItem, close_meeting, settle_item
from bot.services.copying import CopyMinutes, ReleaseMinutes, copy_minutes, release_minutes
from bot.services.inviting import Invite, TakeBack, invite, take_back
from bot.services.item_conflicts import DeclareOnItem, RuleOnItem, declare_on_item, rule_on_item
from bot.services.minuting import ApproveMinutes, Correct, SendMinutes, approve_minutes, correct, send_minutes
from bot.services.people import RememberPerson, remember_person
from bot.services.silent import DeclareNothing, declare_nothing
from bot.services.standing_down import StandDown, stand_down
from bot.services.tabling import CloseVote, PutDecision, close_vote, put_decision
from storage.facts import ItemState, Person, PresenceState
from tests.services.meeting_world import HELD, LEAD, called, gathered, look, matters, put
from tests.services.test_authority import EVERYBODY, probe
from tests.services.world import ATTENDING, COLLEAGUE, MEETING, PEOPLE, SECRETARY, TEAM

AT_MEETINGS = {act for act, row in TABLE.items() if isinstance(row.when, Phase)}
RUNNING = frozenset({LEAD, SECRETARY})
BELONGING = frozenset({*PEOPLE.values(), *ATTENDING.values(), SECRETARY})
WHO = {
    **dict.fromkeys(("agenda-item", "presence", "correction"), BELONGING),
    **dict.fromkeys(("beginning", "presiding", "attendance", "item", "minutes-sending", "minutes-approval"), RUNNING),
    "action": RUNNING,
    **dict.fromkeys(("invitation", "invitation-end"), frozenset({LEAD, PEOPLE["development-manager"]})),
    **dict.fromkeys(("nothing-declared", "view-shared"), frozenset(PEOPLE.values())),
    **dict.fromkeys(("minutes-copying", "minutes-release"), RUNNING),
    "tabling": frozenset({LEAD, SECRETARY}),
    **dict.fromkeys(("vote-closing", "item-ruling"), frozenset({LEAD})),
    "item-conflict": frozenset(PEOPLE.values()),
}
INTEREST = {"kind": "personal", "nature": "Kin"}
IN_THE_WAY = {
    "nothing-declared": "declared-something",
    "minutes-copying": "no-copies-wanted",
    "minutes-release": "minutes-not-approved",
}
"""Who may do it is told what else stands in the way."""
VISITOR = "U61"
TIMES = {
    "called": {Phase.AHEAD, Phase.OPEN, Phase.WHENEVER},
    "sitting": {Phase.DURING, Phase.OPEN, Phase.WHENEVER},
    "closed": {Phase.AFTER, Phase.WHENEVER},
    "stood-down": set(),
}


async def meeting_in(world, state):
    """A meeting in that state, on its day, and a vote that was open at it where there could be one."""
    if state in ("called", "stood-down"):
        meeting = await called(world)
        await declared(world, meeting)
        if state == "stood-down":
            await world.do(stand_down, StandDown, LEAD, meeting=meeting, reason="Snow")
        world.now = HELD
        return meeting
    meeting = await gathered(world)
    await declared(world, meeting)
    if state == "closed":
        await world.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True)
        await world.do(send_minutes, SendMinutes, LEAD, meeting=meeting)
        following = (await world.look(lambda tx: tx.meetings(world.body)))[-1].id
        world.now = MEETING
        await world.do(begin, Begin, LEAD, meeting=following)
    return meeting


async def declared(world, meeting):
    item = (await matters(world, meeting))[-1].id
    await world.do(declare_on_item, DeclareOnItem, PEOPLE["gp"], item=item, **INTEREST)
    await world.do(remember_person, RememberPerson, VISITOR, person=Person(team=TEAM, id=VISITOR, name="A visitor"))
    await world.do(invite, Invite, LEAD, item=item, person=VISITOR)


async def acts(world, meeting):
    item = (await matters(world, meeting))[-1].id
    (conflict,) = await world.look(lambda tx: tx.item_conflicts(meeting, item))
    (invited,) = await world.look(lambda tx: tx.invitations(meeting))
    words = {
        "title": "T",
        "text": "That we do.",
        "decision_class": "ordinary",
        "consensus": "vote",
        "declared": "Asked.",
    }
    seats = {"gp": "present"}
    return {
        "agenda-item": (add_item, AddItem, {"meeting": meeting, "title": "T"}),
        "invitation": (invite, Invite, {"item": item, "person": COLLEAGUE}),
        "invitation-end": (take_back, TakeBack, {"invitation": invited.id}),
        "nothing-declared": (declare_nothing, DeclareNothing, {"meeting": meeting}),
        "view-shared": (share_view, ShareView, {"meeting": meeting, "words": "Yes."}),
        "minutes-copying": (copy_minutes, CopyMinutes, {"meeting": meeting, "recipients": ("x",), "way": "email"}),
        "minutes-release": (release_minutes, ReleaseMinutes, {"meeting": meeting}),
        "presence": (note_self, NoteSelf, {"meeting": meeting, "state": PresenceState.APOLOGIES}),
        "item-conflict": (declare_on_item, DeclareOnItem, {"item": item, **INTEREST}),
        "item-ruling": (rule_on_item, RuleOnItem, {"conflict": conflict.id, "ruling": Ruling.SPEAK}),
        "beginning": (begin, Begin, {"meeting": meeting}),
        "presiding": (preside, Preside, {"meeting": meeting, "seat": "lead"}),
        "attendance": (note_others, NoteOthers, {"meeting": meeting, "seats": seats}),
        "item": (settle_item, SettleItem, {"item": item, "outcome": ItemState.DONE}),
        "tabling": (put_decision, PutDecision, {"item": item, **words}),
        "minutes-sending": (send_minutes, SendMinutes, {"meeting": meeting}),
        "correction": (correct, Correct, {"meeting": meeting, "words": "No."}),
        "minutes-approval": (approve_minutes, ApproveMinutes, {"meeting": meeting}),
        "action": (add_action, AddAction, {"meeting": meeting, "words": "Do it", "owner": LEAD}),
    }


@pytest.mark.parametrize("state", TIMES)
async def test_each_act_is_for_those_whom_the_table_names_at_its_time_and_for_nobody_else(world, state):
    meeting = await meeting_in(world, state)
    tried = await acts(world, meeting)
    if state == "sitting":
        decision = (await put(world, meeting, item=(await matters(world, meeting))[0].id)).decision
        tried["vote-closing"] = (close_vote, CloseVote, {"decision": decision})
    wrong = []
    for act, (service, command, facts) in tried.items():
        for person in EVERYBODY:
            may = TABLE[act].when in TIMES[state] and person in WHO[act]
            if state == "sitting" and act in ("item", "tabling"):
                may = False  # a vote is open
            answer = await probe(world, service, command(act=world.act(person), **facts))
            let = not isinstance(answer, Refusal) or answer.finding.code == IN_THE_WAY.get(act)
            if let is not may:
                wrong.append((act, person, answer))
            if isinstance(answer, Refusal):
                assert answer.finding.code in {*CODES, *RULES_CODES}, answer
                assert answer.finding.clause or answer.finding.reading, answer
    assert wrong == []


async def test_between_votes_those_who_run_it_take_items_and_put_decisions(world):
    meeting = await meeting_in(world, "sitting")
    tried = await acts(world, meeting)
    for act in ("item", "tabling"):
        service, command, facts = tried[act]
        for person in EVERYBODY:
            answer = await probe(world, service, command(act=world.act(person), **facts))
            assert isinstance(answer, Refusal) is (person not in WHO[act]), (act, person, answer)


async def test_the_table_is_tried_whole(world):
    meeting = await meeting_in(world, "sitting")
    assert {*await acts(world, meeting), "vote-closing"} == AT_MEETINGS == WHO.keys()


@pytest.mark.parametrize("state", TIMES)
async def test_the_same_person_of_another_workspace_does_nothing_here(world, state):
    meeting = await meeting_in(world, state)
    tried = await acts(world, meeting)
    if state == "sitting":
        tried["vote-closing"] = (close_vote, CloseVote, {"decision": (await put(world, meeting)).decision})
    before = await look(world, meeting)
    for act, (service, command, facts) in tried.items():
        for person in EVERYBODY:
            answer = await world.store.run(service, command(act=world.act(person, team="T2"), **facts))
            assert answer.finding.code == TABLE[act].matter
    assert (await look(world, meeting)) == before


@pytest.mark.parametrize("state", TIMES)
async def test_members_of_another_body_do_nothing_at_this_meeting(world, state):
    meeting = await meeting_in(world, state)
    await world.adopt(
        key="north",
        channel="C0NORTH",
        seats={"lead": "U81"},
        attendees={},
        officers={"secretariat": ("U82",)},
        meetings=(),
    )
    tried = await acts(world, meeting)
    if state == "sitting":
        tried["vote-closing"] = (close_vote, CloseVote, {"decision": (await put(world, meeting)).decision})
    for service, command, facts in tried.values():
        for person in ("U81", "U82"):
            assert isinstance(await probe(world, service, command(act=world.act(person), **facts)), Refusal)
