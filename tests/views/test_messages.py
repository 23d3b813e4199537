"""The private messages: each says what happened, what it means and what can be done, in a few plain sentences."""

from __future__ import annotations

import dataclasses

import pytest

from bot.rules.record import Ruling
from bot.text import words
from bot.views.message import RENDER
from bot.views.messages import SPENT, drawn
from storage.facts import Person
from tests.views import briefs as b
from tests.views.reading import buttons, read

SAY = words()
UNTIL = "Tuesday 1 December 2026 at 17:00 GMT"
IT = "“Wound-care clinic” (cluster-2026-3)"
VOTING = ["vote.for", "vote.against", "vote.abstain"]
CAST = {"ballot": "7Q3F-2K", "seat": "dental", "capacity": "self", "choice": "for", "replaced": None, "stands": True}
KINDS = {
    "card", "receipt", "refusal", "conflict-ruling", "conflict-ruled", "ballot-void", "alternate-offer",
    "alternate-answered", "alternate-ended", "proxy-offer", "proxy-answered", "proxy-void", "reminder", "result",
    "result-notice", "signature-request", "signature-given", "ratification-prompt", "ratified", "withdrawn",
    "private-answer", "welcome", "activation-request", "activation-answered", "body-live", "terms-coming",
    "terms-in-force", "appointed", "appointment-over", "members-changed", "channel-alert", "channel-back", "person-alert",
    "message-alert",
    "body-moved", "card-direct", "confirmation-prompt", "confirmations-missing", "interest-suggestion", "item-ruled",
    "item-ruling", "member-stops",
    "consensus-receipt", "concern-raised", "vote-opened", "vote-asked", "statement-receipt", "statement-shared",
    "casting-request", "casting-given", "confirmation-request", "nudge", "urgent-decided",
    "vote-recorded", "recorded-receipt", "vote-objected",
    "mandate-offer", "mandate-answered", "mandate-ended", "return-asked", "return-noted", "return-answered",
    "proxy-ballot", "proxy-receipt", "proxy-reminder", "duty-said",
}  # fmt: skip


def _said(kind, brief, data=None):
    drawn = RENDER[kind](brief, data or {}, SAY)
    return read(drawn.blocks), [one["action_id"] for one in buttons(drawn.blocks)], drawn.text


def test_every_kind_of_parcel_can_be_drawn():
    assert set(RENDER) == KINDS


def test_a_receipt_has_the_reference_and_how_to_change_the_vote():
    said, tapped, text = _said("receipt", b.opened(), CAST)
    assert said == [
        f"Your vote For on {IT} is recorded as 7Q3F-2K.",
        (
            f"Tap another button to change it until {UNTIL}. Nobody else is shown your choice before then; the result "
            "will show it."
        ),
    ]
    assert tapped == VOTING
    assert text.split("\n") == said


@pytest.mark.parametrize(
    ("data", "first"),
    [
        ({"choice": "abstain"}, f"Your abstention on {IT} is recorded as 7Q3F-2K."),
        (
            {"capacity": "alternate"},
            f"Your vote For on {IT}, as deputy for the Dental Collaborative Lead, is recorded as 7Q3F-2K.",
        ),
    ],
)
def test_a_receipt_says_in_what_right_and_what_was_cast(data, first):
    assert _said("receipt", b.opened(), {**CAST, **data})[0][0] == first


def test_a_changed_vote_says_what_it_replaces_and_an_overtaken_one_that_it_does_not_count():
    assert "It replaces your earlier vote: Against." in _said("receipt", b.opened(), {**CAST, "replaced": "against"})[0]
    late = _said("receipt", b.opened(), {**CAST, "replaced": "against", "stands": False})[0]
    assert "A later tap of yours arrived first; that one counts. This one stays on record." in late


def test_a_receipt_that_arrives_after_the_close_offers_no_buttons():
    said, tapped, _ = _said("receipt", b.closed(), CAST)
    assert said == [f"Your vote For on {IT} is recorded as 7Q3F-2K."]
    assert tapped == []


def test_a_refusal_cites_the_clause_and_says_that_nothing_was_recorded():
    data = {"finding": {"code": "not-entitled", "clause": "2.2", "met": False, "facts": {"by": "finance"}}}
    said, tapped, _ = _said("refusal", b.opened(), data)
    assert said == [
        (
            "You have no vote on this decision: those in attendance may speak, and do not vote (clause 2.2). Nothing was "
            "recorded. You need do nothing. If you should be voting for a member, ask that member to choose “Send a deputy” on "
            "the card."
        ),
        f"This is about {IT}.",
    ]
    assert tapped == []


