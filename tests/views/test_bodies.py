"""The forms in which a body is set up, its members, and what is told of its people, terms and channel."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pytest

from bot.reading import read_terms_data
from bot.rehearsal.blocks import check_message, check_view
from bot.rules.findings import Finding
from bot.rules.terms import read_terms
from bot.services.draft_briefs import DraftBrief, remarks_on
from bot.services.membership import Held, MembersBrief
from bot.services.places import offices_of
from bot.text import words
from bot.views import contacts, founding, members
from bot.views.first_days import first_days
from bot.views.message import RENDER
from bot.views.review import review, submitted
from storage.facts import Contact, Draft, PlaceKind, Version
from tests.views import briefs as b
from tests.views.reading import buttons, read
from tests.views.test_safe import HOSTILE, _no_harm

SAY = words()
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DATA = {name: read_terms_data(name) for name in ("cluster", "pcpg", "pmg")}
SHIPPED = [(name, str(data["title"])) for name, data in DATA.items()]
PEOPLE = ("U0LEAD", "U0DENTAL")


def draft(own="Blaenau Cluster", source="cluster", **changes):
    facts = {
        "team": "T0", "id": "DRAFT00001", "started_by": "U0SIGNATORY", "started_at": NOW, "name": own, "key": "blaenau",
        "channel": "C0CLUSTER", "source": source, "terms": DATA[source], "fill": {"members": 12, "cluster_name": own}, "channel_name": own, "shared": True,
        "seats": {"lead": "U0LEAD"}, "officers": {"secretariat": ["U0SIGNATORY"]},
        "outside": {"signatory": [[own, "ann@example.org"]]}, "agreed": own, "language": "both",
        "since": {"seats.lead": "2026-04-01", "all": "2026-05-05"},
    }  # fmt: skip
    return Draft(**{**facts, **changes})


def brief(own="Blaenau Cluster", **changes):
    made = draft(own, **changes)
    fill = {name: value for name, value in made.fill.items() if str(value).strip()} if made.source == "cluster" else {}
    terms = read_terms(made.terms, fill)
    wanting = {"fill.quorum": Finding(code="blank-open-asked", met=False, facts={"blank": "quorum", "question": own})}
    return DraftBrief(
        draft=made, terms=terms, offices=offices_of(terms), wanting=wanting, asked=("U0LEAD",), reader="U0SIGNATORY",
        names={"U0LEAD": own},
    )  # fmt: skip


def membership(own="Blaenau Cluster"):
    terms = b.terms()
    seats = [
        Held(kind=PlaceKind.SEAT, place=seat.id, title=seat.title, people=(), alternate_wanted=False)
        for seat in terms.seats
    ]
    seats[0] = dataclasses.replace(
        seats[0], people=("U0LEAD",), since="2026-04-01", until="2027-03-31", alternates=("U0ALTERNATE1",)
    )
    seats[3] = dataclasses.replace(
        seats[3], people=("U0DENTAL",), gone=("U0DENTAL",), alternate_wanted=True, coming=(("U0AHP", "2026-12-01"),)
    )
    office = Held(kind=PlaceKind.OFFICE, place="secretariat", title="secretariat", people=PEOPLE)
    contact = Contact(
        team="T0",
        id="K1",
        body="B0",
        office="signatory",
        name=own,
        email="ann@example.org",
        entered_by="U1",
        entered_at=NOW,
    )
    version = Version(
        team="T0", body="B0", version=2, terms="x", holds_from=NOW, agreed=own, entered_by="U1", confirmed_by="U2",
        entered_at=NOW,
    )  # fmt: skip
    return MembersBrief(
        body=b.body(name=own), terms=terms, places=(*seats, office), contacts=(contact,), chair_since=date(2026, 4, 1),
        coming=(version,), may_appoint=True, names={"U0LEAD": own, "U0DENTAL": own},
    )  # fmt: skip


def views(own):
    """(name, view) of every form."""
    for source in DATA:
        for step in ("terms", "own_terms", "blanks", "people", "officers"):
            made = brief(own, source=source)
            drawn = founding.terms(made, SHIPPED, SAY) if step == "terms" else getattr(founding, step)(made, SAY)
            yield f"{step} ({source})", drawn
        yield f"first days ({source})", first_days(brief(own, source=source), SAY)
    change = brief(own, body="B0", holds_from="2026-12-01")
    yield "terms of a change", founding.terms(change, SHIPPED, SAY)
    yield "beginning", founding.beginning([draft(own), draft("")], SAY)
    yield "review", review(brief(own), remarks_on(draft(own)), SAY)
    yield "review of a change", review(dataclasses.replace(change, wanting={}), (), SAY)
    yield "review while it is looked through", review(brief(own), None, SAY)
    yield "submitted", submitted(PEOPLE, SAY)
    yield "appointing", members.appointing(membership(own), SAY)
    yield "people outside", contacts.keeping(membership(own), SAY)
    yield "which body", members.which_body([("B0", own), ("B1", own)], "members.appoint", SAY)
    yield "nothing to appoint", members.nothing_to_appoint(SAY)


def told(own):
    """The data of every message about a body, as the services write it."""
    body = {"body_name": own, "channel": "C0CLUSTER", "words": {"chair": "Lead"}, "zone": "Europe/London"}
    place = {
        "person": "U0DENTAL",
        "by": "U0LEAD",
        "title": own,
        "place": "dental",
        "since": "2026-12-01",
        "agreed": own,
    }
    asked = {
        "draft": "DRAFT00001", "change": False, "key": "blaenau", "terms": own, "blanks": [[own, own]],
        "seats": [[own, "U0LEAD"], [own, None]], "officers": [["secretariat", ["U0LEAD"]], ["signatory", []]],
        "holds_from": "2026-12-01", "agreed": own, "by": "U0SIGNATORY", "state": "submitted", "channel_name": own, "shared": True,
    }  # fmt: skip
    yield "activation-request", {**body, **asked}
    yield "activation-request", {**body, **asked, "change": True}
    for state in ("activated", "open", "dropped"):
        yield "activation-request", {**body, **asked, "state": state, "answered_by": "U0LEAD"}
    for answered in ({"activated": True}, {"activated": False}, {"activated": False, "change": True}):
        yield "activation-answered", {**body, "by": "U0LEAD", **answered}
    for kind in ("body-live", "channel-back"):
        yield kind, body
    for kind in ("terms-coming", "terms-in-force"):
        yield kind, {**body, "holds_from": NOW.isoformat(), "agreed": own}
    for kind in ("appointed", "appointment-over"):
        yield kind, {**body, **place, "until": "2027-12-01"}
    yield "members-changed", {**body, **place, "ended": False}
    yield "members-changed", {**body, **place, "ended": True, "title": "", "place": "pooled-fund-managers"}
    for to, code in (
        ("U0DENTAL", "msg_too_long"),
        ("C0CLUSTER", "late"),
        ("C0CLUSTER", "not-drawn"),
        ("U0DENTAL", own),
    ):
        yield "message-alert", {**body, "to": to, "code": code, "number": "7f3a19bc"}
    for why in ("archived", "removed", "gone", "shared", "barred"):
        yield "channel-alert", {**body, "key": "blaenau", "why": why}
    yield "person-alert", {**body, "person": "U0DENTAL", "seats": [own]}
    yield "body-moved", {**body, "by": "U0LEAD"}


def messages(own):
    for kind, data in told(own):
        yield kind, RENDER[kind](None, data, SAY)
    yield "card-direct", RENDER["card-direct"](b.opened(reader=b.reader(), title=own, body=b.body(name=own)), {}, SAY)
    yield "members", members.members([membership(own)] * 3, SAY)
    yield "no members", members.members([], SAY)


@pytest.mark.parametrize("own", [*HOSTILE, "Blaenau"], ids=lambda own: ascii(own[:20]))
def test_slack_takes_every_form_and_message_whatever_people_write(own):
    for name, view in views(own):
        check_view(view, kind="modal")
        _no_harm(name, view["blocks"])
    for name, message in messages(own):
        check_message(message.blocks)
        assert message.text.strip(), name
        _no_harm(name, message.blocks, message.text)


def test_every_message_says_something_of_its_own():
    said = {}
    for kind, message in messages("Blaenau"):
        assert "{" not in message.text
        said.setdefault(message.text, kind)
    assert len(said) > 20


def test_a_number_that_the_terms_work_out_is_offered_to_be_confirmed():
    field = next(one for one in founding.blanks(brief(), SAY)["blocks"] if one.get("block_id") == "fill.three_quarters")
    assert field["hint"]["text"] == "Clause 3.2.4. The terms themselves make it 9."
    assert field["optional"] is True


def test_blanks_are_asked_in_their_kind():
    kinds = {
        one["block_id"]: one["element"]["type"]
        for one in founding.blanks(brief(source="pcpg"), SAY)["blocks"]
        if one["type"] == "input"
    }
    assert kinds["fill.chair"] == kinds["fill.executive_sponsor_organisation"] == "static_select"
    assert kinds["fill.county"] == kinds["fill.quorum"] == "plain_text_input"
    dated = founding.blanks(brief(), SAY)["blocks"]
    assert next(one for one in dated if one.get("block_id") == "fill.agreed_on")["element"]["type"] == "datepicker"


def test_what_was_entered_stands_there_again():
    fields = {one.get("block_id"): one for one in founding.people(brief(), SAY)["blocks"]}
    assert fields["seats.lead"]["element"]["initial_user"] == "U0LEAD"
    fields = {one.get("block_id"): one for one in founding.officers(brief(), SAY)["blocks"]}
    assert fields["officers.secretariat"]["element"]["initial_users"] == ["U0SIGNATORY"]
    assert fields["outside.signatory"]["element"]["initial_value"] == "Blaenau Cluster <ann@example.org>"


def test_the_offices_of_the_terms_are_asked_for_and_no_others():
    assert brief(source="pmg").offices == ("secretariat", "signatory", "authorised-officers", "pooled-fund-managers")
    assert brief().offices == ("secretariat", "signatory")


def test_a_review_with_something_wanting_cannot_be_sent_and_leads_back_to_each_step():
    view = review(brief(), (), SAY)
    assert "submit" not in view
    assert read(view["blocks"])[1] == "Still wanting"
    assert [one["action_id"] for one in buttons(view["blocks"])] == [
        "setup.to.terms", "setup.to.blanks", "setup.to.people", "setup.to.officers", "setup.to.days", "setup.drop",
    ]  # fmt: skip


def test_a_review_in_which_nothing_is_wanting_names_who_activates():
    made = dataclasses.replace(brief(), wanting={})
    view = review(made, remarks_on(made.draft), SAY)
    assert view["submit"]["text"] == "Ask to activate"
    said = read(view["blocks"])
    assert "For you to know before you adopt the terms" in said
    assert "Nothing is wanting. Once you send it, @U0LEAD is asked to activate it." in said
    nobody = review(dataclasses.replace(made, asked=()), (), SAY)
    assert "submit" not in nobody


def test_a_review_that_is_still_being_looked_through_can_be_looked_at_again_and_not_sent():
    view = review(dataclasses.replace(brief(), wanting={}), None, SAY)
    assert "submit" not in view
    assert buttons(view["blocks"])[0]["action_id"] == "setup.to.review"


def test_a_review_says_days_and_the_channel_in_words():
    said = read(review(brief(fill={"agreed_on": "2026-04-14"}, channel_name="blaenau"), (), SAY)["blocks"])
    assert "- “Date Agreed:” On which day were the terms agreed? Tuesday 14 April 2026" in said
    assert "- Channel: #blaenau" in said
    assert any("shared with another workspace" in line for line in said)


def test_errors_stand_at_their_fields_and_those_of_rows_at_the_roster():
    view = founding.people(brief(), SAY)
    errors = {
        "roster.3": Finding(code="row-unreadable", met=False, facts={"row": 3}),
        "roster.5": Finding(code="row-place-unknown", met=False, facts={"row": 5, "name": "dentl", "near": "dental"}),
        "seats.gp": Finding(code="holder-unknown", met=False, facts={"person": "U9"}),
    }
    said = founding.errors_at(errors, view, SAY)
    assert said["roster"] == (
        "Row 3: it needs a place and a person, with a comma between. "
        "Row 5: there is no place “dentl”; perhaps “dental” is meant."
    )
    assert "no active member" in said["seats.gp"]


def test_the_second_person_sees_everything_and_two_buttons():
    (_, data), *_ = told("Blaenau")
    drawn = RENDER["activation-request"](None, data, SAY)
    assert [(one["action_id"], one["value"]) for one in buttons(drawn.blocks)] == [
        ("setup.activate", "DRAFT00001"),
        ("setup.return", "DRAFT00001"),
    ]
    assert (
        read(drawn.blocks)[0] == "@U0SIGNATORY has set up Blaenau and asks you, as the second person, to activate it."
    )
    done = RENDER["activation-request"](None, {**data, "state": "activated", "answered_by": "U0LEAD"}, SAY)
    assert buttons(done.blocks) == []


def test_members_begins_with_what_is_wanting():
    said = read(members.members([membership()], SAY).blocks)
    assert said[:4] == [
        "Members of Blaenau Cluster",
        "- 10 seats are vacant.",
        "- One member has named no deputy.",
        "- The Lead has been in office since Wednesday 1 April 2026.",
    ]
    assert (
        "- Cluster Lead: @U0LEAD, since Wednesday 1 April 2026, until Wednesday 31 March 2027. Deputy: @U0ALTERNATE1"
        in said
    )
    assert any(line.startswith("- Dental Collaborative Lead: @U0DENTAL (account closed)") for line in said)


def test_only_those_in_charge_get_the_buttons():
    drawn = members.members([dataclasses.replace(membership(), may_appoint=False)], SAY)
    assert buttons(drawn.blocks) == []


@pytest.mark.parametrize("why", ["archived", "removed", "gone"])
def test_an_officer_learns_what_is_the_matter_that_votes_go_on_and_how_to_mend_it(why):
    said = read(RENDER["channel-alert"](None, {"body_name": "Blaenau", "key": "blaenau", "why": why}, SAY).blocks)
    assert len(said) == 3
    assert said[1].startswith("Open votes go on until their deadlines")
    assert "/quorate move blaenau" in said[2]


def test_a_card_that_comes_directly_has_the_buttons_and_is_not_sent_to_who_has_voted():
    drawn = RENDER["card-direct"](b.opened(reader=b.reader()), {}, SAY)
    assert [one["action_id"] for one in buttons(drawn.blocks)][:3] == ["vote.for", "vote.against", "vote.abstain"]
    assert RENDER["card-direct"](b.opened(reader=b.reader(owes=False)), {}, SAY) is None
    assert RENDER["card-direct"](b.closed(reader=b.reader()), {}, SAY) is None


def test_first_days_ask_for_everybody_and_for_each_holder_by_place_and_name():
    view = first_days(brief(), SAY)
    asked = {one["block_id"]: one for one in view["blocks"] if one["type"] == "input"}
    assert list(asked) == ["since.all", "since.seats.lead", "since.officers.secretariat.U0SIGNATORY"]
    assert asked["since.all"]["element"]["initial_date"] == "2026-05-05"
    assert asked["since.seats.lead"]["label"]["text"] == "Cluster Lead: Blaenau Cluster"
    assert asked["since.seats.lead"]["element"]["initial_date"] == "2026-04-01"
    assert "initial_date" not in asked["since.officers.secretariat.U0SIGNATORY"]["element"]
    assert all(one["optional"] for one in asked.values())


def test_the_review_says_since_when_and_in_which_language():
    said = read(review(brief(), (), SAY)["blocks"])
    assert "- Written in the channel: Welsh and English" in said
    assert [one for one in said if ", since" in one or "else: since" in one] == [
        "- Cluster Lead: @U0LEAD, since Wednesday 1 April 2026",
        "- Everybody else: since Tuesday 5 May 2026",
    ]
    live = read(review(brief(since={}), (), SAY)["blocks"])
    assert "- Everybody: from the day it goes live" in live


def test_people_outside_are_offered_by_office_name_and_address():
    view = contacts.keeping(membership("Ann Lee"), SAY)
    (who,) = (one for one in view["blocks"] if one.get("block_id") == "contact")
    assert [one["text"]["text"] for one in who["element"]["options"]] == [
        "Somebody new",
        "Authorised signatory: Ann Lee (ann@example.org)",
    ]
