"""The house keeps its shape: who imports whom is import-linter's; these hold what it cannot see."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from slack_sdk.web.async_client import AsyncWebClient

from bot import handlers

ROOT = Path(__file__).parent.parent
SOURCES = sorted([*ROOT.glob("bot/**/*.py"), *ROOT.glob("storage/**/*.py")])
MOST_LINES, MOST_FUNCTION_LINES = 260, 45
RULES_OUTSIDE = {"os", "random", "time", "uuid", "asyncio", "logging"}


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_importing_the_rules_loads_neither_slack_nor_sql():
    code = "import sys, bot.rules.decide; print([m for m in ('slack_sdk', 'slack_bolt', 'sqlalchemy', 'aiohttp', 'yaml') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_rules_import_no_clock_no_chance_and_no_log():
    for path in ROOT.glob("bot/rules/*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (
                [a.name for a in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            assert not {name.split(".")[0] for name in names} & RULES_OUTSIDE, f"{_name(path)} imports {names}"


def test_the_rules_use_no_float():
    for path in ROOT.glob("bot/rules/*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), (
                f"{_name(path)}:{node.lineno}"
            )
            assert not (isinstance(node, ast.Name) and node.id == "float"), f"{_name(path)}:{node.lineno}"


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_files_and_functions_stay_readable(path):
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= MOST_LINES, f"{_name(path)} has grown: is there a room in it that wants a door?"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= MOST_FUNCTION_LINES, f"{_name(path)}: {node.name} has {length} lines"


def test_only_the_clock_asks_what_time_it_is():
    asking = {"now", "utcnow", "today"}
    allowed = {"bot/clock.py", "bot/front_door.py", "bot/demo.py"}
    for path in SOURCES:
        if _name(path) in allowed or _name(path).startswith(("bot/rehearsal/", "storage/")):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in asking:
                owner = node.func.value
                assert not (isinstance(owner, ast.Name) and owner.id in {"datetime", "date", "time"}), (
                    f"{_name(path)}:{node.lineno}"
                )


def _manifest() -> dict:
    return yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8"))


def test_the_manifest_subscribes_to_exactly_the_events_that_are_handled():
    asked = {name.partition(".")[0] for name in _manifest()["settings"]["event_subscriptions"]["bot_events"]}
    assert asked == set(handlers.EVENTS)


def test_the_manifest_declares_the_one_command():
    assert [c["command"] for c in _manifest()["features"]["slash_commands"]] == [handlers.COMMAND]


CALLED = {
    "chat_postMessage": "chat:write", "chat_update": "chat:write", "chat_postEphemeral": "chat:write",
    "conversations_open": "im:write", "conversations_info": {"channels:read", "groups:read"}, "users_info": "users:read", "users_list": "users:read",
    "conversations_members": {"channels:read", "groups:read"},
    "conversations_invite": {"channels:manage", "groups:write"}, "conversations_kick": {"channels:manage", "groups:write"},
    "conversations_history": {"channels:history", "groups:history", "im:history"},
    "views_open": set(), "views_push": set(), "views_update": set(), "views_publish": set(), "auth_test": set(),
}  # fmt: skip


def test_the_manifest_asks_for_exactly_the_scopes_of_the_methods_in_use():
    called = set()
    for path in SOURCES:
        if _name(path).startswith("bot/rehearsal/"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name | ast.Attribute):
                owner = node.value.id if isinstance(node.value, ast.Name) else node.value.attr
                if owner == "client":
                    called.add(node.attr)
    known = {name for name in called if "_" in name and hasattr(AsyncWebClient, name)}
    assert known <= CALLED.keys(), f"which scope does it need? {known - CALLED.keys()}"
    needed = {"commands"}
    for name in known:
        scope = CALLED[name]
        needed |= {scope} if isinstance(scope, str) else scope
    assert set(_manifest()["oauth_config"]["scopes"]["bot"]) == needed
