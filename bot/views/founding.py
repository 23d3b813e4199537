"""The forms in which a body is set up, step by step: its terms, its blanks, its people, its officers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, body_words, own
from bot.views import form
from bot.views.blocks import Block, actions, button, context, header, paragraph, rich
from bot.views.form import Field
from bot.views.languages import channel_languages
from storage.facts import DraftState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.rules.findings import Finding
    from bot.rules.terms import Blank, Terms
    from bot.services.draft_briefs import DraftBrief
    from storage.facts import Draft

STEPS = ("terms", "blanks", "people", "officers", "days", "review")
CHANGING = ("terms", "blanks", "review")
"""The steps of a change of terms: those who sit there are appointed, not set up."""
OWN_PARTS, PART = 10, 3000
MOST_PLACES = 70
"""Seats and places that one form shows; the rest of a larger body come by the roster."""
NO_ORGANISATION = "none"
NAME, KEY, VALUE, AGREED = 100, 20, 300, 300


def beginning(drafts: Sequence[Draft], words: Words) -> Block:
    """Drafts to go on with, and a new one."""
    blocks = [rich(paragraph(words.say("setup-begin")))]
    for at, draft in enumerate(drafts[:20]):
        name = own(draft.name, 40) or words.say("setup-unnamed")
        does = "take-back" if draft.state is DraftState.SUBMITTED else "resume"
        label = words.say(f"button-setup-{does}", name=name)
        blocks.append(actions(f"draft.{at}", button(f"setup.{does}", label, draft.id)))
    blocks.append(actions("new", button("setup.new", words.say("button-setup-new"), "new")))
    return form.modal("page.setup", words.say("title-setup"), blocks, close=words.say("close-page"))


def terms(brief: DraftBrief, shipped: Sequence[tuple[str, str]], words: Words) -> Block:
    """Which terms, and for a new body its name, key and channel; for a change the day from which it holds."""
    draft = brief.draft
    kept = [("kept", words.say("setup-source-kept"))] if draft.body is not None else []
    sources = [*kept, *shipped, ("own", words.say("setup-source-own"))]
    source = form.chosen(_field("source", words), sources, entered=draft.source)
    if draft.body is not None:
        asked = [
            source,
            form.day(_field("holds_from", words), entered=draft.holds_from),
            form.typed(_field("agreed", words), entered=draft.agreed, lines=True, most=AGREED),
        ]
    else:
        asked = [
            source,
            form.typed(_field("name", words), entered=draft.name, most=NAME),
            form.typed(_field("key", words), entered=draft.key, most=KEY),
            form.conversation(_field("channel", words), entered=draft.channel),
            form.chosen(_field("language", words), channel_languages(words), entered=draft.language),
        ]
    return step(brief, "terms", asked, words)


def own_terms(brief: DraftBrief, words: Words) -> Block:
    """The text of one's own terms, in as many parts as it takes."""
    parts = [
        form.typed(
            Field(name=f"own.{n}", label=words.say("setup-own", number=n), optional=n > 1), lines=True, most=PART
        )
        for n in range(1, OWN_PARTS + 1)
    ]
    blocks = [rich(paragraph(words.say("setup-own-intro"))), *parts]
    return _modal(brief, "own", blocks, words)


def blanks(brief: DraftBrief, words: Words) -> Block:
    """Every blank of the terms as a question of its own; what is left empty stays open."""
    if brief.terms is None:
        return step(brief, "blanks", [], words)
    asked = [_blank(blank, brief.terms, brief.draft, words) for blank in brief.terms.blanks]
    return step(brief, "blanks", asked, words)


def _blank(blank: Blank, terms: Terms, draft: Draft, words: Words) -> Block:
    numbered = any(letter.isdigit() for letter in blank.clause)
    hint = words.say("setup-blank-clause", clause=blank.clause) if numbered else ""
    if blank.proposed is not None:
        hint = f"{hint} {words.say('setup-blank-proposed', number=blank.proposed)}".strip()
    field = Field(name=f"fill.{blank.name}", label=own(blank.question, 500), hint=hint, optional=True)
    entered = str(draft.fill.get(blank.name, ""))
    match blank.kind:
        case "date":
            return form.day(field, entered=entered)
        case "seat":
            seats = [(seat.id, own(seat.title, 75)) for seat in terms.seats]
            return form.chosen(field, seats, entered=entered)
        case "organisation":
            named = [(name, own(title, 75)) for name, title in terms.organisations.items()]
            choices = [*named, (NO_ORGANISATION, words.say("setup-no-organisation"))]
            return form.chosen(field, choices, entered=entered)
        case _:
            return form.typed(field, entered=entered, most=VALUE)


