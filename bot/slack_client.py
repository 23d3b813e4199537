"""Slack's client, which tells whoever counts what Slack did not take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import aiohttp
from slack_bolt.async_app import AsyncApp
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.slack_answers import code_of, status_of


class CountingClient(AsyncWebClient):
    """One that never repeats a call by itself: repeating belongs to the outbox, which looks first."""

    def __init__(self, *, failed: Callable[[str, str], None], **given: Any) -> None:
        """`failed` gets the method and Slack's code, `http_502` where it gave none, or `no_answer`."""
        super().__init__(retry_handlers=[], **given)
        self._failed = failed

    async def api_call(self, api_method: str, *args: Any, **given: Any) -> AsyncSlackResponse:
        """As the SDK's own; what goes wrong is counted and raised."""
        try:
            return await super().api_call(api_method, *args, **given)
        except SlackApiError as error:
            self._failed(api_method, code_of(error) or f"http_{status_of(error)}")
            raise
        except (SlackClientError, aiohttp.ClientError, TimeoutError):
            self._failed(api_method, "no_answer")
            raise


class OneWorkspace(AsyncApp):
    """Bolt for one workspace, whose client is the same for every request."""

    def _init_context(self, req: AsyncBoltRequest) -> None:
        """Bolt makes a new client for each request, in case somebody changes its token; nobody does here."""
        req.context["logger"] = self.logger
        req.context["token"] = self.client.token
        req.context["client"] = self.client
        req.context["listener_runner"] = self.listener_runner


def bolt_app(client: AsyncWebClient, first: AsyncMiddleware) -> AsyncApp:
    """Bolt, which answers when the act is stored; what it would check itself the front door has checked.

    `first` hears of everything before Bolt's own middleware.
    """
    return OneWorkspace(
        name="quorate",
        client=client,
        before_authorize=first,
        process_before_response=True,
        request_verification_enabled=False,
        ssl_check_enabled=False,
        url_verification_enabled=False,
        attaching_function_token_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )
