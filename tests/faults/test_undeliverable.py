"""What Slack will not take, or we cannot draw: somebody is told, nothing else waits for it, and nothing owed is lost."""

from __future__ import annotations

import json
import re

import pytest

from bot import delivery, unsent
from storage import tables as t
from tests.databases import sqlite_url
from tests.faults.knocking import rows
from tests.faults.post_office import CHANNEL, PEOPLE, post_office


@pytest.mark.parametrize(
    ("code", "to", "told", "facts"),
    [
        ("is_archived", CHANNEL, "channel-alert", {"why": "archived"}),
        ("channel_not_found", CHANNEL, "channel-alert", {"why": "gone"}),
        ("not_in_channel", CHANNEL, "channel-alert", {"why": "removed"}),
        ("restricted_action", CHANNEL, "channel-alert", {"why": "barred"}),
        ("user_disabled", PEOPLE[0], "person-alert", {"person": PEOPLE[0]}),
        ("channel_not_found", PEOPLE[0], "person-alert", {"person": PEOPLE[0]}),
        ("msg_too_long", CHANNEL, "message-alert", {"to": CHANNEL, "code": "msg_too_long"}),
        ("invalid_blocks", PEOPLE[0], "message-alert", {"to": PEOPLE[0], "code": "invalid_blocks"}),
    ],
)
async def test_what_slack_will_never_take_is_told_to_an_officer_and_holds_up_nobody(tmp_path, code, to, told, facts):
    async with post_office(sqlite_url(tmp_path)) as office:
        office.slack.weather.add(method="chat.postMessage", kind="error", code=code, count=1)
        await office.post(("never", to))
        await office.until(lambda: office.errors[code], "Slack's no")
        await office.post(("after", to), ("other", PEOPLE[3]))
        await office.idle()
        state = {row["key"]: row["state"] for row in await office.owed("key", "state")}
        assert (state["never"], state["after"], state["other"]) == ("buried", "sent", "sent")
        (alert,) = await office.owed("to", "data", "state", kind=told)
        assert alert["state"] == "sent"
        assert facts.items() <= alert["data"].items()
        assert alert["to"] not in {to, *PEOPLE}, "told to somebody who is not in charge"


async def test_a_message_that_we_cannot_draw_is_set_aside_and_the_officer_and_the_log_have_the_same_number(
    tmp_path, monkeypatch, capfd
):
    monkeypatch.setattr(unsent, "FAULTY_TRIES", 2)
    async with post_office(sqlite_url(tmp_path)) as office:
        await office.post(("poisoned", CHANNEL), kind="no-such-kind")
        await office.post(("after", CHANNEL))
        await office.idle()
        state = {row["key"]: row["state"] for row in await office.owed("key", "state")}
        assert (state["poisoned"], state["after"]) == ("buried", "sent")
        (alert,) = await office.owed("to", "data", kind="message-alert")
        number = alert["data"]["number"]
        assert re.fullmatch("[0-9a-f]{8}", number)
        assert number in office.slack.dms(alert["to"])[-1]["text"]
        assert f"incident={number}" in "".join(capfd.readouterr())
        (event,) = await rows(office.store, t.Events, "bytes", type="slack:message:undelivered")
        assert json.loads(event["bytes"])["data"]["number"] == number


async def test_a_fault_in_what_a_message_is_about_holds_up_no_other_message_to_the_same_channel(tmp_path, monkeypatch):
    monkeypatch.setattr(unsent, "FAULTY_TRIES", 2)
    real = delivery.Delivery._facts

    async def stumble(self, parcel):
        if parcel.key == "poisoned":
            raise KeyError("a fault of ours")
        return await real(self, parcel)

    monkeypatch.setattr(delivery.Delivery, "_facts", stumble)
    async with post_office(sqlite_url(tmp_path)) as office:
        await office.post(("poisoned", CHANNEL))
        await office.post(("after", CHANNEL))
        await office.until(lambda: office.owed("id", key="after", state="sent"), "the message behind it")
        assert await office.owed("id", key="poisoned", state="pending"), "it was set aside first: nothing is proved"
        await office.idle()
        assert await office.owed("id", key="poisoned", state="buried")


@pytest.mark.parametrize("code", ["token_revoked", "account_inactive", "missing_scope"])
async def test_while_slack_takes_nothing_from_the_app_all_that_is_owed_waits(tmp_path, monkeypatch, code):
    monkeypatch.setattr(unsent, "SHUT_SECONDS", 0.3)
    async with post_office(sqlite_url(tmp_path)) as office:
        since = office.slack.world.clock()
        office.slack.weather.add(method="chat.postMessage", kind="error", code=code, count=4)
        await office.post(("n", PEOPLE[0]), ("m", CHANNEL))
        await office.post(("r", PEOPLE[1]), reminder=True)
        await office.idle()
        assert office.errors[code] == 4
        assert list(office.came(since).values()) == [1, 1, 1]
        assert not await office.owed("id", state="buried")


@pytest.mark.parametrize("takes_others", [True, False])
async def test_a_message_that_waits_for_long_is_told_to_an_officer_if_slack_takes_others(
    tmp_path, monkeypatch, takes_others
):
    async with post_office(sqlite_url(tmp_path)) as office:
        monkeypatch.setattr(unsent, "LATE_AFTER", 1)
        monkeypatch.setattr(unsent, "TAKES_OTHERS_SECONDS", 60.0 if takes_others else 0.0)
        since = office.slack.world.clock()
        office.slack.weather.add(method="chat.postMessage", kind="server_error", status=503, count=1)
        await office.post(("n", PEOPLE[0]))
        await office.idle()
        told = await office.owed("data", kind="message-alert")
        assert [one["data"]["code"] for one in told] == (["late"] if takes_others else [])
        assert len(office.came(since)) == 1 + takes_others, "it was not tried any more"
