"""When each body is looked at next, and which reminders went out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.migrations import added_only
from storage.migrations.first.columns import MOMENT, NUMBER, WORD

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

TABLE = "reminders"


def upgrade() -> None:
    _looks()
    _reminders()
    added_only.keep(TABLE)


def _looks() -> None:
    """No body has been looked at: the first sweep looks at all of them."""
    op.add_column("heads", sa.Column("seen_size", NUMBER, nullable=False, server_default="-1"))
    op.add_column("heads", sa.Column("seen_at", MOMENT, nullable=True))
    op.add_column("heads", sa.Column("look_at", MOMENT, nullable=True))
    for name, column, condition in (
        ("ix_heads_look_at", "look_at", "body IS NOT NULL"),
        ("ix_heads_moved", "seen_at", "body IS NOT NULL AND size > seen_size"),
    ):
        only = sa.text(condition)
        op.create_index(name, "heads", [column], sqlite_where=only, postgresql_where=only)


def _reminders() -> None:
    op.create_table(
        TABLE,
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("team", "person", "body", "duty")),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("rung_on", sa.Date(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f(f"fk_{TABLE}_team_body")),
        sa.UniqueConstraint("team", "body", "duty", "kind", "rung_on", "person", name=op.f("uq_reminders_once")),
        sa.CheckConstraint("kind IN ('owner', 'chair', 'secretariat')", name=op.f(f"ck_{TABLE}_kind")),
    )
    op.create_index(f"ix_{TABLE}_team_person_day", TABLE, ["team", "person", "day"])
