"""One's own votes, with their receipts: which count, and why others do not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.text import Words, own, stress
from bot.views.blocks import Message, bullets, header, message, rich

if TYPE_CHECKING:
    from bot.services.my_votes import MyVote

MOST = 20


def my_votes(votes: Sequence[MyVote], words: Words) -> Message:
    """The latest first; shown to nobody else."""
    title = words.say("votes-title")
    said = [_line(vote, words) for vote in votes[:MOST]] or [words.say("votes-empty")]
    if len(votes) > MOST:
        said.append(words.say("votes-more"))
    return message([title, *said], [header(title), rich(bullets(said))])


def _line(vote: MyVote, words: Words) -> str:
    ended = f"votes-ended-{vote.ended}"
    state = words.say("votes-counts" if not vote.ended else ended if words.has(ended) else "votes-ended-other")
    if vote.received:
        state = f"{state} {words.say('votes-recorded', received=words.say(f'received-{vote.received}'))}"
    facts = {
        "ref": stress(vote.ref),
        "title": own(vote.title, 150),
        "choice": words.say(f"choice-{vote.choice}"),
        "ballot": stress(vote.ballot),
        "moment": words.moment(vote.cast_at, vote.zone),
        "state": state,
    }
    if vote.acting:
        return words.say("votes-line-alternate", seat=vote.seat_title, **facts)
    return words.say("votes-line", **facts)
