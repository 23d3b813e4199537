"""Everything that the views can draw of one decision, by name: for tests that hold of all of it."""

from __future__ import annotations

import dataclasses

from bot.rules.findings import Finding
from bot.rules.record import Ruling
from bot.services.briefs import Explanation, HomeBrief, OpeningBrief, RegisterLine, Waits
from bot.text import words
from bot.views import modals
from bot.views.home import home
from bot.views.message import RENDER
from bot.views.plain import explanation_lines
from bot.views.register import register
from storage.facts import DecisionState
from tests.views import acting_briefs, duty_briefs, interest_briefs
from tests.views import briefs as b

SAY = words()
NO_VOTE = Finding(code="not-a-voting-member", clause="2.2", met=False)
ACTS = (
    "vote",
    "rule-on-conflict",
    "rule-on-item",
    "answer-nomination",
    "answer-proxy",
    "sign",
    "ratify",
    "confirm-membership",
    "confirm-declarations",
    "something-new",
)


def decisions(own: str):
    """The decision while open and closed, with `own` wherever somebody's own words stand."""
    words_of_people = {"title": own, "text": own, "reason": own, "plan_line": own, "body": b.body(name=own)}
    offers = {
        "conflicts": (b.conflict(nature=own), b.conflict(id="C2", ruling=Ruling.SPEAK, asked=None)),
        "nominations": (b.nomination(), b.nomination(id="N2", state=b.OfferState.ACCEPTED)),
        "proxies": (b.proxy(), b.proxy(id="P2", state=b.OfferState.ACCEPTED)),
        "statements": (b.statement(words=own), b.statement(id="S000000002", kind=b.Said.VIEW, words=own)),
        "recorded": (b.recorded(evidence=own, objection=own),),
        "taken_down": frozenset({"7Q3F-2K"}),
    }
    running = b.opened(reader=b.reader(), **words_of_people, **offers)
    over = b.closed(
        reader=b.reader("lead"),
        signature=b.signature(signed=False, reason=own),
        ratification=b.ratification(note=own),
        **words_of_people,
        **offers,
    )
    return running, over, dataclasses.replace(running, state=DecisionState.WITHDRAWN, outlook=None)


def data(own: str) -> dict[str, dict[str, object]]:
    """The data of each kind of parcel, as the services write it."""
    yearly = {"body": own, "body_id": "B0", "due_on": "2027-11-24", "clause": "3"}
    item = {"conflict": "X1", "title": own, "held_at": "2026-12-10T14:00:00+00:00", "zone": "Europe/London", "person": "U0AHP",
            "seat": own, "kind": "personal", "nature": own, "clause": "3.2.7"}  # fmt: skip
    finding = {"code": "already-a-member", "clause": "3.2.2", "met": False, "facts": {"person": own, "seat": "gp"}}
    return {
        "receipt": {"ballot": "7Q3F-2K", "seat": "dental", "capacity": "self", "choice": "for", "replaced": "against"},
        "refusal": {"finding": finding, "act": "nomination"},
        "private-answer": {"code": "not-in-workspace", "facts": {"person": own}},
        "conflict-ruling": {"conflict": "C000000001"},
        "conflict-ruled": {"conflict": "C2", "ruling": "speak"},
        "ballot-void": {"ballot": "7Q3F-2K", "seat": "dental", "why": "recused"},
        "alternate-offer": {"nomination": "N000000001"},
        "alternate-answered": {"nomination": "N2", "accepted": True},
        "alternate-ended": {"nomination": "N000000001", "why": "replaced"},
        "proxy-offer": {"proxy": "P000000001"},
        "proxy-answered": {"proxy": "P2", "accepted": True},
        "proxy-void": {"proxy": "P000000001", "why": "revoked"},
        "reminder": {"seat": "dental", "slot": "1d"},
        "signature-given": {"person": "U0SIGNATORY", "signed": False, "reason": own},
        "ratified": {"meeting": "M0", "ratified": True, "by": "U0LEAD", "note": own},
        "withdrawn": {"by": "U0LEAD", "reason": own},
        "consensus-receipt": {"statement": "S000000001"},
        "concern-raised": {"statement": "S000000001"},
        "statement-receipt": {"statement": "S000000002"},
        "statement-shared": {"statement": "S000000002"},
        "casting-given": {"by": "U0LEAD", "choice": "for"},
        "vote-opened": {"by": "U0LEAD"},
        "vote-recorded": {"ballot": "7Q3F-2K"},
        "recorded-receipt": {"ballot": "7Q3F-2K", "choice": "for"},
        "vote-objected": {"ballot": "7Q3F-2K", "voided": True},
        "interest-suggestion": {"interest": "I1", "organisation": own, "kind": "indirect", "seat": "gp", "own": False},
        "confirmation-prompt": {**yearly, "confirms": "membership"},
        "confirmations-missing": {**yearly, "confirms": "declarations", "people": ["U0AHP", own]},
        "member-stops": {"body": own, "person": "U0AHP"},
        "channel-alert": {"body_name": own, "key": "cluster", "why": "archived"},
        "item-ruling": item,
        "duty-said": duty_briefs.told(own),
        "item-ruled": {**item, "ruling": "speak", "by": "U0LEAD"},
        **acting_briefs.data(own),
    }


