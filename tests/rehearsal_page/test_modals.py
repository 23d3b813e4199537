from playwright.async_api import expect

from tests.rehearsal_page.conftest import actions, ask, button, option, plain, section

ERRORS = {"response_action": "errors", "errors": {"amount": "Above £50,000 the PCPG decides (C3.4)."}}


async def test_an_error_stands_at_its_field_and_takes_the_focus(visit, window, app):
    app.answers["view_submission"] = ERRORS
    page = await visit()
    await window(
        ask("title", "Title", "plain_text_input"),
        ask("amount", "Amount", "number_input", is_decimal_allowed=True, hint=plain("in pounds")),
    )
    dialog = page.get_by_role("dialog", name="A window")
    await dialog.get_by_label("Title").fill("Spirometers")
    amount = dialog.get_by_label("Amount")
    await amount.fill("60000")
    await dialog.get_by_role("button", name="Send it").click()
    await expect(amount).to_be_focused()
    await expect(amount).to_have_attribute("aria-invalid", "true")
    await expect(amount).to_have_accessible_description("in pounds Above £50,000 the PCPG decides (C3.4).")
    await expect(dialog.get_by_label("Title")).to_have_value("Spirometers")
    await amount.fill("5")
    await expect(dialog.get_by_text("Above £50,000")).to_be_hidden()
    app.answers.clear()
    await dialog.get_by_role("button", name="Send it").click()
    await expect(dialog).to_be_hidden()


async def test_what_slack_itself_refuses_never_reaches_the_app(visit, window, app):
    page = await visit()
    await window(
        ask("title", "Title", "plain_text_input", min_length=3, max_length=10),
        ask("amount", "Amount", "number_input", is_decimal_allowed=False, min_value="1"),
        ask("mail", "Mail", "email_text_input", optional=True),
    )
    dialog = page.get_by_role("dialog")
    for title, amount, mail, words in (
        ("", "1", "", "Please complete this required field."),
        ("ab", "1", "", "Please enter at least 3 characters."),
        ("a" * 11, "1", "", "Please enter at most 10 characters: this is 1 too many."),
        ("abc", "some", "", "Please enter a number."),
        ("abc", "1.5", "", "Please enter a whole number."),
        ("abc", "0", "", "Please enter 1 or more."),
        ("abc", "1", "nobody", "Please enter an email address."),
    ):
        for label, text in (("Title", title), ("Amount", amount), ("Mail", mail)):
            await dialog.get_by_label(label).fill(text)
        await dialog.get_by_role("button", name="Send it").click()
        await expect(dialog.locator(".field-error:visible")).to_have_text([words])
    assert not app.of("view_submission")


async def test_every_field_hands_in_what_slack_would(visit, window, app):
    await window(
        ask("text", "Text", "plain_text_input", multiline=True),
        ask("class", "Class", "radio_buttons", options=[option("Financial"), option("Ordinary")]),
        ask("body", "Body", "static_select", options=[option("Cluster"), option("PCPG")]),
        ask("papers", "Papers", "multi_static_select", options=[option("One"), option("Two")]),
        ask("also", "Also", "checkboxes", options=[option("Remind"), option("Tell")]),
        ask("who", "Who", "users_select"),
        ask("many", "Many", "multi_users_select", initial_users=["U0GP"]),
        ask("where", "Where", "conversations_select", filter={"include": ["public"]}),
        ask("day", "Day", "datepicker"),
        ask("hour", "Hour", "timepicker"),
        ask("when", "When", "datetimepicker"),
        ask("link", "Link", "url_text_input"),
        who="U0PARIS",
    )
    page = await visit("U0PARIS")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Text").fill("line one\nline two")
    await dialog.get_by_label("Ordinary").check()
    await dialog.get_by_label("Body").select_option("PCPG")
    for label, typed in (("Papers", "Two"), ("Who", "rhodri"), ("Many", "carys"), ("Where", "cluster")):
        await dialog.get_by_role("button", name=label).click()
        await page.keyboard.type(typed)
        await page.keyboard.press("Enter")
        if label in {"Papers", "Many"}:
            await page.keyboard.press("Escape")
    await dialog.get_by_label("Tell").check()
    await dialog.get_by_label("Day").fill("2026-12-01")
    await dialog.get_by_label("Hour").fill("09:30")
    await dialog.get_by_label("When").fill("2026-11-24T13:00")
    await dialog.get_by_label("Link").fill("https://example.org/")
    await dialog.get_by_role("button", name="Send it").click()
    await expect(dialog).to_be_hidden()
    values = {name: block["value"] for name, block in app.of("view_submission")[0]["view"]["state"]["values"].items()}
    assert values["text"]["value"] == "line one\nline two"
    assert values["class"]["selected_option"]["value"] == "ordinary"
    assert values["body"]["selected_option"]["value"] == "pcpg"
    assert [one["value"] for one in values["papers"]["selected_options"]] == ["two"]
    assert [one["value"] for one in values["also"]["selected_options"]] == ["tell"]
    assert values["who"]["selected_user"] == "U0GP"
    assert values["many"]["selected_users"] == ["U0GP", "U0LEAD"]
    assert values["where"]["selected_conversation"] == "C0CLUSTER"
    assert values["day"]["selected_date"] == "2026-12-01"
    assert values["hour"]["selected_time"] == "09:30"
    assert values["when"]["selected_date_time"] == 1795521600
    assert values["link"]["value"] == "https://example.org/"


