"""The bank holidays of the country in the United Kingdom by whose calendar a body counts its working days."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

COUNTRIES = {"England": "ENG", "Wales": "WLS", "Scotland": "SCT", "Northern Ireland": "NIR"}
"""As terms of reference name them, with their codes in the calendar."""
_AHEAD = 5
"""The longest that terms can ask for, a thousand working days, ends within so many years."""


@dataclass(frozen=True, slots=True)
class BankHolidays(Collection[date]):
    """Days that are looked up when the first is asked for: most decisions count no working days."""

    country: str
    year: int

    def __contains__(self, day: object) -> bool:
        return day in _days(self.country, self.year)

    def __iter__(self) -> Iterator[date]:
        return iter(_days(self.country, self.year))

    def __len__(self) -> int:
        return len(_days(self.country, self.year))


def bank_holidays(country: str, year: int) -> BankHolidays:
    """The bank holidays of a year, of the one before and of the five after it. KeyError: terms name no such country."""
    COUNTRIES[country]
    return BankHolidays(country, year)


@cache
def _days(country: str, year: int) -> frozenset[date]:
    import holidays  # noqa: PLC0415 - takes a fifth of a second

    years = range(year - 1, year + _AHEAD + 1)
    return frozenset(holidays.country_holidays("GB", subdiv=COUNTRIES[country], years=years))
