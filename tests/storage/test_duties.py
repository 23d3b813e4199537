"""What was said of duties: one standing word for each, taken back and said again, and never seen from elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from storage.duty_facts import DutyDone
from tests.storage.acting import AT, BODY, TEAM, ask, do
from tests.storage.raw import REFUSED

DUE = date(2027, 11, 24)


def done(ident="D1", key="spending-plan:2027-11-24", **changes):
    facts = {"name": "spending-plan", "title": "", "due_on": DUE, "person": "U1", "note": "", "at": AT, **changes}
    return DutyDone(**{"team": TEAM, "id": ident, "body": BODY, "key": key, **facts})


async def standing(store, since=DUE):
    return [one.id for one in await ask(store, lambda tx: tx.duties_done(BODY, since))]


async def test_a_duty_is_said_to_be_done_once_until_that_is_taken_back(voting):
    await do(voting, lambda tx: tx.add_duty_done(done()))
    with pytest.raises(REFUSED):
        await do(voting, lambda tx: tx.add_duty_done(done("D2")))
    await do(voting, lambda tx: tx.undo_duty("D1", "U2", AT))
    await do(voting, lambda tx: tx.add_duty_done(done("D2")))
    assert await standing(voting) == ["D2"]
    before = await ask(voting, lambda tx: tx.duty_done("D1"))
    assert (before.undone_by, before.undone_at) == ("U2", AT)


async def test_only_what_is_due_from_a_day_on_is_looked_through(voting):
    await do(voting, lambda tx: tx.add_duty_done(done()))
    assert await standing(voting, date(2027, 11, 25)) == []
    assert await standing(voting, DUE) == ["D1"]


async def test_nothing_of_another_workspace_is_written(voting):
    with pytest.raises(ValueError, match="workspace"):
        await do(voting, lambda tx: tx.add_duty_done(done(team="T2")))
