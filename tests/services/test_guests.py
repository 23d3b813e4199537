"""A guest is in the body's channel only while their item is near; whoever was there before is never removed."""

from __future__ import annotations

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.guest_doors import DOORS, carry_guest
from bot.services.appointing import Appoint, appoint
from bot.services.concluding import CloseMeeting, SettleItem, TakeItem, close_meeting, settle_item, take_item
from bot.services.guests import SettleGuests, guests_due, settle_guests
from bot.services.inviting import Invite, TakeBack, invite, take_back
from storage.around_facts import PassState
from storage.facts import ItemState
from tests.services.meeting_world import LEAD, gathered, look, matters
from tests.services.world import COLLEAGUE, OTHER, PEOPLE

CHANNEL = "C0CLUSTER"


class Slack:
    """A channel as its methods know it. `says`: what a method answers instead of doing it, once."""

    def __init__(self, *members):
        self.members = set(members)
        self.says = {}
        self.calls = []

    def _do(self, method, done):
        self.calls.append(method)
        said = self.says.pop(method, None)
        if said != "lost":
            if said is not None:
                raise _error(said, done=False)
            done()
            return {"ok": True}
        done()
        raise _error("internal_error", done=True)

    async def conversations_members(self, **_):
        return {"members": sorted(self.members)}

    async def conversations_invite(self, *, channel, users):
        assert channel == CHANNEL
        if users in self.members:
            raise _error("already_in_channel", done=False)
        return self._do("invite", lambda: self.members.add(users))

    async def conversations_kick(self, *, channel, user):
        assert channel == CHANNEL
        if user not in self.members:
            raise _error("not_in_channel", done=False)
        return self._do("kick", lambda: self.members.discard(user))


def _error(code, *, done):
    answer = AsyncSlackResponse(
        client=None, http_verb="POST", api_url="", req_args={}, data={"ok": False, "error": code}, headers={}, status_code=500 if done else 200,
    )  # fmt: skip
    return SlackApiError(code, answer)


async def settle(world, slack):
    """One round: what the sweep asks for, and what the outbox carries of it."""
    asked = SettleGuests(act=world.act("", ""), body=world.body)
    if await world.store.read(guests_due, asked):
        await world.store.run(settle_guests, asked)
    while parcels := await world.store.claim(99, world.now, 30):
        for parcel in parcels:
            if parcel.kind in DOORS:
                await carry_guest(world.store, slack, parcel)
            await world.store.settle(parcel, "", "")


async def meets(world, *guests, access=True):
    """A meeting whose last item but one has a guest; the declarations are being taken."""
    meeting = await gathered(world)
    invited = []
    for at, guest in enumerate(guests):
        item = (await matters(world, meeting))[at].id
        invited.append(await world.do(invite, Invite, LEAD, item=item, person=guest, access=access))
    return meeting, invited


async def take(world, item):
    await world.do(take_item, TakeItem, LEAD, item=item)


async def state(world, meeting, person=COLLEAGUE):
    one = await world.look(lambda tx: tx.pass_of(meeting, person))
    return None if one is None else (one.state, one.wanted)


async def test_a_guest_comes_in_with_the_item_before_theirs_and_goes_after_it(either):
    slack = Slack("bot")
    meeting, (invited,) = await meets(either, COLLEAGUE)
    await settle(either, slack)
    assert slack.members == {"bot", COLLEAGUE}
    assert await state(either, meeting) == (PassState.INSIDE, True)
    await take(either, invited.item)
    await settle(either, slack)
    assert slack.calls == ["invite"]
    await either.do(settle_item, SettleItem, LEAD, item=invited.item, outcome=ItemState.DONE)
    await settle(either, slack)
    assert slack.members == {"bot"}
    assert await state(either, meeting) == (PassState.OUTSIDE, False)
    assert (await either.events()).count("slack:guest:noted") == 3


async def test_a_guest_of_an_item_that_is_not_near_waits_outside(world):
    slack = Slack("bot")
    _, (_, later) = await meets(world, COLLEAGUE, OTHER)
    await settle(world, slack)
    assert slack.members == {"bot", COLLEAGUE}
    await take(world, later.item)
    await settle(world, slack)
    assert slack.members == {"bot", OTHER}


async def test_whoever_was_in_the_channel_before_stays_there(world):
    slack = Slack("bot", COLLEAGUE)
    meeting, _ = await meets(world, COLLEAGUE)
    await settle(world, slack)
    assert await state(world, meeting) == (PassState.THERE_BEFORE, True)
    await world.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True)
    await settle(world, slack)
    assert (slack.members, slack.calls) == ({"bot", COLLEAGUE}, [])


