import pytest

from bot.rehearsal.inputs import fill
from tests.rehearsal.conftest import field_block, modal, refused, section


def trigger(r, user="U0ANN", view=None):
    return r.stage.passes.trigger(user, view)


async def opened(r, slack, *blocks, user="U0ANN", **more):
    answer = await slack.views_open(trigger_id=trigger(r, user), view=modal(*(blocks or (field_block(),)), **more))
    return answer["view"]


async def test_a_trigger_opens_one_view_once(r, slack):
    name = trigger(r)
    assert (await slack.views_open(trigger_id=name, view=modal()))["ok"]
    assert (await refused(slack.views_open(trigger_id=name, view=modal())))[0] == "exchanged_trigger_id"


@pytest.mark.parametrize(("seconds", "ok"), [(2.9, True), (3.0, True), (3.1, False)])
async def test_a_trigger_lives_three_seconds(r, slack, slack_time, seconds, ok):
    name = trigger(r)
    slack_time.at += seconds
    call = slack.views_open(trigger_id=name, view=modal())
    if ok:
        assert (await call)["ok"]
    else:
        assert (await refused(call))[0] == "expired_trigger_id"


async def test_a_trigger_that_was_never_given_is_invalid(slack):
    assert (await refused(slack.views_open(trigger_id="1.2.x", view=modal())))[0] == "invalid_trigger_id"


async def test_a_refused_view_has_used_its_trigger(r, slack):
    name = trigger(r)
    code, answer = await refused(
        slack.views_open(trigger_id=name, view=modal(title={"type": "plain_text", "text": ""}))
    )
    assert code == "invalid_arguments"
    assert "json-pointer:/view/title/text" in answer["response_metadata"]["messages"][0]
    assert (await refused(slack.views_open(trigger_id=name, view=modal())))[0] == "exchanged_trigger_id"


async def test_three_views_lie_on_each_other_and_no_more(r, slack):
    first = await opened(r, slack)
    second = (await slack.views_push(trigger_id=trigger(r, view=first["id"]), view=modal()))["view"]
    third = (await slack.views_push(trigger_id=trigger(r, view=second["id"]), view=modal()))["view"]
    assert (third["root_view_id"], third["previous_view_id"]) == (first["id"], second["id"])
    fourth = slack.views_push(trigger_id=trigger(r, view=third["id"]), view=modal())
    assert (await refused(fourth))[0] == "push_limit_reached"
    assert r.view("U0ANN")["depth"] == 3
    await r.close("U0ANN")
    assert r.view("U0ANN")["id"] == second["id"]


async def test_a_push_needs_a_window_to_lie_on(r, slack):
    assert (await refused(slack.views_push(trigger_id=trigger(r), view=modal())))[0] == "invalid_trigger_id"


async def test_an_update_with_an_old_hash_conflicts(r, slack):
    view = await opened(r, slack)
    new = await slack.views_update(view_id=view["id"], hash=view["hash"], view=modal(section()))
    assert new["view"]["hash"] != view["hash"]
    late = slack.views_update(view_id=view["id"], hash=view["hash"], view=modal())
    assert (await refused(late))[0] == "hash_conflict"
    assert (await slack.views_update(view_id=view["id"], view=modal()))["ok"]


async def test_a_closed_view_cannot_be_updated(r, slack):
    view = await opened(r, slack)
    await r.close("U0ANN")
    assert (await refused(slack.views_update(view_id=view["id"], view=modal())))[0] == "not_found"
    neither = slack.api_call("views.update", json={"view": modal()})
    assert (await refused(neither))[0] == "invalid_arguments"


async def test_an_external_id_finds_one_view_and_belongs_to_one(r, slack):
    await opened(r, slack, external_id="mine")
    assert (await slack.views_update(external_id="mine", view=modal(section(), external_id="mine")))["ok"]
    again = slack.views_open(trigger_id=trigger(r, "U0BEN"), view=modal(external_id="mine"))
    assert (await refused(again))[0] == "duplicate_external_id"
    await r.close("U0ANN")
    assert await opened(r, slack, user="U0BEN", external_id="mine")


