/** The bar on top, which is the rehearsal's and not the chat's: whom one acts as, and the bot's clock. */

import * as desk from "./desk.js";
import { toast } from "./dialogs.js";
import { el, icon } from "./dom.js";
import { avatar } from "./messages.js";
import { pickList } from "./popup.js";
import { dateOf, retellTimes, timeOf } from "./times.js";
import { aboutPerson, actors, myZone, nameOf, now, person, world } from "./world.js";

const at = (selector) => document.querySelector(selector);
const STEPS = [["+1 hour", 3600], ["+1 day", 86400], ["+1 week", 604800]];
let onMoved = () => {};

/** Shows whom one acts as. */
export function drawActor() {
  const me = person(world.me);
  const name = nameOf(world.me);
  const words = el("span", { class: "actor-words" },
    el("span", { class: "actor-label" }, "Acting as"), " ",
    el("span", { class: "actor-name" }, name), " ",
    el("span", { class: "actor-title" }, me ? aboutPerson(me) : ""));
  at("#act-as").replaceChildren(avatar(world.me, name), words, icon("down"));
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

function moveButton(words, move, hint) {
  const node = el("button", { type: "button", class: "clock-move", title: hint ?? null, data: { move: move.moment ?? String(move.seconds) } }, words);
  node.addEventListener("click", async () => {
    if (node.getAttribute("aria-busy")) return;
    node.setAttribute("aria-busy", "true");
    try {
      const answer = await desk.moveClock(move);
      drawClock(answer.clock ?? answer);
      at("#clock-said").textContent = `The clock now says ${at("#clock-now").textContent}`;
    } catch (problem) {
      toast(problem.message, "trouble");
    } finally {
      node.removeAttribute("aria-busy");
    }
  });
  return node;
}

/** Shows the bot's clock and where it can be moved; null hides it. */
export function drawClock(clock) {
  at("#clock").hidden = !clock;
  document.body.classList.toggle("no-clock", !clock);
  world.clockShift = clock ? Date.parse(clock.now) - Date.now() : 0;
  if (!clock) return;
  tick();
  const held = document.activeElement?.dataset?.move;
  const ahead = (clock.moments ?? []).filter((one) => Date.parse(one.at) > now());
  const moments = ahead.map((one) => {
    const when = Date.parse(one.at);
    return moveButton(one.label, { moment: one.id }, `${dateOf(when)}, ${timeOf(when)} (${myZone()})`);
  });
  at("#clock-moves").replaceChildren(...moments, ...STEPS.map(([words, seconds]) => moveButton(words, { seconds })));
  if (held) (at(`[data-move="${CSS.escape(held)}"]`) ?? at("#clock-moves button"))?.focus();
  retellTimes();
  onMoved();
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
