"""What must be seen to hold whatever goes wrong: each invariant, the tests that hold it, the line that gives it.

Taking the line away makes the test fail; that was tried, one line at a time, for those marked *.

| invariant | held by | the line whose removal is seen |
|---|---|---|
| I1 acknowledged is stored | test_kill, test_atomic (a commit that fails) | * storage/sqlite.py: endings are told after COMMIT |
| I2 counted as recorded | test_race (votes of the close = live ballots of those acknowledged) | * storage/decisions.py: lock_decision; * conflicts.py: tell("ballot-void") |
| I3 nothing else counted | test_kill (one event a ballot), test_race (none behind the close) | * ballots.py: tx.log("slack:ballot:cast") |
| I4 eligible casters only | tests/services/test_voting, test_conflicts, test_alternates, test_returning |
  * ballots.py: right_to_vote, may_cast; * standing.py: accepted alternates, seats of the frozen electorate;
  * rules/rights.py: barred |
| I5 one seat, one vote | test_repeats, test_race, test_kill; tests/storage/test_constraints | * storage/ballots.py: _end(superseded) |
| I6 no vote after the end | test_race | * ballots.py: untimely("ballot", ...) |
| I7, I21 closed once | test_race (two replicas), test_replicas (three, one killed); tests/services/test_closing | * closing.py: the state asked after the lock |
| I8 closed after an absence | test_deadlines; test_absence; test_cli (database away and back) | * app.py: _set_alarm;
  * sweep.py: a step that fails ends no round; * store.py: due, in order; * delivery.py: run() outlives a failed round |
| I9 sound outcome | tests/rules (test_decide, test_stages, test_conditions, test_early_close, proof) | * decide.py: gaps, no
  quorum, an open blank, too many recused, too early; * comparing.py: rounding; * stages.py: the signature |
| I10 once or thrice the same | test_repeats | * storage/inbox.py: recall; * storage/ballots.py: _overtaken |
| I11 act, event and messages together | test_atomic | * sqlite.py: ROLLBACK TO act; * ballots.py: tell("receipt") |
| I12 one message | test_lost_answers, test_delivery, test_looking; tests/stories/test_weather | * sending.py: _look before a
  repeat, and the redrawing of what was found, and nothing posted when the lease is lost; * _is_before: how far back |
| what cannot be sent is told, and loses nothing else | test_undeliverable | * unsent.py: SHUT_OUT, faulty |
| I13 reminders at most once | test_lost_answers, test_delivery, test_replicas | * storage/outbox.py: "taken";
  * asking.py: nothing to who owes nothing |
| Slack's pace: a message a second in a channel, and its Retry-After | test_delivery, test_crowd | * delivery.py: _rest;
  * unsent.py: rest of `_postpone`, Hold.asked |
| I18 no secret out | test_secrets, tests/test_cli | * settings.py: errors without their value |

What I10 does not say: acts of different kinds by one person (a vote, and an alternate sent) that arrive swapped are taken
as they arrive, because a form carries no time of its own.
"""
