"""Reads blocks as a person does: the words of each line, and the buttons."""

from __future__ import annotations


def read(blocks) -> list[str]:
    """Every line that is shown, without buttons; a quotation begins with "> ", an entry of a list with "- "."""
    shown: list[str] = []
    for block in blocks:
        match block["type"]:
            case "rich_text":
                for part in block["elements"]:
                    shown += _part(part)
            case "section" | "header":
                shown += block["text"]["text"].split("\n")
            case "context":
                shown += [element["text"] for element in block["elements"]]
            case "input":
                shown += _question(block)
    return [line for line in shown if line]


def buttons(blocks) -> list[dict]:
    """The buttons, in their order."""
    return [one for block in blocks if block["type"] == "actions" for one in block["elements"]]


def _part(part) -> list[str]:
    match part["type"]:
        case "rich_text_list":
            return [f"- {_inline(entry)}" for entry in part["elements"]]
        case "rich_text_quote":
            return [f"> {line}" for line in _inline(part).split("\n")]
        case _:
            return _inline(part).split("\n")


def _inline(part) -> str:
    return "".join(f"@{one['user_id']}" if one["type"] == "user" else one["text"] for one in part["elements"])


def _question(block) -> list[str]:
    said = [block["label"]["text"]]
    for option in block["element"].get("options", ()):
        gloss = option.get("description", {}).get("text", "")
        said.append(f"( ) {option['text']['text']}" + (f" – {gloss}" if gloss else ""))
    return [*said, *([block["hint"]["text"]] if "hint" in block else [])]
