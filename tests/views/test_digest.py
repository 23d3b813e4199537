"""The reminders of a day in one message: what is owed, by when, under which clause, with the buttons that settle it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.rules.ladder import Ladder, RungKind
from bot.services.digesting import DigestBrief, DigestLine, SettledLine
from bot.services.occasions import occasion
from bot.services.owed import Owed
from bot.text import tongues, words
from bot.views.blocks import BLOCKS_IN_MESSAGE, TEXT_IN_MESSAGE, characters
from bot.views.digest import MOST, digest
from bot.views.messages import drawn
from storage.facts import Parcel
from tests.views.briefs import body
from tests.views.reading import buttons, read

SAY, CYMRAEG = words("en"), words("cy")
MIDNIGHT = datetime(2026, 12, 17, tzinfo=UTC)
ACTION = Owed(
    key="action:A1", name="action", body="B0", subject="A1", title="Write to the hub", due=MIDNIGHT,
    on=date(2026, 12, 16), clause="7.3", owners=("U0GP",), act="action", ladder=Ladder(), zone="Europe/London",
)  # fmt: skip
REVIEW = replace(
    ACTION, key="terms-review:2026-12-16", name="terms-review", subject="", title="", act="duty-done", clause="1.4",
    owners=("U0LEAD",),
)  # fmt: skip


def line(owed=ACTION, kind=RungKind.OWNER, *, yours=True, late=False, name="Rhydfelin Cluster"):
    return DigestLine(owed=owed, body=body(name=name), zone="Europe/London", kind=kind, yours=yours, late=late)


def brief(*lines):
    return DigestBrief(person="U0GP", day=date(2026, 12, 15), lines=lines)


def said(*lines, speaking=SAY):
    return read(digest(brief(*lines), speaking).blocks)


def tapped(*lines):
    return [(one["action_id"], one["value"]) for one in buttons(digest(brief(*lines), SAY).blocks)]


def test_each_duty_says_what_it_is_by_when_and_under_which_clause_with_its_button():
    assert said(line()) == [
        "Reminders for Tuesday 15 December 2026",
        "For you to do",
        "- Action: Write to the hub – due Wednesday 16 December 2026 (clause 7.3) – Rhydfelin Cluster",
    ]
    assert tapped(line()) == [("action.done", "A1"), ("home.duties", "digest")]


def test_duties_of_two_bodies_stand_in_one_message():
    told = said(line(), line(REVIEW, name="Taf Ely Cluster"))
    assert any("Rhydfelin Cluster" in one for one in told)
    assert any("Taf Ely Cluster" in one for one in told)
    assert told.count("For you to do") == 1


@pytest.mark.parametrize(
    ("kind", "why"),
    [(RungKind.CHAIR, "because you preside"), (RungKind.SECRETARIAT, "as the secretariat")],
)
def test_what_others_have_let_pass_says_who_owes_it_and_why_one_hears_of_it(kind, why):
    (told,) = said(line(kind=kind, yours=False, late=True))[2:]
    late = "- Action: Write to the hub – late, it was due Wednesday 16 December 2026 (clause 7.3)"
    assert told.startswith(f"{late} – Rhydfelin Cluster. Owed by @U0GP. You hear of it {why}.")
    assert tapped(line(kind=kind, yours=False, late=True)) == [("home.duties", "digest")]


def test_what_only_has_to_be_said_done_may_be_said_done_by_whoever_hears_of_it():
    taps = tapped(line(REVIEW, RungKind.CHAIR, yours=False, late=True))
    assert taps == [("duty.done", "B0:terms-review:2026-12-16"), ("home.duties", "digest")]


def test_what_is_late_and_ones_own_stands_among_what_is_to_do():
    told = said(line(kind=RungKind.CHAIR, late=True))
    assert told[1] == "For you to do"
    assert "Owed by" not in told[2]


def test_nothing_is_said_once_nothing_is_owed_any_more():
    assert digest(brief(), SAY) is None
    assert drawn("digest", brief(), {}, tongues("en")) is None


def test_however_much_is_owed_the_message_is_one_that_slack_takes():
    many = [line(replace(ACTION, subject=f"A{n}", title="x" * 400), name="y" * 400) for n in range(60)]
    made = digest(brief(*many), SAY)
    assert len(made.blocks) <= BLOCKS_IN_MESSAGE
    assert characters(made.blocks) <= TEXT_IN_MESSAGE
    assert f"More is listed under “What is owed”: {60 - MOST}." in read(made.blocks)
    ids = [block["block_id"] for block in made.blocks if block["type"] == "actions"]
    assert len(ids) == len(set(ids))


def test_the_notification_says_all_of_it():
    made = digest(brief(line(), line(REVIEW, RungKind.CHAIR, yours=False, late=True)), SAY)
    assert "Write to the hub" in made.text
    assert "Owed by" in made.text


def test_it_reads_in_welsh():
    told = said(line(), line(kind=RungKind.CHAIR, yours=False, late=True), speaking=CYMRAEG)
    assert "I chi eu gwneud" in told
    assert any("am mai chi sy’n llywyddu" in one for one in told)


def test_its_metadata_names_duties_and_clauses_and_no_person_or_title():
    parcel = Parcel(team="T0", id="P", key="digest:U0GP:2026-12-15", kind="digest", body="", to="U0GP")
    why = occasion(parcel, brief(line(), line(REVIEW, RungKind.CHAIR, yours=False, late=True)))
    assert (why["kind"], why["because"]) == ("digest", "somebody-owes-it")
    told = str(why)
    assert all(word in told for word in ("action", "terms-review", "owner", "chair", "7.3", "1.4"))
    assert not any(word in told for word in ("Write to the hub", "U0GP", "U0LEAD", "Rhydfelin"))


@pytest.mark.parametrize("say", [SAY, CYMRAEG])
def test_what_is_settled_since_says_so_and_has_no_button(say):
    message = digest(replace(brief(), settled=(SettledLine(owed=ACTION, body=body(name="Rhydfelin")),)), say)
    said = read(message.blocks)
    assert say.say("digest-settled") in said
    begins, _, _ = say.say("digest-settled-line", duty="|").partition("|")
    assert said[-1].startswith(f"- {begins}")
    assert "Write to the hub" in said[-1]
    assert "Rhydfelin" in said[-1]
    assert begins in message.text
    assert [one["action_id"] for one in buttons(message.blocks)] == ["home.duties"]


def test_settled_lines_take_no_more_room_than_is_left():
    many = tuple(SettledLine(owed=ACTION, body=body(name="Rhydfelin")) for _ in range(MOST))
    message = digest(replace(brief(line(), line()), settled=many), SAY)
    assert "\n".join(read(message.blocks)).count("Nothing more for you to do") == MOST - 2
