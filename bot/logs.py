"""What the program writes about itself: structured lines without names, titles, choices or secrets."""

from __future__ import annotations

import logging
import sys

import structlog

_QUIET = ("slack_sdk", "slack_bolt", "aiohttp.access", "apscheduler", "sqlalchemy", "alembic")


def set_up_logs(kind: str = "text") -> None:
    """One line an event on standard error; `kind` is text or json. Libraries that print payloads are kept quiet."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer()
            if kind == "json"
            else structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_grave_or_ours)  # not by a level each: Bolt's own loggers take theirs from the root
    logging.basicConfig(level=logging.WARNING, handlers=[handler], format="%(levelname)s %(name)s %(message)s")
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.ERROR)


def _grave_or_ours(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.ERROR or not record.name.startswith(_QUIET)
