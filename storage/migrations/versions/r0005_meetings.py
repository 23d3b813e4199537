"""Meetings with their agenda, attendance, minutes and actions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.migrations import added_only
from storage.migrations.first.columns import MOMENT, NUMBER, WORD

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

APPEND_ONLY = {
    "agreements": "number = NEW.number OR (team = NEW.team AND id = NEW.id)",
    "presences": "number = NEW.number OR (team = NEW.team AND id = NEW.id)",
    "tableddecisions": "team = NEW.team AND decision = NEW.decision",
    "corrections": "number = NEW.number OR (team = NEW.team AND id = NEW.id)",
}
"""Rows that never change and never go, and what SQLite's REPLACE would take for the same row."""


def upgrade() -> None:
    _sittings()
    _items()
    _agreements()
    _presences()
    _tabled()
    _actions()
    _corrections()
    for table, same in APPEND_ONLY.items():
        added_only.keep(table, same)


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _short(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _of_meeting(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_team_meeting")
    return sa.ForeignKeyConstraint(["team", "meeting"], ["meetings.team", "meetings.id"], name=name)


def _of_body(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f(f"fk_{table}_team_body"))


def _check(table: str, name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{name}"))


def _sittings() -> None:
    op.create_table(
        "sittings",
        *[sa.Column(name, sa.String(), primary_key=True) for name in ("team", "meeting")],
        *_short("body", "called_by"),
        sa.Column("called_at", MOMENT, nullable=False),
        *_text("matters", "place"),
        sa.Column("state", WORD, nullable=False),
        sa.Column("began_at", MOMENT, nullable=True),
        sa.Column("closed_at", MOMENT, nullable=True),
        *_short("presiding", "item"),
        sa.Column("agenda_agreed_at", MOMENT, nullable=True),
        sa.Column("financial_log", sa.Text(), nullable=True),
        sa.Column("minutes", WORD, nullable=False),
        sa.Column("minutes_approved_at", MOMENT, nullable=True),
        *_text("reason"),
        _of_meeting("sittings"),
        _of_body("sittings"),
        _check("sittings", "state", "state IN ('called', 'sitting', 'closed', 'stood-down')"),
        _check("sittings", "closed", "(state = 'closed') = (closed_at IS NOT NULL)"),
        _check("sittings", "minutes", "minutes IN ('none', 'draft', 'approved')"),
        _check("sittings", "approved", "(minutes = 'approved') = (minutes_approved_at IS NOT NULL)"),
    )
    op.create_index("ix_sittings_team_body_state", "sittings", ["team", "body", "state"])


def _items() -> None:
    op.create_table(
        "agendaitems",
        *[sa.Column(name, sa.String(), primary_key=True) for name in ("team", "id")],
        *_short("body", "meeting"),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        *_text("title", "words", "papers"),
        *_short("proposed_by"),
        sa.Column("proposed_at", MOMENT, nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("state", WORD, nullable=False),
        *_short("decision"),
        *_text("note"),
        sa.Column("settled_at", MOMENT, nullable=True),
        _of_meeting("agendaitems"),
        _of_body("agendaitems"),
        _check("agendaitems", "kind", "kind IN ('declarations', 'minutes', 'ratification', 'matter')"),
        _check(
            "agendaitems", "state", "state IN ('proposed', 'accepted', 'not-taken', 'done', 'deferred', 'referred')"
        ),
    )
    op.create_index("ix_agendaitems_team_meeting_place", "agendaitems", ["team", "meeting", "place"])


def _listed(table: str, *columns: sa.Column[str] | sa.CheckConstraint) -> None:
    """A table whose rows are listed in the order in which they came."""
    op.create_table(
        table,
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        *_short("team", "id", "meeting"),
        *columns,
        sa.Column("at", MOMENT, nullable=False),
        _of_meeting(table),
        sa.UniqueConstraint("team", "id", name=op.f(f"uq_{table}_team_id")),
    )
    op.create_index(f"ix_{table}_team_meeting", table, ["team", "meeting"])


def _agreements() -> None:
    about = _check("agreements", "about", "about IN ('agenda', 'stand-down')")
    _listed("agreements", sa.Column("about", WORD, nullable=False), *_short("seat", "person"), about)


def _presences() -> None:
    states = _check("presences", "state", "state IN ('present', 'acting', 'attending', 'apologies', 'left')")
    state = sa.Column("state", WORD, nullable=False)
    _listed("presences", *_short("seat", "person"), state, *_short("recorded_by"), states)


def _tabled() -> None:
    op.create_table(
        "tableddecisions",
        *[sa.Column(name, sa.String(), primary_key=True) for name in ("team", "decision")],
        *_short("meeting", "item"),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        *_short("presiding"),
        _of_meeting("tableddecisions"),
        sa.ForeignKeyConstraint(
            ["team", "decision"], ["decisions.team", "decisions.id"], name=op.f("fk_tableddecisions_team_decision")
        ),
        sa.ForeignKeyConstraint(
            ["team", "item"], ["agendaitems.team", "agendaitems.id"], name=op.f("fk_tableddecisions_team_item")
        ),
    )
    op.create_index("ix_tableddecisions_team_meeting", "tableddecisions", ["team", "meeting"])


def _actions() -> None:
    op.create_table(
        "actionpoints",
        *[sa.Column(name, sa.String(), primary_key=True) for name in ("team", "id")],
        *_short("body", "meeting", "item"),
        *_text("words"),
        *_short("owner", "due", "entered_by"),
        sa.Column("entered_at", MOMENT, nullable=False),
        sa.Column("done_at", MOMENT, nullable=True),
        _of_meeting("actionpoints"),
        _of_body("actionpoints"),
    )
    op.create_index("ix_actionpoints_team_body", "actionpoints", ["team", "body"])
    op.create_index("ix_actionpoints_team_owner", "actionpoints", ["team", "owner"])


def _corrections() -> None:
    _listed("corrections", *_short("person"), *_text("words"))