def test_whoever_presides_is_asked_with_three_buttons_that_carry_the_conflict():
    brief = b.opened(conflicts=(b.conflict(),))
    drawn = RENDER["conflict-ruling"](brief, {"conflict": "C000000001"}, SAY)
    assert read(drawn.blocks) == [
        f"@U0DENTAL (Dental Collaborative Lead) has declared a conflict on {IT}.",
        "Kind: financial. In the member’s own words:",
        "> My practice would rent the room to the clinic.",
        (
            f"Please rule before {UNTIL}. Until you do, the member may vote. If you rule that the member may not vote, a vote "
            "already cast no longer counts."
        ),
    ]
    assert [(one["action_id"], one["value"]) for one in buttons(drawn.blocks)] == [
        ("conflict.rule.take-part", "C000000001"),
        ("conflict.rule.speak", "C000000001"),
        ("conflict.rule.withdraw", "C000000001"),
    ]


def test_somebody_who_rules_in_the_leads_place_is_told_as_what():
    brief = b.opened(conflicts=(b.conflict(asked="U0SECRETARY", asked_as="secretariat"),))
    said, _, _ = _said("conflict-ruling", brief, {"conflict": "C000000001"})
    assert said[0].endswith("You are asked because you act for the Lead here: the secretariat.")


def test_a_conflict_that_was_ruled_on_can_be_ruled_on_anew_until_the_close():
    brief = b.opened(conflicts=(b.conflict(ruling=Ruling.SPEAK, asked=None),))
    said, tapped, _ = _said("conflict-ruling", brief, {"conflict": "C000000001"})
    assert said[-1] == f"This conflict has been ruled on: speak, but not vote. You can rule anew until {UNTIL}."
    assert tapped == ["conflict.rule.take-part", "conflict.rule.speak", "conflict.rule.withdraw"]


@pytest.mark.parametrize(
    ("ruling", "said", "tapped"),
    [
        ("take-part", f"You may take part in {IT} and vote.", VOTING),
        ("speak", f"You may speak on {IT}, but not vote.", []),
        ("withdraw", f"Please take no part in {IT}: you may not vote.", []),
    ],
)
def test_the_member_is_told_the_ruling_with_its_clause(ruling, said, tapped):
    brief = b.opened(conflicts=(b.conflict(ruled_by="U0SECRETARY", ruling=Ruling(ruling), asked=None),))
    shown, buttons_shown, _ = _said("conflict-ruled", brief, {"conflict": "C000000001", "ruling": ruling})
    assert shown[0].startswith(said)
    assert shown[0].endswith("@U0SECRETARY has ruled so on the conflict that you declared (clause 3.2.7).")
    assert buttons_shown == tapped


def test_a_void_ballot_is_told_to_its_caster():
    said, _, _ = _said("ballot-void", b.opened(), {"ballot": "7Q3F-2K", "seat": "dental", "why": "recused"})
    assert said[0] == f"Your vote 7Q3F-2K on {IT} no longer counts: it was ruled that the seat has a conflict."


def test_an_alternate_is_asked_and_then_told_that_they_can_vote():
    offered = b.opened(nominations=(b.nomination(),))
    said, tapped, _ = _said("alternate-offer", offered, {"nomination": "N000000001"})
    assert (
        said[0]
        == f"@U0OPTOMETRY (Optometry Collaborative Lead) asks you to act as deputy on {IT}, for this decision only."
    )
    assert tapped == ["alternate.accept", "alternate.decline"]
    accepted = b.nomination(state=b.OfferState.ACCEPTED)
    them = b.reader("nobody", person=Person(team="T0", id="U0ALTERNATE1", name="Somebody"), acting_for=("optometry",))
    told = _said(
        "alternate-answered",
        b.opened(nominations=(accepted,), reader=them),
        {"nomination": "N000000001", "accepted": True},
    )
    assert told[0] == [f"You act as deputy for the Optometry Collaborative Lead on {IT}. You can vote until {UNTIL}."]
    assert told[1] == VOTING


def test_the_member_is_told_what_the_alternate_answered():
    brief = b.opened(nominations=(b.nomination(),), reader=b.reader("optometry"))
    yes = _said("alternate-answered", brief, {"nomination": "N000000001", "accepted": True})[0]
    no = _said("alternate-answered", brief, {"nomination": "N000000001", "accepted": False})[0]
    assert yes == [f"@U0ALTERNATE1 has accepted and acts as deputy for the Optometry Collaborative Lead on {IT}."]
    assert no[0].endswith("You can vote yourself, or ask somebody else.")


def test_the_holder_of_a_proxy_is_not_told_how_it_votes():
    for instruction in (None, b.Choice.AGAINST):
        brief = b.opened(proxies=(b.proxy(instruction=instruction),))
        drawn = RENDER["proxy-offer"](brief, {"proxy": "P000000001"}, SAY)
        assert "Against" not in drawn.text + str(drawn.blocks)
        assert [one["action_id"] for one in buttons(drawn.blocks)] == ["proxy.accept", "proxy.decline"]


def test_an_accepted_proxy_can_be_taken_back_from_the_message_that_says_so():
    brief = b.opened(proxies=(b.proxy(state=b.OfferState.ACCEPTED),))
    drawn = RENDER["proxy-answered"](brief, {"proxy": "P000000001", "accepted": True}, SAY)
    assert [(one["action_id"], one["value"]) for one in buttons(drawn.blocks)] == [("proxy.revoke", "P000000001")]


