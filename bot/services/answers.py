"""How a "no" is given: nothing is recorded but that it was refused, and the person is told which clause says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from bot.rules.findings import Fact, Finding, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage.facts import Decision
    from storage.transaction import Transaction


def finding_data(finding: Finding) -> dict[str, object]:
    """A finding as plain JSON data, for a parcel or an audit event."""
    facts = {name: list(fact) if isinstance(fact, tuple) else fact for name, fact in finding.facts.items()}
    return {
        "code": finding.code,
        "clause": finding.clause,
        "met": finding.met,
        "facts": facts,
        "reading": finding.reading,
    }


def finding_from(data: Mapping[str, object]) -> Finding:
    """The finding that `finding_data` wrote."""
    facts = cast("Mapping[str, object]", data.get("facts") or {})
    met = data.get("met")
    return Finding(
        code=str(data["code"]),
        clause=str(data.get("clause") or ""),
        met=met if isinstance(met, bool) else None,
        facts={name: tuple(fact) if isinstance(fact, list) else cast("Fact", fact) for name, fact in facts.items()},
        reading=str(data.get("reading") or ""),
    )


def unknown(code: str) -> Refusal:
    """The answer to an act upon something that is not in this workspace: there is no log to write it to."""
    return Refusal(finding=Finding(code=code, met=False, reading="register"))


def refuse(tx: Transaction, act: str, finding: Finding, decision: Decision) -> Refusal:
    """Log that `act` on a decision was refused and owe the person a private answer; returns the refusal."""
    return refuse_in(tx, act, finding, body=decision.body, decision=decision)


def refuse_in(tx: Transaction, act: str, finding: Finding, *, body: str, decision: Decision | None = None) -> Refusal:
    """The same where there may be no decision yet.

    The parcel's data: `finding` (see `finding_from`), `act`, and the decision's `ref` and `title` where there is one.
    """
    ident = decision.id if decision else None
    tx.log(body, f"slack:{act}:refused", {"code": finding.code, "clause": finding.clause}, decision=ident)
    about = {"ref": decision.ref, "title": decision.title} if decision else {}
    if tx.act.via == "form":
        return Refusal(finding=finding)
    tx.post(
        "refusal",
        body=body,
        to=tx.act.person,
        key=f"refusal:{tx.act.request or tx.new_id()}",
        decision=ident,
        data={"finding": finding_data(finding), "act": act, **about},
    )
    return Refusal(finding=finding)
