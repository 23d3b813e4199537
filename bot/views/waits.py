"""The buttons of what waits for a reader around a vote, as they stand on the reader's own page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, own
from bot.views.blocks import Block, asking_first, button
from bot.views.consensus import consenting

if TYPE_CHECKING:
    from bot.services.briefs import Waits


AT_MEETINGS = {
    "meeting-agenda": ("agenda.show", "button-agenda"),
    "meeting-stand-down": ("meeting.agree-stand-down", "button-agree-stand-down"),
    "meeting-begin": ("meeting.run", "button-run"),
    "meeting-run": ("meeting.run", "button-run"),
    "meeting-minutes": ("minutes.send", "button-send-minutes"),
    "action": ("action.done", "button-done"),
}
"""What waits around meetings, each with its button; the meeting or the action is its value."""


def at_meeting(wait: Waits, words: Words) -> list[Block]:
    """The button that settles it, and for minutes the one that shows them first."""
    action, key = AT_MEETINGS[wait.act]
    made = [button(action, words.say(key), wait.id)]
    if wait.act == "meeting-minutes":
        made.insert(0, button("minutes.show", words.say("button-minutes"), wait.id))
    return made


def settled_here(wait: Waits, words: Words) -> list[Block]:
    """The buttons that settle it at once; none where it is settled in a message or a form elsewhere."""
    match wait.act:
        case "consent" | "consent-or-block":
            return consenting(wait.decision, wait.ref, words, block=wait.act != "consent")
        case "move-to-vote":
            sure = words.say("move-on-sure", decision=_named(wait, words))
            asked = (words.say("move-on-title"), sure)
            return [_asked(wait, words, "consensus.vote", "button-move-on", asked)]
        case "casting":
            return [_casting(wait, choice, words) for choice in ("for", "against")]
        case "confirm":
            return [_plain(wait, words, "result.confirm", "button-confirm-result")]
        case _:
            return []


def _casting(wait: Waits, choice: str, words: Words) -> Block:
    said = words.say(f"choice-{choice}")
    sure = words.say("casting-sure", choice=said, decision=_named(wait, words))
    return _asked(wait, words, f"casting.{choice}", f"button-casting-{choice}", (words.say("casting-title"), sure))


def _asked(wait: Waits, words: Words, action: str, key: str, asked: tuple[str, str]) -> Block:
    return asking_first(_plain(wait, words, action, key), *asked, words.say(key), words.say("close-form"))


def _plain(wait: Waits, words: Words, action: str, key: str) -> Block:
    label = words.say(key)
    return button(action, label, wait.decision, words.say("button-about", label=label, ref=wait.ref))


def _named(wait: Waits, words: Words) -> str:
    return words.say("named", ref=wait.ref, title=own(wait.title, 150))
