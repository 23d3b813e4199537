"""A result explains itself: how it ended, why, how each seat voted, who was not counted, and what happens next."""

from __future__ import annotations

import dataclasses

import pytest

from bot.rules.decide import decide
from bot.rules.findings import Result, Waiting
from bot.rules.record import Ballot, Channel, Choice, Proxy, Record
from bot.services.briefs import Explanation
from bot.text import words
from bot.views import modals
from bot.views.message import RENDER, result
from bot.views.plain import explanation_lines
from tests.views import briefs as b
from tests.views.reading import buttons, read

SAY = words()


def _decided(**facts):
    votes = {seat: choice for seat, choice in b.VOTED.items() if seat != "ahp"}
    record = Record(
        decision_class="financial",
        channel=Channel.REMOTE,
        recused=frozenset({"dental"}),
        ballots=tuple(Ballot(seat=seat, choice=choice) for seat, choice in votes.items()),
        proxies=(Proxy(grantor="ahp", holder="development-manager", instruction=Choice.FOR),),
        **facts,
    )
    return decide(b.terms(), record)


def test_a_carried_decision_is_explained_clause_by_clause():
    outcome = _decided()
    said = read(result(b.closed(outcome=outcome, announced=outcome), SAY).blocks)
    assert said == [
        "cluster-2026-3: Carried, not yet final",
        "Wound-care clinic",
        "Financial decision, taken remotely: £12,500.00.",
        "Carried, but not final: it still needs the authorised signatory’s signature and ratification at the next meeting.",
        "What happens next",
        "- The signatory has been asked to sign. Until it is signed, it takes no effect and no money may be committed.",
        "- The next meeting, on Thursday 14 January 2027, is asked to ratify it. If that meeting refuses, the decision ends.",
        "Why",
        "- For 9, against 1, abstained 1.",
        "- Decided outside a meeting, as the terms allow (clause 3.2.6).",
        (
            "- Ruled to have a conflict, and so not counted in the quorum or the majority: Dental Collaborative Lead "
            "(clause 3.2.7)."
        ),
        "- Voted by proxy, which does not count to the quorum: Allied Health Professional Collaborative Lead (clause 3.2.2).",
        "- 10 took part, and 4 are needed for a quorum: one third of 12 is 4 (clause 3.1.1).",
        "- The Cluster Lead (or a deputy) must take part, and has (clause 3.1.1).",
        "- 10 took part, and 6 are needed for a quorum: half of 12 is 6 (clause 3.1.1).",
        "- 9 voted for, and 9 of 11 were needed: three quarters of 11 is 8.25, rounded up (clause 3.2.4).",
        "- The next meeting has to ratify it (clauses 3.2.6, 5.1).",
        "- An authorised signatory has to sign it (clause 3.2.4).",
        "How each seat voted",
        "- Cluster Lead: For",
        "- General Practice Collaborative Lead: For",
        "- Community Pharmacy Collaborative Lead: For",
        "- Optometry Collaborative Lead: For (through a deputy)",
        "- Community Nursing Collaborative Lead: For",
        "- Allied Health Professional Collaborative Lead: For (by proxy)",
        "- Third Sector representative: For",
        "- Mental Health Services representative: For",
        "- Medicines Management representative: For",
        "- Primary, Community & Therapies Services Senior Manager: Against",
        "- Cluster Development Manager: Abstain",
        "Not counted",
        "- Dental Collaborative Lead: ruled to have a conflict",
    ]


def test_the_text_alone_gives_result_reasons_and_what_is_next():
    outcome = _decided()
    text = result(b.closed(outcome=outcome), SAY).text
    assert "Carried, but not final" in text
    assert "three quarters of 11 is 8.25, rounded up (clause 3.2.4)" in text
    assert "The signatory has been asked to sign." in text


def test_a_rule_that_is_not_met_says_so_first():
    short = Record(decision_class="financial", channel=Channel.REMOTE, ballots=(Ballot(seat="gp", choice=Choice.FOR),))
    outcome = decide(b.terms(), short)
    said = read(result(b.closed(outcome=outcome, seats=b.seats(voted={"gp": Choice.FOR})), SAY).blocks)
    assert said[0] == "cluster-2026-3: No decision: there was no quorum"
    assert "- Not met: The Cluster Lead (or a deputy) must take part, and has not (clause 3.1.1)." in said
    assert "- Nothing is to be carried out. It can go to the next meeting, or be opened again." in said
    assert said[said.index("Did not answer") + 1] == "- Cluster Lead"


