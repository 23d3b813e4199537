"""What can be typed, by what one wants to do; everything in it is on a button too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import stress
from bot.views.blocks import Message, bullets, message, paragraph, rich

if TYPE_CHECKING:
    from bot.text import Words

GROUPS = {
    "find": ("duties", "decisions", "votes", "members", "acting", "interests", "actions", "minutes", "calendar"),
    "vote": ("vote", "agree", "concern", "block", "views", "position", "authority", "authorised", "object"),
    "stand-in": ("alternate", "proxy"),
    "declare": ("declare", "confirm"),
    "decide": ("open", "urgent", "withdraw", "again", "move-on", "casting", "attest"),
    "meet": (
        "meeting",
        "dates",
        "agenda",
        "reschedule",
        "invite",
        "uninvite",
        "nothing",
        "share",
        "copies",
        "apologies",
        "coming",
        "here",
        "leaving",
        "run",
    ),
    "look-after": ("setup", "terms", "appoint", "outside", "record", "move", "done"),
    "other": ("language", "help"),
}
"""Every sub-verb under what it is for."""
ALIASES = frozenset({"meetings", "iaith", "extend"})
"""Sub-verbs that say the same as another, or only why something is not done."""


def page(words: Words) -> Message:
    """The sub-verbs with what each does; the text without blocks, which Slack holds short, only names them."""
    intro = words.say("help")
    lines, blocks = [intro], [rich(paragraph(intro))]
    for group, verbs in GROUPS.items():
        heading = words.say(f"help-{group}")
        said = [f"{stress(f'/quorate {verb}')} – {words.say(f'help-{group}-{verb}')}" for verb in verbs]
        blocks.append(rich(paragraph(heading, bold=True), bullets(said)))
        lines.append(f"{heading}: {', '.join(f'/quorate {verb}' for verb in verbs)}")
    return message(lines, blocks, rest=words.say("cut-list"))
