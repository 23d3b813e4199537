import pytest

from bot.rehearsal.errors import DeskError
from tests.rehearsal.conftest import button, section


async def post_card(slack):
    blocks = [section(), {"type": "actions", "block_id": "acts", "elements": [button("go", value="v")]}]
    return (await slack.chat_postMessage(channel="C0OPEN", text="card", blocks=blocks))["ts"]


async def test_a_command_is_for_people_of_this_workspace_and_must_be_known(r, listen):
    await listen(r)
    for user, text in (("U0ANN", "/quorat"), ("U0STR", "/quorate")):
        with pytest.raises(DeskError, match="not a valid command"):
            await r.command(user, "C0OPEN", text)


@pytest.mark.parametrize("body", ["Done.", {"text": "Done."}, {"text": "Done.", "response_type": "in_channel"}])
async def test_the_answer_to_a_command_is_shown_to_its_author_or_to_all(r, listen, body):
    def declare(app):
        @app.command("/quorate")
        async def command(ack):
            await (ack(body) if isinstance(body, str) else ack(**body))

    await listen(r, declare)
    await r.command("U0ANN", "C0OPEN", "/quorate")
    public = isinstance(body, dict) and body.get("response_type") == "in_channel"
    assert r.messages("C0OPEN", "U0ANN")[-1]["text"] == "Done."
    assert (r.messages("C0OPEN", "U0BEN")[-1]["text"] == "Done.") is public


async def test_an_answer_with_blocks_that_slack_refuses_is_not_shown(r, listen):
    def declare(app):
        @app.command("/quorate")
        async def command(ack):
            await ack(text="x", blocks=[{"type": "banner"}])

    await listen(r, declare)
    with pytest.raises(DeskError, match="invalid_blocks"):
        await r.command("U0ANN", "C0OPEN", "/quorate")
    assert r.messages("C0OPEN", "U0ANN")[-1]["text"] == "hello"


@pytest.mark.parametrize("user", ["U0OFF", "U0NONE", "U0BOT"])
async def test_only_people_with_an_open_account_can_act(r, slack, user):
    ts = await post_card(slack)
    for act in (r.say(user, "C0OPEN", "x"), r.command(user, "C0OPEN", "/quorate"), r.press(user, "C0OPEN", ts, "go")):
        with pytest.raises(DeskError):
            await act


@pytest.mark.parametrize(
    ("user", "channel", "text", "code"),
    [
        ("U0BEN", "C0NOBOT", "x", "not_in_channel"),
        ("U0GUS", "C0NOBOT", "x", "channel_not_found"),
        ("U0BEN", "C0PRIV", "x", "channel_not_found"),
        ("U0ANN", "C0SHUT", "x", "is_archived"),
        ("U0ANN", "C0OPEN", "  ", "no_text"),
        ("U0ANN", "C0OPEN", "x" * 40_001, "msg_too_long"),
    ],
)
async def test_people_can_write_only_where_they_are(r, user, channel, text, code):
    with pytest.raises(DeskError) as why:
        await r.say(user, channel, text)
    assert why.value.code == code


async def test_a_button_that_is_gone_cannot_be_pressed(r, slack):
    ts = await post_card(slack)
    await slack.chat_update(channel="C0OPEN", ts=ts, text="closed")
    with pytest.raises(DeskError, match="no longer there"):
        await r.press("U0ANN", "C0OPEN", ts, "go")


async def test_without_interactivity_in_the_manifest_nothing_can_be_pressed(make):
    r = await make(manifest={"settings": {"interactivity": {"is_enabled": False}}})
    ts = r.world.post(r.world.channels["C0OPEN"], "U0BOT", "x", blocks=[]).ts
    with pytest.raises(DeskError, match="not configured"):
        await r.press("U0ANN", "C0OPEN", ts, "go")
