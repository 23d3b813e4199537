"""The main job, whole, through Slack's protocol: a remote financial decision from opening to ratification."""

from __future__ import annotations

import asyncio
import io

import pytest

from bot import records
from tests.databases import postgres_url, sqlite_url
from tests.stories.theatre import CHANNEL, open_theatre
from tests.stories.years import YEAR

REMINDER = "ou have not voted yet"
WAYS = ["sqlite-http", "sqlite-socket", "postgres-http"]


@pytest.fixture(params=WAYS)
async def theatre(request, tmp_path):
    url = postgres_url() if request.param.startswith("postgres") else sqlite_url(tmp_path)
    async with open_theatre(url, socket=request.param.endswith("socket")) as open_one:
        open_one.database = url
        yield open_one


async def test_a_remote_financial_decision_from_opening_to_ratification(theatre):
    await theatre.card_says("5 of 12 have answered")
    await _vote_and_change(theatre)
    await _conflict(theatre)
    await _alternate(theatre)
    await _proxy(theatre)
    await _outsiders(theatre)
    await _reminder(theatre)
    await _close(theatre)
    await _sign_and_ratify(theatre)
    await _register_and_proof(theatre)


async def _vote_and_change(theatre):
    await theatre.tap("U0THIRDSECTOR", "vote.against")
    receipt = await theatre.told("U0THIRDSECTOR", "is recorded as")
    assert "Against" in receipt["text"] or "against" in receipt["text"]
    await theatre.card_says("6 of 12 have answered")
    await theatre.tap("U0THIRDSECTOR", "vote.for")
    await theatre.until(lambda: len(theatre.slack.dms("U0THIRDSECTOR")) >= 2, "a second receipt")
    assert "6 of 12" in theatre.card()["text"]


async def _conflict(theatre):
    await theatre.tap("U0DENTAL", "vote.for")
    await theatre.card_says("7 of 12 have answered")
    await theatre.tap("U0DENTAL", "conflict.declare")
    outcome = await theatre.fill_in("U0DENTAL", kind="financial", nature="My practice would rent the room out.")
    assert outcome.result == "update"
    await theatre.answer("U0LEAD", "My practice would rent", "conflict.rule.withdraw")
    await theatre.told("U0DENTAL", "no longer counts")
    card = await theatre.card_says("of 11")
    assert "Not voting because of a conflict: Dental" in card["text"]
    await theatre.tap("U0DENTAL", "vote.for")
    refused = await theatre.told("U0DENTAL", "Nothing was recorded")
    assert "3.2.7" in refused["text"]


async def _alternate(theatre):
    await theatre.tap("U0OPTOMETRY", "alternate.send")
    await theatre.fill_in("U0OPTOMETRY", person="U0ALTERNATE1")
    message = await theatre.until(
        lambda: next(
            (m for m in theatre.slack.dms("U0ALTERNATE1") if "alternate.accept" in theatre.slack.actions(m)), None
        ),
        "an offer",
    )
    await theatre.slack.press(
        "U0ALTERNATE1", theatre.slack.dm_channel("U0ALTERNATE1"), message["ts"], "alternate.accept"
    )
    await theatre.until(lambda: theatre.slack.dms("U0OPTOMETRY"), "the member hears of it")
    await theatre.tap("U0ALTERNATE1", "vote.for")
    await theatre.told("U0ALTERNATE1", "is recorded as")


async def _proxy(theatre):
    await theatre.tap("U0PHARMACY", "proxy.give")
    await theatre.fill_in("U0PHARMACY", holder="U0DEVELOPMENTMANAGER", instruction="for")
    message = await theatre.until(
        lambda: next(
            (m for m in theatre.slack.dms("U0DEVELOPMENTMANAGER") if "proxy.accept" in theatre.slack.actions(m)), None
        ),
        "an offer",
    )
    await theatre.slack.press(
        "U0DEVELOPMENTMANAGER", theatre.slack.dm_channel("U0DEVELOPMENTMANAGER"), message["ts"], "proxy.accept"
    )
    await theatre.until(lambda: theatre.slack.dms("U0PHARMACY"), "the grantor hears of it")


async def _outsiders(theatre):
    before = (await theatre.card_says("7 of 11"))["text"]
    for outsider, clause in (("U0FINANCE", "2.2"), ("U0GUEST", "2.2"), ("U0STRANGER", "2.2")):
        await theatre.tap(outsider, "vote.for")
        refused = await theatre.told(outsider, "Nothing was recorded")
        assert clause in refused["text"]
    assert theatre.card()["text"] == before


async def _reminder(theatre):
    """A proxy lodged and accepted is a vote: its grantor owes none. Neither does anybody who answered or is recused."""
    reminder = next(one for one in await theatre.moments() if one.endswith(":1d"))
    await theatre.move(moment=reminder)
    for person in ("U0AHP", "U0MENTALHEALTH", "U0DEVELOPMENTMANAGER"):
        await theatre.answer(person, REMINDER, "vote.for")
        await theatre.told(person, "is recorded as")
    for person in ("U0GP", "U0DENTAL", "U0OPTOMETRY", "U0FINANCE", "U0THIRDSECTOR", "U0PHARMACY", "U0ALTERNATE1"):
        assert not any(REMINDER in m["text"] for m in theatre.slack.dms(person)), person


async def _close(theatre):
    close = next(one for one in await theatre.moments() if one.endswith(":close"))
    await theatre.move(moment=close)
    result = await theatre.said("3.1.1")
    for words in ("3.2.4", "3.1.1", "3.2.7", "9 of 11"):
        assert words in str(result), words
    await theatre.tap("U0GP", "decision.explain")
    assert theatre.slack.view("U0GP") is not None
    assert "vote.for" not in theatre.slack.actions(theatre.card())


async def _sign_and_ratify(theatre):
    message = await theatre.until(
        lambda: next(
            (m for m in theatre.slack.dms("U0SIGNATORY") if "signature.sign" in theatre.slack.actions(m)), None
        ),
        "a request to sign",
    )
    await theatre.slack.press("U0SIGNATORY", theatre.slack.dm_channel("U0SIGNATORY"), message["ts"], "signature.sign")
    await theatre.said("signed")

    state = await theatre.move(seconds=60)
    meeting = next(one for one in state["moments"] if one["label"] == "To the next meeting (cluster)")
    await theatre.move(moment=meeting["id"])
    prompt = await theatre.until(
        lambda: next(
            (m for m in theatre.slack.dms("U0LEAD") if "ratification.ratified" in theatre.slack.actions(m)), None
        ),
        "a ratification prompt",
    )
    await theatre.slack.press("U0LEAD", theatre.slack.dm_channel("U0LEAD"), prompt["ts"], "ratification.ratified")
    await theatre.fill_in("U0LEAD", note="Minute 7")
    await theatre.said("atified")


async def _register_and_proof(theatre):
    answer = await theatre.slack.command("U0GP", CHANNEL, "/quorate decisions")
    assert answer is not None
    home = await theatre.slack.home("U0GP")
    assert home is not None
    out, err = io.StringIO(), io.StringIO()
    status = await asyncio.to_thread(records.explain, f"cluster-{YEAR}-1", database=theatre.database, out=out, err=err)
    assert (status, err.getvalue()) == (0, "")
    assert "3.2.4" in out.getvalue()
    status = await asyncio.to_thread(records.verify, "", database=theatre.database, out=out, err=err)
    assert (status, err.getvalue()) == (0, "")
