from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.rules.record import Choice
from bot.services.closing import Closed, NotDue, Remind, remind
from bot.services.proxies import AnswerProxy, GiveProxy, answer_proxy, give_proxy
from storage.facts import DecisionState
from tests.services.test_alternates import answer as answer_nomination
from tests.services.test_alternates import nominate
from tests.services.test_conflicts import declare, rule
from tests.services.world import CHANNEL, COLLEAGUE, DEADLINE, PEOPLE, SEATS, SECRETARY, SIGNATORY

A_DAY_BEFORE = DEADLINE - timedelta(days=1)


async def reminded(world, decision, at):
    world.now = at
    return (await world.store.run(remind, Remind(act=world.act("", ""), decision=decision))).count


@pytest.mark.parametrize(
    ("late", "closes"), [(timedelta(seconds=-1), False), (timedelta(0), True), (timedelta(seconds=1), True)]
)
async def test_a_decision_closes_at_its_deadline_and_not_a_second_before(world, late, closes):
    decision = await world.opened()
    answer = await world.close(decision, DEADLINE + late)
    assert isinstance(answer, Closed if closes else NotDue)
    state = (await world.look(lambda tx: tx.decision(decision))).state
    assert state is (DecisionState.CLOSED if closes else DecisionState.OPEN)


async def test_however_late_the_program_is_it_closes_as_of_the_deadline_and_once(world):
    decision = await world.opened()
    await world.votes(decision, SEATS)
    late = DEADLINE + timedelta(days=3)
    first = await world.close(decision, late)
    again = await world.close(decision, late + timedelta(days=1))
    assert isinstance(first, Closed)
    assert isinstance(again, NotDue)
    assert first.closed_at == DEADLINE.isoformat()
    kept = await world.look(lambda tx: tx.decision(decision))
    assert (kept.closed_at, kept.processed_at) == (DEADLINE, late)
    assert (await world.events()).count("clock:decision:closed") == 1
    assert [p["to"] for p in await world.parcels("result")] == [CHANNEL]


@pytest.mark.parametrize(
    ("in_favour", "others", "result", "quorate"),
    [
        (9, 3, "carried", True),
        (9, 0, "carried", True),
        (8, 4, "lost", True),
        (8, 0, "lost", True),
        (5, 0, "inquorate", False),
        (0, 0, "inquorate", False),
    ],
)
async def test_nine_of_twelve_carry_money_and_eight_do_not(world, in_favour, others, result, quorate):
    decision = await world.opened()
    await world.votes(decision, SEATS[:in_favour])
    await world.votes(decision, SEATS[in_favour : in_favour + others], Choice.AGAINST)
    closed = await world.close(decision)
    assert (closed.result, closed.quorate, closed.votes_for) == (result, quorate, in_favour)
    announced = (await world.brief(decision)).announced
    assert "3.1.1" in announced.cites
    if quorate:
        assert (announced.needed, announced.base) == (9, 12)


async def test_eleven_members_without_the_lead_cannot_decide(world):
    decision = await world.opened()
    await world.votes(decision, SEATS[1:])
    assert (await world.close(decision)).result == "inquorate"


async def test_the_leads_alternate_makes_it_quorate(world):
    decision = await world.opened()
    await answer_nomination(world, await nominate(world, decision, by="lead"))
    await world.votes(decision, SEATS[1:])
    assert (await world.vote(decision, COLLEAGUE)).seat == "lead"
    closed = await world.close(decision)
    assert (closed.result, closed.votes_for) == ("carried", 12)
    assert {p["to"] for p in await world.parcels("result-notice")} == {PEOPLE["lead"], SECRETARY, COLLEAGUE}


async def test_only_a_carried_decision_with_money_asks_the_signatory(world):
    lost, small, carried = (
        await world.opened(),
        await world.opened(decision_class="ordinary", amount=""),
        await world.opened(),
    )
    await world.votes(lost, SEATS[:8])
    await world.votes(small, SEATS)
    await world.votes(carried, SEATS)
    for decision in (lost, small, carried):
        await world.close(decision)
    assert [(p["to"], p["decision"]) for p in await world.parcels("signature-request")] == [(SIGNATORY, carried)]


async def test_a_recusal_lowers_the_base_at_the_close(world):
    decision = await world.opened()
    await rule(world, await declare(world, decision))
    await rule(world, await declare(world, decision, "dental"))
    await world.votes(decision, [s for s in SEATS if s not in ("pharmacy", "dental")][:8])
    closed = await world.close(decision)
    announced = (await world.brief(decision)).announced
    assert (closed.result, announced.needed, announced.base) == ("carried", 8, 10)


async def test_a_day_before_those_who_owe_a_vote_and_only_they_are_reminded(world):
    decision = await world.opened()
    await world.votes(decision, ["lead", "gp"])
    await rule(world, await declare(world, decision, "pharmacy"))
    facts = {"decision": decision, "holder_person": PEOPLE["gp"], "instruction": Choice.FOR}
    given = await world.do(give_proxy, GiveProxy, PEOPLE["ahp"], **facts)
    await world.do(answer_proxy, AnswerProxy, PEOPLE["gp"], proxy=given.proxy, accept=True)
    await answer_nomination(world, await nominate(world, decision))
    assert await reminded(world, decision, A_DAY_BEFORE - timedelta(seconds=1)) == 0
    assert await reminded(world, decision, A_DAY_BEFORE) == 8
    asked = await world.parcels("reminder")
    owing = [s for s in SEATS if s not in ("lead", "gp", "pharmacy", "ahp")]
    expected = {COLLEAGUE if seat == "dental" else PEOPLE[seat] for seat in owing}
    assert {p["to"] for p in asked} == expected
    assert all(p["reminder"] for p in asked)


async def test_a_slot_reminds_each_seat_once_however_often_it_is_swept(world):
    decision = await world.opened()
    for minutes in range(0, 20, 5):
        await reminded(world, decision, A_DAY_BEFORE + timedelta(minutes=minutes))
    assert len(await world.parcels("reminder")) == 12


@pytest.mark.parametrize(
    ("at", "count"),
    [
        (A_DAY_BEFORE + timedelta(hours=18), 12),
        (A_DAY_BEFORE + timedelta(hours=18, seconds=1), 0),
        (DEADLINE - timedelta(minutes=15), 0),
        (DEADLINE, 0),
        (DEADLINE + timedelta(days=1), 0),
    ],
)
async def test_a_reminder_that_comes_too_late_to_help_is_dropped(world, at, count):
    decision = await world.opened()
    assert await reminded(world, decision, at) == count


async def test_no_reminder_for_a_time_before_the_opening(world):
    """The day on which clocks go back has 25 hours, so a day before can lie before the opening."""
    world.now = datetime(2027, 10, 30, 16, 30, tzinfo=UTC)
    decision = await world.opened(date="2027-10-31", time="17:00")
    assert await reminded(world, decision, world.now + timedelta(minutes=1)) == 0


async def test_closed_and_withdrawn_decisions_remind_nobody(world):
    decision = await world.opened()
    await world.close(decision)
    assert await reminded(world, decision, A_DAY_BEFORE) == 0
    assert await reminded(world, "nothing", A_DAY_BEFORE) == 0


async def test_the_day_before_follows_the_calendar_when_clocks_change(world):
    decision = await world.opened(date="2027-03-28", time="17:00")
    kept = await world.look(lambda tx: tx.decision(decision))
    before = kept.closes_at - timedelta(hours=23)
    assert await reminded(world, decision, before - timedelta(seconds=1)) == 0
    assert await reminded(world, decision, before) == 12
