"""The audit log, the inbox and the outbox, as the first revision made them."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import MOMENT, NUMBER


def create() -> None:
    _instance()
    _heads()
    _events()
    _texts()
    _inbox()
    _outbox()


def _instance() -> None:
    op.create_table(
        "instance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(), nullable=False),
        sa.Column("clock", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instance")),
        sa.CheckConstraint("id = 1", name=op.f("ck_instance_single")),
    )


def _heads() -> None:
    op.create_table(
        "heads",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=True),
        sa.Column("size", NUMBER, nullable=False),
        sa.Column("leaf", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("team", "origin", name=op.f("pk_heads")),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f("fk_heads_team_body")),
    )


def _events() -> None:
    op.create_table(
        "events",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("seq", NUMBER, nullable=False),
        sa.Column("decision", sa.String(), nullable=True),
        sa.Column("prev", sa.String(), nullable=False),
        sa.Column("leaf", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("team", "origin", "seq", name=op.f("pk_events")),
        sa.UniqueConstraint("team", "origin", "prev", name=op.f("uq_events_team_origin_prev")),
        sa.ForeignKeyConstraint(["team", "origin"], ["heads.team", "heads.origin"], name=op.f("fk_events_team_origin")),
        sa.CheckConstraint("seq >= 0", name=op.f("ck_events_seq")),
    )


def _texts() -> None:
    op.create_table(
        "texts",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("team", "commitment", name=op.f("pk_texts")),
    )


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("request", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("via", sa.String(), nullable=False),
        sa.Column("answer_type", sa.String(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("team", "request", name=op.f("pk_inbox")),
    )


def _outbox_columns() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=True),
        sa.Column("to", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=True),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("reminder", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("ready_at", MOMENT, nullable=False),
        sa.Column("leased_until", MOMENT, nullable=True),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sent_channel", sa.String(), nullable=False),
        sa.Column("sent_ts", sa.String(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        *_outbox_columns(),
        sa.UniqueConstraint("team", "key", name=op.f("uq_outbox_team_key")),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f("fk_outbox_team_body")),
        sa.ForeignKeyConstraint(
            ["team", "decision"], ["decisions.team", "decisions.id"], name=op.f("fk_outbox_team_decision")
        ),
        sa.CheckConstraint("state IN ('pending', 'taken', 'sent', 'buried')", name=op.f("ck_outbox_state")),
    )
    op.create_index(
        "ix_outbox_leased",
        "outbox",
        ["team", "to", "leased_until"],
        sqlite_where=sa.text("leased_until IS NOT NULL"),
        postgresql_where=sa.text("leased_until IS NOT NULL"),
    )
    op.create_index(
        "ix_outbox_pending",
        "outbox",
        ["ready_at", "number"],
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_outbox_queue",
        "outbox",
        ["team", "to", "ready_at", "number"],
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
