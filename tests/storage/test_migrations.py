from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from storage.audit import verify_chain
from storage.migrations import config, migrate, schema_is_current
from storage.store import open_store
from storage.tables import METADATA
from tests.databases import postgres_url, sqlite_url
from tests.storage.acting import BODY, DECISION, Cast, Do, act, cast, found_body, open_decision
from tests.storage.raw import REFUSED, execute

LATER = '''
"""Later: decisions have a colour, and conflicts a longer kind."""
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade() -> None:
    with op.batch_alter_table("decisions") as table:
        table.add_column(sa.Column("colour", sa.String(), nullable=False, server_default="red"))
    with op.batch_alter_table("conflicts") as table:
        table.alter_column("kind", type_=sa.Text())
'''
FAILS = LATER + "    raise RuntimeError('half way')\n"


@pytest.fixture(params=["sqlite", "postgres"])
def empty(request, tmp_path):
    return sqlite_url(tmp_path, migrated=False) if request.param == "sqlite" else postgres_url(migrated=False)


def revisions():
    script = ScriptDirectory.from_config(config())
    return [revision.revision for revision in reversed(list(script.walk_revisions()))]


def later(tmp_path, text=LATER):
    folder = tmp_path / "later"
    folder.mkdir()
    (folder / "r9999_later.py").write_text(text.format(head=revisions()[-1]))
    return config(folder)


async def fill(url):
    """Acts as they were done when the data were written."""
    store = open_store(url)
    await store.start()
    await store.run(found_body, Do(act=act()))
    await store.run(open_decision, Do(act=act()))
    for n in range(5):
        await store.run(cast, Cast(act=act(f"U{n}", f"r{n}"), seat=f"m{n}"))
    await store.stop()


def load_first(database):
    """What a program of the first revision wrote, as it lay in its tables."""
    kept = json.loads((Path(__file__).parent / "first_revision.json").read_text())
    with database.begin() as connection:
        connection.execute(text("DELETE FROM instance"))
        for table, rows in kept.items():
            for row in rows:
                given = {key: bytes.fromhex(v["hex"]) if isinstance(v, dict) else v for key, v in row.items()}
                names, binds = ", ".join(f'"{key}"' for key in given), ", ".join(f":{key}" for key in given)
                connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({binds})"), given)  # noqa: S608 - ours


def said(url):
    tables = {"events": "seq", "ballots": "id", "outbox": "key", "inbox": "request", "electors": "seat", "bodies": "id"}
    return {name: execute(url, f"SELECT * FROM {name} ORDER BY {by}") for name, by in tables.items()}  # noqa: S608 - ours


def test_the_revisions_make_the_tables_that_the_program_declares(empty):
    store = open_store(empty)
    assert not store.schema_is_current()
    store.migrate()
    assert store.schema_is_current()
    with store._engine.database.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, METADATA) == []
    store.dispose()


@pytest.mark.parametrize("start", revisions())
async def test_every_revision_goes_to_the_newest_with_its_data(empty, start):
    store = open_store(empty)
    database = store._engine.database
    migrate(database, revisions()[0])
    load_first(database)
    before = said(empty)
    assert all(before.values())
    migrate(database, start)
    store.migrate()
    assert schema_is_current(database)
    assert {name: len(rows) for name, rows in said(empty).items()} == {name: len(rows) for name, rows in before.items()}
    await store.start()
    log = await store.read(lambda tx, _: (tx.origin(BODY), *tx.audit_head(BODY), tuple(tx.audit(BODY))), Do(act=act()))
    origin, size, leaf, events = log
    assert verify_chain(events, origin=origin, size=size, leaf=leaf) == []
    assert size == 6
    await store.run(cast, Cast(act=act("U9"), seat="m9"))
    await store.stop()


async def test_a_later_revision_runs_on_a_database_that_is_in_use(empty, tmp_path):
    store = open_store(empty)
    store.migrate()
    await fill(empty)
    before = said(empty)
    migrate(store._engine.database, settings=later(tmp_path))
    assert said(empty) == before
    assert execute(empty, "SELECT id, colour FROM decisions") == [(DECISION, "red")]
    assert not store.schema_is_current()
    with pytest.raises(REFUSED):
        execute(empty, "DELETE FROM ballots")
    store.dispose()


async def test_a_revision_that_fails_leaves_everything_as_it_was(empty, tmp_path):
    store = open_store(empty)
    store.migrate()
    await fill(empty)
    before = said(empty)
    with pytest.raises(RuntimeError, match="half way"):
        migrate(store._engine.database, settings=later(tmp_path, FAILS))
    assert store.schema_is_current()
    assert said(empty) == before
    await store.start()
    await store.run(cast, Cast(act=act("U9"), seat="m9"))
    await store.stop()


async def test_programs_that_migrate_at_once_do_it_once(empty):
    stores = [open_store(empty) for _ in range(5)]
    await asyncio.gather(*[asyncio.to_thread(store.migrate) for store in stores])
    assert all(store.schema_is_current() for store in stores)
    assert len(execute(empty, "SELECT uuid FROM instance")) == 1
    for store in stores:
        store.dispose()


def test_migrating_again_changes_nothing(empty):
    store = open_store(empty)
    store.migrate()
    name = execute(empty, "SELECT uuid FROM instance")
    store.migrate()
    assert execute(empty, "SELECT uuid FROM instance") == name
    store.dispose()