def people(brief: DraftBrief, words: Words) -> Block:
    """A roster to paste, and a person to choose for each seat and place in attendance."""
    draft, found = brief.draft, brief.terms
    roster = Field(name="roster", label=words.say("setup-roster"), hint=words.say("setup-roster.hint"), optional=True)
    asked = [form.typed(roster, lines=True, most=PART)]
    if found is None:
        return step(brief, "people", asked, words)
    seats = [(f"seats.{one.id}", one.title, draft.seats.get(one.id)) for one in found.seats]
    places = [(f"attendees.{one.id}", one.title, draft.attendees.get(one.id)) for one in found.attendees]
    for key, group in (("setup-seats", seats), ("setup-attendees", places)):
        room = MOST_PLACES - len(asked)
        if group and room > 0:
            asked.append(header(words.say(key)))
            asked += [
                form.somebody(Field(name=name, label=own(title, 200), optional=True), entered=str(person or ""))
                for name, title, person in group[:room]
            ]
    return step(brief, "people", asked, words)


def officers(brief: DraftBrief, words: Words) -> Block:
    """Who holds each office: people here, and people outside by their e-mail address."""
    asked = []
    for office in brief.offices:
        title = office_title(office, words)
        here = _listed(brief.draft.officers, office)
        lines = "\n".join(f"{name} <{email}>" for name, email in _listed(brief.draft.outside, office))
        label = words.say("setup-officers", office=title)
        asked.append(form.somebodies(Field(name=f"officers.{office}", label=label, optional=True), entered=here))
        field = Field(
            name=f"outside.{office}",
            label=words.say("setup-outside", office=title),
            hint=words.say("setup-outside.hint"),
            optional=True,
        )
        asked.append(form.typed(field, entered=lines, lines=True, most=PART))
    return step(brief, "officers", asked, words)


def _listed(of: Mapping[str, object], office: str) -> list:  # type: ignore[type-arg]  # of names, or of pairs
    found = of.get(office)
    return list(found) if isinstance(found, list | tuple) else []


def office_title(office: str, words: Words) -> str:
    """An office by its name in the catalogue, or as the terms call it."""
    key = f"office-{office}"
    return words.say(key) if words.has(key) else own(office.replace("-", " "), 60)


def waiting(act: str, draft: str, words: Words) -> list[Block]:
    """The buttons of a draft that waits for the reader: to activate or send back, or to go on with."""
    names: tuple[tuple[str, str], ...] = (("setup.resume", "button-setup-go-on"),)
    if act == "activate":
        names = (("setup.activate", "button-activate"), ("setup.return", "button-return"))
    return [button(action, words.say(key), draft) for action, key in names]


def errors_at(
    errors: Mapping[str, Finding], view: Mapping[str, object], words: Words, terms: Terms | None = None
) -> dict[str, str]:
    """What is wrong, by the field at which it is read: rows at the roster, what has no field at the first."""
    blocks = view.get("blocks")
    there = [b["block_id"] for b in (blocks if isinstance(blocks, list) else []) if b.get("type") == "input"]
    said: dict[str, list[str]] = {}
    for name, finding in errors.items():
        short = name.partition(".")[0]
        part = name.rpartition(".")[0]
        place = next((one for one in (name, part, short) if one in there), there[0] if there else name)
        said.setdefault(place, []).append(words.finding(finding, terms))
    return {place: " ".join(sentences)[:2900] for place, sentences in said.items()}


def _field(name: str, words: Words) -> Field:
    return Field(name=name, label=words.say(f"setup-{name}"), hint=words.say(f"setup-{name}.hint"))


def step(brief: DraftBrief, name: str, asked: list[Block], words: Words) -> Block:
    """One step of setting a body up: where it stands, what it is for, and its questions."""
    steps = CHANGING if brief.draft.body is not None else STEPS
    where = words.say("setup-step", number=steps.index(name) + 1, of=len(steps))
    intro = [rich(paragraph(words.say(f"setup-{name}-intro", **body_words(brief.terms))))]
    return _modal(brief, name, [context(where), *intro, *asked], words)


def _modal(brief: DraftBrief, name: str, blocks: list[Block], words: Words) -> Block:
    return form.modal(
        f"setup.{name}",
        words.say(f"title-setup-{name}"),
        blocks,
        submit=words.say("submit-setup"),
        close=words.say("close-setup"),
        about=brief.draft.id,
    )
