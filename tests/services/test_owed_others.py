"""What is owed after a tie, on an agenda item, by those who were asked to act for some time, and after the minutes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bot.services.activating import AnswerDraft, SubmitDraft, answer_draft, submit_draft
from bot.services.copying import CopyMinutes, ReleaseMinutes, copy_minutes, release_minutes
from bot.services.founding import ChooseTerms, StartDraft, choose_terms, start_draft
from bot.services.mandate_answers import AnswerMandate, answer_mandate
from bot.services.mandates import NameAlternate, name_alternate
from storage.facts import MinutesState, Sitting, SittingState
from tests.services.meeting_world import HELD, called
from tests.services.test_casting import confirms, gives, tied
from tests.services.test_clauses_owed import meet, partners, planning
from tests.services.test_item_conflicts import declare, item_of, rule
from tests.services.test_owed import named, owed
from tests.services.world import COLLEAGUE, DEADLINE, PEOPLE, SECRETARY, TEAM

__all__ = ["partners", "planning"]
LEAD = PEOPLE["lead"]
WEEK = timedelta(days=8)


async def held(world, at, minutes=MinutesState.DRAFT):
    """A meeting that was held and closed, with minutes that are so far."""
    meeting = await meet(world, at)
    world.now = at + timedelta(hours=3)
    approved = world.now if minutes is MinutesState.APPROVED else None
    sitting = Sitting(
        team=TEAM,
        meeting=meeting,
        body=world.body,
        called_by="",
        called_at=at,
        began_at=at,
        state=SittingState.CLOSED,
        closed_at=world.now,
        minutes=minutes,
        minutes_approved_at=approved,
    )
    await world.do(lambda tx, _: tx.add_sitting(sitting), AnswerMandate, "", mandate="", accept=True)
    return meeting


async def test_after_a_tie_the_chair_owes_the_casting_vote_and_the_word_that_it_was_properly_taken(either):
    decision = await tied(either)
    found = await owed(either, DEADLINE + WEEK)
    casting, word = found[f"casting-vote:{decision}"], found[f"result-confirmation:{decision}"]
    assert (casting.owners, casting.on, casting.act, casting.clause) == ((LEAD,), date(2026, 12, 8), "casting", "6")
    assert (word.owners, word.act) == ((LEAD,), "confirm")
    await gives(either, decision)
    await confirms(either, decision)
    left = await owed(either, DEADLINE + WEEK)
    assert not {casting.key, word.key} & set(left)


async def test_a_conflict_on_an_agenda_item_is_to_be_ruled_on_by_the_meeting(either):
    meeting = await called(either)
    declared = await declare(either, await item_of(either, meeting))
    (ruling,) = named(await owed(either, HELD + timedelta(days=1)), "rule-on-item")
    assert (ruling.owners, ruling.on, ruling.subject) == ((LEAD,), HELD.date(), declared.conflict)
    await rule(either, declared)
    assert not named(await owed(either, HELD + timedelta(days=1)), "rule-on-item")


async def test_who_is_asked_to_act_for_some_time_owes_an_answer_within_a_week(world):
    facts = {"body": world.body, "person": COLLEAGUE, "scope": "standing"}
    asked = await world.do(name_alternate, NameAlternate, PEOPLE["gp"], **facts)
    mandate = (await owed(world, world.now + WEEK))[f"answer-mandate:{asked.mandate}"]
    assert (mandate.owners, mandate.on, mandate.clause) == ((COLLEAGUE,), date(2026, 12, 1), "3.2.2")
    await world.do(answer_mandate, AnswerMandate, COLLEAGUE, mandate=asked.mandate, accept=True)
    assert mandate.key not in await owed(world, world.now + WEEK)


async def test_m45_minutes_are_copied_to_the_authorised_officers_within_seven_days(partners):
    at = datetime(2026, 12, 17, 14, tzinfo=UTC)
    meeting = await held(partners, at)
    copies = (await owed(partners, at + WEEK))[f"minutes-copies:{meeting}"]
    assert (copies.on, copies.owners, copies.clause) == (date(2026, 12, 24), (SECRETARY,), "4.5")
    facts = {"meeting": meeting, "recipients": ("U62",), "way": "email"}
    await partners.do(copy_minutes, CopyMinutes, SECRETARY, **facts)
    assert copies.key not in await owed(partners, at + WEEK)


async def test_p5k_approved_minutes_are_made_available_to_the_members(planning):
    at = datetime(2027, 1, 14, 14, tzinfo=UTC)
    meeting = await held(planning, at, MinutesState.APPROVED)
    release = (await owed(planning, at + WEEK))[f"minutes-release:{meeting}"]
    assert (release.on, release.owners, release.clause) == (date(2027, 1, 21), (SECRETARY,), "5")
    await planning.do(release_minutes, ReleaseMinutes, SECRETARY, meeting=meeting)
    assert release.key not in await owed(planning, at + WEEK)


async def test_a_change_of_the_terms_is_owed_a_second_persons_look(world):
    draft = (await world.do(start_draft, StartDraft, SECRETARY, body=world.body)).draft
    about = {"source": "kept", "terms": {}, "holds_from": "2026-12-24", "agreed": "Minute 4"}
    await world.do(choose_terms, ChooseTerms, SECRETARY, draft=draft, **about)
    assert f"activate:{draft}" not in await owed(world, world.now + WEEK)
    await world.do(submit_draft, SubmitDraft, SECRETARY, draft=draft)
    look = (await owed(world, world.now + WEEK))[f"activate:{draft}"]
    assert (look.owners, look.on, look.act) == ((LEAD,), date(2026, 12, 1), "activate")
    await world.do(answer_draft, AnswerDraft, LEAD, draft=draft, activate=True)
    assert look.key not in await owed(world, world.now + WEEK)
