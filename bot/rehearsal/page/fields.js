/** The elements one fills in: text, numbers, dates, choices. Each maker gets (spec, port) and answers a node. */

import { el, put, uid } from "./dom.js";
import { plain, textNodes } from "./mrkdwn.js";
import { choosers } from "./choosers.js";
import { fromField, toField } from "./times.js";
import { myZone } from "./world.js";

function dispatchesOn(spec, port, moment) {
  return port.dispatches && (spec.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"]).includes(moment);
}

/** The count of characters under a long text: it speaks up only near the limit. */
function counter(spec, port, field) {
  if (!spec.max_length) return null;
  const node = el("p", { class: "counter", id: uid("count"), "aria-live": "polite" });
  const tell = () => {
    const left = spec.max_length - field.value.length;
    node.textContent = left > spec.max_length * 0.2 && left > 20 ? "" : left >= 0 ? `${left} characters left` : `${-left} characters too many`;
    node.classList.toggle("over", left < 0);
  };
  field.addEventListener("input", tell);
  tell();
  return node;
}

function textField(spec, port, props = {}) {
  const tag = spec.multiline ? "textarea" : "input";
  const field = el(tag, { ...port.attrs, ...props, type: spec.multiline ? null : "text", rows: spec.multiline ? 5 : null, placeholder: plain(spec.placeholder) || null, autocomplete: "off" });
  field.value = port.value ?? "";
  let pause;
  field.addEventListener("input", () => {
    port.set(field.value === "" ? null : field.value);
    if (!dispatchesOn(spec, port, "on_character_entered")) return;
    clearTimeout(pause);
    pause = setTimeout(() => port.commit(field.value === "" ? null : field.value), 350);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || !dispatchesOn(spec, port, "on_enter_pressed")) return;
    event.preventDefault();
    port.commit(field.value === "" ? null : field.value);
  });
  const count = counter(spec, port, field);
  return count ? el("div", { class: "field" }, field, count) : field;
}

function moment(spec, port, type, read = (text) => text || null, show = (value) => value ?? "") {
  const field = el("input", { ...port.attrs, type });
  field.value = show(port.value);
  field.addEventListener("input", () => port.set(read(field.value)));
  field.addEventListener("change", () => port.commit(read(field.value)));
  return field;
}

/** A date and time in the acting person's zone, which is named below the field. */
function dateTime(spec, port) {
  const field = moment(spec, port, "datetime-local", (text) => (text ? fromField(text) : null), (value) => (value ? toField(Number(value)) : ""));
  const note = el("p", { class: "counter", id: uid("zone") }, `Time in ${myZone()}`);
  field.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), note.id].filter(Boolean).join(" "));
  return el("div", { class: "field" }, field, note);
}

const sameOption = (one, other) => one?.value === other?.value;

function choiceRow(option, port, type, name, checked, onChange) {
  const about = option.description ? el("span", { class: "choice-about", id: uid("about") }, textNodes(option.description)) : null;
  const box = el("input", { type, name, class: "choice-box", "aria-describedby": about?.id, data: { actionId: port.attrs["data-action-id"], blockId: port.attrs["data-block-id"], value: option.value } });
  box.checked = checked;
  box.addEventListener("change", () => onChange(box.checked));
  return put(el("label", { class: "choice" }, box), el("span", {}, el("span", { class: "choice-name" }, textNodes(option.text)), about));
}

function choices(spec, port, type) {
  const many = type === "checkbox";
  const name = uid("choice");
  const group = el("div", { ...port.groupAttrs, role: many ? "group" : "radiogroup", class: "choices" });
  let chosen = many ? [...(port.value ?? [])] : port.value;
  for (const option of spec.options ?? []) {
    const checked = many ? chosen.some((one) => sameOption(one, option)) : sameOption(chosen, option);
    group.append(choiceRow(option, port, type, name, checked, (on) => {
      if (many) chosen = on ? [...chosen, option] : chosen.filter((one) => !sameOption(one, option));
      else chosen = option;
      port.commit(chosen);
    }));
  }
  return group;
}

/** A short list with one choice: the browser's own, which everybody's keyboard and phone know. */
function staticSelect(spec, port) {
  const field = el("select", { ...port.attrs });
  const empty = plain(spec.placeholder) || "Choose…";
  const options = [];
  const add = (parent, option) => {
    const about = option.description ? ` – ${plain(option.description)}` : "";
    parent.append(el("option", { value: options.push(option) - 1, selected: sameOption(option, port.value) && port.value }, plain(option.text) + about));
  };
  field.append(el("option", { value: "", disabled: !port.optional && port.value }, empty));
  for (const group of spec.option_groups ?? []) {
    const parent = el("optgroup", { label: plain(group.label) });
    for (const option of group.options) add(parent, option);
    field.append(parent);
  }
  for (const option of spec.options ?? []) add(field, option);
  field.addEventListener("change", () => port.commit(field.value === "" ? null : options[Number(field.value)]));
  return field;
}

/** The makers by element type. */
export const fields = {
  plain_text_input: textField,
  email_text_input: (spec, port) => textField(spec, port, { inputmode: "email" }),
  url_text_input: (spec, port) => textField(spec, port, { inputmode: "url" }),
  number_input: (spec, port) => textField(spec, port, { inputmode: spec.is_decimal_allowed ? "decimal" : "numeric" }),
  datepicker: (spec, port) => moment(spec, port, "date"),
  timepicker: (spec, port) => moment(spec, port, "time"),
  datetimepicker: dateTime,
  radio_buttons: (spec, port) => choices(spec, port, "radio"),
  checkboxes: (spec, port) => choices(spec, port, "checkbox"),
  static_select: staticSelect,
  ...choosers,
};
