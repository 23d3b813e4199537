"""The way from any earlier set of tables to this program's, with the data in them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

_HERE = Path(__file__).parent
_ONE_AT_A_TIME = 0x51_55_4F_52
"""The advisory lock under which PostgreSQL is migrated: several programs may start at once."""
_PATIENCE_MS = 60_000
"""How long one program waits for another that is migrating."""


def config(*more: Path) -> Config:
    """Alembic's settings, made here: no ini file. `more`: further folders of revisions (for tests)."""
    made = Config()
    made.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    made.set_main_option("path_separator", "newline")
    places = "\n".join(map(str, (_HERE / "versions", *more)))
    made.set_main_option("version_locations", places.replace("%", "%%"))
    return made


def migrate(database: Engine, to: str = "head", settings: Config | None = None) -> None:
    """Bring the tables to a revision, all of it or nothing, and one program at a time."""
    settings = settings or config()
    with database.connect() as connection:
        _begin_alone(connection)
        settings.attributes["connection"] = connection
        command.upgrade(settings, to)
        if connection.dialect.name == "sqlite":
            _check_references(connection)
        connection.commit()
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA foreign_keys = ON")


def schema_is_current(database: Engine) -> bool:
    """Whether the tables are exactly those of this program."""
    with database.connect() as connection:
        there = MigrationContext.configure(connection).get_current_heads()
    return frozenset(there) == _heads()


@cache
def _heads() -> frozenset[str]:
    """The last revisions of this program: reading them all is most of a store's start."""
    return frozenset(ScriptDirectory.from_config(config()).get_heads())


def _begin_alone(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        patience = connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one()
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        finally:
            connection.exec_driver_sql(f"PRAGMA busy_timeout = {patience}")
        return
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{_PATIENCE_MS}ms'")
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ONE_AT_A_TIME})")


def _check_references(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise ValueError(f"the migration would leave {len(broken)} rows that refer to nothing")
