"""Modals and home tabs, as the bot opens, stacks and changes them."""

from __future__ import annotations

from bot.rehearsal.errors import Json, SlackError, invalid_arguments
from bot.rehearsal.methods import Call, method
from bot.rehearsal.modals import View
from bot.rehearsal.passes import Trigger


@method("views.open", "trigger_id! view!:json", write=True)
def open_view(call: Call) -> Json:
    trigger = _trigger(call)
    return _shown(call, call.stage.modals.open(trigger.user, call["view"]))


@method("views.push", "trigger_id! view!:json", write=True)
def push_view(call: Call) -> Json:
    trigger = _trigger(call)
    if trigger.view is None or call.stage.modals.find(trigger.view) is None:
        raise SlackError("invalid_trigger_id")
    return _shown(call, call.stage.modals.push(trigger.user, call["view"]))


@method("views.update", "view!:json view_id external_id hash", write=True)
def update_view(call: Call) -> Json:
    if not call["view_id"] and not call["external_id"]:
        raise invalid_arguments("must define either `view_id` or `external_id` [json-pointer:]")
    view = call.stage.modals.find(call["view_id"], call["external_id"])
    if view is None:
        raise SlackError("not_found")
    return _shown(call, call.stage.modals.update(view, call["view"], call["hash"]))


@method("views.publish", "user_id! view!:json hash", write=True)
def publish_view(call: Call) -> Json:
    if not call.stage.manifest.home_tab:
        raise SlackError("not_enabled")
    person = call.person(call["user_id"])
    if person.kind == "deactivated":
        raise SlackError("user_disabled")
    return _shown(call, call.stage.modals.publish(person.id, call["view"], call["hash"]))


def _trigger(call: Call) -> Trigger:
    return call.stage.passes.redeem(call["trigger_id"])


def _shown(call: Call, view: View) -> Json:
    call.note.update(user=view.user, view=view.id)
    return {"view": call.stage.modals.as_slack(view)}
