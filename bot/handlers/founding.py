"""Setting a body up in steps that can be left and taken up again; changing its terms; activation by a second person."""

from __future__ import annotations

from bot.handlers.desk import Answer, Desk
from bot.handlers.reading import redraw_home
from bot.handlers.steps import after, look_at, put, remarks_in_time, show, under, view_of
from bot.handlers.taps import Tap
from bot.reading import SHIPPED, ReadingError, read_terms_data, read_yaml, terms_of
from bot.rules.findings import Refusal
from bot.rules.remarks import Grade
from bot.services.activating import AnswerDraft, SubmitDraft, answer_draft, submit_draft
from bot.services.draft_briefs import (
    DraftQuery,
    DraftsQuery,
    bodies_in_charge_of,
    draft_brief,
    my_drafts,
)
from bot.services.entry import FieldErrors
from bot.services.first_days import SetFirstDays, set_first_days
from bot.services.founding import (
    OWN,
    ChooseTerms,
    DraftSaved,
    DropDraft,
    FillBlanks,
    StartDraft,
    choose_terms,
    drop_draft,
    fill_blanks,
    start_draft,
    unreadable_text,
)
from bot.services.peopling import NameOfficers, SeatPeople, name_officers, seat_people
from bot.views import founding, modals
from bot.views.members import nothing_to_appoint, which_body
from bot.views.review import submitted

KEPT_FIELDS = ("key", "name", "channel", "channel_name", "shared", "holds_from", "agreed", "language")
"""Of the first step, kept when terms of one's own are pasted in the second."""


async def start(desk: Desk, tap: Tap) -> Answer:
    """`/quorate setup`: go on with a draft of one's own, or begin."""
    drafts = await desk.read(my_drafts, DraftsQuery(act=tap.act))
    if drafts:
        await desk.open_modal(tap, founding.beginning(drafts, await desk.words(tap)))
        return None
    return await begin(desk, tap)


async def begin(desk: Desk, tap: Tap) -> Answer:
    await _show_first(desk, tap, await desk.run(start_draft, StartDraft(act=tap.act)))
    return None


async def resume(desk: Desk, tap: Tap) -> Answer:
    await show(desk, tap, tap.value, "terms")
    return None


async def change(desk: Desk, tap: Tap) -> Answer:
    """`/quorate terms`, or the button below the members: a new version of a body's terms."""
    bodies = [tap.value] if tap.name == "terms.change" else []
    if not bodies:
        found = await desk.read(bodies_in_charge_of, DraftsQuery(act=tap.act, channel=tap.channel))
        bodies = [body.id for body in found]
        said = await desk.words(tap)
        if not found:
            await desk.open_modal(tap, nothing_to_appoint(said))
            return None
        if len(found) > 1:
            await desk.open_modal(tap, which_body([(b.id, b.name) for b in found], "terms.change", said))
            return None
    await _show_first(desk, tap, await desk.run(start_draft, StartDraft(act=tap.act, body=bodies[0])))
    return None


async def _show_first(desk: Desk, tap: Tap, answer: DraftSaved | Refusal) -> None:
    if isinstance(answer, Refusal):
        await put(desk, tap, modals.refusal(answer.finding, None, await desk.words(tap)))
        return
    await show(desk, tap, answer.draft, "terms")


async def choose(desk: Desk, tap: Tap) -> Answer:
    """The first step: which terms, name, key and channel; or from which day a change holds."""
    source = tap.entered("source")
    seen = await look_at(desk, tap.entered("channel"))
    if seen.trouble is not None:
        return await after(desk, tap, FieldErrors(errors={"channel": seen.trouble}), "")
    command = ChooseTerms(
        act=tap.act,
        draft=tap.value,
        source=source,
        terms=read_terms_data(source) if source in SHIPPED else {},
        key=tap.entered("key"),
        name=tap.entered("name"),
        channel=tap.entered("channel"),
        channel_name=seen.name,
        shared=seen.shared,
        holds_from=tap.entered("holds_from"),
        agreed=tap.entered("agreed"),
        language=tap.entered("language"),
    )
    return await after(desk, tap, await desk.run(choose_terms, command), "own" if source == OWN else "blanks")


