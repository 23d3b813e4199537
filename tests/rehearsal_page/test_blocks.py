from playwright.async_api import expect

from tests.rehearsal_page.conftest import actions, button, mrkdwn, option, plain, section

NOON = 1795521600  # 2026-11-24 12:00 UTC


async def test_each_kind_of_block_is_drawn(visit, card):
    ts = await card(
        {"type": "header", "text": plain("Spirometers")},
        section("*Financial* decision", accessory=button("Look")),
        {"type": "section", "fields": [mrkdwn("*Closes*\nFriday"), plain("5 of 11")]},
        {"type": "divider"},
        {
            "type": "context",
            "elements": [
                mrkdwn("a _note_"),
                {"type": "image", "image_url": "https://example.org/x.png", "alt_text": "a seal"},
            ],
        },
        {"type": "image", "image_url": "https://example.org/y.png", "alt_text": "votes by month"},
        actions(
            button("For", "for", style="primary"),
            button("Withdraw", "w", style="danger"),
            {"type": "overflow", "action_id": "more", "options": [option("One"), option("Two")]},
        ),
    )
    page = await visit()
    message = page.locator(f'[data-ts="{ts}"]')
    await expect(message.get_by_role("heading", name="Spirometers")).to_be_visible()
    await expect(message.locator("strong", has_text="Financial")).to_be_visible()
    await expect(message.get_by_role("button", name="Look")).to_have_attribute("data-action-id", "go")
    await expect(message.locator(".fields .text")).to_have_count(2)
    await expect(message.locator("hr")).to_be_visible()
    await expect(message.locator(".context em")).to_have_text("note")
    await expect(message.get_by_role("img", name="a seal")).to_be_visible()
    await expect(message.get_by_role("img", name="votes by month")).to_be_visible()
    await expect(message.get_by_role("button", name="For", exact=True)).to_have_class("button primary")
    await expect(message.get_by_role("button", name="Withdraw")).to_have_attribute("data-block-id", "acts")
    await expect(message.get_by_role("button", name="More choices")).to_be_visible()
    await expect(message.get_by_text("APP", exact=True)).to_be_visible()


async def test_rich_text_is_drawn_with_all_its_parts(visit, card):
    part = [
        {"type": "text", "text": "bold", "style": {"bold": True}},
        {"type": "text", "text": "struck", "style": {"strike": True, "italic": True}},
        {"type": "text", "text": "code", "style": {"code": True}},
        {"type": "link", "url": "https://example.org/", "text": "a link"},
        {"type": "user", "user_id": "U0GP"},
        {"type": "channel", "channel_id": "C0PCPG"},
        {"type": "emoji", "name": "tada"},
        {"type": "date", "timestamp": NOON, "format": "{date_num} {time}", "fallback": "x"},
        {"type": "broadcast", "range": "here"},
    ]
    line = {"type": "rich_text_section", "elements": [{"type": "text", "text": "a line"}]}
    ts = await card(
        {
            "type": "rich_text",
            "elements": [
                {"type": "rich_text_section", "elements": part},
                {"type": "rich_text_list", "style": "ordered", "elements": [line, line]},
                {"type": "rich_text_list", "style": "bullet", "indent": 1, "elements": [line]},
                {"type": "rich_text_quote", "elements": [{"type": "text", "text": "quoted"}]},
                {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "a  b"}]},
            ],
        }
    )
    page = await visit()
    text = page.locator(f'[data-ts="{ts}"] .text')
    await expect(text.locator("strong").first).to_have_text("bold")
    await expect(text.locator("s em, em s")).to_have_text("struck")
    await expect(text.locator("code")).to_have_text("code")
    await expect(text.get_by_role("link", name="a link")).to_have_attribute("href", "https://example.org/")
    await expect(text.get_by_text("@Dr Rhodri Pugh")).to_be_visible()
    await expect(text.get_by_role("link", name="#pcpg")).to_have_attribute("href", "#C0PCPG")
    await expect(text.get_by_role("img", name="tada")).to_have_text("🎉")
    await expect(text.locator("time")).to_have_text("2026-11-24 12:00")
    await expect(text.locator(".loud")).to_have_text("@here")
    await expect(text.locator("ol li")).to_have_count(2)
    await expect(text.locator("ul.indent-1 li")).to_have_count(1)
    await expect(text.locator("blockquote")).to_have_text("quoted")
    assert await text.locator("pre").text_content() == "a  b"


