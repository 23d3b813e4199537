"""Are the lock files what `make lock` would write? Says which is stale and how to mend it; status 1 then."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
OPTIONS = [
    "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url",
    "--no-emit-find-links", "--custom-compile-command", "make lock", "--extra", "build",
]  # fmt: skip
LOCKS = {"requirements.lock": [], "requirements-dev.lock": ["--extra", "dev", "-c", "requirements.lock"]}


def _stale(folder: Path, name: str, extra: list[str]) -> bool:
    """Compile again, keeping every pin that still fits, and compare."""
    uv = Path(sys.executable).with_name("uv")
    command = [str(uv), "pip", "compile", "pyproject.toml", *OPTIONS, *extra, "-o", name]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"{name}: could not be compiled again\n{done.stderr}", file=sys.stderr)
        return True
    return (folder / name).read_bytes() != (ROOT / name).read_bytes()


def main() -> int:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name in ("pyproject.toml", "README.md", *LOCKS):
            shutil.copy(ROOT / name, folder / name)
        stale = [name for name, extra in LOCKS.items() if _stale(folder, name, extra)]
    for name in stale:
        print(f"{name} is not what pyproject.toml asks for: run `make lock` and commit it", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
