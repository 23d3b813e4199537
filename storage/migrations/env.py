"""Alembic's entry: runs the revisions on the connection that it is given, inside that connection's transaction."""

from alembic import context

from storage.tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA, render_as_batch=True)
context.run_migrations()
