from __future__ import annotations

from datetime import timedelta

import pytest

from bot.services.activating import AnswerDraft, SubmitDraft, answer_draft, submit_draft
from bot.services.appointing import Appoint, EndAppointment, appoint, end_appointment
from bot.services.entry import FieldErrors
from bot.services.founding import ChooseTerms, FillBlanks, StartDraft, choose_terms, fill_blanks, start_draft
from bot.services.seating import chair_since
from bot.services.versions import BringIntoForce, bring_into_force, version_due
from storage.facts import AppointmentState
from tests.services.test_setup import PCPG
from tests.services.world import COLLEAGUE, OTHER, PEOPLE, SECRETARY, refused, terms_data


def smaller():
    """The cluster's terms without the seat for dental, and with one that is new."""
    data = terms_data()
    seats = [seat for seat in data["seats"] if seat["id"] != "dental"]
    return {**data, "seats": [*seats, {"id": "carers", "title": "Carers"}]}


async def change(world, day, *, terms=None, values=None):
    """A change that the secretariat submits and the chair activates."""
    draft = (await world.do(start_draft, StartDraft, SECRETARY, body=world.body)).draft
    about = {"holds_from": day, "agreed": "The meeting of 10 December, minute 4"}
    source = "own" if terms else "kept"
    await world.do(choose_terms, ChooseTerms, SECRETARY, draft=draft, source=source, terms=terms or {}, **about)
    if values:
        await world.do(fill_blanks, FillBlanks, SECRETARY, draft=draft, values=values)
    answer = await world.do(submit_draft, SubmitDraft, SECRETARY, draft=draft)
    if isinstance(answer, FieldErrors):
        return answer
    return await world.do(answer_draft, AnswerDraft, PEOPLE["lead"], draft=draft, activate=True)


def body_of(world):
    return world.look(lambda tx: tx.body(world.body))


async def test_a_version_holds_from_its_day_and_not_before(either):
    before = (await body_of(either)).terms
    await change(either, (either.now + timedelta(days=3)).date().isoformat(), terms=smaller())
    assert (await body_of(either)).terms == before
    asked = BringIntoForce(act=either.act("", ""), body=either.body)
    assert not await either.store.read(version_due, asked)
    either.now += timedelta(days=3)
    assert await either.store.read(version_due, asked)
    assert await either.store.run(bring_into_force, asked)
    assert not await either.store.run(bring_into_force, asked)
    assert (await body_of(either)).terms != before
    assert [p["to"] for p in await either.parcels("terms-coming")] == ["C0CLUSTER"]
    assert [p["to"] for p in await either.parcels("terms-in-force")] == ["C0CLUSTER"]


async def test_open_decisions_keep_the_terms_under_which_they_were_opened(world):
    decision = await world.opened()
    before = (await body_of(world)).terms
    await change(world, world.now.date().isoformat(), terms=smaller())
    assert (await body_of(world)).terms != before
    kept = await world.look(lambda tx: tx.decision(decision))
    assert kept.terms == before
    assert (await world.brief(decision)).outlook.base == 12
    await world.vote(decision, "dental")


async def test_seats_that_are_gone_are_left_and_new_ones_are_vacant(world):
    await change(world, world.now.date().isoformat(), terms=smaller())
    holders = await world.look(lambda tx: tx.holders(world.body))
    assert "dental" not in holders
    assert holders["carers"] is None
    (left,) = [one for one in await world.look(lambda tx: tx.appointments(world.body)) if one.place == "dental"]
    assert (left.state, left.ended_why) == (AppointmentState.ENDED, "terms")
    later = await world.opened()
    assert {one.seat for one in await world.look(lambda tx: tx.electorate(later))} == set(holders)


async def test_a_value_of_a_blank_can_change_alone(world):
    await change(world, world.now.date().isoformat(), values={"review_on": "2028-02-10"})
    terms = await world.look(lambda tx: tx.terms(tx.body(world.body).terms))
    assert terms.fill["review_on"].isoformat() == "2028-02-10"
    assert terms.fill["members"] == 12