def messages(own: str):
    """(name, message) of every kind for a decision in every state."""
    told = data(own)
    for state, brief in zip(("open", "closed", "withdrawn"), decisions(own), strict=True):
        for kind, render in RENDER.items():
            drawn = render(brief, told.get(kind, {}), SAY)
            if drawn is not None:
                yield f"{kind} ({state})", drawn
    for kind in ("refusal", "private-answer", "welcome"):
        drawn = RENDER[kind](None, {**told.get(kind, {}), "body": own}, SAY)
        assert drawn is not None
        yield f"{kind} (no decision)", drawn
    yield "register", register([line(own), line(own, amount_pence=None)] * 20, SAY)
    yield "register of nothing", register([], SAY)
    yield from acting_briefs.messages(own)


def line(own: str, **changes) -> RegisterLine:
    made = RegisterLine(
        id="D000000001", ref="cluster-2026-3", body=b.body(name=own), title=own, decision_class="financial",
        class_title="Financial", channel=b.opened().channel, amount_pence=1_250_000, state=DecisionState.OPEN,
        opened_at=b.OPENED, closes_at=b.CLOSES, outcome=None,
    )  # fmt: skip
    return dataclasses.replace(made, **changes)


def views(own: str):
    """(name, view) of every form and page."""
    running, over, withdrawn = decisions(own)
    for name in ("conflict", "alternate", "proxy", "needed", "decline_signature", "withdraw", "explanation"):
        for state, brief in (("open", running), ("closed", over), ("withdrawn", withdrawn)):
            yield f"{name} ({state})", getattr(modals, name)(brief, SAY)
    outsider = dataclasses.replace(running, reader=b.reader("finance", attendee="finance", owes=False))
    for name in ("conflict", "alternate", "proxy", "needed"):
        yield f"{name} (in attendance)", getattr(modals, name)(outsider, SAY)
    for ratified in (True, False):
        yield f"ratify {ratified}", modals.ratify(over, SAY, ratified=ratified)
    opening = OpeningBrief(
        body=b.body(name=own), terms=b.terms(), may_open=Finding(code="in-order", met=True), earliest=b.CLOSES,
        zone="Europe/London",
    )  # fmt: skip
    yield "opening", modals.opening([opening], SAY)
    other = dataclasses.replace(opening, body=b.body(id="B1", name=own), may_open=NO_VOTE)
    entered = {"class": "planned", "title": own, "text": own, "amount": own, "plan_line": own, "body": "B1"}
    past = Finding(code="deadline-past", met=False, facts={"now": b.OPENED.isoformat()})
    yield "opening, half filled in", modals.opening([opening, other], SAY, entered=entered, errors={"date": past})
    yield "opening, not allowed", modals.opening([other], SAY)
    yield "receipt", modals.receipt(SAY.say("conflict-declared-done"), SAY)
    yield "refusal", modals.refusal(NO_VOTE, b.terms(), SAY)
    yield "not found", modals.not_found(SAY)
    yield "nothing to open", modals.nothing_to_open(SAY)
    waits = tuple(
        Waits(
            act=act, decision="D000000001", ref="cluster-2026-3", title=own, body=b.body(), closes_at=b.CLOSES, id="B0"
        )
        for act in ACTS
    )
    yield (
        "home",
        home(HomeBrief(person=None, waits=waits, open=(line(own),), recent=(line(own),), bodies=(b.body(),)), SAY),
    )
    yield from interest_briefs.views(own)
    yield from acting_briefs.views(own)
    yield "home of nobody", home(HomeBrief(person=None, waits=(), open=(), recent=(), bodies=()), SAY)


def lines(own: str) -> list[str]:
    """The explanation on a terminal, of every state."""
    return [
        said
        for brief in decisions(own)
        for said in explanation_lines(
            Explanation(brief=brief, outcome=brief.outcome, announced_equals_replay=True), SAY
        )
    ]
