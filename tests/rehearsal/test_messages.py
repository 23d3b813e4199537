import pytest

from tests.rehearsal.conftest import button, refused, section

CARD = {"event_type": "card", "event_payload": {"id": "7"}}


async def test_metadata_is_given_back_only_when_it_is_asked_for(slack):
    await slack.chat_postMessage(channel="C0OPEN", text="x", metadata=CARD)
    plain = await slack.conversations_history(channel="C0OPEN")
    full = await slack.conversations_history(channel="C0OPEN", include_all_metadata=True)
    assert "metadata" not in plain["messages"][0]
    assert full["messages"][0]["metadata"] == CARD


async def test_history_is_newest_first_and_comes_in_pages(slack):
    posted = [(await slack.chat_postMessage(channel="C0OPEN", text=str(n)))["ts"] for n in range(5)]
    first = await slack.conversations_history(channel="C0OPEN", limit=2)
    assert [m["ts"] for m in first["messages"]] == posted[:2:-1]
    assert first["has_more"]
    cursor = first["response_metadata"]["next_cursor"]
    second = await slack.conversations_history(channel="C0OPEN", limit=2, cursor=cursor)
    assert [m["ts"] for m in second["messages"]] == [posted[2], posted[1]]
    cursor = second["response_metadata"]["next_cursor"]
    last = await slack.conversations_history(channel="C0OPEN", limit=2, cursor=cursor)
    assert [m["text"] for m in last["messages"]] == ["0", "hello"]
    assert not last["has_more"]
    assert (await refused(slack.conversations_history(channel="C0OPEN", cursor="nonsense")))[0] == "invalid_cursor"


@pytest.mark.parametrize(
    ("bounds", "texts"),
    [
        ({"oldest": 1}, ["3", "2"]),
        ({"oldest": 1, "inclusive": True}, ["3", "2", "1"]),
        ({"latest": 2}, ["1", "0"]),
        ({"latest": 2, "inclusive": True}, ["2", "1", "0"]),
        ({"oldest": 0, "latest": 3}, ["2", "1"]),
    ],
)
async def test_oldest_and_latest_are_excluded_unless_inclusive(r, slack, bounds, texts):
    posted = [(await slack.chat_postMessage(channel="C0PRIV", text=str(n)))["ts"] for n in range(4)]
    asked = {key: posted[value] if key != "inclusive" else value for key, value in bounds.items()}
    answer = await slack.conversations_history(channel="C0PRIV", **asked)
    assert [m["text"] for m in answer["messages"]] == texts


async def test_a_moment_without_fraction_compares_as_a_number(slack, slack_time):
    await slack.chat_postMessage(channel="C0PRIV", text="x")
    before, after = str(int(slack_time()) - 1), str(int(slack_time()) + 1)
    found = await slack.conversations_history(channel="C0PRIV", oldest=before, latest=after)
    assert [m["text"] for m in found["messages"]] == ["x"]
    assert not (await slack.conversations_history(channel="C0PRIV", oldest=after))["messages"]
    assert (await refused(slack.conversations_history(channel="C0PRIV", oldest="noon")))[0] == "invalid_arguments"


async def test_every_message_has_its_own_moment_even_when_time_stands_still(slack):
    stamps = [(await slack.chat_postMessage(channel="C0OPEN", text="x"))["ts"] for _ in range(20)]
    assert stamps == sorted(set(stamps))


async def test_replies_stay_out_of_the_channel_unless_broadcast(slack):
    root = (await slack.chat_postMessage(channel="C0OPEN", text="root"))["ts"]
    await slack.chat_postMessage(channel="C0OPEN", text="one", thread_ts=root)
    reply = await slack.chat_postMessage(channel="C0OPEN", text="two", thread_ts=root, reply_broadcast=True)
    await slack.chat_postMessage(channel="C0OPEN", text="three", thread_ts=reply["ts"])
    history = await slack.conversations_history(channel="C0OPEN")
    assert [m["text"] for m in history["messages"]] == ["two", "root", "hello"]
    assert history["messages"][1]["reply_count"] == 3
    thread = await slack.conversations_replies(channel="C0OPEN", ts=root)
    assert [m["text"] for m in thread["messages"]] == ["root", "one", "two", "three"]
    assert (await slack.conversations_replies(channel="C0OPEN", ts=reply["ts"]))["messages"] == thread["messages"]
    assert (await refused(slack.conversations_replies(channel="C0OPEN", ts="1.1")))[0] == "thread_not_found"


async def test_text_alone_takes_the_blocks_away_and_marks_the_message_as_edited(r, slack):
    posted = await slack.chat_postMessage(channel="C0OPEN", text="x", blocks=[section()])
    await slack.chat_update(channel="C0OPEN", ts=posted["ts"], text="y", blocks=[section("new")])
    card = r.messages("C0OPEN", "U0ANN")[-1]
    assert (card["text"], card["blocks"][0]["text"]["text"], card["edited"]) == ("y", "new", False)
    await slack.chat_update(channel="C0OPEN", ts=posted["ts"], text="z")
    card = r.messages("C0OPEN", "U0ANN")[-1]
    assert (card["text"], card["blocks"], card["edited"]) == ("z", [], True)


