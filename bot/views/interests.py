"""Declared interests: the forms in which people declare them, and the register that members read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.services.declaring import late
from bot.text import HOME_ZONE, Words, body_words, own, own_lines, person, titles_of
from bot.views import form, pages
from bot.views.blocks import Block, actions, bullets, button, divider, header, paragraph, rich, spaced
from bot.views.form import Field

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.rules.terms import Terms
    from bot.services.interest_register import DeclaredBy, DeclareIn, InterestsBrief, Outstanding
    from storage.facts import Body, Interest

KINDS = ("financial", "professional", "personal", "indirect")
NOTHING = "nothing"
NATURE, ORGANISATION, NAME = 500, 150, 100


def declaring(places: Sequence[DeclareIn], words: Words, *, chosen: str = "") -> Block:
    """What kind of interest, what it is, which organisation, since when; several bodies are a choice."""
    about = chosen or places[0].body.id
    kinds = [*_kinds(words), (NOTHING, words.say("interest-kind-nothing"), words.say("interest-kind-nothing.gloss"))]
    which: list[Block] = []
    if len(places) > 1:
        choices = [(place.body.id, own(place.body.name, NAME)) for place in places]
        which = [form.chosen(Field(name="body", label=words.say("interest-body")), choices, entered=about)]
    fields = [*which, form.picked(Field(name="kind", label=words.say("interest-kind")), kinds), *_fields(words, {})]
    within = [place.within for place in places if place.within is not None]
    when = [words.say("interest-within", days=min(within))] if within else []
    intro = rich(*map(paragraph, spaced([words.say("interest-intro"), *when])))
    return _form("interest.declare", "interest", [intro, *fields], about, words)


def changing(interest: Interest, words: Words) -> Block:
    """The same questions with what was declared before."""
    entered = {
        "kind": interest.kind,
        "nature": interest.nature,
        "organisation": interest.organisation,
        "starts_on": interest.starts_on.isoformat() if interest.starts_on else "",
        "ends_on": interest.ends_on.isoformat() if interest.ends_on else "",
    }
    kind = Field(name="kind", label=words.say("interest-kind"))
    changed = Field(
        name="changed_on",
        label=words.say("interest-changed_on"),
        hint=words.say("interest-changed_on.hint"),
        optional=True,
    )
    asked = [form.picked(kind, _kinds(words), entered=entered["kind"]), *_fields(words, entered, needed=True)]
    fields = [*asked, form.day(changed)]
    intro = rich(paragraph(words.say("interest-change-intro")))
    return _form("interest.change", "interest-change", [intro, *fields], interest.id, words)


def ending(interest: Interest, today: str, words: Words) -> Block:
    """Which was its last day; `today` (ISO) stands there."""
    intro = rich(paragraph(words.say("interest-end-intro")), bullets([entry(interest, words)]))
    field = Field(name="ends_on", label=words.say("interest-last-day"))
    return _form("interest.end", "interest-end", [intro, form.day(field, entered=today)], interest.id, words)


def register(brief: InterestsBrief, words: Words) -> Block:
    """Who has declared what; the reader's own first, with what can be done about each."""
    if brief.barred is not None:
        return pages.refusal(brief.barred, brief.terms, words)
    cited = words.cited(brief.terms.conflicts.clause)
    blocks = [
        header(own(brief.body.name, NAME)),
        rich(paragraph(words.say("interests-open", cited=cited))),
        *_mine(brief, words),
        *(block for one in brief.outstanding for block in _silent(one, words)),
        divider(),
        header(words.say("interests-everybody")),
        *(_person(one, brief, words) for one in brief.people),
        *(_other(at, body, words) for at, body in enumerate(brief.others)),
    ]
    return form.modal(
        "page.interests",
        words.say("title-interests"),
        blocks,
        close=words.say("close-page"),
        about=brief.body.id,
        rest=words.say("interests-cut"),
    )


def nobody(words: Words) -> Block:
    """The reader belongs to no body here."""
    return pages.page(words, "interests", [words.say("home-no-body")])


def entry(interest: Interest, words: Words, terms: Terms | None = None) -> str:
    """Financial: “I own a third of it”. Organisation: Rhydfelin Pharmacy Ltd. Since 1 October 2026.

    With the `terms`: whether it was declared later than they ask.
    """
    kind = words.say(f"conflict-kind-{interest.kind}")
    said = [words.say("interest-entry", kind=kind, nature=own(interest.nature, NATURE))]
    if interest.organisation:
        said.append(words.say("interest-of", organisation=own(interest.organisation, ORGANISATION)))
    if interest.starts_on is not None:
        said.append(words.say("interest-since", date=words.day(interest.starts_on)))
    if interest.ends_on is not None:
        said.append(words.say("interest-until", date=words.day(interest.ends_on)))
    return " ".join([*said, _declared_on(interest, words, terms)])


def _declared_on(interest: Interest, words: Words, terms: Terms | None) -> str:
    declared = words.date(interest.declared_at, HOME_ZONE)
    days = None if terms is None else late(interest, terms)
    if terms is not None and days is not None:
        key = "interest-declared-late" if interest.replaces is None else "interest-changed-late"
        return words.say(key, date=declared, days=days, cited=words.cited(terms.conflicts.clause))
    return words.say("interest-declared", date=declared)


