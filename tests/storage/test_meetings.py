# ruff: noqa: S608 - the SQL is the tests' own
"""What is kept of meetings: who was there and what was put to them is only added to."""

from __future__ import annotations

import pytest

from bot.services.absent import ShareView, share_view
from bot.services.concluding import CloseMeeting, close_meeting
from bot.services.inviting import Invite, TakeBack, invite, take_back
from bot.services.minuting import Correct, correct
from bot.services.silent import DeclareNothing, declare_nothing
from storage.facts import PresenceState
from tests.databases import copy_of, new_database, run_folder, sqlite_url
from tests.services.meeting_world import LEAD, agree, called, gathered, here, matters, put
from tests.services.test_moving import move
from tests.services.world import COLLEAGUE, PEOPLE, TEAM, World
from tests.storage.raw import REFUSED, count, execute

TABLES = (
    *("agreements", "presences", "tableddecisions", "corrections", "invitations"),
    *("movings", "invitationchanges", "nilreturns", "viewsshared", "minutescopies"),
)

COPIED = (
    "INSERT INTO minutescopies (team, id, meeting, recipient, way, copied_by, at)"
    " VALUES ('{team}', 'C1', '{meeting}', 'x', 'email', 'U32', '2026-12-04T09:00:00.000000+00:00')"
)
"""The cluster's own terms want its minutes copied to nobody."""


_met: dict[str, str] = {}


@pytest.fixture(params=["sqlite", "postgresql"])
async def url(request, tmp_path):
    """A database that knows a meeting at which something of each kind was noted: held once, and copied."""
    if request.param not in _met:
        _met[request.param] = await _meet(new_database(request.param, run_folder()))
    return copy_of(_met[request.param], tmp_path)


async def _meet(url):
    world = await World.start(url)
    await world.people()
    await world.adopt()
    earlier = await called(world)
    await agree(world, earlier, "lead")
    await world.do(declare_nothing, DeclareNothing, PEOPLE["gp"], meeting=earlier)
    await world.do(share_view, ShareView, PEOPLE["gp"], meeting=earlier, words="I am for it.")
    await move(world, earlier)
    meeting = await gathered(world)
    item = (await matters(world, meeting))[-1].id
    invited = await world.do(invite, Invite, LEAD, item=item, person=COLLEAGUE)
    await world.do(take_back, TakeBack, LEAD, invitation=invited.invitation)
    execute(url, COPIED.format(team=TEAM, meeting=meeting))
    await put(world, meeting, consensus="agreed")
    await world.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True)
    await world.do(correct, Correct, PEOPLE["gp"], meeting=meeting, words="No.")
    await world.store.stop()
    return url


@pytest.mark.parametrize("table", TABLES)
async def test_nothing_that_was_noted_is_changed_or_taken_away(url, table):
    before = count(url, table)
    assert before > 0
    for sql in (f"UPDATE {table} SET meeting = meeting", f"DELETE FROM {table}"):
        with pytest.raises(REFUSED):
            execute(url, sql)
    assert count(url, table) == before


async def test_a_decision_is_put_to_one_meeting(url):
    with pytest.raises(REFUSED):
        execute(url, "INSERT INTO tableddecisions SELECT * FROM tableddecisions")


async def test_who_is_there_is_told_as_of_any_moment(tmp_path):
    world = await World.start(sqlite_url(tmp_path))
    await world.people()
    await world.adopt()
    meeting = await gathered(world, ("gp",))
    before = world.now
    await here(world, meeting, "gp", PresenceState.LEFT)
    seats = [await world.look(lambda tx, at=at: sorted(tx.present_seats(meeting, until=at))) for at in (before, None)]
    assert seats == [["gp", "lead"], ["lead"]]
    await world.store.stop()
