"""Why a message goes out, as a rehearsal shows it: what brought it, about what, by which clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.services.authority import RULES
from bot.services.briefs import DecisionBrief
from bot.services.digesting import DigestBrief

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.services.meeting_briefs import MeetingBrief
    from storage.facts import Parcel

OWED, ACTED, TIME, TROUBLE = "somebody-owes-it", "somebody-acted", "its-time-came", "something-went-wrong"
KINDS: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(("card", "urgent-decided", "withdrawn"), (ACTED, "opening")),
    **dict.fromkeys(("receipt", "vote-recorded", "recorded-receipt", "vote-objected"), (ACTED, "membership")),
    **dict.fromkeys(("refusal", "private-answer", "welcome", "body-live", "body-moved", "nudge"), (ACTED, "")),
    **dict.fromkeys(("terms-coming", "activation-request", "activation-answered"), (ACTED, "")),
    "terms-in-force": (TIME, ""),
    **dict.fromkeys(("appointed", "members-changed"), (ACTED, "membership")),
    "appointment-over": (TIME, "membership"),
    **dict.fromkeys(("channel-alert", "person-alert", "message-alert", "card-direct"), (TROUBLE, "")),
    "channel-back": (ACTED, ""),
    "conflict-ruling": (OWED, "conflicts"),
    "item-ruling": (OWED, "conflicts"),
    **dict.fromkeys(("conflict-ruled", "ballot-void", "item-ruled", "interest-suggestion"), (ACTED, "conflicts")),
    **dict.fromkeys(("alternate-offer", "mandate-offer", "return-asked"), (OWED, "alternates")),
    **dict.fromkeys(("alternate-answered", "alternate-ended", "mandate-answered"), (ACTED, "alternates")),
    **dict.fromkeys(("mandate-ended", "return-noted", "return-answered"), (ACTED, "alternates")),
    **dict.fromkeys(("proxy-offer", "proxy-ballot", "proxy-reminder"), (OWED, "proxies")),
    **dict.fromkeys(("proxy-answered", "proxy-void", "proxy-receipt"), (ACTED, "proxies")),
    "reminder": (OWED, "opening"),
    **dict.fromkeys(("result", "result-notice"), (TIME, "opening")),
    "signature-request": (OWED, "signature"),
    "signature-given": (ACTED, "signature"),
    "ratification-prompt": (OWED, "ratification"),
    "ratified": (ACTED, "ratification"),
    **dict.fromkeys(("consensus-receipt", "concern-raised", "vote-opened"), (ACTED, "consensus")),
    "vote-asked": (OWED, "consensus"),
    **dict.fromkeys(("statement-receipt", "statement-shared"), (ACTED, "absence")),
    "casting-request": (OWED, "tie"),
    "casting-given": (ACTED, "tie"),
    "confirmation-request": (OWED, "confirmation"),
    "confirmation-prompt": (OWED, "going-on"),
    **dict.fromkeys(("confirmations-missing", "member-stops"), (TIME, "going-on")),
    **dict.fromkeys(("meeting-notice", "meeting-panel", "meeting-stood-down", "agenda"), (ACTED, "meeting")),
    **dict.fromkeys(("stand-down-asked", "agenda-asked", "minutes-draft"), (OWED, "meeting")),
    **dict.fromkeys(("item-left-out", "minutes-ready", "minutes-correction"), (ACTED, "meeting")),
    **dict.fromkeys(("minutes-approved", "minutes-released", "action-given"), (ACTED, "meeting")),
    **dict.fromkeys(("meeting-moved", "view-given", "duty-said"), (ACTED, "meeting")),
    **dict.fromkeys(("invited", "invitation-ended"), (ACTED, "attendance")),
    "guest-by-hand": (TROUBLE, "attendance"),
    "absent-asked": (OWED, "alternates"),
    "chair-absent": (OWED, "meeting"),
    "declare-asked": (OWED, "conflicts"),
    "digest": (OWED, ""),
}
"""What brings each kind of message, and the part of the terms on which it stands."""


def occasion(parcel: Parcel, about: DecisionBrief | MeetingBrief | DigestBrief | None) -> dict[str, object]:
    """The payload of a message's metadata: its kind and why it goes out, without a name, a title or a choice.

    What the parcel says of its own occasion under `why` (the duties of a digest, say) goes before what its kind says.
    """
    if isinstance(about, DigestBrief):
        return {"kind": parcel.kind, "because": KINDS[parcel.kind][0], **_of_duties(about)}
    because, rule = KINDS.get(parcel.kind, ("", ""))
    terms = about.terms if about is not None else None
    said = RULES[rule](terms) if terms is not None and rule in RULES else None
    told = {
        "because": because,
        "about": about.ref if isinstance(about, DecisionBrief) else "",
        "clause": str(parcel.data.get("clause") or (said.clause if said else "")),
    }
    own = parcel.data.get("why")
    known = {**told, **own} if isinstance(own, dict) else told
    return {"kind": parcel.kind, **{name: value for name, value in known.items() if value}}


def _of_duties(about: DigestBrief) -> dict[str, object]:
    """The duties of a digest: each with whom it is told as, its body, its day and its clause; and by its key."""
    told = [
        f"{line.body.key}: {line.owed.key.partition(':')[0]} for the {line.kind.value}, due {line.owed.on}"
        + (f", clause {line.owed.clause}" if line.owed.clause else "")
        for line in about.lines
    ]
    return {"duties": told, "keys": [f"{line.kind.value} {line.body.key} {line.owed.key}" for line in about.lines]}
