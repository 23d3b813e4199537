import itertools
import json

import pytest
from slack_sdk.signature import SignatureVerifier

from bot.rehearsal.errors import DeskError
from tests.rehearsal.conftest import button, section


def home_listener(heard):
    def declare(app):
        @app.event("app_home_opened")
        async def opened(event):
            heard.append(event)

    return declare


async def post_card(slack):
    blocks = [section(), {"type": "actions", "block_id": "acts", "elements": [button("go", value="v")]}]
    return (await slack.chat_postMessage(channel="C0OPEN", text="card", blocks=blocks))["ts"]


async def test_every_kind_of_delivery_is_signed_and_in_slacks_form(r, slack, listen):
    listener = await listen(r)
    r.deliveries.events_url += "?x=1"
    ts = await post_card(slack)
    for act in (r.command("U0ANN", "C0OPEN", "/quorate a b"), r.press("U0ANN", "C0OPEN", ts, "go")):
        with pytest.raises(DeskError):
            await act  # the app declares no listener: 404
    await r.home("U0ANN")
    verifier = SignatureVerifier(r.deliveries.signing_secret)
    kinds = [headers["Content-Type"] for headers, _ in listener.requests[:3]]
    form = "application/x-www-form-urlencoded"
    assert kinds == [form, form, "application/json"]
    for headers, body in listener.requests:
        assert verifier.is_valid_request(body, headers)


async def test_a_press_carries_what_slack_sends(r, slack, listen):
    seen = []

    def declare(app):
        @app.action("go")
        async def go(ack, body):
            seen.append(body)
            await ack()

    await listen(r, declare)
    ts = await post_card(slack)
    await r.press("U0ANN", "C0OPEN", ts, "go")
    [body] = seen
    assert body["user"] == {"id": "U0ANN", "username": "ann", "name": "ann", "team_id": "T0TEST"}
    assert body["container"] == {
        "type": "message",
        "message_ts": ts,
        "channel_id": "C0OPEN",
        "is_ephemeral": False,
    }
    assert (body["api_app_id"], body["team"], body["enterprise"]) == (
        "A0TEST",
        {"id": "T0TEST", "domain": "test"},
        None,
    )
    action = body["actions"][0]
    assert (action["type"], action["block_id"], action["value"]) == ("button", "acts", "v")
    assert float(action["action_ts"]) >= float(ts)
    assert body["message"]["ts"] == ts
    assert body["response_url"].startswith(r.url)


async def test_every_press_has_its_own_trigger_and_moment(r, slack, listen):
    seen = []

    def declare(app):
        @app.action("go")
        async def go(ack, body):
            seen.append((body["trigger_id"], body["actions"][0]["action_ts"]))
            await ack()

    await listen(r, declare)
    ts = await post_card(slack)
    for _ in range(5):
        await r.press("U0ANN", "C0OPEN", ts, "go")
    assert len({trigger for trigger, _ in seen}) == len({moment for _, moment in seen}) == 5


async def test_an_element_in_a_message_remembers_what_each_person_chose(r, slack, listen):
    states = []

    def declare(app):
        @app.action("day")
        async def day(ack):
            await ack()

        @app.action("go")
        async def go(ack, body):
            states.append(body["state"]["values"]["acts"]["day"]["selected_date"])
            await ack()

    await listen(r, declare)
    elements = [{"type": "datepicker", "action_id": "day"}, button("go")]
    blocks = [{"type": "actions", "block_id": "acts", "elements": elements}]
    ts = (await slack.chat_postMessage(channel="C0OPEN", text="x", blocks=blocks))["ts"]
    await r.press("U0ANN", "C0OPEN", ts, "day", "2026-12-01")
    await r.press("U0ANN", "C0OPEN", ts, "go")
    await r.press("U0BEN", "C0OPEN", ts, "go")
    assert states == ["2026-12-01", None]


