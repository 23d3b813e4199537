/** What a person has filled in or tapped in one message, modal or home, and how the app hears of it. */

import * as desk from "./desk.js";
import { confirmed, toast } from "./dialogs.js";
import { world } from "./world.js";

const INITIAL = ["initial_value", "initial_option", "initial_options", "initial_user", "initial_users", "initial_conversation", "initial_conversations", "initial_channel", "initial_channels", "initial_date", "initial_time", "initial_date_time"];

/** The elements that hold a value; buttons and overflow menus only act. */
const HOLDERS = /_input$|_select$|picker$|^radio_buttons$|^checkboxes$/;

/** Every element of `blocks` that holds a value, with its block. */
export function holders(blocks) {
  const elements = (block) => [block.element, block.accessory, ...(block.type === "actions" ? block.elements : [])].filter(Boolean);
  return blocks.flatMap((block) => elements(block).filter((one) => HOLDERS.test(one.type)).map((spec) => ({ block, spec })));
}

/** What an element holds before anybody touched it. */
export function initialOf(spec) {
  const name = INITIAL.find((one) => spec[one] !== undefined && spec[one] !== null);
  if (name) return spec[name];
  if (spec.default_to_current_conversation && world.place?.startsWith("C")) return world.place;
  return null;
}

/** Marks a control as busy; its clicks are ignored meanwhile, and it keeps the focus. */
function busy(node, on) {
  if (!node) return;
  if (on) node.setAttribute("aria-busy", "true");
  else node.removeAttribute("aria-busy");
}

export class Form {
  /** `target`: {message: {channel, ts}} or {view_id}; `known`: values that the server remembers, {block_id: {action_id: raw}}. */
  constructor(target, known = {}) {
    this.target = target;
    this.values = {};
    this.known = known ?? {};
    this.onTyped = () => {};
  }

  value(block, spec) {
    const typed = this.values[block.block_id];
    if (typed && spec.action_id in typed) return typed[spec.action_id];
    const known = this.known[block.block_id];
    return known && spec.action_id in known ? known[spec.action_id] : initialOf(spec);
  }

  set(block, spec, value) {
    (this.values[block.block_id] ??= {})[spec.action_id] = value;
    this.onTyped(block.block_id);
  }

  /** Everything these blocks hold now. */
  collect(blocks) {
    const all = {};
    for (const { block, spec } of holders(blocks)) {
      (all[block.block_id] ??= {})[spec.action_id] = this.value(block, spec);
    }
    return all;
  }

  /** Delivers one tap or choice to the app; answers false if the person thought better of it, or if it failed. */
  async act(block, spec, value, node) {
    if (node?.getAttribute("aria-busy")) return false;
    if (spec.confirm && !(await confirmed(spec.confirm))) return false;
    busy(node, true);
    try {
      const { action_id, type } = spec;
      await desk.act({ as: world.me, ...this.target, block_id: block.block_id, action_id, type, value, state: this.collect(this.blocks ?? [block]) });
      return true;
    } catch (problem) {
      toast(problem.message, "trouble");
      return false;
    } finally {
      busy(node, false);
    }
  }
}
