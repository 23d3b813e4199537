"""The README's table of who may do what, drawn from the one in the code: `python -m tests.authority` writes it anew."""

from __future__ import annotations

from pathlib import Path

from bot.services.authority import TABLE, Authority, Role, When
from bot.services.roles import State

README = Path(__file__).parents[1] / "README.md"
BEGIN, END = "<!-- authority: written by `python -m tests.authority` -->\n", "<!-- /authority -->\n"

HEADINGS = (
    "act",
    "who may, in the body itself",
    "while it is",
    "others of it are told",
    "in another body",
    "from elsewhere",
)
NOBODY = "nobody"


def table() -> str:
    """One row an act: who may, in which states, what anybody else is told, and what it is to those of other bodies."""
    rows = [HEADINGS, ("---",) * len(HEADINGS), *(_row(act, row) for act, row in TABLE.items())]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _row(act: str, row: Authority) -> tuple[str, ...]:
    states = [state.value for state in State if state in row.when.states]
    return (
        act,
        ", ".join(role.value for role in Role if role in row.roles),
        " or ".join(states) if row.when is not When.ALWAYS else "in any state",
        f"`{row.otherwise}`",
        NOBODY,
        f"{NOBODY}: `{row.matter.value}`",
    )


def written(readme: str) -> str:
    """The README with the table as it is now. ValueError: it has no place for it."""
    before, _, rest = readme.partition(BEGIN)
    _, found, after = rest.partition(END)
    if not found:
        raise ValueError("the README has no place for the table")
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


if __name__ == "__main__":
    README.write_text(written(README.read_text()))
