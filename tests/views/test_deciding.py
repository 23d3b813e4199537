"""What is shown around a vote: agreement sought first, statements, the casting vote, votes taken down, urgency."""

from __future__ import annotations

import dataclasses

import pytest

from bot.rehearsal.blocks import check_message, check_view
from bot.rules.findings import Finding, Outcome, Result, Waiting
from bot.rules.record import Channel, Choice
from bot.services.briefs import OpeningBrief, Waits
from bot.services.my_votes import MyVote
from bot.text import words
from bot.views import deciding_forms, modals
from bot.views.acts import acts, acts_after
from bot.views.card import card
from bot.views.message import RENDER
from bot.views.my_votes import my_votes
from bot.views.result import result
from bot.views.waits import settled_here
from storage.facts import Said, StepKind
from tests.views import briefs as b
from tests.views.reading import buttons, read

SAY = words()
TIED = Outcome(
    result=Result.TIED, waiting_for=frozenset({Waiting.CASTING_VOTE}), quorate=True, present=10, quorum=6,
    votes_for=5, votes_against=5, needed=6, base=10,
)  # fmt: skip
IT = "“Wound-care clinic” (cluster-2026-3)"


def _terms(**changes):
    consensus = b.terms().consensus.model_copy(update={"block": True})
    return dataclasses.replace(b.terms(), **{"consensus": consensus, **changes})


def _seeking(**changes):
    said = (b.statement(), b.statement(id="S2", seat="gp", kind=Said.AGREE, words=""))
    return b.opened(**{"consenting": True, "statements": said, **changes})


def _drawn(kind, brief, data=None):
    drawn = RENDER[kind](brief, data or {}, SAY)
    check_message(list(drawn.blocks))
    return drawn.text, [one["action_id"] for one in buttons(drawn.blocks)]


def test_the_card_asks_for_agreement_first_and_shows_each_concern_in_its_words():
    drawn = card(_seeking(), SAY)
    check_message(list(drawn.blocks))
    shown = "\n".join(read(drawn.blocks))
    assert "One member agrees, one member has a concern. Dental Collaborative Lead has a concern: “The rent" in shown
    assert "Agreement is sought first (clause 3.2.1)." in shown
    assert "Agreement: there is a quorum of answers" in shown
    tapped = [one["action_id"] for one in buttons(drawn.blocks)]
    assert tapped[:2] == ["consensus.agree", "consensus.concern"]
    assert "vote.for" not in tapped
    assert "Answer by" in drawn.text


def test_where_members_can_block_the_card_has_a_button_for_it():
    drawn = card(_seeking(terms=_terms()), SAY)
    assert [one["action_id"] for one in buttons(drawn.blocks)][:3] == [
        f"consensus.{k}" for k in ("agree", "concern", "block")
    ]
    assert "nobody blocks it" in drawn.text


def test_a_concern_reaches_the_chair_with_the_step_to_the_vote():
    text, tapped = _drawn("concern-raised", _seeking(), {"statement": "S000000001"})
    assert "Dental Collaborative Lead" in text
    assert tapped == ["consensus.vote"]
    text, tapped = _drawn("concern-raised", b.opened(), {"statement": "S000000001"})
    assert (text, tapped) == ("Agreement is sought no longer.", [])


@pytest.mark.parametrize("kind", ["nudge", "reminder"])
def test_while_agreement_is_sought_people_are_offered_its_buttons_and_not_those_of_a_vote(kind):
    _, tapped = _drawn(kind, _seeking())
    assert tapped[:2] == ["consensus.agree", "consensus.concern"]
    _, tapped = _drawn(kind, b.opened())
    assert tapped[:3] == ["vote.for", "vote.against", "vote.abstain"]


def test_what_is_typed_after_the_close_is_answered_with_nothing():
    assert RENDER["nudge"](b.closed(), {}, SAY) is None


def test_agreement_is_told_as_agreement_and_not_as_votes():
    found = Finding(code="consensus", clause="3.2.1", met=True, facts={"objectors": (), "count": 0})
    agreed = Outcome(result=Result.CARRIED, quorate=True, present=6, quorum=6, votes_for=6, findings=(found,))
    drawn = result(b.closed(outcome=agreed, announced=agreed, consenting=True, seats=b.seats()), SAY)
    assert "6 members agreed, nobody stood in the way." in drawn.text


def test_a_tie_is_put_to_whoever_presides_with_two_buttons_that_ask_first():
    drawn = RENDER["casting-request"](b.closed(outcome=TIED, announced=TIED), {}, SAY)
    check_message(list(drawn.blocks))
    found = buttons(drawn.blocks)
    assert [one["action_id"] for one in found] == ["casting.for", "casting.against", "decision.explain"]
    assert all("confirm" in one for one in found[:2])
    text, tapped = _drawn("casting-request", b.closed(outcome=TIED, announced=TIED, steps=(b.step(),)))
    assert tapped == []
    assert "You gave the casting vote For" in text


