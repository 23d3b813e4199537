from __future__ import annotations

import pytest

from bot.rules.findings import Refusal
from bot.services.activating import (
    AnswerDraft,
    DraftAnswered,
    DraftSubmitted,
    SubmitDraft,
    answer_draft,
    submit_draft,
)
from bot.services.draft_briefs import DraftQuery, DraftsQuery, draft_brief, my_drafts, remarks_on
from bot.services.entry import FieldErrors
from bot.services.founding import (
    ChooseTerms,
    DraftSaved,
    DropDraft,
    FillBlanks,
    StartDraft,
    choose_terms,
    drop_draft,
    fill_blanks,
    start_draft,
)
from bot.services.peopling import NameOfficers, SeatPeople, name_officers, seat_people
from storage.facts import DraftState
from tests.services.world import COLLEAGUE, FILL, GUEST, PEOPLE, SECRETARY, STRANGER, refused, terms_data

VALUES = {name: str(value) for name, value in FILL.items()}
NEW = {"source": "cluster", "terms": terms_data(), "key": "north", "name": "North Cluster", "channel": "C0NORTH"}
SEATS = {"lead": PEOPLE["lead"], "gp": PEOPLE["gp"], "dental": ""}


async def started(world, by=SECRETARY, **changes):
    """A draft with its terms chosen."""
    draft = (await world.do(start_draft, StartDraft, by)).draft
    answer = await world.do(choose_terms, ChooseTerms, by, draft=draft, **{**NEW, **changes})
    assert isinstance(answer, DraftSaved), answer
    return draft


async def ready(world, by=SECRETARY):
    """A draft in which nothing is wanting."""
    draft = await started(world, by)
    await world.do(fill_blanks, FillBlanks, by, draft=draft, values=VALUES)
    await world.do(seat_people, SeatPeople, by, draft=draft, seats=SEATS, attendees={})
    named = await world.do(
        name_officers, NameOfficers, by, draft=draft, officers={"secretariat": (SECRETARY,)},
        outside={"signatory": "Ann Lee <ann@example.org>"},
    )  # fmt: skip
    assert isinstance(named, DraftSaved), named
    return draft


async def test_a_draft_can_be_left_and_taken_up_again_where_it_was(world):
    draft = await started(world)
    await world.do(fill_blanks, FillBlanks, SECRETARY, draft=draft, values={"members": "12", "quorum": ""})
    (mine,) = await world.ask(my_drafts, DraftsQuery, SECRETARY)
    assert (mine.id, mine.name, mine.fill) == (draft, "North Cluster", {"members": 12})
    assert await world.ask(my_drafts, DraftsQuery, COLLEAGUE) == ()


async def test_nothing_goes_live_with_a_blank_open_and_each_is_named(world):
    draft = await started(world)
    await world.do(fill_blanks, FillBlanks, SECRETARY, draft=draft, values={**VALUES, "review_on": ""})
    answer = await world.do(submit_draft, SubmitDraft, SECRETARY, draft=draft)
    assert isinstance(answer, FieldErrors)
    assert set(answer.errors) == {"fill.review_on", "seats", "officers"}
    assert len(await world.look(lambda tx: tx.bodies())) == 1


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"majority": "6"}, "fill.majority"),
        ({"members": "many"}, "fill.members"),
        ({"agreed_on": "soon"}, "fill.agreed_on"),
    ],
)
async def test_a_value_that_does_not_fit_its_blank_is_answered_at_its_field(world, values, field):
    draft = await started(world)
    answer = await world.do(fill_blanks, FillBlanks, SECRETARY, draft=draft, values=values)
    assert isinstance(answer, FieldErrors)
    assert [answer.errors[field].code] == ["blank-unfit"]
    assert (await world.look(lambda tx: tx.draft(draft))).fill == {}


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"key": "cluster"}, "key", "key-taken"),
        ({"channel": "C0CLUSTER"}, "channel", "channel-taken"),
        ({"channel": ""}, "channel", "channel-missing"),
        ({"name": " "}, "name", "name-empty"),
        ({"terms": {"id": "x"}}, "source", "terms-unreadable"),
    ],
)
async def test_what_is_wrong_in_the_first_step_is_said_at_its_field(world, changes, field, code):
    draft = (await world.do(start_draft, StartDraft, SECRETARY)).draft
    answer = await world.do(choose_terms, ChooseTerms, SECRETARY, draft=draft, **{**NEW, **changes})
    assert isinstance(answer, FieldErrors)
    assert answer.errors[field].code == code


