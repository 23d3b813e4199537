"""What if, and past decisions under a draft: asked of a database, without changing it or telling a secret."""

from __future__ import annotations

import asyncio
import io
import re
from pathlib import Path

import bot.terms
from bot.replaying import PastQuery, history, replay
from bot.rules.record import Choice
from bot.whatif import WhatIfQuery, read_changes, stored, whatif_decision
from tests.services.test_conflicts import declare, rule
from tests.services.test_following import carried
from tests.services.world import SEATS

CLUSTER = (Path(bot.terms.__file__).parent / "cluster.yaml").read_text(encoding="utf-8")


def url(world):
    return world.store._engine.database.url.render_as_string(hide_password=False)


async def what_if(world, decision, ballots=(), conflicts=(), *, alone=False):
    out, err = io.StringIO(), io.StringIO()
    changes = read_changes(ballots, conflicts, alone=alone)
    status = await asyncio.to_thread(whatif_decision, decision, changes, database=url(world), out=out, err=err)
    return status, out.getvalue(), err.getvalue()


async def replayed(world, terms, fill=(), body="cluster"):
    out, err = io.StringIO(), io.StringIO()
    before = await world.rows()
    status = await asyncio.to_thread(replay, str(terms), fill, body, database=url(world), out=out, err=err)
    assert await world.rows() == before
    return status, out.getvalue(), err.getvalue()


def draft(tmp_path, *changes):
    text = CLUSTER
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path = tmp_path / "draft.yaml"
    path.write_text(text, encoding="utf-8")
    return path


class TestWhatIf:
    async def test_while_it_is_open_nothing_is_reckoned_from_anybodys_vote(self, world):
        decision = await world.opened()
        await world.votes(decision, SEATS[:9])
        status, out, err = await what_if(world, decision, ["medicines=for"])
        assert (status, out) == (2, "")
        assert "cluster-2026-1 is not closed" in err

    async def test_an_open_decisions_facts_hold_no_vote_at_all(self, world):
        decision = await world.opened()
        await world.votes(decision, SEATS[:9])
        found = await world.ask(stored, WhatIfQuery, "", decision=decision)
        assert found.secret
        assert (found.record.ballots, found.record.proxies) == ((), ())

    async def test_the_answer_for_an_open_decision_is_the_same_however_people_voted(self, world):
        first = await world.opened()
        second = await world.opened(date="2026-12-20")
        await world.votes(first, SEATS[:9])
        await world.votes(second, SEATS[:4], Choice.AGAINST)
        given = [f"{seat}=for" for seat in SEATS[:9]]
        told = [await what_if(world, decision, given, alone=True) for decision in (first, second)]
        assert told[0][0] == 0
        assert "Result: Carried, but not final" in told[0][1]
        assert "As it is" not in told[0][1]
        assert told[0][1].replace("2026-1", "2026-2") == told[1][1]

    async def test_a_recusal_that_everybody_knows_counts_while_it_is_open(self, world):
        decision = await world.opened()
        conflict = await declare(world, decision, "pharmacy")
        await rule(world, conflict)
        _, out, _ = await what_if(world, decision, [f"{seat}=for" for seat in SEATS], alone=True)
        assert "For: 11. 9 of 11 needed: three quarters of 11 is 8.25, rounded up" in out

    async def test_once_it_is_closed_one_vote_can_be_thought_otherwise(self, world):
        await carried(world)
        before = await world.rows()
        status, out, _ = await what_if(world, "cluster-2026-1", ["gp=against,ahp=none"])
        assert status == 0
        assert "As it is: Carried" in out
        assert "For 8, against 1, abstained 0." in out
        assert "Result: Not carried." in out
        assert await world.rows() == before

    async def test_a_decision_or_a_seat_that_is_not_there(self, world):
        decision = await carried(world)
        assert (await what_if(world, "cluster-2026-9"))[0] == 2
        status, _, err = await what_if(world, decision, ["gpp=for"])
        assert status == 2
        assert "Did you mean “gp”?" in err


class TestReplay:
    async def test_the_same_terms_make_no_difference(self, world):
        await carried(world)
        await world.opened(date="2026-12-20")
        status, out, _ = await replayed(world, "cluster")
        assert status == 0
        assert "One past decision, and it would be the same." in out

    async def test_a_higher_majority_is_told_with_its_numbers_and_its_clause(self, world, tmp_path):
        await carried(world)
        path = draft(
            tmp_path,
            ("rule: {count: for, at_least: 3/4, of: eligible}", "rule: {count: for, at_least: 9/10, of: eligible}"),
        )
        status, out, err = await replayed(world, path)
        assert err == ""
        assert status == 1
        assert "It was: Carried, but not final" in out
        assert "It would be: Not carried." in out
        assert "Votes for needed: 9; it would be 11." in out
        assert re.search(r"Not met: 10 voted for, and 11 of 12 were needed: .* \(clause 3.2.4\)", out)
        assert "One past decision, and it would differ." in out

    async def test_a_class_or_a_seat_that_the_draft_does_not_know_is_said_so(self, world, tmp_path):
        await carried(world)
        path = draft(tmp_path, ("id: financial", "id: monetary"), ("confirms: financial", "confirms: monetary"))
        status, out, err = await replayed(world, path)
        assert err == ""
        assert status == 1
        assert "The draft cannot decide it: 'financial' is no decision class of cluster" in out

    async def test_a_value_for_a_blank_comes_from_whoever_asks_the_draft_or_the_body(self, world, tmp_path):
        await carried(world)
        status, out, _ = await replayed(world, "cluster", ["cluster_name=Another"])
        assert (status, "blanks" in out) == (0, False)
        status, _, err = await replayed(world, "cluster", ["quorum=99"])
        assert status == 2
        assert "quorum" in err

    async def test_a_body_that_is_not_there(self, world):
        status, _, err = await replayed(world, "cluster", body="nobody")
        assert status == 2
        assert "no body “nobody”" in err

    async def test_the_past_is_told_oldest_first_and_only_what_is_closed(self, world):
        await carried(world)
        await world.opened(date="2026-12-20")
        found = await world.ask(history, PastQuery, "", body="cluster")
        assert [one.ref for one in found.past] == ["cluster-2026-1"]
