"""The bot lets somebody into a channel and out of it, as far as Slack lets it."""

import pytest

from tests.rehearsal.conftest import client_of, refused


def members(r, channel="C0OPEN"):
    return set(r.world.channels[channel].members)


async def test_somebody_is_let_in_and_out_and_the_members_say_so(r, slack):
    answer = await slack.conversations_invite(channel="C0PRIV", users="U0BEN")
    assert answer["channel"]["id"] == "C0PRIV"
    assert "U0BEN" in (await slack.conversations_members(channel="C0PRIV"))["members"]
    assert (await slack.conversations_kick(channel="C0PRIV", user="U0BEN"))["ok"]
    assert "U0BEN" not in members(r, "C0PRIV")


@pytest.mark.parametrize(
    ("channel", "user", "code"),
    [
        ("C0OPEN", "U0BEN", "already_in_channel"),
        ("C0OPEN", "U0BOT", "cant_invite_self"),
        ("C0OPEN", "U0NONE", "user_not_found"),
        ("C0PRIV", "U0OFF", "cant_invite"),
        ("C0PRIV", "U0SIN", "ura_max_channels"),
        ("C0NOBOT", "U0BEN", "not_in_channel"),
        ("C0SHUT", "U0BEN", "is_archived"),
        ("C0HIDDEN", "U0ANN", "channel_not_found"),
    ],
)
async def test_who_cannot_be_let_in_is_refused_as_slack_does(slack, channel, user, code):
    assert (await refused(slack.conversations_invite(channel=channel, users=user)))[0] == code


@pytest.mark.parametrize(
    ("channel", "user", "code"),
    [
        ("C0PRIV", "U0BEN", "not_in_channel"),
        ("C0OPEN", "U0BOT", "cant_kick_self"),
        ("C0SHUT", "U0ANN", "is_archived"),
    ],
)
async def test_who_cannot_be_removed_stays(slack, channel, user, code):
    assert (await refused(slack.conversations_kick(channel=channel, user=user)))[0] == code


@pytest.mark.parametrize(("channel", "scope"), [("C0OPEN", "channels:manage"), ("C0PRIV", "groups:write")])
async def test_each_sort_of_channel_needs_its_own_scope(make, channel, scope):
    r = await make(manifest={"oauth_config": {"scopes": {"bot": ["chat:write"]}}})
    code, answer = await refused(client_of(r).conversations_invite(channel=channel, users="U0GUS"))
    assert (code, answer["needed"]) == ("missing_scope", scope)