async def test_other_terms_keep_what_still_fits_of_the_blanks(world):
    draft = await started(world)
    await world.do(fill_blanks, FillBlanks, SECRETARY, draft=draft, values=VALUES)
    changed = {**NEW, "source": "pmg", "terms": terms_data("pmg")}
    await world.do(choose_terms, ChooseTerms, SECRETARY, draft=draft, **changed)
    assert (await world.look(lambda tx: tx.draft(draft))).fill == {}


@pytest.mark.parametrize("person", [STRANGER, PEOPLE["dental"]])
async def test_only_people_of_this_workspace_are_seated(world, person):
    draft = await started(world)
    facts = {"draft": draft, "seats": {"dental": person}, "attendees": {}}
    answer = await world.do(seat_people, SeatPeople, SECRETARY, **facts)
    assert isinstance(answer, FieldErrors) is (person == STRANGER)


async def test_a_draft_is_for_whoever_started_it(world):
    draft = await started(world)
    refused(await world.do(drop_draft, DropDraft, COLLEAGUE, draft=draft), "not-your-draft")
    refused(await world.do(drop_draft, DropDraft, SECRETARY, draft="NOSUCH"), "no-such-draft")
    await world.do(drop_draft, DropDraft, SECRETARY, draft=draft)
    refused(await world.do(fill_blanks, FillBlanks, SECRETARY, draft=draft, values={}), "draft-ended")


async def test_a_body_goes_live_when_the_second_person_activates_it(either):
    draft = await ready(either)
    answer = await either.do(submit_draft, SubmitDraft, SECRETARY, draft=draft)
    assert answer == DraftSubmitted(draft=draft, asked=(PEOPLE["lead"],))
    assert [p["to"] for p in await either.parcels("activation-request")] == [PEOPLE["lead"]]
    for person in (SECRETARY, COLLEAGUE, PEOPLE["gp"]):
        refused(await either.do(answer_draft, AnswerDraft, person, draft=draft, activate=True), "not-the-second-person")
    live = await either.do(answer_draft, AnswerDraft, PEOPLE["lead"], draft=draft, activate=True)
    assert isinstance(live, DraftAnswered)
    body = await either.look(lambda tx: tx.body_by_key("north"))
    assert (body.id, body.channel) == (live.body, "C0NORTH")
    holders = await either.look(lambda tx: tx.holders(body.id))
    assert (holders["lead"], holders["dental"]) == (PEOPLE["lead"], None)
    (contact,) = await either.look(lambda tx: tx.contacts(body.id, "signatory"))
    assert (contact.name, contact.email) == ("Ann Lee", "ann@example.org")
    (version,) = await either.look(lambda tx: tx.versions(body.id))
    assert (version.version, version.terms, version.confirmed_by) == (1, body.terms, PEOPLE["lead"])
    assert [p["to"] for p in await either.parcels("body-live")] == ["C0NORTH"]
    refused(await either.do(answer_draft, AnswerDraft, PEOPLE["lead"], draft=draft, activate=True), "draft-ended")


async def test_the_chair_submits_and_the_secretariat_activates(world):
    draft = await ready(world, by=PEOPLE["lead"])
    answer = await world.do(submit_draft, SubmitDraft, PEOPLE["lead"], draft=draft)
    assert answer.asked == (SECRETARY,)


async def test_nobody_but_chair_or_secretariat_submits(world):
    draft = await ready(world, by=COLLEAGUE)
    refused(await world.do(submit_draft, SubmitDraft, COLLEAGUE, draft=draft), "not-chair-or-secretariat", "2.2")
    assert (await world.look(lambda tx: tx.draft(draft))).state is DraftState.OPEN


async def test_chair_and_secretariat_in_one_person_make_no_two_people(world):
    draft = await ready(world)
    facts = {"draft": draft, "officers": {"secretariat": (PEOPLE["lead"],)}}
    await world.do(name_officers, NameOfficers, SECRETARY, **facts)
    answer = await world.do(submit_draft, SubmitDraft, SECRETARY, draft=draft)
    assert answer.errors["officers"].code == "second-person-missing"


