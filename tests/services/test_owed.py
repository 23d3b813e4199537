"""What a body and its people owe, tried from its record: there while it is open, gone once it is done."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bot.services.owed import owed_by
from tests.services.meeting_world import HELD, begun, called
from tests.services.world import MEETING, PEOPLE, SECRETARY, START


async def owed(world, until=None, body=None):
    """By its key, everything open that is due by then (or within two weeks)."""
    until = until or world.now + timedelta(days=14)
    found = await world.look(lambda tx: owed_by(tx, tx.body(body or world.body), tx.now(), until))
    return {one.key: one for one in found}


async def test_papers_are_owed_by_the_secretariat_until_the_agenda_is_set(either):
    """Five clear days before a meeting on Thursday 10 December end on Friday 4 December."""
    found = await owed(either, MEETING)
    papers = next(one for key, one in found.items() if key.startswith("papers:"))
    assert (papers.on, papers.owners, papers.clause) == (date(2026, 12, 4), (SECRETARY,), "5.5")
    assert papers.due == datetime(2026, 12, 5, tzinfo=UTC)
    assert papers.act == "meeting-agenda"
    assert papers.key not in await owed(either, papers.due - timedelta(seconds=1))


async def test_every_member_owes_a_declaration_before_the_meeting_begins(either):
    meeting = await called(either)
    declared = (await owed(either, HELD))[f"declarations:{meeting}"]
    assert declared.owners == tuple(PEOPLE.values())
    assert declared.due == HELD
    either.now = HELD
    assert f"declarations:{meeting}" not in await owed(either, HELD + timedelta(days=1))


async def test_the_financial_log_is_owed_only_while_the_meeting_is_on(either):
    meeting = await called(either)
    assert f"financial-log:{meeting}" not in await owed(either, HELD + timedelta(days=1))


async def test_minutes_are_owed_for_seven_days_after_a_meeting_whatever_became_of_it(either):
    meeting = await begun(either)
    assert (await owed(either))[f"financial-log:{meeting}"].owners == (PEOPLE["lead"],)
    minutes = (await owed(either))[f"minutes:{meeting}"]
    assert (minutes.on, minutes.act, minutes.owners) == (date(2026, 12, 10), "meeting-run", (SECRETARY,))
    either.now = HELD + timedelta(days=30)
    assert (await owed(either))[f"minutes:{meeting}"].on == date(2026, 12, 10)


async def test_the_calendar_counts_from_the_day_on_which_the_terms_were_adopted(either):
    year = START + timedelta(days=366)
    found = await owed(either, year)
    plan = found["spending-plan:2027-11-24"]
    assert (plan.owners, plan.clause, plan.act) == ((PEOPLE["lead"],), "3.3.5", "duty-done")
    assert "terms-review:2027-11-24" in found
    either.now = year + timedelta(days=400)
    late = await owed(either)
    assert "spending-plan:2028-11-24" in late
    assert "spending-plan:2027-11-24" not in late
