import aiohttp
import pytest
from slack_sdk.webhook.async_client import AsyncWebhookClient

from tests.rehearsal.conftest import button, section


@pytest.fixture
async def pressed(r, slack, listen):
    """A card that was pressed: its ts and its response URL."""
    urls = []

    def declare(app):
        @app.action("go")
        async def go(ack, body):
            urls.append(body["response_url"])
            await ack()

    await listen(r, declare)
    blocks = [section(), {"type": "actions", "elements": [button("go")]}]
    ts = (await slack.chat_postMessage(channel="C0OPEN", text="card", blocks=blocks))["ts"]
    await r.press("U0ANN", "C0OPEN", ts, "go")
    return ts, urls[0]


async def send(url, **body):
    async with aiohttp.ClientSession() as session, session.post(url, json=body) as answer:
        return answer.status, await answer.json()


def texts(r, user):
    return [m["text"] for m in r.messages("C0OPEN", user)]


async def test_five_answers_are_taken_and_no_more(r, pressed):
    for number in range(5):
        assert (await send(pressed[1], text=str(number)))[0] == 200
    assert await send(pressed[1], text="5") == (404, {"ok": False, "error": "used_url"})
    assert texts(r, "U0ANN") == ["hello", "card", "0", "1", "2", "3", "4"]
    assert texts(r, "U0BEN") == ["hello", "card"]
    assert r.ledger.count("response_url") == 5


@pytest.mark.parametrize(("minutes", "ok"), [(29, True), (31, False)])
async def test_an_answer_is_taken_for_half_an_hour(pressed, slack_time, minutes, ok):
    slack_time.at += minutes * 60
    status, body = await send(pressed[1], text="x")
    assert (status == 200) is ok
    assert ok or body["error"] == "expired_url"


async def test_an_address_that_was_never_given_is_expired(r):
    assert (await send(f"{r.url}/respond/T0TEST/none", text="x"))[0] == 404


async def test_the_sdks_webhook_client_can_answer_the_whole_channel(r, pressed):
    answer = await AsyncWebhookClient(pressed[1]).send(text="for all", response_type="in_channel")
    assert answer.status_code == 200
    assert texts(r, "U0BEN") == ["hello", "card", "for all"]


async def test_the_original_is_replaced_or_deleted(r, pressed):
    await send(pressed[1], text="new", replace_original=True)
    assert texts(r, "U0BEN") == ["hello", "new"]
    await send(pressed[1], delete_original=True)
    assert texts(r, "U0BEN") == ["hello"]


async def test_an_ephemeral_original_is_replaced_for_its_reader(r, slack, listen):
    urls = []

    def declare(app):
        @app.action("go")
        async def go(ack, body):
            urls.append(body["response_url"])
            assert body["container"]["is_ephemeral"]
            await ack()

    await listen(r, declare)
    blocks = [{"type": "actions", "elements": [button("go")]}]
    await slack.chat_postEphemeral(channel="C0OPEN", user="U0ANN", text="psst", blocks=blocks)
    ts = r.messages("C0OPEN", "U0ANN")[-1]["ts"]
    await r.press("U0ANN", "C0OPEN", ts, "go")
    await send(urls[0], text="noted", replace_original=True)
    assert texts(r, "U0ANN") == ["hello", "noted"]
    await send(urls[0], delete_original=True)
    assert texts(r, "U0ANN") == ["hello"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "no_text"),
        ({"text": "x", "blocks": [{"type": "banner"}]}, "invalid_blocks"),
        ({"text": "x", "colour": "red"}, "invalid_arguments"),
    ],
)
async def test_an_answer_is_checked_like_a_message(pressed, body, code):
    assert (await send(pressed[1], **body))[1]["error"] == code


async def test_the_weather_reaches_answers_too(r, pressed):
    r.weather.add(kind="server_error", method="response_url", count=1)
    async with aiohttp.ClientSession() as session, session.post(pressed[1], json={"text": "x"}) as answer:
        assert answer.status == 503
    assert (await send(pressed[1], text="y"))[0] == 200
