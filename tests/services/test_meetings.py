"""Meetings: called with notice, stood down by agreement, and begun on their day."""

from __future__ import annotations

import pytest

from bot.services.beginning import Begin, begin
from bot.services.calling import CallingQuery, calling
from bot.services.entry import FieldErrors
from bot.services.standing_down import StandDown, stand_down
from storage.facts import SittingState
from tests.services.meeting_world import HELD, LEAD, agree, begun, call, called, look
from tests.services.world import MEETING, PEOPLE, SECRETARY, refused, terms_data

CHAIR, VICE_CHAIR = PEOPLE["lead"], PEOPLE["gp"]
GROUP = {
    "county": "Cwm Taf", "health_board": "HB", "regional_partnership_board": "RPB", "local_authority_departments": "Housing",
    "clusters": "North", "delegated_budgets": "Appendix 4", "executive_sponsor_organisation": "none",
    "chair": "county-director", "vice_chair": "cluster-lead", "meeting_day": "Thursday", "secretariat": "Planning",
    "quorum": 2, "reports_to": "Board",
}  # fmt: skip


async def group(world):
    """A Pan Cluster Planning Group besides the cluster, with a chair and a vice-chair; later acts are about it."""
    seats = {"county-director": CHAIR, "cluster-lead": VICE_CHAIR, "team-leader": PEOPLE["dental"]}
    adopted = await world.adopt(
        key="pcpg", name="Group", channel="C0PCPG", terms=terms_data("pcpg"), fill=GROUP, seats=seats, attendees={},
        officers={"secretariat": (SECRETARY,)}, meetings=(("ordinary", MEETING.isoformat()),),
    )  # fmt: skip
    world.body = adopted.body
    return (await world.look(lambda tx: tx.meetings(adopted.body)))[0].id


async def test_calling_a_meeting_gives_notice_to_the_channel_and_to_every_member(either):
    meeting = await called(either)
    notices = [p["to"] for p in await either.parcels("meeting-notice")]
    assert sorted(notices) == sorted(["C0CLUSTER", *PEOPLE.values()])
    brief = await look(either, meeting)
    assert [one.item.title for one in brief.items] == ["", "Winter pressures", "Flu clinics"]
    assert (brief.meeting.held_at, brief.sitting.place, brief.notice.met) == (HELD, "Town hall", True)
    assert "slack:meeting:called" in await either.events()


async def test_too_short_a_notice_is_refused_at_the_date_with_the_earliest_day(world):
    answer = await call(world, date="2026-12-01")
    assert isinstance(answer, FieldErrors)
    finding = answer.errors["date"]
    assert (finding.code, finding.clause, finding.facts["earliest"]) == ("notice", "5.1", "2026-12-02")
    assert await world.parcels("meeting-notice") == []
    assert (await call(world, date="2026-12-02")).kind == "additional"


async def test_the_form_says_the_earliest_day_and_what_the_notice_makes_of_the_day_chosen(world):
    asked = await world.ask(calling, CallingQuery, LEAD, channel="C0CLUSTER", kind="additional", date="2026-12-01")
    assert (sorted(asked.kinds), asked.kind) == (["additional", "ordinary"], "additional")
    assert asked.earliest.isoformat() == "2026-12-02"
    assert asked.notice.met is False
    nobody = await world.ask(calling, CallingQuery, PEOPLE["gp"], channel="C0CLUSTER")
    assert (nobody.kinds, nobody.refusal.code, nobody.refusal.clause) == ((), "may-not-call", "5.1")


@pytest.mark.parametrize("by", ["gp", "U99"])
async def test_only_those_whom_the_terms_name_call_a_meeting(world, by):
    refused(await call(world, by), "may-not-call", "5.1")


async def test_a_meeting_without_a_day_or_in_the_past_is_answered_at_the_field(world):
    assert (await call(world, date="")).errors["date"].code == "meeting-date-missing"
    assert (await call(world, date="2026-11-01")).errors["date"].code == "held-before-notice"
    assert (await call(world, date="2026-02-30")).errors["date"].code == "deadline-unreadable"


