"""`quorate explain FILE CASE` and `quorate whatif FILE CASE`, as somebody at a terminal sees them."""

import io
from pathlib import Path

import pytest

from bot import cli
from bot.cases_reading import read_case_file
from bot.reasoning import explain_case

CASES = Path(__file__).parent / "cases"
OWN = """
terms: cluster
cases:
  - name: Nine of eleven carry it
    clause: "3.2.4"
    decision: {class: financial}
    conflicts: [pharmacy]
    alternates: {gp: {notified: true}, ahp: {notified: false}}
    proxies: {medicines: {holder: lead, instruct: for}, nursing: {holder: gp}}
    ballots: {lead: for, gp: for, dental: for, optometry: for, third-sector: for, mental-health: for, senior-manager: for, development-manager: for, pharmacy: against, ahp: for}
    signed: false
    ratified: true
    casting: for
    expect: {result: carried, needed: 9}
  - name: Nine of eleven carry it, it was said
    decision: {class: financial}
    ballots: {lead: for}
    expect: {result: carried, quorum: 6, waiting_for: [], refused: {gp: recused}, base: 11}
  - name: Everybody agreed
    decision: {class: ordinary}
    present: [lead, gp, pharmacy, dental, optometry, nursing]
    objects: []
    expect: {result: carried}
  - name: The Lead decides alone
    decision: {class: planned, channel: urgent, by: lead, attempt: 2}
    vacant: [gp]
    presiding: lead
    lacks_authority: [ahp]
    expect: {result: carried}
  - name: An act
    act: give-proxy
    by: gp
    with: {holder: lead, holder_has: 1}
    expect: {allowed: false, clause: "3.2.2"}
  - name: A secretary closes the meeting
    act: close-meeting
    by: role:secretariat
    with: {financial_log: false}
    expect: {allowed: false}
"""


@pytest.fixture
def own(tmp_path):
    path = tmp_path / "own.yaml"
    path.write_text(OWN)
    return path


def run(capsys, *words):
    status = cli.main([str(word) for word in words])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_the_sum_is_shown_with_clause_and_reading(capsys, own):
    status, out, _ = run(capsys, "explain", own, "1")
    assert status == 0
    assert "For: 9. 9 of 11 needed: three quarters of 11 is 8.25, rounded up (clause 3.2.4)." in out
    assert "Taking part: 8. 6 of 12 needed: half of 12 is 6 (clause 3.1.1)." in out
    assert "3.1.1: “A quorum shall consist of" in out
    assert "A recused member leaves the head count and the base" in out
    assert out.endswith("This is what the case expects.\n")


def test_every_fact_is_told_in_words(capsys, own):
    _, out, _ = run(capsys, "explain", own, "Nine of eleven carry it")
    for line in (
        "Financial decision, taken at a meeting",
        "Represented by a deputy: General Practice",
        "Represented by a deputy who had not been notified: Allied Health",
        "Ruled to have a conflict: Community Pharmacy",
        "Medicines Management representative gave a proxy to Cluster Lead: For",
        "Community Nursing Collaborative Lead gave a proxy to General Practice Collaborative Lead, without an instruct",
        "For (9): Cluster Lead",
        "Against (1): Community Pharmacy",
        "Casting vote: For",
        "The signatory has declined to sign",
        "The next meeting has ratified it",
    ):
        assert f"  - {line}" in out
    _, out, _ = run(capsys, "explain", own, "alone")
    for line in ("the occasion number 2", "Decided alone by: Cluster Lead", "Vacant: General", "Presiding: Cluster"):
        assert line in out
    assert "Without authority of their own for this: Allied" in out
    assert "Consensus was sought, and nobody objected" in run(capsys, "explain", own, "everybody agreed")[1]


def test_a_case_that_expects_otherwise_says_in_what(capsys, own):
    status, out, _ = run(capsys, "explain", own, "it was said")
    assert status == 1
    assert "result: expected carried, found inquorate" in out
    assert "refused: expected gp: recused, found –" in out
    assert "waiting_for" not in out


