"""Acting and voting for others: every button and every question makes sense read alone, in the body's own words."""

from __future__ import annotations

import dataclasses

import pytest

from bot.rehearsal.blocks import check_message, check_view
from bot.rules.findings import Finding
from bot.rules.record import Choice
from bot.text import words
from bot.views import acting, modals
from bot.views.home import home
from bot.views.messages import RENDER
from storage.facts import OfferState
from tests.views import acting_briefs as a
from tests.views import briefs as b
from tests.views.reading import buttons, read

SAY = words()


def draw(kind, brief=None, **data):
    return RENDER[kind](brief, a.told("Rhydfelin Cluster", **data), SAY)


def labels(blocks):
    return [one["text"]["text"] for one in buttons(blocks)]


def field(view, name):
    return next(block for block in view["blocks"] if block.get("block_id") == name)


def test_an_offer_says_who_asks_for_which_seat_how_long_and_on_what_clause():
    message = draw("mandate-offer")
    assert read(message.blocks) == [
        "@U0DENTAL asks you to act as deputy for the Dental Collaborative Lead (Rhydfelin Cluster), until it is ended (clause 3.2.2).",
        "If you accept, you may vote in that seat on each decision that is opened in that time. One vote counts for the seat: that of whoever votes first.",
    ]
    assert labels(message.blocks) == ["Accept: I will act as deputy", "Decline"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({}, "until it is ended"),
        ({"held_at": b.MEETING.held_at.isoformat()}, "at the meeting on Thursday 14 January 2027 at 14:00 GMT"),
        (
            {"begins_at": "2026-12-01T00:00:00+00:00", "ends_at": "2026-12-08T00:00:00+00:00"},
            "from Tuesday 1 December 2026 to Monday 7 December 2026",
        ),
        ({"ends_at": "2026-12-08T00:00:00+00:00"}, "until Monday 7 December 2026"),
    ],
)
def test_how_long_is_said_with_the_last_day_that_counts(data, said):
    assert said in draw("mandate-offer", **data).text


@pytest.mark.parametrize(("told", "said"), [(True, "authority to act and to vote"), (False, "no authority to vote")])
def test_where_the_terms_ask_the_alternate_learns_of_the_authority(told, said):
    assert said in draw("mandate-offer", authority=told).text


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        ("accepted", ["End: Dental Collaborative Lead, deputy"]),
        ("declined", []),
        ("ended", []),
    ],
)
def test_an_offer_that_was_answered_keeps_only_the_button_that_ends_it(state, shown):
    assert labels(draw("mandate-offer", state=state).blocks) == shown
    assert labels(draw("mandate-answered", state=state).blocks) == shown


def test_whoever_presides_gives_leave_by_a_button_until_it_is_answered():
    message = draw("return-asked")
    assert labels(message.blocks) == ["Give leave to take the seat again", "Not now"]
    assert "@U0DENTAL is back and asks your leave" in read(message.blocks)[0]
    for answer in ("yes", "no"):
        assert buttons(draw("return-asked", answer=answer).blocks) == []


def free(**changes):
    lodged = b.proxy(id="P2", state=OfferState.ACCEPTED)
    made = b.opened(proxies=(lodged,), free_proxies=frozenset({"P2"}), reader=b.reader("development-manager"))
    return dataclasses.replace(made, **changes)


def test_a_free_proxy_has_three_buttons_of_its_own_that_name_the_seat():
    message = RENDER["proxy-ballot"](free(), {"proxy": "P2"}, SAY)
    assert labels(message.blocks) == [
        "Allied Health Professional Collaborative Lead, by proxy: vote for",
        "Allied Health Professional Collaborative Lead, by proxy: vote against",
        "Allied Health Professional Collaborative Lead, by proxy: abstain",
    ]
    assert {one["value"] for one in buttons(message.blocks)} == {"P2"}
    assert {one["action_id"] for one in buttons(message.blocks)} == {
        "proxyvote.for",
        "proxyvote.against",
        "proxyvote.abstain",
    }


def test_what_was_chosen_is_said_to_the_holder_and_after_the_close_nothing_is_asked():
    chosen = free(chosen={"P2": (Choice.AGAINST, "7Q3F-2K")})
    assert (
        "You have chosen: Against (recorded as 7Q3F-2K)." in RENDER["proxy-ballot"](chosen, {"proxy": "P2"}, SAY).text
    )
    over = b.closed(proxies=chosen.proxies, free_proxies=chosen.free_proxies)
    assert buttons(RENDER["proxy-ballot"](over, {"proxy": "P2"}, SAY).blocks) == []
    ended = free(proxies=(b.proxy(id="P2", state=OfferState.ENDED),))
    assert buttons(RENDER["proxy-ballot"](ended, {"proxy": "P2"}, SAY).blocks) == []


