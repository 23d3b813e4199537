import pytest

from tests.rehearsal.conftest import client_of, refused

FLAGS = ("is_restricted", "is_ultra_restricted", "is_stranger", "deleted", "is_bot")


@pytest.mark.parametrize(
    ("user", "flags"),
    [
        ("U0ANN", set()),
        ("U0GUS", {"is_restricted"}),
        ("U0SIN", {"is_restricted", "is_ultra_restricted"}),
        ("U0STR", {"is_stranger"}),
        ("U0OFF", {"deleted"}),
        ("U0BOT", {"is_bot"}),
    ],
)
async def test_each_kind_of_account_carries_its_flags(slack, user, flags):
    found = (await slack.users_info(user=user))["user"]
    assert {flag for flag in FLAGS if found.get(flag)} == flags


async def test_a_profile_gives_zone_and_only_on_request_the_language(slack):
    found = (await slack.users_info(user="U0BEN"))["user"]
    assert (found["tz"], found["profile"]["real_name"], "locale" in found) == ("Europe/Paris", "Ben Birch", False)
    assert found["tz_offset"] in {3600, 7200}
    assert (await slack.users_info(user="U0BEN", include_locale=True))["user"]["locale"] == "cy-GB"


async def test_a_stranger_is_of_another_team_and_not_in_the_list(slack):
    assert (await slack.users_info(user="U0STR"))["user"]["team_id"] == "T0OTHER"
    listed = [user["id"] for user in (await slack.users_list())["members"]]
    assert listed == ["U0ANN", "U0BEN", "U0GUS", "U0SIN", "U0OFF", "U0BOT"]


async def test_an_address_needs_a_scope_of_its_own(make):
    scopes = {"oauth_config": {"scopes": {"bot": ["users:read"]}}}
    r = await make(manifest=scopes)
    assert "email" not in (await client_of(r).users_info(user="U0ANN"))["user"]["profile"]
    scopes["oauth_config"]["scopes"]["bot"].append("users:read.email")
    r = await make(manifest=scopes)
    assert (await client_of(r).users_info(user="U0ANN"))["user"]["profile"]["email"] == "ann@example.org"


async def test_nobody_is_found_under_an_unknown_id(slack):
    assert (await refused(slack.users_info(user="U0NONE")))[0] == "user_not_found"
    assert (await refused(slack.bots_info(bot="B0NONE")))[0] == "bot_not_found"
    assert (await refused(slack.team_info(team="T0NONE")))[0] == "team_not_found"


async def test_team_and_bot_tell_who_they_are(slack):
    assert (await slack.team_info())["team"] == {"id": "T0TEST", "name": "Test", "domain": "test"}
    assert (await slack.bots_info(bot="B0BOT"))["bot"]["user_id"] == "U0BOT"
