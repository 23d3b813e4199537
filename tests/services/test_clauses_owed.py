"""Every clause of the three bodies that obliges somebody by a day: absent before, there with its owner, gone once done.

`ref` is the clause: C, CW: a cluster's terms and overview; P: the planning group's; M: the partnership group's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.rules.interests import Confirms
from bot.services.absent import ShareView, share_view
from bot.services.appointing import Appoint, appoint
from bot.services.asking_yearly import AskYearly, ask_yearly
from bot.services.beginning import Begin, begin
from bot.services.concluding import CloseMeeting, close_meeting
from bot.services.confirming import ConfirmYearly, confirm_yearly
from bot.services.mandates import NameAlternate, name_alternate
from bot.services.settling_duties import DutySaidDone, SayDutyDone, say_duty_done
from storage.facts import Meeting, PresenceState
from tests.databases import sqlite_url
from tests.services.meeting_world import HELD, begun, called, here
from tests.services.test_confirming import FILL as PCPG_FILL
from tests.services.test_confirming import SEATS as PCPG_SEATS
from tests.services.test_owed import owed
from tests.services.world import COLLEAGUE, PEOPLE, SECRETARY, START, TEAM, World, terms_data

LEAD, CHAIR, FUNDS, CCG, COUNCIL = PEOPLE["lead"], "U01", "U61", "U02", "U03"
PMG_FILL = {"approved_on": "2017-03-30", "authorised_officers": "Two directors", "monitoring": "Schedule 4"}
PMG_SEATS = {"chief-operating-officer": "U01", "ccg-chief-finance-officer": CCG, "council-chief-executive": COUNCIL}


@dataclass(frozen=True, slots=True)
class Row:
    """A duty by the calendar that is settled by saying so: whose it is, and when it falls due for the first time."""

    ref: str
    duty: str
    on: str
    owners: tuple[str, ...]
    clause: str


CLUSTER = (
    Row("C title", "date-of-review", "2027-02-10", (LEAD,), ""),
    Row("C2.2", "public-engagement", "2027-11-24", (SECRETARY,), "2.2"),
    Row("C3.3.4", "financial-review", "2027-02-24", (LEAD,), "3.3.4"),
    Row("C3.3.5", "spending-plan", "2027-11-24", (LEAD,), "3.3.5"),
    Row("C4 Lead", "needs-assessment", "2027-11-24", (LEAD,), "4"),
    Row("C6.3", "programme-update", "2027-02-24", (LEAD,), "6.3"),
    Row("C7.1", "terms-review", "2027-11-24", (SECRETARY,), "7.1"),
    Row("CW plan", "annual-plan", "2027-11-24", (LEAD,), ""),
    Row("CW peer review", "peer-review", "2027-11-24", (LEAD,), ""),
)
PLANNING = (
    Row("P2 planning, PW needs", "integrated-planning", "2027-11-24", (CHAIR,), "2"),
    Row("P2 agreements", "agreements-assurance", "2027-11-24", (CHAIR,), "2"),
    Row("P2 engagement", "engagement-plan", "2027-11-24", (CHAIR,), "2"),
    Row("P3(c)", "membership-review", "2027-11-24", (CHAIR,), "3"),
    Row("P3(d)", "chair-rotation", "2028-11-24", (CHAIR,), "3"),
    Row("P7(c)", "wellbeing-plan", "2027-11-24", (CHAIR,), "7"),
    Row("P8(a)", "terms-review", "2027-11-24", (CHAIR,), "8"),
)
PARTNERS = (
    Row("M2.1.5", "risk-assessment", "2027-11-24", ("U01",), "2.1.5"),
    Row("M2.1.5 protocol", "payment-protocol", "2027-11-24", ("U01",), "2.1.5"),
    Row("M2.1.6", "schedules-review", "2027-11-24", ("U01",), "2.1.6"),
    Row("M2.1 plan", "business-plan", "2027-11-24", ("U01",), "2.1"),
    Row("M2.1 progress", "progress-report", "2027-02-24", (SECRETARY,), "2.1"),
    Row("M2.1 section 256", "section-256", "2027-02-24", ("U01",), "2.1"),
    Row("M2.1 risks", "risk-register", "2027-02-24", ("U01",), "2.1"),
    Row("M7.1", "pooled-fund-report", "2026-11-30", (FUNDS,), "7.1"),
    Row("M8.1.1 setting", "budget-setting", "2027-06-30", (COUNCIL,), "8.1.1"),
    Row("M8.1.1 plan", "budget-plan", "2026-12-31", (COUNCIL,), "8.1.1"),
    Row("M8.1.1 sign-off", "budget-sign-off", "2027-02-28", (COUNCIL,), "8.1.1"),
    Row("M8.1.2", "ccg-budget-start", "2027-10-31", (CCG,), "8.1.2"),
    Row("M version", "terms-review", "2029-11-24", ("U01", COUNCIL), "version"),
    Row("M App 1", "publication", "2027-11-24", ("U01",), "App 1"),
)


AROUND = frozenset({
    *("agenda-items", "call-for-items", "papers", "declarations", "apologies-cover", "chair-cover", "financial-log"),
    *("ratification", "minutes", "minutes-release", "report-up", "report-before-meeting"),
    *("vacancy", "alternate", "missed-meetings", "membership-confirmation", "declarations-refresh"),
})  # fmt: skip
"""Duties that are tried each by a test of its own: below, in `test_owed` and in `test_owed_others`."""


@pytest.fixture
async def planning(tmp_path):
    """A planning group of four members that adopted its terms on 24 November 2026."""
    made = await World.start(sqlite_url(tmp_path))
    await made.people()
    facts = {"terms": terms_data("pcpg"), "fill": PCPG_FILL, "seats": PCPG_SEATS, "meetings": ()}
    await made.adopt(key="pcpg", attendees={}, officers={"secretariat": (SECRETARY,)}, **facts)
    yield made
    await made.store.stop()


@pytest.fixture
async def partners(tmp_path):
    """A partnership group of three, one of them without a vote."""
    made = await World.start(sqlite_url(tmp_path))
    officers = {"secretariat": (SECRETARY,), "pooled-fund-managers": (FUNDS,), "authorised-officers": ("U62",)}
    facts = {"terms": terms_data("pmg"), "fill": PMG_FILL, "seats": PMG_SEATS, "meetings": ()}
    await made.adopt(key="pmg", attendees={}, officers=officers, **facts)
    yield made
    await made.store.stop()


def end(on: str) -> datetime:
    """The last moment of a day, by winter's clocks."""
    return datetime.combine(date.fromisoformat(on), datetime.max.time(), tzinfo=UTC)


