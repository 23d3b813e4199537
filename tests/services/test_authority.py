from __future__ import annotations

import ast
from pathlib import Path

import pytest

import bot.services
from bot.rules.findings import CODES as RULES_CODES
from bot.rules.findings import Refusal
from bot.rules.record import Choice, Ruling
from bot.rules.terms import read_terms
from bot.services.alternates import AnswerNomination, NominateAlternate, answer_nomination, nominate_alternate
from bot.services.authority import TABLE, Matter, Role, When, barred
from bot.services.ballots import CastBallot, cast_ballot
from bot.services.codes import CODES
from bot.services.conflicts import DeclareConflict, RuleOnConflict, declare_conflict, rule_on_conflict
from bot.services.opening import WithdrawDecision, withdraw_decision
from bot.services.proxies import AnswerProxy, GiveProxy, RevokeProxy, answer_proxy, give_proxy, revoke_proxy
from bot.services.proxy_votes import CastForProxy, cast_for_proxy
from bot.services.ratifying import Ratify, ratify
from bot.services.roles import Phase, State
from bot.services.signing import Sign, sign
from tests.authority import README, written
from tests.services import body_acts, deciding_acts, duty_acts, interest_acts, mandate_acts
from tests.services.test_alternates import nominate
from tests.services.test_conflicts import declare
from tests.services.world import (
    ATTENDING,
    COLLEAGUE,
    FILL,
    GUEST,
    MEETING,
    OTHER,
    PEOPLE,
    SEATS,
    SECRETARY,
    SIGNATORY,
    STRANGER,
    refused,
    terms_data,
)

MEMBERS = frozenset(PEOPLE.values())
EVERYBODY = (*PEOPLE.values(), *ATTENDING.values(), SIGNATORY, SECRETARY, COLLEAGUE, GUEST, STRANGER, "U123")
ALLOWED = {
    "open": {
        "withdrawal": {PEOPLE["lead"]},
        "ballot": MEMBERS,
        "conflict": MEMBERS,
        "ruling": {PEOPLE["lead"]},
        "nomination": MEMBERS,
        "nomination-answer": {COLLEAGUE},
        "proxy": MEMBERS - {PEOPLE["nursing"], PEOPLE["medicines"]},
        "proxy-vote": {PEOPLE["medicines"]},
        "proxy-answer": {PEOPLE["gp"]},
        "proxy-revocation": {PEOPLE["ahp"]},
    },
    "closed": {"signature": {SIGNATORY}, "ratification": {PEOPLE["lead"], SECRETARY}},
    "withdrawn": {},
}


class Probed(Exception):  # noqa: N818  it carries an answer out of an act that is then undone
    def __init__(self, answer):
        self.answer = answer


async def probe(world, service, command):
    """What the act would answer, undone at once."""

    def undone(tx, asked):
        raise Probed(service(tx, asked))

    with pytest.raises(Probed) as probed:
        await world.store.run(undone, command)
    return probed.value.answer


async def matter(world, state):
    """A decision in that state, with a conflict to rule on and two offers to answer, made while it was open."""
    decision = await world.opened()
    conflict = await declare(world, decision, "pharmacy")
    nominated = await nominate(world, decision)
    facts = {"decision": decision, "holder_person": PEOPLE["gp"], "instruction": Choice.FOR}
    given = await world.do(give_proxy, GiveProxy, PEOPLE["ahp"], **facts)
    freely = {"decision": decision, "holder_person": PEOPLE["medicines"], "instruction": None}
    free = await world.do(give_proxy, GiveProxy, PEOPLE["optometry"], **freely)
    await world.do(answer_proxy, AnswerProxy, PEOPLE["medicines"], proxy=free.proxy, accept=True)
    if state == "closed":
        await world.votes(decision, SEATS)
        await world.close(decision)
        world.now = MEETING
    if state == "withdrawn":
        await world.do(withdraw_decision, WithdrawDecision, PEOPLE["lead"], decision=decision, reason="Not needed")
    return {
        "withdrawal": (withdraw_decision, WithdrawDecision, {"decision": decision, "reason": "Not needed"}),
        "ballot": (cast_ballot, CastBallot, {"decision": decision, "choice": Choice.FOR}),
        "conflict": (declare_conflict, DeclareConflict, {"decision": decision, "kind": "personal", "nature": "Kin"}),
        "ruling": (rule_on_conflict, RuleOnConflict, {"conflict": conflict.conflict, "ruling": Ruling.SPEAK}),
        "nomination": (nominate_alternate, NominateAlternate, {"decision": decision, "person": OTHER}),
        "nomination-answer": (
            answer_nomination,
            AnswerNomination,
            {"nomination": nominated.nomination, "accept": True},
        ),
        "proxy": (give_proxy, GiveProxy, {**facts, "holder_person": PEOPLE["nursing"]}),
        "proxy-answer": (answer_proxy, AnswerProxy, {"proxy": given.proxy, "accept": True}),
        "proxy-revocation": (revoke_proxy, RevokeProxy, {"proxy": given.proxy}),
        "signature": (sign, Sign, {"decision": decision, "signed": True}),
        "ratification": (ratify, Ratify, {"decision": decision, "ratified": True}),
        "proxy-vote": (cast_for_proxy, CastForProxy, {"proxy": free.proxy, "choice": Choice.FOR}),
        **await deciding_acts.acts(world, state),
        **await interest_acts.acts(world),
        **await body_acts.acts(world),
        **await mandate_acts.acts(world),
        **await duty_acts.acts(world),
    }


