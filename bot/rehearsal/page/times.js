/** Times told in a person's own zone: message times, day lines, and Slack's date tokens. */

import { el } from "./dom.js";
import { myZone, now } from "./world.js";

const formats = new Map();

function format(zone, options) {
  const key = zone + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options }));
  return formats.get(key);
}

/** An instant (ms) as numbers on the wall of `zone`: year, month, day, hour, minute, second. */
function wall(instant, zone) {
  const parts = format(zone, { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric", hourCycle: "h23" })
    .formatToParts(instant);
  return Object.fromEntries(parts.filter((one) => one.type !== "literal").map((one) => [one.type, Number(one.value)]));
}

const two = (number) => String(number).padStart(2, "0");

/** The calendar day of an instant in `zone`, as "2026-11-22". */
export function dayOf(instant, zone = myZone()) {
  const { year, month, day } = wall(instant, zone);
  return `${year}-${two(month)}-${two(day)}`;
}

/** "09:14" in `zone`. */
export function timeOf(instant, zone = myZone()) {
  return format(zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(instant);
}

/** "Sunday 22 November 2026" and shorter kinds of it. */
export function dateOf(instant, zone = myZone(), options = { weekday: "long", day: "numeric", month: "long", year: "numeric" }) {
  return format(zone, options).format(instant).replace(/,/g, "");
}

const SHORT = { day: "numeric", month: "short", year: "numeric" };
const PLAIN = { day: "numeric", month: "long", year: "numeric" };

/** "today", "yesterday" or "tomorrow" by the bot's calendar; null for any other day. */
function nearDay(instant, zone) {
  const day = dayOf(instant, zone);
  const near = [["today", 0], ["yesterday", -1], ["tomorrow", 1]];
  return near.find(([, step]) => dayOf(now() + step * 86400000, zone) === day)?.[0] ?? null;
}

/** The line above a day's messages. */
export function dayLine(instant, zone = myZone()) {
  const near = nearDay(instant, zone);
  return near ? near[0].toUpperCase() + near.slice(1) : dateOf(instant, zone);
}

function ago(instant) {
  const seconds = Math.round((instant - now()) / 1000);
  const words = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
  const units = [["day", 86400], ["hour", 3600], ["minute", 60]];
  const [unit, size] = units.find(([, one]) => Math.abs(seconds) >= one) ?? ["second", 1];
  return words.format(Math.trunc(seconds / size), unit);
}

const TOKENS = {
  date_num: (at, zone) => dayOf(at, zone),
  date: (at, zone) => dateOf(at, zone, PLAIN),
  date_slash: (at, zone) => dateOf(at, zone, { day: "2-digit", month: "2-digit", year: "numeric" }),
  date_short: (at, zone) => dateOf(at, zone, SHORT),
  date_long: (at, zone) => dateOf(at, zone),
  date_long_full: (at, zone) => dateOf(at, zone),
  date_pretty: (at, zone) => nearDay(at, zone) ?? dateOf(at, zone, PLAIN),
  date_short_pretty: (at, zone) => nearDay(at, zone) ?? dateOf(at, zone, SHORT),
  date_long_pretty: (at, zone) => nearDay(at, zone) ?? dateOf(at, zone),
  day_divider_pretty: (at, zone) => nearDay(at, zone) ?? dateOf(at, zone),
  time: timeOf,
  time_secs: (at, zone) => format(zone, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }).format(at),
  ago,
};

/** Slack's date tokens ("{date_long} at {time}") for an instant in seconds, in `zone`; unknown tokens stay as they are. */
export function tell(seconds, tokens, zone = myZone()) {
  return tokens.replace(/\{(\w+)\}/g, (whole, name) => (TOKENS[name] ? TOKENS[name](seconds * 1000, zone) : whole));
}

/** A `<time>` that tells the tokens, and the full date and zone in its tooltip; falls back where the instant is none. */
export function timeNode(seconds, tokens, fallback) {
  const instant = seconds * 1000;
  if (!Number.isFinite(instant) || Number.isNaN(new Date(instant).getTime())) return document.createTextNode(fallback ?? "");
  const node = el("time", { datetime: new Date(instant).toISOString(), data: { seconds, tokens } });
  retell(node);
  return node;
}

function retell(node) {
  const seconds = Number(node.dataset.seconds);
  node.textContent = tell(seconds, node.dataset.tokens);
  node.title = `${dateOf(seconds * 1000)}, ${timeOf(seconds * 1000)} (${myZone()})`;
}

/** Tells every time under `root` anew: after the clock was moved, "tomorrow" may have become "today". */
export function retellTimes(root = document) {
  root.querySelectorAll("time[data-tokens]").forEach(retell);
}

/** An instant (seconds) as a datetime-local field wants it, in `zone`. */
export function toField(seconds, zone = myZone()) {
  const { hour, minute } = wall(seconds * 1000, zone);
  return `${dayOf(seconds * 1000, zone)}T${two(hour)}:${two(minute)}`;
}

/** What a datetime-local field says ("2026-11-22T09:14"), read in `zone`, as an instant in seconds; null if it says nothing. */
export function fromField(text, zone = myZone()) {
  const asked = Date.parse(`${text}:00Z`);
  if (Number.isNaN(asked)) return null;
  let instant = asked;
  for (let round = 0; round < 2; round += 1) {
    const { year, month, day, hour, minute, second } = wall(instant, zone);
    instant += asked - Date.UTC(year, month - 1, day, hour, minute, second);
  }
  return instant / 1000;
}
