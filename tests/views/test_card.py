"""The card says what it is about, what carries it, how it stands and until when; and never how anybody voted."""

from __future__ import annotations

import dataclasses

from bot.rules.record import Choice, Ruling
from bot.text import words
from bot.views.message import card
from storage.facts import DecisionState
from tests.views import briefs as b
from tests.views.reading import buttons, read

SAY = words()


def test_an_open_card_reads_well_from_top_to_bottom():
    assert read(card(b.opened(), SAY).blocks) == [
        "cluster-2026-3: Wound-care clinic",
        "Financial decision, taken remotely: £12,500.00. Opened by @U0LEAD on Tuesday 24 November 2026.",
        f"> {b.TEXT}",
        (
            "What carries it: At least 9 of 12: three quarters of the members (clause 3.2.4). Then it needs the authorised "
            "signatory’s signature and ratification at the next meeting."
        ),
        "Answered: 5 of 12. Not a quorum yet: one more answer is needed and the Cluster Lead (or a deputy) must answer.",
        "*Vote by <!date^1796144400^{date_long_pretty} at {time}|Tuesday 1 December 2026 at 17:00 GMT>*",
        (
            "Official time: Tuesday 1 December 2026 at 17:00 GMT. You can change your vote until then. "
            "Nobody’s choice is shown before then."
        ),
    ]


def test_its_text_alone_is_enough_for_somebody_who_hears_it():
    assert card(b.opened(), SAY).text.split("\n") == [
        "cluster-2026-3: Wound-care clinic.",
        "Financial decision, taken remotely: £12,500.00.",
        b.TEXT,
        (
            "What carries it: At least 9 of 12: three quarters of the members (clause 3.2.4). Then it needs the authorised "
            "signatory’s signature and ratification at the next meeting."
        ),
        "5 of 12 have answered. Not a quorum yet: one more answer is needed and the Cluster Lead (or a deputy) must answer.",
        "Vote by Tuesday 1 December 2026 at 17:00 GMT.",
        "To vote, open this message and tap a button.",
    ]


def test_its_buttons_make_sense_alone_and_carry_the_opaque_id_only():
    found = buttons(card(b.opened(), SAY).blocks)
    assert [one["text"]["text"] for one in found] == [
        "Vote for", "Vote against", "Abstain", "Declare a conflict", "Send a deputy", "Give a proxy",
        "What is still needed?",
    ]  # fmt: skip
    assert {one["value"] for one in found} == {"D000000001"}
    assert found[0]["accessibility_label"] == "Vote for cluster-2026-3"
    assert not any("style" in one for one in found), "no choice is stressed"


def test_a_body_without_proxies_has_no_button_for_one_and_uses_its_own_word_for_an_alternate():
    found = buttons(card(b.opened(terms=b.terms("pcpg"), decision_class="ordinary"), SAY).blocks)
    labels = [one["text"]["text"] for one in found]
    assert "Give a proxy" not in labels
    assert "Send an alternate" in labels


def test_a_recusal_is_on_the_card_with_what_it_does_to_the_numbers():
    enough = b.outlook(quorate=True, missing_heads=0, missing_offices=(), needed=9, base=11)
    ruled = b.conflict(ruling=Ruling.WITHDRAW, asked=None)
    brief = b.opened(seats=b.seats(answered=b.ANSWERED, recused=("dental",)), outlook=enough, conflicts=(ruled,))
    said = read(card(brief, SAY).blocks)
    assert "Answered: 5 of 11. That is a quorum." in said
    assert (
        "Not voting because of a conflict: Dental Collaborative Lead. Quorum and majority are worked out without this member."
        in said
    )
    assert any("At least 9 of 11" in line for line in said)


def test_a_conflict_that_is_not_ruled_on_yet_is_counted_and_not_named():
    brief = b.opened(conflicts=(b.conflict(),))
    said = read(card(brief, SAY).blocks)
    assert "Still to be ruled on: One declared conflict waits for a ruling." in said
    assert not any("rent the room" in line or "Dental" in line for line in said)


def test_no_choice_changes_a_single_byte_of_an_open_card():
    mine = b.reader("gp", my_ballot=(Choice.AGAINST, "7Q3F-2K"), owes=False)
    cards = [card(b.opened(reader=reader), SAY) for reader in (None, b.reader("gp", owes=False), mine)]
    assert cards[0] == cards[1] == cards[2]


def test_a_closed_card_gives_the_result_and_no_buttons_but_explain():
    drawn = card(b.closed(), SAY)
    said = read(drawn.blocks)
    assert (
        "Result: Carried, but not final: it still needs the authorised signatory’s signature and ratification at the next "
        "meeting." in said
    )
    assert "For 9, against 1, abstained 1. 9 of 11 were needed. Closed Tuesday 1 December 2026 at 17:00 GMT." in said
    assert [one["action_id"] for one in buttons(drawn.blocks)] == ["decision.explain"]


def test_a_closed_card_follows_the_signature_and_the_ratification():
    done = dataclasses.replace(b.CARRIED, waiting_for=frozenset())
    said = read(card(b.closed(outcome=done, signature=b.signature(), ratification=b.ratification()), SAY).blocks)
    assert "Result: Carried." in said
    assert "Signed by @U0SIGNATORY on Tuesday 1 December 2026." in said
    assert "Ratified on Thursday 14 January 2027." in said


def test_a_withdrawn_card_says_that_no_vote_counts():
    drawn = card(b.opened(state=DecisionState.WITHDRAWN, outlook=None), SAY)
    assert "Result: Withdrawn before it was decided. No vote counts." in read(drawn.blocks)
    assert buttons(drawn.blocks) == []
