"""Reads a workspace file: the people, channels and first messages with which a rehearsal opens."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from bot.rehearsal.state import KINDS, Channel, Person
from bot.rehearsal.world import App, World

SHIPPED = Path(__file__).with_name("workspace.yaml")


class WorkspaceError(ValueError):
    """A workspace file that cannot be used; the words name every problem."""


def read_workspace(source: Path | str | Mapping[str, Any] = SHIPPED) -> World:
    """A world from a YAML file or from the same thing as a mapping. Raises WorkspaceError with every problem."""
    raw: Any = source if isinstance(source, Mapping) else _read(Path(source))
    if not isinstance(raw, Mapping):
        raise WorkspaceError("a workspace file is a mapping with team, app, people and channels")
    problems: list[str] = [
        f"unknown key {key!r}" for key in raw if key not in {"team", "app", "people", "channels", "messages"}
    ]
    team = dict(raw.get("team") or {})
    world = World(
        team_id=str(team.get("id", "T0QUORATE")),
        team_name=str(team.get("name", "Rehearsal")),
        team_domain=str(team.get("domain", "rehearsal")),
        app=_app(raw.get("app") or {}, problems),
    )
    app = world.app
    bot = Person(id=app.bot_user, name=app.name.lower(), real_name=app.name, kind="bot", group="Apps")
    for person in (*_people(raw.get("people") or (), problems), bot):
        if person.id in world.people:
            problems.append(f"two people have the id {person.id}")
        person.team = person.team or world.team_id
        world.people[person.id] = person
    for about in raw.get("channels") or ():
        channel = _channel(about, world, problems)
        world.channels[channel.id] = channel
    for about in raw.get("messages") or ():
        _message(about, world, problems)
    if problems:
        raise WorkspaceError("; ".join(problems))
    return world


def _app(raw: Mapping[str, Any], problems: list[str]) -> App:
    known = {name: str(value) for name, value in raw.items() if name in App.__slots__}
    problems += [f"app: unknown key {name!r}" for name in raw if name not in App.__slots__]
    return App(**known)


def _people(raw: Any, problems: list[str]) -> list[Person]:
    people = []
    for about in raw:
        unknown = [name for name in about if name not in Person.__slots__]
        kind = about.get("kind", "member")
        if unknown:
            problems.append(f"{about.get('id')}: unknown key {unknown[0]!r}")
        elif kind not in KINDS:
            problems.append(f"{about.get('id')}: kind is one of {', '.join(KINDS)}, not {kind!r}")
        elif not {"id", "name", "real_name"} <= set(about):
            problems.append(f"a person needs id, name and real_name: {dict(about)!r}")
        else:
            people.append(Person(**about))
    return people


def _channel(about: Mapping[str, Any], world: World, problems: list[str]) -> Channel:
    fields = {
        name: about[name] for name in ("id", "name", "topic", "private", "archived", "ext_shared") if name in about
    }
    problems += [f"{about.get('id')}: unknown key {name!r}" for name in about if name not in {*fields, "members"}]
    channel = Channel(**fields)
    wanted = about.get("members", ())
    for entry in ("everyone",) if wanted == "everyone" else wanted:
        for user in _members(entry, world):
            if user in world.people:
                channel.members[user] = None
            else:
                problems.append(f"{channel.id}: nobody has the id {user!r}")
    if any(world.people[user].kind == "stranger" for user in channel.members):
        channel.ext_shared = True
    return channel


def _members(entry: Any, world: World) -> list[str]:
    """Whom one line of a channel's members means: everyone, the bot, a group, some people, or one."""
    if entry == "everyone":
        return [person.id for person in world.people.values() if person.kind == "member"]
    if entry == "bot":
        return [world.app.bot_user]
    if isinstance(entry, Mapping) and "group" in entry:
        return [person.id for person in world.people.values() if person.group == entry["group"]]
    if isinstance(entry, Mapping) and "people" in entry:
        return [str(user) for user in entry["people"]]
    return [str(entry)]


def _message(about: Mapping[str, Any], world: World, problems: list[str]) -> None:
    channel = world.channels.get(str(about.get("channel")))
    author = str(about.get("from"))
    if channel is None or author not in channel.members:
        problems.append(f"message {about.get('text')!r}: {author} is not in {about.get('channel')}")
        return
    world.post(channel, author, str(about["text"]))


def _read(path: Path) -> Any:
    """A YAML file of ours, by the C parser: the rehearsal starts in a moment."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
