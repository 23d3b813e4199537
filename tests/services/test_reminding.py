"""Reminders go up the ladder, each rung once: one digest a person and day, in the morning of a working day."""

from __future__ import annotations

import asyncio
from copy import deepcopy
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from bot.rules.ladder import RungKind
from bot.services.digesting import CarryOver, DigestQuery, carry_over, digest, digest_query
from bot.services.proxies import AnswerProxy, GiveProxy, answer_proxy, give_proxy
from bot.services.reminding import LEAD, EnterReminders, enter_reminders
from bot.sweep import sweep
from storage import tables as t
from storage.link import Prepared
from storage.store import open_store
from tests.databases import postgres_url, sqlite_url
from tests.services.deciding import adopt
from tests.services.reminded import (
    A_SECOND,
    day,
    digests,
    done,
    entered,
    give,
    goes_to,
    jumps_to,
    lives_in,
    london,
    told,
)
from tests.services.world import DEADLINE, FILL, PEOPLE, SECRETARY, World, terms_data

GP, LEADING = PEOPLE["gp"], PEOPLE["lead"]
WEEK, FRIDAY, EVE = (GP, "owner", day(9)), (GP, "owner", day(11)), (GP, "owner", day(15))
CHAIR, OFFICE = (LEADING, "chair", day(17)), (SECRETARY, "secretariat", day(21))


async def test_each_rung_is_told_on_its_morning_once_and_in_order(either):
    key = await give(either, GP)
    for moment, so_far in (
        (london(12, 9) - LEAD - A_SECOND, []),
        (london(12, 9) - LEAD, [WEEK]),
        (london(12, 10, 23), [WEEK]),
        (london(12, 11) - LEAD, [WEEK, FRIDAY]),
        (london(12, 15) - LEAD, [WEEK, FRIDAY, EVE]),
        (london(12, 16, 23, 59), [WEEK, FRIDAY, EVE]),
        (london(12, 17) - LEAD, [WEEK, FRIDAY, EVE, CHAIR]),
        (london(12, 20, 23), [WEEK, FRIDAY, EVE, CHAIR]),
        (london(12, 21) - LEAD, [WEEK, FRIDAY, EVE, CHAIR, OFFICE]),
        (london(12, 30), [WEEK, FRIDAY, EVE, CHAIR, OFFICE]),
    ):
        await goes_to(either, moment)
        assert await entered(either, key) == so_far, moment
    sent = await digests(either, GP)
    assert [sent[one] for one in ("2026-12-09", "2026-12-11", "2026-12-15")] == [
        london(12, 9), london(12, 11), london(12, 15),
    ]  # fmt: skip


async def test_what_is_done_is_told_to_nobody_any_more(either):
    key = await give(either, GP)
    await goes_to(either, london(12, 9) - LEAD)
    assert [line.owed.key for line in await told(either, GP, day(9), key)] == [key]
    await done(either)
    assert await told(either, GP, day(9), key) == []
    await goes_to(either, london(12, 30))
    assert await entered(either, key) == [WEEK]


async def test_a_digest_says_what_is_late_and_whose_it_is(world):
    key = await give(world, GP)
    await goes_to(world, london(12, 21))
    (mine,) = await told(world, GP, day(15), key)
    assert (mine.kind, mine.yours, mine.late) == (RungKind.OWNER, True, True)
    (chairs,) = await told(world, LEADING, day(17), key)
    assert (chairs.kind, chairs.yours, chairs.late) == (RungKind.CHAIR, False, True)
    (offices,) = await told(world, SECRETARY, day(21), key)
    assert offices.kind is RungKind.SECRETARIAT


async def test_a_duty_that_is_given_late_begins_on_the_next_rung_and_not_on_those_that_are_past(world):
    await goes_to(world, london(12, 14, 10))
    key = await give(world, GP)
    await goes_to(world, london(12, 14, 23))
    assert await entered(world, key) == []
    await goes_to(world, london(12, 15))
    assert await entered(world, key) == [EVE]


async def test_an_absence_ends_in_one_reminder_of_what_can_still_be_done(world):
    key = await give(world, GP)
    await goes_to(world, london(12, 8, 12))
    await jumps_to(world, london(12, 15, 12))
    assert await entered(world, key) == [(GP, "owner", day(15))]
    at = (await digests(world, GP))["2026-12-15"]
    assert timedelta() < at - world.now <= timedelta(minutes=2)


async def test_an_absence_of_a_week_past_the_day_drops_reminders_and_keeps_who_hears_of_it_afterwards(either):
    key, other = await give(either, GP), await give(either, GP, ident="A2", due=day(17))
    await goes_to(either, london(12, 14, 12))
    before = await entered(either, key)
    await jumps_to(either, london(12, 21, 12))
    assert (await entered(either, key))[len(before) :] == [
        (LEADING, "chair", day(21)), (SECRETARY, "secretariat", day(21)),
    ]  # fmt: skip
    assert (await entered(either, other))[-2:] == (await entered(either, key))[-2:]
    assert list(await digests(either, LEADING)).count("2026-12-21") == 1


