"""Says in plain words why a command could not be tried: what is out of reach, taken, or not yet migrated."""

from __future__ import annotations

import errno
import socket
import sqlite3

import aiohttp
import psycopg
from slack_sdk.errors import SlackApiError, SlackClientError
from sqlalchemy.exc import DBAPIError

from bot.slack_answers import code_of, status_of
from storage.failures import ForgetfulError, NotStoredError, SchemaError


def in_plain_words(error: BaseException) -> str | None:
    """One line for whoever runs the command, without an address or a secret; None where the fault is ours."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    match error:
        case SchemaError() | ForgetfulError() | NotStoredError():
            return f"The database cannot be used: {error}"
        case psycopg.OperationalError() | sqlite3.OperationalError() | sqlite3.DatabaseError():
            return f"The database cannot be reached: {' '.join(str(error).split())}"
        case SlackApiError():
            return f"Slack refuses this app: {code_of(error) or status_of(error)}"
        case aiohttp.ClientError() | SlackClientError() | TimeoutError():
            return f"Slack cannot be reached: {type(error).__name__}"
        case socket.gaierror():
            return f"QUORATE_HOST: is no address of this machine: {error.strerror}"
        case OSError() if error.errno in (errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL):
            return f"Cannot listen on the port that was set: {error.strerror}"
        case _:
            return None
