"""The page on which somebody chooses in which language to read, and a chair or secretariat what its channel reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import BOTH, Words, own, tongues
from bot.views.blocks import Block, actions, button, context, divider, paragraph, rich
from bot.views.form import modal

if TYPE_CHECKING:
    from bot.services.languages import LanguagesBrief

CHANNEL = ("en", "cy", "both")


def page(brief: LanguagesBrief, words: Words, *, first: str = "") -> Block:
    """A button a language, each by its own name; `first` says what has just been recorded."""
    said = [first] if first else []
    blocks = [rich(paragraph("\n".join([*said, words.say("language-now")]))), choosing(words, everyone=True)]
    if brief.body is None:
        blocks.append(context(words.say("language-channel")))
    else:
        now = words.say(f"channel-language-{brief.body.language}")
        sentence = words.say("channel-language", body=own(brief.body.name, 100), languages=now)
        row = [button(f"channel.language.{one}", words.say(f"button-channel-{one}"), brief.body.id) for one in CHANNEL]
        blocks += [divider(), rich(paragraph(sentence)), actions("channel-language", *row)]
    return modal("language", words.say("language-title"), blocks, close=words.say("close-page"))


def choosing(words: Words, *, everyone: bool = False) -> Block:
    """A button for each other language (`everyone`: for this one too), in the words of that language."""
    offered = [one for one in tongues(BOTH) if everyone or one.language != words.language]
    return actions("language", *(_button(one) for one in offered))


def channel_languages(words: Words) -> list[tuple[str, str]]:
    """What a channel can read in: each with the reader's words for it."""
    return [(one, words.say(f"channel-language-{one}")) for one in CHANNEL]


def _button(tongue: Words) -> Block:
    return button(f"language.{tongue.language}", tongue.say("language-read"), tongue.language)