@pytest.mark.parametrize(
    ("why", "reason"),
    [
        ("alternate-acts", "a deputy acts in that seat"),
        ("revoked", "the member has taken it back"),
        ("replaced", "the member has given another"),
        ("recused", "the seat has a conflict"),
    ],
)
def test_a_void_proxy_says_why(why, reason):
    said, _, _ = _said("proxy-void", b.opened(proxies=(b.proxy(),)), {"proxy": "P000000001", "seat": "ahp", "why": why})
    assert said == [
        f"The proxy for the Allied Health Professional Collaborative Lead on {IT} no longer counts: {reason}."
    ]


def test_a_reminder_has_the_voting_buttons_in_it():
    said, tapped, _ = _said("reminder", b.opened(reader=b.reader()), {"seat": "dental"})
    assert said == [
        f"As Dental Collaborative Lead, you have not voted yet on {IT}.",
        f"Voting closes on {UNTIL}. You can vote here.",
    ]
    assert tapped[:3] == VOTING


def test_a_reminder_that_is_no_longer_owed_is_not_sent():
    assert RENDER["reminder"](b.opened(reader=b.reader(owes=False)), {"seat": "dental"}, SAY) is None
    assert RENDER["reminder"](b.closed(), {"seat": "dental"}, SAY) is None


@pytest.mark.parametrize("kind", sorted(SPENT))
def test_what_was_sent_and_asks_for_nothing_more_says_so_without_a_voting_button(kind):
    answered, over = b.opened(reader=b.reader(owes=False)), b.closed()
    tongue = (SAY,)
    assert drawn(kind, over, {}, tongue) is None
    told = drawn(kind, over, {}, tongue, again=True)
    assert told.text == f"{IT}: this is over, and nothing more is asked of you here."
    assert [one["action_id"] for one in buttons(told.blocks)] == ["decision.explain"]
    if kind not in {"nudge", "proxy-reminder"}:
        told = drawn(kind, answered, {}, tongue, again=True)
        assert told.text.startswith(f"{IT}: nothing more is asked of you here.")
        assert not buttons(told.blocks)


def test_the_signatory_sees_what_is_signed_and_for_how_much():
    said, tapped, _ = _said("signature-request", b.closed())
    assert said == [
        f"{IT} was carried and waits for your signature as authorised signatory.",
        "Financial decision, taken remotely: £12,500.00.",
        f"> {b.TEXT}",
        "For 9, against 1, abstained 1. 9 of 11 were needed.",
        (
            "It takes effect only with your signature (clause 3.2.4). If you decline, you will be asked for a reason, which the "
            "members will see."
        ),
    ]
    assert tapped == ["signature.sign", "signature.decline", "decision.explain"]


def test_a_signature_asked_of_two_is_not_asked_of_the_second_once_it_is_given():
    said, tapped, _ = _said("signature-request", b.closed(signature=b.signature()))
    assert said[-1] == "@U0SIGNATORY has signed."
    assert tapped == []


def test_a_declined_signature_shows_its_reason_even_if_it_was_given_later():
    later = b.closed(signature=b.signature(signed=True))
    data = {"person": "U0SIGNATORY", "signed": False, "reason": "No budget code."}
    said, _, _ = _said("signature-given", later, data)
    assert said == [
        f"@U0SIGNATORY has declined to sign {IT}. Reason given:",
        "> No budget code.",
        "Until it is signed, it takes no effect and no money may be committed.",
    ]


def test_the_chair_is_asked_what_the_meeting_decided():
    said, tapped, _ = _said("ratification-prompt", b.closed())
    assert said == [
        f"{IT} was decided between meetings and has to be ratified (clause 3.2.6).",
        "The meeting has come. What did it decide?",
    ]
    assert tapped == ["ratification.ratified", "ratification.refused", "decision.explain"]


def test_what_the_meeting_decided_goes_to_the_channel_with_what_follows():
    done = dataclasses.replace(b.CARRIED, waiting_for=frozenset())
    brief = b.closed(ratification=b.ratification(note="Minute 4"), outcome=done)
    said, _, _ = _said("ratified", brief, {"ratified": True, "note": "Minute 4"})
    assert said == [
        f"The meeting has ratified {IT}.",
        "Note: Minute 4",
        "Recorded by @U0LEAD on Thursday 14 January 2027.",
        "Nothing else is needed. It may be carried out.",
    ]


def test_a_withdrawal_says_who_and_why():
    said, _, _ = _said("withdrawn", b.opened(), {"by": "U0LEAD", "reason": "The room is gone."})
    assert said == [f"@U0LEAD has withdrawn {IT}. No vote on it counts.", "Reason given: The room is gone."]


def test_the_rehearsal_begins_with_a_list_of_what_to_try():
    said, _, _ = _said(
        "welcome", None, {"body": "Rhydfelin Cluster", "words": {"alternate": "deputy", "chair": "Lead"}}
    )
    assert said[0] == "Welcome to Rhydfelin Cluster. Here is what you can try:"
    assert len(said) == 9
