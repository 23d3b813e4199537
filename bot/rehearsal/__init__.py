"""A workspace that stands for Slack, in which a body practises before it goes live."""

from bot.rehearsal.server import Rehearsal

__all__ = ["Rehearsal"]
