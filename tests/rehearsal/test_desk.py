import pytest

from tests.rehearsal.conftest import button, field_block, modal, section


async def test_the_state_shows_who_is_there_and_what_one_can_see(get):
    state = await get("/desk/state", **{"as": "U0GUS"})
    assert state["ok"]
    assert (state["team"], state["me"]) == ({"id": "T0TEST", "name": "Test"}, "U0GUS")
    assert state["app"] == {"id": "A0TEST", "name": "Quorate", "bot_user": "U0BOT", "command": "/quorate"}
    assert {"id": "U0STR", "kind": "stranger"}.items() <= state["people"][4].items()
    assert [(c["id"], c["kind"], c["with"]) for c in state["conversations"]] == [
        ("C0OPEN", "channel", None),
        ("D0GUS", "im", "U0BOT"),
    ]
    assert (state["clock"], state["weather"]["fair"]) == (None, True)


@pytest.mark.parametrize(
    ("user", "channels"),
    [
        ("U0ANN", {"C0OPEN": True, "C0NOBOT": True, "C0SHUT": True, "C0PRIV": True}),
        ("U0BEN", {"C0OPEN": True, "C0NOBOT": False, "C0SHUT": False, "C0HIDDEN": True}),
        ("U0SIN", {}),
        ("U0STR", {"C0OPEN": True}),
        ("U0OFF", {}),
        ("", {}),
    ],
)
async def test_members_see_public_channels_and_others_only_their_own(get, user, channels):
    state = await get("/desk/state", **{"as": user})
    assert {c["id"]: c["member"] for c in state["conversations"] if c["kind"] == "channel"} == channels


async def test_unread_counts_what_others_wrote_until_it_is_read(r, slack, get, post):
    async def unread(user):
        state = await get("/desk/state", **{"as": user})
        return next(c["unread"] for c in state["conversations"] if c["id"] == "C0OPEN")

    assert [await unread("U0ANN"), await unread("U0BEN")] == [0, 1]
    await slack.chat_postMessage(channel="C0OPEN", text="x")
    await slack.chat_postMessage(channel="C0OPEN", text="y")
    assert await unread("U0BEN") == 3
    await get("/desk/messages", **{"as": "U0BEN", "channel": "C0OPEN"})
    assert await unread("U0BEN") == 0
    await post("/desk/say", **{"as": "U0BEN", "channel": "C0OPEN", "text": "mine"})
    assert [await unread("U0BEN"), await unread("U0ANN")] == [0, 3]


async def test_messages_come_oldest_first_with_their_threads(slack, get, post):
    said = await post("/desk/say", **{"as": "U0ANN", "channel": "C0OPEN", "text": "root"})
    await slack.chat_postMessage(channel="C0OPEN", text="reply", thread_ts=said["ts"])
    messages = (await get("/desk/messages", **{"as": "U0BEN", "channel": "C0OPEN"}))["messages"]
    assert [(m["text"], m["name"], m["bot"], m["reply_count"]) for m in messages] == [
        ("hello", "Ann Ash", False, 0),
        ("root", "Ann Ash", False, 1),
    ]
    assert [(m["text"], m["bot"]) for m in messages[1]["replies"]] == [("reply", True)]


async def test_a_stranger_to_a_channel_reads_nothing(get):
    answer = await get("/desk/messages", **{"as": "U0BEN", "channel": "C0PRIV"})
    assert (answer["ok"], answer["error"]) == (False, "channel_not_found")
    assert answer["message"]


async def test_the_whole_way_over_http(r, slack, listen, get, post):
    def declare(app):
        @app.action("go")
        async def go(ack, body, client):
            await ack()
            await client.views_open(trigger_id=body["trigger_id"], view=modal(field_block(), callback_id="form"))

        @app.view("form")
        async def form(ack):
            await ack(response_action="update", view=modal(section("done")))

        @app.command("/quorate")
        async def command(ack):
            await ack("Heard.")

        @app.event("app_home_opened")
        async def home(client, event):
            await client.views_publish(user_id=event["user"], view={"type": "home", "blocks": [section("home")]})

    await listen(r, declare)
    blocks = [{"type": "actions", "block_id": "acts", "elements": [button("go", value="v")]}]
    ts = (await slack.chat_postMessage(channel="C0OPEN", text="card", blocks=blocks))["ts"]
    ann = {"as": "U0ANN"}
    act = {"block_id": "acts", "action_id": "go", "type": "button", "value": "v"}
    assert (await post("/desk/action", **ann, message={"channel": "C0OPEN", "ts": ts}, **act))["ok"]
    view = (await get("/desk/view", **ann))["view"]
    assert (view["type"], view["title"], view["submit"], view["depth"]) == ("modal", "A window", "Send", 1)
    assert view["state"] == {"b": {"a": None}}
    empty = await post("/desk/submit", **ann, view_id=view["id"], values={})
    assert (empty["result"], empty["errors"]) == ("errors", {"b": "Please complete this required field."})
    done = await post("/desk/submit", **ann, view_id=view["id"], values={"b": {"a": "x"}})
    assert (done["result"], done["view"]["blocks"][0]["text"]["text"]) == ("update", "done")
    assert (await post("/desk/close", **ann, view_id=view["id"]))["view"] is None
    gone = await post("/desk/submit", **ann, view_id=view["id"], values={})
    assert (gone["ok"], gone["error"]) == (False, "view_not_found")
    assert (await post("/desk/say", **ann, channel="C0OPEN", text="/quorate x"))["ok"]
    messages = (await get("/desk/messages", **ann, channel="C0OPEN"))["messages"]
    assert (messages[-1]["text"], messages[-1]["ephemeral"]) == ("Heard.", True)
    await post("/desk/home", **ann)
    await r.settled()
    assert (await get("/desk/home", **ann))["view"]["blocks"][0]["text"]["text"] == "home"


