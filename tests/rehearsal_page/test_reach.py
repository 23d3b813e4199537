import pytest
from playwright.async_api import expect

from tests.rehearsal_page.conftest import NARROW, actions, ask, button, mrkdwn, option, plain, section

CONTROLS = "a[href], button, input, select, textarea, [role=option], [role=menuitem], [tabindex='0']"

UNREADABLE = """() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const lum = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (node) => {
    for (let one = node; one; one = one.parentElement) {
      const [r, g, b, a = 1] = parse(getComputedStyle(one).backgroundColor);
      if (a === 1) return [r, g, b];
    }
    return parse(getComputedStyle(document.body).backgroundColor);
  };
  const poor = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || !node.checkVisibility({ visibilityProperty: true }) || node.closest(":disabled, .visually-hidden, noscript, .skip")) continue;
    const [one, other] = [lum(parse(getComputedStyle(node).color)), lum(ground(node))].sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    if (ratio < 4.5) poor.push(`${node.className || node.tagName} "${walk.currentNode.data.trim().slice(0, 30)}" ${ratio.toFixed(2)}`);
  }
  return poor;
}"""


@pytest.fixture
async def full(card, room, slack):
    """A conversation with something of everything in it."""
    root = await room.say(
        "U0GP", "C0CLUSTER", "Figures sent, <@U0LEAD>. See `F-7`, <https://example.org/|the quote> <!here>"
    )
    await room.say("U0LEAD", "C0CLUSTER", "Thank you.", root)
    await room.say("U0GP", "C0PCPG", "unread")
    await card(
        {
            "type": "header",
            "text": plain("A very long title of a decision that has to find its place on a narrow screen, too"),
        },
        section("A " + "very" * 40 + " long word and https://example.org/" + "x" * 120, accessory=button("Look")),
        {
            "type": "section",
            "fields": [mrkdwn("*Closes*\nFriday 27 November 2026 at 17:00"), mrkdwn("*Answered*\n5 of 11")],
        },
        {"type": "context", "elements": [mrkdwn("a note")]},
        actions(
            *(
                button(text, f"a{n}", **more)
                for n, (text, more) in enumerate(
                    [
                        ("For", {"style": "primary"}),
                        ("Against", {}),
                        ("Declare a conflict", {}),
                        ("Withdraw", {"style": "danger"}),
                    ]
                )
            )
        ),
    )
    await slack.chat_postEphemeral(channel="C0CLUSTER", user="U0LEAD", text="Only members vote (C2.2).")


def big_window():
    return [
        section("A *remote* decision"),
        ask("title", "Title", "plain_text_input", hint=plain("a hint")),
        ask("class", "Class", "radio_buttons", options=[option("Financial"), option("Ordinary")]),
        ask("body", "Body", "static_select", options=[option("Cluster")]),
        ask("also", "Also", "checkboxes", options=[option("Remind")], optional=True),
        ask("who", "Who", "multi_users_select", initial_users=["U0GP"]),
        ask("when", "When", "datetimepicker"),
    ]


async def nameless(page):
    """Visible controls that a screen reader could not name."""
    found = []
    for control in await page.locator(CONTROLS).all():
        if not await control.is_visible():
            continue
        snapshot = await control.aria_snapshot()
        if '"' not in snapshot.splitlines()[0]:
            found.append(snapshot)
    return found


