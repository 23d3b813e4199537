"""The minutes with everybody's name in them, so that they can be read where Slack shows nobody's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.services.meeting_briefs import MeetingBrief, MeetingQuery, meeting_brief

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesToCopy:
    """`names`: person -> name, of all who stand in the minutes."""

    brief: MeetingBrief
    names: Mapping[str, str]


def minutes_to_copy(tx: Transaction, query: MeetingQuery) -> MinutesToCopy | None:
    """The minutes of a meeting, and the names in them; None where there is no such meeting."""
    brief = meeting_brief(tx, query)
    if brief is None:
        return None
    known = tx.people(dict.fromkeys(_people(brief)))
    return MinutesToCopy(brief=brief, names={person: one.name for person, one in known.items()})


def _people(brief: MeetingBrief) -> Iterator[str]:
    yield from (one.person for one in brief.presences)
    yield from (one.owner for one in brief.actions)
    yield from (one.person for one in brief.corrections)
    yield from (person for one in brief.items for person in one.invited)
    yield from (one.item.proposed_by for one in brief.items)
    yield from (one.person for one in (brief.around.copying.recipients if brief.around.copying else ()) if one.person)
