"""Appointments, changes of terms and of the channel, for the test of the table of who may do what."""

from __future__ import annotations

from bot.services.appointing import Appoint, appoint
from bot.services.calendars import MakeFeed, make_feed
from bot.services.channels import MoveBody, move_body
from bot.services.contacts import KeepContact, keep_contact
from bot.services.founding import StartDraft, start_draft
from bot.services.languages import ChannelLanguage, SetChannelLanguage, set_channel_language
from tests.services.world import ATTENDING, OTHER, PEOPLE, SECRETARY, SIGNATORY

CONTACT = {"office": "signatory", "name": "Ann Lee", "email": "ann@example.org", "agreed": "Minute 3"}
ALLOWED = {
    **dict.fromkeys(
        ("appointment", "contact", "terms-change", "channel-move", "channel-language"),
        frozenset({PEOPLE["lead"], SECRETARY}),
    ),
    "calendar-address": frozenset({*PEOPLE.values(), *ATTENDING.values(), SECRETARY, SIGNATORY}),
}
"""In every state of a decision: these acts are about the body."""


async def acts(world):
    """(service, command, its facts) of each act, in a body of its own."""
    body = (await world.adopt(key="people", channel="C0PEOPLE", meetings=())).body
    given = {"body": body, "place": "seat:dental", "person": OTHER, "agreed": "Minute 3"}
    return {
        "appointment": (appoint, Appoint, given),
        "contact": (keep_contact, KeepContact, {"body": body, **CONTACT}),
        "terms-change": (start_draft, StartDraft, {"body": body}),
        "channel-language": (
            set_channel_language,
            SetChannelLanguage,
            {"body": world.body, "language": ChannelLanguage.BOTH},
        ),
        "calendar-address": (make_feed, MakeFeed, {"body": world.body, "digest": "0" * 64}),
        "channel-move": (move_body, MoveBody, {"key": "people", "channel": "C0ELSEWHERE"}),
    }
