"""Ways in which the database did not take an act. Whoever did it must hear that nothing is recorded."""


class NotStoredError(Exception):
    """The act was not committed, or nobody can know that it was: it must not be acknowledged."""


class SchemaError(Exception):
    """The database's tables are not those of this program: migrate first, or run the newer program."""


class ForgetfulError(Exception):
    """The database is set so that it may forget what it said it kept: no vote is safe in it."""
