"""Who sits where in a body, and the form in which somebody is appointed or leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, body_words, own, person, stress
from bot.views import form, pages
from bot.views.blocks import Block, Message, actions, bullets, button, header, message, paragraph, rich
from bot.views.form import Field
from bot.views.founding import office_title
from storage.facts import PlaceKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.services.membership import Held, MembersBrief

AGREED = 300
MOST = 6
"""Bodies that one answer shows."""


def members(briefs: Sequence[MembersBrief], words: Words) -> Message:
    """Each body with its seats, those in attendance, its officers; what is vacant or wanting first."""
    if not briefs:
        nobody = words.say("members-none")
        return message([nobody], [rich(paragraph(nobody))])
    lines: list[str] = []
    blocks: list[Block] = []
    for at, brief in enumerate(briefs[:MOST]):
        title = words.say("members-title", body=own(brief.body.name, 100))
        told = _told(brief, words)
        blocks.append(header(title))
        lines.append(title)
        for heading, entries in told:
            blocks.append(rich(paragraph(heading, bold=True) if heading else None, bullets(entries)))
            lines += [heading, *entries]
        if brief.may_appoint:
            blocks.append(_buttons(brief, at, words))
    return message(lines, blocks, rest=words.say("cut-list"))


def _buttons(brief: MembersBrief, at: int, words: Words) -> Block:
    return actions(
        f"members.{at}",
        button("members.appoint", words.say("button-appoint"), brief.body.id),
        button("members.outside", words.say("button-contact"), brief.body.id),
        button("terms.change", words.say("button-change-terms"), brief.body.id),
    )


def _told(brief: MembersBrief, words: Words) -> list[tuple[str, list[str]]]:
    own_words = body_words(brief.terms)
    seats = [one for one in brief.places if one.kind is PlaceKind.SEAT]
    vacant = sum(not one.people for one in seats)
    wanted = sum(one.alternate_wanted for one in seats)
    first = [words.say("members-vacancies", count=vacant)] if vacant else []
    if wanted:
        first.append(words.say("members-alternates-missing", count=wanted, **own_words))
    if brief.chair_since is not None:
        first.append(words.say("members-chair-since", day=words.day(brief.chair_since), **own_words))
    zone = brief.terms.time_zone
    first += [words.say("members-terms-coming", day=words.date(one.holds_from, zone)) for one in brief.coming]
    attending = [one for one in brief.places if one.kind is PlaceKind.ATTENDEE and (one.people or one.coming)]
    offices = [one for one in brief.places if one.kind is PlaceKind.OFFICE]
    named = [_held(one, brief, words) for one in offices if one.people or one.coming]
    named += [_outside(brief, number, words) for number in range(len(brief.contacts))]
    found = [
        ("", first),
        ("", [_held(one, brief, words) for one in seats]),
        (words.say("members-attending"), [_held(one, brief, words) for one in attending]),
        (words.say("members-officers"), named),
    ]
    return [(heading, entries) for heading, entries in found if entries]


def _outside(brief: MembersBrief, number: int, words: Words) -> str:
    contact = brief.contacts[number]
    said = words.say("members-outside", name=own(contact.name, 80), email=own(contact.email, 80))
    return words.say("officer-line", office=office_title(contact.office, words), who=said)


def _held(one: Held, brief: MembersBrief, words: Words) -> str:
    """Dental Collaborative Lead: @Huw, since 1 April 2026. Deputy: @Ffion."""
    title = stress(_title(one, words))
    said = [words.say("members-vacant", title=title)]
    if one.people:
        since, until = (_day(day, words) if day else "none" for day in (one.since, one.until))
        who = words.listing(_who(name, one, words) for name in one.people)
        said = [words.say("members-held", title=title, who=who, since=since, until=until)]
    said += [words.say("members-coming", day=_day(day, words), who=person(who)) for who, day in one.coming]
    own_words = body_words(brief.terms)
    if one.alternates:
        listed = words.listing(person(name) for name in one.alternates)
        said.append(words.say("members-alternates", who=listed, **own_words))
    elif one.alternate_wanted:
        said.append(words.say("members-no-alternate", **own_words))
    return ". ".join(said)


def _who(name: str, one: Held, words: Words) -> str:
    return words.say("members-gone", who=person(name)) if name in one.gone else person(name)


def _day(day: str, words: Words) -> str:
    return words.iso_date(f"{day}T12:00:00+00:00", "UTC")


def _title(one: Held, words: Words) -> str:
    if one.kind is PlaceKind.OFFICE:
        return words.say("office-capital", office=office_title(one.place, words))
    return own(one.title, 100)


def appointing(brief: MembersBrief, words: Words) -> Block:
    """Who takes or leaves which place of this body, from which day, and who agreed it."""
    places = [(f"{one.kind.value}:{one.place}", _choice(one, brief.names, words)) for one in brief.places]
    what = [(name, words.say(f"appoint-what-{name}"), "") for name in ("takes", "leaves")]
    asked = [
        form.picked(Field(name="what", label=words.say("appoint-what")), what, entered="takes"),
        form.chosen(Field(name="place", label=words.say("appoint-place")), places),
        form.somebody(_field("person", words, optional=True)),
        form.day(_field("since", words, optional=True)),
        form.day(_field("until", words, optional=True)),
        form.typed(_field("agreed", words), lines=True, most=AGREED),
    ]
    intro = rich(paragraph(words.say("appoint-intro", body=own(brief.body.name, 100))))
    return form.modal(
        "members.appoint",
        words.say("title-appoint"),
        [intro, *asked],
        submit=words.say("submit-appoint"),
        close=words.say("close-form"),
        about=brief.body.id,
    )


def which_body(bodies: Sequence[tuple[str, str]], action: str, words: Words) -> Block:
    """For somebody in charge of several bodies: which one is meant. `bodies`: (id, name)."""
    rows = [actions(f"body.{at}", button(action, own(name, 70), ident)) for at, (ident, name) in enumerate(bodies[:50])]
    key = {"members.appoint": "title-appoint", "members.outside": "title-contact"}.get(action, "title-change-terms")
    return form.modal(
        "page.which", words.say(key), [rich(paragraph(words.say("appoint-body"))), *rows], close=words.say("close-page")
    )


def nothing_to_appoint(words: Words) -> Block:
    """The reader is in charge of no body."""
    return pages.page(words, "refusal", [words.say("appoint-nobody")])


def _choice(one: Held, names: Mapping[str, str], words: Words) -> str:
    title = _title(one, words)
    if not one.people:
        return words.say("appoint-place-vacant", title=title)
    held = words.listing(own(names.get(who, who), 40) for who in one.people)
    return words.say("appoint-place-held", title=title, who=held)


def _field(name: str, words: Words, *, optional: bool = False) -> Field:
    hint = words.say(f"appoint-{name}.hint")
    return Field(name=name, label=words.say(f"appoint-{name}"), hint=hint, optional=optional)
