from __future__ import annotations

import pytest

from storage.facts import AppointmentState, PlaceKind
from storage.migrations import migrate
from storage.store import open_store
from tests.databases import copy_of, postgres_url, run_folder, sqlite_url
from tests.storage.acting import BODY, Do, act
from tests.storage.raw import REFUSED, execute
from tests.storage.test_migrations import load_first, revisions

_grown: dict[str, str] = {}


@pytest.fixture(params=["sqlite", "postgres"])
async def grown(request, tmp_path):
    """A store whose data were written by the first revision: grown once, and copied."""
    if request.param not in _grown:
        _grown[request.param] = _grow(request.param)
    url = copy_of(_grown[request.param], tmp_path)
    store = open_store(url)
    await store.start()
    yield store, url
    await store.stop()


def _grow(kind):
    url = sqlite_url(run_folder(), migrated=False) if kind == "sqlite" else postgres_url(migrated=False)
    store = open_store(url)
    migrate(store._engine.database, revisions()[0])
    load_first(store._engine.database)
    store.migrate()
    store.dispose()
    return url


async def test_a_body_of_before_has_its_first_version_and_whoever_sits_there_is_appointed(grown):
    store, _ = grown
    body, versions, holders, appointed = await store.read(
        lambda tx, _: (tx.body(BODY), tx.versions(BODY), tx.holders(BODY), tx.appointments(BODY)), Do(act=act())
    )
    assert [(one.version, one.terms) for one in versions] == [(1, body.terms)]
    seated = {one.place: one.person for one in appointed if one.kind is PlaceKind.SEAT}
    assert seated == {seat: person for seat, person in holders.items() if person is not None}
    assert seated
    assert {(one.state, one.since) for one in appointed} == {(AppointmentState.CURRENT, "")}


async def test_a_draft_is_not_activated_by_whoever_submitted_it_nor_by_nobody(grown):
    _, url = grown
    columns = "team, id, started_by, started_at, key, name, channel, channel_name, shared, source, terms, fill, seats,"
    rest = " attendees, officers, outside, holds_from, agreed, state, submitted_by, answered_by"
    values = "'T1', 'D1', 'U1', '2026-01-01T00:00:00.000000+00:00', '', '', '', '', false, '', '{}', '{}', '{}', '{}',"
    into = f"INSERT INTO drafts ({columns}{rest}) VALUES ({values} '{{}}', '{{}}', '', '', 'activated', 'U1', "  # noqa: S608 - ours
    for answered in ("'U1'", "NULL"):
        with pytest.raises(REFUSED):
            execute(url, f"{into}{answered})")
    execute(url, f"{into}'U2')")


async def test_a_seat_has_one_current_appointment_at_most(grown):
    _, url = grown
    with pytest.raises(REFUSED):
        execute(
            url,
            "INSERT INTO appointments (team, id, body, kind, place, person, since, until, agreed, entered_by, entered_at,"
            " state, ended_why) SELECT team, 'OTHER', body, kind, place, 'U99', since, until, agreed, entered_by,"
            " entered_at, state, ended_why FROM appointments WHERE kind = 'seat' LIMIT 1",
        )