async def settled(world, rows):
    """Each row in turn, in the order of their days."""
    for row in sorted(rows, key=lambda row: row.on):
        key, due = f"{row.duty}:{row.on}", end(row.on) + timedelta(seconds=1)
        assert key not in await owed(world, due - timedelta(hours=26)), row
        world.now = max(world.now, due - timedelta(days=300))
        found = (await owed(world, due))[key]
        assert (found.owners, found.clause, found.act) == (row.owners, row.clause, "duty-done"), row
        said = await world.do(say_duty_done, SayDutyDone, SECRETARY, body=world.body, duty=key)
        assert isinstance(said, DutySaidDone), (row, said)
        world.now = max(world.now, due)
        assert key not in await owed(world, due + timedelta(days=1)), row


def test_every_duty_of_the_three_bodies_is_tried():
    named = {duty["name"] for terms in ("cluster", "pcpg", "pmg") for duty in terms_data(terms)["duties"]}
    assert named == {row.duty for row in (*CLUSTER, *PLANNING, *PARTNERS)} | AROUND


async def test_what_a_clusters_clauses_oblige_somebody_to_by_the_calendar(world):
    await settled(world, CLUSTER)


async def test_what_a_planning_groups_clauses_oblige_somebody_to_by_the_calendar(planning):
    await settled(planning, PLANNING)


async def test_what_a_partnership_groups_clauses_oblige_somebody_to_by_the_calendar(partners):
    await settled(partners, PARTNERS)


# --- what members confirm, and who sits where -----------------------------------------------------------


