"""A message that is owed knows since when it may stand before its reader: so far back it is looked for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import MOMENT

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of what was tried before nobody knows when: it is looked for among the newest messages, as it was before."""
    op.add_column("outbox", sa.Column("tried_at", MOMENT, nullable=True))