@pytest.mark.parametrize(("day", "code"), [("", "day-missing"), ("2026-11-23", "day-past")])
async def test_a_change_needs_a_day_that_has_not_passed(world, day, code):
    answer = await change(world, day)
    assert answer.errors["holds_from"].code == code


async def test_whoever_submitted_a_change_does_not_activate_it(world):
    draft = (await world.do(start_draft, StartDraft, SECRETARY, body=world.body)).draft
    about = {"source": "kept", "terms": {}, "holds_from": "2026-12-24", "agreed": "Minute 4"}
    await world.do(choose_terms, ChooseTerms, SECRETARY, draft=draft, **about)
    await world.do(submit_draft, SubmitDraft, SECRETARY, draft=draft)
    answer = await world.do(answer_draft, AnswerDraft, SECRETARY, draft=draft, activate=True)
    refused(answer, "not-the-second-person", "2.2")
    refused(await world.do(start_draft, StartDraft, PEOPLE["lead"], body=world.body), "draft-submitted")


async def test_when_the_submitter_has_left_those_in_charge_can_send_the_change_back(world):
    draft = (await world.do(start_draft, StartDraft, SECRETARY, body=world.body)).draft
    about = {"source": "kept", "terms": {}, "holds_from": "2026-12-24", "agreed": "Minute 4"}
    await world.do(choose_terms, ChooseTerms, SECRETARY, draft=draft, **about)
    await world.do(submit_draft, SubmitDraft, SECRETARY, draft=draft)
    place = {"body": world.body, "place": "office:secretariat", "agreed": "Minute 5"}
    await world.do(appoint, Appoint, PEOPLE["lead"], person=COLLEAGUE, **place)
    await world.do(end_appointment, EndAppointment, PEOPLE["lead"], person=SECRETARY, **place)
    refused(
        await world.do(answer_draft, AnswerDraft, PEOPLE["lead"], draft=draft, activate=True), "not-the-second-person"
    )
    await world.do(answer_draft, AnswerDraft, PEOPLE["lead"], draft=draft, activate=False)
    assert (await world.do(start_draft, StartDraft, COLLEAGUE, body=world.body)).draft == draft


async def test_the_chair_that_the_terms_name_is_held_since_the_version_that_names_it(world):
    seats = {"county-director": OTHER, "director-of-planning": COLLEAGUE}
    made = await world.adopt(
        key="pcpg", channel="C0PCPG", terms=terms_data("pcpg"), fill=PCPG, seats=seats, attendees={},
        officers={"secretariat": (SECRETARY,)}, meetings=(),
    )  # fmt: skip
    rotated = {"chair": "director-of-planning", "vice_chair": "county-director"}
    day = (world.now + timedelta(days=2)).date()
    draft = (await world.do(start_draft, StartDraft, SECRETARY, body=made.body)).draft
    about = {"source": "kept", "terms": {}, "holds_from": day.isoformat(), "agreed": "Minute 4"}
    await world.do(choose_terms, ChooseTerms, SECRETARY, draft=draft, **about)
    await world.do(fill_blanks, FillBlanks, SECRETARY, draft=draft, values=rotated)
    await world.do(submit_draft, SubmitDraft, SECRETARY, draft=draft)
    await world.do(answer_draft, AnswerDraft, OTHER, draft=draft, activate=True)
    world.now += timedelta(days=10)
    await world.store.run(bring_into_force, BringIntoForce(act=world.act("", ""), body=made.body))
    body = await world.look(lambda tx: tx.body(made.body))
    terms = await world.look(lambda tx: tx.terms(body.terms))
    assert terms.chair == "director-of-planning"
    assert await world.look(lambda tx: chair_since(tx, body, terms)) == day


async def test_versions_are_only_added_to(either):
    for statement in ("UPDATE versions SET agreed = 'x'", "DELETE FROM versions"):
        with pytest.raises(Exception, match="versions are only added to"):
            await either.store.run(
                lambda tx, _, sql=statement: tx._link.driver.execute(sql),
                BringIntoForce(act=either.act("", ""), body=""),
            )
