"""One act's transaction: all that a service may ask and write, in one workspace, and what ends it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from storage import inbox, outbox
from storage.bodies import Founding
from storage.duties import Dutiful
from storage.feeds import Publishing
from storage.interests import Declaring
from storage.stating import Stating
from storage.telling import Telling


class Transaction(Publishing, Stating, Founding, Declaring, Telling, Dutiful):
    """What a service gets.

    Its parts, from the ground up: `Scope` (team, clock, ids), `Peopled`, `Deciding`, `Voting`, `Offering`,
    `Following`, `Logging`, `Gathering`, `AroundMeetings`, `Looking`, `Reminding`, `Telling` and `Dutiful`; each stands
    in the file of its aggregate.

    Rows are locked in one order: decision, seat and ballot as the service asks; then, when the act ends, the answer to
    its request and its messages by key; and last, just before the commit, what many acts write alike: shared messages
    and the ends of the logs, by their places.
    """

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._posts: list[tuple[dict[str, Any], bool]] = []

    def post(
        self,
        kind: str,
        *,
        body: str,
        to: str,
        key: str,
        decision: str | None = None,
        data: Mapping[str, object] | None = None,
        reminder: bool = False,
        not_before: datetime | None = None,
        share: bool = False,
    ) -> None:
        """Owe a message to a channel or a person. It is written when the act ends, and sent after the commit.

        `key` says what it is about: with `share` one row is owed anew each time (many votes, one refresh of a card);
        without, the same key again is nothing new. A reminder is sent at most once.
        """
        if not self._writing:
            raise TypeError("a reading act owes no message")
        posted: dict[str, Any] = {"kind": kind, "body": body or None, "to": to, "key": key, "decision": decision}
        posted |= {"data": data or {}, "reminder": reminder, "ready_at": not_before}
        self._posts.append((posted, share))

    def redraw(self, *, decision: str = "", to: str = "", key: str = "") -> None:
        """Have drawn anew what was sent: under this key, or what asks for something about this decision.

        `to`: only what that person got. Nothing is sent that was not sent before.
        """
        outbox.redraw(self._link, self.team, self.now(), decision=decision, to=to, key=key)

    def finish(self, answer: Any) -> None:
        """End the act (the store does): keep its answer, write its messages and its events."""
        inbox.keep(self._link, self.act, answer)
        for posted, share in sorted(self._posts, key=lambda post: str(post[0]["key"])):
            ready_at = posted["ready_at"] or self._asked or self.now()
            named = {**posted, "ready_at": ready_at, "team": self.team, "id": self.new_id()}
            outbox.put(self._link, named, share=share)
        self._write_log()
