/** The app's Home: one page of blocks that the app publishes for each person. */

import { drawBlocks } from "./blocks.js";
import * as desk from "./desk.js";
import { toast } from "./dialogs.js";
import { clear, rememberFocus } from "./dom.js";
import { Form } from "./form.js";
import { HOME, world } from "./world.js";

const at = (selector) => document.querySelector(selector);
let form = null;

function draw(view) {
  at("#no-home").hidden = Boolean(view);
  const box = at("#home-blocks");
  if (!view) {
    clear(box);
    return;
  }
  if (form?.target.view_id !== view.id) {
    form = new Form({ view_id: view.id }, view.state);
    clear(box);
  }
  const giveBack = rememberFocus();
  drawBlocks(box, view.blocks ?? [], form);
  giveBack();
}

/** Opens the Home: the app is told, and what it publishes is shown. */
export async function enterHome() {
  const me = world.me;
  form = null;
  clear(at("#home-blocks"));
  at("#home-title").textContent = `${world.app.name} – Home`;
  at("#no-home").textContent = `${world.app.name} has published nothing for you yet.`;
  try {
    const { view } = await desk.openHome(me);
    if (me === world.me && world.place === HOME) draw(view);
  } catch (problem) {
    toast(problem.message, "trouble");
  }
}

/** Shows what the app has published since. */
export async function refreshHome(event) {
  if (world.place !== HOME) return;
  const me = world.me;
  const view = event.view ?? (await desk.publishedHome(me)).view;
  if (me === world.me && world.place === HOME) draw(view);
}
