"""People, the team, the app itself, as the bot asks about them."""

from __future__ import annotations

from bot.rehearsal.errors import Json, SlackError
from bot.rehearsal.methods import Call, method, page


@method("auth.test")
def auth_test(call: Call) -> Json:
    world = call.stage.world
    return {
        "url": f"{call.stage.url}/",
        "team": world.team_name,
        "user": world.people[world.app.bot_user].name,
        "team_id": world.team_id,
        "user_id": world.app.bot_user,
        "bot_id": world.app.bot_id,
        "is_enterprise_install": False,
    }


@method("apps.connections.open", token="app")  # noqa: S106  # which kind of token, not a token
def connections_open(call: Call) -> Json:
    return {"url": f"{call.stage.url.replace('http', 'ws', 1)}/link/?ticket={call.stage.sockets.ticket()}"}


@method("users.info", "user! include_locale:bool", scope="users:read")
def user_info(call: Call) -> Json:
    email = call.stage.manifest.grants("users:read.email")
    return {"user": call.person(call["user"]).as_user(locale=bool(call["include_locale"]), email=email)}


@method("users.list", "include_locale:bool limit:int cursor", scope="users:read")
def list_users(call: Call) -> Json:
    world = call.stage.world
    email = call.stage.manifest.grants("users:read.email")
    here = [person for person in world.people.values() if person.kind != "stranger"]
    shown, more = page(here, call["cursor"], call["limit"], usual=1000)
    members = [person.as_user(locale=bool(call["include_locale"]), email=email) for person in shown]
    return {"members": members, "cache_ts": int(world.clock()), "response_metadata": more}


@method("team.info", "team", scope="team:read")
def team_info(call: Call) -> Json:
    world = call.stage.world
    if call["team"] not in (None, world.team_id):
        raise SlackError("team_not_found")
    return {"team": {"id": world.team_id, "name": world.team_name, "domain": world.team_domain}}


@method("bots.info", "bot", scope="users:read")
def bot_info(call: Call) -> Json:
    app = call.stage.world.app
    if call["bot"] != app.bot_id:
        raise SlackError("bot_not_found")
    return {
        "bot": {"id": app.bot_id, "deleted": False, "name": app.name, "app_id": app.id, "user_id": app.bot_user},
    }
