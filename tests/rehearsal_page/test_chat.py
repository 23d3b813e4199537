import asyncio
import re

from playwright.async_api import expect

from tests.rehearsal_page.conftest import actions, button, plain, section


async def test_a_message_appears_without_reloading(visit, room, slack):
    page = await visit()
    await page.evaluate("window.sameDocument = true")
    await room.say("U0GP", "C0CLUSTER", "Figures sent.")
    await expect(page.locator("#messages")).to_contain_text("Figures sent.")
    await expect(page.get_by_role("log", name="New messages")).to_have_text("Dr Rhodri Pugh: Figures sent.")
    posted = await slack.chat_postMessage(channel="C0CLUSTER", text="5 of 11")
    await expect(page.locator("#messages")).to_contain_text("5 of 11")
    await slack.chat_update(channel="C0CLUSTER", ts=posted["ts"], text="6 of 11")
    await expect(page.locator(f'[data-ts="{posted["ts"]}"]')).to_contain_text("6 of 11 (edited)")
    await slack.chat_postEphemeral(channel="C0CLUSTER", user="U0LEAD", text="psst")
    await expect(page.locator(".ephemeral")).to_contain_text("Only visible to you")
    await slack.chat_delete(channel="C0CLUSTER", ts=posted["ts"])
    await expect(page.locator(f'[data-ts="{posted["ts"]}"]')).to_have_count(0)
    assert await page.evaluate("window.sameDocument")


async def test_messages_of_one_author_stand_together_and_each_card_alone(visit, room, card):
    await room.say("U0GP", "C0CLUSTER", "one")
    await room.say("U0GP", "C0CLUSTER", "two")
    await room.say("U0LEAD", "C0CLUSTER", "three")
    await card(section("first card"))
    await card(section("second card"))
    page = await visit()
    await expect(page.locator("#messages .message")).to_have_count(5)
    await expect(page.locator("#messages .message.first .author")).to_have_text(
        ["Dr Rhodri Pugh", "Carys Llewellyn", "Quorate", "Quorate"]
    )
    await expect(page.locator("#messages .avatar")).to_have_text(["RP", "CL", "Q", "Q"])


async def test_a_reader_at_the_bottom_stays_there_and_one_further_up_is_left_in_peace(visit, room):
    for number in range(40):
        await room.say("U0GP", "C0CLUSTER", f"line {number}\nand more")
    page = await visit()
    scroller = page.locator("#scroller")
    from_bottom = "node => node.scrollHeight - node.scrollTop - node.clientHeight"
    assert await scroller.evaluate(from_bottom) < 2
    await room.say("U0GP", "C0CLUSTER", "the newest")
    await expect(page.get_by_text("the newest").first).to_be_in_viewport()
    await scroller.evaluate("node => { node.scrollTop = 100; }")
    await expect(page.get_by_text("line 2", exact=False).first).to_be_in_viewport()
    await room.say("U0GP", "C0CLUSTER", "newer still")
    await expect(page.get_by_role("button", name="New messages")).to_be_visible()
    assert await scroller.evaluate("node => node.scrollTop") == 100
    await page.get_by_role("button", name="New messages").click()
    await expect(page.get_by_text("newer still").first).to_be_in_viewport()


async def test_unread_messages_are_counted_in_words_and_marked_when_opened(visit, room):
    page = await visit()
    await room.say("U0GP", "C0PCPG", "one")
    await room.say("U0GP", "C0PCPG", "two")
    link = page.get_by_role("link", name="pcpg 2 unread")
    await expect(link).to_be_visible()
    await expect(page).to_have_title(re.compile(r"^\(2\) cluster"))
    await link.click()
    await expect(page.locator(".new-line + .message")).to_contain_text("one")
    await expect(page.get_by_role("link", name="pcpg", exact=True)).to_have_attribute("aria-current", "page")
    await expect(page).to_have_url(re.compile("as=U0LEAD#C0PCPG$"))
    await page.go_back()
    await expect(page.get_by_role("heading", name="#cluster")).to_be_visible()


async def test_acting_as_somebody_else_shows_what_they_see(visit, room, slack):
    await slack.chat_postEphemeral(channel="C0CLUSTER", user="U0LEAD", text="for the lead alone")
    page = await visit()
    await page.evaluate("window.sameDocument = true")
    await expect(page.get_by_text("for the lead alone").first).to_be_visible()
    await expect(page.get_by_role("link", name="private")).to_be_visible()
    await page.get_by_role("button", name="Acting as Carys Llewellyn").click()
    await page.keyboard.type("in att")
    await expect(page.get_by_role("option")).to_have_text(["Paule Roux"])
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Acting as Paule Roux")).to_be_visible()
    await expect(page).to_have_url(re.compile("as=U0PARIS#C0CLUSTER$"))
    await expect(page.get_by_text("for the lead alone")).to_have_count(0)
    await expect(page.get_by_role("link", name="private")).to_have_count(0)
    await page.get_by_label("Message #cluster").fill("Bonjour")
    await page.keyboard.press("Enter")
    await expect(page.locator("#messages .message").last).to_contain_text("Paule Roux")
    assert room.messages("C0CLUSTER", "U0GP")[-1]["user"] == "U0PARIS"
    assert await page.evaluate("window.sameDocument")


