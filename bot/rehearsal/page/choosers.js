/** The elements that choose from long lists: people, conversations, and several things at once. */

import { el, icon } from "./dom.js";
import { pickList } from "./popup.js";
import { plain } from "./mrkdwn.js";
import { aboutPerson, conversation, conversationName, nameOf, world } from "./world.js";

function peopleGroups() {
  const groups = new Map();
  for (const one of world.people.values()) {
    if (one.kind === "bot" || one.kind === "deactivated") continue;
    const label = one.group || "People";
    if (!groups.has(label)) groups.set(label, { label, entries: [] });
    groups.get(label).entries.push({ value: one.id, name: nameOf(one.id), about: aboutPerson(one) });
  }
  return [...groups.values()];
}

function conversationGroups(spec) {
  const kinds = spec.filter?.include;
  const wanted = (one) => {
    if (one.archived) return false;
    if (spec.type.includes("channels")) return one.kind === "channel";
    return !kinds || kinds.includes(one.kind === "im" ? "im" : "public") || (one.kind === "channel" && kinds.includes("private"));
  };
  const entry = (one) => ({ value: one.id, name: one.kind === "im" ? conversationName(one) : `#${conversationName(one)}`, about: one.topic });
  return [{ entries: world.conversations.filter(wanted).map(entry) }];
}

function optionGroups(spec) {
  const entry = (option) => ({ value: option.value, name: plain(option.text), about: plain(option.description), option });
  if (spec.option_groups) return spec.option_groups.map((group) => ({ label: plain(group.label), entries: group.options.map(entry) }));
  return [{ entries: (spec.options ?? []).map(entry) }];
}

const placeName = (id) => (conversation(id)?.kind === "channel" ? `#${conversationName(conversation(id))}` : conversationName(conversation(id)) || id);

/** How each kind lists its entries, names what is chosen, and turns values into what Slack wants. */
const KINDS = {
  users: { groups: peopleGroups, name: nameOf },
  conversations: { groups: conversationGroups, name: placeName },
  channels: { groups: conversationGroups, name: placeName },
  static: { groups: optionGroups, name: (option) => plain(option.text), key: (option) => option.value },
};

function chooser(kindName, multiple) {
  const kind = KINDS[kindName];
  const key = kind.key ?? ((value) => value);
  return function build(spec, port) {
    let held = multiple ? [...(port.value ?? [])] : [port.value].filter(Boolean);
    const words = el("span", { class: "picker-words" });
    const button = el("button", { ...port.attrs, "aria-label": null, type: "button", class: "picker", "aria-haspopup": "listbox", "aria-expanded": "false" }, words, icon("down"));
    const tell = () => {
      const names = held.map((one) => kind.name(one));
      words.replaceChildren(...(names.length ? names.map((name) => el("span", { class: multiple ? "chip" : "" }, name)) : [plain(spec.placeholder) || "Choose…"]));
      words.classList.toggle("placeholder", !names.length);
      if (!port.attrs["aria-labelledby"]) button.setAttribute("aria-description", names.length ? port.label : "");
    };
    const picked = (entry, chosen) => {
      if (multiple) {
        const known = new Map([...held.map((one) => [key(one), one]), [entry.value, entry.option ?? entry.value]]);
        held = [...chosen].map((value) => known.get(value));
      } else held = [entry.option ?? entry.value];
      tell();
      port.commit(multiple ? held : held[0]);
    };
    button.addEventListener("click", () => {
      const label = port.label || plain(spec.placeholder) || "Choose";
      pickList({ anchor: button, label, groups: kind.groups(spec), chosen: new Set(held.map(key)), multiple, max: spec.max_selected_items, onPick: picked });
    });
    tell();
    return button;
  };
}

/** The makers by element type. */
export const choosers = {
  users_select: chooser("users", false),
  multi_users_select: chooser("users", true),
  conversations_select: chooser("conversations", false),
  multi_conversations_select: chooser("conversations", true),
  channels_select: chooser("channels", false),
  multi_channels_select: chooser("channels", true),
  multi_static_select: chooser("static", true),
};
