/** Slack's rich_text block: sections, lists, quotes and preformatted text, already parsed by whoever sent it. */

import { el, put } from "./dom.js";
import { emojiNode } from "./emoji.js";
import { channelNode, linkNode, loudNode, personNode } from "./mrkdwn.js";
import { timeNode } from "./times.js";

const WRAPS = [["code", "code"], ["bold", "strong"], ["italic", "em"], ["strike", "s"], ["underline", "u"]];

function styled(nodes, style = {}) {
  return WRAPS.reduce((inner, [name, tag]) => (style[name] ? [el(tag, {}, inner)] : inner), nodes);
}

const lines = (text) => String(text ?? "").split("\n").flatMap((line, index) => (index ? [el("br"), line] : [line]));

const PIECES = {
  text: (piece) => lines(piece.text),
  link: (piece) => [linkNode(String(piece.url ?? ""), piece.text)],
  user: (piece) => [personNode(piece.user_id)],
  usergroup: (piece) => [el("span", { class: "mention" }, `@${piece.usergroup_id}`)],
  channel: (piece) => [channelNode(piece.channel_id)],
  emoji: (piece) => [emojiNode(piece.name)],
  date: (piece) => [piece.url ? put(linkNode(piece.url, " "), timeNode(piece.timestamp, piece.format, piece.fallback)) : timeNode(piece.timestamp, piece.format, piece.fallback)],
  broadcast: (piece) => [loudNode(piece.range)],
  color: (piece) => [el("code", {}, piece.value)],
};

function pieces(elements) {
  return (elements ?? []).flatMap((piece) => styled(PIECES[piece.type]?.(piece) ?? lines(piece.text), piece.style));
}

const PARTS = {
  rich_text_section: (part) => el("p", {}, pieces(part.elements)),
  rich_text_quote: (part) => el("blockquote", {}, pieces(part.elements)),
  rich_text_preformatted: (part) => el("pre", {}, (part.elements ?? []).map((piece) => piece.text ?? piece.url ?? "")),
  rich_text_list(part) {
    const ordered = part.style === "ordered";
    const start = ordered && part.offset ? part.offset + 1 : null;
    const depth = Math.min(Number(part.indent ?? 0), 8);
    return el(ordered ? "ol" : "ul", { start, class: `indent-${depth}` }, (part.elements ?? []).map((line) => el("li", {}, pieces(line.elements))));
  },
};

/** The parts of a rich_text block as nodes; a part this page does not know shows its text. */
export function richText(block) {
  return (block.elements ?? []).map((part) => (PARTS[part.type] ?? PARTS.rich_text_section)(part));
}
