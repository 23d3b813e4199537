import aiohttp
import pytest

from tests.rehearsal.conftest import client_of, modal, refused


async def call(r, method, *, token="xoxb-t", json=None, data=None, headers=None):  # noqa: S107  # opens nothing
    head = {"Authorization": f"Bearer {token}"} if token else {}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{r.api_url}{method}", json=json, data=data, headers={**head, **(headers or {})}) as answer,
    ):
        return await answer.json()


async def test_a_call_without_a_token_is_not_authed(r):
    assert (await call(r, "auth.test", token=""))["error"] == "not_authed"


async def test_a_wrong_token_is_invalid(r):
    assert (await call(r, "auth.test", token="xoxb-other"))["error"] == "invalid_auth"


async def test_a_token_of_the_wrong_kind_is_refused(r):
    assert (await call(r, "auth.test", token="xapp-t"))["error"] == "not_allowed_token_type"
    assert (await call(r, "apps.connections.open"))["error"] == "not_allowed_token_type"


async def test_a_token_in_the_form_is_taken_as_well(r):
    answer = await call(r, "auth.test", token="", data={"token": "xoxb-t"})
    assert (answer["ok"], answer["user_id"], answer["team_id"]) == (True, "U0BOT", "T0TEST")


async def test_a_revoked_token_is_refused_until_it_works_again(r, slack):
    r.revoke("token_revoked")
    assert (await refused(slack.auth_test()))[0] == "token_revoked"
    r.revoke(None)
    assert (await slack.auth_test())["ok"]


async def test_an_unknown_method_is_named(r):
    assert (await call(r, "chat.shout"))["error"] == "unknown_method"


@pytest.mark.parametrize(
    ("body", "kind", "code"),
    [
        (b"{", "application/json", "invalid_json"),
        (b"[1]", "application/json", "json_not_object"),
        (b"\xff", "application/json", "invalid_charset"),
        (b"text", "text/plain", "invalid_post_type"),
    ],
)
async def test_a_body_that_cannot_be_read_is_refused(r, body, kind, code):
    answer = await call(r, "auth.test", data=body, headers={"Content-Type": kind})
    assert answer["error"] == code


async def test_unknown_and_missing_arguments_are_all_named(r):
    answer = await call(r, "chat.getPermalink", json={"channel": "C0OPEN", "colour": "red"})
    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == [
        "[ERROR] missing required field: message_ts [json-pointer:]",
        "[ERROR] invalid additional property: colour [json-pointer:]",
    ]


async def test_a_lenient_workspace_ignores_unknown_arguments(make):
    r = await make(strict=False)
    assert (await call(r, "auth.test", json={"colour": "red"}))["ok"]


@pytest.mark.parametrize("limit", ["many", True, 0, 1001])
async def test_a_limit_that_is_no_number_within_bounds_is_refused(r, limit):
    answer = await call(r, "users.list", json={"limit": limit})
    assert answer["error"] in {"invalid_arguments", "invalid_limit"}


@pytest.mark.parametrize("value", ["1", "true", "True", True])
async def test_a_boolean_comes_in_any_of_slacks_forms(r, value):
    answer = await call(r, "users.info", json={"user": "U0BEN", "include_locale": value})
    assert answer["user"]["locale"] == "cy-GB"


async def test_a_boolean_of_no_known_form_is_refused(r):
    answer = await call(r, "users.info", data={"user": "U0BEN", "include_locale": "maybe"})
    assert answer["error"] == "invalid_arguments"


@pytest.mark.parametrize(
    ("channel", "code"),
    [
        ("C0NONE", "channel_not_found"),
        ("C0HIDDEN", "channel_not_found"),
        ("C0NOBOT", "not_in_channel"),
        ("C0SHUT", "is_archived"),
        ("U0OFF", "channel_not_found"),
    ],
)
async def test_the_bot_cannot_post_where_it_is_not(slack, channel, code):
    assert (await refused(slack.chat_postMessage(channel=channel, text="x")))[0] == code


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ({}, "no_text"),
        ({"text": ""}, "no_text"),
        ({"text": "x" * 40_001}, "msg_too_long"),
        ({"text": "x", "blocks": {"type": "divider"}}, "invalid_blocks_format"),
        ({"text": "x", "metadata": {"event_type": "a"}}, "invalid_metadata_format"),
        ({"text": "x", "metadata": {"event_type": "a", "event_payload": {"a": "x" * 16_000}}}, "metadata_too_large"),
        ({"text": "x", "thread_ts": "1700000000.000001"}, "thread_not_found"),
    ],
)
async def test_a_message_that_slack_would_not_take_is_refused(r, sent, code):
    answer = await call(r, "chat.postMessage", json={"channel": "C0OPEN", **sent})
    assert answer["error"] == code
    assert r.ledger.count("chat.postMessage") == 0


@pytest.mark.parametrize(("length", "ok"), [(39_999, True), (40_000, True), (40_001, False)])
async def test_the_text_of_a_message_has_forty_thousand_characters_at_most(r, length, ok):
    assert (await call(r, "chat.postMessage", json={"channel": "C0OPEN", "text": "x" * length}))["ok"] is ok


