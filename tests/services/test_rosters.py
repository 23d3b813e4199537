from __future__ import annotations

import pytest

from bot.rules.terms import read_terms
from bot.services.rosters import read_roster
from storage.facts import Person, PersonKind
from tests.services.world import FILL, TEAM, terms_data

TERMS = read_terms(terms_data(), FILL)


def person(ident, name, kind=PersonKind.MEMBER):
    return Person(team=TEAM, id=ident, name=name, kind=kind)


FOLK = (
    person("U1", "Carys Llewellyn"),
    person("U2", "Siân Maddocks"),
    person("U3", "Huw Bevan"),
    person("U4", "Huw Bevan"),
    person("U5", "Gone Away", PersonKind.DEACTIVATED),
)


def read(text):
    return read_roster(text, TERMS, FOLK)


@pytest.mark.parametrize(
    "text",
    [
        "lead,Carys Llewellyn\noptometry,Siân Maddocks",
        "place,person\nlead, carys  llewellyn\nOptometry Collaborative Lead,@Siân Maddocks",
        "Seat;Person\r\nlead;<@U1>\r\noptometry;U2",
        "lead\tU1\n\noptometry\t<@U2|sian>\n",
        'lead,"Carys Llewellyn"\noptometry,Siân Maddocks,\n',
    ],
)
def test_places_and_people_are_known_by_name_title_mention_or_id(text):
    roster = read(text)
    assert roster.wrong == {}
    assert roster.seats == {"lead": "U1", "optometry": "U2"}


def test_attendees_officers_and_people_outside_have_their_own_places():
    roster = read("finance,Siân Maddocks\nsecretariat,Carys Llewellyn\nsignatory,Ann Lee,ann@example.org")
    assert roster.attendees == {"finance": "U2"}
    assert roster.officers == {"secretariat": ["U1"]}
    assert roster.outside == {"signatory": [("Ann Lee", "ann@example.org")]}


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("dentl,Carys Llewellyn", "row-place-unknown"),
        ("dental,Nobody", "row-person-unknown"),
        ("dental,Gone Away", "row-person-unknown"),
        ("dental,Huw Bevan", "row-person-several"),
        ("dental,", "row-unreadable"),
        (",Carys Llewellyn", "row-unreadable"),
        ("dental,Carys Llewellyn,a,b", "row-unreadable"),
        ("lead,Siân Maddocks", "row-place-taken"),
        ("dental,Ann Lee,ann@example.org", "row-email-unreadable"),
        ("signatory,Ann Lee,nonsense", "row-email-unreadable"),
    ],
)
def test_every_bad_row_is_named_with_what_is_wrong_in_it(row, code):
    roster = read(f"place,person\nlead,U1\n{row}\nnowhere,U1")
    assert {name: finding.code for name, finding in roster.wrong.items()} == {
        "roster.3": code,
        "roster.4": "row-place-unknown",
    }


def test_a_near_miss_is_suggested():
    assert read("dentl,U1").wrong["roster.1"].facts["near"] == "dental"
