"""Drafts say since when people are in post and what the channel reads; messages that ask for something are found."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

ASKING = (
    "kind IN ('reminder', 'vote-asked', 'nudge', 'interest-suggestion', 'card-direct', 'consensus-receipt',"
    " 'concern-raised', 'statement-receipt', 'proxy-reminder')"
)
"""The messages about a decision that are drawn anew when what they ask is settled."""


def upgrade() -> None:
    """A draft that was begun before says nothing of either: it is English, and from the day on which it goes live."""
    op.add_column("drafts", sa.Column("language", sa.String(), nullable=False, server_default="en"))
    op.add_column("drafts", sa.Column("since", sa.Text(), nullable=False, server_default="{}"))
    asking = sa.text(ASKING)
    op.create_index("ix_outbox_asking", "outbox", ["team", "decision"], sqlite_where=asking, postgresql_where=asking)
