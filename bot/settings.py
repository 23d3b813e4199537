"""The settings of a running Quorate, from the environment; every wrong one is named, without its secret."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict


class SettingsError(Exception):
    """What is wrong with the settings, a line each; no line holds a secret's value."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


def _token(prefix: str) -> AfterValidator:
    def check(value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(prefix + r"[A-Za-z0-9-]{4,}", value.get_secret_value()):
            raise ValueError(f"is not a token that starts with {prefix}")
        return value

    return AfterValidator(check)


def _url(*schemes: str) -> AfterValidator:
    def check(value: str) -> str:
        if not value.startswith(tuple(f"{scheme}:" for scheme in schemes)):
            raise ValueError(f"must start with {' or '.join(f'{scheme}:' for scheme in schemes)}")
        return value

    return AfterValidator(check)


_ADDRESS = re.compile(r"https?://(\[[\da-fA-F:.]+\]|[^/?#@\s:]+)(:\d+)?(/[^?#\s]*)?")


def _workspace(value: str) -> str:
    if not _ADDRESS.fullmatch(value):
        raise ValueError("must be an address such as https://slack.com/api/")
    return value


def _site(value: str) -> str:
    if value and not _ADDRESS.fullmatch(value):
        raise ValueError("must be an address such as https://quorate.example.org")
    return value.rstrip("/")


def _database(value: str) -> str:
    """Read it as the store will, without a word of it in the error: it may hold a password."""
    from sqlalchemy import make_url  # noqa: PLC0415  only settings that are otherwise right need it

    try:
        url = make_url(value)
    except Exception:  # noqa: BLE001  SQLAlchemy's own error quotes the address
        raise ValueError("is not the address of a database") from None
    if url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:"):
        raise ValueError("must name a file: sqlite:///path")
    return value


def _secret(value: SecretStr | None) -> SecretStr | None:
    if value is not None and len(value.get_secret_value()) < 16:  # noqa: PLR2004  Slack's have 32 characters
        raise ValueError("is too short for a signing secret")
    return value


class Settings(BaseSettings):
    """Frozen. Socket Mode needs SLACK_APP_TOKEN, HTTP needs SLACK_SIGNING_SECRET; both need SLACK_BOT_TOKEN."""

    model_config = SettingsConfigDict(frozen=True, env_ignore_empty=True, hide_input_in_errors=True, extra="ignore")

    slack_bot_token: Annotated[SecretStr | None, _token("xoxb-")] = None
    slack_app_token: Annotated[SecretStr | None, _token("xapp-")] = None
    slack_signing_secret: Annotated[SecretStr | None, AfterValidator(_secret)] = None
    slack_api_url: Annotated[str, _url("http", "https"), AfterValidator(_workspace)] = "https://slack.com/api/"
    slack_history: bool = True
    """Whether the app may read the history of its conversations to settle a send whose answer was lost."""
    database_url: Annotated[str, _url("sqlite", "postgresql"), AfterValidator(_database), Field(repr=False)] = (
        "sqlite:///quorate.db"
    )
    quorate_host: str = "127.0.0.1"
    quorate_port: Annotated[int, Field(ge=0, le=65535)] = 3000
    quorate_sweep_seconds: Annotated[int, Field(ge=1, le=60)] = 5
    quorate_url: Annotated[str, AfterValidator(_site)] = ""
    """Where others reach this site, without a slash at its end; for the addresses of calendars. "": nowhere."""
    quorate_log: Literal["text", "json"] = "text"
    quorate_metrics_port: Annotated[int | None, Field(ge=0, le=65535)] = None
    """Where `/metrics` listens, apart from what Slack may reach; nowhere unless it is set."""
    quorate_metrics_host: str = "127.0.0.1"

    @property
    def socket_mode(self) -> bool:
        """Whether Slack is reached through Socket Mode; otherwise it posts to us over HTTP."""
        return self.slack_app_token is not None


def read_settings() -> Settings:
    """The settings from the environment. SettingsError names every problem at once, none with its secret."""
    try:
        settings = Settings()
    except ValidationError as error:
        wrong = tuple(_line(problem) for problem in error.errors(include_input=False))
        raise SettingsError(wrong + _missing(os.environ)) from None
    if missing := _missing(os.environ):
        raise SettingsError(missing)
    return settings


def read_database_url() -> str:
    """Only the database's address, for commands that need no Slack. SettingsError: what is wrong, if anything is."""
    try:
        return Settings().database_url
    except ValidationError as error:
        raise SettingsError(tuple(_line(problem) for problem in error.errors(include_input=False))) from None


def _missing(environ: Mapping[str, str]) -> tuple[str, ...]:
    names = {name.upper() for name, value in environ.items() if value}
    problems = []
    if "SLACK_BOT_TOKEN" not in names:
        problems.append("SLACK_BOT_TOKEN is missing: the bot token of the app, xoxb-...")
    if not names & {"SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"}:
        problems.append(
            "SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing: one is needed"
        )
    return tuple(problems)


def _line(problem: Mapping[str, object]) -> str:
    place = problem.get("loc") or ()
    words = str(problem.get("msg", "")).removeprefix("Value error, ")
    name = "/".join(str(part) for part in place).upper() if isinstance(place, tuple) else ""
    return f"{name}: {words}" if name else words
