/** Slack's blocks drawn as nodes, with what can be tapped and filled in. */

import { el, icon, put, sync, uid } from "./dom.js";
import { fields } from "./fields.js";
import { plain, textBlocks, textNodes } from "./mrkdwn.js";
import { menu } from "./popup.js";
import { richText } from "./richtext.js";

/** What a field needs to know: its names for tests and screen readers, its value, and where a change goes. */
function portFor(spec, block, form, labels = {}) {
  const input = block.type === "input";
  const dispatches = !input || block.dispatch_action === true;
  const id = labels.id ?? uid("control");
  const words = labels.words || plain(spec.placeholder) || (block.type === "section" ? plain(block.text) : "") || "Choose";
  const hooks = { "data-block-id": block.block_id, "data-action-id": spec.action_id };
  const describedby = labels.describedby || null;
  const naming = labels.labelId ? { "aria-labelledby": labels.labelId } : { "aria-label": words };
  const required = input && !block.optional ? "true" : null;
  const port = {
    attrs: { id, ...hooks, ...naming, "aria-describedby": describedby, "aria-required": /select|picker/.test(spec.type) ? null : required },
    groupAttrs: { id, ...naming, "aria-describedby": describedby, tabindex: "-1" },
    label: words,
    dispatches,
    optional: block.optional === true || !input,
    value: form.value(block, spec),
    set: (value) => form.set(block, spec, value),
    commit(value) {
      form.set(block, spec, value);
      if (dispatches) form.act(block, spec, value, document.getElementById(id));
    },
  };
  return port;
}

