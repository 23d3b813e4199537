/** The page's line to the rehearsal server: every question it can ask, and the stream of what happens. */

/** What went wrong, in words for people (`message`) and as the server's short code (`code`). */
export class DeskError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

async function ask(path, body) {
  const request = body === undefined ? {} : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  let answer;
  try {
    const response = await fetch(path, request);
    answer = await response.json();
  } catch {
    throw new DeskError("unreachable", "The rehearsal workspace does not answer. Is it still running?");
  }
  if (answer.ok === false) {
    throw new DeskError(answer.error ?? "failed", answer.message || `That did not work (${answer.error ?? "no reason given"}).`);
  }
  return answer;
}

const query = (values) => new URLSearchParams(values).toString();

export const state = (as) => ask(`/desk/state?${query({ as })}`);
export const messages = (as, channel) => ask(`/desk/messages?${query({ as, channel })}`);
export const say = (body) => ask("/desk/say", body);
export const act = (body) => ask("/desk/action", body);
export const submit = (body) => ask("/desk/submit", body);
export const closeView = (as, viewId) => ask("/desk/close", { as, view_id: viewId });
export const topView = (as) => ask(`/desk/view?${query({ as })}`);
export const openHome = (as) => ask("/desk/home", { as });
export const publishedHome = (as) => ask(`/desk/home?${query({ as })}`);
export const clock = () => ask("/desk/clock");
export const moveClock = (move) => ask("/desk/clock", move);
export const timeline = (after) => ask(`/desk/timeline?${query({ after })}`);
export const run = () => ask("/desk/play");
export const play = (order) => ask("/desk/play", order);
export const weather = () => ask("/desk/weather");
export const setWeather = (change) => ask("/desk/weather", change);

/** Listens to what happens for `as`; `onOpen(again)` after each (re)connection. Answers a function that stops it. */
export function listen(as, { onEvent, onOpen, onLost }) {
  let source;
  let opened = false;
  let retry;
  const connect = () => {
    source = new EventSource(`/desk/events?${query({ as })}`);
    source.onopen = () => {
      onOpen(opened);
      opened = true;
    };
    source.onmessage = (event) => onEvent(JSON.parse(event.data));
    source.onerror = () => {
      onLost();
      if (source.readyState === EventSource.CLOSED) retry = setTimeout(connect, 1500);
    };
  };
  connect();
  return () => {
    clearTimeout(retry);
    source.close();
  };
}
