"""The private addresses of calendars."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import MOMENT

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

TABLE = "feeds"


def upgrade() -> None:
    op.create_table(
        TABLE,
        *(sa.Column(name, sa.String(), nullable=False) for name in ("team", "id", "person")),
        sa.Column("body", sa.String(), nullable=True),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("team", "id", name=op.f(f"pk_{TABLE}")),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f(f"fk_{TABLE}_team_body")),
        sa.UniqueConstraint("id", name=op.f(f"uq_{TABLE}_id")),
    )
    _one_alive("uq_feeds_of_a_body", ["team", "person", "body"], "ended_at IS NULL AND body IS NOT NULL")
    _one_alive("uq_feeds_of_all", ["team", "person"], "ended_at IS NULL AND body IS NULL")


def _one_alive(name: str, columns: list[str], condition: str) -> None:
    """Of those that lead somewhere, a person has one of a kind."""
    only = sa.text(condition)
    op.create_index(name, TABLE, columns, unique=True, sqlite_where=only, postgresql_where=only)
