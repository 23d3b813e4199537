"""The story while votes are open, step by step, as people live it in a window of the page."""

from __future__ import annotations

from datetime import datetime, timedelta

from playwright.async_api import expect

from tests.stories.years import YEAR

MESSAGES = "Quorate – Messages"
TITLE = "Diabetes foot clinic"
REF = f"cluster-{YEAR}-2"


def _day(now, ahead):
    return (datetime.fromisoformat(now) + timedelta(days=ahead)).date().isoformat()


async def open_decision(window, now):
    """The Lead opens a decision; a wrong amount and a deadline too early are answered at the field."""
    await window.type("/quorate open")
    await expect(window.dialog).to_be_visible()
    await window.picture("form-empty")
    await window.fill(**{"class": "Financial"})
    await window.fill(date=_day(now, 0), time="23:59")
    await expect(window.dialog).to_contain_text("at least one day")
    await window.picture("form-too-early")
    await window.fill(
        title=TITLE,
        text="Spend up to £8,400 on a weekly foot clinic for people with diabetes, February to July.\nThe podiatrists have agreed the rota.",
        amount="lots",
    )
    await window.send()
    await expect(window.field("amount").locator(".field-error")).to_contain_text("pounds and pence")
    await window.picture("form-wrong-amount")
    await window.fill(amount="8,400", date=_day(now, 6), time="17:00")
    await window.picture("form-ready")
    await window.send()
    await expect(window.dialog).to_contain_text("Opened")
    await window.picture("opened")
    await window.close()
    await window.sees(REF, "What carries it")
    await window.picture("card")


def card(window):
    return window.card(REF)


async def vote_and_change(window):
    """Members vote by one tap; one changes her mind from the receipt."""
    for name in ("Carys Llewellyn", "Dr Rhodri Pugh", "Margaret Osei", "Nia Cadwaladr"):
        await window.become(name)
        await window.tap(card(window), "vote.for")
    await window.become("Eluned Prosser")
    await window.tap(card(window), "vote.against")
    await expect(card(window)).to_contain_text("5 of 12")
    await expect(window.page.locator("#apps")).to_contain_text("unread")
    await window.picture("voted")
    await window.go(MESSAGES)
    receipt = await window.sees(REF, "Against", "recorded")
    await window.picture("receipt")
    await window.tap(receipt, "vote.for")
    await window.sees(REF, "It replaces your earlier vote")
    await window.picture("changed")
    await window.go("cluster")


async def declare_and_rule(window):
    """A member declares a conflict, the Lead rules, and the ballot already cast is void."""
    await window.become("Huw Bevan")
    await window.tap(card(window), "vote.for")
    await expect(card(window)).to_contain_text("6 of 12")
    await window.tap(card(window), "conflict.declare")
    await expect(window.dialog).to_be_visible()
    await window.fill(kind="Financial", nature="My practice would rent the room out.")
    await window.picture("conflict-form")
    await window.send()
    await expect(window.dialog).to_contain_text("Recorded")
    await window.picture("conflict-declared")
    await window.close()
    await window.become("Carys Llewellyn")
    await window.go(MESSAGES)
    asked = await window.sees(REF, "My practice would rent")
    await window.picture("ruling-asked")
    await window.tap(asked, "conflict.rule.withdraw")
    await expect(asked).to_contain_text("has been ruled on")
    await window.picture("ruled")
    await window.become("Huw Bevan")
    await window.go(MESSAGES)
    await window.sees("no longer counts")
    await window.picture("vote-void")
    await window.go("cluster")
    await expect(card(window)).to_contain_text("Dental Collaborative Lead")
    await window.picture("card-with-conflict")


async def send_a_deputy(window):
    """A member sends a deputy, who accepts and votes in the seat."""
    await window.become("Siân Maddocks")
    await window.tap(card(window), "alternate.send")
    await window.fill(person="Dr Ffion Morris")
    await window.picture("deputy-form")
    await window.send()
    await expect(window.dialog).to_contain_text("Sent")
    await window.close()
    await window.become("Dr Ffion Morris")
    await window.go(MESSAGES)
    offer = await window.sees(REF, "Siân Maddocks")
    await window.picture("deputy-asked")
    await window.tap(offer, "alternate.accept")
    await expect(offer).to_contain_text("You have accepted")
    await window.picture("deputy-accepted")
    await window.tap(await window.sees(REF, "You act as deputy"), "vote.for")
    await window.sees(REF, "Optometry Collaborative Lead", "recorded")
    await window.picture("deputy-voted")
    await window.become("Siân Maddocks")
    await window.go(MESSAGES)
    await window.sees("has accepted")
    await window.picture("deputy-told-member")
    await window.go("cluster")


async def give_a_proxy(window):
    """A member gives a proxy with an instruction; the holder accepts."""
    await window.become("Anita Desai")
    await window.tap(card(window), "proxy.give")
    await window.fill(holder="Cluster Development Manager", instruction="For")
    await window.picture("proxy-form")
    await window.send()
    await expect(window.dialog).to_contain_text("Sent")
    await window.close()
    await window.become("Bethan Rowlands")
    await window.go(MESSAGES)
    offer = await window.sees(REF, "Anita Desai")
    await window.picture("proxy-asked")
    await window.tap(offer, "proxy.accept")
    await expect(offer).to_contain_text("You have accepted")
    await window.become("Anita Desai")
    await window.go(MESSAGES)
    await window.sees("has accepted your proxy")
    await window.picture("proxy-told-member")
    await window.go("cluster")


async def turn_outsiders_away(window):
    """Those without a vote get a private answer that cites the clause; members see what is still needed."""
    for name in ("Priya Raman", "Jo Fenwick", "Victor Lane"):
        await window.become(name)
        await window.go("cluster")
        await window.tap(card(window), "vote.for")
        await window.go(MESSAGES)
        await window.sees("Nothing was recorded", "2.2")
        await window.picture(f"refused-{name.split()[0].lower()}")
    await window.go("cluster")
    await window.tap(card(window), "decision.needed")
    await expect(window.dialog).to_be_visible()
    await window.picture("needed-stranger")
    await window.close()
    await window.become("Tomos Vaughan")
    await window.tap(card(window), "decision.needed")
    await expect(window.dialog).to_contain_text("You have not voted yet")
    await window.picture("needed")
    await window.close()