async def test_mrkdwn_is_read_as_slack_reads_it(visit, card):
    ts = await card(
        section(
            "*bold* _slant_ ~gone~ `a*b*c` 3*4*5 snake_case_name <https://example.org/?a=1&amp;b=2|words> <@U0LEAD> <#C0PCPG> :tada: :nosuch: a &lt; b &amp;amp;\n"
            "&gt; said\n• one\n• two\n1. first\n2. second\n```x\n  *y*```"
        )
    )
    page = await visit()
    text = page.locator(f'[data-ts="{ts}"] .text')
    await expect(text.locator("strong")).to_have_text("bold")
    await expect(text.locator("em")).to_have_text("slant")
    await expect(text.locator("s")).to_have_text("gone")
    await expect(text.locator("code")).to_have_text("a*b*c")
    await expect(text.locator("p").first).to_contain_text("3*4*5 snake_case_name words")
    await expect(text.get_by_role("link", name="words")).to_have_attribute("href", "https://example.org/?a=1&b=2")
    await expect(text.locator(".mention.mine")).to_have_text("@Carys Llewellyn")
    await expect(text.locator("p").first).to_contain_text("🎉 :nosuch: a < b &amp;")
    await expect(text.locator("blockquote")).to_have_text("said")
    await expect(text.locator("ul li")).to_have_text(["one", "two"])
    await expect(text.locator("ol li")).to_have_text(["first", "second"])
    assert await text.locator("pre").text_content() == "x\n  *y*"


async def test_a_time_is_told_in_the_zone_of_whoever_reads(visit, card):
    ts = await card(section(f"closes <!date^{NOON}^{{date_long}} at {{time}}|then>"))
    for who, words in (
        ("U0LEAD", "Tuesday 24 November 2026 at 12:00"),
        ("U0PARIS", "Tuesday 24 November 2026 at 13:00"),
    ):
        page = await visit(who)
        await expect(page.locator(f'[data-ts="{ts}"] time[data-tokens]')).to_have_text(words)


async def test_text_from_people_never_becomes_markup(visit, room, slack):
    hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>'
    links = "<javascript:alert(1)|press> <data:text/html,x|press> <!channel>"
    await room.say("U0GP", "C0CLUSTER", f"{hostile} {links}")
    escaped = hostile.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    blocks = [
        {"type": "header", "text": plain(hostile[:140])},
        section(escaped),
        actions(button(hostile[:70], "x", value=hostile)),
    ]
    await slack.chat_postMessage(channel="C0CLUSTER", text=escaped, blocks=blocks)
    page = await visit()
    await expect(page.locator("#messages .message")).to_have_count(2)
    for tag in ("img", "script", "a[href^=javascript]", "a[href^=data]", "iframe", "[onerror]"):
        await expect(page.locator(f"#messages {tag}")).to_have_count(0)
    await expect(page.locator("#messages").get_by_role("heading")).to_contain_text("<img src=x")
    await expect(page.locator("#messages .block-section")).to_contain_text(hostile)
    assert await page.evaluate("window.hit") is None


async def test_a_mark_that_pages_everybody_is_loud(visit, card):
    ts = await card(section("<!channel> and <!here>"))
    page = await visit()
    await expect(page.locator(f'[data-ts="{ts}"] .loud')).to_have_text(["@channel", "@here"])


async def test_no_other_host_is_asked_for_anything(visit, card, room):
    await card({"type": "image", "image_url": "https://example.org/y.png", "alt_text": "a chart"})
    page = await visit()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    await page.reload()
    await expect(page.get_by_role("img", name="a chart")).to_be_visible()
    assert asked
    assert all(url.startswith(room.url) for url in asked)
