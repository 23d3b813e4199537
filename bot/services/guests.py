"""Guests in the channel: whoever is invited for an item is let in when it comes near, and out again after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.services.inviting import BELONGING
from bot.services.sittings import House, house_of, roles_at, tell_at
from storage.around_facts import Pass, PassState
from storage.facts import Act, SittingState
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from storage.transaction import Transaction

GUEST_IN, GUEST_OUT = "guest-in", "guest-out"
"""What the outbox carries to Slack not as a message but as somebody's way into a channel, or out of it."""
NEAR = 2
"""The item that is being taken, and the one after it."""
_INSIDE = frozenset({PassState.ASKED, PassState.ENTERING, PassState.INSIDE, PassState.THERE_BEFORE, PassState.BARRED})
_FAILED = frozenset({PassState.BARRED, PassState.STUCK})


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleGuests:
    act: Act
    body: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class GuestsSettled:
    asked_in: int
    asked_out: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PassQuery:
    act: Act
    ident: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotePass:
    """What became of it in Slack; `why`: Slack's word for why it was not done."""

    act: Act
    ident: str
    state: PassState
    why: str = ""


def guests_due(tx: Transaction, command: SettleGuests) -> bool:
    """Whether anybody is to be let in or out of the body's channel now. Writes nothing."""
    near, inside = _as_it_is(tx, command.body)
    return near.keys() != inside.keys()


def settle_guests(tx: Transaction, command: SettleGuests) -> GuestsSettled:
    """Ask Slack to let in those whose item is near, and to let out those for whom it is over."""
    near, inside = _as_it_is(tx, command.body)
    now = tx.now()
    coming = near.keys() - inside.keys()
    for meeting, person in sorted(coming):
        if (house := house_of(tx, meeting)) is not None:
            _let_in(tx, house, person, now)
    going = inside.keys() - near.keys()
    for key in sorted(going):
        _let_out(tx, inside[key], now)
    return GuestsSettled(asked_in=len(coming), asked_out=len(going))


def _as_it_is(tx: Transaction, body: str) -> tuple[dict[tuple[str, str], None], dict[tuple[str, str], Pass]]:
    """Who should be in the channel for which meeting, and for whom that was asked already."""
    inside = {(one.meeting, one.person): one for one in tx.passes_wanted(body)}
    meeting = tx.sitting_now(body)
    house = house_of(tx, meeting, lock=False) if meeting is not None else None
    near = dict.fromkeys((house.meeting.id, person) for person in _near(tx, house)) if house is not None else {}
    return near, inside


def _near(tx: Transaction, house: House) -> tuple[str, ...]:
    """Those invited, with access, for the item that is being taken or for the one after it."""
    if house.sitting.state is not SittingState.SITTING:
        return ()
    items = [item.id for item in tx.items(house.meeting.id) if item.state.value == "accepted"]
    at = items.index(house.sitting.item) if house.sitting.item in items else 0
    taken = items[at : at + NEAR]
    invited = [one.person for one in tx.invitations(house.meeting.id) if one.access and one.item in taken]
    return tuple(person for person in dict.fromkeys(invited) if BELONGING.isdisjoint(roles_at(tx, house, person)))


def _let_in(tx: Transaction, house: House, person: str, now: datetime) -> None:
    before = tx.pass_of(house.meeting.id, person)
    if before is None:
        one = Pass(
            team=tx.team,
            id=tx.new_id(),
            body=house.body.id,
            meeting=house.meeting.id,
            person=person,
            channel=house.body.channel,
            wanted=True,
            state=PassState.ASKED,
            why="",
            turn=1,
            changed_at=now,
        )
        tx.add_pass(one)
        _ask(tx, GUEST_IN, one.id, 1, one)
        return
    turn = before.turn + 1
    state = before.state if before.state in _INSIDE - {PassState.BARRED} else PassState.ASKED
    tx.update_pass(before.id, wanted=True, state=state, why="", turn=turn, changed_at=now)
    _ask(tx, GUEST_IN, before.id, turn, before)


def _let_out(tx: Transaction, one: Pass, now: datetime) -> None:
    """Whom Slack let in on our word is let out; whoever was there before, or has come to belong here, stays."""
    turn = one.turn + 1
    house = house_of(tx, one.meeting, lock=False)
    stays = house is not None and not BELONGING.isdisjoint(roles_at(tx, house, one.person))
    if one.state in (PassState.ASKED, PassState.BARRED):
        tx.update_pass(one.id, wanted=False, state=PassState.OUTSIDE, turn=turn, changed_at=now)
    elif stays or one.state is PassState.THERE_BEFORE:
        tx.update_pass(one.id, wanted=False, state=PassState.THERE_BEFORE, turn=turn, changed_at=now)
    else:
        tx.update_pass(one.id, wanted=False, turn=turn, changed_at=now)
        _ask(tx, GUEST_OUT, one.id, turn, one)


def _ask(tx: Transaction, kind: str, ident: str, turn: int, one: Pass) -> None:
    key = f"{kind}:{ident}:{turn}"
    tx.post(kind, body=one.body, to=one.channel, key=key, data={"pass": ident, "turn": turn, "meeting": one.meeting})


def pass_now(tx: Transaction, query: PassQuery) -> Pass | None:
    """A guest's way into the channel as it stands."""
    return tx.pass_(query.ident)


def note_pass(tx: Transaction, command: NotePass) -> Pass | None:
    """Keep what Slack did. Where it would not, whoever invited the guest is asked to do it by hand."""
    one = tx.pass_(command.ident)
    if one is None:
        return None
    tx.update_pass(one.id, state=command.state, why=command.why, changed_at=tx.now())
    data = {"meeting": one.meeting, "person": one.person, "state": command.state.value, "why": command.why}
    tx.log(one.body, "slack:guest:noted", data)
    house = house_of(tx, one.meeting)
    if command.state in _FAILED and house is not None:
        asked = next((i.invited_by for i in tx.invitations_ever(one.meeting) if i.person == one.person), "")
        doing = "in" if command.state is PassState.BARRED else "out"
        said = {"guest": one.person, "channel": one.channel, "doing": doing, "why": command.why}
        for person in dict.fromkeys(filter(None, (asked, house.presider))):
            tell_at(tx, "guest-by-hand", house, person, f"{one.id}:{one.turn}:{doing}", **said)
    return tx.pass_(one.id)