async def test_a_channel_one_is_not_in_can_be_read_only(visit, room):
    await room.say("U0GP", "C0PCPG", "for members")
    page = await visit("U0GUEST", "C0PCPG")
    await expect(page.get_by_role("heading", name="#cluster")).to_be_visible()
    page = await visit("U0PARIS", "C0PCPG")
    await expect(page.get_by_text("for members").first).to_be_visible()
    await expect(page.get_by_label("Message #pcpg")).to_be_disabled()


async def test_a_message_is_written_with_lines_and_kept_when_it_cannot_be_sent(visit, room):
    page = await visit()
    field = page.get_by_label("Message #cluster")
    await field.focus()
    await page.keyboard.type("one")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("two")
    await page.keyboard.press("Enter")
    await expect(page.locator("#messages .message")).to_have_count(1)
    assert room.messages("C0CLUSTER", "U0LEAD")[0]["text"] == "one\ntwo"
    await expect(field).to_have_value("")
    await field.fill("/nosuch thing")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("/nosuch is not a valid command.")).to_be_visible()
    await expect(field).to_have_value("/nosuch thing")


async def test_a_command_is_delivered_and_its_answer_is_private(visit, app):
    app.answers[None] = {"text": "nothing is open"}
    page = await visit()
    await page.get_by_label("Message #cluster").fill("/quorate decisions")
    await page.keyboard.press("Enter")
    await expect(page.locator(".ephemeral")).to_contain_text("nothing is open")
    assert [one["text"] for one in app.heard if "command" in one] == [["decisions"]]


async def test_a_draft_waits_in_its_conversation(visit):
    page = await visit()
    await page.get_by_label("Message #cluster").fill("half a thought")
    await page.get_by_role("link", name="pcpg").click()
    await expect(page.get_by_label("Message #pcpg")).to_have_value("")
    await page.get_by_role("link", name="cluster").click()
    await expect(page.get_by_label("Message #cluster")).to_have_value("half a thought")


async def test_a_thread_opens_beside_and_takes_a_reply(visit, room):
    root = await room.say("U0GP", "C0CLUSTER", "Does it include training?")
    page = await visit()
    await page.locator(f'[data-ts="{root}"]').hover()
    await page.get_by_role("button", name="Reply in thread").click()
    reply = page.get_by_label("Reply in thread").last
    await expect(reply).to_be_focused()
    await page.keyboard.type("It does.")
    await page.keyboard.press("Enter")
    await expect(page.locator("#thread-messages")).to_contain_text("It does.")
    await expect(page.get_by_role("button", name="1 reply")).to_be_visible()
    assert room.messages("C0CLUSTER", "U0GP")[0]["replies"][0]["text"] == "It does."
    await expect(page).to_have_url(re.compile(f"#C0CLUSTER/{root}$"))
    await page.keyboard.press("Escape")
    await expect(page.locator("#thread")).to_be_hidden()


async def test_a_button_is_busy_until_the_app_has_answered_and_takes_one_tap(visit, card, app):
    answered = asyncio.Event()

    async def react(payload):
        if payload["type"] == "block_actions":
            await answered.wait()

    app.react = react
    await card(actions(button("For", "vote.cast", value="D1:for")))
    page = await visit()
    tap = page.get_by_role("button", name="For", exact=True)
    await tap.click()
    await expect(tap).to_have_attribute("aria-busy", "true")
    await tap.click()
    answered.set()
    await expect(tap).not_to_have_attribute("aria-busy", "true")
    assert [one["actions"][0]["value"] for one in app.of("block_actions")] == ["D1:for"]


async def test_an_app_that_does_not_answer_is_told_in_words(visit, card, room):
    await card(actions(button("For", "vote.cast")))
    page = await visit()
    room.events_url = "http://127.0.0.1:9/closed"
    await page.get_by_role("button", name="For", exact=True).click()
    await expect(page.locator("#toasts")).to_contain_text("We had some trouble connecting. Try again?")
    await expect(page.get_by_role("button", name="For", exact=True)).to_be_enabled()


