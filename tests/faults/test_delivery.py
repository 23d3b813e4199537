"""I12, I13: whatever Slack answers, each notice comes once, no reminder twice, and who must know of a failure is told."""

from __future__ import annotations

import json
import re
from itertools import pairwise

import pytest

from bot import delivery, unsent
from bot.rules.record import Choice
from bot.services.ballots import CastBallot, cast_ballot
from storage import tables as t
from storage.facts import Act
from tests.databases import postgres_url, sqlite_url
from tests.faults.knocking import rows
from tests.faults.post_office import CHANNEL, post_office

PEOPLE = [
    f"U0{name}" for name in ("GP", "PHARMACY", "DENTAL", "OPTOMETRY", "NURSING", "AHP", "THIRDSECTOR", "MEDICINES")
]
STORM = (
    {"kind": "answer_lost", "probability": 0.1},
    {"kind": "rate_limited", "probability": 0.05, "seconds": 0},
    {"kind": "server_error", "status": 502, "probability": 0.01},
    {"kind": "server_error", "status": 503, "probability": 0.01, "accepted": True},
)


@pytest.fixture
def hurried(monkeypatch):
    """As many messages a second as there is time for: what is proved is who gets what, not how fast."""
    monkeypatch.setattr(delivery, "A_SECOND", 5000.0)
    monkeypatch.setattr(delivery, "AT_A_STRETCH", 5000.0)
    monkeypatch.setattr(delivery, "CHANNEL_PACE_SECONDS", 0.0)
    monkeypatch.setattr(delivery, "MANY_ACTS_A_SECOND", 10**6)


def _where(kind, tmp_path):
    return sqlite_url(tmp_path) if kind == "sqlite" else postgres_url()


async def _storm(office, sends):
    """Half of the messages are notices and half reminders, for eight people, in the worst of weathers."""
    for rule in STORM:
        office.slack.weather.add(method="chat.postMessage", **rule)
    office.slack.weather.add(method="conversations.history", kind="server_error", status=503, probability=0.02)
    office.slack.weather.change({"seed": 20261122})
    for start in range(0, sends, 200):
        numbers = range(start, min(start + 200, sends))
        await office.post(*[(f"n{n}", PEOPLE[n % 8]) for n in numbers if n % 2 == 0])
        await office.post(*[(f"r{n}", PEOPLE[n % 8]) for n in numbers if n % 2], reminder=True)
    await office.idle()
    stormed = {row["key"]: row["id"] for row in await office.owed("key", "id") if re.match("[nr][0-9]", row["key"])}
    came = office.came()
    notices = {came[ident] for key, ident in stormed.items() if key[0] == "n"}
    reminders = [came[ident] for key, ident in stormed.items() if key[0] == "r"]
    assert len(stormed) == sends
    assert notices == {1}, "a notice came not at all, or more than once"
    assert max(reminders) == 1, "a reminder came twice"
    assert sum(reminders) > len(reminders) * 0.9, "reminders were lost whose answers were not"
    assert office.errors["no_answer"] > sends * 0.05, "hardly an answer was lost: nothing is proved"
    assert office.errors["ratelimited"] > sends * 0.02
    assert office.errors["http_502"] + office.errors["http_503"]
    return len(reminders) - sum(reminders)


@pytest.mark.parametrize(("kind", "programs"), [("sqlite", 1), ("postgresql", 2)])
async def test_in_a_storm_each_notice_comes_once_and_no_reminder_twice(tmp_path, hurried, kind, programs):
    async with post_office(_where(kind, tmp_path), programs) as office:
        await _storm(office, 300)


@pytest.mark.long
@pytest.mark.parametrize(("kind", "programs"), [("sqlite", 1), ("postgresql", 3)])
async def test_in_a_storm_of_ten_thousand_each_notice_comes_once_and_no_reminder_twice(
    tmp_path, hurried, monkeypatch, kind, programs
):
    monkeypatch.setattr("tests.faults.post_office.PATIENCE", 1800.0)
    async with post_office(_where(kind, tmp_path), programs) as office:
        lost = await _storm(office, 10_000)
        print(f"{kind}: 10000 sends, {dict(office.errors)}, {lost} reminders lost with their answers, 0 doubled")


