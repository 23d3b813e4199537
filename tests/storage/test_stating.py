"""What was said, the steps taken and the votes taken down: the database keeps them as they were first written."""

from __future__ import annotations

import pytest

from bot.rules.record import Capacity, Choice
from storage.facts import CastBallotFact, ReceivedBy, RecordedVote, Said, Statement, Step, StepKind
from storage.store import open_store
from tests.databases import postgres_url, sqlite_url
from tests.storage.acting import AT, DECISION, TEAM, Do, act, found_body, open_decision
from tests.storage.raw import REFUSED, execute

STATEMENT = Statement(
    team=TEAM, id="S1", decision=DECISION, seat="m1", person="U1", capacity=Capacity.SELF, kind=Said.POSITION,
    words="As before", at=AT, choice=Choice.FOR, organisation="council",
)  # fmt: skip
STEP = Step(team=TEAM, decision=DECISION, kind=StepKind.CASTING, seat="m0", person="U0", at=AT, choice=Choice.FOR)
BALLOT = CastBallotFact(
    team=TEAM, id="7Q3F-2K", decision=DECISION, seat="m2", cast_by="U2", capacity=Capacity.SELF, choice=Choice.FOR,
    cast_at=AT,
)  # fmt: skip
RECORDED = RecordedVote(
    team=TEAM, decision=DECISION, ballot="7Q3F-2K", seat="m2", person="U2", recorded_by="U9",
    received=ReceivedBy.EMAIL, evidence="In the mailbox", at=AT,
)  # fmt: skip


def write(tx, _):
    tx.add_statement(STATEMENT)
    tx.add_step(STEP)
    tx.add_ballot(BALLOT)
    tx.add_recorded_vote(RECORDED)


@pytest.fixture(params=["sqlite", "postgresql"])
async def kept(request, tmp_path):
    url = sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url()
    store = open_store(url)
    await store.start()
    for service in (found_body, open_decision, write):
        await store.run(service, Do(act=act()))
    yield store, url
    await store.stop()


async def test_what_was_written_is_read_back_equal(kept):
    store, _ = kept

    def read(tx, _):
        return tx.statements(DECISION), tx.steps(DECISION), tx.recorded_votes(DECISION), tx.statement("S1")

    assert await store.read(read, Do(act=act())) == ((STATEMENT,), (STEP,), (RECORDED,), STATEMENT)


async def test_a_statement_that_ended_is_read_only_where_all_are_asked_for(kept):
    store, _ = kept
    await store.run(lambda tx, _: tx.end_statement("S1", "superseded"), Do(act=act()))

    def read(tx, _):
        return tx.statements(DECISION), [one.ended for one in tx.statements(DECISION, standing_only=False)]

    assert await store.read(read, Do(act=act())) == ((), ["superseded"])


async def test_an_objection_is_kept_beside_the_vote(kept):
    store, _ = kept
    await store.run(lambda tx, _: tx.object_to_recorded(DECISION, "7Q3F-2K", AT, "Not me"), Do(act=act()))
    (vote,) = await store.read(lambda tx, _: tx.recorded_votes(DECISION), Do(act=act()))
    assert (vote.objected_at, vote.objection) == (AT, "Not me")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE statements SET words = 'otherwise'",
        "UPDATE statements SET choice = 'against'",
        "DELETE FROM statements",
        "UPDATE steps SET choice = 'against'",
        "DELETE FROM steps",
        "UPDATE recorded_votes SET evidence = 'none'",
        "DELETE FROM recorded_votes",
        "UPDATE recorded_votes SET objection = 'because'",
        (
            "INSERT INTO steps (team, decision, kind, seat, person, at, choice, words)"
            " SELECT team, decision, 'vote', seat, person, at, 'for', '' FROM steps"
        ),
    ],
)
async def test_the_database_refuses_to_change_what_was_said_done_or_taken_down(kept, statement):
    _, url = kept
    with pytest.raises(REFUSED):
        execute(url, statement)


async def test_a_second_casting_vote_and_a_second_standing_position_are_refused(kept):
    _, url = kept
    with pytest.raises(REFUSED):
        execute(
            url,
            "INSERT INTO statements (team, id, decision, seat, person, capacity, kind, words, at, choice, organisation,"
            " ended) SELECT team, 'S2', decision, seat, person, capacity, kind, words, at, choice, organisation, ended"
            " FROM statements",
        )
