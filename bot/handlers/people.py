"""People as Slack knows them: names, time zones, guests, those who have left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.handlers.desk import Answer, Desk
from bot.handlers.taps import Tap
from bot.services.people import RememberPerson, remember_person
from storage.facts import Person, PersonKind


def read_person(team: str, profile: Mapping[str, Any]) -> Person:
    """A person from a `users.info` answer or a `user_change` event."""
    kind = PersonKind.MEMBER
    if profile.get("deleted"):
        kind = PersonKind.DEACTIVATED
    elif profile.get("is_bot"):
        kind = PersonKind.BOT
    elif profile.get("is_stranger") or profile.get("team_id", team) != team:
        kind = PersonKind.STRANGER
    elif profile.get("is_restricted") or profile.get("is_ultra_restricted"):
        kind = PersonKind.GUEST
    name = profile.get("real_name") or profile.get("name") or profile["id"]
    zone = profile.get("tz") or "Europe/London"
    return Person(team=team, id=str(profile["id"]), name=str(name), zone=str(zone), kind=kind)


async def changed(desk: Desk, tap: Tap) -> Answer:
    person = read_person(tap.act.team, tap.event["user"])
    await desk.run(remember_person, RememberPerson(act=tap.act, person=person))
    return None


EVENTS = {"user_change": changed}
