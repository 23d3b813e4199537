"""Welsh says all that English says, of the same facts, and as Welsh is written."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import cache

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.rules.findings import Finding, Outcome, Result, Waiting
from bot.rules.terms import read_terms
from bot.text import body_words, person, plainly, tongues, words
from bot.text.catalogue import languages
from bot.text.welsh import article, aspirate, soften
from tests.services.world import FILL, terms_data
from tests.text.written import parsed
from tests.views.briefs import terms

SAY = words("cy")
PLURALS = {"zero", "one", "two", "few", "many", "other"}
LABEL, MODAL_WORD = 75, 24
OWN = ("alternate", "deputy", "substitute", "representative")
SAME = {"agenda-label", "title-agenda", "appoint-person"}
"""Agenda and person are Welsh words too."""


class Pattern(Visitor):
    """The facts that a sentence asks for, the choices that it makes by them, and its own words."""

    def __init__(self, pattern):
        self.facts, self.choices, self.words = set(), {}, ""
        if pattern is not None:
            self.visit(pattern)

    def visit_VariableReference(self, node):  # noqa: N802 - the name that the visitor looks for
        self.facts.add(node.id.name)

    def visit_SelectExpression(self, node):  # noqa: N802
        if isinstance(node.selector, ftl.VariableReference):
            keys = {getattr(one.key, "name", None) or one.key.value for one in node.variants}
            self.choices.setdefault(node.selector.id.name, set()).update(keys)
        self.generic_visit(node)

    def visit_TextElement(self, node):  # noqa: N802
        self.words += node.value


@cache
def sentences(language):
    """Every sentence and every part of one, by its name."""
    found = {}
    for name, entry in parsed(language).items():
        found[name] = Pattern(entry.value)
        found |= {f"{name}.{part.id.name}": Pattern(part.value) for part in entry.attributes}
    return found


@pytest.fixture
def english():
    return sentences("en")


@pytest.fixture
def welsh():
    return sentences("cy")


@pytest.fixture
def both(english, welsh):
    return sorted(english.keys() & welsh.keys())


def test_each_language_has_each_sentence(english, welsh):
    assert {key for key in english if key not in welsh} == set()
    assert {key for key in welsh if key not in english} == set()


def test_each_sentence_asks_for_the_same_facts(english, welsh, both):
    assert {key for key in both if english[key].facts != welsh[key].facts} == set()


def test_each_choice_by_a_word_is_made_in_both(english, welsh, both):
    def by_words(found):
        return {fact: keys - PLURALS for fact, keys in found.choices.items() if keys - PLURALS}

    assert {key for key in both if by_words(english[key]) != by_words(welsh[key])} == set()


def test_no_sentence_was_left_in_english(english, welsh, both):
    same = {key for key in both if english[key].words == welsh[key].words and re.search(r"[a-z]{3}", welsh[key].words)}
    assert {key for key in same if not key.startswith("pattern-")} - SAME == set()


BRACED = {"date-token", "problem-name-or-blank", "problem-true-or-blank", "problem-number-or-blank"}
"""Braces that are meant: Slack's date, and how a blank is written in a file of terms."""


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("number", [0, 1, 2, 3, 6, 11])
def test_each_sentence_can_be_said_of_any_number(language, number):
    say = words(language)
    for key, found in sentences(language).items():
        chosen = {fact: next(iter(sorted(keys - PLURALS)), "x") for fact, keys in found.choices.items()}
        of_words = {fact for fact, keys in found.choices.items() if any(not key.isdigit() for key in keys - PLURALS)}
        facts = {fact: chosen[fact] if fact in of_words else number for fact in found.facts}
        said = say.say(key, **facts)
        assert key in BRACED or not re.search(r"[{}]|(?<!^)  ", said), key


@pytest.mark.parametrize("language", languages())
def test_labels_fit_where_slack_shows_them(language):
    say = words(language)
    for key, found in sentences(language).items():
        if found.facts - {"alternate", "chair"}:
            continue
        most = MODAL_WORD if key.startswith(("title-", "submit-", "close-")) else LABEL
        if most == LABEL and not re.fullmatch(r"button-.*(?<!-text)|.*\.gloss", key):
            continue
        for own in OWN:
            assert len(say.say(key, alternate=own, chair="Convenor")) <= most, key


def test_a_refusal_in_welsh_gives_the_clause_what_was_recorded_and_the_next_step():
    said = SAY.reason(Finding(code="not-a-voting-member", clause="2.2", met=False), terms())
    assert said == (
        "Nid oes gennych bleidlais ar y penderfyniad hwn: dim ond aelodau mewn seddi â phleidlais sydd ag un (cymal 2.2). "
        "Ni chofnodwyd dim. Os dylech fod yn pleidleisio dros aelod, gofynnwch i’r aelod hwnnw ddewis “Anfon dirprwy” ar y "
        "cerdyn."
    )


def test_a_sum_in_welsh_mutates_what_follows_than():
    facts = {"present": 5, "needed": 9, "base": 12, "share": "2/3", "exact": "8", "of": "in_post"}
    said = SAY.finding(Finding(code="quorum-heads", facts=facts), terms())
    assert said == "Cymerodd 5 ran, ac mae angen 9 ar gyfer cworwm: mwy na dwy ran o dair o 12, sef 8."
    facts |= {"share": "1/3", "exact": "4", "needed": 5}
    assert "mwy na thraean o 12, sef 4." in SAY.finding(Finding(code="quorum-heads", facts=facts), terms())


