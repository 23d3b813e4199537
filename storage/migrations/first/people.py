"""Bodies and their people, as the first revision made them."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import MOMENT, WORD


def create() -> None:
    _terms()
    _people()
    _bodies()
    _seats()
    _attendances()
    _offices()
    _meetings()


def _terms() -> None:
    op.create_table(
        "terms",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("sha", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("team", "sha", name=op.f("pk_terms")),
    )


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.PrimaryKeyConstraint("team", "id", name=op.f("pk_people")),
    )


def _bodies() -> None:
    op.create_table(
        "bodies",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("terms", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("team", "id", name=op.f("pk_bodies")),
        sa.UniqueConstraint("team", "key", name=op.f("uq_bodies_team_key")),
        sa.ForeignKeyConstraint(["team", "terms"], ["terms.team", "terms.sha"], name=op.f("fk_bodies_team_terms")),
    )
    op.create_index("ix_bodies_team_channel", "bodies", ["team", "channel"])


def _seats() -> None:
    op.create_table(
        "seats",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("team", "body", "seat", name=op.f("pk_seats")),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f("fk_seats_team_body")),
    )
    op.create_index("ix_seats_team_person", "seats", ["team", "person"])


def _attendances() -> None:
    op.create_table(
        "attendances",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("attendee", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("team", "body", "attendee", name=op.f("pk_attendances")),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f("fk_attendances_team_body")),
    )


def _offices() -> None:
    op.create_table(
        "offices",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("team", "body", "office", "person", name=op.f("pk_offices")),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f("fk_offices_team_body")),
    )
    op.create_index("ix_offices_team_person", "offices", ["team", "person"])


def _meetings() -> None:
    op.create_table(
        "meetings",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("held_at", MOMENT, nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("team", "id", name=op.f("pk_meetings")),
        sa.UniqueConstraint("team", "body", "id", name=op.f("uq_meetings_team_body_id")),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f("fk_meetings_team_body")),
    )
    op.create_index("ix_meetings_team_body_held_at", "meetings", ["team", "body", "held_at"])
