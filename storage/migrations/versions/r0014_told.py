"""What digests said is kept, to draw them anew; since when an interest is otherwise; and how long a meeting lasts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import MOMENT, NUMBER, WORD

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

TABLE = "toldlines"


def upgrade() -> None:
    """Digests that were sent before keep their lines as they are; of earlier changes nobody said since when."""
    op.add_column("interests", sa.Column("changed_on", sa.Date(), nullable=True))
    op.add_column("sittings", sa.Column("lasts", sa.Integer(), nullable=True))
    op.create_table(
        TABLE,
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("team", "person", "body", "duty")),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("name", "title", "ref", "clause", "zone")),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("held_at", MOMENT, nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("shown", WORD, nullable=False),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f(f"fk_{TABLE}_team_body")),
        sa.UniqueConstraint("team", "person", "day", "body", "duty", "kind", name=op.f("uq_toldlines_once")),
        sa.CheckConstraint("shown IN ('owed', 'settled', 'dropped')", name=op.f(f"ck_{TABLE}_shown")),
    )
    op.create_index(f"ix_{TABLE}_team_body_day", TABLE, ["team", "body", "day"])