async def test_an_action_in_another_persons_window_is_refused(r, slack, post):
    view = await slack.views_open(
        trigger_id=r.stage.passes.trigger("U0ANN"), view=modal({"type": "actions", "elements": [button("go")]})
    )
    act = {"block_id": "x", "action_id": "go", "type": "button", "value": "v"}
    answer = await post("/desk/action", **{"as": "U0BEN"}, view_id=view["view"]["id"], **act)
    assert answer["error"] == "view_not_found"


async def test_a_silent_app_is_told_in_words(r, slack, post):
    ts = (await slack.chat_postMessage(channel="C0OPEN", text="x", blocks=[section(accessory=button("go"))]))["ts"]
    block = r.messages("C0OPEN", "U0ANN")[-1]["blocks"][0]["block_id"]
    act = {"block_id": block, "action_id": "go", "type": "button", "value": None}
    answer = await post("/desk/action", **{"as": "U0ANN"}, message={"channel": "C0OPEN", "ts": ts}, **act)
    assert answer["message"] == "We had some trouble connecting. Try again?"


@pytest.mark.parametrize(
    ("path", "body", "error"),
    [
        ("/desk/say", {"as": "U0ANN"}, "missing_field"),
        ("/desk/weather", {"add": [{"kind": "fog"}]}, "invalid_weather"),
        ("/desk/clock", {"seconds": 1}, "no_clock"),
        ("/desk/action", {"as": "U0ANN", "message": {"channel": "C0OPEN", "ts": "1.1"}}, "message_not_found"),
    ],
)
async def test_what_cannot_be_done_is_told_by_code_and_words(post, path, body, error):
    answer = await post(path, **body)
    assert (answer["ok"], answer["error"]) == (False, error)
    assert answer["message"]


async def test_the_desk_takes_json_objects_from_this_machine_only(desk):
    async with desk.post("/desk/say", data="as=U0ANN") as answer:
        assert (await answer.json())["error"] == "invalid_content_type"
    for body in (b"{", b"[]"):
        async with desk.post("/desk/say", data=body, headers={"Content-Type": "application/json"}) as answer:
            assert (await answer.json())["error"] == "invalid_json"
    for path in ("/desk/state", "/desk/events"):
        async with desk.get(path, headers={"Host": "elsewhere.example"}) as answer:
            assert answer.status == 403


async def test_the_page_is_served_with_a_policy_and_nothing_beside_it(desk):
    async with desk.get("/") as answer:
        assert answer.status == 200
        assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
    async with desk.get("/page/index.html") as answer:
        assert answer.status == 200
    for path in ("/page/%2e%2e/server.py", "/page/..%2fserver.py", "/page/none.js", "/page//etc/passwd"):
        async with desk.get(path) as answer:
            assert answer.status == 404


async def test_weather_is_set_and_shown(r, get, post):
    answer = await post("/desk/weather", preset="busy")
    assert answer["weather"]["preset"] == "busy"
    shown = await get("/desk/weather")
    assert shown["weather"]["rules"][0]["kind"] == "rate_limited"
    assert "fair" in {preset["id"] for preset in shown["presets"]}


async def test_the_ledger_is_shown_by_method_and_time(slack, slack_time, get):
    await slack.chat_postMessage(channel="C0OPEN", text="a")
    slack_time.at += 100
    await slack.chat_postMessage(channel="C0OPEN", text="b")
    await slack.auth_test()
    shown = await get("/desk/ledger", method="chat.*", since=str(slack_time() - 1))
    assert [entry["text"] for entry in shown["entries"]] == ["b"]
    assert len((await get("/desk/ledger"))["entries"]) == 3
    assert (await get("/desk/ledger", since="noon"))["error"] == "invalid_since"