@pytest.mark.parametrize("ended", list(Result))
def test_every_result_says_what_happens_next(ended):
    outcome = dataclasses.replace(b.CARRIED, result=ended, waiting_for=frozenset(), findings=())
    said = read(result(b.closed(outcome=outcome), SAY).blocks)
    assert said[said.index("What happens next") + 1].startswith("- ")


def test_a_tie_asks_for_the_casting_vote():
    tied = dataclasses.replace(
        b.CARRIED, result=Result.TIED, waiting_for=frozenset({Waiting.CASTING_VOTE}), findings=()
    )
    said = read(result(b.closed(outcome=tied), SAY).blocks)
    assert "- Whoever presides is asked for the casting vote." in said


def test_a_declined_signature_is_said_to_be_still_needed():
    brief = b.closed(outcome=_decided(signed=False), signature=b.signature(signed=False, reason="No budget code."))
    said = read(result(brief, SAY).blocks)
    assert said[5] == (
        "- The signatory has declined to sign. Until it is signed, it takes no effect and no money may be committed."
    )


def test_a_decision_that_waits_for_ratification_alone_takes_effect_provisionally():
    outcome = _decided(signed=True)
    said = read(result(b.closed(outcome=outcome), SAY).blocks)
    assert said[5] == (
        "- The next meeting, on Thursday 14 January 2027, is asked to ratify it. If that meeting refuses, the decision ends. "
        "Until then it takes effect provisionally."
    )


def test_a_decision_taken_by_one_person_alone_counts_no_votes():
    alone = decide(b.terms(), Record(decision_class="ordinary", channel=Channel.URGENT, decided_by="lead"))
    brief = b.closed(outcome=alone, channel=Channel.URGENT, seats=b.seats())
    said = read(result(brief, SAY).blocks)
    assert said[said.index("Why") + 1] == "- The Cluster Lead may decide alone in urgent need (clause 3.2.8)."
    assert "Did not answer" not in said


def test_a_notice_to_one_person_is_short_and_leads_to_the_rest():
    outcome = _decided()
    drawn = RENDER["result-notice"](b.closed(outcome=outcome), {}, SAY)
    assert read(drawn.blocks)[:2] == [
        (
            "“Wound-care clinic” (cluster-2026-3) has closed. Carried, but not final: it still needs the authorised signatory’s "
            "signature and ratification at the next meeting."
        ),
        "For 9, against 1, abstained 1. 9 of 11 were needed.",
    ]
    assert [one["action_id"] for one in buttons(drawn.blocks)] == ["decision.explain"]


def test_the_explanation_gives_the_clauses_and_how_doubtful_words_were_read():
    said = read(modals.explanation(b.closed(outcome=_decided()), SAY)["blocks"])
    clauses = said.index("The clauses, in their own words")
    assert any(line.startswith("- 3.1.1: “A quorum shall consist of") for line in said[clauses:])
    readings = said.index("How doubtful words of the terms were read")
    assert (
        "- A recused member leaves the head count and the base; the quorum that is needed does not shrink. (clause 3.2.7)"
        in said[readings:]
    )


def test_the_terminal_gives_the_same_explanation_and_whether_the_replay_agrees():
    outcome = _decided()
    brief = b.closed(outcome=outcome, announced=outcome)
    lines = explanation_lines(Explanation(brief=brief, outcome=outcome, announced_equals_replay=True), SAY)
    assert lines[0] == "cluster-2026-3: Wound-care clinic"
    for line in read(result(brief, SAY).blocks):
        if line.startswith("- "):
            assert f"  {line}" in lines
    assert lines[-1] == "Worked out again from the record: the same result."
    differs = explanation_lines(Explanation(brief=brief, outcome=outcome, announced_equals_replay=False), SAY)
    assert differs[-1].startswith("Worked out again from the record, the result is different")
