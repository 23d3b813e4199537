"""The year that stands in the numbers of decisions which the stories open: theirs is the real clock, in London."""

from datetime import datetime
from zoneinfo import ZoneInfo

YEAR = datetime.now(ZoneInfo("Europe/London")).year
