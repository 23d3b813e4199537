/** One line of what went out: when, to whom, its words, why, and the way to it. */

import { el } from "./dom.js";
import { dateOf, dayOf, timeOf } from "./times.js";
import { myZone, zoneOf } from "./world.js";

/** What an app may say of why it wrote, in the order in which it is told; anything else stands behind "More". */
const TOLD = ["because", "duty", "duties", "rung", "due", "clause", "about"];
const AFTERWARDS = { change: "changed", removal: "taken away" };
const MARKS = { private: "Only visible to them", answer: "An answer to what they did", ...AFTERWARDS };

const plain = (code) => String(code).replace(/[-_]/g, " ");
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const said = (value) => (Array.isArray(value) ? value.map(said).join(" · ") : value && typeof value === "object" ? Object.values(value).map(said).join(", ") : String(value));

/** The kind of a message in words: the app's own, else how it was sent. */
export const kindOf = (line) => capital(plain(line.kind || MARKS[line.what] || "Message"));

/** Whether a line is shown at all; `changes`: also what happened to a message afterwards. */
export const fits = (line, changes) => changes || !(line.what in AFTERWARDS);

/** Whether a line is what the filters ask for. */
export function matches(line, { to, kind, words }) {
  if (to && line.to.id !== to) return false;
  if (kind && kindOf(line) !== kind) return false;
  const whole = `${line.plain} ${line.to.name} ${kindOf(line)} ${said(line.why)}`.toLowerCase();
  return words.split(/\s+/).every((word) => whole.includes(word));
}

function reasons(why) {
  const told = TOLD.filter((name) => why[name]).map((name) => [name, why[name]]);
  const rest = Object.entries(why).filter(([name]) => !TOLD.includes(name));
  const pair = ([name, value]) => el("div", { class: "reason" }, el("dt", {}, capital(plain(name))), el("dd", {}, Array.isArray(value) ? el("ul", {}, value.map((one) => el("li", {}, said(one)))) : name === "about" ? said(value) : plain(said(value))));
  const more = rest.length ? el("details", {}, el("summary", {}, "More"), el("dl", {}, rest.map(([name, value]) => pair([name, value])))) : null;
  return el("div", { class: "why" }, told.length ? el("dl", {}, told.map(pair)) : null, more);
}

function clock(line) {
  const instant = Date.parse(line.at);
  const theirs = line.to.type === "person" ? zoneOf(line.to.id) : myZone();
  const there = theirs === myZone() ? null : el("span", { class: "their-time" }, ` (${timeOf(instant, theirs)} for them)`);
  return el("p", { class: "when" }, el("time", { datetime: line.at, title: `${dateOf(instant)}, ${timeOf(instant)} (${myZone()})` }, timeOf(instant)), there);
}

function way(line, to) {
  if (!line.there || !line.reader) return el("span", { class: "gone" }, "No longer there");
  const query = new URLSearchParams({ as: line.reader, message: line.ts });
  const thread = line.thread_ts ? `/${line.thread_ts}` : "";
  return el("a", { class: "way", href: `/?${query}#${line.channel}${thread}`, "aria-label": `Open this message to ${to}` }, "Open");
}

function row(line) {
  const to = line.to.type === "channel" ? `#${line.to.name}` : line.to.name;
  const mark = line.what in MARKS ? el("span", { class: "mark" }, capital(MARKS[line.what])) : null;
  return el("li", { class: `sent ${line.what}`, data: { number: line.number, kind: line.kind } },
    clock(line),
    el("p", { class: "to" }, el("span", { class: "visually-hidden" }, "to "), to),
    el("div", { class: "what" }, el("p", { class: "kind" }, kindOf(line), mark), el("p", { class: "words" }, line.plain)),
    reasons(line.why),
    way(line, to));
}

/** The entries for `sync`: a heading for each day, and a row for each line, as they come. */
export function rows(lines) {
  const entries = [];
  let day = null;
  for (const line of lines) {
    const instant = Date.parse(line.at);
    if (dayOf(instant) !== day) {
      day = dayOf(instant);
      const words = dateOf(instant);
      entries.push({ key: `day-${day}`, print: words, build: () => el("li", { class: "sent-day" }, el("h2", {}, words)) });
    }
    entries.push({ key: line.number, print: `${line.number} ${line.there}`, build: () => row(line) });
  }
  return entries;
}
