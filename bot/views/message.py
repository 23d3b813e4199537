"""What a message is, and the few that are asked for by name; all other kinds stand in the table of `messages`."""

from bot.views.blocks import Message
from bot.views.card import card
from bot.views.messages import RENDER
from bot.views.result import result

__all__ = ["RENDER", "Message", "card", "result"]
