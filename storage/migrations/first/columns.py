"""The column types of the first revision."""

import sqlalchemy as sa

MOMENT = sa.String(32).with_variant(sa.DateTime(timezone=True), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
WORD = sa.String(20)
