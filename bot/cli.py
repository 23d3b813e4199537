"""The command `quorate`: serve, demo, adopt, check, lint, schema, explain, whatif, replay, verify, migrate."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from bot.running import Told
from bot.settings import SettingsError, read_database_url, read_settings

COULD_NOT = 2
_ONE_OF = "a reference (cluster-2026-1) or id; or a file of cases, and a case's name or number"
_BALLOTS = "for, against, abstain, or none to take a vote away"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one sub-command; its exit status: 0 all well, 1 found wanting, 2 could not be tried."""
    parser = _parser()
    given = parser.parse_args(arguments)
    if not given.run:
        parser.print_help()
        return 0
    try:
        return int(given.run(given))
    except SettingsError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        return COULD_NOT
    except KeyboardInterrupt:
        return 0
    except Exception as error:
        from bot.failing import in_plain_words  # noqa: PLC0415  what goes well never loads it

        if (said := in_plain_words(error)) is None:
            raise
        print(said, file=sys.stderr)
        return COULD_NOT


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="quorate", description="Enforces a body's own terms of reference, in Slack.")
    verbs = parser.add_subparsers(title="commands", metavar="COMMAND")
    parser.set_defaults(run=None)
    _running(verbs)
    _terms(verbs)
    _records(verbs)
    return parser


