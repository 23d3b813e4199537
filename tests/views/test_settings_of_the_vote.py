"""What the terms say of changing and showing votes is what a card, a receipt and a page say."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta

import pytest

from bot.rules.findings import Finding
from bot.rules.missing import Missing
from bot.rules.outlook import Numbers, Ruling
from bot.rules.own import Own
from bot.rules.record import Channel, Choice
from bot.rules.slots import EarlyCloseForm, OpenFor
from bot.services.briefs import OpeningBrief
from bot.text import words
from bot.views import modals
from bot.views.message import card
from bot.views.result import result
from bot.views.telling import receipt
from tests.views import briefs as b
from tests.views.reading import buttons, read

SAY = words()
VOTES = {"gp": Choice.FOR, "lead": Choice.AGAINST}


def under(**ballots):
    terms = b.terms()
    return dataclasses.replace(terms, ballots=terms.ballots.model_copy(update=ballots))


def early(when):
    terms = b.terms()
    remote = terms.channels[Channel.REMOTE].model_copy(update={"early_close": EarlyCloseForm(when=when, clause="3.9")})
    return dataclasses.replace(terms, channels={**terms.channels, Channel.REMOTE: remote})


def whole(view):
    return " ".join(read(view["blocks"] if isinstance(view, dict) else view.blocks))


@pytest.mark.parametrize(
    ("ballots", "said"),
    [
        ({}, "You can change your vote until then. Nobody’s choice is shown before then."),
        ({"may_change": False}, "A vote stands once it is handed in; it cannot be changed. Nobody’s choice is shown"),
        ({"shown": "as-cast"}, "You can change your vote until then. Choices are shown as they are cast."),
        ({"shown": "never"}, "Nobody’s choice is shown, before the close or after it."),
    ],
)
def test_the_card_says_whether_a_vote_can_be_changed_and_when_it_is_shown(ballots, said):
    assert said in whole(card(b.opened(terms=under(**ballots)), SAY))


def test_votes_that_are_shown_as_they_are_cast_stand_on_the_card():
    shown = card(b.opened(terms=under(shown="as-cast"), seats=b.seats(voted=VOTES)), SAY)
    line = "Votes so far: General Practice Collaborative Lead: For and Cluster Lead: Against."
    assert line in whole(shown)
    assert line in shown.text
    assert "Votes so far" not in whole(card(b.opened(), SAY))


def test_where_votes_are_never_shown_the_result_says_so_and_names_nobody_as_silent():
    hidden = tuple(dataclasses.replace(seat, voted=None) for seat in b.closed().seats)
    said = whole(result(b.closed(terms=under(shown="never"), seats=hidden), SAY))
    assert "Nobody’s choice is shown, before the close or after it." in said
    assert "Did not answer" not in said
    assert "Nobody’s choice" not in whole(result(b.closed(), SAY))


@pytest.mark.parametrize(
    ("ballots", "said", "row"),
    [
        ({}, "Tap another button to change it until", True),
        (
            {"may_change": False},
            "It stands until the close, Tuesday 1 December 2026 at 17:00 GMT, and cannot be",
            False,
        ),
        ({"shown": "as-cast"}, "The card shows your choice to everybody.", True),
        ({"shown": "never"}, "Nobody else is shown your choice, then or later.", True),
    ],
)
def test_a_receipt_says_the_same(ballots, said, row):
    data = {"choice": "for", "seat": "gp", "capacity": "self", "ballot": "7Q3F-2K"}
    told = receipt(b.opened(terms=under(**ballots)), data, SAY)
    assert said in whole(told)
    assert bool(buttons(told.blocks)) is row


def test_a_member_whose_vote_stands_is_told_so_on_the_page():
    voted = b.reader("gp", my_ballot=(Choice.FOR, "7Q3F-2K"), owes=False)
    assert "It stands, and cannot be changed." in whole(
        modals.needed(b.opened(reader=voted, terms=under(may_change=False)), SAY)
    )


@pytest.mark.parametrize(
    ("when", "why"),
    [("all-answered", "everybody who may vote had answered"), ("outcome-certain", "nothing could change the outcome")],
)
def test_an_early_close_is_told_with_its_clause(when, why):
    at = b.CLOSES - timedelta(days=2)
    said = whole(card(b.closed(terms=early(when), closed_at=at), SAY))
    assert f"Closed before its deadline, Sunday 29 November 2026 at 17:00 GMT: {why}" in said
    assert "(clause 3.9)" in said
    assert "Closed Tuesday 1 December" in whole(card(b.closed(terms=early(when)), SAY))
    assert why in whole(modals.explanation(b.closed(terms=early(when), closed_at=at), SAY))


class TestWhatIsStillNeeded:
    def page(self, **changes):
        return whole(modals.needed(b.opened(outlook=b.outlook(**changes), reader=b.reader("gp")), SAY))

    def test_what_this_member_can_do(self):
        own = Own(seat="gp", answered=False, vote=Finding(code="in-order", met=True), can_do=("vote", "send-alternate"))
        assert "You can now vote and send a deputy." in self.page(own=own)
        assert "You can now" not in self.page()

    def test_what_a_ruling_would_change(self):
        out = Numbers(present=5, quorum=6, quorate=False, needed=9, base=11)
        part = Numbers(present=6, quorum=None, quorate=True, needed=None, base=None)
        said = self.page(rulings=(Ruling(seat="dental", if_recused=out, if_taking_part=part),))
        assert (
            "Dental Collaborative Lead: if ruled to withdraw, there is no quorum yet (5 of 6), and 9 of 11 carry it. "
            "If taking part, there is a quorum." in said
        )

    def test_whose_answer_the_quorum_lacks(self):
        named = {"what": "class", "names": ("core",), "whose": ("gp", "dental"), "clause": "3.1"}
        said = self.page(missing=(Missing(lacking=1, **named), Missing(lacking=2, instead=True, **named)))
        assert (
            "One more of these must answer (clause 3.1): General Practice Collaborative Lead and Dental Collaborative Lead."
            in said
        )
        assert "2 more of these would do (clause 3.1)" in said

    def test_that_nothing_more_is_needed_or_that_nothing_changes_any_more(self):
        assert "closed as it stands, it is carried" in self.page(nothing_more_needed=True)
        assert "No vote that can still come changes the result." in self.page(can_change=False)
        both = self.page(can_change=None)
        assert "No vote that can still come" not in both
        assert "Nothing more is needed" not in both

    def test_a_quorum_without_a_number_of_heads_is_told_without_one(self):
        weighed = Finding(
            code="quorum-weighed", clause="3.1", met=False, facts={"by": "shares", "present": 3, "needed": 5}
        )
        assert "Not a quorum yet" in self.page(quorum=None, missing_heads=0, missing_offices=(), findings=(weighed,))
        assert "quorum" not in self.page(quorum=None, findings=()).lower().replace("quorum_", "")


def test_the_form_tells_the_earliest_deadline_of_the_class_that_was_chosen():
    terms = b.terms()
    own = dataclasses.replace(terms.classes["ordinary"], open_for=OpenFor(clause="9.9", at_least_days=5))
    terms = dataclasses.replace(terms, classes={**terms.classes, "ordinary": own})
    soon, later = (datetime(2026, 11, day, 9, 1, tzinfo=b.OPENED.tzinfo) for day in (25, 29))
    form = OpeningBrief(
        body=b.body(), terms=terms, may_open=Finding(code="in-order", met=True), earliest=soon,
        zone="Europe/London", earliest_of={"financial": soon, "ordinary": later},
    )  # fmt: skip
    said = {name: whole(modals.opening([form], SAY, {"class": name})) for name in ("financial", "ordinary", "")}
    assert "29 November 2026" in said["ordinary"]
    assert "9.9" in said["ordinary"]
    assert "25 November 2026" in said["financial"]
    assert "25 November 2026" in said[""]