async def test_every_control_has_a_name(visit, full, window):
    page = await visit()
    assert await nameless(page) == []
    await page.get_by_role("button", name="Weather: fair").click()
    await expect(page.get_by_role("checkbox", name="Slack is slow")).to_be_visible()
    assert await nameless(page) == []
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Acting as").click()
    await expect(page.get_by_role("option").first).to_be_visible()
    assert await nameless(page) == []
    await page.keyboard.press("Escape")
    await window(*big_window())
    await expect(page.get_by_role("dialog")).to_be_visible()
    assert await nameless(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_text_stands_out_enough(visit, full, window, scheme):
    page = await visit(color_scheme=scheme)
    await expect(page.locator(".ephemeral")).to_be_visible()
    assert await page.evaluate(UNREADABLE) == []
    await page.get_by_role("button", name="1 reply").click()
    await expect(page.locator("#thread")).to_be_visible()
    await window(*big_window())
    await page.get_by_role("button", name="Send it").click()
    await expect(page.get_by_text("Please complete this required field.").first).to_be_visible()
    assert await page.evaluate(UNREADABLE) == []


@pytest.mark.parametrize("width", [320, 390, 820, 1400])
async def test_nothing_runs_out_of_the_side(visit, full, window, width):
    page = await visit(size={"width": width, "height": 844})
    await expect(page.locator(".ephemeral")).to_be_visible()
    over = "() => [...document.querySelectorAll('html, body, #scroller, .message-main, .dialog-body')].filter((node) => node.scrollWidth > node.clientWidth + 1).map((node) => node.className || node.tagName)"
    assert await page.evaluate(over) == []
    await window(*big_window())
    await expect(page.get_by_role("dialog")).to_be_visible()
    assert await page.evaluate(over) == []


async def test_on_a_phone_the_conversations_are_a_drawer(visit, full):
    page = await visit(size=NARROW, has_touch=True)
    await expect(page.get_by_role("link", name="pcpg")).to_be_hidden()
    await page.get_by_role("button", name="Conversations 1 unread").click()
    link = page.get_by_role("link", name="pcpg 1 unread")
    await expect(link).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(link).to_be_hidden()
    await expect(page.get_by_role("button", name="Conversations")).to_be_focused()
    await page.keyboard.press("Enter")
    await link.tap()
    await expect(page.get_by_role("heading", name="#pcpg")).to_be_visible()
    await expect(page.get_by_role("button", name="Acting as Carys Llewellyn")).to_be_in_viewport()
    await expect(page.get_by_label("Message #pcpg")).to_be_in_viewport()


async def test_one_votes_with_the_keyboard_alone(visit, card, app):
    await card(section("Spirometers"), actions(button("For", "vote.for"), button("Against", "vote.against")))
    page = await visit()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to the conversation")).to_be_focused()
    await page.keyboard.press("Enter")
    for _ in range(12):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement.dataset.actionId") == "vote.against":
            break
    await expect(page.get_by_role("button", name="Against")).to_be_focused()
    assert await page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Against")).not_to_have_attribute("aria-busy", "true")
    assert app.of("block_actions")[0]["actions"][0]["action_id"] == "vote.against"


async def test_a_card_that_changes_leaves_the_focus_where_it_was(visit, card, slack):
    votes = actions(button("For", "vote.for"), button("Against", "vote.against"))
    ts = await card(section("5 of 11"), votes)
    page = await visit()
    await page.get_by_role("button", name="Against").focus()
    await slack.chat_update(channel="C0CLUSTER", ts=ts, text="a card", blocks=[section("6 of 11"), votes])
    await expect(page.get_by_text("6 of 11")).to_be_visible()
    await expect(page.get_by_role("button", name="Against")).to_be_focused()


async def test_the_shortcuts_do_what_their_list_says(visit):
    page = await visit()
    await page.keyboard.press("Alt+ArrowDown")
    await expect(page.get_by_role("heading", name="#pcpg")).to_be_visible()
    await page.keyboard.press("Alt+ArrowUp")
    await expect(page.get_by_role("heading", name="#cluster")).to_be_visible()
    await page.keyboard.press("Alt+m")
    await expect(page.get_by_label("Message #cluster")).to_be_focused()
    await page.keyboard.press("Alt+a")
    await expect(page.get_by_role("combobox", name="Search: Act as")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_label("Message #cluster")).to_be_focused()
    await page.keyboard.press("Alt+h")
    await expect(page.get_by_role("heading", name="Quorate – Home")).to_be_visible()
    await page.get_by_role("button", name="Keyboard shortcuts").click()
    await expect(page.get_by_role("dialog", name="Keyboard")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("button", name="Keyboard shortcuts")).to_be_focused()
