"""Figures for whoever watches over the program: how quick, how late, what was refused; no name, no title, no choice.

Labels are closed sets: a word that is not shaped as a clause or a code, or one too many of them, is counted as "other".
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime

import structlog
from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from bot.clock import Clock
from bot.rules.findings import Refusal
from storage.store import Store

log = structlog.get_logger(__name__)

OTHER, NONE = "other", "none"
MOST_CLAUSES, MOST_CODES = 200, 400
DATABASE_SECONDS = 2.0
_CLAUSE = re.compile(r"[0-9]{1,3}(\.[0-9]{1,3}){0,5}(\([a-z0-9]{1,3}\)){0,3}")
_CODE = re.compile(r"[a-z][a-z0-9_-]{1,47}")
_ACKNOWLEDGEMENT = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 5.0)
"""Seconds. Slack shows the person an error after three."""
_SWEEP = (0.01, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 15.0, 60.0)


@dataclass(slots=True)
class Bounded:
    """Labels of one shape, so many different ones at most."""

    shape: re.Pattern[str]
    most: int
    _known: set[str] = field(default_factory=set)

    def __call__(self, word: str) -> str:
        """The word itself, or "other"."""
        if word not in self._known:
            if len(self._known) >= self.most or not self.shape.fullmatch(word):
                return OTHER
            self._known.add(word)
        return word


class Metrics:
    """What one running Quorate counts. `page` is the text that Prometheus reads."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        heard = "From the arrival of what Slack sent until it was answered; an act is stored by then."
        acknowledged = Histogram(
            "quorate_acknowledgement_seconds",
            heard,
            ["transport", "outcome"],
            buckets=_ACKNOWLEDGEMENT,
            registry=self.registry,
        )
        self._answered = {
            (transport, outcome): acknowledged.labels(transport, outcome).observe
            for transport in ("http", "socket")
            for outcome in ("taken", "failed")
        }
        self._refusals = self._counter("refusals", "Acts refused, by clause and code.", "clause", "code")
        self._errors = self._counter("slack_errors", "Calls that Slack did not take, by its code.", "method", "code")
        took = "What one round of the sweep took."
        self._sweeps = Histogram("quorate_sweep_seconds", took, buckets=_SWEEP, registry=self.registry)
        self._swept = self._gauge("sweep_finished_timestamp_seconds", "When the last round ended.")
        self._lag = self._gauge("sweep_lag_seconds", "How long the oldest deadline has waited for its close.")
        self._overdue = self._gauge("deadlines_overdue", "Deadlines that have come and are not closed yet.")
        self._depth = self._gauge("outbox_messages", "Messages that are due and not sent yet.")
        self._age = self._gauge("outbox_oldest_seconds", "How long the oldest of them has waited.")
        self._up = self._gauge("database_up", "1 if the database answered just now.")
        self._clauses = Bounded(_CLAUSE, MOST_CLAUSES)
        self._codes = Bounded(_CODE, MOST_CODES)
        self._slack_codes = Bounded(_CODE, MOST_CODES)

    def _counter(self, name: str, what: str, *labels: str) -> Counter:
        return Counter(f"quorate_{name}", what, labels, registry=self.registry)

    def _gauge(self, name: str, what: str) -> Gauge:
        return Gauge(f"quorate_{name}", what, registry=self.registry)

    def acknowledged(self, transport: str, seconds: float, *, taken: bool) -> None:
        """One thing that Slack sent was answered; `transport` is http or socket."""
        self._answered[transport, "taken" if taken else "failed"](seconds)

    def answered(self, answer: object) -> None:
        """An act was carried out, or refused: a refusal is counted by its clause."""
        if isinstance(answer, Refusal):
            clause = answer.finding.clause
            self._refusals.labels(self._clauses(clause) if clause else NONE, self._codes(answer.finding.code)).inc()

    def slack_failed(self, method: str, code: str) -> None:
        """Slack did not take a call. `method` is ours to name, `code` Slack's."""
        self._errors.labels(method, self._slack_codes(code)).inc()

    def swept(self, seconds: float, now: datetime) -> None:
        """A round of the sweep has ended."""
        self._sweeps.observe(seconds)
        self._swept.set(now.timestamp())

    async def page(self, store: Store, clock: Clock) -> bytes:
        """Everything, with what the database says now; where it says nothing, `quorate_database_up` is 0."""
        try:
            await asyncio.wait_for(self._ask(store, clock.now()), DATABASE_SECONDS)
        except Exception as error:  # noqa: BLE001  whatever the database says, the other figures stand
            log.warning("no figures from the database", trouble=type(error).__name__)
            self._up.set(0)
        return generate_latest(self.registry)

    async def _ask(self, store: Store, now: datetime) -> None:
        for (count, since), many, old in (
            (await store.backlog(now), self._depth, self._age),
            (await store.overdue(now), self._overdue, self._lag),
        ):
            many.set(count)
            old.set((now - since).total_seconds() if since else 0)
        self._up.set(1)


def metrics_site(page: Callable[[], Awaitable[bytes]]) -> web.Application:
    """A site of its own for `/metrics` and nothing else: what Slack may reach never serves it."""

    async def show(_request: web.Request) -> web.Response:
        return web.Response(body=await page(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    site = web.Application()
    site.router.add_get("/metrics", show)
    return site