async def test_what_was_filled_in_survives_an_update_of_the_same_fields(r, slack):
    view = await opened(r, slack, field_block("b", "a"), field_block("c", "a"))
    r.stage.modals.top("U0ANN").raw["b"]["a"] = "typed"
    new = await slack.views_update(view_id=view["id"], view=modal(field_block("b", "a"), field_block("c", "other")))
    values = new["view"]["state"]["values"]
    assert values["b"]["a"] == {"type": "plain_text_input", "value": "typed"}
    assert values["c"]["other"]["value"] is None


async def test_the_home_tab_is_published_for_one_person(r, slack):
    home = {"type": "home", "blocks": [section("yours")]}
    first = await slack.views_publish(user_id="U0ANN", view=home)
    assert (await r.home("U0ANN"))["blocks"][0]["text"]["text"] == "yours"
    assert await r.home("U0BEN") is None
    await slack.views_publish(user_id="U0ANN", view=home, hash=first["view"]["hash"])
    late = slack.views_publish(user_id="U0ANN", view=home, hash=first["view"]["hash"])
    assert (await refused(late))[0] == "hash_conflict"
    assert (await refused(slack.views_publish(user_id="U0NONE", view=home)))[0] == "user_not_found"


def choices(kind, *values):
    options = [{"text": {"type": "plain_text", "text": value}, "value": value} for value in values]
    return field_block("b", "a", element={"type": kind, "action_id": "a", "options": options})


@pytest.mark.parametrize(
    ("kind", "name", "chosen", "then", "kept"),
    [
        ("static_select", "selected_option", "x", ("y", "z"), None),
        ("static_select", "selected_option", "x", ("z", "x"), "x"),
        ("radio_buttons", "selected_option", "x", ("y", "z"), None),
        ("checkboxes", "selected_options", ["x", "y"], ("y", "z"), ["y"]),
        ("multi_static_select", "selected_options", ["x"], ("y", "z"), []),
    ],
)
async def test_a_choice_that_an_update_no_longer_offers_is_dropped(r, slack, kind, name, chosen, then, kept):  # noqa: PLR0917 - one row of the table
    view = await opened(r, slack, choices(kind, "x", "y"))
    top = r.stage.modals.top("U0ANN")
    top.raw = fill(top.blocks, {"b": {"a": chosen}})
    new = await slack.views_update(view_id=view["id"], view=modal(choices(kind, *then)))
    held = new["view"]["state"]["values"]["b"]["a"][name]
    values = [one["value"] for one in held] if isinstance(held, list) else held and held["value"]
    assert values == kept


async def test_a_value_that_does_not_fit_the_field_that_follows_is_dropped(r, slack):
    view = await opened(r, slack, field_block("b", "a"))
    r.stage.modals.top("U0ANN").raw["b"]["a"] = "typed"
    new = await slack.views_update(view_id=view["id"], view=modal(choices("multi_static_select", "x")))
    assert new["view"]["state"]["values"]["b"]["a"]["selected_options"] == []


async def test_a_push_is_refused_to_the_trigger_of_a_message_though_a_window_is_open(r, slack):
    await opened(r, slack)
    pushed = slack.views_push(trigger_id=trigger(r), view=modal())
    assert (await refused(pushed))[0] == "invalid_trigger_id"
    assert r.view("U0ANN")["depth"] == 1


async def test_a_push_is_refused_to_the_trigger_of_a_window_that_was_closed(r, slack):
    first = await opened(r, slack)
    old = trigger(r, view=first["id"])
    await opened(r, slack)
    assert (await refused(slack.views_push(trigger_id=old, view=modal())))[0] == "invalid_trigger_id"
