"""Duties as people read them: what is owed, by when, under which clause, with the buttons that settle it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.local_times import ends
from bot.text import Words, own
from bot.views.asking import RULINGS
from bot.views.blocks import Block, actions, asking_first, bullets, button, header, rich
from bot.views.buttons import choosing
from bot.views.consensus import consenting
from bot.views.founding import waiting
from bot.views.item_conflicts import RULINGS as ITEM_RULINGS
from bot.views.mandates import proxy_choices

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.services.duty_lists import DutyLine
    from bot.services.owed_duty import Owed

TITLE, NAME, MOST = 150, 50, 6
CHAIR, ALTERNATE = "chair", "alternate"
BUTTONS: dict[str, tuple[tuple[str, str], ...]] = {
    "rule-on-conflict": RULINGS,
    "rule-on-item": ITEM_RULINGS,
    "answer-nomination": (
        ("alternate.accept", "button-accept-for-a-time"),
        ("alternate.decline", "button-mandate-decline"),
    ),
    "answer-proxy": (("proxy.accept", "button-proxy-accept"), ("proxy.decline", "button-proxy-decline")),
    "answer-mandate": (("mandate.accept", "button-accept-for-a-time"), ("mandate.decline", "button-mandate-decline")),
    "answer-mandate-proxy": (
        ("mandate.accept", "button-accept-for-a-time"),
        ("mandate.decline", "button-mandate-decline"),
    ),
    "ratify": (("ratification.ratified", "button-ratified"), ("ratification.refused", "button-not-ratified")),
    "confirm": (("result.confirm", "button-confirm-result"),),
    "confirm-membership": (("confirm.member", "button-go-on"), ("confirm.open", "button-confirm-membership")),
    "confirm-declarations": (("confirm.open", "button-confirm-declarations"),),
    "agenda-item": (("agenda.add", "button-add-item"),),
    "meeting-agenda": (("agenda.show", "button-agenda"),),
    "meeting-stand-down": (("meeting.agree-stand-down", "button-agree-stand-down"),),
    "meeting-declare": (
        ("meeting.nothing-to-declare", "button-nothing-to-declare"),
        ("item.conflict", "button-item-conflict"),
    ),
    "meeting-cover": (("meeting.share-view", "button-share-view"),),
    "meeting-begin": (("meeting.run", "button-run"),),
    "meeting-run": (("meeting.run", "button-run"),),
    "meeting-minutes": (("minutes.show", "button-minutes"), ("minutes.send", "button-send-minutes")),
    "minutes-approval": (("minutes.show", "button-minutes"), ("minutes.approve", "button-approve-minutes")),
    "minutes-copies": (("minutes.copy", "button-copy-minutes"),),
    "minutes-release": (("minutes.release", "button-release-minutes"),),
    "name-alternate": (("acting.name", "button-home-alternate"),),
    "appoint": (("members.appoint", "button-appoint"),),
    "action": (("action.done", "button-done"),),
    "duty-done": (("duty.done", "button-duty-done"),),
}
"""The buttons that settle a duty by its act; what it is about is their value."""


def duty_name(one: Owed, words: Words) -> str:
    """What is owed, in the middle of a sentence: "agenda and papers for the meeting on ..."."""
    return words.say(
        f"duty-{one.name}",
        title=own(one.title, TITLE),
        ref=one.ref,
        date="" if one.held_at is None else words.date(one.held_at, one.zone),
        **own_words(one.words),
    )


def duty_line(one: Owed, words: Words, *, late: bool) -> str:
    """What is owed, by when, and by which clause."""
    said = words.say(
        "duty-late" if late else "duty-due",
        duty=duty_name(one, words),
        day=_by(one, words),
        cited=words.cited(one.clause),
    )
    return said[:1].upper() + said[1:]


def due_here(lines: Sequence[DutyLine], words: Words) -> list[Block]:
    """On one's own page: what is owed late or soon, each with its buttons."""
    if not lines:
        return []
    blocks: list[Block] = [header(words.say("home-duties"))]
    for at, line in enumerate(lines[:MOST]):
        said = duty_line(line.owed, words, late=line.late)
        named = words.say("duty-in-body", duty=said, body=own(line.body.name, TITLE))
        blocks += [rich(bullets([named])), actions(f"due.{at}", *duty_buttons(line.owed, words))]
    return blocks


def duty_buttons(one: Owed, words: Words) -> list[Block]:
    """The buttons that settle it; each says what it does when it is read alone."""
    match one.act:
        case "vote":
            return choosing(one.decision, one.ref, words)
        case "consent" | "consent-or-block":
            return consenting(one.decision, one.ref, words, block=one.act != "consent")
        case "vote-proxy":
            return proxy_choices(one.subject, one.ref, words)
        case "activate":
            return waiting(one.act, one.subject, words)
        case "sign":
            return [_sign(one, words), _about(one, "signature.decline", "button-decline-signature", words)]
        case "call-meeting":
            return [button("dates.show", words.say("button-dates", body=own(one.title, NAME)), one.body)]
        case "casting" | "move-to-vote":
            return [_about(one, "decision.explain", "button-explain", words)]
        case _:
            return [_about(one, action, key, words) for action, key in BUTTONS.get(one.act, ())]


def _about(one: Owed, action: str, key: str, words: Words) -> Block:
    label = words.say(key)
    value = f"{one.body}:{one.key}" if one.act == "duty-done" else one.subject or one.body
    spoken = words.say("button-about", label=label, ref=one.ref or duty_name(one, words))
    return button(action, label, value, spoken)


def _sign(one: Owed, words: Words) -> Block:
    sign = words.say("button-sign")
    named = words.say("named", ref=one.ref, title=own(one.title, TITLE))
    made = _about(one, "signature.sign", "button-sign", words)
    return asking_first(made, words.say("sign-title"), named, sign, words.say("close-form"))


def _by(one: Owed, words: Words) -> str:
    """The day; of what is due at a moment, the moment."""
    whole_day = one.due == ends(one.on, ZoneInfo(one.zone))
    return words.day(one.on) if whole_day else words.moment(one.due, one.zone)


def own_words(said: Mapping[str, str]) -> dict[str, str]:
    """The body's own words for its chair and an alternate, as its terms have them."""
    elsewhere = {name: word for name, word in said.items() if name.startswith(("alternate-", "chair-"))}
    return {CHAIR: said.get(CHAIR, CHAIR), ALTERNATE: said.get(ALTERNATE, ALTERNATE), **elsewhere}
