# ruff: noqa: S608 - the SQL is the tests' own
from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.rules.interests import Confirms
from storage.facts import Confirmation, Interest, InterestEnd, Round
from tests.storage.acting import AT, BODY, TEAM, ask, do
from tests.storage.raw import REFUSED, count, execute

DUE = date(2027, 11, 24)


def interest(ident="I1", **changes):
    facts = {"kind": "financial", "nature": "A share", "organisation": "Shop Ltd", "starts_on": DUE, "ends_on": None}
    return Interest(**{"team": TEAM, "id": ident, "body": BODY, "person": "U1", "declared_at": AT, **facts, **changes})


def asked(ident="R1"):
    return Round(
        team=TEAM, id=ident, body=BODY, confirms=Confirms.MEMBERSHIP, due_on=DUE, clause="3", asked_at=AT
    )  # fmt: skip


def confirmation(**changes):
    facts = {"confirms": Confirms.MEMBERSHIP, "confirmed": True, "round": "R1", **changes}
    return Confirmation(team=TEAM, id="Q1", body=BODY, person="U1", at=AT, **facts)


@pytest.fixture
async def declared(voting):
    """An interest, one that has ended, a question to two members and an answer."""

    def fill(tx):
        tx.add_interest(interest())
        tx.add_interest(interest("I2"))
        tx.end_interest("I2", InterestEnd.ENDED, AT, DUE)
        assert tx.add_round(asked(), ("U1", "U2")) is True
        tx.add_confirmation(confirmation())

    await do(voting, fill)
    return voting


async def test_what_was_declared_comes_back_as_it_was_put(declared):
    assert await ask(declared, lambda tx: tx.interests(BODY)) == (interest(),)
    assert await ask(declared, lambda tx: tx.interests(BODY, "U1")) == (interest(),)
    assert await ask(declared, lambda tx: tx.interests(BODY, "U2")) == ()
    ended = await ask(declared, lambda tx: tx.interest("I2"))
    assert ended == interest("I2", ended=InterestEnd.ENDED, ended_at=AT, ends_on=DUE)
    assert await ask(declared, lambda tx: tx.interest("I3")) is None


async def test_a_question_is_asked_once_and_knows_who_was_asked(declared):
    assert await do(declared, lambda tx: tx.add_round(asked("R2"), ("U9",))) is False
    assert await ask(declared, lambda tx: tx.latest_round(BODY, Confirms.MEMBERSHIP)) == asked()
    assert await ask(declared, lambda tx: tx.latest_round(BODY, Confirms.DECLARATIONS)) is None
    assert await ask(declared, lambda tx: tx.asked("R1")) == ("U1", "U2")
    assert await ask(declared, lambda tx: tx.confirmations(BODY)) == (confirmation(),)
    await do(declared, lambda tx: tx.told_of_round("R1", AT + timedelta(days=1)))
    assert (await ask(declared, lambda tx: tx.round("R1"))).told_at == AT + timedelta(days=1)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE interests SET nature = 'x'",
        "UPDATE interests SET organisation = ''",
        "UPDATE interests SET person = 'U9'",
        "UPDATE interests SET kind = 'nothing'",
        "UPDATE interests SET declared_at = '2020-01-01T00:00:00.000000+00:00'",
        "UPDATE interests SET ended = '', ended_at = NULL WHERE ended <> ''",
        "UPDATE interests SET ended = 'changed' WHERE ended <> ''",
        "UPDATE interests SET ended = 'forgotten', ended_at = declared_at WHERE ended = ''",
        "UPDATE interests SET ended = 'ended' WHERE ended = ''",
        "UPDATE rounds SET due_on = '2028-01-01'",
        "UPDATE asked SET person = 'U9' WHERE person = 'U1'",
        "UPDATE confirmations SET confirmed = false",
        *(f"DELETE FROM {table}" for table in ("interests", "rounds", "asked", "confirmations")),
    ],
)
async def test_the_database_refuses_to_rewrite_what_was_declared(declared, url, sql):
    with pytest.raises(REFUSED):
        execute(url, sql)


@pytest.mark.parametrize("table", ["interests", "rounds", "asked", "confirmations"])
async def test_postgres_refuses_to_empty_what_was_declared(declared, url, table):
    if not url.startswith("sqlite"):
        with pytest.raises(REFUSED, match="never emptied"):
            execute(url, f"TRUNCATE {table} CASCADE")
    assert count(url, table) > 0


async def test_nothing_to_declare_stands_once_for_a_person(declared):
    nothing = {"kind": "nothing", "nature": "", "organisation": "", "starts_on": None}
    await do(declared, lambda tx: tx.add_interest(interest("N1", **nothing)))
    with pytest.raises(REFUSED):
        await do(declared, lambda tx: tx.add_interest(interest("N2", **nothing)))


async def test_what_is_declared_is_right_or_changed_and_never_denied(declared):
    wrong = {"confirms": Confirms.DECLARATIONS, "confirmed": False}
    with pytest.raises(REFUSED):
        await do(declared, lambda tx: tx.add_confirmation(confirmation(**wrong)))


async def test_an_interest_of_another_workspace_is_not_kept(declared):
    with pytest.raises(ValueError, match="workspace"):
        await do(declared, lambda tx: tx.add_round(replace(asked("R3"), team="T9"), ()))


async def test_the_day_of_the_adoption_is_read_from_the_log(declared):
    assert await ask(declared, lambda tx: tx.adopted_at(BODY)) is None
    await do(declared, lambda tx: tx.log(BODY, "setup:body:adopted", {}))
    adopted = await ask(declared, lambda tx: tx.adopted_at(BODY))
    await do(declared, lambda tx: tx.log(BODY, "setup:body:adopted", {}))
    assert adopted is not None
    assert await ask(declared, lambda tx: tx.adopted_at(BODY)) == adopted
