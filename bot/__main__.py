"""`python -m bot` is the command `quorate`."""

from bot.cli import main

raise SystemExit(main())
