/** Lists that open under a button: a searchable list to pick from, and a small menu. */

import { el, icon, put, uid } from "./dom.js";

/** Opens a popover under `anchor`, inside its dialog if it is in one; it closes on Escape or a click elsewhere. */
function popover(anchor, className, props = {}) {
  const host = anchor.closest("dialog") ?? document.body;
  const node = el("div", { class: `popup ${className}`, popover: "auto", ...props });
  host.append(node);
  anchor.setAttribute("aria-expanded", "true");
  node.addEventListener("toggle", (event) => {
    if (event.newState !== "closed") return;
    anchor.setAttribute("aria-expanded", "false");
    if (node.contains(document.activeElement) || document.activeElement === document.body) anchor.focus();
    node.remove();
  });
  return node;
}

function place(node, anchor) {
  const edge = anchor.getBoundingClientRect();
  const width = Math.min(Math.max(edge.width, 260), window.innerWidth - 16);
  const below = window.innerHeight - edge.bottom - 12;
  const above = edge.top - 12;
  const under = below >= 260 || below >= above;
  node.style.width = node.classList.contains("menu") ? "max-content" : `${width}px`;
  node.style.maxHeight = `${Math.min(under ? below : above, 420)}px`;
  const left = Math.min(edge.left, window.innerWidth - Math.min(node.offsetWidth, width) - 8);
  node.style.left = `${Math.max(8, left)}px`;
  node.style.top = under ? `${edge.bottom + 4}px` : "auto";
  node.style.bottom = under ? "auto" : `${window.innerHeight - edge.top + 4}px`;
}

function optionNode(entry, chosen, pick) {
  const node = el("li", { role: "option", id: uid("entry"), "aria-selected": chosen ? "true" : "false", data: { value: entry.value } });
  put(node, el("span", { class: "tick" }, icon("check")), el("span", { class: "entry-words" }, el("span", { class: "entry-name" }, entry.name)));
  if (entry.about) node.lastChild.append(" ", el("span", { class: "entry-about" }, entry.about));
  node.addEventListener("pointerdown", (event) => event.preventDefault());
  node.addEventListener("click", () => pick(entry, node));
  return node;
}

/** The part of `groups` whose names, descriptions or group labels hold every word of `text`. */
function matching(groups, text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (group, entry) => words.every((word) => `${entry.name} ${entry.about ?? ""} ${group.label ?? ""}`.toLowerCase().includes(word));
  return groups.map((group) => ({ ...group, entries: group.entries.filter((entry) => fits(group, entry)) })).filter((group) => group.entries.length);
}

function groupNodes(group, chosen, pick) {
  const rows = group.entries.map((entry) => optionNode(entry, chosen.has(entry.value), pick));
  if (!group.label) return rows;
  const id = uid("group");
  const heading = el("div", { class: "group-label", id, role: "presentation" }, group.label);
  return [el("li", { role: "presentation" }, heading, el("ul", { role: "group", "aria-labelledby": id }, rows))];
}

/** The highlighted entry of a list whose focus stays in the search field; arrows move it, Enter takes it. */
function highlight(search, list, leave) {
  let active = null;
  const options = () => [...list.querySelectorAll("[role=option]")];
  const to = (option) => {
    active?.classList.remove("active");
    active = option ?? null;
    active?.classList.add("active");
    active?.scrollIntoView({ block: "nearest" });
    if (active) search.setAttribute("aria-activedescendant", active.id);
    else search.removeAttribute("aria-activedescendant");
  };
  search.addEventListener("keydown", (event) => {
    const all = options();
    const at = all.indexOf(active);
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1 };
    if (event.key === "Tab") leave();
    else if (event.key in steps || event.key === "Enter") {
      event.preventDefault();
      if (event.key === "Enter") active?.click();
      else to(all[(steps[event.key] + all.length) % all.length]);
    }
  });
  return () => to(options().find((one) => one.getAttribute("aria-selected") === "true") ?? options()[0]);
}

/**
 * Opens a searchable list under `anchor`. `groups`: [{label, entries: [{value, name, about}]}]; `chosen`: a Set of values,
 * kept up to date; with `multiple` the list stays open and takes `max` of them; `onPick(entry, chosen)` after each choice.
 */
export function pickList({ anchor, label, groups, chosen, multiple = false, max = Infinity, onPick }) {
  const node = popover(anchor, "picklist");
  const listId = uid("list");
  const search = el("input", { type: "text", role: "combobox", class: "search", "aria-label": `Search: ${label}`, placeholder: "Search", autocomplete: "off", "aria-controls": listId, "aria-expanded": "true", "aria-autocomplete": "list" });
  const list = el("ul", { role: "listbox", id: listId, "aria-label": label, "aria-multiselectable": multiple ? "true" : null });
  const empty = el("p", { class: "quiet", role: "status" });
  const pick = (entry, option) => {
    if (!multiple) chosen.clear();
    if (chosen.has(entry.value)) chosen.delete(entry.value);
    else if (chosen.size < max) chosen.add(entry.value);
    option.setAttribute("aria-selected", String(chosen.has(entry.value)));
    if (!multiple) node.hidePopover();
    onPick(entry, chosen);
  };
  const start = highlight(search, list, () => node.hidePopover());
  const draw = () => {
    const found = matching(groups, search.value);
    list.replaceChildren(...found.flatMap((group) => groupNodes(group, chosen, pick)));
    empty.textContent = found.length ? "" : "Nothing found";
    start();
  };
  search.addEventListener("input", draw);
  put(node, search, list, empty);
  node.showPopover();
  place(node, anchor);
  draw();
  search.focus();
}

/** Opens a menu under `anchor`: `entries` are [{name, about, value}]; `onPick(entry)`. */
export function menu({ anchor, label, entries, onPick }) {
  const node = popover(anchor, "menu", { role: "menu", "aria-label": label });
  const rows = entries.map((entry) => {
    const pick = () => {
      node.hidePopover();
      onPick(entry);
    };
    return el("button", { type: "button", role: "menuitem", class: "menu-row", onClick: pick, data: entry.data ?? {} }, entry.name, entry.about && el("span", { class: "entry-about" }, entry.about));
  });
  node.addEventListener("keydown", (event) => {
    const at = rows.indexOf(document.activeElement);
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
    if (!(event.key in steps)) return;
    event.preventDefault();
    rows[(steps[event.key] + rows.length) % rows.length].focus();
  });
  put(node, rows);
  node.showPopover();
  place(node, anchor);
  rows[0]?.focus();
}
