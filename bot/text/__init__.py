"""The words that people read, in their own language."""

from bot.text.catalogue import CatalogueError
from bot.text.clean import clean, cut, escape, one_line, width
from bot.text.marks import as_text, elements, own, own_lines, person, plainly, stress
from bot.text.naming import HOME_ZONE, body_words, title_of, titles_of
from bot.text.words import BOTH, Words, spoken, tongues, words

__all__ = [
    "BOTH",
    "HOME_ZONE",
    "CatalogueError",
    "Words",
    "as_text",
    "body_words",
    "clean",
    "cut",
    "elements",
    "escape",
    "one_line",
    "own",
    "own_lines",
    "person",
    "plainly",
    "spoken",
    "stress",
    "title_of",
    "titles_of",
    "tongues",
    "width",
    "words",
]
