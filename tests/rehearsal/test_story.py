"""The SDK and Bolt, unchanged, do a whole small piece of work in the rehearsal workspace."""

from tests.rehearsal.conftest import button, field_block, modal, section


async def test_a_button_opens_a_modal_whose_answer_updates_the_message(make, listen):
    r = await make()
    seen = []

    def declare(app):
        @app.command("/quorate")
        async def command(ack, client, body):
            await client.chat_postMessage(
                channel=body["channel_id"],
                text="card",
                blocks=[
                    section(),
                    {"type": "actions", "block_id": "acts", "elements": [button("vote", value="d1:for")]},
                ],
                metadata={"event_type": "card", "event_payload": {"id": "d1"}},
            )
            await ack("Posted.")

        @app.action("vote")
        async def vote(ack, client, body):
            await ack()
            seen.append(body["actions"][0]["value"])
            await client.views_open(trigger_id=body["trigger_id"], view=modal(field_block(), callback_id="form"))

        @app.view("form")
        async def form(ack, view, client):
            said = view["state"]["values"]["b"]["a"]["value"]
            if said == "no":
                await ack(response_action="errors", errors={"b": "Say yes."})
                return
            await ack()
            card = r.messages("C0OPEN", "U0ANN")[-2]
            await client.chat_update(channel="C0OPEN", ts=card["ts"], text=said)
            dm = await client.conversations_open(users="U0ANN")
            await client.chat_postMessage(channel=dm["channel"]["id"], text="receipt")

    await listen(r, declare)
    await r.command("U0ANN", "C0OPEN", "/quorate open")
    *_, card, whisper = r.messages("C0OPEN", "U0ANN")
    assert (whisper["text"], whisper["ephemeral"]) == ("Posted.", True)
    assert [m["text"] for m in r.messages("C0OPEN", "U0BEN")] == ["hello", "card"]

    await r.press("U0ANN", "C0OPEN", card["ts"], "vote")
    assert seen == ["d1:for"]
    assert r.view("U0ANN")["callback_id"] == "form"
    assert r.view("U0BEN") is None

    empty = await r.submit("U0ANN")
    assert empty.errors == {"b": "Please complete this required field."}
    wrong = await r.submit("U0ANN", {"b": "no"})
    assert (wrong.result, wrong.errors) == ("errors", {"b": "Say yes."})
    done = await r.submit("U0ANN", {"b": "yes"})
    assert done.result == "closed"
    assert r.view("U0ANN") is None
    assert r.messages("C0OPEN", "U0BEN")[-1]["text"] == "yes"
    assert [m["text"] for m in r.dms("U0ANN")] == ["receipt"]
    assert r.ledger.count("chat.postMessage") == 2
    assert r.ledger.posts("C0OPEN")[0].metadata == {"event_type": "card", "event_payload": {"id": "d1"}}
