"""Looking at the calendar, and making or stopping the private address under which one's own programme reads it."""

from __future__ import annotations

from bot.feed_addresses import address, digest_of, new_secret
from bot.handlers.desk import Answer, Desk
from bot.handlers.taps import Tap
from bot.rules.findings import Refusal
from bot.services.calendars import CalendarQuery, MakeFeed, StopFeed, calendar_of, make_feed, stop_feed
from bot.views import calendars as views
from bot.views import home_pages, modals


async def show(desk: Desk, tap: Tap) -> Answer:
    """`/quorate calendar`: what comes next in the body whose channel this is, or in all one's own; privately."""
    said = await desk.words(tap)
    brief = await desk.read(calendar_of, CalendarQuery(act=tap.act, channel=tap.channel))
    if brief is None:
        return said.say("calendar-nobody")
    message = views.calendar(brief, said, site=desk.site)
    return {"response_type": "ephemeral", "text": message.text, "blocks": message.blocks}


async def make(desk: Desk, tap: Tap) -> Answer:
    """Make an address, or make it anew. The secret goes to the screen of whoever asked, and nowhere else."""
    said, body = await desk.words(tap), _body(tap)
    if not desk.site:
        await desk.open_modal(tap, modals.receipt(said.say("feed-no-site", setting="QUORATE_URL"), said))
        return None
    secret = new_secret()
    digest = digest_of(secret)
    made = await desk.run(make_feed, MakeFeed(act=tap.act, digest=digest, body=body))
    if isinstance(made, Refusal):
        if not made.finding.clause:  # what rests on a clause comes as a direct message, as every refusal of a tap does
            await desk.open_modal(tap, modals.refusal(made.finding, None, said))
        return None
    brief = await desk.read(calendar_of, CalendarQuery(act=tap.act))
    if brief is None or made.digest != digest:
        await desk.open_modal(tap, modals.receipt(said.say("feed-made-twice"), said))
        return None
    what = views.what_of(brief, body, said)
    await desk.open_modal(tap, views.address(what, address(desk.site, made.feed, secret), said))
    return None


async def stop(desk: Desk, tap: Tap) -> Answer:
    """Stop an address; the page, if it was done on one, is drawn anew."""
    said = await desk.words(tap)
    stopped = await desk.run(stop_feed, StopFeed(act=tap.act, body=_body(tap)))
    done = said.say("feed-stopped" if stopped.count else "feed-stopped-already")
    brief = await desk.read(calendar_of, CalendarQuery(act=tap.act))
    if tap.view.get("type") == "modal" and brief is not None:
        message = views.calendar(brief, said, site=desk.site, first=done)
        await desk.update_modal(tap, home_pages.page("calendar", message.blocks, said))
    else:
        await desk.whisper(tap, done)
    return None


def _body(tap: Tap) -> str:
    return "" if tap.value == views.ALL else tap.value


ACTIONS = {"feed.make": make, "feed.stop": stop}
VERBS = {"calendar": show}