async def test_an_event_is_retried_three_times_and_says_why(r, listen):
    heard = []
    listener = await listen(r, home_listener(heard))
    listener.statuses = itertools.chain([500, 500, 500])
    await r.home("U0ANN")
    numbers = [headers.get("X-Slack-Retry-Num") for headers, _ in listener.requests]
    reasons = [headers.get("X-Slack-Retry-Reason") for headers, _ in listener.requests]
    assert numbers == [None, "1", "2", "3"]
    assert reasons == [None, "http_error", "http_error", "http_error"]
    assert len({json.loads(body)["event_id"] for _, body in listener.requests}) == 1
    assert [event["user"] for event in heard] == ["U0ANN"]


async def test_after_three_retries_an_event_is_given_up(r, listen):
    listener = await listen(r)
    listener.statuses = itertools.repeat(503)
    await r.home("U0ANN")
    assert len(listener.requests) == 4


async def test_the_app_can_ask_not_to_be_retried(r, listen):
    listener = await listen(r)
    listener.statuses, listener.headers = itertools.repeat(500), {"X-Slack-No-Retry": "1"}
    await r.home("U0ANN")
    assert len(listener.requests) == 1


async def test_an_event_that_finds_nobody_is_tried_again(r):
    r.events_url = "http://127.0.0.1:9/slack/events"
    await r.home("U0ANN")
    assert [slip.reason for slip in r.deliveries.slips] == ["connection_failed"] * 4


async def test_an_answer_after_the_deadline_counts_as_none(make, listen):
    r = await make(deadline_seconds=0.1)
    listener = await listen(r)
    listener.delay = 0.3
    with pytest.raises(DeskError, match="three seconds") as why:
        await r.command("U0ANN", "C0OPEN", "/quorate x")
    assert why.value.code == "operation_timeout"
    assert len(listener.requests) == 1  # never retried
    await r.home("U0ANN")
    assert listener.requests[2][0]["X-Slack-Retry-Reason"] == "http_timeout"


async def test_without_any_listener_the_person_is_told(r, slack):
    ts = await post_card(slack)
    with pytest.raises(DeskError, match="trouble connecting"):
        await r.press("U0ANN", "C0OPEN", ts, "go")


async def test_the_address_is_verified_by_a_challenge(r, listen):
    await listen(r)
    assert await r.verify_url()
    r.events_url = r.events_url + "/nowhere"
    assert not await r.verify_url()


@pytest.mark.parametrize("text", ["a b+c&d=e;f%20", "é ✓ 😀", '<!channel> "quoted" #?/:@~', "a\nb\tc"])
async def test_a_commands_words_arrive_as_they_were_typed(r, listen, text):
    seen = []

    def declare(app):
        @app.command("/quorate")
        async def command(ack, body):
            seen.append(body["text"])
            await ack()

    await listen(r, declare)
    await r.command("U0ANN", "C0OPEN", f"/quorate {text}")
    assert seen == [text]


async def test_raw_deliveries_give_the_apps_status(r, listen):
    heard = []
    listener = await listen(r, home_listener(heard))
    payload = r.deliveries.payloads.event({"type": "app_home_opened", "user": "U0ANN", "event_ts": "1.1"})
    assert (await r.deliver_raw("events_api", payload)).status == 200
    assert (await r.deliver_raw("events_api", payload)).status == 200
    assert len(heard) == 2
    assert (await r.deliver_raw("events_api", payload, wrong=True)).status == 401
    assert (await r.deliver_raw("events_api", payload, skew=-600)).status == 401
    bad = {"X-Slack-Signature": "v0=nothing"}
    assert (await r.deliver_raw("events_api", b"{not json", headers=bad)).status == 500  # Bolt parses before it checks
    assert listener.requests[-1][1] == "{not json"
    assert len(heard) == 2


async def test_raw_deliveries_need_an_address(r):
    with pytest.raises(ValueError, match="events_url"):
        await r.deliver_raw("events_api", {})