def test_whoever_is_asked_to_carry_a_free_proxy_learns_that_the_choice_is_theirs():
    offered = free(proxies=(b.proxy(id="P2"),))
    assert "You are free: you choose how it votes" in RENDER["proxy-offer"](offered, {"proxy": "P2"}, SAY).text
    bound = dataclasses.replace(offered, free_proxies=frozenset())
    assert "The member has set how it votes" in RENDER["proxy-offer"](bound, {"proxy": "P2"}, SAY).text


def test_the_form_for_a_proxy_names_people_and_lets_the_holder_choose_where_the_terms_do():
    brief = b.opened(reader=b.reader(), names={"U0GP": "Dr Rhodri Pugh"})
    view = modals.proxy(brief, SAY)
    offered = [one["text"]["text"] for one in field(view, "holder")["element"]["options"]]
    assert "Dr Rhodri Pugh, General Practice Collaborative Lead" in offered
    choices = [one["value"] for one in field(view, "instruction")["element"]["options"]]
    assert choices == ["for", "against", "abstain", "free"]


def test_the_form_asks_of_authority_only_where_the_terms_do():
    names = {block.get("block_id") for block in acting.name_alternate(a.brief(), SAY)["blocks"]}
    assert "authority" not in names
    asked = field(acting.name_alternate(a.brief(terms="pmg"), SAY), "authority")
    assert "(clause 1.1)" in asked["hint"]["text"]


@pytest.mark.parametrize(
    ("scope", "asked"),
    [("standing", set()), ("period", {"first", "last"}), ("meeting", {"meeting"})],
)
def test_days_or_a_meeting_are_asked_for_with_the_choice_of_how_long(scope, asked):
    view = acting.name_alternate(a.brief(), SAY, {"scope": scope})
    names = {block.get("block_id") for block in view["blocks"]}
    assert names & {"first", "last", "meeting"} == asked
    assert field(view, "scope")["dispatch_action"] is True


@pytest.mark.parametrize("draw_form", [acting.name_alternate, acting.proxy_for_a_time])
def test_whoever_has_no_seat_gets_the_clause_and_no_form(draw_form):
    barred = Finding(code="not-a-voting-member", clause="2.2", met=False)
    view = draw_form(a.brief(barred=barred, seats=()), SAY)
    assert "submit" not in view
    assert "(clause 2.2). Nothing was recorded." in read(view["blocks"])[0]


def test_where_the_terms_give_no_proxies_there_is_no_form_for_one():
    view = acting.proxy_for_a_time(a.brief(terms="pcpg"), SAY)
    assert "submit" not in view
    assert read(view["blocks"])[0].endswith("Nothing was recorded. Please vote yourself, or send an alternate.")


def test_who_acts_for_whom_is_listed_with_each_ones_own_buttons():
    message = acting.acting(a.brief(), SAY)
    shown = read(message.blocks)
    assert shown[:2] == [
        "Who acts for whom: Rhydfelin Cluster",
        "- Dental Collaborative Lead (@U0DENTAL): @U0ALTERNATE1, until it is ended",
    ]
    assert "I am back: ask to sit as Dental Collaborative Lead again" in labels(message.blocks)
    assert "End: proxy of the Allied Health Professional Collaborative Lead" in labels(message.blocks)
    assert labels(message.blocks)[-2:] == ["Name a deputy", "Give a proxy for a time"]


def test_home_asks_with_the_buttons_in_place():
    for act, shown in (("answer-mandate", ["Accept", "Decline"]), ("vote-proxy", ["By proxy: vote for"])):
        wait = {"act": act, "decision": "", "ref": "cluster", "title": "Dental", "body": b.body(), "closes_at": None}
        page = home(b_home(wait), SAY)
        assert labels(page["blocks"])[: len(shown)] == shown


def b_home(wait):
    from bot.services.briefs import HomeBrief, Waits

    return HomeBrief(person=None, waits=(Waits(**wait, id="MA1"),), open=(), recent=(), bodies=(b.body(),))


def test_slack_takes_every_form_and_message_whatever_people_are_called():
    for own in ("Rhydfelin", "x" * 5000, "<!channel> & *bold*", ""):
        for _, message in a.messages(own):
            check_message(message.blocks)
        for _, view in a.views(own):
            check_view(view, kind="modal")
            assert view["blocks"]
