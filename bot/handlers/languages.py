"""Choosing the language in which one reads, and the one that a body's channel reads."""

from __future__ import annotations

from bot.handlers.desk import Answer, Desk
from bot.handlers.people import get_to_know
from bot.handlers.reading import redraw_home
from bot.handlers.taps import Tap
from bot.rules.findings import Refusal
from bot.services.languages import (
    ChannelLanguage,
    ChooseLanguage,
    Language,
    LanguagesQuery,
    SetChannelLanguage,
    choose_language,
    languages_of,
    set_channel_language,
)
from bot.text import own
from bot.views import languages as views
from bot.views import modals

_TYPED = {
    **dict.fromkeys(("en", "english", "saesneg"), Language.ENGLISH),
    **dict.fromkeys(("cy", "cymraeg", "welsh"), Language.WELSH),
}


async def ask(desk: Desk, tap: Tap) -> Answer:
    """`/quorate language`, with the name of one or without."""
    typed = tap.text.strip().lower()
    if typed in _TYPED:
        await _choose(desk, tap, _TYPED[typed])
        return (await desk.words(tap)).say("language-chosen")
    said = await desk.words(tap)
    first = said.say("language-unknown", name=own(tap.text, 40)) if typed else ""
    brief = await desk.read(languages_of, LanguagesQuery(act=tap.act, channel=tap.channel))
    await desk.open_modal(tap, views.page(brief, said, first=first))
    return None


async def choose(desk: Desk, tap: Tap) -> Answer:
    """One tap; the page is drawn anew in that language."""
    await _choose(desk, tap, Language(tap.name.removeprefix("language.")))
    if tap.view.get("type") == "home":
        await redraw_home(desk, tap)
        return None
    said = await desk.words(tap)
    brief = await desk.read(languages_of, LanguagesQuery(act=tap.act))
    await desk.update_modal(tap, views.page(brief, said, first=said.say("language-chosen")))
    return None


async def set_channel(desk: Desk, tap: Tap) -> Answer:
    """The chair or the secretariat sets what the body's channel reads."""
    language = ChannelLanguage(tap.name.removeprefix("channel.language."))
    result = await desk.run(set_channel_language, SetChannelLanguage(act=tap.act, body=tap.value, language=language))
    said = await desk.words(tap)
    if isinstance(result, Refusal):
        await desk.update_modal(tap, modals.refusal(result.finding, None, said))
        return None
    done = said.say("channel-language-set", languages=said.say(f"channel-language-{result.language}"))
    await desk.update_modal(tap, modals.receipt(done, said))
    return None


async def _choose(desk: Desk, tap: Tap, language: Language) -> None:
    await get_to_know(desk, tap, tap.act.person)
    await desk.run(choose_language, ChooseLanguage(act=tap.act, language=language))
    desk.forget_language(tap)


ACTIONS = {
    **{f"language.{one.value}": choose for one in Language},
    **{f"channel.language.{one.value}": set_channel for one in ChannelLanguage},
}
VERBS = {"language": ask, "iaith": ask}