@pytest.mark.parametrize("about", ["membership", "declarations"])
async def test_p3e_and_c327_each_member_confirms_once_a_year(planning, about):
    """Asked for four weeks before; owed by those who are silent, and by nobody once all have answered."""
    name = {"membership": "membership-confirmation", "declarations": "declarations-refresh"}[about]
    key = f"{name}:2027-11-24"
    assert key not in await owed(planning, end("2027-11-24"))
    planning.now = datetime(2027, 10, 27, 9, tzinfo=UTC)
    await planning.store.run(ask_yearly, AskYearly(act=planning.act("", ""), body=planning.body))
    found = (await owed(planning, end("2027-11-25")))[key]
    assert (set(found.owners), found.act) == (set(PCPG_SEATS.values()), f"confirm-{about}")
    for person in PCPG_SEATS.values():
        assert person in (await owed(planning, end("2027-11-25")))[key].owners
        await planning.do(confirm_yearly, ConfirmYearly, person, body=planning.body, confirms=Confirms(about))
    assert key not in await owed(planning, end("2027-11-25"))


async def test_p3f_each_member_names_an_alternate(planning):
    """Four weeks after taking the seat; asked of nobody who has named one."""
    key = "alternate:cluster-lead:U03"
    assert key not in await owed(planning, START + timedelta(days=27))
    found = (await owed(planning, START + timedelta(days=30)))[key]
    assert (found.owners, found.on, found.clause) == (("U03",), date(2026, 12, 22), "3")
    named = {"body": planning.body, "scope": "standing", "person": COLLEAGUE}
    await planning.do(name_alternate, NameAlternate, "U03", **named)
    left = await owed(planning, START + timedelta(days=30))
    assert key not in left
    assert "alternate:team-leader:U04" in left


async def test_m11_only_voting_members_must_appoint_a_deputy(partners):
    found = await owed(partners, START + timedelta(days=30))
    assert {one.owners[0] for key, one in found.items() if key.startswith("alternate:")} == {CCG, COUNCIL}


async def test_c1_a_vacant_seat_is_late_after_four_weeks_until_somebody_sits_there(tmp_path):
    world = await World.start(sqlite_url(tmp_path))
    await world.people()
    await world.adopt(seats={seat: person for seat, person in PEOPLE.items() if seat != "dental"})
    key = "vacancy:dental:2026-11-24"
    assert key not in await owed(world, START + timedelta(days=27))
    found = (await owed(world, START + timedelta(days=30)))[key]
    assert (found.owners, found.act, found.title) == ((SECRETARY,), "appoint", "Dental Collaborative Lead")
    facts = {"body": world.body, "place": "seat:dental", "person": PEOPLE["dental"], "agreed": "The Cluster"}
    answer = await world.do(appoint, Appoint, LEAD, since="", until="", **facts)
    assert type(answer).__name__ == "Appointed", answer
    assert key not in await owed(world, START + timedelta(days=30))
    await world.store.stop()


# --- around meetings ------------------------------------------------------------------------------------


async def meet(world, held, kind="ordinary"):
    """A meeting of the body, entered as it is at the set-up."""
    ident = f"M{held:%m%d%H}"

    def added(tx, _):
        tx.add_meeting(Meeting(team=TEAM, id=ident, body=world.body, kind=kind, held_at=held, zone="Europe/London"))

    await world.do(added, AskYearly, "", body=world.body)
    return ident


async def test_c54_items_are_called_for_and_c21_c322_apologies_are_covered(world):
    """The manager calls for items; a member who sends apologies sends views; the Lead sees to the chair."""
    meeting = await called(world, date="2026-12-17")
    held = datetime(2026, 12, 17, 14, tzinfo=UTC)
    call = (await owed(world, held))[f"call-for-items:{meeting}"]
    assert (call.owners, call.clause) == ((PEOPLE["development-manager"],), "5.4")
    for key in ("apologies-cover", "chair-cover"):
        assert f"{key}:{meeting}" not in await owed(world, held)
    for seat in ("gp", "lead"):
        await here(world, meeting, seat, PresenceState.APOLOGIES)
    found = await owed(world, held)
    assert set(found[f"apologies-cover:{meeting}"].owners) == {LEAD, PEOPLE["gp"]}
    assert (found[f"chair-cover:{meeting}"].owners, found[f"chair-cover:{meeting}"].clause) == ((LEAD,), "2.1")
    assert found[f"chair-cover:{meeting}"].due == held
    await world.do(share_view, ShareView, PEOPLE["gp"], meeting=meeting, words="Open on Saturdays")
    assert (await owed(world, held))[f"apologies-cover:{meeting}"].owners == (LEAD,)