async def paste(desk: Desk, tap: Tap) -> Answer:
    """Terms of one's own, in the parts in which they were pasted."""
    text = "\n".join(tap.entered(f"own.{n}").rstrip("\n") for n in range(1, founding.OWN_PARTS + 1)).rstrip()
    try:
        document = read_yaml(text, "terms")
        terms_of(document)
    except ReadingError as error:
        return await after(desk, tap, FieldErrors(errors=unreadable_text(error.problems)), "")
    brief = await desk.read(draft_brief, DraftQuery(act=tap.act, draft=tap.value))
    kept = brief.draft if brief else None
    about = {name: getattr(kept, name) for name in KEPT_FIELDS} if kept else {}
    command = ChooseTerms(act=tap.act, draft=tap.value, source=OWN, terms=document.data, **about)
    return await after(desk, tap, await desk.run(choose_terms, command), "blanks")


async def fill(desk: Desk, tap: Tap) -> Answer:
    command = FillBlanks(act=tap.act, draft=tap.value, values=under(tap, "fill"))
    brief = await desk.read(draft_brief, DraftQuery(act=tap.act, draft=tap.value))
    step = "review" if brief is not None and brief.draft.body is not None else "people"
    return await after(desk, tap, await desk.run(fill_blanks, command), step)


async def seat(desk: Desk, tap: Tap) -> Answer:
    command = SeatPeople(
        act=tap.act,
        draft=tap.value,
        seats=under(tap, "seats"),
        attendees=under(tap, "attendees"),
        roster=tap.entered("roster"),
    )
    return await after(desk, tap, await desk.run(seat_people, command), "officers")


async def name(desk: Desk, tap: Tap) -> Answer:
    here = {office: tuple(filter(None, people.split(","))) for office, people in under(tap, "officers").items()}
    command = NameOfficers(act=tap.act, draft=tap.value, officers=here, outside=under(tap, "outside"))
    return await after(desk, tap, await desk.run(name_officers, command), "days")


async def since(desk: Desk, tap: Tap) -> Answer:
    """From which day on each of them has been in post."""
    command = SetFirstDays(act=tap.act, draft=tap.value, days=under(tap, "since"))
    return await after(desk, tap, await desk.run(set_first_days, command), "review")


async def send(desk: Desk, tap: Tap) -> Answer:
    """The last step: to the second person."""
    brief = await desk.read(draft_brief, DraftQuery(act=tap.act, draft=tap.value))
    remarks = await remarks_in_time(brief.draft) if brief else ()
    if remarks is None:
        return {"response_action": "update", "view": await view_of(desk, tap, tap.value, "review")}
    errors = sum(one.grade is Grade.ERROR for one in remarks)
    answer = await desk.run(submit_draft, SubmitDraft(act=tap.act, draft=tap.value, lint_errors=errors))
    if isinstance(answer, FieldErrors):
        return {"response_action": "update", "view": await view_of(desk, tap, tap.value, "review")}
    if isinstance(answer, Refusal):
        return await after(desk, tap, answer, "")
    return {"response_action": "update", "view": submitted(answer.asked, await desk.words(tap))}


async def back(desk: Desk, tap: Tap) -> Answer:
    await show(desk, tap, tap.value, tap.name.removeprefix("setup.to."))
    return None


async def drop(desk: Desk, tap: Tap) -> Answer:
    answer = await desk.run(drop_draft, DropDraft(act=tap.act, draft=tap.value))
    said = await desk.words(tap)
    if isinstance(answer, Refusal):
        await put(desk, tap, modals.refusal(answer.finding, None, said))
    else:
        await put(desk, tap, modals.receipt(said.say("setup-dropped"), said))
    return None


async def take_back(desk: Desk, tap: Tap) -> Answer:
    """Whoever submitted a draft goes on with it."""
    result = await desk.run(answer_draft, AnswerDraft(act=tap.act, draft=tap.value, activate=False))
    if isinstance(result, Refusal):
        await put(desk, tap, modals.refusal(result.finding, None, await desk.words(tap)))
        return None
    await show(desk, tap, tap.value, "terms")
    return None


async def answer(desk: Desk, tap: Tap) -> Answer:
    command = AnswerDraft(act=tap.act, draft=tap.value, activate=tap.name == "setup.activate")
    await desk.run(answer_draft, command)
    if tap.view.get("type") == "home":
        await redraw_home(desk, tap)
    return None


ACTIONS = {
    "setup.new": begin,
    "setup.resume": resume,
    "terms.change": change,
    **{f"setup.to.{step}": back for step in founding.STEPS},
    "setup.drop": drop,
    "setup.take-back": take_back,
    "setup.activate": answer,
    "setup.return": answer,
}
VIEWS = {
    "setup.terms": choose,
    "setup.own": paste,
    "setup.blanks": fill,
    "setup.people": seat,
    "setup.officers": name,
    "setup.days": since,
    "setup.review": send,
}
VERBS = {"setup": start, "terms": change}