async def test_what_comes_up_in_the_night_waits_for_the_morning_of_a_working_day(world):
    key = await give(world, GP)
    await goes_to(world, london(12, 8, 12))
    await jumps_to(world, london(12, 11, 21))
    assert await entered(world, key) == [(GP, "owner", day(14))]
    assert (await digests(world, GP))["2026-12-14"] == london(12, 14)


async def test_what_is_collected_after_the_digest_has_gone_stands_in_the_next_one(either):
    other = (await either.adopt(key="north", channel="C0NORTH", name="North", meetings=())).body
    first, second = await give(either, GP), await give(either, GP, body=other, ident="B1")
    since = either.now
    either.now = london(12, 9)
    assert await either.do(enter_reminders, EnterReminders, "", "", body=either.body, since=since) > 0
    either.now = london(12, 9, 8, 5)
    while await either.store.claim(50, either.now, 30):
        pass
    either.now = london(12, 9, 9)
    assert await either.do(enter_reminders, EnterReminders, "", "", body=other, since=since) > 0
    assert await entered(either, first) == [WEEK]
    assert await entered(either, second) == [(GP, "owner", day(10))]
    assert list(await digests(either, GP)) == ["2026-12-09", "2026-12-10"]


async def test_the_morning_is_that_of_the_persons_own_clocks(world):
    clocks = {"America/New_York": 13, "Australia/Sydney": -3, "Asia/Kolkata": 2.5, "Nowhere/Lost": 8}
    people = dict(zip(clocks, PEOPLE.values(), strict=False))
    for zone, person in people.items():
        await lives_in(world, person, zone)
        await give(world, person, ident=f"A-{person}")
    await goes_to(world, london(12, 9, 20))
    for zone, person in people.items():
        assert (await digests(world, person))["2026-12-09"] == london(12, 9, 0) + timedelta(hours=clocks[zone]), zone


@pytest.mark.parametrize(
    ("zone", "due", "utc"),
    [
        ("Europe/London", day(30, 3), (3, 25, 8)),  # after Easter: Good Friday and the Monday are days off
        ("Europe/London", day(31, 3), (3, 30, 7)),
        ("America/New_York", day(12, 3), (3, 11, 13)),
        ("America/New_York", day(16, 3), (3, 15, 12)),
    ],
)
async def test_the_morning_stays_at_eight_when_the_clocks_change(world, zone, due, utc):
    due = due.replace(year=2027)
    world.now = london(3, 1, year=2027)
    await lives_in(world, GP, zone)
    key = await give(world, GP, due=due)
    await goes_to(world, london(*utc[:2], 20, year=2027))
    last = (await entered(world, key))[-1][2]
    assert (await digests(world, GP))[last.isoformat()] == london(*utc, year=2027)


async def test_a_digest_that_was_not_sent_on_its_day_stands_in_the_next_one_with_all_that_it_told(either):
    key, other = await give(either, GP), await give(either, GP, ident="A2", due=day(17))
    await goes_to(either, london(12, 10, 12))
    act = either.act(GP, "")
    for late in (london(12, 9, 20), london(12, 10, 7), london(12, 10, 20), london(12, 11, 9)):
        either.now = late
        overdue = await either.store.read(digest, DigestQuery(act=act, day=day(9), first=day(9)))
        assert overdue.overtaken
    either.now = london(12, 9, 19)
    assert not (await either.store.read(digest, DigestQuery(act=act, day=day(9), first=day(9)))).overtaken

    either.now = london(12, 10, 21)
    while claimed := await either.store.claim(50, either.now, 30):
        for parcel in claimed:
            await either.store.settle(parcel, "", "")
    assert await either.store.run(carry_over, CarryOver(act=act, day=day(10), first=day(10))) == day(11)
    assert await either.store.run(carry_over, CarryOver(act=act, day=day(9), first=day(9))) == day(11)
    (joined,) = [one["data"] for one in await either.parcels("digest") if one["data"]["day"] == "2026-12-11"]
    assert joined == {"day": "2026-12-11", "first": "2026-12-09"}
    brief = await either.store.read(digest, digest_query(act, joined))
    assert {line.owed.key for line in brief.lines} >= {key, other}


async def test_what_was_carried_over_is_added_to_by_what_comes_on_that_day(world):
    key = await give(world, GP)
    await goes_to(world, london(12, 9) - LEAD)
    world.now = london(12, 10, 21)
    while await world.store.claim(50, world.now, 30):
        pass
    act = world.act(GP, "")
    await world.store.run(carry_over, CarryOver(act=act, day=day(9), first=day(9)))
    await goes_to(world, london(12, 11))
    assert await entered(world, key) == [WEEK, FRIDAY]
    (joined,) = [one["data"] for one in await world.parcels("digest") if one["data"]["day"] == "2026-12-11"
                 and one["to"] == GP]  # fmt: skip
    assert joined["first"] == "2026-12-09"
    assert world.now == (await digests(world, GP))["2026-12-11"]


