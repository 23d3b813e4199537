"""In which language somebody reads, and what a body writes in its channel: English, Welsh or both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.rules.findings import Refusal
from bot.services.answers import refuse_in, unknown
from bot.services.authority import barred
from bot.services.places import roles_in
from bot.services.posting import refresh_card
from storage.facts import Act, DecisionState, Person
from storage.inbox import answerable

if TYPE_CHECKING:
    from storage.facts import Body
    from storage.transaction import Transaction

ENGLISH = "en"


class Language(StrEnum):
    """What somebody can choose to read in."""

    ENGLISH = "en"
    WELSH = "cy"


class ChannelLanguage(StrEnum):
    """What a body can choose for its channel."""

    ENGLISH = "en"
    WELSH = "cy"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseLanguage:
    """Of whoever acts."""

    act: Act
    language: Language


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageChosen:
    person: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetChannelLanguage:
    """`body`: the id of the body in whose channel it is to be written so."""

    act: Act
    body: str
    language: ChannelLanguage


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelLanguageSet:
    body: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelLanguageQuery:
    """Of a message to `channel` that is about `body`, or about none."""

    act: Act
    channel: str
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguagesQuery:
    """For whoever acts, asking in `channel`."""

    act: Act
    channel: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguagesBrief:
    """What is chosen now. `body`: the one whose channel language the reader may set from here, if any."""

    language: str
    body: Body | None


def choose_language(tx: Transaction, command: ChooseLanguage) -> LanguageChosen:
    """From now on what is written to this person alone is in that language. To choose it twice is no fault."""
    act = command.act
    known = tx.person(act.person) or Person(team=tx.team, id=act.person, name=act.person)
    chosen = LanguageChosen(person=act.person, language=command.language.value)
    if known.language != command.language.value or tx.person(act.person) is None:
        tx.put_person(replace(known, language=command.language.value))
        tx.log("", "slack:language:chosen", {"person": act.person, "language": command.language.value})
    return chosen


def set_channel_language(tx: Transaction, command: SetChannelLanguage) -> ChannelLanguageSet | Refusal:
    """From now on the body's channel reads so; the cards of its open decisions are drawn anew."""
    body = tx.lock_body(command.body)
    if body is None:
        return unknown("no-such-body")
    terms = tx.terms(body.terms)
    finding = barred("channel-language", roles_in(tx, body.id, terms, command.act.person), terms)
    if finding is not None:
        return refuse_in(tx, "channel-language", finding, body=body.id)
    if body.language != command.language.value:
        tx.update_body(body.id, language=command.language.value)
        tx.log(body.id, "slack:channel-language:set", {"before": body.language, "language": command.language.value})
        for decision in tx.decisions(body=body.id, state=DecisionState.OPEN):
            refresh_card(tx, decision)
    return ChannelLanguageSet(body=body.id, language=command.language.value)


def languages_of(tx: Transaction, query: LanguagesQuery) -> LanguagesBrief:
    """What whoever asks reads in, and the body of this channel where its language is theirs to set."""
    known = tx.person(query.act.person)
    body = tx.body_in_channel(query.channel) if query.channel else None
    if body is not None:
        terms = tx.terms(body.terms)
        if barred("channel-language", roles_in(tx, body.id, terms, query.act.person), terms) is not None:
            body = None
    return LanguagesBrief(language=known.language if known else ENGLISH, body=body)


def channel_language(tx: Transaction, query: ChannelLanguageQuery) -> str:
    """What the body sets that a message to a channel is about, or whose channel it is; English where there is none."""
    body = (tx.body(query.body) if query.body else None) or tx.body_in_channel(query.channel)
    return body.language if body is not None else ENGLISH