def own_entries(mine: DeclaredBy | None, words: Words, terms: Terms | None = None) -> list[str]:
    """What somebody has declared, an entry each; that there is nothing; or that there is no declaration yet."""
    if mine is not None and mine.interests:
        return [entry(one, words, terms) for one in mine.interests]
    if mine is not None and mine.nothing is not None:
        return [words.say("interests-nothing", date=words.date(mine.nothing, HOME_ZONE))]
    return [words.say("interests-none-yet")]


def declare_buttons(body: str, words: Words, *, nothing: bool) -> Block:
    """Declare one, or say that there is none."""
    return actions(
        "interest",
        button("interest.declare", words.say("button-declare"), body),
        button("interest.nothing", words.say("button-nothing"), body) if nothing else None,
    )


def _form(callback: str, name: str, blocks: Sequence[Block], about: str, words: Words) -> Block:
    return form.modal(
        callback,
        words.say(f"title-{name}"),
        blocks,
        submit=words.say(f"submit-{name}"),
        close=words.say("close-form"),
        about=about,
    )


def _kinds(words: Words) -> list[tuple[str, str, str]]:
    return [(kind, words.say(f"conflict-kind-{kind}"), words.say(f"conflict-kind-{kind}.gloss")) for kind in KINDS]


def _fields(words: Words, entered: Mapping[str, str], *, needed: bool = False) -> list[Block]:
    """What it is, where and since when. The nature is `needed` where it cannot be that there is nothing to declare."""

    def field(name: str) -> Field:
        key = f"interest-{name}"
        optional = not (needed and name == "nature")
        return Field(name=name, label=words.say(key), hint=words.say(f"{key}.hint"), optional=optional)

    return [
        form.typed(field("nature"), entered=own_lines(entered.get("nature", ""), NATURE), lines=True, most=NATURE),
        form.typed(
            field("organisation"), entered=own(entered.get("organisation", ""), ORGANISATION), most=ORGANISATION
        ),
        form.day(field("starts_on"), entered=entered.get("starts_on", "")),
        form.day(field("ends_on"), entered=entered.get("ends_on", "")),
    ]


def _mine(brief: InterestsBrief, words: Words) -> list[Block]:
    mine = brief.mine
    blocks = [rich(paragraph(words.say("interests-yours"), bold=True))]
    if mine is None or not mine.interests:
        blocks.append(rich(bullets(own_entries(mine, words))))
    else:
        for at, one in enumerate(mine.interests):
            blocks += [rich(bullets([entry(one, words, brief.terms)])), _about(at, one, words)]
    unsaid = mine is None or not (mine.interests or mine.nothing)
    blocks.append(declare_buttons(brief.body.id, words, nothing=unsaid))
    if brief.owed:
        blocks.append(actions("confirm", button("confirm.open", words.say("button-confirm"), brief.body.id)))
    return blocks


def _about(at: int, one: Interest, words: Words) -> Block:
    """Change it, or say that it is over; a screen reader hears which."""
    which = own(one.organisation or one.nature, 40)
    return actions(
        f"interest.{at}",
        button(
            "interest.change",
            words.say("button-interest-change"),
            one.id,
            words.say("interest-change-which", which=which),
        ),
        button("interest.end", words.say("button-interest-end"), one.id, words.say("interest-end-which", which=which)),
    )


def _silent(one: Outstanding, words: Words) -> list[Block]:
    """For whoever presides: who has not answered, and by when it was wanted."""
    said = words.say(
        f"confirm-silent-{one.asked.confirms}",
        people=words.listing(person(who, words.say("somebody")) for who in one.people),
        date=words.day(one.asked.due_on),
        cited=words.cited(one.asked.clause),
    )
    return [rich(paragraph(said))]


def _person(one: DeclaredBy, brief: InterestsBrief, words: Words) -> Block:
    said = own_entries(one, words, brief.terms)
    said += [words.say("interests-inherited", entry=entry(other, words)) for other in one.inherited]
    if one.confirmed_at is not None:
        said.append(words.say("interests-confirmed", date=words.date(one.confirmed_at, HOME_ZONE)))
    if one.goes_on is False:
        said.append(words.say("interests-stops"))
    return rich(paragraph(_who(one, brief, words), bold=True), bullets(said))


def _who(one: DeclaredBy, brief: InterestsBrief, words: Words) -> str:
    mark = person(one.person, words.say("somebody"))
    if one.seats:
        return words.say("seat-of", person=mark, seat=words.listing(titles_of(brief.terms, one.seats)))
    if one.acting_for:
        seats = words.listing(titles_of(brief.terms, one.acting_for))
        return words.say("interests-alternate", person=mark, seats=seats, **body_words(brief.terms))
    return mark


def _other(at: int, body: Body, words: Words) -> Block:
    name = own(body.name, 50)
    return actions(f"body.{at}", button("interests.show", words.say("button-interests-of", body=name), body.id))
