"""People as the workspace knows them: remembering them, and the language in which each reads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.services.channels import person_left
from bot.services.entry import clean_text
from storage.facts import Act, Person, PersonKind
from storage.inbox import answerable

if TYPE_CHECKING:
    from storage.transaction import Transaction

NAME_LIMIT = 80
ENGLISH = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class RememberPerson:
    """`person` as Slack describes them; `keep_language`: what they chose here stays."""

    act: Act
    person: Person
    keep_language: bool = True


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    person: str
    changed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageQuery:
    """Of whoever acts."""

    act: Act


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonQuery:
    act: Act
    person: str


def is_known(tx: Transaction, query: PersonQuery) -> bool:
    """Whether the workspace has told us about somebody."""
    return tx.person(query.person) is not None


def remember_person(tx: Transaction, command: RememberPerson) -> Remembered:
    """Keep what is new about somebody; rights never hang on a name. Nothing is written where nothing is new.

    Raises ValueError for a person of another workspace.
    """
    if command.person.team != tx.team:
        raise ValueError("a person of another workspace")
    known = tx.person(command.person.id)
    name = clean_text(command.person.name)[:NAME_LIMIT] or command.person.id
    person = replace(command.person, name=name)
    if known is not None and command.keep_language:
        person = replace(person, language=known.language)
    if person == known:
        return Remembered(person=person.id, changed=False)
    tx.put_person(person)
    if person.kind is PersonKind.DEACTIVATED:
        person_left(tx, person)
    data = {"person": person.id, "kind": person.kind.value, "zone": person.zone, "language": person.language}
    tx.log("", "slack:person:remembered", {**data, "name": tx.text(person.name)})
    return Remembered(person=person.id, changed=True)


def language_of(tx: Transaction, query: LanguageQuery) -> str:
    """The language in which whoever acts reads; English where nothing is known."""
    known = tx.person(query.act.person)
    return known.language if known is not None else ENGLISH
