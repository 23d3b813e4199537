from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from bot.rules.record import Choice
from bot.services.explaining import ExplainQuery, VerifyQuery, explain, verify
from tests.services.test_conflicts import declare, rule
from tests.services.test_following import carried, ratifies, signs
from tests.services.world import MEETING, SEATS


async def problems(world, body=None):
    return (await world.ask(verify, VerifyQuery, "", body=body)).problems


def tamper(world, *statements):
    """What somebody with the database in their hands can do: lift the triggers and change what they like."""
    with closing(sqlite3.connect(world.store._engine.database.url.database)) as database, database:
        triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            database.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            assert database.execute(statement).rowcount > 0


async def test_an_untouched_database_has_no_problems(world):
    decision = await carried(world)
    await signs(world, decision)
    world.now = MEETING
    await ratifies(world, decision)
    await world.opened(date="2026-12-20")
    report = await world.ask(verify, VerifyQuery, "")
    assert report.problems == ()
    assert (report.bodies, report.decisions) == (1, 2)
    assert report.events == len(await world.events())


async def test_a_body_that_is_not_there_is_named(world):
    assert await problems(world, "nobody") == ("nobody: no such body",)
    assert await problems(world, "cluster") == ()


async def test_explain_finds_by_reference_and_by_id_and_says_nothing_of_others(world):
    decision = await carried(world)
    by_ref = await world.ask(explain, ExplainQuery, "", ref_or_id="cluster-2026-1")
    by_id = await world.ask(explain, ExplainQuery, "", ref_or_id=decision)
    assert by_ref.brief.id == by_id.brief.id == decision
    assert by_ref.announced_equals_replay
    assert by_ref.outcome.result == "carried"
    assert await world.ask(explain, ExplainQuery, "", ref_or_id="cluster-2026-2") is None


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE ballots SET choice = 'against' WHERE seat = 'gp'", "is not what the log says"),
        ("UPDATE ballots SET choice = 'against' WHERE seat IN ('gp', 'ahp')", "does not follow"),
        ("UPDATE ballots SET live = 0, ended = 'recused' WHERE seat = 'gp'", "the log counts other ballots"),
        ("DELETE FROM ballots WHERE seat = 'gp'", "is in the log alone"),
        ("UPDATE decisions SET text = 'That we buy a yacht.'", "its words are not those that were frozen"),
        ("UPDATE decisions SET amount_pence = 99", "its words are not those that were frozen"),
        ("UPDATE electors SET person = 'U99' WHERE seat = 'gp'", "its electorate is not the one that was frozen"),
        (
            "UPDATE decisions SET outcome = replace(outcome, '\"carried\"', '\"lost\"')",
            "the log announces another result",
        ),
        (
            "UPDATE decisions SET state = 'open', closed_at = NULL, processed_at = NULL, outcome = NULL",
            "the log closes it",
        ),
        ("DELETE FROM events WHERE seq = 20", "event 20"),
        ("DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)", "should have"),
        ("UPDATE events SET type = 'slack:ballot:lost' WHERE seq = 30", "copy of its type"),
    ],
)
async def test_whatever_is_changed_behind_the_log_is_named(world, statement, named):
    await carried(world)
    assert await problems(world) == ()
    tamper(world, statement)
    found = await problems(world)
    assert any(named in problem for problem in found), found


async def test_a_replay_that_differs_from_what_was_announced_is_told(world):
    decision = await carried(world)
    tamper(world, "UPDATE ballots SET choice = 'against' WHERE seat IN ('gp', 'ahp')")
    told = await world.ask(explain, ExplainQuery, "", ref_or_id=decision)
    assert told.announced_equals_replay is False


async def test_every_ballot_counts_was_replaced_or_was_made_void(world):
    decision = await world.opened()
    await world.votes(decision, SEATS[:10])
    await world.votes(decision, SEATS[:4], Choice.AGAINST)
    await rule(world, await declare(world, decision, "dental"))
    await world.close(decision)
    stored = await world.look(lambda tx: tx.ballots(decision, live_only=False))
    announced = (await world.brief(decision)).announced
    counted = announced.votes_for + announced.votes_against + announced.abstentions
    ended = [ballot.ended for ballot in stored if not ballot.live]
    assert counted + ended.count("superseded") + ended.count("recused") == len(stored) == 14
    assert len(await world.parcels("receipt")) == 14
    assert await problems(world) == ()
