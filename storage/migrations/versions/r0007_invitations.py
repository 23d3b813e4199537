"""Who was invited to a meeting for one item of its agenda."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.migrations import added_only
from storage.migrations.first.columns import MOMENT, NUMBER

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

TABLE = "invitations"
SAME = (
    "number = NEW.number OR (team = NEW.team AND id = NEW.id)"
    " OR (team = NEW.team AND item = NEW.item AND person = NEW.person)"
)
"""What SQLite's REPLACE would take for the same row."""


def upgrade() -> None:
    short = ("team", "id", "meeting", "item", "person", "invited_by")
    op.create_table(
        TABLE,
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in short),
        sa.Column("at", MOMENT, nullable=False),
        _owned("meeting", "meetings"),
        _owned("item", "agendaitems"),
        sa.UniqueConstraint("team", "id", name=op.f(f"uq_{TABLE}_team_id")),
        sa.UniqueConstraint("team", "item", "person", name=op.f(f"uq_{TABLE}_team_item_person")),
    )
    op.create_index(f"ix_{TABLE}_team_meeting", TABLE, ["team", "meeting"])
    added_only.keep(TABLE, SAME)


def _owned(column: str, table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{TABLE}_team_{column}")
    return sa.ForeignKeyConstraint(["team", column], [f"{table}.team", f"{table}.id"], name=name)
