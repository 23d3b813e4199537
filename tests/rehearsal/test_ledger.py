from tests.rehearsal.conftest import section


async def test_accepted_calls_are_entered_with_what_they_did(r, slack, slack_time):
    posted = await slack.chat_postMessage(channel="C0OPEN", text="x", metadata={"event_type": "e", "event_payload": {}})
    slack_time.at += 10
    await slack.chat_update(channel="C0OPEN", ts=posted["ts"], text="y")
    await slack.users_info(user="U0ANN")
    await slack.chat_postEphemeral(channel="C0OPEN", user="U0ANN", text="z")
    assert [(e.method, e.write, e.text) for e in r.ledger.entries] == [
        ("chat.postMessage", True, "x"),
        ("chat.update", True, "y"),
        ("users.info", False, None),
        ("chat.postEphemeral", True, "z"),
    ]
    first, second, *_ = r.ledger.entries
    assert (first.channel, first.ts, first.caller, first.user) == ("C0OPEN", posted["ts"], "U0BOT", None)
    assert first.metadata == {"event_type": "e", "event_payload": {}}
    assert first.connection.startswith("127.0.0.1:")
    assert second.at - first.at == 10
    assert r.ledger.entries[3].user == "U0ANN"


async def test_entries_are_found_by_method_channel_time_and_condition(r, slack, slack_time):
    await slack.chat_postMessage(channel="C0OPEN", text="a")
    slack_time.at += 100
    await slack.chat_postMessage(channel="C0PRIV", text="b")
    await slack.auth_test()
    ledger = r.ledger
    assert ledger.count() == 3
    assert ledger.count("chat.*") == ledger.count(writes=True) == 2
    assert [e.text for e in ledger.posts("C0PRIV")] == ["b"]
    assert [e.text for e in ledger.find("chat.postMessage", since=slack_time() - 1)] == ["b"]
    assert [e.text for e in ledger.find(where=lambda e: e.text == "a")] == ["a"]
    assert ledger.find("views.open") == []


async def test_words_that_would_page_people_are_noted(r, slack):
    await slack.chat_postMessage(channel="C0OPEN", text="&lt;!channel&gt; is quiet")
    await slack.chat_postMessage(channel="C0OPEN", text="x", blocks=[section("<!here|here> <!subteam^S0A>")])
    run = {"type": "rich_text_section", "elements": [{"type": "broadcast", "range": "everyone"}]}
    await slack.chat_postMessage(channel="C0OPEN", text="x", blocks=[{"type": "rich_text", "elements": [run]}])
    quiet = {"type": "header", "text": {"type": "plain_text", "text": "<!channel>"}}
    await slack.chat_postMessage(channel="C0OPEN", text="x", blocks=[quiet])
    await slack.chat_postMessage(channel="C0OPEN", text="<!channel>")
    assert [e.pages for e in r.ledger.posts()] == [(), ("here", "subteam^S0A"), ("everyone",), (), ("channel",)]
