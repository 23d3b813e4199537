/** Small tools for building the page out of nodes: text from other people never becomes markup. */

/** Builds an element. `props`: attributes, `class`, `data` (dataset) and `onXxx` listeners; children: nodes or plain text. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2).toLowerCase(), value);
    else if (name === "class") node.className = value;
    else if (name === "data") Object.assign(node.dataset, value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  put(node, children);
  return node;
}

/** Appends nodes and plain text, however nested; leaves out null, undefined and false. */
export function put(node, ...children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) node.append(child);
  }
  return node;
}

const PATHS = {
  hash: "M9 4 7 20M17 4l-2 16M4.5 9h16M3.5 15h16",
  lock: "M6.5 11h11v8.5h-11zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  menu: "M4 7h16M4 12h16M4 17h16",
  close: "M6 6l12 12M18 6 6 18",
  reply: "M5 5h14v10H11l-4 4v-4H5z",
  clock: "M12 7v5l3 2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z",
  cloud: "M7 18h10a4 4 0 0 0 .6-8A6 6 0 0 0 6.2 11 3.6 3.6 0 0 0 7 18z",
  down: "M6 9.5l6 6 6-6",
  send: "M4.5 12 20 4.5 15 20l-3.5-6.5z",
  eye: "M3 12s3.4-6 9-6 9 6 9 6-3.4 6-9 6-9-6-9-6zM12 9.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z",
  home: "M4 11.5 12 5l8 6.5M6.5 10v9h11v-9",
  chat: "M4.5 5.5h15v11H11l-4 3.5v-3.5H4.5z",
  check: "M5 12.5l4.5 4.5L19 7.5",
  dots: "M6 11v2M12 11v2M18 11v2",
  picture: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01",
  keys: "M3.5 6.5h17v11h-17zM7 10h.01M10.5 10h.01M14 10h.01M17 10h.01M8 14h8",
};

/** A line icon, hidden from screen readers: the words beside it carry the meaning. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** A button that shows only an icon; its label is its accessible name and its tooltip. */
export function iconButton(name, label, onClick, props = {}) {
  return el("button", { type: "button", class: "icon-button", "aria-label": label, title: label, onClick, ...props }, icon(name));
}

let held = null;
const late = new Map();

/** What is pressed stays where it is until it is let go: a node that is replaced meanwhile would swallow the click. */
function hold(event) {
  held = event.target;
}

function letGo() {
  setTimeout(() => {
    held = null;
    const waiting = [...late];
    late.clear();
    for (const [parent, entries] of waiting) sync(parent, entries);
  });
}

document.addEventListener("pointerdown", hold, true);
for (const over of ["pointerup", "pointercancel"]) document.addEventListener(over, letGo, true);
window.addEventListener("blur", letGo);

/**
 * Makes `parent` show exactly `entries` ({key, print, build}), keeping the node of every entry whose key and print
 * are as before: what is being typed, read or focused there is left in peace. While something in it is pressed, later.
 */
export function sync(parent, entries) {
  if (held && parent.contains(held)) {
    late.set(parent, entries);
    return;
  }
  const before = parent.keptEntries ?? new Map();
  const after = new Map();
  for (const { key, print, build } of entries) {
    const old = before.get(key);
    after.set(key, old && old.print === print ? old : { print, node: build() });
  }
  for (const [key, { node }] of before) {
    if (after.get(key)?.node !== node) node.remove();
  }
  let place = parent.firstChild;
  for (const { node } of after.values()) {
    if (node === place) place = place.nextSibling;
    else parent.insertBefore(node, place);
  }
  parent.keptEntries = after;
}

/** Forgets what `sync` drew in `parent` and empties it. */
export function clear(parent) {
  late.delete(parent);
  parent.keptEntries = undefined;
  parent.replaceChildren();
}

/** Remembers what has the focus (and the caret); answers a function that gives it back to the same control or its successor. */
export function rememberFocus() {
  const held = document.activeElement;
  const { actionId, blockId, value } = held?.dataset ?? {};
  const message = held?.closest?.("[data-ts]")?.dataset.ts;
  const caret = held && "selectionStart" in held ? [held.selectionStart, held.selectionEnd] : null;
  return function giveBack() {
    if (!held || held === document.body) return;
    let heir = held.isConnected ? held : null;
    if (!heir && actionId) {
      const scope = message ? `[data-ts="${CSS.escape(message)}"] ` : "";
      const found = [...document.querySelectorAll(`${scope}[data-action-id="${CSS.escape(actionId)}"]`)];
      heir = found.find((one) => one.dataset.blockId === blockId && one.dataset.value === value) ?? found[0];
    }
    if (!heir || heir === document.activeElement) return;
    heir.focus({ preventScroll: true });
    if (caret && caret[0] !== null && heir.setSelectionRange) heir.setSelectionRange(caret[0], caret[1]);
  };
}

let ids = 0;

/** An id that no other element of this page has. */
export function uid(stem) {
  ids += 1;
  return `${stem}-${ids}`;
}

/** Calls `work` once, soon, however often it is asked for meanwhile; never two at a time. */
export function coalesced(work) {
  let wanted = false;
  let running = false;
  return async function ask() {
    wanted = true;
    if (running) return;
    running = true;
    while (wanted) {
      wanted = false;
      try {
        await work();
      } catch (problem) {
        console.warn(problem);
      }
    }
    running = false;
  };
}
