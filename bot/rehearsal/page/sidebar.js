/** The left side: channels, direct messages and the app, with what is unread. */

import { el, icon, sync } from "./dom.js";
import { avatar } from "./messages.js";
import { conversationName, HOME, isAppDm, nameOf, world } from "./world.js";

const at = (selector) => document.querySelector(selector);

function entry({ id, href, mark, name, unread, quiet }) {
  const here = world.place === id;
  const count = here ? 0 : unread; // what is open is being read
  const build = () => {
    const badge = count ? el("span", { class: "unread" }, `${count} unread`) : null;
    const classes = ["place", count ? "has-unread" : "", quiet ? "quiet-place" : ""].filter(Boolean).join(" ");
    const link = el("a", { class: classes, href, data: { channel: id }, "aria-current": here ? "page" : null }, mark(), el("span", { class: "place-name" }, name), badge);
    return el("li", {}, link);
  };
  return { key: id, print: JSON.stringify([name, count, quiet, here]), build };
}

function ofConversation(one) {
  const name = conversationName(one);
  const other = one.with ?? one.id;
  const mark = one.kind === "im" ? () => avatar(other, nameOf(other)) : () => icon(one.private ? "lock" : "hash");
  return entry({ id: one.id, href: `#${one.id}`, mark, name: one.archived ? `${name} (archived)` : name, unread: one.unread, quiet: one.archived || (one.kind === "channel" && !one.member) });
}

function appEntries() {
  const dm = world.conversations.find((one) => one.kind === "im" && isAppDm(one));
  const name = world.app.name;
  const home = entry({ id: HOME, href: `#${HOME}`, mark: () => icon("home"), name: `${name} – Home`, unread: 0 });
  if (!dm) return [home];
  return [home, entry({ id: dm.id, href: `#${dm.id}`, mark: () => icon("chat"), name: `${name} – Messages`, unread: dm.unread })];
}

const byName = (one, other) => conversationName(one).localeCompare(conversationName(other), "en-GB");

/** The conversations in the order they are listed: for drawing, and for moving with the keyboard. */
export function places() {
  const channels = world.conversations.filter((one) => one.kind === "channel" && (!one.archived || one.id === world.place)).sort((one, other) => Number(other.member) - Number(one.member) || byName(one, other));
  const people = world.conversations.filter((one) => one.kind === "im" && !isAppDm(one)).sort(byName);
  return { channels, people };
}

/** How many messages wait outside of the open conversation. */
export const waiting = () => world.conversations.reduce((sum, one) => sum + (one.id === world.place ? 0 : one.unread), 0);

export function drawSidebar() {
  const { channels, people } = places();
  at("#team-name").textContent = world.team.name;
  sync(at("#channels"), channels.map(ofConversation));
  sync(at("#people"), people.map(ofConversation));
  sync(at("#apps"), appEntries());
  at("#people-section").hidden = people.length === 0;
  at("#apps-section").hidden = false;
  const count = waiting();
  at("#menu-count").textContent = count ? `${count} unread` : "";
  at("#menu-count").hidden = !count;
}

/** The next (+1) or previous (-1) entry of the list. */
export function neighbour(step) {
  const all = [...document.querySelectorAll("#sidebar a.place")];
  const here = all.findIndex((one) => one.getAttribute("aria-current"));
  return all[(here + step + all.length) % all.length];
}

/** The drawer on narrow screens. */
export function setUpDrawer() {
  const button = at("#menu");
  const show = (open) => {
    const giveBack = document.body.classList.contains("drawer-open") && !open && at("#sidebar").contains(document.activeElement);
    document.body.classList.toggle("drawer-open", open);
    button.setAttribute("aria-expanded", String(open));
    at("#main").inert = open;
    if (open) (at("#sidebar a[aria-current]") ?? at("#sidebar a")).focus();
    else if (giveBack) button.focus();
  };
  button.addEventListener("click", () => show(button.getAttribute("aria-expanded") !== "true"));
  at("#veil").addEventListener("click", () => show(false));
  at("#sidebar").addEventListener("keydown", (event) => event.key === "Escape" && show(false));
  at("#sidebar").addEventListener("click", (event) => event.target.closest("a.place") && document.body.classList.contains("drawer-open") && show(false));
  window.matchMedia("(min-width: 821px)").addEventListener("change", () => show(false));
}
