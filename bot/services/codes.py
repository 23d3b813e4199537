"""Every refusal and field error that services add to those of the rules, each with its meaning and its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CODES: Mapping[str, str] = {
    # --- the act does not fit the decision ----------------------------------------------------------
    "no-such-decision": "There is no such decision in this workspace.",
    "no-such-body": "There is no such body in this workspace.",
    "no-such-offer": "There is no such declaration, nomination or proxy in this workspace.",
    "decision-closed": "The decision has closed. Facts: ref, closed_at (ISO instant).",
    "decision-withdrawn": "The decision was withdrawn. Facts: ref.",
    "decision-still-open": "The decision is still open; this comes after its close. Facts: ref, closes_at.",
    # --- the person has no right to it ---------------------------------------------------------------
    "not-your-seat": "The person neither holds that seat nor is its accepted alternate. Facts: seat.",
    "several-seats": "The person holds several seats and must say for which one. Facts: seats.",
    "not-a-voting-member": "Only somebody who votes on this decision may do that.",
    "not-presiding": "Only whoever presides rules on it. Facts: presiding (person), as_what (chair, vice-chair, ...).",
    "not-the-nominee": "Only the person who was nominated may answer.",
    "not-the-proxy-holder": "Only the member who was asked to carry the proxy may answer.",
    "not-the-grantor": "Only the member who gave the proxy may revoke it.",
    "not-the-signatory": "Only an authorised signatory may sign.",
    "not-the-recorder": "Only the chair, the vice-chair or the secretariat records what a meeting decided.",
    "not-the-opener": "Only whoever opened the decision, or the chair, may withdraw it.",
    # --- ballots -------------------------------------------------------------------------------------
    "alternate-has-voted": "The seat's alternate has voted; that ballot stands. Facts: seat, alternate (person).",
    "principal-has-voted": "The seat's holder has voted; that ballot stands. Facts: seat.",
    "one-person-one-vote": "The person has voted in another seat already, and votes once. Facts: seat.",
    "proxy-is-instructed": "A proxy votes as its grantor instructed; its holder adds no choice. Facts: seat.",
    # --- conflicts -----------------------------------------------------------------------------------
    "ruling-own-conflict": "Nobody rules on a conflict of their own. Facts: seat.",
    # --- alternates and proxies ----------------------------------------------------------------------
    "not-in-workspace": "The person is not a full member of this workspace. Facts: person.",
    "already-voted": "The seat has voted already; its ballot stands. Facts: seat.",
    "already-answered": "The offer was answered already. Facts: state.",
    "offer-ended": "The offer was withdrawn or replaced.",
    "alternate-acts": "An alternate acts in the seat, so no proxy is needed. Facts: seat.",
    "holder-has-no-seat": "The person asked to carry the proxy has no voting seat here. Facts: person.",
    "proxy-chain": "Whoever gave a proxy carries none, and whoever carries one gives none. Facts: seat.",
    # --- after the close -----------------------------------------------------------------------------
    "no-signature-wanted": "The decision waits for no signature. Facts: ref, result.",
    "already-signed": "The decision was signed already; a signature stands. Facts: person.",
    "no-ratification-wanted": "The decision waits for no ratification. Facts: ref, result.",
    "no-meeting-yet": "No meeting has been held since the decision closed. Facts: next_meeting (ISO, or empty).",
    # --- at the field --------------------------------------------------------------------------------
    "title-empty": "A title is needed.",
    "title-too-long": "Facts: length, limit, over (characters).",
    "text-empty": "The words to be decided are needed.",
    "text-too-long": "Facts: length, limit, over.",
    "reason-empty": "A reason is needed.",
    "reason-too-long": "Facts: length, limit, over.",
    "nature-empty": "The nature of the interest is needed.",
    "nature-too-long": "Facts: length, limit, over.",
    "note-too-long": "Facts: length, limit, over.",
    "kind-unknown": "The kind of interest is none of the four. Facts: kinds.",
    "plan-line-empty": "The line of the agreed plan is needed.",
    "plan-line-too-long": "Facts: length, limit, over.",
    "class-unknown": "The terms define no such class of decision. Facts: classes (ids).",
    "class-has-no-money": "An amount was given, and the class chosen is for decisions without money. Facts: classes.",
    "amount-missing": "A decision of this class names its amount.",
    "amount-not-a-number": "The amount is no number of pounds and pence.",
    "amount-negative": "An amount is never negative.",
    "amount-too-large": "Facts: digits (most that the amount in pence may have).",
    "zone-unknown": "There is no such time zone.",
    "deadline-missing": "A deadline is needed.",
    "deadline-unreadable": "The date or the time cannot be read.",
    "deadline-does-not-exist": "Clocks skip that time. Facts: zone, first, second (nearest, ISO with offset).",
    "deadline-happens-twice": "Clocks show that time twice. Facts: zone, first, second (ISO with offset).",
    "deadline-past": "The deadline has passed. Facts: now (ISO instant).",
    "deadline-too-far": "The deadline is too far off. Facts: days (at most).",
    # --- setting a body up ---------------------------------------------------------------------------
    "key-unreadable": "A key is 2 to 20 small letters, digits and hyphens, and starts with a letter.",
    "key-taken": "Another body has that key. Facts: key.",
    "channel-taken": "Another body meets in that channel.",
    "name-empty": "The body needs a name.",
    "name-too-long": "Facts: length, limit, over.",
    "terms-unreadable": "The terms cannot be read. Facts: path, problem, problems (how many).",
    "blank-open-asked": "A blank of the terms is not filled in. Facts: blank, question.",
    "seat-unknown": "The terms define no such seat. Facts: name, names.",
    "attendee-unknown": "The terms define no such place in attendance. Facts: name, names.",
    "office-unknown": "There is no such office. Facts: name, names.",
    "meeting-kind-unknown": "The terms have no such kind of meeting. Facts: name, names.",
    "meeting-unreadable": "The date of a meeting cannot be read. Facts: number (in the list).",
}
"""code -> what it means, in plain English; the catalogue of sentences holds the words for people."""
