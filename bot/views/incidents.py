"""What a person sees when the fault is ours: one sentence with the number to give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.views.blocks import Block, paragraph, rich
from bot.views.form import modal

if TYPE_CHECKING:
    from bot.text import Words


def page_with(text: str, words: Words) -> Block:
    """A page over whatever was open."""
    shown = [rich(paragraph(text))]
    return modal("page.incident", words.say("title-incident"), shown, close=words.say("close-page"))


def home_with(text: str) -> Block:
    """In the place of one's own page, which could not be drawn."""
    return {"type": "home", "blocks": [rich(paragraph(text))]}