async def test_p5f_p5g_items_close_two_weeks_before_and_papers_go_out_on_the_friday(planning):
    held = datetime(2027, 1, 14, 14, tzinfo=UTC)
    meeting = await meet(planning, held)
    found = await owed(planning, held)
    items, papers = found[f"agenda-items:{meeting}"], found[f"papers:{meeting}"]
    assert (items.on, set(items.owners), items.clause) == (date(2026, 12, 31), set(PCPG_SEATS.values()), "5")
    assert (papers.on, papers.owners) == (date(2027, 1, 8), (SECRETARY,))
    assert items.ladder.before == (7, 2)
    planning.now = datetime(2027, 1, 1, 9, tzinfo=UTC)
    assert f"agenda-items:{meeting}" not in await owed(planning, held)


async def test_p5j_the_draft_is_owed_seven_days_after_and_p7_the_report_after_each_meeting(planning):
    held = datetime(2027, 1, 14, 14, tzinfo=UTC)
    meeting = await meet(planning, held)
    assert f"minutes:{meeting}" not in await owed(planning, held + timedelta(days=20))
    planning.now = held + timedelta(hours=3)
    found = await owed(planning, held + timedelta(days=20))
    assert (found[f"minutes:{meeting}"].on, found[f"minutes:{meeting}"].owners) == (date(2027, 1, 21), (SECRETARY,))
    assert (found[f"report-up:{meeting}"].on, found[f"report-up:{meeting}"].clause) == (date(2027, 1, 28), "7")
    await planning.do(say_duty_done, SayDutyDone, CHAIR, body=planning.body, duty=f"report-up:{meeting}")
    assert f"report-up:{meeting}" not in await owed(planning, held + timedelta(days=20))


async def test_p5a_the_next_meeting_is_to_be_called_before_the_gap_is_too_long(planning):
    """After the adoption in November no later than January; once one is called, nothing is owed."""
    found = (await owed(planning, end("2027-02-01")))["meeting-gap:2027-01-31"]
    assert (found.owners, found.on, found.act) == ((SECRETARY,), date(2027, 1, 31), "call-meeting")
    await meet(planning, datetime(2027, 1, 14, 14, tzinfo=UTC))
    assert not [key for key in await owed(planning, end("2027-02-01")) if key.startswith("meeting-gap")]
    planning.now = datetime(2027, 1, 14, 18, tzinfo=UTC)
    assert "meeting-gap:2027-03-31" in await owed(planning, end("2027-04-01"))


async def test_m41_a_meeting_that_comes_before_its_report(partners):
    """The report of the month before is wanted first; said to be done, the meeting has what it needs."""
    held = datetime(2026, 12, 17, 14, tzinfo=UTC)
    meeting = await meet(partners, held)
    partners.now = datetime(2026, 12, 2, 9, tzinfo=UTC)
    found = (await owed(partners, held))[f"report-before-meeting:{meeting}"]
    assert (found.owners, found.on, found.clause) == ((FUNDS,), date(2026, 12, 16), "4.1")
    await partners.do(say_duty_done, SayDutyDone, FUNDS, body=partners.body, duty="pooled-fund-report:2026-11-30")
    assert f"report-before-meeting:{meeting}" not in await owed(partners, held)


async def test_c4_places_in_attendance_that_miss_twice_running(world):
    """Nothing after one meeting; after two, the managerial lead hears which places nobody came for."""
    first = await begun(world)
    await closed(world, first)
    assert not [key for key in await owed(world, HELD + timedelta(days=14)) if key.startswith("missed-meetings")]
    world.now = HELD + timedelta(days=1)
    second = await called(world, date="2026-12-17")
    world.now = datetime(2026, 12, 17, 14, tzinfo=UTC)
    await begin_again(world, second)
    await here(world, second, "U22", PresenceState.PRESENT)
    await closed(world, second)
    keys = {key for key in await owed(world, world.now + timedelta(days=14)) if key.startswith("missed-meetings")}
    assert keys == {
        f"missed-meetings:{place}:{second}"
        for place in ("head-of-primary-care", "workforce-and-od", "cluster-support-manager", "public-health-wales")
    }
    found = (await owed(world, world.now + timedelta(days=14)))[f"missed-meetings:public-health-wales:{second}"]
    assert (found.owners, found.clause) == ((PEOPLE["senior-manager"],), "4")


async def begin_again(world, meeting):
    answer = await world.do(begin, Begin, LEAD, meeting=meeting)
    assert hasattr(answer, "there"), answer


async def closed(world, meeting):
    answer = await world.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True, log="")
    assert type(answer).__name__ == "MeetingClosed", answer
