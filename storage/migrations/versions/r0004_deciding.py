"""Positions, views, consensus, and votes taken down for somebody."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import MOMENT, NUMBER, WORD

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

FROZEN = {
    "statements": (
        *("number", "team", "id", "decision", "seat", "person", "capacity", "kind", "words", "at", "choice"),
        "organisation",
    ),
    "recorded_votes": (*("team", "decision", "ballot", "seat", "person", "recorded_by", "received", "evidence", "at"),),
}
"""Columns that keep what was written first; the rows never go."""
ENDED_STAYS = {
    "statements": "OLD.ended <> '' AND NEW.ended <> OLD.ended",
    "recorded_votes": "OLD.objected_at IS NOT NULL AND NEW.objected_at IS DISTINCT FROM OLD.objected_at",
}


def upgrade() -> None:
    _statements()
    _steps()
    _recorded_votes()
    _cards()
    _guard()


def _statements() -> None:
    op.create_table(
        "statements",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("capacity", WORD, nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("choice", WORD, nullable=True),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("ended", sa.String(), nullable=False),
        sa.UniqueConstraint("team", "id", name=op.f("uq_statements_team_id")),
        sa.ForeignKeyConstraint(
            ["team", "decision", "seat"],
            ["electors.team", "electors.decision", "electors.seat"],
            name=op.f("fk_statements_team_decision_seat"),
        ),
        sa.CheckConstraint("capacity IN ('self', 'alternate')", name=op.f("ck_statements_capacity")),
        sa.CheckConstraint("choice IN ('for', 'against', 'abstain')", name=op.f("ck_statements_choice")),
        sa.CheckConstraint(
            "kind IN ('agree', 'concern', 'block', 'lacks-authority', 'position', 'view')",
            name=op.f("ck_statements_kind"),
        ),
        sa.CheckConstraint(
            "(kind = 'position') = (choice IS NOT NULL) AND (kind = 'position') = (organisation <> '')",
            name=op.f("ck_statements_position"),
        ),
    )
    op.create_index("ix_statements_team_decision", "statements", ["team", "decision"])
    op.create_index(
        "uq_statements_live",
        "statements",
        ["team", "decision", "seat", "kind", "organisation"],
        unique=True,
        sqlite_where=sa.text("ended = ''"),
        postgresql_where=sa.text("ended = ''"),
    )


def _steps() -> None:
    op.create_table(
        "steps",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("choice", WORD, nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("team", "decision", "kind", name=op.f("pk_steps")),
        sa.ForeignKeyConstraint(
            ["team", "decision"], ["decisions.team", "decisions.id"], name=op.f("fk_steps_team_decision")
        ),
        sa.CheckConstraint("(kind = 'casting') = (choice IS NOT NULL)", name=op.f("ck_steps_casting")),
        sa.CheckConstraint("choice IN ('for', 'against')", name=op.f("ck_steps_choice")),
        sa.CheckConstraint("kind IN ('vote', 'casting', 'confirmed')", name=op.f("ck_steps_kind")),
    )


def _recorded_votes() -> None:
    op.create_table(
        "recorded_votes",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("ballot", sa.String(), nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("received", WORD, nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("objected_at", MOMENT, nullable=True),
        sa.Column("objection", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("team", "decision", "ballot", name=op.f("pk_recorded_votes")),
        sa.ForeignKeyConstraint(
            ["team", "decision", "ballot"],
            ["ballots.team", "ballots.decision", "ballots.id"],
            name=op.f("fk_recorded_votes_team_decision_ballot"),
        ),
        sa.CheckConstraint("recorded_by <> person", name=op.f("ck_recorded_votes_another")),
        sa.CheckConstraint("objection = '' OR objected_at IS NOT NULL", name=op.f("ck_recorded_votes_objection")),
        sa.CheckConstraint("received IN ('phone', 'e-mail', 'letter')", name=op.f("ck_recorded_votes_received")),
    )


def _cards() -> None:
    """What is typed in a card's thread is looked up by the card's place in the channel."""
    op.create_index(
        "ix_outbox_cards",
        "outbox",
        ["team", "sent_channel", "sent_ts"],
        sqlite_where=sa.text("kind = 'card'"),
        postgresql_where=sa.text("kind = 'card'"),
    )


def _guard() -> None:
    """Kept by the database, whoever writes to it: as in the first revision."""
    rules = [("steps", event, "", "steps are only added to") for event in ("UPDATE", "DELETE")]
    for table, names in FROZEN.items():
        changed = " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in names)
        rules.append((table, "DELETE", "", f"{table} are never deleted"))
        rules.append((table, "UPDATE", changed, f"{table}: that is frozen"))
        rules.append((table, "UPDATE", ENDED_STAYS[table], f"{table}: what ended stays ended"))
    sqlite = op.get_bind().dialect.name == "sqlite"
    for place, (table, event, condition, words) in enumerate(rules):
        name = f"{table}_{event.lower()}_{place}"
        if sqlite:
            when = f"WHEN {condition.replace('IS DISTINCT FROM', 'IS NOT')}" if condition else ""
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {event} ON {table} {when} BEGIN SELECT RAISE(ABORT, '{words}'); END"
            )
            continue
        when = f"WHEN ({condition})" if condition else ""
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW {when} EXECUTE FUNCTION refuse('{words}')"
        )
