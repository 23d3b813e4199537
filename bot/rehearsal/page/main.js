/** The beginning: who acts and what is open stand in the address; everything else follows from what the desk tells. */

import * as desk from "./desk.js";
import { hushToasts, showKeys, toast } from "./dialogs.js";
import { coalesced, el } from "./dom.js";
import { enterHome, refreshHome } from "./apphome.js";
import { dropModal, refreshView } from "./modal.js";
import { mrkdwn } from "./mrkdwn.js";
import { drawThread, leaveRoom, redrawRoom, refreshRoom, reveal, setUpRoom, writeHere } from "./room.js";
import { drawSidebar, neighbour, places, setUpDrawer, waiting } from "./sidebar.js";
import { drawActor, drawClock, followRun, refreshClock, setUpActor, setUpClock } from "./stage.js";
import { actors, conversation, conversationName, HOME, nameOf, take, world } from "./world.js";
import { refreshWeather, setUpWeather } from "./weather.js";

const at = (selector) => document.querySelector(selector);
let hush = () => {};

/** What the address says: {as, place, thread, message}. */
function address() {
  const [place, thread] = decodeURIComponent(location.hash.slice(1)).split("/");
  const query = new URLSearchParams(location.search);
  return { as: query.get("as"), place: place || null, thread: thread || null, message: query.get("message") };
}

function write({ as = world.me, place = world.place, thread = null }, how = "pushState") {
  history[how](null, "", `?as=${encodeURIComponent(as)}#${place}${thread ? `/${thread}` : ""}`);
}

function drawTitle() {
  const name = world.place === HOME ? `${world.app.name} – Home` : conversationName(conversation(world.place));
  const count = waiting();
  document.title = `${count ? `(${count}) ` : ""}${name} – ${world.team.name}`;
}

const refreshState = coalesced(async () => {
  const me = world.me;
  const answer = await desk.state(me);
  if (me !== world.me) return;
  take(answer);
  drawSidebar();
  drawTitle();
});

/** A place that the acting person can see: the wanted one, else the first channel they are in. */
function settle(place) {
  if (place === HOME || conversation(place)) return place;
  const { channels } = places();
  return channels[0]?.id ?? HOME;
}

/** Opens a conversation or the Home for the acting person. */
async function enter(place, thread) {
  const moved = world.place !== place;
  world.place = place;
  world.thread = thread;
  if (moved) hushToasts();
  const home = place === HOME;
  at("#room").hidden = home;
  at("#home").hidden = !home;
  if (moved) leaveRoom();
  if (home) await enterHome();
  else if (moved) await refreshRoom();
  else drawThread();
  if (home) drawThread();
  drawSidebar();
  drawTitle();
}

/** Becomes `as`: a fresh picture, a fresh stream, and whatever dialog the app has open for that person. */
async function become(as) {
  hush();
  dropModal();
  let answer;
  try {
    answer = await desk.state(as);
  } catch (problem) {
    return lost(problem);
  }
  world.me = answer.me ?? as;
  world.place = null;
  take(answer);
  drawClock(answer.clock);
  drawSidebar();
  drawActor();
  leaveRoom();
  hush = desk.listen(world.me, { onEvent: happened, onOpen: connected, onLost: () => at("#lost").removeAttribute("hidden") });
  refreshView();
  return true;
}

function lost(problem) {
  at("#room-name").textContent = "The workspace is not there";
  at("#no-messages").hidden = false;
  at("#no-messages").replaceChildren(problem.message, " ", el("button", { type: "button", class: "button", onClick: () => location.reload() }, "Try again"));
  return false;
}

/** Follows the address, whether it was typed, clicked, or gone back to. */
const follow = coalesced(async () => {
  const { as } = address();
  if (as !== world.me && !(await become(as))) return;
  const wanted = address(); // somebody may have gone elsewhere meanwhile
  if (wanted.as !== as) return; // and that is followed next
  const place = settle(wanted.place);
  if (place !== wanted.place) write({ place }, "replaceState");
  await enter(place, place === wanted.place ? wanted.thread : null);
  if (wanted.message) reveal(wanted.message);
});

function go(change) {
  write(change);
  follow();
}

/** After the stream was interrupted, what happened meanwhile is fetched. */
function connected(again) {
  at("#lost").hidden = true;
  if (world.place === HOME) refreshHome({}).catch((problem) => toast(problem.message, "trouble")); // it may have been published before the stream began
  if (!again) return;
  refreshState();
  refreshRoom();
  refreshView();
  refreshClock();
}

/** A direct message that arrives while something else is open is shown for a while, as chat clients do. */
function notify({ channel, text, user }) {
  const words = el("div", {}, mrkdwn(text.split("\n")[0])).textContent;
  const short = words.length > 160 ? `${words.slice(0, 160).replace(/\s\S*$/, "")} …` : words;
  toast(`${nameOf(user)}: ${short}`, "notice", { name: "Open", does: () => go({ place: channel }) });
}

const ROOM_EVENTS = new Set(["message", "changed", "deleted", "ephemeral"]);

/** One event of the stream: what it touches is fetched again. */
function happened(event) {
  if (ROOM_EVENTS.has(event.type) && event.channel === world.place) refreshRoom();
  else if (ROOM_EVENTS.has(event.type) || event.type === "unread" || event.type === "conversation") {
    refreshState();
    if (event.type === "message" && event.text && event.user !== world.me) notify(event);
  }
  else if (event.type === "view") refreshView();
  else if (event.type === "home") refreshHome(event).catch((problem) => toast(problem.message, "trouble"));
  else if (event.type === "clock") refreshClock();
  else if (event.type === "play") followRun(event);
  else if (event.type === "weather") refreshWeather();
  else if (event.type === "notice") toast(event.text ?? event.message ?? event.words ?? "");
}

const SHORTCUTS = {
  ArrowDown: () => neighbour(1)?.click(),
  ArrowUp: () => neighbour(-1)?.click(),
  KeyA: () => at("#act-as").click(),
  KeyM: () => writeHere(),
  KeyH: () => go({ place: HOME }),
  KeyT: () => location.assign(at("#timeline-link").href),
};

function onKey(event) {
  if (event.key === "Escape" && !event.defaultPrevented && world.thread && at("#thread").contains(document.activeElement)) {
    go({ thread: null });
    return;
  }
  const does = event.altKey && !event.ctrlKey && !event.metaKey && (SHORTCUTS[event.code] ?? SHORTCUTS[event.key]);
  if (!does || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  does();
}

/** Whom to act as when the address does not say: as last time, else the first member. */
async function firstActor() {
  const { people } = await desk.state("");
  take({ team: world.team, app: world.app, conversations: [], people });
  const all = [...actors().values()].flat();
  const last = localStorage.getItem("acting-as");
  return all.find((one) => one.id === last)?.id ?? all[0]?.id;
}

async function start() {
  setUpRoom((thread) => go({ thread }));
  setUpDrawer();
  setUpActor((as) => {
    localStorage.setItem("acting-as", as);
    go({ as });
  });
  setUpClock(redrawRoom);
  setUpWeather();
  at("#keys").addEventListener("click", showKeys);
  at("#skip").addEventListener("click", (event) => {
    event.preventDefault();
    at("#main").focus();
  });
  window.addEventListener("popstate", follow);
  document.addEventListener("keydown", onKey);
  if (!address().as) {
    try {
      write({ as: await firstActor(), place: address().place ?? "" }, "replaceState");
    } catch (problem) {
      lost(problem);
      return;
    }
  }
  refreshWeather();
  await follow();
  document.documentElement.dataset.ready = "true";
}

start();
