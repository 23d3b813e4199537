"""People outside the workspace who hold an office: entered, changed and ended, each time with who agreed it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.services.answers import refuse_in, unknown
from bot.services.appointing import AGREED_LIMIT
from bot.services.authority import barred
from bot.services.entry import FieldErrors, check_words, clean_text
from bot.services.places import offices_of, roles_in
from bot.services.rosters import ADDRESS
from bot.services.setup import NAME_LIMIT
from storage.facts import Act, Contact
from storage.inbox import answerable

if TYPE_CHECKING:
    from bot.rules.terms import Terms
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepContact:
    """`contact`: who is changed or leaves; empty for somebody new. What is left empty stays as it is.

    `leaves`: that person holds the office no more.
    """

    act: Act
    body: str
    contact: str = ""
    leaves: bool = False
    office: str = ""
    name: str = ""
    email: str = ""
    agreed: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ContactKept:
    """`was`: the entry that this one replaces; `ended`: nobody takes its place."""

    contact: str
    body: str
    office: str
    name: str
    email: str
    was: str = ""
    ended: bool = False


def keep_contact(tx: Transaction, command: KeepContact) -> ContactKept | FieldErrors | Refusal:
    """Enter somebody outside, change how they are known, or end their office; an entry is never overwritten."""
    body = tx.lock_body(command.body)
    if body is None:
        return unknown("no-such-body")
    terms = tx.terms(body.terms)
    if (bar := barred("contact", roles_in(tx, body.id, terms, command.act.person), terms)) is not None:
        return refuse_in(tx, "contact", bar, body=body.id)
    there = {one.id: one for one in tx.contacts(body.id)}
    before = there.get(command.contact)
    after = _after(tx, command, before)
    errors = _errors(command, before, after, terms, there)
    if errors:
        return FieldErrors(errors=errors)
    agreed = tx.text(clean_text(command.agreed, lines=True))
    if before is not None:
        tx.end_contact(before.id, tx.now())
    about = {"office": after.office, "agreed": agreed}
    if command.leaves:
        tx.log(body.id, "slack:contact:ended", {"contact": after.id, **about})
    else:
        tx.add_contact(after)
        data = {"contact": after.id, "was": before.id if before else None, **about}
        kind = "slack:contact:changed" if before else "slack:contact:named"
        tx.log(body.id, kind, {**data, "text": tx.text(f"{after.name} <{after.email}>")})
    return ContactKept(
        contact=after.id,
        body=body.id,
        office=after.office,
        name=after.name,
        email=after.email,
        was=before.id if before and not command.leaves else "",
        ended=command.leaves,
    )


def _after(tx: Transaction, command: KeepContact, before: Contact | None) -> Contact:
    """The entry as it is to be; of somebody who leaves, the one that there is."""
    if before is not None and command.leaves:
        return before
    name, email = clean_text(command.name), clean_text(command.email)
    return Contact(
        team=tx.team,
        id=tx.new_id(),
        body=command.body,
        office=command.office or (before.office if before else ""),
        name=name or (before.name if before else email),
        email=email or (before.email if before else ""),
        entered_by=command.act.person,
        entered_at=tx.now(),
    )


def _errors(
    command: KeepContact, before: Contact | None, after: Contact, terms: Terms, there: dict[str, Contact]
) -> dict[str, Finding]:
    errors: dict[str, Finding] = {}
    if before is None and (command.contact or command.leaves):
        errors["contact"] = Finding(code="contact-missing", met=False, reading="register")
    if after.office not in offices_of(terms):
        errors["office"] = Finding(code="office-missing", met=False, reading="entry")
    if not ADDRESS.fullmatch(after.email):
        errors["email"] = Finding(
            code="email-unreadable", met=False, facts={"line": after.email[:100]}, reading="entry"
        )
    others = (one for one in there.values() if before is None or one.id != before.id)
    if any((one.office, one.email.casefold()) == (after.office, after.email.casefold()) for one in others):
        errors["email"] = Finding(code="contact-taken", met=False, facts={"email": after.email}, reading="register")
    if "email" not in errors and (wrong := check_words(after.name, name="name", limit=NAME_LIMIT)) is not None:
        errors["name"] = wrong
    agreed = clean_text(command.agreed, lines=True)
    if (wrong := check_words(agreed, name="agreed", limit=AGREED_LIMIT)) is not None:
        errors["agreed"] = wrong
    return errors
