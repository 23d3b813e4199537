"""Bodies that are being set up, versions of terms, appointments."""

from __future__ import annotations

import secrets
from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.migrations.first.columns import MOMENT, NUMBER, WORD

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PLACES = (("seats", "seat", "seat"), ("attendances", "attendee", "attendee"), ("offices", "office", "office"))
_ADOPTED = (
    "SELECT b.team, b.id, b.terms, MIN(e.at) AS at FROM bodies b"
    " JOIN heads h ON h.team = b.team AND h.body = b.id"
    " JOIN events e ON e.team = h.team AND e.origin = h.origin GROUP BY b.team, b.id, b.terms"
)


def upgrade() -> None:
    _drafts()
    _versions()
    _appointments()
    _contacts()
    _take_over()
    _triggers()


def _word(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(), nullable=nullable)


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=False)


def _at(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, MOMENT, nullable=nullable)


def _of_body(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["team", "body"], ["bodies.team", "bodies.id"], name=op.f(f"fk_{table}_team_body"))


def _holds(table: str, name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{name}"))


def _drafts() -> None:
    op.create_table(
        "drafts",
        *(_word("team"), _word("id"), _word("body", nullable=True), _word("started_by"), _at("started_at")),
        *map(_word, ("key", "name", "channel", "channel_name")),
        sa.Column("shared", sa.Boolean(), nullable=False),
        _word("source"),
        *map(_text, ("terms", "fill", "seats", "attendees", "officers", "outside")),
        *(_word("holds_from"), _text("agreed"), sa.Column("state", WORD, nullable=False)),
        *(_word("submitted_by", nullable=True), _at("submitted_at", nullable=True)),
        *(_word("answered_by", nullable=True), _at("answered_at", nullable=True)),
        sa.PrimaryKeyConstraint("team", "id", name=op.f("pk_drafts")),
        _of_body("drafts"),
        _holds("drafts", "state", "state IN ('open', 'submitted', 'activated', 'dropped')"),
        _holds("drafts", "submitted", "state NOT IN ('submitted', 'activated') OR submitted_by IS NOT NULL"),
        _holds(
            "drafts",
            "two_people",
            "state <> 'activated' OR (answered_by IS NOT NULL AND answered_by <> submitted_by)",
        ),
    )
    op.create_index("ix_drafts_team_state", "drafts", ["team", "state"])


def _versions() -> None:
    op.create_table(
        "versions",
        *(_word("team"), _word("body"), sa.Column("version", NUMBER, nullable=False), _word("terms")),
        *(_at("holds_from"), _text("agreed"), _word("entered_by"), _word("confirmed_by"), _at("entered_at")),
        sa.PrimaryKeyConstraint("team", "body", "version", name=op.f("pk_versions")),
        _of_body("versions"),
        sa.ForeignKeyConstraint(["team", "terms"], ["terms.team", "terms.sha"], name=op.f("fk_versions_team_terms")),
        _holds("versions", "version", "version >= 1"),
    )


def _appointments() -> None:
    op.create_table(
        "appointments",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=True),
        *(_word("team"), _word("id"), _word("body"), sa.Column("kind", WORD, nullable=False)),
        *map(_word, ("place", "person", "since", "until")),
        *(_text("agreed"), _word("entered_by"), _at("entered_at"), sa.Column("state", WORD, nullable=False)),
        *(_word("ended_by", nullable=True), _at("ended_at", nullable=True), _text("ended_why")),
        sa.UniqueConstraint("team", "id", name=op.f("uq_appointments_team_id")),
        _of_body("appointments"),
        _holds("appointments", "kind", "kind IN ('seat', 'attendee', 'office')"),
        _holds("appointments", "state", "state IN ('coming', 'current', 'ended')"),
        _holds("appointments", "days", "since = '' OR until = '' OR since <= until"),
        _holds("appointments", "ended", "(state = 'ended') = (ended_at IS NOT NULL)"),
    )
    op.create_index("ix_appointments_team_body", "appointments", ["team", "body"])
    only = sa.text("state = 'current' AND kind <> 'office'")
    names = ["team", "body", "kind", "place"]
    op.create_index(
        "uq_appointments_current", "appointments", names, unique=True, sqlite_where=only, postgresql_where=only
    )


def _contacts() -> None:
    op.create_table(
        "contacts",
        *map(_word, ("team", "id", "body", "office", "name", "email", "entered_by")),
        *(_at("entered_at"), _at("ended_at", nullable=True)),
        sa.PrimaryKeyConstraint("team", "id", name=op.f("pk_contacts")),
        _of_body("contacts"),
    )
    op.create_index("ix_contacts_team_body", "contacts", ["team", "body"])


def _take_over() -> None:
    """What bodies have already is their first version, and who sits there is appointed; nobody recorded since when."""
    connection = op.get_bind()
    for team, body, terms, at in connection.execute(sa.text(_ADOPTED)).fetchall():
        said = {"team": team, "body": body, "terms": terms, "at": at}
        connection.execute(
            sa.text(
                "INSERT INTO versions (team, body, version, terms, holds_from, agreed, entered_by, confirmed_by,"
                " entered_at) VALUES (:team, :body, 1, :terms, :at, '', '', '', :at)"
            ),
            said,
        )
        for table, place, kind in _PLACES:
            found = sa.text(f"SELECT {place}, person FROM {table} WHERE team = :team AND body = :body")  # noqa: S608 - from the table above
            for name, person in connection.execute(found, said).fetchall():
                if person is not None:
                    row = {**said, "id": _ident(), "kind": kind, "place": name, "person": person}
                    connection.execute(_APPOINT, row)


_APPOINT = sa.text(
    "INSERT INTO appointments (team, id, body, kind, place, person, since, until, agreed, entered_by, entered_at,"
    " state, ended_why) VALUES (:team, :id, :body, :kind, :place, :person, '', '', '', '', :at, 'current', '')"
)


def _ident() -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(10))


def _triggers() -> None:
    """Versions are only ever added to."""
    for event in ("UPDATE", "DELETE"):
        if op.get_bind().dialect.name == "sqlite":
            op.execute(
                f"CREATE TRIGGER versions_{event.lower()} BEFORE {event} ON versions"
                " BEGIN SELECT RAISE(ABORT, 'versions are only added to'); END"
            )
        else:
            op.execute(
                f"CREATE TRIGGER versions_{event.lower()} BEFORE {event} ON versions FOR EACH ROW"
                " EXECUTE FUNCTION refuse('versions are only added to')"
            )
    if op.get_bind().dialect.name != "sqlite":
        op.execute(
            "CREATE TRIGGER versions_truncate BEFORE TRUNCATE ON versions FOR EACH STATEMENT"
            " EXECUTE FUNCTION refuse('versions are never emptied')"
        )
