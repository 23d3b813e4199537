"""A rehearsal: a workspace that stands for Slack, the bot in it, three bodies at work and a decision open for votes."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.adopting import adopt, read_bodies
from bot.app import Quorate
from bot.handlers.people import read_person
from bot.reading import read_yaml
from bot.rehearsal import Rehearsal
from bot.rehearsal_clock import PATH as CLOCK_PATH
from bot.rules.record import Channel, Choice
from bot.services.ballots import CastBallot, cast_ballot
from bot.services.opening import OpenDecision, Opened, open_decision
from bot.services.people import RememberPerson, remember_person
from bot.services.setup import Adopted
from bot.services.welcoming import Welcome, welcome
from bot.settings import Settings
from storage.facts import Act

HERE = Path(__file__).parent
MANIFEST = HERE.parent / "manifest.yml"
STORY = HERE / "demo.yaml"
SIGNING_SECRET = "rehearsal-signing-secret"  # noqa: S105  opens nothing but this machine's own rehearsal


class StoryError(Exception):
    """The story's own file does not hold: a fault of ours."""


@dataclass(slots=True)
class Demo:
    """The rehearsal and the bot, on loopback. The bot knows the workspace only by its URL."""

    port: int = 3977
    bot_port: int = 3978
    socket: bool = False
    database: str = ""
    story: bool = True
    rehearsal: Rehearsal = field(init=False)
    bot: Quorate = field(init=False)
    opened: str = ""
    """The id of the decision that the story opens."""

    @property
    def url(self) -> str:
        """The page's address."""
        return self.rehearsal.url

    async def start(self, stack: AsyncExitStack) -> None:
        """Start the workspace, then the bot, then tell the story so far; `stack` ends them in reverse."""
        self.rehearsal = Rehearsal(manifest=MANIFEST, port=self.port, signing_secret=SIGNING_SECRET)
        await self.rehearsal.start()
        stack.push_async_callback(self.rehearsal.stop)
        self.bot = Quorate(self._settings(stack), rehearsal=True)
        await self.bot.start()
        stack.push_async_callback(self.bot.stop)
        if not self.socket:
            self.rehearsal.events_url = self.bot.url + "/slack/events"
        self.rehearsal.clock_url = self.bot.url + CLOCK_PATH
        if self.story and not await self.bot.store.bodies():
            await self._tell(read_yaml(STORY.read_text(encoding="utf-8"), STORY.name).data)

    def _settings(self, stack: AsyncExitStack) -> Settings:
        if not self.database:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="quorate-"))
            self.database = f"sqlite:///{folder}/rehearsal.db"
        values: dict[str, Any] = {
            "slack_bot_token": "xoxb-rehearsal",
            "slack_app_token": "xapp-rehearsal" if self.socket else None,
            "slack_signing_secret": SIGNING_SECRET,
            "slack_api_url": self.rehearsal.api_url,
            "database_url": self.database,
            "quorate_host": "127.0.0.1",
            "quorate_port": self.bot_port,
            "quorate_sweep_seconds": 1,
        }
        return Settings(**values)

    def _act(self, person: str, team: str) -> Act:
        return Act(team=team, person=person, request="", via="story")

    async def _tell(self, story: dict[str, Any]) -> None:
        store = self.bot.store
        team = str((await self.bot.client.auth_test())["team_id"])
        act = self._act("", team)
        people = [read_person(team, profile) for profile in (await self.bot.client.users_list())["members"]]
        known = [store.run(remember_person, RememberPerson(act=act, person=person)) for person in people]
        await asyncio.gather(*known)  # together: they share a commit
        entries = [body | {"meetings": [_meeting(m) for m in body["meetings"]]} for body in story["bodies"]]
        adopted: dict[str, str] = {}
        for answer in await adopt(store, team, read_bodies({"bodies": entries}), HERE):
            if not isinstance(answer, Adopted):
                raise StoryError(str(answer))
            adopted[answer.key] = answer.body
        body = adopted[story["decision"]["body"]]
        await store.run(welcome, Welcome(act=act, body=body))
        await self._open(story["decision"], team, body)

    async def _open(self, decision: dict[str, Any], team: str, body: str) -> None:
        store = self.bot.store
        command = OpenDecision(
            act=self._act(decision["by"], team),
            body=body,
            title=decision["title"],
            text=decision["text"],
            decision_class=decision["class"],
            channel=Channel.REMOTE,
            amount=decision["amount"],
            date=_day(decision["in_days"]),
            time=decision["at"],
        )
        opened = await store.run(open_decision, command)
        if not isinstance(opened, Opened):
            raise StoryError(str(opened))
        self.opened = opened.decision
        for vote in decision["votes"]:
            act = self._act(vote["by"], team)
            await store.run(cast_ballot, CastBallot(act=act, decision=opened.decision, choice=Choice(vote["choice"])))


def _day(ahead: int) -> str:
    return (datetime.now(ZoneInfo("Europe/London")).date() + timedelta(days=int(ahead))).isoformat()


def _meeting(entry: dict[str, Any]) -> dict[str, str]:
    return {"kind": entry["kind"], "held": f"{_day(entry['in_days'])}T{entry['at']}"}