async def test_nothing_is_carried_over_for_somebody_who_was_told_nothing(world):
    assert await world.store.run(carry_over, CarryOver(act=world.act(GP, ""), day=day(9), first=day(9))) is None


async def test_one_digest_joins_what_somebody_owes_in_two_bodies(either):
    other = (await either.adopt(key="north", channel="C0NORTH", name="North", meetings=())).body
    first, second = await give(either, GP), await give(either, GP, body=other, ident="B1")
    await goes_to(either, london(12, 9))
    assert {line.owed.key for line in await told(either, GP, day(9))} >= {first, second}
    assert {line.body.id for line in await told(either, GP, day(9))} == {either.body, other}
    assert len([one for one in await either.parcels("digest") if one["to"] == GP]) == len(await digests(either, GP))


async def test_nobody_gets_two_digests_on_a_day_or_any_in_the_quiet_hours(world):
    for number in range(6):
        await give(world, GP, ident=f"A{number}", due=day(14 + number))
    await goes_to(world, london(12, 24))
    parcels = await world.parcels("digest")
    assert len({(one["to"], one["data"]["day"]) for one in parcels}) == len(parcels)
    assert all(one["reminder"] for one in parcels)
    for when in (await digests(world, GP)).values():
        assert (when.hour, when.weekday() < 5) == (8, True)


async def test_two_replicas_enter_each_rung_once(patient):
    first = await World.start(postgres_url())
    await first.people()
    await first.adopt()
    url = first.store._engine.database.url.render_as_string(hide_password=False)
    stores = [first.store, *(open_store(url) for _ in range(2))]
    for store in stores[1:]:
        store._clock = lambda _link: first.now
        await store.start()
    keys = [await give(first, PEOPLE[seat], ident=f"A{n}") for n, seat in enumerate(("gp", "dental", "nursing"))]
    await sweep(first.store)
    first.now = london(12, 9) - LEAD
    await asyncio.gather(*(sweep(store) for store in stores for _ in range(2)))
    for key in keys:
        assert len(await entered(first, key)) == 1
    assert len(await first.parcels("digest")) == len({one["key"] for one in await first.parcels("digest")})
    for store in stores:
        await store.stop()


async def test_a_crash_before_the_look_is_noted_enters_nothing_twice(tmp_path, monkeypatch):
    world = await World.start(sqlite_url(tmp_path))
    await world.people()
    await world.adopt()
    key = await give(world, GP)
    await sweep(world.store)
    world.now = london(12, 9) - LEAD

    def crashes(_tx, _command):
        raise RuntimeError("the program is gone")

    with monkeypatch.context() as gone:
        gone.setattr("bot.sweep.looked", crashes)
        await sweep(world.store)
    assert await entered(world, key) == [WEEK]
    await sweep(world.store)
    assert await entered(world, key) == [WEEK]
    await world.store.stop()


async def rung_by_rung(world, about):
    """All that was entered about duties whose key begins so."""
    c = t.table_of(t.Reminders).c
    asked = Prepared(select(c.duty, c.person, c.kind, c.day).where(c.duty.startswith(about)).order_by(c.number))
    return await world.store._read(lambda link: link.rows(asked))


async def test_a_vote_is_reminded_of_when_its_channel_says_and_in_no_digest_besides(world):
    decision = await world.opened()
    facts = {"decision": decision, "holder_person": GP, "instruction": None}
    given = await world.do(give_proxy, GiveProxy, PEOPLE["ahp"], **facts)
    await world.do(answer_proxy, AnswerProxy, GP, proxy=given.proxy, accept=True)
    await goes_to(world, DEADLINE + timedelta(days=5))
    assert len(await world.parcels("reminder")) == len(PEOPLE) - 1
    assert len(await world.parcels("proxy-reminder")) == 1
    assert await rung_by_rung(world, "vote") == []


async def test_where_the_channel_says_nothing_a_vote_goes_up_the_ladder(world):
    terms = deepcopy(terms_data())
    terms["channels"]["remote"].pop("reminders")
    await adopt(world, terms, fill=FILL, seats=PEOPLE)
    decision = await world.opened()
    await world.votes(decision, ("gp",))
    await goes_to(world, DEADLINE + timedelta(days=5))
    assert await world.parcels("reminder") == []
    found = await rung_by_rung(world, "vote:")
    assert {day for _, _, _, day in found} == {date(2026, 11, 27), date(2026, 11, 30)}
    assert {who for _, who, _, _ in found} == set(PEOPLE.values()) - {GP}
    assert {kind for _, _, kind, _ in found} == {RungKind.OWNER}


async def test_whoever_presides_hears_once_of_confirmations_that_are_missing(world):
    await sweep(world.store)
    await jumps_to(world, london(11, 10, 12, year=2027))
    await goes_to(world, london(12, 1, 12, year=2027))
    found = await rung_by_rung(world, "declarations-refresh")
    assert len(await world.parcels("confirmations-missing")) == 1
    assert RungKind.OWNER in {kind for _, _, kind, _ in found}
    assert RungKind.CHAIR not in {kind for _, _, kind, _ in found}
