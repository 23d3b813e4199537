/** Lets the clock run: play, pause and stop, and how far it has come. */

import * as desk from "./desk.js";
import { toast } from "./dialogs.js";
import { dateOf, timeOf } from "./times.js";
import { myZone } from "./world.js";

const at = (selector) => document.querySelector(selector);
const DAY = 86400000;
const ENDS = { done: "Played to the end", stopped: "Stopped", failed: "It broke off" };
let state = "idle";
let spoken = 0;

async function order(what) {
  try {
    showRun((await desk.play(what)).play);
  } catch (problem) {
    toast(problem.message, "trouble");
  }
}

/** "Day 12 of 365: Thursday 3 December 2026, 09:00; 14 stops". */
function told(run) {
  const [begun, now, until] = [run.begun, run.now, run.until].map((one) => Date.parse(one));
  const days = Math.round((until - begun) / DAY);
  const day = Math.min(days, Math.ceil((now - begun) / DAY));
  const end = run.state in ENDS ? `${ENDS[run.state]}. ` : run.state === "paused" ? "Paused. " : "";
  const trouble = run.trouble ? ` ${run.trouble}` : "";
  return `${end}Day ${day} of ${days}: ${dateOf(now, myZone())}, ${timeOf(now)}.${trouble}`;
}

/** Says aloud that it began, paused or ended, and now and then how far it is: not each stop. */
function speak(run, words) {
  const turn = run.state !== state;
  if (!turn && performance.now() - spoken < 10000) return;
  spoken = performance.now();
  at("#said").textContent = words;
}

/** Shows how a run stands, as the desk tells it. */
export function showRun(run) {
  const running = run.state === "playing" || run.state === "paused";
  const held = document.activeElement;
  at("#play").hidden = run.state === "playing";
  at("#play").textContent = run.state === "paused" ? "Go on" : "Play";
  at("#pause").hidden = run.state !== "playing";
  at("#stop").hidden = !running;
  at("#days").disabled = at("#step").disabled = running;
  if (held?.hidden) at(run.state === "playing" ? "#pause" : "#play").focus();
  at("#run").hidden = !run.begun;
  if (run.begun) {
    const [begun, now, until] = [run.begun, run.now, run.until].map((one) => Date.parse(one));
    at("#progress").value = Math.min(1, (now - begun) / (until - begun));
    const words = told(run);
    at("#progress-words").textContent = words;
    at("#run").classList.toggle("trouble", run.state === "failed");
    if (run.state !== "idle") speak(run, words);
  }
  state = run.state;
}

export function setUpPlayer() {
  at("#player").addEventListener("submit", (event) => {
    event.preventDefault();
    order({ do: "play", days: Number(at("#days").value), step: at("#step").value });
  });
  at("#pause").addEventListener("click", () => order({ do: "pause" }));
  at("#stop").addEventListener("click", () => order({ do: "stop" }));
}
