"""What Slack sends when people act, signed; built anew for every test, sent as often and in whatever order it asks."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from sqlalchemy import select

from bot.rules.record import Channel
from bot.services.opening import OpenDecision, Opened, open_decision
from storage import tables as t
from storage.facts import Act
from storage.link import Prepared
from storage.store import Store
from tests.bench import SECRET, TEAM


def tap(person: str, action: str, value: str, *, at: int, **more: Any) -> dict[str, Any]:
    """A button: the `at`-th thing that anybody did."""
    return {
        "type": "block_actions",
        "user": {"id": person, "team_id": TEAM},
        "team": {"id": TEAM},
        "trigger_id": f"{at}.{value}.{person}",
        "channel": {"id": "C0CLUSTER"},
        "message": {"ts": "1795000000.000100", "text": "", "blocks": []},
        "actions": [
            {"action_id": action, "block_id": "b", "type": "button", "value": value, "action_ts": f"1795000000.{at:06}"}
        ],
    } | more


def form(by: str, callback: str, value: str, *, at: int, **fields: str) -> dict[str, Any]:
    """A form sent off, with what stands in its fields."""
    state = {name: {"entry": {"type": "plain_text_input", "value": entered}} for name, entered in fields.items()}
    return {
        "type": "view_submission",
        "user": {"id": by, "team_id": TEAM},
        "team": {"id": TEAM},
        "trigger_id": f"{at}.{value}.{by}",
        "view": {
            "id": f"V{at}", "hash": f"{at}.h", "type": "modal", "callback_id": callback, "private_metadata": value,
            "blocks": [], "state": {"values": state},
        },
    }  # fmt: skip


def signed(payload: dict[str, Any], secret: str = SECRET) -> tuple[bytes, dict[str, str]]:
    """The bytes and headers of one delivery."""
    raw = b"payload=" + quote(json.dumps(payload), safe="").encode()
    stamp = str(int(time.time()))
    due = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + raw, hashlib.sha256).hexdigest()
    return raw, {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": f"v0={due}",
    }


async def open_another(store: Store, body: str, by: str = "U0LEAD", team: str = TEAM) -> str:
    """One more financial decision of a body that has adopted its terms; its id."""
    date = (datetime.now(UTC).date() + timedelta(days=300)).isoformat()
    command = OpenDecision(
        act=Act(team=team, person=by, request="", via="test"), body=body, title="A clinic", text="Why",
        decision_class="financial", channel=Channel.REMOTE, amount="12500", date=date, time="17:00",
    )  # fmt: skip
    opened = await store.run(open_decision, command)
    assert isinstance(opened, Opened), opened
    return opened.decision


async def rows(store: Store, table: Any, *names: str, **where: Any) -> list[dict[str, Any]]:
    """What a table holds, as stored: the columns named, of the rows in which the given columns have these values."""
    found = t.table_of(table)
    asked = select(*[found.c[name] for name in names]).where(*[found.c[key] == value for key, value in where.items()])
    got = await store._read(lambda link: link.rows(Prepared(asked)))
    return [dict(zip(names, row, strict=True)) for row in got]
