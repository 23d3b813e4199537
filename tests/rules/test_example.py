"""The README's worked example does what the README says."""

import asyncio
import re
import shlex
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.cli import main
from bot.reading import read_yaml
from bot.rules.record import Choice
from bot.services.ballots import CastBallot, cast_ballot
from tests.databases import sqlite_url
from tests.services.world import World

ROOT = Path(__file__).parents[2]
HERE = ROOT / "tests/rules/example"
SECTION = (ROOT / "README.md").read_text("utf-8").split("## Write your terms of reference", 1)[1].split("\n## ", 1)[0]
CONSOLES = re.findall(r"^\$ quorate (.*?)\n(.*?)(?=^```|^\$ quorate)", SECTION, re.DOTALL | re.MULTILINE)
QUOTED = re.findall(r"```yaml\n(.*?)```", SECTION, re.DOTALL)
STATUS = {
    "lint tests/rules/example/allotments-draft.yaml": 1,
    "replay --terms tests/rules/example/allotments-draft.yaml --body allotments": 1,
}
TITLES = ("A new gate", "A seed swap", "New water butts")
PAST = ({"chair": "for", "secretary": "for", "treasurer": "for", "steward": "against"},) * 2 + (
    {"chair": "for", "secretary": "against", "treasurer": "for", "steward": "against"},
)
"""How the committee voted on what it decided: carried twice, and a tie."""


async def _decided(url):
    world = await World.start(url)
    terms = read_yaml((HERE / "allotments.yaml").read_text("utf-8"), "allotments").data
    people = {seat["id"]: f"U{n}" for n, seat in enumerate(terms["seats"], start=1)}
    own = {"name": "Allotments", "channel": "C1", "terms": terms, "fill": {}, "seats": people, "attendees": {}}
    await world.adopt(key="allotments", officers={}, meetings=(), **own)
    for title, votes in zip(TITLES, PAST, strict=True):
        decision = await world.opened(by=people["chair"], title=title, decision_class="ordinary", amount="")
        for seat, choice in votes.items():
            facts = {"decision": decision, "choice": Choice(choice)}
            await world.do(cast_ballot, CastBallot, people[seat], **facts)
        now = world.now
        await world.close(decision)
        world.now = now
    await world.store.stop()


@pytest.fixture(scope="module")
def decided(tmp_path_factory):
    """A database in which the committee of the example has decided three matters."""
    url = sqlite_url(tmp_path_factory.mktemp("decided"))
    with ThreadPoolExecutor(1) as aside:
        aside.submit(asyncio.run, _decided(url)).result()
    return url


@pytest.mark.parametrize(("command", "shown"), CONSOLES, ids=[command for command, _ in CONSOLES])
def test_a_command_of_the_readme_prints_what_it_shows(command, shown, decided, capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("DATABASE_URL", decided)
    with ThreadPoolExecutor(1) as aside:
        status = aside.submit(main, shlex.split(command)).result()
    printed = capsys.readouterr().out
    pattern = "".join(".*" if part == "...\n" else re.escape(part) for part in shown.splitlines(keepends=True))
    assert re.fullmatch(pattern, printed, re.DOTALL), printed
    assert status == STATUS.get(command, 0)


def test_the_readme_shows_each_command():
    assert [command.split()[0] for command, _ in CONSOLES] == ["lint", "lint", "check", "explain", "whatif", "replay"]


def test_what_the_readme_quotes_stands_in_the_files():
    files = "".join(path.read_text("utf-8") for path in HERE.glob("*.yaml"))
    assert len(QUOTED) == 2
    assert [one for one in QUOTED if one not in files] == []


def test_the_sentences_that_the_readme_quotes_stand_on_the_page():
    page = " ".join((HERE / "prose.md").read_text("utf-8").split())
    quoted = re.findall(r"^> \d\\\. (.*)$", SECTION, re.MULTILINE)
    assert len(quoted) == 2
    assert all(one in page for one in quoted)


def test_every_sentence_under_a_rule_of_the_example_stands_on_the_page():
    page = " ".join((HERE / "prose.md").read_text("utf-8").split())
    terms = (HERE / "allotments.yaml").read_text("utf-8").split("readings:", 1)[1].split("# 1 ", 1)[1]
    said = [one.strip('"') for one in re.findall(r'words: ("[^"]*"|[^,}\n]*(?:, [^,}\n:]*)*(?=[,}\n]))', terms)]
    assert len(said) > 10
    assert [one for one in said if one.split(",")[0].strip('"') not in page] == []


def test_the_draft_differs_from_the_terms_in_the_one_line_that_is_mended():
    draft = (HERE / "allotments-draft.yaml").read_text("utf-8").splitlines()
    terms = (HERE / "allotments.yaml").read_text("utf-8").splitlines()
    differing = [(old.strip(), new.strip()) for old, new in zip(draft, terms, strict=True) if old != new]
    assert differing == [
        ("rule: {count: for, at_least: 1/2, of: votes_cast}", "rule: {count: for, more_than: 1/2, of: votes_cast}")
    ]
