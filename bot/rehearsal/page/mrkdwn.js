/** Slack's "mrkdwn" read into nodes. Whatever is not known markup is shown as the text it is. */

import { el, put } from "./dom.js";
import { emojiNode, withEmoji } from "./emoji.js";
import { timeNode } from "./times.js";
import { conversation, conversationName, nameOf, world } from "./world.js";

const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const unescape = (text) => text.replace(/&(?:amp|lt|gt);/g, (one) => ENTITIES[one]);

const STYLES = { "*": "strong", _: "em", "~": "s" };
const SAFE_LINK = /^(https?:\/\/|mailto:|tel:)/i;

/** A link out of the page; anything but web, mail and telephone addresses is only text. */
export function linkNode(address, words) {
  if (!SAFE_LINK.test(address)) return document.createTextNode(words || address);
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, words || address.replace(/^mailto:/i, ""));
}

/** "@Name"; marked when it is the reader. */
export function personNode(id, words) {
  return el("span", { class: id === world.me ? "mention mine" : "mention", data: { person: id } }, `@${words || nameOf(id)}`);
}

/** "#name", which opens the channel if the reader can see it. */
export function channelNode(id, words) {
  const found = conversation(id);
  const name = `#${words || conversationName(found) || id}`;
  return found ? el("a", { class: "mention", href: `#${id}` }, name) : el("span", { class: "mention" }, name);
}

/** A mark that would page a whole channel: shown so loudly that nobody overlooks it. */
export function loudNode(range) {
  return el("strong", { class: "loud", title: "In Slack this notifies everybody in the channel" }, `@${range}`);
}

function special(inside) {
  const [body, ...rest] = inside.split("|");
  const label = rest.length ? unescape(rest.join("|")) : "";
  const [name, ...parts] = body.split("^");
  if (/^(here|channel|everyone)$/.test(name)) return loudNode(name);
  if (name === "date" && parts.length >= 2) {
    const node = timeNode(Number(parts[0]), unescape(parts[1]), label);
    return parts[2] && SAFE_LINK.test(parts[2]) ? put(linkNode(parts[2], " "), node) : node;
  }
  if (name === "subteam") return el("span", { class: "mention" }, label || `@${parts[0] ?? ""}`);
  return null;
}

