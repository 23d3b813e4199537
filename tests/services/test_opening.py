from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.rules.record import Channel
from bot.services.entry import FieldErrors
from bot.services.freezing import electorate_digest, text_digest
from bot.services.opening import OpenDecision, Opened, WithdrawDecision, Withdrawn, check_opening, withdraw_decision
from bot.services.register import BodiesQuery, bodies_to_open_in
from storage.facts import DecisionState
from tests.services.world import ATTENDING, CHANNEL, DEADLINE, PEOPLE, SECRETARY, START, STRANGER, World, refused


async def test_the_lead_opens_a_remote_financial_decision_and_everything_is_frozen(world):
    answer = await world.open()
    assert isinstance(answer, Opened)
    assert answer.ref == "cluster-2026-1"
    decision = await world.look(lambda tx: tx.decision(answer.decision))
    assert decision.state is DecisionState.OPEN
    assert decision.amount_pence == 1_250_000
    assert decision.closes_at == DEADLINE
    assert (decision.closes_as_entered, decision.zone) == ("2026-12-01T17:00", "Europe/London")
    electorate = await world.look(lambda tx: tx.electorate(answer.decision))
    assert {e.seat: e.person for e in electorate} == PEOPLE
    assert decision.text_sha == text_digest(decision)
    assert decision.electorate_sha == electorate_digest(electorate)
    assert [p["to"] for p in await world.parcels("card")] == [CHANNEL]
    assert (await world.events())[-1] == "slack:decision:opened"


async def test_a_successor_after_the_opening_does_not_change_the_electorate_and_casts_the_uncast_ballot(world):
    decision = await world.opened()
    before = await world.look(lambda tx: tx.electorate(decision))
    await world.store.run(lambda tx, _: tx.appoint(world.body, "gp", "U41"), OpenDecisionLike(world.act("U00", "")))
    assert await world.look(lambda tx: tx.electorate(decision)) == before
    refused(await world.vote(decision, "gp"), "seat-left", "2.2")
    assert (await world.vote(decision, "U41")).seat == "gp"


@pytest.mark.parametrize(
    ("who", "code", "clause"),
    [
        (PEOPLE["gp"], "may-not-open", "3.2.6"),
        (ATTENDING["finance"], "may-not-open", "3.2.6"),
        (SECRETARY, "may-not-open", "3.2.6"),
        (STRANGER, "no-seat", "2.2"),
    ],
)
async def test_nobody_but_the_lead_opens_one_remotely(world, who, code, clause):
    before, events = await world.rows(), await world.events()
    refused(await world.open(by=who), code, clause)
    assert await world.rows() == before
    assert (await world.events())[len(events) :] == ["slack:decision:refused"]
    assert [p["to"] for p in await world.parcels("refusal")] == [who]


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"title": ""}, "title", "title-empty"),
        ({"title": "\u200b \u202e"}, "title", "title-empty"),
        ({"title": "x" * 151}, "title", "title-too-long"),
        ({"text": ""}, "text", "text-empty"),
        ({"text": "x" * 10_000}, "text", "text-too-long"),
        ({"amount": "a lot"}, "amount", "amount-not-a-number"),
        ({"amount": "-1"}, "amount", "amount-negative"),
        ({"amount": ""}, "amount", "amount-missing"),
        ({"decision_class": "ordinary"}, "class", "class-has-no-money"),
        ({"decision_class": "lavish"}, "class", "class-unknown"),
        ({"date": ""}, "date", "deadline-missing"),
        ({"time": ""}, "time", "deadline-missing"),
        ({"date": "2026-11-23"}, "date", "deadline-past"),
        ({"date": "2036-12-01"}, "date", "deadline-too-far"),
        ({"date": "2026-13-41"}, "date", "deadline-unreadable"),
        ({"date": "2027-03-28", "time": "01:30"}, "time", "deadline-does-not-exist"),
        ({"reason": "x" * 501}, "reason", "reason-too-long"),
        ({"decision_class": "planned"}, "plan_line", "plan-line-empty"),
        ({"decision_class": "planned", "plan_line": "x" * 151}, "plan_line", "plan-line-too-long"),
        ({"zone": "Mars/Olympus"}, "time", "zone-unknown"),
    ],
)
async def test_bad_input_is_answered_at_its_field_and_nothing_is_written(world, changes, field, code):
    rows, events, parcels = await world.rows(), await world.events(), await world.parcels()
    answer = await world.open(**changes)
    assert isinstance(answer, FieldErrors)
    assert answer.errors[field].code == code
    assert await world.rows() == rows
    assert await world.events() == events
    assert await world.parcels() == parcels


async def test_every_wrong_field_is_named_at_once(world):
    answer = await world.open(title="", text="", amount="x", date="2026-11-01")
    assert isinstance(answer, FieldErrors)
    assert set(answer.errors) == {"title", "text", "amount", "date"}


async def test_a_deadline_below_the_terms_minimum_is_answered_at_the_date_with_the_sum(world):
    world.now = START - timedelta(microseconds=1)
    on_the_line = START + timedelta(days=1)
    answer = await world.open(date=f"{on_the_line:%Y-%m-%d}", time="08:59")
    assert isinstance(answer, FieldErrors)
    assert answer.errors["date"].clause == "3.2.6"
    assert answer.errors["date"].facts
    world.now = START - timedelta(microseconds=1)
    assert isinstance(await world.open(date=f"{on_the_line:%Y-%m-%d}", time="09:00"), Opened)


