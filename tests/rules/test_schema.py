"""The schema lets pass what the form lets pass, and is the one that stands beside the shipped terms."""

import json
import re
from pathlib import Path

import pytest

from bot.cli import main
from bot.reading import read_yaml
from bot.schema import schema, schema_text
from tests.rules.json_schema import fits

ROOT = Path(__file__).parents[2]
SHIPPED = sorted((ROOT / "bot/terms").glob("*.yaml"))
OURS = [path for room in ("example", "terms") for path in sorted((ROOT / "tests/rules" / room).glob("**/*.yaml"))]
WRITTEN = [*SHIPPED, *(path for path in OURS if not re.search("^cases:", path.read_text("utf-8"), re.MULTILINE))]
SCHEMA = schema()


def data(path=ROOT / "bot/terms/cluster.yaml", *changes):
    text = path.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return read_yaml(text, path.name).data


def test_the_file_beside_the_shipped_terms_is_up_to_date():
    assert (ROOT / "bot/terms/schema.json").read_text("utf-8") == schema_text(), (
        "quorate schema > bot/terms/schema.json"
    )


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_shipped_terms_name_it_in_their_first_line(path):
    first = path.read_text("utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=schema.json"
    assert (path.parent / first.rpartition("=")[2]).is_file()


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_terms_that_are_read_fit_the_schema(path):
    assert fits(data(path), SCHEMA, SCHEMA) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("holidays: Wales", "holidays: Wails"),
        ("holidays: Wales", "holiday: Wales"),
        ("at_least: 3/4", "at_least: 0.75"),
        ("at_least: 3/4", "at_least: 75%"),
        ("at_least: 3/4", "at_last: 3/4"),
        ("at_least: 3/4", "at_least: 3/4, more_than: 1/2"),
        ("count: for, at_least: 3/4", "count: foor, at_least: 3/4"),
        ("of: eligible", "of: eligable"),
        ("financial: false", "financial: no"),
        ("id: ordinary", "id: Ordinary"),
        ("office: chair", "office: chairman"),
        ("  remote:", "  by-post:"),
        ("at_least: {blank: quorum}", "at_least: {blank: quorum, or: 4}"),
        ("title: Cluster meeting\n", ""),
        ("kind: number", "kind: digit"),
    ],
)
def test_what_the_form_refuses_does_not_fit(old, new):
    assert fits(data(ROOT / "bot/terms/cluster.yaml", (old, new)), SCHEMA, SCHEMA)


def test_the_command_prints_it(capsys):
    assert main(["schema"]) == 0
    printed = capsys.readouterr().out
    assert json.loads(printed) == SCHEMA
    assert printed == schema_text()
