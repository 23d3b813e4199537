"""Finds what a message would do to people's telephones: mentions of whole channels and of user groups."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

BROADCAST = re.compile(r"<!(channel|here|everyone|group|subteam\^[A-Z0-9]+)(?:\|[^>]*)?>")


def broadcasts(text: str | None, blocks: Any = ()) -> tuple[str, ...]:
    """The broadcasts that a message sets off: in its text, in mrkdwn anywhere, in rich text elements."""
    found = [match.group(1) for match in BROADCAST.finditer(text or "")]
    found += _inside(blocks)
    return tuple(found)


def _inside(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for item in node:
            yield from _inside(item)
    elif isinstance(node, dict):
        match node.get("type"):
            case "mrkdwn" | "markdown":
                yield from (match.group(1) for match in BROADCAST.finditer(str(node.get("text", ""))))
            case "broadcast":
                yield str(node.get("range"))
            case "usergroup":
                yield f"subteam^{node.get('usergroup_id')}"
            case _:
                for value in node.values():
                    yield from _inside(value)
