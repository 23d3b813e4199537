"""A meeting on the page: the notice while the date is picked, the page from which it is run, the panel for all."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from playwright.async_api import expect

pytestmark = pytest.mark.browser


async def test_a_meeting_is_called_and_run_in_a_window(house, visit):
    now = datetime.fromisoformat((await house.move(seconds=1))["now"])
    days = [(now + timedelta(days=ahead)).date().isoformat() for ahead in (3, 10)]
    window = await visit()
    await window.type("/quorate meeting new")
    await expect(window.dialog).to_be_visible()
    await window.fill(kind="Additional", date=days[0])
    await expect(window.dialog).to_contain_text("The notice is too short")
    await window.picture("meeting-too-soon")
    await window.fill(date=days[1], time="14:00", place="Town hall", matters="Winter pressures\nFlu clinics")
    await expect(window.dialog).to_contain_text("The notice is long enough")
    await window.picture("meeting-form")
    await window.send()
    await expect(window.dialog).to_contain_text("Notice is on its way")
    await window.close()
    await window.sees("To be discussed", "Winter pressures")
    await window.picture("meeting-notice")
    await house.move(seconds=int((datetime.fromisoformat(f"{days[1]}T14:00:00+00:00") - now).total_seconds()))
    await window.type("/quorate run")
    await tap(window, "meeting.begin")
    await expect(window.dialog).to_contain_text("The meeting has begun")
    await tap(window, "meeting.attendance")
    for seat in ("gp", "pharmacy", "dental", "optometry", "nursing"):
        await window.fill(**{f"seat.{seat}": "Here"})
    await window.fill(**{"seat.ahp": "Sends apologies"})
    await window.picture("meeting-attendance")
    await window.send()
    await expect(window.dialog).to_contain_text("6 present, 6 needed")
    await window.picture("meeting-run")
    await tap(window, "meeting.settle")
    await window.send()
    await expect(window.dialog).to_contain_text("Being taken now: Winter pressures")
    await tap(window, "meeting.put")
    await window.fill(
        title="Flu clinics", text="That we hold flu clinics on Saturdays.", consensus="Yes, and it goes to a vote"
    )
    await window.picture("meeting-put")
    await window.send()
    await expect(window.dialog).to_contain_text("A vote is open")
    await window.picture("meeting-vote")
    await window.close()
    await window.sees("The meeting is being held", "A vote is open")
    await window.picture("meeting-panel")


async def tap(window, action):
    """Tap a button of the open page, and wait for what it opens."""
    await window.dialog.locator(f'[data-action-id="{action}"]').click()
