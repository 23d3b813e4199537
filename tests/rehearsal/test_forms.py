import pytest

from bot.rehearsal.errors import DeskError
from tests.rehearsal.conftest import button, field_block, modal, section


def trigger(r, user="U0ANN", view=None):
    return r.stage.passes.trigger(user, view)


async def opened(r, slack, *blocks, user="U0ANN", **more):
    answer = await slack.views_open(trigger_id=trigger(r, user), view=modal(*(blocks or (field_block(),)), **more))
    return answer["view"]


ANSWERS = {
    "nothing": ({}, "closed"),
    "clear": ({"response_action": "clear"}, "clear"),
    "errors": ({"response_action": "errors", "errors": {"b": "No."}}, "errors"),
    "update": ({"response_action": "update", "view": modal(section("new"))}, "update"),
    "push": ({"response_action": "push", "view": modal(section("on top"))}, "push"),
}


@pytest.mark.parametrize("answer", ANSWERS)
async def test_each_answer_to_a_submission_does_what_it_says(r, slack, listen, answer):
    given, result = ANSWERS[answer]

    def declare(app):
        @app.view("form")
        async def form(ack):
            await ack(**given)

    await listen(r, declare)
    first = await opened(r, slack, callback_id="form")
    outcome = await r.submit("U0ANN", {"b": "words"})
    assert outcome.result == result
    top = r.view("U0ANN")
    match answer:
        case "nothing" | "clear":
            assert top is None
        case "errors":
            assert (outcome.errors, top["id"], top["state"]["b"]["a"]) == ({"b": "No."}, first["id"], "words")
        case "update":
            assert (top["id"], top["blocks"][0]["text"]["text"]) == (first["id"], "new")
        case "push":
            assert (top["depth"], top["blocks"][0]["text"]["text"]) == (2, "on top")


@pytest.mark.parametrize(
    "given",
    [
        {"response_action": "errors", "errors": {"nowhere": "No."}},
        {"response_action": "dance"},
        {"response_action": "update", "view": {"type": "modal", "blocks": []}},
        {"response_action": "push", "view": modal({"type": "banner"})},
    ],
)
async def test_an_answer_that_slack_would_not_take_is_trouble_for_the_person(r, slack, listen, given):
    def declare(app):
        @app.view("form")
        async def form(ack):
            await ack(**given)

    await listen(r, declare)
    await opened(r, slack, callback_id="form")
    with pytest.raises(DeskError, match="trouble connecting"):
        await r.submit("U0ANN", {"b": "words"})
    assert r.view("U0ANN") is not None
    assert r.ledger.refusals[-1].method == "ack:view_submission"


async def test_the_app_hears_of_a_closed_window_only_if_it_asked_to(r, slack, listen):
    heard = []

    def declare(app):
        @app.view_closed("form")
        async def closed(ack, body):
            heard.append(body["is_cleared"])
            await ack()

    await listen(r, declare)
    await opened(r, slack, callback_id="form")
    await r.close("U0ANN")
    await opened(r, slack, callback_id="form", notify_on_close=True)
    await r.close("U0ANN")
    assert heard == [False]


async def test_clear_on_close_takes_all_windows_away(r, slack):
    first = await opened(r, slack)
    await slack.views_push(trigger_id=trigger(r, view=first["id"]), view=modal(clear_on_close=True))
    assert await r.close("U0ANN") is None
    assert r.view("U0ANN") is None


FIELDS = {
    "plain_text_input": ({"max_length": 5}, "words", "too long", "value"),
    "number_input": ({"is_decimal_allowed": False, "min_value": "2"}, "3", "2.5", "value"),
    "email_text_input": ({}, "a@example.org", "nobody", "value"),
    "url_text_input": ({}, "https://x.example", "x.example", "value"),
    "datepicker": ({}, "2026-12-01", None, "selected_date"),
    "users_select": ({}, "U0BEN", None, "selected_user"),
    "multi_users_select": ({"max_selected_items": 1}, ["U0BEN"], ["U0BEN", "U0ANN"], "selected_users"),
}


@pytest.mark.parametrize("kind", FIELDS)
async def test_the_form_checks_a_field_before_the_app_hears_of_it(r, slack, listen, kind):
    more, good, bad, name = FIELDS[kind]
    seen = []

    def declare(app):
        @app.view("form")
        async def form(ack, view):
            seen.append(view["state"]["values"]["b"]["a"])
            await ack()

    await listen(r, declare)
    element = {"type": kind, "action_id": "a", **more}
    await opened(r, slack, field_block(element=element), callback_id="form")
    assert (await r.submit("U0ANN", {"b": bad})).result == "errors"
    assert seen == []
    assert (await r.submit("U0ANN", {"b": good})).result == "closed"
    assert seen == [{"type": kind, name: good}]


async def test_a_choice_is_sent_whole_and_one_that_is_not_offered_is_refused(r, slack, listen):
    seen = []

    def declare(app):
        @app.action("pick")
        async def pick(ack, body):
            seen.append((body["actions"][0]["selected_option"]["value"], body["view"]["state"]["values"]["b"]["pick"]))
            await ack()

    await listen(r, declare)
    options = [{"text": {"type": "plain_text", "text": v}, "value": v} for v in ("x", "y")]
    element = {"type": "static_select", "action_id": "pick", "options": options, "initial_option": options[0]}
    await opened(r, slack, field_block(element=element, dispatch_action=True))
    assert r.view("U0ANN")["state"]["b"]["pick"] == options[0]
    await r.press_view("U0ANN", "pick", "y")
    assert seen == [("y", {"type": "static_select", "selected_option": options[1]})]
    with pytest.raises(DeskError, match="not among the choices"):
        await r.press_view("U0ANN", "pick", "z")


async def test_a_press_inside_a_window_may_push_another(r, slack, listen):
    def declare(app):
        @app.action("more")
        async def more(ack, body, client):
            await ack()
            await client.views_push(trigger_id=body["trigger_id"], view=modal(section("more")))

    await listen(r, declare)
    await opened(r, slack, {"type": "actions", "elements": [button("more")]})
    await r.press_view("U0ANN", "more")
    assert r.view("U0ANN")["depth"] == 2


async def test_a_window_that_is_gone_cannot_be_sent_off(r):
    with pytest.raises(DeskError, match="No window"):
        await r.submit("U0ANN")
