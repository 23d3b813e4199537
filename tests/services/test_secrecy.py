from __future__ import annotations

from bot.rules.record import Choice
from bot.services.explaining import ExplainQuery, explain
from bot.services.proxies import AnswerProxy, GiveProxy, answer_proxy, give_proxy
from bot.services.register import HomeQuery, RegisterQuery, home_of, register
from tests.services.settled import settled
from tests.services.test_alternates import answer as answers_nomination
from tests.services.test_alternates import nominate
from tests.services.test_conflicts import declare, rule
from tests.services.world import COLLEAGUE, PEOPLE, SEATS, SECRETARY, SIGNATORY, World

READERS = (None, *PEOPLE.values(), COLLEAGUE, SECRETARY, SIGNATORY, "U99")


async def _play(world: World, choice: Choice) -> str:
    """A vote in full swing in which everybody chooses alike."""
    decision = await world.opened()
    await answers_nomination(world, await nominate(world, decision))
    await world.vote(decision, COLLEAGUE, choice)
    facts = {"decision": decision, "holder_person": PEOPLE["gp"], "instruction": choice}
    given = await world.do(give_proxy, GiveProxy, PEOPLE["ahp"], **facts)
    await world.do(answer_proxy, AnswerProxy, PEOPLE["gp"], proxy=given.proxy, accept=True)
    await world.votes(decision, ["lead", "gp", "pharmacy", "optometry"], choice)
    await rule(world, await declare(world, decision, "pharmacy"))
    return decision


async def _shown(world: World, decision: str, reader: str | None, own: Choice) -> str:
    """Everything a reader can ask for, without the reader's own ballot and without ids, which differ by chance."""
    brief = await world.brief(decision, reader)
    assert brief.reader is None or brief.reader.my_ballot is None or brief.reader.my_ballot[0] is own
    told = await world.ask(explain, ExplainQuery, reader or "", ref_or_id=decision, reader=reader)
    asked = [
        brief.seats,
        brief.outlook,
        [p.instruction for p in brief.proxies if p.lodged_by != reader],
        brief.outcome,
        brief.announced,
        brief.votes_received,
        told.outcome,
        told.brief.seats,
        [(line.state, line.outcome) for line in await world.ask(register, RegisterQuery, reader or "")],
        [wait.act for wait in (await world.ask(home_of, HomeQuery, reader or "")).waits],
    ]
    return repr(asked)


async def test_before_the_close_nothing_that_anybody_is_shown_depends_on_a_choice(tmp_path):
    shown, parcels = [], []
    for choice in (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN):
        async with settled("sqlite", tmp_path) as world:
            decision = await _play(world, choice)
            shown.append([await _shown(world, decision, reader, choice) for reader in READERS])
            owed = [p for p in await world.parcels() if p["kind"] != "receipt"]
            parcels.append([(p["kind"], p["to"], sorted(p["data"]), p["version"]) for p in owed])
            said = [repr(parcel["data"]) for parcel in owed]
            assert not [data for data in said for c in Choice if f"'{c.value}'" in data]
            stored = await world.look(lambda tx, of=decision: tx.ballots(of, live_only=False))
            cast_by = {ballot.id: ballot.cast_by for ballot in stored}
            receipts = await world.parcels("receipt")
            assert {p["data"]["ballot"]: p["to"] for p in receipts} == cast_by
    assert shown[0] == shown[1] == shown[2]
    assert parcels[0] == parcels[1] == parcels[2]


async def test_an_open_brief_names_no_choice_but_the_readers_own(world):
    decision = await world.opened()
    await world.votes(decision, SEATS, Choice.AGAINST)
    for reader in READERS:
        brief = await world.brief(decision, reader)
        assert all(seat.voted is None and seat.via is None for seat in brief.seats)
        assert brief.outcome is None
        held = reader in PEOPLE.values()
        assert (brief.reader is not None and brief.reader.my_ballot is not None) == held


async def test_after_the_close_each_seats_counted_choice_is_shown(world):
    decision = await world.opened()
    await world.votes(decision, SEATS[:9])
    await world.votes(decision, SEATS[9:], Choice.AGAINST)
    await world.close(decision)
    seats = (await world.brief(decision)).seats
    assert [seat.voted for seat in seats] == [Choice.FOR] * 9 + [Choice.AGAINST] * 3
    assert {seat.via for seat in seats} == {"self"}


async def test_a_grantor_sees_the_own_instruction_and_nobody_else_before_the_close(world):
    decision = await world.opened()
    facts = {"decision": decision, "holder_person": PEOPLE["gp"], "instruction": Choice.AGAINST}
    await world.do(give_proxy, GiveProxy, PEOPLE["ahp"], **facts)
    seen = {reader: (await world.brief(decision, reader)).proxies[0].instruction for reader in READERS}
    assert {reader for reader, instruction in seen.items() if instruction is not None} == {PEOPLE["ahp"]}
