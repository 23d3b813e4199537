"""Every message says in its metadata why it goes out, and says nothing there that only its reader may know."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.services.authority import RULES
from bot.services.occasions import KINDS, occasion
from bot.services.register import BriefQuery, brief
from bot.views import messages
from storage.facts import Parcel

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
EVERY_KIND = sorted({*messages.RENDER, *messages.AT_MEETINGS, *messages.OF_DAYS})


def parcel(kind, **data):
    return Parcel(
        team="T", id="P1", key="k", kind=kind, body="B", to="U0LEAD", decision=None, data=data, reminder=False,
        attempts=1, sent_channel="", sent_ts="",
    )  # fmt: skip


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_each_kind_of_message_has_something_that_brings_it_and_a_part_of_the_terms_that_there_is(kind):
    because, rule = KINDS[kind]
    assert because
    assert rule == "" or rule in RULES


def test_what_the_parcel_says_of_its_clause_goes_first():
    told = occasion(parcel("mandate-offer", clause="3.2.2", title="A secret title"), None)
    assert told == {"kind": "mandate-offer", "because": "somebody-owes-it", "clause": "3.2.2"}


async def test_a_message_about_a_decision_names_its_reference_and_clause_and_no_title(world):
    about = await world.store.read(brief, BriefQuery(act=world.act("U1"), decision=await world.opened()))
    assert occasion(parcel("signature-request"), about) == {
        "kind": "signature-request",
        "because": "somebody-owes-it",
        "about": about.ref,
        "clause": about.terms.signature.clause,
    }
