"""What a body that is being set up says of its people and its channel: from which day each holds, in which language."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A draft that was begun before says nothing of either: it is English, and from the day on which it goes live."""
    op.add_column("drafts", sa.Column("language", sa.String(), nullable=False, server_default="en"))
    op.add_column("drafts", sa.Column("since", sa.Text(), nullable=False, server_default="{}"))