def test_an_act_is_explained_with_its_clause(capsys, own):
    status, out, _ = run(capsys, "explain", own, "5")
    assert status == 0
    assert "Act: give proxy, by General Practice Collaborative Lead" in out
    assert "Not met: The Cluster Lead already carries as many proxies as the terms allow (1) (clause 3.2.2)." in out
    assert "by the secretariat" in run(capsys, "explain", own, "6")[1]


@pytest.mark.parametrize("body", ["cluster", "pcpg", "pmg"])
def test_every_case_of_every_kind_can_be_explained(body):
    path = CASES / f"{body}.yaml"
    for number, case in enumerate(read_case_file(path).cases, start=1):
        out, err = io.StringIO(), io.StringIO()
        assert explain_case(path, str(number), out=out, err=err) == 0, case.name
        assert case.name in out.getvalue()
        assert err.getvalue() == ""


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("7", "the file has 6, by name or by number"),
        ("0", "the file has 6"),
        ("Nine of elven carry it", "Did you mean “Nine of eleven carry it”?"),
        ("eleven", "could be several cases: 1 (Nine of eleven carry it) and 2"),
        ("", "there is no case “”"),
    ],
)
def test_a_case_that_is_not_there_is_an_error_with_a_near_miss(capsys, own, case, words):
    for verb in ("explain", "whatif"):
        status, out, err = run(capsys, verb, own, case)
        assert (status, out) == (2, "")
        assert words in err


def test_a_file_that_cannot_be_read_is_an_error(capsys, tmp_path):
    for verb in ("explain", "whatif"):
        status, _, err = run(capsys, verb, tmp_path / "none.yaml", "1")
        assert status == 2
        assert "none.yaml: cannot be read" in err


def test_three_arguments_are_none_of_the_two(capsys, own):
    with pytest.raises(SystemExit) as ended:
        run(capsys, "explain", own, "1", "2")
    assert ended.value.code == 2


def test_one_ballot_the_other_way_loses_it(capsys, own):
    status, out, _ = run(capsys, "whatif", own, "1", "--ballots", "dental=against")
    assert status == 0
    assert "As it is: Carried, but not final" in out
    assert "Dental Collaborative Lead: Against" in out
    assert "Result: Not carried." in out
    assert "For: 8. 9 of 11 needed" in out


def test_a_ballot_can_be_taken_away_and_a_proxy_counts_instead(capsys, own):
    _, out, _ = run(capsys, "whatif", own, "1", "--ballots", "dental=none,medicines=abstain")
    assert "Dental Collaborative Lead: no vote" in out
    assert "For 7, against 0, abstained 1." in out


def test_one_more_conflict_changes_base_and_need(capsys, own):
    _, out, _ = run(capsys, "whatif", own, "1", "--conflicts", "dental", "--conflicts", "ahp")
    assert "ruled to have a conflict: Allied Health" in out
    assert "For: 8. 7 of 9 needed: three quarters of 9 is 6.75, rounded up" in out


def test_alone_counts_only_what_is_given(capsys, own):
    _, out, _ = run(capsys, "whatif", own, "1", "--alone", "--ballots", "lead=for, gp=for")
    assert "If these were the only votes:" in out
    assert "For 2, against 0, abstained 0." in out


def test_votes_put_an_end_to_consensus(capsys, own):
    _, out, _ = run(capsys, "whatif", own, "Everybody agreed", "--ballots", "lead=for")
    assert "As it is: Carried." in out
    assert "Result: Not carried." in out


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("--ballots=leed=for", "“leed” is no seat of: Cluster meeting. Did you mean “lead”?"),
        ("--ballots=zzz=for", "“zzz” is no seat of: Cluster meeting."),
        ("--conflicts=gpp", "Did you mean “gp”?"),
        ("--ballots=lead", "please write a seat, =, and for, against, abstain or none, such as lead=for"),
        ("--ballots=lead=agianst", "Did you mean “against”?"),
        ("--ballots=lead=for,lead=against", "“lead” is given two votes"),
    ],
)
def test_what_cannot_be_read_is_named(capsys, own, given, words):
    status, out, err = run(capsys, "whatif", own, "1", given)
    assert (status, out) == (2, "")
    assert words in err


def test_nothing_is_voted_on_in_an_act(capsys, own):
    status, _, err = run(capsys, "whatif", own, "An act")
    assert status == 2
    assert "is about no decision" in err