function button(spec, block, form) {
  const label = plain(spec.text);
  const node = el("button", {
    type: "button",
    class: `button ${spec.style ?? ""}`,
    "aria-description": spec.accessibility_label && spec.accessibility_label !== label ? spec.accessibility_label : null,
    data: { blockId: block.block_id ?? "", actionId: spec.action_id ?? "", value: spec.value ?? "" },
  }, textNodes(spec.text));
  node.addEventListener("click", async () => {
    if (spec.url && /^https?:\/\//i.test(spec.url)) window.open(spec.url, "_blank", "noopener,noreferrer");
    await form.act(block, spec, spec.value ?? null, node);
  });
  return node;
}

function overflow(spec, block, form) {
  const label = `More choices${block.text ? `: ${plain(block.text).slice(0, 60)}` : ""}`;
  const node = el("button", { type: "button", class: "icon-button", "aria-label": "More choices", "aria-description": label, title: "More choices", "aria-haspopup": "menu", "aria-expanded": "false", data: { blockId: block.block_id ?? "", actionId: spec.action_id ?? "" } }, icon("dots"));
  const entries = (spec.options ?? []).map((option) => ({ name: plain(option.text), about: plain(option.description), option }));
  node.addEventListener("click", () => menu({ anchor: node, label: "More choices", entries, onPick: ({ option }) => form.act(block, spec, option, node) }));
  return node;
}

/** A picture: ours are drawn; those of other hosts are named by their words, because the page asks no other host for anything. */
function picture(spec, className) {
  const words = spec.alt_text || plain(spec.title) || "picture";
  const source = String(spec.image_url ?? "");
  if (source.startsWith("data:image/")) return el("img", { class: className, src: source, alt: words });
  return el("span", { class: `${className} picture`, role: "img", "aria-label": words }, icon("picture"), el("span", {}, words));
}

function unknown(kind) {
  return el("p", { class: "quiet unknown" }, `This page does not draw “${kind}”.`);
}

/** One interactive element or picture, wherever it stands. */
function element(spec, block, form, labels) {
  if (spec.type === "button" || spec.type === "workflow_button") return button(spec, block, form);
  if (spec.type === "overflow") return overflow(spec, block, form);
  if (spec.type === "image") return picture(spec, "thumb");
  const make = fields[spec.type];
  return make ? make(spec, portFor(spec, block, form, labels)) : unknown(spec.type);
}

function inputBlock(block, form) {
  const spec = block.element ?? {};
  const [id, labelId, hintId, errorId] = ["control", "label", "hint", "error"].map(uid);
  const native = /_input$|^static_select$|^(date|time|datetime)picker$/.test(spec.type);
  const optional = block.optional ? el("span", { class: "optional" }, " (optional)") : null;
  const label = el(native ? "label" : "div", { class: "label", id: labelId, for: native ? id : null }, textNodes(block.label), optional);
  const hint = block.hint ? el("p", { class: "hint", id: hintId }, textNodes(block.hint)) : null;
  const error = el("p", { class: "field-error", id: errorId, hidden: true });
  const valued = /users|conversations|channels|multi/.test(spec.type);
  const describedby = [hint && hintId, errorId].filter(Boolean).join(" ");
  const control = element(spec, block, form, { id, labelId: valued ? `${labelId} ${id}` : labelId, describedby, words: plain(block.label) });
  return el("div", { class: "input-block", data: { inputBlock: block.block_id ?? "" } }, label, control, error, hint);
}

function section(block, form) {
  const words = el("div", { class: "section-words" }, block.text ? el("div", { class: "text" }, textBlocks(block.text)) : null);
  if (block.fields) words.append(el("div", { class: "fields" }, block.fields.map((one) => el("div", { class: "text" }, textBlocks(one)))));
  const accessory = block.accessory ? el("div", { class: "accessory" }, element(block.accessory, block, form)) : null;
  return el("div", { class: "section" }, words, accessory);
}

const context = (block) => el("div", { class: "context" }, (block.elements ?? []).map((one) => (one.type === "image" ? picture(one, "badge") : el("span", { class: "text" }, textBlocks(one)))));

const DRAWN = {
  section,
  context,
  header: (block) => el("h3", { class: "header-block" }, textNodes(block.text)),
  divider: () => el("hr"),
  actions: (block, form) => el("div", { class: "actions" }, (block.elements ?? []).map((one) => element(one, block, form))),
  image: (block) => el("figure", {}, block.title ? el("figcaption", {}, textNodes(block.title)) : null, picture(block, "large")),
  rich_text: (block) => el("div", { class: "text" }, richText(block)),
  input: inputBlock,
};

function draw(block, form) {
  const node = DRAWN[block.type] ? DRAWN[block.type](block, form) : unknown(block.type);
  return put(el("div", { class: `block block-${block.type}`, data: { block: block.block_id ?? "" } }), node);
}

/** Draws `blocks` in `parent`; a block that is as it was keeps its node, with what is typed in it. */
export function drawBlocks(parent, blocks, form) {
  form.blocks = blocks;
  const seen = new Map();
  sync(parent, blocks.map((block, index) => {
    const stem = block.block_id ?? `${block.type}-${index}`;
    seen.set(stem, (seen.get(stem) ?? 0) + 1);
    return { key: `${stem}#${seen.get(stem)}`, print: JSON.stringify(block), build: () => draw(block, form) };
  }));
}

/** Shows `errors` ({block_id: words}) at their fields and puts the focus on the first; answers those without a field. */
export function showErrors(root, errors) {
  const left = { ...errors };
  let first = null;
  for (const block of root.querySelectorAll("[data-input-block]")) {
    const words = errors[block.dataset.inputBlock];
    const line = block.querySelector(".field-error");
    line.hidden = !words;
    line.textContent = words ?? "";
    const controls = block.querySelectorAll("[data-action-id], [role=radiogroup], [role=group]");
    controls.forEach((one) => (words ? one.setAttribute("aria-invalid", "true") : one.removeAttribute("aria-invalid")));
    if (words) {
      delete left[block.dataset.inputBlock];
      first ??= block.querySelector("[data-action-id]");
    }
  }
  first?.focus();
  return left;
}
