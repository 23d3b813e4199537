import json

import pytest

from tests.rehearsal.conftest import client_of, refused


def manifest(*events, scopes=()):
    return {
        "oauth_config": {"scopes": {"bot": list(scopes)}},
        "features": {"app_home": {"home_tab_enabled": True}, "slash_commands": [{"command": "/other"}]},
        "settings": {"event_subscriptions": {"bot_events": list(events)}, "interactivity": {"is_enabled": True}},
    }


@pytest.fixture
async def events(make, listen):
    """Start with a manifest; gives the rehearsal and a function that lists the events heard so far."""

    async def start(*subscribed):
        r = await make(manifest=manifest(*subscribed))
        listener = await listen(r)
        listener.statuses = iter([204] * 100)

        async def heard():
            await r.settled()
            return [json.loads(body)["event"] for _, body in listener.requests]

        return r, heard

    return start


CHANGES = {
    "member_joined_channel": lambda w: w.join(w.channels["C0OPEN"], "U0SIN"),
    "member_left_channel": lambda w: w.leave(w.channels["C0OPEN"], "U0GUS"),
    "channel_left": lambda w: w.leave(w.channels["C0OPEN"], "U0BOT"),
    "group_left": lambda w: w.leave(w.channels["C0PRIV"], "U0BOT"),
    "channel_archive": lambda w: w.archive(w.channels["C0OPEN"], "U0ANN"),
    "channel_unarchive": lambda w: w.archive(w.channels["C0SHUT"], "U0ANN", archived=False),
    "user_change": lambda w: w.change_person("U0BEN", kind="guest", real_name="Benjamin"),
}


@pytest.mark.parametrize("kind", CHANGES)
async def test_a_change_is_announced_to_an_app_that_subscribed_to_it(events, kind):
    r, heard = await events(kind)
    CHANGES[kind](r.world)
    assert [event["type"] for event in await heard()] == [kind]


@pytest.mark.parametrize("kind", CHANGES)
async def test_a_change_is_not_announced_to_an_app_that_did_not_ask(events, kind):
    r, heard = await events("app_home_opened")
    CHANGES[kind](r.world)
    assert await heard() == []


async def test_a_changed_person_is_sent_whole(events):
    r, heard = await events("user_change")
    r.world.change_person("U0BEN", kind="single-channel-guest", real_name="Benjamin")
    [event] = await heard()
    assert (event["user"]["is_ultra_restricted"], event["user"]["profile"]["real_name"]) == (True, "Benjamin")


@pytest.mark.parametrize(
    ("channel", "subscription"),
    [("C0OPEN", "message.channels"), ("C0PRIV", "message.groups"), ("D0ANN", "message.im")],
)
async def test_messages_are_announced_by_kind_of_conversation(events, channel, subscription):
    for subscribed in ("message.channels", "message.groups", "message.im"):
        r, heard = await events(subscribed)
        r.world.direct_message("U0ANN")
        await r.say("U0ANN", channel, "words")
        texts = [event["text"] for event in await heard()]
        assert texts == (["words"] if subscribed == subscription else [])


async def test_edits_and_deletions_are_announced_as_such(events):
    r, heard = await events("message.channels")
    channel = r.world.channels["C0OPEN"]
    message = r.world.post(channel, "U0BOT", "one")
    r.world.edit(channel, message, text="two")
    r.world.delete(channel, message)
    shown = {event.get("subtype") for event in await heard()}
    assert shown == {None, "message_changed", "message_deleted"}


async def test_opening_the_home_tab_is_announced_with_the_view_published_before(events):
    r, heard = await events("app_home_opened")
    r.stage.modals.publish("U0ANN", {"type": "home", "blocks": []})
    await r.home("U0ANN")
    [event] = await heard()
    assert (event["user"], event["tab"], event["channel"]) == ("U0ANN", "home", "D0ANN")
    assert event["view"]["type"] == "home"


async def test_an_event_names_its_installation_and_whether_strangers_are_there(make, listen):
    r = await make()
    listener = await listen(r)
    listener.statuses = iter([204] * 10)
    r.world.join(r.world.channels["C0OPEN"], "U0SIN")
    r.world.join(r.world.channels["C0PRIV"], "U0BEN")
    await r.settled()
    by_channel = {one["event"]["channel"]: one for one in (json.loads(body) for _, body in listener.requests)}
    assert by_channel["C0OPEN"]["is_ext_shared_channel"] is True
    assert by_channel["C0PRIV"]["is_ext_shared_channel"] is False
    assert by_channel["C0OPEN"]["authorizations"][0]["user_id"] == "U0BOT"
    assert by_channel["C0OPEN"]["event_id"] != by_channel["C0PRIV"]["event_id"]


async def test_an_uninstalled_app_hears_of_it_and_can_do_nothing_more(events):
    r, heard = await events("app_uninstalled", "tokens_revoked")
    r.uninstall()
    assert {event["type"] for event in await heard()} == {"app_uninstalled", "tokens_revoked"}
    assert (await refused(client_of(r).auth_test()))[0] == "account_inactive"


async def test_the_manifest_lists_the_commands(make):
    r = await make(manifest=manifest())
    assert r.stage.manifest.knows("/other", "/quorate")
    assert not r.stage.manifest.knows("/quorate", "/quorate")
