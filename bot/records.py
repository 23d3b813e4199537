"""What the database can prove, on a terminal: why a decision ended as it did, and whether the record is whole."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TextIO, TypeVar

from bot.services import explaining
from bot.services.explaining import ExplainQuery, VerifyQuery
from bot.text import words
from bot.views.plain import explanation_lines
from storage.facts import Act
from storage.store import Command, Store, open_store
from storage.transaction import Transaction

Q = TypeVar("Q", bound=Command)
R = TypeVar("R")


def ask(database: str, query: Callable[[Transaction, Q], R], question: Callable[[Act], Q]) -> list[R]:
    """The answers to one question, a workspace each."""

    async def asked() -> list[R]:
        store: Store = open_store(database)
        await store.start()
        try:
            acts = [
                Act(team=team, person="", request="", via="terminal")
                for team in sorted({body.team for body in await store.bodies()})
            ]
            return [await store.read(query, question(act)) for act in acts]
        finally:
            await store.stop()

    return asyncio.run(asked())


def explain(decision: str, *, database: str, out: TextIO, err: TextIO) -> int:
    """`quorate explain`: 0 printed; 1 the replay differs from what was announced; 2 no such decision."""
    found = [e for e in ask(database, explaining.explain, lambda act: ExplainQuery(act=act, ref_or_id=decision)) if e]
    if not found:
        print(words().say("no-such-decision", ref=decision), file=err)
        return 2
    for explanation in found:
        for line in explanation_lines(explanation, words()):
            print(line, file=out)
    return 0 if all(explanation.announced_equals_replay for explanation in found) else 1


def verify(body: str, *, database: str, out: TextIO, err: TextIO) -> int:
    """`quorate verify`: 0 the log is whole and every outcome replays; 1 it is not, with every problem."""
    said, problems = words(), 0
    for report in ask(database, explaining.verify, lambda act: VerifyQuery(act=act, body=body or None)):
        print(said.say("verified", bodies=report.bodies, events=report.events, decisions=report.decisions), file=out)
        for problem in report.problems:
            problems += 1
            print(problem, file=err)
    return 1 if problems else 0
