"""What is only ever added to, and what is frozen: kept so by the database, whoever writes to it."""

from alembic import op

APPEND_ONLY = ("events", "electors", "terms")
"""Rows that never change and never go."""

FROZEN = {
    "ballots": ("number", "team", "id", "decision", "seat", "cast_by", "capacity", "choice", "cast_at", "action_ts"),
    "decisions": (
        *("team", "id", "ref", "body", "title", "text", "decision_class", "channel", "opened_by", "opened_at"),
        *("terms", "text_sha", "electorate_sha", "amount_pence", "reason", "plan_line", "attempt"),
    ),
}
"""Columns that keep what was written first; the rows never go."""

_ENDED_STAYS = "NOT OLD.live AND (NEW.live OR NEW.ended <> OLD.ended)"
_OUTCOME_STAYS = (
    "OLD.state <> 'open' AND (NEW.state <> OLD.state OR NEW.closed_at IS DISTINCT FROM OLD.closed_at"
    " OR NEW.closes_at IS DISTINCT FROM OLD.closes_at OR NEW.outcome IS DISTINCT FROM OLD.outcome)"
)
_TAKES_BALLOTS = (
    "SELECT 1 FROM decisions WHERE team = NEW.team AND id = NEW.decision AND state = 'open'"
    " AND (closes_at IS NULL OR closes_at > NEW.cast_at)"
)
_SAME_PLACE = {
    "events": "team = NEW.team AND origin = NEW.origin AND (seq = NEW.seq OR prev = NEW.prev)",
    "ballots": (
        "number = NEW.number OR (team = NEW.team AND decision = NEW.decision"
        " AND (id = NEW.id OR (seat = NEW.seat AND live AND NEW.live)))"
    ),
}
"""SQLite's REPLACE would take a row away without asking; this asks."""


def create() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _sqlite()
    else:
        _postgres()


def _changed(columns: tuple[str, ...]) -> str:
    return " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in columns)


def _conditions() -> list[tuple[str, str, str, str]]:
    """Table, event, condition ("" for always) and what is said."""
    always = [
        (table, event, "", f"{table} are only added to") for table in APPEND_ONLY for event in ("UPDATE", "DELETE")
    ]
    kept = [(table, "DELETE", "", f"{table} are never deleted") for table in FROZEN]
    frozen = [(table, "UPDATE", _changed(names), f"{table}: that is frozen") for table, names in FROZEN.items()]
    return [
        *always,
        *kept,
        *frozen,
        ("ballots", "UPDATE", _ENDED_STAYS, "a ballot that ended stays ended"),
        ("decisions", "UPDATE", _OUTCOME_STAYS, "a decision that ended stays as it ended"),
        ("ballots", "INSERT", f"NOT EXISTS ({_TAKES_BALLOTS})", "the decision takes no ballots"),
    ]


def _sqlite() -> None:
    more = [
        (table, "INSERT", f"EXISTS (SELECT 1 FROM {table} WHERE {same})", f"UNIQUE: {table} are only added to")  # noqa: S608 - from the table above
        for table, same in _SAME_PLACE.items()
    ]
    for place, (table, event, condition, words) in enumerate([*_conditions(), *more]):
        when = f"WHEN {condition.replace('IS DISTINCT FROM', 'IS NOT')}" if condition else ""
        op.execute(
            f"CREATE TRIGGER {table}_{event.lower()}_{place} BEFORE {event} ON {table} {when}"
            f" BEGIN SELECT RAISE(ABORT, '{words}'); END"
        )


def _postgres() -> None:
    op.execute(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'check_violation'; END $$"
    )
    op.execute(
        "CREATE FUNCTION takes_ballots() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" PERFORM 1 FROM ({_TAKES_BALLOTS} FOR SHARE) AS open_decision;"
        " IF NOT FOUND THEN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'check_violation'; END IF;"
        " RETURN NEW; END $$"
    )
    for place, (table, event, condition, words) in enumerate(_conditions()):
        asks = event == "INSERT"
        when = f"WHEN ({condition})" if condition and not asks else ""
        op.execute(
            f"CREATE TRIGGER {table}_{event.lower()}_{place} BEFORE {event} ON {table} FOR EACH ROW {when}"
            f" EXECUTE FUNCTION {'takes_ballots' if asks else 'refuse'}('{words}')"
        )
    for table in (*APPEND_ONLY, *FROZEN):
        op.execute(
            f"CREATE TRIGGER {table}_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT"
            f" EXECUTE FUNCTION refuse('{table} are never emptied')"
        )
