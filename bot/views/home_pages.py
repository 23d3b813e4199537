"""What is typed in a channel and answered there privately, as a page over one's own page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.views.blocks import BLOCKS_IN_MODAL, Block, bounded, paragraph, rich
from bot.views.form import modal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.text import Words


def sentence(text: str) -> list[Block]:
    """An answer of one sentence."""
    return [rich(paragraph(text))]


def page(name: str, blocks: Sequence[Block], words: Words) -> Block:
    """A page of the blocks of a private answer. `name`: of the button that asked for it."""
    kept = bounded(blocks, BLOCKS_IN_MODAL, words.say("cut-list"))
    return modal(f"page.{name}", words.say(f"button-home-{name}"), kept, close=words.say("close-page"))
