"""The one message of a day that reminds somebody of all that is due or late, in all their bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.ladder import RungKind
from bot.text import Words, own, person
from bot.views.blocks import Block, Message, actions, bullets, button, header, paragraph, rich, top_text
from bot.views.duties import duty_buttons, duty_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.services.digesting import DigestBrief, DigestLine, SettledLine

NAME, MOST = 150, 15
SETTLED_BY_SAYING = "duty-done"
"""Whoever presides and the secretariat may say so for others too."""
WHY = {RungKind.CHAIR: "digest-why-chair", RungKind.SECRETARIAT: "digest-why-secretariat"}


def digest(brief: DigestBrief, words: Words) -> Message | None:
    """First what the reader owes, with the buttons; then what is late with others; then what was settled since.

    Nothing where nothing is owed, and nothing was told that could have been settled.
    """
    shown = brief.lines[:MOST]
    if not shown and not brief.settled:
        return None
    lead = words.say("digest-lead", date=words.day(brief.day))
    blocks, lines = [header(lead)], [lead]
    for key, part in (
        ("digest-yours", [line for line in shown if line.yours]),
        ("digest-others", [line for line in shown if not line.yours]),
    ):
        if part:
            lines += [words.say(key), *(_said(line, words) for line in part)]
            blocks += [rich(paragraph(words.say(key), bold=True)), *_listed(part, key, words)]
    if gone := [_settled(line, words) for line in brief.settled[: MOST - len(shown)]]:
        lines += [words.say("digest-settled"), *gone]
        blocks += [rich(paragraph(lines[-len(gone) - 1], bold=True)), rich(bullets(gone))]
    if len(brief.lines) > MOST:
        lines.append(words.say("digest-more", count=len(brief.lines) - MOST))
        blocks.append(rich(paragraph(lines[-1])))
    blocks.append(actions("digest", button("home.duties", words.say("button-home-duties"), "digest")))
    return Message(top_text(lines), blocks)


def _listed(part: Sequence[DigestLine], key: str, words: Words) -> Iterator[Block]:
    for at, line in enumerate(part):
        yield rich(bullets([_said(line, words)]))
        made = duty_buttons(line.owed, words) if line.yours or line.owed.act == SETTLED_BY_SAYING else []
        if made:
            yield actions(f"{key}.{at}", *made)


def _settled(line: SettledLine, words: Words) -> str:
    """Said in each line: read alone it must not seem to ask for anything."""
    duty = words.say("duty-in-body", duty=duty_line(line.owed, words, late=False), body=own(line.body.name, NAME))
    return words.say("digest-settled-line", duty=duty)


def _said(line: DigestLine, words: Words) -> str:
    """What is owed, by when, under which clause, in which body; of what others owe, who does, and why one hears."""
    duty = duty_line(line.owed, words, late=line.late)
    said = words.say("duty-in-body", duty=duty, body=own(line.body.name, NAME))
    if line.yours:
        return said
    owners = words.listing(person(one, words.say("somebody")) for one in line.owed.owners)
    owed, why = words.say("duty-owed-by", who=owners), words.say(WHY[line.kind])
    return words.say("digest-of-others", duty=said, owed=owed, why=why)
