"""Checks that the duties of written terms fit together with the rest: blanks that are dates, duties that exist."""

from __future__ import annotations

from collections.abc import Iterator

from bot.rules.duty_slots import NAMED_DUTIES, OWN
from bot.rules.form import TermsForm
from bot.rules.problems import Path, Problem, near


def duty_problems(form: TermsForm) -> Iterator[Problem]:
    """What a duty names that these terms do not have."""
    days = [blank.name for blank in form.blanks if blank.kind == "date"]
    names = [duty.name for duty in form.duties]
    for index, duty in enumerate(form.duties):
        path: Path = ("duties", index)
        if duty.called == OWN and not duty.title:
            message = "is no duty that is known, so it needs a title"
            yield Problem((*path, "name"), message, duty.name, near(duty.name, NAMED_DUTIES))
        if duty.due.on_blank is not None and duty.due.on_blank not in days:
            name = duty.due.on_blank
            yield Problem((*path, "due", "on_blank"), "is no blank that is filled with a day", name, near(name, days))
        if duty.met_by is not None and (duty.met_by not in names or duty.met_by == duty.name):
            yield Problem((*path, "met_by"), "is no other duty of these terms", duty.met_by, near(duty.met_by, names))