def test_the_card_tells_who_gave_the_casting_vote_and_who_confirmed_the_result():
    terms = dataclasses.replace(b.terms(), confirmation=b.terms().membership)
    both = (b.step(), b.step(StepKind.CONFIRMED))
    shown = "\n".join(read(card(b.closed(steps=both, terms=terms), SAY).blocks))
    assert "@U0LEAD gave the casting vote For, on Tuesday 1 December 2026." in shown
    assert "@U0LEAD confirmed on Tuesday 1 December 2026 that it was properly taken." in shown
    shown = "\n".join(read(card(b.closed(terms=terms), SAY).blocks))
    assert "Still to be confirmed as properly taken" in shown


def test_a_vote_taken_down_is_shown_without_its_choice_and_its_member_can_object():
    brief = b.opened(recorded=(b.recorded(),), taken_down=frozenset({"7Q3F-2K"}))
    text, tapped = _drawn("vote-recorded", brief, {"ballot": "7Q3F-2K"})
    assert text.startswith(f"A vote for the Dental Collaborative Lead on {IT}, received by phone, was taken down")
    assert tapped == []
    text, tapped = _drawn("recorded-receipt", brief, {"ballot": "7Q3F-2K", "choice": "against"})
    assert "your vote Against" in text
    assert "Phoned at 10:15." in text
    assert tapped == ["vote.object", "vote.for", "vote.against", "vote.abstain"]
    assert "Taken down by the secretariat: Dental Collaborative Lead (by phone)." in card(brief, SAY).text


def test_after_an_objection_the_receipt_says_so_and_offers_the_vote():
    brief = b.opened(recorded=(b.recorded(objected_at=b.OPENED, objection="Not me."),))
    text, tapped = _drawn("recorded-receipt", brief, {"ballot": "7Q3F-2K", "voided": True})
    assert "It counts no more." in text
    assert tapped == ["vote.for", "vote.against", "vote.abstain"]
    text, _ = _drawn("vote-objected", brief, {"ballot": "7Q3F-2K", "voided": True})
    assert "In the member’s own words: “Not me.”" in text


def test_every_member_is_told_what_was_decided_urgently_and_why():
    brief = b.closed(channel=Channel.URGENT, reason="The freezer has failed.")
    text, tapped = _drawn("urgent-decided", brief)
    assert "alone, on the body’s behalf (clause 3.2.8)." in text
    assert b.TEXT in text
    assert "Why it could not wait: The freezer has failed." in text
    assert tapped == ["decision.explain"]


def test_views_and_positions_are_shown_to_all_on_the_page():
    said = (b.statement(kind=Said.VIEW, words="Think of parking."),)
    shown = read(modals.needed(b.opened(statements=said, reader=b.reader()), SAY)["blocks"])
    assert "- Dental Collaborative Lead: “Think of parking.”" in shown


def test_each_reader_has_the_buttons_of_their_own_part():
    def tapped(found):
        return [one["action_id"] for one in buttons(found)]

    secretary = b.reader("finance", seats=(), is_secretariat=True)
    assert tapped(acts(b.opened(reader=b.reader("gp")), SAY)) == ["view.share"]
    assert tapped(acts(b.opened(reader=secretary), SAY)) == ["vote.record"]
    lead = _seeking(reader=b.reader("lead"), presiding=b.person_of("lead"))
    assert tapped(acts(lead, SAY)) == ["view.share", "consensus.vote", "decision.withdraw"]
    tied = b.closed(outcome=TIED, announced=TIED, reader=b.reader("lead"), presiding=b.person_of("lead"))
    assert tapped(acts_after(tied, SAY)) == ["casting.for", "casting.against", "decision.again"]
    assert tapped(acts_after(b.closed(reader=b.reader("lead")), SAY)) == []


@pytest.mark.parametrize("kind", ["consent", "consent-or-block", "casting", "move-to-vote", "confirm"])
def test_what_waits_is_settled_by_a_button_on_ones_own_page(kind):
    wait = Waits(act=kind, decision="D1", ref="cluster-2026-3", title="A clinic", body=b.body(), closes_at=None)
    assert settled_here(wait, SAY)
    assert settled_here(dataclasses.replace(wait, act="sign"), SAY) == []


def test_a_block_is_offered_beside_agreement_and_concern_only_where_the_terms_know_it():
    wait = Waits(act="consent", decision="D1", ref="cluster-2026-3", title="A clinic", body=b.body(), closes_at=None)
    assert [one["action_id"] for one in settled_here(wait, SAY)] == ["consensus.agree", "consensus.concern"]
    known = settled_here(dataclasses.replace(wait, act="consent-or-block"), SAY)
    assert [one["action_id"] for one in known] == ["consensus.agree", "consensus.concern", "consensus.block"]


