# ruff: noqa: S608 - the SQL is the tests' own
from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.rules.findings import Outcome, Result
from bot.rules.record import Choice
from storage.facts import Conflict, DecisionState, LodgedProxy, Nomination, OfferState
from tests.storage.acting import BODY, DECISION, TEAM, Cast, Do, act, ballot, cast, close, decision
from tests.storage.raw import REFUSED, count, execute

BALLOT_COLUMNS = "team, id, decision, seat, cast_by, capacity, choice, cast_at, action_ts, live, ended"
AGO = "2020-01-01T00:00:00.000000+00:00"


async def refused(store, write):
    with pytest.raises(REFUSED):
        await store.run(lambda tx, _: write(tx), Do(act=act()))


def copy_ballot(**changed):
    values = ", ".join(changed.get(name.strip(), name) for name in BALLOT_COLUMNS.split(","))
    return f"INSERT INTO ballots ({BALLOT_COLUMNS}) SELECT {values} FROM ballots"


@pytest.fixture
async def voted(voting):
    """One ballot of seat m1, and one that it replaced."""
    await voting.run(cast, Cast(act=act("U1"), seat="m1", choice=Choice.AGAINST))
    await voting.run(cast, Cast(act=act("U1"), seat="m1"))
    return voting


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE events SET type = 'x'",
        "UPDATE events SET bytes = bytes",
        "DELETE FROM events",
        "DELETE FROM ballots",
        "DELETE FROM decisions",
        "DELETE FROM electors",
        "UPDATE electors SET person = 'U9'",
        "UPDATE terms SET words = 'x'",
        "DELETE FROM terms",
        "UPDATE ballots SET choice = 'for'",
        "UPDATE ballots SET seat = 'm2'",
        "UPDATE ballots SET cast_by = 'U9'",
        "UPDATE ballots SET cast_at = '2020-01-01T00:00:00.000000+00:00'",
        "UPDATE ballots SET live = (ended <> ''), ended = ''",
        "UPDATE ballots SET live = true, ended = '' WHERE ended <> ''",
        "UPDATE ballots SET ended = 'recused' WHERE ended <> ''",
        "UPDATE ballots SET live = false",
        "UPDATE decisions SET text = 'That we buy two.'",
        "UPDATE decisions SET terms = terms || 'x'",
        "UPDATE decisions SET electorate_sha = 'x'",
        "UPDATE decisions SET amount_pence = 1",
        "UPDATE decisions SET state = 'closed'",
        "UPDATE decisions SET state = 'forgotten'",
        "UPDATE decisions SET closed_at = '2020-01-01T00:00:00.000000+00:00'",
        "UPDATE outbox SET state = 'lost'",
        "INSERT INTO instance (id, uuid) VALUES (2, 'x')",
    ],
)
async def test_the_database_refuses_to_rewrite_what_was_done(voted, url, sql):
    before = execute(url, f"SELECT {BALLOT_COLUMNS} FROM ballots ORDER BY number")
    with pytest.raises(REFUSED):
        execute(url, sql)
    assert execute(url, f"SELECT {BALLOT_COLUMNS} FROM ballots ORDER BY number") == before


@pytest.mark.parametrize("table", ["events", "ballots", "decisions", "electors", "terms"])
async def test_postgres_refuses_to_empty_a_table(voted, url, table):
    if url.startswith("sqlite"):
        with pytest.raises(REFUSED):
            execute(url, f"DELETE FROM {table}")
    else:
        with pytest.raises(REFUSED, match="never emptied"):
            execute(url, f"TRUNCATE {table} CASCADE")
    assert count(url, table) > 0


@pytest.mark.parametrize(
    "replacing",
    [
        "INSERT OR REPLACE INTO events SELECT team, origin, seq, decision, prev, leaf, 'x', at, bytes FROM events",
        f"INSERT OR REPLACE INTO ballots (number, {BALLOT_COLUMNS}) SELECT number, {BALLOT_COLUMNS} FROM ballots",
        f"INSERT OR REPLACE INTO ballots ({BALLOT_COLUMNS}) SELECT {BALLOT_COLUMNS} FROM ballots WHERE live",
    ],
)
async def test_replacing_is_no_way_round_the_triggers(voted, url, replacing):
    if not url.startswith("sqlite"):
        table = replacing.split()[4]
        with pytest.raises(REFUSED):
            execute(url, f"INSERT INTO {table} SELECT * FROM {table}")
        return
    with pytest.raises(REFUSED):
        execute(url, replacing)


async def test_a_seat_has_one_live_ballot(voted, url):
    with pytest.raises(REFUSED):
        execute(url, copy_ballot(id="'AAAA-AA'") + " WHERE live")
    assert count(url, "ballots WHERE live") == 1


@pytest.mark.parametrize(
    "changed", [{"choice": "'maybe'"}, {"capacity": "'king'"}, {"ended": "'x'"}, {"seat": "'m99'"}]
)
async def test_a_ballot_is_well_formed(voted, url, changed):
    with pytest.raises(REFUSED):
        execute(url, copy_ballot(**({"id": "'AAAA-AA'", "seat": "'m2'"} | changed)) + " WHERE live")


async def test_a_ballot_reference_is_given_once_in_a_decision(voted, url):
    with pytest.raises(REFUSED):
        execute(url, copy_ballot(seat="'m2'") + " WHERE live")


