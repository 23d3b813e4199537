"""I12, I13: a post whose answer is lost, even to a crash, is one message; a reminder comes at most once, and to debtors only."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from aiohttp import web

from bot.rehearsal import Rehearsal
from bot.rules.record import Choice
from bot.services.ballots import CastBallot, cast_ballot
from storage import tables as t
from storage.facts import Act
from storage.store import open_store
from tests.bench import SECRET
from tests.cluster import open_cluster
from tests.databases import sqlite_url
from tests.faults.knocking import rows
from tests.faults.living import Living
from tests.patience import until
from tests.stories.theatre import CHANNEL, open_theatre

SPOILT = [
    {"kind": "answer_lost"},
    {"kind": "cut_off"},
    {"kind": "html", "accepted": True},
    {"kind": "server_error", "status": 502, "accepted": True},
]


def posts(slack, since=0.0):
    """How often each of our references was accepted as a new message: more than once is a double."""
    return Counter(e.metadata["event_payload"]["parcel"] for e in slack.ledger.posts(since=since) if e.metadata)


@pytest.mark.parametrize("weather", SPOILT, ids=lambda w: w["kind"])
async def test_the_result_and_the_signature_request_come_once_though_every_answer_is_lost(tmp_path, weather):
    async with open_theatre(sqlite_url(tmp_path)) as theatre:
        await theatre.card_says("5 of 12 have answered")
        for voter in ("U0PHARMACY", "U0DENTAL", "U0OPTOMETRY", "U0AHP", "U0THIRDSECTOR"):
            await theatre.tap(voter, "vote.for")
        await theatre.card_says("10 of 12 have answered")
        since = theatre.slack.world.clock()
        rule = theatre.slack.weather.add(method="chat.postMessage", count=3, **weather)
        close = next(one for one in await theatre.moments() if one.endswith(":close"))
        await theatre.move(moment=close)
        await theatre.said("3.1.1")
        signatory = next(iter(await rows(theatre.demo.bot.store, t.Outbox, "to", kind="signature-request")))["to"]
        await theatre.until(lambda: theatre.slack.dms(signatory), "a signature request")
        await _idle(theatre.demo.bot.store)
        accepted = posts(theatre.slack, since)
        assert rule.happened >= 2, "nothing was lost: nothing is proved"
        assert set(accepted.values()) == {1}
        owed = {
            row["id"]: row["kind"] for row in await rows(theatre.demo.bot.store, t.Outbox, "id", "kind", state="sent")
        }
        assert Counter(owed[one] for one in accepted)["result"] == 1
        assert Counter(owed[one] for one in accepted)["signature-request"] == 1


async def test_where_the_history_may_not_be_read_a_message_still_comes(tmp_path):
    async with open_theatre(sqlite_url(tmp_path)) as theatre:
        await theatre.card_says("5 of 12 have answered")
        await theatre.said("Welcome")
        await _idle(theatre.demo.bot.store)
        theatre.slack.weather.add(method="conversations.history", kind="error", code="missing_scope")
        theatre.slack.weather.add(method="chat.postMessage", kind="dropped", count=1)
        await theatre.tap("U0DENTAL", "vote.for")
        await theatre.told("U0DENTAL", "is recorded as")


async def _idle(store):
    """Until nothing is owed any more, not even later, but the digests, which wait for a better hour."""

    async def idle():
        owed = [row for state in ("pending", "taken") for row in await rows(store, t.Outbox, "kind", state=state)]
        return all(row["kind"] == "digest" for row in owed)

    await until(idle, "the end of all messages")


class Crashing:
    """A workspace in this process, a bot in another, their database, and a wire on which answers can be held up."""

    def __init__(self, tmp_path):
        self.through = asyncio.Event()
        self.through.set()
        self.url = sqlite_url(tmp_path)
        self.slack = Rehearsal(signing_secret=SECRET)
        self.store = open_store(self.url)

    async def __aenter__(self):
        await self.slack.start()
        self.api_url = await self._wire()
        await self.store.start()
        self.decision = await open_cluster(self.store, self.slack.world.team_id)
        return self

    async def _wire(self):
        """Passes calls on at once; while `through` is not set, Slack's answer to a post stays on its way."""
        self.session = aiohttp.ClientSession()

        async def call(request):
            method, raw = request.match_info["method"], await request.read()
            names = ("Authorization", "Content-Type")
            headers = {name: request.headers[name] for name in names if name in request.headers}
            where = f"{self.slack.api_url}{method}?{request.query_string}"
            async with self.session.request(request.method, where, data=raw, headers=headers) as answer:
                body, status, kind = await answer.read(), answer.status, answer.content_type
            if method == "chat.postMessage":
                await self.through.wait()
            return web.Response(body=body, status=status, content_type=kind)

        site = web.Application()
        site.router.add_route("*", "/api/{method}", call)
        self.runner = web.AppRunner(site, access_log=None, shutdown_timeout=1)
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{self.runner.addresses[0][1]}/api/"

    async def __aexit__(self, *_):
        self.through.set()
        await self.runner.cleanup()
        await self.session.close()
        await self.store.stop()
        await self.slack.stop()

    async def vote(self, person, choice=Choice.FOR):
        act = Act(team=self.slack.world.team_id, person=person, request=f"vote-{person}")
        return await self.store.run(cast_ballot, CastBallot(act=act, decision=self.decision, choice=choice))

    async def bot(self, offset=timedelta(), *, history=True):
        living = Living(self.url, self.api_url, offset=offset, token=self.slack.world.app.bot_token, history=history)
        await asyncio.to_thread(living.start)
        return living

    async def settled(self):
        """Until the outbox owes nothing; a reminder that was taken and lost stays so for good."""

        async def settled():
            return not await rows(self.store, t.Outbox, "id", state="pending")

        await until(settled, "the end of what is owed")


