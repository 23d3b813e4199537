import asyncio
import json

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncConnectionErrorRetryHandler

from bot.rehearsal.weather import PRESETS, Weather
from tests.rehearsal.conftest import client_of, refused, until


def texts(r):
    return [m["text"] for m in r.messages("C0OPEN", "U0ANN")]


async def raw(r, text="x"):
    """A post past the SDK: status, headers, body."""
    head = {"Authorization": "Bearer xoxb-t"}
    body = {"channel": "C0OPEN", "text": text}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{r.api_url}chat.postMessage", json=body, headers=head) as answer,
    ):
        return answer.status, answer.headers, await answer.text()


async def test_rate_limited_refuses_with_a_pause_and_has_no_effect(r, slack):
    r.weather.add(kind="rate_limited", method="chat.postMessage", count=1, seconds=7)
    with pytest.raises(SlackApiError) as why:
        await slack.chat_postMessage(channel="C0OPEN", text="x")
    assert (why.value.response.status_code, why.value.response["error"]) == (429, "ratelimited")
    assert why.value.response.headers["Retry-After"] == "7"
    assert (await slack.chat_postMessage(channel="C0OPEN", text="y"))["ok"]
    assert texts(r) == ["hello", "y"]


@pytest.mark.parametrize("status", [500, 502, 503])
@pytest.mark.parametrize("accepted", [False, True])
async def test_a_server_error_may_or_may_not_have_had_its_effect(r, status, accepted):
    r.weather.add(kind="server_error", status=status, accepted=accepted, count=1)
    assert (await raw(r))[0] == status
    assert (texts(r) == ["hello", "x"]) is accepted


async def test_html_comes_where_json_should(r):
    r.weather.add(kind="html", count=1)
    status, headers, body = await raw(r)
    assert (status, headers["Content-Type"].split(";")[0], body[:6]) == (200, "text/html", "<html>")
    assert texts(r) == ["hello"]


async def test_an_answer_is_cut_off_after_the_effect(r, slack):
    r.weather.add(kind="cut_off", count=2)
    _, headers, body = await raw(r)
    assert headers["Content-Type"].startswith("application/json")
    with pytest.raises(json.JSONDecodeError):
        json.loads(body)
    with pytest.raises(SlackApiError):
        await slack.chat_postMessage(channel="C0OPEN", text="y")
    assert texts(r) == ["hello", "x", "y"]


async def test_a_code_is_answered_without_effect(r, slack):
    r.weather.add(kind="error", code="fatal_error", count=1)
    assert (await refused(slack.chat_postMessage(channel="C0OPEN", text="x")))[0] == "fatal_error"
    assert texts(r) == ["hello"]


async def test_an_answer_is_lost_after_the_effect_and_the_ledger_says_so(r, slack):
    r.weather.add(kind="answer_lost", count=1)
    with pytest.raises(aiohttp.ClientError):
        await slack.chat_postMessage(channel="C0OPEN", text="x")
    await slack.chat_postMessage(channel="C0OPEN", text="y")
    assert texts(r) == ["hello", "x", "y"]
    assert [(e.text, e.answered) for e in r.ledger.posts("C0OPEN")] == [("x", False), ("y", True)]


async def test_the_sdks_own_retry_doubles_a_post_whose_answer_was_lost(r):
    client = client_of(r)
    client.retry_handlers = [AsyncConnectionErrorRetryHandler(max_retry_count=1)]
    r.weather.add(kind="answer_lost", count=1)
    await client.chat_postMessage(channel="C0OPEN", text="x")
    assert r.ledger.count("chat.postMessage") == 2


async def test_a_call_is_dropped_before_anything_is_accepted(r, slack):
    r.weather.add(kind="dropped", count=1)
    with pytest.raises(aiohttp.ClientError):
        await slack.chat_postMessage(channel="C0OPEN", text="x")
    assert texts(r) == ["hello"]
    assert r.ledger.count("chat.*") == 0


async def test_a_call_may_take_effect_twice(r, slack):
    r.weather.add(kind="double_accept", count=1)
    await slack.chat_postMessage(channel="C0OPEN", text="x")
    assert texts(r) == ["hello", "x", "x"]
    assert r.ledger.count("chat.postMessage") == 2


async def test_latency_lets_a_later_call_be_answered_first(r, slack):
    r.weather.add(kind="latency", method="chat.postMessage", seconds=0.2, count=1)
    answered = []

    async def post(text):
        await slack.chat_postMessage(channel="C0OPEN", text=text)
        answered.append(text)

    first = asyncio.create_task(post("first"))
    await until(lambda: r.weather.rules[0].happened)
    await post("second")
    await first
    assert answered == ["second", "first"]
    assert texts(r) == ["hello", "second", "first"]


async def test_a_rule_matches_its_methods_skips_and_ends(r, slack):
    r.weather.add(kind="error", method="chat.*", skip=1, count=1)
    await slack.users_info(user="U0ANN")
    await slack.chat_postMessage(channel="C0OPEN", text="1")
    assert (await refused(slack.chat_postMessage(channel="C0OPEN", text="2")))[0] == "internal_error"
    await slack.chat_postMessage(channel="C0OPEN", text="3")
    assert texts(r) == ["hello", "1", "3"]
    assert r.weather.as_json()["rules"][0]["happened"] == 1


def test_the_same_seed_gives_the_same_weather():
    def draw(seed):
        weather = Weather()
        weather.change({"seed": seed, "add": [{"kind": "error", "probability": 0.5}]})
        return [bool(weather.strike("call", "x")) for _ in range(40)]

    assert draw(7) == draw(7)
    assert draw(7) != draw(8)
    assert 5 < sum(draw(7)) < 35


async def test_a_channel_takes_one_message_a_second_if_so_set(r, slack, slack_time):
    r.weather.change({"channel_limit": True})
    await slack.chat_postMessage(channel="C0OPEN", text="x")
    await slack.chat_postMessage(channel="C0PRIV", text="x")
    slack_time.at += 0.9
    code, answer = await refused(slack.chat_postMessage(channel="C0OPEN", text="y"))
    assert (code, answer.status_code, answer.headers["Retry-After"]) == ("ratelimited", 429, "1")
    slack_time.at += 0.2
    assert (await slack.chat_postMessage(channel="C0OPEN", text="z"))["ok"]


@pytest.mark.parametrize(
    "order",
    [
        {"add": [{"kind": "fog"}]},
        {"add": [{"kind": "latency", "on": "delivery"}]},
        {"add": [{"kind": "latency", "secs": 1}]},
        {"add": [{"kind": "latency", "seconds": "soon"}]},
        {"add": {"kind": "latency"}},
        {"preset": "apocalypse", "clear": True},
        {"sunshine": True},
    ],
)
def test_an_order_that_cannot_be_understood_changes_nothing(order):
    weather = Weather()
    weather.add(kind="latency")
    with pytest.raises((ValueError, TypeError)):
        weather.change(order)
    assert [rule.kind for rule in weather.rules] == ["latency"]


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_can_be_chosen_and_fair_clears_it(preset):
    weather = Weather()
    weather.change({"preset": preset})
    assert weather.as_json()["preset"] == preset
    assert weather.as_json()["fair"] is (preset == "fair")
    weather.change({"preset": "fair"})
    assert weather.as_json()["fair"]