@pytest.mark.parametrize(("length", "ok"), [(3_999, True), (4_000, True), (4_001, False)])
async def test_the_text_of_an_update_has_four_thousand_characters_at_most(r, slack, length, ok):
    ts = (await slack.chat_postMessage(channel="C0OPEN", text="x"))["ts"]
    answer = await call(r, "chat.update", json={"channel": "C0OPEN", "ts": ts, "text": "x" * length})
    assert answer["ok"] is ok
    assert ok or answer["error"] == "msg_too_long"


async def test_only_the_bots_own_messages_can_be_changed_or_deleted(r, slack):
    hers = r.messages("C0OPEN", "U0ANN")[0]["ts"]
    assert (await refused(slack.chat_update(channel="C0OPEN", ts=hers, text="x")))[0] == "cant_update_message"
    assert (await refused(slack.chat_delete(channel="C0OPEN", ts=hers)))[0] == "cant_delete_message"
    gone = slack.chat_update(channel="C0OPEN", ts="1700000000.000001", text="x")
    assert (await refused(gone))[0] == "message_not_found"


async def test_a_message_in_an_archived_channel_cannot_be_changed(r, slack):
    ts = (await slack.chat_postMessage(channel="C0OPEN", text="x"))["ts"]
    r.world.archive(r.world.channels["C0OPEN"], "U0ANN")
    assert (await refused(slack.chat_update(channel="C0OPEN", ts=ts, text="y")))[0] == "is_archived"


@pytest.mark.parametrize(
    ("channel", "user", "code"),
    [
        ("C0OPEN", "U0SIN", "user_not_in_channel"),
        ("C0OPEN", "U0NONE", "user_not_found"),
        ("C0NOBOT", "U0ANN", "not_in_channel"),
        ("C0SHUT", "U0ANN", "is_archived"),
    ],
)
async def test_an_ephemeral_message_needs_its_reader_in_the_channel(slack, channel, user, code):
    assert (await refused(slack.chat_postEphemeral(channel=channel, user=user, text="x")))[0] == code


@pytest.mark.parametrize(
    ("users", "code"),
    [
        ("U0NONE", "user_not_found"),
        ("U0BOT", "cannot_dm_bot"),
        ("U0OFF", "user_disabled"),
        ("", "users_list_not_supplied"),
        ("U0ANN,U0BEN", "method_not_supported_for_channel_type"),
    ],
)
async def test_a_direct_message_is_opened_with_one_living_person(slack, users, code):
    assert (await refused(slack.conversations_open(users=users)))[0] == code


async def test_a_direct_message_to_somebody_who_left_is_refused(r, slack):
    channel = (await slack.conversations_open(users="U0BEN"))["channel"]["id"]
    r.world.change_person("U0BEN", kind="deactivated")
    assert (await refused(slack.chat_postMessage(channel=channel, text="x")))[0] == "user_disabled"


async def test_a_missing_scope_is_named_with_those_that_are_there(make):
    r = await make(manifest={"oauth_config": {"scopes": {"bot": ["commands", "chat:write"]}}})
    code, answer = await refused(client_of(r).users_info(user="U0ANN"))
    assert code == "missing_scope"
    assert (answer["needed"], answer["provided"]) == ("users:read", "chat:write,commands")


@pytest.mark.parametrize(
    ("channel", "method", "scope"),
    [
        ("C0OPEN", "conversations.info", "channels:read"),
        ("C0PRIV", "conversations.members", "groups:read"),
        ("C0OPEN", "conversations.history", "channels:history"),
        ("C0PRIV", "conversations.replies", "groups:history"),
    ],
)
async def test_the_scope_follows_the_kind_of_conversation(make, channel, method, scope):
    r = await make(manifest={"oauth_config": {"scopes": {"bot": []}}})
    answer = await call(r, method, json={"channel": channel, **({"ts": "1"} if "replies" in method else {})})
    assert (answer["error"], answer["needed"]) == ("missing_scope", scope)
    granted = await make(manifest={"oauth_config": {"scopes": {"bot": [scope]}}})
    answer = await call(granted, method, json={"channel": channel, **({"ts": "1"} if "replies" in method else {})})
    assert answer.get("error") in {None, "thread_not_found"}


@pytest.mark.parametrize(
    ("method", "sent", "scope"),
    [
        ("chat.postMessage", {"channel": "C0OPEN", "text": "x"}, "chat:write"),
        ("conversations.open", {"users": "U0ANN"}, "im:write"),
        ("conversations.list", {"types": "private_channel"}, "groups:read"),
        ("team.info", {}, "team:read"),
        ("bots.info", {"bot": "B0BOT"}, "users:read"),
    ],
)
async def test_each_method_asks_for_its_scope(make, method, sent, scope):
    without = await make(manifest={"oauth_config": {"scopes": {"bot": []}}})
    assert (await call(without, method, json=sent))["needed"] == scope
    granted = await make(manifest={"oauth_config": {"scopes": {"bot": [scope]}}})
    assert (await call(granted, method, json=sent))["ok"]


async def test_views_need_no_scope_but_home_needs_the_tab(make):
    r = await make(manifest={"oauth_config": {"scopes": {"bot": []}}, "features": {"app_home": {}}})
    view = {"type": "home", "blocks": []}
    assert (await refused(client_of(r).views_publish(user_id="U0ANN", view=view)))[0] == "not_enabled"


async def test_refusals_are_kept_with_their_code(r, slack):
    await refused(slack.views_open(trigger_id="1.2.3", view=modal()))
    assert [(one.method, one.code) for one in r.ledger.refusals] == [("views.open", "invalid_trigger_id")]
