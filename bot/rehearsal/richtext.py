"""Text with its formatting spelt out, as Slack takes it from programs: sections, lists, quotes."""

from __future__ import annotations

from bot.rehearsal.shapes import TYPE, Check, by_type, fields, flag, many, one_of, string, whole

STYLE = fields(dict.fromkeys(("bold", "italic", "strike", "code", "underline", "highlight"), flag))
STYLED: dict[str, Check] = {**TYPE, "style": STYLE}
NAME = string(255)

INLINE = by_type(
    {
        "text": fields({**STYLED, "text": string(40_000)}, required=("text",)),
        "link": fields({**STYLED, "url": string(3000), "text": string(3000), "unsafe": flag}, required=("url",)),
        "user": fields({**STYLED, "user_id": NAME}, required=("user_id",)),
        "channel": fields({**STYLED, "channel_id": NAME}, required=("channel_id",)),
        "usergroup": fields({**STYLED, "usergroup_id": NAME}, required=("usergroup_id",)),
        "emoji": fields({**STYLED, "name": NAME, "unicode": NAME, "skin_tone": whole(1, 6)}, required=("name",)),
        "broadcast": fields({**STYLED, "range": one_of("here", "channel", "everyone")}, required=("range",)),
        "color": fields({**STYLED, "value": NAME}, required=("value",)),
        "date": fields(
            {
                **STYLED,
                "timestamp": whole(0, 9_999_999_999),
                "format": NAME,
                "url": string(3000),
                "fallback": string(3000),
            },
            required=("timestamp", "format"),
        ),
    }
)
MUCH = 1000
SECTION = fields({**TYPE, "elements": many(INLINE, MUCH, 0)}, required=("elements",))
BORDERED = fields({**TYPE, "elements": many(INLINE, MUCH, 0), "border": whole(0, 1)}, required=("elements",))

RICH_TEXT = fields(
    {
        **TYPE,
        "block_id": string(255),
        "elements": many(
            by_type(
                {
                    "rich_text_section": SECTION,
                    "rich_text_preformatted": BORDERED,
                    "rich_text_quote": BORDERED,
                    "rich_text_list": fields(
                        {
                            **TYPE,
                            "elements": many(by_type({"rich_text_section": SECTION}), MUCH, 0),
                            "style": one_of("bullet", "ordered"),
                            "indent": whole(0, 8),
                            "offset": whole(0, 1_000_000),
                            "border": whole(0, 1),
                        },
                        required=("elements", "style"),
                    ),
                }
            ),
            MUCH,
            0,
        ),
    },
    required=("elements",),
)
