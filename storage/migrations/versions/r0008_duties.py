"""Which duties somebody said are done."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import MOMENT, NUMBER

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TABLE = "dutiesdone"


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("team", "id", "body")),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("undone_by", sa.String(), nullable=True),
        sa.Column("undone_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f(f"fk_{TABLE}_team_body")),
        sa.UniqueConstraint("team", "id", name=op.f(f"uq_{TABLE}_team_id")),
        sa.CheckConstraint("(undone_at IS NULL) = (undone_by IS NULL)", name=op.f(f"ck_{TABLE}_undone")),
    )
    op.create_index(f"ix_{TABLE}_team_body_due_on", TABLE, ["team", "body", "due_on"])
    standing = sa.text("undone_at IS NULL")
    op.create_index(
        f"uq_{TABLE}_standing",
        TABLE,
        ["team", "body", "key"],
        unique=True,
        sqlite_where=standing,
        postgresql_where=standing,
    )
