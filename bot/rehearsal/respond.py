"""Answers that the app sends later, to the address which came with a press of a button or a command."""

from __future__ import annotations

from aiohttp import web

from bot.rehearsal.api import connection_of, through_weather
from bot.rehearsal.api_chat import TEXT_MOST, compose, metadata_of
from bot.rehearsal.arguments import declare, read_body, sort_out
from bot.rehearsal.errors import Json
from bot.rehearsal.ledger import Entry
from bot.rehearsal.mrkdwn import broadcasts
from bot.rehearsal.passes import Reply
from bot.rehearsal.stage import Stage
from bot.rehearsal.state import Channel, Message

ARGUMENTS = declare(
    "text blocks:json response_type replace_original:bool delete_original:bool metadata:json thread_ts "
    "unfurl_links:bool unfurl_media:bool mrkdwn:bool"
)


async def serve(stage: Stage, request: web.Request) -> web.StreamResponse:
    """Answer one POST to /respond/{team}/{name}."""

    async def accept() -> tuple[Json, Entry]:
        name = f"{request.match_info['team']}/{request.match_info['name']}"
        sent = sort_out(await read_body(request), ARGUMENTS, strict=stage.strict)
        channel, message = answer(stage, stage.passes.spend(name), sent)
        entry = stage.ledger.accept(
            "response_url",
            caller=stage.world.app.bot_user,
            connection=connection_of(request),
            write=True,
            channel=channel.id,
            ts=message.ts if message else None,
            text=sent.get("text"),
            user=message.audience if message else None,
            pages=broadcasts(sent.get("text"), sent.get("blocks")),
        )
        return {"ok": True}, entry

    return await through_weather(stage, request, "response_url", accept)


def answer(stage: Stage, reply: Reply, sent: Json) -> tuple[Channel, Message | None]:
    """Replace or delete the original, or add a message: to its one reader unless in_channel was asked."""
    world = stage.world
    channel = world.channels[reply.channel]
    original = world.find(channel, reply.ts, reply.user) if reply.ts else None
    if sent.get("delete_original"):
        if original is not None:
            world.delete(channel, original)
        return channel, original
    text, blocks = compose(sent.get("text"), sent.get("blocks"), most=TEXT_MOST, fresh=world.fresh())
    if sent.get("replace_original") and original is not None:
        world.edit(channel, original, text=text, blocks=blocks)
        return channel, original
    thread = sent.get("thread_ts")
    if sent.get("response_type") == "in_channel":
        metadata = metadata_of(sent.get("metadata"))
        posted = world.post(channel, world.app.bot_user, text, blocks=blocks, metadata=metadata, thread_ts=thread)
        return channel, posted
    return channel, world.whisper(channel, reply.user, text, blocks=blocks, thread_ts=thread)
