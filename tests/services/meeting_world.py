"""A meeting of the cluster, step by step, for tests that hold of it."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.services.agendas import AddItem, AgreeAgenda, add_item, agree_agenda
from bot.services.attending import NoteOthers, NoteSelf, note_others, note_self
from bot.services.beginning import Begin, begin
from bot.services.calling import CallMeeting, call_meeting
from bot.services.meeting_briefs import MeetingQuery, meeting_brief
from bot.services.tabling import CloseVote, PutDecision, close_vote, put_decision
from storage.facts import ItemKind, PresenceState
from tests.services.world import PEOPLE

HELD = datetime(2026, 12, 3, 14, 0, tzinfo=UTC)
"""Nine days after the start: seven clear days are needed."""
LEAD, DEVELOPMENT_MANAGER = PEOPLE["lead"], PEOPLE["development-manager"]
SEVEN = ("gp", "pharmacy", "dental", "optometry", "nursing", "ahp")
"""With the Lead."""


async def call(world, by="lead", **changes):
    facts = {
        "body": world.body,
        "kind": "additional",
        "date": "2026-12-03",
        "time": "14:00",
        "place": "Town hall",
        "matters": "Winter pressures\nFlu clinics",
    }
    return await world.do(call_meeting, CallMeeting, PEOPLE.get(by, by), **{**facts, **changes})


async def called(world, **changes):
    answer = await call(world, **changes)
    assert hasattr(answer, "meeting"), answer
    return answer.meeting


async def begun(world, **changes):
    """A meeting that the Lead has begun, an hour late."""
    meeting = await called(world, **changes)
    world.now = HELD
    answer = await world.do(begin, Begin, LEAD, meeting=meeting)
    assert hasattr(answer, "there"), answer
    return meeting


async def gathered(world, seats=SEVEN, **changes):
    """A meeting at which these members are there, besides the Lead."""
    meeting = await begun(world, **changes)
    await world.do(note_others, NoteOthers, LEAD, meeting=meeting, seats=dict.fromkeys(seats, "present"))
    return meeting


async def here(world, meeting, seat, state=PresenceState.PRESENT):
    return await world.do(note_self, NoteSelf, PEOPLE.get(seat, seat), meeting=meeting, state=state)


async def look(world, meeting, reader=None):
    return await world.ask(meeting_brief, MeetingQuery, reader or "", meeting=meeting, reader=reader)


async def matters(world, meeting):
    """The items that people brought."""
    brief = await look(world, meeting)
    return [one.item for one in brief.items if one.item.kind is ItemKind.MATTER]


async def put(world, meeting, by="lead", item=None, **changes):
    item = item or (await matters(world, meeting))[0].id
    facts = {
        "item": item,
        "title": "Flu clinics on Saturdays",
        "text": "That we hold flu clinics on Saturdays until March.",
        "decision_class": "ordinary",
        "consensus": "vote",
        "declared": "Everybody was asked at the start.",
    }
    return await world.do(put_decision, PutDecision, PEOPLE.get(by, by), **{**facts, **changes})


async def close(world, decision, by="lead"):
    return await world.do(close_vote, CloseVote, PEOPLE.get(by, by), decision=decision)


async def add(world, meeting, by="gp", title="A new item", **changes):
    return await world.do(add_item, AddItem, PEOPLE.get(by, by), meeting=meeting, title=title, **changes)


async def agree(world, meeting, by):
    return await world.do(agree_agenda, AgreeAgenda, PEOPLE.get(by, by), meeting=meeting)
