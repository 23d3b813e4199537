"""The README's table of who may do what, drawn from the one in the code: `python -m tests.authority` writes it anew."""

from __future__ import annotations

from pathlib import Path

from bot.services.authority import TABLE, Authority, Role
from bot.services.sittings import MEETING_TABLE, Phase

README = Path(__file__).parents[1] / "README.md"
BEGIN, END = "<!-- authority: written by `python -m tests.authority` -->\n", "<!-- /authority -->\n"


_PHASES = {
    Phase.AHEAD: "before the meeting",
    Phase.DURING: "at the meeting",
    Phase.OPEN: "before or at the meeting",
    Phase.AFTER: "after the meeting",
}


def table() -> str:
    """One row an act: who may, while the decision is in which state, and what anybody else is told."""
    rows = [
        ["act", "who may", "while the decision is", "others are told"],
        ["---"] * 4,
        *(
            [act, ", ".join(_who(row)), row.when.value.replace("-", " "), f"`{row.otherwise}`"]
            for act, row in TABLE.items()
        ),
        *(
            [f"meeting: {act}", ", ".join(_who(row)), _PHASES[phase], f"`{row.otherwise}`"]
            for act, (phase, row) in MEETING_TABLE.items()
        ),
    ]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _who(row: Authority) -> list[str]:
    return [role.value for role in Role if role in row.roles]


def written(readme: str) -> str:
    """The README with the table as it is now. ValueError: it has no place for it."""
    before, _, rest = readme.partition(BEGIN)
    _, found, after = rest.partition(END)
    if not found:
        raise ValueError("the README has no place for the table")
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


if __name__ == "__main__":
    README.write_text(written(README.read_text()))