async def test_a_channel_gets_at_most_a_message_a_second_though_two_programs_send(monkeypatch):
    async with post_office(postgres_url(), 2) as office:
        office.slack.weather.channel_limit = True
        since = office.slack.world.clock()
        await office.post(*[(f"k{n}", CHANNEL) for n in range(4)])
        await office.idle()
        times = office.times(CHANNEL, since)
        assert len(times) == 4
        assert all(later - earlier >= 0.95 for earlier, later in pairwise(times))
        assert office.errors["ratelimited"] == 0, "Slack had to ask for patience"


@pytest.mark.parametrize("programs", [1, 2])
async def test_who_may_not_be_sent_to_for_some_seconds_is_not_and_others_are_meanwhile(programs):
    async with post_office(postgres_url(), programs) as office:
        office.slack.weather.add(method="chat.postMessage", kind="rate_limited", seconds=2, count=1)
        await office.post(("first", PEOPLE[0]))
        refused = await office.until(lambda: [r for r in office.slack.ledger.refusals if "rate" in r.code], "a 429")
        await office.post(("second", PEOPLE[0]), ("other", PEOPLE[1]))
        await office.idle()
        at = {e.user: e.at for e in reversed(office.slack.ledger.posts(since=refused[0].at))}
        assert at[PEOPLE[0]] >= refused[0].at + 2
        assert at[PEOPLE[1]] < at[PEOPLE[0]]
        assert office.errors["ratelimited"] == 1, "it was tried again before its time"


async def test_when_slack_asks_for_patience_for_two_at_once_nothing_is_sent_to_anybody(tmp_path):
    async with post_office(sqlite_url(tmp_path)) as office:
        office.slack.weather.add(method="chat.postMessage", kind="rate_limited", seconds=2, count=2)
        since = office.slack.world.clock()
        await office.post(("a", PEOPLE[0]), ("b", PEOPLE[1]))
        await office.until(lambda: office.errors["ratelimited"] == 2, "two 429")
        last = office.slack.ledger.refusals[-1].at
        await office.post(*[(f"c{n}", person) for n, person in enumerate(PEOPLE[2:])])
        await office.idle()
        assert min(entry.at for entry in office.slack.ledger.posts(since=since)) >= last + 1.9
        assert office.errors["ratelimited"] == 2
        assert set(office.came(since).values()) == {1}


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


@pytest.mark.parametrize("lost", ["first", "again"])
async def test_a_card_whose_answer_was_lost_is_one_card_and_says_what_holds_now(tmp_path, monkeypatch, lost):
    async with post_office(sqlite_url(tmp_path)) as office:
        (card,) = await office.owed("key", "sent_ts", "sent_channel", kind="card")
        if lost == "again":
            office.slack.remove_message(card["sent_channel"], card["sent_ts"])
        since = office.slack.world.clock()
        office.slack.weather.add(method="chat.postMessage", kind="answer_lost", count=1)
        key = card["key"] if lost == "again" else "fresh"
        await office.post((key, CHANNEL), kind="card", decision=office.decision, share=True)
        await office.until(lambda: office.errors["no_answer"], "a lost answer")
        vote = CastBallot(act=_vote(office, PEOPLE[0]), decision=office.decision, choice=Choice.FOR)
        await office.store.run(cast_ballot, vote)
        await office.idle()
        cards = [m for m in office.slack.messages(CHANNEL, "U0LEAD") if "of 12" in m["text"]]
        assert len(cards) == 1 + (lost == "first")
        assert all("1 of 12 have answered" in one["text"] for one in cards), [one["text"] for one in cards]
        assert set(office.came(since).values()) == {1}


def _vote(office, who):
    return Act(team=office.slack.world.team_id, person=who, request=f"vote-{who}")