def test_every_form_passes_and_asks_what_it_must():
    brief = b.opened(reader=b.reader())
    for made in (
        deciding_forms.concern(brief, SAY),
        deciding_forms.concern(_seeking(terms=_terms(), reader=b.reader()), SAY),
        deciding_forms.concern(brief, SAY, block=True),
        deciding_forms.views(brief, SAY),
        deciding_forms.record(brief, SAY),
        deciding_forms.objection(brief, SAY),
        deciding_forms.confirm_result(brief, SAY),
        _position(("council",)),
        _position(("ccg", "council")),
    ):
        check_view(made, kind="modal")
        assert made["private_metadata"] == brief.id
    asked = [block.get("block_id") for block in deciding_forms.record(brief, SAY)["blocks"]]
    assert asked[1:5] == ["seat", "choice", "received", "evidence"]


def _position(organisations):
    seat = next(one for one in b.terms("pmg").seats if one.organisations == organisations)
    return deciding_forms.position(b.opened(terms=b.terms("pmg"), reader=b.reader(seats=(seat.id,))), SAY)


def test_no_vote_is_taken_down_for_somebody_who_has_voted():
    form = deciding_forms.record(b.opened(reader=b.reader("lead")), SAY)
    offered = {option["value"] for option in form["blocks"][1]["element"]["options"]}
    assert offered == {seat.id for seat in b.terms().seats} - set(b.ANSWERED)


@pytest.mark.parametrize(("kind", "asks"), [("urgent", "reason"), ("again", "date"), ("opening", "date")])
def test_the_forms_that_open_a_decision_ask_what_each_way_needs(kind, asks):
    met = Finding(code="in-order", met=True)
    opening = OpeningBrief(body=b.body(), terms=b.terms(), may_open=met, earliest=b.CLOSES, zone="Europe/London")
    entered = {"title": "A clinic", "class": "financial", "amount": "12.50"}
    made = modals.opening([opening], SAY, entered=entered, form_of=kind, after="D1" if kind == "again" else "")
    check_view(made, kind="modal")
    fields = [block["block_id"] for block in made["blocks"] if block["type"] == "input"]
    assert asks in fields
    assert ("date" in fields) is (kind != "urgent")
    assert made["private_metadata"] == ("B0 D1" if kind == "again" else "B0")


def test_ones_own_votes_say_which_count_and_why_others_do_not():
    made = MyVote(
        ref="cluster-2026-3", title="A clinic", seat_title="Dental", choice=Choice.FOR, ballot="7Q3F-2K",
        cast_at=b.OPENED, zone="Europe/London", acting=False, ended="", received="phone",
    )  # fmt: skip
    ended = dataclasses.replace(made, ended="superseded", received="", acting=True)
    drawn = my_votes([made, ended], SAY)
    check_message(list(drawn.blocks))
    assert "It counts. The secretariat took it down for you, by phone." in drawn.text
    assert "A later vote took its place." in drawn.text
    assert "for the Dental" in drawn.text
    assert "You have not voted on anything yet." in my_votes([], SAY).text


def test_where_an_organisation_has_one_vote_the_receipt_says_whose_it_is():
    terms = b.terms("pcpg")
    lead = next(iter(terms.leads.values()), None)
    seat = next(one for one in terms.seats if one.organisation)
    cast = {"ballot": "7Q3F-2K", "seat": lead or seat.id, "capacity": "self", "choice": "for"}
    text, _ = _drawn("receipt", b.opened(terms=terms, decision_class="ordinary"), cast)
    assert "vote" in text.split("\n")[1]
    joint = next(one for one in terms.seats if len(one.organisations) != 1)
    text, _ = _drawn("receipt", b.opened(terms=terms, decision_class="ordinary"), {**cast, "seat": joint.id})
    assert "Your seat speaks for no one organisation" in text


def test_the_page_tells_each_reader_whether_they_have_answered_and_speaks_of_no_vote():
    def you(seat, **changes):
        return read(modals.needed(_seeking(reader=b.reader(seat, **changes)), SAY)["blocks"])

    assert any("You have answered: I have a concern." in line for line in you("dental", owes=False))
    assert any("You have not answered yet." in line for line in you("nursing"))
    assert not any("vote" in line for line in you("nursing")[2:4])


def test_after_a_search_for_agreement_in_vain_the_lead_is_offered_the_vote_and_nobody_else():
    vain = Outcome(result=Result.NO_CONSENSUS, quorate=True, present=7, quorum=6, votes_for=6)

    def tapped(seat):
        return _drawn("result-notice", b.closed(outcome=vain, announced=vain, reader=b.reader(seat)))[1]

    assert tapped("lead") == ["decision.explain", "decision.again"]
    assert tapped("gp") == ["decision.explain"]
