"""Conflicts, nominations, proxies, signatures and ratifications, as the first revision made them."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import MOMENT, NUMBER, WORD


def create() -> None:
    _conflicts()
    _nominations()
    _proxies()
    _signatures()
    _ratifications()


def _conflicts() -> None:
    op.create_table(
        "conflicts",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("declared_by", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("nature", sa.Text(), nullable=False),
        sa.Column("declared_at", MOMENT, nullable=False),
        sa.Column("ruling", WORD, nullable=True),
        sa.Column("ruled_by", sa.String(), nullable=True),
        sa.Column("ruled_at", MOMENT, nullable=True),
        sa.UniqueConstraint("team", "id", name=op.f("uq_conflicts_team_id")),
        sa.ForeignKeyConstraint(
            ["team", "decision"], ["decisions.team", "decisions.id"], name=op.f("fk_conflicts_team_decision")
        ),
        sa.CheckConstraint(
            "(ruling IS NULL) = (ruled_at IS NULL) AND (ruling IS NULL) = (ruled_by IS NULL)",
            name=op.f("ck_conflicts_ruled"),
        ),
        sa.CheckConstraint("ruling IN ('take-part', 'speak', 'withdraw')", name=op.f("ck_conflicts_ruling")),
    )
    op.create_index("ix_conflicts_team_decision", "conflicts", ["team", "decision"])


def _nominations() -> None:
    op.create_table(
        "nominations",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=True),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("nominated_by", sa.String(), nullable=False),
        sa.Column("nominated_at", MOMENT, nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("answered_at", MOMENT, nullable=True),
        sa.UniqueConstraint("team", "id", name=op.f("uq_nominations_team_id")),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f("fk_nominations_team_body")),
        sa.ForeignKeyConstraint(
            ["team", "decision"], ["decisions.team", "decisions.id"], name=op.f("fk_nominations_team_decision")
        ),
        sa.CheckConstraint(
            "state IN ('offered', 'ended') OR answered_at IS NOT NULL", name=op.f("ck_nominations_answered")
        ),
        sa.CheckConstraint("state IN ('offered', 'accepted', 'declined', 'ended')", name=op.f("ck_nominations_state")),
    )
    op.create_index("ix_nominations_team_decision", "nominations", ["team", "decision"])
    op.create_index("ix_nominations_team_person", "nominations", ["team", "person"])


def _proxies() -> None:
    op.create_table(
        "proxies",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("grantor", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("holder_person", sa.String(), nullable=False),
        sa.Column("instruction", WORD, nullable=True),
        sa.Column("lodged_by", sa.String(), nullable=False),
        sa.Column("lodged_at", MOMENT, nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("answered_at", MOMENT, nullable=True),
        sa.UniqueConstraint("team", "id", name=op.f("uq_proxies_team_id")),
        sa.ForeignKeyConstraint(
            ["team", "decision"], ["decisions.team", "decisions.id"], name=op.f("fk_proxies_team_decision")
        ),
        sa.CheckConstraint(
            "state IN ('offered', 'ended') OR answered_at IS NOT NULL", name=op.f("ck_proxies_answered")
        ),
        sa.CheckConstraint("grantor <> holder", name=op.f("ck_proxies_holder")),
        sa.CheckConstraint("instruction IN ('for', 'against', 'abstain')", name=op.f("ck_proxies_instruction")),
        sa.CheckConstraint("state IN ('offered', 'accepted', 'declined', 'ended')", name=op.f("ck_proxies_state")),
    )
    op.create_index("ix_proxies_team_decision", "proxies", ["team", "decision"])
    op.create_index(
        "uq_proxies_accepted",
        "proxies",
        ["team", "decision", "grantor"],
        unique=True,
        sqlite_where=sa.text("state = 'accepted'"),
        postgresql_where=sa.text("state = 'accepted'"),
    )


def _signatures() -> None:
    op.create_table(
        "signatures",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("signed", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["team", "decision"], ["decisions.team", "decisions.id"], name=op.f("fk_signatures_team_decision")
        ),
    )
    op.create_index("ix_signatures_team_decision", "signatures", ["team", "decision"])


def _ratifications() -> None:
    op.create_table(
        "ratifications",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("meeting", sa.String(), nullable=False),
        sa.Column("ratified", sa.Boolean(), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["team", "decision"], ["decisions.team", "decisions.id"], name=op.f("fk_ratifications_team_decision")
        ),
        sa.ForeignKeyConstraint(
            ["team", "meeting"], ["meetings.team", "meetings.id"], name=op.f("fk_ratifications_team_meeting")
        ),
    )
    op.create_index("ix_ratifications_team_decision", "ratifications", ["team", "decision"])
