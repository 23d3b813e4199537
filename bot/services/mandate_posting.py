"""What people are told about mandates; such a message is about no one decision, so it carries all that it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.facts import MandateKind

if TYPE_CHECKING:
    from storage.facts import Body, Mandate
    from storage.transaction import Transaction


def on_record(mandate: Mandate) -> dict[str, object]:
    """What the audit log keeps of a mandate."""
    return {
        "mandate": mandate.id,
        "kind": mandate.kind.value,
        "seat": mandate.seat,
        "person": mandate.person,
        "holder": mandate.holder,
        "instruction": mandate.instruction.value if mandate.instruction else None,
        "authority": mandate.authority,
        "place": mandate.rank,
        "meeting": mandate.meeting,
        "begins_at": mandate.begins_at.isoformat() if mandate.begins_at else None,
        "ends_at": mandate.ends_at.isoformat() if mandate.ends_at else None,
    }


def told_of(tx: Transaction, body: Body, mandate: Mandate) -> dict[str, object]:
    """What a message about a mandate is drawn from; never how a proxy votes."""
    terms = tx.terms(body.terms)
    held = tx.meeting(mandate.meeting) if mandate.meeting else None
    rule = terms.alternates if mandate.kind is MandateKind.ALTERNATE else terms.proxies
    said: dict[str, object] = {
        "mandate": mandate.id,
        "kind": mandate.kind.value,
        "state": mandate.state.value,
        "seat": terms.seat(mandate.seat).title if mandate.seat in terms.seat_by_id else mandate.seat,
        "person": mandate.person,
        "given_by": mandate.given_by,
        "body": body.name,
        "words": dict(terms.words),
        "zone": terms.time_zone,
        "clause": rule.clause if rule else "",
        "free": mandate.kind is MandateKind.PROXY and mandate.instruction is None,
    }
    if mandate.authority is not None:
        said["authority"] = mandate.authority
    moments = {"held_at": held.held_at if held else None, "begins_at": mandate.begins_at, "ends_at": mandate.ends_at}
    return said | {name: at.isoformat() for name, at in moments.items() if at is not None}


def tell_mandate(
    tx: Transaction, kind: str, body: Body, mandate: Mandate, person: str, *, anew: bool = False, **more: object
) -> None:
    """One message to one person about a mandate. `anew`: the one that was owed is to be drawn again."""
    tx.post(
        kind,
        body=body.id,
        to=person,
        key=f"{kind}:{mandate.id}:{person}",
        data={**told_of(tx, body, mandate), **more},
        share=anew,
    )
