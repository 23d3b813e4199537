"""Channels and direct messages, as the bot asks about them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from bot.rehearsal.errors import Json, SlackError, invalid_arguments
from bot.rehearsal.methods import Call, method, page
from bot.rehearsal.state import Channel

READ = "channels:read"


@method("conversations.open", "users:list channel return_im:bool prevent_creation:bool", write=True)
def open_conversation(call: Call) -> Json:
    call.need("im:write")
    world = call.stage.world
    if call["channel"]:
        channel = call.channel()
        if not channel.is_im:
            raise SlackError("method_not_supported_for_channel_type")
        return _opened(call, channel, already=True)
    users = call["users"] or []
    if not users:
        raise SlackError("users_list_not_supplied")
    if len(users) > 1:
        call.need("mpim:write")
        raise SlackError("method_not_supported_for_channel_type")
    person = call.person(users[0])
    if person.kind == "bot":
        raise SlackError("cannot_dm_bot")
    if person.kind == "deactivated":
        raise SlackError("user_disabled")
    already = person.id in world.direct
    if call["prevent_creation"] and not already:
        raise SlackError("channel_not_found")
    return _opened(call, world.direct_message(person.id), already=already)


def _opened(call: Call, channel: Channel, *, already: bool) -> Json:
    call.note.update(channel=channel.id, user=channel.with_user)
    shown: Json = {"id": channel.id}
    if call["return_im"]:
        shown = channel.as_conversation(call.bot)
    answer: Json = {"channel": shown}
    if already:
        answer |= {"no_op": True, "already_open": True}
    return answer


@method("conversations.info", "channel! include_locale:bool include_num_members:bool")
def info(call: Call) -> Json:
    shown = call.channel("read").as_conversation(call.bot)
    if not call["include_num_members"]:
        shown.pop("num_members", None)
    if call["include_locale"]:
        shown["locale"] = "en-GB"
    return {"channel": shown}


@method("conversations.members", "channel! limit:int cursor")
def members(call: Call) -> Json:
    channel = call.channel("read")
    shown, more = page(list(channel.members), call["cursor"], call["limit"])
    return {"members": shown, "response_metadata": more}


@method("conversations.invite", "channel! users!:list", write=True)
def invite(call: Call) -> Json:
    channel = _managed(call)
    users = call["users"] or []
    for user in users:
        person = call.person(user)
        if person.id == call.bot:
            raise SlackError("cant_invite_self")
        if person.kind in {"deactivated", "single-channel-guest"}:
            raise SlackError("cant_invite" if person.kind == "deactivated" else "ura_max_channels")
        if person.id in channel.members:
            raise SlackError("already_in_channel")
    for user in users:
        call.stage.world.join(channel, str(user))
    call.note.update(channel=channel.id, user=",".join(map(str, users)))
    return {"channel": channel.as_conversation(call.bot)}


@method("conversations.kick", "channel! user!", write=True)
def kick(call: Call) -> Json:
    channel = _managed(call)
    person = call.person(call["user"])
    if person.id == call.bot:
        raise SlackError("cant_kick_self")
    if person.id not in channel.members:
        raise SlackError("not_in_channel")
    call.stage.world.leave(channel, person.id)
    call.note.update(channel=channel.id, user=person.id)
    return {}


def _managed(call: Call) -> Channel:
    """A channel whose members the bot may choose: it is one of them, and the channel is open."""
    channel = call.channel()
    if channel.is_im:
        raise SlackError("method_not_supported_for_channel_type")
    call.need("groups:write" if channel.private else "channels:manage")
    _member(call, channel)
    if channel.archived:
        raise SlackError("is_archived")
    return channel


@method("conversations.list", "types exclude_archived:bool limit:int cursor")
def list_conversations(call: Call) -> Json:
    families = {"public_channel": "channels", "private_channel": "groups", "im": "im", "mpim": "mpim"}
    wanted = [kind.strip() for kind in (call["types"] or "public_channel").split(",")]
    if any(kind not in families for kind in wanted):
        raise SlackError("invalid_types")
    for kind in wanted:
        call.need(f"{families[kind]}:read")
    chosen = {families[kind] for kind in wanted}
    found = [
        channel.as_conversation(call.bot)
        for channel in call.stage.world.channels.values()
        if channel.scope_family in chosen
        and (not channel.private or call.bot in channel.members)
        and not (call["exclude_archived"] and channel.archived)
    ]
    shown, more = page(found, call["cursor"], call["limit"])
    return {"channels": shown, "response_metadata": more}


@method("conversations.history", "channel! latest oldest inclusive:bool limit:int cursor include_all_metadata:bool")
def history(call: Call) -> Json:
    channel = call.channel("history")
    _member(call, channel)
    newest_first = list(reversed(_between(call, channel.order)))
    return _messages(call, channel, newest_first)


@method(
    "conversations.replies",
    "channel! ts! latest oldest inclusive:bool limit:int cursor include_all_metadata:bool",
)
def replies(call: Call) -> Json:
    channel = call.channel("history")
    _member(call, channel)
    asked = channel.messages.get(str(call["ts"]))
    parent = channel.messages.get(asked.thread_ts) if asked is not None and asked.thread_ts else asked
    if parent is None:
        raise SlackError("thread_not_found")
    return _messages(call, channel, [parent.ts, *_between(call, parent.replies)])


def _member(call: Call, channel: Channel) -> None:
    if call.bot not in channel.members:
        raise SlackError("not_in_channel")


def _between(call: Call, line: list[str]) -> Sequence[str]:
    """The part of an ascending line of ts that `oldest` and `latest` leave; `inclusive` keeps the ends."""
    for name in ("oldest", "latest"):
        if call[name] and not call[name].replace(".", "", 1).isdigit():
            raise invalid_arguments(f"must be a timestamp [json-pointer:/{name}]")
    inclusive = bool(call["inclusive"])
    oldest, latest = (_stamp(call[name]) for name in ("oldest", "latest"))
    start = (bisect_left if inclusive else bisect_right)(line, oldest) if oldest else 0
    end = (bisect_right if inclusive else bisect_left)(line, latest) if latest else len(line)
    return line[start:end]


def _stamp(value: str | None) -> str:
    """A moment as given ("1700000000", "0", "1700000000.5") in the form that sorts as the messages' own."""
    if not value:
        return ""
    seconds, _, rest = value.partition(".")
    return f"{int(seconds):010d}.{rest:0<6}"


def _messages(call: Call, channel: Channel, line: list[str]) -> Json:
    chosen, more = page(line, call["cursor"], call["limit"])
    team = call.stage.world.team_id
    shown = [channel.messages[ts].as_json(team=team, metadata=bool(call["include_all_metadata"])) for ts in chosen]
    has_more = bool(more["next_cursor"])
    answer: Json = {"messages": shown, "has_more": has_more}
    return answer | ({"response_metadata": more} if has_more else {})
