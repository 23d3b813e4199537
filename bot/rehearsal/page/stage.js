/** The bar on top, which is the rehearsal's and not the chat's: whom one acts as, and the bot's clock. */

import * as desk from "./desk.js";
import { toast } from "./dialogs.js";
import { el, icon } from "./dom.js";
import { avatar } from "./messages.js";
import { menu, pickList } from "./popup.js";
import { dateOf, retellTimes, timeOf } from "./times.js";
import { aboutPerson, actors, myZone, nameOf, now, person, world } from "./world.js";

const at = (selector) => document.querySelector(selector);
const SOON = 2; // moments that get a button of their own
const STEPS = [["+1 hour", 3600], ["+1 day", 86400], ["+1 week", 604800]];
let onMoved = () => {};
let lastMove = null;

/** Shows whom one acts as. */
export function drawActor() {
  const me = person(world.me);
  const name = nameOf(world.me);
  const words = el("span", { class: "actor-words" },
    el("span", { class: "actor-label" }, "Acting as"), " ",
    el("span", { class: "actor-name" }, name), " ",
    el("span", { class: "actor-title" }, me ? aboutPerson(me) : ""));
  at("#act-as").replaceChildren(avatar(world.me, name), words, icon("down"));
  document.querySelectorAll(".timeline-link").forEach((one) => one.setAttribute("href", `/timeline?as=${encodeURIComponent(world.me)}`));
}

/** Makes the switch ready; `goAs(id)` changes the address. */
export function setUpActor(goAs) {
  at("#act-as").addEventListener("click", () => {
    const groups = [...actors()].map(([label, people]) => ({
      label,
      entries: people.map((one) => ({ value: one.id, name: nameOf(one.id), about: aboutPerson(one) })),
    }));
    pickList({ anchor: at("#act-as"), label: "Act as", groups, chosen: new Set([world.me]), onPick: ({ value }) => goAs(value) });
  });
}

function tick() {
  at("#clock-now").textContent = `${dateOf(now(), myZone(), { weekday: "short", day: "numeric", month: "short", year: "numeric" })}, ${timeOf(now())}`;
  at("#clock-now").setAttribute("datetime", new Date(now()).toISOString());
  at("#clock-zone").textContent = myZone();
}

/** Moves the clock; `node` is busy meanwhile. */
async function move(node, order) {
  if (node.getAttribute("aria-busy")) return;
  node.setAttribute("aria-busy", "true");
  try {
    const answer = await desk.moveClock(order);
    drawClock(answer.clock ?? answer);
    at("#clock-said").textContent = `The clock now says ${at("#clock-now").textContent}`;
  } catch (problem) {
    toast(problem.message, "trouble");
  } finally {
    node.removeAttribute("aria-busy");
  }
}

function moveButton(words, order, title = null) {
  const node = el("button", { type: "button", class: "clock-move", title, data: { move: order.moment ?? String(order.seconds) } }, words);
  node.addEventListener("click", (event) => {
    const stray = event.detail > 1 && lastMove !== node.dataset.move; // the second half of a double click, after the buttons changed places
    lastMove = node.dataset.move;
    if (!stray) move(node, order);
  });
  return node;
}

/** The moments further ahead, in a menu under one button. */
function laterButton(moments) {
  const node = el("button", { type: "button", class: "clock-move", "aria-haspopup": "menu", "aria-expanded": "false", data: { move: "later" } }, "Later…");
  const entries = moments.map(({ id, label, when }) => ({ name: label, about: when, data: { move: id } }));
  node.addEventListener("click", () => menu({ anchor: node, label: "Later", entries, onPick: (entry) => move(node, { moment: entry.data.move }) }));
  return node;
}

/** The moments ahead, soonest first: two buttons, the rest in a menu. */
function momentButtons(moments) {
  const told = (one) => ({ ...one, when: `${dateOf(Date.parse(one.at))}, ${timeOf(Date.parse(one.at))}` });
  const ahead = moments.filter((one) => Date.parse(one.at) > now()).map(told);
  const soon = ahead.slice(0, SOON).map((one) => moveButton(one.label, { moment: one.id }, `${one.label}: ${one.when}`));
  return ahead.length > SOON ? [...soon, laterButton(ahead.slice(SOON))] : soon;
}

/** Shows the bot's clock and where it can be moved; null hides it. */
export function drawClock(clock) {
  at("#clock").hidden = !clock;
  document.body.classList.toggle("no-clock", !clock);
  world.clockShift = clock ? Date.parse(clock.now) - Date.now() : 0;
  if (!clock) return;
  tick();
  const held = document.activeElement?.dataset?.move;
  at("#clock-moves").replaceChildren(...momentButtons(clock.moments ?? []), ...STEPS.map(([words, seconds]) => moveButton(words, { seconds })));
  if (held) (at(`[data-move="${CSS.escape(held)}"]`) ?? at("#clock-moves button"))?.focus();
  retellTimes();
  onMoved();
}

/** While the clock runs by itself, its face follows. */
export function followRun({ now: reached }) {
  if (!reached || at("#clock").hidden) return;
  world.clockShift = Date.parse(reached) - Date.now();
  tick();
}

/** Asks where the clock stands now. */
export async function refreshClock() {
  try {
    const answer = await desk.clock();
    drawClock(answer.clock === undefined ? answer : answer.clock);
  } catch {
    drawClock(null);
  }
}

/** Keeps the clock going; `whenMoved` is called after each move. */
export function setUpClock(whenMoved) {
  onMoved = whenMoved;
  setInterval(tick, 5000);
  at("#clock-toggle").addEventListener("click", () => {
    const open = at("#clock").classList.toggle("open");
    at("#clock-toggle").setAttribute("aria-expanded", String(open));
  });
}