async def test_a_closed_decision_takes_no_ballot(voted, url):
    await voted.run(close, Do(act=act()))
    await refused(voted, lambda tx: tx.add_ballot(ballot(tx, "m2", "U2")))
    with pytest.raises(REFUSED, match="takes no ballots"):
        execute(url, copy_ballot(id="'AAAA-AA'", seat="'m2'") + " WHERE live")
    assert count(url, "ballots") == 2


async def test_no_ballot_is_cast_at_or_after_the_deadline(voting, url):
    deadline = datetime(2999, 1, 1, tzinfo=UTC)
    for late in (deadline, deadline + timedelta(microseconds=1)):
        await refused(voting, lambda tx, late=late: tx.add_ballot(ballot(tx, "m2", "U2", cast_at=late)))
    just = deadline - timedelta(microseconds=1)
    await voting.run(lambda tx, _: tx.add_ballot(ballot(tx, "m2", "U2", cast_at=just)) and None, Do(act=act()))
    assert count(url, "ballots") == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"state": DecisionState.OPEN, "closed_at": None, "processed_at": None, "outcome": None},
        {"state": DecisionState.WITHDRAWN, "outcome": None},
        {"outcome": Outcome(result=Result.LOST)},
        {"closed_at": datetime(2020, 1, 1, tzinfo=UTC)},
        {"closes_at": datetime(2020, 1, 1, tzinfo=UTC)},
    ],
)
async def test_a_closed_decision_stays_as_it_was_announced(voting, changes):
    await voting.run(close, Do(act=act()))
    await refused(voting, lambda tx: tx.update_decision(DECISION, **changes))


async def test_what_comes_after_the_close_is_noted(voting):
    await voting.run(close, Do(act=act()))
    await voting.run(lambda tx, _: tx.update_decision(DECISION, card_ts="1.1", result_ts="2.2"), Do(act=act()))
    found = await voting.read(lambda tx, _: tx.decision(DECISION), Do(act=act()))
    assert (found.card_ts, found.result_ts, found.state) == ("1.1", "2.2", DecisionState.CLOSED)


@pytest.mark.parametrize(
    "changes",
    [
        {"body": "B999999999"},
        {"terms": "0" * 64},
        {"ref": "cluster-2026-1"},
        {"amount_pence": -1},
        {"attempt": 0},
        {"state": DecisionState.CLOSED, "closed_at": datetime(2026, 1, 1, tzinfo=UTC)},
        {"closed_at": datetime(2026, 1, 1, tzinfo=UTC)},
        {"outcome": Outcome(result=Result.LOST)},
    ],
)
async def test_a_decision_is_well_formed(voting, changes):
    await refused(voting, lambda tx: tx.add_decision(decision(tx, **({"id": "D2"} | changes)), ()))


async def test_an_accepted_proxy_of_a_seat_is_the_only_one(voting):
    def lodge(tx, proxy, holder="m2"):
        at = tx.now()
        told = {"instruction": Choice.FOR, "lodged_by": "U1", "lodged_at": at}
        whose = {"grantor": "m1", "holder": holder, "holder_person": "U2"}
        tx.add_proxy(LodgedProxy(team=TEAM, id=proxy, decision=DECISION, **told, **whose))

    await refused(voting, lambda tx: lodge(tx, "P0", holder="m1"))
    await voting.run(lambda tx, _: (lodge(tx, "P1"), lodge(tx, "P2")), Do(act=act()))
    await voting.run(lambda tx, _: tx.answer_proxy("P1", OfferState.ACCEPTED, tx.now()), Do(act=act()))
    await refused(voting, lambda tx: tx.answer_proxy("P2", OfferState.ACCEPTED, tx.now()))
    await voting.run(lambda tx, _: tx.answer_proxy("P1", OfferState.ENDED, tx.now()), Do(act=act()))
    await voting.run(lambda tx, _: tx.answer_proxy("P2", OfferState.ACCEPTED, tx.now()), Do(act=act()))


async def test_what_refers_to_nothing_is_refused(voting, url):
    def conflict(tx, **changes):
        said = {"team": TEAM, "id": "K1", "decision": DECISION, "seat": "m1", "declared_by": "U1", "kind": "financial"}
        tx.add_conflict(Conflict(**{**said, "nature": "I sell vans", "declared_at": tx.now(), **changes}))

    def nominate(tx, **changes):
        said = {"team": TEAM, "id": "N1", "body": BODY, "decision": DECISION, "seat": "m1", "person": "U30"}
        tx.add_nomination(Nomination(**{**said, "nominated_by": "U1", "nominated_at": tx.now(), **changes}))

    await refused(voting, lambda tx: conflict(tx, decision="D9"))
    await refused(voting, lambda tx: nominate(tx, decision="D9"))
    await refused(voting, lambda tx: nominate(tx, body="B9"))
    await refused(voting, lambda tx: nominate(tx, state=OfferState.ACCEPTED))
    await refused(voting, lambda tx: tx.post("card", body="B9", to="C1", key="k"))
    await refused(voting, lambda tx: tx.log("B9", "x:y:z", {}))
    await refused(voting, lambda tx: tx.appoint("B9", "m1", "U1"))
    with pytest.raises(REFUSED):
        execute(url, f"INSERT INTO meetings VALUES ('T2', 'M1', '{BODY}', 'ordinary', '{AGO}', 'UTC')")


async def test_the_log_does_not_fork(voted, url):
    for changed in ("seq, decision, prev", "seq + 100, decision, prev"):
        with pytest.raises(REFUSED):
            execute(url, f"INSERT INTO events SELECT team, origin, {changed}, leaf, type, at, bytes FROM events")
