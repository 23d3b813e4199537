/** The weather panel: bad days on purpose, between Slack and the bot. */

import * as desk from "./desk.js";
import { toast } from "./dialogs.js";
import { el, uid } from "./dom.js";

const at = (selector) => document.querySelector(selector);

/** The switches one can combine; each is one rule of the server's weather. `test` finds the rule among those in force. */
const SWITCHES = [
  { name: "Slack is slow", kind: "latency", rule: (ms) => ({ kind: "latency", seconds: ms / 1000 }), latency: true },
  { name: "Slack refuses some calls for a while (429)", kind: "rate_limited", rule: () => ({ kind: "rate_limited", method: "chat.*", probability: 0.34, seconds: 1 }) },
  { name: "Slack answers with errors now and then", kind: "server_error", rule: () => ({ kind: "server_error", probability: 0.2, status: 503 }) },
  { name: "Slack accepts, and its answer is lost", kind: "answer_lost", rule: () => ({ kind: "answer_lost", method: "chat.postMessage", probability: 0.34 }) },
  { name: "Every click reaches the bot twice", kind: "duplicate", rule: () => ({ on: "delivery", kind: "duplicate", times: 1 }) },
];

let picture = { weather: { preset: "fair", fair: true, rules: [] }, presets: [] };

async function change(order) {
  try {
    picture = { ...picture, ...(await desk.setWeather(order)) };
    draw();
  } catch (problem) {
    toast(problem.message, "trouble");
    draw();
  }
}

function presetRow(preset, name) {
  const about = uid("preset");
  const box = el("input", { type: "radio", name, class: "choice-box", checked: picture.weather.preset === preset.id, "aria-describedby": about, data: { preset: preset.id }, onChange: () => change({ preset: preset.id }) });
  return el("label", { class: "choice" }, box, el("span", {}, el("span", { class: "choice-name" }, preset.label), el("span", { class: "choice-about", id: about }, preset.hint)));
}

const ruleOf = (kind) => picture.weather.rules.find((rule) => rule.kind === kind);
const milliseconds = () => Math.max(0, Number(at("#latency")?.value) || 800);

/** Sends all switches as they stand now. */
function mix() {
  const on = SWITCHES.filter((one) => at(`[data-weather="${one.kind}"]`).checked);
  return change({ clear: true, add: on.map((one) => one.rule(milliseconds())) });
}

function switchRow(one) {
  const rule = ruleOf(one.kind);
  const box = el("input", { type: "checkbox", class: "choice-box", checked: Boolean(rule), data: { weather: one.kind }, onChange: mix });
  const count = rule?.happened ? el("span", { class: "choice-about" }, `happened ${rule.happened} ${rule.happened === 1 ? "time" : "times"}`) : null;
  const row = el("label", { class: "choice" }, box, el("span", {}, el("span", { class: "choice-name" }, one.name), count));
  if (!one.latency) return row;
  const value = Math.round((rule?.seconds ?? 0.8) * 1000);
  const field = el("input", { id: "latency", type: "number", min: 0, max: 10000, step: 100, value, onChange: () => box.checked && mix() });
  return el("div", { class: "choice-with" }, row, el("label", { class: "latency" }, "by", field, "ms"));
}

function draw() {
  const { weather, presets } = picture;
  const label = presets.find((one) => one.id === weather.preset)?.label ?? "Mixed";
  at("#weather-words").textContent = `Weather: ${label.toLowerCase()}`;
  at("#weather-button").classList.toggle("foul", !weather.fair);
  const panel = at("#weather-body");
  const held = document.activeElement?.dataset ?? {};
  const fair = el("button", { type: "button", class: "button primary", disabled: weather.fair, onClick: () => change({ preset: "fair", channel_limit: false }) }, "Fair weather");
  const limit = el("input", { type: "checkbox", class: "choice-box", checked: weather.channel_limit, data: { weather: "limit" }, onChange: (event) => change({ channel_limit: event.target.checked }) });
  panel.replaceChildren(
    el("fieldset", {}, el("legend", {}, "A kind of day"), presets.map((one) => presetRow(one, "preset"))),
    el("fieldset", {}, el("legend", {}, "Or mixed by hand"), SWITCHES.map(switchRow),
      el("label", { class: "choice" }, limit, el("span", { class: "choice-name" }, "At most one message a second in a channel"))),
    el("p", { class: "panel-foot" }, fair),
  );
  if (held.preset) at(`[data-preset="${held.preset}"]`)?.focus();
  if (held.weather) at(`[data-weather="${held.weather}"]`)?.focus();
}

/** Fetches the weather and shows it; without any, the panel stays away. */
export async function refreshWeather() {
  try {
    picture = await desk.weather();
    draw();
    at("#weather-button").hidden = false;
  } catch {
    at("#weather-button").hidden = true;
  }
}

export function setUpWeather() {
  at("#weather-panel").addEventListener("toggle", (event) => {
    const open = event.newState === "open";
    at("#weather-button").setAttribute("aria-expanded", String(open));
    at("#weather-panel").style.top = `${at("#stage").getBoundingClientRect().bottom + 6}px`;
    if (open) refreshWeather();
  });
}
