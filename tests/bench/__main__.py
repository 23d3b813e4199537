"""`make bench`: votes, storage, rules and a crowd, each measured side by side. `make bench BENCH=votes` for one of them."""

from __future__ import annotations

import sys

from tests.bench import crowd, rules, storage, sweep, votes


def _storage() -> None:
    for name, a_second in storage.run():
        print(f"  {name:<60}{a_second:>10.0f}/s")


SECTIONS = {
    "rules": rules.show,
    "storage": _storage,
    "votes": votes.compare,
    "slow-slack": votes.slow_slack,
    "crowd": crowd.show,
    "sweep": sweep.show,
}


def main() -> None:
    for name in sys.argv[1:] or SECTIONS:
        print(f"== {name}", flush=True)
        SECTIONS[name]()


if __name__ == "__main__":
    main()