@pytest.mark.parametrize("state", ["open", "closed", "withdrawn"])
async def test_each_act_is_for_those_whom_the_table_names_and_for_nobody_else(world, state):
    acts = await matter(world, state)
    assert acts.keys() == {act for act, row in TABLE.items() if not isinstance(row.when, Phase)}
    wrong = []
    for act, (service, command, facts) in acts.items():
        for person in EVERYBODY:
            answer = await probe(world, service, command(act=world.act(person), **facts))
            may = person in {
                **ALLOWED[state],
                **deciding_acts.ALLOWED[state],
                **interest_acts.ALLOWED,
                **body_acts.ALLOWED,
                **mandate_acts.ALLOWED,
                **duty_acts.ALLOWED,
            }.get(act, ())
            if isinstance(answer, Refusal) is may:
                wrong.append((act, person, answer))
            if isinstance(answer, Refusal):
                assert answer.finding.code in {*CODES, *RULES_CODES}, answer
                assert answer.finding.clause or answer.finding.reading, answer
    assert wrong == []


@pytest.mark.parametrize("state", ["open", "closed", "withdrawn"])
async def test_the_same_person_of_another_workspace_may_do_nothing_here_in_any_state(world, state):
    acts = await matter(world, state)
    rows, events = await world.rows(), await world.events()
    told = {}
    for act, (service, command, facts) in acts.items():
        for person in EVERYBODY:
            answer = await world.store.run(service, command(act=world.act(person, team="T2"), **facts))
            told.setdefault(act, set()).add(answer.finding.code)
    assert told == {act: {TABLE[act].matter} for act in acts}
    assert (await world.rows(), await world.events()) == (rows, events)


@pytest.mark.parametrize("state", ["open", "closed", "withdrawn"])
async def test_a_member_of_another_body_may_do_nothing_in_this_one_in_any_state(world, state):
    seats, officers = {"lead": "U81", "gp": "U82"}, {"signatory": ("U83",), "secretariat": ("U84",)}
    await world.adopt(key="north", channel="C0NORTH", seats=seats, attendees={}, officers=officers, meetings=())
    acts = await matter(world, state)
    rows = await world.rows()
    for act, (service, command, facts) in acts.items():
        for person in ("U81", "U82", "U83", "U84"):
            answer = await probe(world, service, command(act=world.act(person), **facts))
            assert isinstance(answer, Refusal), (act, person)
    assert await world.rows() == rows


async def test_a_member_of_another_body_is_told_on_which_clause_they_have_no_vote(world):
    seats = {"lead": "U81", "gp": "U82"}
    await world.adopt(key="north", channel="C0NORTH", seats=seats, attendees={}, officers={}, meetings=())
    decision = await world.opened()
    for person in seats.values():
        refused(await world.vote(decision, person), "no-seat", "2.2")


@pytest.mark.parametrize("act", TABLE)
def test_each_role_has_each_act_that_the_readme_gives_it_and_no_other(act):
    """The page is read back: what it prints is what holds, for every act, every role and every state."""
    row = next(line.split(" | ") for line in README.read_text().splitlines() if line.startswith(f"| {act} |"))
    roles, states = row[1].split(", "), row[2].split(" or ")
    terms = read_terms(terms_data(), FILL)
    for role in Role:
        finding = barred(act, frozenset({role}), terms)
        assert (finding is None) is (role in roles), role
        assert finding is None or f"`{finding.code}`" == row[3]
    when = TABLE[act].when
    assert when is When.ALWAYS or {state.value for state in State if state in when.states} == set(states)


def test_the_readme_prints_the_table_as_it_is():
    assert README.read_text() == written(README.read_text())


def test_every_code_that_a_service_gives_is_listed_with_its_meaning_and_no_other():
    sources = [path.read_text() for path in Path(bot.services.__file__).parent.glob("*.py") if path.stem != "codes"]
    given = {code for source in sources for node in ast.walk(ast.parse(source)) for code in _codes(node)}
    measured = {f"{name}-{end}" for name in ("title", "text", "reason", "name") for end in ("empty", "too-long")}
    measured |= {"seat-unknown", "attendee-unknown", "office-unknown"}
    measured |= {"organisation-too-long", "nature-empty", "nature-too-long", "note-too-long", "plan-line-too-long"}
    measured |= {"words-empty", "words-too-long", "agreed-empty", "agreed-too-long"}
    given |= {row.otherwise for row in TABLE.values()} | {matter.value for matter in Matter} | measured
    assert given - RULES_CODES.keys() == CODES.keys() - RULES_CODES.keys()


def _codes(node):
    """The codes written out in a call of `found` or `unknown`, in `code=...`, and in a variable called `code`."""
    written = []
    if isinstance(node, ast.Call):
        place = {"found": 1, "unknown": 0}.get(node.func.id) if isinstance(node.func, ast.Name) else None
        written += node.args[place : place + 1] if place is not None else []
        written += [keyword.value for keyword in node.keywords if keyword.arg == "code"]
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "code":
        written.append(node.value)
    both = [part for one in written for part in ((one.body, one.orelse) if isinstance(one, ast.IfExp) else (one,))]
    return {one.value for one in both if isinstance(one, ast.Constant) and isinstance(one.value, str)}