async def test_an_update_keeps_metadata_unless_it_brings_its_own(r, slack):
    posted = await slack.chat_postMessage(channel="C0OPEN", text="x", metadata=CARD)
    await slack.chat_update(channel="C0OPEN", ts=posted["ts"], text="y")
    message = r.world.channels["C0OPEN"].messages[posted["ts"]]
    assert message.metadata == CARD
    other = {"event_type": "card", "event_payload": {"id": "8"}}
    await slack.chat_update(channel="C0OPEN", ts=posted["ts"], text="y", metadata=other)
    assert message.metadata == other


async def test_a_deleted_message_is_gone_for_all(r, slack):
    posted = await slack.chat_postMessage(channel="C0OPEN", text="x")
    root = (await slack.chat_postMessage(channel="C0OPEN", text="root"))["ts"]
    reply = await slack.chat_postMessage(channel="C0OPEN", text="reply", thread_ts=root)
    await slack.chat_delete(channel="C0OPEN", ts=posted["ts"])
    await slack.chat_delete(channel="C0OPEN", ts=reply["ts"])
    assert [(m["text"], m["reply_count"]) for m in r.messages("C0OPEN", "U0ANN")] == [("hello", 0), ("root", 0)]
    assert (await refused(slack.chat_delete(channel="C0OPEN", ts=posted["ts"])))[0] == "message_not_found"


async def test_what_an_admin_removed_cannot_be_updated(r, slack):
    ts = (await slack.chat_postMessage(channel="C0OPEN", text="x"))["ts"]
    r.remove_message("C0OPEN", ts)
    assert (await refused(slack.chat_update(channel="C0OPEN", ts=ts, text="y")))[0] == "message_not_found"


async def test_an_ephemeral_message_is_seen_by_one_person_and_not_in_history(r, slack):
    answer = await slack.chat_postEphemeral(channel="C0OPEN", user="U0ANN", text="psst")
    assert answer["message_ts"]
    assert [(m["text"], m["ephemeral"]) for m in r.messages("C0OPEN", "U0ANN")] == [("hello", False), ("psst", True)]
    assert [m["text"] for m in r.messages("C0OPEN", "U0BEN")] == ["hello"]
    assert [m["text"] for m in (await slack.conversations_history(channel="C0OPEN"))["messages"]] == ["hello"]
    late = slack.chat_update(channel="C0OPEN", ts=answer["message_ts"], text="x")
    assert (await refused(late))[0] == "message_not_found"


async def test_a_message_to_a_person_arrives_in_their_direct_message(r, slack):
    answer = await slack.chat_postMessage(channel="U0BEN", text="x")
    opened = await slack.conversations_open(users=["U0BEN"], return_im=True)
    assert answer["channel"] == opened["channel"]["id"] == r.dm_channel("U0BEN")
    assert (opened["already_open"], opened["channel"]["user"]) == (True, "U0BEN")
    assert [m["text"] for m in r.dms("U0BEN")] == ["x"]


async def test_blocks_and_actions_without_ids_are_given_some(slack):
    blocks = [section(accessory=button(None)), {"type": "divider"}]
    del blocks[0]["accessory"]["action_id"]
    answer = await slack.chat_postMessage(channel="C0OPEN", text="x", blocks=blocks)
    given = answer["message"]["blocks"]
    assert given[0]["block_id"] != given[1]["block_id"]
    assert given[0]["accessory"]["action_id"]
    assert "block_id" not in blocks[0]


async def test_a_permalink_leads_to_one_message(r, slack):
    ts = (await slack.chat_postMessage(channel="C0OPEN", text="x"))["ts"]
    answer = await slack.chat_getPermalink(channel="C0OPEN", message_ts=ts)
    assert answer["permalink"] == f"{r.url}/archives/C0OPEN/p{ts.replace('.', '')}"
    assert (await refused(slack.chat_getPermalink(channel="C0OPEN", message_ts="1.1")))[0] == "message_not_found"


async def test_the_bot_sees_public_channels_and_its_own_private_ones(slack):
    answer = await slack.conversations_list(types="public_channel,private_channel", exclude_archived=True)
    assert [(c["id"], c["is_member"], c["is_private"]) for c in answer["channels"]] == [
        ("C0OPEN", True, False),
        ("C0NOBOT", False, False),
        ("C0PRIV", True, True),
    ]
    assert (await refused(slack.conversations_list(types="rooms")))[0] == "invalid_types"


async def test_members_of_a_channel_come_in_pages(slack):
    first = await slack.conversations_members(channel="C0OPEN", limit=3)
    rest = await slack.conversations_members(
        channel="C0OPEN", limit=3, cursor=first["response_metadata"]["next_cursor"]
    )
    assert first["members"] + rest["members"] == ["U0ANN", "U0BEN", "U0GUS", "U0STR", "U0BOT"]
    assert rest["response_metadata"]["next_cursor"] == ""


async def test_a_channel_with_a_stranger_is_shared(slack):
    assert (await slack.conversations_info(channel="C0OPEN"))["channel"]["is_ext_shared"]
    private = await slack.conversations_info(channel="C0PRIV", include_num_members=True)
    assert (private["channel"]["is_ext_shared"], private["channel"]["num_members"]) == (False, 2)


async def test_history_of_a_public_channel_needs_membership(slack):
    assert (await refused(slack.conversations_history(channel="C0NOBOT")))[0] == "not_in_channel"