async def test_a_deadline_that_is_too_short_is_named_while_the_rest_is_still_empty(world):
    wrong = await world.ask(
        check_opening, OpenDecision, PEOPLE["lead"], **_form(world, title="", date="2026-11-25", time="08:59")
    )
    assert {field: finding.code for field, finding in wrong.errors.items()} == {
        "title": "title-empty",
        "date": "open-too-short",
    }
    assert wrong.errors["date"].facts["days"] == 1


async def test_the_form_asks_while_it_is_open_and_nothing_is_written(world):
    events = await world.events()
    wrong = await world.ask(check_opening, OpenDecision, PEOPLE["lead"], **_form(world, date="2026-11-23"))
    assert wrong.errors["date"].code == "deadline-past"
    assert await world.ask(check_opening, OpenDecision, PEOPLE["lead"], **_form(world)) is None
    assert await world.events() == events


async def test_a_title_that_would_page_everybody_is_kept_as_plain_words(world):
    decision = await world.opened(title="<!channel> pay\u202e now", text="<@U01> & co")
    kept = await world.look(lambda tx: tx.decision(decision))
    assert (kept.title, kept.text) == ("<!channel> pay now", "<@U01> & co")


async def test_the_openers_own_zone_is_meant_when_none_is_named(world):
    decision = await world.opened(date="2027-06-01", time="17:00", zone="")
    kept = await world.look(lambda tx: tx.decision(decision))
    assert kept.closes_at == datetime(2027, 6, 1, 16, 0, tzinfo=UTC)


async def test_an_urgent_decision_is_the_leads_alone_and_closes_at_once(world):
    answer = await world.open(channel=Channel.URGENT, reason="The vaccine fridge has failed", date="", time="")
    assert isinstance(answer, Opened)
    decision = await world.look(lambda tx: tx.decision(answer.decision))
    assert decision.state is DecisionState.CLOSED
    assert decision.outcome.result == "carried"
    assert [p["to"] for p in await world.parcels("signature-request")] == ["U31"]


async def test_an_urgent_decision_needs_its_reason_at_the_field(world):
    answer = await world.open(channel=Channel.URGENT, reason=" ", date="", time="")
    assert isinstance(answer, FieldErrors)
    assert answer.errors["reason"].clause == "3.2.8"


async def test_withdrawing_is_final_announced_and_only_for_who_opened_it(world):
    decision = await world.opened()
    await world.vote(decision, "gp")
    facts = {"decision": decision, "reason": "Costs have changed"}
    refused(await world.do(withdraw_decision, WithdrawDecision, PEOPLE["gp"], **facts), "not-the-opener", "3.2.6")
    empty = await world.do(withdraw_decision, WithdrawDecision, PEOPLE["lead"], decision=decision, reason=" ")
    assert isinstance(empty, FieldErrors)
    assert isinstance(await world.do(withdraw_decision, WithdrawDecision, PEOPLE["lead"], **facts), Withdrawn)
    refused(await world.vote(decision, "gp"), "decision-withdrawn")
    assert (await world.close(decision)).state == "withdrawn"
    refused(await world.do(withdraw_decision, WithdrawDecision, PEOPLE["lead"], **facts), "decision-withdrawn")
    assert [p["to"] for p in await world.parcels("withdrawn")] == [CHANNEL, PEOPLE["gp"]]
    assert not await world.parcels("result")


async def test_a_decision_is_not_withdrawn_between_its_deadline_and_its_close(world):
    decision = await world.opened()
    world.now = DEADLINE
    facts = {"decision": decision, "reason": "It looks lost"}
    refused(await world.do(withdraw_decision, WithdrawDecision, PEOPLE["lead"], **facts), "decision-closed")


async def test_the_form_for_a_new_decision_knows_who_may_and_from_when(world):
    (lead,) = await world.ask(bodies_to_open_in, BodiesQuery, PEOPLE["lead"], channel=CHANNEL)
    assert lead.may_open.met
    assert START + timedelta(days=1) < lead.earliest <= START + timedelta(days=1, minutes=1)
    (member,) = await world.ask(bodies_to_open_in, BodiesQuery, PEOPLE["gp"])
    assert member.may_open.met is False
    assert member.may_open.clause == "3.2.6"
    assert await world.ask(bodies_to_open_in, BodiesQuery, STRANGER) == ()


async def test_what_the_plan_has_agreed_needs_its_line_and_then_only_ratification(world):
    decision = await world.opened(decision_class="planned", plan_line="IMTP 4.2: wound care")
    closed = await world.close(decision)
    assert (closed.result, set(closed.waiting_for)) == ("carried", {"ratification"})


class OpenDecisionLike:
    def __init__(self, act):
        self.act = act


def _form(world: World, **changes):
    facts = {
        "body": world.body,
        "title": "A title",
        "text": "A text",
        "decision_class": "financial",
        "amount": "10",
        "date": "2026-12-01",
        "time": "17:00",
    }
    return {**facts, **changes}
