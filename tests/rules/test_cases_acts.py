import json

import pytest

from tests.rules.test_cases import run, written

ACTS = """
terms: cluster
cases:
  - name: One
    act: %s
    by: %s
    with: {%s}
    expect: {%s}
"""


@pytest.mark.parametrize(
    ("act", "by", "facts", "expected"),
    [
        ("cast-ballot", "gp", "channel: remote", "allowed: true"),
        ("cast-ballot", "{role: secretariat}", "channel: remote", "allowed: false"),
        ("cast-ballot", "gp", "channel: remote, for_seat: dental", "allowed: false"),
        ("cast-ballot", "dental", "alternates: {dental: {notified: false}}", 'allowed: false, clause: "3.2.2"'),
        ("cast-ballot", "dental", "alternates: {dental: {notified: true}}", 'allowed: false, clause: "3.2.2"'),
        ("cast-ballot", "dental", "conflicts: [dental], alternates: {dental: {}}", 'allowed: false, clause: "3.2.7"'),
        ("open-decision", "finance", "class: ordinary, channel: remote", 'allowed: false, clause: "3.2.6"'),
        ("open-decision", "finance", "class: ordinary, channel: urgent", 'allowed: false, clause: "3.2.8"'),
        ("cast-ballot", "finance", "for_seat: dental, alternates: {dental: {}}", "allowed: true"),
        ("cast-ballot", "finance", "for_seat: dental", 'allowed: false, clause: "2.2"'),
        ("cast-ballot", "dental", "vacant: [dental]", "allowed: false"),
        ("open-decision", "lead", "class: ordinary, channel: urgent", "allowed: false"),
        ("open-decision", "lead", "class: ordinary, channel: urgent, reason: The roof is down", "allowed: true"),
        ("open-decision", "finance", "class: ordinary", 'allowed: false, clause: "2.2"'),
        ("close-meeting", "role:secretariat", "financial_log: true", "allowed: true"),
        ("rule-on-conflict", "lead", "of: gp", "allowed: true"),
        ("rule-on-conflict", "lead", "of: lead", 'allowed: false, clause: "3.2.7"'),
        ("sign", "finance", "decided_by: group", "allowed: true"),
        ("call-meeting", "lead", "kind: additional", "allowed: true"),
        ("call-meeting", "gp", "kind: additional", 'allowed: false, clause: "5.1"'),
        ("cast-ballot", "secretariat", "channel: remote", 'allowed: false, clause: "2.2"'),
        ("cast-ballot", "attendee", "channel: remote", 'allowed: false, clause: "2.2"'),
        ("give-proxy", "{role: attendee}", "holder: lead", 'allowed: false, clause: "2.2"'),
    ],
)
def test_acts_of_a_secretariats_own(tmp_path, act, by, facts, expected):
    status, out, err = run(written(tmp_path, ACTS % (act, by, facts, expected)))
    assert (status, err) == (0, ""), out


@pytest.mark.parametrize(
    ("act", "by", "facts", "words"),
    [
        ("cast-balot", "gp", "channel: remote", "did you mean 'cast-ballot'"),
        ("cast-ballot", "gpp", "channel: remote", "did you mean 'gp'"),
        ("cast-ballot", "secretariate", "channel: remote", "did you mean 'secretariat'"),
        ("give-proxy", "gp", "holder: lead, holder_has: -1", "must be at least 0 ('-1')"),
        ("cast-ballot", "gp", "chanel: remote", "did you mean 'channel'"),
        ("sign", "gp", "channel: remote", "is not a key"),
        ("cast-ballot", "role:minister", "channel: remote", "secretariat"),
        ("open-decision", "gp", "class: finance", "did you mean 'financial'"),
        ("rule-on-conflict", "gp", "of: lad", "did you mean 'lead'"),
        ("sign", "finance", "decided_by: leda", "did you mean 'lead'"),
        ("sign", "finance", "decided_by: grop", "did you mean 'group'"),
        ("call-meeting", "lead", "kind: extraordinry", "did you mean 'extraordinary'"),
    ],
)
def test_acts_that_cannot_be_read(tmp_path, act, by, facts, words):
    status, _, err = run(written(tmp_path, ACTS % (act, by, facts, "allowed: true")))
    assert status == 2
    assert words in err


def test_dates_that_are_none_are_refused(tmp_path):
    text = """
terms: pmg
cases:
  - name: One
    notice: {kind: extraordinary, given: 2026-02-30T10:00, held: 2026-03-05}
    expect: {allowed: false}
"""
    status, _, err = run(written(tmp_path, text))
    assert status == 2
    assert err.count("must be a local moment such as 2026-03-02T10:00") == 2


def test_every_known_duty_is_in_got(tmp_path):
    text = """
terms: pmg
cases:
  - name: A year
    year: {from: 2017-01-01, to: 2018-12-31, adopted: 2017-03-30}
    expect: {due: {terms-review: [], chair-rotation: null, business-plan: [2018-03-30], budget-sign-off: [2018-02-28]}}
  - name: A meeting
    meeting: {kind: ordinary, held: 2017-05-30T10:00}
    expect: {due: {papers: null, minutes: 2017-06-06}}
"""
    status, out, _ = run(written(tmp_path, text))
    assert status == 0, out
    _, out, _ = run(written(tmp_path, text), as_json=True)
    year, meeting = (json.loads(line)["got"]["due"] for line in out.splitlines())
    assert len(year) == 14
    assert year["pooled-fund-report"][0] == "2017-03-31"
    assert len(meeting) == 6
