"""The first revision's tables and triggers, written out: what was released never changes with the program."""
