"""The form for people outside the workspace who hold an office: somebody new, a change, or that somebody leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.services.places import offices_of
from bot.text import Words, own
from bot.views import form
from bot.views.blocks import Block, paragraph, rich
from bot.views.form import Field
from bot.views.founding import office_title

if TYPE_CHECKING:
    from bot.services.contacts import ContactKept
    from bot.services.membership import MembersBrief

NEW = "new"
AGREED, NAME, ADDRESS = 300, 100, 200


def keeping(brief: MembersBrief, words: Words) -> Block:
    """Who is meant, what becomes of them, and who agreed it; what is left empty stays as it is."""
    named = [(one.id, _said(one.office, one.name, one.email, words)) for one in brief.contacts]
    people = [(NEW, words.say("contact-new")), *named]
    what = [(name, words.say(f"contact-what-{name}"), "") for name in ("kept", "leaves")]
    offices = [(one, words.say("office-capital", office=office_title(one, words))) for one in offices_of(brief.terms)]
    asked = [
        form.chosen(Field(name="contact", label=words.say("contact-who")), people, entered=NEW if not named else ""),
        form.picked(Field(name="what", label=words.say("contact-what")), what, entered="kept"),
        form.chosen(_field("office", words), offices),
        form.typed(_field("name", words), most=NAME),
        form.typed(_field("email", words), most=ADDRESS),
        form.typed(Field(name="agreed", label=words.say("appoint-agreed")), lines=True, most=AGREED),
    ]
    intro = rich(paragraph(words.say("contact-intro", body=own(brief.body.name, 100))))
    return form.modal(
        "members.outside",
        words.say("title-contact"),
        [intro, *asked],
        submit=words.say("submit-contact"),
        close=words.say("close-form"),
        about=brief.body.id,
    )


def kept(answer: ContactKept, words: Words) -> str:
    """What was recorded."""
    key = "ended" if answer.ended else "changed" if answer.was else "named"
    return words.say(f"contact-{key}", who=_said(answer.office, answer.name, answer.email, words))


def _said(office: str, name: str, email: str, words: Words) -> str:
    who = own(email, 80) if name == email else words.say("contact-called", name=own(name, 60), email=own(email, 80))
    return words.say("officer-line", office=office_title(office, words), who=who)


def _field(name: str, words: Words) -> Field:
    hint = words.say(f"contact-{name}.hint")
    return Field(name=name, label=words.say(f"contact-{name}"), hint=hint, optional=True)
