"""A digest that was sent follows what is done: the line of a duty that is settled loses its button, and gets it again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.services.digesting import DigestQuery, digest
from bot.services.redrawing import KEPT
from bot.services.reminding import digest_key
from bot.sweep import sweep
from storage.meetings import ACTIONS
from tests.services.reminded import acted, day, done, give, goes_to, london
from tests.services.world import PEOPLE, SECRETARY

GP = PEOPLE["gp"]
MORNING = london(12, 9)
MINUTE = timedelta(minutes=1)


async def sends(world, person=GP, on=9):
    """Everything that is owed by now goes out; of somebody's digest of a day, whether it came or was drawn anew."""
    sent = []
    while parcels := await world.store.claim(100, world.now, 60):
        for one in parcels:
            if one.key == digest_key(person, day(on)):
                sent.append("drawn anew" if one.sent_ts else "came")
            await world.store.settle(one, f"D{one.to}", one.sent_ts or "1.1")
        world.now += timedelta(seconds=1)
    return sent


async def reads(world, person=GP, on=9):
    """The actions in somebody's digest: those that are owed, and those that are settled."""
    brief = await world.ask(digest, DigestQuery, person, day=day(on), first=day(on))
    both = [[one.owed.key for one in lines] for lines in (brief.lines, brief.settled)]
    return tuple([key for key in keys if key.startswith("action:")] for keys in both)


async def told(world):
    """The GP has the digest of a week before the day, with one action in it."""
    key = await give(world, GP)
    await goes_to(world, MORNING + MINUTE)
    assert await sends(world) == ["came"]
    assert await reads(world) == ([key], [])
    return key


async def test_what_is_done_after_it_was_sent_is_said_to_be_settled(either):
    key = await told(either)
    await done(either)
    await sweep(either.store)
    assert await reads(either) == ([], [key])
    assert await sends(either) == ["drawn anew"]


async def test_it_is_said_in_the_words_in_which_it_was_told(world):
    await told(world)
    await done(world)
    await sweep(world.store)
    brief = await world.ask(digest, DigestQuery, GP, day=day(9), first=day(9))
    (line,) = [one for one in brief.settled if one.owed.key.startswith("action:")]
    assert (line.owed.title, line.owed.on, line.body.id) == ("Write to the hub", day(16), world.body)


async def test_it_is_drawn_anew_once_for_one_change(world):
    await told(world)
    await done(world)
    await sweep(world.store)
    await sends(world)
    for _ in range(3):
        await sweep(world.store)
    assert await sends(world) == []


async def test_what_is_owed_again_gets_its_button_again(world):
    key = await told(world)
    await done(world)
    await sweep(world.store)
    await sends(world)
    await acted(world, lambda tx: ACTIONS.update(tx._link, tx.team, "A1", {"done_at": None}))
    await sweep(world.store)
    assert await reads(world) == ([key], [])
    assert await sends(world) == ["drawn anew"]


async def test_while_others_are_still_owed_they_keep_their_buttons(world):
    first, second = await give(world, GP), await give(world, GP, ident="A2")
    await goes_to(world, MORNING + MINUTE)
    await sends(world)
    await done(world)
    await sweep(world.store)
    assert await reads(world) == ([second], [first])


async def test_what_was_done_before_it_was_sent_never_stood_there(either):
    await give(either, GP)
    await give(either, GP, ident="A2")
    await goes_to(either, MORNING - MINUTE)
    await done(either)
    await sweep(either.store)
    await goes_to(either, MORNING + MINUTE)
    assert await sends(either) == ["came"]
    await sweep(either.store)
    assert await reads(either) == (["action:A2"], [])
    assert await sends(either) == []


async def test_one_that_is_just_being_sent_is_looked_at_again_in_a_minute(world):
    key = await give(world, GP)
    await goes_to(world, MORNING - MINUTE)
    await sends(world)
    await goes_to(world, MORNING + MINUTE)
    claimed = await world.store.claim(100, world.now, 60)
    (parcel,) = [one for one in claimed if one.key == digest_key(GP, day(9))]
    await done(world)
    await sweep(world.store)
    assert await reads(world) == ([], [])
    await world.store.settle(parcel, "D", "1.1")
    await goes_to(world, world.now + 2 * MINUTE)
    assert await reads(world) == ([], [key])


async def test_those_who_hear_of_what_others_owe_hear_that_it_is_settled(world):
    key = await give(world, GP)
    await goes_to(world, london(12, 21) + MINUTE)
    await sends(world)
    await done(world)
    await sweep(world.store)
    assert await reads(world, SECRETARY, 21) == ([], [key])
    assert await sends(world, SECRETARY, 21) == ["drawn anew"]


@pytest.mark.parametrize("later", [KEPT - timedelta(days=2), KEPT + timedelta(days=2)])
async def test_it_follows_for_a_month(world, later):
    key = await told(world)
    world.now = MORNING + later
    await done(world)
    await sweep(world.store)
    assert await reads(world) == ([], [key] if later < KEPT else [])
