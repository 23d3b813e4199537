"""One's own page: what waits for the reader, and the decisions of the reader's bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import HOME_ZONE, Words, own, stress
from bot.views import languages
from bot.views.blocks import BLOCKS_IN_MODAL, Block, actions, bounded, bullets, button, divider, header, paragraph, rich
from bot.views.buttons import choosing
from bot.views.duties import due_here
from bot.views.founding import waiting
from bot.views.home_places import doors, places, urgent
from bot.views.item_conflicts import RULINGS
from bot.views.mandates import proxy_choices
from bot.views.register import entry, explain
from bot.views.waits import AT_MEETINGS, at_meeting, settled_here

if TYPE_CHECKING:
    from bot.services.briefs import HomeBrief, RegisterLine, Waits

MOST = 12
RECENT = 3
OFFERED = ("answer-mandate", "answer-mandate-proxy", "vote-proxy")
OF_INTERESTS = ("confirm-membership", "confirm-declarations", "declare-first", "rule-on-item")
FOUNDING = ("activate", "go-on-setting-up", "go-on-changing")


def home(brief: HomeBrief, words: Words) -> Block:
    """The home tab of one reader."""
    blocks: list[Block] = [header(words.say("home-waits"))]
    blocks += _waits(brief, words)
    blocks += due_here(brief.duties, words)
    asked = {wait.decision for wait in brief.waits}
    blocks += _section("home-open", tuple(line for line in brief.open if line.id not in asked), words)
    blocks += places(brief.places, words)
    blocks += _section("home-recent", brief.recent[:RECENT], words)
    blocks.append(divider())
    blocks += doors(brief.bodies[0].id, words) if brief.bodies else [rich(paragraph(words.say("home-no-body")))]
    blocks += urgent(brief.places, words)
    blocks.append(languages.choosing(words))
    return {"type": "home", "blocks": bounded(blocks, BLOCKS_IN_MODAL, words.say("cut-list"))}


def _waits(brief: HomeBrief, words: Words) -> list[Block]:
    if not brief.waits:
        return [rich(paragraph(words.say("home-waits-none")))]
    blocks: list[Block] = []
    for at, wait in enumerate(brief.waits[:MOST]):
        blocks.append(rich(bullets([_wait(wait, words)])))
        if wait.act in OF_INTERESTS:
            blocks.append(actions(f"wait.{at}", *of_interests(wait, words)))
            continue
        if wait.act in FOUNDING:
            blocks.append(actions(f"wait.{at}", *waiting(wait.act, wait.id, words)))
            continue
        if wait.act in OFFERED:
            blocks.append(actions(f"wait.{at}", *_offered(wait, words)))
            continue
        if wait.act in AT_MEETINGS:
            blocks.append(actions(f"wait.{at}", *at_meeting(wait, words)))
            continue
        votes = choosing(wait.decision, wait.ref, words) if wait.act == "vote" else settled_here(wait, words)
        label = words.say("button-needed" if wait.closes_at is not None else "button-explain")
        said = words.say("button-about", label=label, ref=wait.ref)
        blocks.append(actions(f"wait.{at}", *votes, button("decision.needed", label, wait.decision, said)))
    return blocks


def _wait(wait: Waits, words: Words) -> str:
    key = f"wait-{wait.act}"
    facts = {"ref": stress(wait.ref), "title": own(wait.title, 150)}
    said = [words.say(key if words.has(key) else "wait-other", **facts)]
    if wait.closes_at is not None:
        said.append(words.say("wait-until", moment=words.moment(wait.closes_at, HOME_ZONE)))
    if wait.act not in {"vote", *OF_INTERESTS, *OFFERED, *FOUNDING, *AT_MEETINGS} and not settled_here(wait, words):
        said.append(words.say("wait-where"))
    return " ".join(said)


def _offered(wait: Waits, words: Words) -> list[Block]:
    """Accept or decline to act for some time; or choose how a free proxy votes."""
    if wait.act == "vote-proxy":
        return proxy_choices(wait.id, wait.ref, words)
    names = (("mandate.accept", "button-accept-for-a-time"), ("mandate.decline", "button-mandate-decline"))
    return [button(action, words.say(key), wait.id) for action, key in names]


def of_interests(wait: Waits, words: Words) -> list[Block]:
    """Go on as a member by one tap; look at what was declared, and answer in a form; rule on an agenda item."""
    if wait.act == "rule-on-item":
        return [button(action, words.say(key), wait.id) for action, key in RULINGS]
    if wait.act == "declare-first":
        names = (("interest.declare", "button-declare"), ("interest.nothing", "button-nothing"))
        return [button(action, words.say(key), wait.id) for action, key in names]
    about, body = wait.act.removeprefix("confirm-"), wait.id
    go_on = [button("confirm.member", words.say("button-go-on"), body)] if about == "membership" else []
    return [*go_on, button("confirm.open", words.say(f"button-confirm-{about}"), body)]


def _section(key: str, lines: tuple[RegisterLine, ...], words: Words) -> list[Block]:
    if not lines:
        return []
    blocks: list[Block] = [header(words.say(key))]
    for at, line in enumerate(lines[:MOST]):
        blocks += [rich(bullets([entry(line, words)])), explain(line, words, f"{key}.{at}")]
    return blocks
