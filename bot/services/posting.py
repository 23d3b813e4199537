"""Which messages an act owes: to the channel, to a person, and the card that many votes refresh together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.record import Channel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage.facts import Body, Decision
    from storage.transaction import Transaction


def body_of(tx: Transaction, decision: Decision) -> Body:
    """The body that a decision is of. LookupError never happens: the database holds them together."""
    body = tx.body(decision.body)
    if body is None:
        raise LookupError(decision.body)
    return body


def refresh_card(tx: Transaction, decision: Decision) -> None:
    """The card in the channel is to be drawn anew; however many acts ask for it, one message answers them.

    For a decision at a meeting, so is the meeting's panel: quorum and votes changed.
    """
    _to_channel(tx, "card", decision, decision.id, share=True)
    tabled = tx.tabled(decision.id) if decision.channel is Channel.MEETING else None
    if tabled is not None:
        tx.post(
            "meeting-panel",
            body=decision.body,
            to=body_of(tx, decision).channel,
            key=f"meeting-panel:{tabled.meeting}",
            data={"meeting": tabled.meeting},
            share=True,
        )


def announce(
    tx: Transaction, kind: str, decision: Decision, data: Mapping[str, object] | None = None, *, about: str = ""
) -> None:
    """One message in the body's channel: once for this decision, or once for what it is `about`."""
    _to_channel(tx, kind, decision, about or decision.id, data=data)


def tell(
    tx: Transaction,
    kind: str,
    decision: Decision,
    person: str,
    about: str,
    *,
    data: Mapping[str, object] | None = None,
    anew: bool = False,
) -> None:
    """One message to one person; `about` (an id) makes it one of its kind, so that a repeat adds nothing.

    `anew`: the message that was owed is to be drawn again; what it asked has been answered, or is asked no more.
    """
    tx.post(
        kind,
        body=decision.body,
        to=person,
        key=f"{kind}:{about}:{person}",
        decision=decision.id,
        data=dict(data or {}),
        share=anew,
    )


def retell(
    tx: Transaction,
    kind: str,
    decision: Decision,
    person: str,
    about: str,
    *,
    data: Mapping[str, object] | None = None,
) -> None:
    """A message that `tell` owed is to be drawn anew."""
    tell(tx, kind, decision, person, about, data=data, anew=True)


def tell_in(
    tx: Transaction, kind: str, body: Body, person: str, about: str, *, data: Mapping[str, object], anew: bool = False
) -> None:
    """The same as `tell` for what is about a body and not about one of its decisions."""
    tx.post(kind, body=body.id, to=person, key=f"{kind}:{about}:{person}", data=dict(data), share=anew)


def refresh_result(tx: Transaction, decision: Decision) -> None:
    """The result in the channel is to be drawn anew: it was signed, declined or ratified since."""
    _to_channel(tx, "result", decision, decision.id, share=True)


def _to_channel(
    tx: Transaction,
    kind: str,
    decision: Decision,
    about: str,
    *,
    data: Mapping[str, object] | None = None,
    share: bool = False,
) -> None:
    body = body_of(tx, decision)
    tx.post(
        kind,
        body=body.id,
        to=body.channel,
        key=f"{kind}:{about}",
        decision=decision.id,
        data=dict(data or {}),
        share=share,
    )