@pytest.mark.parametrize("result", list(Result))
def test_every_result_has_welsh_words(result):
    for outcome in (Outcome(result=result), Outcome(result=result, waiting_for=frozenset(Waiting))):
        assert SAY.result(outcome) != words().result(outcome)
        assert SAY.heading(outcome) != words().heading(outcome)


def test_what_is_waited_for_reads_as_a_list():
    outcome = Outcome(result=Result.CARRIED, waiting_for=frozenset({Waiting.RATIFICATION, Waiting.SIGNATURE}))
    assert SAY.result(outcome) == (
        "Derbyniwyd, ond nid yw’n derfynol; mae angen hyn o hyd: llofnod y llofnodwr awdurdodedig a’r cadarnhad yn y "
        "cyfarfod nesaf"
    )


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 12, 1, 17, tzinfo=UTC), "dydd Mawrth 1 Rhagfyr 2026 am 17:00 GMT"),
        (datetime(2026, 7, 1, 16, tzinfo=UTC), "dydd Mercher 1 Gorffennaf 2026 am 17:00 BST"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "dydd Sul 25 Hydref 2026 am 01:30 GMT"),
    ],
)
def test_a_moment_has_its_welsh_day_and_its_zone(moment, said):
    assert SAY.moment(moment, "Europe/London") == said


def test_days_and_money_are_written_in_welsh():
    assert SAY.day(date(2027, 2, 28)) == "dydd Sul 28 Chwefror 2027"
    assert SAY.money(1_250_000) == "£12,500.00"
    assert SAY.say("span-period", first=SAY.day(date(2026, 12, 1)), last=SAY.day(date(2026, 12, 4))) == (
        "o ddydd Mawrth 1 Rhagfyr 2026 hyd ddydd Gwener 4 Rhagfyr 2026"
    )


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ((), "neb"),
        (("Dental",), "Dental"),
        (("Dental", "Nursing"), "Dental a Nursing"),
        (("Dental", "Optometry"), "Dental ac Optometry"),
        (("Dental", "Nursing", "AHP"), "Dental, Nursing ac AHP"),
        (("Dental", "Ymddiriedolaeth"), "Dental ac Ymddiriedolaeth"),
        (("Dental", "Youth"), "Dental a Youth"),
        (("Dental", "yr ysgrifenyddiaeth"), "Dental a’r ysgrifenyddiaeth"),
        (("Dental", "“Afal”"), "Dental ac “Afal”"),
        ((person("U0AHP"), person("U0LEAD")), f"{person('U0AHP')} a {person('U0LEAD')}"),
        (("10", "8"), "10 ac 8"),
        (("8", "10"), "8 a 10"),
        (("10", "11"), "10 ac 11"),
        (("10", "100"), "10 a 100"),
    ],
)
def test_a_list_ends_with_the_right_and(names, said):
    assert SAY.listing(names) == said


def test_choices_are_joined_by_or():
    assert SAY.listing(("o blaid", "yn erbyn"), of_choices=True) == "o blaid neu yn erbyn"


def test_words_meet_as_welsh_has_them_meet():
    assert [article(one) for one in ("Cadeirydd", "Arweinydd", "hwb", "Wyn")] == [
        "y Cadeirydd",
        "yr Arweinydd",
        "yr hwb",
        "y Wyn",
    ]
    assert [aspirate(one) for one in ("chwarter", "traean", "pob un", "Cynullydd", "hanner", "5")] == [
        "chwarter",
        "thraean",
        "phob un",
        "Chynullydd",
        "hanner",
        "5",
    ]
    assert [soften(one) for one in ("dydd Iau", "llofnod", "gair", "rheol", "chwarter", "hanner", "")] == [
        "ddydd Iau",
        "lofnod",
        "air",
        "reol",
        "chwarter",
        "hanner",
        "",
    ]


def test_the_bodys_own_words_are_said_in_welsh_where_welsh_knows_them():
    assert SAY.say("button-alternate", **body_words(terms("cluster"))) == "Anfon dirprwy"
    assert SAY.say("button-alternate", **body_words(terms("pcpg"))) == "Anfon eilydd"
    assert SAY.say("actor-chair", **body_words(terms("cluster"))) == "yr Arweinydd"
    assert SAY.say("actor-chair", **body_words(terms("pmg"))) == "y Cadeirydd"
    assert SAY.say("actor-chair", chair="Ringmaster") == "y Ringmaster"
    assert words().say("actor-chair", chair="Lead") == "the Lead"


def test_terms_may_give_their_word_in_welsh():
    data = {**terms_data(), "words": {"chair": "Speaker", "chair-cy": "Llefarydd", "alternate": "deputy"}}
    given = body_words(read_terms(data, FILL))
    assert SAY.say("actor-chair", **given) == "y Llefarydd"
    assert words().say("actor-chair", **given) == "the Speaker"


def test_a_channel_that_reads_both_is_told_in_welsh_first():
    assert [one.language for one in tongues("both")] == ["cy", "en"]
    assert [one.language for one in tongues("cy")] == ["cy"]
    assert [one.say("language-name") for one in tongues("both")] == ["Cymraeg", "English"]


def test_a_person_in_a_sentence_stays_a_person():
    said = SAY.finding(Finding(code="already-a-member", facts={"person": "U0NOBODY", "seat": "gp"}), terms())
    assert plainly(said) == (
        "Mae gan y person hwnnw sedd yn y corff hwn eisoes, fel General Practice Collaborative Lead."
    )