async def test_a_bot_killed_after_slack_took_the_message_and_before_it_settled_posts_it_once(tmp_path):
    async with Crashing(tmp_path) as stage:
        bot = await stage.bot()
        await stage.settled()
        seen = len(posts(stage.slack))
        stage.through.clear()
        for voter in ("U0GP", "U0DENTAL"):
            await stage.vote(voter)
        await until(lambda: len(posts(stage.slack)) == seen + 2, "two posts that Slack has taken")
        await asyncio.to_thread(bot.kill)
        left = {row["state"] for row in await rows(stage.store, t.Outbox, "state", kind="receipt")}
        assert left == {"pending"}, "it was settled before the kill: nothing is proved"
        stage.through.set()
        bot = await stage.bot()
        await stage.settled()
        await asyncio.to_thread(bot.stop)
        assert set(posts(stage.slack).values()) == {1}
        assert {row["state"] for row in await rows(stage.store, t.Outbox, "state", kind="receipt")} == {"sent"}


async def test_a_reminder_comes_at_most_once_across_crashes_and_never_to_somebody_who_voted(tmp_path):
    async with Crashing(tmp_path) as stage:
        voted = ("U0GP", "U0DENTAL")
        for voter in voted:
            await stage.vote(voter)
        decision = next(one for one in await stage.store.open_decisions() if one.id == stage.decision)
        offset = decision.closes_at - timedelta(days=1) + timedelta(minutes=1) - datetime.now(UTC)
        stage.through.clear()
        for _ in range(2):
            before = len(stage.slack.ledger.posts())
            bot = await stage.bot(offset, history=False)
            await until(lambda before=before: len(stage.slack.ledger.posts()) >= before + 2, "some posts")
            await asyncio.to_thread(bot.kill)
        stage.through.set()
        bot = await stage.bot(offset, history=False)
        await stage.settled()
        await asyncio.to_thread(bot.stop)
        reminders = {row["id"]: row["to"] for row in await rows(stage.store, t.Outbox, "id", "to", kind="reminder")}
        came = {one: times for one, times in posts(stage.slack).items() if one in reminders}
        assert came, "no reminder came at all"
        assert set(came.values()) == {1}
        assert not {reminders[one] for one in came} & set(voted)
        assert len(reminders) == len(set(reminders.values())) == 10, "each debtor is owed one reminder and no more"


async def test_a_reminder_on_its_way_is_dropped_when_its_reader_votes_first(tmp_path):
    async with open_theatre(sqlite_url(tmp_path)) as theatre:
        await theatre.card_says("5 of 12 have answered")
        before = next(one for one in await theatre.moments() if one.endswith("1d"))
        theatre.slack.weather.add(method="chat.postMessage", kind="rate_limited", seconds=2, count=12)
        await theatre.move(moment=before)
        await theatre.tap("U0DENTAL", "vote.for")
        await theatre.told("U0PHARMACY", "ou have not voted yet")
        await theatre.told("U0DENTAL", "is recorded as")
        await _idle_reminders(theatre)
        assert not [m for m in theatre.slack.dms("U0DENTAL") if "ou have not voted yet" in m["text"]]
        assert theatre.slack.messages(CHANNEL, "U0LEAD")


async def _idle_reminders(theatre):
    async def idle():
        states = Counter(r["state"] for r in await rows(theatre.demo.bot.store, t.Outbox, "state", kind="reminder"))
        return not states["pending"] and not states["taken"]

    await until(idle, "the end of all reminders")
