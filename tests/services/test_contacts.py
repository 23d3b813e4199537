"""People outside the workspace who hold an office are entered, changed and ended, and the log keeps each of it."""

from __future__ import annotations

import pytest

from bot.services.contacts import ContactKept, KeepContact, keep_contact
from bot.services.entry import FieldErrors
from bot.services.explaining import VerifyQuery, verify
from tests.services.world import PEOPLE, SECRETARY, refused

ANN = {"office": "signatory", "name": "Ann Lee", "email": "ann@example.org", "agreed": "Minute 3"}


async def keep(world, by=SECRETARY, **facts):
    return await world.do(keep_contact, KeepContact, by, body=world.body, **facts)


async def there(world):
    return [(one.office, one.name, one.email) for one in await world.look(lambda tx: tx.contacts(world.body))]


async def test_somebody_is_entered_changed_and_ended_and_each_is_in_the_log(either):
    world = either
    ann = await keep(world, **ANN)
    assert isinstance(ann, ContactKept), ann
    changed = await keep(world, contact=ann.contact, email="a.lee@example.org", agreed="Her own message of 3 May")
    assert (changed.was, changed.office, changed.name) == (ann.contact, "signatory", "Ann Lee")
    assert await there(world) == [("signatory", "Ann Lee", "a.lee@example.org")]
    ended = await keep(world, contact=changed.contact, leaves=True, agreed="Minute 8")
    assert ended.ended
    assert await there(world) == []
    log = [one for one in await world.events() if "contact" in one]
    assert log == ["slack:contact:named", "slack:contact:changed", "slack:contact:ended"]
    assert (await world.ask(verify, VerifyQuery, "")).problems == ()


async def test_an_entry_that_was_changed_since_cannot_be_changed_again(world):
    ann = await keep(world, **ANN)
    await keep(world, contact=ann.contact, name="Ann Lee-Jones", agreed="Minute 4")
    for leaves in (False, True):
        late = await keep(world, contact=ann.contact, leaves=leaves, name="Ann", agreed="Minute 5")
        assert late.errors["contact"].code == "contact-missing"
    assert await there(world) == [("signatory", "Ann Lee-Jones", "ann@example.org")]


@pytest.mark.parametrize(
    ("wrong", "field", "code"),
    [
        ({"office": ""}, "office", "office-missing"),
        ({"office": "emperor"}, "office", "office-missing"),
        ({"email": "ann at example"}, "email", "email-unreadable"),
        ({"email": ""}, "email", "email-unreadable"),
        ({"name": "A" * 101}, "name", "name-too-long"),
        ({"agreed": " "}, "agreed", "agreed-empty"),
        ({"leaves": True}, "contact", "contact-missing"),
    ],
)
async def test_what_is_wrong_is_answered_at_its_field_and_nothing_is_written(world, wrong, field, code):
    answer = await keep(world, **{**ANN, **wrong})
    assert isinstance(answer, FieldErrors)
    assert answer.errors[field].code == code
    assert await there(world) == []


async def test_one_address_holds_an_office_once_and_may_hold_another(world):
    await keep(world, **ANN)
    again = await keep(world, **{**ANN, "email": "ANN@example.org"})
    assert again.errors["email"].code == "contact-taken"
    assert isinstance(await keep(world, **{**ANN, "office": "secretariat"}), ContactKept)


async def test_without_a_name_the_address_stands_for_it(world):
    await keep(world, **{**ANN, "name": ""})
    assert await there(world) == [("signatory", "ann@example.org", "ann@example.org")]


async def test_a_member_is_told_who_may(world):
    refused(await keep(world, by=PEOPLE["gp"], **ANN), "not-in-charge", "2.2")
    assert await there(world) == []
