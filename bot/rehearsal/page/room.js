/** The open conversation: its head, its messages, its thread, and staying at the bottom while new ones come. */

import * as desk from "./desk.js";
import { Composer } from "./composer.js";
import { toast } from "./dialogs.js";
import { clear, coalesced, iconButton, rememberFocus } from "./dom.js";
import { authorOf, drawMessages, spoken } from "./messages.js";
import { conversation, conversationName, HOME, isAppDm, world } from "./world.js";

const at = (selector) => document.querySelector(selector);
let drawn = null; // which person and conversation the list shows
let messages = [];
let newFrom = null;
let composer;
let reply;
let setThread;
let sticky = true; // whether the reader is at the bottom, and wants to stay there

const atBottom = (node) => node.scrollHeight - node.scrollTop - node.clientHeight < 80;

/** Why nobody can write here now; null if one can. */
function closed(found) {
  if (found?.archived) return "This channel is archived";
  if (found?.kind === "channel" && !found.member) return "You are not in this channel: you can read it, and not write";
  return null;
}

function titleOf(found) {
  return found.kind === "im" ? conversationName(found) : `#${conversationName(found)}`;
}

/** Makes the room ready; `goThread(ts or null)` changes the address. */
export function setUpRoom(goThread) {
  setThread = goThread;
  composer = new Composer(at("#composer"), {
    id: "write",
    onSent: () => refreshRoom().then(toBottom),
    place() {
      const found = conversation(world.place);
      return { channel: world.place, label: found ? `Message ${titleOf(found)}` : "Message", closed: closed(found) };
    },
  });
  reply = new Composer(at("#thread-composer"), {
    id: "reply",
    onSent: () => refreshRoom(),
    place: () => ({ channel: world.place, thread_ts: world.thread, label: "Reply in thread", closed: closed(conversation(world.place)) }),
  });
  at("#thread-head").append(iconButton("close", "Close thread", () => setThread(null)));
  at("#to-new").addEventListener("click", toBottom);
  const scroller = at("#scroller");
  scroller.addEventListener("scroll", () => {
    sticky = atBottom(scroller);
    if (sticky) at("#to-new").hidden = true;
  });
  const watch = new ResizeObserver(() => sticky && toBottom());
  watch.observe(scroller);
  watch.observe(at("#messages"));
}

export function toBottom() {
  const scroller = at("#scroller");
  scroller.scrollTop = scroller.scrollHeight;
  sticky = true;
  at("#to-new").hidden = true;
}

function drawHead(found) {
  at("#room-name").textContent = isAppDm(found) ? `${world.app.name} – Messages` : titleOf(found);
  at("#room-topic").textContent = found.topic || (found.kind === "im" ? "Direct messages: only the two of you see them" : "");
  at("#messages").setAttribute("aria-label", `Messages in ${titleOf(found)}`);
}

function announce(fresh) {
  const log = at("#spoken");
  for (const message of fresh) {
    const line = document.createElement("p");
    line.textContent = spoken(message);
    log.append(line);
  }
  while (log.children.length > 20) log.firstChild.remove();
}

/** The first message of those that were unread when the conversation was opened. */
function firstUnread(unread) {
  if (!unread) return null;
  return messages.filter((one) => one.user !== world.me).slice(-unread)[0]?.ts ?? null;
}

function draw(fresh, unread) {
  const stick = fresh || sticky;
  const known = new Set(fresh ? [] : [...at("#messages").querySelectorAll("[data-ts]")].map((one) => one.dataset.ts));
  const added = messages.filter((one) => !known.has(one.ts));
  if (fresh) {
    clear(at("#messages"));
    newFrom = firstUnread(unread);
  }
  const giveBack = rememberFocus();
  drawMessages(at("#messages"), messages, { channel: world.place, openThread: (ts) => setThread(ts), newFrom });
  giveBack();
  at("#no-messages").hidden = messages.length > 0;
  if (stick) toBottom();
  else if (added.length) at("#to-new").hidden = false;
  if (!fresh) announce(added.filter((one) => one.user !== world.me));
}

/** Shows the thread that `world.thread` names, or puts the pane away. */
export function drawThread() {
  const pane = at("#thread");
  const root = world.thread && messages.find((one) => one.ts === world.thread);
  const opening = pane.hidden || pane.dataset.shown !== world.thread;
  pane.hidden = !root;
  document.body.classList.toggle("with-thread", Boolean(root));
  if (!root) return;
  pane.dataset.shown = world.thread;
  if (opening) clear(at("#thread-messages"));
  const replies = (root.replies ?? []).filter((one) => one.ts !== root.ts);
  at("#thread-about").textContent = `with ${authorOf(root)}`;
  const list = at("#thread-scroller");
  const stick = opening || atBottom(list);
  const giveBack = rememberFocus();
  drawMessages(at("#thread-messages"), [root, ...replies], { channel: world.place });
  giveBack();
  reply.refresh();
  if (stick) list.scrollTop = list.scrollHeight;
  if (opening) reply.field.focus();
}

/** Fetches the open conversation and shows what changed in it. */
export const refreshRoom = coalesced(async () => {
  const [me, place] = [world.me, world.place];
  const found = conversation(place);
  if (!found || place === HOME) return;
  const fresh = drawn !== `${me}/${place}`;
  const unread = found.unread;
  let answer;
  try {
    answer = await desk.messages(me, place);
  } catch (problem) {
    toast(problem.message, "trouble");
    return;
  }
  if (me !== world.me || place !== world.place) return;
  messages = answer.messages;
  found.unread = 0;
  drawn = `${me}/${place}`;
  drawHead(found);
  composer.refresh();
  draw(fresh, unread);
  drawThread();
});

/** Draws the list anew although no message changed: the day lines and relative dates did. */
export function redrawRoom() {
  if (world.place === HOME || !drawn) return;
  drawMessages(at("#messages"), messages, { channel: world.place, openThread: (ts) => setThread(ts), newFrom });
}

/** Forgets what is shown, so that the next refresh starts at the bottom with the right unread line. */
export function leaveRoom() {
  drawn = null;
}

/** Brings one message into view and gives it the focus; says so where it is no longer there. */
export function reveal(ts) {
  const found = at(`#thread-messages [data-ts="${CSS.escape(ts)}"]`) ?? at(`#messages [data-ts="${CSS.escape(ts)}"]`);
  if (!found) {
    toast("That message is no longer there.");
    return;
  }
  sticky = false;
  found.tabIndex = -1;
  found.classList.add("found");
  found.scrollIntoView({ block: "center" });
  found.focus({ preventScroll: true });
}

export const writeHere = () => composer.field.focus();
