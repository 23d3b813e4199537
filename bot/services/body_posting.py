"""Which messages an act upon a body owes: to its channel, to one person, to those in charge of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.services.places import in_charge
from bot.services.posting import tell_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.rules.terms import Terms
    from storage.facts import Body
    from storage.transaction import Transaction


def about_body(body: Body, terms: Terms) -> dict[str, object]:
    """What every such message says of the body: its name, its channel, its own words for chair and alternate."""
    return {"body_name": body.name, "channel": body.channel, "words": dict(terms.words), "zone": terms.time_zone}


def tell_channel(tx: Transaction, kind: str, body: Body, about: str, data: Mapping[str, object]) -> None:
    """One message in the body's channel, once for what it is `about`."""
    tx.post(kind, body=body.id, to=body.channel, key=f"{kind}:{about}", data=dict(data))


def tell_those_in_charge(tx: Transaction, kind: str, body: Body, about: str, data: Mapping[str, object]) -> int:
    """The same to the secretariat, or where there is none to those who may take the chair; to how many."""
    chairs, secretariat = in_charge(tx, body.id, tx.terms(body.terms))
    asked = sorted((secretariat or chairs) - {str(data.get("person", ""))}) or sorted(chairs)
    for person in asked:
        tell_in(tx, kind, body, person, about, data=data)
    return len(asked)
