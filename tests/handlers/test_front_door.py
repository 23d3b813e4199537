"""Whatever is unsigned, malformed, too large or cut off is a plain no; nothing of it reaches Bolt or the log."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import time
from urllib.parse import quote

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from slack_bolt.response import BoltResponse

from bot.front_door import MOST_BYTES, FrontDoor

SECRET = "a-signing-secret-for-tests"
CANARY = "canary-7Q3F"


class Inside:
    """What was let in."""

    def __init__(self):
        self.bodies = []

    async def __call__(self, request):
        self.bodies.append(request.body)
        return BoltResponse(status=200, body="")


def _signed(raw: bytes, *, stamp: str | None = None, secret: str = SECRET) -> dict[str, str]:
    stamp = stamp or str(int(time.time()))
    digest = hmac.new(secret.encode(), b"v0:" + stamp.encode() + b":" + raw, hashlib.sha256).hexdigest()
    return {
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": f"v0={digest}",
        "Content-Type": "application/x-www-form-urlencoded",
    }


def _form(payload: object) -> bytes:
    return b"payload=" + quote(json.dumps(payload)).encode()


@pytest.fixture
async def door():
    inside = Inside()
    site = web.Application(client_max_size=MOST_BYTES * 2)
    site.router.add_post("/slack/events", FrontDoor(SECRET, inside).enter)
    server = TestServer(site)
    client = TestClient(server)
    await client.start_server()
    client.inside = inside
    yield client
    await client.close()


async def _post(door, raw, headers):
    answer = await door.post("/slack/events", data=raw, headers=headers)
    return answer.status


async def test_what_slack_signed_is_let_in_and_parsed(door):
    raw = _form({"type": "block_actions", "name": "Siân & co"})
    assert await _post(door, raw, _signed(raw)) == 200
    assert door.inside.bodies == [{"type": "block_actions", "name": "Siân & co"}]


async def test_a_command_comes_as_a_form(door):
    raw = b"command=%2Fquorate&text=decisions+all&user_id=U0GP"
    assert await _post(door, raw, _signed(raw)) == 200
    assert door.inside.bodies[0]["text"] == "decisions all"


async def test_an_event_comes_as_json(door):
    raw = json.dumps({"type": "event_callback"}).encode()
    assert await _post(door, raw, _signed(raw) | {"Content-Type": "application/json"}) == 200


async def test_the_challenge_is_answered(door):
    raw = json.dumps({"type": "url_verification", "challenge": "abc"}).encode()
    answer = await door.post("/slack/events", data=raw, headers=_signed(raw) | {"Content-Type": "application/json"})
    assert (answer.status, await answer.text()) == (200, "abc")
    assert door.inside.bodies == []


RAW = _form({"note": CANARY})
WRONG = {
    "no headers": {},
    "no signature": {"X-Slack-Request-Timestamp": str(int(time.time()))},
    "another secret": _signed(RAW, secret="another-secret-altogether"),
    "another body": _signed(RAW + b"x"),
    "a timestamp that is no number": _signed(RAW) | {"X-Slack-Request-Timestamp": "now"},
    "a timestamp of 400 digits": _signed(RAW, stamp="1" * 400),
    "a negative timestamp": _signed(RAW, stamp="-123456789"),
    "a signature in capitals": {k: v.upper() if k.endswith("Signature") else v for k, v in _signed(RAW).items()},
    "a signature that is not ASCII": _signed(RAW) | {"X-Slack-Signature": "v0=" + "é" * 64},
    "a signature of another length": _signed(RAW) | {"X-Slack-Signature": "v0=abc"},
    "digits of another script": _signed(RAW) | {"X-Slack-Request-Timestamp": "١٢٣٤٥٦٧٨٩٠"},
}


@pytest.mark.parametrize("headers", WRONG.values(), ids=WRONG.keys())
async def test_what_is_not_signed_is_401_and_leaves_no_word_in_the_log(door, headers, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    assert await _post(door, RAW, headers) == 401
    assert door.inside.bodies == []
    assert CANARY not in caplog.text + "".join(capfd.readouterr())


@pytest.mark.parametrize("seconds", [-301, 310])
async def test_what_was_signed_more_than_five_minutes_ago_or_ahead_is_401(door, seconds):
    assert await _post(door, RAW, _signed(RAW, stamp=str(int(time.time()) + seconds))) == 401
    assert door.inside.bodies == []


async def test_just_within_five_minutes_is_let_in(door):
    assert await _post(door, RAW, _signed(RAW, stamp=str(int(time.time()) - 290))) == 200


@pytest.mark.parametrize(
    "raw", [b"payload=%7Bnot-json", b"payload=%ff%fe", b"\xff\xfe\x00", b"payload=" + b"%5B" * 50_000, b"payload=3"]
)
async def test_what_is_signed_but_unreadable_is_401(door, raw, caplog):
    caplog.set_level(logging.DEBUG)
    assert await _post(door, raw, _signed(raw)) == 401
    assert door.inside.bodies == []


@pytest.mark.parametrize(("size", "status"), [(MOST_BYTES - 1, 200), (MOST_BYTES, 200), (MOST_BYTES + 1, 413)])
async def test_a_body_may_have_256_kibibytes_and_no_more(door, size, status):
    raw = b"text=" + b"a" * (size - 5)
    assert await _post(door, raw, _signed(raw)) == status


async def test_a_body_that_does_not_say_its_size_is_measured_while_it_comes(door):
    async def pieces():
        for _ in range(MOST_BYTES // 4096 + 2):
            yield b"a" * 4096

    answer = await door.post("/slack/events", data=pieces(), headers=_signed(b""))
    assert answer.status == 413


async def test_a_request_cut_off_in_the_middle_is_no_fault_of_ours(door, caplog):
    caplog.set_level(logging.DEBUG)
    _, writer = await asyncio.open_connection("127.0.0.1", door.server.port)
    head = "".join(f"{name}: {value}\r\n" for name, value in _signed(RAW).items())
    writer.write(f"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n{head}\r\n".encode() + RAW)
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    assert await _post(door, RAW, _signed(RAW)) == 200
    assert len(door.inside.bodies) == 1
    assert "Traceback" not in caplog.text
    assert CANARY not in caplog.text


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.binary(max_size=300), stamp=st.text(alphabet="0123456789-+. e", max_size=14), sign=st.booleans())
def test_no_bytes_make_the_door_fall_over(raw, stamp, sign):
    """The parser alone, as the door calls it: anything signed gives a mapping or None, never an error."""
    from bot.front_door import _parse

    for kind in ("application/json", "application/x-www-form-urlencoded", ""):
        body = _parse(b"payload=" + raw if sign else raw, kind)
        assert body is None or isinstance(body, dict)
