"""Everything that one rehearsal consists of, in one place, handed to whoever works with it."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.rehearsal.ledger import Ledger
from bot.rehearsal.manifest import Manifest
from bot.rehearsal.modals import Modals
from bot.rehearsal.passes import Passes
from bot.rehearsal.sockets import Sockets
from bot.rehearsal.weather import Weather
from bot.rehearsal.world import World


@dataclass(slots=True)
class Stage:
    """`url` is where this workspace answers; `strict` refuses arguments that a method does not know."""

    world: World
    manifest: Manifest
    modals: Modals
    passes: Passes
    sockets: Sockets
    ledger: Ledger
    weather: Weather
    strict: bool = True
    url: str = ""
    posted_at: dict[str, float] = field(default_factory=dict)

    def response_url(self, name: str) -> str:
        return f"{self.url}/respond/{name}"
