"""Standing interests and yearly confirmations."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import MOMENT, NUMBER, WORD

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

FROZEN = {
    "interests": (
        *("number", "team", "id", "body", "person", "kind", "nature", "organisation", "starts_on", "declared_at"),
        "replaces",
    ),
    "item_conflicts": (
        *("number", "team", "id", "body", "meeting", "item", "seat", "declared_by", "kind", "nature", "declared_at"),
    ),
    "rounds": ("number", "team", "id", "body", "confirms", "due_on", "clause", "asked_at"),
}
"""Columns that keep what was written first; the rows never go."""
APPEND_ONLY = ("asked", "confirmations")
_ENDED_STAYS = "OLD.ended <> '' AND (NEW.ended <> OLD.ended OR NEW.ended_at <> OLD.ended_at)"


def upgrade() -> None:
    _interests()
    _rounds()
    _confirmations()
    _item_conflicts()
    _triggers()


def _of_body(table: str) -> tuple[Any, ...]:
    return (
        sa.PrimaryKeyConstraint("number", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("team", "id", name=op.f(f"uq_{table}_team_id")),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f(f"fk_{table}_team_body")),
    )


def _interests() -> None:
    op.create_table(
        "interests",
        sa.Column("number", NUMBER, nullable=False, autoincrement=True),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("nature", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("declared_at", MOMENT, nullable=False),
        sa.Column("replaces", sa.String(), nullable=True),
        sa.Column("ended", WORD, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        *_of_body("interests"),
        sa.CheckConstraint(
            "kind IN ('financial', 'professional', 'personal', 'indirect', 'nothing')",
            name=op.f("ck_interests_kind"),
        ),
        sa.CheckConstraint(
            "ended IN ('', 'ended', 'changed', 'overtaken') AND (ended = '') = (ended_at IS NULL)",
            name=op.f("ck_interests_ended"),
        ),
    )
    op.create_index("ix_interests_team_body_person", "interests", ["team", "body", "person"])
    one = sa.text("kind = 'nothing' AND ended = ''")
    names = ["team", "body", "person"]
    op.create_index("uq_interests_nothing", "interests", names, unique=True, sqlite_where=one, postgresql_where=one)


def _rounds() -> None:
    op.create_table(
        "rounds",
        sa.Column("number", NUMBER, nullable=False, autoincrement=True),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("confirms", WORD, nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("clause", sa.String(), nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("told_at", MOMENT, nullable=True),
        *_of_body("rounds"),
        sa.UniqueConstraint("team", "body", "confirms", "due_on", name="uq_rounds_due"),
        sa.CheckConstraint("confirms IN ('declarations', 'membership')", name=op.f("ck_rounds_confirms")),
    )
    op.create_table(
        "asked",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("team", "round", "person", name=op.f("pk_asked")),
        sa.ForeignKeyConstraint(["team", "round"], ["rounds.team", "rounds.id"], name=op.f("fk_asked_team_round")),
    )


def _confirmations() -> None:
    op.create_table(
        "confirmations",
        sa.Column("number", NUMBER, nullable=False, autoincrement=True),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("confirms", WORD, nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("round", sa.String(), nullable=True),
        *_of_body("confirmations"),
        sa.ForeignKeyConstraint(
            ["team", "round"], ["rounds.team", "rounds.id"], name=op.f("fk_confirmations_team_round")
        ),
        sa.CheckConstraint("confirms IN ('declarations', 'membership')", name=op.f("ck_confirmations_confirms")),
        sa.CheckConstraint("confirmed OR confirms = 'membership'", name=op.f("ck_confirmations_yes")),
    )
    op.create_index("ix_confirmations_team_body_person", "confirmations", ["team", "body", "person"])


def _item_conflicts() -> None:
    op.create_table(
        "item_conflicts",
        sa.Column("number", NUMBER, nullable=False, autoincrement=True),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("meeting", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("declared_by", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("nature", sa.Text(), nullable=False),
        sa.Column("declared_at", MOMENT, nullable=False),
        sa.Column("ruling", WORD, nullable=True),
        sa.Column("ruled_by", sa.String(), nullable=True),
        sa.Column("ruled_at", MOMENT, nullable=True),
        *_of_body("item_conflicts"),
        sa.ForeignKeyConstraint(
            ["team", "meeting"], ["meetings.team", "meetings.id"], name=op.f("fk_item_conflicts_team_meeting")
        ),
        sa.CheckConstraint(
            "kind IN ('financial', 'professional', 'personal', 'indirect')", name=op.f("ck_item_conflicts_kind")
        ),
        sa.CheckConstraint("ruling IN ('take-part', 'speak', 'withdraw')", name=op.f("ck_item_conflicts_ruling")),
        sa.CheckConstraint(
            "(ruling IS NULL) = (ruled_at IS NULL) AND (ruling IS NULL) = (ruled_by IS NULL)",
            name=op.f("ck_item_conflicts_ruled"),
        ),
    )
    op.create_index("ix_item_conflicts_team_meeting", "item_conflicts", ["team", "meeting"])


def _conditions() -> list[tuple[str, str, str, str]]:
    """Table, event, condition ("" for always) and what is said."""
    kept = [(table, "DELETE", "", f"{table} are never deleted") for table in (*FROZEN, *APPEND_ONLY)]
    added = [(table, "UPDATE", "", f"{table} are only added to") for table in APPEND_ONLY]
    frozen = [
        (table, "UPDATE", " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in names), "that is frozen")
        for table, names in FROZEN.items()
    ]
    return [*kept, *added, *frozen, ("interests", "UPDATE", _ENDED_STAYS, "what ended stays ended")]


def _triggers() -> None:
    sqlite = op.get_bind().dialect.name == "sqlite"
    for place, (table, event, condition, words) in enumerate(_conditions()):
        name = f"{table}_{event.lower()}_{place}"
        if sqlite:
            when = f"WHEN {condition.replace('IS DISTINCT FROM', 'IS NOT')}" if condition else ""
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {event} ON {table} {when} BEGIN SELECT RAISE(ABORT, '{words}'); END"
            )
            continue
        when = f"WHEN ({condition})" if condition else ""
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW {when} EXECUTE FUNCTION refuse('{words}')"
        )
    if not sqlite:
        for table in (*FROZEN, *APPEND_ONLY):
            op.execute(
                f"CREATE TRIGGER {table}_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT"
                f" EXECUTE FUNCTION refuse('{table} are never emptied')"
            )
