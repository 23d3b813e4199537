"""The forms of meetings: calling one, its agenda, attendance, decisions under an item, actions, closing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from bot.rules.record import Channel
from bot.text import Words, body_words, own, plainly, title_of
from bot.views import form, pages
from bot.views.blocks import Block, context, paragraph, rich
from bot.views.clock_fields import clock_change, how_long
from bot.views.form import Field
from bot.views.meetings import heading, item_title, put_line, when
from bot.views.recusals import recused_line
from bot.views.ruling import class_needs
from bot.views.silent import asked_how

if TYPE_CHECKING:
    from bot.services.calling import CallingBrief
    from bot.services.meeting_briefs import ItemBrief, MeetingBrief

TITLE, WORDS, NOTE, PLACE, TEXT, AMOUNT = 150, 1500, 1500, 300, 2900, 30


def calling(brief: CallingBrief, words: Words, entered: Mapping[str, str] | None = None) -> Block:
    """The form for a new meeting: under the date, whether the notice is long enough, and the earliest day."""
    typed = entered or {}
    if brief.refusal is not None and len(brief.bodies) == 1:
        return pages.refusal(brief.refusal, brief.terms, words)
    blocks: list[Block] = []
    if len(brief.bodies) > 1:
        field = Field(name="body", label=words.say("call-body"), action="call.body")
        bodies = [(body.id, own(body.name, 75)) for body in brief.bodies]
        blocks.append(form.chosen(field, bodies, entered=brief.body.id, at_once=True))
    if brief.refusal is not None:
        blocks.append(context(words.finding(brief.refusal, brief.terms)))
    else:
        kinds = [(kind, _kind(kind, words)) for kind in brief.kinds]
        field = Field(name="kind", label=words.say("call-kind"), action="call.kind")
        blocks.append(form.chosen(field, kinds, entered=brief.kind, at_once=True))
    time = _field("time", "call-time", words, action="call.time")
    blocks += [
        form.day(
            Field(name="date", label=words.say("call-date"), action="call.date"),
            entered=typed.get("date", ""),
            at_once=True,
        ),
        *_notice(brief, words),
        form.clock_time(time, entered=typed.get("time", ""), at_once=True),
        *clock_change(brief.clock, brief.terms, words, typed),
        how_long(typed.get("lasts", ""), words),
        form.typed(_field("place", "call-place", words, optional=True), entered=typed.get("place", ""), most=PLACE),
        form.typed(
            _field("matters", "call-matters", words, optional=not _matters(brief)),
            entered=typed.get("matters", ""),
            lines=True,
            most=WORDS,
        ),
    ]
    return form.modal(
        "meeting.call",
        words.say("title-call"),
        blocks,
        submit=words.say("submit-call"),
        close=words.say("close-form"),
        about=brief.body.id,
    )


def _kind(kind: str, words: Words) -> str:
    key = f"meeting-kind-{kind}"
    return words.say(key) if words.has(key) else own(kind, 60)


def _matters(brief: CallingBrief) -> bool:
    """Whether the notice must name the matters."""
    rule = brief.terms.meetings.kinds.get(brief.kind)
    return rule is not None and rule.names_matters


def _notice(brief: CallingBrief, words: Words) -> list[Block]:
    """The sum for the day chosen; and the earliest lawful day."""
    said = []
    if brief.notice is not None:
        said += [words.finding(brief.notice, brief.terms), words.say("call-given")]
    elif brief.earliest is not None:
        said.append(words.say("call-earliest", day=words.day(brief.earliest)))
    elif brief.kind and brief.notice is None:
        said.append(words.say("call-no-notice"))
    return [context(" ".join(said))] if said else []


def stand_down(brief: MeetingBrief, words: Words) -> Block:
    """Why the meeting is not to be held; everybody reads it."""
    rule = brief.terms.meetings.stand_down
    seats = [title_of(brief.terms, seat) for seat in brief.stand_down_waits]
    intro = words.say(
        "stand-down-intro", moment=when(brief, words), seats=words.listing(seats), cited=words.cited(rule.clause)
    )
    fields = [form.typed(_field("reason", "stand-down-reason", words), lines=True, most=500)]
    return _form("meeting.stand-down", "stand-down", brief.meeting.id, intro, fields, words)


def add_item(brief: MeetingBrief, words: Words) -> Block:
    """A matter for the agenda, with links to its papers."""
    fields = [
        form.typed(_field("title", "item-title", words), most=TITLE),
        form.typed(_field("words", "item-words", words, optional=True), lines=True, most=WORDS),
        form.typed(_field("papers", "item-papers-field", words, optional=True), lines=True, most=500),
    ]
    intro = words.say("item-intro", moment=when(brief, words))
    return _form("agenda.add", "item", brief.meeting.id, intro, fields, words)


def attendance(brief: MeetingBrief, words: Words) -> Block:
    """How it is with every seat; what is left as it stands stays."""
    now = {one.seat: one.state.value for one in brief.presences}
    choices = [(state, words.say(f"presence-{state}")) for state in ("present", "apologies", "left")]
    fields: list[Block] = []
    places = {**brief.holders, **brief.attendees}
    for seat, holder in places.items():
        if holder is None:
            continue
        state = now.get(seat, "")
        hint = words.say("presence-acting-hint", **body_words(brief.terms)) if state == "acting" else ""
        field = Field(name=f"seat.{seat}", label=title_of(brief.terms, seat), hint=hint, optional=True)
        fields.append(form.chosen(field, choices, entered="present" if state == "attending" else state))
    return _form("meeting.attendance", "attendance", brief.meeting.id, words.say("attendance-intro"), fields, words)


def acting(brief: MeetingBrief, words: Words) -> Block:
    """Who is there for which member."""
    own_words = body_words(brief.terms)
    seats = [(seat, title_of(brief.terms, seat)) for seat, holder in brief.holders.items() if holder is not None]
    rule = brief.terms.alternates
    cited = words.cited(rule.clause) if rule is not None else ""
    fields = [
        form.chosen(Field(name="seat", label=words.say("acting-seat")), seats),
        form.somebody(Field(name="person", label=words.say("acting-person", **own_words))),
    ]
    intro = words.say("acting-intro", cited=cited, **own_words)
    return _form("meeting.acting", "acting", brief.meeting.id, intro, fields, words)


def preside(brief: MeetingBrief, words: Words) -> Block:
    """Which of the members who are there presides."""
    there = [one.seat for one in brief.presences if one.state in ("present", "acting") and one.seat in brief.holders]
    first = [seat for seat in brief.terms.may_preside if seat in there]
    seats = dict.fromkeys((*first, *there))
    if not seats:
        return pages.page(words, "preside", [words.say("preside-nobody")])
    choices = [(seat, title_of(brief.terms, seat)) for seat in seats]
    fields = [
        form.chosen(Field(name="seat", label=words.say("preside-seat")), choices, entered=brief.sitting.presiding)
    ]
    intro = words.say("preside-intro", **body_words(brief.terms))
    return _form("meeting.preside", "preside", brief.meeting.id, intro, fields, words)


def put(brief: MeetingBrief, one: ItemBrief, words: Words) -> Block:
    """The words that are decided, what kind it is, and whether consensus was found."""
    terms = brief.terms
    kinds = [
        (name, words.say("dash", first=own(kind.title, 40), second=class_needs(terms, kind, Channel.MEETING, words)))
        for name, kind in terms.classes.items()
    ]
    fields = [
        form.typed(_field("title", "open-title", words), entered=one.item.title, most=TITLE),
        form.typed(_field("text", "open-text", words), lines=True, most=TEXT),
        form.chosen(Field(name="class", label=words.say("open-class")), kinds, entered=kinds[0][0]),
        form.typed(_field("amount", "open-amount", words, optional=True), most=AMOUNT),
    ]
    if any(kind.needs_plan_line for kind in terms.classes.values()):
        fields.append(form.typed(_field("plan_line", "open-plan_line", words, optional=True), most=TITLE))
    if terms.consensus is not None:
        choices = [
            (name, words.say(f"consensus-{name}"), words.say(f"consensus-{name}.gloss")) for name in ("agreed", "vote")
        ]
        label = words.say("consensus-asked", cited=words.cited(terms.consensus.clause))
        fields.append(form.picked(Field(name="consensus", label=label), choices))
    fields += asked_how(brief, words)
    intro = words.say("put-intro", item=item_title(one, words))
    if recused := recused_line(one, brief, words):
        intro = words.say("pair", first=intro, second=recused)
    return _form("meeting.put", "put", one.item.id, intro, fields, words)


def settle(one: ItemBrief, words: Words) -> Block:
    """What became of an item, as it will stand in the minutes."""
    choices = [
        (state, words.say(f"settle-{state}"), words.say(f"settle-{state}.gloss"))
        for state in ("done", "deferred", "referred")
    ]
    fields = [
        form.picked(Field(name="outcome", label=words.say("settle-outcome")), choices, entered="done"),
        form.typed(_field("note", "settle-note", words, optional=True), entered=one.item.note, lines=True, most=NOTE),
    ]
    return _form("meeting.settle", "settle", one.item.id, item_title(one, words), fields, words)


def action(brief: MeetingBrief, words: Words) -> Block:
    """Who does what, by when."""
    fields = [
        form.typed(_field("words", "action-words", words), most=500),
        form.somebody(Field(name="owner", label=words.say("action-owner"))),
        form.day(Field(name="due", label=words.say("action-due"), optional=True)),
    ]
    return _form("meeting.action", "action", brief.meeting.id, heading(brief, words), fields, words)


def closing(brief: MeetingBrief, words: Words) -> Block:
    """The last questions: the financial log, where the terms ask for one."""
    rule = brief.terms.meetings.closing
    left = [item_title(one, words) for one in brief.items if one.item.state == "accepted"]
    intro = words.say("closing-intro")
    if left:
        intro = words.say("pair", first=intro, second=words.say("closing-left", items=words.listing(left)))
    fields: list[Block] = []
    if rule.financial_log:
        money = [
            words.say(
                "money-line", decision=plainly(put_line(p, words)), amount=words.money(p.decision.amount_pence or 0)
            )
            for p in brief.money
        ]
        said = words.listing(money) if money else words.say("money-none")
        intro = words.say(
            "pair", first=intro, second=words.say("closing-log", said=said, cited=words.cited(rule.clause))
        )
        field = Field(name="confirmed", label=words.say("closing-confirm"))
        fields.append(form.picked(field, [(n, words.say(f"closing-{n}"), "") for n in ("yes", "no")]))
        fields.append(form.typed(_field("log", "closing-more", words, optional=True), lines=True, most=NOTE))
    return _form("meeting.close", "closing", brief.meeting.id, intro, fields, words)


def correct(brief: MeetingBrief, words: Words) -> Block:
    """What is not accurate."""
    fields = [form.typed(_field("words", "correct-words", words), lines=True, most=NOTE)]
    return _form("minutes.correct", "correct", brief.meeting.id, heading(brief, words), fields, words)


def _form(callback: str, name: str, about: str, intro: str, fields: Sequence[Block], words: Words) -> Block:  # noqa: PLR0917 - the parts of one form
    return form.modal(
        callback,
        words.say(f"title-{name}"),
        [rich(paragraph(intro)), *fields],
        submit=words.say(f"submit-{name}"),
        close=words.say("close-form"),
        about=about,
    )


def _field(name: str, key: str, words: Words, *, optional: bool = False, action: str = "") -> Field:
    hint = words.say(f"{key}.hint") if words.has(f"{key}.hint") else ""
    return Field(name=name, label=words.say(key), hint=hint, optional=optional, action=action)
