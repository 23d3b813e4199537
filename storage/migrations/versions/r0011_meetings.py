"""What meetings keep beyond their agenda: moved days, guests in the channel, nil returns, views, copies of minutes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.migrations import added_only
from storage.migrations.first.columns import MOMENT, NUMBER, WORD

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

APPEND_ONLY = ("movings", "invitationchanges", "nilreturns", "viewsshared", "minutescopies")
SAME = "number = NEW.number OR (team = NEW.team AND id = NEW.id)"
"""What SQLite's REPLACE would take for the same row."""
PRESENCES = "state IN ('present', 'acting', 'attending', 'apologies', 'expected', 'left')"
KINDS = "kind IN ('declarations', 'minutes', 'ratification', 'noting', 'matter')"


def upgrade() -> None:
    _listed("movings", *_moments("was", "held"), *_short("moved_by"), *_text("reason"))
    _listed(
        "invitationchanges",
        *_short("invitation"),
        sa.Column("state", WORD, nullable=False),
        *_short("person"),
        sa.ForeignKeyConstraint(
            ["team", "invitation"],
            ["invitations.team", "invitations.id"],
            name=op.f("fk_invitationchanges_team_invitation"),
        ),
        _check("invitationchanges", "state", "state IN ('taken-back', 'renewed')"),
    )
    _passes()
    _listed("nilreturns", *_short("seat", "person"))
    _listed("viewsshared", *_short("item", "seat", "person"), *_text("words"))
    way = sa.Column("way", WORD, nullable=False)
    ways = _check("minutescopies", "way", "way IN ('email', 'post', 'hand')")
    _listed("minutescopies", *_text("recipient"), way, *_short("copied_by"), ways)
    for name in ("minutes_sent_at", "released_at"):
        op.add_column("sittings", sa.Column(name, MOMENT, nullable=True))
    op.add_column("invitations", sa.Column("access", sa.Boolean(), nullable=True))
    _allow("agendaitems", "kind", KINDS)
    _allow("presences", "state", PRESENCES)
    for table in APPEND_ONLY:
        added_only.keep(table, SAME)
    if op.get_bind().dialect.name == "sqlite":
        added_only.keep("presences", SAME)  # made anew above: its own guards went with the old table


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _short(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _moments(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, MOMENT, nullable=False) for name in names]


def _of_meeting(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_team_meeting")
    return sa.ForeignKeyConstraint(["team", "meeting"], ["meetings.team", "meetings.id"], name=name)


def _check(table: str, name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{name}"))


def _listed(table: str, *columns: sa.schema.SchemaItem) -> None:
    """A table whose rows are listed in the order in which they came."""
    op.create_table(
        table,
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        *_short("team", "id", "meeting"),
        *columns,
        *_moments("at"),
        _of_meeting(table),
        sa.UniqueConstraint("team", "id", name=op.f(f"uq_{table}_team_id")),
    )
    op.create_index(f"ix_{table}_team_meeting", table, ["team", "meeting"])


def _passes() -> None:
    words = ("asked", "entering", "inside", "there-before", "barred", "outside", "stuck")
    op.create_table(
        "passes",
        *[sa.Column(name, sa.String(), primary_key=True) for name in ("team", "id")],
        *_short("body", "meeting", "person", "channel"),
        sa.Column("wanted", sa.Boolean(), nullable=False),
        sa.Column("state", WORD, nullable=False),
        *_short("why"),
        sa.Column("turn", sa.Integer(), nullable=False),
        *_moments("changed_at"),
        _of_meeting("passes"),
        sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f("fk_passes_team_body")),
        sa.UniqueConstraint("team", "meeting", "person", name=op.f("uq_passes_team_meeting_person")),
        _check("passes", "state", f"state IN ({', '.join(map(repr, words))})"),
    )
    op.create_index("ix_passes_team_body_wanted", "passes", ["team", "body", "wanted"])


def _allow(table: str, name: str, condition: str) -> None:
    """One word more in a closed list. SQLite changes no check in place: the table is made anew around its rows."""
    check = op.f(f"ck_{table}_{name}")
    with op.batch_alter_table(table) as changed:
        changed.drop_constraint(check, type_="check")
        changed.create_check_constraint(check, condition)
