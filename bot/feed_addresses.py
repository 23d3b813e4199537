"""The private addresses of calendars: what they look like, and the secret that makes each of them unguessable."""

from __future__ import annotations

import hashlib
import secrets

PATH = "/calendar/{feed}/{secret}.ics"
SECRET_BYTES = 32
"""256 bits: nobody finds one by trying."""


def new_secret() -> str:
    """The part of an address that only its owner knows."""
    return secrets.token_urlsafe(SECRET_BYTES)


def digest_of(secret: str) -> str:
    """What is kept of a secret (hex): enough to know it again, and not to find it."""
    return hashlib.sha256(secret.encode()).hexdigest()


def address(site: str, feed: str, secret: str) -> str:
    """The whole address. `site`: where Quorate's own site is reached, without a slash at its end."""
    return site + PATH.format(feed=feed, secret=secret)
