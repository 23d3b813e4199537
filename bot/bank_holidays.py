"""The bank holidays of the country in the United Kingdom by whose calendar a body counts its working days."""

from __future__ import annotations

from datetime import date
from functools import cache

COUNTRIES = {"England": "ENG", "Wales": "WLS", "Scotland": "SCT", "Northern Ireland": "NIR"}
"""As terms of reference name them, with their codes in the calendar."""
_AHEAD = 5
"""The longest that terms can ask for, a thousand working days, ends within so many years."""


@cache
def bank_holidays(country: str, year: int) -> frozenset[date]:
    """The bank holidays of a year, of the one before and of the five after it. KeyError: terms name no such country."""
    import holidays  # noqa: PLC0415 - takes a tenth of a second, and most decisions count no working days

    years = range(year - 1, year + _AHEAD + 1)
    return frozenset(holidays.country_holidays("GB", subdiv=COUNTRIES[country], years=years))