async def test_an_update_keeps_what_was_typed_and_where_the_focus_is(visit, window, app, slack):
    classes = ask(
        "class", "Class", "radio_buttons", options=[option("Financial"), option("Ordinary")], dispatch_action=True
    )
    title = ask("title", "Title", "plain_text_input", initial_value="A first title")

    async def react(payload):
        if payload["type"] == "block_actions":
            chosen = payload["actions"][0]["selected_option"]["value"]
            view = {
                "type": "modal",
                "title": plain("A window"),
                "submit": plain("Send it"),
                "blocks": [section(f"rule for {chosen}"), title, classes],
            }
            await slack.views_update(view_id=payload["view"]["id"], hash=payload["view"]["hash"], view=view)

    app.react = react
    page = await visit()
    await window(title, classes)
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Title").fill("My own title")
    await dialog.get_by_label("Financial").check()
    await expect(dialog.get_by_text("rule for financial")).to_be_visible()
    await expect(dialog.get_by_label("Title")).to_have_value("My own title")
    await expect(dialog.get_by_label("Financial")).to_be_checked()
    await expect(dialog.get_by_label("Financial")).to_be_focused()
    state = app.of("block_actions")[0]["view"]["state"]["values"]
    assert state["title"]["value"]["value"] == "My own title"


async def test_a_window_on_top_gives_back_the_one_below_as_it_was(visit, window, app):
    above = {
        "type": "modal",
        "title": plain("On top"),
        "submit": plain("Add"),
        "blocks": [ask("note", "Note", "plain_text_input")],
    }
    app.answers["view_submission"] = {"response_action": "push", "view": above}
    page = await visit()
    await window(ask("title", "Title", "plain_text_input"))
    await page.get_by_label("Title").fill("kept")
    await page.get_by_role("button", name="Send it").click()
    await expect(page.get_by_role("dialog", name="On top")).to_be_visible()
    await expect(page.get_by_label("Note")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog", name="A window")).to_be_visible()
    await expect(page.get_by_label("Title")).to_have_value("kept")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_be_hidden()


async def test_an_app_that_fails_is_told_in_the_window_and_nothing_is_lost(visit, window, app, room):
    page = await visit()
    await window(ask("title", "Title", "plain_text_input"))
    await page.get_by_label("Title").fill("kept")
    room.events_url = "http://127.0.0.1:9/closed"
    await page.get_by_role("button", name="Send it").click()
    await expect(page.get_by_role("alert")).to_have_text("We had some trouble connecting. Try again?")
    await expect(page.get_by_label("Title")).to_have_value("kept")
    room.events_url = f"{app.url}/slack/events"
    await page.get_by_role("button", name="Send it").click()
    await expect(page.get_by_role("dialog")).to_be_hidden()


async def test_the_focus_stays_in_the_window_and_returns_to_its_button(visit, window, card, app):
    await card(actions(button("Open it", "open")))

    async def react(payload):
        if payload["type"] == "block_actions":
            await window(ask("title", "Title", "plain_text_input"))

    app.react = react
    page = await visit()
    opener = page.get_by_role("button", name="Open it")
    await opener.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("Title")).to_be_focused()
    for _ in range(6):
        await page.keyboard.press("Tab")
        assert await page.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        )
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_be_hidden()
    await expect(opener).to_be_focused()


async def test_a_second_thought_sends_nothing(visit, card, app):
    confirm = {
        "title": plain("Withdraw it?"),
        "text": plain("It cannot be undone."),
        "confirm": plain("Withdraw"),
        "deny": plain("Keep it"),
    }
    await card(actions(button("Withdraw the decision", "w", confirm=confirm, style="danger")))
    page = await visit()
    await page.get_by_role("button", name="Withdraw the decision").click()
    await expect(page.get_by_role("button", name="Keep it")).to_be_focused()
    await page.get_by_role("button", name="Keep it").click()
    assert not app.of("block_actions")
    await page.get_by_role("button", name="Withdraw the decision").click()
    await page.get_by_role("dialog", name="Withdraw it?").get_by_role("button", name="Withdraw", exact=True).click()
    (tap,) = await app.taps(1)
    assert tap["actions"][0]["action_id"] == "w"
