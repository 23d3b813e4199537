"""Standing alternates, and proxies for a meeting or a period; the votes of free proxies."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import MOMENT, NUMBER, WORD

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

FROZEN = {
    "mandates": (
        *("number", "team", "id", "body", "kind", "seat", "person", "given_by", "given_at", "holder", "instruction"),
        *("authority", "meeting", "begins_at", "ends_at"),
    ),
    "proxyvotes": ("number", "team", "id", "decision", "proxy", "seat", "cast_by", "choice", "cast_at", "action_ts"),
}
"""Columns that keep what was written first; the rows never go."""

_ENDED_STAYS = {
    "mandates": ("OLD.state IN ('declined', 'ended') AND NEW.state <> OLD.state", "a mandate that ended stays ended"),
    "proxyvotes": (
        "NOT OLD.live AND (NEW.live OR NEW.ended <> OLD.ended)",
        "a vote by proxy that ended stays ended",
    ),
}
_TAKES_VOTES = (
    "SELECT 1 FROM decisions WHERE team = NEW.team AND id = NEW.decision AND state = 'open'"
    " AND (closes_at IS NULL OR closes_at > NEW.cast_at)"
)
_SAME_PLACE = {
    "mandates": "number = NEW.number OR (team = NEW.team AND id = NEW.id)",
    "proxyvotes": (
        "number = NEW.number OR (team = NEW.team AND ((decision = NEW.decision AND id = NEW.id)"
        " OR (proxy = NEW.proxy AND live AND NEW.live)))"
    ),
}
"""SQLite's REPLACE would take a row away without asking; this asks."""


def upgrade() -> None:
    """New tables, and of each nomination and proxy the mandate from which it comes."""
    _mandates()
    op.add_column("nominations", sa.Column("mandate", sa.String(), nullable=True))
    op.add_column("nominations", sa.Column("authority", sa.Boolean(), nullable=True))
    op.add_column("nominations", sa.Column("standing", sa.Boolean(), nullable=True))
    op.add_column("proxies", sa.Column("mandate", sa.String(), nullable=True))
    _proxy_votes()
    if op.get_bind().dialect.name == "sqlite":
        _sqlite()
    else:
        _postgres()


def _mandates() -> None:
    op.create_table(
        "mandates",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        *[sa.Column(name, sa.String(), nullable=False) for name in ("team", "id", "body")],
        sa.Column("kind", WORD, nullable=False),
        *[sa.Column(name, sa.String(), nullable=False) for name in ("seat", "person", "given_by")],
        sa.Column("given_at", MOMENT, nullable=False),
        sa.Column("holder", sa.String(), nullable=True),
        sa.Column("instruction", WORD, nullable=True),
        sa.Column("authority", sa.Boolean(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("meeting", sa.String(), nullable=True),
        *[sa.Column(name, MOMENT, nullable=True) for name in ("begins_at", "ends_at")],
        sa.Column("state", WORD, nullable=False),
        *[sa.Column(name, MOMENT, nullable=True) for name in ("answered_at", "ended_at")],
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("return_asked_at", MOMENT, nullable=True),
        sa.Column("return_agreed_by", sa.String(), nullable=True),
        sa.UniqueConstraint("team", "id", name=op.f("uq_mandates_team_id")),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f("fk_mandates_team_body")),
        sa.ForeignKeyConstraint(
            ["team", "meeting"], ["meetings.team", "meetings.id"], name=op.f("fk_mandates_team_meeting")
        ),
        *_mandates_hold(),
    )
    op.create_index("ix_mandates_team_body_kind", "mandates", ["team", "body", "kind"])
    op.create_index("ix_mandates_team_person", "mandates", ["team", "person"])


def _mandates_hold() -> list[sa.CheckConstraint]:
    truths = {
        "kind": "kind IN ('alternate', 'proxy')",
        "holder": "(kind = 'proxy') = (holder IS NOT NULL) AND (holder IS NULL OR holder <> seat)",
        "instruction": "instruction IS NULL OR (kind = 'proxy' AND instruction IN ('for', 'against', 'abstain'))",
        "rank": "rank >= 1",
        "scope": "meeting IS NULL OR (begins_at IS NULL AND ends_at IS NULL)",
        "period": "ends_at IS NULL OR begins_at IS NULL OR begins_at < ends_at",
        "state": "state IN ('offered', 'accepted', 'declined', 'ended')",
        "answered": "state IN ('offered', 'ended') OR answered_at IS NOT NULL",
        "ended": "(state = 'ended') = (ended_at IS NOT NULL) AND (state = 'ended') = (why <> '')",
    }
    return [sa.CheckConstraint(truth, name=op.f(f"ck_mandates_{name}")) for name, truth in truths.items()]


def _proxy_votes() -> None:
    op.create_table(
        "proxyvotes",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        *[sa.Column(n, sa.String(), nullable=False) for n in ("team", "id", "decision", "proxy", "seat", "cast_by")],
        sa.Column("choice", WORD, nullable=False),
        sa.Column("cast_at", MOMENT, nullable=False),
        sa.Column("action_ts", sa.String(), nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("ended", sa.String(), nullable=False),
        sa.UniqueConstraint("team", "decision", "id", name=op.f("uq_proxyvotes_team_decision_id")),
        sa.ForeignKeyConstraint(
            ["team", "decision"], ["decisions.team", "decisions.id"], name=op.f("fk_proxyvotes_team_decision")
        ),
        sa.ForeignKeyConstraint(
            ["team", "proxy"], ["proxies.team", "proxies.id"], name=op.f("fk_proxyvotes_team_proxy")
        ),
        sa.CheckConstraint("choice IN ('for', 'against', 'abstain')", name=op.f("ck_proxyvotes_choice")),
        sa.CheckConstraint("live = (ended = '')", name=op.f("ck_proxyvotes_live")),
    )
    op.create_index("ix_proxyvotes_team_decision", "proxyvotes", ["team", "decision"])
    live = sa.text("live")
    op.create_index(
        "uq_proxyvotes_live", "proxyvotes", ["team", "proxy"], unique=True, sqlite_where=live, postgresql_where=live
    )


def _conditions() -> list[tuple[str, str, str, str]]:
    """Table, event, condition ("" for always) and what is said."""
    found = [(table, "DELETE", "", f"{table} are never deleted") for table in FROZEN]
    for table, names in FROZEN.items():
        changed = " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in names)
        found.append((table, "UPDATE", changed, f"{table}: that is frozen"))
    found += [(table, "UPDATE", condition, words) for table, (condition, words) in _ENDED_STAYS.items()]
    return [*found, ("proxyvotes", "INSERT", f"NOT EXISTS ({_TAKES_VOTES})", "the decision takes no votes by proxy")]


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
    """By the functions of the first revision, which look at columns of the same names."""
    for place, (table, event, condition, words) in enumerate(_conditions()):
        asks = event == "INSERT"
        when = f"WHEN ({condition})" if condition and not asks else ""
        op.execute(
            f"CREATE TRIGGER {table}_{event.lower()}_{place} BEFORE {event} ON {table} FOR EACH ROW {when}"
            f" EXECUTE FUNCTION {'takes_ballots' if asks else 'refuse'}('{words}')"
        )
    for table in FROZEN:
        op.execute(
            f"CREATE TRIGGER {table}_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT"
            f" EXECUTE FUNCTION refuse('{table} are never emptied')"
        )
