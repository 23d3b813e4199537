"""Tables that are only ever added to: kept so by the database, whoever writes to it."""

from alembic import op


def keep(table: str, same: str = "") -> None:
    """Let no row of a table be changed or taken away; `same`: what SQLite's REPLACE would take for the same row."""
    if op.get_bind().dialect.name == "sqlite":
        _sqlite(table, same)
    else:
        _postgres(table)


def _sqlite(table: str, same: str) -> None:
    words = f"{table} are only added to"
    for event in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {table}_{event.lower()}_kept BEFORE {event} ON {table}"
            f" BEGIN SELECT RAISE(ABORT, '{words}'); END"
        )
    if same:
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {same})"  # noqa: S608 - from a migration's own constants
        op.execute(
            f"CREATE TRIGGER {table}_insert_kept BEFORE INSERT ON {table} WHEN {there}"
            f" BEGIN SELECT RAISE(ABORT, 'UNIQUE: {words}'); END"
        )


def _postgres(table: str) -> None:
    for event in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {table}_{event.lower()}_kept BEFORE {event} ON {table} FOR EACH ROW"
            f" EXECUTE FUNCTION refuse('{table} are only added to')"
        )
    op.execute(
        f"CREATE TRIGGER {table}_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT"
        f" EXECUTE FUNCTION refuse('{table} are never emptied')"
    )
