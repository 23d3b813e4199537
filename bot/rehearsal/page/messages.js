/** Messages drawn as a conversation: grouped by author and day, with their blocks and threads. */

import { drawBlocks } from "./blocks.js";
import { el, icon, iconButton, sync } from "./dom.js";
import { Form } from "./form.js";
import { mrkdwn } from "./mrkdwn.js";
import { dateOf, dayLine, dayOf, timeOf } from "./times.js";
import { nameOf, world } from "./world.js";

const TOGETHER = 5 * 60; // seconds: messages of one author within this time stand under one name

const forms = new Map();

/** What has been filled in a message outlives its redrawing. */
function formOf(channel, message) {
  const key = `${world.me}/${channel}/${message.ts}`;
  if (!forms.has(key)) forms.set(key, new Form({ message: { channel, ts: message.ts } }));
  forms.get(key).known = message.state ?? {};
  return forms.get(key);
}

const instant = (message) => Number(message.ts) * 1000;
export const authorOf = (message) => message.name || nameOf(message.user) || "Unknown";

/** Two letters for a name. */
export function initials(name) {
  const words = String(name).replace(/^(Dr|Mr|Mrs|Ms|Prof|Cllr)\.?\s+/i, "").split(/[\s-]+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0][0], words.at(-1)[0]] : [words[0]?.[0] ?? "?"];
  return letters.join("").toUpperCase();
}

/** A square with initials, in one of eight colours that stays with the person. */
export function avatar(id, name, bot = false) {
  const sum = [...String(id)].reduce((total, letter) => (total * 31 + letter.codePointAt(0)) % 9973, 7);
  return el("span", { class: `avatar ${bot ? "bot" : `tint-${sum % 8}`}`, "aria-hidden": "true" }, initials(name));
}

/** The words of a message for those who hear the page. */
export function spoken(message) {
  const box = el("div", {}, mrkdwn(message.text));
  return `${authorOf(message)}: ${box.textContent.slice(0, 300)}`;
}

function body(message, channel) {
  const node = el("div", { class: "message-body" });
  if (message.blocks?.length) {
    const drawn = el("div", { class: "blocks" });
    drawBlocks(drawn, message.blocks, formOf(channel, message));
    node.append(drawn);
  } else node.append(el("div", { class: "text" }, mrkdwn(message.text)));
  if (message.edited) {
    const last = node.querySelector(":scope > .text > p:last-child") ?? node;
    last.append(" ", el("span", { class: "edited" }, "(edited)"));
  }
  return node;
}

function stamp(message) {
  const at = instant(message);
  return el("time", { class: "stamp", datetime: new Date(at).toISOString(), title: `${dateOf(at)}, ${timeOf(at)}` }, timeOf(at));
}

function threadLink(message, openThread) {
  if (!message.reply_count) return null;
  const words = message.reply_count === 1 ? "1 reply" : `${message.reply_count} replies`;
  return el("button", { type: "button", class: "thread-link", onClick: () => openThread(message.ts) }, icon("reply"), words);
}

function messageNode({ message, first }, { channel, openThread }) {
  const name = authorOf(message);
  const mark = message.ephemeral ? el("p", { class: "only-you" }, icon("eye"), "Only visible to you") : null;
  const badge = message.bot ? el("span", { class: "badge-app" }, "APP") : null;
  const head = el("header", { class: first ? "message-head" : "message-head visually-hidden" }, el("span", { class: "author" }, name), badge, first ? stamp(message) : null);
  const reply = openThread && !message.ephemeral ? iconButton("reply", "Reply in thread", () => openThread(message.ts), { "aria-description": `to ${name}, ${timeOf(instant(message))}` }) : null;
  const gutter = first ? avatar(message.user, name, message.bot) : stamp(message);
  const classes = ["message", first ? "first" : "", message.ephemeral ? "ephemeral" : ""].filter(Boolean).join(" ");
  return el("li", { class: classes, data: { ts: message.ts, user: message.user ?? "" } },
    el("div", { class: "gutter" }, gutter),
    el("article", { class: "message-main" }, mark, head, body(message, channel), openThread ? threadLink(message, openThread) : null),
    reply ? el("div", { class: "tools" }, reply) : null);
}

const line = (key, className, words) => ({ key, print: words, build: () => el("li", { class: className }, el("span", {}, words)) });

/**
 * Draws `messages` (oldest first) in the list. `newFrom`: ts of the first unread message, marked with a line;
 * `openThread(ts)`: given only where threads can be opened.
 */
export function drawMessages(list, messages, { channel, openThread = null, newFrom = null }) {
  const entries = [];
  let before = null;
  for (const message of messages) {
    const day = dayOf(instant(message));
    if (!before || dayOf(instant(before)) !== day) {
      entries.push(line(`day-${day}`, "day", dayLine(instant(message))));
      before = null;
    }
    if (message.ts === newFrom) {
      entries.push(line("new", "new-line", "New"));
      before = null;
    }
    const alone = message.blocks?.length || before?.blocks?.length; // a card stands under its author's name
    const first = !before || alone || before.user !== message.user || before.ephemeral || message.ephemeral || Number(message.ts) - Number(before.ts) > TOGETHER;
    const entry = { message, first };
    entries.push({ key: `${message.ts}${message.ephemeral ? "-private" : ""}`, print: JSON.stringify([message, first]), build: () => messageNode(entry, { channel, openThread }) });
    before = message;
  }
  sync(list, entries);
}
