"""The first tables, with what the database itself holds true of them."""

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

from storage.migrations.first import decisions, ledger, offers, people, triggers

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    for part in (people, decisions, offers, ledger, triggers):
        part.create()
    name_installation = sa.text("INSERT INTO instance (id, uuid, clock) VALUES (1, :uuid, NULL)")
    op.execute(name_installation.bindparams(uuid=str(uuid4())))
