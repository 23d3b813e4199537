"""Reads a file that says which bodies there are, under which terms, and who holds which seat."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, TextIO

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.reading import ReadingError, read_terms_data, read_yaml
from bot.services.entry import FieldErrors
from bot.services.setup import AdoptBody, Adopted, adopt_body
from bot.text import words
from storage.facts import Act
from storage.store import Store, open_store

Entry = Annotated[str, Field(min_length=1, max_length=80)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class MeetingEntry(_Strict):
    """A meeting: `held` is a wall time such as 2026-12-10T14:00, in the zone of the body's terms."""

    kind: Entry
    held: Entry


class ContactEntry(_Strict):
    """Somebody who holds an office from outside the workspace."""

    name: Entry
    email: Entry


class BodyEntry(_Strict):
    """One body of the file."""

    key: Entry
    name: Entry
    channel: Entry
    terms: Entry
    fill: dict[str, int | str] = {}
    seats: dict[str, str]
    attendees: dict[str, str] = {}
    officers: dict[str, list[str]] = {}
    outside: dict[str, list[ContactEntry]] = {}
    meetings: list[MeetingEntry] = []
    language: Entry = "en"


class BodiesFile(_Strict):
    bodies: list[BodyEntry]


def read_bodies(data: Mapping[str, Any]) -> tuple[BodyEntry, ...]:
    """The bodies of the file's contents. ValidationError names every wrong place."""
    return tuple(BodiesFile.model_validate(data).bodies)


async def adopt(
    store: Store, team: str, bodies: tuple[BodyEntry, ...], beside: Path
) -> Sequence[Adopted | FieldErrors]:
    """Adopt each body; the services' answers, one a body. Terms are shipped ones by name, or a path from `beside`."""
    answers = []
    for body in bodies:
        command = AdoptBody(
            act=Act(team=team, person="", request="", via="file"),
            key=body.key,
            name=body.name,
            channel=body.channel,
            terms=read_terms_data(body.terms, relative_to=beside),
            fill=body.fill,
            seats=body.seats,
            attendees=body.attendees,
            officers={office: tuple(people) for office, people in body.officers.items()},
            outside={office: tuple((one.name, one.email) for one in them) for office, them in body.outside.items()},
            language=body.language,
            meetings=tuple((m.kind, m.held) for m in body.meetings),
        )
        answers.append(await store.run(adopt_body, command))
    return answers


def adopt_file(path: Path, *, team: str, database: str, out: TextIO, err: TextIO) -> int:
    """`quorate adopt`: 0 all adopted; 1 refused, with every reason; 2 the file cannot be read."""
    try:
        document = read_yaml(path.read_text(encoding="utf-8"), path.name)
        bodies = read_bodies({key: value for key, value in document.data.items() if key == "bodies"})
    except (OSError, ReadingError, ValidationError) as error:
        print(f"{path}: {error}", file=err)
        return 2

    async def run() -> Sequence[Adopted | FieldErrors]:
        store = open_store(database)
        await store.start()
        try:
            return await adopt(store, team, bodies, path.parent)
        finally:
            await store.stop()

    wrong = 0
    for body, answer in zip(bodies, asyncio.run(run()), strict=True):
        if isinstance(answer, Adopted):
            print(f"{body.key}: adopted", file=out)
        else:
            wrong = 1
            for place, finding in answer.errors.items():
                print(f"{body.key}: {place}: {words().finding(finding, None)}", file=err)
    return wrong