async def test_the_home_shows_what_the_app_publishes_and_follows_it(visit, slack, app):
    async def publish(words):
        blocks = [section(words), actions(button("Open a decision", "open"))]
        await slack.views_publish(user_id="U0LEAD", view={"type": "home", "blocks": blocks})

    async def react(payload):
        if payload.get("event", {}).get("type") == "app_home_opened":
            await publish("You owe *one* vote.")

    app.react = react
    page = await visit()
    await page.get_by_role("link", name="Quorate – Home").click()
    await expect(page.get_by_text("You owe one vote.")).to_be_visible()
    await publish("You owe nothing.")
    await expect(page.get_by_text("You owe nothing.")).to_be_visible()
    await page.get_by_role("button", name="Open a decision").click()
    await expect(page.get_by_role("button", name="Open a decision")).not_to_have_attribute("aria-busy", "true")
    assert app.of("block_actions")[0]["view"]["type"] == "home"


async def test_a_notice_is_shown_for_a_while(visit, room):
    page = await visit()
    await expect(page.locator("#lost")).to_be_hidden()
    room.hub.notice("U0LEAD", "Quorate did not answer in three seconds.")
    await expect(page.get_by_text("Quorate did not answer in three seconds.")).to_be_visible()
    await page.get_by_role("button", name="Dismiss").click()
    await expect(page.get_by_text("Quorate did not answer in three seconds.")).to_have_count(0)


async def test_what_happened_while_the_line_was_cut_is_fetched(visit, room):
    page = await visit()
    await expect(page.locator("#no-messages")).to_be_visible()
    await page.context.set_offline(True)
    room.hub.close()
    await expect(page.locator("#lost")).to_be_visible()
    room.world.post(room.world.channels["C0CLUSTER"], "U0GP", "said meanwhile")
    await page.context.set_offline(False)
    await expect(page.locator("#messages")).to_contain_text("said meanwhile")
    await expect(page.locator("#lost")).to_be_hidden()


async def test_choices_in_a_menu_and_a_select_reach_the_app(visit, card, app):
    menu = {
        "type": "overflow",
        "action_id": "more",
        "options": [{"text": plain("Copy"), "value": "copy"}, {"text": plain("Remind"), "value": "remind"}],
    }
    pick = {"type": "users_select", "action_id": "who", "placeholder": plain("Choose a holder")}
    await card(actions(menu, pick))
    page = await visit()
    await page.get_by_role("button", name="More choices").click()
    await page.get_by_role("menuitem", name="Remind").click()
    await page.get_by_role("button", name="Choose a holder").click()
    await page.get_by_role("option", name="Dr Rhodri Pugh").click()
    await expect(page.get_by_role("button", name="Dr Rhodri Pugh")).to_be_visible()
    first, second = (one["actions"][0] for one in await app.taps(2))
    assert first["selected_option"]["value"] == "remind"
    assert second["selected_user"] == "U0GP"


async def presses(page, locator, meanwhile):
    """Somebody presses, and lets go only after something has come in."""
    box = await locator.bounding_box()
    await page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    await page.mouse.down()
    await meanwhile()
    await page.mouse.up()


async def test_a_conversation_opens_though_its_line_changes_under_the_finger(visit, room):
    page = await visit()
    line = page.locator("#sidebar a.place", has_text="pcpg")

    async def a_message_comes():
        await room.say("U0GP", "C0PCPG", "one")
        await expect(page).to_have_title(re.compile(r"^\(1\)"))

    await presses(page, line, a_message_comes)
    await expect(page.locator("#sidebar a[aria-current]")).to_contain_text("pcpg")


async def test_a_line_that_was_pressed_says_what_came_meanwhile_once_it_is_let_go(visit, room):
    page = await visit()
    line = page.locator("#sidebar a.place", has_text="pcpg")
    await line.evaluate("node => node.addEventListener('click', event => event.preventDefault())")

    async def a_message_comes():
        await room.say("U0GP", "C0PCPG", "one")
        await expect(page).to_have_title(re.compile(r"^\(1\)"))
        await expect(line).not_to_contain_text("1 unread")

    await presses(page, line, a_message_comes)
    await expect(line).to_contain_text("1 unread")


async def test_a_button_is_tapped_though_its_card_is_drawn_anew_under_the_finger(visit, card, app, slack):
    ts = await card(section("5 of 12"), actions(button("Vote for", "vote.for")))
    page = await visit()

    async def another_votes():
        drawn = [section("6 of 12"), actions(button("Vote for", "vote.for"))]
        async with page.expect_response(lambda answer: "/desk/messages" in answer.url):
            await slack.chat_update(channel="C0CLUSTER", ts=ts, text="6 of 12", blocks=drawn)
        await page.evaluate("() => new Promise(requestAnimationFrame)")

    await presses(page, page.get_by_role("button", name="Vote for"), another_votes)
    await expect(page.locator(f'[data-ts="{ts}"]')).to_contain_text("6 of 12")
    assert [one["actions"][0]["action_id"] for one in await app.taps(1)] == ["vote.for"]
