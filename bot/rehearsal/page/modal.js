/** The app's modals: one dialog that shows the top view of the stack and keeps what was typed in each of them. */

import { drawBlocks, showErrors } from "./blocks.js";
import * as desk from "./desk.js";
import { openDialog, toast } from "./dialogs.js";
import { clear, coalesced, el, rememberFocus } from "./dom.js";
import { Form, holders } from "./form.js";
import { plain } from "./mrkdwn.js";
import { check } from "./check.js";
import { world } from "./world.js";

let shown = null; // {dialog, view, form, box, submit, summary}
/** A title or label, whether it comes as words or as Slack's text object. */
const words = (given) => plain(typeof given === "string" ? { text: given } : given);
const forms = new Map(); // by view id: what was typed outlives an update and a view pushed on top

function formOf(view) {
  if (!forms.has(view.id)) forms.set(view.id, new Form({ view_id: view.id }));
  const form = forms.get(view.id);
  form.known = view.state ?? {};
  form.onTyped = (block) => clearError(block);
  return form;
}

function clearError(blockId) {
  const block = shown?.box.querySelector(`[data-input-block="${CSS.escape(blockId)}"]`);
  const line = block?.querySelector(".field-error");
  if (!line || line.hidden) return;
  line.hidden = true;
  line.textContent = "";
  block.querySelectorAll("[aria-invalid]").forEach((one) => one.removeAttribute("aria-invalid"));
}

/** Puts every view away. */
export function dropModal() {
  if (!shown) return;
  shown.dialog.shut();
  shown = null;
}

function build(view) {
  const dialog = openDialog({ title: "", className: "modal", onEscape: closeTop, wrap: "form" });
  const summary = el("div", { class: "summary", role: "alert", hidden: true });
  const box = el("div", { class: "blocks" });
  dialog.body.append(summary, box);
  shown = { dialog, view: null, form: null, box, summary };
  dialog.inner.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  show(view);
}

function drawFoot(view) {
  const { dialog } = shown;
  const close = words(view.close) || (view.depth > 1 ? "Back" : "Cancel");
  const needed = view.submit || holders(view.blocks).some(({ block }) => block.type === "input");
  const leave = el("button", { type: "button", class: "button", data: { role: "close" }, onClick: closeTop }, close);
  const send = needed ? el("button", { type: "submit", class: "button primary", data: { role: "submit" } }, words(view.submit) || "Submit") : null;
  dialog.foot.replaceChildren(...[leave, send].filter(Boolean));
}

function focusFirst(view) {
  const wanted = holders(view.blocks).find(({ spec }) => spec.focus_on_load)?.spec.action_id;
  const named = wanted && shown.box.querySelector(`[data-action-id="${CSS.escape(wanted)}"]`);
  const first = named || shown.box.querySelector("input, select, textarea, button") || shown.dialog.foot.querySelector("button:last-child");
  first?.focus();
}

function show(view) {
  const { dialog, box, summary } = shown;
  const other = shown.view?.id !== view.id;
  const giveBack = rememberFocus();
  shown.view = view;
  shown.form = formOf(view);
  dialog.node.dataset.viewId = view.id;
  dialog.node.dataset.callbackId = view.callback_id ?? "";
  dialog.heading.textContent = words(view.title);
  if (other) {
    clear(box);
    summary.hidden = true;
    dialog.body.scrollTop = 0;
  }
  drawBlocks(box, view.blocks ?? [], shown.form);
  const foot = JSON.stringify([view.close, view.submit, view.depth, view.id]);
  if (dialog.foot.dataset.print !== foot) drawFoot(view);
  dialog.foot.dataset.print = foot;
  if (other) focusFirst(view);
  else giveBack();
}

/** Shows `view` as the top of the stack; null puts the dialog away. */
export function showView(view) {
  if (!view) dropModal();
  else if (shown) show(view);
  else build(view);
}

/** Asks the desk what the top view is now. */
export const refreshView = coalesced(async () => {
  const me = world.me;
  const { view } = await desk.topView(me);
  if (me === world.me && !shown?.sending) showView(view ?? null);
});

async function closeTop() {
  if (!shown) return;
  const { view } = shown;
  forms.delete(view.id);
  if (!(view.depth > 1)) dropModal();
  try {
    await desk.closeView(world.me, view.id);
  } catch (problem) {
    toast(problem.message, "trouble");
  }
  await refreshView();
}

function complain(errors) {
  const left = showErrors(shown.box, errors);
  const lines = Object.values(left);
  shown.summary.hidden = !lines.length;
  shown.summary.replaceChildren(...lines.map((one) => el("p", {}, one)));
}

async function submit() {
  const button = shown.dialog.foot.querySelector("[data-role=submit]");
  if (!button || button.getAttribute("aria-busy")) return;
  const { view, form } = shown;
  const problems = check(view.blocks, form);
  complain(problems);
  if (Object.keys(problems).length) return;
  button.setAttribute("aria-busy", "true");
  shown.sending = true;
  try {
    const answer = await desk.submit({ as: world.me, view_id: view.id, values: form.collect(view.blocks) });
    shown.sending = false;
    if (answer.result === "errors") complain(answer.errors ?? {});
    else {
      if (answer.result !== "update" || answer.view?.id !== view.id) forms.delete(answer.result === "push" ? null : view.id);
      showView(answer.view ?? null);
    }
  } catch (problem) {
    if (!shown) return;
    shown.sending = false;
    complain({ "": problem.message });
  } finally {
    button.removeAttribute("aria-busy");
  }
}