def _running(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    serve = verbs.add_parser("serve", help="run against Slack, with the settings from the environment")
    serve.set_defaults(run=_serve)

    demo = verbs.add_parser("demo", help="run a rehearsal workspace and the bot in it, on this machine only")
    demo.add_argument("--port", type=int, default=3977, help="of the workspace's page (default 3977)")
    demo.add_argument("--bot-port", type=int, default=3978, help="of the bot (default 3978)")
    demo.add_argument("--socket", action="store_true", help="let the bot come by Socket Mode instead of HTTP")
    demo.add_argument("--database", default="", help="a database URL (default: a fresh SQLite file)")
    demo.set_defaults(run=_demo)

    adopt = verbs.add_parser("adopt", help="set up bodies from a file: terms, seats and who holds them")
    adopt.add_argument("file", type=Path)
    adopt.add_argument("--team", required=True, help="the workspace's id, T...")
    adopt.set_defaults(run=_adopt)

    migrate = verbs.add_parser("migrate", help="bring the database up to this version")
    _with_database(migrate).set_defaults(run=_migrate)


def _terms(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    check = verbs.add_parser("check", help="run cases against terms of reference")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")
    check.add_argument("--json", action="store_true", help="one JSON object a line")
    check.set_defaults(run=_check)

    lint = verbs.add_parser("lint", help="tell what is wrong or surprising in terms of reference")
    lint.add_argument("file", metavar="FILE", help="terms, shipped terms by name, or a file of cases")
    lint.add_argument("cases", nargs="*", type=Path, metavar="CASES", help="files of cases (default: those beside it)")
    lint.add_argument("--fill", action="append", default=[], metavar="NAME=VALUE", help="a value for a blank")
    lint.add_argument("--alternates", default=None, metavar="SEAT,...", help="seats that have a named alternate")
    lint.add_argument("--json", action="store_true", help="one JSON object a line")
    lint.set_defaults(run=_lint)

    schema = verbs.add_parser("schema", help="print the form of terms of reference as a JSON Schema, for editors")
    schema.set_defaults(run=_schema)


def _records(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    explain = verbs.add_parser("explain", help="print how a decision, or a case, is reached, clause by clause")
    explain.add_argument("what", nargs="+", metavar="DECISION | FILE CASE", help=_ONE_OF)
    _with_database(explain).set_defaults(run=_explain, error=explain.error)

    whatif = verbs.add_parser("whatif", help="show how a decision, or a case, would end with other votes")
    whatif.add_argument("what", nargs="+", metavar="DECISION | FILE CASE", help=_ONE_OF)
    whatif.add_argument("--ballots", action="append", default=[], metavar="SEAT=CHOICE,...", help=_BALLOTS)
    whatif.add_argument("--conflicts", action="append", default=[], metavar="SEAT,...", help="recused besides")
    whatif.add_argument("--alone", action="store_true", help="count these ballots only, and no other that was given")
    _with_database(whatif).set_defaults(run=_whatif, error=whatif.error)

    replay = verbs.add_parser("replay", help="list what draft terms would have made of a body's past decisions")
    replay.add_argument("--terms", required=True, metavar="DRAFT", help="a file, or shipped terms by name")
    replay.add_argument("--body", required=True, metavar="KEY", help="the body whose decisions they are")
    replay.add_argument("--fill", action="append", default=[], metavar="NAME=VALUE", help="a value for a blank")
    _with_database(replay).set_defaults(run=_replay, error=replay.error)

    verify = verbs.add_parser("verify", help="check the audit log and replay every outcome")
    verify.add_argument("--body", default="", help="only this body")
    _with_database(verify).set_defaults(run=_verify)


def _with_database(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--database", default="", help="a database URL (default: DATABASE_URL, else quorate.db here)")
    return parser


def _serve(_given: argparse.Namespace) -> int:
    settings = read_settings()
    gc.disable()
    from bot.app import Quorate  # noqa: PLC0415  wrong settings are named before anything heavy is loaded
    from bot.logs import set_up_logs  # noqa: PLC0415

    set_up_logs(settings.quorate_log)

    async def serve() -> None:
        told = Told()
        quorate = Quorate(settings)
        await quorate.start()
        try:
            await told.wait()
        finally:
            await quorate.stop()

    asyncio.run(serve())
    return 0


def _demo(given: argparse.Namespace) -> int:
    gc.disable()  # nothing that is loaded here is garbage; the bot looks for some again when it has started
    from bot.demo import Demo  # noqa: PLC0415
    from bot.logs import set_up_logs  # noqa: PLC0415

    set_up_logs()

    async def play() -> None:
        told = Told()
        demo = Demo(port=given.port, bot_port=given.bot_port, socket=given.socket, database=given.database)
        async with contextlib.AsyncExitStack() as stack:
            await demo.start(stack)
            print(
                f"\n  The rehearsal workspace is open: {demo.url}\n  Ctrl-C ends it. Its record, from elsewhere:\n"
                f"  quorate explain cluster-2026-1 --database {demo.database}\n",
                flush=True,
            )
            await told.wait()
        print("The rehearsal is over.", flush=True)

    asyncio.run(play())
    return 0


def _database(given: argparse.Namespace) -> str:
    return given.database or read_database_url()


def _adopt(given: argparse.Namespace) -> int:
    from bot.adopting import adopt_file  # noqa: PLC0415

    return adopt_file(given.file, team=given.team, database=read_database_url(), out=sys.stdout, err=sys.stderr)


def _check(given: argparse.Namespace) -> int:
    from bot.cases import run_check  # noqa: PLC0415

    return run_check(given.files, as_json=given.json, out=sys.stdout, err=sys.stderr)


def _lint(given: argparse.Namespace) -> int:
    from bot.linting import run_lint  # noqa: PLC0415

    named = None if given.alternates is None else given.alternates.split(",")
    asked = {"fill": given.fill, "alternates": named, "as_json": given.json}
    return run_lint(given.file, given.cases, **asked, out=sys.stdout, err=sys.stderr)


def _schema(_given: argparse.Namespace) -> int:
    from bot.schema import schema_text  # noqa: PLC0415

    print(schema_text(), end="")
    return 0


def _explain(given: argparse.Namespace) -> int:
    decision, file, case = _what(given)
    if file is not None:
        from bot.reasoning import explain_case  # noqa: PLC0415

        return explain_case(file, case, out=sys.stdout, err=sys.stderr)
    from bot.records import explain  # noqa: PLC0415

    return explain(decision, database=_database(given), out=sys.stdout, err=sys.stderr)


def _whatif(given: argparse.Namespace) -> int:
    from bot.whatif import UnclearError, read_changes, whatif_case, whatif_decision  # noqa: PLC0415

    decision, file, case = _what(given)
    try:
        changes = read_changes(given.ballots, given.conflicts, alone=given.alone)
    except UnclearError as error:
        print(error, file=sys.stderr)
        return COULD_NOT
    if file is not None:
        return whatif_case(file, case, changes, out=sys.stdout, err=sys.stderr)
    return whatif_decision(decision, changes, database=_database(given), out=sys.stdout, err=sys.stderr)


def _replay(given: argparse.Namespace) -> int:
    from bot.replaying import replay  # noqa: PLC0415

    if wrong := next((one for one in given.fill if "=" not in one), None):
        given.error(f"--fill {wrong}: expected NAME=VALUE")
    return replay(given.terms, given.fill, given.body, database=_database(given), out=sys.stdout, err=sys.stderr)


def _what(given: argparse.Namespace) -> tuple[str, Path | None, str]:
    """(decision, None, "") for one argument; ("", file, case) for two."""
    match given.what:
        case [decision]:
            return decision, None, ""
        case [file, case]:
            return "", Path(file), case
        case _:
            given.error("expected one decision, or a file and a case")
            raise AssertionError


def _verify(given: argparse.Namespace) -> int:
    from bot.records import verify  # noqa: PLC0415

    return verify(given.body, database=_database(given), out=sys.stdout, err=sys.stderr)


def _migrate(given: argparse.Namespace) -> int:
    from storage.store import open_store  # noqa: PLC0415

    open_store(_database(given)).migrate()
    print("The database is at this version.")
    return 0
