"""What happens when a person sends off or closes one of the app's windows, and what the app may answer to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.rehearsal.acts import FAILURES, TROUBLE, Acts
from bot.rehearsal.errors import DeskError, Json, SlackError
from bot.rehearsal.inputs import Raw, complaints, fill
from bot.rehearsal.modals import View


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a window that was sent off: closed, errors, update, push or clear."""

    result: str
    errors: dict[str, str] = field(default_factory=dict)
    view: View | None = None


@dataclass(frozen=True, slots=True)
class Forms:
    """Sending off and closing modals."""

    acts: Acts

    async def submit(self, user: str, view_id: str, values: Raw) -> Outcome:
        """Send the window off. The form's own complaints come first and never reach the app, as in Slack."""
        person = self.acts.person(user)
        view = self._top(user, view_id)
        view.raw = fill(view.blocks, values, before=view.raw)
        wrong = complaints(view.blocks, view.raw)
        if wrong:
            return Outcome("errors", wrong, view)
        answer = await self.acts.deliveries.send("interactive", self.acts.payloads.submission(person, view))
        if not answer.good:
            raise DeskError(FAILURES[answer.reason][0], TROUBLE)
        try:
            return self._follow(user, view, answer.as_json())
        except SlackError as why:
            self.acts.stage.ledger.refuse("ack:view_submission", why.code, why.extra or None)
            raise DeskError("invalid_response", TROUBLE) from why

    def _follow(self, user: str, view: View, answer: Json) -> Outcome:
        """Do what the app's answer says."""
        modals = self.acts.stage.modals
        still_open = modals.find(view.id) is view
        match answer.get("response_action"):
            case None:
                if still_open and modals.top(user) is view:
                    modals.close(user)
                return Outcome("closed", view=modals.top(user))
            case "clear":
                modals.clear(user)
                return Outcome("clear")
            case "errors":
                return Outcome("errors", self._errors(view, answer.get("errors")), view)
            case "update" | "push" if not still_open:
                raise SlackError("not_found", view_id=view.id)
            case "update":
                return Outcome("update", view=modals.update(view, answer.get("view") or {}))
            case "push":
                return Outcome("push", view=modals.push(user, answer.get("view") or {}))
            case other:
                raise SlackError("invalid_response_action", response_action=other)

    @staticmethod
    def _errors(view: View, errors: Any) -> dict[str, str]:
        """Words at fields; every one must name an input block of this very view."""
        inputs = {block["block_id"] for block in view.blocks if block["type"] == "input"}
        if not isinstance(errors, dict) or not errors:
            raise SlackError("invalid_response_errors", errors=errors)
        for name, words in errors.items():
            if name not in inputs or not isinstance(words, str) or not words:
                raise SlackError("invalid_response_errors", block_id=name, words=words)
        return errors

    async def close(self, user: str, view_id: str) -> View | None:
        """Close the top window; the app hears of it if it asked to. The one that is on top afterwards."""
        person = self.acts.person(user)
        view = self._top(user, view_id)
        modals = self.acts.stage.modals
        cleared = bool(view.given.get("clear_on_close"))
        closed = modals.clear(user) if cleared else [view]
        if not cleared:
            modals.close(user)
        for gone in closed:
            if gone.given.get("notify_on_close"):
                await self.acts.deliveries.send("interactive", self.acts.payloads.closed(person, gone, cleared=cleared))
        return modals.top(user)

    def _top(self, user: str, view_id: str) -> View:
        view = self.acts.stage.modals.top(user)
        if view is None or view.id != view_id:
            raise DeskError("view_not_found", "That window is no longer open.")
        return view
