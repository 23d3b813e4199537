/** The box one writes in: Enter sends, Shift+Enter makes a line, what is unsent waits for its conversation. */

import * as desk from "./desk.js";
import { toast } from "./dialogs.js";
import { el, icon } from "./dom.js";
import { world } from "./world.js";

const drafts = new Map();

export class Composer {
  /** Builds the box in `parent`; `place()` answers {channel, thread_ts?, label, closed?}; `onSent` after each message. */
  constructor(parent, { place, onSent, id }) {
    this.place = place;
    this.onSent = onSent;
    this.field = el("textarea", { id, rows: 1, class: "composer-field", autocomplete: "off" });
    this.button = el("button", { type: "submit", class: "button primary send" }, icon("send"), "Send");
    this.hint = el("p", { class: "composer-hint", id: `${id}-hint` });
    this.field.setAttribute("aria-describedby", this.hint.id);
    const form = el("form", { class: "composer" }, el("div", { class: "composer-box" }, this.field, this.button), this.hint);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.field.addEventListener("input", () => this.grow());
    this.field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.send();
    });
    parent.append(form);
    this.form = form;
    this.key = null;
  }

  /** Turns to the conversation that is open now, and brings back what was left unsent there. */
  refresh() {
    const { channel, thread_ts: thread, label, closed } = this.place();
    const key = `${world.me}/${channel}/${thread ?? ""}`;
    this.field.disabled = Boolean(closed);
    this.button.disabled = Boolean(closed);
    this.form.classList.toggle("closed", Boolean(closed));
    this.field.placeholder = closed ?? label;
    this.field.setAttribute("aria-label", label);
    if (key !== this.key) {
      this.key = key;
      this.field.value = drafts.get(key) ?? "";
    }
    this.grow();
  }

  grow() {
    if (this.key) drafts.set(this.key, this.field.value);
    const slash = this.field.value.startsWith("/");
    const command = world.app.command;
    const thread = Boolean(this.place().thread_ts);
    this.hint.textContent = thread ? "Enter sends · Shift+Enter makes a new line" : slash ? `A command: ${world.app.name} answers to ${command} help` : `Enter sends · Shift+Enter makes a new line · ${command} for ${world.app.name}`;
    this.hint.classList.toggle("speaking", slash && !thread);
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 180)}px`;
  }

  async send() {
    const text = this.field.value.trim();
    if (!text || this.button.getAttribute("aria-busy")) return;
    const { channel, thread_ts } = this.place();
    const key = this.key;
    this.button.setAttribute("aria-busy", "true");
    this.field.value = "";
    this.grow();
    try {
      await desk.say({ as: world.me, channel, text, ...(thread_ts ? { thread_ts } : {}) });
      this.onSent();
    } catch (problem) {
      if (this.key === key && !this.field.value) this.field.value = text;
      else drafts.set(key, text);
      this.grow();
      toast(problem.message, "trouble");
    } finally {
      this.button.removeAttribute("aria-busy");
    }
  }
}
