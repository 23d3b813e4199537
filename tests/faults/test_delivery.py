"""I12, I13: whatever Slack answers, each notice comes once, no reminder twice, and at its pace."""

from __future__ import annotations

import asyncio
import re
from itertools import pairwise
from types import SimpleNamespace

import pytest

from bot import delivery, sending
from bot.rules.record import Choice
from bot.services.ballots import CastBallot, cast_ballot
from storage.facts import Act
from tests.databases import postgres_url, sqlite_url
from tests.faults.post_office import CHANNEL, PEOPLE, post_office

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
    doubled = {ident for ident, times in came.items() if times > 1}
    posted = [e for e in office.slack.ledger.posts() if e.metadata["event_payload"]["parcel"] in doubled]
    history = [(e.number, round(e.at, 2), e.metadata["event_payload"]["parcel"], e.user, e.answered) for e in posted]
    reminders = [came[ident] for key, ident in stormed.items() if key[0] == "r"]
    assert len(stormed) == sends
    assert notices == {1}, f"a notice came not at all, or more than once: {history}"
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


async def test_a_message_is_found_again_though_many_others_have_come_behind_it(tmp_path, hurried, monkeypatch):
    monkeypatch.setattr(sending, "PAGE", 12)
    async with post_office(sqlite_url(tmp_path)) as office:
        since = office.slack.world.clock()
        office.slack.weather.add(method="chat.postMessage", kind="answer_lost", count=1)
        office.slack.weather.add(method="chat.postMessage", kind="latency", seconds=0.05)
        await office.post(*[(f"k{n}", PEOPLE[0]) for n in range(80)])
        await office.idle()
        lost = next(e for e in office.slack.ledger.posts(since=since) if not e.answered)
        behind = [e for e in office.slack.ledger.posts(since=since) if e.number > lost.number]
        assert len(behind) > sending.PAGES * 12, "it was found on the newest pages: nothing is proved"
        assert len(office.came(since)) == 80
        assert set(office.came(since).values()) == {1}


async def test_while_votes_wait_messages_go_one_at_a_time_and_all_go(tmp_path, monkeypatch):
    monkeypatch.setattr(delivery, "LULL_SECONDS", 0.05)
    async with post_office(sqlite_url(tmp_path)) as office:
        since = office.slack.world.clock()
        taken, real = [], office.store.claim

        async def claim(limit, *given):
            found = await real(limit, *given)
            taken.append(len(found))
            return found

        monkeypatch.setattr(office.store, "claim", claim)
        office.store.under_way = delivery.MANY_AT_ONCE
        await office.post(*[(f"k{n}", person) for n, person in enumerate(PEOPLE)])
        await office.idle()
        office.store.under_way = 0
        assert max(taken) == 1
        assert len(office.came(since)) == len(PEOPLE)


async def test_who_reads_what_goes_with_a_message_learns_its_number_alone(tmp_path):
    async with post_office(sqlite_url(tmp_path)) as office:
        since = office.slack.world.clock()
        await office.post(("k", PEOPLE[0]))
        await office.idle()
        (entry,) = office.slack.ledger.posts(since=since)
        assert set(entry.metadata["event_payload"]) == {"parcel"}


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


@pytest.mark.parametrize("reminder", [False, True])
async def test_a_program_that_was_held_up_does_not_post_what_another_has_posted_meanwhile(monkeypatch, reminder):
    monkeypatch.setattr(delivery, "LEASE_SECONDS", 1)
    real, first = delivery.Delivery._facts, []
    async with post_office(postgres_url(), 2) as office:

        async def held_up(self, parcel):
            found = await real(self, parcel)
            if parcel.key == "n" and not first:
                first.append(self)
                if reminder:
                    await asyncio.sleep(1.5)
                else:
                    await office.until(lambda: office.owed("id", key="n", state="sent"), "the other to send it")
            return found

        monkeypatch.setattr(delivery.Delivery, "_facts", held_up)
        since = office.slack.world.clock()
        await office.post(("n", PEOPLE[0]), reminder=reminder)
        await office.until(lambda: office.owed("id", key="n", state="sent"), "the message")
        await office.until(lambda: not any(carrier.under_way for carrier in office.carriers), "both at rest")
        assert first
        assert list(office.came(since).values()) == [1]


def _vote(office, who):
    return Act(team=office.slack.world.team_id, person=who, request=f"vote-{who}")


def test_a_quiet_moment_between_many_acts_is_no_pause():
    store = SimpleNamespace(acts=0, under_way=0)
    carrier = delivery.Delivery(store, None, None)
    at = 100.0
    assert not carrier._busy(at)
    for _ in range(4):
        at, store.acts = at + delivery.LULL_SECONDS, store.acts + 100
        assert carrier._busy(at)
        assert carrier._busy(at + 0.001)
    at += delivery.LULL_SECONDS
    assert not carrier._busy(at)
