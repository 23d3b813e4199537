"""The figures: true, apart from what Slack may reach, and without a name, a title, a choice or a secret."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from aiohttp import web
from slack_sdk.errors import SlackApiError

from bot.app import Quorate
from bot.metrics import MOST_CLAUSES, Metrics
from bot.rules.findings import Finding, Refusal
from bot.rules.record import Channel
from bot.services.opening import OpenDecision, Opened, open_decision
from bot.settings import Settings
from storage.facts import Act
from tests.bench import PEOPLE, SECRET, TEAM
from tests.bench.load import click, lines
from tests.bench.servers import stand_in
from tests.cluster import open_cluster
from tests.databases import sqlite_url

CANARY = 'Merger"} 1\nquorate_canary{who="U0LEAD", 3.2.4 (a)'


async def _started(tmp_path, **more):
    bot = Quorate(
        Settings(
            slack_bot_token="xoxb-metrics", slack_signing_secret=SECRET, slack_api_url=await stand_in(0), quorate_port=0,
            database_url=sqlite_url(tmp_path), quorate_sweep_seconds=60, **more,
        )
    )  # fmt: skip
    await bot.start()
    return bot


@pytest.fixture
async def bot(tmp_path):
    bot = await _started(tmp_path, quorate_metrics_port=0)
    yield bot
    await bot.stop()


async def _get(url):
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.text()


async def _figures(bot):
    status, text = await _get(f"{bot.metrics_url}/metrics")
    assert status == 200
    lines = (line.rpartition(" ") for line in text.splitlines() if not line.startswith("#"))
    return text, {name: float(value) for name, _, value in lines}


async def _click(bot, number, people, decision):
    (line,) = await lines(int(bot.url.rpartition(":")[2]), 1)
    status = await line.ask(click(number, people=people, decision=decision, secret=SECRET))
    line.transport.close()
    return status


async def test_what_slack_may_reach_serves_no_figures_and_without_a_port_of_their_own_nothing_does(bot, tmp_path):
    assert bot.metrics_url.startswith("http://127.0.0.1:")
    assert bot.metrics_url != bot.url
    assert (await _get(f"{bot.url}/metrics"))[0] == 404
    for other in ("/slack/events", "/healthz", "/readyz"):
        assert (await _get(bot.metrics_url + other))[0] == 404
    (tmp_path / "plain").mkdir()
    plain = await _started(tmp_path / "plain")
    assert plain.metrics_url == ""
    assert (await _get(f"{plain.url}/metrics"))[0] == 404
    await plain.stop()


async def test_acknowledgements_refusals_and_sweeps_are_counted(bot):
    decision = await open_cluster(bot.store, TEAM)
    for number in range(3):
        assert await _click(bot, number, PEOPLE, decision) == 200
    assert await _click(bot, 3, ["U0STRANGER"], decision) == 200
    await bot.sweep()
    _, seen = await _figures(bot)
    assert seen['quorate_acknowledgement_seconds_count{outcome="taken",transport="http"}'] == 4
    assert seen['quorate_acknowledgement_seconds_bucket{le="+Inf",outcome="taken",transport="http"}'] == 4
    refusals = {name: value for name, value in seen.items() if name.startswith("quorate_refusals_total{")}
    assert refusals == {'quorate_refusals_total{clause="2.2",code="no-seat"}': 1}
    assert seen["quorate_sweep_seconds_count"] >= 1
    assert seen["quorate_sweep_finished_timestamp_seconds"] == pytest.approx(bot.clock.now().timestamp(), abs=60)
    assert seen["quorate_database_up"] == 1


async def test_messages_that_wait_and_deadlines_that_are_late_show_how_long(bot):
    bot.delivery._ending = True  # nobody carries, and nobody sweeps: what is owed stays owed
    bot.store.wake()
    await open_cluster(bot.store, TEAM)
    _, before = await _figures(bot)
    assert before["quorate_deadlines_overdue"] == before["quorate_sweep_lag_seconds"] == 0
    (decision,) = await bot.store.open_decisions()
    bot.clock.move_to(decision.closes_at + timedelta(hours=1))
    _, seen = await _figures(bot)
    assert seen["quorate_deadlines_overdue"] == 1
    assert 3600 <= seen["quorate_sweep_lag_seconds"] < 3660
    assert seen["quorate_outbox_messages"] == before["quorate_outbox_messages"] > 0
    assert seen["quorate_outbox_oldest_seconds"] > before["quorate_outbox_oldest_seconds"] + 3600


async def test_without_a_database_the_other_figures_stand(bot, monkeypatch):
    async def away(_now):
        raise OSError("gone")

    monkeypatch.setattr(bot.store, "backlog", away)
    _, seen = await _figures(bot)
    assert seen["quorate_database_up"] == 0
    assert "quorate_outbox_messages" in seen


async def test_what_slack_does_not_take_is_counted_by_its_code(bot):
    answers = iter((web.json_response({"ok": False, "error": "is_archived"}), web.Response(status=502, text="<html>")))

    async def refuse(request):
        if answer := next(answers, None):
            return answer
        request.transport.abort()
        return web.Response()

    site = web.Application()
    site.router.add_route("*", "/{method}", refuse)
    runner = web.AppRunner(site)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    bot.client.base_url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    for _ in range(3):
        with pytest.raises((SlackApiError, aiohttp.ClientError)):
            await bot.client.chat_update(channel="C0CLUSTER", ts="1.0", text="hello")
    await runner.cleanup()
    _, seen = await _figures(bot)
    counted = {name: value for name, value in seen.items() if name.startswith("quorate_slack_errors_total{")}
    assert counted == {
        f'quorate_slack_errors_total{{code="{code}",method="chat.update"}}': 1
        for code in ("is_archived", "http_502", "no_answer")
    }


async def test_no_title_name_choice_or_secret_is_in_the_figures(bot):
    await open_cluster(bot.store, TEAM)
    (body,) = await bot.store.bodies()
    opened = await bot.store.run(
        open_decision,
        OpenDecision(
            act=Act(team=TEAM, person="U0LEAD", request="", via="test"), body=body.id, title=CANARY, text=CANARY,
            decision_class="financial", channel=Channel.REMOTE, amount="12500", time="17:00",
            date=(datetime.now(UTC).date() + timedelta(days=90)).isoformat(),
        ),
    )  # fmt: skip
    assert isinstance(opened, Opened)
    for number in range(4):
        await _click(bot, number, [*PEOPLE[:3], "U0STRANGER"], opened.decision)
    bot.metrics.answered(Refusal(finding=Finding(code=CANARY, met=False, clause=CANARY)))
    bot.metrics.slack_failed("chat.postMessage", CANARY)
    text, _ = await _figures(bot)
    for secret in ("Merger", "canary", "U0", TEAM, opened.decision, opened.ref, body.id, body.name, SECRET, "xoxb"):
        assert secret not in text
    labels = set(re.findall(r'(\w+)="', text))
    assert labels <= {"le", "outcome", "transport", "clause", "code", "method"}
    assert not re.search(r'"(for|against|abstain)"', text)


def test_however_many_clauses_a_body_thinks_of_the_figures_stay_few():
    metrics = Metrics()
    for number in range(5 * MOST_CLAUSES):
        finding = Finding(code="not-presiding", met=False, clause=f"{number // 500}.{number % 500}")
        metrics.answered(Refusal(finding=finding))
    (family,) = [one for one in metrics.registry.collect() if one.name == "quorate_refusals"]
    counted = {sample.labels["clause"]: sample.value for sample in family.samples if sample.name.endswith("_total")}
    assert len(counted) == MOST_CLAUSES + 1
    assert counted["other"] == 4 * MOST_CLAUSES


@pytest.mark.parametrize(
    ("clause", "shown"),
    [("3.2.4", "3.2.4"), ("3(f)", "3(f)"), ("10.4", "10.4"), ("", "none"), ("U0LEAD", "other"), ("Dr Evans", "other")],
)
def test_only_what_is_shaped_as_a_clause_is_shown_as_one(clause, shown):
    metrics = Metrics()
    metrics.answered(Refusal(finding=Finding(code="not-presiding", met=False, clause=clause)))
    assert metrics.registry.get_sample_value(
        "quorate_refusals_total", {"clause": shown, "code": "not-presiding"}
    ) == 1  # fmt: skip
