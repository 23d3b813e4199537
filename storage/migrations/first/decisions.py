"""Decisions, electorates and ballots, as the first revision made them."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import MOMENT, NUMBER, WORD


def create() -> None:
    _decisions()
    _electors()
    _counters()
    _ballots()


def _decisions_columns() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("decision_class", sa.String(), nullable=False),
        sa.Column("channel", WORD, nullable=False),
        sa.Column("opened_by", sa.String(), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("terms", sa.String(), nullable=False),
        sa.Column("text_sha", sa.String(), nullable=False),
        sa.Column("electorate_sha", sa.String(), nullable=False),
        sa.Column("amount_pence", NUMBER, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("plan_line", sa.Text(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("closes_at", MOMENT, nullable=True),
        sa.Column("closes_as_entered", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.Column("processed_at", MOMENT, nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("card_ts", sa.String(), nullable=False),
        sa.Column("result_ts", sa.String(), nullable=False),
    )


def _decisions() -> None:
    op.create_table(
        "decisions",
        *_decisions_columns(),
        sa.PrimaryKeyConstraint("team", "id", name=op.f("pk_decisions")),
        sa.UniqueConstraint("team", "ref", name=op.f("uq_decisions_team_ref")),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f("fk_decisions_team_body")),
        sa.ForeignKeyConstraint(["team", "terms"], ["terms.team", "terms.sha"], name=op.f("fk_decisions_team_terms")),
        sa.CheckConstraint("amount_pence >= 0", name=op.f("ck_decisions_amount")),
        sa.CheckConstraint("attempt >= 1", name=op.f("ck_decisions_attempt")),
        sa.CheckConstraint("channel IN ('meeting', 'remote', 'urgent')", name=op.f("ck_decisions_channel")),
        sa.CheckConstraint(
            "(state = 'closed') = (outcome IS NOT NULL) AND (state <> 'closed' OR closed_at IS NOT NULL)",
            name=op.f("ck_decisions_closed"),
        ),
        sa.CheckConstraint(
            "state <> 'open' OR (closed_at IS NULL AND processed_at IS NULL)", name=op.f("ck_decisions_not_yet_closed")
        ),
        sa.CheckConstraint("state IN ('open', 'closed', 'withdrawn')", name=op.f("ck_decisions_state")),
    )
    op.create_index(
        "ix_decisions_due",
        "decisions",
        ["closes_at"],
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index("ix_decisions_team_body_opened_at", "decisions", ["team", "body", "opened_at"])


def _electors() -> None:
    op.create_table(
        "electors",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("team", "decision", "seat", name=op.f("pk_electors")),
        sa.ForeignKeyConstraint(
            ["team", "decision"], ["decisions.team", "decisions.id"], name=op.f("fk_electors_team_decision")
        ),
    )
    op.create_index("ix_electors_team_decision_person", "electors", ["team", "decision", "person"])


def _counters() -> None:
    op.create_table(
        "counters",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("team", "body", "year", name=op.f("pk_counters")),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f("fk_counters_team_body")),
    )


def _ballots() -> None:
    op.create_table(
        "ballots",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("cast_by", sa.String(), nullable=False),
        sa.Column("capacity", WORD, nullable=False),
        sa.Column("choice", WORD, nullable=False),
        sa.Column("cast_at", MOMENT, nullable=False),
        sa.Column("action_ts", sa.String(), nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("ended", sa.String(), nullable=False),
        sa.UniqueConstraint("team", "decision", "id", name=op.f("uq_ballots_team_decision_id")),
        sa.ForeignKeyConstraint(
            ["team", "decision", "seat"],
            ["electors.team", "electors.decision", "electors.seat"],
            name=op.f("fk_ballots_team_decision_seat"),
        ),
        sa.CheckConstraint("capacity IN ('self', 'alternate')", name=op.f("ck_ballots_capacity")),
        sa.CheckConstraint("choice IN ('for', 'against', 'abstain')", name=op.f("ck_ballots_choice")),
        sa.CheckConstraint("live = (ended = '')", name=op.f("ck_ballots_live")),
    )
    op.create_index(
        "uq_ballots_live",
        "ballots",
        ["team", "decision", "seat"],
        unique=True,
        sqlite_where=sa.text("live"),
        postgresql_where=sa.text("live"),
    )
