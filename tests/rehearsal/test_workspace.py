import collections

import pytest

from bot.rehearsal.workspace import WorkspaceError, read_workspace
from tests.rehearsal.conftest import WORKSPACE

CLUSTER = [
    "lead",
    "gp",
    "pharmacy",
    "dental",
    "optometry",
    "nursing",
    "ahp",
    "third-sector",
    "mental-health",
    "medicines",
    "senior-manager",
    "development-manager",
]
PCPG = [
    "executive-sponsor",
    "director-of-social-services",
    "county-director",
    "director-of-planning",
    "director-of-primary-care",
    "director-of-public-health",
    "senior-nurse",
    "senior-ahp",
    "team-leader",
    "cvc-chief-officer",
    "chc-representative",
    "head-of-partnerships",
]
PMG = [
    "chief-operating-officer",
    "ccg-chief-finance-officer",
    "council-chief-executive",
    "council-s151-officer",
    "director-of-better-care",
    "director-of-quality",
    "deputy-director-of-social-care",
]


def person_of(seat):
    return f"U0{seat.replace('-', '').upper()}"


@pytest.fixture(scope="module")
def world():
    return read_workspace()


@pytest.mark.parametrize(
    ("group", "seats"),
    [("Cluster members", CLUSTER), ("Pan Cluster Planning Group", PCPG), ("Partnership Management Group", PMG)],
)
def test_every_seat_of_the_three_bodies_has_a_person_of_its_name(world, group, seats):
    assert [p.id for p in world.people.values() if p.group == group] == [person_of(seat) for seat in seats]


def test_the_story_has_its_other_people(world):
    groups = collections.Counter(person.group for person in world.people.values())
    assert (groups["In attendance"], groups["Colleagues who can stand in"]) == (5, 2)
    kinds = collections.Counter(person.kind for person in world.people.values())
    assert (kinds["guest"], kinds["stranger"], kinds["deactivated"], kinds["bot"]) == (1, 1, 1, 1)
    assert {"U0SIGNATORY", "U0SECRETARY"} <= set(world.people)
    assert all(person.title and person.group for person in world.people.values() if person.kind != "bot")


@pytest.mark.parametrize(
    ("channel", "seats"),
    [("C0CLUSTER", CLUSTER), ("C0PCPG", [*PCPG, "lead"]), ("C0PMG", PMG)],
)
def test_each_body_has_a_channel_with_its_people_and_the_bot(world, channel, seats):
    members = set(world.channels[channel].members)
    assert {person_of(seat) for seat in seats} | {"U0QUORATE"} <= members


def test_names_are_told_apart(world):
    names = [person.real_name for person in world.people.values()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"people": [{"id": "U0X"}]}, "needs id, name and real_name"),
        ({"people": [WORKSPACE["people"][0]] * 2}, "two people"),
        ({"people": [{**WORKSPACE["people"][0], "kind": "king"}]}, "kind is one of"),
        ({"people": [{**WORKSPACE["people"][0], "crown": True}]}, "unknown key 'crown'"),
        ({"channels": [{"id": "C0X", "name": "x", "members": ["U0NONE"]}]}, "nobody has the id 'U0NONE'"),
        ({"messages": [{"channel": "C0OPEN", "from": "U0SIN", "text": "x"}]}, "U0SIN is not in C0OPEN"),
        ({"app": {"colour": "red"}}, "app: unknown key 'colour'"),
        ({"rooms": []}, "unknown key 'rooms'"),
    ],
)
def test_a_wrong_workspace_is_refused_in_words(change, words):
    with pytest.raises(WorkspaceError, match=words):
        read_workspace({**WORKSPACE, **change})


def test_the_same_workspace_can_be_read_from_a_file(tmp_path):
    file = tmp_path / "workspace.yaml"
    file.write_text("team: {id: T0X}\npeople: [{id: U0X, name: x, real_name: X}]\n", encoding="utf-8")
    world = read_workspace(file)
    assert (world.team_id, list(world.people)) == ("T0X", ["U0X", "U0QUORATE"])
