/** Dialogs and toasts: the page's ways of speaking up. */

import { el, icon, iconButton, rememberFocus, uid } from "./dom.js";
import { plain, textBlocks } from "./mrkdwn.js";

/**
 * A dialog that keeps the focus inside and gives it back. `onEscape` decides what Escape and the cross do.
 * Answers {node, body, foot, heading, shut}.
 */
export function openDialog({ title, className, onEscape, wrap = "div" }) {
  const titleId = uid("dialog-title");
  const heading = el("h2", { id: titleId }, title);
  const body = el("div", { class: "dialog-body" });
  const foot = el("footer", { class: "dialog-foot" });
  const inner = el(wrap, { class: "dialog-inner", novalidate: wrap === "form" });
  inner.append(el("header", { class: "dialog-head" }, heading, iconButton("close", "Close", () => onEscape())), body, foot);
  const toasts = el("div", { class: "toasts", role: "status" });
  const node = el("dialog", { class: className, "aria-labelledby": titleId }, inner, toasts);
  const giveBack = rememberFocus();
  node.addEventListener("cancel", (event) => {
    if (event.target !== node) return;
    event.preventDefault();
    onEscape();
  });
  document.body.append(node);
  node.showModal();
  const shut = () => {
    node.close();
    node.remove();
    giveBack();
  };
  return { node, inner, body, foot, heading, shut };
}

/** Asks Slack's confirm object; resolves to true if the person goes on. */
export function confirmed(confirm) {
  return new Promise((resolve) => {
    const done = (answer) => {
      shown.shut();
      resolve(answer);
    };
    const shown = openDialog({ title: plain(confirm.title) || "Are you sure?", className: "confirm", onEscape: () => done(false) });
    shown.body.append(...textBlocks(confirm.text));
    const go = el("button", { type: "button", class: `button ${confirm.style === "danger" ? "danger" : "primary"}`, onClick: () => done(true) });
    go.dataset.role = "confirm";
    go.append(plain(confirm.confirm) || "Yes");
    const stay = el("button", { type: "button", class: "button", onClick: () => done(false) }, plain(confirm.deny) || "Cancel");
    shown.foot.append(stay, go);
    stay.focus();
  });
}

/** Shows words for a while in front of everything; `kind` is "notice" or "trouble"; `act` ({name, does}) adds a button. */
export function toast(words, kind = "notice", act = null) {
  const dialogs = document.querySelectorAll("dialog[open]");
  const host = dialogs.length ? dialogs[dialogs.length - 1].querySelector(".toasts") : document.querySelector("#toasts");
  const mark = kind === "trouble" ? "Trouble: " : "";
  const node = el("div", { class: `toast ${kind}` }, el("p", {}, mark && el("strong", {}, mark), words));
  const follow = () => {
    node.remove();
    act.does();
  };
  if (act) node.append(el("button", { type: "button", class: "toast-act", onClick: follow }, act.name));
  node.append(iconButton("close", "Dismiss", () => node.remove()));
  host.append(node);
  while (host.children.length > 3) host.firstChild.remove();
  setTimeout(() => node.remove(), 9000);
}

/** Puts away what was said to somebody else, or somewhere else. */
export function hushToasts() {
  document.querySelectorAll("#toasts .toast.notice").forEach((one) => one.remove());
}

const KEYS = [
  ["Alt + ↑ / Alt + ↓", "previous or next conversation"],
  ["Alt + A", "act as somebody else"],
  ["Alt + M", "write a message"],
  ["Alt + H", "the app's Home"],
  ["Alt + T", "what went out, and the clock that runs"],
  ["Enter", "send the message"],
  ["Shift + Enter", "a new line in the message"],
  ["Esc", "close what is open"],
];

/** The list of shortcuts. */
export function showKeys() {
  const shown = openDialog({ title: "Keyboard", className: "confirm", onEscape: () => shown.shut() });
  shown.body.append(el("dl", { class: "keys" }, KEYS.map(([keys, does]) => [el("dt", {}, el("kbd", {}, keys)), el("dd", {}, does)])));
  shown.foot.append(el("button", { type: "button", class: "button", onClick: () => shown.shut() }, icon("check"), "Done"));
}