/** What stands between < and >, as a node; null if it is none of Slack's forms. */
function angled(inside) {
  const [body, ...rest] = inside.split("|");
  const label = unescape(rest.join("|"));
  if (inside.startsWith("!")) return special(inside.slice(1));
  if (/^@[UWB][A-Z0-9_]*$/.test(body)) return personNode(body.slice(1), label);
  if (/^#[CGD][A-Z0-9_]*$/.test(body)) return channelNode(body.slice(1), label);
  if (SAFE_LINK.test(body)) return linkNode(unescape(body), withEmoji(label));
  return null;
}

const opens = (text, at) => (at === 0 || /[\s\p{P}\p{S}]/u.test(text[at - 1])) && /\S/.test(text[at + 1] ?? " ");
const closes = (text, at) => /\S/.test(text[at - 1] ?? " ") && (at + 1 >= text.length || /[\s\p{P}\p{S}]/u.test(text[at + 1]));

/** Where the style opened at `start` ends: outside of code and angle brackets, on the same line; -1 if nowhere. */
function endOfStyle(text, start) {
  const mark = text[start];
  for (let at = start + 1; at < text.length && text[at] !== "\n"; at += 1) {
    const skip = text[at] === "`" ? text.indexOf("`", at + 1) : text[at] === "<" ? text.indexOf(">", at + 1) : -1;
    if (skip > at) at = skip;
    else if (text[at] === mark && at > start + 1 && closes(text, at)) return at;
  }
  return -1;
}

/** Reads one piece of markup at `at`; answers [node, where it ends] or null. */
function pieceAt(text, at) {
  const sign = text[at];
  if (sign === "\n") return [el("br"), at + 1];
  if (sign === "<") {
    const end = text.indexOf(">", at);
    const node = end > at ? angled(text.slice(at + 1, end)) : null;
    return node && [node, end + 1];
  }
  if (sign === "`") {
    const end = text.indexOf("`", at + 1);
    return end > at + 1 ? [el("code", {}, unescape(text.slice(at + 1, end))), end + 1] : null;
  }
  if (sign === ":") {
    const found = /^:([\w+'-]+(?:::skin-tone-[2-6])?):/.exec(text.slice(at, at + 60));
    return found && [emojiNode(found[1]), at + found[0].length];
  }
  if (STYLES[sign] && opens(text, at)) {
    const end = endOfStyle(text, at);
    return end > 0 ? [put(el(STYLES[sign]), inline(text.slice(at + 1, end))), end + 1] : null;
  }
  return null;
}

/** One run of text with its styles, links, mentions, dates and emoji, as a list of nodes. */
export function inline(text) {
  const nodes = [];
  let plain = "";
  const flush = () => {
    if (plain) nodes.push(document.createTextNode(unescape(plain)));
    plain = "";
  };
  for (let at = 0; at < text.length; ) {
    const piece = /[<`:*_~\n]/.test(text[at]) ? pieceAt(text, at) : null;
    if (piece) {
      flush();
      nodes.push(piece[0]);
      at = piece[1];
    } else {
      plain += text[at];
      at += 1;
    }
  }
  flush();
  return nodes;
}

const LINES = [
  { kind: "quote", pattern: /^(?:&gt;|>)\s?(.*)$/ },
  { kind: "bullets", pattern: /^\s*[•◦▪-]\s+(.*)$/ },
  { kind: "numbers", pattern: /^\s*\d{1,3}[.)]\s+(.*)$/, number: /^\s*(\d+)/ },
  { kind: "text", pattern: /^(.*)$/ },
];

function readLine(line) {
  for (const { kind, pattern, number } of LINES) {
    const found = pattern.exec(line);
    if (found) return { kind, text: found[1], start: number ? number.exec(line)[1] : null };
  }
  return { kind: "text", text: line, start: null };
}

function group(kind, lines) {
  if (kind === "quote") return el("blockquote", {}, inline(lines.map((one) => one.text).join("\n")));
  if (kind === "text") return el("p", {}, inline(lines.map((one) => one.text).join("\n")));
  const tag = kind === "bullets" ? "ul" : "ol";
  const start = kind === "numbers" && lines[0].start !== "1" ? lines[0].start : null;
  return el(tag, { start }, lines.map((one) => el("li", {}, inline(one.text))));
}

function paragraphs(text) {
  const groups = [];
  for (const line of text.split("\n").map(readLine)) {
    const last = groups.at(-1);
    if (last && last.kind === line.kind) last.lines.push(line);
    else groups.push({ kind: line.kind, lines: [line] });
  }
  return groups.filter(({ kind, lines }) => kind !== "text" || lines.some((one) => one.text.trim())).map(({ kind, lines }) => group(kind, trimmed(kind, lines)));
}

/** A blank line next to a list or a quote is the gap the page draws anyway. */
function trimmed(kind, lines) {
  if (kind !== "text") return lines;
  const first = lines.findIndex((one) => one.text.trim());
  const last = lines.findLastIndex((one) => one.text.trim());
  return lines.slice(first, last + 1);
}

/** A whole mrkdwn text as paragraphs, quotes, lists and preformatted blocks. */
export function mrkdwn(text) {
  const parts = String(text ?? "").split("```");
  const closed = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join("```")];
  return closed.flatMap((part, index) => (index % 2 ? [el("pre", {}, unescape(part.replace(/^\n|\n$/g, "")))] : paragraphs(part)));
}

/** The words of a plain_text or mrkdwn object, bare: for names, labels and options. */
export const plain = (object) => withEmoji(unescape(String(object?.text ?? "")));

/** A text object as nodes for one run: mrkdwn read, plain text as it is. */
export function textNodes(object) {
  if (!object) return [];
  if (object.type !== "mrkdwn") return plain(object).split("\n").flatMap((line, index) => (index ? [el("br"), line] : [line]));
  return inline(object.text);
}

/** A text object as blocks (paragraphs, lists, quotes). */
export const textBlocks = (object) => (object?.type === "mrkdwn" ? mrkdwn(object.text) : [el("p", {}, textNodes(object))]);
