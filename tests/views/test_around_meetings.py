"""What goes on around a meeting, as people read it: moved days, guests, nil returns, absent members, copies of minutes."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest

from bot.rehearsal.blocks import check_message, check_view
from bot.rules.notice import check_notice
from bot.services.absent import Absent
from bot.services.around_briefs import Around
from bot.services.copying import Copying, Recipient
from bot.services.copying_text import MinutesToCopy
from bot.services.meeting_briefs import ItemBrief
from bot.services.moving import MovingBrief
from bot.text import words
from bot.views import absent, copying, inviting, meeting_forms, meeting_pages, minutes, moving
from bot.views.messages import AT_MEETINGS
from storage.around_facts import CopyWay, Moving, ViewShared
from storage.facts import Invitation, ItemKind, MinutesState
from tests.views import briefs as b
from tests.views.reading import buttons, read
from tests.views.test_meetings import HELD, MEETING, NO, TERMS, brief, called, closed, decision, item, quorum, reader
from tests.views.test_safe import HOSTILE, _no_harm

SAY, CYMRAEG = words(), words("cy")
WAS = HELD - timedelta(days=3)
DATA = {"meeting": "M0", "moving": "V1", "view": "W1", "item": "I2", "by": "U0LEAD", "seat": "lead", "guest": "U0AHP"}
DATA |= {"doing": "in", "why": "restricted_action"}
NEW = ("meeting-moved", "invitation-ended", "guest-by-hand", "declare-asked", "absent-asked", "chair-absent", "view-given", "minutes-released")  # fmt: skip


def around(own="Winter pressures", **changes):
    moved = Moving(team="T0", id="V1", meeting="M0", was=WAS, held=HELD, moved_by="U0LEAD", reason=own, at=b.OPENED)
    view = ViewShared(team="T0", id="W1", meeting="M0", item="I2", seat="gp", person="U0DENTAL", words=own, at=b.OPENED)
    given = Invitation(
        team="T0", id="N1", meeting="M0", item="I2", person="U0OPTOMETRY", invited_by="U0LEAD", at=b.OPENED
    )
    made = Around(
        moved=(moved,),
        silent=("gp", "dental"),
        nothing=("pharmacy",),
        mine=("lead",),
        views=(view, dataclasses.replace(view, id="W2", item="")),
        invitations=(given,),
        absent={"lead": Absent(seat="lead", alternates=("U0ALTERNATE1",), accepted=False, proxy=True, view=True)},
        chair_covered=False,
        copying=copies(own),
        may_move=True,
    )
    return dataclasses.replace(made, **changes)


def copies(own="Director of Finance", **changes):
    inside = Recipient(key="U0AHP", person="U0AHP", name="", email="", copied_at=HELD, way=CopyWay.HAND)
    outside = Recipient(key="C9", person="", name=own, email=own, copied_at=None, way=None)
    made = Copying(
        office="authorised-officers",
        clause="4.5",
        recipients=(inside, outside),
        due=date(2026, 12, 10),
        late=False,
    )
    return dataclasses.replace(made, **changes)


def with_around(made, **changes):
    return dataclasses.replace(made, around=around(**changes))


def move(own="Town hall", **changes):
    notice = check_notice(TERMS, kind="additional", given=b.OPENED, held=HELD)
    made = MovingBrief(
        meeting=MEETING,
        body=b.body(name=own),
        terms=TERMS,
        place=own,
        refusal=None,
        notice=notice,
        earliest=HELD.date(),
    )
    return dataclasses.replace(made, **changes)


def items_with_recusal(own):
    noting = ItemBrief(item=item("I7", ItemKind.NOTING, own), put=(), about=decision(own))
    one = ItemBrief(item=item("I2", own=own), put=(), recused=("gp",), quorum=quorum(("lead", "gp")))
    return (one, noting)


def views(own):
    for state, made in (("called", called(own)), ("sitting", brief(own)), ("closed", closed(own))):
        full = dataclasses.replace(made, around=around(own), items=(*made.items[:1], *items_with_recusal(own)))
        for page in (meeting_pages.run, meeting_pages.agenda, minutes.minutes, absent.share_view):
            yield f"{page.__name__} {state}", page(full, SAY)
        yield f"invite {state}", inviting.inviting(full, SAY, "Recorded.")
        about = MinutesToCopy(brief=full, names={"U0DENTAL": own, "U0AHP": own})
        yield f"copying {state}", copying.copying(about, SAY)
    yield "move", moving.moving(move(own), SAY, {"reason": own, "place": own, "date": "2026-12-03", "time": "14:00"})
    yield "move, earliest", moving.moving(move(own, notice=None), SAY)
    yield "move, no notice", moving.moving(move(own, notice=None, earliest=None), SAY)
    yield "move, refused", moving.moving(move(own, refusal=NO), SAY)


def messages(own, said=SAY):
    states = {"called": called(own), "sitting": brief(own), "closed": closed(own)}
    states["approved"] = closed(own, MinutesState.APPROVED)
    for state, made in states.items():
        full = dataclasses.replace(made, around=around(own), items=items_with_recusal(own))
        for kind, draw in AT_MEETINGS.items():
            drawn = draw(full, DATA, said)
            if drawn is not None:
                yield f"{kind} ({state})", drawn


@pytest.mark.parametrize("own", HOSTILE, ids=lambda own: ascii(own[:20]))
def test_slack_takes_every_message_and_view_whatever_people_write(own):
    seen = set()
    for name, message in messages(own):
        check_message(message.blocks)
        assert message.text.strip(), name
        _no_harm(name, message.blocks, message.text)
        seen.add(name.partition(" ")[0])
    assert set(NEW) <= seen
    for name, view in views(own):
        check_view(view, kind=view["type"])
        _no_harm(name, view["blocks"])


def test_all_of_it_is_said_in_welsh_too():
    for (name, english), (_, welsh) in zip(messages("X"), messages("X", CYMRAEG), strict=True):
        if name.partition(" ")[0] in NEW:
            assert english.text != welsh.text, name


def test_everybody_reads_from_when_to_when_why_and_that_all_else_goes_with_it():
    told = AT_MEETINGS["meeting-moved"](with_around(called(), own="The hall is flooded"), DATA, SAY)
    said = " ".join(read(told.blocks))
    assert "moved by @U0LEAD: from Monday 30 November 2026" in said
    assert "The hall is flooded" in said
    assert "apologies, guests and what was declared go with it" in said
    assert {"meeting.apologies", "meeting.nothing-to-declare"} <= {one["action_id"] for one in buttons(told.blocks)}
    notice = AT_MEETINGS["meeting-notice"](with_around(called()), DATA, SAY)
    assert "It was to be held on Monday 30 November 2026" in notice.text


def test_the_form_for_another_day_says_the_sum_and_the_earliest_day():
    said = " ".join(read(moving.moving(move(), SAY)["blocks"]))
    assert "7 clear days are needed" in said
    assert "The earliest day for it is" in " ".join(read(moving.moving(move(notice=None), SAY)["blocks"]))
    refused = moving.moving(move(refusal=NO), SAY)
    assert (refused["callback_id"], "submit" in refused) == ("page.refusal", False)


@pytest.mark.parametrize("may", [True, False])
def test_only_those_who_may_call_a_meeting_see_the_button_that_moves_it(may):
    page = meeting_pages.agenda(with_around(called(), may_move=may), SAY)
    assert ("meeting.move" in {one["action_id"] for one in buttons(page["blocks"])}) is may


def test_a_guest_whose_invitation_was_taken_back_reads_it_and_finds_no_buttons():
    full = with_around(dataclasses.replace(called(), reader=reader(person="U0GP")))
    told = AT_MEETINGS["invited"](full, DATA, SAY)
    assert "This invitation was taken back." in told.text
    assert buttons(told.blocks) == []


def test_each_invitation_can_be_taken_back_where_guests_are_invited():
    page = inviting.inviting(with_around(brief()), SAY)
    taken = [one["value"] for one in buttons(page["blocks"]) if one["action_id"] == "meeting.take-back"]
    assert taken == ["N1"]
    assert "@U0OPTOMETRY, for: Winter pressures" in " ".join(read(page["blocks"]))


def test_whoever_runs_the_meeting_sees_who_is_silent_who_is_recused_and_what_absent_members_say():
    full = dataclasses.replace(with_around(brief()), items=items_with_recusal("Winter pressures"))
    said = " ".join(read(meeting_pages.run(full, SAY)["blocks"]))
    assert "2 members have not said yet whether they have anything to declare (clause 3.2.7)." in said
    begun = dataclasses.replace(with_around(brief()), sitting=dataclasses.replace(brief().sitting, item="I1"))
    first = " ".join(read(meeting_pages.run(begun, SAY)["blocks"]))
    assert "General Practice Collaborative Lead and Dental Collaborative Lead" in first
    assert "Recused on this item: General Practice Collaborative Lead" in said
    assert "On this item: There is no quorum to decide: 2 present, 6 needed." in said
    assert "Shared beforehand by @U0DENTAL (General Practice Collaborative Lead), on: the whole agenda" in said
    assert "To note, decided alone since the last meeting" in said


def test_what_is_to_be_noted_can_be_read_and_finished_and_needs_no_vote():
    full = dataclasses.replace(with_around(brief()), items=items_with_recusal("Winter pressures"))
    page = meeting_pages.run(dataclasses.replace(full, sitting=dataclasses.replace(full.sitting, item="I7")), SAY)
    (row,) = [one for one in page["blocks"] if one.get("block_id") == "item"]
    assert [one["action_id"] for one in row["elements"]] == ["decision.explain", "meeting.settle", "meeting.action"]


def test_the_form_that_puts_a_decision_says_who_is_recused_and_what_that_leaves_of_the_quorum():
    full = dataclasses.replace(with_around(brief()), items=items_with_recusal("Winter pressures"))
    said = " ".join(read(meeting_forms.put(full, full.items[0], SAY)["blocks"]))
    assert "Recused on this item: General Practice Collaborative Lead. On this item: There is no quorum" in said


def test_a_member_who_has_answered_is_not_asked_again():
    asked = AT_MEETINGS["declare-asked"](with_around(called()), DATA, SAY)
    assert [one["action_id"] for one in buttons(asked.blocks)] == ["meeting.nothing-to-declare", "item.conflict"]
    done = AT_MEETINGS["declare-asked"](with_around(called(), mine=()), DATA, SAY)
    assert [one["action_id"] for one in buttons(done.blocks)] == ["item.conflict"]
    assert "You have answered." in done.text


def test_an_absent_member_is_offered_a_deputy_views_and_a_proxy_and_reads_what_is_arranged():
    asked = AT_MEETINGS["absent-asked"](with_around(called()), DATA, SAY)
    wanted = ["acting.name", "meeting.share-view", "acting.proxy", "meeting.come"]
    assert [one["action_id"] for one in buttons(asked.blocks)] == wanted
    assert all(said in asked.text for said in ("(clause 3.2.2)", "Asked to act for you", "You have given a proxy."))


def test_who_took_apologies_back_is_expected_and_who_has_not_can_after_a_move():
    back = AT_MEETINGS["absent-asked"](with_around(called(), absent={}), DATA, SAY)
    assert "you are expected" in back.text
    assert buttons(back.blocks) == []
    moved = AT_MEETINGS["meeting-moved"](with_around(called()), DATA, SAY)
    assert "meeting.come" in {one["action_id"] for one in buttons(moved.blocks)}


def test_where_nobody_is_named_for_the_chair_the_chair_and_the_others_read_it():
    mine = AT_MEETINGS["absent-asked"](with_around(called()), DATA, SAY)
    assert "Nobody is named yet to take the chair (clause 2.1): please name a deputy who does." in mine.text
    told = AT_MEETINGS["chair-absent"](with_around(called()), DATA, SAY)
    assert "nobody is named yet to take the chair (clause 2.1)" in told.text
    assert [one["action_id"] for one in buttons(told.blocks)] == ["agenda.show"]
    over = AT_MEETINGS["chair-absent"](with_around(called(), chair_covered=True), DATA, SAY)
    assert "Somebody is named now." in over.text
    assert buttons(over.blocks) == []


def test_the_minutes_hold_who_had_nothing_to_declare_and_who_has_a_copy():
    said = read(minutes.minutes(with_around(closed()), SAY)["blocks"])
    assert "- Nothing to declare: Community Pharmacy Collaborative Lead" in said
    assert "- To be copied to the authorised officers by Thursday 10 December 2026 (clause 4.5)." in said
    assert "- @U0AHP: copied on Thursday 3 December 2026, handed over" in said
    assert "- Winter pressures (Winter pressures): not copied yet" in said
    late = read(minutes.minutes(with_around(closed(), copying=copies(late=True)), SAY)["blocks"])
    assert "- Late: the day has passed." in late


def test_the_text_to_send_names_people_and_the_form_offers_those_without_a_copy():
    about = MinutesToCopy(brief=with_around(closed()), names={"U0DENTAL": "Huw Bevan", "U0ALTERNATE1": "Ffion Morris"})
    text = copying.plain_minutes(about, SAY)
    assert "Huw Bevan" in text
    assert "U0DENTAL" not in text
    page = copying.copying(about, SAY)
    (field,) = [one for one in page["blocks"] if one.get("block_id") == "recipients"]
    assert [one["value"] for one in field["element"]["initial_options"]] == ["C9"]
    assert "Huw Bevan" in " ".join(read(page["blocks"]))