async def test_an_extraordinary_meeting_names_its_matters(world):
    seats = {"council-chief-executive": CHAIR, "chief-operating-officer": VICE_CHAIR}
    fill = {"approved_on": "2017-04-26", "authorised_officers": "x", "monitoring": "x"}
    adopted = await world.adopt(
        key="pmg",
        channel="C0PMG",
        terms=terms_data("pmg"),
        fill=fill,
        seats=seats,
        attendees={},
        officers={},
        meetings=(),
    )
    world.body = adopted.body
    answer = await call(world, kind="extraordinary", matters=" \n")
    assert (answer.errors["matters"].code, answer.errors["matters"].clause) == ("matters-needed", "4.6")
    refused(await call(world, VICE_CHAIR, kind="extraordinary"), "may-not-call", "4.6")
    assert (await call(world, kind="extraordinary", date="2026-11-27")).errors["date"].facts["earliest"] == "2026-11-28"
    assert (await call(world, kind="extraordinary", date="2026-11-28")).kind == "extraordinary"


async def test_a_meeting_is_stood_down_when_chair_and_vice_chair_agree(either):
    meeting = await group(either)
    first = await either.do(stand_down, StandDown, CHAIR, meeting=meeting, reason="Snow")
    assert first.missing == ("cluster-lead",)
    assert [p["to"] for p in await either.parcels("stand-down-asked")] == [VICE_CHAIR]
    assert (await look(either, meeting)).sitting.state is SittingState.CALLED
    second = await either.do(stand_down, StandDown, VICE_CHAIR, meeting=meeting)
    assert second.missing == ()
    told = {p["to"] for p in await either.parcels("meeting-stood-down")}
    assert told == {"C0PCPG", CHAIR, VICE_CHAIR, PEOPLE["dental"]}
    assert await either.look(lambda tx: tx.meetings(either.body)) == ()


async def test_nobody_else_stands_a_meeting_down_and_the_same_person_twice_is_one_agreement(world):
    meeting = await group(world)
    refused(await world.do(stand_down, StandDown, PEOPLE["dental"], meeting=meeting, reason="Snow"), "not-agreed", "5")
    for _ in range(2):
        answer = await world.do(stand_down, StandDown, CHAIR, meeting=meeting, reason="Snow")
        assert answer.missing == ("cluster-lead",)
    assert (await world.do(stand_down, StandDown, VICE_CHAIR, meeting=meeting)).missing == ()
    refused(await world.do(stand_down, StandDown, CHAIR, meeting=meeting, reason="Snow"), "meeting-over")


async def test_standing_down_needs_a_reason_and_ends_what_may_be_done_at_it(world):
    meeting = await called(world)
    answer = await world.do(stand_down, StandDown, LEAD, meeting=meeting)
    assert answer.errors["reason"].code == "reason-empty"
    assert (await world.do(stand_down, StandDown, LEAD, meeting=meeting, reason="Snow")).missing == ()
    world.now = HELD
    refused(await world.do(begin, Begin, LEAD, meeting=meeting), "meeting-over")
    refused(await agree(world, meeting, "lead"), "meeting-over")


async def test_a_meeting_begins_on_its_day_once_and_alone(world):
    meeting = await called(world)
    refused(await world.do(begin, Begin, LEAD, meeting=meeting), "meeting-not-today")
    world.now = HELD
    refused(await world.do(begin, Begin, PEOPLE["gp"], meeting=meeting), "not-running-it")
    answer = await world.do(begin, Begin, LEAD, meeting=meeting)
    assert (answer.presiding, answer.there) == ("lead", 1)
    refused(await world.do(begin, Begin, LEAD, meeting=meeting), "meeting-begun")
    world.now = MEETING
    other = (await world.look(lambda tx: tx.meetings(world.body)))[-1].id
    refused(await world.do(begin, Begin, LEAD, meeting=other), "another-meeting")


async def test_the_secretariat_begins_without_presiding(world):
    meeting = await called(world)
    world.now = HELD
    answer = await world.do(begin, Begin, SECRETARY, meeting=meeting)
    assert (answer.presiding, answer.there) == ("", 0)
    assert [p["to"] for p in await world.parcels("meeting-panel")] == ["C0CLUSTER"]


async def test_of_another_workspace_nothing_is_found(world):
    meeting = await begun(world)
    answer = await world.store.run(begin, Begin(act=world.act(LEAD, team="T2"), meeting=meeting))
    assert answer.finding.code == "no-such-meeting-here"


@pytest.mark.parametrize(("entered", "kept"), [("", None), ("90", 90)])
async def test_how_long_a_meeting_lasts_is_kept_where_it_was_said(either, entered, kept):
    meeting = await called(either, lasts=entered)
    assert (await look(either, meeting)).sitting.lasts == kept


@pytest.mark.parametrize("entered", ["-30", "31", "long"])
async def test_a_length_that_the_list_does_not_have_is_answered_at_its_field(world, entered):
    answer = await call(world, lasts=entered)
    assert {name: finding.code for name, finding in answer.errors.items()} == {"lasts": "length-unknown"}