async def test_without_access_nobody_is_let_in(world):
    slack = Slack("bot")
    meeting, _ = await meets(world, COLLEAGUE, access=False)
    await settle(world, slack)
    assert (slack.members, await state(world, meeting)) == ({"bot"}, None)


@pytest.mark.parametrize("ending", ["closed", "taken-back"])
async def test_the_end_of_the_meeting_or_of_the_invitation_lets_them_out(world, ending):
    slack = Slack("bot")
    meeting, (invited,) = await meets(world, COLLEAGUE)
    await settle(world, slack)
    if ending == "closed":
        await world.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True)
    else:
        await world.do(take_back, TakeBack, LEAD, invitation=invited.invitation)
    await settle(world, slack)
    assert slack.members == {"bot"}


async def test_after_an_answer_that_was_lost_the_guest_is_still_known_to_be_ours(world):
    slack = Slack("bot")
    slack.says["invite"] = "lost"
    meeting, (invited,) = await meets(world, COLLEAGUE)
    with pytest.raises(SlackApiError):
        await settle(world, slack)
    assert await state(world, meeting) == (PassState.ENTERING, True)
    world.now = world.now.replace(minute=world.now.minute + 1)
    await settle(world, slack)
    assert await state(world, meeting) == (PassState.INSIDE, True)
    await world.do(take_back, TakeBack, LEAD, invitation=invited.invitation)
    await settle(world, slack)
    assert slack.members == {"bot"}


@pytest.mark.parametrize("says", ["missing_scope", "restricted_action", "ura_max_channels"])
async def test_where_slack_does_not_let_them_in_whoever_invited_them_is_asked_to(world, says):
    slack = Slack("bot")
    slack.says["invite"] = says
    meeting, _ = await meets(world, COLLEAGUE)
    await settle(world, slack)
    assert await state(world, meeting) == (PassState.BARRED, True)
    (told,) = await world.parcels("guest-by-hand")
    assert (told["to"], told["data"]["guest"], told["data"]["doing"], told["data"]["why"]) == (
        LEAD,
        COLLEAGUE,
        "in",
        says,
    )
    await world.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True)
    await settle(world, slack)
    assert (slack.calls, await state(world, meeting)) == (["invite"], (PassState.OUTSIDE, False))


async def test_where_slack_does_not_let_them_out_somebody_is_asked_to_remove_them(world):
    slack = Slack("bot")
    meeting, _ = await meets(world, COLLEAGUE)
    await settle(world, slack)
    slack.says["kick"] = "restricted_action"
    await world.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True)
    await settle(world, slack)
    assert await state(world, meeting) == (PassState.STUCK, False)
    assert [told["data"]["doing"] for told in await world.parcels("guest-by-hand")] == ["out"]


async def test_a_guest_who_has_left_by_themselves_is_out(world):
    slack = Slack("bot")
    meeting, _ = await meets(world, COLLEAGUE)
    await settle(world, slack)
    slack.members.discard(COLLEAGUE)
    await world.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True)
    await settle(world, slack)
    assert await state(world, meeting) == (PassState.OUTSIDE, False)


async def test_a_guest_who_comes_to_belong_to_the_body_is_not_removed(world):
    slack = Slack("bot")
    meeting, _ = await meets(world, COLLEAGUE)
    await settle(world, slack)
    today = (await look(world, meeting)).meeting.held_at.date().isoformat()
    place = {"body": world.body, "place": "seat:gp", "person": COLLEAGUE, "since": today}
    answer = await world.do(appoint, Appoint, PEOPLE["lead"], **place, agreed="The meeting")
    assert not hasattr(answer, "finding"), answer
    await settle(world, slack)
    assert slack.members == {"bot", COLLEAGUE}
    assert (await state(world, meeting))[1] is False


async def test_a_guest_whose_item_comes_again_is_let_in_again(world):
    slack = Slack("bot")
    meeting, (_, later) = await meets(world, COLLEAGUE, OTHER)
    first = (await look(world, meeting)).sitting.item
    await settle(world, slack)
    await take(world, later.item)
    await settle(world, slack)
    await take(world, first)
    await settle(world, slack)
    assert slack.members == {"bot", COLLEAGUE}
    assert sorted(slack.calls) == ["invite"] * 3 + ["kick"] * 2
