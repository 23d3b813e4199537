/** The page of what went out: when, to whom, what and why; filtered, with a way to each message. */

import * as desk from "./desk.js";
import { toast } from "./dialogs.js";
import { coalesced, el, sync } from "./dom.js";
import { mrkdwn } from "./mrkdwn.js";
import { setUpPlayer, showRun } from "./player.js";
import { fits, kindOf, matches, rows } from "./sent.js";
import { dateOf, timeOf } from "./times.js";
import { myZone, now, take, world } from "./world.js";

const at = (selector) => document.querySelector(selector);
const PAGEFUL = 200;
const FILTERS = ["to", "kind", "words", "order", "changes"];
let lines = [];
let last = 0;
let shown = PAGEFUL;

/** What the filters say, as the address keeps it. */
function wanted() {
  const values = Object.fromEntries(FILTERS.map((name) => [name, at(`#${name}`)]).map(([name, node]) => [name, node.type === "checkbox" ? node.checked : node.value]));
  return { ...values, words: values.words.trim().toLowerCase() };
}

function keep() {
  const query = new URLSearchParams({ as: world.me });
  for (const [name, value] of Object.entries(wanted())) if (value && value !== "new") query.set(name, value === true ? "yes" : value);
  history.replaceState(null, "", `?${query}`);
}

function recall() {
  const query = new URLSearchParams(location.search);
  at("#words").value = query.get("words") ?? "";
  at("#order").value = query.get("order") ?? "new";
  at("#changes").checked = query.has("changes");
  for (const name of ["to", "kind"]) at(`#${name}`).dataset.wanted = query.get(name) ?? "";
}

/** Fills a list of choices with how many messages each has; what was chosen stays chosen. */
function choices(node, everything, groups) {
  const chosen = node.dataset.wanted || node.value;
  const option = ([value, name, count]) => el("option", { value }, `${name} (${count})`);
  node.replaceChildren(el("option", { value: "" }, everything), ...groups.map(([label, entries]) => el("optgroup", { label }, entries.map(option))));
  node.value = chosen;
  if (node.value !== chosen) node.value = "";
  else delete node.dataset.wanted;
}

function counted(all, keyOf, nameOf) {
  const found = new Map();
  for (const line of all) {
    const key = keyOf(line);
    if (!found.has(key)) found.set(key, [key, nameOf(line), 0]);
    found.get(key)[2] += 1;
  }
  return [...found.values()].sort((one, other) => one[1].localeCompare(other[1]));
}

function drawChoices(all) {
  const of = (type) => counted(all.filter((one) => one.to.type === type), (one) => one.to.id, (one) => (type === "channel" ? `#${one.to.name}` : one.to.name));
  const to = [["Channels", of("channel")], ["People", of("person")]];
  const kinds = [["Kinds", counted(all, kindOf, kindOf)]];
  const print = JSON.stringify([to, kinds]);
  if (print === at("#filters").dataset.print || at("#filters select:focus")) return; // an open list is left in peace
  at("#filters").dataset.print = print;
  choices(at("#to"), "everybody", to);
  choices(at("#kind"), "everything", kinds);
}

function draw() {
  const chosen = wanted();
  const all = lines.filter((one) => fits(one, chosen.changes));
  drawChoices(all);
  const found = all.filter((one) => matches(one, wanted()));
  const ordered = chosen.order === "new" ? found.toReversed() : found;
  sync(at("#sent"), rows(ordered.slice(0, shown)));
  at("#more").hidden = ordered.length <= shown;
  const most = ordered.length > shown ? `, of which ${shown} are shown` : "";
  const words = found.length ? `${found.length} ${found.length === 1 ? "message" : "messages"}${most}` : lines.length ? "Nothing that went out is like that." : "Nothing has gone out yet.";
  if (at("#count").textContent !== words) at("#count").textContent = words;
}

const refresh = coalesced(async () => {
  const answer = await desk.timeline(last);
  last = answer.last;
  for (const line of answer.lines) line.plain = el("div", {}, mrkdwn(line.words)).textContent;
  lines = lines.concat(answer.lines);
  draw();
  await new Promise((go) => setTimeout(go, 300)); // while time runs, many come at once
});

function tick() {
  const instant = now();
  at("#clock-now").textContent = `${dateOf(instant, myZone(), { weekday: "short", day: "numeric", month: "short", year: "numeric" })}, ${timeOf(instant)}`;
  at("#clock-now").setAttribute("datetime", new Date(instant).toISOString());
  at("#clock-zone").textContent = myZone();
}

function showClock(clock) {
  document.body.classList.toggle("no-clock", !clock);
  at("#player").hidden = !clock;
  at(".clock-face").hidden = !clock;
  world.clockShift = clock ? Date.parse(clock.now) - Date.now() : 0;
  tick();
}

/** While time runs, the growing number of messages is not read aloud: how far it is, is. */
function follow(run) {
  at("#count").setAttribute("aria-live", run.state === "playing" ? "off" : "polite");
  showRun(run);
}

function happened(event) {
  if (event.type === "sent") refresh();
  else if (event.type === "clock") showClock(event);
  else if (event.type === "play") {
    follow(event);
    if (event.now) world.clockShift = Date.parse(event.now) - Date.now();
    tick();
  }
}

function setUpFilters() {
  const change = () => {
    shown = PAGEFUL;
    keep();
    draw();
  };
  at("#filters").addEventListener("input", change);
  at("#filters").addEventListener("submit", (event) => event.preventDefault());
  at("#more").addEventListener("click", () => {
    shown += PAGEFUL;
    draw();
  });
}

/** What happened before the stream began, or while it was interrupted, is asked for. */
async function connected() {
  refresh();
  try {
    follow((await desk.run()).play);
    const { clock } = await desk.clock();
    showClock(clock);
  } catch (problem) {
    toast(problem.message, "trouble");
  }
}

async function start() {
  const state = await desk.state("");
  const as = new URLSearchParams(location.search).get("as");
  world.me = state.people.some((one) => one.id === as) ? as : null;
  take(state);
  at("#back").href = world.me ? `/?as=${encodeURIComponent(world.me)}` : "/";
  recall();
  setUpFilters();
  setUpPlayer();
  showClock(state.clock);
  setInterval(tick, 5000);
  await refresh();
  desk.listen("", { onEvent: happened, onOpen: connected, onLost: () => {} });
  document.documentElement.dataset.ready = "true";
}

start().catch((problem) => toast(problem.message, "trouble"));