async def test_errors_in_the_terms_keep_a_draft_from_being_submitted(world):
    draft = await ready(world)
    answer = await world.do(submit_draft, SubmitDraft, SECRETARY, draft=draft, lint_errors=2)
    assert answer.errors["source"].code == "terms-faults-unreadable"


async def test_a_draft_that_was_sent_back_can_be_changed_and_sent_again(world):
    draft = await ready(world)
    await world.do(submit_draft, SubmitDraft, SECRETARY, draft=draft)
    refused(await world.do(fill_blanks, FillBlanks, SECRETARY, draft=draft, values={}), "draft-submitted")
    await world.do(answer_draft, AnswerDraft, PEOPLE["lead"], draft=draft, activate=False)
    assert [p["to"] for p in await world.parcels("activation-answered")] == [SECRETARY]
    assert isinstance(await world.do(fill_blanks, FillBlanks, SECRETARY, draft=draft, values={}), DraftSaved)
    assert isinstance(await world.do(submit_draft, SubmitDraft, SECRETARY, draft=draft), DraftSubmitted)


async def test_whoever_submitted_a_draft_takes_it_back_and_a_stranger_does_not(world):
    draft = await ready(world)
    await world.do(submit_draft, SubmitDraft, SECRETARY, draft=draft)
    refused(await world.do(answer_draft, AnswerDraft, COLLEAGUE, draft=draft, activate=False), "not-the-second-person")
    assert [one.id for one in await world.ask(my_drafts, DraftsQuery, SECRETARY)] == [draft]
    taken = await world.do(answer_draft, AnswerDraft, SECRETARY, draft=draft, activate=False)
    assert not taken.activated
    assert (await world.look(lambda tx: tx.draft(draft))).state is DraftState.OPEN
    assert await world.parcels("activation-answered") == []


async def test_what_came_in_the_way_since_is_told_and_nothing_goes_live(world):
    draft = await ready(world)
    await world.do(submit_draft, SubmitDraft, SECRETARY, draft=draft)
    await world.adopt(key="other", channel="C0NORTH", meetings=())
    answer = await world.do(answer_draft, AnswerDraft, PEOPLE["lead"], draft=draft, activate=True)
    refused(answer, "channel-taken")
    assert await world.look(lambda tx: tx.body_by_key("north")) is None


async def test_two_who_activate_at_once_make_one_body(world):
    draft = await ready(world)
    await world.do(submit_draft, SubmitDraft, SECRETARY, draft=draft)
    first = await world.do(answer_draft, AnswerDraft, PEOPLE["lead"], request="tap", draft=draft, activate=True)
    again = await world.do(answer_draft, AnswerDraft, PEOPLE["lead"], request="tap", draft=draft, activate=True)
    assert first == again
    assert len(await world.look(lambda tx: tx.bodies())) == 2


@pytest.mark.parametrize("lines", ["Ann Lee", "Ann <ann@nowhere>", "ann@@example.org"])
async def test_a_line_without_an_address_is_named(world, lines):
    draft = await started(world)
    answer = await world.do(
        name_officers, NameOfficers, SECRETARY, draft=draft, officers={}, outside={"signatory": lines}
    )
    assert answer.errors["outside.signatory"].facts["line"] == lines


async def test_a_brief_says_what_is_wanting_and_lint_what_is_surprising(world):
    draft = await ready(world)
    brief = await world.ask(draft_brief, DraftQuery, SECRETARY, draft=draft)
    assert brief.wanting == {}
    assert brief.asked == (PEOPLE["lead"],)
    assert brief.offices == ("secretariat", "signatory")
    assert {one.kind for one in remarks_on(brief.draft)} >= {"quorum-too-small", "tie-silent"}


async def test_the_change_of_a_body_is_for_those_in_charge_of_it(world):
    for person in (PEOPLE["gp"], COLLEAGUE, GUEST):
        answer = await world.do(start_draft, StartDraft, person, body=world.body)
        assert isinstance(answer, Refusal)
        assert answer.finding.code == "not-in-charge"
    first = await world.do(start_draft, StartDraft, SECRETARY, body=world.body)
    assert await world.do(start_draft, StartDraft, PEOPLE["lead"], body=world.body) == first
