from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.services.entry import FieldErrors
from bot.services.people import LanguageQuery, RememberPerson, language_of, remember_person
from bot.services.setup import AddMeeting, Adopted, MeetingAdded, add_meeting
from storage.facts import Person
from tests.databases import sqlite_url
from tests.services.world import FILL, PEOPLE, TEAM, World, refused, terms_data


@pytest.fixture
async def empty(tmp_path):
    made = await World.start(sqlite_url(tmp_path))
    yield made
    await made.store.stop()


async def test_a_body_with_every_blank_filled_goes_live(empty):
    answer = await empty.adopt()
    assert isinstance(answer, Adopted)
    body = await empty.look(lambda tx: tx.body(answer.body))
    assert (body.key, body.terms) == ("cluster", answer.terms)
    assert await empty.look(lambda tx: tx.holders(answer.body)) == PEOPLE
    assert (await empty.events())[0] == "setup:body:adopted"


@pytest.mark.parametrize("blank", sorted(FILL))
async def test_a_body_cannot_go_live_with_a_blank_open(empty, blank):
    answer = await empty.adopt(fill={name: value for name, value in FILL.items() if name != blank})
    assert isinstance(answer, FieldErrors)
    assert set(answer.errors) == {f"fill.{blank}"}
    finding = answer.errors[f"fill.{blank}"]
    assert finding.code == "blank-open-asked"
    assert finding.facts["question"]
    assert await empty.look(lambda tx: tx.bodies()) == ()


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"key": "Cluster!"}, "key", "key-unreadable"),
        ({"name": " "}, "name", "name-empty"),
        ({"name": "x" * 101}, "name", "name-too-long"),
        ({"seats": {"astronaut": "U1"}}, "seats.astronaut", "seat-unknown"),
        ({"attendees": {"the-press": "U1"}}, "attendees.the-press", "attendee-unknown"),
        ({"officers": {"emperor": ("U1",)}}, "officers.emperor", "office-unknown"),
        ({"meetings": (("ordinary", "soon"),)}, "meetings.1", "meeting-unreadable"),
        ({"meetings": (("secret", "2026-12-10T14:00"),)}, "meetings.1", "meeting-kind-unknown"),
        ({"terms": {**terms_data(), "colour": "blue"}}, "terms", "terms-unreadable"),
        ({"fill": {**FILL, "members": "many"}}, "terms", "terms-unreadable"),
    ],
)
async def test_what_is_wrong_with_an_adoption_is_named_and_nothing_is_kept(empty, changes, field, code):
    answer = await empty.adopt(**changes)
    assert isinstance(answer, FieldErrors)
    assert answer.errors[field].code == code
    assert await empty.look(lambda tx: tx.bodies()) == ()


async def test_key_and_channel_are_each_bodys_own(world):
    answer = await world.adopt()
    assert isinstance(answer, FieldErrors)
    assert {field: finding.code for field, finding in answer.errors.items()} == {
        "key": "key-taken",
        "channel": "channel-taken",
    }


PCPG = {
    "county": "Rhondda",
    "health_board": "Cwm Taf",
    "regional_partnership_board": "Cwm Taf RPB",
    "local_authority_departments": "Adult services",
    "clusters": "North and South",
    "delegated_budgets": "Schedule 2",
    "executive_sponsor_organisation": "none",
    "chair": "county-director",
    "vice_chair": "director-of-planning",
    "meeting_day": "the first Tuesday",
    "secretariat": "Planning office",
    "quorum": 7,
    "reports_to": "Strategy committee",
}
PMG = {"approved_on": "2026-01-15", "authorised_officers": "Ann and Ben", "monitoring": "Schedule 4"}


@pytest.mark.parametrize(
    ("name", "fill", "chair", "clause"),
    [("pcpg", PCPG, "county-director", "5"), ("pmg", PMG, "council-chief-executive", "4.3")],
)
async def test_bodies_without_remote_decisions_refuse_them_with_their_own_clause(empty, name, fill, chair, clause):
    terms = terms_data(name)
    adopted = await empty.adopt(
        key=name, terms=terms, fill=fill, seats={chair: "U61"}, attendees={}, officers={}, meetings=()
    )
    assert isinstance(adopted, Adopted), adopted
    answer = await empty.open(by="U61", decision_class="ordinary", amount="")
    refused(answer, "channel-not-allowed", clause)


async def test_a_vacant_seat_is_frozen_as_vacant_and_leaves_the_base(empty):
    await empty.adopt(seats={seat: person for seat, person in PEOPLE.items() if seat != "dental"})
    decision = await empty.opened()
    assert (await empty.brief(decision)).outlook.base == 11
    (dental,) = [seat for seat in (await empty.brief(decision)).seats if seat.seat == "dental"]
    assert dental.person is None


async def test_a_meeting_is_entered_by_wall_time_or_instant(world):
    facts = {"body": world.body, "kind": "ordinary"}
    local = await world.do(add_meeting, AddMeeting, "U00", held="2027-06-10T14:00", **facts)
    assert isinstance(local, MeetingAdded)
    assert datetime.fromisoformat(local.held_at) == datetime(2027, 6, 10, 13, 0, tzinfo=UTC)
    wrong = await world.do(add_meeting, AddMeeting, "U00", held="2027-03-28T01:30", **facts)
    assert isinstance(wrong, FieldErrors)
    assert wrong.errors["held"].code == "deadline-does-not-exist"


async def test_a_person_is_remembered_cleaned_and_only_when_something_is_new(world):
    person = Person(team=TEAM, id="U77", name="Ann\u202e (Chair)\n\x00", zone="Europe/Paris", language="cy")
    assert (await world.do(remember_person, RememberPerson, "U77", person=person)).changed
    assert (await world.look(lambda tx: tx.person("U77"))).name == "Ann (Chair)"
    assert not (await world.do(remember_person, RememberPerson, "U77", person=person)).changed
    assert await world.ask(language_of, LanguageQuery, "U77") == "cy"
    assert await world.ask(language_of, LanguageQuery, "U78") == "en"


async def test_a_person_of_another_workspace_is_not_taken_in(world):
    with pytest.raises(ValueError, match="another workspace"):
        await world.do(remember_person, RememberPerson, "U77", person=Person(team="T2", id="U77", name="Ann"))
